"""Which programs are installed, and what to type to get one, as this system's package manager has it."""

from collections.abc import Mapping

from PySide6.QtCore import QStandardPaths

from ergo.desktop.libraries import INSTALL

Packages = Mapping[str, str]  # package manager -> its name for the package

VOICE: Packages = {"apt": "espeak-ng", "dnf": "espeak-ng", "pacman": "espeak-ng"}
PLAYER: Packages = {"apt": "pulseaudio-utils", "dnf": "pulseaudio-utils", "pacman": "libpulse"}


def installed(program: str) -> bool:
    """Whether it can be started by its name; asked of Qt, as `shutil` would load compression libraries."""
    return bool(QStandardPaths.findExecutable(program))


def to_get(what: str, *wanted: Packages) -> str:
    """One sentence: *what* ("Install espeak-ng to hear the cues"), and how where a manager is known."""
    for manager, command in INSTALL.items():
        if installed(manager):
            return f"{what}: {command} {' '.join(packages[manager] for packages in wanted)}"
    return f"{what}."
