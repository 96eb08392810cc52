"""The case before the one who decides: an act, the state, and what has come of it so far."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, NoReturn

import msgspec

from facilitation.decisions.review import read_date
from facilitation.meeting.event import Event, Recorded
from facilitation.meeting.families.agenda.events import ProcessKept
from facilitation.meeting.families.opening.events import RuleOverruled
from facilitation.meeting.folding import apply
from facilitation.meeting.groups.spokes import group_called, groups_answer, voice_of
from facilitation.meeting.notes.off_record import without_reasons
from facilitation.meeting.outcome import Refusal, Refused
from facilitation.meeting.reading import people_here
from facilitation.meeting.seat import Post
from facilitation.meeting.state import Meeting
from facilitation.pattern import pattern
from facilitation.people.finding import people_meant
from facilitation.people.names import LONGEST, clean, fold, on_a_line
from facilitation.people.person import Person
from facilitation.process.catalogue import OPEN_FLOOR, Processes
from facilitation.process.process import Process
from facilitation.process.version import is_versioned
from facilitation.process.writing import written

AND = pattern(r"(?i)\s+(?:and|und|&)\s+")
"""What stands between two names where it is said, and no comma."""

_NAMES_OFFERED = 8
_MOST_SHOWN = 400
_LONGEST_NAME = 60

_SHORT = 2_000
"""Characters; what is longer is a text of its own, and would fill the screen."""

_LOOKED_AT = 10 * _SHORT
"""Characters, surplus spaces included; what has more is not even looked through."""


class Moment(msgspec.Struct, frozen=True, gc=False):
    """A point in time: ``at`` wall-clock ms since 1970 (UTC), ``tick`` steady ms."""

    at: int
    tick: int


class Context(msgspec.Struct, frozen=True):
    """What deciding needs besides the state: the moment, the processes, the seat that acts.

    ``post`` is what the station is for at which it is done.
    """

    moment: Moment
    processes: Processes
    by: str = "console"
    post: Post = Post.FULL


class Case:
    """Collects the events of one act, each applied at once so that the next can build on it."""

    def __init__(self, meeting: Meeting, seq: int, context: Context) -> None:
        """Begin with the state before the act; ``seq`` is the last number in the record."""
        self.meeting = meeting
        self.context = context
        self.overruling = ""
        self.events: list[Event] = []
        self._first = seq + 1
        self._meant: tuple[object, str, tuple[Person, ...]] = (None, "", ())

    @property
    def tick(self) -> int:
        """The steady moment of the act, in ms."""
        return self.context.moment.tick

    @property
    def next_seq(self) -> int:
        return self._first + len(self.events)

    def happen(self, event: Event) -> int:
        """Let an event happen; return its number in the record.

        Off the record its reasons are left out before anything is written.
        """
        if self.meeting.off_record:
            event = without_reasons(event)
        seq = self.next_seq
        moment = self.context.moment
        row = Recorded(seq, self._first, moment.at, moment.tick, self.context.by, event)
        self.events.append(event)
        self.meeting = apply(self.meeting, row)
        return seq

    def refuse(self, code: str, possible: Iterable[str] = (), **params: object) -> NoReturn:
        raise Refused(Refusal(code, _params(params), tuple(possible)))

    def already(
        self, possible: Iterable[str] = (), *, code: str = "ALREADY_SO", **params: object
    ) -> NoReturn:
        """Answer that what was asked for is so already; ``possible`` is what would change it.

        Raises Refused: always; its refusal is no fault (``so``).
        """
        raise Refused(Refusal(code, _params(params), tuple(possible), so=True))

    def advise(self, code: str, possible: Iterable[str] = (), **params: object) -> None:
        """Advise against the act: refuse it, unless people overrule the rule with a reason.

        Raises Refused: nobody overrules.
        """
        if not self.overruling:
            raise Refused(Refusal(code, _params(params), tuple(possible), advice=True))
        overruled = RuleOverruled(code, self.overruling, _params(params))
        if overruled not in self.events:  # an act may ask the same twice
            self.happen(overruled)

    def meant(self, typed: str) -> tuple[Person, ...]:
        """Return everybody whom a name may mean; asked of a whole assembly once.

        Where groups answer, a group's name means whoever speaks for it.
        """
        people, before, found = self._meant
        if people is not self.meeting.people or before != typed:
            found = people_meant(typed, self.meeting.people)
            found = self._spoke_meant(typed, found) or found
            self._meant = (self.meeting.people, typed, found)
        return found

    def group_meant(self, typed: str) -> str:
        """Return the group for which a name means whoever speaks; empty where it is a person's."""
        if not groups_answer(self.meeting):
            return ""
        group = self._group_meant(typed, people_meant(typed, self.meeting.people))
        return group if voice_of(self.meeting, group) else ""

    def _spoke_meant(self, typed: str, found: tuple[Person, ...]) -> tuple[Person, ...]:
        group = self._group_meant(typed, found)
        voice = voice_of(self.meeting, group) if group else 0
        return (self.meeting.people[voice],) if voice else ()

    def _group_meant(self, typed: str, found: tuple[Person, ...]) -> str:
        """Return the group that is meant, where groups answer and it is no person's whole name."""
        if not groups_answer(self.meeting) or any(fold(typed) in each.keys for each in found):
            return ""
        return group_called(self.meeting, typed, whole=bool(found))

    def person(self, typed: str, *, here: bool = True) -> Person:
        """Find who is meant; with ``here`` only somebody who is here will do."""
        found = self.meant(typed)
        if here and len(found) > 1:
            found = tuple(each for each in found if each.here) or found
        if not found:
            self._refuse_number(typed.strip())
            newcomer = ("undo",) if self.meeting.closed else _newcomer(typed)
            self.refuse("UNKNOWN_PERSON", (*self._like(typed), *newcomer), name=typed)
        if len(found) > 1:
            names = [each.name for each in found[:_NAMES_OFFERED]]
            self.refuse("AMBIGUOUS_PERSON", names, name=typed, candidates=", ".join(names))
        if here and not found[0].here:
            name = found[0].name
            self.refuse("NOT_HERE", (f"back {quoted(name)}",), name=name)
        return found[0]

    def check_date(self, typed: str, line: str) -> None:
        """Refuse what is no ISO date; ``line`` is how one can be typed."""
        if read_date(typed) is None:
            self.refuse("BAD_DATE", (line,), date=typed)

    def short(self, typed: str, line: str = "") -> str:
        """Return a question, a reason or a suggestion as `title` does; TEXT_NEEDED: it is empty."""
        return self.title(typed, line, _SHORT, "TEXT_NEEDED")

    def title(
        self, typed: str, line: str = "", most: int = LONGEST, code: str = "TITLE_NEEDED"
    ) -> str:
        """Return the whole of what something or somebody is called, without surplus spaces.

        Raises Refused: it is longer than ``most`` characters (LINE_TOO_LONG), or empty where a
        ``line`` says how one is typed (TITLE_NEEDED).
        """
        text = on_a_line(typed) if len(typed) <= _LOOKED_AT else typed
        if len(text) > most:
            possible = ('propose P1 "Title" by NAME', 'explain P1 "…"')
            self.refuse("LINE_TOO_LONG", possible, most=most)
        if line and not text:
            self.refuse(code, (line,))
        return text

    def people(self, typed: Iterable[str], *, here: bool = True) -> tuple[Person, ...]:
        """Find everybody who is meant, nobody twice."""
        found = [self.person(each, here=here) for row in typed for each in self._joined(row)]
        return tuple({each.number: each for each in found}.values())

    def _joined(self, typed: str) -> list[str]:
        """Part ``Anna and Ben`` where nobody is called so, and each part means somebody."""
        parts = AND.split(typed)
        joined = len(parts) > 1 and not self.meant(typed) and all(map(self.meant, parts))
        return parts if joined else [typed]

    def process(self, typed: str) -> Process:
        """Find the process that is meant."""
        processes = self.context.processes
        found = processes.meant(typed)
        fault = next((each for each in processes.own.faults if _is_file(each.file, typed)), None)
        if fault is not None and not found:
            where = {"file": fault.file, "line": fault.line}
            self.refuse("PROCESS_REFUSED", (), **where, wrong=fault.wrong.value, what=fault.what)
        if not found:
            possible = [f"switch {name} because …" for name in processes.called()]
            self.refuse("UNKNOWN_PROCESS", possible, name=typed)
        if len(found) > 1:
            names = [each.called for each in found]
            self.refuse("AMBIGUOUS_PROCESS", names, name=typed, candidates=", ".join(names))
        return found[0]

    def keep(self, process: Process) -> None:
        """Let the record keep a group's own process, where it does not have this version yet."""
        if is_versioned(process.name) and process.name not in self.meeting.versions:
            self.happen(ProcessKept(process.name, written(process)))

    def to_come(self) -> Process | None:
        """Return the meeting's own process, where none has begun yet."""
        opening = self.meeting.opening
        if opening is None or self.meeting.floor.process != OPEN_FLOOR:
            return None
        return self.context.processes.get(opening.process)

    def _refuse_number(self, typed: str) -> None:
        """Refuse what can only be a participant number, with the numbers that there are."""
        last = max(self.meeting.people, default=0)
        if typed.isdecimal() and last:
            self.refuse("UNKNOWN_NUMBER", ("NAME", "arrive NAME"), number=typed, last=last)

    def _like(self, typed: str) -> tuple[str, ...]:
        """Offer the people here whose name begins like what was typed, else nobody."""
        for length in (2, 1):
            found = people_meant(typed[:length], people_here(self.meeting))
            if found:
                return tuple(each.name for each in found[:_NAMES_OFFERED])
        return ()


