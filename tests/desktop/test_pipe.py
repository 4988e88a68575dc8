"""One Ergo on Windows: its two sides, run for real over what this system has instead of a named pipe."""

import threading
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from multiprocessing.connection import Client
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from ergo.desktop import pipe
from ergo.desktop.instance import AlreadyRunningError, Message, NoAnswerError, NotRunningError
from ergo.desktop.pipe import PipeListener, ask_by_pipe, pipe_name

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture(autouse=True)
def path(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """Where Ergo listens."""
    monkeypatch.setattr(pipe, "FAMILY", "AF_UNIX")
    monkeypatch.setattr(pipe, "pipe_name", str)
    monkeypatch.setattr(pipe, "PATIENCE", 0.3)
    return tmp_path / "pipe"


@pytest.fixture
def elsewhere() -> Iterator[ThreadPoolExecutor]:
    """Another process, nearly: what is asked there does not hold up our loop."""
    with ThreadPoolExecutor() as pool:
        yield pool


@pytest.fixture
def listener(path: Path) -> Iterator[PipeListener]:
    """A running Ergo, which answers on the loop's own thread."""
    ours = threading.get_ident()

    def answer(request: Message) -> Message:
        return {"said": request, "on the loop": threading.get_ident() == ours}

    listener = PipeListener(path, answer)
    yield listener
    listener.close()


def wait_for(qtbot: QtBot, answer: "Future[Any]") -> Any:
    """What came of it, while our loop turns."""
    qtbot.waitUntil(answer.done)
    return answer.result()


@pytest.mark.usefixtures("listener")
def test_a_question_is_answered_on_the_loop(path: Path, elsewhere: ThreadPoolExecutor, qtbot: QtBot) -> None:
    for verb in ("status", "open"):
        asked = elsewhere.submit(ask_by_pipe, path, {"verb": verb}, 2.0)

        assert wait_for(qtbot, asked) == {"said": {"verb": verb}, "on the loop": True}


@pytest.mark.usefixtures("listener")
@pytest.mark.parametrize("said", [b"", b"no json", b"[" * 60_000, b"x" * 100_000, b"[1]"])
def test_whoever_makes_no_sense_or_says_nothing_just_goes(
    said: bytes, path: Path, elsewhere: ThreadPoolExecutor, qtbot: QtBot
) -> None:
    def visit() -> bool:
        with Client(str(path), "AF_UNIX") as visitor:
            try:
                if said:
                    visitor.send_bytes(said)
                visitor.recv_bytes()
            except (EOFError, OSError):
                return True
            return False

    assert wait_for(qtbot, elsewhere.submit(visit))
    assert wait_for(qtbot, elsewhere.submit(ask_by_pipe, path, {}, 2.0))["said"] == {}


def test_where_none_runs_that_is_said(path: Path) -> None:
    with pytest.raises(NotRunningError):
        ask_by_pipe(path, {"verb": "status"}, 0.5)


@pytest.mark.usefixtures("listener")
def test_one_that_hangs_is_not_waited_for(path: Path) -> None:
    with pytest.raises(NoAnswerError):  # our loop does not turn
        ask_by_pipe(path, {"verb": "status"}, 0.1)


def test_after_its_end_another_can_begin(path: Path, elsewhere: ThreadPoolExecutor, qtbot: QtBot) -> None:
    PipeListener(path, lambda request: request).close()
    listener = PipeListener(path, lambda request: request)

    assert wait_for(qtbot, elsewhere.submit(ask_by_pipe, path, {"verb": "here"}, 2.0)) == {"verb": "here"}
    listener.close()


def test_a_second_one_is_refused(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def taken(*_: object) -> None:
        raise PermissionError(13, "Access is denied")  # as Windows says it

    monkeypatch.setattr(pipe, "Listener", taken)

    with pytest.raises(AlreadyRunningError, match="is running already"):
        PipeListener(path, lambda request: request)


@pytest.mark.parametrize(
    ("path", "name"),
    [
        (
            r"C:\Users\Jo Ö\AppData\Local\Temp\ergo\socket",
            r"\\.\pipe\ergo-C-Users-Jo-Ö-AppData-Local-Temp-ergo-socket",
        ),
        ("x" * 300, r"\\.\pipe" + "\\" + "x" * 200),
    ],
)
def test_each_place_has_its_pipe(path: str, name: str) -> None:
    assert pipe_name(Path(path)) == name
