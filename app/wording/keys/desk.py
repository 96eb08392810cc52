"""The keys of the desk."""

from __future__ import annotations

from app.wording.keys.key import Group, Key, WindowKeys


class DeskKeys(WindowKeys):
    """What can be pressed in the note-taker's window."""

    def groups(self) -> tuple[Group, ...]:
        """Return the keys, then the lines that Enter takes."""
        return (
            Group(self.tr("Key"), self._keys(), self.tr("does")),
            Group(self.tr("Line"), self._lines(), self.tr("becomes")),
        )

    def _keys(self) -> tuple[Key, ...]:
        return (
            Key(
                "Ctrl+Enter",
                self.tr("go on to the card of the one who speaks now (also Ctrl+↓)"),
                "on",
                also=("Ctrl+Return", "Ctrl+↓"),
            ),
            Key("Ctrl+↑", self.tr("go back to the card before"), "before"),
            Key(
                "Ctrl+Shift+W",
                self.tr("mark a note as word for word, or as a summary"),
                "verbatim",
            ),
            Key(
                "Ctrl+Shift+S",
                self.tr("mark a note as sensitive: it is not published"),
                "sensitive",
            ),
            Key("Ctrl+Shift+R", self.tr("go off the record, or back on it"), "record off"),
            Key("Ctrl+Z", self.tr("take back typing in a text")),
            Key("Ctrl+Shift+U", self.tr("take back what the desk did last"), "undo"),
            Key("Ctrl+Shift+Y", self.tr("bring it back"), "redo"),
            Key("F2", self.tr("show or hide the record"), "record"),
            Key("F3", self.tr("show or hide the minutes"), "minutes"),
            Key("F1", self.tr("show or hide these keys"), "keys"),
        )

    def _lines(self) -> tuple[Key, ...]:
        return (
            Key("#agreed …", self.tr("what was agreed")),
            Key("#action @ben … by friday", self.tr("who does what by when")),
            Key("#decision …", self.tr("what was decided, in its words")),
            Key("#link https://… words", self.tr("a link")),
        )


DESK = DeskKeys()
