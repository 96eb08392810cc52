"""Formal motions in the console: what is pending, what is in order, and the ways to settle it."""

from __future__ import annotations

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import initialize, invariant
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu

from app.console.line.line_dialog import LineDialog
from app.console.matter.amendment_dialog import AmendmentDialog
from app.console.matter.motion_forms import MotionForms, MotionMenu
from app.console.matter.proposal_dialog import ProposalDialog
from app.wording import Wording
from facilitation.language.grammar import parse
from facilitation.meeting.families.motions.acts import MakeMotion, RaisePoint
from facilitation.meeting.pending import asked_now
from facilitation.meeting.state import Fate
from tests.facilitation.meeting.test_motion_machine import LINES, PRESETS, PROCESSES, FormalMeeting

FORMS = MotionForms(Wording(processes=PROCESSES), PROCESSES)

BEGUN = (
    'item "Tents" as formal',
    "start Tents",
    'propose P1 "Tents" by Ana: "We buy ten tents by May."',
    "second by Ben",
)


@pytest.fixture
def formal(bare):
    bare.play('meeting "Evening"', "arrive Ana, Ben, Chi", *BEGUN)
    return bare


def test_a_motion_is_seconded_and_settled_by_buttons(formal):
    formal.play("move lay aside by Ana")
    bar = formal.console.matter.motions
    assert bar.asked.text() == "Before us: Lay the question aside"
    assert bar.would.text().startswith("If more are for it than against it, the question waits")
    assert not bar.carried.isVisible()
    assert not formal.console.matter.buttons.decide.isVisible()
    formal.click(bar.second)
    formal.type("Ben")
    formal.click(bar.carried)
    assert bar.asked.text() == "Nothing is before us now."
    assert formal.meeting.proposals["P1"].fate is Fate.LAID_ASIDE


def test_whoever_may_not_second_is_typed_over_and_somebody_else_seconds(formal):
    formal.play("move lay aside by Ana")
    formal.click(formal.console.matter.motions.second)
    formal.type("Ana")
    assert formal.refusal
    formal.type("Ben")
    assert formal.console.matter.motions.carried.isVisible()
    assert formal.stack() == []


def test_a_change_to_a_change_is_told_from_one_to_the_text(formal):
    formal.play('amend P1 A1 by Ana: strike "ten" insert "six"', "second by Ben")
    formal.play('amend A1 A2 by Ben: strike "six" insert "two"', "second by Ana")
    bar, amend = formal.console.matter.motions, formal.console.matter.buttons.amend
    assert bar.asked.text() == "Before us: A2, a change to A1"
    assert "A1 reads as proposed, and is itself still open" in bar.would.text()
    assert bar.after.text().startswith("After that: A1, a change to P1;")
    assert amend.isVisible()
    formal.play("move previous question all by Chi", "second by Ben", "carried")
    assert not amend.isVisible()


def test_the_chair_rules_whether_a_point_is_well_taken(formal):
    formal.play('order Chi "the mover has not been heard"')
    bar = formal.console.matter.motions
    assert not bar.carried.isVisible()
    formal.click(bar.rule)
    dialog = formal.console.findChild(LineDialog)
    dialog.fields[0].setCurrentIndex(1)
    dialog.fields[2].setText("she spoke first")
    assert dialog.line() == 'ruling not granted because "she spoke first"'
    dialog.go.click()
    settled = formal.meeting.business.settled[-1]
    assert (settled.carried, settled.because) == (False, "she spoke first")
    assert bar.came_to.text().startswith("The point is not well taken.")


@pytest.mark.parametrize(
    "lines",
    [
        ("move adjourn by Ana", "second by Ben", "carried", "sitting"),
        ("move lay aside by Chi", "second by Ana", "carried", 'item "Rent"', "start Rent"),
    ],
)
def test_what_ended_the_sitting_or_item_before_is_not_told_again_where_it_is_opened(formal, lines):
    formal.play(*lines)
    bar = formal.console.matter.motions
    bar._settled_at = 0  # as where the program was opened anew
    bar.show_meeting(formal.meeting, None)
    assert not bar.came_to.text()


