"""The herald: what Ergo tells the person by itself, by a notification or on its card, once they know it.

Belongs here: what is said, when, and how often. Doesn't: prompts (prompter), the matter itself.
"""

import logging
import os
from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from ergo.core.problem import Problem
from ergo.storage import paths, settings_file
from ergo.storage.files import CannotWrite, write_whole
from ergo.surroundings import Speaker
from ergo.ui import words

if TYPE_CHECKING:
    from ergo.ui.message_card import MessageCard

log = logging.getLogger(__name__)


class Herald(QObject):
    """Says one thing at a time, without a question."""

    def __init__(self, speaker: Speaker, may_speak: Callable[[], bool]) -> None:
        """*may_speak*: the person knows who speaks; until then everything waits."""
        super().__init__()
        self._speaker = speaker
        self._may_speak = may_speak
        self.at_icon: Callable[[str, str], bool] = lambda *_: (
            False
        )  # the tray's own message, where it has one
        self._waiting: list[tuple[str, str]] = []
        self._misses_tray = False
        self._card: MessageCard | None = None

    def say(self, title: str, body: str) -> None:
        """Tells the person one thing."""
        if not self._may_speak():
            self._waiting.append((title, body))
            return
        log.info("Said: %s: %s", title, body)
        self._speaker.say(title, body, lambda _: self._say_on_card(title, body))

    def speak_up(self, *, told_of_no_tray: bool) -> None:
        """From now on the person knows who speaks: says what waited."""
        waiting, self._waiting = self._waiting, []
        for title, body in waiting:
            self.say(title, body)
        if self._misses_tray:
            self.say_no_tray(told=told_of_no_tray)

    def say_no_tray(self, *, told: bool) -> None:
        """Once, and not at every start: until there was a tray, and is none again; *told*: they know it."""
        log.info("There is no tray on this desktop")
        self._misses_tray = not self._may_speak()
        path = paths.no_tray_said_path()
        if self._misses_tray or path.exists():
            return
        if not told:
            notice = words.no_tray_notice(os.environ.get("XDG_CURRENT_DESKTOP", ""))
            self.say(notice.title, notice.body)
        with suppress(CannotWrite):
            write_whole(path, "")

    def tray_is_there(self) -> None:
        """Should it ever be missing again, that is news."""
        with suppress(OSError):
            paths.no_tray_said_path().unlink(missing_ok=True)

    def say_problems(self, problems: Sequence[Problem]) -> None:
        """Names what is wrong in the settings file; there is nobody to say it to before the loop runs."""
        for problem in problems:
            log.warning("%s", problem)
        if problems:
            title, body = self.tr("settings.toml needs a look"), settings_file.summary(problems)
            QTimer.singleShot(0, self, lambda: self.say(title, body))

    def _say_on_card(self, title: str, body: str) -> None:
        """The same where the desktop shows no notifications."""
        if self.at_icon(title, body):
            return

        from ergo.ui.message_card import MessageCard

        if self._card is None:
            self._card = MessageCard()
        self._card.say(title, body)
