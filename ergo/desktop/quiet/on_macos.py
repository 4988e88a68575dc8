"""A bad moment on macOS: who records, films, or keeps the display awake. Not run there.

CoreAudio and CoreMediaIO tell it without a permission, for nothing is recorded; IOKit counts who wants the
display on. From documentation, and from what other programs ask there.
"""

import ctypes
from collections.abc import Callable, Mapping
from ctypes import POINTER, Structure, byref, c_int32, c_uint32, c_void_p, sizeof
from typing import Protocol

from ergo.core.events import Sign
from ergo.desktop.foundation import Foundation, Load, function
from ergo.desktop.quiet.cannot_tell import CannotTell
from ergo.desktop.quiet.means import Done, Means

AUDIO = "/System/Library/Frameworks/CoreAudio.framework/CoreAudio"
CAMERAS = "/System/Library/Frameworks/CoreMediaIO.framework/CoreMediaIO"
SYSTEM = 1  # the object that knows all others, in both
GLOBAL, INPUT, OUTPUT = "glob", "inpt", "outp"
DEVICES, RUNNING, STREAMS = "dev#", "gone", "stm#"  # …DeviceIsRunningSomewhere: "gone" as in "going on"
PROGRAMS, RECORDS = "prs#", "piri"  # since macOS 14: each program that uses sound, and whether it records
MOST = 4096  # objects of a list; more are not believed

POWER = "/System/Library/Frameworks/IOKit.framework/IOKit"
DISPLAY_STAYS_ON = ("PreventUserIdleDisplaySleep", "NoDisplaySleepAssertion")  # films, calls, presentations

WINDOWS = "on macOS Ergo does not look at other programs' windows yet"
FOCUS = "macOS does not tell Ergo of Focus"
HEADSET = "a device for both hearing and speaking is in use, which may be for hearing only"


class Objects(Protocol):
    """CoreAudio or CoreMediaIO, which are asked alike; raises OSError where it doesn't answer."""

    def numbers(self, item: int, what: str, where: str = GLOBAL) -> tuple[int, ...]: ...


class Assertions(Protocol):
    """What programs keep macOS from, and how many of them; raises OSError where it doesn't answer."""

    def counts(self) -> Mapping[str, int]: ...


class Address(Structure):
    """AudioObjectPropertyAddress, and CMIOObjectPropertyAddress."""

    _fields_ = [("what", c_uint32), ("where", c_uint32), ("element", c_uint32)]


