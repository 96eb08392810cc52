"""People have a place on the screen: many at once, by group, leave and back, roles."""

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QStyleOptionViewItem

from app.console.people.arrivals import Expected, arrivals_of
from app.console.people.people_list import PeopleList
from app.console.people.people_menu import PeopleMenu
from app.papers.exporting import document_of
from app.wording import Wording
from app.wording.words import Tongue
from facilitation.exchange.pasted_names import Came, read_arrivals
from facilitation.map import Map
from facilitation.meeting.families.matter.acts import Propose
from facilitation.meeting.families.naming import KeepUnnamed
from facilitation.meeting.reading import people_here
from facilitation.meeting.seat import Post
from facilitation.meeting.state import Meeting
from facilitation.minutes.attribution import Include
from facilitation.people.person import person_named
from facilitation.people.roll import Member, Membership, Sent

ROLL = (
    Member("Amara Diallo", memberships=(Membership("North Garden"),)),
    Member("ليلى حداد", memberships=(Membership("Mill"),)),
    Member("Carlo", memberships=(Membership("Mill"),)),
    Member("Zoë", number=7, needs="a ramp"),
    Member("Ada Lund", ("Adi",), memberships=(Membership("South", Sent.DELEGATE, "up to 500"),)),
)


@pytest.fixture
def begun(bare):
    bare.console.known = lambda: ROLL
    bare.play('meeting "Evening" as circle', "meet")
    return bare


def test_a_name_has_the_whole_line_where_nothing_stands_beside_it(qtbot, dress):
    many = [person_named(at, f"Bo {at}") for at in range(1, 40)]
    long = person_named(40, "Konstantinos Papadopoulos-Anagnostopoulos the Younger")
    meeting = Meeting(people=Map({each.number: each for each in (*many, long)}))
    tree = PeopleList(Wording(), dress)
    qtbot.addWidget(tree)
    tree.resize(300, 200)
    tree.show()
    tree.show_meeting(replace(meeting, needs=Map({1: "a ramp", 40: "a seat at the front"})))
    top = tree.topLevelItem(0)
    assert [top.child(at).isFirstColumnSpanned() for at in (0, 1, 39)] == [False, True, False]
    assert 0.6 * tree.viewport().width() <= tree.columnWidth(0) < tree.viewport().width()


def write(room, text):
    side = room.console.side
    if not side.writes():
        side.show_people()
    QTest.keyClicks(side.people.field, text)
    room.key(Qt.Key.Key_Return, widget=side.people.field)


def choose(room, *names):
    tree = room.console.side.people.list
    tree.clearSelection()
    for name in names:
        for item in tree.findItems(name, Qt.MatchFlag.MatchContains | Qt.MatchFlag.MatchRecursive):
            item.setSelected(True)


def entry(room, *path):
    people = room.console.side.people
    menu = PeopleMenu(room.meeting, people.list.chosen(), people._wording, room.console.wishes)
    for words in path:
        action = next(each for each in menu.actions() if each.text() == words)
        menu = action.menu() or menu
    return action


@pytest.mark.parametrize(
    ("text", "came"),
    [
        ("Bo, Li,Wei 王", [("Bo", ""), ("Li", ""), ("Wei 王", "")]),
        ("1. Bo\n2) O'Brien\n- J. R.\n", [("Bo", ""), ("O'Brien", ""), ("J. R.", "")]),
        (
            "王小明、李雷\nليلى حداد، سامي",
            [(n, "") for n in ("王小明", "李雷", "ليلى حداد", "سامي")],
        ),
        ("Bo\tNorth\nLi\tSouth", [("Bo", "North"), ("Li", "South")]),
        ("Bo, bo,  BO", [("Bo", "")]),
        ("Bo\tNorth\nBo\tSouth\nBo\tnorth", [("Bo", "North"), ("Bo (South)", "South")]),
        (" , \n", []),
    ],
)
def test_names_are_read_as_people_write_or_paste_them(text, came):
    assert read_arrivals(text) == tuple(Came(*each) for each in came)


