"""`settings.toml`: nothing a person wrote is lost, and nothing they wrote takes Ergo down."""

import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as some

from ergo.core.settings import FixedTime, Row, Settings, Shape, WrongSetting, get, rows, with_values
from ergo.storage.files import CannotWrite
from ergo.storage.settings_file import default_text, load, save_value, save_values, summary, write_default


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "settings.toml"


def told(file: Path, text: str) -> list[str]:
    file.write_text(text, encoding="utf-8", newline="")
    return [str(problem) for problem in load(file)[1]]


def test_without_a_file_the_defaults_hold(file: Path) -> None:
    assert load(file) == (Settings(), ())


def test_the_file_ergo_comes_with_says_the_defaults_and_explains_every_row(file: Path) -> None:
    write_default(file)

    assert load(file) == (Settings(), ())
    text = file.read_text()
    assert [it.path for it in rows() if f"\n# {it.title}: " not in text] == []


def test_a_file_that_is_there_is_not_replaced_by_the_default_one(file: Path) -> None:
    file.write_text("# mine\n")

    with pytest.raises(CannotWrite, match=r"is there already\.$"):
        write_default(file)

    assert file.read_text() == "# mine\n"


def test_a_wrong_value_keeps_its_own_default_and_is_told_with_its_line(file: Path) -> None:
    told_of = told(
        file,
        'language = "de"\n'
        "[breaks]\n"
        'every_minutes = "thirty"\n'
        "evry_minutes = 20\n"
        "micro_seconds = 90\n"
        "\n"
        "[look]\n"
        'theme = "drak"\n',
    )

    assert told_of == [
        'settings.toml: line 3: breaks.every_minutes is "thirty": '
        "needs a whole number from 5 to 180 (using 30)",
        'settings.toml: line 4: breaks.evry_minutes is not a setting: did you mean "breaks.every_minutes"?',
        'settings.toml: line 8: look.theme is "drak": did you mean "dark"? (using "system")',
    ]
    assert load(file)[0] == with_values(Settings(), {"language": "de", "breaks.micro_seconds": 90})


def test_all_problems_are_told_in_one_message(file: Path) -> None:
    told(file, '[breaks]\nevery_minutes = "thirty"\n[look]\ntheme = "drak"\n')

    assert summary(load(file)[1]) == (
        "settings.toml has 2 problems. Ergo uses the defaults there and left your file untouched.\n"
        '• line 2: breaks.every_minutes is "thirty": needs a whole number from 5 to 180 (using 30)\n'
        '• line 4: look.theme is "drak": did you mean "dark"? (using "system")'
    )
    assert summary(load(file)[1][:1]).startswith(
        "settings.toml has 1 problem. Ergo uses the default there and"
    )


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("breaks = 3", "line 1: breaks is a section: write [breaks]"),
        (
            "[brakes]\nevery_minutes = 4",
            'line 2: brakes.every_minutes is not a setting: did you mean "breaks.e',
        ),
        (
            "breaks = {every_minutes = 4}",
            "line 1: breaks.every_minutes is 4: needs a whole number from 5 to 180",
        ),
        (
            "\n\nsound.volume = 101",
            "line 3: sound.volume is 101: needs a whole number from 0 to 100 (using 60)",
        ),
        ("[look]\nskin = 2.0", "line 2: look.skin is 2.0: needs a whole number from 1 to 5 (using 2)"),
        (
            "[voice]\nname = 1979-05-27",
            'line 2: voice.name is "1979-05-27": needs a text in quotes (using "")',
        ),
        (
            "[sitting]\naway_after_minutes = 3",
            "line 2: sitting.away_after_minutes is 3: "
            "needs to be above sitting.ask_after_minutes, which is 3 (using 15)",
        ),
    ],
)
def test_every_mistake_has_its_sentence(file: Path, text: str, says: str) -> None:
    [sentence] = told(file, text)

    assert sentence.startswith(f"settings.toml: {says}")
    assert load(file)[0] == Settings()


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"[breaks]\nevery_minutes = \n", "line 2: cannot be understood: invalid value"),
        (b"[breaks\n", "line 1: cannot be understood: expected ']'"),
        (b"a = 1\na = 2", "line 2: cannot be understood: cannot overwrite a value"),
        (b'# fine\nlanguage = "\xe4"', "line 2: is not UTF-8 text: save it as UTF-8"),
    ],
)
def test_a_file_that_cannot_be_understood_means_the_defaults_and_stays_as_it_is(
    file: Path, content: bytes, says: str
) -> None:
    file.write_bytes(content)

    settings, [problem] = load(file)

    assert settings == Settings()
    assert str(problem).startswith(f"settings.toml: {says}")
    with pytest.raises(CannotWrite, match=r"Ergo saves nothing into it until that is mended\.$"):
        save_value(file, "sound.volume", 10)
    assert file.read_bytes() == content


