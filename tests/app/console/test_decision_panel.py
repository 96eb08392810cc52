import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.console.line.hints import Hints
from app.console.line.line_dialog import LineDialog
from facilitation.decisions.answers import Answer, Objection
from facilitation.meeting.floor.following import NOBODY
from facilitation.meeting.state import Fate


def grid_of(room):
    return room.console.matter.decision.grid


def test_consensus_by_the_keys_of_the_grid(matter):
    panel = matter.console.matter
    panel.list.setCurrentIndex(panel.list.labels.index(0))
    matter.play("withdraw A1", "withdraw A2")
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
    assert grid.currentIndex().row() == 2, "who is asked about stays marked"
    matter.type("I cannot carry them")
    assert grid.currentIndex().row() == 3
    given = matter.meeting.decision.given
    assert given[3].reason == "I cannot carry them"
    assert "Ben" in decision.answers.hint.text()
    matter.click(decision.answers.agree_all)
    assert decision.answers.hint.text() == "Everybody has answered."
    assert not decision.answers.agree_all.isEnabled()
    matter.click(decision.close_it)
    assert matter.meeting.decision.verdict.code == "CONSENSUS"
    assert decision.verdict.isVisible()
    assert decision.verdict.sentence.text()


@pytest.mark.parametrize(
    ("begun", "answers"),
    [
        ("test consensus P1", ("agree amara, ben", "all agree")),
        ("test consent P1", ("agree amara, ben", "all agree")),
        ("test consent P1", ("agree amara", 'object chi "nobody has a key"', "all agree")),
        ("vote P1 majority", ("yes amara", "no ben")),
        ("vote P1 two-thirds", ("yes amara", "no ben", "abstain chi", "all agree")),
        ("vote P1 groups", ("yes amara", "no ben", "all agree")),
        ("vote P1 double", ("yes amara", "no ben", "all agree")),
        ("vote P1 martha", ("like amara", "live with ben", 'uncomfortable chi "too dear"')),
    ],
)
@pytest.mark.parametrize("size", [(1100, 700), (1366, 768)])
def test_nothing_moves_under_the_pointer_while_answers_come(matter, size, begun, answers):
    matter.console.resize(*size)
    QApplication.processEvents()
    matter.play(begun)
    panel = matter.console.matter.decision
    parts = (panel.grid, panel.close_it, panel.answers.agree_all)
    QApplication.processEvents()
    QApplication.processEvents()
    before = [each.geometry() for each in parts]
    empty = panel.grid.height() - len(panel.grid.people.rows) * panel.grid.sizeHintForRow(0)
    assert empty < panel.grid.sizeHintForRow(0), "a short list leaves its room to the end"
    for line in answers:
        matter.play(line)
        QApplication.processEvents()
        assert [each.geometry() for each in parts] == before, line


def test_of_twelve_at_least_five_are_seen_and_no_button_moves_below_them(matter):
    """Room kept below *Close* for what may come left three rows of a list of twelve."""
    matter.console.resize(1366, 768)
    matter.play("arrive Bo, Li, Wei, Ida, Jo, Kai, Noor, Max")
    matter.play("test consent P1")
    panel = matter.console.matter.decision
    QApplication.processEvents()
    QApplication.processEvents()
    assert panel.grid.is_long()
    assert panel.grid.viewport().height() >= 5 * panel.grid.sizeHintForRow(0)
    parts = (panel.close_it, panel.answers.agree_all)
    before = [panel.grid.pos(), *(each.geometry() for each in parts)]
    for line in ("agree bo", 'object chi "nobody has a key"', "all agree"):
        matter.play(line)
        QApplication.processEvents()
        assert [panel.grid.pos(), *(each.geometry() for each in parts)] == before, line


def test_after_a_block_the_offers_are_buttons(matter):
    matter.play("test consensus P1", "all agree", 'block dov "no place to keep them"')
    matter.play("close decision")
    box = matter.console.matter.decision.verdict
    shown = [button for button in box.buttons if button.isVisible()]
    assert len(shown) >= 4
    texts = [button.text() for button in shown]
    matter.click(shown[-1])
    assert matter.meeting.proposals["P1"].fate is Fate.WITHDRAWN, texts
    assert not matter.quick.line.text(), "nothing waits for Enter"


