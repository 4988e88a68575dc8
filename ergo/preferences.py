"""Preferences: fills the settings window, keeps what the person changes there, and tells what is sensed.

Belongs here: bringing file, senses, voice and routines before the window. Doesn't: showing them (ui), what a
change does (app).
"""

import logging
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QObject, QRectF, QTimer, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication, QPainter

from ergo.conductor import Conductor
from ergo.core.events import Reading
from ergo.core.problem import Problem
from ergo.core.settings import Settings, WrongSetting, with_value
from ergo.desktop.autostart import LoginSwitch
from ergo.desktop.examination import Examination, Report
from ergo.desktop.memory import return_free_blocks
from ergo.offering import Offering
from ergo.stage import PlayerStage
from ergo.storage import paths, settings_file
from ergo.storage.files import CannotWrite
from ergo.surroundings import Surroundings
from ergo.ui import language
from ergo.ui.words import begins

if TYPE_CHECKING:
    from ergo.ui.settings_about import About
    from ergo.ui.settings_cards import FigureCard, TellingCard
    from ergo.ui.settings_lists import Names
    from ergo.ui.settings_page import Cards
    from ergo.ui.settings_senses import SensesCard
    from ergo.ui.settings_window import SettingsWindow

log = logging.getLogger(__name__)

AT_LOGIN = "startup.at_login"
SHOWN = "reset-tall"  # the exercise in which the figure shows its clothes
AT = 1.0  # seconds of its cycle


