"""Deliberating ahead: groups are asked for their input before a meeting, and it is brought in.

The record says who was asked and who answered (domain.md §9, *drafters sought input, got none*).
What came touches nothing until somebody brings it in, as a proposal, a question or a theme.
"""

from __future__ import annotations

from enum import StrEnum

import msgspec
from msgspec.structs import replace

from facilitation.decisions.ratification import key_of
from facilitation.meeting.act import Act, FloorAct, NotesAct, RoomAct
from facilitation.meeting.answering import today
from facilitation.meeting.deciding.case import Case
from facilitation.meeting.deciding.labels import free_label
from facilitation.meeting.deciding.ready import decides, on_record
from facilitation.meeting.event import Area, Event, Recorded
from facilitation.meeting.families.matter.events import ProposalMade
from facilitation.meeting.families.planning.events import AskedAhead
from facilitation.meeting.families.themes import ThemeBegan
from facilitation.meeting.groups.packet import Call, Contribution, Packet
from facilitation.meeting.groups.ratified import own_group
from facilitation.meeting.reading import agenda_of, current_item, keeper_of
from facilitation.meeting.state import CallHere, Meeting
from facilitation.people.names import clean
from facilitation.text.versions import normalise, version_id

_MOST_GROUPS = 1_000
_MOST_TITLE = 80


class InputWay(StrEnum):
    """As what a contribution is brought into the meeting."""

    PROPOSAL = "proposal"
    QUESTION = "question"
    THEME = "theme"


class Sent(msgspec.Struct, frozen=True):
    """What was found of one group in a folder."""

    group: str
    text: str


class AskForInput(FloorAct, frozen=True):
    """Ask groups what they say to a question, before it is talked about; ``by`` an ISO date."""

    groups: tuple[str, ...]
    question: str
    by: str = ""


class Contribute(FloorAct, frozen=True):
    """This group answers the ``call``-th question; or ``group`` does, as it was heard or read."""

    call: int
    text: str
    group: str = ""


class GatherInput(NotesAct, frozen=True):
    """Read what lies in a folder for a question; only whoever reads files makes a BringInput."""

    reads_a_file = True
    folder: str
    call: int = 1


class BringInput(NotesAct, frozen=True):
    """Take in what groups wrote to a question, each in a file that is called as the group is."""

    call: int
    sent: tuple[Sent, ...]
    source: str = ""


class TakeInput(RoomAct, frozen=True):
    """Bring the ``number``-th contribution into the meeting; ``by`` is who does (empty: keeper)."""

    number: int
    way: InputWay
    title: str = ""
    by: str = ""


class KeptInput(msgspec.Struct, frozen=True):
    """A question of an earlier meeting, with what was ``given`` to it.

    ``taken`` are the places in it of what was brought in there (from 0), and as what.
    """

    call: CallHere
    given: tuple[Contribution, ...] = ()
    taken: tuple[tuple[int, InputWay], ...] = ()


class KeepInput(Act, frozen=True):
    """Go on gathering what groups say to questions of an earlier meeting; no line says it."""

    kept: tuple[KeptInput, ...]
    source: str = ""


class InputEvent(Event, frozen=True, gc=False):
    """Something about what groups were asked ahead."""

    writes = frozenset({Area.MATTER})


class InputAsked(InputEvent, frozen=True, gc=False):
    """Groups were asked for their input; ``source`` is who asks, where it came with a packet."""

    call: Call
    source: str = ""


class InputGiven(InputEvent, frozen=True, gc=False):
    """Groups gave their input; ``source`` is the packet's sender or the folder (empty: here)."""

    given: tuple[Contribution, ...]
    source: str = ""


class InputTaken(InputEvent, frozen=True, gc=False):
    """The ``number``-th contribution was brought in; a proposal of it has a ``label``."""

    number: int
    way: InputWay
    label: str = ""


@decides()
def _ask(case: Case, act: AskForInput) -> None:
    usual = ('ask "North", "South" about "What do you need?"',)
    question = case.short(act.question, *usual)
    called = [case.title(each) for each in act.groups[:_MOST_GROUPS]]
    first = dict[str, str]()
    for each in filter(None, called):
        first.setdefault(key_of(each), each)
    if not first:
        case.refuse("WHICH_GROUPS", usual)
    if act.by and act.by < today(case.meeting):
        case.refuse("DAY_IS_OVER", usual, date=act.by)
    call = Call(version_id(question), normalise(question), tuple(first.values()), act.by)
    if any(each.call == call for each in case.meeting.calls):
        case.already(usual, name=question)
    case.happen(InputAsked(call))


def _any_call(case: Case, _act: object = None) -> None:
    if not case.meeting.calls:
        case.refuse("NOBODY_ASKED", ('ask "North" about "QUESTION"', "receive PACKET"))


@decides(_any_call)
def _contribute(case: Case, act: Contribute) -> None:
    call, text = _call(case, act.call), normalise(act.text)
    group = case.title(act.group) or own_group(case.meeting)
    usual = (f'contribute {act.call} "…"',)
    if not text:
        case.refuse("TEXT_NEEDED", usual)
    given = Contribution(call.id, group, text, today(case.meeting))
    if not _new(case.meeting, (given,)):
        case.already(usual, name=group)
    case.happen(InputGiven((given,)))


def _call(case: Case, number: int) -> Call:
    _any_call(case)
    calls = case.meeting.calls
    if not 1 <= number <= len(calls):
        possible = tuple(f'contribute {at} "…"' for at in range(1, len(calls) + 1))
        case.refuse("NO_SUCH_CALL", possible, last=len(calls))
    return calls[number - 1].call


