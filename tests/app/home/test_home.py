"""Home: start, continue, search, rehearse, export; and what it says when there is trouble."""

from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QDate, QEvent, QObject, QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea

from app.home.export_dialog import ExportDialog
from app.home.first_bars import NextBar
from app.home.home import Home, shipped_rehearsals
from app.home.meetings import listed
from app.home.menus import Entry, Top
from app.home.paper_dialog import file_name
from app.home.start_dialog import StartDialog
from app.wording import Wording
from facilitation.meeting.codec import Codec
from facilitation.minutes.attribution import Attribution, Include
from facilitation.minutes.catalogue import format_names
from facilitation.record.rows import Draft


def titles(home):
    return [home.meetings.title(each) for each in home.meetings.rows]


def line(home, row=0):
    return home.meetings.line(home.meetings.rows[row])


def asked(kind):
    """The dialog that is open."""
    return next(each for each in QApplication.topLevelWidgets() if isinstance(each, kind))


def looked(qtbot, home):
    """Wait until every record was looked through."""
    qtbot.waitUntil(lambda: not home._looking._timer.isActive())


# Start


def test_every_process_has_a_card_with_its_words(open_home, memory, processes):
    home = open_home(memory)
    assert [card.process for card in home.start_cards] == list(processes.usual())
    for card in home.start_cards:
        assert card.text() in card.accessibleName()
        assert card.accessibleDescription()


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, None])
def test_a_card_asks_three_things_and_starts(qtbot, open_home, memory, key):
    home = open_home(memory)
    card = home.start_cards[0]
    if key:
        qtbot.keyClick(card, key)
    else:
        qtbot.mouseClick(card, Qt.MouseButton.LeftButton)
    dialog = asked(StartDialog)
    assert card.text() in dialog.title.text()
    dialog.title.selectAll()
    qtbot.keyClicks(dialog.title, " Spring ")
    qtbot.keyClicks(dialog.body, "Garden")
    with qtbot.waitSignal(home.start_wanted) as wanted:
        qtbot.keyClick(dialog.place, Qt.Key.Key_Return)
    assert wanted.args == [card.process, "Spring", "Garden", "", (), ""]


def test_a_meeting_needs_a_title_and_may_be_left_unstarted(qtbot, open_home, memory):
    home = open_home(memory)
    home.start_cards[1].click()
    dialog = asked(StartDialog)
    dialog.title.clear()
    assert not dialog.start.isEnabled()
    assert dialog.start.toolTip()
    with qtbot.assertNotEmitted(home.start_wanted):
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


# Continue


def test_running_meetings_come_first_then_the_newest(qtbot, open_home, library, some):
    some(library)
    home = open_home(library)
    assert titles(home) == ["Kitchen rota", "Élan", "Winter assembly"]
    looked(qtbot, home)
    assert line(home).endswith("House · Old mill · 3 people")
    assert line(home, 2) == "1 April 2026 · Market garden · 1 person"
    assert [home.meetings.state(each) for each in home.meetings.rows] == [
        "running", "draft minutes", "draft minutes",
    ]  # fmt: skip


def test_a_meeting_is_planned_ahead_for_a_day_that_its_title_names(qtbot, open_home, memory):
    home = open_home(memory)
    home.start_cards[0].click()
    dialog = asked(StartDialog)
    today, shown = dialog.title.text(), dialog.height()
    dialog.later.click()
    tomorrow = QDate.currentDate().addDays(1)
    dialog.day.line.setText("31.02.2027")
    assert not dialog.start.isEnabled()
    dialog.day.line.setText(tomorrow.toString("dd MM yyyy 19:30"))
    assert dialog.day.isVisible() and dialog.height() > shown
    assert dialog.title.text() != today
    with qtbot.waitSignal(home.start_wanted) as wanted:
        dialog.start.click()
    assert wanted.args[5] == tomorrow.toString("yyyy-MM-dd 19:30")


