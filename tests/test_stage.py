"""Routines come on stage, and what was done of them is credited and kept, however they end."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from ergo.core.breaks import Answer, Moved
from ergo.core.events import RoutineWanted
from ergo.storage.history import History
from ergo.ui.day_dots import DayDots
from tests.pretend_life import MORNING, Life

TEN_MINUTES = 600.0


def plays(life: Life, seconds: float) -> None:
    """The routine runs for so long."""
    life.desk.at += seconds
    QApplication.processEvents()
    life.app.stage.player._tick()


@pytest.fixture
def playing(life: Life) -> Life:
    """Somebody who has moved before: a routine for the hips runs."""
    life.app.history.write(Moved(MORNING.timestamp() - 90_000, "neck-60", 60, 1))
    life.works_until_asked()
    assert life.asks(verb="break", routine="hip-60") == {}
    return life


def moved(life: Life) -> list[tuple[str, int]]:
    """Routines of today and the seconds moved."""
    return [(entry.routine, round(entry.seconds)) for entry in life.entries if isinstance(entry, Moved)]


def test_a_routine_done_sets_sitting_to_nothing(playing: Life) -> None:
    plays(playing, 61)

    assert playing.state() == "working"
    assert playing.asks(verb="status")["sitting_seconds"] == 0
    assert moved(playing) == [("hip-60", 60)]


def test_the_windows_close_button_ends_it_and_credits_what_was_done(playing: Life) -> None:
    sat = playing.app.look_now()[0].sitting_seconds
    plays(playing, 30)

    playing.app.stage.player.close()

    assert playing.state() == "working"
    assert playing.app.look_now()[0].sitting_seconds == pytest.approx(sat / 2, abs=30)
    assert moved(playing) == [("hip-60", 30)]


def test_quitting_keeps_what_was_done(playing: Life, home: Path) -> None:
    plays(playing, 30)

    playing.app.quit()

    assert not playing.app.stage.player.isVisible()
    [entry] = History(home / "data" / "history.db").recent_routines(1)
    assert (entry.routine, round(entry.seconds)) == ("hip-60", 30)


def test_a_lock_pauses_it_and_the_unlock_goes_on(playing: Life) -> None:
    plays(playing, 20)
    playing.locks()
    plays(playing, 300)
    assert playing.app.stage.player.elapsed == pytest.approx(20)

    playing.locks(False)
    plays(playing, 20)

    assert playing.app.stage.player.elapsed == pytest.approx(40)
    assert playing.state() == "moving"


def test_ten_minutes_of_lock_end_it(playing: Life) -> None:
    plays(playing, 20)
    playing.locks()

    playing.rests_hands(seconds=TEN_MINUTES + 1)

    assert playing.state() == "away"
    assert not playing.app.stage.player.isVisible()
    assert moved(playing) == [("hip-60", 20)]


def test_a_second_routine_waits_for_the_first_to_end(playing: Life) -> None:
    assert playing.asks(verb="break", routine="neck-60") == {"error": "A routine is running already"}
    assert playing.asks(verb="prompt") == {"error": "A routine is running already"}

    playing.app.conductor.act(lambda now: RoutineWanted(now, "neck-60"))
    plays(playing, 61)

    assert moved(playing) == [("hip-60", 60)]


def test_another_one_follows_from_the_page_of_thanks(playing: Life) -> None:
    plays(playing, 61)

    playing.app.stage.player.another.emit()

    assert playing.state() == "moving"
    assert playing.app.stage.playing is not None
    assert playing.app.stage.playing.routine.routine.id != "hip-60"


@pytest.mark.parametrize("name", ["no-such-routine", "../neck-60", "x" * 5000, "relief-neck"])
def test_what_is_not_there_or_is_relief_never_plays(life: Life, name: str) -> None:
    error = str(life.asks(verb="break", routine=name)["error"])
    assert error.startswith("No routine")
    assert len(error) < 200

    life.app.conductor.act(lambda now: RoutineWanted(now, name))

    assert life.state() == "working"
    assert [said.partition(":")[0] for said in life.server.said] == ["Nothing to play just now"]
    life.rests_hands(seconds=1)


def test_relief_is_not_to_be_had_by_name(life: Life) -> None:
    catalogue = life.app.offering.catalogue
    relief = [routine.id for routine in catalogue.routines.values() if routine.kind == "relief"]

    assert relief
    assert [name for name in relief if life.app.offering.named(name) is not None] == []


def test_what_does_not_suit_the_body_never_plays(life: Life, home: Path) -> None:
    shelf = life.app.offering.shelved()
    unfit = next(routine.id for routine in shelf if "standing" in routine.positions)
    (home / "config" / "settings.toml").write_text('[routines]\nbody = ["wheelchair"]\n')
    life.asks(verb="reload")

    answer = life.asks(verb="break", routine=unfit)

    assert "suits your settings" in str(answer["error"])
    assert life.state() == "working"


def test_a_menu_that_was_open_while_the_settings_changed_plays_nothing_unfit(life: Life, home: Path) -> None:
    life.works_until_asked()
    (home / "config" / "settings.toml").write_text('[routines]\nbody = ["wheelchair"]\n')
    life.asks(verb="reload")

    life.server.answer(Answer.START)

    playing = life.app.stage.playing
    assert playing is not None
    assert not any(step.exercise and step.exercise.uses_legs for step in playing.routine.steps)


def test_one_broken_file_of_the_persons_own_leaves_the_rest(
    life: Life, home: Path, caplog: pytest.LogCaptureFixture
) -> None:
    folder = home / "data" / "routines"
    folder.mkdir(exist_ok=True)
    (folder / "mine.toml").write_text("title = [broken")
    (folder / "mine-too.toml").write_bytes(b"\xff\xfe")

    assert life.asks(verb="break", routine="hip-60") == {}

    assert life.state() == "moving"
    warned = [record.getMessage() for record in caplog.records if record.levelname == "WARNING"]
    assert [Path(said.partition(":")[0]).name for said in warned] == ["mine-too.toml", "mine.toml"]
    caplog.clear()


def test_the_page_of_thanks_shows_the_days_moved(playing: Life) -> None:
    plays(playing, 61)

    [dots] = playing.app.stage.player.findChildren(DayDots)
    assert (dots.isVisible(), dots.moved) == (True, (*(False,) * 5, True, True))
    assert dots.accessibleName() == "2 of 7"


def test_how_it_felt_is_kept(playing: Life) -> None:
    plays(playing, 61)

    playing.app.stage.player.feedback.emit("too much")

    assert playing.app.history.recent_routines(1)[0].feeling == "too much"


def test_a_first_routine_that_waits_for_start_lets_the_person_sit_on(life: Life) -> None:
    life.works_until_asked()
    life.server.answer(Answer.START)
    sat = life.app.look_now()[0].sitting_seconds
    life.works(minutes=2)
    assert life.app.look_now()[0].sitting_seconds == sat + 120

    life.app.stage.player._pause_or_go_on()
    plays(life, 61)

    assert [seconds for _, seconds in moved(life)] == [60]
    assert life.app.look_now()[0].sitting_seconds < 5


def test_a_first_page_left_alone_closes_as_not_done_and_is_there_again(life: Life) -> None:
    life.works_until_asked()
    life.server.answer(Answer.START)
    life.works(minutes=10, seconds=1)
    life.app.stage.player._tick()

    assert life.state() != "moving"
    assert not life.app.stage.player.isVisible()
    assert moved(life) == []
    assert life.app.look_now()[0].sitting_seconds >= 2400

    life.asks(verb="break", routine="hip-60")
    plays(life, 61)
    assert moved(life) == []  # it waits for Start once more


def test_paused_by_hand_for_ten_minutes_it_ends_and_credits_what_was_done(playing: Life) -> None:
    plays(playing, 30)
    playing.app.stage.player._pause_or_go_on()
    playing.works(minutes=10, seconds=1)
    playing.app.stage.player._tick()

    assert playing.state() != "moving"
    assert moved(playing) == [("hip-60", 30)]


def test_how_it_is_afterwards_is_kept(playing: Life) -> None:
    plays(playing, 61)

    playing.app.stage.player.comfort.emit("better")

    assert playing.app.history.recent_routines(1)[0].comfort == "better"


def scales(life: Life, name: str) -> set[float]:
    offered = life.app.offering.named(name)
    assert offered is not None
    return {step.scale for step in offered.routine.steps}


def test_too_much_twice_is_smaller_next_time_and_undo_takes_it_back(playing: Life) -> None:
    playing.app.history.write(Moved(MORNING.timestamp() - 80_000, "hip-60", 60, 1, feeling="too much"))
    plays(playing, 61)
    player = playing.app.stage.player
    player.feedback.emit("too much")
    assert player._done_page._change.text() == "Smaller next time."
    assert scales(playing, "hip-60") == {0.6}

    player.unfelt.emit()

    assert player._done_page._change.text() == ""
    assert scales(playing, "hip-60") == {1}
    assert playing.app.history.recent_routines(1)[0].feeling == ""


def test_an_answer_that_changes_nothing_says_nothing(playing: Life) -> None:
    plays(playing, 61)

    playing.app.stage.player.feedback.emit("too much")

    assert playing.app.stage.player._done_page._change.text() == ""


def test_what_hurt_is_left_out_from_now_on_in_the_settings(playing: Life, home: Path) -> None:
    playing.app.stage.player.left_out.emit("figure4-seat", True)

    assert playing.app.settings.routines.left_out == ("figure4-seat",)
    assert 'left_out = ["figure4-seat"]' in (home / "config" / "settings.toml").read_text()
    assert playing.app.care.left_out_today == ()


def test_what_hurt_is_left_out_just_today(playing: Life) -> None:
    playing.app.stage.player.left_out.emit("figure4-seat", False)
    assert playing.app.offering.left_out == ("figure4-seat",)

    playing.rests_hands(minutes=16 * 60)

    assert not playing.app.offering.left_out
    assert playing.app.settings.routines.left_out == ()


def test_what_cannot_be_left_out_for_good_is_left_out_today(playing: Life, home: Path) -> None:
    (home / "config").mkdir(exist_ok=True)
    (home / "config" / "settings.toml").write_text("[broken")

    playing.app.stage.player.left_out.emit("figure4-seat", True)

    assert playing.app.offering.left_out == ("figure4-seat",)


def test_after_stronger_pain_the_rest_of_the_day_is_small(playing: Life) -> None:
    playing.app.stage.player.hurt.emit("figure4-seat", "skip")
    assert scales(playing, "hip-60") == {0.6}

    playing.rests_hands(minutes=16 * 60)

    assert scales(playing, "hip-60") == {1}
