"""A decision of groups in the console: a row for each, with who speaks for it."""

from __future__ import annotations

from facilitation.decisions.answers import Answer


def _council(bare):
    bare.play(
        'meeting "Council"',
        'arrive Ana, Aki of "Elm"',
        'arrive Ben of "Oak"',
        'arrive Chi of "Ash"',
        "rule groups answer on",
        "spoke Ana",
        "alternate Aki",
        "spoke Chi",
        'propose P1 "Tents" by Ana: "We buy ten tents."',
        "test consensus P1",
    )


def test_a_row_for_each_group_and_one_press_says_that_it_has_decided(bare):
    _council(bare)
    entry = bare.console.matter.decision.answers
    rows = entry.grid.people.rows
    assert [each.name for each in rows] == ["Ash · Chi", "Elm · Ana, alternate Aki", "Oak"]
    entry.answer(rows[2].person, Answer.AGREE)
    bare.play("agree Ash", 'block Elm "the price"')
    entry.grid.setCurrentIndex(entry.grid.people.index(1))
    assert entry.judging.backs.isVisible()
    entry.judging.backs.click()
    bare.type("eleven of twelve")
    given = bare.meeting.decision.given[rows[1].person]
    assert (given.backing, given.provisional) == ("eleven of twelve", False)
    assert not entry.judging.backs.isVisible()
    bare.play("alternate Ben for Elm")
    assert entry.grid.people.rows[1].name == "Elm · Ana, alternate Ben"


def test_the_main_button_asks_whether_a_group_blocks_or_agrees_and_does_neither_by_itself(bare):
    _council(bare)
    bare.play("agree Ash, Oak", 'block Elm "the price"')
    for press, answer in ((0, Answer.BLOCK), (1, Answer.AGREE)):
        bare.click(bare.console.floor.buttons.following)
        assert bare.meeting.decision.given[1].provisional
        assert bare.refusal == "What did Elm decide on its block: “the price”?"
        bare.click((bare.quick.insist, bare.quick.other)[press])
        given = bare.meeting.decision.given[1]
        assert (given.answer, given.provisional) == (answer, False)
        bare.play("undo")
    bare.play("call Ana", "Ben!")
    assert bare.console.floor.interrupted.text() == "goes on afterwards: Elm"


def test_the_top_bar_counts_groups_as_soon_as_they_answer(bare):
    bare.play(
        'meeting "Council" as spokescouncil',
        'arrive Ana, Aki of "Red"',
        'arrive Ben, Bea of "Blue"',
    )
    top = bare.console.top
    assert top._quorum.text() == "4 here, 3 are enough"
    bare.play("meet")
    assert top._quorum.text() == "2 groups here, 2 are enough"
    bare.play("spoke Ben", "leave Ben")
    assert top._quorum.text() == "1 group here, 2 are needed"
    bare.play("alternate Bea")
    assert top._quorum.text() == "2 groups here, 2 are enough"


def test_the_room_can_see_credentials_before_groups_decide(bare):
    told = "hold credentials shows the room who is sent by whom"
    bare.play(
        'meeting "Council"',
        'arrive Ana, Aki of "Elm"',
        'arrive Ben of "Oak"',
        'propose P1 "Tents" by Ana: "We buy ten tents."',
        "spoke Ana",
    )
    assert told not in bare.quick.hints.text()
    bare.play("rule groups answer on")
    assert told in bare.quick.hints.text()
    bare.type("hold credentials")
    assert bare.console.room.put_up.held == "credentials"
    assert told not in bare.quick.hints.text()
    bare.play("test consensus P1")
    assert told not in bare.quick.hints.text()