def test_what_was_opened_for_a_later_day_and_has_begun_is_not_said_to_be_planned(
    qtbot, open_home, memory, hold
):
    begun = ('meeting "Garden" on 2026-12-08 19:00', "planned for 2026-12-08 19:00", "sitting")
    hold(memory, "m", 1, *begun, "arrive Ana")
    home = open_home(memory)
    looked(qtbot, home)
    assert home.next.words.text() == "“Garden” goes on"
    with qtbot.waitSignal(home.open_wanted) as wanted:
        home.next.button.click()
    assert wanted.args == ["m"]
    assert line(home).startswith("30 April 2026")
    high = home.next.height()
    hold(memory, "m", 1, "close meeting")
    home.refresh()
    qtbot.wait(1)
    assert abs(home.next.height() - high) <= 1, "what stands below it does not move with its end"
    assert home.next.words.text() == "Next meeting after “Garden”"
    assert home.next.about.text().startswith("You met last on 30 April 2026.")


def test_the_group_that_met_here_last_goes_before_one_that_was_taken_in(qtbot, memory, hold):
    hold(memory, "ours", 9, 'meeting "April" of "House"', "close meeting")
    hold(memory, "theirs", 1, 'meeting "May" of "Garden"', "close meeting")
    bar = NextBar(Wording())
    qtbot.addWidget(bar)
    meetings = [listed(each, Codec()) for each in memory.headings()]
    for held, group in (("", "Garden"), ("ours", "House"), ("elsewhere", "Garden")):
        bar.show_meetings(meetings, held)
        assert bar.words.text() == f"Next meeting of {group}"


@pytest.mark.parametrize("begun", [False, True])
def test_what_is_planned_is_listed_with_its_day_and_does_not_run(
    qtbot, open_home, memory, hold, begun
):
    hold(memory, "old", 9, 'meeting "Autumn" of "House"', "arrive Ana", "close meeting")
    hold(memory, "late", 2, 'meeting "Winter"', "planned for 2026-12-09 19:00")
    hold(memory, "soon", 1, 'meeting "Spring" on 2026-12-01 19:00', "planned for 2026-12-02 19:00",
         "planned for 2026-12-08 19:00", "arrive Ana", *(["sitting"] if begun else []))  # fmt: skip
    home = open_home(memory)
    looked(qtbot, home)
    assert titles(home) == ["Spring", "Winter", "Autumn"]
    model = home.meetings
    assert [each.running for each in model.rows[:2]] == [begun, False]
    assert [model.state(each) for each in model.rows[:2]] == [
        "running" if begun else "planned", "planned",
    ]  # fmt: skip
    assert line(home, 1) == "Wednesday 9 December, 19:00"
    assert home.agenda_button.isEnabled()
    if begun:
        assert home.next.words.text() == "“Spring” goes on"
        assert line(home) == "30 April 2026 · 1 person", "the day on which it began"
    else:
        assert line(home) == "Tuesday 8 December, 19:00 · 1 person"
        assert home.next.words.text() == "Planned: “Spring”, Tuesday 8 December, 19:00"
        with qtbot.waitSignal(home.open_wanted) as wanted:
            home.next.button.click()
        assert wanted.args == ["soon"]


def test_a_closing_that_was_taken_back_is_none(qtbot, open_home, memory, hold):
    hold(memory, "m", 1, 'meeting "Spring"', "arrive Ana", "close meeting", "undo")
    hold(memory, "n", 1, 'meeting "Autumn"', "arrive Ana, Ben", "close meeting", 'note "late"')
    home = open_home(memory)
    looked(qtbot, home)
    assert titles(home) == ["Spring", "Autumn"]
    assert [each.running for each in home.meetings.rows] == [True, False]


