"""Eyes and hands at an X server: the colour of a pixel, the pointer, keys and clicks, at no cost."""

import ctypes
import time
from collections.abc import Callable
from types import TracebackType
from typing import Self

_LEFT = 1
_WHOLE, _PIXMAP = 0xFFFFFFFF, 2  # AllPlanes, ZPixmap


class Screen:
    """One X server, seen and touched as a person would."""

    def __init__(self, display: str) -> None:
        self._x = ctypes.CDLL("libX11.so.6")
        self._test = ctypes.CDLL("libXtst.so.6")
        self._x.XOpenDisplay.restype = ctypes.c_void_p
        self._x.XDefaultRootWindow.restype = ctypes.c_ulong
        self._x.XGetImage.restype = ctypes.c_void_p
        self._x.XGetPixel.restype = ctypes.c_ulong
        opened = self._x.XOpenDisplay(display.encode())
        if not opened:
            raise RuntimeError(f"no X server answers at {display}")
        self._display = ctypes.c_void_p(opened)
        self._root = ctypes.c_ulong(self._x.XDefaultRootWindow(self._display))

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: type[BaseException] | BaseException | TracebackType | None) -> None:
        self._x.XCloseDisplay(self._display)

    def colour(self, x: int, y: int) -> int:
        """The colour of that pixel as 0xRRGGBB."""
        whole = ctypes.c_ulong(_WHOLE)
        image = self._x.XGetImage(self._display, self._root, x, y, 1, 1, whole, _PIXMAP)
        pixel = int(self._x.XGetPixel(ctypes.c_void_p(image), 0, 0))
        self._x.XDestroyImage(ctypes.c_void_p(image))
        return pixel & 0xFFFFFF

    def wait_until(self, is_so: Callable[[int], bool], x: int, y: int, patience: float = 10.0) -> float:
        """When the colour of that pixel came to be so, in seconds of `time.monotonic`; looks every 2 ms."""
        until = time.monotonic() + patience
        while not is_so(self.colour(x, y)):
            if time.monotonic() > until:
                raise TimeoutError(f"nothing happened at {x}, {y} for {patience:g} s")
            time.sleep(0.002)
        return time.monotonic()

    def move(self, x: int, y: int) -> None:
        """Moves the pointer there."""
        self._test.XTestFakeMotionEvent(self._display, -1, x, y, ctypes.c_ulong(0))
        self._x.XFlush(self._display)

    def click(self, x: int, y: int) -> None:
        """Moves the pointer there and clicks."""
        self.move(x, y)
        for down in (1, 0):
            self._test.XTestFakeButtonEvent(self._display, _LEFT, down, ctypes.c_ulong(0))
        self._x.XFlush(self._display)

    def tap(self, key: int) -> None:
        """Presses and lets go of a key, given by its X keysym."""
        code = self._x.XKeysymToKeycode(self._display, ctypes.c_ulong(key))
        for down in (1, 0):
            self._test.XTestFakeKeyEvent(self._display, code, down, ctypes.c_ulong(0))
        self._x.XFlush(self._display)