def test_the_first_offer_after_a_block_opens_the_amendment(matter):
    from app.console.matter.amendment_dialog import AmendmentDialog

    matter.play("test consensus P1", "all agree", 'block dov "no"', "close decision")
    box = matter.console.matter.decision.verdict
    matter.click(box.buttons[0])
    dialog = matter.console.findChild(AmendmentDialog)
    assert dialog.isVisible()
    dialog.reject()


def test_beside_what_was_decided_somebody_takes_it_on(matter):
    matter.play("test consensus P1", "all agree")
    box = matter.console.matter.decision.verdict
    assert not box.take_on.isVisible()
    matter.play("close decision")
    matter.click(box.take_on)
    dialog = next(e for e in matter.console.findChildren(LineDialog) if e.isVisible())
    assert dialog.line() == "action"
    dialog.reject()


def test_a_day_for_what_is_not_decided_is_told_as_such_and_then_named_where_it_is(matter):
    matter.play("review P1 2027-05-01")
    assert "if P1 is agreed, it will be looked at again" in matter.quick.last.text()
    matter.play("test consensus P1", "all agree", "close decision")
    box = matter.console.matter.decision.verdict
    assert "We look at it again on 1 May 2027." in box.margin.text()
    assert box.look_again.text() == "Another day to look at it again…"
    matter.play("review P1 2027-06-01")
    assert "P1 will be looked at again on 1 June 2027" in matter.quick.last.text()
    assert "1 June 2027" in box.margin.text()


def test_beside_what_was_decided_a_day_is_given_to_look_at_it_again(matter):
    matter.play("test consensus P1", "all agree", "close decision")
    panel = matter.console.matter
    matter.click(panel.decision.verdict.look_again)
    dialog = next(e for e in matter.console.findChildren(LineDialog) if e.isVisible())
    begun, day = dialog.line().rsplit(" ", 1)
    assert begun == "review P1"
    dialog.reject()
    matter.click(panel.decision.verdict.aside)
    assert panel.buttons.look_again.isVisible(), "also once the result is put aside"
    matter.play(f"review P1 {day}")
    said = panel.list.labels.rows[0].about.split(" · ")
    assert said[2].startswith("review "), "the day is not the first to be cut"


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
    assert panel.answers.judging.qualifies.isVisible()
    matter.click(panel.answers.judging.preference)
    assert not panel.answers.judging.qualifies.isVisible()
    assert "concern" in grid.people.rows[1].word


def test_votes_by_letter_and_by_count(matter):
    matter.play("vote P1 two-thirds")
    panel = matter.console.matter.decision
    QTest.keyClicks(grid_of(matter), "yn0")
    answers = [row.answer for row in grid_of(matter).people.rows][:3]
    assert answers == [Answer.YES, Answer.NO, Answer.ABSTAIN]
    for number, count in zip(panel.answers.counts.numbers, (4, 1, 1), strict=True):
        number.set_value(count)
    QTest.keyClick(panel.answers.counts.numbers[0], Qt.Key.Key_Return)
    assert matter.meeting.decision.counted is None, "names are replaced by no single press"
    matter.click(matter.quick.insist)
    assert [number for _, number in matter.meeting.decision.counted] == [4, 1, 1]
    matter.click(panel.close_it)
    assert matter.meeting.decision.verdict.carried


def test_an_empty_count_does_not_replace_votes_by_name(matter):
    matter.play(NAMES, "vote P1 majority")
    entry = matter.console.matter.decision.answers
    assert entry.counts.enter.isEnabled()
    QTest.keyClicks(grid_of(matter), "ynnyy")
    assert not entry.counts.enter.isEnabled()
    assert "Answers were given by name" in entry.counts.enter.toolTip()
    QTest.keyClick(entry.counts.numbers[0], Qt.Key.Key_Return)
    assert "By name there are 3 yes and 2 no" in matter.refusal
    matter.press(Qt.Key.Key_Escape)
    matter.type("count yes 0 no 0")
    assert "By name there are 3 yes and 2 no" in matter.refusal
    assert matter.meeting.decision.counted is None
    entry.counts.numbers[0].set_value(6)
    assert entry.counts.enter.isEnabled()


