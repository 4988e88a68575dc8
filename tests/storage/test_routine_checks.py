"""What a file may not say, one mistake at a time, and the message for it."""

import tomllib

import pytest

from ergo.storage.routine_checks import Known, check_exercise, check_routine
from ergo.storage.shipped import shipped
from ergo.storage.toml_lines import dotted, line_of
from tests.shipped_catalogue import catalogue, changed

ROUTINES = shipped("routines")
EXERCISE = (ROUTINES / "exercises" / "neck-tuck.toml").read_text(encoding="utf-8")
HOLD = (ROUTINES / "exercises" / "calf-wall.toml").read_text(encoding="utf-8")
ROUTINE = (ROUTINES / "hip" / "hip-120.toml").read_text(encoding="utf-8")
KNOWN = Known(
    model=catalogue().model,
    sources=frozenset(catalogue().sources),
    exercise_ids=frozenset(catalogue().exercises),
    exercises=catalogue().exercises,
    names={exercise.name.lower(): (exercise.id, exercise.id) for exercise in catalogue().exercises.values()},
)


def cases(block: str) -> list[tuple[str, str, str]]:
    """Pairs of lines: what is changed in a right file, and the key and the problem that are told then."""
    pairs = [case.splitlines() for case in block.strip().split("\n\n")]
    return [(change.replace("\\n", "\n"), *told.split(": ", 1)) for change, told in pairs]  # type: ignore[misc]


def wrong(text: str) -> list[tuple[int | None, str, str]]:
    """What is wrong with the text of a file: line, key, problem."""
    table = tomllib.loads(text)
    check = check_exercise if "keyframes" in table else check_routine
    return [(line_of(text, path), dotted(path), said) for path, said in check(table, KNOWN)]


