"""The page of people and groups: lists come onto the roll, and nobody is taken for another."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox

from app.home.bringing_window import BringingWindow
from app.home.earlier_names import EarlierNames, EarlierNamesDialog
from app.home.people_window import PeopleWindow
from app.home.roll_keeping import RollKeeping
from app.look.name_offers import NameOffers
from app.wording import Wording
from facilitation.exchange.pasted_names import Came
from facilitation.language.grammar import parse
from facilitation.meeting.deciding.case import Moment
from facilitation.meeting.kept import KeptMeeting
from facilitation.people.known import Known
from facilitation.people.roll import Member, Membership, Sent
from facilitation.process.catalogue import Processes
from facilitation.record.journal import StorageFault
from facilitation.record.memory import MemoryJournal


@pytest.fixture
def page(qtbot, dress):
    keeping = RollKeeping(MemoryJournal(), lambda: 1)
    made = PeopleWindow(keeping, Wording(), earlier=lambda: (Came("Bo Perch", "South"),))
    qtbot.addWidget(made)
    made.show()
    return made


def bring(page, data, name="people.csv"):
    window = page._bring()
    window.take_file(data, name)
    return window


def listed(page):
    return [page.model.row(at).texts[0] for at in range(page.model.rowCount())]


def test_an_empty_page_says_what_to_do_first(page):
    assert "Bring a list from a file" in page.facts.text()
    assert not page.forget.isEnabled()


def test_it_is_said_where_somebody_may_not_be_named(page):
    assert "named in none of its minutes" in page.form.named.accessibleDescription()


def test_a_list_comes_onto_the_roll_and_its_letters_are_told(page):
    data = "Name;Group;Sent as\nGül Weiß;Süd;delegate\nAda;Süd;\n".encode("cp1252")
    window = bring(page, data)
    assert "Western European" in window.reading.encoding.currentText()
    window.bring()
    assert listed(page) == ["Ada", "Gül Weiß"]
    page.search.setText("weiss")
    page.search.setText("gul")
    assert listed(page) == ["Gül Weiß"]
    assert page.model.row(0).texts[3] == "delegate of Süd"


def test_of_several_in_a_cell_it_is_asked_whether_they_are_one(page):
    window = bring(page, b"name,group\nAda / Bo Lund,North\nLi,South\n")
    assert not window.go.isEnabled()
    assert "may be several people" in window.question.text()
    window.answer.setCurrentIndex(1)
    window.answer.activated.emit(1)
    window.bring()
    assert listed(page) == ["Ada / Bo Lund", "Li"]


def test_of_those_called_alike_it_is_asked_who_they_are(page):
    bring(page, b"name,group\nBo,North\n").bring()
    window = bring(page, b"name,group\nBo,South\nbo,East\n")
    assert not window.go.isEnabled()
    assert "2 of them are called like somebody else" in window.told.text()
    window.answer.setCurrentIndex(2)
    window.answer.activated.emit(2)
    window.all_others.click()
    window.bring()
    assert sorted(each.groups for each in page._keeping.roll.values()) == [
        ("East",),
        ("North", "South"),
    ]
    page.shown.setCurrentIndex(2)
    assert listed(page) == ["Bo", "bo"]


def test_somebody_or_a_group_that_was_found_elsewhere_is_shown(page):
    north, south = (Membership("North"),), (Membership("South"),)
    roll = {"a": Member("Ada", memberships=north), "b": Member("Bo", memberships=south)}
    page._keeping.enter(roll)
    page.search.setText("ada")
    page.show_known(Known("Bo", "", id="b"))
    assert page.form.name.text() == "Bo"
    page.show_known(Known("North", "", id="North", is_group=True))
    assert listed(page) == ["Ada"]


def test_with_a_no_it_is_asked_at_once_in_which_earlier_meetings_it_holds_too(qtbot, dress):
    journal, processes, wording = MemoryJournal(), Processes(), Wording()
    for at, (meeting, line) in enumerate(
        {"a": 'arrive Ada of "North"', "b": 'arrive ada of "South"'}.items()
    ):
        kept = KeptMeeting(journal, meeting, processes)
        for each in (f'meeting "{meeting}"', line):
            kept.do(parse(each), Moment(at, at), "console")
    names = EarlierNames(journal, processes, wording, lambda: 9)
    made = PeopleWindow(RollKeeping(journal, lambda: 1), wording, names=names)
    qtbot.addWidget(made)
    made.show()
    made._keeping.enter({"a": Member("Ada", memberships=(Membership("North"),))})
    assert not made.before.isEnabled()
    made.form.named.setCurrentIndex(2)
    made.form.keep()
    dialog = made.findChild(EarlierNamesDialog)
    assert [each.meeting for each in dialog.chosen()] == ["a"], "the other is of another group"
    dialog.accept()
    assert made.facts.text() == "One meeting names them no more."
    unnamed = [KeptMeeting(journal, each, processes).meeting.people[1].unnamed for each in "ab"]
    assert unnamed == [True, False]
    assert made.before.isEnabled()


def test_two_entries_are_made_one_only_when_somebody_says_so(page):
    page._keeping.enter({"a": Member("Bo", number=7), "b": Member("Bo", pronouns="they")})
    page.tree.selectAll()
    page.one.click()
    box = page.findChild(QMessageBox)
    assert box.text() == "Are Bo and Bo one person?"
    assert len(page._keeping.roll) == 2
    next(each for each in box.buttons() if each.text() == "They are one person").click()
    (one,) = page._keeping.roll.values()
    assert (one.number, one.pronouns) == (7, "they")


def test_what_is_written_is_kept_when_another_row_is_chosen(page):
    page._keeping.enter({"a": Member("Ada"), "b": Member("Bo")})
    page.resize(1240, 680)
    before = [each.geometry() for each in (page.form.back, page.form.save)]
    page.form.pronouns.setText("no")
    page.form._allow()
    page.form.layout().activate()
    assert page.form.told.text() == "Going on keeps it, too."
    held = [each.geometry() for each in (page.form.back, page.form.save)]
    assert held == before, "a button moved away from under the mouse"
    page.form.back.click()
    assert (page.form.pronouns.text(), page.form.told.text()) == ("", "")
    page.form.needs.setText("a ramp")
    row = page.form.memberships[0]
    row.group.setText("North")
    assert isinstance(row.group.completer().popup(), NameOffers)
    row.sent.setCurrentIndex(1)
    row.mandate.setText("no debts")
    assert len(page.form.memberships) == 2
    QTest.keyClick(page.tree, Qt.Key.Key_Down)
    ada = page._keeping.roll["a"]
    assert ada.needs == "a ramp"
    assert ada.memberships == (Membership("North", Sent.DELEGATE, "no debts"),)
    assert page.form.name.text() == "Bo"


def test_those_of_earlier_meetings_and_pasted_names_come_in_the_same_way(page):
    page.from_meetings.click()
    window = page.findChild(BringingWindow)
    window.typed.setPlainText("Bo Perch\tSouth\n2. Li\n")
    window.bring()
    assert listed(page) == ["Bo Perch", "Li"]
    # Another library was taken in, which had him, too: whoever came off the roll comes no more.
    page._keeping.enter({"there": Member("Bo Perch", memberships=(Membership("South"),))})
    page.from_meetings.click()
    window = page.findChildren(BringingWindow)[-1]
    assert "on the roll already" in window.told.text()
    window.bring()
    assert listed(page) == ["Bo Perch", "Bo Perch", "Li"]


def test_what_is_not_taken_and_what_a_no_does_is_said(page, tmp_path):
    window = bring(page, b"name,e-mail,here,may be named\nBo,bo@x.org,yes,no\nLi,,,\n")
    assert "Not taken from the list: e-mail, here." in window.told.text()
    assert "One of them is not to be named" in window.told.text()
    (tmp_path / "people.xlsx").write_bytes(b"PK\x03\x04")
    page.take_file(tmp_path / "people.xlsx")
    assert "save it as CSV" in page.facts.text()


def test_whoever_is_forgotten_is_gone(page):
    page._keeping.enter({"a": Member("Ada"), "b": Member("Bo")})
    page._forget(["a"])
    assert listed(page) == ["Bo"]
    assert page._keeping._library.roll()["a"].body == b""


def test_those_shown_are_written_for_spreadsheets(page, tmp_path):
    page._keeping.enter(
        {"a": Member("=Ada", memberships=(Membership("North"),)), "b": Member("Bo")}
    )
    page.search.setText("ada")
    page.write(tmp_path / "people.csv")
    written = (tmp_path / "people.csv").read_text("utf-8-sig")
    assert written.splitlines()[1].startswith('"\'=Ada"')
    assert "Bo" not in written


def test_what_cannot_be_written_is_said_and_held_until_it_can(qtbot, dress):
    class Full(MemoryJournal):
        full = True

        def enter(self, entries):
            if self.full:
                raise StorageFault("full", "no room", "library.goround")
            super().enter(entries)

    journal = Full()
    made = PeopleWindow(RollKeeping(journal, lambda: 1), Wording())
    qtbot.addWidget(made)
    made.show()
    made.form.name.setText("Ada")
    made.form.keep()
    assert listed(made) == ["Ada"]
    assert "room" in made.facts.text()
    journal.full = False
    made._keeping.refresh()
    assert len(journal.roll()) == 1
    assert listed(made) == ["Ada"]


def test_a_narrow_page_leaves_room_for_the_names(page):
    bring(page, b"name,group,sent as\nAnna Bell,The friends of the long river,delegate\n").bring()
    page.tree.setFixedWidth(330)
    name = page.tree.fontMetrics().horizontalAdvance("Anna Bell")
    assert page.tree.columnWidth(0) >= min(name, page.tree.viewport().width() // 3)
