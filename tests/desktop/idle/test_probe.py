"""Which source of idle is taken, and why not a better one."""

import pytest

from ergo.desktop.idle import WAYLAND, probe
from ergo.desktop.idle.unknown import UnknownIdle


def test_under_wayland_x11_is_not_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")

    source, why = probe()

    assert (source.name, source.idle(), source.watch(60, lambda: None), why) == (
        "unknown",
        None,
        False,
        WAYLAND,
    )


def test_without_any_display_idle_is_unknown(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.delenv("DISPLAY", raising=False)

    source, why = probe()

    assert isinstance(source, UnknownIdle)
    assert why == "no X server answers"


@pytest.mark.desktop(notify="none", panel=False)
@pytest.mark.usefixtures("desktop", "qapp")
def test_on_x11_the_server_is_asked() -> None:
    source, why = probe()

    assert (source.name, why) == ("X11 idle counter", "")
    assert source.idle() is not None
    source.close()
