"""Renders everything in app/look to pictures, in light and dark, to be looked at.

Usage: python tools/look_gallery.py [FOLDER]   (default: build/look)
"""

import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from PySide6.QtCore import QRect, QRectF, QStringListModel, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from app.look.bars import Answer, Share, Tone, draw_answers, draw_shares, draw_sparks
from app.look.brush import Brush
from app.look.circle import Circle, draw_circle
from app.look.dress import Dress, set_role
from app.look.fit import Fitter, Lettering
from app.look.icons import Sign, app_icon, draw_app_icon, draw_sign, icon
from app.look.palette import DARK, LIGHT, Palette, Scheme
from app.look.redline import Segment, SegmentKind, SheetLine, draw_sheet, fit_sheet, numbered
from app.look.ring import RingState, draw_ring
from app.look.seat import DrawnSeat, SeatStatus
from app.look.sheet import TextSheet
from app.look.typeface import Sizes, font, projector_scale, window_scale

FIRST = "Amara Ben Chi Dov Esra Femi Grace Hana Iris João Kofi Lena Mina Noor Olu Pia".split()
LAST = "Diallo Okafor Lindqvist Haddad Petrov Nguyen García Weiß".split()
S, F, P = SegmentKind.STRUCK, SegmentKind.INSERTED, SegmentKind.PLAIN

TENTS = (
    SheetLine(
        1,
        (
            Segment("We buy "),
            Segment("ten", S),
            Segment("six", F),
            Segment(" tents by May, from the fund for shared things."),
        ),
        "conflicts with A3, which strikes the same words",
    ),
    SheetLine(2, (Segment("The garden group stores them and keeps the list of who has one."),)),
    SheetLine(3, (Segment("Any group may borrow a tent for a weekend without asking.", S),)),
    SheetLine(None, (Segment("A group tells the garden a week before it needs a tent.", F),)),
    SheetLine(4, (Segment("We look again at this in one year."),)),
)


def seats(count: int) -> tuple[DrawnSeat, ...]:
    """Seats part of the way through a round."""
    made = []
    for number in range(count):
        name = f"{FIRST[number % 16]} {LAST[(number * 3) % 8]}"
        status = SeatStatus.WAITING
        if number < count * 2 // 5:
            status = SeatStatus.SPOKE
            if number % 7 == 2:
                status = SeatStatus.SOFT_PASS
            elif number % 11 == 4:
                status = SeatStatus.FINAL_PASS
        elif number == count * 2 // 5:
            status = SeatStatus.HOLDING
        elif number % 13 == 12:
            status = SeatStatus.LEFT
        made.append(DrawnSeat(number + 1, name, status))
    return tuple(made)


