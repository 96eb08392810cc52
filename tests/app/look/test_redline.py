import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from app.look.palette import LIGHT
from app.look.redline import (
    Mark,
    Segment,
    SegmentKind,
    SheetLine,
    draw_sheet,
    fit_sheet,
    lay_sheet,
    numbered,
    plain_text,
)
from app.look.typeface import Sizes

S, F, P = SegmentKind.STRUCK, SegmentKind.INSERTED, SegmentKind.PLAIN


def line(*segments, number=1, note=""):
    return SheetLine(number, tuple(Segment(text, kind) for text, kind in segments), note)


TENTS = line(("We buy ", P), ("ten", S), ("six", F), (" tents by May.", P))


@pytest.mark.parametrize(
    ("shown", "mark"),
    [
        (line(("We buy ten tents.", P)), Mark.NONE),
        (line(("We buy ten tents.", S)), Mark.STRUCK),
        (line(("We buy six tents.", F)), Mark.INSERTED),
        (TENTS, Mark.CHANGED),
        (line(("ten", S), ("six", F)), Mark.CHANGED),
        (line(("ten", S), ("", P)), Mark.STRUCK),
        (line(), Mark.NONE),
    ],
)
def test_the_mark_in_the_margin(shown, mark):
    assert shown.mark is mark


def test_plain_lines_are_numbered():
    lines = numbered(["one", "two"], first=4)
    assert [(shown.number, shown.segments[0].text) for shown in lines] == [(4, "one"), (5, "two")]


def test_a_redline_as_plain_text():
    text = plain_text([TENTS, line(("New.", F), number=None, note="conflicts with A3")])
    assert text == "1 We buy (struck: ten)(new: six) tents by May.\n(new: New.)\nconflicts with A3"


def test_struck_words_are_struck_through_and_new_ones_underlined(qapp):
    (row,) = lay_sheet([TENTS], 500, LIGHT, 20).rows
    formats = row.words.formats()
    text = row.words.text()
    said = {
        text[piece.start : piece.start + piece.length]: (
            piece.format.fontStrikeOut(),
            piece.format.fontUnderline(),
        )
        for piece in formats
    }
    assert said == {"ten": (True, False), "six": (False, True)}


def test_signs_of_two_units_do_not_shift_what_is_struck(qapp):
    (row,) = lay_sheet([line(("🎉 ", P), ("ten", S))], 500, LIGHT, 20).rows
    piece = row.words.formats()[0]
    assert (piece.start, piece.length) == (3, 3)


def test_markup_is_text(qapp):
    (row,) = lay_sheet([line(("<b>ten</b>", P))], 500, LIGHT, 20).rows
    assert row.words.text() == "<b>ten</b>"


def test_a_short_text_is_as_large_as_allowed(qapp):
    sheet = fit_sheet([TENTS], 2000, 900, LIGHT, Sizes(20, 60))
    assert sheet.pixels == 60
    assert sheet.whole


def test_a_longer_text_becomes_smaller_until_it_fits(qapp):
    lines = numbered(["We buy ten tents by May from the fund."] * 12)
    sheet = fit_sheet(lines, 900, 600, LIGHT, Sizes(10, 60))
    assert sheet.whole
    assert 10 <= sheet.pixels < 60
    assert sheet.height <= 600


@pytest.mark.parametrize("place", [0, 3, 40, 79])
def test_a_text_too_long_is_shown_around_the_place_in_question(qapp, place):
    lines = numbered(["We buy ten tents by May."] * 80)
    sheet = fit_sheet(lines, 600, 400, LIGHT, Sizes(24, 60), place=place)
    assert not sheet.whole
    assert sheet.pixels == 24
    assert sheet.first <= place <= sheet.last
    assert sheet.height <= 400
    assert sheet.last - sheet.first >= 5


def test_without_a_place_the_first_change_is_shown(qapp):
    lines = (*numbered(["We buy ten tents."] * 50), TENTS, *numbered(["More."] * 50))
    sheet = fit_sheet(lines, 600, 400, LIGHT, Sizes(24, 60))
    assert sheet.first < 50 <= sheet.last


def test_a_single_line_higher_than_the_room_is_moved_to_its_change(qapp):
    long = line(("We buy tents. " * 80, P), ("ten", S), (" and more." * 40, P))
    sheet = fit_sheet([long], 400, 300, LIGHT, Sizes(24, 60))
    assert sheet.shift > 0
    changed = sheet.rows[0].words.lineForTextPosition(14 * 80)
    assert 0 <= changed.y() - sheet.shift <= 300


def picture(lines, width=600, height=300, sizes=None):
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(LIGHT.paper_raised)
    painter = QPainter(image)
    box = QRectF(20, 20, width - 40, height - 40)
    sheet = fit_sheet(lines, box.width(), box.height(), LIGHT, sizes or Sizes(16, 40))
    draw_sheet(painter, box, sheet, LIGHT, count=len(lines))
    painter.end()
    return image


def test_nothing_is_painted_outside_the_rectangle(qapp):
    image = picture(numbered(["We buy ten tents by May."] * 80))
    paper = LIGHT.paper_raised.rgb()
    assert all(image.pixel(x, y) == paper for x in range(600) for y in (0, 10, 290, 299))


def test_a_redline_and_its_note_are_seen(qapp):
    plain = picture([line(("We buy ten tents.", P))])
    assert picture([line(("We buy ", P), ("ten", S), (" tents.", P))]) != plain
    assert picture([line(("We buy ten tents.", P), note="conflicts with A3")]) != plain


def test_an_empty_sheet_is_painted(qapp):
    assert picture([]) == picture([line(number=None)])
