"""The state: one value that can be printed, compared, saved and read back."""

import msgspec

from ergo.core.breaks import Answer, Rested, Sat
from ergo.core.events import Answered, Paused, Stood
from ergo.core.state import Saved, State
from tests.core.life import Life


def read_back(state: State) -> State:
    return msgspec.json.decode(msgspec.json.encode(Saved(state, 1, 2, "boot")), type=Saved).state


def test_a_beginning_is_empty() -> None:
    assert read_back(State()) == State()


def test_everything_of_a_full_state_is_read_back() -> None:
    life = Life().works(33)
    life.hears(Answered, 1, Answer.SKIP)
    life.hears(Paused, 60)
    life.hears(Stood, True)
    life.senses(locked=True)
    life.at += 90
    life.senses(0)
    full = life.state

    assert full.unsure is not None
    assert [type(entry) for entry in full.pending] == [Rested]
    assert read_back(full) == full


def test_a_question_is_read_back() -> None:
    asked = Life().works(20).rests_hands(6).works(1).state

    assert asked.doubt is not None
    assert [type(entry) for entry in asked.pending] == [Sat, Rested]
    assert read_back(asked) == asked
