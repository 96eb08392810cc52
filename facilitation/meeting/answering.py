"""A decision as it stands: who may answer, who is silent, and what the answers come to."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from functools import lru_cache
from operator import attrgetter
from typing import TYPE_CHECKING

from msgspec.structs import replace

from facilitation.decisions import counting
from facilitation.decisions.answers import Answer, Count, Objection, Secrecy
from facilitation.decisions.ballots import Ballot
from facilitation.decisions.catalogue import method_named, poll_named
from facilitation.decisions.elections import Difference, differences
from facilitation.decisions.fractions import HALF, Share, strict_by_custom
from facilitation.decisions.method import CountsGroups, Method
from facilitation.decisions.terms import Chair, Delegation
from facilitation.decisions.verdicts import Need, Offer, Verdict, Why, numbers_of
from facilitation.meeting.groups.spokes import (
    blocking_unasked,
    seats_here,
    seats_of_groups,
    voice_of,
)
from facilitation.meeting.pending import is_lost
from facilitation.meeting.reading import amendments_to, decision_here, text_of
from facilitation.meeting.roles import holders_of
from facilitation.meeting.state import Amendment, Decision, Fate, Meeting
from facilitation.people.names import fold
from facilitation.remembered import Same, made_once
from facilitation.text.versions import version_id

if TYPE_CHECKING:
    from facilitation.decisions.poll import Poll
    from facilitation.decisions.rounds import Tally

_APART = frozenset({Chair.WHEN_DECISIVE, Chair.CASTING})

_SETTLED = attrgetter(
    "electorate", "present", "terms", "weights", "groups", "group_votes", "recused"
)
"""What of a decision says who may answer."""

OF_GROUPS = "of_groups"
"""The number of a verdict that says how many groups might answer, where groups did."""

CHAIRS = ("chair", "facilitator")
"""The roles that are in the chair, the first one that somebody holds."""


def electorate_of(meeting: Meeting, decision: Decision) -> counting.Electorate:
    """Return who may decide, as settled at the opening, and who of them is here now."""
    if decision.spoken_for:
        return _electorate(decision, seats_here(meeting, decision), None)
    chair = chair_of(meeting) if decision.terms.chair in _APART else None
    asked = (meeting, decision, chair)
    return _of_people(Same(asked, meeting.people, chair, *_SETTLED(decision)))


@lru_cache(maxsize=4)
def _of_people(asked: Same[tuple[Meeting, Decision, int | None]]) -> counting.Electorate:
    """Return the same people for each of many answers: none of these changes who may answer."""
    meeting, decision, chair = asked.of
    here = frozenset([each.number for each in meeting.people.values() if each.here])
    return _electorate(decision, here, chair)


def _electorate(decision: Decision, here: frozenset[int], chair: int | None) -> counting.Electorate:
    return counting.Electorate(
        frozenset(decision.electorate),
        here,
        decision.present,
        chair=chair,
        chair_votes=decision.terms.chair,
        weights=decision.weights,
        groups=decision.groups,
        group_votes=decision.group_votes,
        recused=decision.recused,
    )


def chair_of(meeting: Meeting) -> int | None:
    """Return who is in the chair; None where nobody holds that role."""
    return next((each for role in CHAIRS for each in holders_of(meeting, role)), None)


def entitled_now(meeting: Meeting) -> tuple[int, ...]:
    """Return who may decide if a decision opens now: those named, else everybody but guests."""
    return meeting.entitled or _but_guests(meeting)


@made_once("people", most=2)
def _but_guests(meeting: Meeting) -> tuple[int, ...]:
    return tuple(sorted([each.number for each in meeting.people.values() if not each.guest]))


def votes_here(meeting: Meeting) -> int:
    """Return how many votes can be cast by those who are here and may decide, by their weights.

    Where groups answer, they are the votes of the groups that somebody here speaks for.
    """
    weights, people, entitled = meeting.franchise.weights, meeting.people, entitled_now(meeting)
    if meeting.floor.rules.groups_answer:
        votes = meeting.franchise.group_votes
        groups = [group for _, group in seats_of_groups(meeting, entitled)]
        return sum(votes.get(each, 1) for each in groups if voice_of(meeting, each))
    return sum(weights.get(each, 1) for each in entitled if people[each].here)


def quorum_now(meeting: Meeting) -> tuple[Share, bool]:
    """Return the quorum of a decision that opens now, and whether more than it is asked."""
    quorum = meeting.quorum
    return (HALF, True) if quorum is None else (quorum, strict_by_custom(quorum))


def filled_of(decision: Decision) -> int:
    return len(decision.ballots) + len(decision.papers)


def takes_concerns(meeting: Meeting) -> Decision | None:
    """Return what was agreed last on this item, while concerns can be written down with it."""
    decision = decision_here(meeting)
    if decision is None or decision.verdict is None or not decision.verdict.carried:
        return None
    named = not decision.options and decision.secrecy is Secrecy.OPEN
    return decision if named and Answer.CONCERN in method_of(decision).answers else None


def method_of(decision: Decision) -> Method:
    """Return the method of a decision; there is one, or it is a poll's (:func:`poll_of`)."""
    method = method_named(decision.method) or method_named(decision.terms.method)
    if method is None:
        raise LookupError(decision.method)
    return method


