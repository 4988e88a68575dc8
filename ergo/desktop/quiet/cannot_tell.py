"""What this system tells no program: said in a sentence, instead of guessed."""

from ergo.core.events import Sign
from ergo.desktop.quiet.means import Done


class CannotTell:
    """A means that never knows, and says why."""

    name = "this system"
    cure = ""

    def __init__(self, signs: tuple[Sign, ...], why: str) -> None:
        self.signs, self._why = signs, why

    def ask(self, done: Done) -> None:
        """As `Means.ask`."""
        done({}, self._why)