@pytest.mark.parametrize("way", ["key", "line", "all"])
def test_an_answer_by_name_beside_a_count_is_asked_about_and_said_not_to_count(matter, way):
    matter.play(NAMES, "vote P1 majority", "yes Bo, O'Brien", "count yes 1 no 4")
    panel = matter.console.matter.decision
    assert "that count stands" in panel.answers.hint.text()
    grid = grid_of(matter)
    grid.go_to(matter.meeting.decision.electorate[0])
    if way == "key":
        QTest.keyClicks(grid, "y")
    elif way == "line":
        matter.type("yes amara")
    else:
        matter.click(panel.answers.agree_all)
    assert "1 yes and 4 no" in matter.refusal
    assert len(matter.meeting.decision.given) == 2
    assert grid.current().name == "Amara"
    matter.click(matter.quick.insist)
    assert 1 in matter.meeting.decision.given
    matter.play("close decision")
    assert not matter.meeting.decision.verdict.carried
    assert "that count stands" in panel.answers.hint.text()


def test_counts_are_typed_over_what_stands_there(matter):
    matter.play("vote P1 majority")
    panel = matter.console.matter.decision
    yes, no, _ = panel.answers.counts.numbers
    yes.setFocus()
    QTest.keyClicks(yes, "5")
    no.clear()
    QTest.keyClick(yes, Qt.Key.Key_Return)
    assert [number for _, number in matter.meeting.decision.counted] == [5, 0, 0]


def test_too_many_votes_are_refused_in_words(matter):
    matter.play("vote P1 majority")
    panel = matter.console.matter.decision
    panel.answers.counts.numbers[0].set_value(60)
    matter.click(panel.answers.counts.enter)
    assert matter.refusal


def test_the_bar_counts_answers_and_the_silent(matter):
    matter.play("test consensus P1", "agree amara, ben", 'block dov "no"')
    said = matter.console.matter.decision.bar.accessibleName()
    assert said.startswith("2 ")
    assert "3 silent" in said


@pytest.mark.parametrize("begun", ["test consensus P1", "vote P1"])
def test_a_result_stays_as_it_was_decided_whoever_leaves(matter, begun):
    matter.play(begun, "all agree", "close decision")
    said = matter.console.matter.decision.bar.accessibleName
    before = said()
    matter.play("leave ben", "break", "reconvene", "leave fay")
    assert said() == before


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


NAMES = "arrive Bo, Li, Wei 王, 王小明, O'Brien, سارة"


def answered_by(room):
    given, people = room.meeting.decision.given, room.meeting.people
    return [people[each].name for each in sorted(given)]


@pytest.mark.parametrize("asked", ["test consent P1", "vote P1 majority"])
def test_after_an_undo_the_next_key_answers_for_whose_answer_was_taken_back(matter, asked):
    matter.play(NAMES, "leave amara, ben, chi, dov, eve, fay", asked)
    grid = grid_of(matter)
    names = [row.name for row in grid.people.rows]
    key = "a" if "consent" in asked else "y"
    QTest.keyClicks(grid, key * 3)
    matter.play("undo")
    QTest.keyClicks(grid, key)
    assert answered_by(matter) == names[:3]
    grid.setCurrentIndex(grid.people.index(0))
    QTest.keyClicks(grid, "n" if key == "y" else "c")
    if matter.quick.asking:
        matter.type("the noise at night")
    matter.play("undo")
    assert grid.current().person == grid.people.rows[0].person, "an answer that was changed, too"
    grid.go_to_silent()
    QTest.keyClicks(grid, key)
    matter.play("undo", "redo")
    QTest.keyClicks(grid, key)
    assert answered_by(matter) == names[:5]


def test_after_an_objection_was_taken_back_whoever_objected_is_asked(matter):
    matter.play(NAMES, "leave amara, ben, chi, dov, eve, fay", "test consent P1")
    grid = grid_of(matter)
    QTest.keyClicks(grid, "ao")
    matter.type("it would harm the beds")
    matter.play("undo")
    QTest.keyClicks(grid, "a")
    assert answered_by(matter) == [row.name for row in grid.people.rows[:2]]


def test_of_a_changed_text_the_first_is_asked_first(matter):
    matter.play("test consensus P1")
    grid = grid_of(matter)
    QTest.keyClicks(grid, "aaa")
    matter.play("adopt A1")
    assert grid.currentIndex().row() == 0


def test_every_offer_leads_to_a_line_a_dialog_or_the_list(matter):
    from app.console.answers.offer_lines import line_for
    from facilitation.decisions.verdicts import Offer

    matter.play("test consensus P1")
    meeting = matter.meeting
    for offer in Offer:
        line, cursor = line_for(meeting, meeting.decision, offer)
        assert bool(line) is (offer not in {Offer.AMEND, Offer.ASK, Offer.ADOPT}), offer
        assert 0 <= cursor <= len(line)


