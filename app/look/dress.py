"""Puts palette, typeface and stylesheet on the application; follows the system and its windows."""

from string import Template

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPalette, QStyleHints
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from app.look.icons import ratios
from app.look.mirror import Reading, direction_for
from app.look.palette import FIXED, PALETTES, Palette, Scheme, palette_for, wash
from app.look.typeface import Scale, font, load_typeface, window_scale
from app.resources import shipped_folder


class Dress(QObject):
    """What the application wears: hand it to every window, which repaints on `changed`.

    Colours and sizes apply to the whole application; what the room sees has sizes of its own.
    """

    changed = Signal(object)
    """The Palette, after the application wears other colours or sizes, or has a finer screen."""

    chosen = Signal(object)
    """The Scheme that somebody chose."""

    turned = Signal(object)
    """The Reading that somebody chose: from which side all windows are read."""

    def __init__(self, app: QApplication, scale: Scale, scheme: Scheme = Scheme.SYSTEM) -> None:
        """Load the typeface and dress `app` at once."""
        super().__init__(app)
        self._app = app
        self.scale = scale
        self.palette = palette_for(scheme)
        self._scheme = scheme
        self.reading = Reading.AS_LANGUAGE
        self._language = ""
        self._template = Template(theme_text())
        load_typeface()
        # Kept: PySide forgets what belongs to hints that nobody holds.
        self._hints = app.styleHints()
        self._fix_system_scheme()
        self._wear(anew=True)
        self._hints.colorSchemeChanged.connect(self._wear)
        if _TELLS_CONTRAST:
            self._hints.accessibility().contrastPreferenceChanged.connect(self._wear)
        self._ratios = ratios()
        app.screenAdded.connect(self._see)

    @property
    def scheme(self) -> Scheme:
        return self._scheme

    def schemes(self) -> tuple[tuple[Scheme, str], ...]:
        """Return what can be chosen, and what it is called."""
        return (
            (Scheme.SYSTEM, self.tr("As the system")),
            (Scheme.LIGHT, self.tr("Light")),
            (Scheme.DARK, self.tr("Dark")),
            (Scheme.CONTRAST, self.tr("High contrast")),
            (Scheme.DARK_CONTRAST, self.tr("High contrast, dark")),
        )

    def choose(self, scheme: Scheme) -> None:
        """Follow the system, or fix other colours."""
        self._scheme = scheme
        self._fix_system_scheme()
        self._wear()
        self.chosen.emit(scheme)

    def read(self, reading: Reading, language: str = "") -> None:
        """Have all windows read from a side, or as a language is (empty: the one known so far)."""
        self.reading, self._language = reading, language or self._language
        direction = direction_for(reading, self._language)
        if direction is not self._app.layoutDirection():
            self._app.setLayoutDirection(direction)
            self.changed.emit(self.palette)
        if not language:
            self.turned.emit(reading)

    def turn(self) -> None:
        """Fix dark colours where light ones are seen, and light ones where dark ones are."""
        self.choose(list(FIXED)[PALETTES.index(self.palette) ^ 1])

    def grow(self, scale: Scale) -> None:
        """Give all windows at a desk other sizes; the same again costs nothing."""
        if scale != self.scale:
            self.scale = scale
            self._put_on()

    def _fix_system_scheme(self) -> None:
        # So that title bars, menus and file dialogs drawn by the system match a fixed choice.
        fixed = FIXED.get(self._scheme)
        dark = Qt.ColorScheme.Dark if fixed and fixed.dark else Qt.ColorScheme.Light
        self._hints.setColorScheme(dark if fixed else Qt.ColorScheme.Unknown)

    def _wear(self, *, anew: bool = False) -> None:
        scheme = self._hints.colorScheme()
        chosen = palette_for(self._scheme, scheme, contrast=_wants_contrast(self._hints))
        if chosen is self.palette and not anew:
            return
        self.palette = chosen
        self._app.setPalette(qt_palette(chosen))
        self._put_on()

    def _see(self) -> None:
        """Have signs drawn anew where a screen is new and as fine as none before."""
        if ratios() != self._ratios:
            self._ratios = ratios()
            self._put_on()

    def _put_on(self) -> None:
        self._app.setFont(font(self.scale.body))
        self._app.setStyleSheet(sheet(self._template, self.palette, self.scale))
        self.changed.emit(self.palette)


_TELLS_CONTRAST = hasattr(QStyleHints, "accessibility")
"""Qt knows from 6.10 on whether the system asks for high contrast."""


def _wants_contrast(hints: QStyleHints) -> bool:
    if not _TELLS_CONTRAST:
        return False
    return hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast


def theme_text() -> str:
    """The stylesheet as it is shipped, with `${names}` for colours and sizes."""
    return (shipped_folder("theme") / "goround.qss").read_text(encoding="utf-8")


def sheet(template: Template, palette: Palette, scale: Scale) -> str:
    """The stylesheet for one palette and one scale; KeyError where a name is unknown."""
    return template.substitute(_colours(palette), signs=_signs(palette), **_sizes(scale))


def _signs(palette: Palette) -> str:
    """The beginning of the files with ticks and arrows (tools/draw_theme_signs.py draws them)."""
    look = "dark" if palette.dark else "light"
    return (shipped_folder("theme") / look).as_posix()