BAD_EXERCISES = cases(r"""
schema = 1 -> schema = 3
schema: 3 is not known; this version reads 1

id = "neck-tuck" -> id = "Neck Tuck"
id: 'Neck Tuck' is not a valid id; use lower-case words joined by '-'

id = "neck-tuck" -> id = "../neck"
id: '../neck' is not a valid id; use lower-case words joined by '-'

"Chin glide" -> "Slow look-round"
name: same name as neck-turn

"Chin glide" -> ""
name: is empty; say it in a few words

"Chin glide" -> 7
name: 7 is not a text; put it in quotes

"Chin glide" -> "Chin <b>glide</b>"
name: has the character U+003C in it; plain text without markup is allowed

["neck"] -> ["spine"]
regions[1]: 'spine' is not known; use neck, shoulders, back, hip, legs, wrists, eyes, whole-body or calm

["neck"] -> []
regions: is empty; name at least one

["neck"] -> "neck"
regions: must be a list of texts

["neck"] -> ["neck", "back", "hip", "legs"]
regions: 4 entries, at most 3

muscles = ["deep-neck-flexors", "suboccipitals"] -> muscles = []
muscles: is empty; name at least one

muscles = ["deep-neck-flexors", "suboccipitals"] -> muscles = ["a","b","c","d","e"]
muscles: 5 entries, at most 4

muscles = ["deep-neck-flexors", "suboccipitals"] -> muscles = "neck"
muscles: must be a list of texts

position = "seated" -> position = "lying"
position: 'lying' is not known; use seated, standing or floor

uses_legs = false -> uses_legs = 'no'
uses_legs: 'no' is not true or false

gentle = true -> gentle = {}
gentle: a table is not true or false

discreet = 1 -> discreet = 3
discreet: 3 is outside 0..2

discreet = 1 -> discreet = 1.5
discreet: 1.5 is not a whole number; 0..2 is allowed

level = 1 -> level = true
level: true is not a whole number; 1..2 is allowed

level = 1 -> level = 0
level: 0 is outside 1..2

cycle_s = 6 -> cycle_s = 7
cycle_s: 7 differs from the last keyframe at 6 s

cycle_s = 6 -> cycle_s = 6\nlead_s = 1
lead_s: 1 is outside 2..10

cycle_s = 6 -> cycle_s = 6\nlead_s = nan
lead_s: nan is outside 2..10

cycle_s = 6 -> cycle_s = 6\ntail_s = -1
tail_s: -1 is outside 0..6

cycle_s = 6 -> cycle_s = 6\nside_say = ['Right.']
side_say: needs two texts, for R and L

cycle_s = 6 -> cycle_s = 6\nprops = 'chair'
props: must be a list of texts

Look straight ahead, shoulders loose -> a b c d e f g h i j k
start: 11 words for 4 s; at most 10

And rest -> And rest now for as long as
end: 7 words for 2 s; at most 5

Hold gently.", -> a b c d e f g h i j k l m n",
tips[4]: 14 words; at most 12

easier = "Do it -> # "
easier: is missing

never hold the breath -> it cures the neck
breath: 'cures' is not a word Ergo uses; say what the move may ease

"spine-op"] -> "hips"]
skip[3]: tag 'hips' is not known; nearest: hip-op

"spine-op"] -> "hip-ob"]
skip[3]: tag 'hip-ob' is not known; nearest: hip-op

"spine-op"] -> 5]
skip[3]: 5 is not a valid id; use lower-case words joined by '-'

skip = ["neck-acute", "neuro-arm", "spine-op"] -> skip = 5
skip: must be a list of texts

vertigo = "half range" -> spine-op = "half range"
care.spine-op: 'spine-op' is also in skip; keep one

vertigo = "half range" -> vertigo = []
care.vertigo: a list is not a text; put it in quotes

vertigo = "half range" -> vertgo = "half range"
care.vertgo: tag 'vertgo' is not known; nearest: vertigo

"shrug-circles", -> "xyzzy",
substitutes[1]: 'xyzzy' is not an exercise

"shrug-circles", -> "neck-tuck",
substitutes[1]: 'neck-tuck' is this exercise itself; name another

evidence = "some" -> evidence = "sure"
evidence: 'sure' is not known; use strong, some, expert or tradition

"chen-2018" -> "foo-1999"
sources[1]: 'foo-1999' is not in sources.toml

sources = ["chen-2018", "louw-2017", "practice"] -> sources = []
sources: is empty; name at least one, for example practice

view = "side" -> view = "back"
view: 'back' is not known; use side, front or top

draw = ["chair"] -> draw = ["wall"]
draw[1]: 'wall' needs a position, for example wall.365

draw = ["chair"] -> draw = ["sofa"]
draw[1]: 'sofa' is not known; use chair, mat, topmat or wall.365

draw = ["chair"] -> draw = {a = 1}
draw: must be a list of texts

t = 0 -> t = 1
keyframes[1].t: 1 is not 0; the first key pose is at 0 s

t = 5 -> t = 2
keyframes[3].t: 2 is not after 2

t = 5 -> t = 61
keyframes[3].t: 61 is outside 0..60

label = "hold" -> lable = "hold"
keyframes[3].lable: is not a key of this file; nearest: label

"Chin slides back." -> "Now the chin slides straight back."
keyframes[1].say: 6 words for 2 s; at most 5

"Chin slides back." -> ""
keyframes[1].say: is missing; the move of 2 s needs a few words

label = "release" -> label = "release"\nsay = "Done."
keyframes[4].say: nothing moves after the last key pose; leave it out

neck = 16 -> elbow = 16
keyframes[1].pose.elbow: is not a channel

neck = 16 -> el = 16
keyframes[1].pose.el: is not a channel; use elR or elL

neck = 16 -> breath = 2
keyframes[1].pose.breath: 2 is outside 0..1

neck = 16 -> lookX = 2
keyframes[1].pose.lookX: 2 is outside -1..1

neck = 16 -> lenUaR = 0
keyframes[1].pose.lenUaR: 0 is outside 0.1..1

neck = 16 -> neck = '16'
keyframes[1].pose.neck: '16' is not a number; -1000..1000 is allowed

pose = { neck = 16, head = -16 } -> pose = 3
keyframes[1].pose: must be a table of numbers, for example { neck = 16 }

neck = 16 -> y = 0
keyframes[1].pose: heelR is 0.285 H under the floor; at most 0.022

head = -16 } -> head = -16 }\nplant = { handR = [0.9, 0.3] }
keyframes[1].plant.handR: 0.696 H from where the pose puts it; at most 0.015

head = -16 } -> head = -16 }\nplant = { nose = [0, 0] }
keyframes[1].plant.nose: is not known; use handR, handL, footR or footL

head = -16 } -> head = -16 }\nplant = { handR = [0] }
keyframes[1].plant.handR: a list is not a place; [x, y] or [x, y, angle] is allowed

head = -16 } -> head = -16 }\nplant = 1
keyframes[1].plant: must be a table, for example { footR = [0.1, 0.039, 0] }
""")


@pytest.mark.parametrize(("change", "key", "problem"), BAD_EXERCISES)
def test_one_mistake_in_an_exercise_is_one_message(change: str, key: str, problem: str) -> None:
    told = [(found, said) for _, found, said in wrong(changed(EXERCISE, change))]

    assert [one for one in told if one[1] != "is missing" or one[0] == key] == [(key, problem)]


BAD_ROUTINES = cases(r"""
kind = "break" -> kind = "party"
kind: 'party' is not known; use break, home, strength, walk, calm, relief or evening

total_s = 120 -> total_s = 10
total_s: 10 is outside 20..900

discreet = 1 -> discreet = 2
discreet: 2, but figure4-seat is 1

"seat-march" -> "leg-side-lift"
steps[3].side: is missing; leg-side-lift works one side at a time

seconds = 26\n -> seconds = 26\nside = 'R'\n
steps[3].side: seat-march works both sides together; leave it out

"seat-march"\nseconds = 26 -> "_ready"\nside = "R"\nseconds = 26
steps[3].side: _ready has no side; leave it out

"seat-march"\nseconds = 26 -> "seat-march"\nseconds = 6
steps[3].seconds: seat-march needs at least 10 s, has 6

"seat-march"\nseconds = 26 -> "_getup"\nseconds = 6
steps[3].seconds: _getup needs at least 12 s, has 6

"seat-march" -> "Seat March"
steps[3].exercise: 'Seat March' is not a valid id; use an exercise such as neck-tuck, or _ready or _rest

side = "L" -> side = "R"
steps: figure4-seat has 64 s right and 0 s left; give both the same

side = "L" -> side = "left"
steps[2].side: 'left' is not known; use R, L or S

regions = -> withheld_for = ["bp"]\nregions =
withheld_for: is for routines of kind relief only; leave it out
""")


