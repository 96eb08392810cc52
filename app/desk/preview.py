"""The minutes as they will read, made anew when nobody types; what is typed shows at once."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import Qt, QTimer, QUrl
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import QTextBrowser, QWidget
from shiboken6 import isValid

from app.desk.later import later
from app.desk.page import Page
from app.look.dress import Dress
from app.look.labels import plain_label
from app.look.laying import in_column
from app.look.palette import Palette, wash
from app.look.typeface import Scale
from app.wording import Wording
from app.wording.words import with_gaps
from facilitation.fonts import FAMILY
from facilitation.meeting.notes.passages import Part, moved

if TYPE_CHECKING:
    from app.papers.telling import Telling
    from facilitation.meeting.state import Meeting
    from facilitation.minutes.gathering.gathered import Entry


def preview_sheet(palette: Palette, scale: Scale) -> str:
    """Return a style sheet for pages of minutes, in the little of CSS that rich text knows."""
    ink, soft = palette.ink.name(), palette.ink_soft.name()
    line = wash(palette.accent, palette.paper_raised, 12).name()
    return f"""
body {{ font-family: "{FAMILY}"; font-size: {scale.body}px; color: {ink}; }}
h1 {{ font-size: {scale.large}px; margin-bottom: 4px; }}
h2 {{ font-size: {scale.large}px; margin-top: 22px; margin-bottom: 4px; }}
h3, h4, h5, h6 {{ font-size: {scale.body}px; margin-top: 16px; margin-bottom: 2px; }}
p, li, td {{ margin-bottom: 6px; }}
dt {{ color: {soft}; }}
dd {{ margin-left: 12px; margin-bottom: 4px; }}
.subtitle, .gap {{ color: {soft}; }}
.lines, .redline {{ background-color: {line}; }}
del {{ color: {palette.struck.name()}; text-decoration: line-through; }}
ins {{ color: {palette.inserted.name()}; text-decoration: underline; }}
a {{ color: {palette.focus.name()}; }}
th, td {{ padding: 2px 12px 2px 0; }}
th {{ text-align: left; color: {soft}; }}
"""


_LINES = 12
_LONGEST = 600
"""Of what is typed so many lines, and characters, before the cursor are shown, and some behind."""

PAUSE_MS = 1200
"""How long nothing has been typed or recorded before the minutes are made anew."""

LATEST_MS = 5000
"""Whoever types without a pause sees what others did as often."""


def around(note: Entry, at: int) -> Entry:
    """Return the passage of a note that is being typed: some lines that end below the cursor."""
    before, behind = note.text[:at], note.text[at:].partition("\n\n")[0]
    after = behind[: _LONGEST // 4]
    if after != behind:
        after = after.rpartition(" ")[0] or after
    lines = before.rpartition("\n\n")[2].split("\n")[-_LINES:]
    passage = "\n".join(lines)
    if len(passage) > _LONGEST:
        passage = "…" + passage[-_LONGEST:].partition(" ")[2]
    begin, end = at - len(passage), at + len(after)
    behind_it, before_it = Part(end, len(note.text) - end, ""), Part(0, begin, "")
    both = (note.words, note.hidden)
    words, hidden = (moved(moved(each, behind_it), before_it) for each in both)
    on = "" if after == behind else " …"
    return replace(note, text=passage + after + on, words=words, hidden=hidden)


Pieces = tuple[str, ...]
Ask = Callable[[Callable[[Pieces], None]], None]
"""Has the minutes made, and tells of them when they are: pieces of HTML below each other."""


class Preview(QWidget):
    """Reads like the minutes. Links open nothing; their address is shown to be copied."""

    def __init__(
        self, ask: Ask, wording: Wording, dress: Dress, parent: QWidget | None = None
    ) -> None:
        """Show what comes when the minutes are asked for."""
        super().__init__(parent)
        self._ask = ask
        self._asked = self._again = False
        self._telling: Telling | None = None
        self._wording = wording
        self._dress = dress
        self._timer = later(self, PAUSE_MS, self.show_now)
        self._latest = later(self, LATEST_MS, self.show_now)
        self._build()
        dress.changed.connect(self._wear)

    def _build(self) -> None:
        self.page = Page(self)
        self.page.setAccessibleName(self.tr("The minutes as they will read"))
        self.page.wear(self._sheet())
        self.page.anchorClicked.connect(self._on_link)
        self.live = QTextBrowser(self)
        self.live.setOpenLinks(False)
        self.live.setMaximumHeight(_LINES * self.fontMetrics().lineSpacing())
        self.live.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.live.setAccessibleName(self.tr("What is being typed, as it will read"))
        self.live.document().setDefaultStyleSheet(self._sheet())
        self.live.hide()
        self._told = plain_label("", "small", self, wrap=True)
        self._told.hide()
        in_column((self.page, 1), self.live, self._told, on=self, margins=0)

    def _telling_of(self, meeting: Meeting) -> Telling:
        """Return what minutes tell with; it knows the people, for whom it takes a while."""
        from app.papers.minutes_words import MinutesWording  # the first picture does without
        from app.papers.telling import Telling
        from facilitation.minutes.attribution import Include
        from facilitation.minutes.gathering.gathered import Gathered

        told, known = self._telling, (meeting.people, meeting.naming)
        if told is None or (told.meeting.people, told.meeting.naming) != known:
            words = told.words if told else MinutesWording(self._wording)
            told = self._telling = Telling(Gathered(meeting), words, Include())
        return told

    def showEvent(self, event: QShowEvent) -> None:
        """Begin at once: whatever it takes is loaded before somebody types."""
        super().showEvent(event)
        QTimer.singleShot(0, self, self.show_now)

    def put_off(self) -> None:
        """Wait a while longer: somebody types, or something was recorded."""
        self._timer.start()
        if not self._latest.isActive():
            self._latest.start()

    def show_typed(self, meeting: Meeting, person: int, note: Entry, at: int) -> None:
        """Show what is typed around a place in a note, on ``person`` (0: on none), as it is told.

        An empty one is not for the minutes.
        """
        from app.papers.passages import opened, shown
        from facilitation.minutes.formats.html import fragment

        passage = around(note, at)
        self.live.setVisible(bool(passage.text.strip()))
        if self.live.isHidden():
            return

        telling = self._telling_of(meeting)
        voices = telling.voices(note.item, note.level)
        who = voices.who(person, meeting.people)
        blocks = shown(passage, telling.words, voices.blocks)
        self.live.setHtml(fragment(tuple(opened(who and f"{who}:", blocks))))
        bar = self.live.verticalScrollBar()
        bar.setValue(bar.maximum())

    @property
    def is_at_work(self) -> bool:
        """Whether minutes are being made, or are not all shown yet."""
        return self._asked or self.page.is_at_work

    def show_now(self) -> None:
        """Have the minutes made, and show what of them reads otherwise."""
        self._timer.stop()
        self._latest.stop()
        self._again = self._asked
        if self.isVisible() and not self._asked:
            self._asked = True
            self._ask(self._show)

    def _show(self, pieces: Pieces) -> None:
        if not isValid(self):
            return
        self._asked = False
        self.page.show_pieces(pieces)
        if self._again:
            self.put_off()

    def _wear(self) -> None:
        self.page.wear(self._sheet())
        self.live.document().setDefaultStyleSheet(self._sheet())
        self.show_now()

    def _sheet(self) -> str:
        return preview_sheet(self._dress.palette, self._dress.scale)

    def _on_link(self, url: QUrl) -> None:
        if url.isRelative():
            self.page.scrollToAnchor(url.fragment())
            return
        address = url.toString()
        QGuiApplication.clipboard().setText(address)
        words = self.tr("Copied, not opened: {address}")
        self._told.setText(with_gaps(words).format(address=address))
        self._told.show()
