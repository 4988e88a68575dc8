"""The welcome: three pages that are turned by pointer or keyboard, each row setting what it says."""

from collections.abc import Callable, Iterator, Mapping

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from ergo.core.settings import Settings, WrongSetting, with_value, with_values
from ergo.ui.controls import Control
from ergo.ui.figure import Look
from ergo.ui.player_stage import Stage
from ergo.ui.welcome_place import Place, PlacePicture, panel_of
from ergo.ui.welcome_window import WelcomeWindow
from tests.shipped_catalogue import catalogue
from tests.ui.front import bring_to_front

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


class Newcomer:
    """Somebody before the welcome; what they change is kept."""

    def __init__(self, qtbot: QtBot, settings: Settings | None = None) -> None:
        self.settings = settings or Settings()
        self.heard: list[str] = []
        self.window = WelcomeWindow()
        qtbot.addWidget(self.window)
        shown = tuple(catalogue().exercises[name] for name in ("side-reach", "seated-catcow"))
        self.window.cast(shown, catalogue().model, Look(), reduced_motion=False)
        self.window.changed.connect(self._keep)
        self.window.over.connect(lambda: self.heard.append("over"))
        self.window.routine_wanted.connect(lambda: self.heard.append("routine"))
        self.window.show_settings(self.settings)
        self.window.show_place(Place.BELOW)
        bring_to_front(qtbot, self.window)

    def keys(self, *keys: Qt.Key) -> None:
        """Presses these, each where the focus is."""
        for key in keys:
            QTest.keyClick(QApplication.focusWidget() or self.window, key)
            QApplication.processEvents()

    def tab_to(self, spoken: str) -> None:
        """Presses Tab until the focus is on what is called so."""
        for _ in range(80):
            focused = QApplication.focusWidget()
            if focused is not None and spoken == (focused.accessibleName() or _text(focused)):
                return
            self.keys(Qt.Key.Key_Tab)
        pytest.fail(f"the keyboard does not reach {spoken!r}")

    @property
    def texts(self) -> set[str]:
        """All that can be read now."""
        return {it.text() for it in self.window.findChildren(QLabel) if it.isVisible() and it.text()}

    def _keep(self, changes: Mapping[str, object]) -> None:
        self.settings = with_values(self.settings, changes)
        self.window.show_settings(self.settings)


def _text(widget: QWidget) -> str:
    return widget.text() if isinstance(widget, QAbstractButton) else ""


@pytest.fixture
def newcomer(qtbot: QtBot) -> Newcomer:
    return Newcomer(qtbot)


@pytest.fixture
def backwards(qapp: QApplication) -> Iterator[None]:
    """Somebody who reads from right to left."""
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_enter_alone_goes_through_to_the_routine(newcomer: Newcomer) -> None:
    newcomer.keys(*(Qt.Key.Key_Return,) * 3)

    assert newcomer.heard == ["over", "routine"]
    assert newcomer.settings == Settings()


def test_what_ergo_is_not_stands_on_the_first_page(newcomer: Newcomer) -> None:
    assert newcomer.texts == {
        "Move a little,\nmore often.",
        "Ergo notices sitting and offers short guided breaks.",
        "Works offline. No account. Nothing leaves this computer.",
        "Ergo is not medical advice. General information and movement ideas for healthy adults; no "
        "replacement for a professional. With a health condition, in pregnancy, or after a recent operation "
        "or injury, ask a professional first. Stop if something hurts or feels wrong. In an emergency call "
        "your local number.",
        "No clinician has reviewed its routines and texts yet.",
    }


@pytest.mark.parametrize("pages", [0, 1, 2])
def test_esc_ends_it_on_every_page(newcomer: Newcomer, pages: int) -> None:
    newcomer.keys(*(Qt.Key.Key_Return,) * pages, Qt.Key.Key_Escape)

    assert newcomer.heard == ["over"]


def test_every_row_is_set_by_keyboard_alone(newcomer: Newcomer) -> None:
    newcomer.keys(Qt.Key.Key_Return)
    for spoken in ("Areas: Neck", "Spoken cues", "Start when I log in"):
        newcomer.tab_to(spoken)
        newcomer.keys(Qt.Key.Key_Space)
    newcomer.tab_to("Language: System")
    newcomer.keys(Qt.Key.Key_Right, Qt.Key.Key_Space)
    newcomer.tab_to("Working hours")
    newcomer.keys(Qt.Key.Key_Down)
    newcomer.tab_to("Remind me every")
    [field] = newcomer.window.rhythm.row_at("breaks.every_minutes").findChildren(QLineEdit)
    QTest.keySequence(field, "Ctrl+A")
    QTest.keyClicks(field, "20")
    newcomer.keys(Qt.Key.Key_Return)
    newcomer.tab_to("My body: anything to spare?")
    newcomer.keys(Qt.Key.Key_Space)
    newcomer.tab_to("My body: Wrists take no weight")
    newcomer.keys(Qt.Key.Key_Space)

    assert newcomer.settings == with_values(
        Settings(),
        {
            "routines.areas": ("back", "hip"),
            "voice.enabled": True,
            "startup.at_login": True,
            "language": "en",
            "hours.days": ("mon", "tue", "wed", "thu", "fri"),
            "breaks.every_minutes": 20,
            "routines.body": ("wrist",),
        },
    )
    assert newcomer.window.page == 1


