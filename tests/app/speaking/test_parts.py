"""What is painted has parts with role, name, state and place, in the order of reading."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from shiboken6 import delete, isValid

from app.projector.projector import Projector
from app.speaking import mark
from app.speaking.parts import Heard, PaintedView, PaintedViews, Part, Stands
from app.wording import Wording

Role = QAccessible.Role
NAME, MORE = QAccessible.Text.Name, QAccessible.Text.Description


@pytest.fixture(scope="module", autouse=True)
def views(qapp):
    made = PaintedViews()
    made.install()
    return made


def parts(view):
    whole = QAccessible.queryAccessibleInterface(view)
    return [whole.child(at) for at in range(whole.childCount())]


def heard(view):
    return [(part.text(NAME), part.text(MORE)) for part in parts(view)]


def test_the_agenda_tells_what_is_present_done_and_next(room):
    room.play("start Opening", "start Tents")
    view = room.console.agenda.view
    rows = {part.text(NAME): part for part in parts(view)}
    assert rows["1. Opening"].state().checked
    assert rows["2. Tents"].state().active
    following = [name for name, part in rows.items() if part.state().defaultButton]
    assert len(following) == 1
    assert rows[following[0]].text(MORE).startswith("next")
    assert rows["2. Tents"].role() is Role.ListItem


def test_those_who_wait_are_heard_in_order_with_their_reasons(room):
    room.play("eve", "next", "chi", "ben?", "dov")
    view = room.console.floor.stack
    named = heard(view)
    assert [name for name, _ in named] == [
        "1. Ben (South Mill)",
        "2. Chi (North Garden)",
        "3. Dov (North Garden)",
    ]
    assert named[0][1] == "wants to understand"
    first, second, _ = parts(view)
    assert first.state().defaultButton
    assert not second.state().defaultButton
    assert first.rect().bottom() < second.rect().bottom()


def test_the_row_with_the_keyboard_is_the_one_that_is_told(room, monkeypatch):
    room.play("chi", "ben", "dov")
    view = room.console.floor.stack
    view.setFocus()
    meant, told = view.heard_index, []
    monkeypatch.setattr(view, "heard_index", lambda at: told.append(meant(at)) or meant(at))
    QAccessible.setActive(True)
    try:
        QTest.keyClick(view, Qt.Key.Key_Home)
        QTest.keyClick(view, Qt.Key.Key_Down)
    finally:
        QAccessible.setActive(False)
    assert view.currentIndex().row() == 1
    assert told[-1] == 1
    assert set(told) <= {0, 1, 2}
    whole = QAccessible.queryAccessibleInterface(view)
    assert whole.focusChild().text(NAME).startswith("2.")


def test_seats_tell_who_holds_the_piece_and_who_is_next(room):
    room.play("start Opening", 'round "How are we?" from Amara', "pass")
    circle = room.console.floor.circle
    circle.grab()
    found = parts(circle)
    holding = [each for each in found if each.state().active]
    assert [each.text(MORE) for each in holding] == ["North Garden, holds the piece"]
    assert [each.text(MORE)[-7:] for each in found if each.state().defaultButton] == ["is next"]
    assert [each.text(NAME) for each in found if each.state().checked] == ["Amara"]
    boxes = [each.rect() for each in found]
    assert all(circle.rect().contains(circle.mapFromGlobal(box.center())) for box in boxes)
    assert len({(box.x(), box.y()) for box in boxes}) == len(boxes)
    at = found[2].rect().center()
    whole = QAccessible.queryAccessibleInterface(circle)
    assert whole.childAt(at.x(), at.y()).text(NAME) == found[2].text(NAME)


def test_the_ring_tells_who_speaks_and_the_time(room):
    room.play("limit 2:00", "ben", "next")
    room.pass_time(61)
    assert [name for name, _ in heard(room.console.floor.turn)] == [
        "Ben",
        "South Mill",
        "1:01 of 2:00",
        "2:00, then please come to an end",
    ]


def test_a_redline_says_what_is_struck_and_what_is_new(matter):
    matter.console.matter.look_at("A1")
    lines = [name for name, _ in heard(matter.console.matter.sheet)]
    assert any("(struck: ten)" in line and "(new: six)" in line for line in lines)


def test_answers_are_heard_one_by_one(matter):
    matter.play("test consensus P1", "agree amara")
    said = [name for name, _ in heard(matter.console.matter.decision.bar)]
    assert said[0].startswith("1 ")


def test_the_clock_tells_the_time(room):
    clock = room.console.top._clock
    assert clock.text() in clock.accessibleName()


def test_no_name_or_description_holds_markup(matter):
    matter.play('arrive "R&D <b>Bo</b>"', "R&D", "round", "test consensus P1")
    QTest.keyClick(matter.console.floor.circle, Qt.Key.Key_Right)
    for part in every(QAccessible.queryAccessibleInterface(matter.console)):
        for text in (part.text(NAME), part.text(MORE)):
            assert "<qt>" not in text
            assert "&lt;" not in text
            assert "&amp;" not in text


def every(part):
    yield part
    for at in range(part.childCount()):
        child = part.child(at)
        if child is not None and child.isValid():
            yield from every(child)


def test_panes_have_names_and_the_order_is_that_of_reading(room):
    console = room.console
    panes = console.panes.panes
    assert all(each.accessibleName() for each in panes)
    around = QAccessible.queryAccessibleInterface(console.centralWidget())
    shown = [around.child(at) for at in range(around.childCount())]
    tops = [each.rect().top() for each in shown if not each.state().invisible]
    assert tops == sorted(tops)


class Painted(QWidget, Heard):
    """Two parts and no words of its own."""

    def heard_parts(self):
        return 2

    def heard_part(self, at):
        return Part(f"part {at}", QRect(0, at * 10, 10, 10), Stands.PLAINLY)


def test_a_view_that_goes_takes_its_parts_along(views, qtbot):
    around = QWidget()
    qtbot.addWidget(around)
    for _ in range(20):
        view = Painted(around)
        assert len(heard(view)) == 2
        view.deleteLater()
        qtbot.wait_until(lambda view=view: gone(view))
    qtbot.wait_until(lambda: not any(gone(each.view) for each in views._kept.values()))


def gone(view):
    return not isValid(view)


def test_one_part_is_where_it_was_painted(qtbot):
    view = Painted()
    qtbot.addWidget(view)
    view.show()
    second = parts(view)[1]
    assert second.rect() == QRect(view.mapToGlobal(QPoint(0, 10)), second.rect().size())


def test_the_wall_tells_its_scene_who_speaks_and_the_strip(room, qtbot):
    wall = Projector(room.station, room.console.room, Wording(processes=room.processes), room.dress)
    qtbot.addWidget(wall)
    wall.show()
    room.play("limit 2:00", "ben", "next", "chi")
    wall.grab()
    said = [name for name, _ in heard(wall)]
    assert said[-3:] == [
        "Now: Ben has the floor",
        "You can: raise a hand to speak, ask a question, or respond directly",
        "Next: Chi",
    ]
    whole = QAccessible.queryAccessibleInterface(wall)
    assert whole.role() is Role.Window
    assert whole.child(0).role() is Role.Heading
    room.console.room.blank(True)
    assert [name for name, _ in heard(wall)] == ["Nothing is shown."]


def stands(view, name):
    return next(part.state() for part in parts(view) if part.text(NAME) == name)


def test_the_wall_tells_what_is_present_done_and_next(room, qtbot):
    wall = Projector(room.station, room.console.room, Wording(processes=room.processes), room.dress)
    qtbot.addWidget(wall)
    wall.show()
    room.play("start Opening", 'round "How are we?" from Amara', "pass")
    assert stands(wall, "Amara").checked
    holding = [part.text(NAME) for part in parts(wall) if part.state().active]
    following = [part.text(NAME) for part in parts(wall) if part.state().defaultButton]
    assert len(holding) == len(following) == 1
    assert holding != following
    room.play("end round", "start Tents", "eve", "next", "chi")
    room.console.room.hold("agenda")
    assert stands(wall, "1. Opening").checked
    assert stands(wall, "2. Tents").active
    room.console.room.hold("stack")
    assert stands(wall, "Eve").active
    assert stands(wall, "1. Chi").defaultButton


def test_the_clock_of_the_wall_is_told(room, qtbot):
    wall = Projector(room.station, room.console.room, Wording(processes=room.processes), room.dress)
    qtbot.addWidget(wall)
    wall.show()
    room.play("limit 2:00", "eve", "next")
    room.pass_time(61)
    assert any("1:01" in name for name, _ in heard(wall))


def press_part(view, name, qtbot):
    """Press a part as a screen reader does."""
    part = next(each for each in parts(view) if name in each.text(NAME))
    acts = part.actionInterface()
    assert acts.actionNames() == ["Press"]
    acts.doAction("Press")
    qtbot.wait(1)  # it is done once whoever asked has their answer


def test_what_a_click_does_a_screen_reader_can_do(room, qtbot):
    room.play("chi", "ben", "dov")
    console, station = room.console, room.station
    press_part(console.floor.stack, "Chi", qtbot)
    assert room.speaking() == "Chi"
    press_part(console.agenda.view, "Tents", qtbot)
    assert station.meeting.item == 2
    room.play("done", 'round "How are we?" from Amara')
    press_part(console.floor.circle, "Eve", qtbot)
    assert room.speaking() == "Eve"


def test_a_line_of_a_text_can_be_pressed_and_what_only_says_something_cannot(matter, qtbot):
    sheet, lines = matter.console.matter.sheet, []
    sheet.line_clicked.connect(lines.append)
    press_part(sheet, "tents", qtbot)
    assert lines == [1]
    for part in parts(matter.console.floor.turn):
        assert part.actionInterface().actionNames() == []


def test_a_press_that_comes_after_its_view_has_gone_does_nothing(qtbot):
    view, presses = Pressed(), []
    view.pressed.connect(presses.append)
    press_part(view, "here", qtbot)
    assert presses == [0]
    parts(view)[0].actionInterface().doAction("Press")
    delete(view)
    qtbot.wait(1)
    assert presses == [0]


class Pressed(QWidget, Heard):
    pressed = Signal(int)

    def heard_parts(self):
        return 1

    def heard_part(self, _at):
        return Part("here", QRect(0, 0, 9, 9), Stands.MAY_BE_PRESSED)

    def press_part(self, at):
        self.pressed.emit(at)


def test_what_is_asked_of_a_view_that_goes_has_an_answer(qapp):
    view = Pressed()
    (part,) = parts(view)
    whole = QAccessible.queryAccessibleInterface(view)
    assert isinstance(whole, PaintedView)
    delete(view)  # Qt tells of it in the midst of freeing it, and whoever listens asks
    for each in (whole, part):
        assert not each.isValid()
        assert each.state().invalid
        assert (each.text(NAME), each.text(MORE), each.rect()) == ("", "", QRect())
        assert each.childCount() == 0
        assert each.childAt(0, 0) is None
    assert whole.parent() is None
    assert whole.window() is None
    assert whole.focusChild() is None
    assert part.actionNames() == []


def test_a_bar_is_a_bar_whose_labels_are_not_read_out_each_time(room):
    quick = QAccessible.queryAccessibleInterface(room.console.quick)
    assert quick.role() is Role.ToolBar
    assert quick.text(NAME) == "Quick bar"
    assert any(part.text(NAME) == "Type a name or an act" for part in every(quick))


def test_the_row_that_is_marked_is_told_when_the_keyboard_comes_to_a_list(
    room, qapp, qtbot, monkeypatch
):
    room.play("chi", "ben")
    told = []
    monkeypatch.setattr(mark, "_tell_mark", told.append)
    follows = mark.Mark(qapp)
    QAccessible.setActive(True)
    try:
        room.console.floor.stack.setFocus()
        qtbot.wait_until(lambda: told == [room.console.floor.stack])
        room.console.quick.line.setFocus()
        qtbot.wait(1)
        assert len(told) == 1
    finally:
        QAccessible.setActive(False)
        follows.deleteLater()


def test_an_empty_line_tells_of_no_selection_before_it_has_the_keyboard(qapp, qtbot):
    around, reasons = QWidget(), []
    lines = [Line(reasons, around) for _ in range(3)]
    lines[2].setText("x")
    qtbot.addWidget(around)
    around.show()
    around.activateWindow()
    qtbot.waitUntil(around.isActiveWindow)
    follows = mark.Mark(qapp)
    QAccessible.setActive(True)
    tab, other = Qt.FocusReason.TabFocusReason, Qt.FocusReason.OtherFocusReason
    try:
        lines[2].setFocus()
        for each in lines:
            each.setFocus(tab)
            assert each.hasFocus()
        assert reasons[-3:] == [other, other, tab]
        assert lines[2].selectedText() == "x"
    finally:
        QAccessible.setActive(False)
        follows.deleteLater()


class Line(QLineEdit):
    """Keeps for what reason the keyboard came."""

    def __init__(self, reasons, parent):
        super().__init__(parent)
        self.reasons = reasons

    def focusInEvent(self, event):
        self.reasons.append(event.reason())
        super().focusInEvent(event)
