"""The keys of every window but the console, and of dialogs that have some of their own."""

from __future__ import annotations

from app.wording.keys.key import Group, Key, WindowKeys


class DialogKeys(WindowKeys):
    """What can be pressed in dialogs, besides Tab, Enter and Escape."""

    def groups(self) -> tuple[Group, ...]:
        """Return them by dialog."""
        everywhere = (
            Key("Ctrl+Enter", self.tr("do it, wherever the cursor is")),
            Key("Escape", self.tr("leave it: nothing was done")),
        )
        opens = Key("Ctrl+O", self.tr("take the text from a file"), "open")
        another = Key("Alt+A", self.tr("name another place, too"), "another")
        files = (
            Key("Alt+A", self.tr("attach a file"), "attach"),
            Key("Alt+S", self.tr("save a copy"), "copy"),
        )
        steps = (
            Key("→", self.tr("the next step"), "step on"),
            Key("←", self.tr("the step before"), "step back"),
            Key("Home", self.tr("the beginning"), "first step"),
        )
        does = self.tr("does")
        return (
            Group(self.tr("In dialogs"), everywhere, does),
            Group(self.tr("New proposal"), (opens,), does),
            Group(self.tr("New amendment"), (another,), does),
            Group(self.tr("Attached files"), files, does),
            Group(self.tr("The count step by step"), steps, does),
        )


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
                self.tr("mark a note, or what is selected, as word for word or as a summary"),
                "verbatim",
            ),
            Key(
                "Ctrl+Shift+S",
                self.tr(
                    "keep a note, or what is selected, out of what is published, or release it"
                ),
                "sensitive",
            ),
            Key(
                "Ctrl+Shift+P",
                self.tr("put what is selected to another turn, or to whoever asks for it"),
                "put",
            ),
            Key("Ctrl+F", self.tr("find in all notes; Enter goes on"), "find"),
            Key(
                "Shift+Enter",
                self.tr("go back to the place found before"),
                "find back",
                also=("Shift+Return",),
            ),
            Key("Ctrl+Shift+F", self.tr("search all meetings"), "search all"),
            Key("Ctrl+H", self.tr("find and replace, in what was noted at this desk"), "replace"),
            Key(
                "F7",
                self.tr("what the misspelt word before the cursor may be; Enter takes it"),
                "spelling",
            ),
            Key("Ctrl+Shift+R", self.tr("go off the record, or back on it"), "record off"),
            Key(
                "Ctrl+Shift+M",
                self.tr("go to the minute of a decision that is to be agreed on the spot"),
                "minute",
            ),
            Key("Ctrl+Z", self.tr("take back typing in a text")),
            Key("Ctrl+Shift+U", self.tr("take back what the desk did last"), "undo"),
            Key("Ctrl+Shift+Y", self.tr("bring it back"), "redo"),
            Key("F2", self.tr("show or hide the record"), "record"),
            Key("F3", self.tr("show or hide the minutes"), "minutes"),
            Key("F1", self.tr("show or hide these keys"), "keys"),
        )

    def _lines(self) -> tuple[Key, ...]:
        return (
            Key(self.tr("#agreed …"), self.tr("what was agreed")),
            Key(self.tr("#action @ben … by friday"), self.tr("who does what by when")),
            Key(self.tr("#decision …"), self.tr("what was decided, in its words, without a count")),
            Key(
                self.tr("#quote @ben …"),
                self.tr("somebody’s own words; without a name, of who speaks"),
            ),
            Key(self.tr("#parking …"), self.tr("something for another time")),
            Key(self.tr("#link https://… words"), self.tr("a link")),
        )


class ProjectorKeys(WindowKeys):
    """What can be pressed in the room's window; all else goes to the console."""

    def groups(self) -> tuple[Group, ...]:
        """Return them in one group."""
        blank = self.tr(
            "on a second display, after a click into the window; else letters go to the console"
        )
        keys = (
            Key("F11", self.tr("fill the screen, or leave it"), "full"),
            Key(
                "Escape",
                self.tr("leave full screen; where there is one display, back to the console"),
                "leave full",
            ),
            Key(
                "PgDown",
                self.tr("the next part of what is too long; so does the wheel"),
                "next part",
            ),
            Key("PgUp", self.tr("the part before"), "part before"),
            Key("B", self.tr("blank; show again"), "blank", blank),
        )
        return (Group(self.tr("Key"), keys, self.tr("does")),)


