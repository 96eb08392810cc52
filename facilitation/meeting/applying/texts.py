"""What every change of a text does to the state: the text itself, and what waits on it."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec.structs import asdict, replace

from facilitation.meeting.event import Event
from facilitation.meeting.families.matter.events import Past, Rebased
from facilitation.meeting.reading import amendments_to, amendments_under, made_before, text_of
from facilitation.meeting.state import Amendment, Blank, Fate, Meeting, Proposal, Version
from facilitation.text.changes import Edit, Origin, apply
from facilitation.text.versions import version_id


def reads(meeting: Meeting, label: str, version: Version) -> Meeting:
    """Let a proposal have one more version."""
    proposal = meeting.proposals[label]
    return with_proposal(meeting, replace(proposal, versions=(*proposal.versions, version)))


def wording(text: str, **more: object) -> Version:
    return replace(Version(version_id(text), text), **more)


def lapsed_below(meeting: Meeting, label: str) -> Meeting:
    """Let the open amendments to a text that was settled lapse with it."""
    for each in amendments_under(meeting, label):
        meeting = with_amendment(meeting, replace(each, fate=Fate.LAPSED))
    return meeting


def revived_below(meeting: Meeting, label: str) -> Meeting:
    """Let the amendments that lapsed with a friendly one be open again."""
    for each in amendments_to(meeting, label, only_open=False):
        if each.fate is Fate.LAPSED:
            open_again = with_amendment(meeting, replace(each, fate=Fate.OPEN))
            meeting = revived_below(open_again, each.label)
    return meeting


def carried_over(
    meeting: Meeting, rebased: Iterable[Rebased], pasts: tuple[Past, ...], by: str
) -> Meeting:
    """Bring what waits to the new text of its target; ``by`` is what changed that."""
    amendments, blanks = meeting.amendments, meeting.blanks
    bases: dict[str, str] = {}
    for each in rebased:
        waiting = amendments.get(each.label) or blanks[each.label]
        if each.edit is None:
            carried = replace(waiting, conflict=by)
        else:
            if waiting.target not in bases:
                above = amendments.get(waiting.target)
                bases[waiting.target] = (
                    apply(above.base, above.edit) if above else text_of(meeting, waiting.target)
                )
            carried = replace(
                waiting,
                base=bases[waiting.target],
                edit=_whole(each, waiting, pasts),
                conflict="",
                earlier=(waiting.base, waiting.edit),
            )
        if isinstance(carried, Amendment):
            amendments = amendments.set(each.label, carried)
        else:
            blanks = blanks.set(each.label, carried)
    return replace(meeting, amendments=amendments, blanks=blanks)


def _whole(rebased: Rebased, waiting: Amendment | Blank, pasts: tuple[Past, ...]) -> Edit:
    """Return the edit with the past that it shares with others."""
    edit = rebased.edit or waiting.edit
    if not rebased.past:
        return edit
    past = pasts[rebased.past - 1]
    made = made_before(waiting, past.base)
    return Edit(edit.base, edit.hunks, Origin(past.base, made, past.adopted, past.back))


def root_of(meeting: Meeting, label: str) -> str:
    """Return the proposal that a label belongs to: the room turns back to it."""
    while label in meeting.amendments:
        label = meeting.amendments[label].target
    return label


def made_on(meeting: Meeting, target: str, *labels: str) -> Meeting:
    """Note that these were made on a text."""
    known = meeting.amending.get(target, ())
    return replace(meeting, amending=meeting.amending.set(target, (*known, *labels)))


def with_amendment(meeting: Meeting, amendment: Amendment) -> Meeting:
    return replace(meeting, amendments=meeting.amendments.set(amendment.label, amendment))


def with_new_amendments(meeting: Meeting, target: str, *amendments: Amendment) -> Meeting:
    """Let new amendments wait on a text; the room sees the last of them."""
    for each in amendments:
        meeting = with_amendment(meeting, each)
    labels = tuple(each.label for each in amendments)
    made = made_on(meeting, target, *labels)
    return replace(made, labels=(*meeting.labels, *labels), matter=labels[-1])


def with_proposal(meeting: Meeting, proposal: Proposal) -> Meeting:
    return replace(meeting, proposals=meeting.proposals.set(proposal.label, proposal))


def with_new_proposal(meeting: Meeting, event: Event, *versions: Version) -> Meeting:
    """Put a text before the meeting, which is the matter now.

    Whatever the event says, but how it reads, is a field of the proposal.
    """
    said = asdict(event)
    del said["text"]
    proposal = Proposal(item=meeting.item, versions=versions, **said)
    labels = (*meeting.labels, proposal.label)
    return replace(with_proposal(meeting, proposal), labels=labels, matter=proposal.label)


def with_blank(meeting: Meeting, blank: Blank) -> Meeting:
    return replace(meeting, blanks=meeting.blanks.set(blank.label, blank))
