"""The person's own routines: a first one to change, and which of the files in their folder are theirs.

Belongs here: beginning a file. Doesn't: reading and checking it (routine_files).
"""

import re
from collections.abc import Iterable
from pathlib import Path

from ergo.core.problem import Problem
from ergo.storage.files import CannotWrite, Trouble, write_whole
from ergo.storage.shipped import shipped

SECONDS = 60  # the example's length, with which its id has to end
LONGEST = 60  # letters of an id
_NAME = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")

EXAMPLE = """\
# {title}: a routine of your own. Change what you like, save, and Ergo reads it again.
# Check it with: ergo check {id}.toml
schema = 1
id = "{id}"  # this file's name; it ends in the seconds of all steps together
title = "{title}"
intent = "Loosen up between two tasks"  # one line under the title
kind = "break"  # break: Ergo may offer it; home: only when you open it
total_s = {seconds}  # the sum of the steps, 20 to 900
positions = ["seated"]  # seated, standing, floor: in the order in which they come
discreet = 1  # 0 obvious, 1 small movements, 2 nobody notices
level = 1  # 1 for everyone, 2 asks a little more
regions = ["hip"]  # the main one first: neck, shoulders, back, hip, legs, wrists, eyes, whole-body, calm

# A step is an exercise and its seconds. Steps without one: _ready (6 s and more) and _rest (8 s and more).
[[steps]]
exercise = "_ready"
seconds = 6

[[steps]]
exercise = "seat-march"
seconds = 14

# What works one side at a time comes twice, with the same seconds: "R" and "L".
[[steps]]
exercise = "knee-across-seat"
seconds = 20
side = "R"

[[steps]]
exercise = "knee-across-seat"
seconds = 20
side = "L"
"""


class WrongName(Trouble):
    """No routine can have that name; the sentence says which would do."""


def write_example(folder: Path, name: str) -> Path:
    """Begins a routine of that name in the folder, and gives its path.

    Raises `WrongName` where there is one of that name or none can be, `CannotWrite` where the disk refuses.
    """
    id_ = _id_of(name)
    path = folder / f"{id_}.toml"
    if path.exists():
        raise WrongName("{file} is there already; choose another name, or change that file", file=path)
    if any(shipped("routines").glob(f"*/{id_}.toml")):
        raise WrongName('Ergo has a routine "{name}" already; choose another name', name=id_)
    title = name.removesuffix(f"-{SECONDS}").replace("-", " ")
    write_whole(path, EXAMPLE.format(id=id_, title=title[:1].upper() + title[1:], seconds=SECONDS))
    return path


def free_name(folder: Path) -> str:
    """A name that no file in the folder has yet: my-routine, my-routine-b, …"""
    for letter in ("", *(f"-{letter}" for letter in "bcdefghijklmnopqrstuvwxyz")):
        if not (folder / f"my-routine{letter}-{SECONDS}.toml").exists():
            return f"my-routine{letter}"
    raise CannotWrite(
        "{folder} has 26 routines that still have the name they began with; rename some.", folder=folder
    )


def own_ids(folder: Path, problems: Iterable[Problem]) -> frozenset[str]:
    """The ids of the sound files in the person's folder."""
    unsound = {problem.file for problem in problems}
    files = (path for pattern in ("*.toml", "*/*.toml") for path in folder.glob(pattern))
    return frozenset(path.stem for path in files if path.relative_to(folder).as_posix() not in unsound)


def _id_of(name: str) -> str:
    if not _NAME.fullmatch(name):
        raise WrongName(
            '"{name}" is no name for a routine; use a-z, 0-9 and hyphens, as in my-hips', name=name[:60]
        )
    id_ = name if name.endswith(f"-{SECONDS}") else f"{name}-{SECONDS}"
    number = name.rpartition("-")[2]
    if number.isdecimal() and number != str(SECONDS):
        raise WrongName(
            "A name ends in the routine's seconds, and the example has {seconds}; leave the {number} out",
            seconds=SECONDS,
            number=number,
        )
    if len(id_) > LONGEST:
        raise WrongName("That name is too long; use {longest} letters at most", longest=LONGEST)
    return id_
