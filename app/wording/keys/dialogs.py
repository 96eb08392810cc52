"""The keys of dialogs that have some of their own."""

from __future__ import annotations

from app.wording.keys.key import Group, Key, WindowKeys


class DialogKeys(WindowKeys):
    """What can be pressed in dialogs, besides Tab, Enter and Escape."""

    def groups(self) -> tuple[Group, ...]:
        """Return them by dialog."""
        does = self.tr("does")
        return (
            Group(self.tr("In dialogs"), self._all(), does),
            Group(self.tr("New proposal"), self._proposal(), does),
            Group(self.tr("New amendment"), self._amendment(), does),
            Group(self.tr("Attached files"), self._files(), does),
            Group(self.tr("The count step by step"), self._count(), does),
        )

    def _all(self) -> tuple[Key, ...]:
        return (
            Key("Ctrl+Enter", self.tr("do it, wherever the cursor is")),
            Key("Escape", self.tr("leave it: nothing was done")),
        )

    def _proposal(self) -> tuple[Key, ...]:
        return (Key("Ctrl+O", self.tr("take the text from a file"), "open"),)

    def _amendment(self) -> tuple[Key, ...]:
        return (Key("Alt+A", self.tr("name another place, too"), "another"),)

    def _files(self) -> tuple[Key, ...]:
        return (
            Key("Alt+A", self.tr("attach a file"), "attach"),
            Key("Alt+S", self.tr("save a copy"), "copy"),
        )

    def _count(self) -> tuple[Key, ...]:
        return (
            Key("→", self.tr("the next step"), "step on"),
            Key("←", self.tr("the step before"), "step back"),
            Key("Home", self.tr("the beginning"), "first step"),
        )


DIALOGS = DialogKeys()