@pytest.mark.parametrize(("change", "key", "problem"), BAD_ROUTINES)
def test_one_mistake_in_a_routine_is_one_message(change: str, key: str, problem: str) -> None:
    told = wrong(changed(ROUTINE, change))

    assert (key, problem) in [(found, said) for _, found, said in told]
    assert all(line for line, _, _ in told)


def test_seconds_that_do_not_add_up_and_an_id_that_tells_others() -> None:
    assert wrong(changed(ROUTINE, "hip-120 -> hip-118")) == [(3, "id", "ends in 118, total_s is 120")]
    assert wrong(changed(ROUTINE, "hip-120 -> hip-118", "total_s = 120 -> total_s = 118")) == [
        (7, "total_s", "118, but the steps add up to 120")
    ]


def test_an_id_without_seconds_and_a_level_below_its_moves() -> None:
    text = changed(ROUTINE, "hip-120 -> hip", '"seat-march" -> "wall-slide"', "discreet = 1 -> discreet = 0")

    assert wrong(text) == [
        (3, "id", "has no seconds at its end; 'hip-120' would"),
        (10, "level", "1, but wall-slide is 2"),
    ] or wrong(text)[0] == (3, "id", "has no seconds at its end; 'hip-120' would")


def test_steps_that_are_no_tables_or_none_at_all() -> None:
    head = ROUTINE.split("\n[[steps]]")[0]

    assert wrong(head + "\nsteps = []\n") == [(13, "steps", "is empty")]
    assert wrong(head + "\nsteps = [1]\n") == [
        (13, "steps", "must be a list of tables, each under its own [[…]]")
    ]
    many = '\n[[steps]]\nexercise = "_rest"\nseconds = 10\n' * 25
    assert wrong(head + many) == [(13, "steps", "25 tables; 1..24 are allowed")]


def test_a_hold_needs_a_middle_and_a_cue_to_go_in() -> None:
    frames = HOLD.split("\n[[keyframes]]")
    two = "\n[[keyframes]]".join([frames[0], frames[1], frames[4]])
    silent = changed(HOLD, 'say = "Press that heel down." -> say = ""')

    assert wrong(two) == [
        (49, "keyframes", "has 2 key poses; a hold needs the way in, the hold and the way out")
    ]
    assert wrong(silent) == [(52, "keyframes[1].say", "is missing; the move of 3 s needs a few words")]


def test_a_hold_has_no_tail_unless_it_is_given_one() -> None:
    assert wrong(changed(HOLD, "tail_s = 0\n -> \n")) == []
    assert wrong(changed(HOLD, "tail_s = 0 -> ", "And rest. -> Rest a while, as long as you like.")) == [
        (18, "end", "8 words for 2 s; at most 5")
    ]


def test_invisible_signs_and_long_texts_are_refused() -> None:
    assert wrong(changed(EXERCISE, '"Chin glide" -> "Chin \\u202eglide"')) == [
        (4, "name", "has the character U+202E in it; plain text without markup is allowed")
    ]
    assert wrong(changed(EXERCISE, "5 reps: -> " + 150 * "x")) == [
        (14, "dose", "204 characters, at most 160")
    ]


def test_sides_share_the_lead_with_the_start() -> None:
    text = changed(HOLD, "Hands on the wall, one foot back. -> Hands on the wall, and one foot well back.")

    assert wrong(text) == [(17, "start", "9 words for 4 s with side_say; at most 7")]


def test_planted_hands_belong_to_the_side_view() -> None:
    text = changed(HOLD, 'view = "side" -> view = "front"')

    assert [(key, said) for _, key, said in wrong(text) if "plant" in key][:1] == [
        ("keyframes[1].plant", "works in the side view only; leave it out")
    ]


def test_an_unknown_base_is_told_with_those_that_are_known() -> None:
    ((line, key, said),) = wrong(changed(EXERCISE, 'base = "seat" -> base = "sofa"'))

    assert (line, key) == (36, "base")
    assert said.startswith("'sofa' is not known; use one of seat, seatf, stand, ")


def test_a_care_that_is_no_table() -> None:
    head, frames = EXERCISE.split("\n[care]")[0], "\n[[keyframes]]" + EXERCISE.split("\n[[keyframes]]", 1)[1]

    assert wrong(f"{head}\ncare = 5\n{frames}") == [
        (39, "care", 'must be a table of texts, for example preg = "shorter step"')
    ]
