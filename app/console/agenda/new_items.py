"""New items of the agenda as people type or paste them: a title, with a time and a process."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from typing import NamedTuple

from msgspec.structs import replace

from app.console.line.vocabulary import aliases_in
from app.wording import Wording
from facilitation.exchange.pasted_agenda import Timed, read_agenda, timed
from facilitation.language.grammar import NotUnderstood, act_of
from facilitation.language.writing import quoted
from facilitation.meeting.act import Act, Together
from facilitation.meeting.answering import today
from facilitation.meeting.families.agenda.acts import AddItem, numbered_item
from facilitation.meeting.families.planning.acts import FixHour
from facilitation.meeting.state import Meeting
from facilitation.process.catalogue import Processes

_LINES = {"for": 'item "x"', "as": 'item "x"', "at": "fix x"}
"""What in the room language begins with each clause that may end a title."""

_MINUTE = 60_000


class Several(NamedTuple):
    """Items that were pasted, the acts that add each of them, and the lines that are none.

    ``sure`` tells whether anything but the lines themselves speaks for an agenda.
    """

    items: tuple[tuple[AddItem, *tuple[FixHour, ...]], ...] = ()
    left: tuple[str, ...] = ()
    sure: bool = False

    def act(self) -> Act:
        """Return what adds them all, and is taken back as one."""
        return Together(tuple(act for each in self.items for act in each))

    def told(self) -> tuple[Timed, ...]:
        """Return what was read of the title and the time of each."""
        return tuple(
            Timed(added.title, added.length // _MINUTE, fixed[0].minute if fixed else None)
            for added, *fixed in self.items
        )


class NewItem:
    """Reads a title as the meeting's window reads ``item``, though nothing needs quotation marks.

    Only what says a time, an hour or a process that there is is taken off: *Rota for December*
    and *Work as usual* are titles. The clauses may begin as people say it in their language.
    """

    def __init__(
        self,
        processes: Processes,
        word: Callable[[str], str] = str,
        said: Callable[[str], str] = str,
    ) -> None:
        """``word`` begins a clause in a line; ``said`` is a line with lengths as it has them."""
        self._processes, self._word, self._said = processes, word, said

    def doubtful(self, typed: str) -> str:
        """Return what reads as a time and would be a part of the title; empty where nothing is."""
        quotes = typed.strip()[:1] == '"'
        words = self._title(typed).split(" ")
        at = (
            n for n, each in enumerate(words[1:], 1) if self._begins(each) and _is_counted(words, n)
        )
        first = next(at, 0)
        return " ".join(words[first:]) if first and not quotes else ""

    def _title(self, typed: str) -> str:
        title = typed.strip()
        while (found := self._clause(title)) is not None:
            title = found[0]
        return title

    def _begins(self, word: str) -> str:
        """Return the word of a line that one in a title is, where it may begin a clause."""
        found = self._word(word.casefold())
        return found if found in _LINES else ""

    def several(self, pasted: str, number: int) -> Several:
        """Return the items of several lines that were pasted; the first gets this number."""
        agenda = read_agenda(pasted)
        items = tuple(self._timed(each, at) for at, each in enumerate(agenda.lines, number))
        return Several(items, agenda.left, agenda.sure)

    def _timed(self, line: str, number: int) -> tuple[AddItem, *tuple[FixHour, ...]]:
        """Return what adds the item of a line that may say its time as mails do."""
        added, *fixed = self._item(line, number)
        said = timed(added.title)
        item = replace(added, title=said.title, length=added.length or said.minutes * _MINUTE)
        if fixed or said.hour is None:
            return (item, *fixed)
        return (item, FixHour(numbered_item(number), said.hour))

    def acts(self, typed: str, number: int) -> tuple[Act, ...]:
        """Return what adds the item, which gets this number; nothing where no title is typed."""
        return self._item(typed, number) if typed.strip() else ()

    def _item(self, typed: str, number: int) -> tuple[AddItem, *tuple[FixHour, ...]]:
        title, added, fixed = typed.strip(), AddItem(""), FixHour("")
        while (found := self._clause(title)) is not None:
            title, said = found
            if isinstance(said, FixHour):
                fixed = said
            else:
                added = AddItem("", said.process or added.process, said.length or added.length)
        title = title[1:-1] if len(title) > 1 and title[0] == title[-1] == '"' else title
        item = AddItem(title, added.process, added.length)
        if fixed.minute is None:
            return (item,)
        return (item, FixHour(numbered_item(number), fixed.minute))

    def _clause(self, typed: str) -> tuple[str, AddItem | FixHour] | None:
        """Return what stands before the last clause, and what that says; None where none ends it.

        The last word that may begin one decides: behind it stands the whole clause.
        """
        words = typed.split(" ")
        at = max((at for at, each in enumerate(words) if at and self._begins(each)), default=0)
        before, said = " ".join(words[:at]), " ".join(words[at + 1 :])
        if not at or not said or not before.strip():
            return None
        said = " ".join(each for each in said.split() if self._word(each.casefold()))
        for line in map(self._said, self._lines(self._begins(words[at]), said)):
            try:
                act = act_of(line)
            except NotUnderstood:
                continue
            if isinstance(act, AddItem | FixHour):
                return before.strip(), act
        return None

    def _lines(self, word: str, said: str) -> Iterator[str]:
        """Yield the line that says a clause; none of a process that nobody knows."""
        if word != "as":
            yield f"{_LINES[word]} {word} {said}"
        elif len(meant := self._processes.meant(said)) == 1:
            yield f"{_LINES[word]} as {quoted(meant[0].name)}"


def _is_counted(words: Sequence[str], at: int) -> bool:
    """Tell whether a number follows, as behind the word that begins a time."""
    return at + 1 < len(words) and words[at + 1][:1].isdecimal()


def new_items_in(processes: Processes, wording: Wording, meeting: Callable[[], Meeting]) -> NewItem:
    """Return what reads the new items of a meeting, in the reader's language."""

    def as_said(line: str) -> str:
        return wording.speech.dated(line, date.fromisoformat(today(meeting())))

    return NewItem(processes, aliases_in(wording.language).word, as_said)
