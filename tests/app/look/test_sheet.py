import pytest
from PySide6.QtCore import QPoint, Qt

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
    sheet.set_lines(LINES[:3], spoken="three lines")
    assert sheet.accessibleDescription() == "three lines"


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
