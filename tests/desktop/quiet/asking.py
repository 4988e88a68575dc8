"""Asking one means, or all of them, until the answer is there."""

from collections.abc import Callable

from pytestqt.qtbot import QtBot

from ergo.core.events import Sign
from ergo.desktop.quiet import Quiet
from ergo.desktop.quiet.means import Done, Means, Told

SLOW = 8000  # milliseconds


class Says:
    """A means that answers what it is told to, or worse."""

    name = "somebody"
    cure = ""

    def __init__(self, *signs: Sign, answer: Callable[[Done], None] = lambda _: None) -> None:
        self.signs = signs or (Sign.CALL,)
        self.answer = answer
        self.asked = 0

    def ask(self, done: Done) -> None:
        self.asked += 1
        self.answer(done)


def ask(qtbot: QtBot, means: Means) -> tuple[Told, str]:
    """What that means tells now."""
    answers: list[tuple[Told, str]] = []
    means.ask(lambda told, why: answers.append((told, why)))
    qtbot.waitUntil(lambda: bool(answers), timeout=SLOW)
    return answers[0]


def ask_all(qtbot: QtBot, quiet: Quiet) -> frozenset[Sign]:
    """The signs that are there, once every means has answered."""
    answered: list[bool] = []
    quiet.ask(lambda: answered.append(True))
    qtbot.waitUntil(lambda: bool(answered), timeout=SLOW)
    return quiet.signs


def comes_to_tell(qtbot: QtBot, means: Means, wanted: Told) -> None:
    """Waits until that means tells just that: servers take a moment to notice."""
    qtbot.waitUntil(lambda: ask(qtbot, means)[0] == wanted, timeout=SLOW)