def test_a_name_that_stands_twice_in_what_is_pasted_is_asked_about(begun):
    begun.console.side.show_people()
    panel = begun.console.side.people
    panel.take_pasted("Anna Schmidt\nOtto\nanna schmidt\n")
    assert "2 people came." in panel.told.text()
    assert "Enter adds the second as anna schmidt 2" in panel.told.text()
    assert panel.field.text() == "anna schmidt 2"
    begun.key(Qt.Key.Key_Return, widget=panel.field)
    assert sorted(each.name for each in begun.meeting.people.values())[-1] == "anna schmidt 2"
    assert not panel.field.text()


def test_who_is_written_down_for_a_day_ahead_is_expected_and_then_comes(bare):
    bare.play('meeting "Evening"', "planned for 2027-01-15", "arrive Ana, Ben")
    side = bare.console.side
    side.show_people()
    top = side.people.list.topLevelItem(0)
    assert [top.child(at).text(1) for at in (0, 1)] == ["expected"] * 2
    bare.play("sitting")
    choose(bare, "Ana", "Ben")
    assert side.people.back.text() == "2 have come"
    side.people.back.click()
    assert not side.people.list.chosen(), "nobody stays chosen for the next press"
    assert "last: Ana and Ben arrived" in bare.console.quick.last.text()
    bare.play("leave Ana")
    choose(bare, "Ana", "Ben")
    assert (side.people.leave.text(), side.people.back.text()) == ("Has left", "Is back")
    bare.play("leave Ben", "back Ben")
    assert side.people.list.chosen() == (1,), "whoever comes or leaves is let go, however"
    assert side.people.back.text() == "Is back"
    side.people.back.click()
    assert "last: Ana is back" in bare.console.quick.last.text()


def test_who_is_added_before_the_meeting_begins_is_expected_also_on_its_day(bare):
    bare.play('meeting "Evening"', "planned for 2026-05-01 19:00")
    side = bare.console.side
    side.show_people()
    side.people._add("Ana, Ben, Chi")
    assert side.people.told.text() == "3 people are expected. Choose them when they come."
    assert not people_here(bare.meeting)
    side.people._add("Ana")
    assert [each.name for each in people_here(bare.meeting)] == ["Ana"]
    side.people.list.clearSelection()
    assert side.people.back.text() == "All of them have come"
    side.people.back.click()
    assert len(people_here(bare.meeting)) == 3


def test_a_known_group_comes_with_the_person():
    known = Expected([Member("Amara", memberships=(Membership("North"),))])
    acts, already = arrivals_of(Meeting(), read_arrivals("Bo, Amara"), known)
    assert [(each.names, each.group) for each in acts] == [(("Bo",), ""), (("Amara",), "North")]
    assert already == ()


def test_those_who_are_called_alike_are_told_apart_and_none_is_guessed():
    north, south = (Member("Ben Okri", memberships=(Membership(each),)) for each in ("N", "S"))
    known = Expected([north, south])
    acts, _ = arrivals_of(Meeting(), read_arrivals("Ben Okri (S), Ben Okri"), known)
    assert [(each.names, each.group) for each in acts] == [
        (("Ben Okri (S)",), "S"),
        (("Ben Okri",), ""),
    ]


@pytest.mark.parametrize("was", [None, True, False])
def test_whoever_may_not_be_named_says_so_at_the_door(was):
    """Whether they are new, or known here and have said it already."""
    known = Expected([Member("王小明", named=False), Member("Bo", named=True), Member("O'Brien")])
    person = person_named(1, "王小明", here=False)
    people = Map() if was is None else Map({1: replace(person, unnamed=was)})
    acts, _ = arrivals_of(Meeting(people=people), read_arrivals("王小明, Bo, O'Brien"), known)
    found = [each for each in acts if isinstance(each, KeepUnnamed)]
    assert found == ([KeepUnnamed("王小明")] if was is not True else [])


