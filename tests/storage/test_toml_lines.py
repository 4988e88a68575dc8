"""On which line a key stands."""

import pytest

from ergo.storage.toml_lines import KeyPath, dotted, line_of

FILE = '''# A file with everything
title = "x = 1"  # not a key: y = 2
wrapped = [
  "one", "two",  # three = 3
  "]",
  { t = 1, u = [9, 9] },
  [1,
   2], 5,
]
long = """
inside = 1
"""
a.b = 1
plain = 'it''s'

[table]
"quoted key" = 2
[[steps]]
exercise = "a"

[[steps]]
exercise = "b"
[steps.inner]
deep = 1
'''


@pytest.mark.parametrize(
    ("path", "line"),
    [
        (("title",), 2),
        (("wrapped",), 3),
        (("wrapped", 0), 4),
        (("wrapped", 1), 4),
        (("wrapped", 2), 5),
        (("wrapped", 3), 6),
        (("wrapped", 3, "t"), 6),
        (("wrapped", 4), 7),
        (("wrapped", 5), 8),
        (("long",), 10),
        (("a", "b"), 13),
        (("table",), 16),
        (("table", "quoted key"), 17),
        (("table", "missing"), 16),
        (("steps", 0), 18),
        (("steps", 0, "exercise"), 19),
        (("steps", 1, "exercise"), 22),
        (("steps", "inner", "deep"), 24),
        (("inside",), None),
        (("y",), None),
        ((), None),
    ],
)
def test_a_key_or_the_nearest_around_it_is_found(path: KeyPath, line: int | None) -> None:
    assert line_of(FILE, path) == line


def test_lists_are_counted_from_one_for_people() -> None:
    assert dotted(("keyframes", 1, "pose", "neck")) == "keyframes[2].pose.neck"
    assert dotted(()) == ""
