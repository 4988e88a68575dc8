"""The little of libxcb and its SYNC extension that the idle counter needs, through ctypes.

Both libraries are loaded by Qt's own X11 plugin anyway, and libxcb knows how to find and to be let into every
kind of display. Structures and numbers are those of xcb/sync.h (SYNC protocol 3.1).
"""

import ctypes
import select
import struct
import time
from ctypes import (
    POINTER,
    Structure,
    byref,
    c_char,
    c_char_p,
    c_int,
    c_int32,
    c_uint,
    c_uint8,
    c_uint16,
    c_uint32,
    c_void_p,
)

PATIENCE = 0.02  # seconds the server may take to tell its counter; it takes some 20 microseconds
FALLS_BELOW = 1  # XCB_SYNC_TESTTYPE_NEGATIVE_TRANSITION
ALARM_NOTIFY = 1  # XCB_SYNC_ALARM_NOTIFY, counted from the extension's first event
# XCB_SYNC_CA_: counter, value type, value, test type, delta, events
ALARM_FIELDS = 0b111111
ENTRY = struct.Struct(
    "=IiIH"
)  # of a list of system counters: counter, resolution (high, low), length of its name


class Cookie(Structure):
    """A request whose answer may still be asked for."""

    _fields_ = [("sequence", c_uint)]


class Extension(Structure):
    """xcb_query_extension_reply_t."""

    _fields_ = [
        ("head", c_uint8 * 8),
        ("present", c_uint8),
        ("major_opcode", c_uint8),
        ("first_event", c_uint8),
        ("first_error", c_uint8),
    ]


class CounterList(Structure):
    """The head of xcb_sync_list_system_counters_reply_t; its entries follow."""

    _fields_ = [("head", c_uint8 * 4), ("length", c_uint32), ("count", c_uint32), ("rest", c_uint8 * 20)]


class CounterValue(Structure):
    """xcb_sync_query_counter_reply_t."""

    _fields_ = [("head", c_uint8 * 8), ("high", c_int32), ("low", c_uint32)]


class Event(Structure):
    """The head of xcb_sync_alarm_notify_event_t."""

    _fields_ = [("kind", c_uint8), ("pad", c_uint8), ("sequence", c_uint16), ("alarm", c_uint32)]


class Xcb:
    """One connection to the X server.

    Raises OSError when a library, the server, its SYNC extension or its idle counter is missing.
    """

    def __init__(self) -> None:
        self._xcb = ctypes.CDLL("libxcb.so.1")
        self._sync = ctypes.CDLL("libxcb-sync.so.1")
        self._libc = ctypes.CDLL(None)
        _declare(self._xcb, self._sync, self._libc)
        self._connection: int | None = self._xcb.xcb_connect(None, None)
        self._alarm = 0
        try:
            self._greet()
        except OSError:
            self.close()
            raise

    def _greet(self) -> None:
        if not self.alive:
            raise OSError("no X server answers")
        extension = self._xcb.xcb_get_extension_data(
            self._connection, ctypes.addressof(c_char.in_dll(self._sync, "xcb_sync_id"))
        )
        if not extension or not extension.contents.present:
            raise OSError("this X server has no SYNC extension")
        self._notify = extension.contents.first_event + ALARM_NOTIFY
        asked = self._sync.xcb_sync_initialize(self._connection, 3, 1)
        self._libc.free(self._sync.xcb_sync_initialize_reply(self._connection, asked, None))
        counters = self._counters()
        if b"IDLETIME" not in counters:
            raise OSError("this X server has no idle counter")
        self._counter = counters[b"IDLETIME"]

    @property
    def alive(self) -> bool:
        """Whether the server is still there."""
        return self._connection is not None and not self._xcb.xcb_connection_has_error(self._connection)

    @property
    def number(self) -> int:
        """The file descriptor that becomes readable when the server says something."""
        return int(self._xcb.xcb_get_file_descriptor(self._connection))

    def idle_milliseconds(self) -> int | None:
        """Asks the server's idle counter, in tens of microseconds; None when it is gone or hangs."""
        if not self.alive:
            return None
        asked = self._sync.xcb_sync_query_counter(self._connection, self._counter)
        reply = self._answer(asked)
        if not reply:
            return None
        value = (int(reply.contents.high) << 32) | int(reply.contents.low)
        self._libc.free(reply)
        return value

    def watch_below(self, milliseconds: int) -> bool:
        """From now on tells of each time the counter falls from there or above; False if it can't."""
        if not self.alive:
            return False
        self.unwatch()
        alarm = self._xcb.xcb_generate_id(self._connection)
        high, low = milliseconds >> 32, milliseconds & 0xFFFFFFFF
        wanted = (c_uint32 * 8)(self._counter, 0, high, low, FALLS_BELOW, 0, 0, 1)
        self._sync.xcb_sync_create_alarm(self._connection, alarm, ALARM_FIELDS, wanted)
        self._alarm = alarm
        return bool(self._xcb.xcb_flush(self._connection) > 0)

    def unwatch(self) -> None:
        """Ends the watch, if there is one."""
        if self._alarm and self.alive:
            self._sync.xcb_sync_destroy_alarm(self._connection, self._alarm)
            self._xcb.xcb_flush(self._connection)
        self._alarm = 0

    def fell(self) -> bool:
        """Takes all that the server has said; True if the counter fell since the last look."""
        fell = False
        while self._connection and (event := self._xcb.xcb_poll_for_event(self._connection)):
            head = ctypes.cast(event, POINTER(Event)).contents
            fell |= head.kind & 0x7F == self._notify and head.alarm == self._alarm
            self._libc.free(event)
        return fell

    def close(self) -> None:
        """Lets go of the server."""
        if self._connection is not None:
            self._xcb.xcb_disconnect(self._connection)
            self._connection = None

    def _answer(self, asked: Cookie) -> "ctypes._Pointer[CounterValue] | None":
        """The answer to that question, if it comes at once: a server that hangs must not hold us up, too."""
        self._xcb.xcb_flush(self._connection)
        found, answers = c_void_p(), select.poll()
        answers.register(self.number, select.POLLIN)
        until = time.monotonic() + PATIENCE
        while not self._xcb.xcb_poll_for_reply(self._connection, asked.sequence, byref(found), None):
            left = until - time.monotonic()
            if left <= 0:
                self._xcb.xcb_discard_reply(self._connection, asked.sequence)
                return None
            answers.poll(left * 1000)
        return ctypes.cast(found, POINTER(CounterValue)) if found else None

    def _counters(self) -> dict[bytes, int]:
        asked = self._sync.xcb_sync_list_system_counters(self._connection)
        reply = self._sync.xcb_sync_list_system_counters_reply(self._connection, asked, None)
        if not reply:
            raise OSError("the X server hides its counters")
        size = ctypes.sizeof(CounterList)
        entries = ctypes.string_at(reply, size + 4 * reply.contents.length)[size:]
        count = int(reply.contents.count)
        self._libc.free(reply)
        return parse_counters(count, entries)


