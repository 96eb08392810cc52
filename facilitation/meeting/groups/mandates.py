"""Mandates in a meeting: which hold, whose they are, and what was answered outside them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import msgspec

from facilitation.decisions.answers import Answer, Given, Secrecy
from facilitation.decisions.mandates import MandateTerms, Outside, is_void, outside
from facilitation.decisions.ratification import key_of, merged
from facilitation.meeting.answering import today
from facilitation.meeting.groups.packet import SentMandate
from facilitation.meeting.groups.ratified import own_group
from facilitation.meeting.reading import group_of, name_of
from facilitation.meeting.state import Decision, Mandate, Meeting
from facilitation.people.names import fold


class Carried(msgspec.Struct, frozen=True):
    """A mandate that holds here: whose it is, and who goes where they cannot (0: not known here).

    ``void`` is the label of the text that was changed since somebody was bound to it.
    """

    mandate: SentMandate
    person: int
    alternate: int
    void: str = ""

    @property
    def terms(self) -> MandateTerms:
        return self.mandate.terms


def sent_mandate(meeting: Meeting, person: int, held: Mandate) -> SentMandate:
    """Return a mandate as it is sent: people by their names."""
    alternate = name_of(meeting, held.alternate)
    return SentMandate(
        name_of(meeting, person), held.text, held.terms, alternate, held.on, held.number
    )


def latest(mandates: Iterable[SentMandate]) -> frozenset[SentMandate]:
    """Return what counts of all mandates that came in: the last of each holder of each group.

    What was recalled stays so. Commutative, associative and idempotent, so copies may come in any
    order, late, and twice.
    """
    newest: dict[tuple[str, ...], SentMandate] = {}
    for each in mandates:
        terms = each.terms
        place = key_of(terms.group), key_of(terms.to), fold(each.holder)
        before = newest.get(place)
        if before is None or _rank(before) < _rank(each):
            newest[place] = each
    return frozenset(newest.values())


def _rank(mandate: SentMandate) -> tuple[object, ...]:
    return mandate.on, mandate.number, mandate.ended, msgspec.json.encode(mandate)


def mandates_here(meeting: Meeting) -> tuple[Carried, ...]:
    """Return the mandates that hold here: those given here first, then those that were sent."""
    given = {
        person: sent_mandate(meeting, person, held)
        for person, held in meeting.franchise.mandates.items()
    }
    came = (
        _carried(meeting, each, person_called(meeting, each.holder, each.terms.group))
        for each in sent_here(meeting)
    )
    return (*(_carried(meeting, each, person) for person, each in given.items()), *came)


def sent_here(meeting: Meeting) -> tuple[SentMandate, ...]:
    """Return the mandates that came with packets and hold, but for those given here as well."""
    given = meeting.franchise.mandates.items()
    known = {_order(sent_mandate(meeting, person, held)) for person, held in given}
    came = sorted(latest(meeting.franchise.sent), key=_order)
    return tuple(each for each in came if not each.ended and _order(each) not in known)


def recalled(meeting: Meeting) -> tuple[SentMandate, ...]:
    """Return the mandates that groups ended before anybody gave a newer one."""
    held = meeting.franchise.mandates.items()
    given = (sent_mandate(meeting, person, each) for person, each in held)
    counting = latest((*given, *meeting.franchise.sent))
    return tuple(sorted((each for each in counting if each.ended), key=_order))


def _order(mandate: SentMandate) -> tuple[str, str]:
    return key_of(mandate.terms.group), fold(mandate.holder)


def _carried(meeting: Meeting, mandate: SentMandate, person: int) -> Carried:
    alternate = person_called(meeting, mandate.alternate, mandate.terms.group)
    return Carried(mandate, person, alternate, voided(meeting, mandate.terms))


def voided(meeting: Meeting, terms: MandateTerms) -> str:
    """Return the label of a text here that was changed since somebody was bound to it; or none."""
    found = (
        each.label
        for each in meeting.proposals.values()
        if is_void(terms, [version.id for version in each.versions])
    )
    return next(found, "") if terms.version else ""


def person_called(meeting: Meeting, name: str, group: str) -> int:
    """Return who is called so, of this group or of none that is known; 0 where nobody is."""
    wanted = fold(name)
    found = (
        each.number
        for each in meeting.people.values()
        if wanted in each.keys and (not each.group or key_of(each.group) == key_of(group))
    )
    return next(found, 0) if wanted else 0


def brought_by(meeting: Meeting, person: int) -> tuple[SentMandate, ...]:
    """Return the mandates of somebody that came with packets and hold."""
    return tuple(
        each
        for each in sorted(latest(meeting.franchise.sent), key=_order)
        if not each.ended and person_called(meeting, each.holder, each.terms.group) == person
    )


def acted_on(meeting: Meeting) -> Iterator[Carried]:
    """Yield the mandates of those whom other groups send here, not of those sent elsewhere."""
    own, given = key_of(own_group(meeting)), meeting.franchise.mandates
    return (
        each
        for each in mandates_here(meeting)
        if key_of(each.terms.group) != own and not (each.terms.to and each.person in given)
    )


def mandate_of(meeting: Meeting, person: int, group: str = "") -> Carried | None:
    """Return what somebody acts on, for a group if one is named; None where they have no mandate.

    The alternate acts on it while whoever was sent is not here. Those whom the group that meets
    sends elsewhere act on it there.
    """
    if not (meeting.franchise.mandates or meeting.franchise.sent) or not person:
        return None
    for each in acted_on(meeting):
        of_group = not (group and each.terms.group) or key_of(each.terms.group) == key_of(group)
        holder = meeting.people.get(each.person)
        stands_in = each.alternate == person and not (holder is not None and holder.here)
        if of_group and (each.person == person or stands_in):
            return each
    return None


def exceeds(
    meeting: Meeting, decision: Decision, number: int, voice: int, answer: Answer
) -> Outside | None:
    """Return why an answer is outside the mandate of whoever gives it; None where it is not.

    ``number`` is who the answer is of, ``voice`` who says it for a group (0: people answer).
    """
    carried = mandate_of(meeting, voice or number, decision.spoken_for.get(number, ""))
    if carried is None:
        return None
    proposal = meeting.proposals.get(decision.subject)
    wordings = [each.id for each in proposal.versions] if proposal is not None else []
    return outside(carried.terms, answer, wordings, today(meeting))


def provisional_in(meeting: Meeting, decision: Decision) -> tuple[Given, ...]:
    """Return the answers that stand only once their groups confirm them.

    A group also confirms by ratifying the wording that was decided on.
    """
    waiting = [e for e in decision.given.values() if e.provisional]
    if not waiting or not meeting.replies:
        return tuple(waiting)
    confirmed = {
        key_of(each.group)
        for each in merged(meeting.replies)
        if each.text == decision.version and each.position.ratifies
    }
    return tuple(e for e in waiting if key_of(_sender(meeting, decision, e)) not in confirmed)


def confirmed_by(meeting: Meeting) -> Iterator[tuple[str, str]]:
    """Yield each text that was decided on, with each group whose answer waits until it ratifies."""
    for decision in meeting.decisions:
        proposal = meeting.proposals.get(decision.subject)
        if decision.secrecy is Secrecy.OPEN and proposal and proposal.version == decision.version:
            for each in provisional_in(meeting, decision):
                if group := _sender(meeting, decision, each):
                    yield decision.subject, group


def _sender(meeting: Meeting, decision: Decision, given: Given) -> str:
    return decision.spoken_for.get(given.person, "") or group_of(meeting, given.person)
