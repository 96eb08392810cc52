"""Every key of the console, for the window that does them and the list that shows them."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

_EMPTY = (
    ("Space", QT_TRANSLATE_NOOP("Keys", "next; done where nobody waits")),
    ("1 – 9", QT_TRANSLATE_NOOP("Keys", "call the first to ninth who waits")),
    ("Backspace", QT_TRANSLATE_NOOP("Keys", "withdraw who is selected, else who joined last")),
    ("↑ ↓", QT_TRANSLATE_NOOP("Keys", "what was typed before")),
)
_TYPING = (
    ("Tab", QT_TRANSLATE_NOOP("Keys", "take the first offer")),
    ("↑ ↓", QT_TRANSLATE_NOOP("Keys", "walk through the offers")),
    ("Enter", QT_TRANSLATE_NOOP("Keys", "do it")),
    ("Ctrl+Enter", QT_TRANSLATE_NOOP("Keys", "do it anyway, with a reason")),
    ("Escape", QT_TRANSLATE_NOOP("Keys", "leave it")),
)
_ANYWHERE = (
    ("Ctrl+Z", QT_TRANSLATE_NOOP("Keys", "undo the last act")),
    ("Ctrl+Shift+Z", QT_TRANSLATE_NOOP("Keys", "redo")),
    ("Ctrl+P", QT_TRANSLATE_NOOP("Keys", "pause and resume the turn")),
    ("Ctrl+E", QT_TRANSLATE_NOOP("Keys", "give the turn more time")),
    ("F1", QT_TRANSLATE_NOOP("Keys", "this list")),
    ("F2", QT_TRANSLATE_NOOP("Keys", "switch the process")),
    ("F3", QT_TRANSLATE_NOOP("Keys", "new proposal")),
    ("F4", QT_TRANSLATE_NOOP("Keys", "new amendment")),
    ("F5", QT_TRANSLATE_NOOP("Keys", "projector: hold this scene, follow again")),
    ("F6", QT_TRANSLATE_NOOP("Keys", "next pane")),
    ("F9", QT_TRANSLATE_NOOP("Keys", "projector: blank, show again")),
    ("F11", QT_TRANSLATE_NOOP("Keys", "full screen")),
)
_LISTS = (
    ("Enter", QT_TRANSLATE_NOOP("Keys", "call; take up an item or a stage; hand on the piece")),
    ("Alt+↑ ↓", QT_TRANSLATE_NOOP("Keys", "move in the stack, with a reason")),
    ("Delete", QT_TRANSLATE_NOOP("Keys", "withdraw from the stack")),
    ("A R S B", QT_TRANSLATE_NOOP("Keys", "consensus: agree, reservation, stand aside, block")),
    ("A C O", QT_TRANSLATE_NOOP("Keys", "consent: consent, concern, objection")),
    ("Y N 0", QT_TRANSLATE_NOOP("Keys", "vote: yes, no, abstain")),
)
GROUPS = (
    (QT_TRANSLATE_NOOP("Keys", "With nothing typed"), _EMPTY),
    (QT_TRANSLATE_NOOP("Keys", "While typing"), _TYPING),
    (QT_TRANSLATE_NOOP("Keys", "Anywhere"), _ANYWHERE),
    (QT_TRANSLATE_NOOP("Keys", "In the lists"), _LISTS),
)
"""Titles, and below each the keys with what they do."""


def said(text: str) -> str:
    """Return words of this list in the reader's language."""
    return QCoreApplication.translate("Keys", text)
