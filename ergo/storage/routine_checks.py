"""What has to hold between the keys of a routine or exercise file, and between files.

Belongs here: words against seconds, poses against limits, steps against exercises. Doesn't: single keys
(routine_fields), reading (routine_files).
"""

import re
from collections.abc import Callable, Iterator
from itertools import islice, pairwise
from math import dist
from typing import Any, TypeVar

import msgspec

from ergo.core.routine import Exercise, Model, min_seconds
from ergo.core.skeleton import skeleton, sole
from ergo.storage.routine_fields import EXERCISE, ROUTINE, Finding, Table, check_fields, nearest, quoted

T = TypeVar("T")

MOST_FINDINGS = 40  # of one file; the rest is a consequence, or malice
PLANTED_WITHIN = 0.015  # body heights
UNDER_THE_FLOOR = 0.022  # body heights
_MOVE_NEEDS_WORDS_FROM = 1.0  # seconds


class Known(msgspec.Struct, frozen=True):
    """What a file may refer to."""

    model: Model
    sources: frozenset[str]
    exercise_ids: frozenset[str]  # also of files with problems of their own
    exercises: dict[str, Exercise]  # the good ones
    names: dict[str, tuple[str, str]]  # lower-case name of an exercise -> its id, and where it stands

    @property
    def tags(self) -> frozenset[str]:
        """All tags that may be ticked."""
        return frozenset(tag.id for tag in self.model.tags)


def check_exercise(table: Table, known: Known) -> list[Finding]:
    """All that is wrong with an exercise, as it was read."""
    return check_table(table, EXERCISE, _EXERCISE_RULES, known)


def check_routine(table: Table, known: Known) -> list[Finding]:
    """All that is wrong with a routine, as it was read; its exercises have to be known by now."""
    return check_table(table, ROUTINE, _ROUTINE_RULES, known)


Rule = Callable[[Table, Known], Iterator[Finding]]


def check_table(
    table: Table, fields: dict[str, Any], rules: dict[Callable[[Table, T], Iterator[Finding]], str], known: T
) -> list[Finding]:
    """Each key by itself, then every rule whose keys are sound, so that nothing is reported twice."""
    findings = list(islice(check_fields(table, fields), MOST_FINDINGS))
    if len(findings) == MOST_FINDINGS:
        return findings
    unsound = {path[0] for path, _ in findings}
    full = {key: default for key, (default, _) in fields.items()} | table
    if "tail_s" in fields and "tail_s" not in table and full["kind"] == "hold":
        full["tail_s"] = 0
    for rule, needs in rules.items():
        if not unsound.intersection(needs.split()):
            findings += rule(full, known)
    return findings


def _name_is_new(exercise: Table, known: Known) -> Iterator[Finding]:
    id_, where = known.names.get(exercise["name"].lower(), (exercise["id"], ""))
    if id_ != exercise["id"]:
        yield ("name",), f"same name as {where}"


def _tags_are_known(table: Table, known: Known) -> Iterator[Finding]:
    for key in ("skip", "care", "withheld_for"):
        for number, tag in enumerate(table.get(key, ())):
            if tag not in known.tags:
                place = (key, tag) if key == "care" else (key, number)
                yield place, f"tag {quoted(tag)} is not known{nearest(tag, sorted(known.tags))}"


def _care_or_skip(exercise: Table, _known: Known) -> Iterator[Finding]:
    for tag in exercise["care"]:
        if tag in exercise["skip"]:
            yield ("care", tag), f"{quoted(tag)} is also in skip; keep one"


def _withheld_only_in_relief(routine: Table, _known: Known) -> Iterator[Finding]:
    if routine["withheld_for"] and routine["kind"] != "relief":
        yield ("withheld_for",), "is for routines of kind relief only; leave it out"


