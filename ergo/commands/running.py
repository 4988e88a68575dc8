"""The way to the Ergo that runs."""

from contextlib import suppress

from ergo.desktop.instance import Message, NoAnswerError, NotRunningError, ask
from ergo.storage import paths

__all__ = ["NoAnswerError", "NotRunningError", "ask_running", "tell_running"]


def ask_running(request: Message) -> Message:
    """What it answers; raises `NotRunningError` or `NoAnswerError`."""
    return ask(paths.runtime_folder() / "socket", request)


def tell_running(verb: str) -> None:
    """Lets it know, if there is one; what is on disk counts without it."""
    with suppress(NotRunningError, NoAnswerError, OSError):
        ask_running({"verb": verb})
