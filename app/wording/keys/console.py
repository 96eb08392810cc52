"""The keys of the console."""

from __future__ import annotations

from app.wording.answer_letters import AnswerLetters
from app.wording.keys.key import Group, Key, WindowKeys
from facilitation.decisions.answers import Answer


class AgendaKeys(WindowKeys):
    """What can be pressed on the page of the agenda."""

    def groups(self) -> tuple[Group, ...]:
        """Return the one group: the page has a list and a field."""
        keys = (
            Key("Alt+↑", self.tr("move what is chosen up, with its parts"), "item up"),
            Key("Alt+↓", self.tr("move it down"), "item down"),
            Key("Alt+→", self.tr("make it part of the one above"), "item in"),
            Key("Alt+←", self.tr("take it out of what it is part of"), "item out"),
            Key("Enter", self.tr("change the item; in the field: add it"), "item change"),
            Key("Delete", self.tr("take it off the agenda"), "item remove"),
            Key("A … Z", self.tr("begin a new item")),
        )
        return (Group(self.tr("On the page of the agenda"), keys, self.tr("does")),)


class ConsoleKeys(WindowKeys):
    """What can be pressed in the facilitator's window."""

    def groups(self) -> tuple[Group, ...]:
        """Return them from the quick bar outwards."""
        does = self.tr("does")
        return (
            Group(self.tr("With nothing typed"), self._empty(), does),
            Group(self.tr("Anywhere"), (*self._meeting(), *self._places()), does),
            Group(self.tr("While typing"), self._typing(), does),
            Group(self.tr("In the lists"), (*self._lists(), *self._answers()), does),
            Group(self.tr("What the room sees"), self._room(), does),
            Group(self.tr("Ballots"), self._ballots(), does),
            *AgendaKeys(self._translate).groups(),
        )

    def _empty(self) -> tuple[Key, ...]:
        number = self.tr("what a number means is shown with the name before Enter")
        return (
            Key("Space", self.tr("next; done or resume; what settles a motion")),
            Key("7, Enter", self.tr("participant 7 raises a hand"), more=number),
            Key(
                "Alt+1 – 9",
                self.tr("call the first to ninth who waits, at once"),
                more=self.tr("typed: {line}").format(line="`call 7th`"),
            ),
            Key("↑ ↓", self.tr("what was typed before")),
        )

    def _typing(self) -> tuple[Key, ...]:
        return (
            Key("Tab", self.tr("take the first offer")),
            Key("↑ ↓", self.tr("walk through the offers")),
            Key("Enter", self.tr("do it")),
            Key("Ctrl+Enter", self.tr("do it anyway, with a reason")),
            Key("Escape", self.tr("leave it")),
        )

    def _meeting(self) -> tuple[Key, ...]:
        return (
            Key("Ctrl+Z", self.tr("undo the last act"), "undo"),
            Key("Ctrl+Shift+Z", self.tr("redo"), "redo"),
            Key("Ctrl+P", self.tr("pause and resume the turn"), "pause"),
            Key("Ctrl+E", self.tr("give the turn more time"), "extend"),
            Key(
                "Ctrl+N",
                self.tr("an answer that was asked for is not given"),
                "aside",
                self.tr("it is put aside"),
            ),
            Key("Alt+O", self.tr("who is next, rounds, limits"), "stack"),
            Key("F2", self.tr("switch the process"), "switch"),
            Key("Ctrl+F2", self.tr("write ways to meet of your own"), "craft"),
            Key("Ctrl+Shift+A", self.tr("the agenda as a page: order, parts, times"), "agenda"),
            Key("F3", self.tr("new proposal"), "propose"),
            Key("Shift+F3", self.tr("make a formal motion: what is in order now"), "motion"),
            Key("F4", self.tr("propose a change to the text"), "amend"),
            Key("Shift+F4", self.tr("which changes contradict each other"), "conflicts"),
            Key("Alt+T", self.tr("choose the proposal shown"), "proposal"),
            Key("Alt+M", self.tr("what can be done with the text looked at"), "matter"),
            Key("Ctrl+B", self.tr("decide: every way, and who decides"), "ask"),
            Key("Alt+W", self.tr("who is here; again: the matter"), "people"),
            Key("F8", self.tr("rules of speaking"), "rules"),
            Key("Shift+F2", self.tr("roles in turn: who had which, who might next"), "roles"),
            Key("F7", self.tr("who spoke how long; only you see it"), "fairness"),
            Key("Ctrl+T", self.tr("time sheet; only you see it"), "times"),
            Key(
                "Ctrl+Shift+M", self.tr("hand-outs: texts, amendments, hand-over notes"), "handout"
            ),
            Key("Ctrl+M", self.tr("minutes"), "minutes"),
        )

    def _places(self) -> tuple[Key, ...]:
        return (
            Key("Ctrl+J", self.tr("go to the answers or ballots"), "answers"),
            Key("Ctrl+K", self.tr("go to the quick bar"), "line"),
            Key(
                "Ctrl+I",
                self.tr("go to the lines to be settled"),
                "unsettled",
                self.tr("Enter takes the person, Escape puts the line aside"),
            ),
            Key("Ctrl+L", self.tr("go to the proposed changes"), "amendments"),
            Key("Ctrl+D", self.tr("open the desk, where notes are taken"), "desk"),
            Key("Ctrl+H", self.tr("home"), "home"),
            Key("Ctrl+Shift+F", self.tr("search all meetings"), "search all"),
            Key("F6", self.tr("next pane"), "pane"),
            Key("F12", self.tr("the circle by group; again: in rings"), "seats"),
            Key("F11", self.tr("full screen"), "full"),
            Key("Ctrl+Shift+L", self.tr("light or dark colours"), "colours"),
            Key(
                "Alt, arrows",
                self.tr("the menus"),
                more=self.tr("in each, every entry has a letter of its own, which is underlined"),
            ),
            Key("F1", self.tr("the keys"), "keys"),
        )

    def _room(self) -> tuple[Key, ...]:
        ends = self.tr("ends a text, a held scene, a message and blank")
        return (
            Key("Ctrl+R", self.tr("open the room’s window"), "projector"),
            Key("Ctrl+G", self.tr("message to the room"), "message"),
            Key("F5", self.tr("hold this scene, follow again"), "hold"),
            Key("F9", self.tr("blank, show again"), "blank"),
            Key("Ctrl+1", self.tr("the text with its line numbers"), "show proposal"),
            Key("Ctrl+2", self.tr("the change, word by word"), "show redline"),
            Key("Ctrl+3", self.tr("only the lines that change"), "show affected"),
            Key("Ctrl+4", self.tr("side by side"), "show beside"),
            Key("Ctrl+5", self.tr("what is in conflict"), "show conflict"),
            Key("Ctrl+6", self.tr("as it would read"), "show reading"),
            Key("Ctrl+PgDown", self.tr("the next part of a long text"), "next part"),
            Key("Ctrl+PgUp", self.tr("the part before"), "part before"),
            Key("Ctrl+0", self.tr("follow the meeting again"), "show", ends),
        )

    def _lists(self) -> tuple[Key, ...]:
        begins = self.tr("below the agenda stands what a new item would end")
        return (
            Key("↑ ↓", self.tr("walk; in the circle ← → too")),
            Key("Enter", self.tr("call; turn to an item; hand on the piece"), more=begins),
            Key(
                "Alt+↑ · Alt+↓",
                self.tr("move: stack, agenda, a group in the circle"),
                more=self.tr("in the stack a reason is asked for"),
            ),
            Key("Alt+← · Alt+→", self.tr("sit elsewhere in the circle")),
            Key("Ctrl+Space", self.tr("read the text with an amendment")),
            Key(
                "Delete",
                self.tr("withdraw a hand, or an amendment"),
                more=self.tr("take an item off the agenda that was not begun"),
            ),
        )

    def _letters(self, *answers: Answer) -> str:
        letters = AnswerLetters(self._translate)
        return " ".join(letters.of(each, answers) for each in answers)

    def _answers(self) -> tuple[Key, ...]:
        consensus = self._letters(Answer.AGREE, Answer.RESERVE, Answer.ASIDE, Answer.BLOCK)
        consent = self._letters(Answer.AGREE, Answer.CONCERN, Answer.OBJECT)
        vote = self._letters(Answer.YES, Answer.NO, Answer.ABSTAIN)
        sense = self._letters(Answer.LIKE, Answer.LIVE_WITH, Answer.UNCOMFORTABLE)
        return (
            Key(consensus, self.tr("consensus: agree, reservation, stand aside, block")),
            Key(consent, self.tr("consent: consent, concern, objection")),
            Key(vote, self.tr("vote: yes, no, abstain")),
            Key(sense, self.tr("sense vote: like it, can live with it, uncomfortable")),
            Key("Ctrl+A", self.tr("answers: all others agree")),
            Key(
                "Enter, right click",
                self.tr("answers: stay out, let in, has left"),
                more=self.tr("any answer by mouse"),
            ),
        )

    def _ballots(self) -> tuple[Key, ...]:
        taken = self.tr("best first; marks are taken back by the same key")
        return (
            Key("A B C … · 1 2 3 …", self.tr("put an option on the ballot"), more=taken),
            Key("A 3 B 1", self.tr("scores and dots: an option, then its number")),
            Key("=", self.tr("the next shares the place")),
            Key("Backspace", self.tr("take the last back")),
            Key("Escape", self.tr("empty the ballot")),
            Key("Enter", self.tr("enter the ballot; the next one follows")),
            Key("-", self.tr("the paper is blank or spoiled")),
            Key("↑ ↓", self.tr("another paper or person")),
            Key("Alt+N", self.tr("ballots by name"), "by name"),
            Key("Alt+P", self.tr("papers"), "papers"),
            Key("Alt+F", self.tr("papers: type them"), "first pass"),
            Key("Alt+S", self.tr("papers: type them again, blind"), "second pass"),
            Key("Alt+D", self.tr("papers: those that differ"), "differing"),
            Key("1 2", self.tr("papers that differ: which one is right")),
            Key(
                "Alt+C",
                self.tr("the count step by step: ← →"),
                "count",
                self.tr("the room's window goes along"),
            ),
        )


CONSOLE = ConsoleKeys()
