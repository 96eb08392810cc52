"""What the room is asked and does together: the text of a round, silence, groups, prompts."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QWidget

from app.look.labels import plain_label, say
from app.look.spoken import Spoken
from app.wording import Wording
from facilitation.meeting.groups.small_results import brought
from facilitation.meeting.reading import name_of, prompts_numbered, small_groups_called
from facilitation.meeting.state import Meeting, Silence, SmallGroups

_PART = 3
"""At most one part in so many of the panel's height."""


class AskedText(QScrollArea):
    """As high as its text, as long as the seats keep most of the panel; gone where it is empty."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._panel = parent
        self._high = 1
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.label = plain_label(role="name", wrap=True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setViewport(QWidget(self))  # Qt's own is filled, and costs what `give_viewport` tells
        self.setWidget(self.label)
        self.label.setAutoFillBackground(False)  # a scrolled widget is filled unless this is said
        self.show_text("")

    def show_text(self, text: str) -> None:
        """Show a text from its beginning."""
        if text != self.label.text():
            say(self.label, text)
            self.verticalScrollBar().setValue(0)
        self.setVisible(bool(text))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._high)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self._high)

    def _fit(self) -> None:
        """Ask for another height where the text needs it; the panel gives it once this is drawn.

        To take it here would be while a scroll area divides its room, which then keeps the old one.
        """
        whole = self.label.heightForWidth(self.width())
        most = max(self._panel.height() // _PART, self.fontMetrics().lineSpacing() * 2)
        high = max(1, min(whole, most))
        if high != self._high:
            self._high = high
            self.updateGeometry()


_MOST_GROUPS = 12
"""More groups than this are counted, not listed; those that are back make room."""

_MOST_SAID = 3


class InView(Spoken):
    """Says what the room is doing together, and what it is asked."""

    def __init__(self, wording: Wording) -> None:
        self._wording = wording

    def of(self, meeting: Meeting, tick: int) -> str:
        """Return the lines at a tick; empty where nothing of it goes on."""
        lines: list[str] = []
        if meeting.silence is not None:
            lines.append(self._silence(meeting.silence, tick))
        if meeting.small_groups is not None:
            back = {number: "; ".join(each) for number, each in brought(meeting)}
            lines.append(self._groups(meeting.small_groups, len(back), tick))
            lines += self._members(meeting, meeting.small_groups, back)
        return "\n".join([*lines, *prompts_numbered(meeting)])

    def _silence(self, silence: Silence, tick: int) -> str:
        gone = self._wording.measures.duration(tick - silence.began)
        if not silence.length:
            return self.tr("Silence for {gone}. Space ends it.").format(gone=gone)
        return self.tr("Silence for {gone} of {length}. Space ends it.").format(
            gone=gone, length=self._wording.measures.duration(silence.length)
        )

    def _members(self, meeting: Meeting, groups: SmallGroups, back: Mapping[int, str]) -> list[str]:
        """Return who is in each group, those still away first, and what the others said."""
        numbered = list(enumerate(groups.groups, 1))
        away = [each for each in numbered if each[0] not in back]
        called = small_groups_called(meeting, groups)
        shown = [
            self._row(meeting, number, called[number - 1], people)
            for number, people in away[:_MOST_GROUPS]
        ]
        if len(away) > _MOST_GROUPS:
            shown.append(self.tr("and %n more groups are still away", "", len(away) - _MOST_GROUPS))
        typed = [each for each in groups.lines.items() if back[each[0]] == each[1]]
        came = [each for each in back.items() if each not in typed]
        room = max(_MOST_SAID, _MOST_GROUPS - len(shown))
        latest = [*came, *typed][-room:]
        said = self.tr("{number}  back: {line}")
        return shown + [said.format(number=number, line=line) for number, line in sorted(latest)]

    def _row(self, meeting: Meeting, number: int, called: str, people: tuple[int, ...]) -> str:
        names = self._wording.measures.listed(
            [name_of(meeting, each) for each in people], len(people)
        )
        return f"{number}  {names}" if called == str(number) else f"{number}  {called}: {names}"

    def _groups(self, groups: SmallGroups, back: int, tick: int) -> str:
        gone = self._wording.measures.duration(tick - groups.began)
        if groups.length:
            words = self.tr("{gone} of {length}")
            gone = words.format(gone=gone, length=self._wording.measures.duration(groups.length))
        return self._wording.measures.separated(
            (
                self.tr("%n small groups for {gone}", "", len(groups.groups)).format(gone=gone),
                self.tr('%n are back: group 1 says "…"', "", back),
            )
        )
