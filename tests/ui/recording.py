"""A whole routine as a person sees and hears it, second by second, written down so that it can be read.

What was approved stands in `tests/ui/recorded/`: a text with its times, and some frames in one picture.
Renew both on purpose, and read what changed:

    packaging/run python -m tests.ui.recording
"""

import os
import sys
from pathlib import Path

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from ergo.core.figure import stills
from ergo.core.routine import position
from ergo.ui.figure import FigurePainter, Look
from ergo.ui.player import PlayerWindow
from ergo.ui.player_scene import scene
from ergo.ui.player_stage import Picture
from tests.ui.player_world import Clock, catalogue, routine

FOLDER = Path(__file__).parent / "recorded"
ROUTINE = "hip-120"
FRAMES = (2, 5.5, 18, 31, 33, 38, 60, 66, 69.5, 71, 100, 119)  # seconds; of each the stage is kept
WIDE, HIGH, LARGER = 96, 72, 3  # pixels of one frame as it is kept; how many times as large it is painted
TICK = 10  # looks a second


class Recording:
    """Plays a routine from start to end on a pretend clock, and writes down what changes."""

    def __init__(self, name: str = ROUTINE) -> None:
        self.routine = routine(name)
        self.seen: list[tuple[float, Picture]] = []
        self._lines: list[str] = []
        self._last: dict[str, str] = {}
        self._clock, self._at = Clock(), 0.0
        self.window = PlayerWindow(self._clock)
        self.window.sound.spoken.connect(
            lambda text, room: self._note("says", f'"{text}" within {room:.1f} s')
        )
        self.window.sound.chimed.connect(lambda name: self._note("rings", name))
        self.window.sound.hushed.connect(lambda: self._note("falls silent", ""))
        self.window.ended.connect(
            lambda done, by_hand: self._note("ends", f"{done:.0%} done{by_hand * ', by hand'}")
        )

    def play(self) -> str:
        """Everything that was seen and heard, a line each, with its second."""
        begin = self._clock()
        self.window.play(self.routine, catalogue().model, "", Look(), another="Neck 60 s")
        self._look()
        for tick in range(1, round(self.routine.seconds * TICK) + 2 * TICK):
            self._at = tick / TICK
            self._clock.seconds = begin + self._at
            self.window._tick()
            self._look()
        self.window.close_routine()
        return "\n".join(self._lines) + "\n"

    def frames(self) -> QImage:
        """What the stage showed at some seconds, side by side; without words: fonts differ."""
        large = QImage(WIDE * LARGER * len(FRAMES), HIGH * LARGER, QImage.Format.Format_RGB32)
        with QPainter(large) as painter:
            for number, second in enumerate(FRAMES):
                picture = next(shown for at, shown in reversed(self.seen) if at <= second)
                paint(painter, QRectF(number * WIDE * LARGER, 0, WIDE * LARGER, HIGH * LARGER), picture)
        return large.scaled(
            WIDE * len(FRAMES),
            HIGH,
            Qt.AspectRatioMode.IgnoreAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )

    def _look(self) -> None:
        """Writes down what looks different from the last time."""
        here = position(self.routine, self.window.elapsed)
        stage = self.window._page.stage
        if here.step >= len(self.routine.steps) or stage._picture is None:
            return
        now = scene(self.routine, here)
        assert stage._words == (now.tag, now.second_tag, now.caption)
        if not self.seen or self.seen[-1][1] != stage._picture:
            self.seen.append((self._at, stage._picture))
        self._changed("shows", f"{now.name} ({now.phase_line})")
        self._changed("tags", " | ".join(filter(None, (now.tag, now.second_tag))))
        self._changed("captions", now.caption)
        self._changed("next", now.following.words if now.following else "")

    def _changed(self, what: str, now: str) -> None:
        if self._last.get(what, "") != now:
            self._last[what] = now
            self._note(what, now or "-")

    def _note(self, what: str, detail: str) -> None:
        self._lines.append(f"{self._at:6.1f}  {what:9} {detail}".rstrip())


def paint(painter: QPainter, place: QRectF, picture: Picture) -> None:
    """The figure of one moment; at a switch the side that comes."""
    FigurePainter(picture.exercise, catalogue().model).paint(
        painter,
        place,
        stills(picture.exercise, catalogue().model)[1] if picture.both_sides else picture.cycle_seconds,
        picture.side,
        small=picture.small,
        arrow=picture.arrow,
        words=picture.words,
    )


def renew() -> None:
    """Keeps the recording as it is now."""
    FOLDER.mkdir(exist_ok=True)
    recording = Recording()
    (FOLDER / f"{ROUTINE}.txt").write_text(recording.play(), encoding="utf-8")
    if not recording.frames().save(str(FOLDER / f"{ROUTINE}.png"), quality=0):
        raise OSError(0, "not written", ROUTINE)


if __name__ == "__main__":
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = QApplication(sys.argv[:1])
    renew()
