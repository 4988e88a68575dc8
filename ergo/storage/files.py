"""How a file is replaced whole, and how one that is damaged is set aside.

Belongs here: what settings, bookmark and export have in common. Doesn't: what is in the files.
"""

import errno
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from glob import escape
from pathlib import Path

if sys.platform != "win32":
    import fcntl

REASONS = {
    errno.ENOSPC: "the disk is full",
    errno.EDQUOT: "the disk is full",
    errno.EACCES: "you have no permission to write there",
    errno.EPERM: "you have no permission to write there",
    errno.EROFS: "the disk is read-only",
    errno.EEXIST: "a file stands where its folder belongs",
    errno.ENOTDIR: "a file stands where its folder belongs",
}

IN_USE = "another program is using it"


class Trouble(Exception):  # noqa: N818 - says what it is, as the other words of the house do
    """What a person is told in one sentence; kept with its gaps, so that any language can say it."""

    def __init__(self, sentence: str, **gaps: object) -> None:
        """*sentence*: in English, with {gaps}; the gap *reason*: of `REASONS`, or what the system says."""
        super().__init__(sentence.format(**gaps))
        self.sentence, self.gaps = sentence, gaps


class CannotWrite(Trouble):
    """A file could not be written."""


def write_whole(path: Path, content: str | bytes, *, durable: bool = True) -> None:
    """Replaces the file by *content* at one stroke, safe on disk before it counts; raises `CannotWrite`.

    After a power cut there is the old file or the new one, never half of one. What is written every minute
    is not *durable*: the disk may sleep, and a power cut may cost it. A link stays a link.
    """
    target = path.resolve()
    fresh = target.with_name(f".{target.name}.{os.getpid()}")
    try:
        target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        try:
            with os.fdopen(_opened(fresh), "wb") as file:
                file.write(content.encode() if isinstance(content, str) else content)
                file.flush()
                if durable:
                    os.fsync(file.fileno())
            if target.exists():
                fresh.chmod(target.stat().st_mode & 0o777)
            fresh.replace(target)
        except OSError:
            with suppress(OSError):
                fresh.unlink()
            raise
    except OSError as error:
        raise CannotWrite("{file} was not saved: {reason}.", file=path, reason=reason(error)) from error
    if durable:
        _keep_the_name(target.parent)


def _opened(fresh: Path) -> int:
    """A new file for the person alone; what an interrupted Ergo left under that name is overwritten."""
    return os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, mode=0o600)


@contextmanager
def alone_in(folder: Path) -> Iterator[None]:
    """Nobody else who asks for it changes that folder meanwhile; where it can't be locked, nobody waits."""
    with suppress(OSError):
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    try:
        handle = os.open(folder, os.O_RDONLY)
    except OSError:
        yield
        return
    try:
        if sys.platform != "win32":
            with suppress(OSError):
                fcntl.flock(handle, fcntl.LOCK_EX)
        yield
    finally:
        os.close(handle)


def leftovers(path: Path) -> Iterator[Path]:
    """What interrupted writes of that file left beside it."""
    target = path.resolve()
    return target.parent.glob(f".{escape(target.name)}.[0-9]*")


def _keep_the_name(folder: Path) -> None:
    """Puts the folder itself on disk, so that the new name survives a power cut (Windows cannot)."""
    if os.name != "posix":
        return
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def reason(error: OSError) -> str:
    """Why a file could not be read or written, in the person's words."""
    return REASONS.get(error.errno or 0, error.strerror or str(error))


def set_aside(path: Path) -> Path:
    """Renames a damaged file so that its date is in its name and nothing is lost; gives the new name."""
    day = datetime.fromtimestamp(path.stat().st_mtime).date().isoformat()
    number = 1
    while True:
        copy = "" if number == 1 else f"-{number}"
        aside = path.with_name(f"{path.stem}-damaged-{day}{copy}{path.suffix}")
        if not aside.exists():
            return path.rename(aside)
        number += 1
