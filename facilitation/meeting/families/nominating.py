"""Choosing for a role by reasons: who is proposed, by whom and why (S3 *Role Selection*).

Whoever proposes somebody else later has changed their mind, having heard the reasons.
"""

from __future__ import annotations

from msgspec.structs import replace

from facilitation.meeting.act import SpokenAct
from facilitation.meeting.deciding.case import Case, quoted
from facilitation.meeting.deciding.ready import anybody_here, decides
from facilitation.meeting.event import Area, Event, Recorded
from facilitation.meeting.reading import nominations_here
from facilitation.meeting.state import Meeting, Nomination


class Nominate(SpokenAct, frozen=True):
    """Propose somebody for the role that is spoken about; ``by`` is whoever speaks, if not said."""

    name: str
    by: str = ""
    because: str = ""


class BeginNamesAnew(SpokenAct, frozen=True):
    """Put aside who was proposed, for another role."""


class PersonNominated(Event, frozen=True, gc=False):
    """Somebody proposed a person for a role, and said why; they may have named another before."""

    writes = frozenset({Area.MATTER})
    reads = frozenset({Area.PEOPLE})
    person: int
    by: int
    because: str = ""


class NamesBegunAnew(Event, frozen=True, gc=False):
    """Who was proposed on this item was put aside, for another role."""

    writes = frozenset({Area.MATTER})


@decides(anybody_here)
def _nominate(case: Case, act: Nominate) -> None:
    person = case.person(act.name, here=False)
    by = _who_says(case, act)
    now = next((each for each in nominations_here(case.meeting) if each.by == by), None)
    because = act.because.strip()
    if now is not None and now.person == person.number and because in ("", now.because):
        possible = (f"nominate NAME by {quoted(case.meeting.people[by].name)}",)
        case.already(possible, name=person.name)
    case.happen(PersonNominated(person.number, by, because))


def _who_says(case: Case, act: Nominate) -> int:
    if act.by:
        return case.person(act.by).number
    turn = case.meeting.floor.turn
    if turn is None:
        case.refuse("WHO_NOMINATES", ("nominate NAME by NAME",))
    return turn.person


def _check_named(case: Case, _act: object) -> None:
    if not nominations_here(case.meeting):
        case.refuse("NOBODY_NOMINATED", ("nominate NAME by NAME",))


@decides(_check_named)
def _anew(case: Case, act: BeginNamesAnew) -> None:
    _check_named(case, act)
    case.happen(NamesBegunAnew())


def _nominated(meeting: Meeting, row: Recorded, event: PersonNominated) -> Meeting:
    made = Nomination(event.person, event.by, event.because, meeting.item)
    found = list(meeting.nominations)
    for place, each in enumerate(found):
        if (each.by, each.item) == (event.by, meeting.item):
            before = each.person if each.person != event.person else each.before
            found[place] = replace(made, before=before)
            return replace(meeting, nominations=tuple(found))
    return replace(meeting, nominations=(*found, made))


def _begun_anew(meeting: Meeting, row: Recorded, event: NamesBegunAnew) -> Meeting:
    left = tuple(each for each in meeting.nominations if each.item != meeting.item)
    return replace(meeting, nominations=left)
