"""Taking up what another group sent: only now anything of it touches this meeting (domain.md §7).

Texts come before the meeting as proposals, changes as amendments, answers and notices to those that
are known. What is known already changes nothing, so a packet may come late, and twice.
"""

from __future__ import annotations

from itertools import zip_longest

from msgspec.structs import replace

from facilitation.decisions.ratification import key_of, merged
from facilitation.meeting.act import Act
from facilitation.meeting.answering import today
from facilitation.meeting.deciding import bringing
from facilitation.meeting.deciding.case import Case
from facilitation.meeting.deciding.labels import free_label
from facilitation.meeting.deciding.ready import decides
from facilitation.meeting.event import Area, Event, Recorded
from facilitation.meeting.families.deliberating import bring_input
from facilitation.meeting.families.matter.events import AmendmentMade, ProposalMade
from facilitation.meeting.families.notices import NoticesTaken
from facilitation.meeting.families.proposals.events import NeedStated, ProposalExplained
from facilitation.meeting.families.ratifying import RatificationAsked, RepliesTaken
from facilitation.meeting.groups.notices import merged as merged_notices
from facilitation.meeting.groups.packet import Origin, Packet, SentAmendment, SentText
from facilitation.meeting.groups.ratified import own_group, with_origin
from facilitation.meeting.reading import amendments_to, keeper_of
from facilitation.meeting.state import CameAmendment, Fate, Meeting
from facilitation.text.difference import between


class TakePacketUp(Act, frozen=True):
    """Take up what another group sent; only whoever can read the inbox makes a BringPacket of it.

    ``packet`` is a file, the beginning of an id as the inbox shows it, or who sent it; ``by`` is
    who brings it before the meeting (empty: the keeper, else nobody in particular).
    """

    reads_a_file = True
    packet: str
    by: str = ""


class BringPacket(Act, frozen=True):
    """Bring what is in a packet before the meeting; ``id`` is the packet's own."""

    packet: Packet
    id: str
    by: str = ""


class PacketEvent(Event, frozen=True, gc=False):
    """Something that came with a packet."""

    writes = frozenset({Area.MATTER})


class PacketTakenUp(PacketEvent, frozen=True, gc=False):
    """What a group sent was taken up: a packet with this id, that brought texts to ``labels``.

    ``origins`` are where each of them comes from; they say who sent back what is this group's own.
    """

    sender: str
    number: int
    id: str
    labels: tuple[str, ...] = ()
    origins: tuple[Origin, ...] = ()


class AmendmentsCame(PacketEvent, frozen=True, gc=False):
    """Groups would have texts here read otherwise, or were told what became of such wishes."""

    came: tuple[CameAmendment, ...]


class WishExplained(PacketEvent, frozen=True, gc=False):
    """The groups that want an amendment are told why this became of it."""

    label: str
    text: str


@decides()
def _take_up(case: Case, act: TakePacketUp) -> None:
    case.refuse("NO_SUCH_PACKET", ("receive PACKET",), name=act.packet)


@decides()
def _bring(case: Case, act: BringPacket) -> None:
    packet = act.packet
    if act.id in case.meeting.packets:
        case.already(("receive PACKET",), what="received", name=packet.sender)
    bringing.check_results(case, packet)
    before = len(case.events)
    by = case.person(act.by, here=False).number if act.by else keeper_of(case.meeting)
    own = key_of(own_group(case.meeting))
    new_texts = {
        label: Origin(
            text.origin or packet.sender,
            text.number,
            text.before,
            packet.sender if key_of(text.origin) == own else "",
        )
        for text in packet.texts
        if (label := _bring_text(case, packet, text, by))
    }
    labels, origins = tuple(new_texts), tuple(new_texts.values())
    case.happen(PacketTakenUp(packet.sender, packet.number, act.id, labels, origins))
    _bring_questions(case, packet)
    known = frozenset(case.meeting.replies)
    new = merged((*known, *packet.replies)) - known
    if new:
        replies = tuple(each for each in packet.replies if each in new)
        case.happen(RepliesTaken(replies, packet.sender))
    _bring_notices(case, packet)
    bringing.bring_mandates(case, packet)
    bringing.bring_task(case, packet)
    bringing.bring_results(case, packet)
    bring_input(case, packet)
    _bring_amendments(case, packet, by)
    if len(case.events) == before + 1:
        case.already(("receive PACKET",), what="received", name=packet.sender)


