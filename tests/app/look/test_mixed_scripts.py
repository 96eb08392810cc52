"""Every line runs as its first letter does; names in a sentence move nothing around them."""

import pytest
from PySide6.QtCore import Qt

from app.console.buttons import ActButton
from app.look.fit import Lettering, fit_text, laid_line
from app.look.labels import ElidedLabel, plain_label
from app.look.palette import LIGHT
from app.look.redline import Segment, SheetLine, lay_sheet
from app.look.typeface import font
from app.wording.words import Words
from tests.app.painted import painted_in

RIGHTWARDS, LEFTWARDS = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight


@pytest.mark.parametrize(
    ("text", "direction"),
    [
        ("محمد عبد الرحمن", RIGHTWARDS),
        ("מיכל, 12:30", RIGHTWARDS),
        ("欧阳 娜娜 has the floor", LEFTWARDS),
        ("\u2068محمد\u2069 has the floor", LEFTWARDS),
        ("\u2068محمد\u2069 · \u2068ليلى\u2069", LEFTWARDS),
        ("Next: מיכל", LEFTWARDS),
        ("نشتري P1 قبل مايو", RIGHTWARDS),
    ],
)
def test_a_line_runs_as_its_first_letter_does(qapp, text, direction):
    assert laid_line(text, font(20)).textOption().textDirection() is direction


def test_a_sentence_isolates_whose_name_runs_the_other_way(qapp):
    words = Words()
    said = words.tr("{name} has the floor")
    assert said.format(name="محمد") == "\u2068محمد\u2069 has the floor"
    assert said.format(name="Ana") == "Ana has the floor"
    assert said.format(name="王小明") == "王小明 has the floor"
    arabic = Words(lambda _context, _text, _number=-1: "الكلمة مع {name}")
    assert arabic.tr("{name} has the floor").format(name="Ana") == "الكلمة مع \u2068Ana\u2069"
    assert arabic.tr("{name} has the floor").format(name="محمد") == "الكلمة مع محمد"


def test_all_lines_of_a_text_run_as_the_whole_text_does(qapp):
    text = "نشتري عشر خيام قبل شهر مايو و Zelte kommen später"
    fitted = fit_text(text, 180, 400, Lettering(20, 20))
    assert len(fitted.lines) > 1
    assert fitted.rightwards
    lines = [laid_line(each, fitted.face, fitted.rightwards) for each in fitted.lines]
    assert all(each.textOption().textDirection() is RIGHTWARDS for each in lines)


@pytest.mark.parametrize(("text", "begins"), [("نشتري عشر خيام.", "right"), ("We buy.", "left")])
def test_a_numbered_line_begins_at_the_side_where_its_script_begins(qapp, text, begins):
    sheet = lay_sheet([SheetLine(1, (Segment(text),))], 600, LIGHT, 20)
    line = sheet.rows[0].words.lineAt(0)
    at_right = line.x() + line.naturalTextRect().x() > 200 if begins == "right" else False
    end = line.cursorToX(len(text))[0]
    start = line.cursorToX(0)[0]
    assert (start > end) is (begins == "right")
    assert at_right is (begins == "right")


@pytest.mark.parametrize("text", ["We buy ten tents by May.", "نشتري عشر خيام قبل مايو"])
@pytest.mark.parametrize("side", [RIGHTWARDS, LEFTWARDS])
def test_all_wrapped_labels_begin_where_one_begins_to_read(qapp, text, side):
    qapp.setLayoutDirection(side)
    label = plain_label(text, wrap=True)
    label.resize(110, 200)
    pieces = [each.box for each in painted_in(label)]  # a line may come in several fonts
    lines = [
        [each for each in pieces if round(each.top()) == top]
        for top in {round(each.top()) for each in pieces}
    ]
    qapp.setLayoutDirection(LEFTWARDS)
    assert len(lines) > 1
    if side is LEFTWARDS:
        assert all(min(each.left() for each in line) < 3 for line in lines)
    else:
        assert all(max(each.right() for each in line) > 104 for line in lines)
    qapp.setLayoutDirection(RIGHTWARDS)
    label.setLayoutDirection(RIGHTWARDS)
    assert label.alignment() & Qt.AlignmentFlag.AlignRight
    qapp.setLayoutDirection(LEFTWARDS)


def test_what_fills_a_gap_as_it_is_asked_for_is_isolated_too(qapp):
    said = Words().tr("{name} asks {other} to understand")
    filling = {"name": "محمد", "other": "Ana"}
    assert said.format_map(filling) == "\u2068محمد\u2069 asks Ana to understand"


@pytest.fixture
def mirrored(qapp):
    qapp.setLayoutDirection(RIGHTWARDS)
    yield
    qapp.setLayoutDirection(LEFTWARDS)


@pytest.mark.usefixtures("mirrored")
@pytest.mark.parametrize("kind", [ElidedLabel, ActButton])
def test_a_line_in_a_mirrored_window_runs_its_own_way(qtbot, kind):
    shown = kind("")
    shown.say("4 wait…") if kind is ActButton else shown.setText("4 wait…")
    qtbot.addWidget(shown)
    shown.resize(300, 40)
    shown.show()
    letters = {each.text: each.box for each in painted_in(shown)}
    whole = next(
        (box for text, box in letters.items() if text.strip("\u2068\u2069") == "4 wait…"), None
    )
    # All in one run; in a paragraph that runs from the right the number would stand behind.
    assert whole is not None, letters
    if kind is ElidedLabel:
        assert whole.right() > 290
