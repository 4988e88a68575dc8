"""What Ergo can and can't tell on this machine, why, and what would help. Nothing in it names the person.

Works beside a running Ergo, without one, and without a display. It asks the same parts Ergo itself uses.
"""

import os
import platform
import shutil
import sys
import tempfile
from collections.abc import Callable, Mapping
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
import PySide6
from PySide6.QtCore import QCoreApplication, QEventLoop

from ergo import __version__
from ergo.core.events import Sign
from ergo.desktop.autostart import AtLogin
from ergo.desktop.idle import choose
from ergo.desktop.libraries import Library, missing_libraries, platform_here
from ergo.desktop.quiet import Known, Quiet
from ergo.desktop.sound import SoundPlayer
from ergo.desktop.sound import cure as player_cure
from ergo.desktop.speech import DesktopVoice
from ergo.desktop.speech.dispatcher import DispatchedVoice
from ergo.desktop.waves import write_silence

if TYPE_CHECKING:
    from ergo.desktop.bus import Bus  # D-Bus is not there on Windows and macOS


class State(StrEnum):
    """How a sense does."""

    WORKS = "works"
    UNKNOWN = "unknown"  # cannot tell
    MISSING = "missing"


class Finding(msgspec.Struct, frozen=True):
    """One sense: what tells it, whether that works, why not, and what would help."""

    by: str
    state: State
    because: str = ""
    cure: str = ""
    now: str = ""  # what it tells at this moment: yes, no, or some seconds


class Seen(msgspec.Struct, frozen=True):
    """What each system is asked for in its own way."""

    lock: Finding
    sleep: Finding
    notifications: Finding
    tray: Finding


class Report(msgspec.Struct, frozen=True):
    """Everything `ergo doctor` says; as JSON its fields are those of the command line's description."""

    idle: Finding
    lock: Finding
    sleep: Finding
    calls: Finding
    presenting: Finding
    do_not_disturb: Finding
    notifications: Finding
    tray: Finding
    voice: Finding
    sound: Finding
    startup: Finding
    media: Finding
    versions: dict[str, str]
    paths: dict[str, str]
    libraries: tuple[Library, ...]  # the missing ones


SHARED_FROM_X = "a screen that is shared from X11 leaves no trace; the call it belongs to does"
STARTERS = {"win32": "Windows' Run key", "darwin": "a LaunchAgent"}
NO_QUIET = "Pause reminders when they would disturb you."


def examine(paths: Mapping[str, Path], at_login: AtLogin | None = None) -> Report:
    """Asks every part once, for a few seconds at the very most; *paths* are shown with ~ for home."""
    application = QCoreApplication.instance() or QCoreApplication([])
    try:
        if sys.platform in ("win32", "darwin"):
            from ergo.desktop.doctor_elsewhere import look

            return _report(paths, at_login, None, None, look())

        from ergo.desktop.doctor_on_bus import look_on_buses

        with look_on_buses() as (system, session, seen):
            return _report(paths, at_login, system, session, seen)
    finally:
        del application


def _report(
    paths: Mapping[str, Path],
    at_login: AtLogin | None,
    system: "Bus | None",
    session: "Bus | None",
    seen: Seen,
) -> Report:
    """What was seen already, and what every system has."""
    folder = Path(tempfile.mkdtemp(prefix="ergo-doctor-"))
    player = SoundPlayer(folder)
    try:
        sound = _sound(player, folder)
        calls, presenting, do_not_disturb, media = _quiet(system, session)
        return Report(
            idle=_idle(session),
            lock=seen.lock,
            sleep=seen.sleep,
            calls=calls,
            presenting=presenting,
            do_not_disturb=do_not_disturb,
            notifications=seen.notifications,
            tray=seen.tray,
            voice=_voice(player, sound, folder),
            sound=sound,
            startup=_startup(at_login or AtLogin(False)),
            media=media,
            versions=_versions(),
            paths={name: _without_home(path) for name, path in paths.items()},
            libraries=missing_libraries(platform_here(os.environ)),
        )
    finally:
        player.close()
        shutil.rmtree(folder, ignore_errors=True)