def parse_counters(count: int, entries: bytes) -> dict[bytes, int]:
    """The server's list of system counters: name -> id."""
    counters, at = {}, 0
    for _ in range(count):
        counter, _high, _low, length = ENTRY.unpack_from(entries, at)
        counters[entries[at + ENTRY.size : at + ENTRY.size + length]] = counter
        at += (ENTRY.size + length + 3) & ~3  # entries are padded to four bytes
    return counters


def _declare(xcb: ctypes.CDLL, sync: ctypes.CDLL, libc: ctypes.CDLL) -> None:
    """Tells ctypes what each function takes and gives: pointers don't fit into its default."""
    connection, reply = c_void_p, c_void_p
    signatures: list[tuple[ctypes.CDLL, str, object, list[object]]] = [
        (libc, "free", None, [c_void_p]),
        (xcb, "xcb_connect", connection, [c_char_p, c_void_p]),
        (xcb, "xcb_connection_has_error", c_int, [connection]),
        (xcb, "xcb_disconnect", None, [connection]),
        (xcb, "xcb_get_file_descriptor", c_int, [connection]),
        (xcb, "xcb_generate_id", c_uint32, [connection]),
        (xcb, "xcb_poll_for_event", reply, [connection]),
        (xcb, "xcb_poll_for_reply", c_int, [connection, c_uint, POINTER(c_void_p), c_void_p]),
        (xcb, "xcb_discard_reply", None, [connection, c_uint]),
        (xcb, "xcb_flush", c_int, [connection]),
        (xcb, "xcb_get_extension_data", POINTER(Extension), [connection, c_void_p]),
        (sync, "xcb_sync_initialize", Cookie, [connection, c_uint8, c_uint8]),
        (sync, "xcb_sync_initialize_reply", reply, [connection, Cookie, c_void_p]),
        (sync, "xcb_sync_list_system_counters", Cookie, [connection]),
        (sync, "xcb_sync_list_system_counters_reply", POINTER(CounterList), [connection, Cookie, c_void_p]),
        (sync, "xcb_sync_query_counter", Cookie, [connection, c_uint32]),
        (sync, "xcb_sync_create_alarm", Cookie, [connection, c_uint32, c_uint32, c_void_p]),
        (sync, "xcb_sync_destroy_alarm", Cookie, [connection, c_uint32]),
    ]
    for library, name, gives, takes in signatures:
        function = getattr(library, name)
        function.restype, function.argtypes = gives, takes
