"""On which line of a TOML file a key stands, which `tomllib` does not tell.

Belongs here: finding lines. Doesn't: reading values (`tomllib`), judging them (routine_checks).
"""

import re
from bisect import bisect_left
from functools import lru_cache

KeyPath = tuple[str | int, ...]  # names, and indices counted from 0

_HEADER = re.compile(r"[ \t]*\[(\[?)([^\[\]\n]+)\]")
_KEY = re.compile(r"[ \t]*((?:[\w-]+|\"[^\"\n]*\"|'[^'\n]*')(?:[ \t]*\.[ \t]*[\w\"'-]+)*)[ \t]*=")
_TOKEN = re.compile(
    r"\"\"\".*?\"\"\"|'''.*?'''|\"(?:\\.|[^\"\\\n])*\"|'[^'\n]*'|#[^\n]*|[\[\]{},\n]|[^\[\]{},\n\"'#]+|[\"']",
    re.DOTALL,
)


def line_of(text: str, path: KeyPath) -> int | None:
    """The line, counted from 1, of the key at *path*, or of the nearest key around it; None: nowhere."""
    lines = _lines(text)
    for length in range(len(path), 0, -1):
        if path[:length] in lines:
            return lines[path[:length]]
    return None


def dotted(path: KeyPath) -> str:
    """The path as people read it, lists counted from 1: `keyframes[2].pose.neck`."""
    words = ""
    for part in path:
        words += f"[{part + 1}]" if isinstance(part, int) else f".{part}" if words else part
    return words


@lru_cache(maxsize=1)  # one file with many mistakes is looked through once
def _lines(text: str) -> dict[KeyPath, int]:
    """Every key of the file with its line, and the elements of lists."""
    newlines = [match.start() for match in re.finditer("\n", text)]
    found: dict[KeyPath, int] = {}
    tables: dict[KeyPath, int] = {}  # how many of each [[table]] there were
    prefix: KeyPath = ()
    at = 0
    while at < len(text):
        places: list[tuple[KeyPath, int]] = []
        if header := _HEADER.match(text, at):
            prefix = _names(header[2])
            places = [(prefix, at)]
            if header[1]:
                tables[prefix] = tables.get(prefix, 0) + 1
                prefix = (*prefix, tables[prefix] - 1)
                places.append((prefix, at))
            at = header.end()
        elif key := _KEY.match(text, at):
            path = (*prefix, *_names(key[1]))
            elements, end = _elements(text, key.end())
            places = [(path, at), *(((*path, number), start) for number, start in enumerate(elements))]
            at = end
        for path, start in places:
            found.setdefault(path, bisect_left(newlines, start) + 1)
        at = text.find("\n", at) + 1 or len(text)
    return found


def _names(dotted_key: str) -> KeyPath:
    return tuple(name.strip().strip("\"'") for name in dotted_key.split("."))


def _elements(text: str, at: int) -> tuple[list[int], int]:
    """Where the elements of the value at *at* begin, if it is a list, and where the value ends."""
    depth, waiting = 0, False
    starts: list[int] = []
    while token := _TOKEN.match(text, at):
        word = token[0]
        if word == "\n" and depth == 0:
            break
        if waiting and depth == 1 and word not in ",]\n" and word.strip() and word[0] != "#":
            starts.append(at + len(word) - len(word.lstrip()))
            waiting = False
        if word in "[{":
            depth += 1
            waiting = waiting or (depth == 1 and word == "[")
        elif word in "]}":
            depth -= 1
        elif word == "," and depth == 1:
            waiting = True
        at = token.end()
    return starts, at
