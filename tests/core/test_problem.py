"""What is wrong in a file, in one sentence."""

from ergo.core.problem import Problem


def test_a_problem_names_the_file_the_line_and_the_key() -> None:
    assert str(Problem("settings.toml", 3, "look.theme", "is 7: needs a text")) == (
        "settings.toml: line 3: look.theme is 7: needs a text"
    )
    assert str(Problem("hip-60.toml", 7, "total_s", "60, but the steps add up to 58")) == (
        "hip-60.toml: line 7: total_s: 60, but the steps add up to 58"
    )
    assert str(Problem("settings.toml", None, "", "cannot be read")) == "settings.toml: cannot be read"
