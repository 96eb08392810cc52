"""Who is sent by whom, with how many votes, before voting opens."""

from tests.app.projector.conftest import Hall


def test_the_room_sees_who_is_sent_and_what_is_missing(hall: Hall) -> None:
    hall.play('meeting "Council" on 2026-05-01 18:30')
    hall.room.hold("credentials")
    assert "Nobody belongs to a group here" in hall.said
    hall.play(
        "arrive Ana, Ben of Elm",
        "arrive 王小明 of Oak",
        "arrive Dov of Ash",
        "spoke Ana",
        "spoke 王小明",
        'mandate Ana "no more than 500"',
        "votes 5 of Elm",
        "leave Dov",
    )
    painted = " ".join(text for text, _, _ in hall.painted())
    assert "2 of 3 groups are here · 6 votes" in painted
    assert "Elm: Ana · 5 votes · mandate: “no more than 500”" in hall.said
    assert "Oak: 王小明 has no mandate" in hall.said
    assert "Ash: nobody is here" in hall.said


def test_it_comes_by_itself_before_a_decision_and_says_what_the_mandates_scene_says(
    hall: Hall,
) -> None:
    hall.play(
        'meeting "Council" on 2026-05-01 18:30',
        "arrive Ana, Aki of Elm",
        "arrive 王小明 of Oak",
        'propose P1 "Tents" by Aki: "We buy ten tents."',
        "spoke Ana",
        "alternate Aki",
        "spoke 王小明",
        'mandate Ana "tents are needed" bound yes on P1 alternate Aki',
        'switch spokescouncil because "groups decide"',
        "stage decide",
    )
    assert hall.scene == "credentials"
    assert "mandate: bound to say yes" in hall.said
    assert "vote" not in hall.said
    hall.play('revise P1 by Aki: "We buy two."', "leave Ana")
    assert "consult the group or abstain" in hall.said
    hall.play("test consensus P1")
    assert hall.scene == "decision"


def test_a_text_that_has_just_changed_is_read_where_nobody_is_missing(hall: Hall) -> None:
    hall.play(
        'meeting "Council" on 2026-05-01 18:30',
        "arrive Ana, Aki of Elm",
        "arrive Bo of Oak",
        "spoke Ana",
        "spoke Bo",
        'propose P1 "Tents" by Ana: "We buy ten tents."',
        'switch spokescouncil because "groups decide"',
        "stage decide",
    )
    assert hall.scene == "credentials"
    hall.play('amend P1 A1 by Bo: strike "ten" insert "six"', "adopt A1")
    assert hall.scene == "proposal"
    assert "We buy six tents." in hall.said
