"""Everything a person reads of a routine can be said in another language, and nothing else is touched."""

import msgspec

from ergo.core.fitting import resolve
from ergo.core.reading import Claim, Page, Reading, Tip
from ergo.core.wording import catalogue_in, questions_in, reading_in
from ergo.core.workstation import Question, Wording
from tests.shipped_catalogue import catalogue


def shout(text: str) -> str:
    return text.upper()


def test_said_as_it_is_the_catalogue_stays_what_it_was() -> None:
    assert catalogue_in(catalogue(), lambda text: text) == catalogue()


def test_every_spoken_line_of_a_routine_is_in_the_other_language() -> None:
    loud = catalogue_in(catalogue(), shout)
    spoken = [
        cue
        for routine in loud.routines.values()
        if (resolved := resolve(routine, (), loud)) is not None
        for step in resolved.steps
        for cue in step.cues
    ]

    assert [cue for cue in spoken if (cue.say, cue.caption) != (cue.say.upper(), cue.caption.upper())] == []
    assert {"OTHER SIDE.", "HALF WAY.", "LAST ONE.", "THREE."} <= {cue.say for cue in spoken}


def test_ids_tags_and_poses_are_no_words() -> None:
    loud, plain = catalogue_in(catalogue(), shout), catalogue()
    exercise, as_written = loud.exercises["hip-hinge"], plain.exercises["hip-hinge"]

    assert (exercise.id, exercise.skip, exercise.sources, exercise.care.keys()) == (
        as_written.id,
        as_written.skip,
        as_written.sources,
        as_written.care.keys(),
    )
    assert [frame.pose for frame in exercise.keyframes] == [frame.pose for frame in as_written.keyframes]
    assert exercise.name == "HIP HINGE PRACTICE"


def test_lines_that_count_are_left_out_in_the_other_language_too() -> None:
    words = {"three": "drei", "Three.": "Drei."}
    german = catalogue_in(catalogue(), lambda text: words.get(text, text.replace("three", "drei")))

    assert "drei" in german.model.stock.counting


def test_an_empty_text_is_not_asked_for() -> None:
    asked: list[str] = []
    catalogue_in(catalogue(), lambda text: asked.append(text) or text)  # type: ignore[func-returns-value]

    assert "" not in asked


TIP = Tip(1, "water", "Drink a glass.", "expert", ("practice",))
PAGE = Page("water", "Water", "Why.", (Claim("It helps.", "some", ("practice",)),))


def test_what_there_is_to_read_is_in_the_other_language() -> None:
    assert reading_in(Reading((TIP,), (PAGE,)), shout) == Reading(
        (msgspec.structs.replace(TIP, text="DRINK A GLASS."),),
        (Page("water", "WATER", "WHY.", (Claim("IT HELPS.", "some", ("practice",)),)),),
    )


def test_a_question_is_in_the_other_language_for_each_way_of_working() -> None:
    on_a_laptop = Wording("Screen up?", "Lift it.", "laptop")
    question = Question(
        1, "screen", "So?", "Do.", "feet", "free", 1, "some", ("practice",), laptop=on_a_laptop
    )
    loud = questions_in((question,), shout)[0]

    assert (loud.ask, loud.advice) == (question.ask.upper(), question.advice.upper())
    assert (loud.laptop, loud.standing) == (Wording("SCREEN UP?", "LIFT IT.", "laptop"), None)
