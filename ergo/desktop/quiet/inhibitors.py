"""Who keeps the screen from going dark: a film, a call, a presentation.

The freedesktop ScreenSaver interface has no list; what asks there is listed by GNOME or KDE beneath it.
"""

from collections.abc import Sequence

from ergo.core.events import Sign
from ergo.desktop.bus import Body, Bus
from ergo.desktop.presence.logind import LOGIND, MANAGER, ROOT
from ergo.desktop.quiet.means import LIMIT, Done

GNOME = "org.gnome.SessionManager"
GNOME_PATH = "/org/gnome/SessionManager"
IDLE = 8  # GNOME's flag for "don't take the session for idle"
KDE = "org.kde.Solid.PowerManagement.PolicyAgent"
KDE_PATH = "/org/kde/Solid/PowerManagement/PolicyAgent"
SCREEN = 4  # KDE's flag for "don't change the screen's settings"
WHY_NOT = "nobody keeps a list of idle inhibitors here"


class Inhibitors:
    """Asks logind, GNOME and KDE at once; one that isn't there says nothing."""

    signs = (Sign.MEDIA,)
    cure = ""

    def __init__(self, system: Bus | None, session: Bus | None) -> None:
        self.name = "idle inhibitors"
        self._system, self._session = system, session

    def ask(self, done: Done) -> None:
        """As `Means.ask`."""
        calls: list[tuple[Bus, str, str, str, str, str, Body]] = []
        if self._system:
            calls.append((self._system, LOGIND, ROOT, MANAGER, "ListInhibitors", "", ()))
        if self._session:
            calls.append((self._session, GNOME, GNOME_PATH, GNOME, "IsInhibited", "u", (IDLE,)))
            calls.append((self._session, KDE, KDE_PATH, KDE, "HasInhibition", "u", (SCREEN,)))
        answers: list[bool | None] = []

        def told(body: Body | None, _why: str) -> None:
            answers.append(_holds(body))
            if len(answers) == len(calls):
                known = [answer for answer in answers if answer is not None]
                done({Sign.MEDIA: any(known)} if known else {}, "" if known else WHY_NOT)

        for bus, name, path, interface, member, signature, values in calls:
            bus.call(name, path, interface, member, signature, values, done=told, limit=LIMIT)
        if not calls:
            done({}, "there is no message bus")


def _holds(body: Body | None) -> bool | None:
    """Whether an answer of one of them tells that the screen is to stay on; None: it makes no sense."""
    match body:
        case (bool(inhibited),):
            return inhibited
        case (list(inhibitors),):
            return any(_keeps_awake(inhibitor) for inhibitor in inhibitors)
    return None


def _keeps_awake(inhibitor: Sequence[object]) -> bool:
    """Of logind's, only those for idle: many services hold one for sleep, all day."""
    match list(inhibitor):
        case [str(what), _, _, "block", *_]:
            return "idle" in what.split(":")
    return False
