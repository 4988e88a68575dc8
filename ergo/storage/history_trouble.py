"""What can go wrong with the history, and how it is said.

Belongs here: telling damage, a full disk and another program apart. Doesn't: what follows (history).
"""

import errno
import sqlite3

from ergo.storage.files import IN_USE, REASONS, Trouble

NOT_READ = "The history cannot be read: {reason} ({file})."
NOT_SAVED = "The history was not saved: {reason} ({file})."
NOT_CHANGED = "The history was not changed: {reason} ({file})."
NOT_DELETED = "The history was not deleted: {reason} ({file})."
NOT_TIDIED = "The history was not tidied: {reason} ({file})."
NEWER = "a newer Ergo wrote it; update Ergo to use it"
SENTENCES = (NOT_READ, NOT_SAVED, NOT_CHANGED, NOT_DELETED, NOT_TIDIED, NEWER)


class HistoryTrouble(Trouble):
    """The history cannot be written or read now."""


class Damage(sqlite3.DatabaseError):
    """A check found the file damaged before a query did."""


def is_damage(error: sqlite3.DatabaseError) -> bool:
    """Whether the file itself is broken."""
    return isinstance(error, Damage) or _code(error) in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)


def _code(error: sqlite3.Error) -> int:
    return int(getattr(error, "sqlite_errorcode", 0)) & 0xFF


def why(error: sqlite3.Error) -> str:
    """Why the file could not be read or written, in the person's words where there are any."""
    match _code(error):
        case sqlite3.SQLITE_FULL:
            return REASONS[errno.ENOSPC]
        case sqlite3.SQLITE_READONLY | sqlite3.SQLITE_CANTOPEN | sqlite3.SQLITE_PERM:
            return REASONS[errno.EACCES]
        case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED:
            return IN_USE
        case _:
            return str(error)
