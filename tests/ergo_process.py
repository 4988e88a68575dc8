"""The real Ergo in a process of its own and a folder of its own, without a screen, a bus or a panel."""

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

ERGO = (sys.executable, "-m", "ergo")
ROOT = Path(__file__).resolve().parent.parent
SOON = 15.0  # seconds
KEPT = ("PATH", "HOME", "VIRTUAL_ENV", "LANG")


def knows_ergo(home: Path) -> None:
    """Whoever keeps things there has seen the welcome: it does not come again."""
    welcomed = home / "data" / "welcomed"
    if not welcomed.exists():
        welcomed.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        welcomed.touch()


def eventually(holds: Callable[[], object]) -> None:
    """Waits until it is so."""
    until = time.monotonic() + SOON
    while not holds():
        assert time.monotonic() < until, "it did not happen"


class ErgoProcess:
    """What a person does with it in a terminal; *more* goes into the environment."""

    def __init__(self, home: Path, **more: str) -> None:
        self.home = home
        self.environment = {name: os.environ[name] for name in KEPT if name in os.environ}
        self.environment |= {
            "ERGO_HOME": str(home),
            "QT_QPA_PLATFORM": "offscreen",
            # What cannot be done offscreen is nobody's trouble here.
            "QT_LOGGING_RULES": "default.warning=false;qt.core.qobject.connect.warning=false",
            "TZ": "UTC",
            **more,
        }
        self.command: tuple[str, ...] = ERGO
        self._running: subprocess.Popen[str] | None = None

    def obeys_permissions(self) -> None:
        """From now on it may do no more than any person, also where tests are run by the superuser."""
        if os.getuid() == 0:
            self.command = ("setpriv", "--bounding-set=-dac_override,-dac_read_search", *ERGO)

    def types(self, *words: str, text: str = "", timeout: float = 30) -> subprocess.CompletedProcess[str]:
        """Types a command; *text* is what it reads."""
        return subprocess.run(
            (*self.command, *words),
            env=self.environment,
            cwd=ROOT,
            input=text,
            capture_output=True,
            text=True,
            timeout=timeout,
        )

    def starts(self) -> subprocess.Popen[str]:
        """Starts Ergo, which they know by now, and waits until it answers."""
        knows_ergo(self.home)
        self._running = subprocess.Popen(
            self.command, env=self.environment, cwd=ROOT, stderr=subprocess.PIPE, text=True
        )
        eventually(lambda: self.types("status").returncode == 0)
        return self._running

    def status(self) -> dict[str, Any]:
        """What `ergo status --json` says."""
        return dict(json.loads(self.types("status", "--json").stdout))

    def ends(self) -> tuple[int, str]:
        """Waits for its end; gives the exit status and what it said on standard error."""
        assert self._running is not None
        said = self._running.communicate(timeout=SOON)[1]
        status, self._running = self._running.returncode, None
        return status, said

    def kill(self) -> None:
        """Ends it outright, if it runs."""
        if self._running is not None:
            self._running.kill()
            self._running.communicate()
            self._running = None

    def said(self) -> list[str]:
        """What it told the person, as its log has it."""
        log = (self.home / "log" / "ergo.log").read_text(encoding="utf-8")
        return [line.partition("Said: ")[2] for line in log.splitlines() if "Said: " in line]