def test_who_agrees_again_on_the_roll_may_be_named_again():
    known = Expected([Member("Bo", named=True)])
    people = Map({1: replace(person_named(1, "Bo", here=False), unnamed=True)})
    acts, _ = arrivals_of(Meeting(people=people), read_arrivals("Bo"), known)
    assert KeepUnnamed("Bo", on=False) in acts


def test_whoever_is_sent_comes_with_the_mandate_and_what_they_need(begun, qtbot):
    side = begun.console.side
    side.show_people()
    qtbot.waitUntil(lambda: side.people._known is not None)
    write(begun, "Adi, 7, everybody of Mill")
    meeting = begun.meeting
    by_name = {each.name: each for each in meeting.people.values()}
    assert set(by_name) == {"Ada Lund", "Zoë", "ليلى حداد", "Carlo"}
    assert meeting.spokes["South"] == by_name["Ada Lund"].number
    assert meeting.franchise.mandates[by_name["Ada Lund"].number].text == "up to 500"
    assert meeting.needs[by_name["Zoë"].number] == "a ramp"


def test_the_empty_floor_leads_to_the_people_by_space_and_many_come_at_once(begun):
    floor, side = begun.console.floor, begun.console.side
    assert side.shows_people()
    assert floor.buttons.following.text() == "Add people"
    assert "Nobody is here yet" in floor.nobody.text()
    begun.key(Qt.Key.Key_Space)
    assert side.writes()
    write(begun, "Bo, Li, J. R.")
    assert [each.name for each in begun.meeting.people.values()] == ["Bo", "Li", "J. R."]
    assert side.shows_people()
    assert side.writes()
    write(begun, "Bo, Wei")
    assert "Here already: Bo." in side.people.told.text()
    hints = begun.console.quick.hints
    assert hints.text().startswith("Escape leads back to this line, then: ")
    begun.key(Qt.Key.Key_Escape, widget=side.people.field)
    assert begun.console.quick.line.hasFocus()
    assert not hints.text().startswith("Escape")


def test_a_line_for_the_meeting_typed_among_the_names_is_asked_about_first(begun):
    names = ("Mark Second", "Bo", "Li", "Wei 王", "王小明", "O'Brien", "سارة", "Item", "Note")
    begun.console.side.show_people()
    people = begun.console.side.people
    for name in names:
        people.field.setText(name)
        begun.key(Qt.Key.Key_Return, widget=people.field)
    assert [each.name for each in people_here(begun.meeting)] == list(names)
    write(begun, 'item "Roof" for 20m')
    assert "line for the meeting" in people.told.text()
    assert people.field.text() == 'item "Roof" for 20m'
    write(begun, "s")
    assert "line for the meeting" in people.told.text(), "another line is asked about anew"
    people.field.backspace()
    assert people.told.isHidden()
    people.add.click()
    assert len(people_here(begun.meeting)) == len(names)
    people.add.click()
    assert people_here(begun.meeting)[-1].name == 'item "Roof" for 20m'
    assert people.told.text() == "One person came."


