"""Search across all meetings, as one types."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.home.catching_up import CatchingUp
from app.home.search_window import SearchWindow
from app.wording import Wording
from facilitation.library.file_index import FileIndex
from facilitation.minutes.searching import APART
from facilitation.people.roll import Member, Membership
from facilitation.record.journal import StorageFault

OPEN = Path("/proc/self/fd")
WINTER = (
    'meeting "Winter" of "Garden" on 2025-02-01',
    "arrive Ana, 王小明",
    'item "Heating"',
    "start 1",
    "call Ana",
    'note "The cellar is under water again."',
    'note "A secret of the cellar."',
    "sensitive",
    'agreed "We pump the cellar out."',
)
SPRING = (
    'meeting "Spring" of "House" on 2026-04-01',
    "arrive 王小明",
    'action 王小明 "buy a pump for the cellar"',
)
NAMED = (
    'meeting "Talk" of "Garden" on 2026-05-01',
    "arrive Ana, Siobhán O'Brien, Bo Yi, Bo Ei",
    "unnamed Bo Yi",
    'action "Siobhán O\'Brien" "mend the north-east wall"',
    "call Bo Yi",
    'note "He digs."',
    "call Bo Ei",
    'note "He sings."',
)
AUTUMN = (
    'meeting "Autumn" of "House" on 2026-10-01',
    "arrive Ana, Ben, Chi",
    'item "Cellar"',
    "start 1",
    'propose P1 "Heating" by Ana: "We buy a wood boiler."',
    "vote P1 majority",
    "count yes 3 no 0",
    "close decision",
    'propose P2 "Second boiler" by Ana: "We buy another boiler."',
    "vote P2 majority",
    "count yes 0 no 3",
    "close decision",
    'propose P3 "Paint" by Ben: "We paint the boiler."',
    'choose E1 "Who buys the boiler?" "Ana", "Ben"',
    "ballot Ana: Ben",
    "ballot Ben: Ben",
    "ballot Chi: Ben",
    "close decision",
    'agreed "Ana asks about the boiler."',
)


@pytest.fixture
def window(library, hold, qtbot, dress, catching_up):
    hold(library, "winter", 90, *WINTER)
    hold(library, "spring", 30, *SPRING)
    made = SearchWindow(catching_up, Wording(), dress)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def catching_up(catching_up_by, library, tmp_path):
    return catching_up_by(lambda: FileIndex(tmp_path / "index"), library)


def _said(window):
    return [window.model.result(at).said for at in range(len(window.model.rows))]


def test_what_is_typed_is_found_at_once_with_its_words_marked(window, qtbot):
    assert "Type what you remember" in window.facts.text()
    qtbot.keyClicks(window.field, "cellar")
    assert _said(window) == [
        "buy a pump for the cellar",
        "We pump the cellar out.",
        "The cellar is under water again.",
    ]
    row = window.model.result(2)
    assert row.place == "1 February 2025 · “Winter” · Heating · note · Ana"
    assert [row.said[begin:end] for begin, end in row.spans] == ["cellar"]
    assert window.facts.text() == "3 found"
    qtbot.keyClicks(window.field, " secret")
    assert _said(window) == []
    assert "Nothing was found" in window.facts.text()


def test_a_title_and_what_follows_it_do_not_run_together():
    said = Wording().searching.around(f"Sweep the chimney{APART}the sweeper is ill", ("sweep",))
    assert said == ("Sweep the chimney · the sweeper is ill", ((0, 5), (24, 29)))


def test_words_around_what_was_found_are_whole_where_spaces_part_them():
    text = " ".join(f"neighbours{number}" for number in range(200))
    said, _ = Wording().searching.around(text, ("neighbours77",))
    first, *whole, last = said.split(" ")
    assert (first, last) == ("…", "…")
    assert set(whole) < set(text.split())
    assert "neighbours77" in whole
    long, _ = Wording().searching.around("王小明" * 200, ("明",))
    assert len(long) > 100


def test_enter_goes_to_the_place_that_arrows_chose(window, qtbot):
    qtbot.keyClicks(window.field, "cellar")
    qtbot.keyClick(window.field, Qt.Key.Key_Down)
    qtbot.keyClick(window.field, Qt.Key.Key_Down)
    with qtbot.waitSignal(window.place_wanted) as gone:
        qtbot.keyClick(window.field, Qt.Key.Key_Return)
    assert gone.args == ["winter", window.model.rows[2].entry, "cellar"]
    assert window.model.rows[2].entry > 0


def test_enter_that_takes_a_name_that_is_offered_goes_nowhere(window, qtbot):
    gone = []
    window.place_wanted.connect(lambda *place: gone.append(place))
    window.person.setFocus()
    qtbot.keyClicks(window.person, "an")
    popup = window.person.completer().popup()
    assert popup.isVisible()
    assert popup.model().index(0, 0).data() == "Ana"
    assert QApplication.activePopupWidget() is None, "it would keep the next press"
    qtbot.keyClick(window.person, Qt.Key.Key_Return)
    assert not gone
    assert window.person.text() == "Ana"
    assert not popup.isVisible()
    qtbot.keyClick(window.person, Qt.Key.Key_Return)
    assert not gone
    assert window.list.hasFocus()
    qtbot.keyClick(window.list, Qt.Key.Key_Return)
    assert len(gone) == 1


def test_enter_behind_a_word_leads_to_what_is_found_and_opens_nothing(window, qtbot):
    gone = []
    window.place_wanted.connect(lambda *place: gone.append(place))
    qtbot.keyClicks(window.field, "nowhere")
    qtbot.keyClick(window.field, Qt.Key.Key_Return)
    assert window.field.hasFocus(), "there is nothing to choose from"
    window.field.setText("cellar")
    qtbot.keyClick(window.field, Qt.Key.Key_Down)
    window.field.setText("cellar water")
    qtbot.keyClick(window.field, Qt.Key.Key_Return)
    assert not gone, "what was chosen was found by other words"
    assert window.list.hasFocus()
    qtbot.keyClick(window.list, Qt.Key.Key_Return)
    assert [place[0] for place in gone] == ["winter"]


@pytest.mark.usefixtures("keyboard")
def test_what_is_typed_in_the_list_is_searched_in_place_of_the_word_or_behind_it(window, qtbot):
    def press(key, modifiers=Qt.KeyboardModifier.NoModifier):
        QTest.keyClick(window.windowHandle(), key, modifiers)

    with qtbot.waitActive(window):
        window.activateWindow()
    window.field.setText("cella")
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_R)
    assert (window.field.text(), window.field.hasFocus()) == ("cellar", True)
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Backspace)
    assert (window.field.text(), window.field.hasFocus()) == ("cella", True)
    press(Qt.Key.Key_Return)
    assert window.list.hasFocus()
    press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    press(Qt.Key.Key_P)
    assert (window.field.text(), window.field.hasFocus()) == ("p", True)
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Down)
    assert window.list.hasFocus()
    with qtbot.waitSignal(window.place_wanted):
        press(Qt.Key.Key_Return)


def test_it_is_narrowed_by_whom_what_which_group_and_year(window, qtbot):
    window.field.setText("cellar")
    window.person.setText("小明")
    assert _said(window) == ["buy a pump for the cellar"]
    window.person.setText("nobody")
    assert _said(window) == []
    window.person.clear()
    window.kind.setCurrentIndex(2)
    assert _said(window) == ["We pump the cellar out."]
    window.kind.setCurrentIndex(0)
    assert [window.group.itemText(at) for at in (1, 2)] == ["Garden", "House"]
    window.group.setCurrentIndex(2)
    assert _said(window) == ["buy a pump for the cellar"]
    window.group.setCurrentIndex(0)
    window.year.setCurrentIndex(window.year.findText("2025"))
    assert len(_said(window)) == 2


def test_somebody_alone_can_be_asked_for(window):
    window.person.setText("ana")
    assert _said(window) == ["The cellar is under water again."]


def test_people_and_groups_are_found_by_name_and_whatever_is_theirs(
    library, hold, qtbot, dress, catching_up
):
    hold(library, "talk", 20, *NAMED)
    roll = {"s": Member("Siobhán O'Brien", ("Shiv",), memberships=(Membership("Garden"),))}
    made = SearchWindow(catching_up, Wording(), dress, roll=lambda: roll)
    qtbot.addWidget(made)
    action = "mend the north-east wall"
    for typed in ("obrien", "O'Brien", "siob"):
        made.field.setText(typed)
        assert _said(made) == ["Siobhán O'Brien", action]
    assert made.model.result(0).place == "person · Garden"
    made.field.setText("shiv")
    assert "but what is listed here" in made.facts.text()
    with qtbot.waitSignal(made.known_wanted) as wanted:
        made.open_button.click()
    assert wanted.args[0].id == "s"
    made.field.setText("northeast")
    assert _said(made) == [action]
    (span,) = made.model.result(0).spans
    assert action[slice(*span)] == "north-east"
    made.field.setText("bo")
    assert _said(made) == ["Bo Ei", "He sings."]
    assert made.open_button.text() == "Show only theirs"
    made.open_chosen()
    assert (made.field.text(), made.person.text()) == ("", "Bo Ei")
    assert _said(made) == ["He sings."]
    made.person.clear()
    made.group.setCurrentIndex(made.group.findText("Garden"))
    assert {action, "He sings.", "He digs."} <= {*_said(made)}


def test_what_is_written_meanwhile_is_found_after_f5(window, hold, library, qtbot):
    window.field.setText("roof")
    assert _said(window) == []
    hold(library, "later", 1, 'meeting "Later"', 'note "The roof leaks."')
    qtbot.keyClick(window, Qt.Key.Key_F5)
    assert _said(window) == ["The roof leaks."]


@pytest.mark.skipif(not OPEN.exists(), reason="only Linux tells what a program has open")
def test_a_window_that_is_closed_holds_no_index_open(library, dress, processes, tmp_path):
    """Elsewhere it could not be made anew until the program ends."""
    at = tmp_path / "index"
    catching_up = CatchingUp(lambda: FileIndex(at), library, processes)
    window = SearchWindow(catching_up, Wording(), dress)
    window.show()
    assert at in {each.resolve() for each in OPEN.iterdir()}
    window.close()
    QCoreApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete)
    catching_up.let_go()
    assert at not in {each.resolve() for each in OPEN.iterdir()}


def test_where_the_index_does_not_answer_that_is_said(library, qtbot, dress, catching_up_by):
    def broken():
        raise StorageFault("full", "", "/library.goround-index")

    made = SearchWindow(catching_up_by(broken, library), Wording(), dress)
    qtbot.addWidget(made)
    made.show()
    made.field.setText("roof")
    assert made.facts.text()
    assert not made.model.rows


def test_home_knows_records_from_the_index_and_reads_only_what_it_does_not_have(
    memory, some, hold, catching_up_by, open_home, qtbot
):
    some(memory)
    index = FileIndex()
    catching_up = catching_up_by(lambda: index, memory)
    home = open_home(memory, indexed=True)
    read = []
    real = memory.read
    memory.read = lambda meeting, after=0: (read.append(meeting), real(meeting, after))[1]
    assert all(each.people is None for each in home.meetings.meetings)
    home.take_index(catching_up)
    assert all(each.people is not None for each in home.meetings.meetings)
    assert sorted(read) == ["new", "old", "run"]
    hold(memory, "fresh", 0, 'meeting "Fresh"', "arrive Ana, Ben")
    read.clear()
    home.refresh()
    assert read == ["fresh"]
    assert next(e for e in home.meetings.meetings if e.id == "fresh").people == 2
    home.decisions_button.click()
    assert read == ["fresh"]


def test_home_offers_the_next_meeting_of_those_who_met_last(
    memory, hold, catching_up_by, open_home, qtbot
):
    hold(memory, "old", 30, 'meeting "Winter" of "Garden" on 2026-04-01', "close meeting")
    hold(memory, "last", 2, 'meeting "Spring" of "House" on 2026-04-29', "arrive Ana, Bo",
         'item "Roof"', 'action Ana "knock"', 'park "geese"', "convene on 2027-01-12 19:00",
         "close meeting")  # fmt: skip
    home = open_home(memory, indexed=True)
    assert home.next.isVisible()
    assert home.next.words.text() == "Next meeting of House"
    index = FileIndex()
    home.take_index(catching_up_by(lambda: index, memory))
    assert home.next.about.text() == (
        "You met last on 29 April 2026. You agreed to meet next on Tuesday 12 January, 19:00. "
        "2 people are known from then. 1 action is open. 2 matters are not settled."
    )
    with qtbot.waitSignal(home.next_wanted) as wanted:
        home.next.button.click()
    assert wanted.args == ["last"]
    hold(memory, "before", 5, 'meeting "March" of "House"', "arrive Li", 'action Li "mop"',
         "close meeting")  # fmt: skip
    home.refresh()
    qtbot.waitUntil(lambda: "2 actions are open." in home.next.about.text())
    home.list.choose("old")
    with qtbot.waitSignal(home.next_wanted) as wanted:
        home.next_button.click()
    assert wanted.args == ["old"]
    hold(memory, "now", 0, 'meeting "Summer" of "House"')
    home.refresh()
    assert home.next.words.text() == "“Summer” goes on"


def test_decisions_are_found_among_what_was_agreed_and_texts_say_what_became_of_them(
    library, hold, qtbot, dress, catching_up
):
    hold(library, "autumn", 3, *AUTUMN)
    made = SearchWindow(catching_up, Wording(), dress)
    qtbot.addWidget(made)
    made.field.setText("boiler")
    made.kind.setCurrentIndex(1)
    became = {each.place.label: each.became for each in made.model.rows}
    assert became == {"P1": "adopted", "P2": "not_adopted", "P3": "open", "E1": "answered"}
    places = [made.model.result(at).place for at in range(len(made.model.rows))]
    assert any("text P1 · adopted" in each for each in places)
    assert any("text P2 · not adopted" in each for each in places)
    made.kind.setCurrentIndex(2)
    assert {each.text.partition("\u2029")[0] for each in made.model.rows} == {
        "Heating",
        "Who buys the boiler?",
        "Ana asks about the boiler.",
    }
