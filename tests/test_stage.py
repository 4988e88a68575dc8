"""Routines come on stage, and what was done of them is credited and kept, however they end."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from ergo.core.breaks import Answer, Moved
from ergo.core.events import RoutineWanted
from ergo.storage.history import History
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


def test_how_it_felt_is_kept(playing: Life) -> None:
    plays(playing, 61)

    playing.app.stage.player.feedback.emit("too much")

    assert playing.app.history.recent_routines(1)[0].feeling == "too much"
