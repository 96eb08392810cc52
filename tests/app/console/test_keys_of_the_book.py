"""Every key that docs/keys.md promises for lines, lists, answers and ballots acts there."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from app.console.ballot_line import BallotLine

BOOK = Path(__file__).parents[3] / "docs" / "keys.md"
EMPTY, TYPING, LISTS, BALLOTS = 0, 1, 3, 4
STACK = ("hand amara", "hand ben", "hand chi")
ROUND = ('switch circle because "calm"',)
TEST = ("test consensus P1",)
CHOICE = ('vote P1 ranked "park", "mill", "hall"',)
BOX = ('elect E1 "Who?" stv 2 seats secret "Ana", "Bo", "Li"', "paper 1: Ana")
PAPERS = (*BOX, "again 1: Bo")
SCORES = ('choose Q1 "What?" dots 3 "roof", "well"',)

MARTHA = ('overrule "we try it" vote P1 martha',)
SCHULZE = ('choose Q1 "What?" schulze "a", "b"',)
QUICK, IN_STACK, IN_TEXTS, IN_ANSWERS, IN_CIRCLE = "quick", "stack", "texts", "answers", "circle"

# What was done before, where the keyboard is, what was typed there; then keys that each act.
PRESSED = {
    (EMPTY, "Space"): [(STACK, QUICK, "", "Space Space")],
    (EMPTY, "7, Enter"): [((), QUICK, "5", "Return")],
    (EMPTY, "Alt+1 – 9"): [(STACK, QUICK, "", "Alt+1 Alt+2")],
    (EMPTY, "↑ ↓"): [((), QUICK, "recalled", "Up Down")],
    (TYPING, "Tab"): [((), QUICK, "am", "Tab")],
    (TYPING, "↑ ↓"): [((), QUICK, "a", "Down Up")],
    (TYPING, "Enter"): [((), QUICK, "hand amara", "Return")],
    (TYPING, "Ctrl+Enter"): [((), QUICK, "hand amara", "Ctrl+Return")],
    (TYPING, "Escape"): [((), QUICK, "hand am", "Escape")],
    (LISTS, "↑ ↓"): [(STACK, IN_STACK, "", "Down Up"), (ROUND, IN_CIRCLE, "", "Right Left")],
    (LISTS, "Enter"): [(STACK, IN_STACK, "", "Return"), ((), IN_TEXTS, "", "Return")],
    (LISTS, "Ctrl+Space"): [((), IN_TEXTS, "", "Ctrl+Space")],
    (LISTS, "Alt+↑ · Alt+↓"): [(STACK, IN_STACK, "", "Alt+Down")],
    (LISTS, "Alt+← · Alt+→"): [(ROUND, IN_CIRCLE, "", "Right Alt+Right Alt+Left")],
    (LISTS, "Delete"): [(STACK, IN_STACK, "", "Delete")],
    (LISTS, "A R S B"): [(TEST, IN_ANSWERS, "", "A R S B")],
    (LISTS, "A C O"): [(("test consent P1",), IN_ANSWERS, "", "A C O")],
    (LISTS, "Y N 0"): [(("vote P1",), IN_ANSWERS, "", "Y N 0")],
    (LISTS, "L W U"): [(MARTHA, IN_ANSWERS, "", "L W U")],
    (LISTS, "Ctrl+A"): [(TEST, IN_ANSWERS, "", "Ctrl+A")],
    (LISTS, "Enter, right click"): [(TEST, IN_ANSWERS, "", "Return")],
    (BALLOTS, "A B C … · 1 2 3 …"): [(CHOICE, IN_ANSWERS, "", "A C 2")],
    (BALLOTS, "A 3 B 1"): [(SCORES, IN_ANSWERS, "", "A 2 B 1")],
    (BALLOTS, "="): [(SCHULZE, IN_ANSWERS, "", "A =")],
    (BALLOTS, "Backspace · Escape"): [(CHOICE, IN_ANSWERS, "ba", "Backspace Escape")],
    (BALLOTS, "Enter"): [(CHOICE, IN_ANSWERS, "b", "Return"), (BOX, IN_ANSWERS, "b", "Return")],
    (BALLOTS, "-"): [(BOX, IN_ANSWERS, "", "-")],
    (BALLOTS, "↑ ↓"): [(BOX, IN_ANSWERS, "", "Up Down")],
    (BALLOTS, "Alt+N · Alt+P"): [(CHOICE, IN_ANSWERS, "", "Alt+P Alt+N")],
    (BALLOTS, "Alt+F · Alt+S · Alt+D"): [(PAPERS, IN_ANSWERS, "", "Alt+S Alt+D Alt+F")],
    (BALLOTS, "Alt+C"): [((*BOX, "close decision"), QUICK, "", "Alt+C")],
}


def promised(table):
    part = BOOK.read_text(encoding="utf-8").split("## Console")[1].split("\n## ")[0]
    tables = [each for each in part.split("\n\n") if each.startswith("|")]
    return [row.split("|")[1].strip() for row in tables[table].splitlines()[2:]]


def test_every_promise_is_pressed():
    for table in (EMPTY, TYPING, LISTS, BALLOTS):
        assert {cell for at, cell in PRESSED if at == table} == set(promised(table))


def seen(room):
    """Everything that a key can change and a person can see."""
    console = room.console
    popup = QApplication.activePopupWidget()
    offer = room.quick.offers.current()
    ballots = [
        (each.draft, each.isVisible(), each.parent().accessibleName())
        for each in console.findChildren(BallotLine)
    ]
    fields = [
        each.number.value()
        for each in (getattr(console.matter.decision.ballots, "papers", None),)
        if each is not None
    ]
    return (
        room.station.history.last_seq,
        room.quick.line.text(),
        room.quick.question.text(),
        offer,
        room.quick.offers.isVisible(),
        popup is not None,
        [each.windowTitle() for each in console.findChildren(QDialog) if each.isVisible()],
        console.focusWidget(),
        console.floor.stack.currentIndex().row(),
        console.floor.circle._marked,
        console.matter.list.currentIndex().row(),
        console.matter.chosen(),
        ballots,
        fields,
    )


def go_to(room, where):
    console = room.console
    if where == IN_STACK:
        console.floor.stack.setCurrentIndex(console.floor.stack.stack_model.index(0))
        console.floor.stack.setFocus()
    elif where == IN_CIRCLE:
        console.floor.circle.setFocus()
    elif where == IN_TEXTS:
        room.press(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    elif where == IN_ANSWERS:
        room.press(Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    QApplication.processEvents()


def press(room, key):
    combination = QKeySequence(key)[0]
    window = room.console.windowHandle()
    QTest.keyClick(window, combination.key(), combination.keyboardModifiers())
    QApplication.processEvents()


CASES = [(cell, *each) for (_, cell), all_of_it in PRESSED.items() for each in all_of_it]


@pytest.mark.parametrize(("cell", "lines", "where", "typed", "keys"), CASES)
def test_a_promised_key_acts(matter, cell, lines, where, typed, keys):
    if typed == "recalled":
        matter.type("hand fay")
        typed = ""
    matter.play(*lines)
    QApplication.processEvents()
    go_to(matter, where)
    for letter in typed:
        QTest.keyClick(matter.console.windowHandle(), letter)
    for key in keys.split():
        before = seen(matter)
        press(matter, key)
        after = seen(matter)
        while QApplication.activePopupWidget() is not None:
            QApplication.activePopupWidget().close()
        assert before != after, f"{cell}: {key}"
