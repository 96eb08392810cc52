"""Every text that is painted, with its room: Qt hands it to an engine that only measures."""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from itertools import count, pairwise
from typing import NamedTuple, TypeVar

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QPaintDevice,
    QPaintEngine,
    QPaintEngineState,
    QPainter,
    QRegion,
    QTextItem,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QBoxLayout,
    QFrame,
    QHeaderView,
    QLayout,
    QLayoutItem,
    QLineEdit,
    QScrollArea,
    QScrollBar,
    QSplitterHandle,
    QStackedWidget,
    QTabBar,
    QWidget,
)
from shiboken6 import isValid

from app.console.answers.answer_bar import AnswerBar
from app.look.split import Split
from facilitation.direction import without_isolates

_METRICS = QPaintDevice.PaintDeviceMetric
_ABOVE = 0.22
"""The share of a line's height above and below its letters, which other letters may use."""


class Painted(NamedTuple):
    """A text on one line in one script, where it stands, its size, and what it is clipped to."""

    text: str
    box: QRectF
    pixels: float
    room: QRectF | None


class _Measuring(QPaintEngine):
    """Paints nothing; remembers every text."""

    def __init__(self) -> None:
        super().__init__(QPaintEngine.PaintEngineFeature.AllFeatures)
        self.texts: list[Painted] = []

    def begin(self, _device: QPaintDevice) -> bool:
        return True

    def end(self) -> bool:
        return True

    def type(self) -> QPaintEngine.Type:
        return QPaintEngine.Type.User

    def updateState(self, _state: QPaintEngineState) -> None:  # noqa: N802 - Qt's own name
        """Nothing: a text asks where it stands, and states change ten times as often."""

    def drawTextItem(self, at: QPointF, item: QTextItem) -> None:  # noqa: N802 - Qt's own name
        painter = self.painter()
        placed = painter.deviceTransform()
        clip = placed.mapRect(painter.clipBoundingRect()) if painter.hasClipping() else None
        high = item.ascent() + item.descent()
        box = QRectF(at.x(), at.y() - item.ascent(), item.width(), high)
        pixels = item.font().pixelSize() * (abs(placed.m22()) or 1.0)
        self.texts.append(Painted(item.text(), placed.mapRect(box), pixels, clip))

    def drawPath(self, *_what: object) -> None:  # noqa: N802 - Qt's own name
        """Nothing but texts is measured."""

    drawPolygon = drawRects = drawLines = drawPoints = drawEllipse = drawPath  # noqa: N815
    drawPixmap = drawImage = drawTiledPixmap = drawPath  # noqa: N815


class _Wall(QPaintDevice):
    """A surface of a size on which texts are measured."""

    def __init__(self, size: QSize) -> None:
        super().__init__()
        self._engine = _Measuring()
        self._metrics = {
            _METRICS.PdmWidth: size.width(),
            _METRICS.PdmHeight: size.height(),
            _METRICS.PdmWidthMM: size.width() // 4,
            _METRICS.PdmHeightMM: size.height() // 4,
            _METRICS.PdmDepth: 32,
            _METRICS.PdmNumColors: 1 << 24,
            _METRICS.PdmDevicePixelRatio: 1,
            _METRICS.PdmDevicePixelRatioScaled: 1 << 16,
        }

    def paintEngine(self) -> _Measuring:  # noqa: N802 - Qt's own name
        return self._engine

    def metric(self, which: QPaintDevice.PaintDeviceMetric) -> int:
        return self._metrics.get(which, 96)  # the rest are dots per inch


def painted_by(paint: Callable[[QPainter], None], size: QSize) -> list[Painted]:
    """Return every text that ``paint`` paints on a surface of a size."""
    wall = _Wall(size)
    painter = QPainter(wall)
    paint(painter)
    painter.end()
    return [each for each in wall.paintEngine().texts if without_isolates(each.text).strip()]


def painted_in(widget: QWidget) -> list[Painted]:
    """Return every text that one widget paints, without its children."""
    wall = _Wall(widget.size())
    widget.render(wall, QPoint(), QRegion(), QWidget.RenderFlag(0))
    return [each for each in wall.paintEngine().texts if without_isolates(each.text).strip()]