def test_a_file_that_cannot_be_read_means_the_defaults(file: Path) -> None:
    file.mkdir()

    settings, [problem] = load(file)

    assert settings == Settings()
    assert str(problem) == "settings.toml: cannot be read: Is a directory"


MINE = """\
# My own words stay.
language = "en"  # and this one

[look]   # colours
shirt = 'plum'

[breaks]
# because of my back
every_minutes = 25   # not 30!
unknown_to_ergo = [1, 2]
"""


def test_saving_changes_one_value_and_not_one_character_more(file: Path) -> None:
    file.write_text(MINE)

    settings = save_value(file, "breaks.every_minutes", 40)

    assert file.read_text() == MINE.replace("= 25 ", "= 40 ")
    assert settings == load(file)[0]
    assert settings.breaks.every_minutes == 40


def test_two_that_save_at_once_lose_nothing_of_each_other(file: Path) -> None:
    save_value(file, "sound.volume", 1)
    code = (
        "import sys; from pathlib import Path; from ergo.storage.settings_file import save_value\n"
        "for number in range(1, 31): save_value(Path(sys.argv[1]), 'breaks.later_minutes', number)"
    )
    other = subprocess.Popen([sys.executable, "-c", code, str(file)])
    seen: list[bool] = []
    while other.poll() is None:
        number = len(seen) % 100
        save_value(file, "sound.volume", number)
        seen.append(load(file)[0].sound.volume == number)

    assert other.returncode == 0
    assert all(seen)
    assert load(file)[0].breaks.later_minutes == 30


def test_saving_what_was_not_written_yet_adds_it_in_its_section(file: Path) -> None:
    file.write_text(MINE)

    save_values(
        file,
        {
            "breaks.later_limit": 1,
            "hours.fixed": [{"time": "17:30", "days": ["mon"]}],
            "hours.mon": ["22:00-02:00"],
            "look.theme": "dark",
        },
    )

    assert file.read_text() == MINE.replace("shirt = 'plum'\n", "shirt = 'plum'\ntheme = \"dark\"\n") + (
        "later_limit = 1\n"
        "\n"
        "[hours]\n"
        'fixed = [{time = "17:30", days = ["mon"], routine = ""}]\n'
        'mon = ["22:00-02:00"]\n'
    )
    assert load(file)[0].hours.fixed == (FixedTime("17:30", ("mon",)),)


def test_saving_what_stands_there_already_leaves_its_layout_alone(file: Path) -> None:
    text = "[hours]\ndays = [\n  'mon',  # the long one\n  'tue',\n]\n[quiet]\ncalls = 1\n"
    file.write_text(text)

    save_values(file, {"hours.days": ("mon", "tue"), "quiet.calls": True})

    assert file.read_text() == text.replace("calls = 1", "calls = true")


def test_saving_keeps_the_line_ends_of_windows(file: Path) -> None:
    file.write_bytes(b"\xef\xbb\xbf[sound]\r\nvolume = 30\r\n")

    save_values(file, {"sound.volume": 40, "sound.enabled": False})

    assert file.read_bytes() == b"[sound]\r\nvolume = 40\r\nenabled = false\r\n"


def test_the_first_change_writes_the_whole_commented_file(file: Path) -> None:
    save_value(file, "sound.volume", 30)

    assert file.read_text() == default_text().replace("volume = 60", "volume = 30")


@pytest.mark.parametrize("it", rows(), ids=lambda it: it.path)
def test_every_row_can_be_saved_and_read_again(file: Path, it: Row) -> None:
    own = 'say "hi"\\\n\tü\x7f😀'
    values = {Shape.TEXT: own, Shape.TEXTS: (own,), Shape.FIXED: (FixedTime("17:30", ("mon",), "hip-60"),)}
    value = values.get(it.shape, it.default)
    file.write_text("")

    save_value(file, it.path, value)

    assert get(load(file)[0], it.path) == value