def poll_of(decision: Decision) -> Poll | None:
    """Return the poll that the decision is taken by; None where it is a method's."""
    return poll_named(decision.terms.method)


def count_of(meeting: Meeting, decision: Decision) -> Count:
    """Return the answers counted so far; counted hands go before named answers."""
    return _count(Same((meeting, decision), meeting, decision))


def how_many(meeting: Meeting, decision: Decision, answer: Answer) -> int:
    """Return how many gave an answer so far; of a closed decision as its verdict rests on it.

    Who has left since is counted no longer where one decides, and stays in what was decided.
    """
    verdict = decision.verdict
    return count_of(meeting, decision).of(answer) if verdict is None else verdict.number(answer)


@lru_cache(maxsize=4)
def _count(asked: Same[tuple[Meeting, Decision]]) -> Count:
    """Count once for each state, however many sentences and windows ask for it."""
    meeting, decision = asked.of
    electorate = electorate_of(meeting, decision)
    if poll_of(decision) is not None:
        present = len(electorate.present)
        return Count(
            unanswered=max(0, present - filled_of(decision)),
            present=present,
            entitled=len(electorate.deciding),
            present_at_opening=decision.present,
            today=today(meeting),
        )
    if decision.counted is not None:
        shown = counting.count_hands(
            dict(decision.counted),
            len(electorate.present),
            len(electorate.deciding),
            decision.present,
        )
        return replace(shown, today=today(meeting))
    method = method_of(decision)
    found = counting.count_answers(method, decision.given.values(), electorate, today(meeting))
    if method.by_group and decision.terms.delegation is not Delegation.FREE and _home(meeting):
        return replace(found, groups=counting.count_home_results(_home(meeting), electorate))
    return found


def _home(meeting: Meeting) -> dict[str, dict[Answer, int]]:
    return {group: dict(answers) for group, answers in meeting.franchise.home.items()}


def ballots_of(decision: Decision) -> Iterator[Ballot]:
    """Return every ballot that counts: by name with the votes of its person, and from the box."""
    for person, ballot in decision.ballots.items():
        yield replace(ballot, weight=decision.weights.get(person, 1))
    for paper in decision.papers.values():
        yield paper.first or Ballot()


def tally_of(meeting: Meeting, decision: Decision) -> Tally:
    """Return everything that a poll comes to as its ballots stand."""
    poll = poll_of(decision)
    if poll is None:
        raise LookupError(decision.method)
    here = count_of(meeting, decision)
    return poll.count(decision.terms, decision.options, ballots_of(decision), here)


def is_of_people(meeting: Meeting, decision: Decision) -> bool:
    """Tell whether people are chosen: most of the options are names of the meeting.

    Not all of them: whoever stands need not be here, and “nobody” may be an option, too. A first
    name is enough. In doubt they are not: of people it is as true that they are chosen, but April
    is not elected where May is a member.
    """
    names = [f"{key} " for each in meeting.people.values() for key in each.keys]
    options = [f"{fold(each)} " for each in decision.options]
    named = [each for each in options if any(name.startswith(each) for name in names)]
    return 2 * len(named) > len(options)


def papers_differing(decision: Decision) -> tuple[Difference, ...]:
    """Return the papers that were typed differently the second time, or only once.

    Nothing where no paper was typed a second time: a group may do without.
    """
    first = {number: each.first for number, each in decision.papers.items() if each.first}
    again = {number: each.again for number, each in decision.papers.items() if each.again}
    return differences(first, again) if again else ()


def verdict_of(meeting: Meeting, decision: Decision) -> Verdict:
    """Return the verdict: as stated at the close, else as the answers stand now."""
    if decision.verdict is not None:
        return decision.verdict
    return _verdict(Same((meeting, decision), meeting, decision))


@lru_cache(maxsize=4)
def _verdict(asked: Same[tuple[Meeting, Decision]]) -> Verdict:
    meeting, decision = asked.of
    if poll_of(decision) is not None:
        return tally_of(meeting, decision).verdict
    method = method_of(decision)
    given = counting.answers_counted(
        method, decision.given.values(), electorate_of(meeting, decision)
    )
    verdict = method.verdict(decision.terms, count_of(meeting, decision), given)
    if not decision.spoken_for:
        return verdict
    # What groups answered is told as such wherever the verdict is read later.
    numbers = dict(verdict.numbers) | {OF_GROUPS: len(decision.spoken_for)}
    return replace(verdict, numbers=numbers_of(numbers))


