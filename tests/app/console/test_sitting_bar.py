"""On another day the console asks whether a new sitting begins, and never by itself begins one."""

import pytest

NIGHT = 14 * 60 * 60


@pytest.fixture
def evening(room):
    room.play("call amara", "done")
    return room


def test_it_is_asked_on_another_day_before_the_first_act(evening):
    bar = evening.console.questions.sitting
    evening.pass_time(60)
    assert not bar.isVisible()
    evening.pass_time(NIGHT)
    assert "the last act was on" in bar.question.text()
    evening.click(bar.no)
    assert evening.station.meeting.sitting == 2
    assert not bar.isVisible()
    assert evening.console.quick.line.hasFocus()


def test_whoever_goes_on_as_before_is_not_asked_again(evening):
    bar = evening.console.questions.sitting
    evening.pass_time(NIGHT)
    evening.click(bar.yes)
    assert not bar.isVisible()
    evening.pass_time(60)
    assert not bar.isVisible()
    assert evening.station.meeting.sitting == 1


def test_it_goes_by_itself_when_something_is_done(evening):
    bar = evening.console.questions.sitting
    evening.pass_time(NIGHT)
    assert bar.isVisible()
    evening.play("hand chi")
    evening.pass_time(1)
    assert not bar.isVisible()


def test_after_an_adjournment_the_main_button_begins_the_next(evening):
    evening.play("adjourn")
    evening.pass_time(NIGHT)
    assert "the last sitting ended on" in evening.console.questions.sitting.question.text()
    evening.click(evening.console.floor.buttons.following)
    assert evening.station.meeting.sitting == 2
    assert not evening.console.questions.sitting.isVisible()