def _colours(palette: Palette) -> dict[str, str]:
    named = {
        field: value.name()
        for field in palette.__struct_fields__
        if isinstance(value := getattr(palette, field), QColor)
    }
    return named | {
        "accent_wash": wash(palette.accent, palette.paper_raised, 22).name(),
        "accent_deep": wash(palette.accent, palette.ink, 88).name(),
        "ink_wash": wash(palette.ink, palette.paper_raised, 7).name(),
        "ink_wash_deep": wash(palette.ink, palette.paper_raised, 13).name(),
        "hint": _hint(palette).name(),
        "block_wash": wash(palette.block, palette.paper_raised, 10).name(),
    }


def _hint(palette: Palette) -> QColor:
    """The colour of what stands in an empty field: paler than words that were typed."""
    return wash(palette.ink_soft, palette.paper_raised, 80)


def _sizes(scale: Scale) -> dict[str, int]:
    room = {
        "gap": max(4, scale.body // 3),
        "pad": max(6, scale.body // 2),
        "wide": max(12, scale.body),
        "tall": scale.body * 3 // 2,
    }
    # A tick is as high as small letters and its frame; a radio button is as large, and round.
    box = scale.body // 2 * 2
    hole = box * 4 // 7 // 2 * 2
    marks = {
        "box": box,
        "box_focus": box - 2,
        "disc": box // 2 + 2,
        "hole": hole,
        "rim": box // 2 + 2 - hole // 2,
    }
    # A line with its room above and below, less the pixel that the focus ring takes.
    fields = {
        "line_field": scale.body * 4 // 3 + 2 * room["gap"] - 2,
        "quick_field": scale.large * 4 // 3 + 2 * room["pad"] - 2,
    }
    # A focus ring is one pixel thicker than a border; padding gives way, so nothing moves.
    return (
        {field: getattr(scale, field) for field in scale.__struct_fields__}
        | room
        | marks
        | fields
        | {f"{name}_focus": pixels - 1 for name, pixels in room.items()}
    )


def qt_palette(palette: Palette) -> QPalette:
    """The same colours for what no stylesheet reaches."""
    made = QPalette()
    role = QPalette.ColorRole
    for which, colour in (
        (role.Window, palette.paper),
        (role.WindowText, palette.ink),
        (role.Base, palette.paper_raised),
        (role.AlternateBase, palette.paper),
        (role.Text, palette.ink),
        (role.PlaceholderText, _hint(palette)),
        (role.Button, palette.paper_raised),
        (role.ButtonText, palette.ink),
        (role.BrightText, palette.block),
        (role.Highlight, palette.accent),
        (role.HighlightedText, palette.ink_on_accent),
        (role.ToolTipBase, palette.ink),
        (role.ToolTipText, palette.paper),
        (role.Link, palette.focus),
        (role.LinkVisited, palette.focus),
        (role.Mid, palette.line),
        (role.Midlight, palette.line),
        (role.Dark, palette.edge),
        (role.Light, palette.paper_raised),
        (role.Shadow, palette.edge),
        (role.Accent, palette.accent),
    ):
        made.setColor(which, colour)
    for which in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, which, palette.off)
    return made


def set_role(widget: QWidget, role: str) -> None:
    """Give a widget one of the theme's roles and restyle it if it changed.

    Labels: title, heading, soft, small, refusal, weighed, name, key. Buttons: primary, quiet.
    Frames: card, strip, pane. Line edits: quickbar. Fields: wrong. An empty role is the plain look.
    """
    if (widget.property("role") or "") == role:
        return
    widget.setProperty("role", role)
    if widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        widget.style().unpolish(widget)
        widget.style().polish(widget)


_AT_REST = 150
"""How long a window keeps its size before the type follows, in ms: not at every step of a drag."""


class Growing(QObject):
    """The smallest window that can be seen gives the sizes: so nothing is cut in any of them."""

    def __init__(self, dress: Dress) -> None:
        super().__init__(dress)
        self._dress = dress
        self._windows: list[QWidget] = []
        self._at_rest = QTimer(self, singleShot=True, interval=_AT_REST)
        self._at_rest.timeout.connect(self.fit)

    def follow(self, window: QWidget) -> None:
        """Let the type grow with a window, as long as it is there."""
        self._windows.append(window)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fit a window that opens, before it is painted; from then on it says itself what changes.

        A filter would be asked about everything that happens in the window.
        """
        if event.type() is QEvent.Type.Show and isinstance(watched, QWidget):
            watched.removeEventFilter(self)
            self.fit()
            handle = watched.windowHandle()
            handle.visibleChanged.connect(self._on_visible)
            for changed in (handle.widthChanged, handle.heightChanged, handle.windowStateChanged):
                changed.connect(self._at_rest.start)
        return super().eventFilter(watched, event)

    def _on_visible(self, visible: bool) -> None:
        if visible:
            self.fit()
        else:
            self._at_rest.start()

    def fit(self) -> None:
        """Take the sizes for what can be seen now; nothing is changed where nothing can."""
        self._windows = [each for each in self._windows if isValid(each)]
        seen = [each for each in self._windows if each.isVisible() and not each.isMinimized()]
        if seen:
            scales = [window_scale(each.height(), each.width()) for each in seen]
            self._dress.grow(min(scales, key=lambda each: each.body))