_STEPS = frozenset(
    {
        Why.UNANSWERED,
        Why.BLOCK_UNTESTED,
        Why.OBJECTION_UNTESTED,
        Why.OBJECTION_OPEN,
        Why.REVIEW_MISSING,
        Why.REVIEW_PAST,
    }
)


_DAY_MISSING = frozenset({Why.REVIEW_MISSING, Why.REVIEW_PAST})


def waits_for_day(meeting: Meeting, label: str) -> bool:
    """Tell whether what was decided last on these very words lacks nothing but a day."""
    found = next((each for each in reversed(meeting.decisions) if each.subject == label), None)
    if found is None or found.verdict is None or found.verdict.why not in _DAY_MISSING:
        return False
    text = meeting.proposals.get(label) or meeting.amendments.get(label)
    open_still = text is not None and text.fate is Fate.OPEN
    same = open_still and version_id(text_of(meeting, label)) == found.version
    return bool(found.question) or same


def missing_for_result(meeting: Meeting, decision: Decision) -> Why:
    """Return the step that a result waits for, also where it was closed without; else NOTHING.

    It is looked for only where something may be tested or set, or a group is to be asked.
    """
    if blocking_unasked(meeting, decision):
        return Why.GROUP_UNASKED
    if _awaits_answers(meeting, decision):
        return Why.UNANSWERED
    if decision.options or not (decision.method == "consent" or decision.terms.blocks_tested):
        return Why.NOTHING
    why = Why(verdict_of(meeting, decision).why)
    return why if why in _STEPS else Why.NOTHING


def _awaits_answers(meeting: Meeting, decision: Decision) -> bool:
    """Tell whether answers come before a result: there is none yet, or everybody has to answer."""
    if decision.verdict is not None or decision.counted is not None:
        return False
    of_all = poll_of(decision) is None and method_of(decision).of_all
    some = decision.given or filled_of(decision) or meeting.franchise.home
    return bool((of_all or not some) and silent_in(meeting, decision))


def need_of(meeting: Meeting, decision: Decision) -> Need | None:
    """Return what it takes to carry; None where no number of yes does."""
    if poll_of(decision) is not None:
        return None
    return method_of(decision).need(decision.terms, count_of(meeting, decision))


def need_of_groups(meeting: Meeting, decision: Decision) -> Need | None:
    """Return what it takes among the groups; None where the groups are not counted beside."""
    method = None if poll_of(decision) is not None else method_of(decision)
    if not isinstance(method, CountsGroups):
        return None
    return method.need_of_groups(decision.terms, count_of(meeting, decision))


def offers_of(meeting: Meeting, decision: Decision) -> tuple[str, ...]:
    """Return what the group may do after this verdict, the usual first."""
    verdict = verdict_of(meeting, decision)
    if poll_of(decision) is not None:
        from facilitation.decisions.poll import offers_after  # few decisions are taken by a poll

        offers = offers_after(verdict)
        return tuple(e for e in offers if not (decision.question and e == Offer.AMEND))
    if meeting.floor.rules.motions and _voted_down(meeting, decision.subject):
        return ()  # it is not before the meeting any more; a vote can be reconsidered, as a motion
    offers = method_of(decision).offers(decision.terms, verdict)
    return (Offer.ADOPT, *offers) if suggested(meeting, decision) is not None else offers


def _voted_down(meeting: Meeting, label: str) -> bool:
    proposal = meeting.proposals.get(label)
    return proposal is not None and is_lost(meeting, proposal)


def suggested(meeting: Meeting, decision: Decision) -> Amendment | None:
    """Return the latest change that may answer what stands against a text.

    While it is decided on, an objection has to hold; once it was stopped, the change is of since.
    """
    if decision.verdict is not None:
        text = meeting.proposals.get(decision.subject)
        same = text is not None and text.version == decision.version and text.fate is Fate.OPEN
        stands, since = same and decision.verdict.stopped, decision.id
    else:
        objections = (e.status for e in decision.given.values() if e.answer is Answer.OBJECT)
        stands, since = decision.method == "consent" and Objection.QUALIFIED in objections, 0
    if not stands:
        return None
    changes = amendments_to(meeting, decision.subject)
    return next((each for each in reversed(changes) if each.made > since), None)


def silent_in(meeting: Meeting, decision: Decision) -> tuple[int, ...]:
    """Return those here who may answer and have not, by participant number."""
    electorate = electorate_of(meeting, decision)
    if poll_of(decision) is not None:
        return tuple(sorted(electorate.answering - set(decision.ballots)))
    return counting.still_silent(method_of(decision), decision.given.values(), electorate)


def today(meeting: Meeting) -> str:
    """Return the ISO date of the last thing that happened, where the meeting is held."""
    return day_of(meeting, meeting.at)


def day_of(meeting: Meeting, at: int) -> str:
    """Return the ISO date of a moment (wall-clock ms), where the meeting is held."""
    ahead = meeting.opening.zone if meeting.opening else 0
    return datetime.fromtimestamp(at // 1000 + ahead * 60, UTC).date().isoformat()
