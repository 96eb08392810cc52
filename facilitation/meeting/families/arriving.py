"""What somebody wants known: what they need to take part, which languages they speak.

It is asked on a card that may stay empty, and serves those at the door and those who care. It
stands in no minutes and on no wall.
"""

from __future__ import annotations

from msgspec.structs import replace

from facilitation.meeting.act import RoomAct
from facilitation.meeting.deciding.case import Case, quoted
from facilitation.meeting.deciding.ready import anybody_known, decides
from facilitation.meeting.event import PeopleEvent, Recorded
from facilitation.meeting.state import Meeting


class TellNeeds(RoomAct, frozen=True):
    """Somebody says what they need to take part; empty: nothing is known any more."""

    name: str
    text: str


class TellLanguages(RoomAct, frozen=True):
    """Somebody says which languages they speak; empty: nothing is known any more."""

    name: str
    text: str


class NeedsTold(PeopleEvent, frozen=True, gc=False):
    """Somebody needs this to take part (empty: they no longer want it known)."""

    person: int
    text: str


class LanguagesTold(PeopleEvent, frozen=True, gc=False):
    """Somebody speaks these languages (empty: they no longer want it known)."""

    person: int
    text: str


@decides(anybody_known)
def _needs(case: Case, act: TellNeeds) -> None:
    person, text = case.person(act.name, here=False), " ".join(act.text.split())
    if case.meeting.needs.get(person.number, "") == text:
        case.already((f'access {quoted(person.name)} "…"',), name=person.name)
    case.happen(NeedsTold(person.number, text))


@decides(anybody_known)
def _languages(case: Case, act: TellLanguages) -> None:
    person, text = case.person(act.name, here=False), " ".join(act.text.split())
    if case.meeting.languages.get(person.number, "") == text:
        case.already((f'speaks {quoted(person.name)} "…"',), name=person.name)
    case.happen(LanguagesTold(person.number, text))


def _needs_told(meeting: Meeting, row: Recorded, event: NeedsTold) -> Meeting:
    return replace(meeting, needs=meeting.needs.set(event.person, event.text))


def _languages_told(meeting: Meeting, row: Recorded, event: LanguagesTold) -> Meeting:
    return replace(meeting, languages=meeting.languages.set(event.person, event.text))
