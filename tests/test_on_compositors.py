"""The whole Ergo on real Wayland compositors; opted into with `--compositors`, as each is a heavy program."""

import json
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.compositors import Compositor
from tests.ergo_process import eventually, knows_ergo
from tests.headless_desktop import HeadlessDesktop

ERGO = (sys.executable, "-m", "ergo")
SOON = 15.0  # seconds
TELLS = {
    "kwin": ("works", "Wayland idle signal"),
    "mutter": ("works", "GNOME idle monitor"),
    "gnome-shell": ("works", "GNOME idle monitor"),
    "weston": ("unknown", "unknown"),
}


@pytest.fixture
def compositor(
    request: pytest.FixtureRequest, desktop: HeadlessDesktop, tmp_path: Path
) -> Iterator[Compositor]:
    compositor = Compositor(request.node.get_closest_marker("compositor").args[0], desktop, tmp_path)
    yield compositor
    compositor.close()


@pytest.mark.desktop(notify="none", panel=False, fresh=True)
@pytest.mark.parametrize("name", [pytest.param(name, marks=pytest.mark.compositor(name)) for name in TELLS])
def test_it_runs_asks_and_says_what_tells_idle(
    name: str, compositor: Compositor, desktop: HeadlessDesktop, tmp_path: Path
) -> None:
    knows_ergo(tmp_path / "home")
    more = {**compositor.environment, "ERGO_HOME": str(tmp_path / "home"), "QT_QPA_PLATFORM": "wayland"}
    ergo = ("env", *(f"{key}={value}" for key, value in more.items()), *ERGO)
    if name in ("mutter", "gnome-shell"):
        desktop.wait_for_name("org.gnome.Mutter.IdleMonitor")
    running = desktop.start(*ergo)
    eventually(lambda: desktop.run(*ergo, "status").returncode == 0)

    found = json.loads(desktop.run(*ergo, "doctor", "--json").stdout)
    assert (found["idle"]["state"], found["idle"]["by"]) == TELLS[name]
    assert found["tray"]["state"] == "missing"
    for words in (("prompt",), ()):  # its card, as nobody shows notifications here; and its window
        assert desktop.run(*ergo, *words).returncode == 0
    status = json.loads(desktop.run(*ergo, "status", "--json").stdout)
    assert status["state"] == "prompting"

    assert desktop.run(*ergo, "quit").returncode == 0
    assert running.wait(timeout=SOON) == 0