@contextmanager
def only_laid_out(*windows: QWidget | None) -> Iterator[None]:
    """Lay windows out for a while and paint none of them: what measures texts paints by itself."""
    shown = [each for each in windows if each is not None]
    for each in shown:
        each.setUpdatesEnabled(False)
    yield
    for each in shown:
        if isValid(each):
            each.setUpdatesEnabled(True)


Parts = Sequence[tuple[QWidget, list[Painted]]]


def parts_of(window: QWidget) -> Parts:
    """Return what is shown of a window and paints texts, with these: to look at in several ways."""
    shown = [each for each in _seen_parts(window) if not _is_bare(each)]
    return [(each, texts) for each in shown if (texts := painted_in(each))]


_BARE = {QFrame, QScrollArea, QScrollBar, Split, QSplitterHandle, QStackedWidget}


def _is_bare(widget: QWidget) -> bool:
    """Tell whether a widget is one of Qt's own that paint no text, whatever they hold."""
    if type(widget) is QWidget:  # what a list or a text scrolls is painted by these
        return not isinstance(widget.parentWidget(), QAbstractScrollArea)
    return type(widget) in _BARE


def cut_in(window: QWidget, parts: Parts | None = None) -> list[tuple[str, str]]:
    """Return every text of a window that is cut, or broken within a word, with its kind of widget.

    What a list or a pane scrolls up and down to is not cut, from side to side it is. A text that
    ends in dots for want of room is not cut where the pointer shows, or a screen reader says, all
    of it.
    """
    found = []
    for widget, texts in parts_of(window) if parts is None else parts:
        blank = widget.fontMetrics().horizontalAdvance(" ")  # Qt lets one hang over the edge
        room = _left_of(widget).adjusted(-blank, 0, blank, 0)
        scrolls = _scrolls(widget)
        if isinstance(widget, QLineEdit) and widget.text():
            continue  # what is typed goes on as one goes on typing
        found += [(type(widget).__name__, each) for each in _broken(texts, widget)]
        for text in texts:
            letters = _letters(text.box)
            if scrolls:
                letters = QRectF(letters.left(), room.top(), letters.width(), room.height())
            if not _holds(room, letters) or _dots_hide(text.text, widget):
                found.append((type(widget).__name__, text.text))
    return found


def _broken(texts: Sequence[Painted], widget: QWidget) -> Iterator[str]:
    """Yield every word that goes on in the next line of a widget without a hyphen."""
    known: set[str] = set()
    for one, other in pairwise(texts):
        ended, begun = _ENDED.search(one.text), _BEGUN.search(other.text)
        if ended and begun and other.box.top() > one.box.center().y():
            known = known or set(_WORD.findall(without_isolates("\n".join(_words_of(widget)))))
            if ended[0] not in known and ended[0] + begun[0] in known:
                yield f"{ended[0]} {begun[0]}"


_WORD = re.compile(r"[^\W\d_]+")
_ENDED = re.compile(r"(?<![^\W\d_])[A-Za-zÀ-ÿ]{2,}(?=[\u2066-\u2069]*$)")
_BEGUN = re.compile(r"^[A-Za-zÀ-ÿ]+")
"""Latin letters at the ends of lines: other scripts are broken anywhere, or painted in parts."""


def overlapping_in(window: QWidget, parts: Parts) -> list[tuple[str, str]]:
    """Return each two texts of different widgets that stand over one another."""
    placed = []
    for widget, texts in parts:
        seen = _seen_of(widget)
        for text in texts if not seen.isEmpty() else ():
            letters = _letters(text.box).intersected(seen)
            if not letters.isEmpty():
                at = QPointF(widget.mapTo(window, QPoint()))
                placed.append((letters.translated(at), (text.text, widget)))
    return [
        (one, other) for (one, mine), (other, theirs) in _crossing(placed) if mine is not theirs
    ]


_Text = TypeVar("_Text")


def _crossing(placed: Sequence[tuple[QRectF, _Text]]) -> Iterator[tuple[_Text, _Text]]:
    """Yield each two whose boxes share a place: none below the end of one is compared with it."""
    ordered = sorted(placed, key=lambda each: each[0].top())
    for at, (mine, one) in enumerate(ordered):
        for theirs, other in ordered[at + 1 :]:
            if theirs.top() >= mine.bottom():
                break
            if mine.intersects(theirs):
                yield one, other


