"""Another library takes this one's place, or comes into it, after it was said what that does."""

from __future__ import annotations

from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QWidget

from app.program import other_library
from app.program.known_people import those_met
from app.program.offers import going_back
from app.program.offers.going_back import OfferGoingBack, ends
from app.program.offers.taking_in import OfferTakingIn
from app.starting.passphrase_dialog import PassphraseDialog
from app.wording import Wording
from facilitation.library.backups import keep_backup
from facilitation.library.copying import merge
from facilitation.library.handing_over import hand_over
from facilitation.library.library import open_library
from facilitation.library.passphrase import Passphrase
from facilitation.library.patient import open_patiently
from facilitation.library.recognition import is_plain
from facilitation.library.relocking import relock
from facilitation.meeting.codec import Codec
from facilitation.meeting.families.opening.events import MeetingOpened
from facilitation.people.roll import Member, written
from facilitation.record.roll import Entry
from facilitation.record.rows import Draft

pytestmark = pytest.mark.usefixtures("quick_keys")

DAY = 86_400_000
KEY = Passphrase("drei Möhren")


def note(library, meeting, day):
    last = len(library.read(meeting))
    library.append(meeting, last, (Draft("note", 1, b"{}"),), day * DAY, 1, "desk")


class Home(QWidget):
    """Notes which meeting it is to choose."""

    chosen = ""

    def show_meeting(self, meeting):
        self.chosen = meeting


class Program(QObject):
    """As much of the program as the offer needs; it notes what it is to say."""

    def __init__(self, place):
        super().__init__()
        self.place, self.library, self.wording = place, open_patiently(str(place)), Wording()
        self.told: list[str] = []
        self.open_meetings = False
        self.copies_at_hand = ""
        self.home = Home()

    def in_use(self, _again):
        self.told += ["open"] * self.open_meetings
        return self.open_meetings

    def write_anew(self):
        pass

    def begin_anew(self):
        self.told.append("anew")

    def tell(self, what, _remedy=""):
        self.told.append(what)

    def tell_done(self, said, _folder=None, then=None):
        self.told.append(said)
        self.then = then


@pytest.fixture
def copy(tmp_path: Path):
    """A copy of the first day; on the second a meeting went on, and another came."""
    path = tmp_path / "group.goround"
    with closing(open_library(path)) as made:
        note(made, "spring", 1)
        found = keep_backup(path, datetime(2026, 5, 1, 18, tzinfo=UTC)).path
        note(made, "spring", 2)
        note(made, "summer", 2)
    return found


@pytest.fixture
def program(copy, tmp_path, qapp):
    made = Program(tmp_path / "group.goround")
    yield made
    made.library.close()
    made.deleteLater()


@pytest.fixture
def offered(program, monkeypatch):
    """Choose a file, and wait until there is a question, or something was said."""

    def choose(path, qtbot, offer=OfferGoingBack):
        monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
        offer(program, program).do()
        qtbot.waitUntil(lambda: bool(questions() or asked_for() or program.told), timeout=10_000)
        return next(iter(questions()), None)

    return choose


def asked_for():
    windows = QApplication.topLevelWidgets()
    return [each for each in windows if isinstance(each, PassphraseDialog) and each.isVisible()]


def questions():
    return [
        each
        for each in QApplication.topLevelWidgets()
        if isinstance(each, QMessageBox) and each.isVisible()
    ]


def press(box, words):
    next(each for each in box.buttons() if each.text().replace("&", "") == words).click()


def test_it_says_what_is_not_in_the_copy_and_goes_back_to_it(
    offered, program, copy, qtbot, tmp_path
):
    box = offered(copy, qtbot)
    said = box.informativeText()
    assert "2 January 1970" in said and "3 January 1970" in said
    assert "summer" in said and "spring" in said and "under another name" in said
    press(box, "Go back to it")
    qtbot.waitUntil(lambda: bool(program.told), timeout=10_000)
    assert [(each.meeting, each.rows) for each in program.library.headings()] == [("spring", 1)]
    (aside,) = tmp_path.glob("group.before-restoring-*.goround")
    assert aside.name in program.told[-1]
    with closing(open_library(aside, create=False)) as before:
        assert {each.meeting: each.rows for each in before.headings()} == {"spring": 2, "summer": 1}
    note(program.library, "spring", 3)


