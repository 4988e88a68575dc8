"""The bookmark: the state on disk, so that a restart loses at most a minute."""

import logging
from pathlib import Path

import msgspec

from ergo.core.state import Saved
from ergo.storage.files import reason, set_aside, write_whole

log = logging.getLogger(__name__)


class BookmarkFile:
    """One JSON document with the last state."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def save(self, saved: Saved) -> None:
        """Replaces what was saved before; raises `CannotWrite`."""
        write_whole(self._path, msgspec.json.encode(saved).decode(), durable=False)

    def load(self) -> Saved | None:
        """What was saved last; None at the first start, or if the file is damaged (it is then set aside)."""
        try:
            return msgspec.json.decode(self._path.read_bytes(), type=Saved)
        except FileNotFoundError:
            return None
        except OSError as error:
            log.warning("%s cannot be read: %s. Ergo starts counting from zero.", self._path, reason(error))
            return None
        except msgspec.DecodeError as error:
            self._begin_anew(error)
            return None

    def _begin_anew(self, error: msgspec.DecodeError) -> None:
        try:
            aside = set_aside(self._path)
        except OSError as trouble:
            log.warning("%s is damaged and cannot be moved: %s.", self._path, reason(trouble))
        else:
            log.warning("%s is damaged (%s) and now called %s.", self._path, error, aside.name)
