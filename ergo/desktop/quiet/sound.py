"""Microphone, PipeWire's cameras and shared screens: told by the best of PipeWire, PulseAudio and ALSA."""

from ergo.core.events import Sign
from ergo.desktop.packages import Packages, installed, to_get
from ergo.desktop.quiet import alsa, pipewire
from ergo.desktop.quiet.means import Done, Told
from ergo.desktop.quiet.pulse import Pulse

PIPEWIRE: Packages = {"apt": "pipewire-bin", "dnf": "pipewire-utils", "pacman": "pipewire"}
PULSE: Packages = {"apt": "pulseaudio-utils", "dnf": "pulseaudio-utils", "pacman": "libpulse"}


class SoundServer:
    """PipeWire first; where it doesn't know the microphones PulseAudio, where that isn't there ALSA."""

    signs = (Sign.CALL, Sign.PRESENTING)

    def __init__(self) -> None:
        self.name = "PipeWire"
        self._pipewire = pipewire.dump()
        self._pulse = Pulse()

    @property
    def cure(self) -> str:
        """How to get what would tell."""
        if installed("pw-dump") or installed("pactl"):
            return "Start a sound server such as PipeWire."
        return to_get("Install PipeWire's or PulseAudio's tools, so that Ergo notices calls", PIPEWIRE, PULSE)

    def ask(self, done: Done) -> None:
        """As `Means.ask`."""

        def pipewire_told(told: Told, why: str) -> None:
            if Sign.CALL in told:
                self.name = "PipeWire"
                done(told, why)
            else:
                self._ask_pulse(told, why, done)

        if installed("pw-dump"):
            self._pipewire.ask(pipewire_told)
        else:
            pipewire_told({}, "pw-dump is not installed")

    def _ask_pulse(self, known: Told, why_not_pipewire: str, done: Done) -> None:
        by = ["PipeWire"] if known else []

        def pulse_told(told: Told, why: str) -> None:
            if told:
                self.name = ", ".join([*by, "PulseAudio"])
            elif told := alsa.recording():
                self.name = ", ".join([*by, "ALSA"])
            done({**known, **told}, "" if told else "; ".join(filter(None, (why_not_pipewire, why))))

        if installed("pactl"):
            self._pulse.ask(pulse_told)
        else:
            pulse_told({}, "pactl is not installed")