def test_a_block_is_tested_by_buttons(matter):
    matter.play("terms consensus validity tested", "test consensus P1", 'block dov "no"')
    matter.play("all agree")
    panel = matter.console.matter.decision
    grid = panel.answers.grid
    grid.setCurrentIndex(grid.people.index(2))
    judging = panel.answers.judging
    assert judging.isHidden()
    waits = [each for each in panel.verdict.buttons if each.isVisible()]
    assert [each.text() for each in waits] == ["The block holds", "The block does not hold"]
    matter.click(waits[1])
    assert "rests on none" in grid.people.rows[2].reason
    matter.click(judging.assents)
    assert grid.people.rows[2].answer is Answer.ASIDE


def test_what_a_closed_test_waited_for_opens_it_again(matter):
    matter.play("test consent P1", "review P1 2027-05-01", 'object dov "no"', "all agree")
    matter.play("close decision")
    box = matter.console.matter.decision.verdict
    waits = next(each for each in box.buttons if each.text().startswith("The objection holds"))
    matter.click(waits)
    assert matter.meeting.decision.verdict is None
    given = matter.meeting.decision.given.values()
    assert Objection.QUALIFIED in {each.status for each in given}


def test_of_several_objections_the_one_that_is_quoted_is_tested(matter):
    matter.play("test consent P1", 'object dov "no"', 'object chi "nor"', "all agree")
    box = matter.console.matter.decision.verdict
    assert matter.console.matter.decision.answers.judging.isHidden()
    for quoted in ("“no” (Dov, the first of 2)", "“nor”"):
        assert box.margin.text().endswith(quoted)
        matter.click(next(each for each in box.buttons if each.text() == "It is a preference"))
    found = [each.reason for each in matter.meeting.decision.given.values() if each.reason]
    assert found == ["no", "nor"]
    assert Answer.OBJECT not in {each.answer for each in matter.meeting.decision.given.values()}


def test_of_several_objections_that_nobody_is_shown_it_is_asked_which_one_holds(matter):
    matter.play("test consent P1", 'object dov "no"', 'object chi "nor"', "all agree")
    matter.play("close decision")
    box = matter.console.matter.decision.verdict
    waits = next(each for each in box.buttons if each.text().startswith("The objection holds"))
    matter.click(waits)
    dialog = matter.console.findChild(LineDialog)
    dialog.fields[0].setCurrentIndex(1)
    dialog.go.click()
    given = {each.reason: each.status for each in matter.meeting.decision.given.values()}
    assert (given["no"], given["nor"]) == (Objection.UNTESTED, Objection.QUALIFIED)


def test_a_secret_test_is_counted_and_shows_no_names(matter):
    matter.play("test consensus P1 secret")
    panel = matter.console.matter.decision
    assert not panel.answers.grid.isVisible()
    assert not panel.answers.agree_all.isVisible()
    assert "only totals" in panel.manner.text()
    assert len(panel.answers.counts.numbers) == 4
    panel.answers.counts.numbers[0].set_value(5)
    panel.answers.counts.numbers[2].set_value(1)
    QTest.keyClick(panel.answers.counts.numbers[0], Qt.Key.Key_Return)
    assert dict(matter.meeting.decision.counted) == {Answer.AGREE: 5, Answer.ASIDE: 1}


def test_a_sense_vote_is_counted_by_hand(matter):
    matter.play('overrule "we try it" vote P1 martha')
    counts = matter.console.matter.decision.answers.counts
    assert [each.accessibleName() for each in counts.numbers] == [
        "like it",
        "can live with it",
        "uncomfortable",
    ]
    for field, number in zip(counts.numbers, (3, 2, 1), strict=True):
        field.set_value(number)
    matter.click(counts.enter)
    assert sum(number for _, number in matter.meeting.decision.counted) == 6


