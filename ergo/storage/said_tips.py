"""Which tips were said, and when, so that none comes again too soon."""

import logging
from pathlib import Path

import msgspec

from ergo.storage.files import CannotWrite, write_whole

log = logging.getLogger(__name__)


def load(path: Path) -> dict[int, float]:
    """Numbers of tips, and when each was last said in seconds since 1970; empty where nothing can be read."""
    try:
        return msgspec.json.decode(path.read_bytes(), type=dict[int, float])
    except FileNotFoundError:
        return {}
    except (OSError, msgspec.DecodeError) as error:
        log.info("%s cannot be used (%s); the tips begin anew", path, error)
        return {}


def save(path: Path, said: dict[int, float]) -> None:
    """Keeps them; where that fails a tip may come again sooner, and that is all."""
    try:
        write_whole(path, msgspec.json.encode(said).decode(), durable=False)
    except CannotWrite as trouble:
        log.info("%s", trouble)
