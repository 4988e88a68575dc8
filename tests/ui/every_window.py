"""Every window and page of Ergo, opened as a person meets it: ONE LIST, for tests that look at all of them.

A new window or page gets its line in `SIGHTS`; each test of names, sizes, keys, texts and sides then sees it.
"""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from ergo.core.looking_back import Reach
from ergo.ui.settings_pages import PAGES
from tests.ui import sights_at_home as home
from tests.ui import sights_moving as moving

Open = Callable[[], QWidget]

SIGHTS: dict[str, Open] = {
    "player": moving.player,
    "player, first time": moving.player_ready,
    "player, paused": moving.player_paused,
    "player, shortcuts": moving.player_shortcuts,
    "player, it hurts": moving.player_hurt,
    "player, it hurts a little": moving.player_mild,
    "player, help card": moving.player_stopped,
    "player, done": moving.player_done,
    "player, sources": moving.player_sources,
    "library": moving.library_window,
    "library, preview": moving.library_preview,
    "library, sources": moving.library_sources,
    "library, problems": moving.library_problems,
    "library, left out": moving.library_left_out,
    "history, day": lambda: home.history(Reach.DAY),
    "history, week": lambda: home.history(Reach.WEEK),
    "history, month": lambda: home.history(Reach.MONTH),
    "history, table": home.history_table,
    "history, entry": home.history_entry,
    "history, empty": home.history_empty,
    "diary": home.diary,
    "diary, form": home.diary_form,
    "diary, delete all": home.diary_ask,
    **{f"settings, {it.name}": lambda name=it.name: home.settings(name) for it in PAGES},  # type: ignore[misc]
    "settings, search": home.settings_found,
    **{f"relief, {name}": lambda those=those: home.relief(*those) for name, those in home.RELIEF.items()},  # type: ignore[misc]
    **{f"welcome, {it + 1}": lambda it=it: home.welcome(it) for it in range(3)},  # type: ignore[misc]
    "for a clinician": home.clinician,
    "learn": home.learn,
    "learn, page": home.learn_page,
    "learn, tips": home.learn_tips,
    "learn, warning signs": home.learn_signs,
    "workstation": home.workstation,
    "workstation, question": home.workstation_question,
    "workstation, result": home.workstation_result,
    "prompt card": moving.notice_card,
    "posture card": moving.posture,
    "question card": moving.question,
    "check-in card": moving.check_in,
    "daily card": moving.daily,
    "message card": moving.message,
    "status": moving.status,
    "tray menu": moving.tray_menu,
    "physio's card": moving.card_window,
    "physio's card, to keep": moving.card_proposal,
    "physio's card, none": moving.card_empty,
}
