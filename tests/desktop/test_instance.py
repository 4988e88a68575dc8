"""One Ergo per person, and the command line's way to it."""

import os
import signal
import socket
import stat
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from ergo.desktop.instance import LONGEST, AlreadyRunningError, Message, NoAnswerError, NotRunningError, ask
from ergo.desktop.listener import ROOM, Listener

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where the socket is."""
    return tmp_path / "ergo.sock"


@pytest.fixture
def asked() -> list[Message]:
    """Every request that was answered."""
    return []


@pytest.fixture
def listener(path: Path, asked: list[Message]) -> Iterator[Listener]:
    """A running Ergo that answers each request with itself."""

    def echo(request: Message) -> Message:
        asked.append(request)
        return {"asked": request}

    listener = Listener(path, echo)
    yield listener
    listener.close()


@pytest.fixture
def elsewhere() -> Iterator[ThreadPoolExecutor]:
    """The command line's side: it waits while our event loop runs."""
    with ThreadPoolExecutor(ROOM * 2) as pool:
        yield pool


def visitor(path: Path) -> socket.socket:
    """A connection that speaks for itself."""
    connection = socket.socket(socket.AF_UNIX)
    connection.settimeout(5)
    connection.connect(str(path))
    return connection


@pytest.mark.usefixtures("listener")
def test_a_request_is_answered(path: Path, elsewhere: ThreadPoolExecutor, qtbot: QtBot) -> None:
    request: Message = {"verb": "pause", "for": "30m"}

    answer = elsewhere.submit(ask, path, request)

    qtbot.waitUntil(answer.done)
    assert answer.result() == {"asked": request}


@pytest.mark.usefixtures("listener")
def test_many_at_once_are_all_answered(path: Path, elsewhere: ThreadPoolExecutor, qtbot: QtBot) -> None:
    answers = [elsewhere.submit(ask, path, {"number": number}) for number in range(ROOM * 2)]

    qtbot.waitUntil(lambda: all(answer.done() for answer in answers))
    assert [answer.result() for answer in answers] == [{"asked": {"number": n}} for n in range(ROOM * 2)]


def test_a_long_answer_arrives_whole(path: Path, elsewhere: ThreadPoolExecutor, qtbot: QtBot) -> None:
    listener = Listener(path, lambda _request: {"long": "x" * 3_000_000})

    answer = elsewhere.submit(ask, path, {})

    qtbot.waitUntil(answer.done)
    assert answer.result() == {"long": "x" * 3_000_000}
    listener.close()


@pytest.mark.usefixtures("listener")
def test_only_the_person_may_open_the_socket(path: Path) -> None:
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


@pytest.mark.usefixtures("listener")
def test_a_second_ergo_finds_the_first_and_leaves_it_alone(
    path: Path, elsewhere: ThreadPoolExecutor, qtbot: QtBot
) -> None:
    with pytest.raises(AlreadyRunningError, match="is running already"):
        Listener(path, lambda request: request)

    answer = elsewhere.submit(ask, path, {"verb": "open"})
    qtbot.waitUntil(answer.done)
    assert answer.result() == {"asked": {"verb": "open"}}


def test_what_a_killed_ergo_left_is_no_hindrance(
    path: Path, elsewhere: ThreadPoolExecutor, qtbot: QtBot
) -> None:
    script = "import sys, time; from pathlib import Path; from ergo.desktop.listener import Listener\n"
    script += "it = Listener(Path(sys.argv[1]), dict); print('ready', flush=True); time.sleep(60)"
    killed = subprocess.Popen([sys.executable, "-c", script, str(path)], stdout=subprocess.PIPE, text=True)
    assert killed.stdout
    assert killed.stdout.readline() == "ready\n"
    killed.send_signal(signal.SIGKILL)
    killed.communicate()
    assert path.exists()
    with pytest.raises(NotRunningError):
        ask(path, {})

    listener = Listener(path, lambda request: request)

    answer = elsewhere.submit(ask, path, {"verb": "status"})
    qtbot.waitUntil(answer.done)
    assert answer.result() == {"verb": "status"}
    listener.close()


def test_an_ended_ergo_leaves_no_socket(path: Path) -> None:
    Listener(path, lambda request: request).close()

    assert not path.exists()
    Listener(path, lambda request: request).close()


def test_where_nothing_runs_the_command_line_is_told(path: Path) -> None:
    with pytest.raises(NotRunningError, match="Ergo is not running"):
        ask(path, {})
    with pytest.raises(NotRunningError):
        ask(path / "no" / "such" / ("long" * 30), {})


