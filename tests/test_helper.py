"""Somebody's back grips at the desk: two clicks to calm minutes, through the real app."""

import json
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some
from PySide6.QtWidgets import QAbstractButton, QApplication, QPlainTextEdit, QWidget

from ergo.core.breaks import Moved
from ergo.core.care import OFF_SECONDS
from ergo.core.diary import Felt, Helped, SetOff
from ergo.core.events import RoutineWanted
from ergo.core.relief_pages import (
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
    NoSign,
    OneSign,
    Page,
    Told,
)
from ergo.storage import paths
from ergo.ui.floating import FloatingCard
from ergo.ui.words import weekday
from tests.pretend_life import MORNING, Life
from tests.test_movement_off import hurts, row, rows


def says(life: Life, *answers: Answer) -> None:
    """Answers one after the other, as the pages would say it."""
    for answer in answers:
        life.app.helper.hear(answer)


def page(life: Life) -> Page | None:
    return life.app.helper.window.page


def settles(life: Life, area: Area = Area.BACK, strength: int | None = 4) -> None:
    """Opened from the tray, and come as far as the breathing."""
    row(life, "I'm having a spasm…").trigger()
    says(life, NoSign(), Chose(area, "L"), Could(Able.SIT), Told(strength))


def shown(life: Life) -> QWidget:
    """The page that is seen."""
    found = life.app.helper.window._stack.currentWidget()
    assert found is not None
    return found


def press(life: Life, words: str) -> None:
    """Presses the button with these words, on the page or in the head."""
    buttons = life.app.helper.window.findChildren(QAbstractButton)
    found = [it for it in buttons if it.text() == words and it.isVisible() and it.isEnabled()]
    assert found, (words, [it.text() for it in buttons if it.isVisible()])
    found[0].click()
    QApplication.processEvents()


def paused_for(life: Life) -> float:
    """Seconds that reminders still rest."""
    until = life.app.look_now()[0].paused_until_wall
    return 0.0 if until is None else until - life.app.conductor.now().wall


def test_two_clicks_lead_to_the_list_of_warning_signs_and_nothing_else(life: Life) -> None:
    row(life, "I'm having a spasm…").trigger()

    assert life.app.helper.window.isVisible()
    assert page(life) is Page.CHECK
    words = [it.text() for it in shown(life).findChildren(QAbstractButton) if it.isVisibleTo(shown(life))]
    assert set(words) <= {"Read on", "None of these", "Yes, one of these"}


def test_a_back_is_led_to_breaths_tiny_moves_and_the_diary(life: Life) -> None:
    life.works(minutes=75)
    settles(life)
    assert page(life) is Page.SETTLE
    life.rests_hands(minutes=2)
    says(life, Eased())
    assert page(life) is Page.MOVE
    life.rests_hands(seconds=40)
    says(life, Ended())
    after = life.app.helper.window._after
    after._form._feeling.choose("better")
    after._form._after.choose(2)
    after._form._felt.choose("hard", "stuck")
    after._form._set_off.choose("sitting", "coffee", "no-warm-up")
    after._form._helped.choose("breathing", "moves")
    after._form._note.setPlainText("the printer")
    press(life, "Save to my diary")

    [entry] = life.app.diary.entries()
    assert (entry.area, entry.side, entry.before, entry.after) == (Area.BACK, "L", 4, 2)
    assert (entry.feeling, entry.felt) == ("better", (Felt.HARD, Felt.STUCK))
    assert entry.set_off == (SetOff.SITTING, SetOff.NO_WARM_UP, SetOff.COFFEE)
    assert (entry.helped, entry.note) == ((Helped.BREATHING, Helped.MOVES), "the printer")
    assert entry.sat_seconds == pytest.approx(75 * 60, abs=60)
    assert entry.at == pytest.approx(MORNING.timestamp() + 75 * 60, abs=60)
    assert not life.app.helper.window.isVisible()
    [moved] = [it for it in life.entries if isinstance(it, Moved)]
    assert (moved.routine, moved.region) == ("relief-back-chair-240", "back")
    assert moved.seconds == pytest.approx(40, abs=1)
    assert paused_for(life) == pytest.approx(7200, abs=1)


