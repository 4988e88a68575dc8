"""What to do, in the imperative: everything the rules want done goes out as one of these."""

import msgspec

from ergo.core.breaks import Answer, Because, Closed, Entry, Kind
from ergo.core.settings_table import FixedTime


class Prompt(msgspec.Struct, frozen=True):
    """The offer of one break."""

    number: int  # which prompt this is; an answer names it
    kind: Kind
    sitting_seconds: float
    answers: tuple[Answer, ...]
    held_count: int = 0  # how many breaks were held before this one; 0: none
    held_because: Because | None = None
    fixed: FixedTime | None = None  # it comes at a time the person chose, with the routine of that time


class ShowPrompt(msgspec.Struct, frozen=True, tag=True):
    """Show this prompt, in place of any other."""

    prompt: Prompt


class WithdrawPrompt(msgspec.Struct, frozen=True, tag=True):
    """Take the prompt off the screen, if it is still there."""

    number: int


class OpenRoutine(msgspec.Struct, frozen=True, tag=True):
    """Open the player: with this routine, or with the one that was suggested for this kind."""

    kind: Kind | None
    routine: str = ""


class PauseRoutine(msgspec.Struct, frozen=True, tag=True):
    """Pause the routine: the person left."""


class ContinueRoutine(msgspec.Struct, frozen=True, tag=True):
    """Let the routine go on: the person is back."""


class CloseRoutine(msgspec.Struct, frozen=True, tag=True):
    """End the routine and say how much of it was done."""


class AskWhetherUp(msgspec.Struct, frozen=True, tag=True):
    """Ask "Were you up?" for the time since then."""

    since_wall: float
    seconds: float


class WithdrawQuestion(msgspec.Struct, frozen=True, tag=True):
    """Take the question off the screen."""


class Record(msgspec.Struct, frozen=True, tag=True):
    """Write this into the history."""

    entry: Entry


class Save(msgspec.Struct, frozen=True, tag=True):
    """Save the state now, whatever the hour."""


class PromptShown(msgspec.Struct, frozen=True, tag="prompt_shown", tag_field="happened"):
    """A prompt came up."""

    at: float
    kind: Kind


class PromptHeld(msgspec.Struct, frozen=True, tag="prompt_held", tag_field="happened"):
    """A due prompt is held back, or one that was shown is taken back to be shown later."""

    at: float
    kind: Kind
    because: Because


class PromptClosed(msgspec.Struct, frozen=True, tag="prompt_closed", tag_field="happened"):
    """The prompt that was shown is gone."""

    at: float
    kind: Kind
    because: Closed


class RoutineStarted(msgspec.Struct, frozen=True, tag="routine_started", tag_field="happened"):
    """The routine of a prompt began."""

    at: float
    kind: Kind | None


class RoutineStopped(msgspec.Struct, frozen=True, tag="routine_ended", tag_field="happened"):
    """The routine was finished or stopped; sitting went down by `credited_seconds`."""

    at: float
    kind: Kind | None
    done: float
    credited_seconds: float


class AwayFrom(msgspec.Struct, frozen=True, tag="away_from", tag_field="happened"):
    """Ergo took the person to be away since then."""

    at: float
    since: float


class Back(msgspec.Struct, frozen=True, tag="back", tag_field="happened"):
    """The person is taken to be at the desk again."""

    at: float


class RestEnded(msgspec.Struct, frozen=True, tag="rested", tag_field="happened"):
    """A rest of 60 s or more ended, or a correction of one; sitting went down by `credited_seconds`."""

    at: float
    seconds: float
    credited_seconds: float


class AskedWhetherUp(msgspec.Struct, frozen=True, tag="asked_were_you_up", tag_field="happened"):
    """Ergo asks whether the person was up since then."""

    at: float
    since: float


Happening = (
    PromptShown
    | PromptHeld
    | PromptClosed
    | RoutineStarted
    | RoutineStopped
    | AwayFrom
    | Back
    | RestEnded
    | AskedWhetherUp
)


class Note(msgspec.Struct, frozen=True, tag=True):
    """Note what happened: the simulator prints it, the log keeps it."""

    happening: Happening


Effect = (
    ShowPrompt
    | WithdrawPrompt
    | OpenRoutine
    | PauseRoutine
    | ContinueRoutine
    | CloseRoutine
    | AskWhetherUp
    | WithdrawQuestion
    | Record
    | Save
    | Note
)
