"""A bad moment on macOS, with its two frameworks faked: asking them is proven, macOS is not."""

from ctypes import CFUNCTYPE, POINTER, c_int32, c_uint32, c_void_p, memmove
from types import SimpleNamespace
from typing import Any

import pytest

from ergo.core.events import Sign
from ergo.desktop.foundation import LIBRARY as FOUNDATION
from ergo.desktop.quiet.means import Means, Told
from ergo.desktop.quiet.on_macos import (
    AUDIO,
    CAMERAS,
    FOCUS,
    HEADSET,
    POWER,
    WINDOWS,
    Address,
    Awake,
    Cameras,
    Framework,
    IOKit,
    Microphones,
    means,
)
from tests.desktop.fake_foundation import FakeFoundation

# What each object tells: (object, what, where); 1 is the system.
Objects = dict[tuple[int, str, str], tuple[int, ...]]

MICROPHONE: Objects = {(7, "stm#", "inpt"): (70,), (7, "stm#", "outp"): ()}
SPEAKERS: Objects = {(8, "stm#", "inpt"): (), (8, "stm#", "outp"): (80,)}
HEADPHONES: Objects = {(9, "stm#", "inpt"): (90,), (9, "stm#", "outp"): (91,)}
PROGRAMS: Objects = {(1, "prs#", "glob"): (3, 4)}
DEVICES: Objects = {(1, "dev#", "glob"): (7, 8, 9), **MICROPHONE, **SPEAKERS, **HEADPHONES}


class Faked:
    """A framework that knows these objects, and nothing else."""

    def __init__(self, objects: Objects) -> None:
        self.objects = objects

    def numbers(self, item: int, what: str, where: str = "glob") -> tuple[int, ...]:
        if (item, what, where) not in self.objects:
            raise OSError(f"{item} has no {what}")
        return self.objects[item, what, where]


def running(*devices: int) -> Objects:
    """These run, the others don't."""
    return {(device, "gone", "glob"): (int(device in devices),) for device in (7, 8, 9)}


def told(means: Means) -> tuple[Told, str]:
    """What that means answers."""
    answers: list[tuple[Told, str]] = []
    means.ask(lambda told, why: answers.append((told, why)))
    return answers[0]


@pytest.mark.parametrize(
    ("objects", "answer"),
    [
        ({**PROGRAMS, (3, "piri", "glob"): (0,), (4, "piri", "glob"): (1,)}, ({Sign.CALL: True}, "")),
        ({**PROGRAMS, (3, "piri", "glob"): (0,)}, ({Sign.CALL: False}, "")),  # 4 has gone
        ({(1, "prs#", "glob"): ()}, ({Sign.CALL: False}, "")),
    ],
)
def test_since_macos_14_each_program_says_whether_it_records(
    objects: Objects, answer: tuple[Told, str]
) -> None:
    assert told(Microphones(Faked({**objects, **DEVICES, **running(7, 8, 9)}))) == answer


@pytest.mark.parametrize(
    ("devices", "answer"),
    [
        ((), ({Sign.CALL: False}, "")),
        ((7,), ({Sign.CALL: True}, "")),
        ((8,), ({Sign.CALL: False}, "")),
        ((9,), ({}, HEADSET)),
        ((8, 9), ({}, HEADSET)),
        ((7, 9), ({Sign.CALL: True}, "")),
    ],
)
def test_before_a_running_device_is_a_call_if_it_only_hears_us(
    devices: tuple[int, ...], answer: tuple[Told, str]
) -> None:
    assert told(Microphones(Faked({**DEVICES, **running(*devices)}))) == answer


def test_where_neither_answers_it_cannot_tell() -> None:
    assert told(Microphones(Faked({}))) == ({}, "1 has no dev#")
    assert told(Cameras(Faked({}))) == ({}, "1 has no dev#")


@pytest.mark.parametrize(("devices", "call"), [((), False), ((8,), True)])
def test_a_running_camera_is_a_call(devices: tuple[int, ...], call: bool) -> None:
    assert told(Cameras(Faked({**DEVICES, **running(*devices)}))) == ({Sign.CALL: call}, "")


