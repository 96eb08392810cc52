"""Deciding about who may decide, and with how many votes (domain.md §6 and §7)."""

from __future__ import annotations

from collections.abc import Mapping

from facilitation.decisions.answers import Answer
from facilitation.decisions.fractions import Share
from facilitation.decisions.mandates import MandateKind, MandateTerms, Stance
from facilitation.decisions.quorum import has_quorum, quorum_needed
from facilitation.decisions.terms import Chair
from facilitation.meeting.answering import electorate_of, entitled_now, today
from facilitation.meeting.deciding.case import Case, names_in, quoted
from facilitation.meeting.deciding.for_groups import answering, any_group, group_meant
from facilitation.meeting.deciding.labels import any_decided, decided_label, label_of
from facilitation.meeting.deciding.open_decision import asked, check_none_open
from facilitation.meeting.deciding.ready import anybody_known, both, decides, either
from facilitation.meeting.families.courses.events import DecisionMandated
from facilitation.meeting.families.decisions.events import EntitledNamed, QuorumSet
from facilitation.meeting.families.electorate import acts, events
from facilitation.meeting.groups.mandates import latest
from facilitation.meeting.groups.ratified import own_group
from facilitation.meeting.groups.spokes import group_called, seat_of, seats_of_groups
from facilitation.meeting.reading import deciding
from facilitation.meeting.state import Decision
from facilitation.people.names import fold
from facilitation.people.person import Person

MOST_VOTES = 1_000_000
"""Nobody has more votes."""

CHAIR_WORDS: Mapping[str, Chair] = {
    "none": Chair.NONE,
    "ordinary": Chair.ORDINARY,
    "decisive": Chair.WHEN_DECISIVE,
    "casting": Chair.CASTING,
}
"""How each worth of the chair's vote is typed."""


@decides()
def _set_quorum(case: Case, act: acts.SetQuorum) -> None:
    if not 0 < act.over <= act.under:
        case.refuse("BAD_FRACTION", ("quorum 1/2", "quorum 1/3"))
    case.happen(QuorumSet(Share(act.over, act.under)))


@decides(both(check_none_open, anybody_known))
def _set_entitled(case: Case, act: acts.SetEntitled) -> None:
    check_none_open(case)
    case.happen(EntitledNamed(tuple(each.number for each in case.people(act.names, here=False))))


@decides(both(check_none_open, anybody_known))
def _weigh(case: Case, act: acts.WeighVotes) -> None:
    check_none_open(case)
    person = case.person(act.name, here=False)
    name = quoted(person.name)
    _check_votes(case, act.votes, f"votes 2 {name}")
    if case.meeting.franchise.weights.get(person.number, 1) == act.votes:
        case.already((f"votes {act.votes + 1} {name}",), name=person.name)
    case.happen(events.VotesWeighed(person.number, act.votes))


@decides(both(check_none_open, any_group))
def _weigh_group(case: Case, act: acts.WeighGroup) -> None:
    check_none_open(case)
    group = group_meant(case, act.group, "votes 5 of {}")
    _check_votes(case, act.votes, f"votes 5 of {quoted(group)}")
    if case.meeting.franchise.group_votes.get(group) == act.votes:
        case.already((f"votes {act.votes + 1} of {quoted(group)}",), name=group)
    case.happen(events.GroupWeighed(group, act.votes))


def _check_votes(case: Case, votes: int, possible: str) -> None:
    if not 1 <= votes <= MOST_VOTES:
        case.refuse("BAD_VOTES", (possible,), votes=votes)


@decides(any_group)
def _report_home(case: Case, act: acts.ReportHome) -> None:
    group = group_meant(case, act.group, "home {} yes 13 no 6 abstain 1")
    numbers = ((Answer.YES, act.yes), (Answer.NO, act.no), (Answer.ABSTAIN, act.abstain))
    if min(number for _, number in numbers) < 0:
        case.refuse("BAD_NUMBER", (f"home {quoted(group)} yes 13 no 6 abstain 1",))
    case.happen(events.HomeReported(group, numbers))


@decides(either(any_decided, anybody_known))
def _give_mandate(case: Case, act: acts.GiveMandate) -> None:
    text = case.short(act.text)
    label = decided_label(case.meeting, act.name)
    if label:
        _mandate_decision(case, label, text)
        return
    person = case.person(act.name, here=False)
    held = case.meeting.franchise.mandates.get(person.number)
    given = _mandate(case, act, person, text)
    before = (held.text, held.terms, held.alternate) if held else ("", MandateTerms(), 0)
    if before == (text, given.terms, given.alternate):
        case.already((f'mandate {quoted(person.name)} "…"',), name=person.name)
    case.happen(given)


def _mandate(case: Case, act: acts.GiveMandate, person: Person, text: str) -> events.MandateGiven:
    """Return what somebody is sent with, as it is meant: in the name of whom, about which text."""
    on, meeting = today(case.meeting), case.meeting
    if not text or act.kind is MandateKind.UNSAID:
        return events.MandateGiven(person.number, text, on=on)
    name = quoted(person.name)
    usual = (f'mandate {name} "…" {act.kind}',)
    for day in filter(None, (act.until, act.report)):
        if day < on:
            case.refuse("DAY_IS_OVER", usual, date=day)
    to = case.title(act.to)
    group = own_group(meeting) if to else person.group
    if not group:
        case.refuse("WHO_SENDS", (f'mandate {name} "…" {act.kind} to GROUP',), name=person.name)
    label = label_of(case, act.label) if act.label else ""
    proposal = meeting.proposals.get(label)
    if label and proposal is None:
        case.refuse("NOT_A_PROPOSAL", tuple(meeting.proposals), label=label)
    alternate = case.person(act.alternate, here=False).number if act.alternate else 0
    if alternate == person.number:
        case.refuse("OWN_ALTERNATE", usual, name=person.name)
    terms = MandateTerms(
        act.kind,
        act.stance if act.kind is MandateKind.BOUND else Stance.UNSAID,
        group,
        to,
        label,
        proposal.version if proposal else "",
        act.until,
        act.report,
    )
    return events.MandateGiven(person.number, text, terms, alternate, on)


