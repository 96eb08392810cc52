import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from facilitation.decisions.answers import Answer


def grid_of(room):
    return room.console.matter.decision.grid


def test_consensus_by_the_keys_of_the_grid(matter):
    panel = matter.console.matter
    panel.list.setCurrentIndex(panel.list.labels.index(0))
    matter.click(panel.buttons.decide)
    decision = panel.decision
    assert decision.isVisible()
    assert "P1" in decision.question.text()
    assert decision.rule.text()
    grid = grid_of(matter)
    QTest.keyClicks(grid, "aa")
    assert [row.answer for row in grid.people.rows][:2] == [Answer.AGREE, Answer.AGREE]
    QTest.keyClicks(grid, "s")
    assert matter.quick.asking
    matter.type("I cannot carry them")
    given = matter.meeting.decision.given
    assert given[3].reason == "I cannot carry them"
    assert "Ben" in decision.silent.text()
    matter.click(decision.agree_all)
    assert decision.silent.text() == ""
    matter.click(decision.close_it)
    assert matter.meeting.decision.verdict.code == "CONSENSUS"
    assert decision.verdict.isVisible()
    assert decision.verdict.sentence.text()


def test_after_a_block_the_offers_are_buttons(matter):
    matter.play("test consensus P1", "all agree", 'block dov "no place to keep them"')
    matter.play("close decision")
    box = matter.console.matter.decision.verdict
    shown = [button for button in box.buttons if button.isVisible()]
    assert len(shown) >= 4
    texts = [button.text() for button in shown]
    matter.click(shown[-1])
    assert matter.quick.line.text() == "withdraw P1", texts


def test_the_first_offer_after_a_block_opens_the_amendment(matter):
    from app.console.amendment_dialog import AmendmentDialog

    matter.play("test consensus P1", "all agree", 'block dov "no"', "close decision")
    box = matter.console.matter.decision.verdict
    matter.click(box.buttons[0])
    dialog = matter.console.findChild(AmendmentDialog)
    assert dialog.isVisible()
    dialog.reject()


def test_a_decision_can_be_put_aside_and_the_next_one_shows_again(matter):
    matter.play("test consensus P1", "all agree", "close decision")
    panel = matter.console.matter
    matter.click(panel.decision.verdict.aside)
    assert not panel.decision.isVisible()
    assert panel.list.isVisible()
    matter.play('propose P9 "Stools" by ben: "We buy ten stools."', "test consensus P9")
    assert panel.decision.isVisible()


def test_consent_objections_are_judged_in_the_grid(matter):
    matter.play("test consent P1")
    grid = grid_of(matter)
    grid.setCurrentIndex(grid.people.index(1))
    QTest.keyClicks(grid, "o")
    matter.type("it would harm the beds")
    grid.setCurrentIndex(grid.people.index(1))
    panel = matter.console.matter.decision
    assert panel.qualifies.isVisible()
    matter.click(panel.preference)
    assert not panel.qualifies.isVisible()
    assert "concern" in grid.people.rows[1].word


def test_votes_by_letter_and_by_count(matter):
    matter.play("vote P1 two-thirds")
    panel = matter.console.matter.decision
    QTest.keyClicks(grid_of(matter), "yn0")
    answers = [row.answer for row in grid_of(matter).people.rows][:3]
    assert answers == [Answer.YES, Answer.NO, Answer.ABSTAIN]
    for number, count in zip(panel.counts.numbers, (4, 1, 1), strict=True):
        number.set_value(count)
    QTest.keyClick(panel.counts.numbers[0], Qt.Key.Key_Return)
    assert [number for _, number in matter.meeting.decision.counted] == [4, 1, 1]
    matter.click(panel.close_it)
    assert matter.meeting.decision.verdict.carried


def test_counts_are_typed_over_what_stands_there(matter):
    matter.play("vote P1 majority")
    panel = matter.console.matter.decision
    yes, no, _ = panel.counts.numbers
    yes.setFocus()
    QTest.keyClicks(yes, "5")
    no.clear()
    QTest.keyClick(yes, Qt.Key.Key_Return)
    assert [number for _, number in matter.meeting.decision.counted] == [5, 0, 0]


def test_too_many_votes_are_refused_in_words(matter):
    matter.play("vote P1 majority")
    panel = matter.console.matter.decision
    panel.counts.numbers[0].set_value(60)
    matter.click(panel.counts.enter)
    assert matter.refusal


def test_the_bar_counts_answers_and_the_silent(matter):
    matter.play("test consensus P1", "agree amara, ben", 'block dov "no"')
    said = matter.console.matter.decision.bar.accessibleName()
    assert said.startswith("2 ")
    assert "3 silent" in said


def test_a_name_typed_while_deciding_is_no_answer(matter):
    matter.play("test consensus P1")
    matter.type("ben", enter=False)
    assert matter.quick.line.text() == "ben"
    assert not matter.meeting.decision.given


@pytest.mark.parametrize("leaves", [True, False])
def test_who_leaves_without_an_answer_is_asked_no_longer(matter, leaves):
    matter.play("test consensus P1")
    if leaves:
        matter.play("leave fay")
    names = [row.name for row in grid_of(matter).people.rows]
    assert ("Fay" in names) is not leaves


def test_a_changed_text_is_asked_afresh_and_the_panel_says_so(matter):
    matter.play("test consensus P1", "agree amara")
    panel = matter.console.matter.decision
    assert not panel.afresh.isVisible()
    matter.play("adopt A1")
    assert panel.afresh.isVisible()
    assert "The text has changed" in panel.afresh.text()
    matter.play("agree amara")
    assert not panel.afresh.isVisible()
