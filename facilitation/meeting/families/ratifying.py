"""Ratification: groups are asked to ratify a text, each answers for itself (domain.md §7)."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from msgspec.structs import replace

from facilitation.decisions.answers import Answer
from facilitation.decisions.fractions import Share
from facilitation.decisions.ratification import Asked, Position, Reply, Totals, key_of
from facilitation.meeting.act import FloorAct
from facilitation.meeting.answering import count_of, today
from facilitation.meeting.deciding.case import Case
from facilitation.meeting.deciding.labels import label_of
from facilitation.meeting.deciding.ready import decides
from facilitation.meeting.event import Area, Event, Recorded
from facilitation.meeting.groups.ratified import asked_for, own_group
from facilitation.meeting.reading import amendments_to, deciding
from facilitation.meeting.state import Fate, Meeting, Proposal

_MOST_GROUPS = 1_000


class AskToRatify(FloorAct, frozen=True):
    """Ask groups to ratify a text; ``rule`` is a fraction of them (None: all).

    ``by`` is the last ISO date on which an answer counts; with ``veto`` one that rejects it stops
    it. ``until`` is the last ISO date on which it holds once it is ratified (empty: for good).
    """

    groups: tuple[str, ...]
    label: str
    by: str = ""
    rule: Share | None = None
    veto: bool = False
    until: str = ""


class Ratify(FloorAct, frozen=True):
    """This group ratifies a text, perhaps with a reservation; or ``group`` does, as it was heard.

    With ``totals`` it is told how the group's own decision was counted.
    """

    label: str
    reserve: str = ""
    totals: bool = False
    group: str = ""


class ReplyTo(FloorAct, frozen=True):
    """This group answers a text otherwise: it would amend or reject it, or stands aside."""

    label: str
    position: Position
    words: str = ""
    totals: bool = False
    group: str = ""


class RatificationEvent(Event, frozen=True, gc=False):
    """Something about what groups say to a text."""

    writes = frozenset({Area.DECISION})
    reads = frozenset({Area.MATTER})


class RatificationAsked(RatificationEvent, frozen=True, gc=False):
    """Groups were asked to ratify a text, whose wording had this id."""

    label: str
    asked: Asked


class TextAnswered(RatificationEvent, frozen=True, gc=False):
    """A group answered a text; ``own`` where it is the one that meets here."""

    label: str
    reply: Reply
    own: bool = True


class RepliesTaken(RatificationEvent, frozen=True, gc=False):
    """Replies came in with a packet."""

    replies: tuple[Reply, ...]
    source: str = ""


def _any_text(case: Case, _act: object = None) -> None:
    if not case.meeting.proposals:
        case.refuse("UNKNOWN_LABEL", ('propose P1 "Title" by NAME',))


@decides(_any_text)
def _ask(case: Case, act: AskToRatify) -> None:
    proposal = _text(case, act.label)
    called = (case.title(each) for each in act.groups[:_MOST_GROUPS])
    groups = tuple({key_of(each): each for each in called if each}.values())
    if not groups:
        case.refuse("WHICH_GROUPS", (f'ask "North", "South" to ratify {proposal.label}',))
    for day in (act.by, act.until):
        if day and day < today(case.meeting):
            case.refuse("DAY_IS_OVER", (f'ask "North" to ratify {proposal.label}',), date=day)
    before = asked_for(case.meeting, proposal.label)
    asked = Asked(proposal.version, groups, act.by, act.rule, act.veto, act.until)
    asked = replace(asked, since=_since(case.meeting, asked, before))
    if before == asked:
        case.already((f"expect ratified {proposal.label} OPEN",), label=proposal.label)
    case.happen(RatificationAsked(proposal.label, asked))


def _since(meeting: Meeting, asked: Asked, before: Asked | None) -> str:
    """Return from which day on answers are to this question: one for a time is put afresh."""
    if not asked.until:
        return ""
    same = before is not None and (before.text, before.until) == (asked.text, asked.until)
    return before.since if before is not None and same else today(meeting)


@decides(_any_text)
def _ratify(case: Case, act: Ratify) -> None:
    _answer(case, act, Position.RESERVE if act.reserve.strip() else Position.RATIFY, act.reserve)


@decides(_any_text)
def _reply(case: Case, act: ReplyTo) -> None:
    _answer(case, act, act.position, act.words)


def _answer(case: Case, act: Ratify | ReplyTo, position: Position, words: str) -> None:
    """Answer a text; a group that answers once more takes its next number.

    Numbers begin with the day, so that what it says on a later day counts, though the meeting then
    knows nothing of the earlier answer.
    """
    proposal, group = _text(case, act.label), case.title(act.group)
    own = not group or key_of(group) == key_of(own_group(case.meeting))
    if own:
        _check_decided(case, proposal, position)
    reply = Reply(
        _wording_meant(case.meeting, proposal, position),
        group or own_group(case.meeting),
        1,
        position,
        case.short(words),
        today(case.meeting),
        _totals(case, proposal) if act.totals else None,
    )
    before = _before(case.meeting.replies, reply)
    if before is not None and replace(before, number=1, on=reply.on, group=reply.group) == reply:
        label = proposal.label
        case.already((f'reply {label} amend "…"',), label=label, name=reply.group)
    of_the_day = date.fromisoformat(today(case.meeting)).toordinal()
    number = max(of_the_day, before.number + 1 if before is not None else 1)
    case.happen(TextAnswered(proposal.label, replace(reply, number=number), own))


def _wording_meant(meeting: Meeting, proposal: Proposal, position: Position) -> str:
    """Return the id of the wording that is answered: who would amend one means it as it came."""
    first = proposal.label in meeting.brought and not position.ratifies
    return proposal.versions[0].id if first else proposal.version


def _check_decided(case: Case, proposal: Proposal, position: Position) -> None:
    """Advise against answering in the name of a group that has not decided on this wording."""
    label, meeting = proposal.label, case.meeting
    changed = label in meeting.brought and len(proposal.versions) > 1
    if position.ratifies and changed:
        case.advise("CHANGED_HERE", (f"reply {label} amend",), label=label)
    decided = any(each.version == proposal.version for each in meeting.decisions)
    if position.ratifies:
        decided = decided and proposal.fate is Fate.ADOPTED
    elif position is Position.AMEND:
        decided = decided or changed or any(amendments_to(meeting, label))
    if not decided:
        case.advise("NOT_DECIDED_HERE", _to_decide(meeting, proposal), label=label)


def _to_decide(meeting: Meeting, proposal: Proposal) -> tuple[str, ...]:
    if deciding(meeting):
        return ("close decision",)
    label = proposal.label
    return (f"test consent {label}", f"vote {label} majority") if proposal.fate is Fate.OPEN else ()


def _totals(case: Case, proposal: Proposal) -> Totals | None:
    """Return how the last decision on this wording was counted, without anybody's name."""
    held = [each for each in case.meeting.decisions if each.version == proposal.version]
    if not held:
        return None
    count = count_of(case.meeting, held[-1])

    def given(*answers: Answer) -> int:
        return sum(map(count.of, answers))

    return Totals(
        count.asked,
        given(Answer.AGREE, Answer.YES),
        given(Answer.RESERVE, Answer.CONCERN),
        given(Answer.ASIDE, Answer.ABSTAIN),
        given(Answer.BLOCK, Answer.OBJECT, Answer.NO),
    )


def _before(replies: Iterable[Reply], reply: Reply) -> Reply | None:
    place = reply.text, key_of(reply.group)
    found = (each for each in replies if (each.text, key_of(each.group)) == place)
    return max(found, key=lambda each: each.number, default=None)


def _text(case: Case, typed: str) -> Proposal:
    _any_text(case)
    label = label_of(case, typed)
    proposal = case.meeting.proposals.get(label)
    if proposal is None:
        case.refuse("NOT_A_PROPOSAL", tuple(case.meeting.proposals), label=label)
    return proposal


def _asked(meeting: Meeting, row: Recorded, event: RatificationAsked) -> Meeting:
    return replace(meeting, ratifying=meeting.ratifying.set(event.label, event.asked))


def _answered(meeting: Meeting, row: Recorded, event: TextAnswered) -> Meeting:
    return replace(meeting, replies=(*meeting.replies, event.reply))


def _taken(meeting: Meeting, row: Recorded, event: RepliesTaken) -> Meeting:
    return replace(meeting, replies=(*meeting.replies, *event.replies))
