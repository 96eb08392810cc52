"""A break is offered after a long stretch; the line is written, and nothing is done."""

from __future__ import annotations


def test_a_break_is_offered_and_only_written_down(bare):
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
    assert bare.console.quick.line.text() == "break 15m"
    assert bare.meeting.seq == before