class HomeKeys(WindowKeys):
    """What can be pressed where meetings begin."""

    def groups(self) -> tuple[Group, ...]:
        """Return them in one group."""
        decisions = self.tr("Enter opens the meeting, F5 looks again")
        keys = (
            Key("Ctrl+N", self.tr("go to the ways to meet, to start a meeting"), "start"),
            Key("Ctrl+F", self.tr("search the meetings"), "search"),
            Key(
                "Ctrl+Shift+F",
                self.tr("search everything that was ever minuted"),
                "search all",
                self.tr("arrows choose, Enter goes to the place in the meeting"),
            ),
            Key("Enter", self.tr("open the meeting that is chosen")),
            Key("Ctrl+M", self.tr("begin the next meeting after the one that is chosen"), "next"),
            Key("Ctrl+E", self.tr("export the minutes of the meeting that is chosen"), "export"),
            Key("Ctrl+T", self.tr("the time sheet of the meeting that is chosen"), "times"),
            Key(
                "Ctrl+D",
                self.tr("what was decided in all meetings and stands, and what is due"),
                "decisions",
                decisions,
            ),
            Key(
                "Ctrl+K", self.tr("who does what by when, over all meetings"), "actions", decisions
            ),
            Key("Ctrl+I", self.tr("what other groups sent, and what was answered"), "inbox"),
            Key(
                "Ctrl+G",
                self.tr("people and groups: who they are, lists of them, who is sent by whom"),
                "people",
            ),
            Key(
                "Ctrl+Shift+E",
                self.tr("hand-outs of the meeting that is chosen, such as its proposals"),
                "handout",
            ),
            Key("Ctrl+P", self.tr("write ways to meet of your own"), "craft"),
            Key("Ctrl+B", self.tr("copy the library to a stick or a folder"), "copy"),
            Key("Ctrl+L", self.tr("choose the language of Goround"), "language"),
            Key("Ctrl+,", self.tr("preferences"), "preferences"),
            Key("F5", self.tr("read the list of meetings anew"), "again"),
            Key("F1", self.tr("show these keys"), "keys"),
            Key("Ctrl+Q", self.tr("close Goround"), "quit"),
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


class PeopleKeys(WindowKeys):
    """What can be pressed on the page of people and groups."""

    def groups(self) -> tuple[Group, ...]:
        """Return them in one group."""
        keys = (
            Key("Ctrl+F", self.tr("find by name, group or number"), "find"),
            Key("Ctrl+N", self.tr("write somebody new"), "new"),
            Key("Ctrl+S", self.tr("keep what is written of a person"), "keep"),
            Key("Ctrl+O", self.tr("bring a list of people from a file"), "file"),
            Key("Ctrl+L", self.tr("paste or type a list of names"), "names"),
            Key("Ctrl+E", self.tr("write those shown into a file"), "export"),
            Key("Delete", self.tr("in the list: take those chosen off the roll")),
            Key("F5", self.tr("look again who is on the roll"), "again"),
        )
        return (Group(self.tr("Key"), keys, self.tr("does")),)


class CraftingKeys(WindowKeys):
    """What can be pressed where a group writes its own processes."""

    def groups(self) -> tuple[Group, ...]:
        """Return them in one group."""
        keys = (
            Key("Ctrl+S", self.tr("save the process"), "save"),
            Key("Ctrl+Z", self.tr("take the last change back"), "undo"),
            Key("Ctrl+Shift+Z", self.tr("bring it back"), "redo"),
            Key("Ctrl+D", self.tr("copy the process that is chosen, to change it"), "copy"),
            Key("Alt+N", self.tr("add a stage below the one that is chosen"), "add"),
            Key("Alt+↑", self.tr("move the stage up"), "up"),
            Key("Alt+↓", self.tr("move the stage down"), "down"),
            Key("Delete", self.tr("in the list: take the stage out")),
            Key("Escape", self.tr("close the page; what is not saved waits for you"), "close"),
        )
        return (Group(self.tr("Key"), keys, self.tr("does")),)


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


CRAFTING, DESK, DIALOGS, HOME = CraftingKeys(), DeskKeys(), DialogKeys(), HomeKeys()
PROJECTOR, REHEARSALS = ProjectorKeys(), RehearsalKeys()
ROLL, TIMES = PeopleKeys(), TimesKeys()
