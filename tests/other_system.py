"""Ergo in a process that takes this machine for another system: `python -m tests.other_system win32 live`.

Everything of other people's is loaded before, for it would look for that system's own parts. What that system
hasn't is out of reach then: D-Bus, locks on files, sockets with a path.
"""

import importlib
import os
import socket
import sys
import time

import msgspec

FOREIGN = (
    "PySide6.QtWidgets", "apscheduler.schedulers.base", "apscheduler.triggers.cron", "ctypes.util",
    "apscheduler.triggers.date", "apscheduler.executors.debug", "apscheduler.jobstores.memory",
    "multiprocessing.connection", "msgspec.json", "platformdirs", "tomlkit", "tzlocal", "subprocess",
    "shutil", "tempfile", "plistlib",
)  # fmt: skip
NOT_THERE = {"win32": ("jeepney", "fcntl", "resource"), "darwin": ("jeepney",)}
OF_D_BUS = (
    "ergo.desktop.bus", "ergo.desktop.notify.freedesktop", "ergo.desktop.presence.logind",
    "ergo.desktop.presence.screen_saver", "ergo.desktop.quiet.do_not_disturb", "ergo.desktop.idle.mutter",
    "ergo.desktop.quiet.inhibitors", "ergo.desktop.quiet.players", "ergo.desktop.tray_host",
)  # fmt: skip


def become(system: str) -> None:
    """From now on this is that system, as far as Python can tell."""
    for name in FOREIGN:
        importlib.import_module(name)
    for name in NOT_THERE[system]:
        sys.modules[name] = None  # type: ignore[assignment] # so Python marks what can't be imported
    sys.platform = system
    if system == "win32":
        del socket.AF_UNIX, time.CLOCK_BOOTTIME
    else:
        del time.CLOCK_BOOTTIME
        setattr(time, "CLOCK_UPTIME_RAW", time.CLOCK_MONOTONIC)  # noqa: B010 # Linux has no such clock


def live() -> None:
    """Builds the whole app on that system's desktop, lets it live a moment, and ends it."""
    from ergo.app import App
    from ergo.surroundings import this_desktop
    from ergo.ui.application import qt_application

    qt = qt_application(["ergo"])
    app = App(qt, this_desktop())
    app.start()
    around = app.around
    around.senses.ask_around()
    app.say("A word", "that needs no notification server")
    until = time.monotonic() + 0.5
    while time.monotonic() < until:
        qt.processEvents()
    print("idle:", around.senses.read().idle)
    print("locked:", around.senses.read().locked)
    print(
        "said by:", "Ergo's card" if (card := app.herald._card) and card.isVisible() else "the tray's message"
    )
    print("theme:", os.environ.get("QT_QPA_PLATFORMTHEME"))
    app.quit()
    print("d-bus:", sorted(name for name in OF_D_BUS if name in sys.modules))


def ask_the_doctor() -> None:
    """Prints the report."""
    from ergo.desktop.autostart import AtLogin
    from ergo.desktop.doctor import examine

    print(msgspec.json.encode(examine({}, AtLogin(True))).decode())
    assert "ergo.desktop.bus" not in sys.modules


if __name__ == "__main__":
    become(sys.argv[1])
    {"live": live, "doctor": ask_the_doctor}[sys.argv[2]]()
