"""What PulseAudio knows: who records from a microphone."""

import msgspec

from ergo.core.events import Sign
from ergo.desktop.errand import Command
from ergo.desktop.quiet.means import Done, Program, Told


class _Recording(msgspec.Struct):
    source: int
    corked: bool = False


class _Source(msgspec.Struct):
    index: int
    name: str
    monitor_source: str = ""


class Pulse:
    """Asks for the recordings, and only if there is one also what they record from."""

    def __init__(self) -> None:
        self._sources: set[int] = set()  # those that are being recorded
        self._recordings = Program("PulseAudio", _list("source-outputs"), self._understand_recordings)
        self._microphones = Program("PulseAudio", _list("sources"), self._understand_sources)

    def ask(self, done: Done) -> None:
        """As `Means.ask`."""

        def knows_recordings(told: Told, why: str) -> None:
            if why or not self._sources:
                done(told, why)
            else:
                self._microphones.ask(done)

        self._recordings.ask(knows_recordings)

    def _understand_recordings(self, said: bytes) -> Told:
        found = msgspec.json.decode(said or b"[]", type=list[_Recording])
        self._sources = {recording.source for recording in found if not recording.corked}
        return {Sign.CALL: False}

    def _understand_sources(self, said: bytes) -> Told:
        found = msgspec.json.decode(said or b"[]", type=list[_Source])
        return {Sign.CALL: any(source.index in self._sources and not _is_monitor(source) for source in found)}


def _list(what: str) -> Command:
    return Command("pactl", ("--format=json", "list", what), environment={"LC_ALL": "C.UTF-8"})


def _is_monitor(source: _Source) -> bool:
    """Whether it is what the speakers play, rather than a microphone."""
    return bool(source.monitor_source) or source.name.endswith(".monitor")
