"""What there is to offer: the routines, read when first wanted, and the one that suits this person now.

Belongs here: bringing files, settings and history before the chooser. Doesn't: choosing, playing.
"""

import logging
from collections.abc import Callable, Mapping
from typing import get_args

import msgspec

from ergo.core.breaks import Kind
from ergo.core.card import ROUTINE, Dont, Move, is_of_card, routine_of, suits, with_notes
from ergo.core.care import SLOW_SECONDS, WHY_SLOW, breathing, is_breathing, without_movement
from ergo.core.chooser import Wish, choose, shelf, went_badly
from ergo.core.dose import Dose, changed_by_last, dose, dosed
from ergo.core.fitting import resolve
from ergo.core.gentler_days import too_much, waits
from ergo.core.problem import Problem
from ergo.core.routine import Catalogue, ResolvedRoutine, Routine
from ergo.core.settings import Settings
from ergo.core.settings_table import Position
from ergo.core.wording import catalogue_in
from ergo.storage import paths
from ergo.storage.card_file import Reading, read_card
from ergo.storage.care import Care
from ergo.storage.history import History
from ergo.storage.routine_files import load_catalogue
from ergo.storage.shipped import shipped
from ergo.ui import card_words, language

log = logging.getLogger(__name__)

REMEMBERED = 30  # routines: so far back the chooser looks
ABOUT = 1.5  # times as long still passes for the shorter one
RELIEF = "relief"


class Offered(msgspec.Struct, frozen=True):
    """A routine fitted to this person, and why this one."""

    routine: ResolvedRoutine
    why: str