@pytest.mark.parametrize(
    ("text", "come", "left"),
    [
        ("start 3", [], "start 3"),
        ("stage nxt", [], "stage nxt"),
        ("propose P1 Tents by ana", [], "propose P1 Tents by ana"),
        ('note "we wait', [], 'note "we wait'),
        ("We met at five, then we all left.", [], "We met at five, then we all left."),
        ("Ana; Bo, Li", ["Ana", "Bo", "Li"], ""),
        ("Ana\nBo, Li\nThey went home then.", ["Ana", "Bo", "Li"], "They went home then."),
        ("Ana\nThey went home then.\nstart 3", ["Ana"], "They went home then.; start 3"),
    ],
)
def test_what_is_no_name_is_asked_about_wherever_it_stands(begun, text, come, left):
    begun.console.side.show_people()
    panel, pasted = begun.console.side.people, QMimeData()
    write(begun, "start 4")  # also where something else is asked about already
    panel.field.selectAll()
    pasted.setText(text)
    panel.field.take_pasted(pasted)
    panel.field.setFocus()
    if "\n" not in text:
        begun.key(Qt.Key.Key_Return, widget=panel.field)
    assert [each.name for each in people_here(begun.meeting)] == come
    assert panel.field.text() == left
    assert ("once more" in panel.told.text()) is bool(left)
    if left:
        panel.add.click()
        assert len(people_here(begun.meeting)) > len(come), "it is a name if she says so"


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("Lund, Ada", '"Lund, Ada"'),
        ("1. Lund, Ada\n2. van Dam, Bo\n", '"Lund, Ada"; "van Dam, Bo"'),
    ],
)
def test_a_surname_before_a_comma_is_asked_about_where_it_is_pasted(begun, text, asked):
    begun.console.side.show_people()
    panel, pasted = begun.console.side.people, QMimeData()
    pasted.setText(text)
    panel.field.take_pasted(pasted)
    assert (panel.field.text(), people_here(begun.meeting)) == (asked, ())
    assert "surname first" in panel.told.text()
    begun.key(Qt.Key.Key_Return, widget=panel.field)
    assert "Ada Lund" in [each.name for each in people_here(begun.meeting)]


def test_a_pasted_list_comes_in_at_once(begun):
    begun.console.side.show_people()
    pasted = QMimeData()
    pasted.setText("Bo\tNorth\nLi\tSouth\nWei\tNorth\n")
    begun.console.side.people.field.take_pasted(pasted)
    people = begun.meeting.people.values()
    assert {each.name: each.group for each in people} == {
        "Bo": "North",
        "Li": "South",
        "Wei": "North",
    }


def test_three_letters_complete_those_the_library_knows(begun, qtbot):
    begun.console.side.show_people()
    people = begun.console.side.people
    qtbot.waitUntil(lambda: people._known is not None)
    QTest.keyClicks(people.field, "Bo, di")
    assert people.field.offered() == ()
    QTest.keyClicks(people.field, "a")
    assert people.field.offered() == ("Amara Diallo",)
    people.field._take("Amara Diallo")
    assert people.field.text() == "Bo, Amara Diallo, "
    begun.key(Qt.Key.Key_Return, widget=people.field)
    groups = {each.name: each.group for each in begun.meeting.people.values()}
    assert groups == {"Bo": "", "Amara Diallo": "North Garden"}
    # A line that may mean one of several is written there, with what it says.
    begun.console.known = lambda: (Member("Jean-Luc"), Member("Jean’luc"))
    begun.console.lines.do('arrive jean luc of "South"')
    assert "Jean-Luc and Jean’luc" in begun.quick.refusal.text()
    begun.quick.insist.click()
    assert (people.field.text(), people.group.currentText()) == ("jean luc", "South")
    assert not begun.quick.refusal.text()


def test_enter_on_letters_that_one_name_is_offered_for_writes_it_and_adds_nobody_else(begun, qtbot):
    begun.console.side.show_people()
    people = begun.console.side.people
    qtbot.waitUntil(lambda: people._known is not None)
    people._known = Expected([Member("Siobhán O'Brien"), Member("Jean-Luc")])
    people._know()
    write(begun, "obr")
    assert people.field.text() == "Siobhán O'Brien, "
    assert not begun.meeting.people
    begun.key(Qt.Key.Key_Return, widget=people.field)
    people._known = Expected([Member("Jean-Luc"), Member("Luna Mo"), Member("Obi Lund")])
    people._know()
    write(begun, "lun")
    assert people.field.text() == "lun"
    begun.key(Qt.Key.Key_Escape, widget=people.field)
    people.field.clear()
    write(begun, "Ann, jean luc, Jea,")
    names = [each.name for each in begun.meeting.people.values()]
    assert names == ["Siobhán O'Brien", "Ann", "Jean-Luc", "Jea"]


