"""The ways in which the room sees a text, and how the facilitator chooses among them."""

from __future__ import annotations

import pytest

from app.room.put_up import Attention

TEXT = "\n".join(
    [
        "We buy ten tents by May.",
        "The garden group stores them.",
        *(f"Rule {number} of the shed." for number in range(3, 61)),
    ]
)


@pytest.fixture
def matter(hall):
    hall.play('meeting "Spring"', "arrive Ana, Ben, Chi")
    hall.say('propose P1 "Tents" by ana', TEXT)
    hall.play(
        'amend P1 A1 by ben: strike "ten" insert "six"',
        'amend P1 A2 by chi: strike "ten tents" insert "a marquee"',
        'amend P1 A3 by ben: strike "Rule 50" insert "Paragraph 50"',
    )
    return hall


@pytest.mark.parametrize(
    ("way", "words"),
    [
        ("proposal", ["P1 Tents", "1 We buy ten tents by May."]),
        ("redline", ["A1 changes P1", "(struck: ten)", "(new: six)"]),
        ("affected", ["A1 changes P1", "(struck: ten)", "(new: six)"]),
        ("beside", ["A1 changes P1", "(struck: ten)", "(new: six)"]),
        ("conflict", ["A1 and A2", "A1 · Ben", "(new: six)", "A2 · Chi", "(new: a marquee)"]),
        ("reading", ["P1 as it would read with A1", "(new: six)"]),
    ],
)
def test_each_way_shows_the_amendment_that_is_looked_at(matter, way, words):
    matter.projector.room.attend(Attention("A1", way))
    assert matter.scene == way
    assert [each for each in words if each not in matter.said] == []
    picture = matter.picture()
    matter.projector.room.attend(Attention("A3", way))
    assert matter.picture() != picture or way == "proposal"


def test_what_no_longer_fits_is_shown_beside_the_text_as_it_reads_now(matter):
    matter.play("take A2", "adopt A1", "take A2")
    assert matter.scene == "conflict"
    assert "A2 no longer fits" in matter.said
    assert "It would have read: We buy a marquee by May." in matter.said
    assert "It reads now: We buy six tents by May." in matter.said


def test_a_change_is_not_shown_where_a_proposal_is_looked_at(matter):
    matter.projector.room.attend(Attention("P1", "beside"))
    assert matter.scene == "proposal"


def test_what_is_asked_for_stays_until_something_new_happens(matter):
    matter.play("hand ana", "next")
    assert matter.scene == "stack"
    matter.projector.room.attend(Attention("A1", "affected"))
    assert matter.scene == "affected"
    matter.play("hand ben")
    assert matter.scene == "affected"
    matter.play("next")
    assert matter.scene == "stack"


def test_the_way_lasts_while_the_room_follows_to_another_amendment(matter):
    matter.projector.room.attend(Attention("A1", "beside"))
    matter.play('amend P1 A4 by ana: strike "Rule 20" insert "Line 20"')
    assert matter.scene == "beside"
    assert "A4 changes P1" in matter.said


def test_an_attention_to_nothing_follows_again(matter):
    matter.projector.room.attend(Attention("A1", "conflict"))
    matter.projector.room.attend(Attention())
    assert matter.scene == "redline"
    assert "A3 changes P1" in matter.said


def test_scrolling_brings_other_lines_into_view(matter):
    matter.projector.room.attend(Attention("P1", "proposal", line=1))
    top = matter.read()
    matter.projector.room.attend(Attention("P1", "proposal", line=45))
    assert "Lines 4" in matter.read()
    assert matter.read() != top
    matter.projector.room.attend(Attention("A1", "redline", line=45))
    assert "45" in matter.read().split("\n")


def test_all_conflicts_are_listed_by_line(matter):
    matter.projector.room.attend(Attention("P1", "conflict"))
    assert "line 1: A1 and A2" in matter.said
    matter.play("withdraw A1")
    matter.projector.room.attend(Attention("P1", "conflict"))
    assert "No amendment is in another one’s way" in matter.said


def test_who_cannot_stand_beside_the_others_is_left_out_of_the_reading(matter):
    matter.projector.room.attend(Attention("P1", "reading", chosen=("A1", "A2", "A3")))
    assert "as it would read with A3" in matter.said
    assert "Left out, because they cannot stand together: A1 and A2." in matter.said
    assert "50 (new: Paragraph) 50 of the shed." in matter.said


