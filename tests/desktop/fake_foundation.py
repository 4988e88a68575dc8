"""The few functions of CoreFoundation that Ergo calls, as real C calls: numbers stand for its objects."""

from ctypes import CFUNCTYPE, POINTER, c_bool, c_char_p, c_int, c_int64, c_uint32, c_ulong, c_void_p
from types import SimpleNamespace
from typing import Any


class FakeFoundation:
    """One dictionary that says *words*; bool, int and str are its kinds."""

    DICTIONARY = 2**40
    KINDS = (bool, int, str)

    def __init__(self, words: dict[str, object]) -> None:
        self.words = words
        self.names: list[str] = []
        self.released: list[int] = []
        self.library = SimpleNamespace(
            CFStringCreateWithCString=CFUNCTYPE(c_void_p, c_void_p, c_char_p, c_uint32)(self._text),
            CFDictionaryGetValue=CFUNCTYPE(c_void_p, c_void_p, c_void_p)(self._value),
            CFGetTypeID=CFUNCTYPE(c_ulong, c_void_p)(lambda it: self.KINDS.index(type(self._thing(it)))),
            CFBooleanGetValue=CFUNCTYPE(c_bool, c_void_p)(self._thing),
            CFNumberGetValue=CFUNCTYPE(c_bool, c_void_p, c_int, POINTER(c_int64))(self._number),
            CFBooleanGetTypeID=CFUNCTYPE(c_ulong)(lambda: self.KINDS.index(bool)),
            CFNumberGetTypeID=CFUNCTYPE(c_ulong)(lambda: self.KINDS.index(int)),
            CFRelease=CFUNCTYPE(None, c_void_p)(self.released.append),
        )

    def _text(self, _allocator: int | None, name: bytes, form: int) -> int:
        assert form == 0x08000100
        self.names.append(name.decode())
        return len(self.names)

    def _value(self, dictionary: int, key: int) -> int | None:
        assert dictionary == self.DICTIONARY
        return 1000 + key if self.names[key - 1] in self.words else None

    def _thing(self, value: int) -> Any:
        return self.words[self.names[value - 1001]]

    def _number(self, value: int, form: int, found: Any) -> bool:
        assert form == 4
        found.contents.value = self._thing(value)
        return True
