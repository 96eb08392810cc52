"""The keys of home, and of the windows of decisions and of times."""

from __future__ import annotations

from app.wording.keys.key import Group, Key, WindowKeys


class HomeKeys(WindowKeys):
    """What can be pressed where meetings begin."""

    def groups(self) -> tuple[Group, ...]:
        """Return them in one group."""
        decisions = self.tr("Enter opens the meeting, F5 looks again")
        keys = (
            Key("Ctrl+N", self.tr("go to the processes, to start a meeting"), "start"),
            Key("Ctrl+F", self.tr("search the meetings"), "search"),
            Key("Enter", self.tr("open the meeting that is chosen")),
            Key("Ctrl+E", self.tr("export the minutes of the meeting that is chosen"), "export"),
            Key("Ctrl+T", self.tr("the time sheet of the meeting that is chosen"), "times"),
            Key(
                "Ctrl+D",
                self.tr("what was decided in all meetings and stands, and what is due"),
                "decisions",
                decisions,
            ),
            Key("Ctrl+Shift+E", self.tr("hand-outs of its proposals, hand-over notes"), "handout"),
            Key("F5", self.tr("look again what there is"), "again"),
        )
        return (Group(self.tr("Key"), keys, self.tr("does")),)


class TimesKeys(WindowKeys):
    """What can be pressed in the time sheet."""

    def groups(self) -> tuple[Group, ...]:
        """Return them in one group."""
        keys = (
            Key("F5", self.tr("look again how long turns took"), "again"),
            Key("Ctrl+S", self.tr("write it into a file that spreadsheets open"), "save"),
        )
        return (Group(self.tr("Key"), keys, self.tr("does")),)


HOME = HomeKeys()
TIMES = TimesKeys()