@pytest.mark.parametrize("last", ["Don't save", "the window is closed"])
def test_what_was_moved_is_kept_only_with_the_entry(life: Life, last: str) -> None:
    settles(life)
    says(life, Eased())
    life.rests_hands(seconds=40)
    says(life, Ended())
    if last == "Don't save":
        press(life, last)
    else:
        life.app.helper.window.close()
    settles(life)
    says(life, Ended())
    press(life, "Save to my diary")

    assert [it for it in life.entries if isinstance(it, Moved)] == []


def test_what_is_not_saved_is_kept_nowhere_but_what_is_typed_waits(life: Life) -> None:
    settles(life)
    says(life, Ended())
    note = life.app.helper.window.findChild(QPlainTextEdit)
    assert note is not None
    note.setPlainText("a secret word")
    life.app.helper.window.close()
    settles(life)
    says(life, Ended())
    assert note.toPlainText() == "a secret word"
    press(life, "Don't save")
    settles(life)
    says(life, Ended())

    assert note.toPlainText() == ""
    assert not paths.diary_path().exists()


WAY = (NoSign(), Chose(Area.BACK), Could(Able.SIT), Told(9))


@pytest.mark.parametrize("way", [WAY[:0], WAY[:1], WAY[:2], WAY])
def test_the_window_closed_at_any_step_keeps_nothing_and_the_list_comes_first_again(
    life: Life, way: tuple[Answer, ...]
) -> None:
    life.app.helper.open()
    says(life, *way)
    life.app.helper.window.close()
    before = life.app.helper.relief.page
    life.app.helper.open()

    assert before is Page.CLOSED
    assert page(life) is Page.CHECK
    assert not life.app.helper.relief.checked
    assert not paths.diary_path().exists()


def test_who_only_looked_at_the_list_has_changed_nothing(life: Life) -> None:
    life.app.helper.open()
    assert paused_for(life) > 0
    life.app.helper.window.close()

    assert life.state() == "working"


def test_a_pause_that_lasts_longer_stays_as_it_is(life: Life) -> None:
    life.asks(verb="pause", seconds=4 * 3600)
    settles(life)
    says(life, ClosedWindow())
    assert paused_for(life) == 4 * 3600
    life.asks(verb="pause", seconds=None)
    settles(life)
    says(life, ClosedWindow())

    assert life.app.look_now()[0].paused
    assert paused_for(life) == 0


def test_a_shorter_pause_becomes_two_hours(life: Life) -> None:
    life.asks(verb="pause", seconds=600)
    settles(life)
    says(life, ClosedWindow())

    assert paused_for(life) == pytest.approx(7200, abs=1)


def test_a_second_start_brings_back_the_one_that_runs(life: Life) -> None:
    settles(life)
    assert life.asks(verb="relief") == {}

    assert page(life) is Page.SETTLE


def test_one_of_these_keeps_movement_off_and_only_its_end(life: Life) -> None:
    life.app.helper.open()
    press(life, "Yes, one of these")

    assert page(life) is Page.STOPPED
    assert sorted(json.loads(paths.care_path().read_text())) == ["boot", "until_at", "until_wall"]
    assert life.app.care.off_until() == pytest.approx(MORNING.timestamp() + OFF_SECONDS, abs=60)
    assert not paths.diary_path().exists()
    buttons = [it for it in life.app.helper.window.findChildren(QAbstractButton) if it.isVisible()]
    assert [it.text() for it in buttons] == ["Close", "Show my notes to take along"]
    press(life, "Close")
    assert not life.app.helper.window.isVisible()
    assert any(it.startswith("Movement is off until") for it in rows(life))