def _substitutes_exist(exercise: Table, known: Known) -> Iterator[Finding]:
    for number, id_ in enumerate(exercise["substitutes"]):
        if id_ == exercise["id"]:
            yield ("substitutes", number), f"{quoted(id_)} is this exercise itself; name another"
        elif id_ not in known.exercise_ids:
            close = nearest(id_, sorted(known.exercise_ids))
            yield ("substitutes", number), f"{quoted(id_)} is not an exercise{close}"


def _sources_are_known(exercise: Table, known: Known) -> Iterator[Finding]:
    if not exercise["sources"] and exercise["regions"][0] != "calm":
        yield ("sources",), "is empty; name at least one, for example practice"
    for number, source in enumerate(exercise["sources"]):
        if source not in known.sources:
            yield ("sources", number), f"{quoted(source)} is not in sources.toml"


def _sides_are_named(exercise: Table, _known: Known) -> Iterator[Finding]:
    if len(exercise["side_say"]) != 2:
        yield ("side_say",), "needs two texts, for R and L"


def _cycle_is_whole(exercise: Table, _known: Known) -> Iterator[Finding]:
    times = [frame["t"] for frame in exercise["keyframes"]]
    if times[0] != 0:
        yield ("keyframes", 0, "t"), f"{times[0]:g} is not 0; the first key pose is at 0 s"
    for number, (before, now) in enumerate(pairwise(times), 1):
        if now <= before:
            yield ("keyframes", number, "t"), f"{now:g} is not after {before:g}"
    if times[-1] != exercise["cycle_s"]:
        yield ("cycle_s",), f"{exercise['cycle_s']:g} differs from the last keyframe at {times[-1]:g} s"
    if exercise["kind"] == "hold" and len(times) < 3:
        yield ("keyframes",), "has 2 key poses; a hold needs the way in, the hold and the way out"


def _start_can_be_said(exercise: Table, known: Known) -> Iterator[Finding]:
    sides = exercise["side_say"] if exercise["sides"] == "each" else []
    most = int(known.model.words_per_second * exercise["lead_s"]) - max(
        (_words(said) for said in sides), default=0
    )
    if _words(exercise["start"]) > most:
        after = " with side_say" if sides else ""
        yield (
            ("start",),
            f"{_words(exercise['start'])} words for {exercise['lead_s']:g} s{after}; at most {most}",
        )


def _moves_can_be_said(exercise: Table, known: Known) -> Iterator[Finding]:
    frames = exercise["keyframes"]
    if any(after["t"] <= frame["t"] for frame, after in pairwise(frames)) or frames[0]["t"] != 0:
        return
    if frames[-1].get("say"):
        yield ("keyframes", len(frames) - 1, "say"), "nothing moves after the last key pose; leave it out"
    for number, (frame, after) in enumerate(pairwise(frames)):
        seconds, said = after["t"] - frame["t"], frame.get("say", "")
        most = int(known.model.words_per_second * seconds + 1e-9)
        place = ("keyframes", number, "say")
        if _words(said) > most:
            yield place, f"{_words(said)} words for {seconds:g} s; at most {most}"
        moves = seconds >= _MOVE_NEEDS_WORDS_FROM and frame.get("pose", {}) != after.get("pose", {})
        if not said and (moves if exercise["kind"] == "reps" else exercise["kind"] == "hold" and not number):
            yield place, f"is missing; the move of {seconds:g} s needs a few words"


def _end_can_be_said(exercise: Table, known: Known) -> Iterator[Finding]:
    times = [frame["t"] for frame in exercise["keyframes"]]
    seconds = exercise["tail_s"] or times[-1] - times[-2]
    most = int(known.model.words_per_second * seconds + 1e-9)
    if _words(exercise["end"]) > most:
        yield ("end",), f"{_words(exercise['end'])} words for {seconds:g} s; at most {most}"


def _base_is_known(exercise: Table, known: Known) -> Iterator[Finding]:
    if exercise["base"] not in known.model.bases:
        yield ("base",), f"{quoted(exercise['base'])} is not known; use one of {', '.join(known.model.bases)}"


