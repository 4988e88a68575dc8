"""Help while it hurts: one pure step from an answer to the next page.

Belongs here: which page follows. Doesn't: what may be done on it (relief_plan), the words, the clock, keeping
anything. The order and the numbers are those of the fixed relief flow: nothing is done before the list of
warning signs was answered with "None of these", and whatever says that it grows leads back to that list.
"""

from msgspec.structs import replace

from ergo.core.care import Hurt, how_much
from ergo.core.fitting import WHEELCHAIR
from ergo.core.relief_pages import (
    CRAMPS,
    Able,
    Answer,
    Area,
    Chose,
    ClosedWindow,
    Could,
    Eased,
    Ended,
    Finished,
    GotWorse,
    Moved,
    NoSign,
    OneSign,
    Page,
    Person,
    Relief,
    Said,
    Told,
    Waited,
    WantedAgain,
    WantedEasier,
    WentBack,
)
from ergo.core.relief_plan import begins_with_the_stretch, eases, is_strong, moves

CRAMP_AT_MOST = 600.0  # seconds; a cramp that doesn't let go by then is to be checked
STRONG_AT_MOST = 1800.0  # seconds for which 6 or more may last
WORSE_AFTER = 120.0  # seconds after which "worse" is to be checked


def step(relief: Relief, answer: Answer, at: float, person: Person) -> Relief:
    """The page after this answer; one that doesn't belong to the page changes nothing."""
    if relief.page in (Page.STOPPED, Page.CLOSED):
        return relief
    match answer:
        case OneSign():
            return _at(relief, Page.STOPPED)
        case GotWorse() if relief.page is not Page.CHECK:
            return replace(relief, page=Page.CHECK, checked=False, worse=True)
        case ClosedWindow():
            return _at(relief, Page.CLOSED)
        case Ended():
            return _at(relief, Page.AFTER if relief.page in (Page.SETTLE, Page.MOVE) else Page.CLOSED)
        case WentBack():
            return _back(relief)
    match relief.page:
        case Page.CHECK:
            return _checked(relief, at) if isinstance(answer, NoSign) else relief
        case Page.SETTLE | Page.MOVE | Page.AFTER:
            return _helped(relief, answer, at, person)
    return _asked(relief, answer, at, person)


def resumed(relief: Relief) -> Relief:
    """The same spasm, later: the warning signs come first again, then where it is and how strong."""
    return replace(relief, page=Page.CHECK, checked=False, moved=False, worse=False, ease=0)


def strong_until(relief: Relief) -> float | None:
    """Until when strong pain may last, on the boot clock; None: it is not strong, or nothing was answered."""
    return relief.began + STRONG_AT_MOST if is_strong(relief) and relief.began is not None else None


def _at(relief: Relief, page: Page) -> Relief:
    return replace(relief, page=page, moved=relief.moved or page is Page.MOVE)


def _checked(relief: Relief, at: float) -> Relief:
    """None of the signs is true. What got worse in spite of two minutes' care is checked all the same."""
    if relief.worse and _lasted(relief, at) >= WORSE_AFTER:
        return _at(relief, Page.STOPPED)
    began = at if relief.began is None else relief.began
    knows = relief.area is not None and relief.able is not None
    page = Page.SETTLE if knows and relief.worse else Page.WHERE
    return replace(relief, page=page, checked=True, began=began)


def _asked(relief: Relief, answer: Answer, at: float, person: Person) -> Relief:
    """The questions before anything is done."""
    match relief.page, answer:
        case Page.WHERE, Chose(area, side) if area not in CRAMPS or side is not None:
            chosen = replace(relief, area=area, side=side, stitch=False, ease=0)
            return _at(chosen, Page.STITCH if area is Area.SIDE else Page.ABLE)
        case Page.STITCH, Said(yes):
            return replace(relief, page=Page.ABLE, stitch=yes)
        case Page.ABLE, Could(able):
            stands = WHEELCHAIR not in person.tags or able is Able.STAND
            asks = relief.area is Area.CALF and able is Able.SIT and stands
            page = Page.STAND_UP if asks else Page.STRENGTH
            return replace(relief, page=page, able=able, stands=stands, ease=0)
        case Page.STAND_UP, Said(yes):
            return replace(relief, page=Page.STRENGTH, stands=yes)
        case Page.STRENGTH, Told(strength):
            return _told(relief, strength, at, person)
    return relief


