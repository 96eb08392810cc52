"""Which items were left without the decision that they were for: they do not look done."""

from __future__ import annotations

from collections.abc import Iterable

from facilitation.decisions.verdicts import Outcome, Why
from facilitation.meeting.state import Decision, Fate, Meeting
from facilitation.remembered import made_once

_RESTS_ON = ("items", "proposals", "decisions", "decision", "agreed_at")


@made_once(*_RESTS_ON)
def undecided(meeting: Meeting) -> frozenset[int]:
    """Return the items that were left with an open text or question, or with nothing decided.

    What only wanted talk is done once it is left.
    """
    left = {each.item for each in meeting.proposals.values() if each.fate is Fate.OPEN}
    left |= {each.item for each in _asked(meeting) if _is_open(each)}
    opened = {each.number for each in meeting.items if each.done and each.number in left}
    return without_matter(meeting) | opened


@made_once(*_RESTS_ON)
def without_matter(meeting: Meeting) -> frozenset[int]:
    """Return the items that were for a decision and were left before anything was put to one."""
    came = {each.item for each in meeting.proposals.values()}
    came |= {each.item for each in _asked(meeting)}
    came |= {meeting.agreed_on[each] for each in meeting.agreed_at}
    return frozenset(
        each.number
        for each in meeting.items
        if each.done and each.purpose == "decide" and each.number not in came
    )


def _asked(meeting: Meeting) -> Iterable[Decision]:
    """Return each question without a text as it was asked last."""
    asked = (*meeting.decisions, *((meeting.decision,) if meeting.decision else ()))
    return {each.subject: each for each in asked if each.question}.values()


def _is_open(asked: Decision) -> bool:
    """Tell whether a question is not answered: what only ranks ideas is for no decision."""
    verdict = asked.verdict
    if verdict is None:
        return True
    found = verdict.carried or verdict.code == Outcome.FAILED
    return not found and verdict.why != Why.ADVICE_ONLY
