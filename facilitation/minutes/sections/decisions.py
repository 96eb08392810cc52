"""Each time a decision was asked for: the question, the rule, the outcome, and the reasons."""

from __future__ import annotations

from collections.abc import Iterator

from facilitation.decisions.answers import Answer, Given
from facilitation.decisions.catalogue import method_named
from facilitation.meeting.state import Decision, Meeting, Proposal
from facilitation.minutes.blocks import (
    Block,
    Blocks,
    BulletList,
    Emphasis,
    Heading,
    Paragraph,
    Plain,
    Strong,
    plain,
)
from facilitation.minutes.gathering.gathered import Asking
from facilitation.minutes.telling import Telling
from facilitation.minutes.words import Remark

_WITH_REASONS = (Answer.RESERVE, Answer.ASIDE, Answer.CONCERN, Answer.OBJECT, Answer.BLOCK)
_EVERYBODY = 100_000


def decisions(telling: Telling, proposal: Proposal) -> Iterator[Block]:
    """Yield the tests and votes on a proposal, with the changes of the text between them."""
    asked = telling.gathered.asked.get(proposal.label, ())
    before = 0
    for number, asking in enumerate(asked, start=1):
        decision, _ = asked_last(telling, asking)
        version = version_of(proposal, decision.version)
        changes = [each.amendment for each in proposal.versions[before:version] if each.amendment]
        if before and changes:
            yield Paragraph(plain(telling.words.changed_by(changes, version)))
        before = version
        yield from _asking(telling, proposal, asking, number, len(asked))


def version_of(proposal: Proposal, version: str) -> int:
    """Return which wording of a proposal an id means, counted from 1; the last where unknown."""
    ids = [each.id for each in proposal.versions]
    return len(ids) - ids[::-1].index(version) if version in ids else len(ids)


def _asking(
    telling: Telling, proposal: Proposal, asking: Asking, number: int, of: int
) -> Iterator[Block]:
    words, item = telling.words, proposal.item
    decision, _ = asked_last(telling, asking)
    vote = is_vote(asking)
    heading = words.asking(number, of, words.clock(asking.at), decision.method, vote=vote)
    yield Heading(3, plain(heading))
    version = version_of(proposal, decision.version)
    question = words.asked(proposal.label, version, decision.present, decision.entitled)
    yield Paragraph(plain(f"{question} {rule(telling, asking)}"))
    yield Paragraph((Strong(outcome(telling, asking)),))
    yield from reasons(telling, asking, item)


def asked_last(telling: Telling, asking: Asking) -> tuple[Decision, Meeting]:
    """Return a decision and the state in which its answers stand: at its end, or now."""
    if not asking.ended and telling.meeting.decision is not None:
        return telling.meeting.decision, telling.meeting
    return asking.decision, asking.meeting


def rule(telling: Telling, asking: Asking) -> str:
    """Return by what rule it was decided, and what that took."""
    decision, meeting = asked_last(telling, asking)
    return telling.words.rule(meeting, decision)


def outcome(telling: Telling, asking: Asking) -> str:
    """Return the verdict as a sentence, or what else ended the asking."""
    if asking.cleared:
        return telling.words.remark(Remark.CLEARED)
    decision, meeting = asked_last(telling, asking)
    verdict = telling.words.verdict(meeting, decision)
    verdict = verdict[:1].upper() + verdict[1:]
    if asking.ended:
        return verdict
    return f"{telling.words.remark(Remark.STILL_OPEN)} {verdict}"


def reasons(telling: Telling, asking: Asking, item: int) -> Iterator[Block]:
    """Yield reservations, stand-asides, concerns, objections and blocks, each with its reason."""
    decision, _ = asked_last(telling, asking)
    given = sorted(decision.given.values(), key=lambda each: each.person)
    items = [
        _answers(telling, asking, item, [each for each in given if each.answer is answer])
        for answer in _WITH_REASONS
    ]
    found = tuple(each for each in items if each)
    if found:
        yield BulletList(found)


def _answers(telling: Telling, asking: Asking, item: int, given: list[Given]) -> Blocks:
    """Return those who gave one answer: first whoever gave no reason, then each with theirs."""
    if not given:
        return ()
    head = Strong(telling.words.answers(given[0].answer, len(given)))
    silent = [each for each in given if not _reason(asking, each)]
    names = [name for each in silent if (name := _who(telling, asking, item, each))]
    rest = f" {telling.words.listed(names, _EVERYBODY)}" if names else ""
    told = tuple(
        _with_reason(telling, asking, item, each) for each in given if _reason(asking, each)
    )
    line = Paragraph((head, Plain(rest)))
    return (line, BulletList(told)) if told else (line,)


def _with_reason(telling: Telling, asking: Asking, item: int, given: Given) -> Blocks:
    words = telling.words
    who = _who(telling, asking, item, given)
    reason = words.quoted(telling.voices(item).text(_reason(asking, given)))
    tested = words.objection(given.status)
    said = Plain(f"{who}: {reason}" if who else reason)
    return (Paragraph((said, Emphasis(f" ({tested})"))) if tested else Paragraph((said,)),)


def _who(telling: Telling, asking: Asking, item: int, given: Given) -> str:
    return telling.voices(item).who(given.person, asking.meeting.people)


def _reason(asking: Asking, given: Given) -> str:
    return "" if given.person in asking.hushed else " ".join(given.reason.split())


def is_vote(asking: Asking) -> bool:
    """Tell whether it was a vote, and no test for consensus or consent."""
    method = method_named(asking.decision.method)
    return method is not None and method.counted
