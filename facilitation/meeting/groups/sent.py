"""Texts and changes of a meeting as other groups get them: without anybody's name."""

from __future__ import annotations

from collections.abc import Iterator

from facilitation.decisions.ratification import key_of
from facilitation.meeting.groups.packet import Origin, SentAmendment, SentText
from facilitation.meeting.groups.ratified import owes_answer, own_group
from facilitation.meeting.reading import amendments_to, text_of
from facilitation.meeting.state import Amendment, Fate, Meeting, Proposal, Version
from facilitation.people.names import on_a_line
from facilitation.text.versions import normalise


def on_one_line(name: str) -> str:
    return normalise(on_a_line(name))


def wordings(meeting: Meeting, proposal: Proposal) -> Iterator[SentText]:
    """Yield all wordings of a text, the oldest first; need and explanation stand by the newest."""
    origin = meeting.origins.get(proposal.label) or Origin(own_group(meeting))
    before, last = origin.before, origin.number + len(proposal.versions) - 1
    for number, version in enumerate(proposal.versions, start=origin.number):
        newest = number == last
        yield SentText(
            version.id,
            on_one_line(proposal.title),
            version.text,
            on_one_line(proposal.label),
            normalise(proposal.need) if newest else "",
            normalise(proposal.explanation) if newest else "",
            number,
            before,
            on_one_line(origin.group),
        )
        before = version.id


def came_and_changed(meeting: Meeting, proposal: Proposal) -> bool:
    """Tell whether another group sent a text that reads otherwise here by now."""
    return proposal.label in meeting.brought and len(proposal.versions) > 1


def changed_here(meeting: Meeting, proposal: Proposal) -> SentAmendment:
    """Return what this group changed in a text that came, as one wish, with all reasons given."""
    reasons = (why_reworded(meeting, version) for version in proposal.versions[1:])
    because = normalise("\n".join(dict.fromkeys(filter(None, reasons))))
    own = on_one_line(own_group(meeting))
    return SentAmendment(proposal.versions[0].id, proposal.text, own, because, proposal.label)


def why_reworded(meeting: Meeting, version: Version) -> str:
    """Return the reason given for a wording: that of the amendment that made it, if one did."""
    made = meeting.amendments.get(version.amendment)
    return made.because if made is not None else version.because


def wish_of(meeting: Meeting, amendment: Amendment) -> SentAmendment | None:
    """Return an amendment made here as a wish of this group; None where its text is gone."""
    target = meeting.proposals.get(amendment.target)
    if target is None:
        return None
    own, because = on_one_line(own_group(meeting)), normalise(amendment.because)
    text = text_of(meeting, amendment.label)
    return SentAmendment(target.version, text, own, because, amendment.label)


def meant_for_others(meeting: Meeting) -> tuple[str, ...]:
    """Return the texts that wait to be sent: those about which groups are asked, or people sent.

    Of those that came, the ones that this group answered, decided on, or would change.
    """
    own = key_of(own_group(meeting))
    answered = {each.text for each in meeting.replies if key_of(each.group) == own}
    wished = {each.base for each in own_wishes(meeting)}
    carried = {e.terms.version for _, e in meeting.franchise.mandates.items() if e.terms.to}

    def is_meant(text: Proposal) -> bool:
        if text.label not in meeting.brought:
            return text.label in meeting.ratifying or text.version in carried
        ids = {version.id for version in text.versions}
        return bool(ids & (answered | wished)) or owes_answer(meeting, text.label)

    return tuple(label for label, each in meeting.proposals.items() if is_meant(each))


def own_wishes(meeting: Meeting) -> Iterator[SentAmendment]:
    """Yield what this group would change in the texts that came, as far as it stands here."""
    came = {each.label for each in meeting.came}
    for label in meeting.brought:
        proposal = meeting.proposals.get(label)
        if proposal is None:
            continue
        if came_and_changed(meeting, proposal):
            yield changed_here(meeting, proposal)
        for each in amendments_to(meeting, label):
            wish = wish_of(meeting, each) if each.fate is Fate.OPEN else None
            if wish is not None and each.label not in came:
                yield wish
