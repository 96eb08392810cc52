"""Buttons for acts: each has a name, a key that its tooltip shows, and a sign."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QCursor, QMouseEvent, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QPushButton, QWidget

from app.keyboard.key_names import key_said
from app.keyboard.shortcut import shortcut
from app.look.dress import set_role
from app.look.icons import Sign, icon
from app.look.labels import give_tip
from app.look.mirror import as_it_runs
from app.look.palette import palette_worn
from app.look.wrapped import in_lines

WORN = (QEvent.Type.StyleChange, QEvent.Type.LayoutDirectionChange)
"""What comes where all windows wear other colours or sizes, or are read from another side."""

_MEASURED = (QEvent.Type.FontChange, QEvent.Type.StyleChange)
_LEAST = 18
"""The side in pixels of a sign beside small words."""

_SIGN = 1.2
"""The size of a sign, as a multiple of the text."""


class ActButton(QPushButton):
    """A button that is reached by Tab, not by a click: a click leaves the keyboard where it is.

    So that after a click Space still means "next", not the same button again. Of a double click
    only the first press counts: what is under the pointer then may mean something else already.
    """

    def __init__(
        self,
        text: str,
        key: str = "",
        sign: Sign | None = None,
        role: str = "",
        parent: QWidget | None = None,
        *,
        name: str = "",
    ) -> None:
        """``key`` is how the key is written in the tooltip (empty: none), ``name`` as for `say`."""
        super().__init__(parent)
        self._sign, self._key = sign, key
        self._key_said = key_said(key)
        self._drawn = False
        self.words = ""
        """What it says, as Qt writes it: ``&&`` for an ampersand."""
        self.why_not = ""
        """Why it cannot be pressed now, and what comes first; empty where nothing was said."""
        self._narrow = False
        self._tall = False
        self._widths: dict[str, int] = {}
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        if role:
            set_role(self, role)
        self.say(text, name=name)

    def say(self, text: str, key: str | None = None, name: str = "") -> None:
        """Show other words; ``name`` is what a screen reader says, if it is more than these."""
        if key is not None:
            self.learn_key(key)
        shown = text.replace("&", "&&")
        if self.words == shown and self.accessibleName() == (name or text):
            return
        self.words = shown
        self.setText("" if self._narrow else self.as_written(shown))
        self.setAccessibleName(name or text)
        self._show_tip()

    as_written = staticmethod(as_it_runs)
    """Gives the words their own direction, whatever the program's is."""

    def allow(self, why_not: str = "") -> None:
        """Let it be pressed; or not, and say in its tooltip why, and what is to be done first."""
        self.setEnabled(not why_not)
        if why_not != self.why_not:
            self.why_not = why_not
            self._show_tip()

    def learn_key(self, key: str) -> None:
        if key != self._key:
            self._key, self._key_said = key, key_said(key)
            self._show_tip()

    def _show_tip(self) -> None:
        said, key = self.accessibleName(), self._key_said
        shown = (f"{said} ({key})" if key else said, key or said)
        tip, heard = (f"{each}: {self.why_not}" for each in shown) if self.why_not else shown
        give_tip(self, tip, heard)

    def press_by(self, key: str) -> None:
        """Let a key press it while it is seen and enabled; its tooltip shows the key."""
        self.learn_key(key)
        shortcut(key, self, self.click)

    def be_narrow(self, narrow: bool) -> None:
        """Show the sign alone, where there is one, or the words again."""
        narrow = narrow and self._sign is not None
        if narrow != self._narrow:
            self._narrow = narrow
            self.setText("" if narrow else self.as_written(self.words))

    def wanted_width(self, *, narrow: bool) -> int:
        """Return how wide the button wants to be with its words or narrow, in pixels.

        Each is measured once: other words for a moment would lay out and paint it again.
        """
        words = "" if narrow and self._sign is not None else self.words
        if words not in self._widths:
            before = self.text()
            self.setText(words)
            wanted = self.sizeHint().width()  # asked first: it may bring another font
            self._widths[words] = wanted
            self.setText(before)
        return self._widths[words]

    def changeEvent(self, event: QEvent) -> None:
        """Forget how wide words were in another typeface or style; turn them with the windows."""
        kind = event.type()
        if kind is QEvent.Type.LayoutDirectionChange and not self._narrow:
            self.setText(self.as_written(self.words))
        if kind in _MEASURED:
            self._widths.clear()
        super().changeEvent(event)
        if kind in WORN:
            self._draw_anew()
        if kind is QEvent.Type.ActivationChange and self.underMouse():
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Look pointed at only while it is: behind a menu or a dialog no news says otherwise."""
        if self.underMouse() and not self.rect().contains(self.mapFromGlobal(QCursor.pos())):
            self.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, False)
        super().paintEvent(event)

    def whole_width(self) -> int:
        return self._around() + self.fontMetrics().horizontalAdvance(self.words)

    def width_for(self, letters: int) -> int:
        """Return how wide the button would be with so many letters on one line, in pixels.

        It is measured once: what is around the words differs by a pixel from word to word.
        """
        words = "n" * letters
        if words not in self._widths:
            wide = self.fontMetrics().averageCharWidth() * letters
            self._widths[words] = self._around() + wide
        return self._widths[words]

    def _around(self) -> int:
        shown = max(map(self.fontMetrics().horizontalAdvance, self.text().split("\n")))
        return self.sizeHint().width() - shown

    def wrap(self, width: int) -> None:
        """Break the words into as many lines as leave the button no wider than so many pixels."""
        lines = in_lines(self.words, self.fontMetrics(), max(1, width - self._around()))
        self.setText("\n".join(map(self.as_written, lines)))
        if len(lines) > 1 or self._tall:
            # What is broken while the pane is laid out would keep the height of one line.
            self._tall = len(lines) > 1
            self.setMinimumHeight(self.sizeHint().height())

    def bear(self, sign: Sign) -> None:
        if sign is not self._sign:
            self._sign = sign
            self._draw_anew()

    def lead(self, *, leads: bool) -> None:
        """Be the golden button, which does what comes now, or one of those beside it."""
        if leads is not self._leads():
            set_role(self, "primary" if leads else "")
            self._draw_anew()

    def _leads(self) -> bool:
        return bool(self.property("role") == "primary")

    def _draw_anew(self) -> None:
        self._drawn = False
        if self.isVisible():
            self._draw()

    def showEvent(self, event: QShowEvent) -> None:
        """Draw the sign only now: most buttons are hidden most of the time."""
        self._draw()
        super().showEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Leave the second press of a double click alone, wherever the first one went."""
        event.accept()

    def _draw(self) -> None:
        if self._sign is None or self._drawn:
            return
        self._drawn = True
        self._widths.clear()
        palette = palette_worn()
        colour = palette.ink_on_accent if self._leads() else palette.ink
        # Signs grow with the type of the windows.
        size = max(_LEAST, round(self.fontInfo().pixelSize() * _SIGN))
        self.setIconSize(QSize(size, size))
        self.setIcon(icon(self._sign, palette, size, colour))