def test_by_the_menu_somebody_stays_out_and_a_late_one_is_let_in(matter):
    matter.play("vote P1")
    matter.play('arrive Gus of "South Mill"')
    answers = matter.console.matter.decision.answers
    grid = answers.grid
    assert grid.people.rows[-1].note == "came later: Enter lets them in"
    grid.setCurrentIndex(grid.people.index(len(grid.people.rows) - 1))
    QTest.keyClick(grid, Qt.Key.Key_Return)
    chosen(answers.menu, "Let &in").trigger()
    assert grid.people.rows[-1].note == ""
    grid.setCurrentIndex(grid.people.index(1))
    QTest.keyClick(grid, Qt.Key.Key_Return)
    chosen(answers.menu, "Stays &out of this decision…").trigger()
    matter.type("she sells tents")
    assert matter.meeting.decision.recused == {2}
    assert grid.people.rows[1].note == "stays out"
    assert "staying out: Chi" in matter.console.matter.decision.manner.text()
    answers.menu.close()


def test_by_the_menu_a_reservation_has_its_words(matter):
    matter.play("test consensus P1")
    answers = matter.console.matter.decision.answers
    QTest.keyClick(answers.grid, Qt.Key.Key_Return)
    entry = next(e for e in answers.menu.actions() if e.text().endswith(", in words…"))
    entry.trigger()
    matter.type("not in August")
    (given,) = matter.meeting.decision.given.values()
    assert given.reason == "not in August"
    answers.menu.close()


def chosen(menu, text):
    return next(each for each in menu.actions() if each.text() == text)


