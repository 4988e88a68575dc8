"""What is said in a step, and when: the words of an exercise laid out over its seconds.

Belongs here: the order and the gaps of spoken lines. Doesn't: the words themselves (routines/), the voice.
"""

import re
from collections.abc import Iterable

from ergo.core.routine import (
    WHOLE_CYCLES_FROM,
    Body,
    Cue,
    Exercise,
    Keyframe,
    Stock,
    Timer,
    cycles,
    hold_span,
    moves_until,
    way_out,
)

_TIPS_APART = 5.0  # seconds between the starts of two tips
_BREATHER = 0.5  # seconds of silence round a tip
_LONG_HOLD = 20.0  # seconds from which a hold says "Half way." and counts down
_LAST_ONE_FROM = 3  # repetitions
ENGLISH = Stock()


def seconds_to_say(text: str, words_per_second: float) -> float:
    """How long a voice needs for *text*."""
    return len(text.split()) / words_per_second


def timer_cues(timer: Timer) -> tuple[Cue, ...]:
    """A timer says its one line at its start."""
    return (Cue(at=0, say=timer.say, caption=timer.say),)


def exercise_cues(
    exercise: Exercise,
    seconds: float,
    side: Body | None,
    *,
    again: bool,
    switches: bool,
    notes: tuple[str, ...],
    uncounted: bool,
    words_per_second: float,
    stock: Stock = ENGLISH,
) -> tuple[Cue, ...]:
    """All lines of a step of *seconds*: its own, the stock cues, then notes and tips in the gaps.

    *again* and *switches*: the step before, or after, does the same on the other side. *uncounted*: leave out
    lines that count breaths.
    """
    rate = words_per_second
    fixed = [_opening(exercise, side, again, rate, stock), *_first_pass(exercise, seconds)]
    fixed += _stock(exercise, seconds, stock) + _ending(exercise, seconds, switches, rate, stock)
    if uncounted:
        fixed = [cue for cue in fixed if not _counts(cue.say, stock)]
    fixed = _without_overlaps(fixed, seconds, rate)
    tips = [tip for tip in exercise.tips if not (uncounted and _counts(tip, stock))]
    lines = [*notes, *_unsaid(tips, fixed)]
    return _with_tips(fixed, lines, _tip_times(exercise, seconds, len(lines)), rate)


def _counts(text: str, stock: Stock) -> bool:
    """Whether it counts breaths or seconds aloud."""
    return not _words(text).isdisjoint(stock.counting.split())


def _opening(exercise: Exercise, side: Body | None, again: bool, rate: float, stock: Stock) -> Cue:
    """The lead: side, start and, if time is left, the name; or "Other side.", unless that was just said."""
    named = exercise.sides == "each" and side is not None
    lines = [exercise.side_say[0 if side == "R" else 1]] if named else []
    text = " ".join([*lines, exercise.start])
    first = stock.other_side if again else f"{exercise.name}."
    known = exercise.end == stock.rest if again else first.lower() in text.lower()
    longer = f"{first} {text}"
    fits = not known and seconds_to_say(longer, rate) <= exercise.lead_s
    return Cue(at=0, say=longer if fits else text, caption=text)


def _first_pass(exercise: Exercise, seconds: float) -> list[Cue]:
    """The lines of the key poses, in the first cycle only."""
    return [
        Cue(at=_moment(exercise, frame, seconds), say=frame.say, caption=frame.say)
        for frame in exercise.keyframes
        if frame.say
    ]


def _moment(exercise: Exercise, frame: Keyframe, seconds: float) -> float:
    """The second of the step at which the move after this key pose begins, in the first cycle."""
    if exercise.kind == "hold" and frame.t >= exercise.keyframes[-2].t:
        return seconds - way_out(exercise) + frame.t - exercise.keyframes[-2].t
    return exercise.lead_s + frame.t


