"""Wording: what a person reads of the catalogue and of the bookshelf, said in another language.

Belongs here: which fields are read by people. Doesn't: translating them (the caller says how), marking the
program's own sentences (they are marked where they are made).
Given a function that only notes what it is asked, the same walk collects all texts for the translators.
"""

from collections.abc import Callable

import msgspec

from ergo.core.reading import Claim, Page, Reading, Tip
from ergo.core.routine import Catalogue, Exercise, Keyframe, Model, Routine, Stock, Tag, Timer
from ergo.core.workstation import Question, Wording

Say = Callable[[str], str]
change = msgspec.structs.replace


def catalogue_in(catalogue: Catalogue, say: Say) -> Catalogue:
    """The catalogue with every text as *say* has it."""
    say = _unless_empty(say)
    return change(
        catalogue,
        model=_model(catalogue.model, say),
        exercises={name: _exercise(exercise, say) for name, exercise in catalogue.exercises.items()},
        routines={name: _routine(routine, say) for name, routine in catalogue.routines.items()},
    )


def reading_in(reading: Reading, say: Say) -> Reading:
    """Tips and pages with every text as *say* has it."""
    say = _unless_empty(say)
    return Reading(
        tuple(_tip(tip, say) for tip in reading.tips), tuple(_page(page, say) for page in reading.pages)
    )


def questions_in(questions: tuple[Question, ...], say: Say) -> tuple[Question, ...]:
    """The workstation check with every text as *say* has it."""
    say = _unless_empty(say)
    return tuple(_question(question, say) for question in questions)


def _unless_empty(say: Say) -> Say:
    return lambda text: say(text) if text else ""


def _several(texts: tuple[str, ...], say: Say) -> tuple[str, ...]:
    return tuple(say(text) for text in texts)


def _model(model: Model, say: Say) -> Model:
    return change(
        model,
        tags=tuple(_tag(tag, say) for tag in model.tags),
        timers=tuple(_timer(timer, say) for timer in model.timers),
        stock=Stock(*(say(text) for text in msgspec.structs.astuple(model.stock))),
    )


def _tag(tag: Tag, say: Say) -> Tag:
    return change(tag, meaning=say(tag.meaning))


def _timer(timer: Timer, say: Say) -> Timer:
    return change(timer, name=say(timer.name), say=say(timer.say))


def _exercise(exercise: Exercise, say: Say) -> Exercise:
    return change(
        exercise,
        name=say(exercise.name),
        start=say(exercise.start),
        end=say(exercise.end),
        tips=_several(exercise.tips, say),
        breath=say(exercise.breath),
        mistake=say(exercise.mistake),
        easier=say(exercise.easier),
        harder=say(exercise.harder),
        stop=say(exercise.stop),
        side_say=_several(exercise.side_say, say),
        props=_several(exercise.props, say),
        care={tag: say(text) for tag, text in exercise.care.items()},
        notes=_several(exercise.notes, say),
        source_note=say(exercise.source_note),
        keyframes=tuple(_keyframe(keyframe, say) for keyframe in exercise.keyframes),
    )


def _keyframe(keyframe: Keyframe, say: Say) -> Keyframe:
    return change(keyframe, label=say(keyframe.label), say=say(keyframe.say))


def _routine(routine: Routine, say: Say) -> Routine:
    return change(routine, title=say(routine.title), intent=say(routine.intent), note=say(routine.note))


def _tip(tip: Tip, say: Say) -> Tip:
    return change(tip, text=say(tip.text))


def _page(page: Page, say: Say) -> Page:
    return change(
        page,
        title=say(page.title),
        intro=say(page.intro),
        claims=tuple(_claim(claim, say) for claim in page.claims),
    )


def _claim(claim: Claim, say: Say) -> Claim:
    return change(claim, say=say(claim.say))


def _question(question: Question, say: Say) -> Question:
    return change(
        question,
        ask=say(question.ask),
        advice=say(question.advice),
        standing=_words(question.standing, say),
        laptop=_words(question.laptop, say),
        wheelchair=_words(question.wheelchair, say),
    )


def _words(words: Wording | None, say: Say) -> Wording | None:
    return None if words is None else change(words, ask=say(words.ask), advice=say(words.advice))
