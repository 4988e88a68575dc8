"""`python -m tests.benchmarks`: measures, and prints one table.

    python -m tests.benchmarks               all of it, about a quarter of an hour
    python -m tests.benchmarks --only click  one part
    python -m tests.benchmarks --smoke       proves in a minute that everything runs; judges nothing

Its exit status tells of broken limits only with --strict: a busy machine is no mistake in Ergo.
"""

import argparse
import sys

from tests.benchmarks import (
    adjusting,
    asking,
    browsing,
    clicking,
    figure,
    idling,
    keeping,
    looking_back,
    playing,
    reading,
    remembering,
    simulating,
    starting,
)
from tests.benchmarks.processes import machine
from tests.benchmarks.rows import HEAD, Effort, line
from tests.headless_desktop import missing_programs

# What wants a quiet machine comes last, when all else is warm.
ON_DESKTOP = tuple(module.PART for module in (asking, starting, clicking, playing, keeping, idling))
ANYWHERE = tuple(
    module.PART for module in (reading, simulating, remembering, looking_back, adjusting, browsing, figure)
)
PARTS = {part.name: part for part in (*ANYWHERE, *ON_DESKTOP)}


def main() -> int:
    """Measures what was asked for; gives the exit status."""
    wanted = _arguments().parse_args()
    effort = Effort(wanted.smoke)
    print(machine(), end="\n\n")
    print(HEAD.rstrip())
    over = 0
    for part in PARTS.values():
        if part.name not in (wanted.only or PARTS):
            continue
        print(f"{part.heading}", flush=True)
        if part in ON_DESKTOP and (missing := missing_programs()):
            print(f"  not measured here; not installed: {', '.join(missing)}")
            continue
        for row in part.measure(effort):
            print(f"  {line(row, judge=not effort.smoke)}", flush=True)
            over += row.is_over and not effort.smoke
    if not effort.smoke:
        print(f"\n{over} over their limit" if over else "\nAll within their limits")
    return int(wanted.strict and over > 0)


def _arguments() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description="What Ergo costs.")
    parser.add_argument("--smoke", action="store_true", help="only prove that everything runs")
    parser.add_argument("--only", action="append", choices=PARTS, metavar="PART", help=", ".join(PARTS))
    parser.add_argument("--strict", action="store_true", help="exit with 1 if a limit is broken")
    return parser


if __name__ == "__main__":
    sys.exit(main())