Decider = Callable[[Case, Any], None]
"""Lets events happen in the case, or refuses."""


def _params(params: Mapping[str, object]) -> tuple[tuple[str, str], ...]:
    return tuple((name, _shortened(str(value))) for name, value in params.items())


def _shortened(value: str) -> str:
    """Cut what was typed, so that a sentence about it stays a sentence."""
    return value if len(value) <= _MOST_SHOWN else f"{value[:_MOST_SHOWN]}…"


def _is_file(file: str, typed: str) -> bool:
    """Tell whether a process that is meant is the one in a file, which cannot be read."""
    wanted = "_".join(typed.casefold().split())
    return bool(wanted) and file.casefold().startswith(wanted)


def quoted(name: str) -> str:
    """Return a name as it is written in a line: in quotation marks if it is not one plain word."""
    plain = all(each.isalnum() or each in "-'." for each in name)
    return name if plain else f'"{name}"'


def _newcomer(typed: str) -> tuple[str, ...]:
    """How somebody who is not known comes in, where what was typed can be a name."""
    name = clean(typed)
    letters = [each.isalpha() for each in name if each not in " -'."]
    could_be = len(name) <= _LONGEST_NAME and any(letters) and all(letters)
    return (f"arrive {quoted(name)}",) if could_be else ("arrive NAME",)


def names_in(people: Sequence[Person]) -> str:
    return ", ".join(each.name for each in people)