@decides(anybody_known)
def _keep_mandate(case: Case, act: acts.KeepMandate) -> None:
    person = case.person(act.name, here=False)
    alternate = case.person(act.alternate, here=False).number if act.alternate else 0
    kept = act.mandate
    given = events.MandateGiven(
        person.number, kept.text, kept.terms, alternate, kept.on, number=kept.number
    )
    if person.number in case.meeting.franchise.mandates:
        case.already((f'mandate {quoted(person.name)} "…"',), name=person.name)
    case.happen(given)


@decides()
def _keep_sent(case: Case, act: acts.KeepSent) -> None:
    known = latest(case.meeting.franchise.sent)
    counting = latest((*known, *act.mandates)) - known
    new = tuple(each for each in dict.fromkeys(act.mandates) if each in counting)
    if not new:
        case.already(("receive PACKET",), name=act.source)
    case.happen(events.MandatesTaken(new, act.source))


def _mandate_decision(case: Case, label: str, text: str) -> None:
    """Say who carries out what is decided, and within which limits."""
    if case.meeting.charges.get(label, "") == text:
        case.already((f'mandate {label} "…"',), name=label)
    case.happen(DecisionMandated(label, text))


@decides(check_none_open)
def _set_chair_vote(case: Case, act: acts.SetChairVote) -> None:
    check_none_open(case)
    possible = tuple(f"chair votes {each}" for each in CHAIR_WORDS)
    worth = CHAIR_WORDS.get(fold(act.worth))
    if worth is None:
        case.refuse("UNKNOWN_WORTH", possible, name=act.worth)
    case.happen(events.ChairVoteSet(worth))


def _anybody_to_recuse(case: Case, act: acts.Recuse) -> None:
    decision = asked(case)
    if decision.recused.issuperset(decision.electorate):
        case.refuse("NOT_ENTITLED", ("admit NAME",))


@decides(_anybody_to_recuse)
def _recuse(case: Case, act: acts.Recuse) -> None:
    decision = asked(case)
    number, name = _anybody_answering(case, decision, act.name)
    if number not in decision.electorate:
        case.refuse("NOT_ENTITLED", ("entitled NAME, NAME",), name=name)
    if number in decision.recused and not act.reason.strip():
        case.already((f"admit {quoted(name)}",), name=name)
    case.happen(events.PersonRecused(number, act.reason.strip()))


def _anybody_answering(case: Case, decision: Decision, typed: str) -> tuple[int, str]:
    if decision.spoken_for:
        return answering(case, decision, typed)
    person = case.person(typed, here=False)
    return person.number, person.name


def _anybody_to_admit(case: Case, act: acts.Admit) -> None:
    decision = asked(case)
    inside = frozenset(decision.electorate) - frozenset(decision.recused)
    if decision.spoken_for:
        if not decision.recused and not _groups_outside(case, decision):
            case.already(("close decision",))
        return
    if all(each.number in inside for each in case.meeting.people.values() if each.here):
        case.already(("close decision",))


@decides(_anybody_to_admit)
def _admit(case: Case, act: acts.Admit) -> None:
    decision = asked(case)
    if decision.spoken_for:
        _admit_groups(case, decision, act)
        return
    people = case.people(act.names)
    inside = frozenset(decision.electorate) - frozenset(decision.recused)
    outside = tuple(each.number for each in people if each.number not in inside)
    if not outside:
        case.already(("close decision",), name=names_in(people))
    case.happen(events.PeopleAdmitted(outside))


def _admit_groups(case: Case, decision: Decision, act: acts.Admit) -> None:
    """Let groups answer that came after the opening, or had stayed out."""
    groups = [_group_admitted(case, each) for each in act.names]
    out = [seat_of(decision, each) for each in groups]
    back = [each for each in out if each in decision.recused]
    new = _groups_outside(case, decision)
    seats = tuple((seat, group) for seat, group in new if group in groups)
    if not back and not seats:
        case.already(("close decision",), name=", ".join(groups))
    case.happen(events.PeopleAdmitted((*back, *(seat for seat, _ in seats)), seats))


def _group_admitted(case: Case, typed: str) -> str:
    """Return the group that is named, or the one of the person who is."""
    group = group_called(case.meeting, typed)
    return group or case.person(typed).group or group_meant(case, typed, "admit {}")


def _groups_outside(case: Case, decision: Decision) -> tuple[tuple[int, str], ...]:
    """Return the groups that are here and may not answer yet, each with who stands for it."""
    taken = frozenset(decision.electorate)
    seats = seats_of_groups(case.meeting, entitled_now(case.meeting))
    inside = set(decision.spoken_for.values())
    return tuple(
        (seat, group) for seat, group in seats if group not in inside and seat not in taken
    )


def watch_quorum(case: Case) -> None:
    """Record that the quorum was lost, or is there again, while people decide."""
    meeting = case.meeting
    decision = meeting.decision
    if decision is None or not deciding(meeting):
        return
    electorate = electorate_of(meeting, decision)
    present, entitled = len(electorate.present), len(electorate.entitled)
    holds = has_quorum(decision.terms, present, entitled)
    if holds == meeting.franchise.quorate:
        return
    seen = events.QuorumRegained if holds else events.QuorumLost
    case.happen(seen(present, quorum_needed(decision.terms, entitled)))
