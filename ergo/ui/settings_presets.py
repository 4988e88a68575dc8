"""The presets: several settings at once under one name, and the flare-up that ends by itself."""

from datetime import date

from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ergo.core.settings import PRESETS, Settings, get, in_flare_up
from ergo.ui.controls import Card, SlimChip, label
from ergo.ui.flow import FlowLayout
from ergo.ui.look import LARGE, SMALL, TINY
from ergo.ui.settings_words import translate

LASTING = "flare-up"


class PresetsCard(Card):
    """Three rhythms; the one that counts is ticked."""

    chosen = Signal(str)  # a preset's name; empty: the flare-up is over

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chips: dict[str, SlimChip] = {}
        self._now = label("", quiet=True)
        flow = FlowLayout()
        for preset in PRESETS:
            title, told = translate("settings", preset.title), translate("settings", preset.help)
            chip = SlimChip(title, self.tr("Rhythm: {name}").format(name=title))
            chip.setToolTip(told)
            chip.setAccessibleDescription(told)
            chip.clicked.connect(lambda on, it=preset.name: self._choose(it, on))
            self._chips[preset.name] = chip
            flow.addWidget(chip)
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, SMALL, LARGE, SMALL)
        column.setSpacing(TINY)
        column.addWidget(label(self.tr("Rhythm"), bold=True), 0, Qt.AlignmentFlag.AlignLeading)
        column.addLayout(flow)
        column.addWidget(self._now)

    def show_settings(self, settings: Settings, today: date) -> None:
        """Ticks the rhythm that the settings make today."""
        lasts = in_flare_up(settings, today)
        for preset in PRESETS:
            same = all(get(settings, path) == value for path, value in preset.values.items())
            self._chips[preset.name].setChecked(lasts if preset.days else same and not lasts)
        self._now.setText(self._told(settings, today, lasts))

    def _told(self, settings: Settings, today: date, lasts: bool) -> str:
        """What counts now, in one sentence."""
        if lasts:
            until = date.fromisoformat(settings.routines.flare_up_until)
            form = "dddd, d MMMM" if until.year == today.year else "dddd, d MMMM yyyy"
            day = QLocale().toString(QDate(until.year, until.month, until.day), form)
            return self.tr(
                "Until {day}: every 20 minutes, small moves only. Then your own rhythm is back by itself."
            ).format(day=day)
        on = [preset for preset in PRESETS if self._chips[preset.name].isChecked()]
        if on:
            return translate("settings", on[0].help)
        return self.tr("Your own rhythm, as set below.")

    def _choose(self, name: str, on: bool) -> None:
        self._chips[name].setChecked(not on)  # it shows what is kept, once it is
        self.chosen.emit(name if on or name != LASTING else "")
