"""A break is offered after a long stretch, and asks how long it is."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication


def test_a_break_is_offered_and_asks_how_long(bare):
    bare.play('meeting "M"', "arrive Ana", "Ana", "next")
    bare.pass_time(89 * 60)
    rest = bare.console.questions.rest
    assert not rest.isVisible()
    bare.pass_time(60)
    bare.play('note "we go on"')
    bare.pass_time(1)
    assert rest.isVisible()
    rest.no.click()
    bare.pass_time(60)
    assert not rest.isVisible()
    bare.play('note "and on"')
    bare.pass_time(31 * 60)
    bare.play('note "and on and on"')
    bare.pass_time(1)
    assert rest.isVisible()
    before = bare.meeting.seq
    rest.yes.click()
    assert bare.meeting.seq == before
    QApplication.activeModalWidget().attempt()
    assert bare.meeting.pause.length == 15 * 60_000


LONG = "This sentence says why something cannot be done, and it does so at great length. " * 2


def test_whatever_is_asked_or_refused_moves_nothing_under_the_pointer(bare):
    console = bare.console
    bare.qtbot.waitUntil(lambda: console.panes.height() > 100)

    def panes():
        console.centralWidget().layout().activate()
        console.quick.layout().activate()
        return console.panes.geometry()

    before = panes()
    console.quick.refuse(LONG, lambda: None)
    assert console.quick.refusal.height() > 1.5 * console.quick.hints.height()
    assert panes() == before
    console.questions.rest.put("People have been at it for long. A break?")
    assert not console.questions.rest.isVisible()
    console.quick.forget_refusal()
    assert console.questions.rest.isVisible()
    assert panes() == before
    bare.click(console.questions.rest.no)
    assert console.quick.hints.isVisible()
    assert panes() == before


def test_of_several_questions_one_is_seen_and_the_others_wait_for_their_turn(bare):
    console = bare.console
    bare.qtbot.waitUntil(lambda: console.panes.height() > 100)
    heard = []
    for bar in (console.questions.rest, console.questions.late):
        bar.asked.connect(heard.append)

    def seen():
        console.centralWidget().layout().activate()
        console.quick.layout().activate()
        return console.panes.geometry()

    before = seen()
    console.questions.rest.put("People have been at it for long. A break?")
    console.questions.late.put("Wei 王, O'Brien and سارة came now.")
    assert console.questions.rest.isVisible()
    assert not console.questions.late.isVisible()
    assert seen() == before
    assert len(heard) == 1, "nothing is told that nobody can answer yet"
    bare.click(console.questions.rest.no)
    assert console.questions.late.isVisible()
    assert len(heard) == 2
    bare.click(console.questions.late.yes)
    assert console.questions.late.isVisible(), "the card was only asked for"
    bare.click(console.questions.late.no)
    assert console.quick.hints.isVisible()
    assert seen() == before
