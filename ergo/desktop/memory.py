"""Memory: what was used for a moment goes back to the system."""

import ctypes
import sys
from typing import Any

LARGE = 256 * 1024  # bytes
MMAP_THRESHOLD = -3  # M_MMAP_THRESHOLD of malloc.h


def return_large_blocks() -> None:
    """From now on each block of 256 KiB or more, a picture above all, goes back as soon as it is free.

    Left alone, glibc learns from the first window that such blocks come again, and keeps 2 MiB for good.
    Other systems and C libraries need no telling.
    """
    if (mallopt := _of_glibc("mallopt")) is not None:
        mallopt(MMAP_THRESHOLD, LARGE)


def return_free_blocks() -> None:
    """What a window used for a while and is free now goes back at once, small blocks too."""
    if (malloc_trim := _of_glibc("malloc_trim")) is not None:
        malloc_trim(0)


def _of_glibc(name: str) -> Any:
    """A function only this C library has."""
    return getattr(ctypes.CDLL(None), name, None) if sys.platform == "linux" else None
