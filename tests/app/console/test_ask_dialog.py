"""Opening a decision in the dialog: it says the line of the room language that does the same."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QStyle, QStyleOptionComboBox
from shiboken6 import isValid

from app.console.answers.ask_dialog import AskDialog
from facilitation.decisions.answers import Secrecy
from facilitation.decisions.catalogue import method_names, poll_names
from facilitation.language.grammar import parse

_BOX = QStyle.ComplexControl.CC_ComboBox
_WORDS = QStyle.SubControl.SC_ComboBoxEditField


@pytest.fixture
def ask(matter):
    def opened():
        matter.key(Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
        dialog = matter.console.findChild(AskDialog)
        assert dialog.isVisible()
        dialog.subject.setCurrentIndex(dialog.subject.findData("P1"))
        return dialog

    return opened


def line(dialog):
    return dialog.line.text().removeprefix("= ")


def test_every_way_has_a_meaning_in_one_sentence_and_a_line(ask):
    dialog = ask()
    for name in (*method_names(), *poll_names()):
        dialog.methods.choose(name)
        assert dialog.methods.name() == name
        assert dialog.methods.meaning.text().count(".") >= 1, name
        assert parse(line(dialog)), name
    dialog.reject()


def test_ways_stand_in_four_groups(ask, matter):
    dialog = ask()
    rows = [dialog.methods.list.item(at) for at in range(dialog.methods.list.count())]
    groups: dict[str, set[str]] = {}
    for row in rows:
        if row.flags() == Qt.ItemFlag.NoItemFlags:
            head = row.text().partition(":")[0]
            groups[head] = set()
        else:
            groups[head].add(row.data(Qt.ItemDataRole.UserRole))
    votes = {*method_names()} - {"consensus", "consent", "martha"}
    assert groups == {
        "Together": {"consensus", "consent", "martha"},
        "By vote": votes | {"two-thirds", "majority"},
        "Choose among several": {"schulze", "approval", "score", "dots", "gradients"},
        "Elect": {"ranked", "stv"},
    }
    assert all(row.text()[0].isupper() for row in rows)
    dialog.methods.choose("consensus")
    first = dialog.methods.list.visualItemRect(rows[0])
    matter.qtbot.waitUntil(lambda: dialog.methods.list.visualItemRect(rows[0]).top() >= 0)
    assert first.height() > 0
    dialog.reject()


def test_no_choice_is_cut(ask):
    dialog = ask()
    dialog.resize(1180, 640)
    for name in method_names():
        dialog.methods.choose(name)
        QApplication.processEvents()
        for choice in dialog.findChildren(QComboBox):
            if choice.isVisibleTo(dialog):
                option = QStyleOptionComboBox()
                choice.initStyleOption(option)
                room = choice.style().subControlRect(_BOX, option, _WORDS, choice).width()
                assert choice.fontMetrics().horizontalAdvance(choice.currentText()) <= room, name
    dialog.reject()


def test_a_text_with_amendments_open_is_decided_on_for_a_reason(ask, matter):
    dialog = ask()
    matter.click(dialog.go)
    assert matter.meeting.decision is None
    assert "A1" in dialog.refusal.text()
    dialog.why.setText("The amendments can wait")
    matter.click(dialog.go)
    assert matter.meeting.decision.subject == "P1"


def test_a_text_left_open_on_another_item_is_not_offered_first_but_can_be_chosen(matter):
    matter.play('item "Keys"', 'start "Keys"')
    assert asked_first(matter) == ""
    matter.console.matter.chooser.chosen.emit("P1")
    assert asked_first(matter) == "P1"


def asked_first(matter):
    """Return what the dialog decides on as it opens; it still offers the text."""
    matter.key(Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    dialog = next(e for e in matter.console.findChildren(AskDialog) if e.isVisible())
    assert dialog.subject.findData("P1") >= 0
    first = dialog.subject.currentData()
    dialog.reject()
    return first


@pytest.mark.parametrize("way", ["button", "menu of a text"])
def test_an_election_is_led_to_and_asks_its_question_first(bare, matter, way):
    room = matter if way == "menu of a text" else bare
    if room is bare:
        room.play('meeting "A" as assembly', "meet", "arrive Bo, Li")
        room.click(room.console.matter.buttons.elect)
    else:
        assert not room.console.matter.buttons.elect.isVisible()
        menu = room.console.matter.buttons.other.menu()
        menu.aboutToShow.emit()
        menu.actions()[-2].trigger()
    dialog = room.console.findChild(AskDialog)
    assert dialog.asks
    assert dialog.options.isVisible()
    dialog.question.setText("Who keeps the keys?")
    dialog.options.text.setPlainText("Bo\nLi")
    room.click(dialog.go)
    assert room.meeting.decision.question == "Who keeps the keys?"
    assert room.meeting.decision.options == ("Bo", "Li")


def test_terms_are_typed_and_stand_in_the_line(ask, matter):
    matter.play("reject A1", "reject A2")
    dialog = ask()
    dialog.methods.choose("consensus")
    dialog.terms.fields["asides"].setText("4")
    tested = dialog.terms.fields["validity"]
    tested.setCurrentIndex(tested.findData("tested"))
    dialog.manner.ways[Secrecy.SECRET].setChecked(True)
    dialog.manner.hidden.setChecked(True)
    assert line(dialog) == "test consensus P1 asides 4 validity tested secret hidden"
    assert "only totals" in dialog.manner.stored.text()
    matter.click(dialog.go)
    decision = matter.meeting.decision
    assert decision.terms.asides_tolerated == 4
    assert decision.terms.blocks_tested
    assert decision.secrecy is Secrecy.SECRET
    assert decision.hidden


def test_who_decides_is_told_before_it_opens(ask, matter):
    matter.play("votes 3 chi", 'mandate fay "nothing above 500"', "leave ben")
    dialog = ask()
    told = dialog.who.told.text()
    assert "except guests: 6 people, 5 of them here" in told
    assert "At least 4 must be here to decide: so it is." in told
    assert "Not here: Ben." in told
    assert "North Garden 3 and South Mill 2" in told
    assert "Chi 3" in told
    assert "Mandate of Fay: “nothing above 500”" in told
    assert "hold credentials" not in told
    dialog.methods.choose("groups")
    assert "hold credentials" in dialog.who.told.text()
    dialog.reject()


def test_the_quorum_is_changed_first(ask, matter):
    matter.play("reject A1", "reject A2")
    dialog = ask()
    dialog.methods.choose("majority")
    dialog.who.quorum.setText("1/3")
    dialog.base.setCurrentIndex(1)
    assert line(dialog).splitlines() == ["quorum 1/3", "= vote P1 majority of present"]
    matter.click(dialog.go)
    assert matter.meeting.decision.terms.quorum.under == 3
    assert matter.meeting.decision.terms.base == "present"


def test_an_election_with_people_of_the_meeting(ask, matter):
    dialog = ask()
    dialog.methods.choose("stv")
    dialog.subject.setCurrentIndex(dialog.subject.count() - 1)
    matter.click(dialog.go)
    assert "question" in dialog.refusal.text()
    dialog.question.setText("Who keeps the keys?")
    matter.click(dialog.go)
    assert "one option a line" in dialog.refusal.text()
    for name in ("ama", "ben", "ben", "nobody"):
        dialog.options.person.setText(name)
        QTest.keyClick(dialog.options.person, Qt.Key.Key_Return)
    dialog.options.text.appendPlainText("  Gus,  of  the mill ")
    dialog.terms.fields["seats"].setText("2")
    dialog.manner.seed.setText("apple river 7")
    said = 'choose Q1 "Who keeps the keys?" stv 2 seats seed "apple river 7" '
    assert line(dialog) == f'{said}"Amara", "Ben", "Gus, of the mill"'
    matter.click(dialog.go)
    assert matter.meeting.decision.options == ("Amara", "Ben", "Gus, of the mill")
    assert matter.meeting.decision.terms.seats == 2


def test_what_means_nothing_is_said_and_stays(ask, matter):
    dialog = ask()
    dialog.methods.choose("consensus")
    dialog.terms.fields["fallback"].setText("most")
    matter.click(dialog.go)
    assert "a fraction such as 9/10" in dialog.refusal.text()
    dialog.terms.fields["fallback"].setText("")
    dialog.who.quorum.setText("half")
    matter.click(dialog.go)
    assert "such as 1/2" in dialog.refusal.text()
    assert dialog.isVisible()
    assert matter.meeting.decision is None
    dialog.reject()


def test_settled_terms_are_shown_and_hold(ask, matter):
    matter.play("terms consensus asides 2")
    dialog = ask()
    dialog.methods.choose("consensus")
    assert dialog.terms.fields["asides"].placeholderText() == "2"
    assert line(dialog) == "test consensus P1"
    dialog.terms.fields["blocks"].setText("1")
    assert line(dialog) == "test consensus P1 blocks 1 asides 2"
    dialog.reject()


def test_advice_is_overruled_with_a_reason(ask, matter):
    dialog = ask()
    dialog.methods.choose("martha")
    matter.click(dialog.go)
    assert dialog.why.isVisible()
    dialog.why.setText("we want to sense first")
    matter.click(dialog.go)
    assert matter.meeting.decision.method == "martha"


def test_by_mouse_it_opens_from_the_other_ways(matter):
    matter.console.matter.buttons._fill_other()
    every = matter.console.matter.buttons._other_menu.actions()[-1]
    every.trigger()
    dialog = matter.console.findChild(AskDialog)
    assert dialog.subject.currentData() == matter.console.matter.label
    dialog.reject()


def test_fields_that_a_way_no_longer_has_are_not_looked_at(ask):
    dialog = ask()
    dialog.methods.choose("stv")
    dialog._boxes.look()
    seats = set(dialog.terms.findChildren(QLineEdit))
    dialog.methods.choose("schulze")
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not all(isValid(each) for each in seats)
    dialog._boxes.look()
    dialog.reject()


def test_tab_leads_on_from_the_names(ask):
    """The list of offered names had led it back to the first field."""
    dialog = ask()
    dialog.methods.choose("stv")
    dialog.subject.setCurrentIndex(dialog.subject.count() - 1)
    dialog.options.person.setFocus()
    QTest.keyClick(dialog.options.person, Qt.Key.Key_Tab)
    after = (*dialog.terms.fields.values(), *dialog.manner.ways.values())
    assert dialog.focusWidget() in after
    dialog.reject()


def test_somebody_chosen_from_the_offered_is_added_by_one_press(ask, matter):
    dialog = ask()
    dialog.elect()
    person = dialog.options.person
    person.setFocus()
    for name in ("Ama", "Ch"):
        QTest.keyClicks(person, name)
        QTest.keyClick(person, Qt.Key.Key_Return)
        matter.qtbot.waitUntil(lambda: not person.text())
    assert dialog.options.options() == ("Amara", "Chi")
    dialog.reject()
