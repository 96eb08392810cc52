"""What people took on is carried from meeting to meeting until it is settled."""

from __future__ import annotations

from contextlib import closing
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.home.start_dialog import StartDialog
from app.program.next_meeting import ask_for_next, before_that, offer_owed
from app.resources import load_processes
from app.wording import Wording
from facilitation.language.grammar import parse
from facilitation.library.file_index import FileIndex
from facilitation.meeting.deciding.case import Moment
from facilitation.meeting.families.opening.acts import OpenMeeting
from facilitation.meeting.families.people.acts import Enrol, Newcomer
from facilitation.meeting.kept import KeptMeeting
from facilitation.minutes.indexing import catch_up
from facilitation.record.memory import MemoryJournal

PROCESSES = load_processes()


@pytest.fixture
def index():
    with closing(FileIndex()) as made:
        yield made


@pytest.fixture
def hold():
    journal = MemoryJournal()

    def held(meeting, *lines):
        kept = KeptMeeting(journal, meeting, PROCESSES)
        at = 1_777_630_000_000 + len(journal.headings()) * 86_400_000
        for place, line in enumerate(lines):
            act = parse(line) if isinstance(line, str) else line
            done = kept.do(act, Moment(at + place * 1000, place * 1000), "console")
            assert isinstance(done, tuple), (line, done)
        return kept.history

    held.journal = journal
    return held


@pytest.mark.parametrize("indexed", [True, False])
def test_an_action_that_was_left_behind_is_offered_again_until_it_is_settled(hold, index, indexed):
    def offered(meeting, history):
        if indexed:
            catch_up(hold.journal, index, PROCESSES)
        return [
            (each.about, each.who)
            for each in before_that(hold.journal, index, meeting, history).actions
        ]

    first = ('meeting "First" of "Garden"', "arrive Ana, Bo", 'action Ana "knock"',
             'action Bo "call"', "close meeting")  # fmt: skip
    assert offered("a", hold("a", *first)) == [("knock", "Ana"), ("call", "Bo")]
    hold("x", 'meeting "Other" of "House"', "arrive Li", 'action Li "wash"')
    second = hold("b", 'meeting "Second" of "Garden"', "arrive Ana", 'carry T1 from "First"')
    assert offered("b", second) == [("knock", "Ana"), ("call", "Bo")]
    third = hold("c", 'meeting "Third" of "Garden"', "arrive Ana", 'carry T1 from "Second"',
                 'done T1 "it works"', 'carry T2 from "First"')  # fmt: skip
    assert offered("c", third) == [("call", "Bo")]
    assert offered("a", hold("a")) == [("call", "Bo")], "settled since"
    fourth = hold("d", 'meeting "Fourth" of "Garden"', "arrive Ana")
    assert offered("d", fourth) == [("call", "Bo")]
    assert offered("y", hold("y", 'meeting "Nobody\'s"')) == []


def test_the_dialog_says_what_becomes_of_what_is_not_taken_along(hold, index, qtbot, dress, qapp):
    from PySide6.QtCore import Qt
    from PySide6.QtWidgets import QWidget

    hold("a", 'meeting "First" of "Garden"', "arrive Ana, Bo", 'action Ana "knock"')
    history = hold("b", 'meeting "Second" of "Garden"', "arrive Bo, Li", 'action Bo "call"')
    parent, begun = QWidget(), []
    qtbot.addWidget(parent)
    wording = Wording(processes=PROCESSES)
    older = before_that(hold.journal, index, "b", history)
    begin = lambda *asked: begun.append(asked)  # noqa: E731
    ask_for_next(history, "b", wording, begin, parent, older)
    parent.show()
    dialog = parent.findChild(StartDialog)
    rows = [dialog.along.item(at).text() for at in range(dialog.along.count())]
    assert rows[:2] == ["Action: Bo: call", "Action: Ana: knock"]
    assert not dialog.left.isVisibleTo(dialog)
    dialog.along.item(0).setCheckState(Qt.CheckState.Unchecked)
    assert dialog.left.text() == (
        "1 open action is not taken along: it stays open. What is left is offered again to the "
        "meeting after this one. Where one is done or dropped, take it along and say so in the "
        "meeting."
    )
    qtbot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert begun[0][0] == "", "the open floor is no process that a meeting begins with"
    hold("c", 'meeting "Third" of "Garden"', *begun[0][4])
    tasks = hold("c").meeting.tasks
    assert [(each.task, each.source.title) for each in tasks] == [("knock", "First")]
    third = hold("c").meeting
    assert third.items[0].purpose == "settle"


