"""One thing that is wrong in a file a person wrote: settings, routines and cards are reported alike."""

import msgspec


class Problem(msgspec.Struct, frozen=True):
    """What is wrong in a file, where, and what would be right; `ergo check --json` prints these fields."""

    file: str  # as short as the person needs to find it, e.g. "settings.toml"
    line: int | None  # counted from 1; None: the whole file, or not known
    key: str  # dotted name, e.g. "breaks.every_minutes"; empty: the whole file
    problem: str  # e.g. 'is "thirty": needs a whole number from 5 to 180 (using 30)'

    def __str__(self) -> str:
        """The problem as one sentence, for the terminal, the log and the window."""
        place = f"{self.file}: line {self.line}" if self.line is not None else self.file
        if not self.key:
            return f"{place}: {self.problem}"
        # "look.theme is 7" reads on; "total_s: 120, but the steps add up to 118" is a list of two.
        joint = " " if self.problem.startswith("is ") else ": "
        return f"{place}: {self.key}{joint}{self.problem}"
