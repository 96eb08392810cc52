"""The group's own choice of whose names minutes and hand-outs tell (domain.md section 8)."""

from __future__ import annotations

from msgspec.structs import replace

from facilitation.meeting.act import NotesAct, RoomAct
from facilitation.meeting.deciding.case import Case, quoted
from facilitation.meeting.deciding.items import item_meant
from facilitation.meeting.deciding.ready import anybody_known, decides
from facilitation.meeting.event import Area, Event, MinutesEvent, Recorded
from facilitation.meeting.naming import Attribution, Naming, Whom, more_than
from facilitation.meeting.state import Meeting


class ChooseAttribution(NotesAct, frozen=True):
    """Call people by name, by group or not at all, everywhere or in an ``item`` (as typed).

    ``because`` says how it was agreed; more names than before need it.
    """

    after_approval = True
    how: str
    item: str = ""
    because: str = ""


class ChooseNames(NotesAct, frozen=True):
    """Name those of one kind (``whom``), or do not, everywhere or in an ``item`` (as typed)."""

    after_approval = True
    whom: str
    on: str
    item: str = ""
    because: str = ""


class KeepUnnamed(RoomAct, frozen=True):
    """Somebody may not be named in minutes and hand-outs (``on``), or may again."""

    after_close = True
    after_approval = True
    name: str
    on: bool = True


class AttributionChosen(MinutesEvent, frozen=True, gc=False):
    """How people are called in an item, by its number (0: the meeting), and how it was agreed."""

    reads = frozenset({Area.AGENDA})
    how: str
    item: int = 0
    because: str = ""


class NamesChosen(MinutesEvent, frozen=True, gc=False):
    """Whether those of one kind are named in an item (0: in the meeting), and how it was agreed."""

    form = 2
    reads = frozenset({Area.AGENDA})
    whom: str
    on: bool
    item: int = 0
    because: str = ""


class PersonUnnamed(Event, frozen=True, gc=False):
    """Somebody may not be named in what is given away (``on``), or may again.

    It rests on their being known; no act rests on it, as it changes only how they are called.
    """

    reads = frozenset({Area.PEOPLE})
    person: int
    on: bool = True


@decides()
def _attribution(case: Case, act: ChooseAttribution) -> None:
    item = item_meant(case, act.item).number if act.item else 0
    event = AttributionChosen(Attribution(act.how), item, act.because)
    _choose(case, event, act.because, f'attribution {act.how} because "…"')


@decides()
def _names(case: Case, act: ChooseNames) -> None:
    item = item_meant(case, act.item).number if act.item else 0
    event = NamesChosen(Whom(act.whom), act.on == "on", item, act.because)
    _choose(case, event, act.because, f'names {act.whom} on because "…"')


def _choose(case: Case, event: Event, because: str, consented: str) -> None:
    """Let fewer names be told by whoever asks; more only with the consent that is recorded."""
    before = case.meeting.naming
    after = chosen(before, event)
    if after == before:
        case.already(what="naming")
    if more_than(after, before) and not because.strip():
        case.refuse("CONSENT_NEEDED", (consented,))
    case.happen(event)


def chosen(naming: Naming, event: Event) -> Naming:
    """Return what was said of names with one choice more."""
    match event:
        case AttributionChosen(how=how, item=item):
            return replace(naming, calling=naming.calling.set(item, Attribution(how)))
        case NamesChosen(whom=whom, on=on, item=item):
            return replace(naming, names=naming.names.set((item, Whom(whom)), on))
    return naming


@decides(anybody_known)
def _keep_unnamed(case: Case, act: KeepUnnamed) -> None:
    person = case.person(act.name, here=False)
    if person.unnamed == act.on:
        line = f"unnamed {quoted(person.name)}"
        case.already((f"{line} off" if act.on else line,), name=person.name)
    case.happen(PersonUnnamed(person.number, act.on))


def _unnamed(meeting: Meeting, row: Recorded, event: PersonUnnamed) -> Meeting:
    person = replace(meeting.people[event.person], unnamed=event.on)
    return replace(meeting, people=meeting.people.set(event.person, person))


def _naming_chosen(
    meeting: Meeting, row: Recorded, event: AttributionChosen | NamesChosen
) -> Meeting:
    return replace(meeting, naming=chosen(meeting.naming, event))