def _stock(exercise: Exercise, seconds: float, stock: Stock) -> list[Cue]:
    """ "Half way" and a countdown in long holds; "Last one" before the last repetition."""
    if exercise.kind == "hold":
        held_from, held_to = hold_span(exercise, seconds)
        if held_to - held_from < _LONG_HOLD:
            return []
        words = ((3, stock.three), (2, stock.two), (1, stock.one))
        count = [Cue(at=held_to - left, say=word) for left, word in words]
        return [Cue(at=(held_from + held_to) / 2, say=stock.half_way, caption=stock.half_way), *count]
    reps = cycles(exercise, seconds)
    if exercise.kind == "timed" or reps < _LAST_ONE_FROM:
        return []
    last = exercise.lead_s + (reps - 1) * exercise.cycle_s
    return [Cue(at=last, say=stock.last_one, caption=stock.last_one)]


def _ending(exercise: Exercise, seconds: float, switches: bool, rate: float, stock: Stock) -> list[Cue]:
    """The end: in the tail; in a hold as the last thing of the last move."""
    end = stock.other_side if switches and exercise.end == stock.rest else exercise.end
    lasts = seconds_to_say(end, rate)
    starts = moves_until(exercise, seconds)
    if starts + lasts > seconds:  # a hold, or a movement that goes on to the end of its step
        starts = seconds - (exercise.tail_s if exercise.tail_s >= lasts else lasts)
    return [Cue(at=starts, say=end, caption=end)]


def _without_overlaps(cues: Iterable[Cue], seconds: float, rate: float) -> list[Cue]:
    """The cues in order, without those that would run into another or beyond the step."""
    kept: list[Cue] = []
    free = 0.0
    for cue in sorted(cues, key=lambda cue: cue.at):
        ends = cue.at + seconds_to_say(cue.say, rate)
        if cue.at >= free - 1e-9 and ends <= seconds + 1e-9:
            kept.append(cue)
            free = ends
    return kept


def _unsaid(tips: Iterable[str], said: Iterable[Cue]) -> list[str]:
    """The tips that say something new."""
    heard = [_words(cue.say) for cue in said]
    return [tip for tip in tips if not any(_repeats(_words(tip), words) for words in heard)]


def _words(text: str) -> frozenset[str]:
    return frozenset(re.findall(r"[^\W\d_']+(?:'[^\W\d_']+)*", text.lower()))


def _repeats(tip: frozenset[str], said: frozenset[str]) -> bool:
    """Whether three quarters of the tip's words were said already."""
    return len(tip & said) >= 0.75 * len(tip)


def _tip_times(exercise: Exercise, seconds: float, wanted: int) -> list[float]:
    """When a tip may begin: at the start of later cycles, or any half second of a hold."""
    if exercise.kind == "hold":
        held_from, held_to = hold_span(exercise, seconds)
        return [held_from + half / 2 for half in range(1, int(2 * (held_to - held_from)))]
    ends = moves_until(exercise, seconds)
    count = int((ends - exercise.lead_s) / exercise.cycle_s + 1e-9)
    starts = [exercise.lead_s + cycle * exercise.cycle_s for cycle in range(1, count)]
    if exercise.kind == "reps" or exercise.cycle_s >= WHOLE_CYCLES_FROM:
        return starts
    # A long walk hears its tips spread out, not all at once.
    return _spread(starts, max((ends - exercise.lead_s) / (wanted + 1), _TIPS_APART))


def _spread(starts: list[float], apart: float) -> list[float]:
    """Of the starts those that are at least so many seconds apart."""
    chosen: list[float] = []
    for start in starts:
        if not chosen or start - chosen[-1] >= apart - 1e-9:
            chosen.append(start)
    return chosen


def _with_tips(fixed: list[Cue], lines: list[str], times: list[float], rate: float) -> tuple[Cue, ...]:
    """The fixed cues with each line at the first moment that leaves everything else its silence."""
    spoken = [(cue.at, cue.at + seconds_to_say(cue.say, rate)) for cue in fixed]
    tips: list[Cue] = []
    for line in lines:
        lasts = seconds_to_say(line, rate) + _BREATHER
        earliest = tips[-1].at + _TIPS_APART if tips else 0
        free = (
            at
            for at in times
            if at >= earliest and all(at >= to + _BREATHER or at + lasts <= since for since, to in spoken)
        )
        if (at := next(free, None)) is not None:
            tips.append(Cue(at=at, say=line, caption=line))
    return tuple(sorted([*fixed, *tips], key=lambda cue: cue.at))
