"""The trunk along the curve of the spine: what the shirt and the upper trousers hang on.

Belongs here: the curve and the outlines of the trunk. Doesn't: colours and limbs.
"""

from itertools import pairwise
from math import exp

from PySide6.QtGui import QPolygonF

from ergo.core.skeleton import Point, Skeleton, forward_of, spine_way, step
from ergo.ui.figure.sweep import STRAIGHT, Line, Stations, ribbon, samples

# Way along the spine (0 hip, 1 waist, 2 C7): how far the trunk reaches to the front and to the back.
TRUNK = Stations(
    (-0.5, 0.034, 0.044), (-0.25, 0.048, 0.068), (0, 0.058, 0.070), (0.35, 0.057, 0.063), (0.8, 0.058, 0.053),
    (1, 0.060, 0.0515), (1.35, 0.067, 0.056), (1.65, 0.064, 0.059), (1.85, 0.050, 0.052), (2, 0.032, 0.036),
)  # fmt: skip
CLOTH = 0.0045
TROUSERS_FROM, TROUSERS_TO = -0.42, 0.6
SHIRT_FROM, SHIRT_TO = -0.139, 2.0
CORNER_FROM, CORNER_TO = 0.65, 1.30
LUMBAR = 0.115
BACK_BAND = 0.030


class Trunk:
    """The spine as a curve, and what sits on it."""

    def __init__(self, body: Skeleton, breath: float) -> None:
        """*breath* 1 is a full breath in."""
        self.body, self.breath = body, breath
        self._top_of_corner = lerp(body.waist, body.collar, CORNER_TO - 1)
        self._foot_of_corner = lerp(body.pelvis, body.waist, CORNER_FROM)

    def point(self, s: float) -> Point:
        """The spine at way *s*."""
        body = self.body
        if s < 0:
            return step(body.pelvis, spine_way(body.pelvis_angle), s * LUMBAR)
        if s <= CORNER_FROM:
            return lerp(body.pelvis, body.waist, s)
        if s >= CORNER_TO:
            return lerp(body.waist, body.collar, s - 1)
        t = (s - CORNER_FROM) / (CORNER_TO - CORNER_FROM)
        return lerp(lerp(self._foot_of_corner, body.waist, t), lerp(body.waist, self._top_of_corner, t), t)

    def angle(self, s: float) -> float:
        """How far the trunk leans at way *s*, degrees."""
        body = self.body
        pelvis, lumbar, thorax = body.pelvis_angle, body.lumbar_angle, body.thorax_angle
        hip, waist = 0.6 * pelvis + 0.4 * lumbar, (lumbar + thorax) / 2
        turns = ((SHIRT_FROM, pelvis), (0.0, hip), (0.5, lumbar), (1.0, waist), (1.6, thorax))
        if s <= turns[0][0]:
            return pelvis
        for (s0, a0), (s1, a1) in pairwise(turns):
            if s <= s1:
                return a0 + (a1 - a0) * (s - s0) / (s1 - s0)
        return thorax

    def line(self, ways: tuple[float, ...]) -> Line:
        """Points and forward steps at *ways*."""
        return [(*self.point(s), *forward_of(-self.angle(s))) for s in ways]

    def sizes(self, ways: tuple[float, ...], grow: float) -> tuple[list[float], list[float]]:
        """How far the trunk reaches to the front (breath included) and to the back."""
        pairs = TRUNK.sizes(ways)
        fronts = [front + grow for front, _ in pairs]
        if self.breath:
            swell = [self.breath * breath_share(s) for s in ways]
            fronts = [front + pair[0] * more for front, pair, more in zip(fronts, pairs, swell, strict=True)]
        return fronts, [back + grow for _, back in pairs]

    def outline(self, start: float, end: float, grow: float, spacing: float, *, cut: bool) -> QPolygonF:
        """The trunk between two ways; its lower end round or *cut* square."""
        ways = ways_down(start, end, spacing)
        fronts, backs = self.sizes(ways, grow)
        return ribbon(self.line(ways), fronts, backs, round_start=True, round_end=not cut)

    def back_band(self, spacing: float) -> QPolygonF:
        """The strip along the back that lies in shade."""
        ways = ways_down(SHIRT_FROM, SHIRT_TO - 0.06, spacing)
        _, backs = self.sizes(ways, CLOTH)
        inner = [
            BACK_BAND * min(1.0, 0.25 + (SHIRT_TO - s) * 1.8) - back
            for s, back in zip(ways, backs, strict=True)
        ]
        return ribbon(self.line(ways), inner, backs, round_start=False, round_end=False)

    def behind(self, s: float, back: float) -> Point:
        """The point *back* behind the spine at way *s* (to the front if negative)."""
        return step(self.point(s), forward_of(-self.angle(s)), -back)


def ways_down(start: float, end: float, spacing: float) -> tuple[float, ...]:
    """Steps from *end* down to *start*; nothing of a trunk is straight, so they are fine all along."""
    return tuple(reversed(samples(start, end, spacing / STRAIGHT)))


def breath_share(s: float) -> float:
    """How much a full breath widens the front at way *s*: the belly most."""
    return 0.22 * exp(-(((s - 0.75) / 0.45) ** 2)) + 0.09 * exp(-(((s - 1.5) / 0.35) ** 2))


def lerp(a: Point, b: Point, share: float) -> Point:
    """The point *share* of the way from *a* to *b*."""
    return a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share
