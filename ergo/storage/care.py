"""What this person is spared for now: movement, until a moment on disk; moves that hurt, for today only.

Belongs here: remembering. Doesn't: what follows from it (core.care, offering).
"""

import logging
from collections.abc import Callable
from contextlib import suppress
from datetime import date, datetime, tzinfo
from pathlib import Path

import msgspec

from ergo.core.care import CLOCK_SET, MovementOff, carried_over, is_off, off_until, turned_off
from ergo.core.events import Moment
from ergo.storage.files import CannotWrite, reason, set_aside, write_whole

log = logging.getLogger(__name__)

TRY_AGAIN = 60.0  # seconds after which what couldn't be written is tried again


class Care:
    """Knows whether movement is off, what was left out today, and whether today stays small."""

    def __init__(self, path: Path, now: Callable[[], Moment], boot: str, zone: tzinfo) -> None:
        self._path, self._now, self._boot, self._zone = path, now, boot, zone
        self._day: date | None = None
        self._left_out: tuple[str, ...] = ()
        self._small = False
        self.on_change: Callable[[], None] = lambda: None
        self.is_kept = True  # whether the end of what is off is on disk, and outlives a restart
        self._tried = 0.0  # when that was last tried, on the boot clock
        self._off = self._load()

    @property
    def movement_is_off(self) -> bool:
        """Whether nothing but slow breathing is offered now."""
        return is_off(self._off, self._now())

    def off_until(self) -> float | None:
        """Until when movement is off, in seconds since 1970; None: it is on."""
        now = self._now()
        until = off_until(self._off, now)
        if until is not None and self._off is not None:
            if abs(until - self._off.until_wall) > CLOCK_SET:
                # The wall clock was set: after a restart of the machine it must not end this early.
                self._keep(msgspec.structs.replace(self._off, until_wall=until))
            elif not self.is_kept and now.at - self._tried >= TRY_AGAIN:
                self._keep(self._off)
        return until

    def turn_movement_off(self) -> None:
        """Movement is off for a day from now."""
        self._keep(turned_off(self._now(), self._boot))
        self.on_change()

    def was_checked(self) -> None:
        """The person says that it was checked: movement is on again."""
        self._off, self.is_kept = None, True
        try:
            self._path.unlink(missing_ok=True)
        except OSError as error:
            log.warning("%s could not be removed: %s.", self._path, reason(error))
        self.on_change()

    @property
    def today(self) -> date:
        """The day it is for this person."""
        return datetime.fromtimestamp(self._now().wall, self._zone).date()

    @property
    def left_out_today(self) -> tuple[str, ...]:
        """The exercises that are left out until midnight."""
        self._turn_page()
        return self._left_out

    def leave_out_today(self, exercise: str) -> None:
        """That exercise is not offered before midnight."""
        self._left_out = tuple(dict.fromkeys((*self.left_out_today, exercise)))
        self.on_change()

    @property
    def small_today(self) -> bool:
        """Whether everything is kept small until midnight."""
        self._turn_page()
        return self._small

    def keep_small_today(self) -> None:
        """Everything is kept small until midnight."""
        self._turn_page()
        self._small = True
        self.on_change()

    def _turn_page(self) -> None:
        today = self.today
        if today != self._day:
            self._day, self._left_out, self._small = today, (), False

    def _keep(self, off: MovementOff) -> None:
        """It counts even where it can't be written: then a restart ends it, unless a later try succeeds."""
        self._off, self._tried = off, self._now().at
        try:
            write_whole(self._path, msgspec.json.encode(off).decode())
        except CannotWrite as trouble:
            if self.is_kept:
                log.warning("%s Until Ergo ends, movement is off all the same.", trouble)
            self.is_kept = False
        else:
            self.is_kept = True

    def _load(self) -> MovementOff | None:
        """What was kept; a file that can't be read or understood counts as movement off, from now on."""
        now = self._now()
        try:
            off = msgspec.json.decode(self._path.read_bytes(), type=MovementOff)
        except FileNotFoundError:
            return None
        except (OSError, msgspec.DecodeError) as error:
            log.warning(
                "%s cannot be used (%s). Movement is off for a day, or until you end it.", self._path, error
            )
            with suppress(OSError):
                set_aside(self._path)
            off = turned_off(now, self._boot)
        off = carried_over(off, now, self._boot)
        if not is_off(off, now):
            return None
        self._keep(off)
        return off
