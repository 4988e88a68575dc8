"""The little of Apple's CoreFoundation that Ergo needs: what a dictionary says, as numbers. Not run there."""

import ctypes
from collections.abc import Callable, Iterable
from ctypes import byref, c_bool, c_char_p, c_int, c_int64, c_uint32, c_ulong, c_void_p
from typing import Any

LIBRARY = "/System/Library/Frameworks/CoreFoundation.framework/CoreFoundation"
UTF8 = 0x08000100  # kCFStringEncodingUTF8
OF_64_BITS = 4  # kCFNumberSInt64Type

Load = Callable[[str], Any]


class Foundation:
    """Its functions, through ctypes; raises OSError or AttributeError where they are missing."""

    def __init__(self, names: Iterable[str], load: Load = ctypes.CDLL) -> None:
        """*names*: what will be looked up in dictionaries."""
        library = load(LIBRARY)
        text = function(library, "CFStringCreateWithCString", c_void_p, c_void_p, c_char_p, c_uint32)
        self._keys = {name: text(None, name.encode(), UTF8) for name in names}  # kept for good
        self._value = function(library, "CFDictionaryGetValue", c_void_p, c_void_p, c_void_p)
        self._kind = function(library, "CFGetTypeID", c_ulong, c_void_p)
        self._truth = function(library, "CFBooleanGetValue", c_bool, c_void_p)
        self._number = function(library, "CFNumberGetValue", c_bool, c_void_p, c_int, c_void_p)
        self._truths = function(library, "CFBooleanGetTypeID", c_ulong)()
        self._numbers = function(library, "CFNumberGetTypeID", c_ulong)()
        self._release = function(library, "CFRelease", None, c_void_p)

    def take(self, dictionary: int) -> dict[str, int]:
        """What it says under those names, as far as these are numbers or truths (0, 1); lets go of it."""
        try:
            found = {name: self._value(dictionary, key) for name, key in self._keys.items()}
            said = {name: self._plain(value) for name, value in found.items() if value}
        finally:
            self._release(dictionary)
        return {name: number for name, number in said.items() if number is not None}

    def _plain(self, value: int) -> int | None:
        kind = self._kind(value)
        if kind == self._truths:
            return int(self._truth(value))
        number = c_int64()
        if kind == self._numbers and self._number(value, OF_64_BITS, byref(number)):
            return number.value
        return None


def function(library: Any, name: str, gives: object, *takes: object) -> Any:
    """A function, told what it takes and gives: pointers don't fit into ctypes' default."""
    found = getattr(library, name)
    found.restype, found.argtypes = gives, list(takes)
    return found
