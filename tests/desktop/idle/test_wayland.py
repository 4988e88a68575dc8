"""Wayland's idle signal, against a compositor that offers it, lacks it, hangs, dies or talks nonsense."""

import struct
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from ergo.desktop.idle import wayland
from ergo.desktop.idle.wayland import NOTIFIER, SEAT, WaylandIdle, parse_global
from tests.desktop.idle.compositor import OFFERS, Compositor

pytestmark = pytest.mark.usefixtures("qapp")

Opens = Callable[..., Compositor]


@pytest.fixture
def opens(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Opens]:
    """Starts a compositor of this session."""
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    open_ones: list[Compositor] = []

    def opened(*offers: tuple[str, int], answers: bool = True) -> Compositor:
        open_ones.append(Compositor(tmp_path, offers or OFFERS, answers=answers))
        return open_ones[-1]

    yield opened
    for compositor in open_ones:
        compositor.close()


class Told:
    """What a source says of itself."""

    def __init__(self, source: WaylandIdle) -> None:
        self.all: list[str] = []
        self.source = source
        source.start(lambda: self.all.append("ready"), self.all.append)


@pytest.fixture
def told() -> Iterator[Callable[[], Told]]:
    """Starts the source."""
    all_told: list[Told] = []

    def start() -> Told:
        all_told.append(Told(WaylandIdle()))
        return all_told[-1]

    yield start
    for one in all_told:
        one.source.close()


def test_a_pause_and_a_return_are_heard(opens: Opens, told: Callable[[], Told], qtbot: QtBot) -> None:
    compositor, source_told = opens(), told()
    source = source_told.source
    assert source.idle() is None
    qtbot.waitUntil(lambda: source_told.all == ["ready"])
    calls: list[str] = []

    assert source.watch(1.0, lambda: calls.append("back"))
    assert (source.idle(), compositor.thresholds) == (0, [(1, 1000)])
    compositor.idled()
    qtbot.waitUntil(lambda: (source.idle() or 0) >= 1)
    assert calls == []
    compositor.resumed()

    qtbot.waitUntil(lambda: calls == ["back"])
    assert source.idle() == 0


def test_a_newer_compositor_is_asked_for_input_alone(
    opens: Opens, told: Callable[[], Told], qtbot: QtBot
) -> None:
    compositor, source_told = opens((SEAT, 7), (NOTIFIER, 2)), told()
    qtbot.waitUntil(lambda: source_told.all == ["ready"])

    assert compositor.thresholds == [(2, 1000)]


@pytest.mark.parametrize(
    ("offers", "why"),
    [
        (((SEAT, 7),), "this compositor has no idle signal (ext-idle-notify-v1)"),
        (((NOTIFIER, 1),), "this compositor has no seat"),
    ],
)
def test_what_a_compositor_lacks_is_told(
    opens: Opens, told: Callable[[], Told], qtbot: QtBot, offers: tuple[tuple[str, int], ...], why: str
) -> None:
    opens(*offers)

    source_told = told()

    qtbot.waitUntil(lambda: source_told.all == [why])
    assert source_told.source.idle() is None


@pytest.mark.usefixtures("opens")
def test_without_a_compositor_the_reason_is_told(told: Callable[[], Told]) -> None:
    source_told = told()

    assert source_told.all == ["no Wayland compositor answers: No such file or directory"]
    assert source_told.source.watch(1, lambda: None) is False


def test_a_compositor_that_hangs_is_given_up(
    opens: Opens, told: Callable[[], Told], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(wayland, "PATIENCE", 50)
    opens(answers=False)

    source_told = told()

    qtbot.waitUntil(lambda: source_told.all == ["the compositor does not answer"])


NONSENSE = {
    "half a head": struct.pack("=IHH", 6, 0, 4),
    "an odd size": struct.pack("=IHH", 6, 0, 11) + b"\0" * 3,
    "a global without a name": struct.pack("=IHH", 2, 0, 12) + b"\0" * 4,
    "a name longer than its message": struct.pack("=IHHII", 2, 0, 16, 1, 4000),
}


@pytest.mark.parametrize("raw", NONSENSE.values(), ids=NONSENSE.keys())
def test_nonsense_ends_it_once(opens: Opens, told: Callable[[], Told], qtbot: QtBot, raw: bytes) -> None:
    compositor, source_told = opens(), told()
    qtbot.waitUntil(lambda: source_told.all == ["ready"])

    compositor.babble(raw * 3)

    qtbot.waitUntil(lambda: source_told.all == ["ready", "the compositor makes no sense"])
    assert source_told.source.idle() is None


def test_a_message_that_comes_in_pieces_is_heard_whole(
    opens: Opens, told: Callable[[], Told], qtbot: QtBot
) -> None:
    compositor, source_told = opens(), told()
    qtbot.waitUntil(lambda: source_told.all == ["ready"])
    idled = struct.pack("=IHH", 6, 0, 8)

    compositor.babble(idled[:5])
    qtbot.wait(20)
    assert source_told.source.idle() == 0
    compositor.babble(idled[5:])

    qtbot.waitUntil(lambda: (source_told.source.idle() or 0) >= 1)


def test_what_the_compositor_refuses_or_takes_away_is_told(
    opens: Opens, told: Callable[[], Told], qtbot: QtBot
) -> None:
    compositor, source_told = opens(), told()
    qtbot.waitUntil(lambda: source_told.all == ["ready"])
    compositor.say(2, 1, struct.pack("=I", 1))  # something else goes
    compositor.say(2, 1, struct.pack("=I", 3))
    qtbot.waitUntil(lambda: source_told.all == ["ready", "the compositor took its idle signal away"])

    again = told()
    qtbot.waitUntil(lambda: again.all == ["ready"])
    compositor.say(1, 0, struct.pack("=III", 5, 1, 4) + b"no!\0")
    qtbot.waitUntil(lambda: again.all == ["ready", "the compositor refuses: no!"])


def test_a_compositor_that_dies_is_told_and_the_next_one_can_be_asked(
    opens: Opens, told: Callable[[], Told], qtbot: QtBot, tmp_path: Path
) -> None:
    compositor, source_told = opens(), told()
    qtbot.waitUntil(lambda: source_told.all == ["ready"])
    compositor.close()
    qtbot.waitUntil(lambda: len(source_told.all) == 2)
    assert source_told.all[1].startswith("the compositor is gone")

    (tmp_path / "wayland-0").unlink()
    opens()
    source_told.source.start(lambda: source_told.all.append("ready"), source_told.all.append)

    qtbot.waitUntil(lambda: source_told.all[2:] == ["ready"])
    assert source_told.source.idle() == 0


def test_a_thing_on_offer_is_read_with_its_padding() -> None:
    raw = struct.pack("=II", 12, 8) + b"wl_seat\0" + struct.pack("=I", 7)

    assert parse_global(raw) == (12, "wl_seat", 7)
