"""A bad moment on Windows, with registry and shell faked: reading them is proven, Windows is not."""

import sys
from ctypes import (
    CFUNCTYPE,
    POINTER,
    c_int,
    c_int32,
    c_uint32,
    c_void_p,
    c_wchar,
    create_unicode_buffer,
    memmove,
    sizeof,
)
from types import SimpleNamespace
from typing import Any

import pytest

from ergo.core.events import Sign
from ergo.desktop.quiet import on_windows
from ergo.desktop.quiet.means import Means, Told
from ergo.desktop.quiet.on_windows import (
    FOCUS,
    STORE,
    Attention,
    Consents,
    Front,
    WindowsShell,
    means,
)
from tests.desktop.fake_winreg import FakeWinreg, Tree, tree_of

NOW = 1_800_000_000.0  # the wall clock
NEVER: Tree = {"Value": "Allow"}


def filetime(wall: float) -> int:
    """Windows' count of tenths of microseconds since 1601."""
    return int((wall + 11_644_473_600) * 10**7)


BEFORE: Tree = {"LastUsedTimeStart": filetime(NOW - 90), "LastUsedTimeStop": filetime(NOW - 60)}
USES: Tree = {"LastUsedTimeStart": filetime(NOW - 1), "LastUsedTimeStop": 0}
# From before the machine's start.
CRASHED: Tree = {
    "LastUsedTimeStart": filetime(NOW - 1e9),
    "LastUsedTimeStop": 0,
}
NONSENSE: Tree = {"LastUsedTimeStart": "yesterday", "LastUsedTimeStop": 0}


def told(means: Means) -> tuple[Told, str]:
    """What that means answers."""
    answers: list[tuple[Told, str]] = []
    means.ask(lambda told, why: answers.append((told, why)))
    return answers[0]


def consents(monkeypatch: pytest.MonkeyPatch, tree: Tree, denied: str = "") -> Consents:
    """The means, with that registry."""
    monkeypatch.setitem(sys.modules, "winreg", FakeWinreg(tree_of(STORE, tree), denied))
    return Consents(now=lambda: NOW)