def _poses_are_possible(exercise: Table, known: Known) -> Iterator[Finding]:
    model = known.model
    limits = model.ranges["side" if exercise["view"] == "side" else "front"]
    for number, frame in enumerate(exercise["keyframes"]):
        for channel, value in frame.get("pose", {}).items():
            place = ("keyframes", number, "pose", channel)
            if channel not in model.defaults:
                pair = [name for name in (f"{channel}R", f"{channel}L") if name in model.defaults]
                near = f"; use {' or '.join(pair)}" if pair else nearest(channel, list(model.defaults))
                yield place, f"is not a channel{near}"
                continue
            low, high = limits.get(channel) or limits.get(channel.rstrip("RL")) or _other_limits(channel)
            if not low <= value <= high:
                yield place, f"{value:g} is outside {low:g}..{high:g}"


def _other_limits(channel: str) -> tuple[float, float]:
    """Limits of the channels that are no joints: shortening, breath, face."""
    if channel.startswith("len"):
        return 0.1, 1
    if channel in ("lookX", "lookY"):
        return -1, 1
    return {"headYaw": (-75, 75), "trunkYaw": (-60, 60), "nod": (0, 50), "protract": (-0.05, 0.05)}.get(
        channel, (0, 1)
    )


def _body_stays_where_it_can(exercise: Table, known: Known) -> Iterator[Finding]:
    """Side view: no part under the floor, and planted hands and feet where the pose puts them."""
    frames, model = exercise["keyframes"], known.model
    planted = [number for number, frame in enumerate(frames) if frame.get("plant")]
    if exercise["view"] != "side":
        for number in planted:
            yield ("keyframes", number, "plant"), "works in the side view only; leave it out"
        return
    neutral = model.defaults | model.bases.get(exercise["base"], {})
    if "topmat" in exercise["draw"] or any(set(frame.get("pose", {})) - set(neutral) for frame in frames):
        return
    for number, frame in enumerate(frames):
        points = _points(neutral | frame.get("pose", {}), model.figure)
        part, height = min(((name, point[1]) for name, point in points.items()), key=lambda place: place[1])
        if height < -UNDER_THE_FLOOR:
            yield (
                ("keyframes", number, "pose"),
                f"{part} is {-height:.3f} H under the floor; at most {UNDER_THE_FLOOR}",
            )
        for contact, target in frame.get("plant", {}).items():
            off = dist(points[contact], target[:2])
            if off > PLANTED_WITHIN:
                said = f"{off:.3f} H from where the pose puts it; at most {PLANTED_WITHIN}"
                yield ("keyframes", number, "plant", contact), said


def _points(pose: dict[str, float], figure: dict[str, float]) -> dict[str, tuple[float, float]]:
    """Wrists, knees, ankles, heels and toes."""
    body = skeleton(pose, figure, "side")
    points: dict[str, tuple[float, float]] = {}
    for side in "RL":
        leg = body.legs[side]
        points[f"hand{side}"] = body.arms[side].end
        points[f"knee{side}"], points[f"foot{side}"] = leg.middle, leg.end
        points[f"heel{side}"], points[f"toe{side}"] = sole(leg.end, leg.last, figure)
    return points


def _steps_add_up(routine: Table, _known: Known) -> Iterator[Finding]:
    total = sum(step["seconds"] for step in routine["steps"])
    if total != routine["total_s"]:
        yield ("total_s",), f"{routine['total_s']}, but the steps add up to {total}"


def _id_tells_the_seconds(routine: Table, _known: Known) -> Iterator[Finding]:
    ending = re.search(r"-(\d+)$", routine["id"])
    if not ending:
        yield ("id",), f"has no seconds at its end; '{routine['id']}-{routine['total_s']}' would"
    elif int(ending[1]) != routine["total_s"]:
        yield ("id",), f"ends in {ending[1]}, total_s is {routine['total_s']}"


