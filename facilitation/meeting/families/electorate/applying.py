"""Who may decide and with how many votes, done to the state."""

from __future__ import annotations

from msgspec.structs import replace

from facilitation.map import Map
from facilitation.meeting.applying.business import with_decision
from facilitation.meeting.event import Recorded
from facilitation.meeting.families.electorate import events
from facilitation.meeting.groups.mandates import sent_mandate
from facilitation.meeting.state import Mandate, Meeting


def _weighed(meeting: Meeting, row: Recorded, event: events.VotesWeighed) -> Meeting:
    weights = meeting.franchise.weights.set(event.person, event.votes)
    return _settled(meeting, weights=weights)


def _group_weighed(meeting: Meeting, row: Recorded, event: events.GroupWeighed) -> Meeting:
    return _settled(
        meeting, group_votes=meeting.franchise.group_votes.set(event.group, event.votes)
    )


def _home_reported(meeting: Meeting, row: Recorded, event: events.HomeReported) -> Meeting:
    return _settled(meeting, home=meeting.franchise.home.set(event.group, event.answers))


def _mandated(meeting: Meeting, row: Recorded, event: events.MandateGiven) -> Meeting:
    """Keep a mandate; of one that ends, what others have to hear who were sent it."""
    mandates, sent = meeting.franchise.mandates, meeting.franchise.sent
    if event.text:
        number, kept = event.number or row.seq, bool(event.number)
        mandate = Mandate(event.text, event.terms, event.alternate, event.on, number, kept)
        return _settled(meeting, mandates=mandates.set(event.person, mandate))
    held = mandates.get(event.person)
    if held is None:
        return meeting
    if held.terms.to:
        sent = (*sent, replace(sent_mandate(meeting, event.person, held), ended=event.on))
    return _settled(meeting, mandates=mandates.delete(event.person), sent=sent)


def _mandates_taken(meeting: Meeting, row: Recorded, event: events.MandatesTaken) -> Meeting:
    return _settled(meeting, sent=(*meeting.franchise.sent, *event.mandates))


def _chair_vote_set(meeting: Meeting, row: Recorded, event: events.ChairVoteSet) -> Meeting:
    return _settled(meeting, chair=event.worth)


def _recused(meeting: Meeting, row: Recorded, event: events.PersonRecused) -> Meeting:
    decision = meeting.decision
    if decision is None:
        return meeting
    given, ballots = decision.given, decision.ballots
    return with_decision(
        meeting,
        recused=decision.recused | {event.person},
        given=given.delete(event.person) if event.person in given else given,
        ballots=ballots.delete(event.person) if event.person in ballots else ballots,
    )


def _admitted(meeting: Meeting, row: Recorded, event: events.PeopleAdmitted) -> Meeting:
    """Let them answer: the entitled are more, and those here at the opening stay as many."""
    decision = meeting.decision
    if decision is None:
        return meeting
    new = tuple(each for each in event.people if each not in decision.electorate)
    return with_decision(
        meeting,
        electorate=(*decision.electorate, *new),
        entitled=decision.entitled + len(new),
        recused=decision.recused - set(event.people),
        spoken_for=Map([*decision.spoken_for.items(), *event.spoken_for]),
    )


def _quorum_seen(
    meeting: Meeting, row: Recorded, event: events.QuorumLost | events.QuorumRegained
) -> Meeting:
    return _settled(meeting, quorate=isinstance(event, events.QuorumRegained))


def _settled(meeting: Meeting, **changes: object) -> Meeting:
    return replace(meeting, franchise=replace(meeting.franchise, **changes))
