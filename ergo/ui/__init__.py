"""WHAT PEOPLE SEE: all widgets live here. They are told values and emit what the person did.

- shared by all: look (colours, type, theme), controls (buttons, chips, cards, ring), words and prompt_words
  (sentences), figure (the painted body)
- by the panel: tray, tray_menu, icons, status_window
- over everything, never taking the focus: floating, prompt_card, question_card, check_in_card, daily_card,
  posture_card
- in windows: player and its parts, history_window

Here nothing decides, reads settings or opens files; what a window needs, it is given.
"""
