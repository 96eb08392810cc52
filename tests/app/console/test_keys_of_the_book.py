"""Every key that docs/keys.md promises for lines, lists, answers and ballots acts there."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from app.console.answers.ballot_line import BallotLine
from app.wording.keys.console import CONSOLE

EMPTY, TYPING, LISTS, BALLOTS = 0, 2, 3, 5
STACK = ("hand amara", "hand ben", "hand chi")
ROUND = ('switch circle because "calm"',)
TEST = ("test consensus P1",)
CHOICE = ('vote P1 ranked "park", "mill", "hall"',)
BOX = ('elect E1 "Who?" stv 2 seats secret "Ana", "Bo", "Li"', "paper 1: Ana")
PAPERS = (*BOX, "again 1: Bo")
DIFFER = (*BOX, "again 1: Li")
SCORES = ('choose Q1 "What?" dots 3 "roof", "well"',)

MARTHA = ('overrule "we try it" vote P1 martha',)
SCHULZE = ('choose Q1 "What?" schulze "a", "b"',)
QUICK, IN_STACK, IN_TEXTS, IN_ANSWERS, IN_CIRCLE = "quick", "stack", "texts", "answers", "circle"

# What was done before, where the keyboard is, what was typed there; then keys that each act.
PRESSED = {
    (EMPTY, "Space"): [(STACK, QUICK, "", "Space"), ((*STACK, "next"), QUICK, "", "Space")],
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
    (BALLOTS, "Backspace"): [(CHOICE, IN_ANSWERS, "ba", "Backspace")],
    (BALLOTS, "Escape"): [(CHOICE, IN_ANSWERS, "ba", "Escape")],
    (BALLOTS, "Enter"): [(CHOICE, IN_ANSWERS, "b", "Return"), (BOX, IN_ANSWERS, "b", "Return")],
    (BALLOTS, "-"): [(BOX, IN_ANSWERS, "", "-")],
    (BALLOTS, "↑ ↓"): [(BOX, IN_ANSWERS, "", "Up Down")],
    (BALLOTS, "Alt+N"): [(CHOICE, IN_ANSWERS, "", "Alt+P Alt+N")],
    (BALLOTS, "Alt+P"): [(CHOICE, IN_ANSWERS, "", "Alt+P")],
    (BALLOTS, "Alt+F"): [(PAPERS, IN_ANSWERS, "", "Alt+S Alt+F")],
    (BALLOTS, "Alt+S"): [(PAPERS, IN_ANSWERS, "", "Alt+S")],
    (BALLOTS, "Alt+D"): [(PAPERS, IN_ANSWERS, "", "Alt+D")],
    (BALLOTS, "1 2"): [(DIFFER, IN_ANSWERS, "", "Alt+D 1"), (DIFFER, IN_ANSWERS, "", "Alt+D 2")],
    (BALLOTS, "Alt+C"): [((*BOX, "close decision"), QUICK, "", "Alt+C")],
}


def promised(group):
    return {key.written for key in CONSOLE.groups()[group].keys}


def test_every_promise_is_pressed():
    for group in (EMPTY, TYPING, LISTS, BALLOTS):
        assert {cell for at, cell in PRESSED if at == group} == promised(group)


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


def idle(room, lines, where, typed, keys):
    """Yield the keys that do nothing, pressed one after another."""
    if typed == "recalled":
        room.type("hand fay")
        typed = ""
    room.play(*lines)
    QApplication.processEvents()
    go_to(room, where)
    for letter in typed:
        QTest.keyClick(room.console.windowHandle(), letter)
    for key in keys.split():
        before = seen(room)
        press(room, key)
        if seen(room) == before:
            yield key
        while QApplication.activePopupWidget() is not None:
            QApplication.activePopupWidget().close()


@pytest.mark.parametrize("group", [EMPTY, TYPING, LISTS, BALLOTS])
def test_a_promised_key_acts(matter, group):
    found = {}
    for (at, cell), cases in PRESSED.items():
        for case in cases if at == group else ():
            if keys := list(idle(matter, *case)):
                found[cell, case] = keys
            matter.begin_again()
    assert found == {}
