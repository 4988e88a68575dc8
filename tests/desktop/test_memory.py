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


# Every other drawing is freed: between those still in use their room would stay for good.
MANY = """
import ctypes, re
from ergo.desktop.memory import return_free_blocks
libc = ctypes.CDLL(None)
libc.malloc.restype = ctypes.c_void_p
libc.malloc.argtypes, libc.free.argtypes = [ctypes.c_size_t], [ctypes.c_void_p]
blocks = [libc.malloc(40_000) for _ in range(50)]
for block in blocks:
    ctypes.memset(block, 1, 40_000)
for block in blocks[::2]:
    libc.free(block)
if {told}:
    return_free_blocks()
smaps = open("/proc/self/smaps").read()
print(re.search(r"\\[heap\\].*?Rss: +(\\d+)", smaps, re.DOTALL)[1])
"""


def _heap(program: str, *, told: bool) -> int:
    """Kibibytes."""
    done = subprocess.run([sys.executable, "-c", program.format(told=told)], capture_output=True, check=True)
    return int(done.stdout)


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have no such memory to give back")
@pytest.mark.parametrize(("program", "kibibytes"), [(USE, 900), (MANY, 700)])
def test_what_is_gone_leaves_no_room_behind(program: str, kibibytes: int) -> None:
    assert _heap(program, told=False) - _heap(program, told=True) > kibibytes
