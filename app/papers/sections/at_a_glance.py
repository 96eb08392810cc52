"""What was decided, what was not, and who does what: one page for those who read no further."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from app.papers.plainly import heading, paragraph
from app.papers.section import Scope, Section
from app.papers.sections.closing import is_left_open, left_bare, left_for_later, not_reached
from app.papers.sections.decisions import asked_last, mark_of, outcome
from app.papers.sections.one_page import Labelled, Line, Texts, one_page, titled
from app.papers.sections.tasks import listed, standing
from app.papers.telling import Telling
from facilitation.meeting.groups.ratified import ratified, wording_number
from facilitation.meeting.reading import overtaken_by, version_of
from facilitation.meeting.state import Fate, Proposal
from facilitation.minutes import blocks as tree
from facilitation.minutes.gathering.gathered import Asking, Taken, Treated


def at_a_glance(telling: Telling) -> Iterator[tree.Block]:
    """Yield the last decision on each text, what was agreed without one, and all actions."""
    items = telling.items
    labels = [Labelled(item, label) for item in items for label in (*item.labels, *item.questions)]
    overtaken = [each for each in labels if overtaken_by(telling.meeting, each.label) is not None]
    standing_now = [each for each in labels if each not in overtaken]
    decided = [each for each in standing_now if _is_decided(telling, each.label)]
    others = [each for each in standing_now if each not in decided]
    missed = list(_never_taken_up(telling))
    agreed = [Line(item, "", each) for item in items for each in agreed_in(telling, item)]
    tasks = [each for item in items for each in standing(item.tasks)]
    if not (decided or agreed or others or missed or tasks):
        return
    if telling.is_long:
        yield from one_page(telling, Texts(decided, overtaken, others), agreed, missed)
    else:
        yield from _in_full(telling, Texts(decided, overtaken, others), agreed, missed, tasks)


def _in_full(
    telling: Telling,
    texts: Texts,
    agreed: Sequence[Line],
    missed: Sequence[tree.Blocks],
    tasks: Sequence[Taken],
) -> Iterator[tree.Block]:
    words = telling.words
    yield heading(1, words.title_at_a_glance)
    lines = [_line(telling, *each) for each in texts.decided]
    yield from titled(words.title_decided, [*lines, *(each.told for each in agreed)])
    gone = [_overtaken(telling, *each) for each in texts.overtaken]
    yield from titled(words.title_overtaken, gone)
    others = [_line(telling, *each) for each in texts.others]
    yield from titled(words.title_not_decided, [*others, *missed])
    if tasks:
        yield heading(2, words.title_actions)
        yield listed(telling, tasks, with_matter=len({each.item for each in tasks}) > 1)


def _is_decided(telling: Telling, label: str) -> bool:
    """Tell whether the meeting decided something: a text that fell was turned down, so not."""
    proposal = telling.meeting.proposals.get(label)
    if proposal is not None and proposal.fate is Fate.ADOPTED:
        return True
    asked = telling.gathered.asked.get(label)
    decision = asked_last(telling, asked[-1])[0] if asked else None
    carried = decision is not None and decision.verdict is not None and decision.verdict.carried
    return carried and (proposal is None or proposal.fate is Fate.OPEN)


def _line(telling: Telling, item: Treated, label: str) -> tree.Blocks:
    asked = telling.gathered.asked.get(label)
    proposal = telling.meeting.proposals.get(label)
    if proposal is None:
        asking = telling.gathered.asked[label][-1]
        title, version, said = asking.decision.question, 1, [outcome(telling, asking, ruled=True)]
    else:
        title = telling.wording.matter.titled(proposal)
        version, said = _of_text(telling, proposal, asked[-1] if asked else None)
    return _headed(telling, item, label, title, version, said)


def _headed(
    telling: Telling, item: Treated, label: str, title: str, version: int, said: Iterable[str]
) -> tree.Blocks:
    matter = telling.words.decided(label, telling.titled(item.number, title), version)
    told_there = telling.order.has(Scope.ITEM, "matter")
    head = tree.Link(matter, f"#{mark_of(label)}") if told_there else tree.Strong(matter)
    return (tree.Paragraph((head, *_after(said))),)


def _of_text(telling: Telling, proposal: Proposal, asking: Asking | None) -> tuple[int, list[str]]:
    """Return which wording was decided on, what it says, and the result.

    A text that is elsewhere now, or was taken back, says so, whatever an earlier vote found.
    """
    words, number = telling.words, wording_number(telling.meeting, proposal)
    fate = words.amendment_fate(proposal.fate, friendly=False, objected=False)
    groups = _asked_of_groups(telling, proposal)
    if is_left_open(telling, proposal):
        fate = words.left_undecided(telling.item(proposal.item))
    if asking is None:
        return number, [fate, *groups]
    decision, _ = asked_last(telling, asking)
    version = version_of(proposal, decision.version)
    text = telling.wording.matter.decided_text(proposal, version)
    told_by_vote = proposal.fate in (Fate.OPEN, Fate.ADOPTED, Fate.REJECTED)
    result = outcome(telling, asking, ruled=True)
    number = wording_number(telling.meeting, proposal, version)
    return number, [text, *([] if told_by_vote else [fate]), result, *groups]


def _asked_of_groups(telling: Telling, proposal: Proposal) -> Iterator[str]:
    found = ratified(telling.meeting, proposal.label)
    if found is not None:
        yield telling.words.with_the_groups(telling.wording.ratification.stands(found))


def _overtaken(telling: Telling, item: Treated, label: str) -> tree.Blocks:
    title = telling.wording.matter.titled(telling.meeting.proposals[label])
    after = overtaken_by(telling.meeting, label)
    said = [telling.words.decisions.overtaken(*after)] if after else []
    return _headed(telling, item, label, title, 1, said)


def _after(said: Iterable[str]) -> tuple[tree.Inline, ...]:
    rest = " ".join(filter(None, said))
    return (tree.Plain(f" {rest}"),) if rest else ()


def _never_taken_up(telling: Telling) -> Iterator[tree.Blocks]:
    """Yield what stays for another meeting: left, not reached, once it is closed, or put off."""
    missed = not_reached(telling) if telling.gathered.closed else ()
    left = [telling.words.nothing_decided(telling.item(each)) for each in left_bare(telling)]
    said = (telling.words.never_reached(telling.item(each)) for each in missed)
    yield from ((paragraph(each),) for each in (*left, *said, *left_for_later(telling)))


def agreed_in(telling: Telling, item: Treated) -> Iterator[tree.Blocks]:
    """Yield what was agreed on an item without a decision, as lines of a list."""
    head = tree.Strong(telling.words.remark_agreed)
    for entry in item.agreed:
        if entry.text.strip() and not entry.sensitive:
            words = telling.voices(entry.item).line(entry.text)
            yield (tree.Paragraph((head, tree.Plain(" "), *words)),)


SECTIONS = (Section("glance", Scope.MEETING, at_a_glance, headed=True),)
