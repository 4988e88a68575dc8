"""Media that plays: what players and browsers tell over D-Bus (MPRIS)."""

from functools import partial

from ergo.core.events import Sign
from ergo.desktop.bus import BUS, Body, Bus
from ergo.desktop.quiet.means import LIMIT, Done

PLAYERS = "org.mpris.MediaPlayer2."
PATH = "/org/mpris/MediaPlayer2"
PLAYER = "org.mpris.MediaPlayer2.Player"
PROPERTIES = "org.freedesktop.DBus.Properties"
MOST = 16  # players that are asked


class Players:
    """Asks every player whether it plays."""

    name = "media players"
    signs = (Sign.MEDIA,)
    cure = ""

    def __init__(self, bus: Bus | None) -> None:
        self._bus = bus

    def ask(self, done: Done) -> None:
        """As `Means.ask`."""
        bus = self._bus
        if bus is None:
            done({}, "there is no session bus")
            return

        def know_names(body: Body | None, why: str) -> None:
            if not body or not isinstance(body[0], list):
                done({}, why or "the bus names nobody")
                return
            _Round(bus, [str(name) for name in body[0] if str(name).startswith(PLAYERS)][:MOST], done)

        bus.call(BUS, "/org/freedesktop/DBus", BUS, "ListNames", done=know_names, limit=LIMIT)


class _Round:
    """All players at once; it ends with the last answer."""

    def __init__(self, bus: Bus, players: list[str], done: Done) -> None:
        self._waiting = set(players)
        self._plays = False
        self._answers = 0
        self._why = ""
        self._done = done
        if not players:
            done({Sign.MEDIA: False}, "")
        for player in players:
            told = partial(self._told, player)
            bus.call(
                player, PATH, PROPERTIES, "Get", "ss", (PLAYER, "PlaybackStatus"), done=told, limit=LIMIT
            )

    def _told(self, player: str, body: Body | None, why: str) -> None:
        self._waiting.discard(player)
        match body:
            case (("s", "Playing" | "Paused" | "Stopped" as status),):
                self._answers += 1
                self._plays |= status == "Playing"
            case _:
                self._why = why or f"{player.removeprefix(PLAYERS)} says what makes no sense"
        if not self._waiting:
            self._done({Sign.MEDIA: self._plays} if self._answers else {}, self._why)
