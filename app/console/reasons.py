"""Answers to a decision that say little without their reason."""

from facilitation.meeting.act import Act
from facilitation.meeting.answering import method_of
from facilitation.meeting.families.decisions.acts import GiveAnswer
from facilitation.meeting.state import Meeting
from facilitation.people.finding import people_meant


def lacks_reason(meeting: Meeting, act: Act) -> int:
    """Return the number of the one person whose answer should say why, and does not; 0: none."""
    decision = meeting.decision
    if not isinstance(act, GiveAnswer) or act.reason or decision is None or decision.verdict:
        return 0
    if act.answer not in method_of(decision).needs_reason:
        return 0
    meant = [each for name in act.names for each in people_meant(name, meeting.people.values())]
    here = [each.number for each in meant if each.here]
    may_answer = set(decision.electorate) - set(decision.recused)
    return here[0] if len(here) == 1 and here[0] in may_answer else 0
