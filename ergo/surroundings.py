"""What Ergo lives among: the clock, the senses, what wakes it and what speaks for it.

On a person's machine these are the desktop's own; the demo brings a pretend desk. The app sees no difference.
"""

import logging
import sys
from collections.abc import Callable
from datetime import tzinfo
from typing import TYPE_CHECKING, Protocol

from ergo.clockwork import Clockwork, local_zone
from ergo.desktop import idle
from ergo.desktop.clock import DesktopClock, boot_id
from ergo.desktop.presence import Presence
from ergo.desktop.quiet import Quiet
from ergo.desktop.senses import DesktopSenses
from ergo.desktop.sound import DesktopChimes, SoundPlayer
from ergo.desktop.speech import DesktopVoice
from ergo.desktop.taste import DesktopTaste
from ergo.ports import Alarm, Bell, Clock, Notifier, Senses, Voice
from ergo.storage.paths import cache_folder
from ergo.storage.shipped import shipped

if TYPE_CHECKING:
    from ergo.desktop.bus import Bus
    from ergo.desktop.tray_host import TrayHost

log = logging.getLogger(__name__)


class LiveSenses(Senses, Protocol):
    """Senses that also call."""

    on_change: Callable[[], None]

    @property
    def idle_name(self) -> str: ...

    def watch_return(self, after_seconds: float) -> bool: ...

    def mind_apps(self, apps: tuple[str, ...]) -> None: ...

    def close(self) -> None: ...


class Wakes(Alarm, Protocol):
    """What wakes Ergo up."""

    on_wake: Callable[[], None]
    on_midnight: Callable[[], None]
    on_tidy: Callable[[], None]

    def start(self) -> None: ...

    def stop(self) -> None: ...

    def look_at_clocks(self) -> None: ...


class Speaker(Notifier, Protocol):
    """A notifier that can also say something without a question; `on_failure` hears where it can't."""

    def say(self, title: str, body: str, on_failure: Callable[[str], None]) -> None: ...


class Surroundings:
    """All of it, in one hand."""

    def __init__(
        self,
        clock: Clock,
        senses: LiveSenses,
        wakes: Wakes,
        speaker: Speaker,
        taste: DesktopTaste,
        zone: tzinfo,
        boot: str,
        voice: Voice | None = None,
        bell: Bell | None = None,
        tray_host: "TrayHost | None" = None,
    ) -> None:
        self.clock = clock
        self.senses = senses
        self.wakes = wakes
        self.speaker = speaker
        self.taste = taste
        self.zone = zone
        self.boot = boot
        self.voice = voice
        self.bell = bell
        self.tray_host = tray_host


def this_desktop() -> Surroundings:
    """The desktop Ergo runs on; what cannot be had is said in the log, and Ergo does with less."""
    if sys.platform in ("win32", "darwin"):
        from ergo.desktop.notify.no_buttons import NoButtons

        return _around(None, None, NoButtons())

    from ergo.desktop import bus  # D-Bus is not there on Windows and macOS
    from ergo.desktop.notify.freedesktop import FreedesktopNotifier
    from ergo.desktop.tray_host import TrayHost

    session, why_no_session = bus.session_bus()
    system, why_no_system = bus.system_bus()
    for why in (why_no_session, why_no_system):
        if why:
            log.info("%s", why)
    speaker = FreedesktopNotifier(session, _icon(), why_no_session)
    return _around(system, session, speaker, TrayHost(session))


def _around(
    system: "Bus | None", session: "Bus | None", speaker: Speaker, tray_host: "TrayHost | None" = None
) -> Surroundings:
    """All of it, with these buses."""
    clock, zone = DesktopClock(), local_zone()
    speech = cache_folder() / "speech"
    player = SoundPlayer(speech)  # one for both, so that they never sound at once
    return Surroundings(
        clock=clock,
        senses=DesktopSenses(
            idle.choose(session),
            Presence.of_this_desktop(system, session),
            Quiet.of_this_desktop(system, session),
        ),
        wakes=Clockwork(clock, zone),
        speaker=speaker,
        taste=DesktopTaste(session),
        zone=zone,
        boot=boot_id(),
        voice=DesktopVoice(player, speech),
        bell=DesktopChimes(player, shipped("resources") / "sounds"),
        tray_host=tray_host,
    )


def _icon() -> str:
    """Where the icon lies: no theme knows its name before Ergo is installed as a package."""
    return str(shipped("resources") / "icons" / "ergo-128.png")