def test_one_button_is_golden_and_space_does_what_it_says(formal):
    """Whoever was interrupted waits; who raised it is heard, the chair rules, and it goes on."""
    formal.play("Ana", "Ben", "next", 'order Chi "the mover has not been heard"')
    assert formal.golden() == ["Done"]
    formal.press(Qt.Key.Key_Space)
    assert formal.meeting.people[formal.meeting.floor.turn.person].name == "Ana"
    assert formal.golden() == ["The chair rules…"]
    formal.key(Qt.Key.Key_Space)
    dialog = formal.console.findChild(LineDialog)
    dialog.fields[2].setText("she spoke first")
    dialog.go.click()
    assert formal.golden() == ["Next: Ben"]
    formal.play("move appeal by Chi")
    assert formal.golden() == ["Second…"]
    formal.press(Qt.Key.Key_Space)
    formal.type("Ben")
    assert formal.golden() == ["Next: Ben"]
    formal.press(Qt.Key.Key_Space)
    assert formal.golden() == ["Done"]
    formal.play("done")  # a second press at once would count as the same one held down
    assert formal.golden() == ["Count…"]
    formal.play("carried")
    assert formal.golden() == ["Done"]


def test_votes_are_counted_in_a_form_that_says_how_many_are_enough(formal):
    formal.play("move previous question by Ana", "second by Ben")
    formal.click(formal.console.matter.motions.count)
    dialog = formal.console.findChild(LineDialog)
    said = [label.text() for label in dialog.findChildren(QLabel)]
    assert any("two thirds" in each and "2 yes are enough" in each for each in said)
    for field, number in zip(dialog.fields, (2, 1, 0), strict=True):
        field.setValue(number)
    dialog.go.click()
    assert formal.meeting.business.ordered == {"P1"}
    assert "We vote now on P1" in formal.console.matter.motions.vote.text()


def test_a_guest_is_counted_nowhere_and_seconds_only_against_advice(formal):
    formal.play("guest Gus", "move previous question by Ana")
    formal.type("second by Gus")
    assert "Gus is not among those who decide" in formal.quick.refusal.text()
    formal.play('overrule "so" second by Gus')
    formal.click(formal.console.matter.motions.count)
    dialog = formal.console.findChild(LineDialog)
    said = [label.text() for label in dialog.findChildren(QLabel)]
    assert any("If all 3 votes here are cast, 2 yes are enough" in each for each in said)
    dialog.leave.click()
    formal.type("count yes 3 no 1")
    assert "only 3 can be cast here" in formal.quick.refusal.text()
    formal.play('amend P1 A1 by Ben: strike "ten" insert "six"')
    formal.type("second A1 by Gus")
    assert "Gus is not among those who decide" in formal.quick.refusal.text()


def test_no_row_of_the_count_moves_under_the_mouse_and_tab_leads_from_number_to_number(formal):
    formal.play("move previous question by Ana", "second by Ben")
    formal.click(formal.console.matter.motions.count)
    dialog = formal.console.findChild(LineDialog)
    formal.qtbot.waitExposed(dialog)
    fields = dialog.fields
    places = [each.mapTo(dialog, QPoint()) for each in (*fields, dialog.leave, dialog.go)]
    QTest.keyClicks(fields[0], "12")
    dialog._boxes.look()  # as soon as somebody has not gone on
    QApplication.processEvents()
    assert fields[0].value() == 12
    found = [each.mapTo(dialog, QPoint()) for each in (*fields, dialog.leave, dialog.go)]
    assert found == places
    for field in fields[1:]:
        QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
        assert dialog.focusWidget() is field


def test_one_act_is_offered_first(formal):
    """Until somebody seconds it that; then a count. No button beside it tests the text."""
    formal.play('amend P1 A1 by Ben: strike "ten" insert "six"')
    bar, buttons = formal.console.matter.motions, formal.console.matter.buttons
    assert bar.second.isVisible()
    assert not bar.count.isVisible()
    formal.play("second by Chi")
    assert not bar.second.isVisible()
    assert bar.count.isVisible()
    for button in (buttons.decide, buttons.adopt, buttons.reject):
        assert not button.isVisible()


