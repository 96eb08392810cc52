from string import Template

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QCalendarWidget,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QStyle,
    QStyleOptionFrame,
    QTableView,
    QWidget,
)

from app.look.dress import qt_palette, set_role, sheet, theme_text
from app.look.palette import DARK, LIGHT, WHITE_ON_BLACK, Scheme
from app.look.typeface import window_scale
from facilitation.fonts import FAMILY


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
def test_every_name_in_the_theme_is_filled_in(palette):
    text = sheet(Template(theme_text()), palette, window_scale(768))
    assert "$" not in text
    assert palette.paper.name() in text


def test_the_application_is_dressed_at_once(dress, qapp):
    assert dress.palette is LIGHT
    assert qapp.font().family() == FAMILY
    assert qapp.palette().color(QPalette.ColorRole.Window) == LIGHT.paper


def test_choosing_a_scheme_changes_the_colours_and_says_so(dress, qapp, qtbot):
    with qtbot.waitSignal(dress.changed) as changed:
        dress.choose(Scheme.DARK)
    assert changed.args == [DARK]
    assert dress.scheme is Scheme.DARK
    assert qapp.palette().color(QPalette.ColorRole.Window) == DARK.paper
    assert DARK.paper.name() in qapp.styleSheet()


def test_choosing_the_same_again_changes_nothing(dress, qtbot):
    with qtbot.assertNotEmitted(dress.changed):
        dress.choose(Scheme.LIGHT)


def test_turning_to_dark_colours_keeps_the_contrast(dress):
    dress.choose(Scheme.CONTRAST)
    dress.turn()
    assert dress.palette is WHITE_ON_BLACK
    dress.turn()
    assert dress.scheme is Scheme.CONTRAST


def test_signs_are_drawn_anew_for_a_finer_screen_only(dress, qapp, qtbot, monkeypatch):
    with qtbot.assertNotEmitted(dress.changed):
        qapp.screenAdded.emit(qapp.primaryScreen())
    monkeypatch.setattr("app.look.dress.ratios", lambda: (1, 2))
    with qtbot.waitSignal(dress.changed):
        qapp.screenAdded.emit(qapp.primaryScreen())


def test_other_sizes_reach_what_is_there_and_what_comes(dress, qapp, qtbot):
    label = QLabel("Spring assembly")
    qtbot.addWidget(label)
    label.show()
    before = label.sizeHint().height()
    with qtbot.waitSignal(dress.changed) as changed:
        dress.grow(window_scale(1440, 2560))
    assert changed.args == [LIGHT]
    assert label.sizeHint().height() > before
    dress.choose(Scheme.DARK)
    assert label.fontMetrics().height() > before


def test_the_arrow_of_a_button_with_a_menu_is_as_large_as_its_type(dress, qtbot):
    button = QPushButton("Order and rounds")
    qtbot.addWidget(button)
    button.setMenu(QMenu(button))
    button.show()
    for scale in (window_scale(768), window_scale(2160, 3840)):
        dress.grow(scale)
        arrow = button.style().pixelMetric(QStyle.PixelMetric.PM_MenuButtonIndicator, None, button)
        assert scale.body - 1 <= arrow <= scale.body


def test_a_role_changes_how_a_label_looks(dress, qtbot):
    label = QLabel("Spring assembly")
    qtbot.addWidget(label)
    plain = label.sizeHint().height()
    set_role(label, "title")
    assert label.sizeHint().height() > plain
    set_role(label, "")
    assert label.sizeHint().height() == plain


@pytest.mark.parametrize("role", ["", "primary", "quiet"])
def test_a_button_shows_that_it_has_the_keyboard(dress, qtbot, role):
    window = QWidget()
    qtbot.addWidget(window)
    button = QPushButton("done", window)
    other = QPushButton("other", window)
    other.move(0, 100)
    set_role(button, role)
    with qtbot.waitActive(window):
        window.show()
    other.setFocus()
    size, plain = button.sizeHint(), button.grab().toImage()
    button.setFocus()
    assert button.grab().toImage() != plain
    assert button.sizeHint() == size


@pytest.mark.parametrize("role", ["", "quickbar"])
def test_a_line_has_room_for_letters_that_reach_higher_than_ours(dress, qtbot, role):
    """Qt cuts what is typed where the padding begins: نور and 王 stand higher than a and b."""
    line = QLineEdit()
    set_role(line, role)
    qtbot.addWidget(line)
    line.show()
    option = QStyleOptionFrame()
    line.initStyleOption(option)
    part = QStyle.SubElement.SE_LineEditContents
    room = line.style().subElementRect(part, option, line).height()
    assert room >= line.fontMetrics().height() * 4 // 3
    assert room >= line.height() - 6


def test_the_colours_reach_what_no_stylesheet_reaches():
    made = qt_palette(DARK)
    assert made.color(QPalette.ColorRole.Text) == DARK.ink
    assert made.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text) == DARK.edge


def test_what_opens_over_a_window_has_a_ground_of_its_own(dress, qtbot):
    opened = QCalendarWidget()
    qtbot.addWidget(opened)
    opened.resize(opened.sizeHint())
    opened.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
    days = opened.findChild(QTableView)
    assert days is not None
    shown = opened.grab().toImage()
    below_the_days = days.mapTo(opened, days.rect().bottomRight())
    assert shown.pixelColor(below_the_days) == dress.palette.paper_raised
