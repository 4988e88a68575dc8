"""What PipeWire knows: who records from a microphone or camera, and whether the screen is shared."""

from collections.abc import Callable, Iterable

import msgspec

from ergo.core.events import Sign
from ergo.desktop.errand import Command
from ergo.desktop.quiet.means import Program, Told

NODE = "PipeWire:Interface:Node"
RUNNING = "running"
CAMERAS = ("v4l2", "libcamera")

Properties = dict[str, object]


class _Info(msgspec.Struct):
    state: str | None = None
    props: Properties | None = None


class _Object(msgspec.Struct):
    id: int
    type: str = ""
    info: _Info | None = None


def dump() -> Program:
    """Asks PipeWire for all it has."""
    return Program("PipeWire", Command("pw-dump", ("--no-colors",)), understand)


def understand(said: bytes) -> Told:
    """Whether somebody is in a call or shares the screen; of calls nothing where PipeWire has no sound."""
    nodes = [thing.info for thing in _objects(said) if thing.type == NODE and thing.info is not None]
    has_sound = any("Audio" in _class(node.props or {}) for node in nodes)
    running = [node.props or {} for node in nodes if node.state == RUNNING]
    told = {Sign.PRESENTING: _any(running, _is_shared_screen)}
    if has_sound:
        told[Sign.CALL] = _any(running, lambda node: _is_microphone(node) or _is_camera(node))
    elif _any(running, _is_camera):
        told[Sign.CALL] = True
    return told


def _objects(said: bytes) -> Iterable[_Object]:
    """What is there: of an object told more than once, the last word.

    Where something changes while pw-dump asks, it prints an array more for each change, and what went has
    no info. No string of JSON holds a line break, so they can be told apart without reading them.
    """
    arrays = msgspec.json.decode(b"[" + said.replace(b"]\n[", b"],[") + b"]", type=list[list[_Object]])
    return {thing.id: thing for array in arrays for thing in array}.values()


def _any(nodes: Iterable[Properties], judge: Callable[[Properties], bool]) -> bool:
    return any(map(judge, nodes))


def _class(node: Properties) -> str:
    return str(node.get("media.class", ""))


def _is_microphone(node: Properties) -> bool:
    """Whether it records; what only listens to the speakers (a level meter, a recorder) is no call."""
    if _class(node) != "Stream/Input/Audio":
        return False
    return not any(str(node.get(key)).lower() == "true" for key in ("stream.monitor", "stream.capture.sink"))


def _is_camera(node: Properties) -> bool:
    return _class(node) == "Video/Source" and node.get("device.api") in CAMERAS


def _is_shared_screen(node: Properties) -> bool:
    """Whether it gives pictures that come from no camera: compositors share the screen that way."""
    return _class(node) in ("Video/Source", "Stream/Output/Video") and node.get("device.api") not in CAMERAS
