"""How texts of a meeting stand with the groups that were asked to ratify them."""

from __future__ import annotations

from msgspec.structs import replace

from facilitation.decisions.ratification import Asked, Outcome, key_of, outcome
from facilitation.meeting.answering import today
from facilitation.meeting.groups.packet import Origin, Packet
from facilitation.meeting.state import Fate, Meeting, Proposal


def own_group(meeting: Meeting) -> str:
    """Return the group that meets: its body, or what the meeting is called where none is said."""
    opening = meeting.opening
    return (opening.body or opening.title) if opening else ""


def wording_number(meeting: Meeting, proposal: Proposal, here: int = 0) -> int:
    """Return as which wording of a text people know the one that is number ``here`` (0: the last).

    One that came goes on counting as it came.
    """
    origin = meeting.origins.get(proposal.label)
    return (here or len(proposal.versions)) + (origin.number - 1 if origin is not None else 0)


def with_origin(meeting: Meeting, label: str, origin: Origin | None) -> Meeting:
    """Keep where a text comes from; what came back to the group that put it is not another's."""
    if origin is not None:
        meeting = replace(meeting, origins=meeting.origins.set(label, origin))
        if key_of(origin.group) == key_of(own_group(meeting)):
            return meeting
    return replace(meeting, brought=(*meeting.brought, label))


def is_own(meeting: Meeting, packet: Packet) -> bool:
    return key_of(packet.sender) == key_of(own_group(meeting))


def asked_for(meeting: Meeting, label: str) -> Asked | None:
    """Return who is asked to ratify a text as it reads now, and how; None where nobody is.

    Changed words are another text with the same groups: nobody has answered it yet.
    """
    asked, proposal = meeting.ratifying.get(label), meeting.proposals.get(label)
    if asked is None or proposal is None or asked.text == proposal.version:
        return asked
    return replace(asked, text=proposal.version)


def ratified(meeting: Meeting, label: str, day: str = "") -> Outcome | None:
    """Return how a text stands on a day (empty: that of the last event), if anybody was asked."""
    asked = asked_for(meeting, label)
    return outcome(asked, meeting.replies, day or today(meeting)) if asked else None


def owes_answer(meeting: Meeting, label: str) -> bool:
    """Tell whether this group was asked about a text and decided on it, and has not answered."""
    asked, own = meeting.ratifying.get(label), key_of(own_group(meeting))
    return asked is not None and own in map(key_of, asked.groups) and _untold(meeting, label)


def may_answer(meeting: Meeting, label: str) -> bool:
    """Tell whether an answer would say what became of a text of others, be it asked for or not."""
    return (label in meeting.brought and _untold(meeting, label)) or owes_answer(meeting, label)


def _untold(meeting: Meeting, label: str) -> bool:
    """Tell whether this group decided on a text, and no answer of it says so."""
    proposal = meeting.proposals.get(label)
    if proposal is None or proposal.fate not in (Fate.ADOPTED, Fate.REJECTED):
        return False
    own, ids = key_of(own_group(meeting)), {each.id for each in proposal.versions}
    return not any(key_of(each.group) == own and each.text in ids for each in meeting.replies)
