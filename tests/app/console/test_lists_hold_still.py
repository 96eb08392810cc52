"""A record that changes between press and release, or between choosing and the key."""

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest

from app.console.agenda.agenda_view import RowKind
from app.console.answers.answer_grid import AnswerGrid

LEFT = Qt.MouseButton.LeftButton
NAMES = ("Li", "Bo", "王小明", "O'Brien", "ليلى حداد")


@pytest.fixture
def waiting(room):
    """A room in which five people wait, and the list of them."""
    room.play(
        "arrive " + ", ".join(NAMES) + ", דוד לוי",
        "stack fifo",
        *(f"hand {each}" for each in NAMES),
    )
    return room


def at(view, row):
    return view.visualRect(view.model().index(row, 0)).center()


def resort(room, name="ليلى حداد", to=1):
    """Another station moves somebody."""
    room.play(f'move "{name}" to {to} because "late"')


def double_click(room, view, row, between):
    QTest.mouseClick(view.viewport(), LEFT, pos=at(view, row))
    between()
    QTest.mouseDClick(view.viewport(), LEFT, pos=at(view, row))


def test_a_double_click_calls_who_was_there_at_its_first_press(waiting):
    stack = waiting.console.floor.stack
    double_click(waiting, stack, 1, lambda: resort(waiting))
    assert waiting.refusal.startswith("Bo would be called ahead of ")


def test_nobody_is_called_in_the_place_of_somebody_who_has_gone(waiting):
    stack = waiting.console.floor.stack
    double_click(waiting, stack, 1, lambda: waiting.play("withdraw Bo"))
    assert waiting.speaking() == ""
    assert "Bo" not in waiting.stack()


@pytest.mark.parametrize(
    ("key", "check"),
    [
        (Qt.Key.Key_Delete, lambda room: "Bo" not in room.stack() and len(room.stack()) == 4),
        (Qt.Key.Key_Return, lambda room: room.refusal.startswith("Bo would be called ahead of ")),
    ],
)
def test_a_key_after_the_list_has_changed_means_who_was_chosen(waiting, key, check):
    stack = waiting.console.floor.stack
    stack.setFocus()
    QTest.mouseClick(stack.viewport(), LEFT, pos=at(stack, 1))
    resort(waiting)
    waiting.key(key, widget=stack)
    assert check(waiting)


@pytest.mark.parametrize("key", [Qt.Key.Key_Delete, Qt.Key.Key_Return])
def test_a_key_means_nobody_where_who_was_chosen_has_gone(waiting, key):
    stack = waiting.console.floor.stack
    stack.setFocus()
    QTest.mouseClick(stack.viewport(), LEFT, pos=at(stack, 1))
    waiting.play("withdraw Bo")
    recorded = waiting.station.history.last_seq
    waiting.key(key, widget=stack)
    assert waiting.station.history.last_seq == recorded


def test_while_the_hand_presses_the_list_stands_and_then_shows_what_moved(waiting, qtbot):
    stack = waiting.console.floor.stack
    QTest.mousePress(stack.viewport(), LEFT, pos=at(stack, 1))
    resort(waiting)
    assert waiting.stack() == list(NAMES)
    QTest.mouseRelease(stack.viewport(), LEFT, pos=at(stack, 1))
    qtbot.waitUntil(lambda: waiting.stack()[0] == "ليلى حداد")
    assert [each.name for each in named(waiting, stack.stack_model.moved)] == ["ليلى حداد"]
    assert stack.selected().entry.person == number(waiting, "Bo")
    stack._unmark.timeout.emit()
    assert not stack.stack_model.moved


def test_a_release_that_never_comes_does_not_hold_the_list_for_ever(waiting):
    stack = waiting.console.floor.stack
    QTest.mousePress(stack.viewport(), LEFT, pos=at(stack, 1))
    resort(waiting)
    QTest.mouseMove(stack.viewport(), at(stack, 2))
    QTest.mouseMove(stack.viewport(), at(stack, 3))
    QTest.mouseRelease(stack.viewport(), LEFT, pos=at(stack, 3))
    resort(waiting, "Bo", 5)
    assert waiting.stack()[-1] == "Bo"


