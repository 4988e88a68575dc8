"""How a prompt that was shown comes off the screen, and what history is told of it."""

from msgspec.structs import replace

from ergo.core import manners
from ergo.core.beat import Beat
from ergo.core.breaks import Because, Closed, Kind, Outcome, Prompted
from ergo.core.effects import PromptClosed, WithdrawPrompt
from ergo.core.state import Shown, State, Waiting


def withdraw(state: State, beat: Beat, shown: Shown) -> State:
    """Takes the shown prompt off the screen, and says nothing of it."""
    beat.do(WithdrawPrompt(shown.prompt.number))
    return replace(state, shown=None)


def close(state: State, beat: Beat, because: Closed, outcome: Outcome | None) -> State:
    """Closes the shown prompt; without an outcome history hears of it later, or never."""
    shown = state.shown
    if shown is None:
        return state
    state = withdraw(state, beat, shown)
    beat.note(PromptClosed(beat.at, shown.prompt.kind, because))
    if outcome is not None:
        beat.record(Prompted(beat.wall(shown.at), shown.prompt.kind, outcome))
    return state


def close_by_leaving(state: State, beat: Beat) -> State:
    """Whoever walks away answers the prompt; still due on return, it is asked again after settling."""
    shown = state.shown
    if shown is None:
        return state
    state = close(state, beat, Closed.AWAY, Outcome.NATURAL)
    if shown.prompt.kind is Kind.POSTURE:
        return state
    waiting = Waiting(shown.prompt.kind, Because.AWAY, since=beat.at, from_sat=state.counts.sat)
    return replace(state, waiting=waiting)


def close_if_rested(state: State, beat: Beat) -> State:
    """A return shows that the prompt is no longer due."""
    shown = state.shown
    if shown is None or shown.prompt.kind is Kind.POSTURE or shown.wanted or shown.prompt.fixed:
        return state
    if manners.is_due(state.counts, state.manner, beat.plan):
        return state
    return close(state, beat, Closed.RESTED, Outcome.NATURAL)
