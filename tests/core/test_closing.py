"""How a prompt comes off the screen."""

from ergo.core.beat import Beat
from ergo.core.breaks import Because, Closed, Kind, Outcome, Prompted
from ergo.core.closing import close, close_by_leaving, close_if_rested
from ergo.core.effects import Note, Prompt, PromptClosed, Record, WithdrawPrompt
from ergo.core.state import Counts, Shown, State, Waiting
from tests.core.life import NINE, Life


def shown(kind: Kind, *, sitting: float = 1980, wanted: bool = False) -> State:
    """A prompt of that kind is on the screen since ten minutes ago."""
    return State(counts=Counts(sitting, 3000), shown=Shown(Prompt(3, kind, sitting, ()), -600, wanted))


def beat() -> Beat:
    """The very beginning of a day."""
    life = Life()
    return Beat(life.now, life.plan)


def test_without_a_prompt_nothing_is_closed() -> None:
    now = beat()

    assert close(State(), now, Closed.SKIP, Outcome.SKIPPED) == State()
    assert close_by_leaving(State(), now) == State()
    assert close_if_rested(State(), now) == State()
    assert now.effects == []


def test_closing_withdraws_tells_and_records() -> None:
    now = beat()

    assert close(shown(Kind.MICRO), now, Closed.SKIP, Outcome.SKIPPED).shown is None
    assert now.effects == [
        WithdrawPrompt(3),
        Note(PromptClosed(0, Kind.MICRO, Closed.SKIP)),
        Record(Prompted(NINE - 600, Kind.MICRO, Outcome.SKIPPED)),
    ]


def test_whoever_leaves_is_asked_again_on_return() -> None:
    waiting = close_by_leaving(shown(Kind.WALK), beat()).waiting

    assert waiting == Waiting(Kind.WALK, Because.AWAY, since=0, from_sat=3000)


def test_nobody_is_asked_again_about_their_posture() -> None:
    assert close_by_leaving(shown(Kind.POSTURE), beat()).waiting is None


def test_a_rest_closes_a_prompt_that_is_no_longer_due() -> None:
    assert close_if_rested(shown(Kind.MICRO, sitting=0), beat()).shown is None


def test_a_rest_leaves_all_others() -> None:
    for state in (
        shown(Kind.MICRO),
        shown(Kind.POSTURE, sitting=0),
        shown(Kind.MICRO, sitting=0, wanted=True),
    ):
        assert close_if_rested(state, beat()) == state
