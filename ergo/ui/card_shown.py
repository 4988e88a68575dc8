"""What the window of a physio's card is told: values, without widgets."""

from datetime import date

import msgspec

from ergo.core.card import Card, Dont, Move
from ergo.core.problem import Problem
from ergo.core.routine import Catalogue, Exercise


class MoveShown(msgspec.Struct, frozen=True):
    """One move of the card as the person may see it today."""

    move: Move
    exercise: Exercise
    routine: str  # by this id it is played
    today: bool = True
    ticked: bool = False
    may: bool = True  # False: not for this body now; then it is named, and neither drawn nor played


class CardShown(msgspec.Struct, frozen=True):
    """The card that is kept, on one day."""

    catalogue: Catalogue
    card: Card | None = None  # None: there is none, or it has problems
    moves: tuple[MoveShown, ...] = ()
    dont: Dont = Dont()
    counts: bool = True  # whether today is not after its last day
    seconds: float = 0  # of all of today's moves together; 0: nothing can be played
    off: str = ""  # one sentence while movement is off
    problems: tuple[Problem, ...] = ()


class Proposal(msgspec.Struct, frozen=True):
    """A card that was opened and is not kept yet; without a card it has problems."""

    file: str
    today: date
    catalogue: Catalogue
    card: Card | None = None
    before: Card | None = None  # the one whose place it would take
    takes_place: bool = False  # also of one that can't be read
    problems: tuple[Problem, ...] = ()
