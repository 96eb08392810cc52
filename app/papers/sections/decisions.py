"""Each time a decision was asked for: the question, the rule, the outcome, and the reasons."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import partial

from msgspec.structs import replace

from app.papers.decision_words import DecisionMinutesWords
from app.papers.plainly import grid, heading, paragraph, strong
from app.papers.section import Scope, Section
from app.papers.sections.courses import turned, unease_before
from app.papers.telling import Telling
from app.wording.count_pictures import CountPicture
from facilitation.decisions.answers import Answer, Given, Secrecy
from facilitation.decisions.catalogue import method_named
from facilitation.decisions.rounds import Tally
from facilitation.decisions.verdicts import Outcome
from facilitation.meeting.answering import poll_of, tally_of, verdict_of
from facilitation.meeting.groups.mandates import provisional_in
from facilitation.meeting.groups.ratified import wording_number
from facilitation.meeting.notes.off_record import UNKEPT
from facilitation.meeting.reading import is_unopposed, version_of, votes_entitled_now
from facilitation.meeting.state import Decision, Meeting, Proposal
from facilitation.minutes.attribution import Whom
from facilitation.minutes.blocks import (
    Bar,
    Bars,
    Block,
    Blocks,
    BulletList,
    Emphasis,
    Paragraph,
    Plain,
    Strong,
)
from facilitation.minutes.gathering.gathered import Asking, Incident
from facilitation.minutes.voices import Voices

_WITH_REASONS = (Answer.RESERVE, Answer.ASIDE, Answer.CONCERN, Answer.OBJECT, Answer.BLOCK)
_MARK = re.compile("[a-z0-9.]")


def decisions(telling: Telling, proposal: Proposal) -> Iterator[Block]:
    """Yield the tests and votes on a proposal, with what happened to the text between them."""
    asked = telling.gathered.asked.get(proposal.label, ())
    courses = list(telling.gathered.courses.get(proposal.label, ()))
    yield from unease_before(telling, proposal)
    before = 0
    for number, asking in enumerate(asked, start=1):
        while courses and courses[0].at < asking.at:
            yield turned(telling, courses.pop(0), proposal.item)
        decision, _ = asked_last(telling, asking)
        version = version_of(proposal, decision.version)
        if before:
            yield from _changed(telling, proposal, before, version)
        before = version
        yield from _asking(telling, proposal, asking, number, len(asked))
    for each in courses:
        yield turned(telling, each, proposal.item)


def _changed(telling: Telling, proposal: Proposal, before: int, version: int) -> Iterator[Block]:
    words = telling.words
    made = proposal.versions[before:version]
    adopted = [each.amendment for each in made if each.amendment]
    if adopted:
        known_as = wording_number(telling.meeting, proposal, version)
        yield paragraph(words.changed_by(adopted, known_as))
    for number, each in enumerate(made, start=before + 1):
        if not each.amendment:
            by = telling.mover(each.by, proposal.item) if each.by else ""
            known_as = wording_number(telling.meeting, proposal, number)
            yield paragraph(words.texts.version(known_as, each, by))


def mark_of(label: str) -> str:
    """Return the mark of the heading under which a text, or a question, is told."""
    plain_letters = (each if _MARK.match(each) else f"-{ord(each):x}" for each in label.lower())
    return f"text-{''.join(plain_letters)}"


def item_mark(number: int) -> str:
    return f"item-{number}"


def questions(telling: Telling, item: int, labels: Sequence[str]) -> Iterator[Block]:
    """Yield what was asked without a text, such as an election."""
    words = telling.words
    for label in labels:
        asked = telling.gathered.asked[label]
        title = telling.titled(item, asked[-1].decision.question)
        yield heading(2, words.proposal(label, title), mark_of(label))
        for number, asking in enumerate(asked, start=1):
            yield heading(3, _heading(telling, asking, number, len(asked)))
            question = words.decisions.among(_put(telling, asking, item), "")
            yield from _taken(telling, asking, item, question)
        for each in telling.gathered.courses.get(label, ()):
            yield turned(telling, each, item)


def _put(telling: Telling, asking: Asking, item: int) -> Decision:
    decision, _ = asked_last(telling, asking)
    return replace(decision, question=telling.titled(item, decision.question))


def _asking(
    telling: Telling, proposal: Proposal, asking: Asking, number: int, of: int
) -> Iterator[Block]:
    words = telling.words
    decision, _ = asked_last(telling, asking)
    yield heading(3, _heading(telling, asking, number, of))
    here = version_of(proposal, decision.version)
    version = wording_number(telling.meeting, proposal, here)
    put = words.asked_of_groups if decision.spoken_for else words.asked
    question = put(proposal.label, version, decision.present, decision.entitled)
    if decision.options:
        title = telling.titled(proposal.item, proposal.title)
        question = words.decisions.among(_put(telling, asking, proposal.item), title)
    yield from _taken(telling, asking, proposal.item, question)


def _heading(telling: Telling, asking: Asking, number: int, of: int) -> str:
    words, method = telling.words, asking.decision.method
    at = telling.clock(asking.at)
    if is_unopposed(asking.decision):
        return words.without_debate(at)
    if asking.decision.options:
        return words.decisions.vote_of(method, number, of, at)
    return words.asking(number, of, at, method, vote=is_vote(asking))


def _taken(telling: Telling, asking: Asking, item: int, question: str) -> Iterator[Block]:
    words = telling.words
    decision, meeting = asked_last(telling, asking)
    quorum = _needed(asking) if _needed(asking) != _needed(telling.asked_before(asking)) else 0
    votes = votes_entitled_now(decision) if decision.weights else 0
    said = [question, words.decisions.electorate(quorum, votes), rule(telling, asking)]
    said.append(words.decisions.secrecy(decision.secrecy))
    yield paragraph(" ".join(each for each in said if each))
    for each in asking.incidents:
        yield paragraph(_incident(telling, each, item))
    if not asking.cleared:
        yield from rounds(words.decisions, meeting, decision)
    yield strong(outcome(telling, asking))
    yield from reasons(telling, asking, item)
    yield from _minuted(telling, decision, item, outcome(telling, asking))


def _needed(asking: Asking | None) -> int:
    """Return how many had to be here, 0 where no number is set."""
    return verdict_of(asking.meeting, asking.decision).number("quorum_needed") if asking else 0


def _minuted(telling: Telling, decision: Decision, item: int, now: str) -> Iterator[Block]:
    """Yield the minute that was agreed on the spot, word for word, and what changed after that."""
    minuted = telling.gathered.minuted.get(decision.id)
    if minuted is None:
        return
    words, said = telling.words.life, telling.voices(item).text(minuted.text)
    yield Paragraph(
        (Strong(words.agreed_on_the_spot(telling.clock(minuted.at))), Plain(f" {said}"))
    )
    if minuted.decision.verdict != decision.verdict:
        yield paragraph(words.corrected_since(now))


def _incident(telling: Telling, incident: Incident, item: int) -> str:
    event, voices = incident.event, telling.voices(item)
    people = getattr(event, "people", ()) or filter(None, (getattr(event, "person", 0),))
    numbers = tuple(people)
    who = list(filter(None, (_called(incident.meeting, each, voices) for each in numbers)))
    told = voices.text(getattr(event, "reason", "") or getattr(event, "because", ""))
    at = telling.clock(incident.at)
    if incident.first is not None:
        first, found = telling.words.verdict(incident.meeting, incident.first), incident.first
        left_open = found.verdict is not None and found.verdict.code == Outcome.OPEN
        return telling.words.decisions.counted_again(at, first, told, left_open=left_open)
    return telling.words.decisions.incident(event, at, who, len(numbers), told)


def rounds(words: DecisionMinutesWords, meeting: Meeting, decision: Decision) -> Iterator[Block]:
    """Yield every round with what each option has after it; nothing of what is no poll."""
    if poll_of(decision) is None or not decision.options:
        return
    tally = tally_of(meeting, decision)
    yield from map(paragraph, words.counting(decision, tally))
    pictures = [words.picture(decision, tally, each) for each in range(len(tally.rounds))]
    for number, picture in enumerate(pictures):
        yield strong(words.round(decision, tally, number))
        yield _votes(words, tally, number, picture, "" if number else words.legend(pictures))
        yield from map(paragraph, words.round_remarks(decision, tally, number))
    yield from map(paragraph, words.ending(decision, tally))


def _votes(
    words: DecisionMinutesWords, tally: Tally, number: int, picture: CountPicture, legend: str
) -> Block:
    counted = partial(words.polls.votes, unit=tally.unit)
    needed = counted(picture.threshold) if picture.threshold else ""
    rows, bars = [], []
    for each in picture.bars:
        votes = counted(each.kept + each.gained)
        gained = [f"+{counted(each.gained)}" if each.gained else ""] if number else []
        rows.append((each.name, votes, *gained))
        alt = words.bar(votes, counted(picture.whole), needed)
        bars.append(Bar(each.kept, each.gained, alt))
    table = grid(words.columns[: 3 if number else 2], rows)
    return Bars(table, tuple(bars), picture.whole, picture.threshold, legend)


def asked_last(telling: Telling, asking: Asking) -> tuple[Decision, Meeting]:
    """Return a decision and the state in which its answers stand: at its end, or now."""
    if not asking.ended and telling.meeting.decision is not None:
        return telling.meeting.decision, telling.meeting
    return asking.decision, asking.meeting


def rule(telling: Telling, asking: Asking) -> str:
    """Return by what rule it was decided, and what that took."""
    decision, meeting = asked_last(telling, asking)
    return telling.wording.rule(meeting, decision)


def outcome(telling: Telling, asking: Asking, *, ruled: bool = False) -> str:
    """Return the verdict as a sentence, or what else ended the asking.

    ``ruled`` is whether it names the rule, because nothing beside it does.
    """
    decision, meeting = asked_last(telling, asking)
    # A rule is not told beside groups that answered: they would be named by it.
    ruled = ruled and not decision.spoken_for
    say = telling.wording.decisions.verdict_and_rule if ruled else telling.words.verdict
    verdict = say(meeting, decision)
    verdict = verdict[:1].upper() + verdict[1:]
    if asking.cleared:
        return f"{verdict} {telling.words.remark_cleared}"
    return verdict if asking.ended else f"{telling.words.remark_still_open} {verdict}"


def reasons(telling: Telling, asking: Asking, item: int) -> Iterator[Block]:
    """Yield reservations, stand-asides, concerns, objections and blocks, each with its reason."""
    decision, _ = asked_last(telling, asking)
    given = sorted(decision.given.values(), key=lambda each: each.person)
    if decision.secrecy is not Secrecy.OPEN:
        # Of a noted decision only totals leave the record; of a secret one nothing else is in it.
        given = []
    alike = ([each for each in given if each.answer is answer] for answer in _WITH_REASONS)
    found = tuple(_answers(telling, asking, item, each) for each in alike if each)
    if found := (*_roll_call(telling, decision, item), *found):
        yield BulletList(found)
    if waiting := _waiting(telling, asking, item):
        yield paragraph(waiting)


def _roll_call(telling: Telling, decision: Decision, item: int) -> Iterator[Blocks]:
    """Yield who voted how, where the group chose so, and answers by name are what counted."""
    by_name = decision.secrecy is Secrecy.OPEN and decision.counted is None
    if not (by_name and not decision.spoken_for and telling.naming(Whom.VOTERS, item).named):
        return
    for answer in (Answer.YES, Answer.NO, Answer.ABSTAIN):
        who = [each.person for each in decision.given.values() if each.answer is answer]
        if who:
            names = telling.wording.measures.all_listed(telling.names(who))
            yield (
                Paragraph((Strong(telling.words.answers(answer, len(who))), Plain(f" {names}"))),
            )


def _waiting(telling: Telling, asking: Asking, item: int) -> str:
    """Return whose answers went beyond their mandate and wait for their groups."""
    decision, _ = asked_last(telling, asking)
    if decision.secrecy is not Secrecy.OPEN:
        return ""
    found = [e for e in provisional_in(telling.meeting, decision) if e.answer is not Answer.BLOCK]
    names = [name for each in found if (name := _who(telling, asking, item, each))]
    return telling.wording.mandates.waiting(names, len(found))


def _answers(telling: Telling, asking: Asking, item: int, given: list[Given]) -> Blocks:
    head = Strong(telling.words.answers(given[0].answer, len(given)))
    silent = [each for each in given if not _reason(each)]
    names = [name for each in silent if (name := _who(telling, asking, item, each))]
    rest = f" {telling.wording.measures.all_listed(names)}" if names else ""
    told = tuple(_with_reason(telling, asking, item, each) for each in given if _reason(each))
    line = Paragraph((head, Plain(rest)))
    return (line, BulletList(told)) if told else (line,)


def _with_reason(telling: Telling, asking: Asking, item: int, given: Given) -> Blocks:
    words, told = telling.words, _objecting(telling, item).text
    who = _who(telling, asking, item, given)
    reason = words.remark_unkept
    if given.reason != UNKEPT:
        reason = words.quoted(told(_reason(given)))
    group = words.backing(" ".join(told(given.backing).split()), provisional=given.provisional)
    tested = "; ".join(filter(None, (words.objection(given.status), group)))
    said = Plain(f"{who}: {reason}" if who else reason)
    return (Paragraph((said, Emphasis(f" ({tested})"))) if tested else Paragraph((said,)),)


def _who(telling: Telling, asking: Asking, item: int, given: Given) -> str:
    decision, meeting = asked_last(telling, asking)
    voices = _objecting(telling, item)
    if not decision.spoken_for:
        return voices.who(given.person, meeting.people)
    group = _group(decision, given.person, voices)
    who = voices.who(given.voice, meeting.people) if voices.named and given.voice else ""
    return telling.words.group_and_spoke(group, who) if group else ""


def _group(decision: Decision, person: int, voices: Voices) -> str:
    """Return the group that answered; its answer is its own, so it is told where groups are."""
    return voices.group(decision.spoken_for.get(person, ""))


def _called(meeting: Meeting, person: int, voices: Voices) -> str:
    decision = meeting.decision
    if decision is not None and person in decision.spoken_for:
        return _group(decision, person, voices)
    return voices.who(person, meeting.people)


def _objecting(telling: Telling, item: int) -> Voices:
    return telling.naming(Whom.OBJECTORS, item)


def _reason(given: Given) -> str:
    return " ".join(given.reason.split())


def is_vote(asking: Asking) -> bool:
    """Tell whether it was a vote, and no test for consensus or consent."""
    method = method_named(asking.decision.method)
    return method is not None and method.counted


SECTIONS = (Section("decisions", Scope.TEXT, decisions),)
