"""Stand-ins for the system's programs: small scripts on the PATH that write down what they were asked."""

import sys
import wave
from pathlib import Path

import pytest

# Tells of an older player that doesn't die within a second: its process is there, and no zombie.
ALONE = """
older=$(cat "$here/newest" 2>/dev/null)
tries=0
while [ -n "$older" ] && [ -r /proc/$older/stat ] && [ "$(cut -d' ' -f3 /proc/$older/stat)" != Z ]; do
  tries=$((tries + 1)); [ $tries -gt 20 ] && echo "not alone" >>"$here/$name.log" && break; sleep 0.05
done
echo $$ >"$here/newest"
"""
WRITES_WAV = """
read -r text; echo "$text" >>"$here/said"
while [ $# -gt 1 ]; do [ "$1" = -w ] && cp "$here/sample.wav" "$2"; shift; done
"""
HANGS = "exec sleep 60"
FAILS = "echo 'connection refused' >&2; exit 1"


class StandIns:
    """A PATH of one's own."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.folder = folder
        self.bin = folder / "bin"
        self.bin.mkdir()
        monkeypatch.setenv("PATH", str(self.bin))
        self.sample(1.0)

    def install(self, name: str, does: str = "") -> None:
        """A program of that name, which writes down its arguments and does that."""
        script = self.bin / name
        real = "PATH=/usr/bin:/bin"
        script.write_text(
            f'#!/bin/sh\n{real}\nhere="{self.folder}"\nname={name}\necho "$*" >>"$here/{name}.log"\n{does}\n'
        )
        script.chmod(0o755)

    def sample(self, seconds: float) -> Path:
        """What a stand-in for an engine writes: so many seconds of silence."""
        path = self.folder / "sample.wav"
        with wave.open(str(path), "wb") as file:
            file.setparams((1, 2, 8000, 0, "NONE", "not compressed"))
            file.writeframes(bytes(2 * round(8000 * seconds)))
        return path

    def asked(self, name: str) -> list[str]:
        """What that program was asked, each time."""
        return self._lines(f"{name}.log")

    def said(self) -> list[str]:
        """What an engine was given to say."""
        return self._lines("said")

    def _lines(self, name: str) -> list[str]:
        file = self.folder / name
        return file.read_text(encoding="utf-8", errors="replace").splitlines() if file.exists() else []


class Clock:
    """A clock turned by hand."""

    def __init__(self) -> None:
        self.seconds = 100.0

    def __call__(self) -> float:
        return self.seconds


@pytest.fixture
def stand_ins(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> StandIns:
    """An empty PATH to install stand-ins on."""
    if sys.platform == "win32":
        pytest.skip("the stand-ins are shell scripts")
    return StandIns(tmp_path, monkeypatch)