def test_what_was_decided_long_ago_and_is_due_is_offered_to_be_looked_at(hold, index, monkeypatch):
    monkeypatch.setattr("app.program.next_meeting.local_day", lambda: date(2026, 6, 1))
    decided = ("arrive Ana, Bo", 'propose P1 "Tents" by Ana: "We buy ten."', "vote P1",
               "count yes 2 no 0", "close decision", "review P1 2026-05-20")  # fmt: skip
    hold("a", 'meeting "First" of "Garden"', *decided)
    hold("x", 'meeting "Other" of "House"', *decided)
    last = hold("b", 'meeting "Second" of "Garden"', "arrive Ana")
    catch_up(hold.journal, index, PROCESSES)
    reviews = before_that(hold.journal, index, "b", last).reviews
    assert [(each.label, each.about, each.day) for each in reviews] == [
        ("P1", "Tents", "2026-05-20")
    ]
    assert before_that(hold.journal, index, "a", hold("a")).reviews == ()
    items = hold("c", 'meeting "Third" after "Second" on 2026-06-01').meeting.items
    assert [each.title for each in items] == ["P1 Tents"], "the line takes along what the dialog"


def test_what_is_to_be_looked_at_later_is_ticked_by_the_day_of_the_next_meeting(
    hold, index, qtbot, dress, qapp, monkeypatch
):
    from PySide6.QtCore import Qt
    from PySide6.QtWidgets import QLabel, QWidget

    monkeypatch.setattr("app.program.next_meeting.local_day", lambda: date(2026, 5, 10))
    hold("a", 'meeting "First" of "Garden"', "arrive Ana, Bo",
         'propose P1 "Tents" by Ana: "We buy ten."', "vote P1", "count yes 2 no 0",
         "close decision", "review P1 2099-03-01", 'action Ana "knock"')  # fmt: skip
    history = hold("b", 'meeting "Second" of "Garden"', "arrive Ana")
    parent, wording = QWidget(), Wording(processes=PROCESSES)
    qtbot.addWidget(parent)
    before = before_that(hold.journal, index, "b", history)
    ask_for_next(history, "b", wording, print, parent, before)
    dialog = parent.findChild(StartDialog)
    row = dialog.along.item(dialog.along.count() - 1)
    assert "Tents" in row.text()
    assert row.checkState() is Qt.CheckState.Unchecked
    assert dialog.people.accessibleName() == "Who is here"
    dialog.later.setChecked(True)
    assert dialog.people.accessibleName() == "Who is expected"
    dialog.show()
    (along,) = (e for e in dialog.findChildren(QLabel) if e.buddy() is dialog.along)
    first = dialog.along.visualItemRect(dialog.along.item(0)).bottom()
    assert along.y() - dialog.along.y() < first, "the words stand at the first of many rows"
    dialog.day.write("2099-03-02 19:00")
    assert row.checkState() is Qt.CheckState.Checked
    later = hold("c", 'meeting "Third" after "Second" on 2027-01-01 19:00').meeting
    assert [each.task for each in later.tasks] == ["knock"]
    assert "P1 Tents" not in [each.title for each in later.items]


def test_a_report_that_is_owed_comes_up_when_those_who_meet_begin_a_meeting_otherwise(
    hold, qtbot, dress, qapp
):

    history = hold(
        "a",
        'meeting "First" of "Garden 庭"',
        "arrive Ana, Bo",
        'mandate Ana "no more than 500" empowered to "Council" until 2099-07-01 report 2099-07-15',
        'mandate Bo "listen well" listen to "Council" until 2099-07-01',
        'recall Bo because "he moved"',
    )
    wording = Wording(processes=PROCESSES)
    dialog = StartDialog("Circle", "One after the other.", "Evening")
    qtbot.addWidget(dialog)
    dialog.show()
    given = (history, "a", wording, dialog)
    dialog.body.setText("Somebody else")
    offer_owed(*given)
    assert dialog.owed is None
    assert dialog.owed_acts() == ()
    dialog.offer_bodies(("Garden 庭", "Mill"))
    assert dialog.body.text() == "Somebody else"
    dialog.offer_bodies(("Garden 庭",))  # nobody else ever met here
    offer_owed(*given)
    rows = [dialog.owed.item(at).text() for at in range(dialog.owed.count())]
    assert [row.split(":")[0] for row in rows] == [
        "Ana reports back",
        "Still sent",
        "Recalled on 1 May 2026, so that packets go on saying it",
    ]
    acts = dialog.owed_acts()
    dialog.offer_owed((), lambda _taken: ())
    assert not dialog.owed.isVisibleTo(dialog)
    begun = hold("b", OpenMeeting("Second", "Garden 庭", owed=False), *acts).meeting
    assert [each.title for each in begun.items] == ["Report back: Council"]
    assert [each.text for each in begun.franchise.mandates.values()] == ["no more than 500"]
    assert [each.holder for each in begun.franchise.sent if each.ended] == ["Bo"]