def _bring_text(case: Case, packet: Packet, text: SentText, by: int) -> str:
    """Put a text before the meeting, and return its label; empty where it is here already."""
    proposals = case.meeting.proposals.values()
    if any(each.id == text.id for proposal in proposals for each in proposal.versions):
        return ""
    label = free_label(case.meeting, "P1")
    source = f"{packet.sender} {text.label}".strip()
    case.happen(ProposalMade(label, text.title, by, text.text, source=source))
    if text.need:
        case.happen(NeedStated(label, text.need))
    if text.explanation:
        case.happen(ProposalExplained(label, text.explanation))
    return label


def _bring_questions(case: Case, packet: Packet) -> None:
    """Ask what is asked of a text here, unless this meeting itself asks somebody about it.

    One that came before gives way to the same question put afresh.
    """
    for asked in packet.asked:
        for label, proposal in case.meeting.proposals.items():
            known = case.meeting.ratifying.get(label)
            afresh = label in case.meeting.brought and known and asked.since > known.since
            if proposal.version == asked.text and (known is None or afresh):
                case.happen(RatificationAsked(label, asked))


def _bring_notices(case: Case, packet: Packet) -> None:
    day = today(case.meeting)
    own = own_group(case.meeting)
    known = merged_notices(replace(e, group=e.group or own) for e in case.meeting.notices)
    new = tuple(
        each
        for each in merged_notices((*known, *packet.notices))
        if each not in known
        and not (each.until and each.until < day)
        and not (len(each.path) > 1 and key_of(each.group) == key_of(own))
    )
    if new:
        case.happen(NoticesTaken(new, packet.sender))


def _bring_amendments(case: Case, packet: Packet, by: int) -> None:
    """Make amendments of what groups would change, one of all that want the same."""
    known, day = {_wish(each.sent) for each in case.meeting.came}, today(case.meeting)
    came = [
        CameAmendment(each, "" if each.fate else _amendment(case, each, by), day)
        for each in packet.amendments
        if _wish(each) not in known
    ]
    if came:
        case.happen(AmendmentsCame(tuple(came)))


def _wish(sent: SentAmendment) -> tuple[str, ...]:
    return sent.base, sent.text, key_of(sent.group), sent.fate


def _amendment(case: Case, sent: SentAmendment, by: int) -> str:
    """Return the label under which a wish is before the meeting; empty where it cannot be.

    One against an earlier wording is kept as it came: whether it still fits is for people to say.
    """
    target = next(
        (each for each in case.meeting.proposals.values() if each.version == sent.base), None
    )
    if target is None or target.fate is not Fate.OPEN:
        return ""
    edit = between(target.text, sent.text)
    if not edit.hunks:
        return ""
    for each in amendments_to(case.meeting, target.label):
        if each.edit.hunks == edit.hunks:
            return each.label
    label = free_label(case.meeting, "A1")
    case.happen(AmendmentMade(label, target.label, by, edit, sent.because))
    return label


def _taken(meeting: Meeting, row: Recorded, event: PacketTakenUp) -> Meeting:
    for label, origin in zip_longest(event.labels, event.origins):
        meeting = with_origin(meeting, label, origin)
    return replace(meeting, packets=(*meeting.packets, event.id))


def _explained(meeting: Meeting, row: Recorded, event: WishExplained) -> Meeting:
    came = (
        replace(each, account=event.text) if each.label == event.label else each
        for each in meeting.came
    )
    return replace(meeting, came=tuple(came))


def _came(meeting: Meeting, row: Recorded, event: AmendmentsCame) -> Meeting:
    return replace(meeting, came=(*meeting.came, *event.came))
