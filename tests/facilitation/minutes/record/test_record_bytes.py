"""Where nobody is to be named, the bytes of no file name a participant (domain.md section 8).

Whole meetings are held by people with other names, and everything that was typed names them; what
is made of them is written in every format and read back, with its metadata. Names stay by design
where people agreed to be named or were named by what was decided: holders of roles, owners of
actions, whoever was drawn by lot or brings a text back, and whatever a text itself says
(docs/decisions/0066).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache, lru_cache
from itertools import cycle

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.papers.exporting import MeetingMinutes
from facilitation.meeting.codec import kind_of
from facilitation.meeting.event import Event, Recorded
from facilitation.meeting.families.minutes.events import ActionNoted
from facilitation.meeting.families.people.events import (
    NameCorrected,
    PeopleEnrolled,
    PersonArrived,
    RoleGiven,
)
from facilitation.meeting.history import History
from facilitation.minutes.attribution import Attribution, Include
from facilitation.minutes.blocks import Document, Heading, plain
from facilitation.minutes.catalogue import (
    Format,
    format_named,
    format_names,
    minutes_format_named,
    minutes_format_names,
)
from facilitation.minutes.extract import Rows
from facilitation.minutes.style import style_named
from tests.facilitation.minutes.file_words import words_in
from tests.facilitation.minutes.record.test_record_names import (
    NOBODY,
    documents,
    meetings,
    put_into,
    shipped,
)

PEOPLE: Mapping[str, Sequence[str]] = {
    "Bo Okafor": ("Bo", "OKAFOR", "B. O.", "Bo's"),
    "Li Wei": ("Li", "wei", "Li-Wei"),
    "Ng": ("Ng", "ng"),
    "Wei 王": ("Wei 王", "王"),
    "王小明": ("小明", "王小明", "小明说"),
    "Zed O'Brien": ("O’Brien", "obrien", "Z. O."),
    "J. P.": ("J. P.", "J.P.", "JP"),
    "J. R. Quux": ("J. R. Q.", "Quux", "J. R."),
    "ليلى حداد": ("ليلى", "وحداد", "ليلى حداد"),
    "שרה כהן": ("שרה", "לכהן", "ש. כהן"),
    "Will Obi": ("Will", "Obi"),
    "Rose May": ("Rose", "May", "R. M."),
    "김민수": ("민수씨", "김민수"),
    "Zoë Ćosić": ("Zoe", "COSIC", "Zoe\u0308"),
}
"""Names, and what people write who mean their bearers."""

SAID = [each for mentions in PEOPLE.values() for each in mentions]


def renamed(rows: Sequence[Recorded], names: Sequence[str], said: Sequence[str]) -> list[Recorded]:
    """Return a record of people with these names, whose typed words are all about them."""
    seventh = cycle([" ".join(said[at::7]) or said[0] for at in range(7)])
    changed = []
    for row in rows:
        event = put_into(row.event, (kind_of(type(row.event)),), False, lambda _: next(seventh))
        changed.append(msgspec.structs.replace(row, event=_called(event, names)))
    return changed


def _called(event: Event, names: Sequence[str]) -> Event:
    """Return an event in which whoever came has the name of their number."""
    match event:
        case PersonArrived(number=number):
            return msgspec.structs.replace(event, name=_name(names, number))
        case NameCorrected(person=number):
            return msgspec.structs.replace(event, name=_name(names, number))
        case PeopleEnrolled(people=people):
            found = (msgspec.structs.replace(e, name=_name(names, e.number)) for e in people)
            return msgspec.structs.replace(event, people=tuple(found))
    return event


def _name(names: Sequence[str], number: int) -> str:
    return names[number - 1] if number <= len(names) else f"Quidam{number} Vox"


def staying(history: History) -> set[int]:
    """Return who is named by design: who holds a role, owns an action, was drawn, brings a text."""
    found: set[int] = set()
    for row in history.rows():
        match row.event:
            case RoleGiven(person=person) | ActionNoted(owner=person):
                found.add(person)
            case _:
                found.add(getattr(row.event, "keeper", 0))
                found.add(getattr(getattr(row.event, "rest", None), "owner", 0))
    for lot in history.meeting.lots:
        found |= {*(lot.drawn or ()), *lot.stand_by}
    return found


def named(text: str, words: str) -> bool:
    """Tell whether words stand in a text by themselves, read from either side."""
    if not words.isascii():
        return words in text or words[::-1] in text
    # Most are nowhere in it, which is told in a hundredth of the time.
    return words in text and re.search(rf"(?<!\w){re.escape(words)}(?!\w)", text) is not None


def leaks(text: str, history: History, said: Sequence[str]) -> Iterator[str]:
    stay = staying(history)
    for part in re.findall(r"WURZEL(.*?)WORT", text):
        yield from (f"{each} in {part}" for each in said if named(part, each))
    rest = re.sub(r"WURZEL.*?WORT", "", text)
    people = history.meeting.people.values()
    for name in (each.name for each in people if each.number in stay):
        rest = rest.replace(name, "•")  # "Li Wei" beside "王小明" is no "Wei 王"
    for person in people:
        if person.number not in stay and named(rest, person.name):
            yield f"{person.name}: {text[max(0, text.find(person.name) - 90) :][:200]}"


@lru_cache(maxsize=len(NOBODY))
def made_of(history: History, how: Attribution) -> tuple[Document, ...]:
    """Everything that is given away of a meeting, for every format that it is written in."""
    return tuple(_without_whose(each, history) for each in documents(history, how))


def files(history: History, how: Attribution, form: str) -> Iterator[bytes]:
    """Yield everything that is given away of a meeting, in a format."""
    found = minutes_format_named(form)
    if isinstance(found, Format):
        for document in made_of(history, how):
            yield found.render(document, style_named())
        return
    for each in Rows:
        include = Include(how, movers=False, rows=each)
        yield MeetingMinutes(history, shipped(), include).written(form)


def _without_whose(document: Document, history: History) -> Document:
    """Return review sheets without the names above them; other papers as they are."""
    if not document.subtitle.startswith("Review"):
        return document
    whose = {plain(each.name) for each in history.meeting.people.values()}
    kept = (e for e in document.blocks if not (isinstance(e, Heading) and e.inlines in whose))
    return msgspec.structs.replace(document, blocks=tuple(kept))


@cache
def richest() -> tuple[Recorded, ...]:
    """The meeting in which most kinds of things happen."""
    return max(meetings(), key=lambda rows: len({type(row.event) for row in rows}))


@cache
def richest_about_people() -> History:
    return History(renamed(richest(), tuple(PEOPLE), SAID))


@pytest.mark.parametrize("form", minutes_format_names())
@pytest.mark.parametrize("how", NOBODY)
def test_the_richest_meeting_names_nobody(form: str, how: Attribution) -> None:
    history = richest_about_people()
    for data in files(history, how, form):
        assert [*leaks(words_in(data), history, SAID)] == []


@settings(max_examples=12, deadline=None)
@given(drawn=st.data(), how=st.sampled_from(NOBODY), form=st.sampled_from(minutes_format_names()))
def test_no_file_of_any_meeting_names_a_participant(
    drawn: st.DataObject, how: Attribution, form: str
) -> None:
    names = drawn.draw(st.permutations(list(PEOPLE)))
    played = meetings()[drawn.draw(st.integers(0, len(meetings()) - 1))]
    came = names[: len(History(played).meeting.people)]
    said = drawn.draw(st.permutations([each for name in came for each in PEOPLE[name]] or ["–"]))
    history = History(renamed(played, names, said))
    for data in files(history, how, form):
        assert [*leaks(words_in(data), history, said)] == []


@pytest.mark.parametrize("form", format_names())
def test_where_people_are_named_the_same_search_finds_them(form: str) -> None:
    history = richest_about_people()
    minutes = next(documents(history, Attribution.NAMED))
    text = words_in(format_named(form).render(minutes, style_named()))
    assert len({*leaks(text, history, SAID)}) > 20
