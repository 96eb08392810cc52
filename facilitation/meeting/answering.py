"""A decision as it stands: who may answer, who is silent, and what the answers come to."""

from __future__ import annotations

from datetime import UTC, datetime

from facilitation.decisions.answers import Answer, Count
from facilitation.decisions.catalogue import method_named, needed_now
from facilitation.decisions.counting import (
    Electorate,
    answers_counted,
    count_answers,
    count_hands,
    still_silent,
)
from facilitation.decisions.method import Method
from facilitation.decisions.verdicts import Need, Verdict
from facilitation.meeting.state import Decision, Meeting


def electorate_of(meeting: Meeting, decision: Decision) -> Electorate:
    """Return who may decide, as settled at the opening, and who of them is here now."""
    people = meeting.people
    here = frozenset(each.number for each in people.values() if each.here)
    entitled = frozenset(decision.electorate)
    if not method_of(decision).by_group:
        return Electorate(entitled, here, decision.present)
    groups = {each: people[each].group for each in entitled if people[each].group}
    return Electorate(entitled, here, decision.present, groups=groups)


def method_of(decision: Decision) -> Method:
    """Return the method of a decision; there is one, or it would not have been opened."""
    method = method_named(decision.method) or method_named(decision.terms.method)
    if method is None:
        raise LookupError(decision.method)
    return method


def count_of(meeting: Meeting, decision: Decision) -> Count:
    """Return the answers counted so far; a counted show of hands goes before named answers."""
    electorate = electorate_of(meeting, decision)
    if decision.counted is not None:
        numbers = dict(zip((Answer.YES, Answer.NO, Answer.ABSTAIN), decision.counted, strict=True))
        present = len(electorate.present)
        return count_hands(numbers, present, len(electorate.deciding), decision.present)
    given = decision.given.values()
    return count_answers(method_of(decision), given, electorate, today(meeting))


def verdict_of(meeting: Meeting, decision: Decision) -> Verdict:
    """Return the verdict: as stated at the close, else as the answers stand now."""
    if decision.verdict is not None:
        return decision.verdict
    method = method_of(decision)
    given = answers_counted(method, decision.given.values(), electorate_of(meeting, decision))
    return method.verdict(decision.terms, count_of(meeting, decision), given)


def need_of(meeting: Meeting, decision: Decision) -> Need | None:
    """Return what it takes to carry; None where no number of yes does."""
    return needed_now(method_of(decision), decision.terms, count_of(meeting, decision))


def offers_of(meeting: Meeting, decision: Decision) -> tuple[str, ...]:
    """Return what the group may do after this verdict, the usual first."""
    return method_of(decision).offers(decision.terms, verdict_of(meeting, decision))


def silent_in(meeting: Meeting, decision: Decision) -> tuple[int, ...]:
    """Return those here who may answer and have not, by participant number."""
    electorate = electorate_of(meeting, decision)
    return still_silent(method_of(decision), decision.given.values(), electorate)


def today(meeting: Meeting) -> str:
    """Return the ISO date of the last thing that happened, where the meeting is held."""
    ahead = meeting.opening.zone if meeting.opening else 0
    return datetime.fromtimestamp(meeting.at // 1000 + ahead * 60, UTC).date().isoformat()