def test_a_key_opens_what_is_in_order_and_why_the_rest_is_not(formal):
    formal.play("move lay aside by Ana")
    formal.click(formal.console.matter.motions.make)
    menu = formal.console.findChild(MotionMenu)
    assert any(each.startswith("Take a break (a second") for each in entries(menu))
    why = [e for e in entries(menu.actions()[-1].menu()) if "End the debate" in e]
    assert why == ["“End the debate” has to wait: Lay the question aside goes before it."]
    menu.close()


def test_a_proposal_and_a_change_of_it_are_motions_of_the_menu_too(formal):
    formal.play("carried")
    formal.click(formal.console.matter.motions.make)
    menu = formal.console.findChild(MotionMenu)
    assert entries(menu)[0] == "A proposal (a second and a majority)…"
    menu.actions()[0].trigger()
    assert formal.console.findChild(ProposalDialog) is not None
    menu.close()


def entries(menu):
    return [each.text().replace("&", "") for each in menu.actions()]


def test_where_no_motions_are_made_it_is_said(bare):
    bare.play('meeting "Evening"', "arrive Ana")
    bare.console.menus.chosen.emit("motion")
    assert "without formal motions" in bare.quick.refusal.text()
    assert not offered_in_the_menu(bare)


def test_the_menu_of_the_meeting_offers_motions_where_they_are_made(formal):
    assert offered_in_the_menu(formal)


def offered_in_the_menu(room):
    """Tell whether the entry can be chosen in the open menu; closed, its key is always heard."""
    menu = room.console.menuBar().actions()[0].menu()
    within = (each for inner in menu.findChildren(QMenu) for each in inner.actions())
    entry = next(e for e in within if e.text().startswith("Make a formal motion…"))
    menu.aboutToShow.emit()
    possible = entry.isEnabled()
    menu.aboutToHide.emit()
    assert entry.isEnabled()
    return possible


def offered(room):
    forms = MotionForms(room.wording, room.processes)
    offers = forms.offers(room.meeting)
    return {each.form.begun: (each.needs, each.form) for each in offers if not each.why}


def test_only_what_is_in_order_is_offered_with_what_it_needs(formal):
    assert offered(formal)["move previous question"][0] == "a second, no debate and two thirds"
    assert "move bring forward" not in offered(formal)
    formal.play("move previous question by Ana")
    assert "move refer" not in offered(formal)
    assert "move lay aside" in offered(formal)
    formal.play('switch circle because "we have to hear each other"')
    assert offered(formal) == {}


def test_a_form_makes_the_line_that_moves_it(formal):
    _, recess = offered(formal)["move recess"]
    said = recess.line(["10m", "Fay O'Brien", "we are tired"])
    assert parse(said) == MakeMotion("recess", "Fay O'Brien", "", 600_000, "we are tired")
    _, previous = offered(formal)["move previous question"]
    assert parse(previous.line(["all", "Ben", ""])) == MakeMotion("previous question all", "Ben")
    formal.play("move recess 10m by Ana")
    _, change = offered(formal)["move amend to"]
    assert parse(change.line(["15m", "Ben", ""])) == MakeMotion("amend to", "Ben", "", 900_000)
    formal.play("undo")
    _, point = offered(formal)["order"]
    assert parse(point.line(["Ben", "not heard"])) == RaisePoint("Ben", "not heard")


def test_the_vote_is_golden_once_whoever_made_it_has_spoken_and_nobody_speaks(formal):
    bar, floor = formal.console.matter.motions, formal.console.floor.buttons
    assert formal.golden() == ["Ana speaks first"]
    assert bar.count.property("role") == ""
    formal.press(Qt.Key.Key_Space)
    assert formal.meeting.people[formal.meeting.floor.turn.person].name == "Ana"
    assert floor.following.property("role") == "primary"
    formal.play("done")
    assert bar.count.property("role") == "primary"
    assert floor.following.property("role") == ""
    formal.play("recess 5m")
    assert bar.count.property("role") == ""


def test_what_nobody_seconds_falls_by_a_button(formal):
    formal.play("move recess 5m by Ana")
    formal.click(formal.console.matter.motions.lost)
    assert formal.console.matter.motions.asked.text() == "Before us: P1 Tents"


