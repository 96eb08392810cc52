"""Whatever an event holds, no participant's name gets out of it where nobody is to be named.

Every string anywhere in an event has people's names put into it, in whole meetings; a new event
needs nothing here but a scenario, or a record, in which it happens.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any

import msgspec
import pytest

from app.papers.exporting import MeetingMinutes
from app.papers.handout_words import HandoutWording
from app.papers.handouts.catalogue import handout_names, handout_of, handout_of_meeting, whole_names
from app.resources import load_processes
from app.wording import Wording
from facilitation.meeting.codec import event_classes, kind_of
from facilitation.meeting.event import Recorded
from facilitation.meeting.families.people.events import PersonArrived
from facilitation.meeting.history import History
from facilitation.meeting.kept import KeptMeeting
from facilitation.minutes.attribution import Attribution, Include
from facilitation.minutes.blocks import Document
from facilitation.minutes.catalogue import format_named
from facilitation.minutes.extract import Rows
from facilitation.minutes.gathering.gatherer import Gatherer
from facilitation.minutes.style import style_named
from facilitation.process.catalogue import Processes
from facilitation.record.memory import MemoryJournal
from facilitation.rehearsal.player import Player
from facilitation.rehearsal.script import read_script
from tests.facilitation.minutes.record.test_record_words import CODES, EXACT, TOLD, records

ROOT = Path(__file__).parents[4]
SCRIPTS = [
    *sorted((ROOT / "tests" / "scenarios").glob("*.round")),
    *sorted((ROOT / "resources" / "rehearsals").glob("*.round")),
]
NAMES = ("Bo Okafor", "Li Wei", "王小明", "Zed O'Brien", "ليلى حداد", "J. R. Quux")
PUT = "Bo met Li and 王小明; O'Brien and ليلى heard J. R."
FOUND = re.compile(r"\bBo\b|\bLi\b|王|小明|Brien|ليلى|J\. R\.")

Way = tuple[str, ...]
"""The kind of an event, and the fields that lead to a string in it."""

# What keeps its words, and why.

PUT_ALONE = frozenset(["proposal_divided.text"])
"""The text of a question that was put alone, as that of a proposal."""

CHANGES = frozenset("edit target_edit pasts rebased restored waiting".split())
"""Changes of a text: what was put, letter by letter (docs/decisions/0030)."""

CHOSEN = frozenset("options verdict words suggestions".split())
"""What could be chosen, and was: candidates, fillings of a blank, exact as a text is."""

NAMES_THEMSELVES = frozenset("name aliases".split())
"""Of people: the names that minutes are to do without."""

CALLED = frozenset(
    """
    meeting_opened.body ratification_asked.groups text_answered.group replies_taken.group
    notice_given.group notices_taken.group notice_given.path notices_taken.path
    notice_given.whose notices_taken.whose
    amendments_came.group mandate_given.group mandate_given.to mandates_taken.group
    mandates_taken.to input_asked.groups input_asked.source input_given.group
    earlier_brought_forward.group earlier_brought_forward.sender
    """.split()
)
"""Minutes must say whose they are, and which groups answered (domain.md sections 7, 8)."""

NO_WORDS = CODES | frozenset(
    "due of until since report ended review what merged gathered base labels".split()
)
"""Labels, codes and days: a name does not get past the one that reads them."""


def keeps_its_words(way: Way) -> bool:
    """Tell whether minutes show a string as it stands in the record, or it holds no words."""
    dotted = f"{way[0]}.{way[-1]}"
    if dotted in TOLD:
        return False
    named = way[0] in {"person_arrived", "people_enrolled"} and way[-1] in NAMES_THEMSELVES
    return (
        named
        or dotted in EXACT | PUT_ALONE | CALLED
        or bool((CHANGES | CHOSEN) & set(way))
        or way[-1] in NO_WORDS
    )


def telling_of_all(way: Way) -> str:
    return f"{'.'.join(way)} {PUT}"


def put_into(value: Any, way: Way, fill: bool, say: Callable[[Way], str] = telling_of_all) -> Any:
    """Return a value with names in all its words; ``fill`` puts them where nothing stood, too."""
    if type(value) is str:
        kept = keeps_its_words(way) or not (value or fill)
        return value if kept else f"WURZEL {say(way)} WORT"
    if isinstance(value, msgspec.Struct):
        fields = {
            name: put_into(getattr(value, name), (*way, name), fill, say)
            for name in value.__struct_fields__
        }
        return msgspec.structs.replace(value, **fields)
    if isinstance(value, tuple):
        return tuple(put_into(each, way, fill, say) for each in value)
    if isinstance(value, Mapping):
        return type(value)({key: put_into(each, way, fill, say) for key, each in value.items()})
    return value


FITTING = {
    "on": "2027-05-01",
    "label": "P1",
    "subject": "P1",
    "how": "group",
    "whom": "movers",
    "mark": "open",
    "order": "fifo",
}
"""What has to stand in a field for an event to mean anything."""


def made(wanted: Any, name: str) -> Any:
    """Return a value of a type, made from its hints; of a string whatever may stand there."""
    hints = msgspec.inspect.type_info(wanted)
    return _made(hints, name)


def _made(info: Any, name: str) -> Any:
    inspect = msgspec.inspect
    match info:
        case inspect.StructType():
            return info.cls(**{each.name: _made(each.type, each.name) for each in info.fields})
        case inspect.UnionType():
            return _made(next(x for x in info.types if not isinstance(x, inspect.NoneType)), name)
        case inspect.VarTupleType():
            return (_made(info.item_type, name),)
        case inspect.TupleType():
            return tuple(_made(each, name) for each in info.item_types)
        case inspect.EnumType():
            return next(iter(info.cls))
        case inspect.IntType():
            return 1
        case inspect.BoolType():
            return True
        case inspect.DictType():
            return {}
        case _:
            return FITTING.get(name, "x")


@cache
def shipped() -> Processes:
    """The processes that come with the program, read once."""
    return load_processes()


@cache
def meetings() -> tuple[tuple[Recorded, ...], ...]:
    """Meetings, the shortest first, as few as hold every string that is in any of them."""
    played = []
    for path in SCRIPTS:
        kept = KeptMeeting(MemoryJournal(), "m", shipped())
        for _ in Player(read_script(path.read_bytes(), path.name), kept, path.parent).play():
            pass
        played.append(tuple(kept.history.rows()))
    found, seen = [], set()
    for rows in sorted((*records(), *played), key=len):
        ways = {way for row in rows for way in ways_of(row.event, (kind_of(type(row.event)),))}
        if not ways <= seen:
            seen |= ways
            found.append(rows)
    return tuple(found)


def ways_of(value: Any, way: Way) -> Iterator[Way]:
    """Return the way to every string in a value, also to what is empty; with the kind alone."""
    yield way
    if isinstance(value, msgspec.Struct):
        for name in value.__struct_fields__:
            yield from ways_of(getattr(value, name), (*way, name))
    elif isinstance(value, tuple):
        for each in value:
            yield from ways_of(each, way)


def with_people(rows: Sequence[Recorded]) -> list[Recorded]:
    """Add those who are named in all the words to the end of a record."""
    last = rows[-1]
    top = max(History(rows).meeting.people, default=0)
    come = [
        msgspec.structs.replace(
            last,
            seq=last.seq + at,
            act=last.act + 1,
            event=PersonArrived(number=top + at, name=name),
        )
        for at, name in enumerate(NAMES, start=1)
    ]
    return [*rows, *come]


def documents(
    history: History, how: Attribution, gatherer: Gatherer | None = None
) -> Iterator[Document]:
    """Return everything that is made of a meeting and given away."""
    processes = shipped()
    gatherer = gatherer or Gatherer(processes)
    include = Include(attribution=how, movers=False, fairness=True)
    yield MeetingMinutes(history, processes, include, gatherer=gatherer).document
    wording = Wording(processes=processes)
    words = HandoutWording(wording)
    for label in history.meeting.proposals:
        for kind in handout_names():
            yield handout_of(history.meeting, label, kind, words, attribution=how)
    for kind in whole_names():
        yield handout_of_meeting(history, kind, words, gatherer, attribution=how)


def papers(history: History, how: Attribution) -> Iterator[str]:
    """Return all of that as it is written, with lists and the calendar."""
    gatherer = Gatherer(shipped())
    for document in documents(history, how, gatherer):
        yield format_named("markdown").render(document, style_named()).decode()
    for each in Rows:
        include = Include(attribution=how, movers=False, rows=each)
        minutes = MeetingMinutes(history, shipped(), include, gatherer=gatherer)
        yield minutes.written("csv").decode()
    yield minutes.written("ics").decode().replace("\r\n ", "")


def leaks(rows: Sequence[Recorded], how: Attribution) -> set[str]:
    """Return what names somebody in the words that were put in."""
    found = set()
    for told in papers(History(rows), how):
        for name in FOUND.finditer(told):
            before = told[max(0, name.start() - 100) : name.end()]
            if "WURZEL" in before:
                found.add(before[before.rindex("WURZEL") :])
    return found


def put(row: Recorded, *, fill: bool) -> Recorded:
    event = put_into(row.event, (kind_of(type(row.event)),), fill)
    return msgspec.structs.replace(row, event=event)


NOBODY = [Attribution.GROUP, Attribution.UNATTRIBUTED]

FILLED = {Attribution.GROUP: [True], Attribution.UNATTRIBUTED: [False]}
"""Whether names are put into what was empty, too; all four ways where one searches."""
if os.environ.get("HYPOTHESIS_PROFILE") == "search":
    FILLED = {how: [False, True] for how in NOBODY}


@pytest.mark.parametrize(("how", "fill"), [(how, fill) for how in NOBODY for fill in FILLED[how]])
def test_no_words_of_a_meeting_name_a_participant(how: Attribution, fill: bool) -> None:
    for rows in meetings():
        changed = [put(row, fill=fill) for row in rows]
        assert leaks(with_people(changed), how) == set()


@pytest.mark.parametrize("how", NOBODY)
def test_no_words_of_an_event_that_no_meeting_has_name_a_participant(how: Attribution) -> None:
    """It happens at the end of a meeting with a text that was decided, made from its fields."""
    seen = {type(row.event) for rows in meetings() for row in rows}
    rows = next(
        each
        for each in meetings()
        if any(kind_of(type(row.event)) == "decision_closed" for row in each)
        and "P1" in History(each).meeting.proposals
    )
    for kind in (each for each in event_classes() if each not in seen):
        last = rows[-1]
        event = made(kind, "")
        more = msgspec.structs.replace(last, seq=last.seq + 1, act=last.act + 1, event=event)
        assert leaks(with_people([*rows, put(more, fill=True)]), how) == set(), kind_of(kind)


def test_every_meeting_is_told_with_its_words() -> None:
    """The words arrive where they are told, so that a leak would be seen."""
    told = set()
    for rows in meetings():
        named = History(with_people([put(row, fill=False) for row in rows]))
        for document in documents(named, NOBODY[1]):
            shown = format_named("markdown").render(document, style_named()).decode()
            told |= set(re.findall(r"WURZEL ([a-z_.\\]+)", shown))
    assert len(told) > 30


def test_a_place_that_names_somebody_is_not_told(told: Callable[..., str]) -> None:
    script = 'meeting "Evening" on 2026-05-01 18:30 at "Bo\'s kitchen"\narrive Bo, Li\n'
    script += 'convene on 2026-06-01 18:30 at "Li\'s yard"\n'
    written = told(script, Attribution.UNATTRIBUTED)
    assert "**Place:** \\[place not told\\]" in written
    assert "**Next meeting:** 1 June 2026, 18:30, \\[place not told\\]" in written
    assert "kitchen" not in written and "yard" not in written
    assert "**Place:** Bo's kitchen" in told(script, Attribution.NAMED)
    mill = script.replace("Bo's kitchen", "Old mill")
    assert "**Place:** Old mill" in told(mill, Attribution.UNATTRIBUTED)
