"""What every test can count on: no screen needed, a silent log, and a private desktop on request."""

import logging
import os
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent

from tests.compositors import installed
from tests.headless_desktop import HeadlessDesktop, missing_programs

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from tests.ergo_process import ErgoProcess
    from tests.pretend_life import Life

# Before Qt is imported: tests draw into memory; programs started on a headless desktop see the real X server.
os.environ["QT_QPA_PLATFORM"] = "offscreen"

SKIPPED = pytest.StashKey[list[str]]()
REASON = pytest.StashKey[str]()
NO_COMPOSITOR = pytest.StashKey[list[str]]()
DESKTOPS = pytest.StashKey[dict[tuple[object, ...], HeadlessDesktop]]()


def pytest_addoption(parser: pytest.Parser) -> None:
    """The tests on real Wayland compositors are opted into: each starts a heavy program."""
    parser.addoption("--compositors", action="store_true", help="run the tests on real Wayland compositors")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Skips the tests that need a desktop where its programs are not installed, and remembers which."""
    _skip_compositors(config, items)
    on_desktop = [item for item in items if _needs_desktop(item)]
    if not on_desktop or not (missing := missing_programs()):
        return
    reason = f"needs a desktop; not installed here: {', '.join(missing)}"
    config.stash[REASON] = reason
    config.stash[SKIPPED] = [item.nodeid for item in on_desktop]
    for item in on_desktop:
        item.add_marker(pytest.mark.skip(reason=reason))


def _skip_compositors(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Skips the tests on real compositors unless they are wanted and there, and remembers each by name."""
    skipped = config.stash[NO_COMPOSITOR] = []
    for item in items:
        marker = item.get_closest_marker("compositor")
        if marker is None:
            continue
        name = marker.args[0]
        reason = "" if config.getoption("--compositors") else "needs --compositors"
        if not installed(name):
            reason = f"{name} is not installed"
        if reason:
            skipped.append(f"{item.nodeid}: {reason}")
            item.add_marker(pytest.mark.skip(reason=reason))


def _needs_desktop(item: pytest.Item) -> bool:
    """Whether it is marked itself, or asks for one; a module's marker only says which one it would be."""
    asks = isinstance(item, pytest.Function) and "desktop" in item.fixturenames
    return asks or any(marker.name == "desktop" for marker in item.own_markers)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    """Names every test that was skipped for want of a desktop, and the one command that mends it."""
    if skipped := config.stash.get(SKIPPED, []):
        terminalreporter.section("not proven here")
        terminalreporter.line(f"{len(skipped)} tests skipped: {config.stash[REASON]}")
        terminalreporter.line("`packaging/run pytest` installs them.")
        for name in skipped:
            terminalreporter.line(f"  {name}")
    if without := config.stash.get(NO_COMPOSITOR, []):
        terminalreporter.section("not proven here: real compositors")
        for name in without:
            terminalreporter.line(f"  {name}")


def pytest_configure(config: pytest.Config) -> None:
    """Prepares the shelf of desktops that tests share."""
    config.stash[DESKTOPS] = {}


def pytest_unconfigure(config: pytest.Config) -> None:
    """Ends the desktops that tests shared."""
    for desktop in config.stash[DESKTOPS].values():
        desktop.__exit__()


@pytest.fixture(autouse=True)
def _silent_log(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Fails a test that left a warning in the log; one that expects it calls `caplog.clear()` in the end."""
    yield
    records = [*caplog.get_records("setup"), *caplog.get_records("call"), *caplog.get_records("teardown")]
    warnings = [record.getMessage() for record in records if record.levelno >= logging.WARNING]
    if warnings:
        pytest.fail("warnings in the log:\n" + "\n".join(warnings))


@pytest.fixture
def desktop(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[HeadlessDesktop]:
    """A running desktop whose buses and X server this process sees too (Qt itself stays offscreen).

    `@pytest.mark.desktop(notify="xfce", panel=False)` chooses its parts; tests that choose alike share one.
    With `fresh=True` it is the test's own, to break as it likes.
    """
    marker = request.node.get_closest_marker("desktop")
    if marker is None:
        pytest.fail("a test that uses `desktop` carries @pytest.mark.desktop")
    wanted = {"notify": "dunst", "panel": True, **marker.kwargs}
    fresh = wanted.pop("fresh", False)
    shared = request.config.stash[DESKTOPS]
    key = tuple(wanted.values())
    found = None if fresh else shared.get(key)
    if found is None:
        found = HeadlessDesktop(**wanted).__enter__()
    if not fresh:
        shared[key] = found
    for name, value in found.environment.items():
        monkeypatch.setenv(name, value)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    yield found
    found.stop_all()
    if fresh:
        found.__exit__()


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of its own for all that Ergo keeps."""
    monkeypatch.setenv("ERGO_HOME", str(tmp_path / "home"))
    return tmp_path / "home"


@pytest.fixture
def life(home: Path, qapp: "QApplication") -> Iterator["Life"]:  # noqa: ARG001 - where it keeps things
    """An Ergo in this process, with its desktop pretended; it keeps everything at *home*."""
    from tests.pretend_life import Life

    life = Life(qapp)
    yield life
    life.app.quit()
    # Its process would end here, and all its windows with it; each one kept makes every later test slower.
    for part in (life.app, *qapp.topLevelWidgets()):
        part.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def ergo(home: Path) -> Iterator["ErgoProcess"]:
    """The real Ergo, to be started and typed at."""
    from tests.ergo_process import ErgoProcess

    process = ErgoProcess(home)
    yield process
    process.kill()