def test_of_one_same_day_the_hours_are_said():
    measures = Wording().measures
    copy, library = ends(measures, 1_777_660_200_000, 1_777_660_200_000 + 3_600_000)
    assert copy != library
    assert measures.clock(1_777_660_200_000) in copy


def unlocked(offered, path, qtbot, offer):
    """Choose a locked file, type a wrong passphrase, then the right one."""
    assert offered(path, qtbot, offer) is None

    (first,) = asked_for()
    qtbot.keyClick(first.field, Qt.Key.Key_Return)
    assert first.isVisible(), "Enter on an empty field says nothing, and closes nothing"
    first.field.setText("zwei Möhren")
    first.open_button.click()
    qtbot.waitUntil(lambda: asked_for() not in ([], [first]), timeout=10_000)
    (again,) = asked_for()
    again.field.setText("drei Möhren")
    again.open_button.click()
    qtbot.waitUntil(lambda: bool(questions()), timeout=10_000)
    return next(iter(questions()))


def test_what_comes_from_a_locked_library_into_one_that_is_not_can_be_read_and_that_is_said(
    offered, program, qtbot, tmp_path
):
    with closing(open_library(tmp_path / "locked.goround", key=KEY)) as made:
        note(made, "autumn", 3)
    box = unlocked(offered, tmp_path / "locked.goround", qtbot, OfferTakingIn)
    assert "can read what comes in" in box.informativeText()
    press(box, "Leave all as it is")


def test_nothing_is_changed_where_it_is_not_wanted(offered, program, copy, qtbot, tmp_path):
    press(offered(copy, qtbot), "Leave all as it is")
    qtbot.waitUntil(lambda: not questions())
    assert len(program.library.headings()) == 2
    assert not list(tmp_path.glob("*before-restoring*"))


def test_a_damaged_copy_and_the_library_itself_are_refused(offered, program, copy, qtbot):
    assert offered(program.place, qtbot) is None and "itself" in program.told.pop()
    copy.write_bytes(copy.read_bytes().replace(b"spring", b"sprung"))
    assert offered(copy, qtbot) is None and "damaged" in program.told[-1]
    assert len(program.library.headings()) == 2


def test_a_copy_is_opened_in_another_place_beside_the_library(
    offered, program, copy, qtbot, tmp_path, monkeypatch
):
    opened, to = [], tmp_path / "looked at.goround"
    monkeypatch.setattr(going_back, "ask_where", lambda *asked: asked[-1](to))
    monkeypatch.setattr(other_library, "open_by_itself", lambda path: opened.append(path) or True)
    press(offered(copy, qtbot), "Open it beside …")
    qtbot.waitUntil(lambda: bool(program.told), timeout=10_000)
    assert to.name in program.told.pop()
    assert opened == []  # its windows would lie over what is said
    program.then()
    assert opened == [to]
    with closing(open_library(to, create=False)) as beside:
        assert {each.meeting: each.rows for each in beside.headings()} == {"spring": 1}
    assert len(program.library.headings()) == 2
    qtbot.waitUntil(lambda: not questions())
    press(offered(copy, qtbot), "Open it beside …")
    qtbot.waitUntil(lambda: bool(program.told), timeout=10_000)
    assert "already" in program.told[-1] and opened == [to]


def test_while_meetings_are_open_nothing_is_asked(offered, program, copy, qtbot):
    program.copies_at_hand = str(copy.parent.parent)
    assert OfferGoingBack(program, program).begins_in() == program.copies_at_hand
    program.open_meetings = True
    assert offered(copy, qtbot) is None


