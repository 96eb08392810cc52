"""Ballots, papers and recounts, done to the state."""

from __future__ import annotations

from msgspec.structs import replace

from facilitation.meeting.applying.business import with_decision
from facilitation.meeting.event import Recorded
from facilitation.meeting.families.ballots import events
from facilitation.meeting.state import Decision, Fate, Meeting, Paper


def _cast(meeting: Meeting, row: Recorded, event: events.BallotCast) -> Meeting:
    if meeting.decision is None:
        return meeting
    ballots = meeting.decision.ballots.set(event.person, event.ballot)
    return replace(meeting, decision=replace(meeting.decision, ballots=ballots))


def _typed(meeting: Meeting, row: Recorded, event: events.PaperTyped) -> Meeting:
    if meeting.decision is None:
        return meeting
    paper = meeting.decision.papers.get(event.number, Paper())
    typed = (
        replace(paper, again=event.ballot) if event.again else replace(paper, first=event.ballot)
    )
    return _with_papers(meeting, meeting.decision, event.number, typed)


def _taken_out(meeting: Meeting, row: Recorded, event: events.PaperTakenOut) -> Meeting:
    if meeting.decision is None or event.number not in meeting.decision.papers:
        return meeting
    return _with_papers(meeting, meeting.decision, event.number, None)


def _with_papers(meeting: Meeting, decision: Decision, number: int, paper: Paper | None) -> Meeting:
    papers = decision.papers.set(number, paper) if paper else decision.papers.delete(number)
    return replace(meeting, decision=replace(decision, papers=papers))


def _handed_out(meeting: Meeting, row: Recorded, event: events.PapersHandedOut) -> Meeting:
    return with_decision(meeting, handed_out=event.number)


def _reopened(meeting: Meeting, row: Recorded, event: events.CountReopened) -> Meeting:
    """Open the newest decision on the subject again, with all that was answered."""
    found = [each for each in meeting.decisions if each.subject == event.subject]
    if not found:
        return meeting
    again = replace(found[-1], verdict=None, closed=0)
    rest = tuple(each for each in meeting.decisions if each is not found[-1])
    meeting = replace(meeting, decision=again, decisions=rest)
    proposal = meeting.proposals.get(event.subject)
    if proposal is None or proposal.fate is not Fate.ADOPTED:
        return meeting
    standing = replace(proposal, fate=Fate.OPEN)
    return replace(meeting, proposals=meeting.proposals.set(event.subject, standing))
