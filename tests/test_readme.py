"""What the signs say is so: the readme shows the program's own settings and verbs, and no link is dead."""

import json
import re
from pathlib import Path

import msgspec
import pytest

from ergo.commands.line import parse
from ergo.core.settings import Row, rows

ROOT = Path(__file__).resolve().parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
SIGNS = sorted(
    path
    for folder in (".", ".github", "ergo", "ergo/desktop", "packaging", "resources", "routines", "tests")
    for path in (ROOT / folder).glob("*.md")
)
MANY = 100  # letters: longer lists of choices stand in the settings file only


def settings_table() -> str:
    """The table of all settings as the readme shows it; `python -m tests.test_readme` prints it."""
    head = "| setting | does | default | may be |\n|---|---|---|---|\n"
    return head + "".join(
        f"| `{row.path}` | {row.title}. {row.help} | `{_as_toml(row)}` | {_may_be(row)} |\n" for row in rows()
    )


def _as_toml(row: Row) -> str:
    return json.dumps(msgspec.to_builtins(row.default))


def _may_be(row: Row) -> str:
    limits = row.limits if len(row.limits) <= MANY else "see the file"
    return f"{limits} {row.unit}".strip() if not row.zero else f"{limits} ({row.unit})"


def test_the_readme_has_every_setting_as_it_is() -> None:
    assert README.endswith(settings_table()), "python -m tests.test_readme prints the table"


def test_the_readme_has_every_verb_and_no_other() -> None:
    table = README.partition("## Command line")[2].partition("## ")[0]
    shown = {cell.split()[0] for line in table.splitlines() for cell in re.findall(r"`([^`]+)`", line[:80])}
    shown -= {"ergo", "VERB", "--delete-all"}

    assert shown == _verbs() - {"start"}


def _verbs() -> set[str]:
    from ergo.commands import _VERBS

    return set(_VERBS)


@pytest.mark.parametrize(
    "typed",
    [
        "", "--background", "status --json", "break", "break hip-60", "posture", "prompt", "pause 30m",
        "pause 2h", "pause tomorrow", "pause until-resume", "resume", "standing on", "standing off", "here",
        "away", "settings list", "settings get look.theme", "settings set look.theme dark",
        "routines --area hip --minutes 2 --position seated", "routines new my-hips", "check a b",
        "import a.ergocard", "import --show a.ergocard",
        "history --days 7", "history --entries", "history --export csv a.csv",
        "history --export json a.json", "history --delete-all", "simulate a.jsonl --settings a.toml",
        "demo --out a", "demo --figures --out a", "doctor", "quit",
    ],
)  # fmt: skip
def test_what_the_readme_tells_to_type_is_understood(typed: str) -> None:
    words = typed.split()

    assert parse(words).verb == next((word for word in words if not word.startswith("-")), "start")


@pytest.mark.parametrize("sign", SIGNS, ids=lambda path: str(path.relative_to(ROOT)))
def test_no_link_of_a_sign_is_dead(sign: Path) -> None:
    text = sign.read_text(encoding="utf-8")
    links = re.findall(r"\]\(([^)#:]+)\)", text)
    sections = re.findall(r"\]\(#([^)]+)\)", text)
    headings = {heading.lower().replace(" ", "-") for heading in re.findall(r"^#+ (.+)$", text, re.MULTILINE)}

    assert [link for link in links if not (sign.parent / link).exists()] == []
    assert [section for section in sections if section not in headings] == []


def test_pictures_are_small() -> None:
    sizes = {path.name: path.stat().st_size for path in (ROOT / "resources" / "pictures").glob("*.png")}

    assert sizes
    assert {name: size for name, size in sizes.items() if size > 120_000} == {}


if __name__ == "__main__":
    print(settings_table(), end="")