def test_while_movement_is_off_the_help_only_breathes(life: Life) -> None:
    life.app.helper.open()
    says(life, OneSign(), ClosedWindow())
    settles(life)
    says(life, Eased())

    assert page(life) is Page.AFTER


def test_getting_worse_leads_to_the_list_at_once(life: Life) -> None:
    settles(life, Area.CALF)
    assert page(life) is Page.STAND_UP
    says(life, ClosedWindow())
    settles(life)
    press(life, "It's getting worse")
    assert page(life) is Page.CHECK
    life.rests_hands(minutes=3)
    says(life, NoSign())

    assert page(life) is Page.STOPPED
    assert life.app.care.movement_is_off


def test_a_locked_screen_stops_the_moves_and_a_clock_that_is_set_loses_nothing(life: Life) -> None:
    settles(life)
    says(life, Eased())
    move = life.app.helper.window._move
    life.rests_hands(seconds=10)
    life.locks()
    life.desk.wall_ahead += 86_400  # the wall clock is set while nobody is there
    life.rests_hands(minutes=5)
    assert move._playing.playhead.elapsed == pytest.approx(10, abs=1)
    life.locks(False)
    life.rests_hands(seconds=5)

    assert move._playing.playhead.elapsed == pytest.approx(15, abs=1)
    assert page(life) is Page.MOVE


def test_breaths_stand_still_while_the_screen_is_locked(life: Life) -> None:
    settles(life)
    life.rests_hands(seconds=10)
    life.locks()
    life.rests_hands(minutes=5)
    life.locks(False)

    assert life.app.helper.window._settle._playhead.elapsed == pytest.approx(10, abs=1)


def test_ergo_ended_in_the_middle_keeps_nothing_half(life: Life) -> None:
    settles(life)
    says(life, Ended())
    life.app.quit()

    assert not paths.diary_path().exists()
    assert not paths.care_path().exists()


def test_a_diary_that_cannot_be_written_keeps_the_page_and_what_is_typed(
    life: Life, caplog: pytest.LogCaptureFixture
) -> None:
    settles(life)
    says(life, Ended())
    (paths.diary_path() / "in the way").mkdir(parents=True)
    note = life.app.helper.window.findChild(QPlainTextEdit)
    assert note is not None
    note.setPlainText("kept")
    press(life, "Save to my diary")

    assert page(life) is Page.AFTER
    assert life.app.helper.window._after._trouble.isVisible()
    assert note.toPlainText() == "kept"
    assert "kept" not in caplog.text
    caplog.clear()


def test_a_routine_that_runs_is_over_when_help_is_wanted(life: Life) -> None:
    life.app.conductor.act(lambda now: RoutineWanted(now, "hip-60"))
    life.asks(verb="relief")

    assert life.app.conductor.state.moving is None
    assert not life.app.stage.player.isVisible()
    assert page(life) is Page.CHECK


def test_it_hurts_twice_offers_the_help(life: Life) -> None:
    life.app.history.write(Moved(MORNING.timestamp() - 90_000, "neck-60", 60, 1))
    life.app.conductor.act(lambda now: RoutineWanted(now, "hip-60"))
    player = life.app.stage.player
    hurt = player._care.page
    for _ in range(2):
        player._stop_at_once()
        hurt.rated.emit(2)
        assert hurt._relief.isVisibleTo(hurt) is (_ == 1)
        if _ == 0:
            hurt.smaller.emit()
    hurt._relief.click()

    assert not player.isVisible()
    assert page(life) is Page.CHECK


def test_the_library_leads_there_too(life: Life) -> None:
    life.app.librarian.open()
    library = life.app.librarian._window
    assert library is not None
    library.relief_wanted.emit()

    assert page(life) is Page.CHECK