def painted(width: int, height: int, palette: Palette, paint: Callable[[QPainter], None]) -> QImage:
    """A picture of what `paint` paints on paper."""
    image = QImage(width, height, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(palette.paper)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint(painter)
    painter.end()
    return image


def signs(palette: Palette) -> QImage:
    """All signs, small and large, and the program's icon."""

    def paint(painter: QPainter) -> None:
        colours = {
            Sign.AGREE: palette.agree,
            Sign.CONCERN: palette.concern,
            Sign.BLOCK: palette.block,
            Sign.ASIDE: palette.aside,
        }
        for at, sign in enumerate(Sign):
            x, y = 20 + at % 10 * 110, 20 + at // 10 * 130
            colour = colours.get(sign, palette.ink)
            draw_sign(painter, QRectF(x, y, 64, 64), sign, colour, palette.paper)
            draw_sign(painter, QRectF(x + 70, y + 40, 20, 20), sign, colour, palette.paper)
            painter.setFont(font(14))
            painter.setPen(palette.ink_soft)
            painter.drawText(QRectF(x, y + 72, 100, 20), sign.value)
        draw_app_icon(painter, QRectF(20, 410, 96, 96), palette)
        draw_app_icon(painter, QRectF(140, 440, 32, 32), palette)
        draw_app_icon(painter, QRectF(190, 450, 16, 16), palette)
        names = "paper_raised ink ink_soft line edge accent accent_ink agree concern aside block"
        for at, name in enumerate((names + " focus struck inserted held").split()):
            x = 240 + at * 56
            painter.fillRect(QRectF(x, 430, 50, 50), getattr(palette, name))
            painter.setFont(font(10))
            painter.drawText(QRectF(x, 484, 56, 20), name)

    return painted(1120, 540, palette, paint)


def rings(palette: Palette) -> QImage:
    """The ring in every state, large and small."""
    states = (
        RingState(72_000, 120_000, text="1:12", under="of 2:00"),
        RingState(150_000, 180_000, 120_000, text="2:30", under="of 3:00"),
        RingState(150_000, 120_000, text="2:30", under="0:30 over"),
        RingState(72_000, 120_000, paused=True, text="1:12", under="paused"),
        RingState(text="Amara Diallo"),
    )

    def paint(painter: QPainter) -> None:
        fitter = Fitter()
        for at, state in enumerate(states):
            box = QRectF(20 + at * 270, 20, 250, 250)
            draw_ring(Brush(painter, palette, fitter, Sizes(13, 90)), box, state)
            box = QRectF(20 + at * 270, 290, 64, 64)
            draw_ring(Brush(painter, palette, fitter, Sizes(13, 28)), box, state)

    return painted(1380, 370, palette, paint)


def circle(palette: Palette, count: int, width: int, height: int, sizes: Sizes) -> QImage:
    """A circle part of the way through a round."""
    shown = seats(count)
    holder = next((s.name for s in shown if s.status is SeatStatus.HOLDING), "")
    value = Circle(shown, holder, "What would make this market easy for you?", count // 2 + 1)

    def paint(painter: QPainter) -> None:
        box = QRectF(12, 12, width - 24, height - 24)
        fitter = Fitter()
        draw_circle(Brush(painter, palette, fitter, sizes), box, value)
        begun = time.perf_counter()
        draw_circle(Brush(painter, palette, fitter, sizes), box, value)
        spent = (time.perf_counter() - begun) * 1000
        print(f"circle of {count} at {width}×{height}: {spent:.1f} ms")

    return painted(width, height, palette, paint)


def bars(palette: Palette) -> QImage:
    """Answers, shares, sparks and the agenda's strip."""
    answers = (
        Answer(Tone.AGREE, 18, "agree"),
        Answer(Tone.CONCERN, 3, "with reservations"),
        Answer(Tone.ASIDE, 2, "stand aside"),
        Answer(Tone.BLOCK, 1, "blocks"),
        Answer(Tone.OPEN, 4, "not answered"),
    )
    temperature = (
        Answer(Tone.AGREE, 12, "up", Sign.UP),
        Answer(Tone.ASIDE, 5, "level", Sign.LEVEL),
        Answer(Tone.CONCERN, 3, "down", Sign.DOWN),
    )

    def paint(painter: QPainter) -> None:
        fitter = Fitter()
        box = QRectF(30, 30, 1140, 300)
        draw_answers(Brush(painter, palette, fitter, Sizes(30, 90)), box, answers)
        box = QRectF(30, 380, 360, 100)
        draw_answers(Brush(painter, palette, fitter, Sizes(13, 28)), box, temperature)
        shares = (Share(9, 24, "people", "9 of 24"), Share(3, 7, "groups", "3 of 7"))
        draw_shares(painter, QRectF(430, 380, 340, 60), shares, palette, Sizes(14, 14))
        draw_sparks(painter, QRectF(800, 380, 160, 50), (1, 3, 5, 0, 2, 2, 4, 0, 1), palette)

    return painted(1200, 510, palette, paint)


def sheets(palette: Palette) -> QImage:
    """A redline on the projector: whole, at its smallest, and a long text around a change."""
    scale = projector_scale(720)
    sizes = Sizes(scale.small, scale.large)
    long = (*numbered([f"Line {n} of a long agreement about tents." for n in range(1, 31)]),)
    changed = SheetLine(24, (Segment("We buy "), Segment("ten", S), Segment("six", F)))
    long = (*long[:23], changed, *long[24:])

    def paint(painter: QPainter) -> None:
        for box, lines in ((QRectF(30, 30, 900, 660), TENTS), (QRectF(970, 30, 560, 660), long)):
            painter.fillRect(box.adjusted(-8, -8, 8, 8), palette.paper_raised)
            sheet = fit_sheet(lines, box.width(), box.height(), palette, sizes)
            draw_sheet(painter, box, sheet, palette, count=len(lines))

    return painted(1560, 720, palette, paint)


def fitted(palette: Palette) -> QImage:
    """A name and a long title in the same rectangle."""
    texts = (
        "Amara",
        "Amara Diallo · North Garden",
        "Donaudampfschifffahrtsgesellschaftskapitän 🎉",
        "A very long question that somebody put to the circle " * 4,
    )

    def paint(painter: QPainter) -> None:
        fitter = Fitter()
        for at, text in enumerate(texts):
            box = QRectF(20 + at * 320, 20, 300, 160)
            painter.fillRect(box, palette.paper_raised)
            fitter.draw(painter, box, text, palette.ink, Lettering(22, 90))

    return painted(1300, 200, palette, paint)


def widgets(dress: Dress) -> QWidget:
    """Every widget the stylesheet knows, as they would stand in a window."""
    window = QFrame()
    window.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    window.setStyleSheet("")
    outer = QVBoxLayout(window)
    outer.setContentsMargins(16, 16, 16, 16)
    top = QHBoxLayout()
    outer.addLayout(top)
    for text, role in (
        ("Spring assembly", "title"),
        ("Discussion", "heading"),
        ("stack, least heard first", "soft"),
        ("has not spoken yet", "small"),
        ("Ctrl+Z", "key"),
    ):
        top.addWidget(label(text, role))
    top.addStretch()
    outer.addLayout(buttons(dress))
    tabs = QTabBar()
    for text in ("Agenda", "Floor", "Matter"):
        tabs.addTab(text)
    outer.addWidget(tabs)
    outer.addWidget(panes(dress), 1)
    outer.addWidget(label("Ben is in the stack already, in place 2. You can move Ben.", "refusal"))
    bar = QLineEdit()
    bar.setPlaceholderText("type a name or an act")
    set_role(bar, "quickbar")
    outer.addWidget(bar)
    return window


def label(text: str, role: str) -> QLabel:
    """A label of plain text in a role."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    set_role(made, role)
    return made


def buttons(dress: Dress) -> QHBoxLayout:
    """Buttons of every role and state."""
    row = QHBoxLayout()
    for text, role, sign, enabled in (
        ("done", "primary", Sign.DONE, True),
        ("pause", "", Sign.PAUSE, True),
        ("+1:00", "", Sign.EXTEND, True),
        ("undo", "quiet", Sign.UNDO, True),
        ("redo", "quiet", Sign.REDO, False),
        ("next", "primary", Sign.NEXT, False),
    ):
        button = QPushButton(text)
        set_role(button, role)
        colour = dress.palette.ink_on_accent if role == "primary" else None
        button.setIcon(icon(sign, dress.palette, colour=colour))
        button.setEnabled(enabled)
        row.addWidget(button)
    checked = QPushButton("hold scene")
    checked.setCheckable(True)
    checked.setChecked(True)
    row.addWidget(checked)
    box = QCheckBox("sensitive")
    box.setChecked(True)
    row.addWidget(box)
    row.addStretch()
    return row


def panes(dress: Dress) -> QSplitter:
    """Three panes as in the console."""
    splitter = QSplitter()
    stack = QListView()
    stack.setModel(QStringListModel([f"{name}  has not spoken yet" for name in FIRST[:5]]))
    stack.setCurrentIndex(stack.model().index(1, 0))
    splitter.addWidget(stack)
    sheet = TextSheet(dress.palette, dress.scale.body)
    sheet.set_lines(TENTS)
    sheet.show_line(2)
    splitter.addWidget(sheet)
    note = QPlainTextEdit("#agreed six tents\n#action @ben buys them by friday")
    splitter.addWidget(note)
    return splitter


def grabbed(widget: QWidget, width: int, height: int, app: QApplication) -> QImage:
    """A picture of a widget, shown offscreen."""
    widget.resize(width, height)
    widget.show()
    app.processEvents()
    image = widget.grab(QRect(0, 0, width, height)).toImage()
    widget.close()
    return image


def pictures(palette: Palette) -> dict[str, QImage]:
    """All painted pictures for one palette, by name."""
    room = projector_scale(1080)
    hall = Sizes(room.small, room.display)
    desk = Sizes(13, 28)
    return {
        "signs": signs(palette),
        "rings": rings(palette),
        "bars": bars(palette),
        "sheets": sheets(palette),
        "fitted": fitted(palette),
        "circle_7": circle(palette, 7, 1920, 860, hall),
        "circle_16": circle(palette, 16, 1920, 860, hall),
        "circle_40": circle(palette, 40, 1920, 860, hall),
        "circle_80": circle(palette, 80, 1920, 860, hall),
        "circle_200": circle(palette, 200, 1920, 860, hall),
        "circle_desk_12": circle(palette, 12, 620, 480, desk),
        "circle_desk_31": circle(palette, 31, 620, 480, desk),
        "circle_desk_200": circle(palette, 200, 620, 480, desk),
    }


def main(folder: Path) -> None:
    """Render everything into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    app = QApplication([])
    begun = time.perf_counter()
    dress = Dress(app, window_scale(768), Scheme.LIGHT)
    print(f"dressed in {(time.perf_counter() - begun) * 1000:.1f} ms")
    app.setWindowIcon(app_icon(dress.palette))
    for palette, scheme in ((LIGHT, Scheme.LIGHT), (DARK, Scheme.DARK)):
        dress.choose(scheme)
        for name, image in pictures(palette).items():
            image.save(str(folder / f"{scheme.value}_{name}.png"))
        window = grabbed(widgets(dress), 1100, 620, app)
        window.save(str(folder / f"{scheme.value}_widgets.png"))
    print(f"pictures in {folder}")


if __name__ == "__main__":
    main(Path(sys.argv[1] if len(sys.argv) > 1 else "build/look"))