def _steps_fit_their_exercises(routine: Table, known: Known) -> Iterator[Finding]:
    timers = {timer.id: timer for timer in known.model.timers}
    for number, step in enumerate(routine["steps"]):
        id_, place = step["exercise"], ("steps", number)
        if timer := timers.get(id_):
            if step["seconds"] < timer.min_s:
                yield (*place, "seconds"), f"{id_} needs at least {timer.min_s:g} s, has {step['seconds']}"
            if "side" in step:
                yield (*place, "side"), f"{id_} has no side; leave it out"
        elif exercise := known.exercises.get(id_):
            yield from ((place + path, said) for path, said in _step_fits(step, exercise))
        elif id_ in known.exercise_ids:
            yield (*place, "exercise"), f"{quoted(id_)} has problems of its own; mend that file first"
        else:
            near = nearest(id_, [*sorted(known.exercise_ids), *timers])
            yield (*place, "exercise"), f"{quoted(id_)} does not exist{near}"


def _step_fits(step: Table, exercise: Exercise) -> Iterator[Finding]:
    needed = min_seconds(exercise)
    if step["seconds"] < needed:
        yield ("seconds",), f"{exercise.id} needs at least {needed:g} s, has {step['seconds']}"
    if exercise.sides == "each" and "side" not in step:
        yield ("side",), f"is missing; {exercise.id} works one side at a time"
    if exercise.sides != "each" and "side" in step:
        yield ("side",), f"{exercise.id} works both sides together; leave it out"


def _sides_get_equal_time(routine: Table, known: Known) -> Iterator[Finding]:
    if any(
        step["exercise"][0] != "_" and step["exercise"] not in known.exercises for step in routine["steps"]
    ):
        return
    one_sided = (
        step["exercise"]
        for step in routine["steps"]
        if step["exercise"][0] != "_" and known.exercises[step["exercise"]].sides == "each"
    )
    for id_ in dict.fromkeys(one_sided):
        right, left = (
            sum(s["seconds"] for s in routine["steps"] if s["exercise"] == id_ and s.get("side") == side)
            for side in "RL"
        )
        if right != left:
            yield ("steps",), f"{id_} has {right} s right and {left} s left; give both the same"


def _not_beyond_its_exercises(routine: Table, known: Known) -> Iterator[Finding]:
    steps = (known.exercises.get(step["exercise"]) for step in routine["steps"])
    exercises = [exercise for exercise in steps if exercise]
    if seen := next((e for e in exercises if e.discreet < routine["discreet"]), None):
        yield ("discreet",), f"{routine['discreet']}, but {seen.id} is {seen.discreet}"
    if hard := next((e for e in exercises if e.level > routine["level"]), None):
        yield ("level",), f"{routine['level']}, but {hard.id} is {hard.level}"


def _words(said: str) -> int:
    return len(said.split())


_EXERCISE_RULES: dict[Rule, str] = {  # and the keys that have to be sound for it
    _name_is_new: "name id",
    _tags_are_known: "skip care",
    _care_or_skip: "skip care",
    _substitutes_exist: "substitutes id",
    _sources_are_known: "sources regions",
    _sides_are_named: "side_say",
    _cycle_is_whole: "keyframes cycle_s kind",
    _start_can_be_said: "start side_say sides lead_s",
    _moves_can_be_said: "keyframes kind",
    _end_can_be_said: "end keyframes tail_s kind",
    _base_is_known: "base",
    _poses_are_possible: "keyframes view",
    _body_stays_where_it_can: "keyframes view base draw",
}

_ROUTINE_RULES: dict[Rule, str] = {
    _tags_are_known: "withheld_for",
    _withheld_only_in_relief: "withheld_for kind",
    _steps_add_up: "steps total_s",
    _id_tells_the_seconds: "id total_s",
    _steps_fit_their_exercises: "steps",
    _sides_get_equal_time: "steps",
    _not_beyond_its_exercises: "steps discreet level",
}