def test_a_change_the_table_does_not_allow_leaves_the_file_alone(file: Path) -> None:
    file.write_text(MINE)

    for key, value in (("breaks.every_minutes", 120), ("breaks.every_minutes", "x"), ("nonsense", 1)):
        with pytest.raises(WrongSetting):
            save_value(file, key, value)

    assert file.read_text() == MINE


def test_a_folder_that_cannot_be_used_is_said_in_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")

    with pytest.raises(
        CannotWrite, match=r"a file stands where its folder belongs\. Ergo saves nothing into it"
    ):
        save_value(tmp_path / "file" / "settings.toml", "sound.volume", 30)


@pytest.mark.parametrize("text", ["sound = 3\n", "[[sound]]\nvolume = 3\n"])
def test_a_file_that_cannot_be_changed_safely_is_left_alone(file: Path, text: str) -> None:
    file.write_text(text)

    with pytest.raises(CannotWrite, match="in a way that Ergo cannot change safely: set it by hand"):
        save_value(file, "sound.volume", 30)

    assert file.read_text() == text


lines = some.sampled_from(
    [
        "[breaks]", "[look]", "[hours]", "[[hours.fixed]]", "[breaks.deep]", "[other]", "# a note", "",
        "every_minutes = 20", "breaks.every_minutes = 20 # why", "breaks = {later_limit = 1}",
        "hours.days = []", 'language = "de"', "time = '17:30'", "days = [\n  'mon', # m\n]", 'theme = "dark"',
        "look.skin = 3",
        "unknown = 1979-05-27T07:32:00Z", 'note = """\nskin = 9\n"""', "\"later_limit\" = 2", "x.y.z = 1",
    ]
)  # fmt: skip
changes = some.dictionaries(
    some.sampled_from(
        ["language", "breaks.every_minutes", "hours.fixed", "hours.days", "look.skin", "sound.volume"]
    ),
    some.just(None),
    min_size=1,
)
NEW: dict[str, object] = {
    "language": "en",
    "breaks.every_minutes": 40,
    "hours.fixed": [{"time": "09:15"}],
    "hours.days": ["fri"],
    "look.skin": 5,
    "sound.volume": 7,
}


def test_a_note_after_a_list_that_is_replaced_is_kept(file: Path) -> None:
    file.write_text('[[hours.fixed]]\ntime = "17:30"\n# colours\n[look]\ntheme = "dark"\n')

    save_value(file, "hours.fixed", [{"time": "09:15", "days": ["mon"], "routine": "hip-60"}])

    assert file.read_text() == (
        '[hours]\nfixed = [{time = "09:15", days = ["mon"], routine = "hip-60"}]\n[look]\ntheme = "dark"\n'
        "\n# colours\n"
    )


@given(some.lists(lines, max_size=12), changes)
def test_however_the_file_is_laid_out_a_change_says_what_it_means_or_is_refused(
    tmp_path_factory: pytest.TempPathFactory, written: list[str], changed: dict[str, None]
) -> None:
    file = tmp_path_factory.mktemp("some") / "settings.toml"
    text = "\n".join(written) + "\n"
    file.write_text(text)
    before, problems = load(file)
    values = {key: NEW[key] for key in changed}

    try:
        after = save_values(file, values)
    except CannotWrite:
        assert file.read_text() == text
    else:
        assert after == with_values(before, values)
        assert after == load(file)[0]
        assert {problem.key for problem in load(file)[1]} == {problem.key for problem in problems} - set(
            values
        )
        assert {"# a note"} & set(text.splitlines()) <= set(file.read_text().splitlines())


texts = some.text(alphabet="[]={}\".'# \nabc12\\breaks_every_minutes", max_size=60)


@given(texts)
def test_whatever_stands_in_the_file_there_are_settings(
    tmp_path_factory: pytest.TempPathFactory, text: str
) -> None:
    file = tmp_path_factory.mktemp("some") / "settings.toml"
    file.write_text(text, encoding="utf-8")

    settings, _ = load(file)

    assert isinstance(settings, Settings)