def squeezed_in(window: QWidget) -> list[tuple[str, str]]:
    """Return every list that hides rows for want of room, and what is wrong with that.

    Either it shows fewer than `_FEWEST` of its rows, or what stands above and below it has room
    for one more that it does not need.
    """
    found = []
    for view in _seen_parts(window):
        if not isinstance(view, QAbstractItemView) or not view.verticalScrollBar().maximum():
            continue
        model, room = view.model(), view.viewport().height()
        boxes = [view.visualRect(model.index(at, 0)) for at in range(model.rowCount())]
        rows = list({each.top(): each.height() for each in boxes}.values())
        usual = sorted(rows)[len(rows) // 2] if rows else 0
        name = view.accessibleName() or type(view).__name__
        least = min(usual * min(_FEWEST, len(rows)), _LINES * view.fontMetrics().lineSpacing())
        if rows and room + 6 < least:
            found.append((name, f"{room / usual:.1f} of {len(rows)} rows are shown"))
        elif rows and (free := _free_beside(view)) >= usual:
            found.append((name, f"{free} pixels beside its {len(rows)} rows are free"))
    return found


_FEWEST = 3
"""So many rows of a list are in view in any window, where it has them."""

_LINES = 6
"""So many lines of words are enough where rows have several."""


def _free_beside(view: QAbstractItemView) -> int:
    """Return how much height the parts above and below a list have that they do not need."""
    free, part = 0, view
    while not part.isWindow():
        around = part.parentWidget()
        if around.layout() is not None:
            free += _free_in(around.layout(), part)
        if isinstance(around.parentWidget(), QAbstractScrollArea):
            break
        part = around
    return free


def _free_in(layout: QLayout, part: QWidget) -> int:
    """Return what is free in the columns of a layout that a part stands in."""
    free = 0
    down = isinstance(layout, QBoxLayout) and layout.direction() is _DOWN
    for item in map(layout.itemAt, range(layout.count())):
        if (inner := item.layout()) is not None:
            free += _free_in(inner, part) if _holds_part(inner, part) else 0
        elif down and item.widget() is not part:
            free += _over(item)
    return free


def _holds_part(layout: QLayout, part: QWidget) -> bool:
    inner = [layout.itemAt(at).layout() for at in range(layout.count())]
    return layout.indexOf(part) >= 0 or any(each and _holds_part(each, part) for each in inner)


_DOWN = QBoxLayout.Direction.TopToBottom


def _over(item: QLayoutItem) -> int:
    """Return the height of a part of a column that it has beyond what it needs, in pixels."""
    high, part = item.geometry().height(), item.widget()
    if item.isEmpty() and item.spacerItem() is None:
        return 0
    if isinstance(part, QAbstractItemView) and part.model() is not None:
        rows = range(part.model().rowCount())
        needed = sum(part.visualRect(part.model().index(at, 0)).height() for at in rows)
        return max(0, part.viewport().height() - needed)
    if isinstance(part, QAbstractScrollArea) or high <= 0:
        return 0
    wide = item.geometry().width()
    needed = item.heightForWidth(wide) if item.hasHeightForWidth() else item.sizeHint().height()
    return max(0, high - max(needed, item.minimumSize().height()))


def _seen_parts(window: QWidget) -> Iterator[QWidget]:
    """Yield a window and what is shown in it, also where no room is left for it."""
    for widget in (window, *window.findChildren(QWidget)):
        if widget.isVisible() and widget.window() is window:
            yield widget


def _left_of(widget: QWidget) -> QRectF:
    """Return what those around a widget leave of it, but for what is scrolled up and down."""
    return _within(widget, scrolled=False)


def _seen_of(widget: QWidget) -> QRectF:
    return _within(widget, scrolled=True)


def _within(widget: QWidget, *, scrolled: bool) -> QRectF:
    room, part, rolls = QRectF(widget.rect()), widget, False
    while not part.isWindow():
        around = part.parentWidget()
        edge = QRectF(around.rect()).translated(widget.mapFrom(around, QPoint()).toPointF())
        area = around.parentWidget()
        rolls = rolls or (isinstance(area, QAbstractScrollArea) and area.viewport() is around)
        if rolls and not scrolled:
            edge = QRectF(edge.left(), room.top(), edge.width(), room.height())
        room, part = room.intersected(edge), around
    return room


def _dots_hide(text: str, widget: QWidget) -> bool:
    """Tell whether a text ends in dots that are not its own, and nothing tells the whole of it."""
    begun, dots, _ = text.partition("\u2026")
    begun = begun.strip(_BESIDE_DOTS)
    if not dots or not begun:
        return False
    own, told = _words_of(widget)
    return text.strip() not in own and (isinstance(widget, AnswerBar) or begun not in told)


_BESIDE_DOTS = " \u2066\u2067\u2068\u2069\u200e\u200f"
"""What stands beside dots and is no letter: blanks, and marks of direction."""


def _words_of(widget: QWidget) -> tuple[str, str]:
    """Return what a widget is to show, and what its tooltips and names tell."""
    asked = [getattr(widget, each, None) for each in ("text", "placeholderText", "title")]
    own = [ask() for ask in asked if ask is not None]
    told = [widget.toolTip(), widget.accessibleName()]
    if isinstance(widget, QTabBar):
        own += [widget.tabText(at) for at in range(widget.count())]
        told += [widget.tabToolTip(at) for at in range(widget.count())]
    for each in (widget, widget.parentWidget()):
        model = each.model() if isinstance(each, QAbstractItemView | QHeaderView) else None
        if isinstance(model, QAbstractItemModel):
            for place in _places(model, QModelIndex()):
                told += [str(model.data(place, role)) for role in _TOLD]
                own.append(str(model.data(place)))
        told += [each.toolTip()] if each is not None else []
    return "\n".join(map(str, own)), html.unescape("\n".join(told))


def _places(model: QAbstractItemModel, within: QModelIndex) -> Iterator[QModelIndex]:
    for row in range(model.rowCount(within)):
        for column in count():  # a list does not tell how many
            place = model.index(row, column, within)
            if not place.isValid():
                break
            yield place
            yield from _places(model, place)


_TOLD = (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)


def _scrolls(widget: QWidget) -> bool:
    """Tell whether a widget itself scrolls up and down what it paints."""
    area = widget.parentWidget()
    views = isinstance(area, QAbstractScrollArea) and area.viewport() is widget
    return views and area.verticalScrollBar().maximum() > 0


def dotted(texts: Iterable[Painted]) -> list[str]:
    """Return the texts that end in dots because they had no room."""
    return [each.text for each in texts if "\u2026" in each.text and each.text.strip() != "\u2026"]


def outside(texts: Iterable[Painted], room: QRectF) -> list[str]:
    """Return the texts that reach beyond a room, or beyond what they are clipped to."""
    return [each.text for each in texts if not _holds(_room_of(each, room), _letters(each.box))]


def seen(texts: Iterable[Painted], room: QRectF) -> list[Painted]:
    """Return the texts of which anything is seen: what is clipped as a whole is not."""
    return [each for each in texts if _room_of(each, room).intersects(_letters(each.box))]


def over(texts: Sequence[Painted]) -> list[tuple[str, str]]:
    """Return each two texts whose letters stand in the same place."""
    return list(_crossing([(_letters(each.box), each.text) for each in texts]))


def _room_of(text: Painted, room: QRectF) -> QRectF:
    return room if text.room is None else room.intersected(text.room)


def _holds(room: QRectF, letters: QRectF) -> bool:
    """Tell whether letters are within a room, also one so narrow that its box has no width.

    For `QRectF.contains` an empty box is nowhere.
    """
    outer, inner = room.adjusted(-1, -1, 1, 1), letters.normalized()
    across = outer.left() <= inner.left() and inner.right() <= outer.right()
    return across and outer.top() <= inner.top() and inner.bottom() <= outer.bottom()


def _letters(box: QRectF) -> QRectF:
    """Return where letters stand in a line, without the space above and below them."""
    spare = box.height() * _ABOVE
    return box.adjusted(2, spare, -2, -spare)