def _new(meeting: Meeting, given: tuple[Contribution, ...]) -> tuple[Contribution, ...]:
    """Return those that say what is not known yet: nobody counts how often something was sent."""
    known = {_said(each) for each in meeting.contributions}
    return tuple({_said(each): each for each in given if _said(each) not in known}.values())


def _said(each: Contribution) -> tuple[str, ...]:
    return each.call, key_of(each.group), each.text


def kept_input(meeting: Meeting, day: str) -> tuple[KeptInput, ...]:
    """Return the questions that go on at a meeting on an ISO date.

    Of our own those that some may still answer by then, or whose answers were not brought in; of
    others those that we may still answer.
    """
    own = key_of(own_group(meeting))
    found = list[KeptInput]()
    for here in meeting.calls:
        places = [at for at, e in enumerate(meeting.contributions, 1) if e.call == here.call.id]
        given = tuple(meeting.contributions[at - 1] for at in places)
        brought = ((at, way) for at, way, _ in meeting.input_taken if at in places)
        taken = tuple((places.index(at), InputWay(way)) for at, way in brought)
        heard = {key_of(each.group) for each in given}
        asked = {own} if here.source else set(map(key_of, here.call.groups))
        waits = not here.source and len({at for at, _ in taken}) < len(given)
        if waits or (asked - heard and not "" < here.call.by < day):
            found.append(KeptInput(here, given, taken))
    return tuple(found)


@decides()
def _keep(case: Case, act: KeepInput) -> None:
    for each in act.kept:
        if each.call not in case.meeting.calls:
            case.happen(InputAsked(each.call.call, each.call.source))
        before = len(case.meeting.contributions)
        if each.given:
            case.happen(InputGiven(each.given, act.source))
        for at, way in each.taken:
            case.happen(InputTaken(before + at + 1, way))


@decides(_any_call)
def _gather(case: Case, act: GatherInput) -> None:
    _call(case, act.call)
    case.refuse("NOTHING_GATHERED", (f"gather FOLDER for {act.call}",), name=act.folder)


@decides()
def _bring(case: Case, act: BringInput) -> None:
    call, on = _call(case, act.call), today(case.meeting)
    given = tuple(
        Contribution(call.id, clean(each.group), normalise(each.text), on)
        for each in act.sent
        if normalise(each.text) and clean(each.group)
    )
    new = _new(case.meeting, given)
    if not new:
        case.already((f"gather FOLDER for {act.call}",), name=act.source)
    case.happen(InputGiven(new, act.source))


def bring_input(case: Case, packet: Packet) -> None:
    """Take in what another group asks, and what groups answered; what is known changes nothing."""
    known = {each.call.id for each in case.meeting.calls}
    for call in packet.calls:
        if call.id not in known:
            known.add(call.id)
            case.happen(InputAsked(call, packet.sender))
    new = _new(case.meeting, tuple(e for e in packet.contributions if e.call in known))
    if new:
        case.happen(InputGiven(new, packet.sender))


def _any_input(case: Case, _act: object = None) -> None:
    if not case.meeting.contributions:
        case.refuse("NO_INPUT", ('contribute 1 "…"', "receive PACKET", "gather FOLDER for 1"))


@decides(_any_input)
def _take(case: Case, act: TakeInput) -> None:
    meeting = case.meeting
    _any_input(case)
    usual = tuple(f"bring input {act.number} as {each}" for each in InputWay)
    if not 1 <= act.number <= len(meeting.contributions):
        case.refuse("NO_SUCH_INPUT", usual, last=len(meeting.contributions))
    if any((number, way) == (act.number, act.way) for number, way, _ in meeting.input_taken):
        case.already(usual)
    given = meeting.contributions[act.number - 1]
    label = ""
    match act.way:
        case InputWay.PROPOSAL:
            label = _propose(case, act, given)
        case InputWay.QUESTION:
            _question(case, act, given)
        case InputWay.THEME:
            on_record(case)
            case.happen(ThemeBegan(case.short(act.title or given.text)))
    case.happen(InputTaken(act.number, act.way, label))


def _propose(case: Case, act: TakeInput, given: Contribution) -> str:
    by = case.person(act.by, here=False).number if act.by else keeper_of(case.meeting)
    label = free_label(case.meeting, "P1")
    called = case.title(act.title) or _first_line(given.text)
    case.happen(ProposalMade(label, called, by, given.text, source=given.group))
    return label


def _first_line(text: str) -> str:
    """Return what a text is called where nobody said: its first line, without marks of a head."""
    line = clean(text.split("\n", 1)[0].lstrip("#").strip())
    return line if len(line) <= _MOST_TITLE else f"{line[:_MOST_TITLE].rsplit(' ', 1)[0]} …"


def _question(case: Case, act: TakeInput, given: Contribution) -> None:
    item = current_item(case.meeting) or next(iter(agenda_of(case.meeting)), None)
    if item is None:
        case.refuse("NO_ITEM_FOR_IT", ('item "TITLE"',))
    case.happen(AskedAhead(item.number, case.short(act.title or given.text)))


def _asked(meeting: Meeting, row: Recorded, event: InputAsked) -> Meeting:
    return replace(meeting, calls=(*meeting.calls, CallHere(event.call, event.source)))


def _given(meeting: Meeting, row: Recorded, event: InputGiven) -> Meeting:
    return replace(meeting, contributions=(*meeting.contributions, *event.given))


def _taken(meeting: Meeting, row: Recorded, event: InputTaken) -> Meeting:
    taken = (*meeting.input_taken, (event.number, event.way.value, event.label))
    return replace(meeting, input_taken=taken)
