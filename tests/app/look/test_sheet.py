import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from app.look.palette import DARK, LIGHT
from app.look.redline import numbered
from app.look.sheet import TextSheet


@pytest.fixture
def sheet(qtbot):
    made = TextSheet(LIGHT, 16)
    qtbot.addWidget(made)
    made.resize(300, 200)
    with qtbot.waitExposed(made):
        made.show()
    return made


LINES = numbered([f"Line {number} about tents" for number in range(1, 61)])


def test_the_text_can_be_read_by_a_screen_reader(sheet):
    sheet.set_lines(LINES[:2])
    assert sheet.accessibleDescription() == "1 Line 1 about tents\n2 Line 2 about tents"


def test_it_has_a_place_in_the_tab_order(sheet):
    assert sheet.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_a_line_is_brought_into_view_and_only_as_far_as_needed(sheet):
    sheet.set_lines(LINES)
    bar = sheet.verticalScrollBar()
    assert bar.maximum() > 0
    sheet.show_line(2)
    assert bar.value() == 0
    sheet.show_line(50)
    there = bar.value()
    assert there > 0
    sheet.show_line(49)
    assert bar.value() == there
    sheet.show_line(1)
    assert bar.value() == 0


def test_keys_scroll(sheet, qtbot):
    sheet.set_lines(LINES)
    qtbot.keyClick(sheet, Qt.Key.Key_PageDown)
    assert sheet.verticalScrollBar().value() > 0


def test_a_click_says_which_line(sheet, qtbot):
    sheet.set_lines(LINES)
    with qtbot.waitSignal(sheet.line_clicked) as clicked:
        qtbot.mouseClick(sheet.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(100, 20))
    assert clicked.args == [1]
    sheet.verticalScrollBar().setValue(sheet.verticalScrollBar().maximum())
    with qtbot.waitSignal(sheet.line_clicked) as clicked:
        qtbot.mouseClick(sheet.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(100, 180))
    assert clicked.args == [60]


def test_a_click_below_the_last_line_says_nothing(sheet, qtbot):
    sheet.set_lines(LINES[:1])
    with qtbot.assertNotEmitted(sheet.line_clicked):
        qtbot.mouseClick(sheet.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(100, 180))


def test_the_place_in_view_stays_when_a_line_changes(sheet):
    sheet.set_lines(LINES)
    sheet.show_line(40)
    before = sheet.verticalScrollBar().value()
    sheet.set_lines((*LINES[:59], *numbered(["changed"], first=60)))
    assert sheet.verticalScrollBar().value() == before


def test_a_marked_line_and_other_colours_are_painted(sheet):
    sheet.set_lines(LINES[:3])
    plain = sheet.grab().toImage()
    sheet.show_line(2)
    marked = sheet.grab().toImage()
    assert marked != plain
    sheet.wear(DARK)
    assert sheet.grab().toImage() != marked


def test_a_narrower_sheet_is_higher(sheet):
    sheet.set_lines(LINES)
    assert sheet.content_height(120) > sheet.content_height(600)


def clicked_at_top(sheet, qtbot):
    with qtbot.waitSignal(sheet.line_clicked) as clicked:
        qtbot.mouseClick(sheet.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(100, 40))
    return clicked.args[0]


def test_the_words_in_view_stay_when_lines_come_in_above_them(sheet, qtbot):
    sheet.set_lines(LINES)
    sheet.show_line(40)
    first = clicked_at_top(sheet, qtbot)
    sheet.set_lines(numbered(["new above"] * 7 + [f"Line {n} about tents" for n in range(1, 61)]))
    assert clicked_at_top(sheet, qtbot) == first + 7


def test_of_a_long_text_only_what_is_in_view_is_laid_out(sheet):
    lines = numbered([f"Clause {number} " + "of many words " * 9 for number in range(1, 5001)])
    sheet.set_lines(lines)
    sheet.show_line(4321)
    sheet.grab()
    assert len(sheet._laid()._rows) < 200
    assert abs(sheet.line_in_view() - 4321) < 20
    sheet.verticalScrollBar().setValue(sheet.verticalScrollBar().maximum())
    sheet.grab()
    assert sheet.line_in_view() == 5000


def test_only_a_hand_that_scrolls_is_told(sheet, qtbot):
    sheet.set_lines(LINES)
    with qtbot.assertNotEmitted(sheet.scrolled):
        sheet.show_line(30)
        sheet.show_line(1)
    with qtbot.waitSignal(sheet.scrolled) as scrolled:
        qtbot.keyClick(sheet, Qt.Key.Key_End)
        qtbot.keyClick(sheet, Qt.Key.Key_PageDown)
    assert scrolled.args[0] > 1


def _is_seen(sheet, number):
    found = set()
    sheet.line_clicked.connect(found.add)
    for y in range(0, sheet.viewport().height(), 4):
        QTest.mouseClick(sheet.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(60, y))
    return number in found


def test_a_line_asked_for_before_the_sheet_has_its_size_is_in_view_afterwards(qtbot):
    made = TextSheet(LIGHT, 16)
    qtbot.addWidget(made)
    made.set_lines(numbered(["words " * 30] * 60))
    made.show_line(30)
    made.resize(400, 160)
    with qtbot.waitExposed(made):
        made.show()
    assert _is_seen(made, 30)
    made.resize(240, 120)
    assert _is_seen(made, 30)


def test_who_has_scrolled_away_is_left_there(sheet):
    sheet.set_lines(LINES)
    sheet.show_line(50)
    sheet.verticalScrollBar().triggerAction(sheet.verticalScrollBar().SliderAction.SliderToMinimum)
    sheet.resize(280, 150)
    assert not _is_seen(sheet, 50)
