"""`python -m ergo`: the command line. What each verb does is in `commands`."""

import sys

from ergo.commands import run


def main() -> int:
    """Runs what the command line says; gives the exit status."""
    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
