"""The diary on disk: one small file of its own, so that it can be seen, copied and deleted by itself.

Belongs here: keeping entries. Doesn't: what is in one (core.diary), other formats (diary_export). What a
person wrote is never logged; the file is replaced whole, so nothing is half saved and nothing deleted stays.
"""

import logging
from contextlib import suppress
from pathlib import Path
from typing import Literal

import msgspec

from ergo.core.diary import DiaryEntry
from ergo.storage.files import CannotWrite, Trouble, leftovers, reason, set_aside, write_whole

log = logging.getLogger(__name__)

FORM = 1  # of the file; a later Ergo that changes it takes older files along


class _File(msgspec.Struct, frozen=True):
    """What the file holds."""

    ergo_diary: Literal[1]
    entries: tuple[DiaryEntry, ...]


class _Form(msgspec.Struct, frozen=True):
    """Which form the file has."""

    ergo_diary: int


class DiaryTrouble(Trouble):
    """The diary cannot be read or written now."""


class Diary:
    """What the person noted; read when first wanted."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._entries: tuple[DiaryEntry, ...] | None = None
        self.notice: DiaryTrouble | None = None  # when a damaged file was set aside

    def entries(self) -> tuple[DiaryEntry, ...]:
        """All entries, the newest first; raises `DiaryTrouble`."""
        if self._entries is None:
            self._entries = self._load()
        return tuple(sorted(self._entries, key=lambda it: (-it.at, -it.id)))

    def keep(self, entry: DiaryEntry) -> None:
        """Adds the entry, or puts it in place of the one with its id; raises `DiaryTrouble`."""
        self._save((*self._without(entry.id), entry))

    def delete(self, id_: int) -> None:
        """Forgets that entry for good; raises `DiaryTrouble`."""
        self._save(self._without(id_))

    def delete_all(self) -> None:
        """Forgets everything for good, also what was set aside; raises `DiaryTrouble`."""
        set_aside_before = self._path.parent.glob(f"{self._path.stem}-damaged-*")
        try:
            for path in (self._path, *set_aside_before, *leftovers(self._path)):
                path.unlink(missing_ok=True)
        except OSError as error:
            raise self._diary_trouble("The diary was not deleted: {reason} ({file}).", error) from error
        self._entries = ()

    def _without(self, id_: int) -> tuple[DiaryEntry, ...]:
        return tuple(it for it in self.entries() if it.id != id_)

    def _save(self, entries: tuple[DiaryEntry, ...]) -> None:
        """Only what is on disk counts: where it can't be written, all stays as it was."""
        document = msgspec.json.format(msgspec.json.encode(_File(1, entries)), indent=2)
        try:
            write_whole(self._path, document.decode() + "\n")
        except CannotWrite as trouble:
            raise DiaryTrouble(trouble.sentence, **trouble.gaps) from trouble
        self._entries = entries
        for half_saved in leftovers(self._path):  # what was deleted must not stay there
            with suppress(OSError):
                half_saved.unlink()

    def _load(self) -> tuple[DiaryEntry, ...]:
        try:
            content = self._path.read_bytes()
        except FileNotFoundError:
            return ()
        except OSError as error:
            raise self._diary_trouble("The diary cannot be read: {reason} ({file}).", error) from error
        try:
            return msgspec.json.decode(content, type=_File).entries
        except (msgspec.DecodeError, UnicodeDecodeError) as error:
            self._look_for_newer(content)
            return self._begin_anew(error)

    def _look_for_newer(self, content: bytes) -> None:
        """A file of a newer Ergo is left as it is."""
        with suppress(msgspec.DecodeError, UnicodeDecodeError):
            if msgspec.json.decode(content, type=_Form).ergo_diary > FORM:
                raise DiaryTrouble(
                    "A newer Ergo wrote the diary; update Ergo to use it ({file}).", file=self._path
                )

    def _begin_anew(self, error: Exception) -> tuple[DiaryEntry, ...]:
        """Sets the damaged file aside; what it says stays in it, so the log hears only that."""
        try:
            aside = set_aside(self._path)
        except OSError as trouble:
            raise self._diary_trouble("The diary is damaged: {reason} ({file}).", trouble) from error
        self.notice = DiaryTrouble(
            "The diary was damaged; it is now called {name}, and a new one has begun.", name=aside.name
        )
        log.warning("%s", self.notice)
        return ()

    def _diary_trouble(self, sentence: str, error: OSError) -> DiaryTrouble:
        return DiaryTrouble(sentence, reason=reason(error), file=self._path)
