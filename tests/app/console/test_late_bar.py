"""Whoever comes late is offered a card, and nothing more; whoever is early is not late."""

from __future__ import annotations


def test_who_comes_late_is_offered_a_card_for_the_hand_or_the_wall(bare, qtbot):
    bare.play('meeting "M"', "planned for 2026-06-01", "arrive Eva")  # expected
    bare.play("sitting", "arrive Ana, Ben", "Ana", "next")
    bare.pass_time(20 * 60)
    bare.play("arrive Eva")
    assert "Eva" in bare.console.questions.late.question.text()
    bare.console.questions.late.no.click()
    held = bare.put_up("held")
    bare.play("arrive Fay, Wei 王")
    late = bare.console.questions.late
    assert late.isVisible()
    assert "Fay and Wei 王" in late.question.text().replace("\u2068", "").replace("\u2069", "")
    assert not held  # nothing is put up before anybody says so
    late.wall.click()
    assert not late.isVisible()
    assert bare.console.room.put_up.held == "catch-up"
    bare.play("leave Fay", "back Fay")
    assert not late.isVisible()  # whoever was here knows
    bare.play("arrive Gus")
    with qtbot.waitSignal(bare.console.handover_wanted) as wanted:
        late.yes.click()
    assert wanted.args == ["catch-up"]


def test_nothing_is_offered_any_more_once_the_meeting_is_over(bare):
    bare.play('meeting "M"', "arrive Ana, Ben", "Ana", "next")
    bare.pass_time(20 * 60)
    bare.play("arrive Fay")
    assert bare.console.questions.late.isVisible()
    bare.play("close meeting")
    assert not bare.console.questions.late.isVisible()


def test_nobody_is_late_where_nothing_has_begun(bare):
    bare.play('meeting "M"', "arrive Ana")
    bare.pass_time(20 * 60)
    bare.play("arrive Ben")
    assert "late" not in vars(bare.console)