def test_what_more_can_be_done_opens_above_its_button(begun):
    write(begun, "Bo, Li")
    choose(begun, "Bo")
    panel = begun.console.side.people
    begun.click(panel.more)
    menu = next(each for each in panel.findChildren(PeopleMenu) if each.isVisible())
    assert menu.geometry().bottom() < panel.more.mapToGlobal(QPoint()).y()
    menu.close()


def test_whole_groups_leave_and_come_back_by_two_clicks(begun):
    begun.play('arrive Bo, Li of "North"', "arrive Wei")
    begun.console.side.show_people()
    people = begun.console.side.people
    choose(begun, "North")
    begun.click(people.leave)
    assert [each.name for each in begun.meeting.people.values() if each.here] == ["Wei"]
    choose(begun, "North")
    begun.click(people.back)
    assert all(each.here for each in begun.meeting.people.values())


def test_whoever_is_marked_stays_marked_however_often_the_list_is_filled_anew(begun):
    begun.play('arrive Bo, Li, Mo of "North"', "arrive Wei 王, O'Brien, Ra", "round")
    begun.console.side.show_people()
    tree = begun.console.side.people.list
    row = tree.topLevelItem(1).child(0)
    place = tree.visualItemRect(row).center()
    QTest.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=place)
    marked = tree.chosen()
    for _ in range(10):
        begun.play("leave Bo", "undo", "role care Li", "undo")
    assert tree.chosen() == marked
    assert tree.currentItem().isSelected()


def test_groups_are_added_one_after_the_other_by_mouse(begun):
    """The panel that came by itself stays while somebody writes there; Enter adds in each field."""
    people = begun.console.side.people
    people.field.setFocus()
    for names, group in (("Bo, Li", "North"), ("Wei", "South"), ("Ra", "East")):
        assert people.field.hasFocus()
        QTest.keyClicks(people.field, names)
        people.group.setFocus()
        people.group.setEditText(group)
        if group == "North":
            begun.key(Qt.Key.Key_Return, widget=people.group.lineEdit())
        else:
            begun.click(people.add)
        assert begun.console.side.shows_people()
    assert [each.group for each in begun.meeting.people.values()] == [
        "North",
        "North",
        "South",
        "East",
    ]


def test_who_stands_in_is_recalled_and_needs_something(begun):
    begun.play('arrive Bo, Li of "North"')
    begun.console.side.show_people()
    choose(begun, "1  Bo")
    entry(begun, "Speaks for North").trigger()
    choose(begun, "2  Li")
    entry(begun, "Stands in for the spoke of North").trigger()
    assert begun.meeting.alternates["North"] == 2
    shown = begun.console.side.people.list.topLevelItem(0)
    told = [shown.child(at).text(1) for at in range(shown.childCount())]
    assert told == ["speaks for the group", "stands in for the spoke"]
    entry(begun, "Needs…").trigger()
    begun.type("a chair near the door")
    assert "a chair" in begun.console.side.people.list.topLevelItem(0).child(1).text(1)
    entry(begun, "Stands in no longer…").trigger()
    begun.type("she has to leave")
    assert "North" not in begun.meeting.alternates
    choose(begun, "1  Bo")
    entry(begun, "Takes a role", "Keeper").trigger()
    entry(begun, "Is no longer Keeper…").trigger()
    begun.type("tired")
    assert "keeper" not in begun.meeting.roles
    assert begun.meeting.spokes["North"] == 1


def test_a_role_is_given_for_a_term_with_a_word_to_hand_over(begun):
    begun.play('arrive Bo, Li of "North"')
    begun.console.side.show_people()
    choose(begun, "2  Li")
    forms = []
    begun.console.wishes.form.connect(forms.append)
    entry(begun, "Takes a role", "With a term, or a word to hand over…").trigger()
    line = forms[0].line(("keeper", "Li", "2099-05-01", "the bell is in the shed"))
    begun.type(line)
    assert begun.meeting.roles["keeper"] == (2,)
    assert begun.meeting.offices["keeper"] == "2099-05-01"


