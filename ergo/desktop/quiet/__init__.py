"""Is this a bad moment to prompt, is there evidence of somebody? One file per means; asked, never watching.

Belongs here: calls, shared screens, full screen, media, do not disturb, the display's sleep. Doesn't: what
follows from them (core), and when to ask (core, too).
"""

import logging
import sys
import time
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Protocol

import msgspec
from PySide6.QtCore import QTimer

from ergo.core.events import Sign
from ergo.desktop.quiet.means import Means, Told
from ergo.desktop.trouble import Trouble

if TYPE_CHECKING:
    from ergo.desktop.bus import Bus  # D-Bus is not there on Windows and macOS

log = logging.getLogger(__name__)

FRESH = 150.0  # seconds an answer is believed: longer than it takes until the next asking, if there is one
OVERDUE = 20.0  # seconds after which one that never answered is asked again


class Known(msgspec.Struct, frozen=True):
    """What is known of one sign, by which means, and what stands in the way of knowing more."""

    yes: bool | None = None  # None: cannot tell
    by: tuple[str, ...] = ()
    because: tuple[str, ...] = ()
    cures: tuple[str, ...] = ()


class Windows(Protocol):
    """The one of the means that also knows the display and the person's apps."""

    def mind(self, apps: tuple[str, ...]) -> None: ...

    def display_is_off(self) -> bool: ...

    def close(self) -> None: ...


class Quiet:
    """Asks all means at once; each answer that changes what is known calls `on_change`."""

    def __init__(self, means: Sequence[Means], windows: Windows | None = None) -> None:
        self.on_change: Callable[[], None] = lambda: None
        self._sources = [_Source(one, self._tell) for one in means]
        self._windows = windows
        self._signs: frozenset[Sign] = frozenset()
        self._then: list[Callable[[], None]] = []
        self._begins = False  # not all means of this round have been asked yet

    @classmethod
    def of_this_desktop(cls, system: "Bus | None", session: "Bus | None") -> "Quiet":
        """All means there are."""
        if sys.platform == "win32":
            from ergo.desktop.quiet import on_windows

            return cls(*on_windows.means())
        if sys.platform == "darwin":
            from ergo.desktop.quiet import on_macos

            return cls(on_macos.means())
        return cls(*_on_linux(system, session))

    @property
    def signs(self) -> frozenset[Sign]:
        """The signs that are there, as far as they were asked for of late."""
        return frozenset(
            sign for source in self._sources for sign, there in source.told_of_late().items() if there
        )

    def ask(self, then: Callable[[], None] = lambda: None) -> None:
        """Asks all means, as soon as the loop has time; *then* is called when the last one has answered."""
        self._then.append(then)
        QTimer.singleShot(0, self._ask_all)

    def mind(self, apps: tuple[str, ...]) -> None:
        """Which programs the person wants Ergo to wait for."""
        if self._windows is not None:
            self._windows.mind(apps)

    def display_is_off(self) -> bool:
        """Whether the display sleeps; asked at once, False where nothing tells."""
        return self._windows is not None and self._windows.display_is_off()

    def known(self, sign: Sign) -> Known:
        """What the last answers tell of that sign."""
        sources = [source for source in self._sources if sign in source.means.signs]
        tell = [source for source in sources if sign in source.told]
        silent = [source for source in sources if sign not in source.told and source.why]
        return Known(
            yes=any(source.told[sign] for source in tell) if tell else None,
            by=tuple(source.means.name for source in tell),
            because=tuple(source.why for source in silent),
            cures=tuple(cure for source in silent if (cure := source.means.cure)),
        )

    def close(self) -> None:
        """Asks no more."""
        self.on_change = lambda: None
        if self._windows is not None:
            self._windows.close()

    def _ask_all(self) -> None:
        self._begins = True
        for source in self._sources:
            source.ask()
        self._begins = False
        self._tell()

    def _tell(self) -> None:
        if (signs := self.signs) != self._signs:
            self._signs = signs
            self.on_change()
        if not self._begins and not any(source.is_asking for source in self._sources):
            then, self._then = self._then, []
            for call in then:
                call()


def _on_linux(system: "Bus | None", session: "Bus | None") -> tuple[tuple[Means, ...], Windows]:
    """What Linux desktops have, and the one that knows the windows."""
    from ergo.desktop.quiet.camera import Camera
    from ergo.desktop.quiet.do_not_disturb import DoNotDisturb
    from ergo.desktop.quiet.inhibitors import Inhibitors
    from ergo.desktop.quiet.players import Players
    from ergo.desktop.quiet.sound import SoundServer
    from ergo.desktop.quiet.windows import Windows as XWindows

    windows = XWindows()
    return (
        SoundServer(),
        Camera(),
        windows,
        Players(session),
        Inhibitors(system, session),
        DoNotDisturb(session),
    ), windows


class _Source:
    """One means, and its last answer; one that fails is said once, and asked less and less often."""

    def __init__(self, means: Means, tell: Callable[[], None]) -> None:
        self.means = means
        self.told: Told = {}
        self.why = ""
        self._at = 0.0
        self._tell = tell
        self._asking_since: float | None = None
        self._number = 0  # of the question: a late answer to an older one is not heard
        self._trouble = Trouble(f"Cannot be told by {means.name}", patient=True)

    @property
    def is_asking(self) -> bool:
        """Whether its answer is still awaited."""
        return self._asking_since is not None and time.monotonic() - self._asking_since < OVERDUE

    def told_of_late(self) -> Told:
        """What it told, unless that is long ago."""
        return self.told if time.monotonic() - self._at < FRESH else {}

    def ask(self) -> None:
        """Asks, if it isn't asked already and did not fail a moment ago."""
        if self.is_asking or self._trouble.resting:
            return
        self._asking_since = time.monotonic()
        self._number += 1
        number = self._number

        def done(told: Told, why: str) -> None:
            if number == self._number and self._asking_since is not None:
                self._take(told, why)

        try:
            self.means.ask(done)
        except Exception as mistake:  # whatever the machine answered, the tray goes on
            log.debug("%s", self.means.name, exc_info=True)
            done({}, f"{type(mistake).__name__}: {mistake}")

    def _take(self, told: Told, why: str) -> None:
        self._asking_since = None
        self.told, self.why, self._at = told, why, time.monotonic()
        if told:
            self._trouble.over()
        else:
            self._trouble.happened(why)
        self._tell()
