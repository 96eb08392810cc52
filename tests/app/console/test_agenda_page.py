"""The agenda as a page: read as a table, moved by keys, one press one act; 200 items stay fluid."""

from datetime import date

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from app.console.agenda.agenda_page import AgendaPage
from app.console.agenda.agenda_table import Column
from app.console.agenda.new_items import NewItem
from app.console.line.line_dialog import LineDialog
from app.console.line.vocabulary import aliases_in
from app.keyboard.keys_dialog import KeysDialog
from app.keyboard.menu import Menu
from app.resources import load_processes
from app.room.cue import Cue
from app.wording import Wording
from app.wording.translation import translations_for
from app.wording.words import Tongue
from facilitation.meeting.deciding.case import Moment
from facilitation.meeting.families.planning.acts import NestItem
from facilitation.meeting.reading import agenda_of
from facilitation.meeting.state import Fate, Item, Meeting, Opening, Plan

ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def page(room):
    room.play(
        'item "Money" for 10m',
        'item "Income" for 20m',
        'item "Spending" for 15m',
        "part Income of Money",
        "part Spending of Money",
        'item "Thanks" for 5m',
        "presenter Ben for Thanks",
        'question "Who cooks?" for Thanks',
    )
    room.console.dialogs.open_agenda()
    return room.console.findChild(AgendaPage)


def titles(page):
    return [row.words[Column.ITEM] for row in page.table.items.rows]


def choose(page, *titled):
    numbers = [each.number for each in agenda_of(page._station.meeting) if each.title in titled]
    page.table.choose(numbers, numbers[0])


