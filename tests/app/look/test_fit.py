import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QImage, QPainter

from app.look.fit import Fitter, Lettering, draw_fitted, fit_text
from app.look.palette import LIGHT
from app.look.typeface import font, load_scripts, load_typeface


def test_short_text_is_as_large_as_allowed(qapp):
    fitted = fit_text("Al", 1000, 400, Lettering(10, 90))
    assert fitted.pixels == 90
    assert fitted.lines == ("Al",)
    assert not fitted.elided


def test_long_text_is_smaller_and_breaks_between_words(qapp):
    fitted = fit_text("one two three four five six", 200, 200, Lettering(10, 90))
    assert 10 < fitted.pixels < 90
    assert " ".join(fitted.lines) == "one two three four five six"


def test_what_does_not_fit_at_the_smallest_size_is_elided_at_the_end(qapp):
    fitted = fit_text("word " * 200, 200, 60, Lettering(20, 90))
    assert fitted.pixels == 20
    assert fitted.elided
    assert fitted.lines[-1].endswith("…")
    assert fitted.height <= 60


def test_a_line_limit_holds(qapp):
    fitted = fit_text("one two three four", 120, 400, Lettering(10, 90, most_lines=1))
    assert len(fitted.lines) == 1


def test_a_word_is_broken_only_at_the_smallest_size(qapp):
    long = "Donaudampfschifffahrtsgesellschaft"
    fitted = fit_text(long, 200, 300, Lettering(8, 90))
    assert fitted.lines == (long,)
    broken = fit_text(long, 100, 300, Lettering(20, 90))
    assert broken.pixels == 20
    assert "".join(each.rstrip("-") for each in broken.lines) == long


def test_signs_of_two_units_are_not_cut(qapp):
    text = "🎉🎉 party 🎉🎉 again 🎉"
    fitted = fit_text(text, 90, 400, Lettering(20, 20))
    assert len(fitted.lines) > 1
    assert "".join("".join(fitted.lines).split()) == "".join(text.split())


@given(
    text=st.text(max_size=60),
    width=st.integers(1, 400),
    height=st.integers(1, 300),
    smallest=st.integers(6, 30),
)
@settings(max_examples=60, deadline=None)
def test_fitted_text_stays_within_its_bounds(qapp, text, width, height, smallest):
    fitted = fit_text(text, width, height, Lettering(smallest, 60))
    assert smallest <= fitted.pixels <= 60
    assert fitted.width <= width
    assert fitted.height <= height or len(fitted.lines) == 1
    metrics = QFontMetricsF(font(fitted.pixels))
    if fitted.pixels > smallest:
        assert all(metrics.horizontalAdvance(line) <= width + 1 for line in fitted.lines)
        assert not fitted.elided


def test_a_fitter_remembers_and_forgets(qapp):
    fitter = Fitter(remembered=2)
    lettering = Lettering(10, 40)
    first = fitter.fit("one", 100, 50, lettering)
    assert fitter.fit("one", 100, 50, lettering) is first
    fitter.fit("two", 100, 50, lettering)
    fitter.fit("one", 100, 50, lettering)
    fitter.fit("three", 100, 50, lettering)
    assert fitter.fit("one", 100, 50, lettering) is first
    assert fitter.fit("two", 100, 50, lettering) == fit_text("two", 100, 50, lettering)


@pytest.mark.parametrize(
    ("align", "rows"),
    [
        (Qt.AlignmentFlag.AlignTop, range(50)),
        (Qt.AlignmentFlag.AlignVCenter, range(75, 125)),
        (Qt.AlignmentFlag.AlignBottom, range(150, 200)),
    ],
)
def test_text_is_painted_where_it_is_aligned(qapp, align, rows):
    image = QImage(100, 200, QImage.Format.Format_RGB32)
    image.fill(LIGHT.paper)
    painter = QPainter(image)
    fitted = fit_text("HH", 100, 50, Lettering(30, 30))
    draw_fitted(painter, QRectF(0, 0, 100, 200), fitted, LIGHT.ink, align)
    painter.end()
    paper = LIGHT.paper.rgb()
    inked = {y for y in range(200) if any(image.pixel(x, y) != paper for x in range(100))}
    assert inked
    assert inked <= set(rows)


def _painted(text, wide):
    """The beginning of a line of text, as a picture."""
    image = QImage(500, 80, QImage.Format.Format_RGB32)
    image.fill(LIGHT.paper)
    painter = QPainter(image)
    lettering = Lettering(40, 40, most_lines=1)
    rect = QRectF(0, 0, 500, 80)
    left = Qt.AlignmentFlag.AlignLeft
    Fitter().draw(painter, rect, text, LIGHT.ink, lettering, left)
    painter.end()
    return image.copy(0, 0, wide, 80)


@pytest.mark.parametrize("name", ["王小明", "ليلى", "מיכל", "अनिता", "Ελένη", "สมชาย", "김민수"])
def test_names_of_every_script_stand_on_one_line(qapp, name):
    load_typeface()
    load_scripts()
    wide = int(QFontMetricsF(font(40)).horizontalAdvance("HH"))
    assert _painted(f"HH {name}", wide) == _painted("HH", wide)


@pytest.mark.parametrize("name", ["Wei 王", "J. R.", "ליאור כהן", "ليلى حداد", "Anna-Lena Berg"])
@pytest.mark.parametrize("width", range(150, 420, 30))
def test_no_line_is_broken_within_a_name_that_has_room_on_one(name, width):
    fitter = Fitter()
    fitter.keep_whole((name,))
    text = f"Who keeps the garden keys? Elected: {name}."
    fitted = fitter.fit(text, width, 400, Lettering(16, 16))
    fits = QFontMetricsF(fitted.face).horizontalAdvance(f"{name}.") <= width
    assert " ".join(fitted.lines) == text
    assert not fits or any(name in line for line in fitted.lines)


@pytest.mark.parametrize("text", ["王小明", "现在由王小明发言", "王小明 speaks, then 王小明"])
@pytest.mark.parametrize("width", range(60, 200, 9))
def test_no_line_is_broken_within_a_name_without_blanks_in_type_of_any_size(text, width):
    fitter = Fitter()
    fitter.keep_whole(("王小明",))
    fitted = fitter.fit(text, width, 400, Lettering(16, 48))
    assert "".join(fitted.lines).replace(" ", "") == text.replace(" ", "")
    assert sum(line.count("王小明") for line in fitted.lines) == text.count("王小明")


def test_a_long_name_leaves_the_others_whole():
    fitter = Fitter()
    long = "Konstantinos Papadopoulos-Anagnostopoulos of the upper valley"
    fitter.keep_whole((long, "Wei 王"))
    fitted = fitter.fit(f"{long} and Wei 王 and Wei 王 and Wei 王", 190, 400, Lettering(16, 16))
    assert sum(line.count("Wei 王") for line in fitted.lines) == 3