@pytest.mark.parametrize(
    ("microphone", "webcam", "call"),
    [
        ({}, {}, False),
        ({"Teams": USES}, {}, True),
        ({"Teams": BEFORE}, {"Teams": USES}, True),
        ({"NonPackaged": {"C:#Program Files#Zoom#zoom.exe": USES}}, {}, True),
        ({"NonPackaged": {**NEVER, "C:#zoom.exe": BEFORE}, "Value": "Allow"}, {}, False),
        ({"Teams": CRASHED, "Recorder": NEVER, "Odd": NONSENSE}, {"NonPackaged": {}}, False),
    ],
)
def test_a_program_that_began_and_did_not_end_is_a_call(
    microphone: Tree, webcam: Tree, call: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    means = consents(monkeypatch, {"microphone": microphone, "webcam": webcam})

    assert told(means) == ({Sign.CALL: call}, "")


@pytest.mark.parametrize(
    ("tree", "denied", "answer"),
    [
        (
            {"microphone": {}},
            "",
            ({}, "Windows does not tell who uses cameras: it keeps no list"),
        ),
        (
            {"microphone": {}, "webcam": {}},
            "microphone",
            ({}, "Windows does not tell who uses the microphone: Access is denied"),
        ),
        ({"microphone": {}, "webcam": {"Teams": USES}}, "microphone", ({Sign.CALL: True}, "")),
    ],
)
def test_where_a_list_is_missing_or_denied_it_cannot_tell_unless_the_other_says_yes(
    tree: Tree, denied: str, answer: tuple[Told, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert told(consents(monkeypatch, tree, denied)) == answer


class Shell:
    """A shell that says this."""

    def __init__(self, state: int = 5, program: str = "", fails: str = "") -> None:
        self.state, self.program, self.fails = state, program, fails

    def notification_state(self) -> int:
        if self.fails:
            raise OSError(self.fails)
        return self.state

    def program_in_front(self) -> str:
        return self.program


NOTHING = {Sign.FULL_SCREEN: False, Sign.PRESENTING: False}


@pytest.mark.parametrize(
    ("state", "answer"),
    [
        (1, (NOTHING, FOCUS)),
        (2, ({**NOTHING, Sign.FULL_SCREEN: True}, FOCUS)),
        (3, ({**NOTHING, Sign.FULL_SCREEN: True}, FOCUS)),
        (4, ({**NOTHING, Sign.PRESENTING: True}, FOCUS)),
        (5, (NOTHING, FOCUS)),
        (6, ({**NOTHING, Sign.DO_NOT_DISTURB: True}, "")),
        (7, ({**NOTHING, Sign.FULL_SCREEN: True}, FOCUS)),
        (0, ({}, "Windows' shell says what makes no sense: 0")),
        (4711, ({}, "Windows' shell says what makes no sense: 4711")),
    ],
)
def test_the_shells_word_tells_full_screen_and_presenting(state: int, answer: tuple[Told, str]) -> None:
    assert told(Attention(Shell(state))) == answer


def test_a_shell_that_does_not_answer_cannot_tell() -> None:
    assert told(Attention(Shell(fails="gone"))) == ({}, "gone")


@pytest.mark.parametrize(
    ("apps", "program", "in_front"),
    [
        (("zoom",), "Zoom.exe", True),
        (("Obs64.EXE", "zoom"), "obs64.exe", True),
        (("zoom",), "notepad.exe", False),
        ((), "", False),
        (("zoom",), "", False),
    ],
)
def test_a_chosen_program_in_front_is_known_by_its_file(
    apps: tuple[str, ...], program: str, in_front: bool
) -> None:
    front = Front(Shell(program=program))
    front.mind(apps)

    assert told(front) == ({Sign.APP: in_front}, "")


class Libraries:
    """The three libraries, as real C functions; *path* is the program's in front."""

    WINDOW, PROCESS, HANDLE = 2**40, 4242, 2**41

    def __init__(self, path: str, state: int = 5, result: int = 0, window: int = WINDOW) -> None:
        self.path, self.state, self.result, self.window = path, state, result, window
        self.closed: list[int] = []

    def load(self, name: str) -> Any:
        """One of them."""
        return {
            "shell32": SimpleNamespace(
                SHQueryUserNotificationState=CFUNCTYPE(c_int32, POINTER(c_int))(self._state)
            ),
            "user32": SimpleNamespace(
                GetForegroundWindow=CFUNCTYPE(c_void_p)(lambda: self.window),
                GetWindowThreadProcessId=CFUNCTYPE(c_uint32, c_void_p, POINTER(c_uint32))(self._owner),
            ),
            "kernel32": SimpleNamespace(
                OpenProcess=CFUNCTYPE(c_void_p, c_uint32, c_int, c_uint32)(self._open),
                QueryFullProcessImageNameW=CFUNCTYPE(c_int, c_void_p, c_uint32, c_void_p, POINTER(c_uint32))(
                    self._name
                ),
                CloseHandle=CFUNCTYPE(c_int, c_void_p)(self._close),
            ),
        }[name]

    def _state(self, found: Any) -> int:
        found.contents.value = self.state
        return self.result

    def _owner(self, window: int, found: Any) -> int:
        assert window == self.WINDOW
        found.contents.value = self.PROCESS
        return 1

    def _open(self, access: int, _inherit: int, process: int) -> int | None:
        assert (access, process) == (0x1000, self.PROCESS)
        return self.HANDLE if self.path else None

    def _name(self, handle: int, _flags: int, letters: int, _length: Any) -> int:
        assert handle == self.HANDLE
        memmove(letters, create_unicode_buffer(self.path), sizeof(c_wchar) * len(self.path))
        return 1

    def _close(self, handle: int) -> int:
        self.closed.append(handle)
        return 1


@pytest.mark.parametrize(
    ("path", "window", "program", "closed"),
    [
        (r"C:\Program Files\Zoöm\Zoom.exe", Libraries.WINDOW, "Zoom.exe", [Libraries.HANDLE]),
        ("", Libraries.WINDOW, "", []),  # it may not be seen
        ("", 0, "", []),  # no window is in front
    ],
)
def test_the_calls_are_made_as_windows_wants_them(
    path: str, window: int, program: str, closed: list[int]
) -> None:
    libraries = Libraries(path, state=3, window=window)
    shell = WindowsShell(libraries.load)

    assert (shell.notification_state(), shell.program_in_front()) == (3, program)
    assert libraries.closed == closed


def test_a_failure_of_the_shell_is_said() -> None:
    shell = WindowsShell(Libraries("", result=-0x7FFF_BFFB).load)  # E_FAIL: 0x80004005

    with pytest.raises(OSError, match="0x80004005"):
        shell.notification_state()


def test_without_the_shell_the_other_means_stay(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "winreg", FakeWinreg())

    def nowhere(name: str) -> Any:
        raise OSError(f"{name} is not there")

    found, front = means(nowhere)

    assert front is None
    assert [told(one) for one in found] == [
        (
            {},
            "Windows does not tell who uses the microphone: it keeps no list; "
            "Windows does not tell who uses cameras: it keeps no list",
        ),
        ({}, "shell32 is not there"),
        ({}, on_windows.MEDIA),
    ]


def test_all_means_together() -> None:
    found, front = means(Libraries("").load)

    assert [one.name for one in found] == [
        "Windows' privacy settings",
        "Windows' shell",
        "Windows' window in front",
        "this system",
    ]
    assert front is found[2]
    assert front.display_is_off() is False
