"""The card holder: brings the physio's card before the person, and has done what they ask there.

Belongs here: from a file to the window, ticks, the printed sheet. Doesn't: what a card says (core), whether a
move suits (offering), showing it (ui).
"""

import logging
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from ergo.conductor import Conductor
from ergo.core.card import ROUTINE, Card, Move
from ergo.core.events import RoutineWanted
from ergo.core.moving import WHOLE
from ergo.offering import Offering
from ergo.stage import PlayerStage
from ergo.storage import paths
from ergo.storage.card_file import Reading, keep, put_aside, read_card, takes_a_place
from ergo.storage.care import Care
from ergo.storage.files import CannotWrite, write_whole
from ergo.storage.history import History
from ergo.storage.history_trouble import HistoryTrouble
from ergo.ui import language, words

if TYPE_CHECKING:
    from ergo.ui.card_shown import CardShown
    from ergo.ui.card_window import CardWindow

log = logging.getLogger(__name__)


class CardHolder(QObject):
    """Opens the window of the card, and keeps what it shows true."""

    changed = Signal()  # another card counts: what is offered differs from now on

    def __init__(
        self,
        conductor: Conductor,
        offering: Offering,
        stage: PlayerStage,
        history: History,
        care: Care,
        say: Callable[[str, str], None],
    ) -> None:
        super().__init__()
        self._conductor, self._offering, self._stage = conductor, offering, stage
        self._history, self._care, self._say = history, care, say
        self._window: CardWindow | None = None
        self._proposed: Reading | None = None
        self._soon: QTimer | None = None  # the window's own: it ends with it
        stage.played.connect(self._played)

    def open(self) -> None:
        """Opens the window."""
        from ergo.ui.toplevel import appear

        window = self._card_window()
        self._fill(window)
        appear(window, activate=True)

    def ask_for_file(self) -> None:
        """Opens the window, and lets the person choose a card."""
        self.open()
        self._card_window().ask_for_file()

    def propose(self, file: Path) -> None:
        """Shows the card of that file, and asks whether it is to be kept."""
        from ergo.ui.card_shown import Proposal

        self.open()
        catalogue = self._offering.catalogue
        self._proposed = reading = read_card(file, catalogue)
        before = self._offering.card
        self._card_window().propose(
            Proposal(
                file=str(file),
                today=self._care.today,
                catalogue=catalogue,
                card=reading.card,
                before=None if before is None else before.card,
                takes_place=takes_a_place(reading.text, paths.card_path()),
                problems=reading.problems,
            )
        )

    def read_again(self) -> None:
        """Another card was kept, by the command line or here."""
        self._offering.read_again()
        self.changed.emit()
        self.refresh()

    def refresh(self) -> None:
        """Something changed: an open window shows it, a closed one when it is opened."""
        if self._soon is not None:
            self._soon.start()

    def _show(self) -> None:
        if self._window is not None and self._window.isVisible():
            self._fill(self._window)

    def _card_window(self) -> "CardWindow":
        from ergo.ui.card_window import CardWindow

        if self._window is None:
            self._window = CardWindow()
            self._soon = QTimer(self._window, singleShot=True, interval=0)
            self._soon.timeout.connect(self._show)
            self._window.play_wanted.connect(self._play)
            self._window.ticked.connect(self._tick)
            self._window.opened.connect(lambda file: self.propose(Path(file)))
            self._window.keep_wanted.connect(self._keep)
            self._window.sheet_wanted.connect(lambda file: self._write_sheet(Path(file)))
            self._window.put_aside_wanted.connect(self._put_aside)
        return self._window

    def _fill(self, window: "CardWindow") -> None:
        window.show_card(self._shown(), self._stage.figure_look(), reduced_motion=self._stage.reduced_motion)

    def _shown(self) -> "CardShown":
        from ergo.ui.card_shown import CardShown, MoveShown

        offering, today = self._offering, self._care.today
        reading, catalogue = offering.card, offering.catalogue
        if reading is None or reading.card is None:
            return CardShown(
                catalogue,
                dont=offering.dont,
                problems=() if reading is None else reading.problems,
            )
        card, ticked = reading.card, self._history.ticked(today)
        due = card.due(today)
        whole = offering.named(ROUTINE)
        moves = tuple(
            MoveShown(
                move,
                catalogue.exercises[move.exercise],
                card.name_of(move),
                today=move in due,
                ticked=move.key in ticked,
                may=offering.may_do(move),
            )
            for move in card.moves
        )
        return CardShown(
            catalogue,
            card,
            moves,
            dont=reading.dont,
            counts=card.counts(today),
            seconds=0 if whole is None else whole.routine.seconds,
            off=words.movement_off(self._care.off_until(), kept=self._care.is_kept),
        )

    def _play(self, name: str) -> None:
        self._conductor.act(lambda now: RoutineWanted(now, name))

    def _tick(self, key: str, on: bool) -> None:
        today, now = self._care.today, self._conductor.now().wall
        if on:
            self._keep_ticks(lambda: self._history.tick(today, (key,), now))
        else:
            self._keep_ticks(lambda: self._history.untick(today, key))

    def _played(self, name: str, done: float) -> None:
        """What was played whole is ticked off by itself."""
        if done < WHOLE or (card := self._card()) is None:
            return
        today, now = self._care.today, self._conductor.now().wall
        moves: tuple[Move, ...] = card.named(name, today)
        if keys := [move.key for move in moves if self._offering.may_do(move)]:
            self._keep_ticks(lambda: self._history.tick(today, keys, now))

    def _keep_ticks(self, keep_them: Callable[[], None]) -> None:
        try:
            keep_them()
        except HistoryTrouble as trouble:
            self._say(self.tr("Card from my physio"), language.told(trouble))
        self.refresh()

    def _card(self) -> Card | None:
        reading = self._offering.card
        return None if reading is None else reading.card

    def _keep(self) -> None:
        """Keeps the card that was proposed; the one before is kept aside."""
        if self._proposed is None or self._proposed.card is None:
            return
        before = self._card()
        try:
            aside = keep(self._proposed.text, paths.card_path(), before.written if before else None)
        except (CannotWrite, OSError) as trouble:
            self._say(self.tr("The card was not kept"), language.told(trouble))
            return
        log.info("A card from a physio was kept%s", f"; the earlier one is {aside}" if aside else "")
        self.read_again()
        self._card_window().leave_proposal()
        self._show()

    def _put_aside(self) -> None:
        """The card counts no longer; its file stays beside, with its date."""
        place, card = paths.card_path(), self._card()
        try:
            aside = put_aside(place, card.written if card else None)
        except (CannotWrite, OSError) as trouble:
            self._say(self.tr("The card was not put aside"), language.told(trouble))
            return
        self.read_again()
        self._show()
        done = self.tr("Put aside. The file is kept: {name}").format(name=aside.name)
        self._card_window().offer_back(done, lambda: self._bring_back(aside))

    def _bring_back(self, aside: Path) -> None:
        if not paths.card_path().exists():
            with suppress(OSError):
                aside.rename(paths.card_path())
        self.read_again()
        self._show()

    def _write_sheet(self, file: Path) -> None:
        """Writes the sheet where the person wants it, and opens it."""
        from msgspec.structs import replace

        from ergo.ui.card_sheet import sheet

        look = replace(self._stage.figure_look(), dark=False)
        foot = self.tr("Printed from Ergo. Stop if it hurts. This is your physio's advice, not Ergo's.")
        content = sheet(self._shown(), look, self._care.today, self.tr("My physio's card"), foot)
        try:
            write_whole(file, content)
        except CannotWrite as trouble:
            self._say(self.tr("The sheet was not saved"), language.told(trouble))
            return
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(file)))
