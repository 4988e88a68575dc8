"""What may be done while it hurts: the positions to settle in, and the movements, for each place and body.

Belongs here: the fixed table, fitted to a person. Doesn't: the order of the pages (relief). None of it is
given before the list of warning signs was answered with "None of these".
"""

from collections.abc import Iterable

from msgspec.structs import replace

from ergo.core.care import Hurt, how_much, only_breathes
from ergo.core.fitting import WHEELCHAIR, resolve, works_in_a_wheelchair
from ergo.core.relief_pages import CRAMPS, Able, Area, Person, Relief
from ergo.core.routine import Catalogue, PlayedStep, ResolvedRoutine, Routine, Step

SETTLE_SECONDS = 150  # of breathing before anything moves, or as long as the person likes
IN_CHAIR = "relief-calf-chair"  # for a calf cramp of somebody who can't stand up
_CHAIR, _CALF_DESK = "relief-back-chair-240", "relief-calf-desk-120"
_NECK, _HAND, _HAM, _FOOT = "relief-neck-180", "wrists-30", "relief-ham-180", "relief-foot-120"
_HIP, _STITCH, _WALK = "relief-hip-240", "relief-side-120", "walk-120"
# The routine for each place: sitting, standing, lying. Empty: nothing but breathing.
ROUTINES: dict[Area, tuple[str, str, str]] = {
    Area.BACK: (_CHAIR, _CHAIR, "relief-back-floor-300"),
    Area.HIP: (_HIP, _HIP, "relief-back-side-240"),
    Area.NECK: (_NECK, _NECK, _NECK),
    Area.SHOULDER: ("relief-knot-180", "relief-knot-180", ""),
    Area.HAND: (_HAND, _HAND, _HAND),
    Area.CALF: (_CALF_DESK, _CALF_DESK, "relief-calf-180"),
    Area.HAMSTRING: (_HAM, _HAM, _HAM),
    Area.FOOT: (_FOOT, _FOOT, _FOOT),
    Area.SIDE: (_STITCH, _STITCH, _STITCH),  # a stitch that came while moving; anything else only breathes
    Area.OTHER: (_WALK, _WALK, ""),
}
NOT_FLAT = frozenset({"preg", "preg-late", "reflux"})  # these lie on their side
ON_THE_SIDE = "relief-back-side-240"
_SETTLED = frozenset({"_ready", "_getdown"})  # timers that have no meaning once somebody has settled


def eases(relief: Relief, person: Person) -> tuple[ResolvedRoutine, ...]:
    """The positions to settle in, the first to begin with; none before the warning signs were answered."""
    if not relief.checked or relief.able is None:
        return ()
    names = ["long-exhale"]
    if relief.able is Able.LIE:
        on_back = () if NOT_FLAT & set(person.tags) else ("rest-90",)
        on_side = ("side-rest",) if relief.area in (Area.BACK, Area.HIP) or not on_back else ()
        names = [*on_back, *on_side, *names]
    found: dict[str, ResolvedRoutine] = {}
    for name in names:
        resolved = _one_position(name, person)
        if resolved is not None and resolved.steps[0].exercise is not None:
            found.setdefault(resolved.steps[0].exercise.id, resolved)
    return tuple(found.values())


def moves(relief: Relief, person: Person) -> ResolvedRoutine | None:
    """What may be moved now, small unless it is a cramp's stretch; None: nothing, and breathing stays."""
    routine = _routine(relief, person)
    if routine is None or not _may_move(relief, person):
        return None
    resolved = resolve(
        routine,
        person.tags,
        person.catalogue,
        sore=relief.side or "R",
        small=relief.area not in CRAMPS,
        left_out=person.left_out,
    )
    if resolved is None or not (relief.stands or all(_is_seated(it) for it in resolved.steps)):
        return None
    return _from_first_move(resolved)


def begins_with_the_stretch(relief: Relief) -> bool:
    """Whether it is a cramp, which is stretched first."""
    return relief.area in CRAMPS


def _may_move(relief: Relief, person: Person) -> bool:
    if not relief.checked or relief.worse or person.movement_off:
        return False
    return begins_with_the_stretch(relief) or not is_strong(relief)


def is_strong(relief: Relief) -> bool:
    """Whether it is so strong that nothing but a cramp's stretch is moved."""
    return relief.strength is not None and how_much(relief.strength) is Hurt.STOP


def _routine(relief: Relief, person: Person) -> Routine | None:
    """What the table says for this place and position."""
    if relief.area is None or relief.able is None or (relief.area is Area.SIDE and not relief.stitch):
        return None
    name = ROUTINES[relief.area][tuple(Able).index(relief.able)]
    if relief.area is Area.BACK and relief.able is Able.LIE and NOT_FLAT & set(person.tags):
        name = ON_THE_SIDE
    if relief.area is Area.CALF and relief.able is Able.SIT and not relief.stands:
        return _in_chair(person.catalogue)
    routine = person.catalogue.routines.get(name)
    if routine is not None and WHEELCHAIR in person.tags and relief.able is not Able.LIE:
        return _without_legs(routine, person.catalogue)
    return routine


def _in_chair(catalogue: Catalogue) -> Routine | None:
    """The towel stretch for the calf, twice, without getting up; held back for whom its model is."""
    model = catalogue.routines.get("relief-calf-180")
    if model is None:
        return None
    steps = tuple(it for it in model.steps if it.exercise == "calf-towel")
    return _only(replace(model, id=IN_CHAIR), steps)


def _without_legs(routine: Routine, catalogue: Catalogue) -> Routine:
    """What of it works seated and without the legs; the rest would make the whole not be offered."""
    steps = tuple(
        it
        for it in routine.steps
        if it.exercise not in catalogue.exercises or works_in_a_wheelchair(catalogue.exercises[it.exercise])
    )
    return _only(routine, steps)


def _only(routine: Routine, steps: tuple[Step, ...]) -> Routine:
    """These of its steps, done seated."""
    return replace(routine, steps=steps, positions=("seated",), total_s=sum(it.seconds for it in steps))


def _one_position(name: str, person: Person) -> ResolvedRoutine | None:
    """One position as this person takes it; while movement is off, only what breathes."""
    only = Routine(name, name, "calm", SETTLE_SECONDS, (), 0, 1, ("calm",), (Step(name, SETTLE_SECONDS),))
    resolved = resolve(only, person.tags, person.catalogue, left_out=person.left_out)
    if resolved is None or (person.movement_off and not _breathes(resolved.steps)):
        return None
    return resolved


def _breathes(steps: Iterable[PlayedStep]) -> bool:
    return all(it.exercise is not None and only_breathes(it.exercise) for it in steps)


def _from_first_move(resolved: ResolvedRoutine) -> ResolvedRoutine | None:
    """The routine from its first movement on: whoever moves has settled already."""
    first = 0
    while first < len(resolved.steps) and _is_settling(resolved.steps[first]):
        first += 1
    if first == len(resolved.steps):
        return None
    starts = resolved.steps[first].starts
    steps = tuple(replace(it, starts=it.starts - starts) for it in resolved.steps[first:])
    return replace(resolved, steps=steps)


def _is_seated(played: PlayedStep) -> bool:
    exercise = played.exercise
    return exercise is None or "seated" in (exercise.position, *exercise.also)


def _is_settling(played: PlayedStep) -> bool:
    if played.exercise is None:
        return played.timer is None or played.timer.id in _SETTLED
    return "calm" in played.exercise.regions
