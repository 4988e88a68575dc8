"""Spoken lines as files: each is made once, found by what it says and how, and forgotten when long unused."""

import logging
import os
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QCryptographicHash

from ergo.desktop.waves import seconds_of

log = logging.getLogger(__name__)

LARGEST = 16 * 1024 * 1024  # bytes; a routine takes about 3 MB
_HALF_MADE = ".part"


class Cache:
    """A folder of spoken lines."""

    def __init__(self, folder: Path) -> None:
        """*folder*: made when it is first written to."""
        self.folder = folder
        self._count = 0

    def place(self, engine: str, voice: str, rate: int, text: str) -> Path:
        """Where this line lies, or will."""
        key = "\0".join((engine, voice, str(rate), text)).encode("utf-8", "replace")
        # Qt's, as hashlib would load 4 MB of OpenSSL.
        digest = QCryptographicHash.hash(key, QCryptographicHash.Algorithm.Sha256).data()
        return self.folder / f"{bytes(digest).hex()[:32]}.wav"

    def seconds(self, place: Path) -> float:
        """How long that line is; 0: it isn't made yet."""
        return seconds_of(place) if place.exists() else 0.0

    def half_made(self, place: Path) -> Path:
        """Where to write it until it is whole; raises OSError where the folder can't be had."""
        self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        self._count += 1
        return place.with_suffix(f".{os.getpid()}-{self._count}{_HALF_MADE}")

    def keep(self, half_made: Path, place: Path) -> bool:
        """Takes it in, if it is whole: eSpeak reports success also where it could write nothing."""
        whole = seconds_of(half_made) > 0
        try:
            if whole:
                half_made.replace(place)
            else:
                half_made.unlink(missing_ok=True)
        except OSError as trouble:
            log.info("%s", trouble)
            return False
        return whole

    def used(self, place: Path) -> None:
        """Remembers that it was needed just now."""
        with suppress(OSError):
            os.utime(place)

    def tidy(self) -> None:
        """Forgets what was used longest ago beyond `LARGEST`, and what stayed half made."""
        with suppress(OSError):
            files = [(file, file.stat()) for file in self.folder.iterdir() if file.is_file()]
            room = LARGEST
            for file, stat in sorted(files, key=lambda found: found[1].st_mtime, reverse=True):
                room -= stat.st_size
                if room < 0 or file.suffix == _HALF_MADE:
                    file.unlink(missing_ok=True)