def test_enter_takes_the_group_that_is_offered_then_starts(qtbot):
    dialog = StartDialog("Circle", "One after the other.", "Evening")
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.offer_bodies(("Garden", "Mill"))
    dialog.activateWindow()
    dialog.body.setFocus()
    qtbot.waitUntil(dialog.body.hasFocus)
    qtbot.keyClicks(dialog.body, "ga")
    assert dialog.body.completer().popup().isVisible()
    assert QApplication.activePopupWidget() is None, "it would keep the next press"
    qtbot.keyClick(dialog.body, Qt.Key.Key_Return)
    assert (dialog.body.text(), dialog.isVisible()) == ("Garden", True)
    qtbot.keyClick(dialog.body, Qt.Key.Key_Return)
    assert not dialog.isVisible()


@pytest.mark.parametrize("long", [1, 40])
def test_lists_of_a_few_lines_are_not_rolled_within_what_is_rolled(qtbot, long):
    from app.look.scrolled import Scrolled

    dialog = StartDialog("Circle", "One after the other. " * 6, "Evening")
    qtbot.addWidget(dialog)
    dialog.offer_people(("A", "B"))
    dialog.offer_along(tuple((each * long, True) for each in ("K", "L ", "M", "N ")))
    dialog.explain_left(lambda _left: "It stays open. " * 9)
    dialog.show()
    assert dialog.findChild(Scrolled).verticalScrollBar().maximum() == 0
    dialog.resize(dialog.width(), 400)
    qtbot.waitUntil(lambda: dialog.height() == 400)
    lists = (dialog.people, dialog.along)
    assert [each.verticalScrollBar().maximum() for each in lists] == [0, 0]


def test_whoever_left_early_is_offered_and_so_is_the_day_that_was_agreed(hold, qtbot, dress, qapp):
    from PySide6.QtCore import Qt
    from PySide6.QtWidgets import QLabel, QWidget

    history = hold(
        "a",
        'meeting "First" of "Garden" at "Mill"',
        'arrive Ana, Bo, "Wei 王", O\'Brien, سارة of Oak',
        Enrol((Newcomer("Zoe", here=False),), "members.csv"),
        'convene on 2098-01-12 19:00 at "Shed"',
        'convene on 2099-01-12 19:00 at "Common room"',
        'propose P1 "Locks" by Bo: "We buy a lock."',
        "test consent P1",
        "all agree",
        "review P1 2098-06-01",
        "close decision",
        "leave Ana, سارة",
    )
    parent, begun = QWidget(), []
    qtbot.addWidget(parent)
    wording = Wording(processes=PROCESSES)
    ask_for_next(history, "a", wording, lambda *asked: begun.append(asked), parent)
    parent.show()
    dialog = parent.findChild(StartDialog)
    assert dialog.people_here() == ("Ana", "Bo", "Wei 王", "O'Brien", "سارة")
    assert (dialog.when(), dialog.place.text()) == ("2099-01-12 19:00", "Common room")
    assert "12 January 2099" in dialog.title.selectedText()
    asked = next(e for e in dialog.findChildren(QLabel) if e.buddy() is dialog.people)
    assert asked.text() == "Who is e&xpected"
    due = dialog.along.item(0)
    assert "To be looked at again" in due.text()
    assert due.checkState() is Qt.CheckState.Checked, "its day comes before the agreed one"
    dialog.later.setChecked(False)
    dialog.accept()
    *_, acts, planned = begun[0]
    assert planned == ""
    meeting = hold("b", OpenMeeting("Second", "Garden"), *acts).meeting
    here = [(each.name, each.group) for each in meeting.people.values() if each.here]
    assert here == [
        ("Ana", "Oak"), ("Bo", "Oak"), ("Wei 王", "Oak"), ("O'Brien", "Oak"), ("سارة", "Oak")
    ]  # fmt: skip