class Preferences(QObject):
    """Opens the settings window, and keeps what it shows true."""

    def __init__(
        self,
        conductor: Conductor,
        around: Surroundings,
        offering: Offering,
        stage: PlayerStage,
        autostart: LoginSwitch,
        privacy: "Cards",
        settings: Callable[[], Settings],
        problems: Callable[[], Sequence[Problem]],
        save: Callable[[Mapping[str, object]], None],
        say: Callable[[str, str], None],
    ) -> None:
        """*privacy* gives what its page shows; *save* keeps settings and applies them.

        It raises `WrongSetting` or `CannotWrite`.
        """
        super().__init__()
        self._conductor = conductor
        self._around = around
        self._offering = offering
        self._stage = stage
        self._settings = settings
        self._problems = problems
        self._save = save
        self._say = say
        self._autostart = autostart
        self._privacy = privacy
        self._window: SettingsWindow | None = None
        self._figure: FigureCard | None = None
        self._examination = Examination()
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._show)

    def open(self, page: str = "") -> None:
        """Opens the settings, at that page if one is named."""
        from ergo.ui.toplevel import appear

        window = self.window()
        if page:
            window.open_page(page)
        self._fill(window)
        appear(window, activate=True)

    def edit_file(self) -> None:
        """Opens the settings file in the person's own editor, written out whole if it isn't there yet."""
        path = paths.settings_path()
        try:
            if not path.exists():
                settings_file.write_default(path)
        except CannotWrite as trouble:
            self._say(self.tr("The settings file"), language.told(trouble))
            return
        _open(path)

    def refresh(self) -> None:
        """Something changed: an open window shows it, a closed one when it is opened."""
        self._soon.start()

    def close(self) -> None:
        """Lets go of the window, and waits for nobody any more."""
        self._examination.close()
        self._window = None

    def _show(self) -> None:
        if self._window is not None and self._window.isVisible():
            self._fill(self._window)

    def window(self) -> "SettingsWindow":
        """The window, built at the first call."""
        from ergo.ui.settings_window import SettingsWindow

        if self._window is None:
            cards: dict[str, Cards] = {
                "general": lambda: [self._file_card()],
                "sitting": lambda: [self._senses_card()],
                "voice": lambda: [self._voice_card()],
                "look": lambda: [self._figure_card()],
                "privacy": self._privacy,
                "about": lambda: [self._about()],
            }
            self._window = SettingsWindow(self._names, cards, lambda: self._now().date())
            self._window.changed.connect(self._keep)
            self._window.put_away.connect(return_free_blocks)
        return self._window

    def _fill(self, window: "SettingsWindow") -> None:
        settings = with_value(self._settings(), AT_LOGIN, self._autostart.state().on)
        window.show_settings(settings)
        problems = self._problems()
        window.say_trouble(settings_file.summary(problems) if problems else "")
        if self._figure is not None:
            self._figure.refresh()

    def _keep(self, changes: Mapping[str, object]) -> None:
        """Keeps what the person wants, or says under the row why not."""
        assert self._window is not None
        try:
            self._save(changes)
        except WrongSetting as wrong:
            self._window.refused(wrong)
        except CannotWrite as trouble:
            self._window.refused(None, language.told(trouble))
        else:
            self._fill(self._window)
            self._window.kept()

    def _now(self) -> datetime:
        return datetime.fromtimestamp(self._conductor.now().wall, self._around.zone)

    def _names(self) -> "Names":
        """Everything that has an id, with its title: routines, and moves."""
        from ergo.ui.settings_lists import Names as Known

        routines = sorted((it.title, it.id) for it in self._offering.shelved())
        return Known(
            routines=tuple((name, title) for title, name in routines),
            moves=tuple((it.id, it.name) for it in self._offering.catalogue.exercises.values()),
        )

    def _file_card(self) -> "TellingCard":
        from ergo.ui.settings_cards import TellingCard

        card = TellingCard(
            self.tr("The settings file"),
            self.tr("All this stands in {file}, with a comment for each value.").format(
                file=paths.settings_path()
            ),
            self.tr("Edit the file"),
        )
        card.pressed.connect(self.edit_file)
        return card

    def _voice_card(self) -> "TellingCard":
        from ergo.ui.settings_cards import TellingCard

        voice = self._around.voice
        card = TellingCard(self.tr("How it sounds"), "", self.tr("Hear the voice"))
        if voice is None or not voice.available:
            card.tell("" if voice is None else f"{begins(voice.why_not)}. {voice.cure}")
            card.button.setEnabled(False)
        card.pressed.connect(self._speak)
        return card

    def _speak(self) -> None:
        settings, voice = self._settings(), self._around.voice
        if voice is not None:
            voice.tune(settings.voice.rate, settings.voice.name, settings.sound.volume)
            voice.say(self.tr("Let your left ear drift down. Breathe out. And rest."))

    def _figure_card(self) -> "FigureCard":
        from ergo.ui.settings_cards import FigureCard

        self._figure = FigureCard(self._paint_figure)
        return self._figure

    def _paint_figure(self, painter: QPainter, rect: QRectF) -> None:
        from ergo.ui.figure import FigurePainter

        catalogue = self._offering.catalogue
        figure = FigurePainter(catalogue.exercises[SHOWN], catalogue.model, self._stage.figure_look())
        figure.paint(painter, rect, AT, arrow=False)

    def _senses_card(self) -> "SensesCard":
        from ergo.ui.settings_senses import SensesCard

        card = SensesCard(self._sense)
        card.wanted.connect(lambda: self._examination.ask(lambda report: self._show_senses(card, report)))
        return card

    def _sense(self) -> Reading:
        """What is sensed now; while the page is seen, what has to be asked for is asked for the next look."""
        self._around.senses.ask_around()
        return self._around.senses.read()

    def _show_senses(self, card: "SensesCard", report: Report | None) -> None:
        from ergo.ui.settings_senses import Sense

        found = {} if report is None else {name: it for name, it in report.items() if "state" in it}
        found.pop("startup", None)  # that one has a row of its own
        card.show_senses(msgspec.convert({"name": name, **it}, Sense) for name, it in found.items())

    def _about(self) -> "About":
        from ergo.ui.settings_about import About

        about = About()
        about.diagnostics_wanted.connect(
            lambda: self._examination.ask(lambda report: self._copy(about, report))
        )
        return about

    def _copy(self, about: "About", report: Report | None) -> None:
        """Puts the report into the clipboard."""
        if report is not None:
            text = msgspec.json.format(msgspec.json.encode(report), indent=2).decode()
            QGuiApplication.clipboard().setText(text)
        about.say_copied(report is not None)


def _open(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
