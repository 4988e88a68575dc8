"""Memory that goes back: told by the size of this process's heap in a process of its own."""

import subprocess
import sys

import pytest

# A free block of 1 MiB teaches glibc to take the next from the heap; it stays there under a small one.
USE = """
import ctypes, re
from ergo.desktop.memory import return_large_blocks
libc = ctypes.CDLL(None)
libc.malloc.restype = ctypes.c_void_p
libc.malloc.argtypes, libc.free.argtypes = [ctypes.c_size_t], [ctypes.c_void_p]
if {told}:
    return_large_blocks()
for _ in range(2):
    block = libc.malloc(1 << 20)
    ctypes.memset(block, 1, 1 << 20)
    above = libc.malloc(1000)
    libc.free(block)
smaps = open("/proc/self/smaps").read()
print(re.search(r"\\[heap\\].*?Rss: +(\\d+)", smaps, re.DOTALL)[1])
"""


def _heap(*, told: bool) -> int:
    """Kibibytes."""
    done = subprocess.run([sys.executable, "-c", USE.format(told=told)], capture_output=True, check=True)
    return int(done.stdout)


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have no such memory to give back")
def test_a_picture_that_is_gone_leaves_no_room_behind() -> None:
    assert _heap(told=False) - _heap(told=True) > 900
