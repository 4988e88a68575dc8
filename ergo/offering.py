"""What there is to offer: the routines, read when first wanted, and the one that suits this person now.

Belongs here: bringing files, settings and history before the chooser. Doesn't: choosing, playing.
"""

import logging
from collections.abc import Callable
from typing import get_args

import msgspec

from ergo.core.breaks import Kind
from ergo.core.chooser import Wish, choose, shelf
from ergo.core.fitting import resolve
from ergo.core.problem import Problem
from ergo.core.routine import Catalogue, ResolvedRoutine, Routine
from ergo.core.settings import Settings
from ergo.core.settings_table import Position
from ergo.storage import paths
from ergo.storage.history import History
from ergo.storage.routine_files import load_catalogue
from ergo.storage.shipped import shipped

log = logging.getLogger(__name__)

REMEMBERED = 30  # routines: so far back the chooser looks
ABOUT = 1.5  # times as long still passes for the shorter one
RELIEF = "relief"


class Offered(msgspec.Struct, frozen=True):
    """A routine fitted to this person, and why this one."""

    routine: ResolvedRoutine
    why: str


class Offering:
    """The catalogue, and what of it suits now."""

    def __init__(self, settings: Callable[[], Settings], history: History) -> None:
        self._settings = settings
        self._history = history
        self._catalogue: Catalogue | None = None
        self._problems: tuple[Problem, ...] = ()
        self._suggested: dict[Kind | None, Offered] = {}

    @property
    def catalogue(self) -> Catalogue:
        """All routines; the first call reads them, in about 0.1 s."""
        if self._catalogue is None:
            self._catalogue, problems = load_catalogue((shipped("routines"), paths.own_routines_folder()))
            for problem in problems:
                if problem not in self._problems:  # the log says each once, however often files are read
                    log.warning("%s. It is left out; all others are there.", problem)
            self._problems = problems
        return self._catalogue

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What is to be mended in the person's own files."""
        return self._problems if self.catalogue else ()

    def read_again(self) -> None:
        """The person's own files changed: reads them when a routine is next wanted."""
        self._catalogue = None
        self.forget()

    def to_browse(self) -> tuple[ResolvedRoutine, ...]:
        """Every routine for this body, in whatever position, as it would be played; relief aside."""
        settings = self._settings().routines
        wish = msgspec.structs.replace(self._wish(None), positions=get_args(Position))
        fitted = (
            resolve(routine, settings.body, self.catalogue, left_out=settings.left_out)
            for routine in shelf(wish, self.catalogue)
            if routine.kind != RELIEF
        )
        return tuple(resolved for resolved in fitted if resolved is not None)

    def suggest(self, kind: Kind | None) -> Offered | None:
        """The routine for a prompt of this kind (None: for no prompt at all); the same until it is played."""
        if kind not in self._suggested:
            offered = self._chosen(kind or Kind.MICRO, self._wish(kind), self._recent())
            if offered is None:
                return None
            self._suggested[kind] = offered
        return self._suggested[kind]

    def named(self, name: str) -> Offered | None:
        """The routine of that id, fitted to this person; None if there is none, or none that suits them.

        Relief is not to be had by name: it begins with questions.
        """
        routine = self.catalogue.routines.get(name)
        return None if routine is None or routine.kind == RELIEF else self._fitted(routine, "")

    def another(self, than: str) -> Offered | None:
        """A short one besides the one just done."""
        return self._chosen(Kind.MICRO, self._wish(None), (than, *self._recent()))

    def shorter(self, seconds: int) -> Offered | None:
        """One of about that length; None where all that suit are longer."""
        wish = msgspec.structs.replace(self._wish(None), seconds=seconds)
        offered = self._chosen(Kind.MICRO, wish, self._recent())
        return None if offered is None or offered.routine.seconds > seconds * ABOUT else offered

    def forget(self) -> None:
        """Something was played, or the settings changed: suggest anew."""
        self._suggested.clear()

    def shelved(self) -> tuple[Routine, ...]:
        """Everything this person may be shown, relief aside: that has its own way in."""
        return tuple(routine for routine in shelf(self._wish(None), self.catalogue) if routine.kind != RELIEF)

    def best_of(self, area: str) -> Routine | None:
        """The routine to offer for one area; None where nothing of it suits."""
        offered = self._chosen(
            Kind.MICRO, msgspec.structs.replace(self._wish(None), areas=(area,)), self._recent()
        )
        routine = None if offered is None else offered.routine.routine
        return routine if routine is not None and routine.regions[0] == area else None

    def _chosen(self, kind: Kind, wish: Wish, recent: tuple[str, ...]) -> Offered | None:
        choice = choose(kind, wish, self.catalogue, recent, seed=len(recent))
        return None if choice is None else self._fitted(choice.routine, choice.why)

    def _wish(self, kind: Kind | None) -> Wish:
        settings = self._settings()
        breaks, routines = settings.breaks, settings.routines
        seconds = {Kind.LONG: breaks.long_seconds, Kind.WALK: breaks.walk_seconds}
        return Wish(
            areas=routines.areas,
            positions=routines.positions,
            tags=routines.body,
            level=routines.level,
            discreet=routines.discreet,
            left_out=routines.left_out,
            favorites=routines.favorites,
            seconds=breaks.micro_seconds if kind is None else seconds.get(kind, breaks.micro_seconds),
        )

    def _fitted(self, routine: Routine, why: str) -> Offered | None:
        settings = self._settings().routines
        turn = sum(name == routine.id for name in self._recent())
        resolved = resolve(routine, settings.body, self.catalogue, turn=turn, left_out=settings.left_out)
        return None if resolved is None else Offered(resolved, why)

    def _recent(self) -> tuple[str, ...]:
        return tuple(moved.routine for moved in self._history.recent_routines(REMEMBERED))