def number(room, name):
    return next(each.number for each in room.meeting.people.values() if each.name == name)


def named(room, arrivals):
    entries = [each for each in room.floor.stack.entries if each.arrival in arrivals]
    return [room.meeting.people[each.person] for each in entries]


def drop(view, point):
    event = QDropEvent(
        QPointF(point),
        Qt.DropAction.MoveAction,
        QMimeData(),
        LEFT,
        Qt.KeyboardModifier.NoModifier,
    )
    view.dropEvent(event)


def test_what_is_dropped_goes_before_whom_it_was_dropped_on(waiting):
    """Bo is dragged before O'Brien while somebody else goes to the front."""
    stack = waiting.console.floor.stack
    QTest.mousePress(stack.viewport(), LEFT, pos=at(stack, 1))
    resort(waiting)
    spot = at(stack, 3)
    spot.setY(stack.visualRect(stack.model().index(3, 0)).top() + 2)
    drop(stack, spot)
    # 1 ليلى, 2 Li, 3 王小明, 4 Bo, 5 O'Brien
    assert waiting.quick.line.text().startswith("move Bo to 4")


def test_the_menu_of_somebody_means_them_wherever_they_went(waiting):
    stack = waiting.console.floor.stack
    stack._open_menu(at(stack, 1))
    menu = stack.children()[-1]
    resort(waiting)
    down = next(each for each in menu.actions() if each.text().replace("&", "") == "Move down…")
    down.trigger()
    menu.close()
    assert waiting.quick.line.text().startswith("move Bo to 4")


def test_the_agenda_means_the_item_that_was_chosen(room):
    view = room.console.agenda.view
    view.setFocus()
    row = view.agenda.row_of(("item", "1"))
    double_click(room, view, row, lambda: room.play("stage decide"))
    assert room.meeting.item == 1


def test_answers_go_to_the_person_chosen_and_to_nobody_where_they_left(matter):
    matter.play("test consensus P1")
    grid = matter.console.findChild(AnswerGrid)
    grid.setFocus()
    grid.setCurrentIndex(grid.people.index(grid.people.row_of(number(matter, "Chi"))))
    matter.play('arrive Bo of "North Garden"', "leave Amara")
    assert grid.current().name == "Chi"
    matter.key(Qt.Key.Key_A, widget=grid)
    assert list(matter.meeting.decision.given) == [number(matter, "Chi")]


def test_a_letter_means_nobody_where_who_was_chosen_may_not_answer_any_more(matter):
    matter.play("test consensus P1")
    grid = matter.console.findChild(AnswerGrid)
    grid.setFocus()
    rows = grid.people.rows
    grid.setCurrentIndex(grid.people.index(1))
    grid.show_rows((rows[0], *rows[2:]), grid._answers)
    assert grid.current() is None
    matter.key(Qt.Key.Key_A, widget=grid)
    assert not matter.meeting.decision.given


def seat_of(room, name):
    circle = room.console.floor.circle
    circle.grab()
    places = zip(circle._painted, circle._layout.places, strict=True)
    at = next(place for seat, place in places if seat.name == name)
    return QPoint(round(at.x), round(at.y))


def test_a_seat_that_is_pressed_stays_under_the_hand(room):
    """Another station seats people elsewhere between press and release: no seat is moved."""
    room.play('round "What do you bring?" from Amara')
    circle = room.console.floor.circle
    point, chosen = seat_of(room, "Ben"), []
    circle.seat_chosen.connect(chosen.append)
    QTest.mousePress(circle, LEFT, pos=point)
    room.play("seat Fay after Amara", "seat Eve after Fay")
    circle.grab()
    moved = room.meeting.seating
    QTest.mouseRelease(circle, LEFT, pos=point)
    assert room.meeting.seating == moved
    assert chosen == [number(room, "Ben")]
    assert seat_of(room, "Ben") != point


