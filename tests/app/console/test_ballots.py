"""Ballots in the console: by name, typed papers, the second pass, papers that differ."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from app.console.answers.ballot_line import BallotDraft
from app.console.answers.paper_entry import Pass
from facilitation.decisions.poll import Form
from tests.app.console.test_any_size import settle

ELECTION = 'elect E1 "Who keeps the keys?" stv 2 seats secret "Ana", "Ben", "Chi"'


@pytest.fixture
def choosing(matter):
    matter.play('vote P1 ranked "park", "mill", "hall"')
    return matter


@pytest.fixture
def box(matter):
    matter.play(ELECTION)
    return matter


def entry(room):
    return room.console.matter.decision.ballots


def typed(room, text):
    QTest.keyClicks(room, text)
    QTest.keyClick(room, Qt.Key.Key_Return)


def drafted(form, keys, options=3):
    draft = BallotDraft(form, options)
    for key in keys:
        draft = draft.pressed(key) or draft
    return draft.ballot()


@pytest.mark.parametrize(
    ("form", "keys", "ranking", "points"),
    [
        (Form.RANKING, "ba", ((1,), (0,)), ()),
        (Form.RANKING, "21", ((1,), (0,)), ()),
        (Form.RANKING, "aab", ((0,), (1,)), ()),
        (Form.RANKING, "z9b", ((1,),), ()),
        (Form.EQUALS, "c=ab", ((0, 2), (1,)), ()),
        (Form.MARKS, "cab", ((0, 1, 2),), ()),
        (Form.MARKS, "caa", ((2,),), ()),
        (Form.STEP, "ac", ((2,),), ()),
        (Form.SCORES, "a3b10", (), ((0, 3), (1, 10))),
        (Form.DOTS, "b2a1b3", (), ((0, 1), (1, 3))),
    ],
)
def test_keys_fill_a_ballot(form, keys, ranking, points):
    ballot = drafted(form, keys)
    assert ballot.ranking == ranking
    assert ballot.points == points


@pytest.mark.parametrize(
    ("form", "keys"),
    [(Form.RANKING, "ab"), (Form.EQUALS, "a=b"), (Form.SCORES, "a12"), (Form.MARKS, "ab")],
)
def test_what_was_typed_last_is_taken_back_until_nothing_stands(form, keys):
    draft = BallotDraft(form, 3)
    for key in keys:
        draft = draft.pressed(key)
    for _ in range(5):
        draft = draft.without_last()
    assert draft.is_blank


def test_ballots_by_name_go_on_to_the_next_person(choosing):
    names = entry(choosing).names
    assert names.isVisible()
    assert names.whose.text() == "Ballot of Amara"
    typed(names.line, "ab")
    assert choosing.meeting.decision.ballots[1].ranking == ((0,), (1,))
    assert names.whose.text() == "Ballot of Chi"
    typed(names.line, "2")
    assert choosing.meeting.decision.ballots[2].ranking == ((1,),)
    assert "1 of 6" not in entry(choosing).turnout.text()
    assert "2 of 6 ballots are in." in entry(choosing).turnout.text()


@pytest.mark.parametrize("key", ["z", "\r", "-"])
def test_a_key_that_does_nothing_on_a_ballot_says_what_is_possible(choosing, key):
    names = entry(choosing).names
    whose = names.whose.text()
    QTest.keyClicks(names.line, key)
    assert names.whose.text().endswith("Possible: best first: a b c or 1 2 3; Enter")
    assert not choosing.meeting.decision.ballots
    QTest.keyClicks(names.line, "a")
    assert names.whose.text() == whose


def test_what_was_typed_is_not_lost_by_the_key_for_a_spoiled_paper(box):
    papers = entry(box).papers
    QTest.keyClicks(papers.line, "ab-")
    assert not box.meeting.decision.papers
    assert papers.line.text() == "Ana > Ben"
    assert "Esc clears it" in papers.last.text()
    box.click(papers.spoiled)
    assert not box.meeting.decision.papers
    QTest.keyClick(papers.line, Qt.Key.Key_Escape)
    QTest.keyClicks(papers.line, "-")
    assert papers.last.text() == "Paper 1: blank or spoiled"
    assert papers.line.placeholderText().endswith("Enter; - blank or spoiled")


def test_a_paper_says_what_is_possible(box):
    QTest.keyClicks(entry(box).papers.line, "z")
    assert "“z” means nothing on this ballot" in entry(box).papers.last.text()
    QTest.keyClick(entry(box).papers.line, Qt.Key.Key_Return)
    assert "“z” means nothing on this ballot" in entry(box).papers.last.text()


def test_how_a_ballot_is_filled_in_stays_to_be_read(bare):
    bare.play('meeting "Choice"', "arrive Bo, Li", 'elect E1 "Who?" approval "Bo", "Li"')
    bare.play("ballot Bo: Bo")
    assert "Mark all that you approve of." in bare.console.matter.decision.rule.text()


def test_a_ballot_that_was_taken_back_is_typed_for_the_same_person(choosing):
    choosing.play("arrive Bo, Li, Wei 王, سارة")
    names = entry(choosing).names
    typed(names.line, "ab")
    whose = names.whose.text()
    typed(names.line, "2")
    QTest.keyClicks(names.line, "ab")
    choosing.play("undo")
    assert names.whose.text() == whose
    assert names.line.draft.is_blank, "what was begun was another person's"
    typed(names.line, "3")
    assert choosing.meeting.decision.ballots.keys() == {1, 2}


@pytest.mark.parametrize(("many", "wide"), [(3, 512), (3, 1366), (12, 512), (12, 1366)])
def test_options_stand_in_whole_rows(matter, many, wide):
    names = [f'"option {at}"' for at in range(many)]
    matter.play(f"vote P1 ranked {', '.join(names)}")
    matter.console.resize(wide, 384)
    matter.console.show()
    panes = matter.console.panes
    panes.reveal(panes.panes[2].widget())
    settle(matter.console)
    options = entry(matter).options
    seen = options.viewport().rect()
    boxes = [options.visualItemRect(options.item(at)) for at in range(many)]
    whole = [each for each in boxes if seen.top() <= each.top() and each.bottom() <= seen.bottom()]
    partly = [each for each in boxes if each not in whole and each.intersects(seen)]
    assert not partly
    rows = {each.top() for each in boxes}
    assert len({each.top() for each in whole}) == min(len(rows), 4)
    assert options.verticalScrollBar().isVisible() is (len(rows) > 4)


def test_a_click_puts_an_option_on_the_ballot(choosing):
    ballots = entry(choosing)
    box = ballots.options.visualItemRect(ballots.options.item(1))
    QTest.mouseClick(
        ballots.options.viewport(),
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        box.center(),
    )
    assert ballots.names.line.text() == "mill"
    choosing.click(ballots.names.enter)
    assert choosing.meeting.decision.ballots[1].ranking == ((1,),)


def test_of_a_secret_election_there_are_papers_only(box):
    assert not entry(box).names.isVisible()
    assert not entry(box).by_name.isVisible()
    assert "only totals and papers without names" in box.console.matter.decision.manner.text()


def test_papers_are_typed_twice_and_those_that_differ_settled(box):
    papers = entry(box).papers
    papers.handed_out.set_value(3)
    box.click(papers.hand_out)
    for ballot in ("ab", "ab", "c"):
        typed(papers.line, ballot)
    assert papers.number.value() == 4
    assert "3 of 3 typed" in papers.state.text()
    assert papers.last.text() == "Paper 3: Chi"
    box.click(papers.passes[1])
    assert papers.number.value() == 1
    assert papers.last.text() == ""
    for ballot in ("ab", "ac", "c"):
        typed(papers.line, ballot)
        assert "Ana" not in papers.last.text()
    assert "1 differ" in papers.state.text()
    box.click(box.console.matter.decision.close_it)
    assert "2" in box.refusal
    box.click(papers.passes[2])
    table = papers.differing.papers
    assert [table.item(0, at).text() for at in range(3)] == ["2", "Ana > Ben", "Ana > Chi"]
    box.click(papers.differing.first)
    assert not table.isVisible()
    box.click(box.console.matter.decision.close_it)
    assert box.meeting.decision.verdict.code == "ELECTED Ana, Chi"
    assert not papers.isVisible()


def test_a_paper_that_was_settled_elsewhere_leaves_its_key_to_no_other(box):
    box.play("paper 1: Ana", "again 1: Ben", "paper 2: Ana", "again 2: Chi", "paper 3: Ana")
    box.play("again 3: Ben")
    papers = entry(box).papers
    papers.go_to(Pass.COMPARE)
    table = papers.differing.papers
    table.setCurrentCell(1, 0)
    box.play("again 1: Ana")
    assert table.item(table.currentRow(), 0).text() == "2"
    QTest.mousePress(table.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    box.play("again 2: Ana")
    assert [table.item(row, 0).text() for row in range(table.rowCount())] == ["2", "3"]
    papers.differing.steady.let_go()
    assert [table.item(row, 0).text() for row in range(table.rowCount())] == ["3"]
    box.click(papers.differing.first)
    assert box.meeting.decision.papers[3].again.ranking == ((1,),)
    table.setCurrentCell(0, 0)
    box.click(papers.differing.first)
    assert box.meeting.decision.papers[3].again.ranking == ((0,),)


def test_the_second_reading_can_be_right(box):
    box.play("paper 1: Ana", "again 1: Ben")
    papers = entry(box).papers
    papers.go_to(Pass.COMPARE)
    box.click(papers.differing.second)
    paper = box.meeting.decision.papers[1]
    assert paper.first == paper.again
    assert paper.first.ranking == ((1,),)


def test_a_spoiled_paper_is_one_key_and_one_click(box):
    papers = entry(box).papers
    QTest.keyClicks(papers.line, "-")
    box.click(papers.spoiled)
    assert len(box.meeting.decision.papers) == 2
    assert box.meeting.decision.papers[2].first.ranking == ()


def test_a_refused_paper_stays_to_be_corrected(box):
    box.play("papers 1", "paper 1: Ana")
    papers = entry(box).papers
    typed(papers.line, "b")
    assert box.refusal
    assert papers.line.text() == "Ben"
    assert papers.number.value() == 2


def test_a_number_that_was_typed_over_and_a_paper_taken_out(box):
    papers = entry(box).papers
    papers.number.set_value(7)
    typed(papers.line, "a")
    assert list(box.meeting.decision.papers) == [7]
    assert papers.number.value() == 8
    papers.number.set_value(7)
    box.click(papers.take_out)
    assert not box.meeting.decision.papers


def test_scales_are_in_words(matter):
    matter.play('choose Q3 "How does it feel?" gradients')
    names = entry(matter).names
    QTest.keyClicks(names.line, "h")
    assert names.line.text() == "veto"


def test_an_undone_paper_is_typed_again_under_its_number(box):
    papers = entry(box).papers
    typed(papers.line, "a")
    typed(papers.line, "b")
    box.play("undo")
    assert list(box.meeting.decision.papers) == [1]
    assert papers.number.value() == 2
    typed(papers.line, "c")
    assert papers.last.text() == "Paper 2: Chi"


def test_a_recount_brings_the_papers_back(box):
    box.play("paper 1: Ana", "paper 2: Ana", "close decision")
    verdict = box.console.matter.decision.verdict
    box.click(next(each for each in verdict.buttons if each.text() == "Count again…"))
    assert box.quick.line.text() == 'recount E1 because ""'
    box.type("a paper stuck to another", enter=False)
    box.key(Qt.Key.Key_Return)
    papers = entry(box).papers
    assert papers.isVisible()
    assert papers.number.value() == 3
    typed(papers.line, "b")
    box.click(box.console.matter.decision.close_it)
    assert box.meeting.decision.verdict.code == "ELECTED Ana, Ben"


def test_two_papers_that_differ_can_be_read_side_by_side_on_a_small_screen(room):
    room.console.resize(1366, 768)
    room.console.show()
    names = '"Margarida Pinto-Vasconcelos", "Konstantinos Papadopoulos", "Wei 王", "O\'Brien"'
    room.play(f'elect E1 "Who keeps the keys?" ranked secret {names}')
    room.play("paper 1: 1 > 2 > 3 > 4", "paper 2: 2 > 1", "again 1: 2 > 1 > 4 > 3", "again 2: 2")
    papers = entry(room).papers
    papers.go_to(Pass.COMPARE)
    table = papers.differing.papers
    assert [table.item(0, at).text() for at in (1, 2)] == ["A > B > C > D", "B > A > D > C"]
    assert sum(table.rowHeight(at) for at in range(2)) <= table.viewport().height()