def _idle(session: "Bus | None") -> Finding:
    source = choose(session)
    if not source.settled:
        loop = QEventLoop()
        source.on_settled = loop.quit
        loop.exec()
    idle, name, why = source.idle(), source.name, source.why
    source.close()
    if idle is not None:
        return Finding(name, State.WORKS, why, now=f"{idle:.0f} s")
    cure = "Lock the screen when you leave, or choose 'I'm away'."
    return Finding(name, State.UNKNOWN, why, cure)


def _quiet(system: "Bus | None", session: "Bus | None") -> tuple[Finding, Finding, Finding, Finding]:
    """Calls, presenting, do not disturb, and media."""
    quiet, loop = Quiet.of_this_desktop(system, session), QEventLoop()
    quiet.ask(loop.quit)
    loop.exec()
    calls, full_screen, shared, silence, media = map(
        quiet.known, (Sign.CALL, Sign.FULL_SCREEN, Sign.PRESENTING, Sign.DO_NOT_DISTURB, Sign.MEDIA)
    )
    quiet.close()
    if full_screen.yes is not None:
        shared = Known(because=(SHARED_FROM_X,))
    return (
        _told(calls, whole=True),
        _told(full_screen, shared),
        _told(silence),
        _told(media, cure="Choose 'Still at my desk' when you read or watch."),
    )


def _told(*known: Known, whole: bool = False, cure: str = NO_QUIET) -> Finding:
    """What is known of one matter by several signs; *whole*: it works only if every means can tell."""
    answers = [one.yes for one in known if one.yes is not None]
    because = "; ".join(dict.fromkeys(why for one in known for why in one.because))
    works = bool(answers) and not (whole and because)
    cures = [*(text for one in known for text in one.cures), cure]
    return Finding(
        by=", ".join(name for one in known for name in one.by),
        state=State.WORKS if works else State.UNKNOWN,
        because=because,
        cure="" if works else cures[0],
        now="yes" if any(answers) else "no" if works else "",
    )


def _sound(player: SoundPlayer, folder: Path) -> Finding:
    """Plays a moment of silence, to see whether it comes through."""
    if why := player.why_not:
        return Finding("", State.MISSING, why, player_cure())
    silence = folder / "silence.wav"
    write_silence(silence, seconds=0.1)
    if why := _wait_for(lambda done: player.play(silence, 100, done)):
        return Finding("", State.MISSING, why, "Start a sound server such as PipeWire.")
    return Finding(player.name, State.WORKS)


def _voice(player: SoundPlayer, sound: Finding, folder: Path) -> Finding:
    voice = DesktopVoice(player, folder)
    if not voice.available:
        return Finding("", State.MISSING, voice.why_not, voice.cure)
    if voice.name == DispatchedVoice.name:
        return Finding(voice.name, State.UNKNOWN, "it takes the words; whether they are heard it cannot say")
    return msgspec.structs.replace(sound, by=voice.name)


def _startup(at_login: AtLogin) -> Finding:
    if at_login.on:
        return Finding(STARTERS.get(sys.platform, "the autostart folder"), State.WORKS)
    cure = "To switch it on, type: ergo settings set startup.at_login yes"
    return Finding("", State.MISSING, at_login.because or "starting at login is switched off", cure)


def _wait_for(errand: Callable[[Callable[[str], None]], None]) -> str:
    """What an errand that ends by itself has to say; "" is good."""
    loop, said = QEventLoop(), list[str]()

    def done(why: str) -> None:
        said.append(why)
        loop.quit()

    errand(done)
    if not said:
        loop.exec()
    return said[0]


def _versions() -> dict[str, str]:
    qt = PySide6.__version__
    if sys.version_info < (3, 12) and tuple(map(int, qt.split(".")[:2])) >= (6, 12):
        qt += " (unstable on this Python: take PySide6-Essentials below 6.12)"
    return {
        "ergo": __version__,
        "python": platform.python_version(),
        "qt": qt,
        "system": _system(),
        "desktop": os.environ.get("XDG_CURRENT_DESKTOP", ""),
        "display": platform_here(os.environ) or "none",
    }


def _system() -> str:
    try:
        return platform.freedesktop_os_release()["PRETTY_NAME"]
    except OSError:
        return platform.system()


def _without_home(path: Path) -> str:
    try:
        return str(Path("~") / path.relative_to(Path.home()))
    except ValueError:
        return str(path)
