"""Windows' registry, the person's own part of it: the few things that are read and written there."""

from contextlib import suppress
from importlib import import_module
from typing import Any


class Registry:
    """Each method raises OSError where Windows refuses; what is not there is None, or nothing."""

    def __init__(self) -> None:
        self._api: Any = import_module("winreg")  # only on Windows; elsewhere mypy would not know its names

    def value(self, key: str, name: str) -> object:
        """The value of that name."""
        try:
            with self._api.OpenKey(self._api.HKEY_CURRENT_USER, key) as opened:
                value: object = self._api.QueryValueEx(opened, name)[0]
        except FileNotFoundError:
            return None
        return value

    def keys(self, key: str) -> list[str] | None:
        """The names of the keys in that one; None: it is not there."""
        try:
            with self._api.OpenKey(self._api.HKEY_CURRENT_USER, key) as opened:
                count = self._api.QueryInfoKey(opened)[0]
                return [self._api.EnumKey(opened, number) for number in range(count)]
        except FileNotFoundError:
            return None

    def write(self, key: str, name: str, text: str) -> None:
        """Writes a text, and makes the key if need be."""
        with self._api.CreateKey(self._api.HKEY_CURRENT_USER, key) as opened:
            self._api.SetValueEx(opened, name, 0, self._api.REG_SZ, text)

    def delete(self, key: str, name: str) -> None:
        """Deletes that value, if it is there."""
        with (
            suppress(FileNotFoundError),
            self._api.OpenKey(self._api.HKEY_CURRENT_USER, key, 0, self._api.KEY_SET_VALUE) as opened,
        ):
            self._api.DeleteValue(opened, name)
