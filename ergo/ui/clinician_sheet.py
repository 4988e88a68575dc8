"""The page for a clinician: one page on paper, painted the same way for the PDF and for the window.

Belongs here: what stands where, and what is left out where a page is full. Doesn't: counts (core.clinician),
words (clinician_words), where it is saved (the person picks).
"""

from collections.abc import Mapping
from datetime import tzinfo

import msgspec
from PySide6.QtCore import QBuffer, QIODevice, QLocale, QMarginsF, QPointF, QSizeF, Qt
from PySide6.QtGui import QGuiApplication, QPageLayout, QPageSize, QPainter, QPdfWriter, QPen

from ergo.core.clinician import Part, Report
from ergo.core.diary import DiaryEntry
from ergo.ui import clinician_words, diary_words, relief_words
from ergo.ui.clinician_paper import BODY, GAP, LINE, SMALL, TITLE, Block, Paper
from ergo.ui.look import LIGHT

DOTS = 254  # per inch: ten for each millimetre
MARK = b"% A page for a clinician, made with Ergo\n"  # at the end, so that no strange file is replaced
MARGIN = 15.0  # millimetres
MOST_ROWS = 5  # of a block: what was told less often is summed up
MOST_ROUTINES = 4
CHART, LABEL = 210.0, 90.0  # height of the chart, room for what stands beside it
DOT = 8.0
ROW = BODY * LINE
COLUMNS = (0.12, 0.23, 0.12, 0.29, 0.24)  # of the width, of a single entry


class Shown(msgspec.Struct, frozen=True):
    """What the page is made from."""

    report: Report
    parts: frozenset[Part]
    titles: dict[str, str]  # of routines
    zone: tzinfo


def page_size() -> QPageSize:
    """The paper that is usual here."""
    letter = QLocale().measurementSystem() == QLocale.MeasurementSystem.ImperialUSSystem
    return QPageSize(QPageSize.PageSizeId.Letter if letter else QPageSize.PageSizeId.A4)


def whole() -> QSizeF:
    """The paper with its margins, in tenths of a millimetre."""
    return page_size().size(QPageSize.Unit.Millimeter) * 10


