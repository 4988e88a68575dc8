"""Where Ergo's files lie on this system; `ERGO_HOME` puts all of them into one folder (tests, the demo).

Folders are made when they are asked for, for the person alone (0700); whoever uses one that can't be made
hears why. Nothing is looked up on import.
"""

import os
import sys
import warnings
from contextlib import suppress
from pathlib import Path
from typing import Literal

_Kind = Literal["config", "data", "cache", "runtime", "log"]


def config_folder() -> Path:
    """Where `settings.toml` lies."""
    return _made(_folder("config"))


def data_folder() -> Path:
    """Where the history, the bookmark and the person's own routines lie."""
    return _made(_folder("data"))


def cache_folder() -> Path:
    """What can be made again: spoken cues."""
    return _made(_folder("cache"))


def runtime_folder() -> Path:
    """Where the socket lies while Ergo runs; raises `PermissionError` if it belongs to somebody else."""
    folder = _made(_folder("runtime"))
    # Without a session the folder lies under /tmp, where anybody could have made it first.
    if hasattr(os, "getuid") and folder.exists() and folder.stat().st_uid != os.getuid():
        raise PermissionError(f"{folder} belongs to somebody else: remove it, or set XDG_RUNTIME_DIR")
    return folder


def log_folder() -> Path:
    """Where the log lies."""
    return _made(_folder("log"))


def settings_path() -> Path:
    """The person's settings."""
    return config_folder() / "settings.toml"


def history_path() -> Path:
    """The history."""
    return data_folder() / "history.db"


def bookmark_path() -> Path:
    """The state as of a minute ago."""
    return data_folder() / "bookmark.json"


def care_path() -> Path:
    """Until when movement is off; there only after somebody was asked to have something checked."""
    return data_folder() / "movement-off.json"


def said_tips_path() -> Path:
    """Which tips were said when."""
    return data_folder() / "tips.json"


def workstation_path() -> Path:
    """The answers of the workstation check."""
    return data_folder() / "workstation.json"


def diary_path() -> Path:
    """What the person noted of spasms; there only once they saved something."""
    return data_folder() / "diary.json"


def no_tray_said_path() -> Path:
    """There once the person was told that this desktop has no tray."""
    return data_folder() / "no-tray-said"


def welcomed_path() -> Path:
    """There once the person has seen what Ergo is."""
    return data_folder() / "welcomed"


def own_routines_folder() -> Path:
    """The person's own exercises and routines."""
    return _made(data_folder() / "routines")


def autostart_folder() -> Path:
    """What starts with the session lies there; the desktop does not look into a profile in one folder."""
    if sys.platform == "darwin" and not os.environ.get("ERGO_HOME"):
        return Path.home() / "Library" / "LaunchAgents"
    config = _folder("config")
    return (config if os.environ.get("ERGO_HOME") else config.parent) / "autostart"


def card_path() -> Path:
    """The card from a physio that counts; earlier ones lie beside it, with their date."""
    return data_folder() / "card.ergocard"


def _folder(kind: _Kind) -> Path:
    home = os.environ.get("ERGO_HOME")
    if home:
        return Path(home).expanduser().absolute() / kind

    import platformdirs  # a megabyte that a profile in one folder can do without

    system = platformdirs.PlatformDirs("ergo", appauthor=False)
    match kind:
        case "config":
            return system.user_config_path
        case "data":
            return system.user_data_path
        case "cache":
            return system.user_cache_path
        case "runtime":
            with warnings.catch_warnings():  # it tells which folder it takes instead; `ergo doctor` shows it
                warnings.simplefilter("ignore")
                return system.user_runtime_path
        case "log":
            return system.user_log_path


def _made(folder: Path) -> Path:
    with suppress(OSError):
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return folder