def test_roles_seats_and_what_else_is_said_of_one_person(begun):
    begun.play('arrive Bo, Li of "North"', "arrive Wei")
    begun.console.side.show_people()
    choose(begun, "2  Li")
    entry(begun, "Takes a role", "Keeper").trigger()
    entry(begun, "Speaks for North").trigger()
    entry(begun, "Is interpreted").trigger()
    entry(begun, "Sits first").trigger()
    meeting = begun.meeting
    assert meeting.roles["keeper"] == (2,)
    assert meeting.spokes["North"] == 2
    assert meeting.people[2].interpreted
    assert meeting.seating[0] == 2
    entry(begun, "Is on a list…").trigger()
    begun.type("women")
    assert begun.meeting.people[2].lists == ("women",)
    entry(begun, "Correct the name…").trigger()
    begun.type("Li O'Brien")
    assert begun.meeting.people[2].name == "Li O'Brien"


def test_a_role_of_their_own_has_as_many_as_take_it_and_the_other_ones_pass_on(begun):
    begun.play("arrive Bo, Li")
    begun.console.side.show_people()
    choose(begun, "1  Bo")
    entry(begun, "Takes a role", "Another role…").trigger()
    begun.type("House speaker")
    choose(begun, "2  Li")
    entry(begun, "Takes a role", "House speaker").trigger()
    begun.play("role facilitator Bo", "role facilitator Li")
    rows = begun.console.side.people.list.topLevelItem(0)
    assert "House speaker" in rows.child(0).text(1)
    assert "Facilitator" not in rows.child(0).text(1)
    assert "House speaker" in rows.child(1).text(1)
    assert "Li took the role: facilitator; Bo no longer has it" in begun.quick.last.text()


def test_guests_come_as_guests(begun):
    begun.console.side.show_people()
    begun.console.side.people.guests.setChecked(True)
    write(begun, "Dr. Weber")
    assert begun.meeting.people[1].guest


def test_a_new_text_brings_the_matter_back_and_takes_no_list_from_who_works_with_it(begun):
    side = begun.console.side
    side.show_people()
    write(begun, "Bo")
    assert side.shows_people()
    begun.station.say('propose P1 "Tents" by Bo', "console", "We buy tents.")
    assert side.writes(), "another laptop's text waits"
    begun.console.acting.do(Propose("P2", "Rope", "Bo", "We buy rope."))
    assert not side.shows_people(), "our own comes"
    assert begun.console.matter.isVisible()
    side.show_people()
    begun.console.take_keyboard()
    begun.station.say("test consent P1", "console")
    assert not side.shows_people(), "nobody works with the list"


def test_a_laptop_at_the_door_keeps_its_list_whatever_is_decided_and_undo_names_its_own(begun):
    console, station = begun.console, begun.station
    begun.play("arrive Ada, Cem", "round")
    station.post = station._kept.post = Post.DOOR
    console.side.show_people()
    write(begun, "Bo")
    console.take_keyboard()
    station.say('propose P1 "Tents" by Ada', "console@2", "We buy tents.")
    station.say("test consent P1", "console@2")
    assert console.side.shows_people()
    assert "Bo" in console.quick.undo.toolTip()
    begun.type("Dora, Eva")
    assert {"Dora", "Eva"} <= {each.name for each in begun.meeting.people.values()}
    begun.type("hold catch-up")
    QApplication.processEvents()
    assert "is for the door" in begun.refusal
    begun.type("Ada?")
    assert "is for the door" in begun.refusal
    begun.type("undo")
    console.side.people.take_names()
    begun.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert not [each.name for each in begun.meeting.people.values() if each.name == "Bo"]
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    begun.press(Qt.Key.Key_Z, both)
    assert [each.name for each in begun.meeting.people.values() if each.name == "Bo"]


