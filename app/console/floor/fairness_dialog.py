"""How the floor is shared: live, for the facilitator alone until it is shown to the room."""

from __future__ import annotations

from itertools import chain

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QDialog, QScrollArea, QWidget

from app.attending.station import Station
from app.console.buttons import ActButton
from app.look.bars import Share, draw_shares, shares_high
from app.look.dialog_size import fit_screen
from app.look.dress import Dress, set_role
from app.look.icons import Sign
from app.look.labels import named, plain_label, say
from app.look.laying import in_column, in_row
from app.look.mirror import turn_round
from app.look.typeface import Sizes
from app.speaking.parts import Heard, Part
from app.wording import Wording
from app.wording.words import with_gaps
from facilitation.floor.fairness import THOUSAND, Fairness, FloorShare
from facilitation.meeting.floor.sharing import shares_of
from facilitation.meeting.reading import name_of
from facilitation.meeting.state import Meeting

_ROW = 1.9
_MOST_NAMED = 6


class SharesView(QWidget, Heard):
    """Paints a row for each share."""

    def __init__(self, dress: Dress, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dress = dress
        self._shares: tuple[Share, ...] = ()

    def show_shares(self, shares: tuple[Share, ...], name: str) -> None:
        """Show other shares; a screen reader hears them one after the other."""
        if shares == self._shares:
            return
        self._shares = shares
        self.setFixedHeight(self.sizeHint().height())
        self.setAccessibleName(name)
        self.update()

    def sizeHint(self) -> QSize:
        """As high as the rows need at the width that they have."""
        scale, wide = self._dress.scale, max(self.width(), 1)
        needed = shares_high(self._shares, wide, scale.body) if self._shares else 0.0
        return QSize(420, round(max(needed, scale.body * _ROW * len(self._shares))))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Long labels take more lines where there is less room."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.setFixedHeight(self.sizeHint().height())

    def heard_parts(self) -> int:
        return len(self._shares)

    def heard_part(self, at: int) -> Part:
        """Return a share with its words, in its row."""
        share, high = self._shares[at], self.height() // len(self._shares)
        return Part(f"{share.label} {share.value}".strip(), QRect(0, at * high, self.width(), high))

    def paintEvent(self, _event: QPaintEvent) -> None:
        scale = self._dress.scale
        painter = QPainter(self)
        sizes = Sizes(scale.small, scale.body)
        box = QRectF(self.rect())
        turn_round(painter, box)
        draw_shares(painter, box, self._shares, self._dress.palette, sizes)
        painter.end()


class FairnessDialog(QDialog):
    """Stays open beside the console and follows the meeting; Escape closes it."""

    shown_to_room = Signal()

    def __init__(
        self, station: Station, wording: Wording, dress: Dress, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("How speaking time is shared"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._station, self._wording = station, wording
        self.heard = plain_label(role="heading", wrap=True)
        self.facts = plain_label(role="soft", wrap=True)
        self.groups, self.lists, self.people = (SharesView(dress, self) for _ in range(3))
        self._titles = tuple(
            plain_label(words, "name")
            for words in (self.tr("Groups"), self.tr("Lists"), self.tr("People"))
        )
        self.show_room = ActButton(self.tr("Show to the room"), "", Sign.PLAY)
        self.show_room.clicked.connect(self.shown_to_room)
        self._lay_out()
        station.changed.connect(self._look_again)
        station.beat.connect(self._look_again)
        self._look_again()

    def _lay_out(self) -> None:
        inner = QWidget(self)
        titled = zip(self._titles, (self.groups, self.lists, self.people), strict=True)
        in_column(*chain.from_iterable(titled), 1, on=inner, margins=(0, 0, 8, 0))
        area = named(QScrollArea(self, widgetResizable=True), self.windowTitle())
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inner)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        private = plain_label(self.tr("Only you see this until you show it."), "small")
        row = in_row((private, 1), self.show_room)
        in_column(self.heard, self.facts, (area, 1), row, on=self, margins=(20, 16, 20, 16), gap=8)
        set_role(inner, "pane")
        fit_screen(self, 560, 620)

    def _look_again(self) -> None:
        meeting = self._station.meeting
        found = shares_of(meeting, self._station.now().tick)
        self.show_room.setEnabled(found is not None)
        if found is None:
            say(self.heard, self.tr("The group does not want to know how the floor is shared."))
            say(self.facts, self.tr("The rule “fairness” turns it on: rule fairness on"))
            self._show_rows((), (), ())
            return
        say(
            self.heard,
            self.tr("%n of {present} people have spoken", "", found.heard).format(
                present=found.present
            ),
        )
        say(self.facts, " ".join(self._facts(meeting, found)))
        people = tuple(
            Share(share, THOUSAND, name_of(meeting, each.person), self._turns(each.turns, share))
            for each, share in zip(found.people, found.shares, strict=True)
            if each.heard
        )
        self._show_rows(self._parts(found.groups), self._parts(found.lists), people)

    def _show_rows(self, *rows: tuple[Share, ...]) -> None:
        views = (self.groups, self.lists, self.people)
        for title, view, shares in zip(self._titles, views, rows, strict=True):
            title.setVisible(bool(shares))
            view.setVisible(bool(shares))
            view.show_shares(shares, title.text())

    def _facts(self, meeting: Meeting, found: Fairness) -> list[str]:
        facts: list[str] = []
        names = [name_of(meeting, each) for each in found.unheard_waiting]
        if names:
            words = self.tr("Waiting for their first turn: {names}.")
            facts.append(
                with_gaps(words).format(names=self._wording.measures.listed(names, _MOST_NAMED))
            )
        over, under = found.gini
        if found.heard:
            facts.append(self._wording.measures.sharing(over, under))
        if found.quiet_longest:
            quiet = self._station.now().tick - found.quiet_since
            words = self.tr("Quiet longest of those who spoke: {name}, {time}.")
            name = name_of(meeting, found.quiet_longest)
            facts.append(
                with_gaps(words).format(name=name, time=self._wording.measures.duration(quiet))
            )
        return facts

    def _parts(self, parts: tuple[FloorShare, ...]) -> tuple[Share, ...]:
        by_name = self._wording.by_name
        by_time = sorted(parts, key=lambda each: (-each.ms, -each.turns, by_name(each.name)))
        return tuple(map(self._part, by_time))

    def _part(self, part: FloorShare) -> Share:
        words = self.tr("{share} %, %n of {people} heard", "", part.heard)
        value = words.format(share=(part.share + 5) // 10, people=part.people)
        return Share(part.share, THOUSAND, part.name, value)

    def _turns(self, turns: int, share: int) -> str:
        return self.tr("{share} %, %n turns", "", turns).format(share=(share + 5) // 10)
