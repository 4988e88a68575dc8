"""All that Ergo keeps: how big it is and where, in one ZIP to take along, and forgetting the small files.

Belongs here: what concerns every kind at once. Doesn't: history and diary, which forget by themselves.
"""

import os
import shutil
import tempfile
import zipfile
from collections.abc import Iterable, Iterator
from contextlib import suppress
from datetime import datetime, tzinfo
from pathlib import Path

from ergo.core.breaks import Entry
from ergo.core.diary import DiaryEntry
from ergo.core.insights import midnight
from ergo.core.kept import Kept, Store
from ergo.storage import diary_export, paths
from ergo.storage.export import as_csv, as_json
from ergo.storage.files import CannotWrite, leftovers, reason
from ergo.storage.history import History, moment

SIGN = "ergo-export.txt"  # by which an export of ours is known
_ABOUT = """\
Everything Ergo keeps of you, as of {day}.

settings.toml    your settings
history/         your days, one file a year: CSV for a spreadsheet, JSON for other programs
history.db       the same as Ergo's own database (SQLite)
diary.*          your diary, if you keep one
routines/        your own exercises and routines
other/           where the day stands, your physio's card, answers of the workstation check
"""
_COPY = "export-"  # how the folder begins in which a copy is made
# A ban on moving after a warning sign ends by itself, or when it was checked; nothing shortens it.
_STAYS = frozenset({"movement-off.json"})


def kept() -> tuple[Kept, ...]:
    """Every kind that is there, and its size on disk."""
    places: dict[Store, tuple[Path, list[Path]]] = {
        Store.HISTORY: (paths.history_path(), _named("history")),
        Store.DIARY: (paths.diary_path(), _named("diary")),
        Store.SETTINGS: (paths.settings_path(), [paths.settings_path()]),
        Store.ROUTINES: (paths.own_routines_folder(), _files(paths.own_routines_folder())),
        Store.SPOKEN: (_spoken(), _files(_spoken())),
        Store.LOG: (paths.log_folder(), _files(paths.log_folder())),
        Store.REST: (paths.data_folder(), _rest()),
    }
    sized = ((store, place, sum(map(_size, files))) for store, (place, files) in places.items())
    return tuple(Kept(store, str(place), size) for store, place, size in sized if size)


def pack(file: Path, history: History, diary: Iterable[DiaryEntry], zone: tzinfo) -> Iterator[None]:
    """Writes everything into a ZIP, a piece at each step, whole or not at all; raises `CannotWrite`.

    Whoever takes the steps may do something else in between: ten years are a hundred megabytes of text.
    """
    fresh = file.with_name(f".{file.name}.{os.getpid()}")
    try:
        _look_for_strange(file)
        try:
            with zipfile.ZipFile(fresh, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as archive:
                fresh.chmod(0o600)
                yield from _pieces(archive, history, tuple(diary), zone)
            fresh.replace(file)
        finally:
            fresh.unlink(missing_ok=True)
    except OSError as error:
        raise CannotWrite("{file} was not saved: {reason}.", file=file, reason=reason(error)) from error


def forget_spoken() -> None:
    """Forgets the spoken lines; they are made anew when they are wanted."""
    shutil.rmtree(_spoken(), ignore_errors=True)


def forget_rest() -> None:
    """Forgets settings, log and all small files, but neither the person's own routines nor a ban on moving.

    Raises `CannotWrite` with the first that stays.
    """
    gone = [paths.settings_path(), *leftovers(paths.settings_path()), *_rest()]
    for copy in paths.cache_folder().glob(f"{_COPY}*"):  # of an export that was interrupted
        shutil.rmtree(copy, ignore_errors=True)
    try:
        for path in gone:
            if path.name not in _STAYS:
                path.unlink(missing_ok=True)
        for path in _files(paths.log_folder()):
            os.truncate(path, 0)  # the running Ergo has it open
    except OSError as error:
        raise CannotWrite(
            "Not everything was deleted: {reason} ({file}).", reason=reason(error), file=error.filename
        ) from error


def _pieces(
    archive: zipfile.ZipFile, history: History, diary: tuple[DiaryEntry, ...], zone: tzinfo
) -> Iterator[None]:
    archive.writestr(SIGN, _ABOUT.format(day=datetime.now(zone).date().isoformat()))
    for name, path in _as_they_are():
        with suppress(FileNotFoundError):
            archive.write(path, name)
    if diary:
        archive.writestr("diary.csv", diary_export.as_csv(diary, zone))
    yield
    with tempfile.TemporaryDirectory(prefix=_COPY, dir=paths.cache_folder()) as folder:
        copy = Path(folder, "history.db")
        if history.copy_to(copy):
            archive.write(copy, "history.db")
        elif paths.history_path().exists():
            raise CannotWrite("The history could not be copied; is there room on the disk?")
    yield
    for year in _years(history, zone):
        entries = _of_year(history, year, zone)
        if entries:
            archive.writestr(f"history/{year}.csv", as_csv(entries, zone))
            yield
            archive.writestr(f"history/{year}.json", as_json(entries, zone))
            yield


def _as_they_are() -> Iterator[tuple[str, Path]]:
    """Files that go in unchanged, and their names there."""
    yield "settings.toml", paths.settings_path()
    yield "diary.json", paths.diary_path()
    own = paths.own_routines_folder()
    yield from ((f"routines/{path.relative_to(own).as_posix()}", path) for path in _files(own))
    yield from ((f"other/{path.name}", path) for path in _rest())


def _years(history: History, zone: tzinfo) -> range:
    began = history.begins()
    now = datetime.now(zone)
    first = now.year if began is None else datetime.fromtimestamp(began, zone).year
    return range(first, now.year + 1)


def _of_year(history: History, year: int, zone: tzinfo) -> tuple[Entry, ...]:
    """What began in that year."""
    begin, end = (midnight(datetime(when, 1, 1).date(), zone) for when in (year, year + 1))
    return tuple(entry for entry in history.entries(begin, end) if moment(entry) >= begin)


def _look_for_strange(file: Path) -> None:
    """An earlier export is replaced, but nothing else is."""
    if not file.exists():
        return
    with suppress(zipfile.BadZipFile), zipfile.ZipFile(file) as archive:
        if SIGN in archive.namelist():
            return
    raise CannotWrite("{file} is there already and is no export of Ergo: choose another name.", file=file)


def _spoken() -> Path:
    return paths.cache_folder() / "speech"


def _named(stem: str) -> list[Path]:
    """A file of ours with all that lies beside it, such as what was set aside."""
    return [path for path in paths.data_folder().glob(f"{stem}[.-]*") if path.is_file()]


def _rest() -> list[Path]:
    others = {*_named("history"), *_named("diary")}
    return sorted(path for path in paths.data_folder().glob("*") if path.is_file() and path not in others)


def _files(folder: Path) -> list[Path]:
    return sorted(path for path in folder.rglob("*") if path.is_file())


def _size(path: Path) -> int:
    with suppress(OSError):
        return path.stat().st_size
    return 0
