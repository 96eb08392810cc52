"""What the room sees of decisions and temperature checks."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from app.look.palette import LIGHT
from tests.app.contrast import contrast


def said(hall):
    return hall.projector.accessibleDescription()


def picture(hall, width=1366, height=768):
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(0)
    painter = QPainter(image)
    hall.projector.paint(painter, QRectF(0, 0, width, height))
    painter.end()
    return image


@pytest.fixture
def asked(hall):
    hall.play(
        'meeting "Spring"',
        "arrive Ana, Ben, Chi, Dov",
        'propose P1 "Tents" by ana: "We buy ten tents by May."',
        "test consensus P1",
    )
    return hall


def test_the_question_the_rule_and_the_silent_are_shown(asked):
    assert asked.scene == "decision"
    assert said(asked).startswith("P1 Tents\nWe buy ten tents by May.")
    assert "Consensus: everyone answers, nobody blocks" in said(asked)
    assert "0 agree" in said(asked)
    assert "4 not answered" in said(asked)


def test_answers_are_counted_as_they_are_given(asked):
    before = picture(asked)
    asked.play("agree ana, ben", 'aside dov "I am away in May."')
    assert "2 agree, 0 agree with reservations, 1 stand aside, 0 block" in said(asked)
    assert "1 not answered" in said(asked)
    assert picture(asked) != before


def test_nobody_is_named_and_no_reason_told(asked):
    asked.play('block dov "We have no money."')
    assert "Dov" not in said(asked)
    assert "money" not in said(asked)


def test_nothing_covers_an_open_decision(asked):
    asked.play('amend P1 A1 by ben: strike "ten" insert "six"')
    assert asked.scene == "decision"


def test_the_verdict_is_one_sentence_until_something_else_happens(asked):
    asked.play("agree ana, ben", "all agree", "close decision")
    assert asked.scene == "decision"
    assert "4 of 4 agree, nobody blocks: we have consensus." in said(asked)
    assert "not answered" not in said(asked)
    asked.play("hand chi")
    assert asked.scene == "decision"
    asked.play("next")
    assert asked.scene != "decision"


def test_a_closed_decision_keeps_its_counts_when_people_leave(asked):
    asked.play("all agree", "close decision", "leave dov")
    assert "4 agree" in said(asked)


def test_an_amendment_is_put_in_words(hall):
    hall.play(
        'meeting "Spring"',
        "arrive Ana, Ben, Chi",
        'propose P1 "Tents" by ana: "We buy ten tents by May."',
        'amend P1 A1 by ben: strike "ten" insert "six"',
        "vote A1 majority",
        "count yes 2 no 1 abstain 0",
    )
    assert said(hall).startswith("A1 to P1 Tents\nIn line 1 strike “ten”, insert “six”")
    hall.play("close decision")
    told = "Carried: 2 yes, 1 no. 2 were needed (more than half of the votes cast)."
    assert told in said(hall)
    assert "If one yes had been a no, it would not have been carried." in said(hall)


def test_a_closed_and_an_open_decision_look_different(asked):
    asked.play("all agree")
    before = picture(asked)
    asked.play("close decision")
    assert picture(asked) != before


def test_a_temperature_check_is_shown_until_somebody_speaks(hall):
    hall.play('meeting "Spring"', "arrive Ana, Ben", 'temperature "Shall we go on?"')
    assert hall.scene == "temperature"
    assert "Shall we go on?" in said(hall)
    asked = picture(hall)
    hall.play("up 1 level 0 down 1")
    assert hall.scene == "temperature"
    assert "1 up, 0 level, 1 down: feelings are mixed." in said(hall)
    assert picture(hall) != asked
    hall.play("hand ana", "next")
    assert hall.scene != "temperature"


@pytest.mark.parametrize("name", ["decision", "temperature"])
def test_a_held_scene_has_something_to_show_without_a_question(hall, name):
    hall.play('meeting "Spring"', "arrive Ana")
    empty = picture(hall)
    hall.projector.room.hold(name)
    assert said(hall)
    assert picture(hall) != empty


@pytest.mark.parametrize("size", [(320, 180), (1024, 768), (3840, 2160)])
def test_any_size_is_painted(asked, size):
    for line in ("all agree", "close decision", 'temperature "On?"'):
        asked.play(line)
        assert not picture(asked, *size).isNull()


@pytest.mark.parametrize("height", [768, 1080])
def test_everything_is_read_from_the_back(asked, height):
    for line in (
        "agree ana",
        "all agree",
        "close decision",
        'temperature "On?"',
        "up 1 level 1 down 2",
    ):
        asked.play(line)
        texts = asked.painted(height * 16 // 9, height)
        assert min(pixels for _, pixels, _ in texts) >= height / 24
        paper = LIGHT.paper
        assert all(contrast(colour, paper) >= 7 for text, _, colour in texts if text.strip())


def test_no_word_of_an_answer_is_cut(asked):
    assert "…" not in "".join(
        text for text, _, _ in asked.painted() if text.startswith(("agree", "reserv", "stand"))
    )
    assert "reservations" in [text for text, _, _ in asked.painted()]


def test_a_vote_by_groups_says_how_each_of_them_voted(hall):
    hall.play('meeting "Spring"', 'arrive Ana, Ben of "North"', 'arrive Chi, Dov of "South"')
    hall.play("arrive Eve", 'propose P1 "Tents" by ana: "We buy tents."', "vote P1 double")
    hall.play("yes ana, ben, eve", "no chi, dov", "close decision")
    assert "In favour: North. Against: South." in said(hall)


@pytest.mark.parametrize(
    ("rule", "counts", "told"),
    [
        (
            "two-thirds of present",
            "yes 3 no 1 abstain 1",
            ("Not carried: 3 yes, 1 no, 1 abstained. 4 were needed (two-thirds of those here)."),
        ),
        (
            "majority",
            "yes 2 no 2",
            (
                "A tie, so not carried: 2 yes, 2 no, 1 did not answer. "
                "3 were needed (more than half of the votes cast)."
            ),
        ),
    ],
)
def test_the_verdict_of_a_vote_names_its_rule_and_how_far_it_was_reached(hall, rule, counts, told):
    hall.play('meeting "Spring"', "arrive Bo, Li, Wei, O'Brien, Ana")
    hall.say('propose P1 "Tents" by Bo', "We buy ten tents.")
    hall.play(f"vote P1 {rule}", f"count {counts}", "close decision")
    assert told in said(hall)
    hall.play("close meeting")
    assert told not in said(hall)


@pytest.mark.parametrize("size", [(1366, 768), (1024, 768), (960, 540)])
@pytest.mark.parametrize("closed", [False, True])
def test_the_words_of_all_answers_are_whole(assembly, size, closed):
    assembly.play("start 2", 'propose P1 "Tents" by ben: "We buy ten tents."', "test consensus P1")
    assembly.play("all agree", "reserve ben")
    if closed:
        assembly.play("close decision")
    read = assembly.read(*size).replace("\n", " ")
    assert "agree with reservations" in read
    assert "stand aside" in read
    assert "…" not in read


def test_the_room_reads_an_objection_and_the_change_that_could_meet_it(hall):
    hall.play(
        'meeting "Consent"',
        "arrive Ana, Bo, Chi",
        'propose P1 "Tents" by Ana: "We buy ten tents by May."',
        "test consent P1",
        'object Chi "there is no shed"',
        "agree Ana, Bo",
    )
    assert "miss something better? “there is no shed”" in said(hall)
    assert "Chi" not in said(hall)
    hall.play("qualify Chi", 'amend P1 A1 by Chi: insert "Ash has a shed."')
    assert "An objection holds: “there is no shed”. How could the text change?" in said(hall)
    assert "A1: in line 1" in said(hall)
    hall.play("adopt A1", "all agree")
    assert "When do we look at it again?" in said(hall)


def test_an_objection_in_secret_is_not_read_out(hall):
    hall.play(
        'meeting "Consent"',
        "arrive Ana, Bo, Chi",
        'propose P1 "Tents" by Ana: "We buy ten tents by May."',
        "test consent P1 hidden",
        'object Chi "there is no shed"',
        "agree Ana, Bo",
    )
    assert "shed" not in said(hall)


def test_the_room_reads_that_a_block_waits_for_its_group(hall):
    hall.play(
        'meeting "Council"',
        'arrive Ana, Bo of "Red"',
        'arrive Chi, Dov of "Blue"',
        "rule groups answer on",
        'propose P1 "Tents" by Ana: "We buy ten tents by May."',
        "test consensus P1",
        "agree Red",
    )
    waits = "Blue blocks: the group itself decides on its block first; there is no result yet."
    assert waits not in said(hall)
    hall.play('block Blue "the price"')
    assert waits in said(hall)
    hall.play("close decision", 'recount P1 because "Blue decides first"')
    assert waits in said(hall)
    hall.play("confirm Blue")
    assert waits not in said(hall)
