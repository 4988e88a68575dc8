"""The catalogue that Ergo ships, read once for all tests that play from it, and a file to try changes on."""

from functools import cache

from ergo.core.routine import Catalogue
from ergo.storage.routine_files import load_catalogue
from ergo.storage.shipped import shipped


@cache
def catalogue() -> Catalogue:
    """The shipped exercises and routines."""
    return load_catalogue([shipped("routines")])[0]


def changed(text: str, *changes: str) -> str:
    """The text with each "old -> new" done once."""
    for change in changes:
        old, new = change.split(" -> ")
        assert old in text, old
        text = text.replace(old, new, 1)
    return text