def _told(relief: Relief, strength: int | None, at: float, person: Person) -> Relief:
    """How strong it is: at the start, or again before anything moves."""
    first = relief.before is None and relief.strength is None
    lasted = _lasted(relief, at)
    if begins_with_the_stretch(relief) and strength != 0 and lasted >= CRAMP_AT_MOST:
        return _at(relief, Page.STOPPED)
    if strength is None and not first:
        return _at(relief, Page.SETTLE)  # what isn't known to be under 6 moves nothing
    told = replace(relief, strength=strength, before=strength if first else relief.before)
    if (is_strong(told) and lasted >= STRONG_AT_MOST) or (_grew(told, strength) and lasted >= WORSE_AFTER):
        return _at(told, Page.STOPPED)
    ready = begins_with_the_stretch(told) if first else True
    return _at(told, Page.MOVE if ready and moves(told, person) is not None else Page.SETTLE)


def _helped(relief: Relief, answer: Answer, at: float, person: Person) -> Relief:
    """Settling, moving, and afterwards."""
    match relief.page, answer:
        case Page.SETTLE, Eased() if is_strong(relief) and not begins_with_the_stretch(relief):
            return _at(relief, Page.STRENGTH)
        case Page.SETTLE, Waited() if is_strong(relief):
            return _at(relief, Page.STRENGTH)
        case Page.SETTLE, Eased():
            return _at(relief, Page.AFTER if moves(relief, person) is None else Page.MOVE)
        case Page.SETTLE, WantedEasier():
            return replace(relief, ease=(relief.ease + 1) % max(1, len(eases(relief, person))))
        case Page.MOVE, Moved():
            return _at(relief, Page.AFTER)
        case Page.AFTER, WantedAgain() if _again(relief, at, person):
            return _at(relief, Page.MOVE)
        case Page.AFTER, Finished(feeling, strength, sign):
            if sign or _to_be_checked(relief, feeling, strength, at):
                return _at(relief, Page.STOPPED)
            if feeling == "worse" or _grew(relief, strength):
                return replace(relief, page=Page.CHECK, checked=False, worse=True)
            return _at(relief, Page.CLOSED)
    return relief


def _back(relief: Relief) -> Relief:
    """The page before; from the first question the warning signs are asked again."""
    match relief.page:
        case Page.WHERE:
            return replace(relief, page=Page.CHECK, checked=False)
        case Page.STITCH:
            return _at(relief, Page.WHERE)
        case Page.ABLE:
            return _at(relief, Page.STITCH if relief.area is Area.SIDE else Page.WHERE)
        case Page.STAND_UP:
            return _at(relief, Page.ABLE)
        case Page.STRENGTH | Page.SETTLE:
            return replace(relief, page=Page.ABLE, strength=None, before=None)
        case Page.MOVE:
            return _at(relief, Page.SETTLE)
    return relief


def _lasted(relief: Relief, at: float) -> float:
    """Seconds since the warning signs were first answered."""
    return 0.0 if relief.began is None else at - relief.began


def _grew(relief: Relief, strength: int | None) -> bool:
    """Whether it is stronger than at the start."""
    return relief.before is not None and strength is not None and strength > relief.before


def _brought_on(relief: Relief, strength: int | None) -> bool:
    """Whether it is stronger after moving than it was known to be before."""
    return relief.moved and strength is not None and (relief.strength is None or strength > relief.strength)


def _again(relief: Relief, at: float, person: Person) -> bool:
    """Whether a cramp may be stretched once more."""
    in_time = _lasted(relief, at) < CRAMP_AT_MOST
    return begins_with_the_stretch(relief) and in_time and moves(relief, person) is not None


def can_again(relief: Relief, at: float, person: Person) -> bool:
    """Whether to offer the stretch once more on the last page."""
    return relief.page is Page.AFTER and _again(relief, at, person)


def _to_be_checked(relief: Relief, feeling: str, strength: int | None, at: float) -> bool:
    """Whether it is worse than at the start, strong still or because it was moved, or a cramp that stays."""
    lasted, grew = _lasted(relief, at), _grew(relief, strength)
    told = relief.strength if strength is None and feeling in ("same", "worse") else strength
    strong = told is not None and how_much(told) is Hurt.STOP
    if strong and (grew or lasted >= STRONG_AT_MOST or _brought_on(relief, strength)):
        return True
    if (feeling == "worse" or grew) and lasted >= WORSE_AFTER:
        return True
    return begins_with_the_stretch(relief) and feeling in ("same", "worse") and lasted >= CRAMP_AT_MOST