def test_gentler_days_are_offered_seen_in_the_tray_and_end_by_themselves(life: Life) -> None:
    settles(life)
    says(life, Ended())
    life.app.helper.window._after._gentle.setChecked(True)
    press(life, "Don't save")
    last = life.app.gentle_days.until
    assert last is not None
    seen = rows(life)
    assert f"Gentler until {weekday(last)}" in seen
    assert life.app.conductor.plan.every == 20 * 60
    offered = life.app.offering.suggest(None)
    assert offered is not None
    moves = [it for it in offered.routine.steps if it.exercise is not None]
    assert all(it.exercise is not None and it.exercise.gentle for it in moves)
    assert not any(it.exercise is not None and it.exercise.kind == "hold" for it in moves)
    life.desk.wall_ahead += 3 * 86_400
    life.wakes.on_midnight()

    assert life.app.gentle_days.until is None
    assert life.app.conductor.plan.every == 30 * 60
    assert not any(it.startswith("Gentler until") for it in rows(life))


@pytest.mark.parametrize("verb", ["posture", "prompt"])
def test_nothing_lies_over_the_help(life: Life, verb: str) -> None:
    life.works(minutes=5)
    assert life.asks(verb=verb) == {}
    assert life.asks(verb="status")["state"] == "prompting"
    life.app.helper.open()

    cards = [it for it in QApplication.topLevelWidgets() if isinstance(it, FloatingCard) and it.isVisible()]
    assert (life.asks(verb="status")["state"], cards) == ("paused", [])
    assert verb == "posture" or life.server.withdrawn > 0


def test_gentler_days_can_be_ended_in_the_tray(life: Life) -> None:
    life.app.gentle_days.begin()
    row(life, "Back to my usual rhythm").trigger()

    assert life.app.gentle_days.until is None


def test_nothing_that_was_noted_is_in_the_log_or_the_status(
    life: Life, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("DEBUG")
    settles(life)
    says(life, Ended())
    note = life.app.helper.window.findChild(QPlainTextEdit)
    assert note is not None
    note.setPlainText("xylophone")
    press(life, "Save to my diary")
    [entry] = life.app.diary.entries()
    life.app.diarist._keep(entry)

    assert "xylophone" in paths.diary_path().read_text()
    assert "xylophone" not in caplog.text
    assert "hamstring" not in caplog.text
    assert "xylophone" not in json.dumps(life.asks(verb="status"))
    kept = [file for file in Path(paths.data_folder()).parent.rglob("*") if file.is_file()]
    assert [file for file in kept if b"xylophone" in file.read_bytes()] == [paths.diary_path()]


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    some.lists(
        some.sampled_from(
            (
                NoSign(), NoSign(), OneSign(), Chose(Area.BACK), Chose(Area.CALF, "R"), Could(Able.SIT),
                Could(Able.LIE), Told(3), Told(8), Told(), Eased(), GotWorse(), Ended(), Finished("same", 3),
                ClosedWindow(),
            )
        ),
        max_size=12,
    )
)  # fmt: skip
def test_whatever_is_answered_the_window_shows_the_page_and_no_figure_before_the_list(
    life: Life, answers: list[Answer]
) -> None:
    life.app.helper.open()
    for answer in answers:
        if life.app.helper.relief.page is Page.CLOSED:
            life.app.helper.open()
        says(life, answer)
        window = life.app.helper.window
        if window.isVisible():
            assert page(life) is life.app.helper.relief.page
        if not life.app.helper.relief.checked:
            assert shown(life) not in (window._settle, window._move) or not window.isVisible()
    life.app.helper.window.close()
    life.app.care.was_checked()


def test_it_hurts_badly_in_the_player_leads_to_the_card_as_before(life: Life) -> None:
    life.app.history.write(Moved(MORNING.timestamp() - 90_000, "neck-60", 60, 1))
    life.app.conductor.act(lambda now: RoutineWanted(now, "hip-60"))
    hurts(life, 8)

    assert life.app.care.movement_is_off
