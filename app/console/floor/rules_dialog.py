"""The rules of the floor that a group sets one by one, each with a plain sentence."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QDialog, QGridLayout, QScrollArea, QSpinBox, QWidget

from app.console.buttons import ActButton
from app.console.stepper import Stepper
from app.console.wishes import Doer
from app.look.dialog_size import fit_screen
from app.look.labels import answer, plain_label, say
from app.look.laying import in_column, in_row
from app.sounding.player import SoundPlayer, soft_tone
from app.wording import Wording
from facilitation.meeting.families.signals import SetRule
from facilitation.meeting.reading import setting_now
from facilitation.meeting.state import Meeting
from facilitation.process.settings import SETTINGS, Measure, Setting


class ToneRow(QWidget):
    """Says what is wrong where nothing can play the tone, and what helps."""

    def __init__(self, player: SoundPlayer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._player = player
        self.told = plain_label(role="soft", wrap=True)
        self.try_it = ActButton(self.tr("Try the tone"))
        in_row((self.told, 1), self.try_it, on=self, margins=0)
        self.try_it.clicked.connect(self._try)
        player.tried.connect(self._on_tried)
        self.try_it.setVisible(player.can_play)
        say(self.told, self.tr("The tone is soft; try it once in this room.") if player.can_play
            else self._nothing_plays())  # fmt: skip

    def _try(self) -> None:
        say(self.told, self.tr("Playing …"))
        self._player.try_out()

    def _on_tried(self, played: bool) -> None:
        if played:
            words = self.tr("It was played. Not heard? Look at the volume and the loudspeaker.")
        else:
            words = self.tr(
                "It could not be played: no loudspeaker answers. Turns show when they are over."
            )
        say(self.told, words)

    def _nothing_plays(self) -> str:
        return self.tr(
            "No tone will be heard: nothing on this computer can play it. Install PipeWire "
            "(pw-play), PulseAudio (paplay) or ALSA (aplay), then open Goround again. Turns show "
            "when they are over all the same."
        )


_SECOND = 1000
_AIR = 40


class RulesDialog(QDialog):
    """A row for each rule; a change is done at once and stands in the record."""

    def __init__(
        self,
        meeting: Meeting,
        wording: Wording,
        do: Doer,
        parent: QWidget | None = None,
        *,
        player: SoundPlayer | None = None,
    ) -> None:
        """Show what is set.

        ``do`` does an act and says what came of it, ``player`` plays the soft tone.
        """
        super().__init__(parent)
        self.setWindowTitle(self.tr("Rules of speaking"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._do, self._wording = do, wording
        self.tone = ToneRow(player or SoundPlayer(soft_tone(), self), self)
        self.fields: dict[str, QCheckBox | QSpinBox] = {}
        self.refusal = plain_label(role="refusal", wrap=True)
        self.refusal.hide()
        self._lay_out(meeting)

    def _lay_out(self, meeting: Meeting) -> None:
        words = self.tr("Every rule is advice, holds for the whole meeting and can be undone.")
        inner = QWidget(self)
        grid = QGridLayout(inner)
        grid.setHorizontalSpacing(18)
        for row, setting in enumerate(SETTINGS):
            field = self._field(setting, setting_now(meeting, setting))
            label = plain_label(self._wording.settings.about(setting), wrap=True)
            label.setBuddy(field)
            grid.addWidget(label, row, 0)
            shown = Stepper(field, label.text(), self) if isinstance(field, QSpinBox) else field
            grid.addWidget(shown, row, 1, Qt.AlignmentFlag.AlignRight)
        grid.setColumnStretch(0, 1)
        area = QScrollArea(self, widgetResizable=True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setWidget(inner)
        close = ActButton(self.tr("Close"), self.tr("Escape"))
        close.clicked.connect(self.accept)
        in_column(
            plain_label(words, "soft", wrap=True),
            (area, 1),
            self.tone,
            self.refusal,
            in_row(1, close),
            on=self,
            margins=(20, 16, 20, 16),
            gap=10,
        )
        fit_screen(self, 620, 600)

    def _field(self, setting: Setting, value: int) -> QCheckBox | QSpinBox:
        field: QCheckBox | QSpinBox
        if setting.measure is Measure.SWITCH:
            field = QCheckBox(self)
            field.setChecked(bool(value))
            field.clicked.connect(self._setter(setting, 1))
        else:
            field = self._number(setting, value)
        field.setAccessibleName(self._wording.settings.about(setting))
        field.setToolTip(f"rule {setting.name}")
        self.fields[setting.field] = field
        return field

    def _number(self, setting: Setting, value: int) -> QSpinBox:
        unit = _SECOND if setting.measure is Measure.LENGTH else 1
        field = QSpinBox(self)
        field.setRange(setting.least // unit, setting.most // unit)
        field.setValue(value // unit)
        field.setKeyboardTracking(False)
        field.setFixedWidth(field.fontMetrics().horizontalAdvance("0000 s") + _AIR)
        if unit == _SECOND:
            field.setSuffix(self.tr(" s"))
        field.valueChanged.connect(self._setter(setting, unit))
        return field

    def _setter(self, setting: Setting, unit: int) -> Callable[[int], None]:
        def set_rule(value: int) -> None:
            answer(self.refusal, self._do(SetRule(setting.name, int(value) * unit)).refusal)

        return set_rule
