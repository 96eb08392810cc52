from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from app.attending.seats import seats_of
from app.look.circle_layout import MOST_SEATS
from app.look.seat import SeatStatus


def begin(room):
    room.type('round "What do you bring?" from amara')
    room.console.floor.circle.grab()


def click_seat(room, name, press=QTest.mouseClick):
    circle = room.console.floor.circle
    circle.grab()
    layout = circle._layout
    at = next(
        place for seat, place in zip(circle._seats, layout.places, strict=True) if seat.name == name
    )
    point = QPoint(round(at.x), round(at.y))
    press(circle, Qt.MouseButton.LeftButton, pos=point)


def double_click(*press, **at):
    """Click, then click again: Qt tells of the second press as a double click."""
    QTest.mouseClick(*press, **at)
    QTest.mouseDClick(*press, **at)


def test_a_round_shows_the_circle_and_the_question(room):
    begin(room)
    floor = room.console.floor
    assert floor.circle.isVisible()
    assert not floor.turn.isVisible()
    assert floor.prompt.text() == "What do you bring?"
    assert "Amara" in floor.circle.accessibleDescription()


def test_a_click_takes_the_piece_from_nobody(room):
    """It says what it would do; the button there, a double click or Enter does it."""
    begin(room)
    click_seat(room, "Ben")
    assert room.speaking() == "Amara"
    assert room.quick.refusal.text().startswith("Amara has the floor.")
    room.click(room.quick.insist)
    assert room.speaking() == "Ben"
    click_seat(room, "Chi", double_click)
    assert room.speaking() == "Chi"


def test_what_a_round_would_end_is_said_before_it_ends(room):
    begin(room)
    room.click(room.console.floor.buttons.end)
    assert room.floor.round is not None
    said = room.quick.refusal.text()
    assert said.startswith("This ends Amara's turn; ends the round.")
    assert "have not spoken in the round" in said
    room.click(room.quick.insist)
    assert room.floor.round is None
    room.play("undo")
    assert room.speaking() == "Amara"


def test_pass_come_back_and_end(room):
    begin(room)
    buttons = room.console.floor.buttons
    room.click(buttons.passes)
    assert room.speaking() == "Chi"
    room.click(buttons.back)
    assert room.speaking() == "Dov"
    statuses = {seat.name: seat.status for seat in seats_of(room.meeting, room.floor.round, 0)}
    assert statuses["Amara"] is SeatStatus.FINAL_PASS
    assert statuses["Chi"] is SeatStatus.SOFT_PASS
    assert statuses["Dov"] is SeatStatus.HOLDING
    room.click(buttons.end)
    room.click(room.quick.insist)
    assert room.floor.round is None
    assert not room.console.floor.circle.isVisible()


def test_space_lets_the_piece_go_on_to_the_end(room):
    begin(room)
    seen = []
    while room.floor.round is not None:
        seen.append(room.speaking())
        room.key(Qt.Key.Key_Space)
    assert seen == ["Amara", "Chi", "Dov", "Ben", "Eve", "Fay"]


def test_a_reply_is_typed_for(room):
    begin(room)
    room.click(room.console.floor.buttons.reply)
    room.type("eve")
    assert room.speaking() == "Eve"
    assert "Amara" in room.console.floor.circle.accessibleDescription()
    assert not room.console.floor.buttons.passes.isVisible()


def test_arrows_mark_a_seat_and_enter_hands_over(room):
    begin(room)
    circle = room.console.floor.circle
    circle.setFocus()
    for _ in range(4):
        room.key(Qt.Key.Key_Right, widget=circle)
    room.key(Qt.Key.Key_Return, widget=circle)
    assert room.speaking() == "Ben"


def test_space_in_the_circle_is_next(room):
    begin(room)
    circle = room.console.floor.circle
    circle.setFocus()
    room.press(Qt.Key.Key_Space)
    assert room.speaking() == "Chi"


def test_a_popcorn_round_says_who_may_be_chosen_by_a_click(room):
    room.type("round popcorn from amara")
    room.key(Qt.Key.Key_Space)
    assert room.speaking() == ""
    assert "Click who was chosen" in room.console.floor.circle.accessibleDescription()
    click_seat(room, "Fay")
    assert room.speaking() == "Fay"


def test_a_round_of_three_hundred_shows_the_seats_around_the_holder(room):
    names = ", ".join(f"Person{number}" for number in range(300))
    room.play(f"arrive {names}", "round")
    for _ in range(250):
        room.station.say("next")
    seats = seats_of(room.meeting, room.floor.round, 0)
    assert len(seats) == MOST_SEATS
    assert any(seat.status is SeatStatus.HOLDING for seat in seats)
    room.console.floor.circle.grab()


