"""Where the folders lie that Ergo ships beside its code: `routines/` and `resources/`."""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent.parent


def shipped(name: str) -> Path:
    """The shipped folder *name*; raises `FileNotFoundError` where the installation lacks it.

    A wheel and a frozen folder carry it inside the package, in `ergo/_data`; a checkout, also one installed
    as editable, has it beside the package.
    """
    for parent in (_PACKAGE / "_data", _PACKAGE.parent):
        if (parent / name).is_dir():
            return parent / name
    raise FileNotFoundError(f"{name}: not in this installation of Ergo; installing it anew brings it back")
