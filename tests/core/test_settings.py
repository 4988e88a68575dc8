"""Every setting, its limits, and what is said when a value is not right."""

import tomllib
from datetime import date, timedelta
from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as some

from ergo.core.settings import (
    PRESETS,
    FixedTime,
    Preset,
    Row,
    Settings,
    Shape,
    Value,
    WrongSetting,
    as_text,
    changes_of,
    checked,
    for_day,
    get,
    in_flare_up,
    parse,
    row,
    rows,
    settle,
    with_value,
    with_values,
)

GENTLE, BALANCED, FLARE_UP = PRESETS
every_row = pytest.mark.parametrize("it", rows(), ids=lambda it: it.path)


def complaint(path: str, value: object) -> str:
    with pytest.raises(WrongSetting) as wrong:
        with_value(Settings(), path, value)
    return str(wrong.value)


def another_value(it: Row) -> Value:
    match it.shape:
        case Shape.YES_NO:
            return not it.default
        case Shape.WHOLE:
            return it.least + 1 if it.default != it.least + 1 else it.least
        case Shape.CHOICE:
            return next(choice for choice in it.choices if choice != it.default)
        case Shape.TEXT:
            return "Anna"
        case Shape.DAY:
            return "2026-03-05"
        case Shape.CHOICES:
            return it.choices[-2:]
        case Shape.TEXTS:
            return ("zoom", "obs studio")
        case Shape.IDS:
            return ("hip-60", "neck-tuck")
        case Shape.RANGES:
            return ("09:00-12:00", "22:00-02:00")
        case Shape.FIXED:
            return (FixedTime("17:30", days=("mon", "fri"), routine="hip-60"),)


@every_row
def test_every_setting_has_words(it: Row) -> None:
    assert it.title[0].isupper()
    assert not it.title.endswith(".")
    assert it.help.endswith(".")
    assert 1 <= len(it.help.split()) <= 12
    assert it.shape in (Shape.TEXT, Shape.TEXTS, Shape.IDS) or it.limits


@every_row
def test_every_default_is_allowed_and_is_what_the_settings_start_with(it: Row) -> None:
    assert checked(it.path, it.default) == it.default
    assert get(Settings(), it.path) == it.default


@every_row
def test_every_setting_can_be_changed_and_only_that_one_changes(it: Row) -> None:
    value = another_value(it)

    settings, wrong = settle({it.path: value})

    changed = {
        other.path: get(settings, other.path)
        for other in rows()
        if get(settings, other.path) != other.default
    }
    assert (changed, wrong) == ({it.path: value}, ())


@every_row
def test_every_value_can_be_typed_as_it_is_shown(it: Row) -> None:
    for value in (it.default, another_value(it)):
        assert parse(it.path, as_text(value)) == value


@every_row
def test_every_value_comes_back_from_json(it: Row) -> None:
    value = another_value(it)

    assert checked(it.path, msgspec.to_builtins(value)) == value


@every_row
def test_nothing_of_another_type_is_accepted(it: Row) -> None:
    for value in (None, 1.5, float("nan"), {}, [3], [""], object()):
        with pytest.raises(WrongSetting):
            checked(it.path, value)


@pytest.mark.parametrize("it", [it for it in rows() if it.shape is Shape.WHOLE], ids=lambda it: it.path)
def test_every_whole_number_keeps_to_its_limits(it: Row) -> None:
    assert checked(it.path, it.least) == it.least
    assert checked(it.path, it.most) == it.most
    for value in (it.least - 1, it.most + 1, True, float(it.least), str(it.least)):
        if value != 0 or not it.zero:
            with pytest.raises(WrongSetting):
                checked(it.path, value)


def test_zero_is_never_where_the_table_says_so() -> None:
    zeros = {it.path: it.zero for it in rows() if it.zero}

    assert zeros == {
        "breaks.long_every_minutes": "never",
        "breaks.walk_after_minutes": "never",
        "breaks.repeat_after_minutes": "never",
        "posture.every_minutes": "half way",
        "history.keep_months": "forever",
    }
    assert [parse(path, word) for path, word in zeros.items()] == [0] * 5


@pytest.mark.parametrize(
    ("path", "value", "says"),
    [
        ("breaks.every_minutes", "thirty", 'is "thirty": needs a whole number from 5 to 180'),
        ("breaks.every_minutes", 30.5, "is 30.5: needs a whole number from 5 to 180"),
        ("breaks.every_minutes", True, "is true: needs a whole number from 5 to 180"),
        ("breaks.long_every_minutes", 20, "is 20: needs a whole number from 30 to 360, or 0 = never"),
        ("quiet.calls", 1, "is 1: needs true or false"),
        ("look.theme", "drak", 'is "drak": did you mean "dark"?'),
        ("look.theme", "purple", 'is "purple": needs one of system, light, dark'),
        ("hours.days", ["mon", "tues"], 'has "tues": did you mean "tue"?'),
        ("hours.mon", ["9-17"], 'has "9-17": needs a list of hours such as ["09:00-12:00", "13:00-17:30"]'),
        ("sound.volume", 10**30, f"is {10**30}: needs a whole number from 0 to 100"),
        ("look.theme", "\ud800", r"is '\ud800': needs one of system, light, dark"),
        ("sound.volume", "9" * 99, f'is "{"9" * 58}…: needs a whole number'),
        ("voice.name", 7, "is 7: needs a text in quotes"),
        ("breaks.evry_minutes", 30, 'is not a setting: did you mean "breaks.every_minutes"?'),
        ("cheese", 30, "is not a setting: `ergo settings list` names them all"),
        ("breaks", 30, "is not a setting"),
        ("breaks.every_minutes", 120, "is 120: needs to be at most breaks.long_every_minutes, which is 90"),
        ("breaks.long_seconds", 59, "is 59: needs a whole number from 60 to 900"),
        ("breaks.micro_seconds", 200, "is 200: needs to be at most breaks.long_seconds, which is 180"),
        ("sitting.ask_after_minutes", 15, "is 15: needs to be below sitting.away_after_minutes, which is 15"),
        ("sitting.away_after_minutes", 3, "is 3: needs to be above sitting.ask_after_minutes, which is 3"),
    ],
)
def test_a_value_that_is_not_right_is_told_what_would_be(path: str, value: object, says: str) -> None:
    assert complaint(path, value).startswith(f"{path} {says}")