def test_a_running_ergo_that_hangs_costs_the_command_line_its_time_limit(
    path: Path, listener: Listener
) -> None:
    assert listener  # its event loop does not run meanwhile

    with pytest.raises(NoAnswerError, match="does not answer"):
        ask(path, {}, timeout=0.1)


def test_a_long_path_is_no_hindrance(tmp_path: Path, elsewhere: ThreadPoolExecutor, qtbot: QtBot) -> None:
    folder = tmp_path / ("deep" * 30)
    folder.mkdir()
    listener = Listener(folder / "ergo.sock", lambda request: request)

    answer = elsewhere.submit(ask, folder / "ergo.sock", {"verb": "status"})

    qtbot.waitUntil(answer.done)
    assert answer.result() == {"verb": "status"}
    listener.close()
    assert list(folder.iterdir()) == [folder / "ergo.sock.lock"]


def still_answers(path: Path, elsewhere: ThreadPoolExecutor, qtbot: QtBot) -> bool:
    """Whether a polite request is answered as ever."""
    answer: Future[Message] = elsewhere.submit(ask, path, {"verb": "status"}, 5.0)
    qtbot.waitUntil(answer.done)
    return answer.result() == {"asked": {"verb": "status"}}


@pytest.mark.usefixtures("listener")
@pytest.mark.parametrize(
    "junk",
    [
        b"\n",
        b"hello\n",
        b"[1, 2]\n",
        b"\xff\xfe\x00\n",
        b"{" * 5000 + b"\n",
        b'{"a": ' * 5000 + b"\n",
        os.urandom(2000) + b"\n",
    ],
    ids=["nothing", "words", "a list", "bytes", "braces", "deep", "noise"],
)
def test_junk_is_turned_away(
    path: Path, asked: list[Message], elsewhere: ThreadPoolExecutor, qtbot: QtBot, junk: bytes
) -> None:
    with visitor(path) as rude:
        rude.sendall(junk)
        ended = elsewhere.submit(rude.recv, 100)
        qtbot.waitUntil(ended.done)

    assert (ended.result(), asked) == (b"", [])
    assert still_answers(path, elsewhere, qtbot)


@pytest.mark.usefixtures("listener")
def test_a_line_without_end_is_cut_off(
    path: Path, asked: list[Message], elsewhere: ThreadPoolExecutor, qtbot: QtBot
) -> None:
    def flood(rude: socket.socket) -> bool:
        try:
            rude.sendall(b"x" * 10_000_000)
        except OSError:
            return True
        return False

    with visitor(path) as rude:
        cut_off = elsewhere.submit(flood, rude)
        qtbot.waitUntil(cut_off.done)

    assert (cut_off.result(), asked) == (True, [])
    assert still_answers(path, elsewhere, qtbot)


@pytest.mark.usefixtures("listener")
def test_slow_visitors_wait_alone_and_are_sent_away(
    path: Path, asked: list[Message], elsewhere: ThreadPoolExecutor, qtbot: QtBot
) -> None:
    slow = [visitor(path) for _ in range(ROOM - 1)]
    for connection in slow:
        connection.sendall(b'{"verb": ')

    assert still_answers(path, elsewhere, qtbot)

    ends = [elsewhere.submit(connection.recv, 100) for connection in slow]
    qtbot.waitUntil(lambda: all(end.done() for end in ends))
    assert [end.result() for end in ends] == [b""] * len(slow)
    assert asked == [{"verb": "status"}]
    for connection in slow:
        connection.close()


@pytest.mark.usefixtures("listener")
def test_a_visitor_that_does_not_wait_for_its_answer_harms_nobody(
    path: Path, elsewhere: ThreadPoolExecutor, qtbot: QtBot
) -> None:
    with visitor(path) as hasty:
        hasty.sendall(b"{}\n")

    assert still_answers(path, elsewhere, qtbot)


def test_asking_loads_no_qt() -> None:
    script = (
        "import sys, ergo.desktop.instance; print([m for m in ('PySide6', 'asyncio') if m in sys.modules])"
    )

    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True)

    assert done.stdout == "[]\n"


def test_the_longest_line_is_long_enough_for_any_request() -> None:
    assert LONGEST >= 10_000


def test_on_macos_the_socket_is_closed_to_others_once_it_has_its_path(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuses(*_: object) -> None:
        raise OSError(22, "Invalid argument")  # as macOS does for sockets

    monkeypatch.setattr(sys, "platform", "darwin")
    monkeypatch.setattr(os, "fchmod", refuses)

    listener = Listener(path, lambda request: request)

    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    listener.close()
