"""What every verb says and how: one sentence for an error, JSON where it was asked for."""

import json
import sys

DONE, COULD_NOT, WRONG_USE, NOT_RUNNING = 0, 1, 2, 3


def fail(sentence: str, status: int = COULD_NOT) -> int:
    """Says on standard error what went wrong, and gives the exit status."""
    print(f"ergo: {sentence}", file=sys.stderr)
    return status


def print_json(value: object) -> None:
    """One JSON document on standard output."""
    import msgspec

    print(json.dumps(msgspec.to_builtins(value), ensure_ascii=False, indent=2))


def lasting(seconds: float) -> str:
    """A length as people say it: "45 s", "12 min", "1 h 5 min"."""
    if seconds < 60:
        return f"{int(seconds)} s"
    hours, minutes = divmod(int(seconds // 60), 60)
    return f"{hours} h {minutes} min" if hours else f"{minutes} min"
