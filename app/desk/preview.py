"""The minutes as they will read, made anew when nobody types; what is typed shows at once."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QTextBrowser, QVBoxLayout, QWidget

from app.look.dress import Dress, set_role
from app.look.palette import Palette, wash
from app.look.typeface import Scale
from facilitation.fonts import FAMILY


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


def around(text: str, at: int) -> str:
    """Return the passage of a note that is being typed: some lines that end below the cursor."""
    before, after = text[:at], text[at:].partition("\n\n")[0][: _LONGEST // 4]
    lines = before.rpartition("\n\n")[2].split("\n")[-_LINES:]
    passage = "\n".join(lines)
    if len(passage) > _LONGEST:
        passage = "…" + passage[-_LONGEST:].partition(" ")[2]
    return passage + after


class Preview(QWidget):
    """Reads like the minutes. Links open nothing; their address is shown to be copied."""

    def __init__(
        self, minutes: Callable[[], str], dress: Dress, parent: QWidget | None = None
    ) -> None:
        """Show what ``minutes`` gives: a page of HTML."""
        super().__init__(parent)
        self._minutes = minutes
        self._dress = dress
        self._shown = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE_MS)
        self._timer.timeout.connect(self.show_now)
        self._build()
        dress.changed.connect(self._wear)

    def _build(self) -> None:
        self._browser = QTextBrowser(self)
        self._browser.setOpenLinks(False)
        self._browser.setOpenExternalLinks(False)
        self._browser.setAccessibleName(self.tr("The minutes as they will read"))
        self._browser.document().setDefaultStyleSheet(self._sheet())
        self._browser.anchorClicked.connect(self._on_link)
        self.live = QTextBrowser(self)
        self.live.setOpenLinks(False)
        self.live.setMaximumHeight(_LINES * self.fontMetrics().lineSpacing())
        self.live.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.live.setAccessibleName(self.tr("What is being typed, as it will read"))
        self.live.document().setDefaultStyleSheet(self._sheet())
        self.live.hide()
        self._told = QLabel(self)
        self._told.setWordWrap(True)
        self._told.hide()
        set_role(self._told, "small")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._browser, 1)
        column.addWidget(self.live)
        column.addWidget(self._told)

    def put_off(self) -> None:
        """Wait a while longer: somebody types, or something was recorded."""
        self._timer.start()

    def show_typed(self, head: str, text: str, at: int) -> None:
        """Show what is typed around a place in a note; an empty text is not for the minutes."""
        from facilitation.minutes.blocks import Paragraph, Plain, Strong
        from facilitation.minutes.formats.html import fragment
        from facilitation.minutes.notes import note_blocks

        excerpt = around(text, at)
        self.live.setVisible(bool(excerpt.strip()))
        if self.live.isHidden():
            return
        # The sign that begins a list says nothing yet; what is typed is never hidden.
        first, *rest = note_blocks(excerpt) or (Paragraph((Plain(excerpt),)),)
        if head and isinstance(first, Paragraph):
            first = Paragraph((Strong(f"{head}:"), Plain(" "), *first.inlines))
        self.live.setHtml(fragment((first, *rest)))
        bar = self.live.verticalScrollBar()
        bar.setValue(bar.maximum())

    def show_now(self) -> None:
        """Make the minutes, and show them if they read differently; the place in view stays."""
        self._timer.stop()
        if not self.isVisible():
            return
        page = self._minutes()
        if page == self._shown:
            return
        self._shown = page
        bar = self._browser.verticalScrollBar()
        place, at_end = bar.value(), bar.value() >= bar.maximum()
        self._browser.setHtml(page)
        bar.setValue(bar.maximum() if at_end else place)

    def _wear(self) -> None:
        for each in (self._browser, self.live):
            each.document().setDefaultStyleSheet(self._sheet())
        self._shown = ""
        self.show_now()

    def _sheet(self) -> str:
        return preview_sheet(self._dress.palette, self._dress.scale)

    def _on_link(self, url: QUrl) -> None:
        if url.isRelative():
            self._browser.scrollToAnchor(url.fragment())
            return
        address = url.toString()
        QGuiApplication.clipboard().setText(address)
        self._told.setText(self.tr("Copied, not opened: {address}").format(address=address))
        self._told.show()