@pytest.mark.parametrize("alphabet", ["sv", "pl", "en"])
def test_the_pane_and_the_minutes_have_one_order(room, qtbot, dress, alphabet):
    room.play("arrive Zoë, Łucja, Åsa, Luiza, Özlem, O'Brien, 王小明, Bo")
    words = Wording(Tongue(alphabet=alphabet), processes=room.processes)
    pane = PeopleList(words, dress)
    qtbot.addWidget(pane)
    pane.show_meeting(room.meeting)
    tops = (pane.topLevelItem(at) for at in range(pane.topLevelItemCount()))
    shown = [top.child(at).toolTip(0) for top in tops for at in range(top.childCount())]
    minutes = document_of(
        room.station.history, room.processes, include=Include(names=True), tongue=words.tongue
    )
    told = next(str(each) for each in minutes.facts if "王小明" in str(each))
    alone = [each.name for each in people_here(room.meeting) if not each.group]
    at = {name: told.index(name) for name in alone}
    assert [each for each in shown if each in at] == sorted(alone, key=at.__getitem__)


def test_a_closed_meeting_offers_nobody_to_come_or_leave(begun):
    write(begun, "Bo, Li")
    people = begun.console.side.people
    offered = (people.field, people.add, people.group, people.guests, people.file, people.leave)
    assert not any(each.isHidden() for each in offered)
    begun.play("close meeting")
    assert all(each.isHidden() for each in offered)
    assert not people.list.isHidden()
    assert "closed" in people.told.text()
    begun.play("undo")
    assert not any(each.isHidden() for each in offered)
    assert not people.told.text()


def test_who_moved_in_the_list_is_marked_for_a_moment_and_it_stands_while_pressed(room):
    side = room.console.side
    side.show_people()
    people = side.people.list
    shown = lambda: [people.topLevelItem(at).child(0).text(0) for at in range(2)]  # noqa: E731
    before = shown()
    QTest.mousePress(people.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(40, 5))
    room.play('arrive Amara of "South Mill"')
    assert shown() == before
    people.steady.let_go()
    assert shown() != before
    assert people.moves.before(1) == "↓ "
    index = people.indexFromItem(people.topLevelItem(1).child(0))
    option = QStyleOptionViewItem()
    people.itemDelegate().initStyleOption(option, index)
    assert option.text == "↓ 1  Amara"
    people.moves.timeout.emit()
    people.itemDelegate().initStyleOption(option, index)
    assert option.text == "1  Amara"


def test_who_came_is_told_for_a_moment_and_not_once_it_is_undone(begun):
    write(begun, "Zed")
    told = begun.console.side.people.told
    assert told.text() == "One person came."
    begun.play("undo")
    assert not told.text()
    write(begun, "Carlo")
    assert told.text() == "One person came."
    people = begun.console.side.people
    QApplication.processEvents()
    first = people.list.mapTo(people, QPoint(0, 0))
    people.fading.timeout.emit()
    assert not told.text()
    QApplication.processEvents()
    assert people.list.mapTo(people, QPoint(0, 0)) == first, "no row moves under the hand"


def test_in_a_closed_meeting_only_what_can_still_be_said_is_offered(room):
    room.play("arrive Bo, Li", "close meeting")
    person = next(iter(room.meeting.people))
    wishes, wording = room.console.wishes, Wording()
    said = [
        each.text().replace("&", "")
        for each in PeopleMenu(room.meeting, (person,), wording, wishes).actions()
        if each.text()
    ]
    assert "Not to be named" in said
    assert not {"Has left", "Sits first", "Needs…", "Takes a role"} & set(said)


def test_a_name_typed_twice_is_asked_about_and_may_be_two_people(bare):
    bare.play('meeting "M"')
    for way, people in (("other", ["Bo", "Li"]), ("insist", ["Bo", "Li", "bo 2"])):
        bare.type("arrive Bo, Li, bo")
        assert bare.refusal == "A name stands there twice. Are these two people?"
        assert not bare.meeting.people
        bare.click(getattr(bare.quick, way))
        assert [each.name for each in bare.meeting.people.values()] == people
        bare.play("undo")
