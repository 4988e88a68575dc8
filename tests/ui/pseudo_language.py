"""Languages nobody speaks: in one words are longer and have accents, so that what is not marked shows; the
other is read from the right.
"""

import re

from PySide6.QtCore import QTranslator

ACCENTS = str.maketrans("aeiouyncAEIOUYNC", "àéîõüýñçÀÉÎÕÜÝÑÇ")
PLACES = re.compile(r"(\{[^}]*\}|%n|<[^>]*>|&|\t.*)")  # what is filled in later, or is no text
LONGER = 0.4
RIGHT_TO_LEFT = "\u200f"  # a mark: the paragraph begins at the right, though its words are English
TAIL = "ø"


class PseudoLanguage(QTranslator):
    """Translates everything."""

    def isEmpty(self) -> bool:
        """There is a text for each."""
        return False

    def translate(self, context: str, text: str, comment: str | None = None, number: int = -1) -> str:  # noqa: ARG002
        """The text with accents, longer."""
        return in_pseudo(text)


class FromTheRight(QTranslator):
    """Leaves every text as it is, but to be read from the right."""

    def isEmpty(self) -> bool:
        """There is a text for each."""
        return False

    def translate(self, context: str, text: str, comment: str | None = None, number: int = -1) -> str:  # noqa: ARG002
        """The text, from the right."""
        return from_the_right(text)


def from_the_right(text: str) -> str:
    """The text with a mark before it that nobody sees."""
    return RIGHT_TO_LEFT + text if text.strip() else text


def in_pseudo(text: str) -> str:
    """ "Take a break" becomes "Tàké à bréàk øøø"."""
    if not text.strip():
        return text
    parts = PLACES.split(text)
    words = "".join(part if number % 2 else part.translate(ACCENTS) for number, part in enumerate(parts))
    return f"{words} {TAIL * max(1, int(len(text) * LONGER) - 1)}"


def is_marked(text: str) -> bool:
    """Whether it came through a translation, where there are words in it; Qt itself knows "Mon" and "Nov"."""
    return TAIL in text or not re.search("[A-Za-z]{4}", text)
