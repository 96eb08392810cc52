"""Errands of windows that have gone: nobody is told, nothing breaks, and their thread ends."""

import threading

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtTest import QTest

from app.attending.errands import Aside, WhileThere


def let_go(owner):
    owner.deleteLater()
    QCoreApplication.sendPostedEvents(owner, QEvent.Type.DeferredDelete)


def threads():
    return sum(each.name == "errands" for each in threading.enumerate())


def test_an_answer_that_comes_after_the_end_is_told_to_nobody(qapp, qtbot):
    before, heard = threads(), []
    for _ in range(50):
        owner = QObject()
        aside, begun, gate = Aside(owner), threading.Event(), threading.Event()
        aside.run(lambda g=gate, b=begun: (b.set(), g.wait()), heard.append, heard.append)
        begun.wait(5)
        gate.set()
        let_go(owner)
    qtbot.waitUntil(lambda: threads() == before)
    QTest.qWait(0)
    assert heard == []


def test_whoever_is_gone_is_not_told_although_the_errands_go_on(qapp, qtbot):
    house, home, heard = QObject(), QObject(), []
    aside = Aside(house)
    WhileThere(home, aside).run(lambda: 1, heard.append, heard.append)
    let_go(home)
    aside.run(lambda: 2, heard.append, heard.append)
    qtbot.waitUntil(lambda: heard == [2])
    let_go(house)


def test_a_bug_in_the_work_is_told_where_others_are_and_the_errands_go_on(qapp, qtbot):
    errands, told = Aside(), []
    with qtbot.captureExceptions() as faults:
        errands.run(lambda: 1 // 0, told.append, told.append)
        errands.run(lambda: "done", told.append, told.append)
        qtbot.waitUntil(lambda: told == ["done"])
    assert [kind for kind, *_ in faults] == [ZeroDivisionError]
    errands.deleteLater()