def press(page, key, modifiers=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(page.table, key, modifiers, 20)


def test_times_go_on_while_nobody_speaks(page, room):
    before = page.end.text()
    room.clock.tick += 7_200_000  # far beyond what the present item may take
    room.station._on_beat()
    assert page.end.text() != before


def test_a_whole_moves_with_its_parts_by_one_press_and_back_by_undo(page, room):
    before = titles(page)
    assert before[2:] == [
        "3  Money", "      4  Income", "      5  Spending", "6  Thanks",
    ]  # fmt: skip
    choose(page, "Money")
    acts = room.station.history.last_seq
    press(page, Qt.Key.Key_Down, ALT)
    assert titles(page)[2:] == [
        "3  Thanks", "4  Money", "      5  Income", "      6  Spending",
    ]  # fmt: skip
    assert page.table.chosen() == (3,)
    assert len({row.act for row in room.station.history.rows()[acts:]}) == 1
    page.undo.click()
    assert titles(page) == before


def test_into_the_one_above_and_out_again(page):
    choose(page, "Thanks")
    press(page, Qt.Key.Key_Right, ALT)
    assert titles(page)[-1] == "      6  Thanks"
    press(page, Qt.Key.Key_Left, ALT)
    assert titles(page)[-1] == "6  Thanks"
    choose(page, "Spending")
    press(page, Qt.Key.Key_Up, ALT)
    assert titles(page)[3:5] == ["      4  Spending", "      5  Income"]


def test_a_letter_begins_a_new_item_which_comes_last_and_enter_does_nothing_else(page, room):
    choose(page, "Income")
    QTest.keyClick(page.table, Qt.Key.Key_B)
    assert page.title.text() == "b"
    page.title.setText("Bread")
    QTest.keyClick(page.title, Qt.Key.Key_Return)
    assert titles(page)[5:] == ["6  Thanks", "7  Bread"]
    assert page.title.text() == ""
    assert page.findChildren(LineDialog) == []
    assert [each for each in page.children() if each.isWidgetType() and each.isWindow()] == []


def test_escape_in_the_list_writes_nothing_and_closes_the_page(page, qtbot):
    choose(page, "Thanks")
    with qtbot.waitSignal(page.finished):
        QTest.keyPress(page.table, Qt.Key.Key_Escape)


def test_a_text_is_brought_to_the_item_at_which_it_comes_up(page, room):
    room.play('propose P9 "Bread" by Ben: "We bake."')
    choose(page, "Thanks")
    page.bring.click()
    dialog = page.findChild(LineDialog)
    dialog.attempt()
    assert room.meeting.proposals["P9"].item == page.table.chosen()[0]


@pytest.mark.parametrize(
    ("typed", "wanted"),
    [
        ("Rota for December for 20m", ("Rota for December", 20, None, "")),
        ("Fish at 18:00 as circle for 1h", ("Fish", 60, 18 * 60, "circle")),
        ("Work as usual at home", ("Work as usual at home", 0, None, "")),
        ("for 20m", ("for 20m", 0, None, "")),
        ('"Tea" for 5m', ("Tea", 5, None, "")),
    ],
)
def test_what_is_typed_behind_a_title_is_understood_as_in_the_line(typed, wanted):
    added, *fixed = NewItem(load_processes()).acts(typed, 7)
    hour = fixed[0].minute if fixed else None
    assert (added.title, added.length // 60_000, hour, added.process) == wanted
    assert not fixed or fixed[0].item == "#7"


GERMAN = Wording(Tongue(translations_for("de").translate, "de"), processes=load_processes())


def in_german(line):
    return GERMAN.speech.dated(line, date(2026, 5, 1))


@pytest.mark.parametrize(
    ("typed", "wanted"),
    [
        ("Garten für 10 Minuten um 19:30 als Kreis", ("Garten", 10, 1170, "circle")),
        ("Keller um 9:40 Uhr für 1 Stunde", ("Keller", 60, 580, "")),
        ("Tents for 20m as circle", ("Tents", 20, None, "circle")),
        ("Rosen für Dezember", ("Rosen für Dezember", 0, None, "")),
    ],
)
def test_an_item_is_added_as_people_say_it_in_their_language(typed, wanted):
    added, *fixed = NewItem(load_processes(), aliases_in("de").word, in_german).acts(typed, 7)
    hour = fixed[0].minute if fixed else None
    assert (added.title, added.length // 60_000, hour, added.process) == wanted


def test_a_time_that_would_be_a_part_of_a_title_is_asked_about(page, room):
    before = len(room.meeting.items)
    page.title.setText("Roof for 5m, only information")
    page.add.click()
    assert page.refusal.text().startswith("“for 5m, only information” reads as a time")
    assert len(room.meeting.items) == before
    page.title.setText('"Roof for 5m, only information"')
    page.add.click()
    assert room.meeting.items[-1].title == "Roof for 5m, only information"


def test_a_row_that_is_dragged_moves_with_its_parts(page):
    choose(page, "Money")
    page.table.dropped.emit(3, 4)
    assert titles(page)[2:4] == ["3  Thanks", "4  Money"]


def test_what_is_grey_says_why_and_rows_that_are_chosen_bring_their_texts(page, room):
    choose(page, "Income")
    assert "two items or more" in page.merge.toolTip()
    assert "(F3)" in page.bundle.toolTip()
    for label, item in (("P1", "Income"), ("P2", "Money"), ("P3", "Thanks")):
        room.play(f'propose {label} "Door" by Ben: "We mend it."', f"bring {label} to {item}")
    room.play('item "Keys"')
    choose(page, "Keys", "Spending")
    assert "None of these items has a text" in page.bundle.toolTip()
    choose(page, "Income", "Thanks")
    page.bundle.click()
    assert page.findChild(LineDialog).fields[0].text() == "P1, P3"
    page.merge.click()
    assert page.findChildren(LineDialog)[-1].fields[0].text() == "Income, Thanks"
    page._help()
    assert any(
        "Split: Choose one" in each.text()
        for each in page.findChild(KeysDialog).findChildren(QLabel)
    )


def test_more_offers_what_can_be_done_with_the_row_and_nothing_else(page):
    choose(page, "Income")
    page.more.click()
    menu = next(each for each in page.findChildren(Menu) if each.isVisible())
    offered = {each.text(): each for each in menu.actions()}
    assert {"Split…", "Second reading"} <= {each.replace("&", "") for each in offered}
    assert not any("Merge" in each for each in offered)
    assert not any(each.isVisible() for each in (page.split, page.merge, page.bundle))
    next(each for words, each in offered.items() if words.replace("&", "") == "Split…").trigger()
    menu.close()
    assert page.findChild(LineDialog).fields[0].text() == "Income"


def test_what_needs_no_debate_is_put_together_pulled_out_and_decided_here(page, room):
    assert not (page.bundle.isEnabled() or page.pull.isEnabled() or page.at_once.isEnabled())
    room.play('propose P1 "Door" by Ben: "We mend it."', 'propose P2 "Roof" by Ben: "And this."')
    room.play("bring P2 to Thanks")
    page.table.clearSelection()
    page.bundle.click()
    dialog = page.findChild(LineDialog)
    assert dialog.fields[0].text() == "P1, P2"
    dialog.fields[1].setText("Repairs")
    dialog.attempt()
    assert page.without.text() == "Without debate, as “Repairs”: P1 Door; P2 Roof"
    choose(page, "Thanks")
    page.pull.click()
    dialog = page.findChildren(LineDialog)[-1]
    assert dialog.fields[0].currentText() == "P2 Roof", "that of the row"
    dialog.fields[1].setText("Ben")
    dialog.attempt()
    assert page.without.text() == "Without debate, as “Repairs”: P1 Door"
    page.at_once.click()  # the room is asked first, from the meeting's window
    assert not page.isVisible()
    assert room.meeting.proposals["P1"].fate is Fate.OPEN
    room.click(room.quick.insist)
    assert room.meeting.proposals["P1"].fate is Fate.ADOPTED
    assert room.meeting.proposals["P2"].fate is Fate.OPEN


def test_several_are_merged_and_what_is_left_comes_back(page, room):
    choose(page, "Income", "Spending")
    assert page.merge.isEnabled()
    page.merge.click()
    dialog = page.findChild(LineDialog)
    dialog.fields[0].setText("Income and spending")
    dialog.attempt()
    assert titles(page)[3] == "      4  Income and spending"
    choose(page, "Thanks")
    room.play(f'defer item Thanks because "{"it is late, and nobody has eaten " * 6}"')
    row = page.table.items.rows[-1]
    assert row.quiet and "left for another meeting" in row.words[Column.MARKS]
    last = page.table.items.rowCount() - 1
    QApplication.processEvents()
    assert page.table.rowHeight(last) > page.table.rowHeight(0), "what is to be known is not cut"
    page.defer.click()
    assert not page.table.items.rows[-1].quiet


def test_what_comes_with_an_item_and_what_to_leave_is_said(page, room):
    row = page.table.items.rows[-1].words
    assert (row[Column.PRESENTER], row[Column.WITH_IT]) == ("Ben", "1 question")
    assert page.leave.isHidden()
    end = room.station.now().at // 60_000 + 60 + room.meeting.opening.zone
    room.play(f"end at {end // 60 % 24}:{end % 60:02}", "minimum Thanks")
    assert page.leave.text().endswith("leave for another meeting: Spending.")
    page.only.click()
    assert [each.plan.rest is not None for each in room.meeting.items][2:] == [True] * 3 + [False]
    page.agree.click()
    assert page.agreed.text().startswith("Agreed at ")
    assert not page.agreed.text().endswith("changed since")
    room.play('item "Late" as consent')
    assert page.agreed.text().endswith("changed since")
    assert page.table.items.rows[-1].words[Column.MARKS] == "as Consent round"


def test_what_does_not_go_is_said_on_the_page(page, room):
    page._do(NestItem("Money", "Income"))
    assert "part of itself" in page.refusal.text()
    page.undo.click()
    assert page.refusal.isHidden()


def test_two_hundred_items_are_shown_anew_only_where_they_change(page):
    items = tuple(Item(number, f"Item {number}", length=300_000) for number in range(1, 201))
    many = Meeting(opening=Opening("M", "", "", "", 0), items=items, agenda=tuple(range(1, 201)))
    table, now = page.table, Moment(0, 0)
    table.show_meeting(many, now)
    changed = []
    table.items.modelReset.connect(lambda: changed.append("all"))
    table.items.dataChanged.connect(lambda a, b: changed.append((a.row(), b.row())))
    last = replace(items[-1], plan=Plan(needed=True))
    table.show_meeting(replace(many, items=(*items[:-1], last)), now)
    assert changed == [(199, 199)]


def test_while_the_agenda_is_agreed_the_room_sees_it(bare):
    bare.play('meeting "M"', "arrive Ana", 'item "Tents"')
    room = bare.console.room
    bare.console.dialogs.open_agenda()
    page = bare.console.findChild(AgendaPage)
    assert room.put_up.held == "agenda"
    page.close()
    assert room.put_up.held == ""
    bare.play("agenda agreed", 'note "so"')
    assert room.cue[0] is Cue.AGENDA
    bare.console.dialogs.open_agenda()
    assert room.put_up.held == ""
    page.close()
