"""What those who hear the windows meet in each of them: `every_window.py` opens them all."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import combinations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QComboBox, QWidget

from app.console.floor.round_view import RoundView
from app.look.dress import Dress
from app.look.laying import ReadingOrder
from app.look.palette import Scheme
from app.look.typeface import window_scale
from app.resources import load_processes
from app.speaking.parts import Heard, PaintedViews
from facilitation.direction import without_isolates
from tests.app.every_window import STATES, Catalogue, every_kind
from tests.app.moved import moved_by_words
from tests.app.painted import painted_in
from tests.app.test_keyboard import House
from tests.app.test_wheel import changed_by_the_wheel

NAME, MORE, VALUE = QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Value
ROLE = QAccessible.Role
EMPTY = (ROLE.Cell, ROLE.TreeItem, ROLE.Pane)
"""What may be empty in a table: its cells, and its corner."""
BESIDE = (ROLE.Grip, ROLE.ColumnHeader)
"""What has no place in the order: handles, and headers, whose places Qt does not mirror."""
MIRRORED = ("waiting", "a round", "a test", "a count", "a lot", "a motion")
"""What is gone through from the other side, too; the other states are laid out alike."""
MARKUP = re.compile(r"</?[a-z][^>]*>|&(?:amp|lt|gt|nbsp|#\d+);")


@pytest.fixture(scope="module")
def listening(qapp) -> Iterator[None]:
    views, order = PaintedViews(), ReadingOrder(qapp)
    views.install()
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)
    order.deleteLater()


@pytest.fixture(scope="module")
def dress(qapp):
    return Dress(qapp, window_scale(768), Scheme.LIGHT)


@pytest.fixture(scope="module")
def processes():
    return load_processes()


@pytest.fixture
def house(dress, processes, keyboard):
    made = House(dress, processes)
    yield made
    made.close()


def met(part: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """Every part that is seen, as they are met."""
    yield part
    for each in seen_in(part):
        yield from met(each)


def seen_in(part: QAccessibleInterface) -> list[QAccessibleInterface]:
    found = [part.child(at) for at in range(part.childCount())]
    return [
        each for each in found if each is not None and each.isValid() and not each.state().invisible
    ]


def said(part: QAccessibleInterface) -> str:
    return f"{part.role().name} “{part.text(NAME)}”"


def is_reached(widget: QWidget) -> bool:
    """Tell whether the keyboard itself goes there, not to what it stands for."""
    by_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return by_tab and widget.focusProxy() is None and not isinstance(widget.parent(), QComboBox)


def nameless(part: QAccessibleInterface) -> bool:
    """Tell whether the keyboard can go to something that has no name."""
    if not part.state().focusable or part.role() in EMPTY:
        return False
    widget = part.object()
    if isinstance(widget, QWidget) and not is_reached(widget):
        return False
    if isinstance(widget, QComboBox):
        # Its name is what is chosen, where Qt tells of relations: then somebody else names it.
        relations = [kind for _, kind in part.relations()]
        return not relations and not part.text(MORE)
    return not part.text(NAME).strip()


def against_reading(part: QAccessibleInterface, *, mirrored: bool) -> list[tuple[str, str]]:
    """Each two parts of which the second stands above the first, or before it on the same line."""
    found = []
    placed = [
        (each, each.rect().getCoords()) for each in seen_in(part) if each.role() not in BESIDE
    ]
    parts = [(each, box) for each, box in placed if box[0] <= box[2] and box[1] <= box[3]]
    for (one, mine), (other, theirs) in combinations(parts, 2):
        across = min(mine[2], theirs[2]) - max(mine[0], theirs[0])
        level = min(mine[3], theirs[3]) - max(mine[1], theirs[1])
        if across >= 0 and level >= 0:
            continue  # one stands in or over the other
        before = theirs[0] >= mine[2] if mirrored else theirs[2] <= mine[0]
        above = across > 0 and theirs[3] <= mine[1]
        lower = min(mine[3] - mine[1], theirs[3] - theirs[1]) + 1
        if above or (before and level > lower // 2):
            found.append((said(one), said(other)))
    return found


def unheard(window: QWidget) -> list[str]:
    """Words that a window paints itself, and that are neither its name nor of one of its parts."""
    found = []
    for each in (window, *window.findChildren(QWidget)):
        if not isinstance(each, Heard) or not each.isVisible():
            continue
        parts = met(QAccessible.queryAccessibleInterface(each))
        heard = " ".join(f"{part.text(NAME)} {part.text(MORE)}" for part in parts)
        for painted in painted_in(each):
            words = without_isolates(painted.text).split()
            if [word for word in words if len(word) > 2 and word not in heard]:
                found.append(f"{type(each).__name__}: {painted.text}")
    return found


def faults_of(window: QWidget, *, mirrored: bool) -> Iterator[str]:
    whole = QAccessible.queryAccessibleInterface(window)
    assert whole.text(NAME).strip()
    for part in met(whole):
        if nameless(part):
            yield f"no name: {said(part)}"
        yield from (
            f"markup: {part.text(each)}"
            for each in (NAME, MORE, VALUE)
            if MARKUP.search(part.text(each))
        )
        if not isinstance(part.object(), RoundView):  # seats stand in a circle
            yield from (
                f"{one} stands behind {other}"
                for one, other in against_reading(part, mirrored=mirrored)
            )
    yield from (f"not heard: {each}" for each in unheard(window))


@pytest.mark.parametrize("side", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_every_window_can_be_heard_from_either_side(house, listening, wheel, side, qapp, tmp_path):
    """All that the keyboard reaches has a name; all is met as it is read; nothing holds markup.

    Nor does anything move under the mouse in a dialog, whatever is typed or answered there, or a
    wheel turn what is chosen.
    """
    before = qapp.layoutDirection()
    qapp.setLayoutDirection(side)
    kinds, turned, found = set(), set(), {}
    mirrored = side is Qt.LayoutDirection.RightToLeft
    try:
        for name, window in Catalogue(
            house, tmp_path, STATES if not mirrored else MIRRORED
        ).windows():
            kinds.add(type(window).__name__)
            for before_it, after in () if mirrored else changed_by_the_wheel(window):
                turned.add(type(window).__name__)
                if after != before_it:
                    found.setdefault(f"the wheel: {before_it} became {after}", name)
            faults = faults_of(window, mirrored=mirrored)
            for fault in (*faults, *(() if mirrored else moved_by_words(window))):
                found.setdefault(fault, name)
    finally:
        qapp.setLayoutDirection(before)
    assert found == {}
    assert kinds == every_kind(), "a window is missing in every_window.py"
    assert mirrored or {"HandoutDialog", "ExportDialog", "OutlineDialog", "LineDialog"} <= turned
