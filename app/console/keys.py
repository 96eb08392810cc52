"""Every key of the console, for the list that shows them (F1)."""

from PySide6.QtCore import QCoreApplication

Keys = tuple[tuple[str, str], ...]


class KeyWords:
    """What each key does, by where it does it."""

    def tr(self, text: str) -> str:
        """Return words in the reader's language."""
        return QCoreApplication.translate("KeyWords", text)

    def with_nothing_typed(self) -> Keys:
        """Return the keys of the empty quick bar."""
        return (
            ("Space", self.tr("next; done where nobody waits")),
            ("7, Enter", self.tr("participant 7 raises a hand")),
            ("Alt+1 – 9", self.tr("call the first to ninth who waits, at once")),
            ("↑ ↓", self.tr("what was typed before")),
        )

    def while_typing(self) -> Keys:
        """Return the keys of the quick bar with something in it."""
        return (
            ("Tab", self.tr("take the first offer")),
            ("↑ ↓", self.tr("walk through the offers")),
            ("Enter", self.tr("do it")),
            ("Ctrl+Enter", self.tr("do it anyway, with a reason")),
            ("Escape", self.tr("leave it")),
        )

    def anywhere(self) -> Keys:
        """Return the keys that always mean the same."""
        return (
            ("Ctrl+Z", self.tr("undo the last act")),
            ("Ctrl+Shift+Z", self.tr("redo")),
            ("Ctrl+P", self.tr("pause and resume the turn")),
            ("Ctrl+E", self.tr("give the turn more time")),
            ("Ctrl+N", self.tr("an answer that was asked for is not given")),
            ("Alt+O", self.tr("order of the stack, rounds, limits")),
            ("Alt+T", self.tr("choose the proposal shown")),
            ("Alt+M", self.tr("what can be done with the text looked at")),
            ("Ctrl+L", self.tr("go to the list of amendments")),
            ("Ctrl+B", self.tr("decide: every way, who decides, how people answer")),
            ("Alt+W", self.tr("who is here; again: the matter")),
            ("Ctrl+J", self.tr("go to the answers or ballots")),
            ("Ctrl+K", self.tr("go to the quick bar")),
            ("Ctrl+I", self.tr("go to the lines to be settled")),
            ("Shift+F4", self.tr("which amendments collide")),
            ("Ctrl+D", self.tr("open the desk")),
            ("F7", self.tr("how the floor is shared; only you see it")),
            ("F8", self.tr("rules of the floor")),
            ("Ctrl+T", self.tr("time sheet; only you see it")),
            ("Ctrl+Shift+M", self.tr("hand-outs: texts, amendments, hand-over notes")),
            ("Ctrl+H", self.tr("home")),
            ("Ctrl+M", self.tr("minutes")),
            ("F1", self.tr("this list")),
            ("F2", self.tr("switch the process")),
            ("F3", self.tr("new proposal")),
            ("F4", self.tr("new amendment")),
            ("F6", self.tr("next pane")),
            ("F11", self.tr("full screen")),
            ("F12", self.tr("the circle by group; again: in rings")),
        )

    def for_the_room(self) -> Keys:
        """Return the keys of what the room sees."""
        return (
            ("Ctrl+G", self.tr("message to the room")),
            ("Ctrl+R", self.tr("open the projector")),
            ("F5", self.tr("hold this scene, follow again")),
            ("Ctrl+1", self.tr("the text with its line numbers")),
            ("Ctrl+2", self.tr("the amendment as redline")),
            ("Ctrl+3", self.tr("only the lines that change")),
            ("Ctrl+4", self.tr("side by side")),
            ("Ctrl+5", self.tr("what is in conflict")),
            ("Ctrl+6", self.tr("as it would read")),
            ("Ctrl+0", self.tr("follow the meeting again")),
            ("F9", self.tr("blank, show again")),
        )

    def in_the_lists(self) -> Keys:
        """Return the keys of stack, agenda, circle and answers."""
        return (
            ("↑ ↓", self.tr("walk; in the circle ← → too")),
            ("Enter", self.tr("call; take up an item or a stage; hand on the piece")),
            ("Alt+↑ · Alt+↓", self.tr("move: stack, agenda, a group in the circle")),
            ("Alt+← · Alt+→", self.tr("sit elsewhere in the circle")),
            ("Ctrl+Space", self.tr("switch an amendment on: how the text would read")),
            ("Delete", self.tr("withdraw from the stack; take an amendment back")),
            ("A R S B", self.tr("consensus: agree, reservation, stand aside, block")),
            ("A C O", self.tr("consent: consent, concern, objection")),
            ("Y N 0", self.tr("vote: yes, no, abstain")),
            ("L W U", self.tr("sense vote: like it, can live with it, uncomfortable")),
            ("Ctrl+A", self.tr("answers: all others agree")),
            ("Enter, right click", self.tr("answers: stay out, let in, has left")),
        )

    def of_ballots(self) -> Keys:
        """Return the keys of ballots and of the count."""
        return (
            ("A B C … · 1 2 3 …", self.tr("put an option on the ballot")),
            ("A 3 B 1", self.tr("scores and dots: an option, then its number")),
            ("=", self.tr("the next shares the place, where that counts")),
            ("Backspace", self.tr("take the last back")),
            ("Escape", self.tr("empty the ballot")),
            ("Enter", self.tr("enter the ballot; the next paper or person follows")),
            ("-", self.tr("the paper is blank or spoiled")),
            ("↑ ↓", self.tr("another paper or person")),
            ("Alt+N", self.tr("ballots by name")),
            ("Alt+P", self.tr("papers")),
            ("Alt+F", self.tr("papers: type them")),
            ("Alt+S", self.tr("papers: type them again")),
            ("Alt+D", self.tr("papers: those that differ")),
            ("Alt+C", self.tr("the count step by step: ← →")),
        )