def test_a_decision_by_voice_shows_no_numbers(formal):
    formal.play("carried")
    assert not formal.console.matter.decision.bar.isVisible()
    assert formal.console.floor.heading.text().startswith("The motion")


def test_a_typed_line_takes_a_day_as_forms_do(formal):
    formal.type('action Ben "Mend the door" by 4 December')
    (action,) = formal.meeting.tasks
    assert action.due.endswith("-12-04")


def test_after_a_break_it_is_said_who_speaks_next(formal):
    formal.play("Ana", "recess 5m", "back Ana, Ben, Chi", "reconvene")
    assert formal.golden() == ["Next: Ana"]


def test_an_amendment_that_was_carried_can_be_reconsidered_from_the_menu(formal):
    """The menu once fell over it: the texts to choose from are proposals and amendments."""
    formal.play('amend P1 A1 by Ben: strike "ten" insert "six"', "second by Chi", "Ana", "next")
    formal.play('overrule "so" count yes 2 no 1')
    formal.click(formal.console.matter.motions.make)
    formal.console.findChild(MotionMenu).close()
    _, again = offered(formal)["move reconsider"]
    assert again.gaps[0].choices == (("A1", "A1, a change to P1"),)


class MenuOpened(FormalMeeting):
    """In every state that an assembly gets to, the menu of motions can be opened."""

    @initialize(preset=st.sampled_from(PRESETS))
    def begin(self, preset):
        """Begin with a change of a text before the meeting: much can be moved about it."""
        super().begin(preset)
        for line in (LINES[0], "second P1 by Ben", LINES[2].format(a="Chi"), "second A1 by Dov"):
            self.say(line)

    @invariant()
    def every_motion_has_its_form(self):
        for each in FORMS.offers(self.meeting):
            assert each.form.title
        FORMS.count(self.meeting)
        FORMS.ruling(self.meeting)


TestMenuOpened = MenuOpened.TestCase
TestMenuOpened.settings = settings(
    max_examples=8, stateful_step_count=30, deadline=None, derandomize=True
)


@pytest.fixture
def two_amendments(formal):
    formal.play(
        'amend P1 A1 by Ben: strike "ten" insert "six"',
        "second A1 by Chi",
        'amend P1 A2 by Chi: strike "ten" insert "five"',
    )
    return formal


def test_an_amendment_that_no_longer_fits_is_redrafted_or_falls_and_is_what_the_room_sees(
    two_amendments,
):
    formal, bar = two_amendments, two_amendments.console.matter.motions
    formal.play("carried")
    assert bar.asked.text().startswith("Before us: A2")
    assert not any(each.isVisible() for each in (bar.second, bar.count, bar.carried))
    assert bar.lost.isVisible()
    assert bar.would.text() == "A2 no longer fits the text. It is worded anew, or it is lost."
    assert (
        formal.console.wording.motions.you_can(formal.meeting, asked_now(formal.meeting))
        == "say how it could be worded anew"
    )
    row = next(each for each in formal.console.matter.list.labels.rows if each.label == "A2")
    assert row.clash == "no longer fits the text since A1"
    assert "no longer" not in row.about
    assert formal.console.room.looked_at() == "A2"
    formal.click(bar.redraft)
    assert "A2" in formal.console.findChild(AmendmentDialog).windowTitle()


def test_buttons_name_the_amendment_that_they_act_on_where_another_is_before_us(two_amendments):
    assert two_amendments.console.matter.motions.asked.text().startswith("Before us: A1")
    assert two_amendments.console.matter.buttons.friendly.words == "A2: proposer agrees"


def test_what_advises_against_an_amendment_is_said_before_it_is_written(two_amendments):
    formal = two_amendments
    formal.click(formal.console.matter.buttons.amend)
    dialog = formal.console.findChild(AmendmentDialog)
    assert "takes one amendment" in dialog.refusal.text()
    assert dialog.why.isVisible()
    dialog.by.setText("Ana")
    dialog.wanted.setPlainText("We buy ten huts by May.")
    assert "takes one amendment" in dialog.refusal.text()
    dialog.why.setText("we see both")
    QTest.keyClick(dialog.why, Qt.Key.Key_Return)
    assert "A3" in formal.meeting.amendments
