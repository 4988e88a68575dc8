"""The printed figures of the workstation check, made in the way of ROSA (Sonne, Villalta, Andrews 2012).

Belongs here: the tables and how answers map to them. Doesn't: questions, paper. It is made for somebody on an
office chair. Each answer but "yes" counts as the worst of what it may stand for.
"""

from collections.abc import Mapping
from enum import IntEnum

import msgspec

from ergo.core.workstation import Answer

# Row: seat height + depth, from 2; column: armrests + back support, from 2.
CHAIR = ("22345678", "22345678", "33345678", "44445678", "55556789", "66677889", "77788999")
# Row: phone, from 0; column: monitor, from 0.
SCREEN = ("11123456", "11223456", "12233467", "22334568", "33445678", "44556789", "55678899")
# Row: mouse, from 0; column: keyboard, from 0.
HANDS = ("11123456", "11234567", "12234567", "23335678", "34455678", "45566789", "56677889", "67788999")


class Duration(IntEnum):
    """How long a day; what it adds."""

    SHORT = -1  # under an hour
    SOME = 0  # one to four hours
    LONG = 1  # over four hours


class Rosa(msgspec.Struct, frozen=True):
    """The figures: each area, and the whole (1 to 10)."""

    chair: int
    screen: int  # monitor and phone
    hands: int  # mouse and keyboard

    @property
    def whole(self) -> int:
        """The largest of them."""
        return max(self.chair, self.screen, self.hands)


class Areas(msgspec.Struct, frozen=True):
    """The items of the chart, as they are looked up."""

    height: int = 1
    depth: int = 1
    armrests: int = 1
    back: int = 1
    monitor: int = 1
    phone: int = 1
    mouse: int = 1
    keyboard: int = 1


def areas_of(answers: Mapping[int, Answer]) -> Areas:
    """What the answers of the check, by the numbers of its questions, stand for."""

    def if_not(number: int, adds: int) -> int:
        return adds if answers.get(number, Answer.YES) is not Answer.YES else 0

    return Areas(
        height=1 + if_not(1, 2) + if_not(2, 1) + if_not(3, 1),
        depth=1 + if_not(4, 1),
        armrests=1 + if_not(7, 1),
        back=1 + max(if_not(5, 1), if_not(6, 1)) + if_not(8, 1),
        monitor=1
        + max(if_not(11, 2), if_not(16, 1))
        + max(if_not(10, 1), if_not(12, 1))
        + if_not(13, 1)
        + if_not(14, 1)
        + if_not(15, 1),
        phone=1 + if_not(20, 2),
        mouse=1 + if_not(18, 2) + if_not(19, 1),
        keyboard=1 + max(if_not(17, 1), if_not(16, 1)) + if_not(9, 1),
    )


def rosa(areas: Areas, screen: Duration = Duration.SOME, phone: Duration = Duration.SOME) -> Rosa:
    """The figures for that long at the screen and on the phone."""
    chair = _looked_up(CHAIR, areas.height + areas.depth - 2, areas.armrests + areas.back - 2) + screen
    return Rosa(
        chair=min(10, max(1, chair)),
        screen=_looked_up(SCREEN, areas.phone + phone, areas.monitor + screen),
        hands=_looked_up(HANDS, areas.mouse + screen, areas.keyboard + screen),
    )


def _looked_up(table: tuple[str, ...], row: int, column: int) -> int:
    """The cell, or the nearest there is."""
    line = table[min(len(table) - 1, max(0, row))]
    return int(line[min(len(line) - 1, max(0, column))])