def test_a_change_that_breaks_a_rule_is_fine_together_with_one_that_mends_it() -> None:
    settings = with_values(Settings(), {"breaks.every_minutes": 120, "breaks.long_every_minutes": 240})

    assert (settings.breaks.every_minutes, settings.breaks.long_every_minutes) == (120, 240)


def test_a_long_break_that_never_comes_agrees_with_any_interval() -> None:
    never = with_value(Settings(), "breaks.long_every_minutes", 0)

    assert with_value(never, "breaks.every_minutes", 180).breaks.every_minutes == 180


def test_values_that_contradict_each_other_are_left_out_one_by_one() -> None:
    settings, wrong = settle({"breaks.every_minutes": 60, "breaks.long_every_minutes": 45, "sound.volume": 5})

    assert settings == with_values(Settings(), {"breaks.long_every_minutes": 45, "sound.volume": 5})
    assert list(map(str, wrong)) == [
        "breaks.every_minutes is 60: needs to be at most breaks.long_every_minutes, which is 45"
    ]


def test_a_list_names_each_thing_once() -> None:
    assert checked("hours.days", ["fri", "mon", "fri"]) == ("fri", "mon")


@pytest.mark.parametrize(
    ("path", "text", "value"),
    [
        ("breaks.every_minutes", " 45 ", 45),
        ("quiet.calls", "off", False),
        ("quiet.calls", "TRUE", True),
        ("hours.days", "mon, tue,wed", ("mon", "tue", "wed")),
        ("hours.days", '["sat"]', ("sat",)),
        ("hours.mon", "09:00-12:00,13:00-17:30", ("09:00-12:00", "13:00-17:30")),
        ("quiet.apps", "", ()),
        ("hours.fixed", "17:30 hip-60, 09:15", (FixedTime("17:30", routine="hip-60"), FixedTime("09:15"))),
    ],
)
def test_a_typed_value_is_understood(path: str, text: str, value: Value) -> None:
    assert parse(path, text) == value


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("breaks.every_minutes", "30.0"),
        ("breaks.every_minutes", "³"),
        ("quiet.calls", "maybe"),
        ("hours.days", '["sat"'),
        ("hours.fixed", "25:00"),
        ("hours.fixed", "17:30 Hip!"),
        ("routines.left_out", "Neck Tuck"),
        ("routines.flare_up_until", "2026-02-30"),
    ],
)
def test_a_typed_value_that_is_not_right_is_refused(path: str, text: str) -> None:
    with pytest.raises(WrongSetting):
        parse(path, text)


@pytest.mark.parametrize("preset", PRESETS, ids=lambda preset: preset.name)
def test_every_preset_is_allowed(preset: Preset) -> None:
    with_values(Settings(), preset.values)
    with_values(Settings(), changes_of(preset, date(2026, 3, 2)))


def test_balanced_takes_gentle_back() -> None:
    today = date(2026, 3, 2)
    gentle = with_values(Settings(), changes_of(GENTLE, today))

    assert gentle.breaks.every_minutes == 45
    assert with_values(gentle, changes_of(BALANCED, today)) == Settings()


def test_a_flare_up_lasts_three_days_and_then_the_own_settings_are_back() -> None:
    own = with_value(Settings(), "breaks.every_minutes", 50)
    first = date(2026, 3, 2)

    gentler = with_values(own, changes_of(FLARE_UP, first))

    days = [first + timedelta(days) for days in range(4)]
    assert [for_day(gentler, day).breaks.every_minutes for day in days] == [20, 20, 20, 50]
    assert [in_flare_up(gentler, day) for day in days] == [True, True, True, False]
    assert for_day(gentler, days[3]).breaks == own.breaks


@given(some.text())
def test_any_text_as_a_path_or_value_is_answered_with_a_sentence(text: str) -> None:
    assert complaint(f"breaks.{text}\0", 1)
    assert complaint("look.theme", f"{text}\0")


def test_the_tags_of_my_body_are_those_of_the_routines() -> None:
    file = Path(__file__).parents[2] / "routines" / "model.toml"
    model = tomllib.loads(file.read_text(encoding="utf-8"))

    assert row("routines.body").choices == tuple(tag["id"] for tag in model["tags"])
