"""Do not disturb: whoever shows the notifications knows; each keeps it in another place."""

from collections.abc import Callable

from ergo.core.events import Sign
from ergo.desktop.bus import Body, Bus
from ergo.desktop.errand import Command
from ergo.desktop.notify.freedesktop import NAME, PATH
from ergo.desktop.quiet.means import LIMIT, Done, Program, Told

PROPERTIES = "org.freedesktop.DBus.Properties"
DUNST = "org.dunstproject.cmd0"
XFCONF, XFCONF_PATH = "org.xfce.Xfconf", "/org/xfce/Xfconf"
XFCE_SETTING = ("xfce4-notifyd", "/do-not-disturb")
SWAYNC, SWAYNC_PATH = "org.erikreider.swaync.cc", "/org/erikreider/swaync/cc"
MAKO, MAKO_PATH = "fr.emersion.Mako", "/fr/emersion/Mako"
NOBODY = "no notification server is there"
NAMELESS = "the notification server does not say who it is"
NEVER_SET = ("PropertyNotFound", "does not exist")
# Servers that keep it in GNOME's kind of settings: schema, key, and the value that means "do not disturb".
SETTINGS = {
    "gnome-shell": ("org.gnome.desktop.notifications", "show-banners", b"false"),
    "cinnamon": ("org.cinnamon.desktop.notifications", "display-notifications", b"false"),
}


class DoNotDisturb:
    """Asks the notification server who it is, and then whether people are to be left alone."""

    signs = (Sign.DO_NOT_DISTURB,)
    cure = ""

    def __init__(self, bus: Bus | None) -> None:
        self.name = "notification server"
        self._bus = bus
        self._settings: dict[str, Program] = {}

    def ask(self, done: Done) -> None:
        """As `Means.ask`."""
        bus = self._bus
        if bus is None:
            done({}, "there is no session bus")
            return

        def know_server(body: Body | None, why: str) -> None:
            if not body or not isinstance(body[0], str):
                done({}, NOBODY if "NameHasNoOwner" in why else why or NAMELESS)
                return
            self.name = body[0]
            self._ask_server(bus, body[0], done)

        bus.call(NAME, PATH, NAME, "GetServerInformation", done=know_server, limit=LIMIT)

    def _ask_server(self, bus: Bus, server: str, done: Done) -> None:
        """Of one that isn't known only what KDE made a habit: the property `Inhibited`."""
        told = _understand(done)
        match server.casefold():
            case "dunst":
                bus.call(NAME, PATH, PROPERTIES, "Get", "ss", (DUNST, "paused"), done=told, limit=LIMIT)
            case "xfce notify daemon":
                bus.call(
                    XFCONF, XFCONF_PATH, XFCONF, "GetProperty", "ss", XFCE_SETTING,
                    done=told, limit=LIMIT, start=True,
                )  # fmt: skip
            case "swaynotificationcenter" | "swaync":
                bus.call(SWAYNC, SWAYNC_PATH, SWAYNC, "GetDnd", done=told, limit=LIMIT)
            case "mako":
                bus.call(NAME, MAKO_PATH, MAKO, "ListModes", done=told, limit=LIMIT)
            case known if known in SETTINGS:
                self._ask_settings(known, done)
            case _:
                bus.call(NAME, PATH, PROPERTIES, "Get", "ss", (NAME, "Inhibited"), done=told, limit=LIMIT)

    def _ask_settings(self, server: str, done: Done) -> None:
        schema, key, quiet = SETTINGS[server]

        def understand(said: bytes) -> Told:
            if said.strip() not in (b"true", b"false"):
                raise ValueError(f"{key} is neither true nor false")
            return {Sign.DO_NOT_DISTURB: said.strip() == quiet}

        if server not in self._settings:
            self._settings[server] = Program(
                "gsettings", Command("gsettings", ("get", schema, key)), understand
            )
        self._settings[server].ask(done)


def _understand(done: Done) -> Callable[[Body | None, str], None]:
    def told(body: Body | None, why: str) -> None:
        match body:
            case (("b", bool(quiet)),) | (bool(quiet),):
                done({Sign.DO_NOT_DISTURB: quiet}, "")
            case (list(modes),):
                done({Sign.DO_NOT_DISTURB: "do-not-disturb" in modes}, "")
            case None if any(word in why for word in NEVER_SET):
                done({Sign.DO_NOT_DISTURB: False}, "")
            case _:
                done({}, why or "the notification server says what makes no sense")

    return told
