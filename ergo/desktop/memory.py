"""Memory: what was used for a moment goes back to the system."""

import ctypes
import sys

LARGE = 256 * 1024  # bytes
MMAP_THRESHOLD = -3  # M_MMAP_THRESHOLD of malloc.h


def return_large_blocks() -> None:
    """From now on each block of 256 KiB or more, a picture above all, goes back as soon as it is free.

    Left alone, glibc learns from the first window that such blocks come again, and keeps 2 MiB for good.
    Other systems and C libraries need no telling.
    """
    if sys.platform == "linux":
        mallopt = getattr(ctypes.CDLL(None), "mallopt", None)
        if mallopt is not None:
            mallopt(MMAP_THRESHOLD, LARGE)
