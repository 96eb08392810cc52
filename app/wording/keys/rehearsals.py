"""The keys of a rehearsal."""

from __future__ import annotations

from app.wording.keys.key import Group, Key, WindowKeys


class RehearsalKeys(WindowKeys):
    """What can be pressed in the console while a rehearsal is practised or watched, too."""

    def groups(self) -> tuple[Group, ...]:
        """Return them in one group."""
        step = self.tr("while watching: a step")
        keys = (
            Key("F10", self.tr("go on at once, without waiting for the room"), "on", step),
            Key("Shift+F7", self.tr("pause, and continue"), "hold"),
            Key("Ctrl+F7", self.tr("the speed: ½, 1, 2, 4, 8 times"), "speed"),
            Key(
                "Ctrl+Shift+F7",
                self.tr("leave the script, and go on alone in the same windows"),
                "leave",
            ),
            Key(
                "Ctrl+F10",
                self.tr("practising: a hint"),
                "hint",
                self.tr("pressed again, the line that is expected"),
            ),
            Key("Shift+F8", self.tr("practising: show me"), "show me"),
            Key("Ctrl+F8", self.tr("practising: let it go round"), "run on"),
        )
        return (Group(self.tr("Key"), keys, self.tr("does")),)


REHEARSALS = RehearsalKeys()
