"""A bad moment on Windows: microphone and camera, full screen, the program in front. Not run there.

Who uses the microphone or a camera, Windows writes into the registry for its own privacy page; the rest is
asked of its shell. From documentation, and from what other programs read there.
"""

import ctypes
import time
from collections.abc import Callable, Iterator
from ctypes import POINTER, byref, c_int, c_int32, c_uint32, c_void_p, c_wchar_p
from typing import Any, Protocol

from ergo.core.events import Sign
from ergo.desktop.quiet.cannot_tell import CannotTell
from ergo.desktop.quiet.means import Done, Means
from ergo.desktop.registry import Registry

STORE = r"Software\Microsoft\Windows\CurrentVersion\CapabilityAccessManager\ConsentStore"
DEVICES = {"microphone": "the microphone", "webcam": "cameras"}
OF_THE_DESKTOP = "NonPackaged"  # the key under which programs stand that are from no store
SINCE_1601 = 11_644_473_600  # seconds from Windows' year to ours
TICK = 1e-7  # seconds

# QUERY_USER_NOTIFICATION_STATE
AWAY, BUSY, GAME, PRESENTING, FREE, QUIET_TIME, STORE_APP = range(1, 8)
FULL_SCREEN = (BUSY, GAME, STORE_APP)
FOCUS = "Windows does not tell Ergo of 'Do not disturb'"
MEDIA = "Windows does not tell Ergo of media, unless a film fills the screen"

SEES_A_LITTLE = 0x1000  # PROCESS_QUERY_LIMITED_INFORMATION
LONGEST = 1024  # letters of a program's path


class Keys(Protocol):
    """What is asked of the registry, as `Registry`."""

    def value(self, key: str, name: str) -> object: ...

    def keys(self, key: str) -> list[str] | None: ...


class Shell(Protocol):
    """What is asked of the shell; each raises OSError where it is refused."""

    def notification_state(self) -> int: ...

    def program_in_front(self) -> str: ...


class Consents:
    """Microphone and camera: used by a program that began and has not ended."""

    name = "Windows' privacy settings"
    signs = (Sign.CALL,)
    cure = ""

    def __init__(self, keys: Callable[[], Keys] = Registry, now: Callable[[], float] = time.time) -> None:
        self._keys, self._now = keys, now

    def ask(self, done: Done) -> None:
        """As `Means.ask`."""
        whys = []
        for device, called in DEVICES.items():
            try:
                if any(self._uses(f"{STORE}\\{device}")):
                    return done({Sign.CALL: True}, "")
            except OSError as error:
                whys.append(f"Windows does not tell who uses {called}: {error.strerror or error}")
        return done({} if whys else {Sign.CALL: False}, "; ".join(whys))

    def _uses(self, key: str) -> Iterator[bool]:
        """For each program whether it uses that device now."""
        keys = self._keys()
        names = keys.keys(key)
        if names is None:
            raise OSError("it keeps no list")
        started = self._now() - time.monotonic()  # the machine: what is from before was cut off
        for name in names:
            if name == OF_THE_DESKTOP:
                yield from self._uses(f"{key}\\{name}")
                continue
            since = keys.value(f"{key}\\{name}", "LastUsedTimeStart")
            until = keys.value(f"{key}\\{name}", "LastUsedTimeStop")
            if isinstance(since, int) and isinstance(until, int):
                yield until == 0 and since * TICK - SINCE_1601 > started


class Attention:
    """Full screen, presenting and quiet time: one word of the shell tells them all."""

    name = "Windows' shell"
    signs = (Sign.FULL_SCREEN, Sign.PRESENTING, Sign.DO_NOT_DISTURB)
    cure = ""

    def __init__(self, shell: Shell) -> None:
        self._shell = shell

    def ask(self, done: Done) -> None:
        """As `Means.ask`. Its quiet time is the first hour of a new account only: else it cannot tell."""
        try:
            state = self._shell.notification_state()
        except OSError as error:
            return done({}, str(error))
        if not AWAY <= state <= STORE_APP:
            return done({}, f"Windows' shell says what makes no sense: {state}")
        told = {Sign.FULL_SCREEN: state in FULL_SCREEN, Sign.PRESENTING: state == PRESENTING}
        if state == QUIET_TIME:
            return done({**told, Sign.DO_NOT_DISTURB: True}, "")
        return done(told, FOCUS)


class Front:
    """The program in front, by the name of its file."""

    name = "Windows' window in front"
    signs = (Sign.APP,)
    cure = ""

    def __init__(self, shell: Shell) -> None:
        self._shell = shell
        self._apps: frozenset[str] = frozenset()

    def mind(self, apps: tuple[str, ...]) -> None:
        """Which programs the person wants Ergo to wait for: "zoom" and "Zoom.exe" are the same one."""
        self._apps = frozenset(_plain(app) for app in apps)

    def ask(self, done: Done) -> None:
        """As `Means.ask`."""
        done({Sign.APP: bool(self._apps) and _plain(self._shell.program_in_front()) in self._apps}, "")

    def display_is_off(self) -> bool:
        """False: Windows would have to be listened to."""
        return False

    def close(self) -> None:
        """Nothing to let go of."""


class WindowsShell:
    """The calls, through ctypes."""

    def __init__(self, load: Callable[[str], Any] = ctypes.CDLL) -> None:
        shell, user, kernel = load("shell32"), load("user32"), load("kernel32")
        self._state = _function(shell.SHQueryUserNotificationState, c_int32, POINTER(c_int))
        self._front = _function(user.GetForegroundWindow, c_void_p)
        self._owner = _function(user.GetWindowThreadProcessId, c_uint32, c_void_p, POINTER(c_uint32))
        self._open = _function(kernel.OpenProcess, c_void_p, c_uint32, c_int, c_uint32)
        self._path = _function(
            kernel.QueryFullProcessImageNameW, c_int, c_void_p, c_uint32, c_wchar_p, POINTER(c_uint32)
        )
        self._close = _function(kernel.CloseHandle, c_int, c_void_p)

    def notification_state(self) -> int:
        """The shell's word."""
        state = c_int()
        if failed := self._state(byref(state)):
            raise OSError(f"Windows' shell does not answer ({failed & 0xFFFFFFFF:#x})")
        return state.value

    def program_in_front(self) -> str:
        """The file of the program whose window is in front; "" where none is, or it may not be seen."""
        window = self._front()
        process = c_uint32()
        if not window or not self._owner(window, byref(process)):
            return ""
        handle = self._open(SEES_A_LITTLE, 0, process.value)
        if not handle:
            return ""  # another person's, or the system's
        path, length = ctypes.create_unicode_buffer(LONGEST), c_uint32(LONGEST)
        found = self._path(handle, 0, path, byref(length))
        self._close(handle)
        return path.value.rpartition("\\")[2] if found else ""


def means(load: Callable[[str], Any] = ctypes.CDLL) -> tuple[tuple[Means, ...], Front | None]:
    """All means there are, and the one that knows the program in front."""
    consents, media = Consents(), CannotTell((Sign.MEDIA,), MEDIA)
    try:
        shell = WindowsShell(load)
    except (OSError, AttributeError) as error:
        return (consents, CannotTell(Attention.signs, str(error)), media), None
    front = Front(shell)
    return (consents, Attention(shell), front, media), front


def _plain(name: str) -> str:
    return name.strip().casefold().removesuffix(".exe")


def _function(function: Any, gives: object, *takes: object) -> Any:
    """The function, told what it takes and gives: pointers don't fit into ctypes' default."""
    function.restype, function.argtypes = gives, list(takes)
    return function
