"""Under the rules: whether the soft tone can be heard on this computer, and a button to try it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.console.buttons import ActButton
from app.look.labels import plain_label, say
from app.look.laying import in_row
from app.sounding.player import SoundPlayer


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
