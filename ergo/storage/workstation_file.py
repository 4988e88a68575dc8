"""The workstation check as far as it got: answers, plans, and the day it was finished."""

import logging
from contextlib import suppress
from pathlib import Path

import msgspec

from ergo.core.workstation import Check
from ergo.storage.files import set_aside, write_whole

log = logging.getLogger(__name__)


def load(path: Path) -> Check:
    """The check as it was left; a new one where there is none, or none that can be read."""
    try:
        return msgspec.json.decode(path.read_bytes(), type=Check)
    except FileNotFoundError:
        return Check()
    except (OSError, msgspec.DecodeError) as error:
        log.warning("%s cannot be used (%s). The workstation check begins anew.", path, error)
        with suppress(OSError):
            set_aside(path)
        return Check()


def save(path: Path, check: Check) -> None:
    """Keeps it; raises `CannotWrite`."""
    write_whole(path, msgspec.json.encode(check).decode())