class Library:
    """A framework as real C functions; CoreMediaIO's take one number more."""

    def __init__(self, prefix: str, objects: Objects, *, grows: int = 0) -> None:
        self.objects, self.grows = objects, grows
        kept: list[Any] = [c_uint32, POINTER(Address), c_uint32, c_void_p]
        lengths: list[Any] = [c_uint32, POINTER(c_uint32)] if prefix == "CMIO" else [POINTER(c_uint32)]
        size = CFUNCTYPE(c_int32, *kept, POINTER(c_uint32))(self._size)
        data = CFUNCTYPE(c_int32, *kept, *lengths, c_void_p)(self._media if prefix == "CMIO" else self._audio)
        names = (f"{prefix}ObjectGetPropertyDataSize", f"{prefix}ObjectGetPropertyData")
        self.functions = SimpleNamespace(**dict(zip(names, (size, data), strict=True)))

    def _found(self, item: int, address: Any) -> tuple[int, ...] | None:
        what, where = (
            number.to_bytes(4, "big").decode() for number in (address.contents.what, address.contents.where)
        )
        assert address.contents.element == 0
        return self.objects.get((item, what, where))

    def _size(self, item: int, address: Any, _count: int, _more: int | None, size: Any) -> int:
        found = self._found(item, address)
        size.contents.value = 4 * (len(found or ()) + self.grows)
        return 0 if found is not None else 0x77686F3F  # "who?"

    def _audio(self, item: int, address: Any, _count: int, _more: int | None, length: Any, data: int) -> int:
        found = self._found(item, address)
        assert found is not None
        assert length.contents.value == 4 * (len(found) + self.grows)
        memmove(data, (c_uint32 * len(found))(*found), 4 * len(found))
        length.contents.value = 4 * len(found)
        return 0

    def _media(
        self, item: int, address: Any, count: int, more: int | None, _room: int, length: Any, data: int
    ) -> int:
        return self._audio(item, address, count, more, length, data)


@pytest.mark.parametrize("prefix", ["Audio", "CMIO"])
@pytest.mark.parametrize("grows", [0, 3])
def test_the_calls_are_made_as_macos_wants_them(prefix: str, grows: int) -> None:
    library = Library(prefix, {**DEVICES, **running(9)}, grows=grows)
    framework = Framework("the path", prefix, {"the path": library.functions}.__getitem__)

    assert framework.numbers(1, "dev#") == (7, 8, 9)  # some had gone between the two calls
    assert framework.numbers(9, "gone") == (1,)
    assert framework.numbers(7, "stm#", "inpt") == (70,)
    with pytest.raises(OSError, match='"prs#"'):
        framework.numbers(1, "prs#")


def test_a_list_of_nothing_is_not_asked_for() -> None:
    library = Library("Audio", {(7, "stm#", "outp"): ()})

    assert Framework("", "Audio", lambda _: library.functions).numbers(7, "stm#", "outp") == ()


def power(counts: dict[str, object], status: int = 0) -> dict[str, object]:
    """IOKit and what it counts, as real C calls."""
    fake = FakeFoundation(counts)

    def copy(found: Any) -> int:
        found.contents.value = fake.DICTIONARY
        return status

    call = CFUNCTYPE(c_int32, POINTER(c_void_p))(copy)
    return {POWER: SimpleNamespace(IOPMCopyAssertionsStatus=call), FOUNDATION: fake.library}


@pytest.mark.parametrize(
    ("counts", "media"),
    [
        ({}, False),
        ({"PreventUserIdleDisplaySleep": 0, "NoDisplaySleepAssertion": 0}, False),
        ({"PreventUserIdleDisplaySleep": 3}, True),
        ({"NoDisplaySleepAssertion": 1}, True),
        ({"PreventUserIdleSystemSleep": 1}, False),  # a download
        ({"PreventUserIdleDisplaySleep": "many"}, False),
        ({"PreventUserIdleDisplaySleep": -1}, False),
    ],
)
def test_who_keeps_the_display_awake_shows_something(counts: dict[str, object], media: bool) -> None:
    assert told(Awake(IOKit(power(counts).__getitem__))) == ({Sign.MEDIA: media}, "")


def test_where_the_display_is_not_told_of_it_cannot_tell() -> None:
    means = Awake(IOKit(power({}, status=-536870206).__getitem__))

    assert told(means) == ({}, "macOS does not tell what keeps the display awake")


def test_all_means_together_and_what_cannot_be_told() -> None:
    libraries = {
        AUDIO: Library("Audio", {**DEVICES, **running(7)}).functions,
        CAMERAS: Library("CMIO", {**DEVICES, **running()}).functions,
        **power({"PreventUserIdleDisplaySleep": 2}),
    }

    assert [(one.signs, *told(one)) for one in means(libraries.__getitem__)] == [
        ((Sign.CALL,), {Sign.CALL: True}, ""),
        ((Sign.CALL,), {Sign.CALL: False}, ""),
        ((Sign.MEDIA,), {Sign.MEDIA: True}, ""),
        ((Sign.FULL_SCREEN, Sign.PRESENTING, Sign.APP), {}, WINDOWS),
        ((Sign.DO_NOT_DISTURB,), {}, FOCUS),
    ]


@pytest.mark.parametrize("missing", [OSError("no such framework"), AttributeError("no such function")])
def test_where_a_framework_is_missing_it_cannot_tell(missing: Exception) -> None:
    def nowhere(_: str) -> Any:
        raise missing

    assert [told(one) for one in means(nowhere)][:3] == [({}, str(missing))] * 3
