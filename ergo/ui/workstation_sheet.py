"""The workstation check on paper: fixes, a note to the employer, all answers, and figures for who wants them.

Belongs here: the sheet as a PDF. Doesn't: where it is saved (the person picks), the figures (rosa).
"""

from collections.abc import Sequence
from html import escape

import msgspec
from PySide6.QtCore import QBuffer, QCoreApplication, QLocale, QMarginsF, QSizeF
from PySide6.QtGui import QFont, QPageLayout, QPageSize, QPdfWriter, QTextDocument

from ergo.core.rosa import Rosa
from ergo.core.workstation import Check, Question, fixes, to_ask_for
from ergo.ui import reading_words, workstation_words

translate = QCoreApplication.translate
DOTS_PER_INCH = 96  # text is laid out at the size of a screen, and drawn as lines: sharp at any size
MARGIN = 18.0  # millimetres
FONT_POINTS = 10
ROSA_SOURCE = "sonne-2012"


class Sheet(msgspec.Struct, frozen=True):
    """What stands on the sheet."""

    questions: tuple[Question, ...]
    check: Check
    day: str
    figures: Rosa | None = None
    source: str = ""  # what the figures rest on


def as_pdf(sheet: Sheet) -> bytes:
    """The sheet as a PDF."""
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(MARGIN, MARGIN, MARGIN, MARGIN), QPageLayout.Unit.Millimeter)
    writer.setResolution(DOTS_PER_INCH)
    writer.setTitle(workstation_words.title())
    writer.setCreator("Ergo")
    document = QTextDocument()
    font = QFont()
    font.setPointSize(FONT_POINTS)
    document.setDefaultFont(font)
    document.setHtml(as_html(sheet))
    document.setPageSize(QSizeF(writer.width(), writer.height()))
    document.print_(writer)
    buffer.close()
    return bytes(buffer.data().data())


def as_html(sheet: Sheet) -> str:
    """The sheet's words; plain enough for Qt's own text."""
    check, questions = sheet.check, sheet.questions
    way = workstation_words.variant(check.variant)
    parts = [
        f"<h2>{_said(workstation_words.title())}</h2><p>{_said(sheet.day)} · {_said(way)}</p>",
        _heading(translate("sheet", "What matters most")),
        _list(fixes(questions, check.answers), check)
        or _line(workstation_words.nothing_found(questions, check)),
    ]
    asked = to_ask_for(questions, check)
    if asked:
        parts.append(_heading(translate("sheet", "To ask for")))
        parts.append(_line(workstation_words.note_to_employer(sheet.day, asked, check.variant)))
    parts.append(_answers(questions, check))
    if sheet.figures is not None:
        parts.append(_figures(sheet.figures, sheet.source))
    for line in (workstation_words.what_it_is(), reading_words.disclaimer()):
        parts.append(f"<p><small>{_said(line)}</small></p>")
    return "".join(parts)


def _list(questions: Sequence[Question], check: Check) -> str:
    items = []
    for question in questions:
        plan = check.plans.get(question.number)
        then = "" if plan is None else f" ({workstation_words.plan(plan)})"
        items.append(f"<li>{_said(question.words(check.variant).advice + then)}</li>")
    return f"<ol>{''.join(items)}</ol>" if items else ""


def _answers(questions: Sequence[Question], check: Check) -> str:
    rows, group = [], ""
    for question in questions:
        heading = workstation_words.group(question.group, check.variant)
        if heading != group:
            rows.append(f"<tr><td colspan='3'><b>{_said(heading)}</b></td></tr>")
            group = heading
        given = check.answers.get(question.number)
        said = "–" if given is None else workstation_words.answer(given)
        asked = question.words(check.variant).ask
        rows.append(f"<tr><td>{question.number}</td><td>{_said(asked)}</td><td>{_said(said)}</td></tr>")
    return _heading(translate("sheet", "All answers")) + _table("".join(rows))


def _figures(figures: Rosa, source: str) -> str:
    rows = (
        (translate("sheet", "Chair"), figures.chair),
        (translate("sheet", "Screen and phone"), figures.screen),
        (translate("sheet", "Mouse and keyboard"), figures.hands),
        (translate("sheet", "Whole"), figures.whole),
    )
    cells = "".join(
        f"<tr><td>{_said(name)}</td><td>{QLocale().toString(value)}</td></tr>" for name, value in rows
    )
    line = translate(
        "sheet",
        "Figures in the way of ROSA, from 1 to 10; the chart’s authors suggest action from 5. "
        "In Ergo’s words: {band}. Made from answers alone: a screening aid, and people tend "
        "to underrate mouse and keyboard. Source: {source}",
    ).format(band=workstation_words.band(figures.whole), source=source)
    return _heading(translate("sheet", "For professionals")) + _table(cells) + _line(line)


def _heading(text: str) -> str:
    return f"<h3>{_said(text)}</h3>"


def _line(text: str) -> str:
    return f"<p>{_said(text)}</p>"


def _table(rows: str) -> str:
    return f"<table cellspacing='0' cellpadding='2'>{rows}</table>"


def _said(text: str) -> str:
    return escape(text)
