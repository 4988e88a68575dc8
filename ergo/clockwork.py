"""The clockwork: when Ergo wakes up. APScheduler lives here and nowhere else; the rules say what it means.

APScheduler plans by the wall clock, so a clock that is set would delay or hasten everything: each wake-up
compares the wall clock with the boot clock, and after a jump plans anew.
"""

import logging
from collections.abc import Callable
from datetime import UTC, datetime, tzinfo

from apscheduler.executors.debug import DebugExecutor
from apscheduler.jobstores.base import JobLookupError
from apscheduler.jobstores.memory import MemoryJobStore
from apscheduler.schedulers.base import BaseScheduler
from apscheduler.triggers.base import BaseTrigger
from apscheduler.triggers.cron import CronTrigger
from apscheduler.triggers.date import DateTrigger
from PySide6.QtCore import Qt, QTimer
from tzlocal import get_localzone

from ergo.core.events import Moment
from ergo.ports import Clock

log = logging.getLogger(__name__)

JUMP = 2.0  # seconds: the wall clock was set when it moved so much against the boot clock
LONGEST_WAIT = 86_400  # seconds: a Qt timer counts milliseconds in 31 bits
TIDY_AT = 4  # o'clock

# The scheduler tells of every job it adds and runs; Ergo's own log says what matters.
logging.getLogger("apscheduler").setLevel(logging.WARNING)


def local_zone() -> tzinfo:
    """The time zone of this machine; UTC where it can't be told."""
    try:
        return get_localzone()
    except (OSError, ValueError, LookupError) as trouble:
        log.warning("This machine does not tell its time zone (%s); Ergo takes UTC for your hours", trouble)
        return UTC


class OneTimerScheduler(BaseScheduler):
    """APScheduler on the Qt loop with one single-shot timer, running its jobs in this thread.

    Its own QtScheduler leaves an endless timer behind at every change of a job, since `QTimer.singleShot`
    can't be stopped from Python, and runs jobs in worker threads.
    """

    def __init__(self) -> None:
        super().__init__(
            jobstores={"default": MemoryJobStore()},
            executors={"default": DebugExecutor()},
            # Late is no reason to drop a wake-up: after a night's sleep Ergo would never wake again.
            job_defaults={"misfire_grace_time": None, "coalesce": True},
            timezone=UTC,
        )
        self.on_timer: Callable[[], None] = self.run_due
        self._timer = QTimer()
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)  # a coarse one may come too early, and again
        self._timer.timeout.connect(self._rang)

    def shutdown(self, wait: bool = True) -> None:
        """Stops for good."""
        super().shutdown(wait)
        self._timer.stop()

    def wakeup(self) -> None:
        """A job was added or removed: looks at them all when the loop turns, never from within a job."""
        self._timer.start(0)

    def run_due(self) -> None:
        """Runs the jobs that are due, and sets the timer for the next."""
        wait: float | None = self._process_jobs()
        if wait is None:
            self._timer.stop()
        else:
            self._timer.start(int(min(wait, LONGEST_WAIT) * 1000) + 1)

    def _rang(self) -> None:
        self.on_timer()


class Clockwork:
    """Wakes the conductor up, and calls at midnight and at night for tidying."""

    def __init__(self, clock: Clock, zone: tzinfo | None = None) -> None:
        self.on_wake: Callable[[], None] = lambda: None
        self.on_midnight: Callable[[], None] = lambda: None
        self.on_tidy: Callable[[], None] = lambda: None
        self._clock = clock
        self._zone = local_zone() if zone is None else zone
        self._wake_at: float | None = None
        self._ahead = self._wall_ahead(clock.now())
        self._due: list[Callable[[], None]] = []
        self._scheduler = OneTimerScheduler()
        self._scheduler.on_timer = self._rang

    def start(self) -> None:
        """Begins to run."""
        self._scheduler.start()
        self._add("midnight", CronTrigger(hour=0, timezone=self._zone), self._midnight)
        self._add("tidy", CronTrigger(hour=TIDY_AT, timezone=self._zone), self._tidy)

    def stop(self) -> None:
        """Ends for good."""
        self._scheduler.shutdown(wait=False)

    def wake_at(self, at: float | None) -> None:
        """Wakes the conductor at that moment of the boot clock, in place of any other; None: not at all."""
        if at == self._wake_at:
            return
        self._wake_at = at
        self._plan_wake()

    def look_at_clocks(self) -> None:
        """Plans anew if the wall clock was set; to be called when the desktop tells of a wake-up, too."""
        now = self._clock.now()
        ahead = self._wall_ahead(now)
        if abs(ahead - self._ahead) <= JUMP:
            return
        log.info("The clock was set by %+.0f s; planning anew", ahead - self._ahead)
        self._ahead = ahead
        self._plan_wake()
        self.on_wake()

    def _rang(self) -> None:
        """Lets the scheduler find what is due, and does it when the scheduler is through.

        A date job that plans itself anew while it runs would be removed with its old self.
        """
        self.look_at_clocks()
        self._scheduler.run_due()
        due, self._due = self._due, []
        for deed in due:
            deed()

    def _plan_wake(self) -> None:
        if self._wake_at is None:
            try:
                self._scheduler.remove_job("wake")
            except JobLookupError:
                return
            return
        now = self._clock.now()
        wall = max(now.wall, now.wall + self._wake_at - now.at)
        self._add("wake", DateTrigger(datetime.fromtimestamp(wall, UTC), UTC), self._wake)

    def _wake(self) -> None:
        self._wake_at = None
        self.on_wake()

    def _midnight(self) -> None:
        self.on_midnight()

    def _tidy(self) -> None:
        self.on_tidy()

    def _add(self, name: str, trigger: BaseTrigger, deed: Callable[[], None]) -> None:
        due = lambda: self._due.append(deed)  # noqa: E731 - one job, one line
        self._scheduler.add_job(due, trigger, id=name, name=name, replace_existing=True)

    @staticmethod
    def _wall_ahead(now: Moment) -> float:
        return now.wall - now.at