def test_all_others_agree_by_a_key_of_the_list(matter):
    matter.play("test consensus P1", 'aside dov "no time"')
    QTest.keyClick(grid_of(matter), Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert len(matter.meeting.decision.given) == 6


@pytest.mark.parametrize("first", [(), ("agree wei 王, o'brien",)])
def test_the_button_that_answers_for_all_says_for_whom(matter, first):
    matter.play("arrive Wei 王, O'Brien", "test consensus P1", *first)
    agree_all = matter.console.matter.decision.answers.agree_all
    assert agree_all.words == "All who are silent: agree"
    assert "Note for everybody who has not answered: agree (" in agree_all.toolTip()


def test_a_lost_quorum_is_said_until_it_is_regained(matter):
    matter.play("vote P1")
    panel = matter.console.matter.decision
    assert not panel.quorum.isVisible()
    matter.play("leave amara, chi, dov, ben")
    assert panel.quorum.isVisible()
    assert "2 of the 4 needed" in panel.quorum.text()
    matter.play("back amara, chi")
    assert not panel.quorum.isVisible()


def test_the_rule_of_a_double_majority_names_the_groups_needed(matter):
    matter.play('overrule "we try it" vote P1 double')
    panel = matter.console.matter.decision
    assert "Of the groups, 2 are needed" in panel.rule.text()
    matter.play("yes amara, chi, ben, eve", "no fay")
    # Others are still to answer.
    assert "Of the groups, 2 are needed" in panel.rule.text()
    assert panel.now.text().endswith("In favour: North Garden and South Mill.")


def test_where_groups_count_people_stand_by_group_with_their_votes(matter):
    matter.play("votes 3 chi", 'overrule "we try it" vote P1 double')
    rows = grid_of(matter).people.rows
    assert [row.name for row in rows][:3] == [
        "Amara · North Garden",
        "Chi · North Garden · 3 votes",
        "Dov · North Garden",
    ]
    assert rows[-1].name == "Fay · South Mill"


def test_the_keys_go_to_the_answers_and_back(matter):
    matter.play("test consensus P1")
    matter.key(Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    assert grid_of(matter).hasFocus()
    matter.key(Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier, grid_of(matter))
    assert matter.quick.line.hasFocus()


@pytest.mark.parametrize(
    "line", ['propose P2 "Van" by eve: "We keep the van."', "take A2", "start 2"]
)
def test_a_verdict_steps_back_by_itself_when_the_meeting_moves_on(matter, line):
    matter.play('item "One"', 'item "Two"', "start 1", "vote A1 majority", "count yes 3 no 1")
    matter.play("close decision")
    panel = matter.console.matter
    assert panel.decision.isVisible()
    matter.play("hand ben")
    assert panel.decision.isVisible()
    matter.play(line)
    assert not panel.decision.isVisible()
    assert panel.folded.isVisible() == (line != "start 2")


def test_a_result_folds_into_one_line_that_unfolds(matter):
    matter.play('item "One"', 'item "Two"', "start 1", "vote P1 majority", "count yes 3 no 1")
    matter.play("close decision")
    panel = matter.console.matter
    assert not panel.folded.isVisible()
    matter.play("ben", "next")
    assert panel.folded.isVisible()
    assert panel.buttons.isVisible()
    assert "P1: Carried: 3 yes, 1 no" in panel.folded.accessibleName()
    matter.click(panel.folded)
    assert panel.decision.isVisible()
    assert not panel.folded.isVisible()
    matter.play("chi", "next")
    assert panel.folded.isVisible()


def test_a_result_that_unfolded_is_gone_with_its_item_and_is_there_when_one_comes_back(matter):
    matter.play('item "One"', 'item "Two"', "start 1", "vote P1 majority", "count yes 3 no 1")
    matter.play("close decision", "start 2")
    panel = matter.console.matter
    for line in ("ben", "next", "done"):
        matter.play(line)
        assert not panel.decision.isVisible()
        assert not panel.folded.isVisible()
    matter.play("start 1")
    assert panel.folded.isVisible()


def test_a_console_that_opens_later_does_not_bring_an_old_result_back(matter):
    matter.play("vote P1 majority", "count yes 3 no 1", "close decision", "ben", "next")
    console = matter.open()
    assert console.matter.folded.isVisible()
    matter.play('item "Two"', "start 1")
    assert not console.matter.folded.isVisible()
    again = matter.open()
    assert not again.matter.folded.isVisible()


def test_a_text_of_another_item_makes_room_whether_it_was_settled_or_left_open(matter):
    panel = matter.console.matter
    matter.play('item "Elsewhere"', 'start "Elsewhere"')
    assert not panel.proposal
    assert not panel.buttons.decide.isVisible()
    matter.play("adopt A1", "vote P1 majority", "count yes 3 no 1", "close decision")
    matter.play('item "Beyond"', 'start "Beyond"')
    assert not panel.proposal
    assert not panel.sheet.isVisible()
    assert panel.nothing.isVisible()
    panel.chooser.chosen.emit("P1")
    assert panel.proposal == "P1"


def test_what_was_left_open_does_not_stand_over_another_items_election(matter):
    matter.play('item "Keys"', 'start "Keys"', 'elect E1 "Who?" "Amara", "Ben"')
    panel = matter.console.matter
    assert "Texts of other items" in panel.chooser.accessibleName()
    panel.chooser.chosen.emit("P1")
    assert "Tents" in panel.chooser.accessibleName()


def test_a_decision_that_is_open_again_shows_although_its_verdict_was_put_aside(matter):
    matter.play("test consensus P1", "all agree", "close decision")
    panel = matter.console.matter
    matter.click(panel.decision.verdict.aside)
    assert not panel.decision.isVisible()
    matter.play("undo")
    assert panel.decision.isVisible()


def test_what_is_made_late_has_its_place_in_the_tab_order(matter):
    matter.play("test consensus P1")
    console = matter.console
    place = console.matter.list
    place.setFocus(Qt.FocusReason.TabFocusReason)
    passed = [place]
    while console.focusNextPrevChild(True) and console.focusWidget() not in passed:
        passed.append(console.focusWidget())
    passed = passed[: passed.index(console.matter.decision.grid)]
    assert console.quick.line not in passed
    assert not any(console.matter.buttons.isAncestorOf(each) for each in passed)


def test_the_hints_are_lines_that_the_decision_takes(matter):
    for line, hint in (
        ("test consensus P1", "agree NAME, reserve NAME, aside NAME, block NAME, close decision"),
        ("vote P1", "yes NAME, no NAME, abstain NAME, close decision"),
        ("vote P1 majority secret", "count ANSWER NUMBER, close decision"),
        ('elect E1 "Keys?" "Ana", "Ben"', "ballot NAME: OPTION > OPTION or close decision"),
        ('choose Q1 "Day?" approval "Tue", "Wed"', "ballot NAME: OPTION, OPTION or close decision"),
        ('choose Q1 "Day?" dots 3 "Tue", "Wed"', "ballot NAME: OPTION 2, OPTION 1 or close"),
        ('elect E1 "Keys?" secret "Ana", "Ben"', "paper OPTION > OPTION or close decision"),
    ):
        matter.play(line)
        assert hint in Hints().of(matter.meeting, NOBODY), line
        matter.play("undo")


@pytest.mark.parametrize(
    ("asked", "line", "answer"),
    [
        ("test consensus P1", "block dov", Answer.BLOCK),
        ("test consensus P1", "aside dov", Answer.ASIDE),
        ("test consent P1", "object dov", Answer.OBJECT),
    ],
)
def test_an_answer_typed_without_its_reason_is_asked_for_it(matter, asked, line, answer):
    matter.play(asked)
    matter.type(line)
    assert matter.quick.asking
    assert "Dov" in matter.quick.question.text()
    assert not matter.meeting.decision.given
    matter.key(Qt.Key.Key_Escape)
    assert matter.quick.line.text() == line
    matter.key(Qt.Key.Key_Return)
    matter.type("no place to keep them")
    (given,) = matter.meeting.decision.given.values()
    assert (given.answer, given.reason) == (answer, "no place to keep them")
    assert matter.quick.line.text() == ""
    assert not matter.quick.asking


def test_nobody_is_answered_for_while_their_reason_is_asked_for(matter):
    matter.play("test consent P1")
    panel = matter.console.matter.decision
    matter.type("concern dov")
    assert matter.quick.asking
    for button in (panel.answers.agree_all, panel.close_it):
        button.click()
        assert not matter.meeting.decision.given
        assert matter.meeting.decision.verdict is None
        assert "still open" in matter.refusal
    matter.type("it is far")
    panel.answers.agree_all.click()
    assert Answer.CONCERN in {each.answer for each in matter.meeting.decision.given.values()}
    assert len(matter.meeting.decision.given) > 1


@pytest.mark.parametrize("line", ['block dov "no"', "agree dov", "reserve dov"])
def test_an_answer_with_its_reason_or_without_need_of_one_is_given_at_once(matter, line):
    matter.play("test consensus P1")
    matter.type(line)
    assert len(matter.meeting.decision.given) == 1
    assert not matter.quick.asking


def test_an_open_decision_says_how_far_those_may_go_who_were_sent(matter):
    matter.play('mandate Amara "no more than 500" empowered', "test consensus P1")
    shown = matter.console.matter.decision.mandates
    assert shown.isVisible()
    assert "no more than 500" in shown.text()
    matter.play("all agree", "close decision")
    assert not shown.isVisible()


def test_no_row_of_a_result_is_cut(matter):
    matter.play("arrive " + ", ".join(f"O'Brien {at}" for at in range(20)))
    matter.play("test consensus P1", "all agree", "close decision")
    grid = matter.console.matter.decision.grid
    bar = grid.verticalScrollBar()

    def whole():
        boxes = [grid.visualRect(grid.people.index(at)) for at in range(grid.people.rowCount())]
        inside = grid.viewport().rect()
        return all(inside.contains(box) or not inside.intersects(box) for box in boxes)

    none = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase
    for high in range(600, 640, 7):
        matter.console.resize(1366, high)
        matter.qtbot.waitUntil(lambda: not bar.isHidden() and whole())
        before, at, down = bar.value(), QPointF(9, 9), QPoint(0, -120)
        there = QPointF(grid.mapToGlobal(QPoint(9, 9)))
        wheel = QWheelEvent(at, there, QPoint(), down, *none, False)
        QApplication.sendEvent(grid.viewport(), wheel)
        assert bar.value() > before, high
        assert whole(), high
        bar.setValue(0)
    given = dict(matter.meeting.decision.given)
    QTest.keyClicks(grid, "b")
    QTest.keyClick(grid, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert dict(matter.meeting.decision.given) == given
    assert not matter.quick.asking
    assert not matter.refusal
    grid.scrollToBottom()
    assert whole()
    assert grid.visualRect(grid.people.index(grid.people.rowCount() - 1)).bottom() > 0


def test_the_golden_button_leads_to_the_count_of_a_secret_vote_and_nobody_is_asked_about(matter):
    matter.play("vote P1 majority secret")
    matter.click(matter.console.floor.buttons.following)
    first = matter.console.matter.decision.answers.counts.numbers[0]
    assert first.hasFocus()
    matter.key(Qt.Key.Key_Return, widget=first)
    assert matter.meeting.decision.counted is None
    assert matter.refusal == "By that count nobody answered."


def test_after_an_undo_of_many_whoever_was_marked_stays_so(matter):
    matter.play("withdraw A1", "withdraw A2", "test consent P1")
    grid_of(matter).go_to(3)
    matter.play("all agree", "undo")
    assert grid_of(matter).current().person == 3
