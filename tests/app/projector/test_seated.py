"""People who sit in a circle go on to be shown as they sit, and are told what is true then."""

import pytest

CIRCLE = ('meeting "Evening" as circle', "meet", 'arrive Bo, "J. R.", "Wei 王", O\'Brien')
COMPLETE = (*CIRCLE, "stage next", "round", "next", "next", "next", "done", "end round")


@pytest.fixture
def circle(hall):
    hall.play(*CIRCLE)
    return hall


def test_in_the_opening_nobody_is_told_to_raise_a_hand(circle):
    assert "raise a hand" not in circle.read()
    assert circle.wording.strip.strip(circle.meeting).you_can == "listen"


def test_the_strip_says_who_begins_the_round_that_is_to_come(circle):
    circle.play("stage next")
    strip = circle.wording.strip.strip(circle.meeting)
    assert (strip.you_can, strip.next) == ("listen", "Bo begins the round")


def foot(hall):
    parts = [hall.projector.heard_part(at).name for at in range(hall.projector.heard_parts())]
    return {key: text for each in parts for key, _, text in [each.partition(": ")] if text}


def test_around_a_decision_the_strip_belongs_to_it_and_not_to_the_round(circle):
    circle.play("meanings off", "stage rounds", 'propose P1 "Fees" by Bo: "Five."')
    circle.play("test consent P1")
    during = foot(circle)
    assert during["Now"] == "We decide on P1 Fees by consent"
    circle.play('object Bo "Too much"', "all agree")
    assert foot(circle)["Next"] == "we test the objection"
    circle.play("close decision")
    after = foot(circle)
    assert circle.scene == "decision"
    assert after["Now"].startswith("P1: ")
    assert after["Now"].endswith("the objection has to be tested first, so it stays open")
    assert after["Next"] == "we test the objection"
    assert "When we go on with “Rounds”: One question, one round" in circle.read()
    circle.play('round "Why?"')
    assert "One question, one round" in circle.read()
    assert "the objection" not in foot(circle)["Now"]


def test_after_its_round_the_circle_stays_and_asks_nothing_again(hall):
    hall.play(*COMPLETE)
    read = hall.read().replace("\n", " ")
    assert hall.scene == "circle"
    assert "How are you here today" not in read
    assert "The round is complete" in read
    assert "we go on to Agreements" in read
    hall.play('propose P1 "Fees" by Bo: "Five."', "test consent P1", "all agree", "close decision")
    assert hall.scene == "decision"
    assert "When we go on with" not in hall.read().replace("\n", " ")


def test_the_circle_stays_in_a_stage_without_a_round(hall):
    hall.play(*COMPLETE, "stage purpose")
    assert hall.scene == "circle"
    assert "We sit in a circle" in hall.read().replace("\n", " ")
    hall.play("bo")
    assert hall.scene == "stack"


def test_who_left_and_who_passed_is_not_waited_for(hall):
    hall.play(*CIRCLE, "stage next", "round", 'leave "J. R."', "next")
    assert "1 of 3 have had their turn" in hall.read().replace("\n", " ")
    hall.play("pass", "leave Bo")
    assert "2 of 3 have had their turn" in hall.read().replace("\n", " ")
    hall.play("done")
    assert "2 spoke, 1 passed" in hall.read().replace("\n", " ")


def test_a_hand_raised_in_a_round_is_seen_to_wait_for_its_end(hall):
    hall.play(*CIRCLE, "stage next", "round", 'hand "Wei 王"', "O'Brien!")
    read = hall.read().replace("\n", " ")
    assert hall.scene == "circle"
    assert "after the round: Wei 王" in read
    assert "after the round: Wei 王" in hall.said


def test_who_waits_is_seen_right_after_a_switch(hall):
    hall.play('meeting "A" as assembly', "meet", *CIRCLE[2:], 'item "Tents"', "start 1")
    hall.play("stage discussion", 'switch formal because "it goes faster"')
    assert hall.scene == "process"
    hall.play("stage debate", 'hand "J. R."', "hand Bo")
    assert hall.scene == "stack"
    assert "J. R." in hall.read()


def test_closing_shows_what_was_decided_and_no_failed_test(hall):
    hall.play(*CIRCLE, 'propose P1 "Tents" by Bo: "Ten."', 'propose P2 "Carts" by Bo: "Two."')
    hall.play("vote P1 majority", "no Bo, O'Brien", "close decision")
    hall.play("vote P2 majority", "yes Bo, O'Brien", "close decision")
    words = "we listen until somebody has finished, and a silence is a turn as any other is " * 5
    hall.play(f'agreed "{words}"', "close meeting")
    read = hall.read(1920, 1080).replace("\n", " ")
    assert "Tents" not in read
    assert "Carts" in read
    assert hall.projector.now_seen().parts == 0
