"""A break is offered after a long stretch, and asks how long it is."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication


def test_a_break_is_offered_and_asks_how_long(bare):
    bare.play('meeting "M"', "arrive Ana", "Ana", "next")
    bare.pass_time(89 * 60)
    rest = bare.console.rest
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
