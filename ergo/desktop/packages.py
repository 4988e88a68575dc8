"""What to type to get a program, in the words of this system's package manager."""

from collections.abc import Mapping
from shutil import which

from ergo.desktop.libraries import INSTALL

Packages = Mapping[str, str]  # package manager -> its name for the package

VOICE: Packages = {"apt": "espeak-ng", "dnf": "espeak-ng", "pacman": "espeak-ng"}
PLAYER: Packages = {"apt": "pulseaudio-utils", "dnf": "pulseaudio-utils", "pacman": "libpulse"}


def to_get(what: str, *wanted: Packages) -> str:
    """One sentence: *what* ("Install espeak-ng to hear the cues"), and how where a manager is known."""
    for manager, command in INSTALL.items():
        if which(manager):
            return f"{what}: {command} {' '.join(packages[manager] for packages in wanted)}"
    return f"{what}."