def sheet(shown: Shown) -> bytes:
    """The PDF: one page, whatever stands on it; its last line is `MARK`."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(DOTS)
    none = QMarginsF(0, 0, 0, 0)
    portrait, unit = QPageLayout.Orientation.Portrait, QPageLayout.Unit.Millimeter
    writer.setPageLayout(QPageLayout(page_size(), portrait, none, unit))
    writer.setTitle(clinician_words.title())
    writer.setCreator("Ergo")
    with QPainter(writer) as painter:
        paint(painter, shown)
    return bytes(buffer.data().data()) + MARK


def paint(painter: QPainter, shown: Shown) -> tuple[str, ...]:
    """Paints the page in tenths of a millimetre; gives all that stands on it."""
    paper_size, margin = whole(), MARGIN * 10
    painter.translate(margin, margin)
    backwards = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    paper = Paper(painter, paper_size.width() - 2 * margin, backwards=backwards)
    _paint(paper, shown, paper_size.height() - 2 * margin)
    painter.translate(-margin, -margin)
    return tuple(paper.said)


def _paint(paper: Paper, shown: Shown, height: float) -> None:
    report, parts = shown.report, shown.parts
    paper.say(clinician_words.title(), TITLE, bold=True)
    paper.say(clinician_words.period(report))
    paper.say(clinician_words.made_by(), SMALL)
    if parts & {Part.STRENGTH, Part.COUNTS, Part.ENTRIES, Part.NOTES}:
        paper.heading(clinician_words.spasms(report))
    if Part.STRENGTH in parts and (words := clinician_words.strengths(report)):
        _paint_chart(paper, report)
        paper.say(words, SMALL)
        paper.y += GAP / 2
    if Part.COUNTS in parts:
        _paint_counts(paper, report)
    if Part.DESK in parts or Part.ROUTINES in parts:
        _paint_desk(paper, shown)
    if Part.TOGETHER in parts:
        for what in report.seen:
            paper.say(diary_words.sentence(what), SMALL)
    below = _height_below(paper) if Part.QUESTIONS in parts else 0.0
    if parts & {Part.ENTRIES, Part.NOTES} and report.spasms.entries:
        _paint_entries(paper, shown, height - below)
    if Part.QUESTIONS in parts:
        paper.y = height - below
        _paint_below(paper)


def _paint_chart(paper: Paper, report: Report) -> None:
    """Each point as a line from how strong it was (filled) to how strong it is (open), at its time."""
    painter, top = paper.painter, paper.y + GAP / 2
    width = paper.width - LABEL

    def place(share: float, strength: float) -> QPointF:
        along = LABEL + DOT + (width - 2 * DOT) * share
        return paper.place(along, top + CHART * (1 - strength / 10), 0, 0).topLeft()

    for strength in (0, 5, 10):
        y = top + CHART * (1 - strength / 10)
        painter.setPen(QPen(LIGHT.line, 2))
        painter.drawLine(
            paper.place(LABEL, y, width, 0).topLeft(), paper.place(LABEL, y, width, 0).topRight()
        )
        paper.write(str(strength), 0, y - SMALL * LINE / 2, LABEL - GAP, SMALL, quiet=True, at_end=True)
    for point in report.spasms.over_time:
        ends = [place(point.at, it) for it in (point.before, point.after) if it is not None]
        painter.setPen(QPen(LIGHT.accent, 3))
        if len(ends) == 2:
            painter.drawLine(ends[0], ends[1])
        for dot, filled in ((point.after, False), (point.before, True)):
            if dot is not None:
                painter.setBrush(LIGHT.accent if filled else LIGHT.surface)
                painter.drawEllipse(place(point.at, dot), DOT, DOT)
    below = top + CHART + GAP / 2
    for x, day, at_end in ((LABEL, report.first, False), (LABEL + width / 2, report.last, True)):
        paper.write(clinician_words.day(day), x, below, width / 2, SMALL, quiet=True, at_end=at_end)
    paper.y = below + SMALL * LINE + GAP / 2


def _paint_counts(paper: Paper, report: Report) -> None:
    blocks = [
        Block(title, _rows(counts, MOST_ROWS), clinician_words.told_in(of))
        for title, counts, of in clinician_words.counted(report)
        if counts
    ]
    for begin in range(0, len(blocks), 3):
        paper.blocks(blocks[begin : begin + 3])


def _rows(counts: Mapping[str, int], most: int) -> tuple[tuple[str, str], ...]:
    """The most often first; what has no room is summed up."""
    rows = [(name, str(count)) for name, count in counts.items()]
    if len(rows) <= most:
        return tuple(rows)
    return (*rows[: most - 1], (clinician_words.more(len(rows) - most + 1), ""))


def _paint_desk(paper: Paper, shown: Shown) -> None:
    report, blocks = shown.report, []
    paper.heading(clinician_words.at_the_desk(report))
    if Part.DESK in shown.parts:
        if sits := clinician_words.sits(report.desk, shown.zone):
            blocks.append(Block(clinician_words.longest_sits(), sits))
        blocks.append(Block(clinician_words.breaks_taken(), clinician_words.breaks(report.desk)))
    if Part.ROUTINES in shown.parts:
        titles: dict[str, int] = {}
        for done in report.done:
            name = clinician_words.routine(done, shown.titles)
            titles[name] = titles.get(name, 0) + done.times
        times = sum(done.times for done in report.done)
        blocks.append(Block(clinician_words.routines_done(times), _rows(titles, MOST_ROUTINES)))
    paper.blocks(blocks)
    if Part.ROUTINES in shown.parts and report.comfort:
        paper.say(clinician_words.comfort(report.comfort), SMALL)


def _paint_entries(paper: Paper, shown: Shown, until: float) -> None:
    """As many as have room, the newest first, and how many that is of all."""
    entries, notes = shown.report.spasms.entries, Part.NOTES in shown.parts
    heading = clinician_words.shown_of(len(entries), len(entries) + 1)  # the longer of the two headings
    room = until - paper.y - GAP * 2 - paper.height_of(heading, BODY, bold=True) - ROW
    fitting = 0
    for entry in entries:
        room -= ROW + (ROW if notes and entry.note.strip() else 0)
        if room < 0:
            break
        fitting += 1
    if not fitting:
        return
    paper.heading(clinician_words.shown_of(fitting, len(entries)))
    _paint_row(paper, clinician_words.columns(), quiet=True)
    for entry in entries[:fitting]:
        _paint_row(paper, _cells(entry, shown.zone))
        if notes and entry.note.strip():
            indent = COLUMNS[0] * paper.width
            paper.write(entry.note, indent, paper.y, paper.width - indent, SMALL, quiet=True)
            paper.y += ROW


def _cells(entry: DiaryEntry, zone: tzinfo) -> tuple[str, ...]:
    return (
        clinician_words.day_of(entry.at, zone),
        "" if entry.area is None else relief_words.place(entry.area, entry.side),
        diary_words.strengths(entry),
        ", ".join(diary_words.set_off(it) for it in entry.set_off),
        ", ".join(diary_words.helped(it) for it in entry.helped),
    )


def _paint_row(paper: Paper, cells: tuple[str, ...], *, quiet: bool = False) -> None:
    x = 0.0
    for share, words in zip(COLUMNS, cells, strict=True):
        width = share * paper.width
        paper.write(words, x, paper.y, width - GAP, SMALL, quiet=quiet)
        x += width
    paper.y += ROW


def _height_below(paper: Paper) -> float:
    """What questions and lines to fill in take."""
    lines = len(clinician_words.lines_to_fill_in())
    return paper.height_of(clinician_words.questions(), SMALL) + GAP * 2 + lines * ROW * 1.5


def _paint_below(paper: Paper) -> None:
    paper.y += GAP
    for words in clinician_words.lines_to_fill_in():
        paper.write(words, 0, paper.y, paper.width / 3, SMALL)
        paper.line(paper.width / 3, paper.y + ROW, paper.width * 2 / 3)
        paper.y += ROW * 1.5
    paper.say(clinician_words.questions(), SMALL)