class Framework:
    """One of the two, through ctypes."""

    def __init__(self, path: str, prefix: str, load: Load = ctypes.CDLL) -> None:
        """*prefix*: of its functions; CoreMediaIO's takes one number more, for what was written."""
        library = load(path)
        self._tells_length = prefix == "CMIO"
        self._size = getattr(library, f"{prefix}ObjectGetPropertyDataSize")
        self._data = getattr(library, f"{prefix}ObjectGetPropertyData")
        asked = [c_uint32, POINTER(Address), c_uint32, c_void_p]
        self._size.restype, self._size.argtypes = c_int32, [*asked, POINTER(c_uint32)]
        lengths = [c_uint32, POINTER(c_uint32)] if self._tells_length else [POINTER(c_uint32)]
        self._data.restype, self._data.argtypes = c_int32, [*asked, *lengths, c_void_p]

    def numbers(self, item: int, what: str, where: str = GLOBAL) -> tuple[int, ...]:
        """What that object tells, as numbers of 32 bits."""
        address = Address(_four(what), _four(where), 0)
        size = c_uint32()
        _check(self._size(item, byref(address), 0, None, byref(size)), what)
        count = min(size.value // sizeof(c_uint32), MOST)
        if not count:
            return ()
        found = (c_uint32 * count)()
        written = c_uint32(sizeof(found))
        lengths = (sizeof(found), byref(written)) if self._tells_length else (byref(written),)
        _check(self._data(item, byref(address), 0, None, *lengths, found), what)
        return tuple(found)[: written.value // sizeof(c_uint32)]


class IOKit:
    """The dictionary of assertions, through ctypes."""

    def __init__(self, load: Load = ctypes.CDLL) -> None:
        self._copy = function(load(POWER), "IOPMCopyAssertionsStatus", c_int32, POINTER(c_void_p))
        self._foundation = Foundation(DISPLAY_STAYS_ON, load)

    def counts(self) -> Mapping[str, int]:
        """How many of each there are."""
        found = c_void_p()
        if self._copy(byref(found)) or not found.value:
            raise OSError("macOS does not tell what keeps the display awake")
        return self._foundation.take(found.value)


class Microphones:
    """Whether any program records: asked of the programs, or before macOS 14 of the devices."""

    name = "CoreAudio"
    signs = (Sign.CALL,)
    cure = ""

    def __init__(self, audio: Objects) -> None:
        self._audio = audio

    def ask(self, done: Done) -> None:
        """As `Means.ask`."""
        try:
            programs = self._audio.numbers(SYSTEM, PROGRAMS)
        except OSError:
            return self._ask_devices(done)
        return done({Sign.CALL: any(_is(self._audio, program, RECORDS) for program in programs)}, "")

    def _ask_devices(self, done: Done) -> None:
        """A device that only hears us is sure; of a headset nobody can say what it is used for."""
        try:
            heard = [
                not self._audio.numbers(device, STREAMS, OUTPUT)
                for device in self._audio.numbers(SYSTEM, DEVICES)
                if _is(self._audio, device, RUNNING) and self._audio.numbers(device, STREAMS, INPUT)
            ]
        except OSError as error:
            return done({}, str(error))
        if any(heard):
            return done({Sign.CALL: True}, "")
        return done({}, HEADSET) if heard else done({Sign.CALL: False}, "")


class Cameras:
    """Whether any program films."""

    name = "CoreMediaIO"
    signs = (Sign.CALL,)
    cure = ""

    def __init__(self, cameras: Objects) -> None:
        self._cameras = cameras

    def ask(self, done: Done) -> None:
        """As `Means.ask`."""
        try:
            cameras = self._cameras.numbers(SYSTEM, DEVICES)
        except OSError as error:
            return done({}, str(error))
        return done({Sign.CALL: any(_is(self._cameras, camera, RUNNING) for camera in cameras)}, "")


class Awake:
    """Whether a program keeps the display awake, as films do; of music nothing is known."""

    name = "IOKit"
    signs = (Sign.MEDIA,)
    cure = ""

    def __init__(self, assertions: Assertions) -> None:
        self._assertions = assertions

    def ask(self, done: Done) -> None:
        """As `Means.ask`."""
        try:
            counts = self._assertions.counts()
        except OSError as error:
            return done({}, str(error))
        return done({Sign.MEDIA: any(counts.get(name, 0) > 0 for name in DISPLAY_STAYS_ON)}, "")


def means(load: Load = ctypes.CDLL) -> tuple[Means, ...]:
    """All means there are, and what can't be told."""
    return (
        _one((Sign.CALL,), lambda: Microphones(Framework(AUDIO, "Audio", load))),
        _one((Sign.CALL,), lambda: Cameras(Framework(CAMERAS, "CMIO", load))),
        _one((Sign.MEDIA,), lambda: Awake(IOKit(load))),
        CannotTell((Sign.FULL_SCREEN, Sign.PRESENTING, Sign.APP), WINDOWS),
        CannotTell((Sign.DO_NOT_DISTURB,), FOCUS),
    )


def _one(signs: tuple[Sign, ...], build: Callable[[], Means]) -> Means:
    try:
        return build()
    except (OSError, AttributeError) as error:
        return CannotTell(signs, str(error))


def _is(objects: Objects, item: int, what: str) -> bool:
    """Whether it says yes; one that went away meanwhile doesn't."""
    try:
        return any(objects.numbers(item, what))
    except OSError:
        return False


def _four(letters: str) -> int:
    """Apple's numbers are four letters."""
    return int.from_bytes(letters.encode("ascii"), "big")


def _check(status: int, what: str) -> None:
    if status:
        raise OSError(f'it does not answer to "{what}" ({status})')
