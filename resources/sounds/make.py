"""Makes the files beside it: five short, calm sounds, computed from plain notes.

    python resources/sounds/make.py [FOLDER]

The same everywhere: the sounds are sums of sines, rounded once. Change a row, run it, and commit both.
"""

import math
import sys
import wave
from array import array
from pathlib import Path

RATE = 22050  # samples a second
LOUDEST = 0.5  # of the full scale: a chime is never as loud as a voice
ATTACK, RELEASE = 0.02, 0.05  # seconds of the soft beginning and end
OVERTONES = ((1, 1.0, 1.0), (2, 0.22, 0.55), (3, 0.07, 0.3))  # times the note, loudness, how long it rings

C, E, F, G, A = 523.25, 659.26, 698.46, 783.99, 880.0  # hertz
SOUNDS = {  # name -> length in seconds, and notes: when it starts, its pitch, how long it rings
    "begin": (0.9, ((0.0, C, 0.35), (0.16, G, 0.4))),
    "half": (0.6, ((0.0, E, 0.3),)),
    "switch": (0.9, ((0.0, G, 0.25), (0.15, E, 0.25), (0.3, G, 0.35))),
    "nudge": (0.7, ((0.0, F / 2, 0.35),)),
    "done": (1.5, ((0.0, C, 0.4), (0.16, E, 0.45), (0.32, G, 0.6))),
}


def sample(at: float, notes: tuple[tuple[float, float, float], ...]) -> float:
    """The sound pressure *at* so many seconds: each note rings out by itself."""
    total = 0.0
    for starts, hertz, rings in notes:
        since = at - starts
        if since < 0:
            continue
        attack = 0.5 - 0.5 * math.cos(math.pi * min(since / ATTACK, 1))
        for times, loud, length in OVERTONES:
            decay = math.exp(-3 * since / (rings * length))
            total += attack * decay * loud * math.sin(2 * math.pi * hertz * times * since)
    return total


def sound(name: str) -> bytes:
    """The samples of one sound, 16 bits, little endian."""
    length, notes = SOUNDS[name]
    count = round(length * RATE)
    pressure = [sample(index / RATE, notes) for index in range(count)]
    loudest = max(map(abs, pressure))
    samples = array("h")
    for index, value in enumerate(pressure):
        release = min((count - 1 - index) / (RELEASE * RATE), 1)
        samples.append(round(32767 * LOUDEST * value / loudest * release))
    if sys.byteorder == "big":
        samples.byteswap()
    return samples.tobytes()


def main(folder: Path) -> None:
    """Writes every sound into *folder*."""
    for name in SOUNDS:
        with wave.open(str(folder / f"{name}.wav"), "wb") as file:
            file.setparams((1, 2, RATE, 0, "NONE", "not compressed"))
            file.writeframes(sound(name))


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).resolve().parent)
