"""Each chart as a table: the days, or the entries of one day, which can be changed or deleted from there."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView

from ergo.ui.look import MEDIUM, TARGET, Size, font_of, grown
from ergo.ui.scroll_bar import ScrollBar

FLAT_HEADER = (
    "QHeaderView { background: transparent; border: none; }"
    "QHeaderView::section { background: transparent; border: none; padding: 4px; font-weight: 600; }"
)
Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
LEADING = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter


class Rows(QAbstractTableModel):
    """Texts in rows; only those that are on the screen are asked for."""

    def __init__(self, columns: Sequence[str]) -> None:
        super().__init__()
        self._columns = tuple(columns)
        self.rows: tuple[tuple[str, ...], ...] = ()

    def fill(self, rows: Sequence[tuple[str, ...]]) -> None:
        """Shows these rows in this order."""
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """As many as were given."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """One for each heading."""
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The text, whole in the tip too."""
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self.rows[index.row()][index.column()]
        return LEADING if role == Qt.ItemDataRole.TextAlignmentRole else None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """The headings."""
        if orientation is Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return LEADING
        return self._columns[section] if role == Qt.ItemDataRole.DisplayRole else None


class Table(QTableView):
    """Rows without a grid; Tab leaves it, Enter opens a row, Delete asks to forget it."""

    opened = Signal(int)
    deleted = Signal(int)

    def __init__(self, name: str, columns: Sequence[str], *, lines: int, stretched: int) -> None:
        """*lines*: how many rows are seen at least; *stretched*: the column that takes what is left."""
        super().__init__()
        self._lines, self._stretched = lines, stretched
        self.content = Rows(columns)
        self.setModel(self.content)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBar(ScrollBar())
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setStyleSheet(FLAT_HEADER)
        self.doubleClicked.connect(lambda index: self.opened.emit(index.row()))

    def fill(self, rows: Sequence[tuple[str, ...]]) -> None:
        """Shows these rows in this order."""
        high = max(grown(TARGET), QFontMetrics(font_of(Size.BODY)).height() + MEDIUM)
        self.verticalHeader().setDefaultSectionSize(high)
        self.setMinimumHeight((self._lines + 1) * high + 2)
        self.content.fill(rows)
        self._share_out()

    def _share_out(self) -> None:
        """Each column as wide as its words, one takes the rest; where it is too narrow, the table scrolls."""
        header, metrics = self.horizontalHeader(), QFontMetrics(font_of(Size.BODY, bold=True))
        header.setMinimumSectionSize(grown(84))
        for column in range(self.content.columnCount()):
            fixed = column != self._stretched
            header.setSectionResizeMode(
                column, QHeaderView.ResizeMode.Fixed if fixed else QHeaderView.ResizeMode.Stretch
            )
            if fixed:
                heading = str(self.content.headerData(column, Qt.Orientation.Horizontal))
                texts = {heading, *(row[column] for row in self.content.rows)}
                widest = max(metrics.horizontalAdvance(text) for text in texts)
                header.resizeSection(column, min(widest + 2 * MEDIUM, grown(220)))

    def picked(self) -> int | None:
        """The row that is selected."""
        rows = self.selectionModel().selectedRows()
        return rows[0].row() if rows else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Delete act on the row; letters are left to the window."""
        row = self.picked()
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if row is not None:
                self.opened.emit(row)
            case Qt.Key.Key_Delete if row is not None:
                self.deleted.emit(row)
            case _ if event.text().isalpha() or event.modifiers() & Qt.KeyboardModifier.AltModifier:
                event.ignore()
            case _:
                super().keyPressEvent(event)