@pytest.mark.parametrize("change", ['arrive Aba of "North Garden"', "leave Chi", "back Dov"])
def test_people_chosen_stay_chosen_whoever_comes_and_goes(room, change):
    room.play("leave Dov")
    room.console.side.show_people()
    people = room.console.side.people.list
    chosen = number(room, "Amara")
    item = people.findItems("Amara", Qt.MatchFlag.MatchContains | Qt.MatchFlag.MatchRecursive)[0]
    point = people.visualItemRect(item).center()
    QTest.mousePress(people.viewport(), LEFT, pos=point)
    room.play(change)
    QTest.mouseRelease(people.viewport(), LEFT, pos=point)
    people.steady.let_go()
    assert people.chosen() == (chosen,)
    room.play("arrive Abel")
    assert people.chosen() == (chosen,)
    assert people.currentItem().data(0, Qt.ItemDataRole.UserRole) == [chosen]


def test_an_amendment_that_is_dragged_is_the_one_that_was_pressed(matter):
    """The one that was pressed is settled meanwhile: the next one is not moved in its place."""
    matter.play('amend P1 A3 by dov: insert "soon" after "tents"')
    labels = matter.console.matter.list
    row = labels.labels.rows.labels.index("A1")
    QTest.mousePress(labels.viewport(), LEFT, pos=at(labels, row))
    matter.play("withdraw A1")
    drop(labels, at(labels, len(labels.labels.rows) - 1))
    assert matter.quick.line.text() == ""


# The list of amendments, and the agenda


@pytest.fixture
def amended(matter):
    """Three amendments to one text, taken as they came; two more people may come first."""
    matter.play('amend P1 A3 by dov: strike "garden" insert "north"')
    matter.qtbot.waitUntil(matter.console.matter.list.isVisible)
    return matter


def labels(room):
    return room.console.matter.list.labels.rows.labels


def take_first(room, label="A3"):
    """Another station lets an amendment be taken first."""
    room.play(f'take {label} first because "it is short"')


def test_while_the_hand_presses_the_amendments_stand_and_then_show_what_moved(amended):
    view, before = amended.console.matter.list, labels(amended)
    third = before.index("A3")
    QTest.mousePress(view.viewport(), LEFT, pos=at(view, 1))
    take_first(amended)
    assert labels(amended) == before
    QTest.mouseRelease(view.viewport(), LEFT, pos=at(view, 1))
    amended.qtbot.waitUntil(lambda: labels(amended) != before)
    assert labels(amended).index("A3") < third
    assert view.moves.before("A3") == "↑ "
    assert view.moves.before("P1") == ""
    assert view.label() == before[1]


def test_what_is_dropped_is_what_was_dragged_and_where_she_saw_it(amended):
    view, asked = amended.console.matter.list, []
    view.moved.connect(lambda label, to: asked.append((label, labels(amended)[to - 1])))
    before = labels(amended)
    QTest.mousePress(view.viewport(), LEFT, pos=at(view, 3))
    take_first(amended, before[2])
    drop = QDropEvent(
        QPointF(at(view, 1)) - QPointF(0, 4),
        Qt.DropAction.MoveAction,
        QMimeData(),
        LEFT,
        Qt.KeyboardModifier.NoModifier,
    )
    view.dropEvent(drop)
    assert asked == [(before[3], before[0])]


def test_a_tick_in_the_list_shows_at_once(amended):
    view = amended.console.matter.list
    row = view.visualRect(view.model().index(1, 0))
    box = view._delegate.switch_box(QRectF(row), 0).center().toPoint()
    QTest.mousePress(view.viewport(), LEFT, pos=box)
    assert view.labels.rows[1].switched
    QTest.mouseRelease(view.viewport(), LEFT, pos=box)


def test_an_item_that_another_station_moved_is_marked_in_the_agenda(room):
    room.play('item "Water" for 5m', 'item "Seeds" for 5m', "move item 4 to 3")
    view = room.console.agenda.view
    items = [each.key for each in view.agenda.rows if each.kind is RowKind.ITEM]
    marks = [view.moves.before(each) for each in items]
    assert sum(1 for each in marks if each) == 1