def test_a_locked_copy_is_asked_for_its_passphrase_and_stays_locked(offered, program, copy, qtbot):
    relock(copy, None, KEY)
    box = unlocked(offered, copy, qtbot, OfferGoingBack)
    assert "passphrase of the copy" in box.informativeText()
    press(box, "Go back to it")
    qtbot.waitUntil(lambda: bool(program.told), timeout=10_000)
    assert program.library.key == KEY and not is_plain(program.place)
    assert len(program.library.headings()) == 1


def test_another_library_comes_in_after_it_was_said_what_comes_and_who_stays_two(
    offered, program, copy, qtbot, tmp_path, monkeypatch
):
    other = tmp_path / "laptop.goround"
    program.library.enter({"a1": Entry(1, written(Member("Siobhán O'Brien")))})
    with closing(open_library(other)) as made, closing(open_library(copy)) as before:
        merge(before, made)
        note(made, "spring", 3)  # here it went on otherwise
        note(made, "autumn", 3)
        ids = {"b1": "Siobhan O’Brien", "b2": "王小明"}
        made.enter({of: Entry(2, written(Member(name))) for of, name in ids.items()})
    box = offered(other, qtbot, OfferTakingIn)
    said = box.informativeText()
    assert "autumn" in said
    assert "It stays as it is here: spring." in said
    assert "One of them is called like somebody here: Siobhan O’Brien." in said
    kept = program.library.read("spring")
    press(box, "Take it in")
    qtbot.waitUntil(lambda: len(program.told) > 1, timeout=10_000)
    assert program.told[0] == "anew"
    assert program.told[1].startswith("One meeting came in: autumn.")
    assert program.told[1].endswith("Siobhan O’Brien.")
    assert program.home.chosen == "autumn"
    assert program.library.read("spring") == kept
    assert len(program.library.read("autumn")) == 1
    assert set(program.library.roll()) == {"a1", "b1", "b2"}
    qtbot.waitUntil(lambda: not questions())
    program.told.clear()
    again, opened = offered(other, qtbot, OfferTakingIn), []
    assert again.text() == "There is nothing in laptop.goround that can come in."
    assert "2 people of the roll are on both" in again.informativeText()
    monkeypatch.setattr(other_library, "open_by_itself", lambda path: opened.append(path) or True)
    press(again, "Open it by itself")  # the meeting that went on there in another way
    assert opened == [other]


def test_a_meeting_alone_says_who_of_it_is_called_like_somebody_here(
    offered, program, qtbot, tmp_path
):
    no = Member("Siobhán O'Brien", named=False)
    program.library.enter({"a1": Entry(1, written(no))})
    bo = Draft("person_arrived", 2, b'{"number":1,"name":"Bo"}')
    begun = Codec().drafts((MeetingOpened("Winter", "Garden"),))
    program.library.append("winter", 0, (*begun, bo), DAY, 1, "desk")
    with closing(open_library(tmp_path / "laptop.goround")) as made:
        came = (
            Draft("person_arrived", 2, f'{{"number":{at},"name":"{name}"}}'.encode())
            for at, name in enumerate(("Siobhan O’Brien", "Bo"), 1)
        )
        opened = Codec().drafts((MeetingOpened("Autumn", "Roof"),))
        made.append("autumn", 0, (*opened, *came), DAY, 1, "desk")
        hand_over(made, "autumn", tmp_path / "alone.goround")
    box = offered(tmp_path / "alone.goround", qtbot, OfferTakingIn)
    said = box.informativeText()
    assert "2 people of it are called like somebody here: Siobhan O’Brien and Bo." in said
    assert "somebody here who is not to be named: Siobhan O’Brien." in box.informativeText()
    assert "Autumn is not closed." in box.informativeText()
    press(box, "Leave all as it is")
    begun = Codec().drafts((MeetingOpened("Roofing", "Roof"),))
    program.library.append("roofing", 0, (*begun, bo), DAY, 1, "desk")
    assert sorted(those_met(program.library)) == [("Bo", "Garden"), ("Bo", "Roof")]
