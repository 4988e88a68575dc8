"""The check-in: asks half an hour after help whether it is easier, where the person wanted it; kept nowhere.

Belongs here: the wish, and its one question. Doesn't: when it may be asked (core), what follows (helper).
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ergo.conductor import Conductor
from ergo.core.check_in import AFTER, Turn, turn
from ergo.core.events import Moment
from ergo.core.state import State

if TYPE_CHECKING:
    from ergo.ui.check_in_card import CheckInCard


class CheckIn(QObject):
    """One at a time; the next help takes its place."""

    not_easier = Signal()  # more help is wanted

    def __init__(self, conductor: Conductor) -> None:
        super().__init__()
        self._conductor = conductor
        self._due: float | None = None
        self._card: CheckInCard | None = None
        conductor.watchers.append(self._watch)

    def wish(self) -> None:
        """Asks in half an hour."""
        self._due = self._conductor.now().at + AFTER

    def forget(self) -> None:
        """Asks nothing any more."""
        self._due = None
        if self._card is not None:
            self._card.withdraw()

    def next_at(self, now: Moment) -> float | None:
        """When to look, on the boot clock; None: nothing is asked, or it waits for what else happens."""
        return self._due if self._due is not None and self._due > now.at else None

    def _watch(self, state: State, now: Moment) -> None:
        if self._due is None:
            return
        match turn(self._due, now.at, state, self._conductor.plan, now.wall):
            case Turn.ASK:
                self._due = None
                self._ask()
            case Turn.DROP:
                self._due = None

    def _ask(self) -> None:
        from ergo.ui.check_in_card import CheckInCard

        if self._card is None:
            self._card = CheckInCard(self)
            self._card.not_easier.connect(self.not_easier)
        self._card.ask()