class Offering:
    """The catalogue and the card, and what of both suits now; while movement is off, slow breathing alone."""

    def __init__(
        self,
        settings: Callable[[], Settings],
        history: History,
        care: Care,
        is_gentle: Callable[[], bool] = lambda: False,
    ) -> None:
        """*is_gentle*: whether these days are gentler ones, after something hurt."""
        self._settings = settings
        self._is_gentle = is_gentle
        self._history = history
        self._care = care
        self._catalogue: Catalogue | None = None
        self._problems: tuple[Problem, ...] = ()
        self._card: Reading | None = None
        self._suggested: dict[tuple[Kind | None, bool], Offered] = {}

    @property
    def catalogue(self) -> Catalogue:
        """All routines; the first call reads them, in about 0.1 s."""
        if self._catalogue is None:
            catalogue, problems = load_catalogue((shipped("routines"), paths.own_routines_folder()))
            self._catalogue = catalogue_in(catalogue, language.catalogue_text)
            self._card = _kept_card(self._catalogue)
            problems += () if self._card is None else self._card.problems
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
        """The person's own files or their card changed: reads them when a routine is next wanted."""
        self._catalogue = None
        self.forget()

    @property
    def card(self) -> Reading | None:
        """The physio's card as it was kept, whether it still counts or not; None: there is none."""
        return self._card if self.catalogue else None

    @property
    def dont(self) -> Dont:
        """What the physio's card excludes today; of one that has problems, as much as can be understood."""
        reading = self.card
        if reading is None or (reading.card is not None and not reading.card.counts(self._care.today)):
            return Dont()
        return reading.dont

    @property
    def body(self) -> tuple[str, ...]:
        """What this body is to be spared: by its owner's word, and by that of their physio."""
        return tuple(dict.fromkeys((*self._settings().routines.body, *self.dont.tags)))

    def may_do(self, move: Move) -> bool:
        """Whether that move of the card is for this person now, just as it was written."""
        return suits(move, self._suiting(), self.body, self.left_out)

    def to_browse(self) -> tuple[ResolvedRoutine, ...]:
        """Every routine for this body, in whatever position, as it would be played; relief aside."""
        wish = msgspec.structs.replace(self._wish(None), positions=get_args(Position))
        feelings = self._history.feelings()
        fitted = (
            self._resolved(routine, 0, feelings)
            for routine in shelf(wish, self._suiting())
            if routine.kind != RELIEF
        )
        return tuple(resolved for resolved in fitted if resolved is not None)

    def suggest(self, kind: Kind | None) -> Offered | None:
        """The routine for a prompt of this kind (None: for no prompt at all); the same until it is played."""
        asked = kind, self._care.movement_is_off
        if asked not in self._suggested:
            offered = self._chosen(kind or Kind.MICRO, self._wish(kind), self._recent())
            if offered is None:
                return None
            self._suggested[asked] = offered
        return self._suggested[asked]

    def named(self, name: str) -> Offered | None:
        """The routine of that id, fitted to this person; None if there is none, or none that suits them.

        Relief is not to be had by name: it begins with questions.
        """
        routine = self._of_card(name) if is_of_card(name) else self._suiting().routines.get(name)
        return None if routine is None or routine.kind == RELIEF else self._fitted(routine, "")

    def another(self, than: str) -> Offered | None:
        """A short one besides the one just done."""
        if self._care.movement_is_off:
            return self._slow(self._wish(None), than)
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
        suiting = (self._of_card(ROUTINE), *shelf(self._wish(None), self._suiting()))
        return tuple(routine for routine in suiting if routine and routine.kind != RELIEF)

    def best_of(self, area: str) -> Routine | None:
        """The routine to offer for one area; None where nothing of it suits."""
        offered = self._chosen(
            Kind.MICRO, msgspec.structs.replace(self._wish(None), areas=(area,)), self._recent()
        )
        routine = None if offered is None else offered.routine.routine
        return routine if routine is not None and routine.regions[0] == area else None

    def next_dose(self, name: str) -> Dose | None:
        """How that routine is played from now on because of the last answer; None: as before."""
        changed = changed_by_last(self._history.feelings().get(name, ()))
        return None if changed is Dose.LONGER and not self._may_grow(name) else changed

    @property
    def left_out(self) -> tuple[str, ...]:
        """What the person left out, from now on or for today, and what their physio excludes."""
        return (*self._settings().routines.left_out, *self._care.left_out_today, *self.dont.exercises)

    def _suiting(self) -> Catalogue:
        """The catalogue, without all that moves while movement is off."""
        return without_movement(self.catalogue) if self._care.movement_is_off else self.catalogue

    def _chosen(self, kind: Kind, wish: Wish, recent: tuple[str, ...]) -> Offered | None:
        if self._care.movement_is_off:
            return self._slow(wish)
        badly = went_badly(self._history.recent_routines(REMEMBERED))
        wish = msgspec.structs.replace(wish, went_badly=badly)
        choice = choose(kind, wish, self.catalogue, recent, seed=len(recent))
        return None if choice is None else self._fitted(choice.routine, choice.why)

    def _slow(self, wish: Wish, than: str = "") -> Offered | None:
        routine = breathing(wish, self._suiting(), than)
        return None if routine is None else self._fitted(routine, WHY_SLOW)

    def _wish(self, kind: Kind | None) -> Wish:
        settings = self._settings()
        breaks, routines = settings.breaks, settings.routines
        seconds = {Kind.LONG: breaks.long_seconds, Kind.WALK: breaks.walk_seconds}
        off = self._care.movement_is_off
        return Wish(
            areas=routines.areas,
            positions=get_args(Position) if off else routines.positions,
            tags=self.body,
            level=routines.level,
            discreet=routines.discreet,
            left_out=self.left_out,
            favorites=routines.favorites,
            gentle=self._is_gentle(),
            seconds=SLOW_SECONDS if off else seconds.get(kind or Kind.MICRO, breaks.micro_seconds),
        )

    def _fitted(self, routine: Routine, why: str) -> Offered | None:
        turn = sum(name == routine.id for name in self._recent())
        resolved = self._resolved(routine, turn, self._history.feelings())
        return None if resolved is None else Offered(resolved, why)

    def _resolved(
        self, routine: Routine, turn: int, feelings: Mapping[str, tuple[str, ...]]
    ) -> ResolvedRoutine | None:
        """The routine for this body and as much of it as suits; the one way to anything that is played."""
        small = self._is_gentle() and not is_of_card(routine.id)  # a physio's dose stays as it was written
        suiting = self._suiting()
        if small and waits(routine):
            return None
        left_out = (*self.left_out, *too_much(suiting)) if small else self.left_out
        resolved = resolve(routine, self.body, suiting, turn=turn, small=small, left_out=left_out)
        if resolved is None or (self._care.movement_is_off and not is_breathing(resolved)):
            return None
        fitting = Dose.SMALLER if self._care.small_today else dose(feelings.get(routine.id, ()))
        if fitting is Dose.LONGER and not self._may_grow(routine.id):
            fitting = Dose.USUAL
        return self._noted(dosed(resolved, fitting))

    def _may_grow(self, name: str) -> bool:
        """Nothing grows for somebody who is to take care, nor a dose that a physio wrote."""
        return not self.body and not is_of_card(name)

    def _noted(self, resolved: ResolvedRoutine) -> ResolvedRoutine:
        """With the physio's own words, where they wrote some."""
        name, reading = resolved.routine.id, self.card
        if not is_of_card(name) or reading is None or reading.card is None:
            return resolved
        return with_notes(resolved, reading.card.named(name, self._care.today))

    def _of_card(self, name: str) -> Routine | None:
        """What of today's card, or of one move of it, this person may do; nothing stands in for the rest."""
        reading = self.card
        if reading is None or reading.card is None:
            return None
        moves = [move for move in reading.card.named(name, self._care.today) if self.may_do(move)]
        title = card_words.title(moves, self.catalogue)
        return routine_of(moves, self.catalogue, name, title) if moves else None

    def _recent(self) -> tuple[str, ...]:
        return tuple(moved.routine for moved in self._history.recent_routines(REMEMBERED))


def _kept_card(catalogue: Catalogue) -> Reading | None:
    path = paths.card_path()
    return read_card(path, catalogue) if path.exists() else None
