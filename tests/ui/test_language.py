"""Ergo speaks the language that was chosen, else the owner's, else English."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from ergo.storage.shipped import shipped
from ergo.ui.language import catalogue_text, chosen, languages, muscle_text, speak

SHIPPED = shipped("resources") / "translations"


@pytest.fixture
def application(qapp: QApplication) -> Iterator[QApplication]:
    """Afterwards it speaks as it did."""
    locale, direction = QLocale(), qapp.layoutDirection()
    yield qapp
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(locale)
    qapp.setLayoutDirection(direction)


@pytest.mark.parametrize(
    ("setting", "wanted", "spoken"),
    [
        ("de", ["fr-FR"], "de"),
        ("en", ["de-DE"], "en"),
        ("system", ["de-AT", "en-US"], "de"),
        ("system", ["fr-CA", "de_CH", "en"], "de"),
        ("system", ["fr-FR"], "en"),
        ("system", [], "en"),
    ],
)
def test_the_setting_counts_then_the_system_then_english(
    setting: str, wanted: list[str], spoken: str
) -> None:
    assert chosen(setting, ("de", "en"), wanted) == spoken


def test_a_language_is_there_when_its_file_is(tmp_path: Path) -> None:
    for name in ("ergo_de.qm", "ergo_pt_BR.qm", "ergo_fr.ts", "else.qm"):
        (tmp_path / name).touch()

    assert languages(tmp_path) == ("de", "en", "pt_BR")


def test_numbers_and_dates_follow_the_words(application: QApplication) -> None:
    assert speak(application, "de", SHIPPED) == "de"

    assert QLocale().toString(1.5) == "1,5"
    assert application.layoutDirection() == Qt.LayoutDirection.LeftToRight


def test_what_has_no_translation_is_said_in_english(application: QApplication, tmp_path: Path) -> None:
    speak(application, "de", tmp_path)

    assert catalogue_text("Hips back, back long.") == "Hips back, back long."
    assert QCoreApplication.translate("words", "Time to move") == "Time to move"


def test_a_muscle_is_named_in_the_language(application: QApplication) -> None:
    assert muscle_text("rotator-cuff") == "rotator cuff"

    speak(application, "de", SHIPPED)
    assert muscle_text("rotator-cuff") == "Rotatorenmanschette"