def test_the_usual_hours_hold_on_every_working_day_and_others_are_left_alone(qtbot: QtBot) -> None:
    own = with_value(Settings(), "hours.mon", ("06:00-08:00",))
    newcomer = Newcomer(qtbot, own)
    picker = newcomer.window.rhythm.hours
    assert picker.currentText() == "As in the settings"

    picker.setCurrentIndex(3)
    picker.activated.emit(3)

    hours = newcomer.settings.hours
    assert (hours.days, hours.mon, hours.fri) == (
        ("mon", "tue", "wed", "thu", "fri"),
        ("09:00-17:00",),
        ("09:00-17:00",),
    )
    assert picker.currentIndex() == 3
    assert picker.findText("As in the settings") < 0


def test_use_defaults_is_offered_while_they_hold(newcomer: Newcomer) -> None:
    newcomer.keys(Qt.Key.Key_Return)
    assert newcomer.window.rhythm.skip.isVisible()

    newcomer.tab_to("Spoken cues")
    newcomer.keys(Qt.Key.Key_Space)

    assert not newcomer.window.rhythm.skip.isVisible()


def test_what_is_refused_is_said_under_its_row(newcomer: Newcomer) -> None:
    newcomer.keys(Qt.Key.Key_Return)

    newcomer.window.refused(WrongSetting("startup.at_login", "is not changed: the folder is full"))

    assert "Is not changed: the folder is full." in newcomer.texts


def test_back_leads_to_the_page_before(newcomer: Newcomer) -> None:
    newcomer.keys(Qt.Key.Key_Return, Qt.Key.Key_Return)
    for page in (1, 0):
        newcomer.tab_to("Back")
        newcomer.keys(Qt.Key.Key_Space)
        assert newcomer.window.page == page


def test_where_no_panel_shows_the_ring_it_says_what_to_do(newcomer: Newcomer) -> None:
    newcomer.keys(Qt.Key.Key_Return, Qt.Key.Key_Return)
    assert "Look for the small ring near your clock." in newcomer.texts
    [picture] = newcomer.window.findChildren(PlacePicture)
    assert (
        picture.accessibleName() == "Ergo lives here The ring fills as you sit. Click for breaks and pause."
    )

    newcomer.window.show_place(Place.NOWHERE, "Start it again.")

    assert "Start it again." in newcomer.texts
    assert picture.accessibleName().startswith("Start Ergo again ")


@pytest.mark.parametrize(
    ("desktop", "place"),
    [
        ("ubuntu:GNOME", Place.ABOVE),
        ("XFCE", Place.ABOVE),
        ("KDE", Place.BELOW),
        ("X-Cinnamon", Place.BELOW),
        ("", Place.BELOW),
    ],
)
def test_the_panel_is_where_that_desktop_has_it(desktop: str, place: Place) -> None:
    assert panel_of(desktop) is place


def test_the_figure_moves_while_it_is_seen_and_comes_to_rest(newcomer: Newcomer, qtbot: QtBot) -> None:
    window = newcomer.window
    assert window.moves
    newcomer.keys(Qt.Key.Key_Return, Qt.Key.Key_Return)
    assert not window.moves
    newcomer.tab_to("Back")
    newcomer.keys(Qt.Key.Key_Space)
    assert window.moves

    window._began -= 121

    qtbot.waitUntil(lambda: not window.moves)


def test_who_wants_stillness_sees_stills(newcomer: Newcomer) -> None:
    [stage] = newcomer.window.findChildren(Stage)
    newcomer.window.cast(newcomer.window._shown[0], catalogue().model, Look(), reduced_motion=True)  # type: ignore[index]
    newcomer.window._tick()

    assert stage._picture is not None
    assert (stage._picture.cycle_seconds, stage._picture.fade) == (0.0, 0.0)


@pytest.mark.parametrize("percent", [100, 150])
@pytest.mark.parametrize("size", [(480, 440), (520, 760), (1280, 800)])
def test_everything_has_a_name_a_place_and_is_large_enough(
    newcomer: Newcomer, text_scale: Callable[[int], None], percent: int, size: tuple[int, int]
) -> None:
    text_scale(percent)
    newcomer.window.resize(*size)
    found = []
    for _ in range(3):
        if newcomer.window.page == 1:
            newcomer.window.rhythm.unfold.click()
        QApplication.processEvents()
        found += [it for it in newcomer.window.findChildren(QWidget) if it.isVisible() and _is_poor(it)]
        newcomer.window._all[newcomer.window.page].go_on.click()

    assert newcomer.window.size() == QSize(*size).expandedTo(newcomer.window.minimumSize())
    assert found == []


def _is_poor(widget: QWidget) -> bool:
    """Whether something to press has no name, is too small, or is cut off."""
    if widget.focusPolicy() == Qt.FocusPolicy.NoFocus:
        return False
    if not (widget.accessibleName() or _text(widget)):
        return True
    if isinstance(widget, Control) and min(widget.body().width(), widget.body().height()) < 32:
        return True
    right = widget.mapTo(widget.window(), widget.rect().topRight()).x()
    return widget.width() < widget.minimumSizeHint().width() or right > widget.window().width()


def test_read_from_right_to_left_the_picture_stands_on_the_right(backwards: None, qtbot: QtBot) -> None:
    window = Newcomer(qtbot).window
    [stage] = window.findChildren(Stage)

    assert backwards is None
    assert stage.mapTo(window, stage.rect().topLeft()).x() > window.width() // 2
