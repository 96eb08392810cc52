"""Deciding to ask the meeting: on which text or question, by which method, on which terms."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from msgspec.structs import replace

from facilitation.decisions.answers import Answer, Secrecy
from facilitation.decisions.catalogue import method_named, method_names, poll_named, poll_names
from facilitation.decisions.elections import ElectionFault, fault_of_candidates
from facilitation.decisions.method import Method
from facilitation.decisions.terms import Chair, Terms
from facilitation.meeting.answering import chair_of, entitled_now, quorum_now
from facilitation.meeting.deciding import ripeness
from facilitation.meeting.deciding.case import Case, quoted
from facilitation.meeting.deciding.labels import free_label, new_label, open_label
from facilitation.meeting.deciding.open_decision import check_none_open
from facilitation.meeting.deciding.ready import decides, some_text
from facilitation.meeting.families.decisions.acts import OpenDecision, SetTerms
from facilitation.meeting.families.decisions.events import DecisionOpened, TermsChanged, TermsSet
from facilitation.meeting.families.electorate.events import PersonRecused
from facilitation.meeting.groups.spokes import seats_of_groups, voice_of
from facilitation.meeting.reading import text_of, times_amended
from facilitation.meeting.state import Decision, Meeting
from facilitation.people.names import fold
from facilitation.process.catalogue import OPEN_FLOOR
from facilitation.text.versions import version_id

_FEWEST = 2


def _could_ask(case: Case, act: OpenDecision) -> None:
    """Refuse where nobody may decide; and, but for a new question, where no text is ripe for it."""
    check_none_open(case)
    _entitled_here(case)
    if not act.question and not any(each.question for each in case.meeting.decisions):
        some_text(case, _text_asked_about)


@decides(_could_ask)
def _open(case: Case, act: OpenDecision) -> None:
    check_none_open(case)
    subject = _subject(case, act)
    if act.options or poll_named(first_words(act.method, poll_named)):
        _open_poll(case, act, subject)
    else:
        _open_method(case, act, subject)


def _subject(case: Case, act: OpenDecision) -> str:
    """Return the label that is decided on: a text that is open, or a new question."""
    if act.question.strip():
        label = new_label(case, act.subject)
        if any(_same(each, label) for each in case.meeting.decisions):
            case.refuse("LABEL_TAKEN", (free_label(case.meeting, label),), label=label)
        return label
    earlier = (e.subject for e in case.meeting.decisions if e.question and _same(e, act.subject))
    known = next(earlier, None)
    if known is not None:
        return known
    return _text_asked_about(case, act.subject)


def _text_asked_about(case: Case, typed: str) -> str:
    subject = open_label(case, typed)
    ripeness.check_ripe(case, subject)
    return subject


def _same(decision: Decision, label: str) -> bool:
    return fold(decision.subject) == fold(label)


def _open_method(case: Case, act: OpenDecision, subject: str) -> None:
    name = first_words(act.method, method_named)
    method = method_named(name)
    if method is None:
        case.refuse("UNKNOWN_METHOD", (*method_names(), *poll_names()), name=act.method)
    _check_offered(case, method, name)
    if act.secrecy is Secrecy.SECRET and not (method.counted or method.named):
        case.refuse("NOT_COUNTED", ("close decision",), method=act.method)
    terms = with_meeting_terms(case, _terms(case, act, name, method), method, subject)
    ripeness.check_majority(case, subject, terms)
    ripeness.check_revision(case, subject, terms)
    ripeness.check_fallback(case, subject, terms)
    open_by_method(case, act, subject, method, terms)


def open_by_method(
    case: Case, act: OpenDecision, subject: str, method: Method, terms: Terms
) -> None:
    """Open, and let the chair stay out of a vote where the chair has none."""
    happen_open(case, act, subject, first_words(act.method, method_named), terms)
    chair, decision = chair_of(case.meeting), case.meeting.decision
    silent = case.meeting.franchise.chair is Chair.NONE and Answer.YES in method.answers
    if decision is not None and decision.spoken_for:
        return
    if silent and chair and decision and chair in decision.electorate:
        case.happen(PersonRecused(chair))


def open_usual(case: Case, label: str) -> None:
    """Open by what its process usually decides by, for a verdict that is said in the same act.

    That is the item's own process where the text was brought to one, else the one in force.
    """
    meeting = case.meeting
    item = meeting.items[at - 1] if (at := meeting.proposals[label].item) else None
    own = item.process if item is not None and item.own else ""
    rules = case.context.processes.rules(own) if own else meeting.floor.rules
    for typed in (*rules.methods[:1], "majority"):
        name = first_words(typed, method_named)
        method = method_named(name)
        if method is not None:
            act = OpenDecision(typed, label)
            terms = with_meeting_terms(case, _terms(case, act, name, method), method, label)
            happen_open(case, act, label, name, terms)
            return


def _open_poll(case: Case, act: OpenDecision, subject: str) -> None:
    """Open a choice among options; every process may have one (domain.md §6)."""
    name = first_words(act.method, poll_named)
    poll = poll_named(name)
    terms = None if poll is None else poll.terms(_words(case, act, name, poll.name))
    if poll is None or terms is None:
        case.refuse("UNKNOWN_POLL", poll_names(), name=act.method)
    options = tuple(case.title(each) for each in act.options) or poll.usual_options
    fault = fault_of_candidates(options, terms.seats)
    if fault is ElectionFault.SOUND and len(options) < _FEWEST and len(options) <= terms.seats:
        fault = ElectionFault.TOO_FEW_CANDIDATES
    if fault is not ElectionFault.SOUND:
        asked = f"choose {subject} {quoted(act.question)}" if act.question else f"vote {subject}"
        case.refuse(fault.name, (f'{asked} {name} "a", "b"',), label=subject)
    seed = " ".join(act.seed.split()) or str(case.context.moment.at)
    settled = with_quorum(case, replace(terms, seed=terms.seed or seed))
    happen_open(case, act, subject, name, settled, options)


def happen_open(
    case: Case,
    act: OpenDecision,
    subject: str,
    name: str,
    terms: Terms,
    options: tuple[str, ...] = (),
) -> None:
    """Settle who may decide, as it is now, and open."""
    meeting, people = case.meeting, case.meeting.people
    method = method_named(name)
    by_group = method is not None and method.by_group
    spoken_for = () if by_group else _groups_asked(case)
    entitled = tuple(each for each, _ in spoken_for) or entitled_now(meeting)
    here = _entitled_here(case, spoken_for)
    weights = _weights(meeting, method, spoken_for)
    known = subject in meeting.proposals or subject in meeting.amendments
    case.happen(
        DecisionOpened(
            subject,
            version_id(text_of(meeting, subject) if known else act.question),
            name,
            terms,
            entitled,
            len(here),
            len(entitled),
            meeting.floor.process,
            here,
            _question(case, act, subject),
            options,
            act.secrecy,
            act.hidden,
            tuple((each, weights[each]) for each in entitled if weights.get(each, 1) != 1),
            tuple((e, people[e].group) for e in entitled if people[e].group) if by_group else (),
            tuple(sorted(meeting.franchise.group_votes.items())) if by_group else (),
            spoken_for,
        )
    )


def _groups_asked(case: Case) -> tuple[tuple[int, str], ...]:
    """Return who stands for which group, where groups answer; nothing where people do."""
    meeting = case.meeting
    if not meeting.floor.rules.groups_answer:
        return ()
    found = seats_of_groups(meeting, entitled_now(meeting))
    if not found:
        case.refuse("NO_GROUPS_HERE", ('arrive NAME of "Group"', "rule groups answer off"))
    return found


def _weights(
    meeting: Meeting, method: Method | None, spoken_for: tuple[tuple[int, str], ...]
) -> Mapping[int, int]:
    """Return how many votes each has; a group those of its delegates, in a vote."""
    if not spoken_for:
        return meeting.franchise.weights
    votes = meeting.franchise.group_votes
    voting = method is None or Answer.YES in method.answers
    return {each: votes[group] for each, group in spoken_for if voting and group in votes}


def _entitled_here(case: Case, spoken_for: tuple[tuple[int, str], ...] = ()) -> tuple[int, ...]:
    if spoken_for:
        found = tuple(each for each, group in spoken_for if voice_of(case.meeting, group))
        if not found:
            case.refuse("NO_VOICES_HERE", ("spoke NAME for GROUP", "back NAME"))
        return found
    people = case.meeting.people
    here = tuple(each for each in entitled_now(case.meeting) if people[each].here)
    if not here:
        case.refuse("NOBODY_HERE", ("arrive NAME",))
    return here


def _question(case: Case, act: OpenDecision, subject: str) -> str:
    """Return what is asked where there is no text: as typed, or as it was asked before."""
    asked_before = (each.question for each in case.meeting.decisions if each.subject == subject)
    return case.short(act.question) or next(asked_before, "")


def _check_offered(case: Case, method: Method, name: str) -> None:
    """Advise against a method that the process in force does not offer."""
    rules = case.meeting.floor.rules
    if case.meeting.floor.process == OPEN_FLOOR:
        return
    offered = {known.name for each in rules.methods if (known := method_named(each)) is not None}
    if method.name not in offered:
        case.advise("METHOD_NOT_OFFERED", rules.methods, name=name)


def first_words(typed: str, named: Callable[[str], object | None]) -> str:
    """Return the longest beginning of what was typed that is a name; else an empty text."""
    words = typed.split()
    found = (" ".join(words[:length]) for length in range(len(words), 0, -1))
    return next((each for each in found if named(each)), "")


def _words(case: Case, act: OpenDecision, name: str, key: str) -> tuple[str, ...]:
    """Return the name with the terms behind it: as typed, else as the group has settled them."""
    rest = tuple(act.method.split()[len(name.split()) :])
    base = ("of", act.base) if act.base else ()
    settled = () if rest or base else case.meeting.franchise.terms.get(key, ())
    return (*name.split(), *rest, *base, *settled)


def _terms(case: Case, act: OpenDecision, name: str, method: Method) -> Terms:
    words = _words(case, act, name, method.name)
    terms = method.terms(words)
    if terms is None:
        case.refuse("UNKNOWN_TERMS", (name, f"terms {name} …"), name=" ".join(words))
    return terms


def with_meeting_terms(case: Case, terms: Terms, method: Method, subject: str) -> Terms:
    """Return the terms with what the meeting knows: dates, earlier tests, the chair, the quorum."""
    meeting = case.meeting
    chair = meeting.franchise.chair
    apart = Answer.YES in method.answers and chair in (Chair.WHEN_DECISIVE, Chair.CASTING)
    settled = replace(
        terms,
        review=meeting.reviews.get(subject, terms.review),
        of_change=method.name == "consent" and subject in meeting.amendments,
        tests_held=meeting.tests.get(subject, 0),
        readings_held=_readings_held(case, subject),
        amended=times_amended(meeting, subject),
        chair=chair if apart else Chair.NONE,
    )
    return with_quorum(case, settled)


def with_quorum(case: Case, terms: Terms) -> Terms:
    """Return terms with the quorum of this meeting."""
    quorum, strict = quorum_now(case.meeting)
    return replace(terms, quorum=quorum, quorum_strict=strict)


@decides()
def _set_terms(case: Case, act: SetTerms) -> None:
    """Settle how a method is meant; an open decision by it is taken on these terms at once."""
    method = method_named(act.method)
    kind = method or poll_named(act.method)
    if kind is None:
        case.refuse("UNKNOWN_METHOD", (*method_names(), *poll_names()), name=act.method)
    terms = kind.terms((*act.method.split(), *act.words))
    if terms is None:
        case.refuse("UNKNOWN_TERMS", (f"terms {act.method}",), name=" ".join(act.words))
    if case.meeting.franchise.terms.get(kind.name, ()) == act.words:
        case.already((f"terms {act.method} …",), name=act.method)
    case.happen(TermsSet(kind.name, act.words))
    decision = case.meeting.decision
    if method is None or decision is None or decision.verdict is not None:
        return
    if decision.terms.method == method.name:
        settled = with_meeting_terms(case, terms, method, decision.subject)
        case.happen(TermsChanged(replace(settled, deferral=decision.terms.deferral)))


def _readings_held(case: Case, subject: str) -> int:
    """Count the earlier meetings that agreed to this very text; a changed one begins anew."""
    proposal = case.meeting.proposals.get(subject)
    earlier = proposal.earlier if proposal is not None else None
    if proposal is None or earlier is None or earlier.version != proposal.version:
        return 0
    return earlier.readings