def seat_point(circle, name):
    circle.grab()
    places = zip(circle._seats, circle._layout.places, strict=True)
    at = next(place for seat, place in places if seat.name == name)
    return QPoint(round(at.x), round(at.y))


def names_round(room):
    return [seat.name for seat in room.console.floor.circle._seats]


def test_a_seat_is_dragged_behind_another_and_nobody_loses_the_piece(room):
    begin(room)
    before, speaking = names_round(room), room.speaking()
    circle = room.console.floor.circle
    QTest.mousePress(circle, Qt.MouseButton.LeftButton, pos=seat_point(circle, before[3]))
    QTest.mouseRelease(circle, Qt.MouseButton.LeftButton, pos=seat_point(circle, before[0]))
    moved = [before[0], before[3], before[1], before[2], *before[4:]]
    assert names_round(room) == moved
    assert room.speaking() == speaking
    room.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert names_round(room) == before


def test_alt_with_an_arrow_seats_somebody_one_place_further(room):
    begin(room)
    before = names_round(room)
    circle = room.console.floor.circle
    circle.setFocus()
    QTest.keyClick(circle, Qt.Key.Key_Right)
    QTest.keyClick(circle, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert names_round(room) == [before[1], before[0], *before[2:]]
    QTest.keyClick(circle, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert names_round(room) == before


# By group


def by_group(room):
    begin(room)
    room.key(Qt.Key.Key_F12)
    return room.console.floor.circle


def point_of(circle, name):
    """Where a seat is painted in the window; of a group its name."""
    circle.grab()
    found = circle._gathered
    for seat, place in zip(found.seats, found.clusters.places, strict=True):
        if seat.name == name:
            return QPoint(round(place.x), round(place.y + found.top))
    box = found.clusters.clusters[found.groups.index(name)].box
    return QPoint(round(box[0]) + 6, round(box[1] + found.top) + 6)


def drag(circle, what, onto):
    start, end = point_of(circle, what), point_of(circle, onto)
    QTest.mousePress(circle, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(circle, start + QPoint(30, 0))
    QTest.mouseMove(circle, end)
    circle.grab()
    QTest.mouseRelease(circle, Qt.MouseButton.LeftButton, pos=end)


def shown(circle):
    circle.grab()
    return [seat.name for seat in circle._gathered.seats]


def groups_shown(circle):
    circle.grab()
    return circle._gathered.groups


def test_f12_shows_the_circle_by_group_and_again_in_rings(room):
    circle = by_group(room)
    assert shown(circle) == ["Amara", "Chi", "Dov", "Ben", "Eve", "Fay"]
    assert circle._gathered.groups == ("North Garden", "South Mill")
    room.key(Qt.Key.Key_F12)
    circle.grab()
    assert circle._gathered is None
    room.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert shown(circle)


def test_by_group_a_click_on_a_name_hands_the_piece_on(room):
    circle = by_group(room)
    at = point_of(circle, "Ben") + QPoint(30, 0)
    double_click(circle, Qt.MouseButton.LeftButton, pos=at)
    assert room.speaking() == "Ben"


def test_by_group_a_seat_moves_within_its_group(room):
    circle = by_group(room)
    drag(circle, "Amara", "Chi")
    assert shown(circle) == ["Chi", "Amara", "Dov", "Ben", "Eve", "Fay"]
    assert room.speaking() == "Amara"


def test_a_seat_dragged_to_another_group_takes_its_group_along(room):
    circle = by_group(room)
    drag(circle, "Eve", "Chi")
    assert circle._gathered is not None
    assert shown(circle) == ["Amara", "Chi", "Dov", "Ben", "Eve", "Fay"]
    drag(circle, "Chi", "Fay")
    assert shown(circle) == ["Ben", "Eve", "Fay", "Amara", "Chi", "Dov"]
    assert {each.group for each in room.meeting.people.values()} == {"North Garden", "South Mill"}


def test_a_group_is_dragged_by_its_name(room):
    room.play('arrive Gus of "West"', "arrive Hal")
    circle = by_group(room)
    drag(circle, "North Garden", "West")
    assert groups_shown(circle) == ("South Mill", "West", "North Garden", "")
    drag(circle, "South Mill", "Hal")
    assert groups_shown(circle) == ("West", "North Garden", "South Mill", "")
    drag(circle, "Hal", "Gus")
    assert groups_shown(circle) == ("West", "North Garden", "South Mill", "")


def test_by_group_the_keys_move_a_seat_or_its_whole_group(room):
    circle = by_group(room)
    circle.grab()
    circle.setFocus()
    alt = Qt.KeyboardModifier.AltModifier
    QTest.keyClick(circle, Qt.Key.Key_Right)
    assert "North Garden" in circle.accessibleDescription()
    QTest.keyClick(circle, Qt.Key.Key_Right, alt)
    assert shown(circle) == ["Chi", "Amara", "Dov", "Ben", "Eve", "Fay"]
    QTest.keyClick(circle, Qt.Key.Key_Left, alt)
    assert shown(circle) == ["Amara", "Chi", "Dov", "Ben", "Eve", "Fay"]
    QTest.keyClick(circle, Qt.Key.Key_Left, alt)
    assert shown(circle) == ["Amara", "Chi", "Dov", "Ben", "Eve", "Fay"]
    QTest.keyClick(circle, Qt.Key.Key_Down, alt)
    assert shown(circle) == ["Ben", "Eve", "Fay", "Amara", "Chi", "Dov"]
    QTest.keyClick(circle, Qt.Key.Key_Up, alt)
    assert shown(circle) == ["Amara", "Chi", "Dov", "Ben", "Eve", "Fay"]


def test_what_is_dragged_says_where_it_would_come_to_sit(room):
    circle = by_group(room)
    start, end = point_of(circle, "Amara"), point_of(circle, "Chi")
    QTest.mousePress(circle, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(circle, start + QPoint(30, 0))
    QTest.mouseMove(circle, end)
    assert circle._drop_said(circle._target()) == "Amara sits after Chi"
    QTest.mouseMove(circle, point_of(circle, "Fay"))
    assert circle._drop_said(circle._target()) == "North Garden sits after South Mill"
    QTest.keyClick(circle, Qt.Key.Key_Escape)
    QTest.mouseRelease(circle, Qt.MouseButton.LeftButton, pos=end)
    assert shown(circle) == ["Amara", "Chi", "Dov", "Ben", "Eve", "Fay"]
    assert room.speaking() == "Amara"


def test_a_seat_let_go_beside_another_one_sits_after_it(room):
    begin(room)
    circle = room.console.floor.circle
    before = names_round(room)
    near = seat_point(circle, before[0]) + QPoint(round(circle._layout.radius) + 3, 0)
    QTest.mousePress(circle, Qt.MouseButton.LeftButton, pos=seat_point(circle, before[3]))
    QTest.mouseMove(circle, near)
    QTest.mouseRelease(circle, Qt.MouseButton.LeftButton, pos=near)
    assert names_round(room) == [before[0], before[3], before[1], before[2], *before[4:]]


def test_a_tooltip_says_who_sits_there_in_words(room):
    room.play('arrive "<b>Mal</b>" of "West"')
    begin(room)
    circle = room.console.floor.circle
    amara = next(seat for seat in circle._seats if seat.name == "Amara")
    assert circle._said(amara) == "Amara, North Garden, holds the piece"
    odd = next(seat for seat in circle._seats if "Mal" in seat.name)
    assert circle._said(odd).startswith("&lt;b>Mal")


def test_a_question_of_two_thousand_letters_can_be_read_whole_and_leaves_the_seats_room(room):
    room.play('switch circle because "calm"')
    room.play(f'round "{"What do you bring? " * 104}"')
    asked = room.console.floor.asked
    assert asked.height() <= room.console.floor.height() // 3
    whole = asked.label.heightForWidth(asked.viewport().width())
    room.qtbot.waitUntil(lambda: asked.verticalScrollBar().maximum() > 0)
    assert asked.verticalScrollBar().maximum() >= whole - asked.viewport().height() > 0
    room.play("end round", 'round "And now?"')
    assert asked.label.heightForWidth(asked.viewport().width()) <= asked.height()


def test_a_width_of_another_typeface_lets_no_button_lie_over_another(room, qtbot):
    room.play('switch circle because "calm"', 'round "How?"', "pause")
    buttons = room.console.floor.buttons
    qtbot.waitUntil(lambda: buttons.layout().minimumSize().width() <= buttons.width())
    buttons.following.setMinimumWidth(buttons.width())
    qtbot.waitUntil(lambda: buttons.layout().minimumSize().width() <= buttons.width())
