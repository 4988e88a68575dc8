"""Rows of the table: what was measured, for Ergo and for the reference, and the limit it is held to."""

from collections.abc import Callable, Iterable
from statistics import median

import msgspec


class Effort(msgspec.Struct, frozen=True):
    """How thoroughly to measure; a smoke run only proves that everything runs."""

    smoke: bool

    def of(self, full: float, smoke: float) -> float:
        """A length or a number, for this effort."""
        return smoke if self.smoke else full

    def times(self, full: int, smoke: int = 1) -> int:
        """How often to repeat."""
        return smoke if self.smoke else full


class Row(msgspec.Struct, frozen=True):
    """One figure; without a limit it is told, not judged."""

    what: str
    unit: str
    ergo: float
    reference: float | None = None
    limit: float | None = None
    above: bool = False  # the limit is for what Ergo needs more than the reference

    @property
    def is_over(self) -> bool:
        """Whether the limit is broken."""
        if self.limit is None:
            return False
        base = (self.reference or 0.0) if self.above else 0.0
        return self.ergo - base > self.limit


class Part(msgspec.Struct, frozen=True):
    """One kind of measurement: its name on the command line, its heading, and how it is done."""

    name: str
    heading: str  # says what the reference is
    measure: Callable[[Effort], Iterable[Row]]


def middle(measure: Callable[[], float], times: int) -> float:
    """The median of so many measurements: one that was disturbed does not count."""
    return median(measure() for _ in range(times))


HEAD = f"{'':44} {'Ergo':>9} {'reference':>10} {'ratio':>8}  {'limit':<14} "


def line(row: Row, *, judge: bool) -> str:
    """A row as it is printed."""
    reference = "" if row.reference is None else _number(row.reference)
    ratio = f"{row.ergo / row.reference:.2f}×" if row.reference else ""
    limit = "" if row.limit is None else f"{'+' if row.above else '≤ '}{row.limit:g} {row.unit}"
    verdict = "" if row.limit is None or not judge else ("OVER" if row.is_over else "ok")
    what = f"{row.what}, {row.unit}"
    return f"{what:44} {_number(row.ergo):>9} {reference:>10} {ratio:>8}  {limit:<14} {verdict}".rstrip()


def _number(value: float) -> str:
    return f"{value:.0f}" if abs(value) >= 1000 else f"{value:.3g}" if value else "0"