def test_an_amendment_to_an_amendment_is_read_with_it(matter):
    matter.play('amend A1 A4 by chi: strike "six" insert "seven"')
    matter.projector.room.attend(Attention("P1", "reading", chosen=("A1", "A4")))
    assert "with A1 and A4" in matter.said
    assert "We buy (new: seven) tents by May." in matter.said


@pytest.mark.parametrize("size", [(320, 180), (1366, 768), (1920, 1080)])
@pytest.mark.parametrize("way", ["affected", "beside", "conflict", "reading"])
def test_no_text_is_smaller_than_the_room_can_read(matter, way, size):
    matter.projector.room.attend(Attention("A1", way))
    least = -(-size[1] // 24)
    assert [text for text, pixels, _ in matter.painted(*size) if pixels < least] == []


@pytest.mark.parametrize("way", ["affected", "beside", "conflict", "reading"])
def test_there_is_something_to_see_without_a_text(hall, way):
    hall.play('meeting "Spring"', "arrive Ana")
    hall.projector.room.hold(way)
    assert hall.said


def test_the_room_is_told_that_a_changed_text_is_asked_afresh(matter):
    matter.play('overrule "we see it" test consensus P1', "agree ana")
    assert "everybody is asked again" not in matter.said
    matter.play("adopt A3")
    assert matter.scene == "decision"
    assert "The text has changed." in matter.said
    assert "The text has changed." in matter.read()
    matter.play("agree ana")
    assert "The text has changed." not in matter.said


def test_what_only_moved_is_shown_as_moved(matter):
    lines = TEXT.split("\n")
    moved = "\n".join([lines[0], *lines[2:10], lines[1], *lines[10:]])
    matter.say("amend P1 A4 by ana: read", moved)
    assert "(moved away: The garden group stores them.)" in matter.said
    assert "(moved here: The garden group stores them.)" in matter.said
    assert "↕" in matter.read()
    assert "move line 2" in matter.said


def test_a_blank_shows_what_was_suggested_in_the_order_of_the_votes(matter):
    matter.play('blank P1 B1 by chi: "May"', 'suggest B1 "June" by ana', 'suggest B1 "July" by ben')
    assert matter.scene == "blank"
    assert "B1: what shall stand here in P1?" in matter.said
    assert "____" in matter.said
    assert matter.said.index("July") < matter.said.index("June · Ana") < matter.said.index("May")
    matter.play('fill B1 "July" yes 0 no 3')
    assert "July · Ben · not taken: 0 yes, 3 no" in matter.said
    assert "June" in matter.read()
    matter.play('fill B1 "June" yes 3 no 0')
    assert matter.scene == "proposal"


def test_the_room_sees_why_until_the_text_is_scrolled(matter):
    matter.play('need P1 "It rained on three market days."')
    matter.projector.room.attend(Attention("P1", "proposal"))
    assert "Why: It rained on three market days." in matter.said
    assert "Why: It rained" in matter.read()
    matter.projector.room.attend(Attention("P1", "proposal", line=30))
    assert "Why:" not in matter.read()


@pytest.mark.parametrize(
    ("line", "now"),
    [
        ('revise P1: "We buy nine huts by May."', "We buy nine huts by May."),
        ('blank P1 B1 by Ben: "ten tents"', "We buy ____ by May."),
    ],
)
def test_what_a_blank_or_a_new_wording_left_behind_is_shown_beside_it(matter, line, now):
    matter.play('amend P1 A9 by Ben: strike "ten tents by" insert "two huts for"', line)
    matter.projector.room.attend(Attention("A9", "conflict"))
    said = matter.said
    assert "A9 no longer fits" in said
    assert "It would have read: We buy two huts for May." in said
    assert f"It reads now: {now}" in said
    matter.projector.grab()
    matter.projector.room.attend(Attention("P1", "conflict"))
    matter.projector.grab()
    assert "A9" in matter.said


def test_the_numbered_text_keeps_the_line_in_view_that_an_amendment_would_change(matter):
    matter.play('amend P1 A7 by Ben: strike "Rule 40" insert "Line 40"')
    matter.play('amend A7 A8 by chi: strike "Line 40" insert "Row 40"')
    for label in ("A7", "A8"):
        matter.projector.room.attend(Attention(label, "proposal"))
        assert "40" in matter.read().split("\n")
        assert "Rule 40" in matter.said
