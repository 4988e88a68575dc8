"""Gentler days after something hurt: the settings as they count today, until when that lasts, and its end."""

from collections.abc import Callable
from datetime import date, datetime, tzinfo

from ergo.core.events import Moment
from ergo.core.settings import FLARE_UP, Settings, changes_of, for_day, in_flare_up


class GentleDays:
    """They lie over the person's own settings, and end by themselves."""

    def __init__(
        self,
        settings: Callable[[], Settings],
        change_setting: Callable[[str, object], None],
        now: Callable[[], Moment],
        zone: tzinfo,
    ) -> None:
        self._settings, self._change_setting = settings, change_setting
        self._now, self.zone = now, zone

    @property
    def settings(self) -> Settings:
        """The settings as they count today."""
        return for_day(self._settings(), self.today)

    @property
    def are_on(self) -> bool:
        """Whether today is one of them."""
        return in_flare_up(self._settings(), self.today)

    @property
    def until(self) -> date | None:
        """The last of them; None: today is a usual day."""
        return date.fromisoformat(self._settings().routines.flare_up_until) if self.are_on else None

    def begin(self) -> None:
        """From today on, for three days."""
        for path, value in changes_of(FLARE_UP, self.today).items():
            self._change_setting(path, value)

    def end(self) -> None:
        """From now on all is as usual."""
        self._change_setting("routines.flare_up_until", "")

    @property
    def today(self) -> date:
        """The day it is for this person."""
        return datetime.fromtimestamp(self._now().wall, self.zone).date()