@pytest.mark.parametrize("how", ["enter", "double click", "button", "search"])
def test_a_meeting_is_opened(qtbot, open_home, memory, some, how):
    some(memory)
    home = open_home(memory)
    home.list.setCurrentIndex(home.meetings.index(1))
    with qtbot.waitSignal(home.open_wanted) as wanted:
        if how == "enter":
            qtbot.keyClick(home.list, Qt.Key.Key_Return)
        elif how == "button":
            qtbot.mouseClick(home.open_button, Qt.MouseButton.LeftButton)
        elif how == "search":
            qtbot.keyClicks(home.search, "elan")
            qtbot.keyClick(home.search, Qt.Key.Key_Return)
        else:
            place = home.list.visualRect(home.meetings.index(1)).center()
            qtbot.mouseClick(home.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
            qtbot.mouseDClick(home.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert wanted.args == ["new"]


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("rota", ["Kitchen rota"]),
        ("elan", ["Élan"]),
        ("MILL", ["Kitchen rota"]),
        ("market 2026-04", ["Winter assembly"]),
        ("  ", ["Kitchen rota", "Élan", "Winter assembly"]),
        ("rota garden", []),
    ],
)
def test_the_list_is_searched_while_somebody_types(qtbot, open_home, memory, some, typed, found):
    some(memory)
    home = open_home(memory)
    qtbot.keyClick(home, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert home.search.hasFocus()
    qtbot.keyClicks(home.search, typed)
    assert titles(home) == found
    assert home._nothing.isVisible() is (not found)
    assert home.open_button.isEnabled() is bool(found)
    if not found:
        assert typed in home._nothing.text()
        with qtbot.waitSignal(home.search_wanted) as wanted:
            qtbot.keyClick(home.search, Qt.Key.Key_Return)
        assert wanted.args == [typed]
        assert titles(home), "the word went along to where everything is searched"


@pytest.mark.parametrize("typed", ["", "e"])
def test_enter_opens_nothing_where_several_may_be_meant(qtbot, open_home, memory, some, typed):
    some(memory)
    home = open_home(memory)
    opened = []
    home.open_wanted.connect(opened.append)
    home.search.setFocus()
    qtbot.keyClicks(home.search, typed)
    assert len(titles(home)) > 1
    qtbot.keyClick(home.search, Qt.Key.Key_Return)
    assert not opened
    assert home.list.hasFocus()
    qtbot.keyClick(home.list, Qt.Key.Key_Return)
    assert len(opened) == 1


def test_whoever_comes_back_from_a_meeting_finds_all_of_them_listed(qtbot, open_home, memory, some):
    some(memory)
    home = open_home(memory)
    qtbot.keyClicks(home.search, "elan")
    assert titles(home) == ["Élan"]
    home.show_meeting("old")
    home.refresh()
    assert len(titles(home)) == 3
    assert home.search.text() == ""
    assert home.list.chosen_meeting() == "old"


def test_details_that_come_later_take_no_choice_away(qtbot, open_home, memory, some, hold):
    some(memory)
    home = open_home(memory)
    home.list.choose("old")
    looked(qtbot, home)
    assert home.list.chosen_meeting() == "old"
    home.refresh()
    assert home.list.chosen_meeting() == "old"
    # A closed meeting whose last row says something else is known for closed only later.
    hold(memory, "late", 0, 'meeting "Late"', "close meeting", 'note "Bo was there."')
    home.list.choose("old")
    home.show_meeting("late")
    home.refresh()
    looked(qtbot, home)
    assert home.list.chosen_meeting() == "late"


def test_a_record_is_looked_through_once_and_again_when_it_has_grown(
    qtbot, open_home, memory, hold, some, monkeypatch
):
    some(memory)
    home = open_home(memory)
    looked(qtbot, home)
    read = []
    whole = memory.read
    monkeypatch.setattr(memory, "read", lambda *args: read.append(args[0]) or whole(*args))
    home.refresh()
    looked(qtbot, home)
    assert read == []
    hold(memory, "run", 0, "arrive Dov")
    read.clear()
    home.refresh()
    looked(qtbot, home)
    assert read == ["run"]
    assert "4 people" in line(home)


def test_beside_a_closed_meeting_stands_how_far_its_minutes_are(qtbot, open_home, memory, hold):
    hold(memory, "it", 0, 'meeting "Rota"', "arrive Dov")
    home = open_home(memory)

    def state():
        home.refresh()
        looked(qtbot, home)
        return home.meetings.state(home.meetings.rows[0])

    assert state() == "running"
    said = []
    for line in ("close meeting", 'circulate minutes to "all"', "approve minutes", "undo"):
        hold(memory, "it", 0, line)
        said.append(state())
    assert said == ["draft minutes", "minutes circulated", "minutes approved", "minutes circulated"]


# Trouble


def test_a_first_time_user_reads_what_to_do(open_home, memory, hold):
    home = open_home(memory)
    assert home._nothing.isVisible()
    assert "No meeting yet" in home._nothing.text()
    home.tell_copies("There is no copy of your library elsewhere yet.")
    assert not home.copies.isVisible()  # nothing could be lost
    assert not home.open_button.isEnabled()
    assert not home.export_button.isEnabled()
    hold(memory, "spring", 1, 'meeting "Spring"')
    home.refresh()
    assert home.copies.isVisible()
    home.centralWidget().layout().activate()
    places = [each.mapTo(home, QPoint()).y() for each in (home.search, *home.start_cards)]
    home.copies.hide()
    home.centralWidget().layout().activate()
    assert [each.mapTo(home, QPoint()).y() for each in (home.search, *home.start_cards)] == places


@pytest.mark.parametrize(
    "draft",
    [
        Draft("meeting_opened", 1, b"{nonsense"),
        Draft("meeting_opened", 99, b"{}"),
        Draft("from_the_future", 1, b"{}"),
    ],
)
def test_a_record_that_cannot_be_read_stands_in_the_list_and_disturbs_nothing(
    qtbot, open_home, library, some, draft
):
    some(library)
    library.append("bad", 0, [draft], 1, 1, "console")
    home = open_home(library)
    looked(qtbot, home)
    assert titles(home)[-1] == "A record that this Goround cannot read"
    home.list.choose("bad")
    assert not home.export_button.isEnabled()
    with qtbot.assertNotEmitted(home.export_wanted):
        home._ask_and_export()


def test_a_meeting_that_does_not_begin_with_its_title_is_listed(open_home, memory):
    memory.append("m", 0, [Draft("person_arrived", 1, b'{"number":1,"name":"Ana"}')], 1, 1, "x")
    assert titles(open_home(memory)) == ["A meeting without a title"]


def test_trouble_with_the_library_is_said_with_what_helps(qtbot, open_home, memory, some):
    memory.fault = "locked"
    home = open_home(memory)
    assert home.trouble.isVisible()
    what, helps = (
        home.wording.troubles._happened["locked"],
        home.wording.troubles._helps["locked"],
    )
    assert what.format(path="/library.goround", code="locked") in home.trouble.text()
    assert helps in home.trouble.text()
    memory.fault = ""
    some(memory)
    qtbot.keyClick(home, Qt.Key.Key_F5)
    assert not home.trouble.isVisible()
    assert len(titles(home)) == 3


def test_one_damaged_record_does_not_hide_the_others(qtbot, open_home, memory, some):
    some(memory)
    memory.damaged = ("run",)
    home = open_home(memory)
    looked(qtbot, home)
    assert home.trouble.isVisible()
    assert "1 person" in line(home, 2)


# Export


@pytest.mark.parametrize("name", format_names())
def test_minutes_are_asked_for_in_every_format(
    qtbot, open_home, memory, some, tmp_path, monkeypatch, name
):
    some(memory)
    home = open_home(memory)
    home.list.choose("old")
    offered = []

    def choose(parent, title, path, kinds):
        offered.append(path)
        return str(tmp_path / "minutes"), kinds

    monkeypatch.setattr("app.home.paper_dialog.QFileDialog.getSaveFileName", choose)
    qtbot.keyClick(home, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    dialog = asked(ExportDialog)
    dialog.choices[name].setChecked(True)
    with qtbot.waitSignal(home.export_wanted) as wanted:
        dialog.accept()
    assert wanted.args[:2] == ["old", name]
    assert not wanted.args[3].fairness  # only where it is asked for
    ending = wanted.args[2].removeprefix(str(tmp_path / "minutes"))
    assert ending.startswith(".")
    assert [Path(each).name for each in offered] == [f"Winter assembly{ending}"]


def test_how_the_floor_was_shared_is_exported_when_asked_for(
    qtbot, open_home, memory, some, monkeypatch, tmp_path
):
    some(memory)
    home = open_home(memory)
    where = str(tmp_path / "minutes.md")
    monkeypatch.setattr("app.home.paper_dialog.QFileDialog.getSaveFileName", lambda *_: (where, ""))
    home.export_button.click()
    dialog = asked(ExportDialog)
    assert not dialog.fairness.isChecked()
    qtbot.keyClick(dialog.fairness, Qt.Key.Key_Space)
    with qtbot.waitSignal(home.export_wanted) as wanted:
        dialog.accept()
    assert wanted.args[3].fairness


def test_minutes_without_names_name_neither_movers_nor_those_present(
    qtbot, open_home, memory, some
):
    some(memory)
    home = open_home(memory)
    home.export_button.click()
    dialog = asked(ExportDialog)
    assert dialog.include() == Include(attribution=Attribution.NAMED, names=False, movers=True)
    dialog.names.setChecked(True)
    dialog.people.setCurrentIndex(dialog.people.findData("unattributed"))
    assert dialog.include() == Include(attribution=Attribution.UNATTRIBUTED, names=False)
    dialog.talk.setChecked(False)
    assert not dialog.include().talk


def test_the_time_sheet_is_asked_for_of_a_meeting_that_can_be_read(qtbot, open_home, memory, some):
    some(memory)
    home = open_home(memory)
    home.list.choose("old")
    with qtbot.waitSignal(home.times_wanted) as wanted:
        qtbot.keyClick(home, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    assert wanted.args == ["old"]


def test_hand_outs_are_asked_for_of_a_meeting_that_can_be_read(qtbot, open_home, memory, some):
    some(memory)
    home = open_home(memory)
    home.list.choose("old")
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    with qtbot.waitSignal(home.handout_wanted) as wanted:
        qtbot.keyClick(home, Qt.Key.Key_E, both)
    assert wanted.args == ["old"]


def test_nothing_is_exported_where_no_file_is_chosen(qtbot, open_home, memory, some, monkeypatch):
    some(memory)
    home = open_home(memory)
    monkeypatch.setattr("app.home.paper_dialog.QFileDialog.getSaveFileName", lambda *_: ("", ""))
    home.export_button.click()
    with qtbot.assertNotEmitted(home.export_wanted):
        asked(ExportDialog).accept()


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Spring: garden / tents?", "Spring garden tents"),
        ("...", "minutes"),
        ("Übung 漢字", "Übung 漢字"),
        ("a\nb\x00", "a b"),
        ("x" * 300, "x" * 80),
    ],
)
def test_a_title_becomes_the_name_of_a_file(title, name):
    assert file_name(title) == name


# Rehearse


@pytest.mark.parametrize("mode", ["practise", "watch"])
def test_the_shipped_rehearsals_can_be_practised_and_watched(qtbot, open_home, memory, mode):
    home = open_home(memory)
    names = [each.name for each in shipped_rehearsals()]
    qtbot.waitUntil(lambda: len(home.rehearse.cards) == len(names))
    for card, name in zip(home.rehearse.cards, names, strict=True):
        with qtbot.waitSignal(home.rehearse_wanted) as wanted:
            qtbot.mouseClick(getattr(card, mode), Qt.MouseButton.LeftButton)
        assert wanted.args == [name, mode]


def test_a_click_on_a_card_practises_once(qtbot, open_home, memory):
    home = open_home(memory)
    qtbot.waitUntil(lambda: bool(home.rehearse.cards))
    card, name = home.rehearse.cards[0], shipped_rehearsals()[0].name
    wanted = []
    home.rehearse_wanted.connect(lambda *args: wanted.append(args))
    about = card.findChildren(QLabel)[1]
    qtbot.mouseClick(about, Qt.MouseButton.RightButton)
    qtbot.mousePress(about, Qt.MouseButton.LeftButton)
    qtbot.mouseRelease(card, Qt.MouseButton.LeftButton, pos=QPoint(-5, -5))
    assert wanted == []
    qtbot.mouseClick(about, Qt.MouseButton.LeftButton)
    qtbot.mouseDClick(about, Qt.MouseButton.LeftButton)
    assert wanted == [(name, "practise")]
    assert card.focusPolicy() is Qt.FocusPolicy.NoFocus


def test_a_click_on_what_can_only_be_watched_watches(qtbot, open_home, memory):
    shelf = [replace(shipped_rehearsals()[0], practise=())]
    home = open_home(memory, shelf=lambda: shelf)
    qtbot.waitUntil(lambda: bool(home.rehearse.cards))
    with qtbot.waitSignal(home.rehearse_wanted) as wanted:
        qtbot.mouseClick(home.rehearse.cards[0], Qt.MouseButton.LeftButton, pos=QPoint(4, 4))
    assert wanted.args == [shelf[0].name, "watch"]


class Pictures(QObject):
    """Where a card stood each time it was painted."""

    def __init__(self, card):
        super().__init__(card)
        self.places = []
        card.installEventFilter(self)

    def eventFilter(self, card, event):
        if event.type() is QEvent.Type.Paint:
            self.places.append(card.geometry())
        return False


def test_no_card_is_moved_when_the_rehearsals_come(qtbot, open_home, memory):
    """They make the page longer than the window; its bar had come and narrowed every card."""
    painted, before = [], []

    def shelf():
        cards = asked(Home).start_cards
        before.extend(each.geometry() for each in cards)
        painted.extend(Pictures(each) for each in cards)
        return shipped_rehearsals()

    home = open_home(memory, shelf=shelf)
    qtbot.waitUntil(lambda: bool(painted) and all(each.places for each in painted))
    assert home.rehearse.cards[-1].height() > 60
    assert [set(each.places) for each in painted] == [{place} for place in before]


def test_without_rehearsals_home_says_so(qtbot, open_home, memory):
    home = open_home(memory, shelf=lambda: ())
    qtbot.waitUntil(home.rehearse._none.isVisible)


# The window


@pytest.mark.parametrize("size", [(683, 384), (1366, 768), (1920, 1080)])
def test_every_part_is_within_reach_at_any_size(qtbot, open_home, memory, some, size):
    some(memory)
    home = open_home(memory)
    home.resize(*size)
    qtbot.waitUntil(lambda: home.start_cards[0].width() > 200)
    inside = home.findChild(QScrollArea).widget()
    qtbot.waitUntil(lambda: len(home.rehearse.cards) > 3)  # however many ship, all must fit
    qtbot.waitUntil(lambda: inside.width() <= size[0])
    qtbot.waitUntil(
        lambda: all(card.height() >= card.heightForWidth(card.width()) for card in home.start_cards)
    )
    assert home.list.height() > 100


def test_everything_can_be_reached_by_tab(qtbot, open_home, memory, some):
    some(memory)
    home = open_home(memory)
    qtbot.waitUntil(lambda: any(card.watch.isVisible() for card in home.rehearse.cards))
    home.start_cards[0].setFocus()
    reached = []
    for _ in range(30):
        reached.append(home.focusWidget())
        qtbot.keyClick(home.focusWidget(), Qt.Key.Key_Tab)
    wanted = [*home.start_cards, home.search, home.list, home.open_button, home.export_button,
              home.rehearse.cards[0].practise, home.rehearse.cards[0].watch]  # fmt: skip
    assert set(wanted) <= set(reached)


def test_a_file_that_is_dropped_is_handed_on(qtbot, memory, open_home):
    home = open_home(memory)
    with qtbot.waitSignal(home.file_dropped) as handed:
        home._on_dropped([Path("garden.goround")])
    assert handed.args == [Path("garden.goround")]


def test_a_menu_offers_only_what_can_be_done_with_the_meeting_that_is_chosen(open_home, memory):
    home = open_home(memory)
    menu = home.menus.menus[Top.MEETING]
    menu.aboutToShow.emit()
    possible = {each.text().partition("\t")[0]: each.isEnabled() for each in menu.actions()}
    assert possible["Start a meeting"]
    assert not possible["Export minutes …"]


def test_what_the_program_adds_stands_in_the_menus_once_they_open(open_home, memory):
    home = open_home(memory)
    done = []
    entry = Entry("Say it", lambda: done.append(1), 5)
    home.menus.opened.connect(lambda: home.menus.add(Top.LIBRARY, entry))
    for _ in range(2):
        home.menus.menus[Top.LIBRARY].aboutToShow.emit()
    (added,) = (each for each in home.menus.menus[Top.LIBRARY].actions() if each.text() == "Say it")
    added.trigger()
    assert done == [1]
