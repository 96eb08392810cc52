"""The end: how it was, what comes next, what was written too late, and what an order says."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from app.papers.plainly import bullets, heading, paragraph
from app.papers.section import Scope, Section
from app.papers.sections.talk import shows, written
from app.papers.sections.tasks import listed, standing
from app.papers.telling import Telling
from facilitation.map import Map
from facilitation.meeting.agenda.course import callings
from facilitation.meeting.agenda.undecided import undecided, without_matter
from facilitation.meeting.reading import agenda_of, untouched
from facilitation.meeting.state import Fate, Item, Proposal, Rested
from facilitation.minutes.blocks import Block, Blocks, BulletList, Gap, Paragraph
from facilitation.people.names import fold
from facilitation.text.lines import numbered_lines


def _parking_lot(telling: Telling) -> Iterator[Block]:
    lot = list(parked(telling))
    if lot:
        yield heading(1, telling.words.title_parked)
        yield BulletList(tuple(lot))


def parked(telling: Telling) -> Iterator[Blocks]:
    """Yield what was kept for another time, in the order in which it was."""
    for each in telling.gathered.parked:
        if each.sensitive:
            yield (Gap(telling.words.remark_left_out),)
        elif each.text.strip():
            yield (Paragraph(telling.voices(each.item).line(each.text)),)


def _reviews(telling: Telling) -> Iterator[Block]:
    """Yield what comes up again, by its day: decisions to be looked at, those that end, texts."""
    words, meeting = telling.words, telling.meeting
    until, day = words.decisions.until, telling.wording.measures.day
    reviews = dated(telling, meeting.reviews)
    ending = dated(telling, meeting.expiries)
    lines = [
        *((on, words.review(matter, on)) for on, _, matter in reviews),
        *((on, until(matter, day(on))) for on, _, matter in ending),
        *((on, said) for on, _, said in put_off(telling)),
    ]
    if lines:
        yield heading(1, words.title_reviews)
        yield bullets(line for _, line in sorted(lines))


def _left(telling: Telling) -> Iterator[Block]:
    items = agenda_of(telling.meeting)
    lines = [_rests(telling, each) for each in items if each.plan.rest or each.plan.again]
    if lines:
        yield heading(1, telling.words.title_left)
        yield bullets(lines)


def left_bare(telling: Telling) -> tuple[int, ...]:
    """Return the items, in order, that were for a decision and were left with nothing put to it."""
    left = without_matter(telling.meeting)
    return tuple(each.number for each in agenda_of(telling.meeting) if each.number in left)


def is_left_open(telling: Telling, text: Proposal) -> bool:
    """Tell whether people left the item of a text without ever putting the text to a decision."""
    is_open = text.fate is Fate.OPEN and not telling.gathered.asked.get(text.label)
    return is_open and text.item in undecided(telling.meeting)


def left_for_later(telling: Telling) -> Iterator[str]:
    """Yield the items that people put off on purpose, with the day and the reason."""
    items = agenda_of(telling.meeting)
    yield from (telling.words.item_put_off(_rests(telling, e)) for e in items if e.plan.rest)


def _rests(telling: Telling, item: Item) -> str:
    rest = item.plan.rest or item.plan.again or Rested()
    day = telling.wording.measures.day(rest.until) if rest.until else ""
    because = telling.voices(item.number).text(rest.because)
    again = item.plan.rest is None
    return telling.words.left(telling.item(item.number), day, because, again=again)


def dated(telling: Telling, dates: Map[str, str]) -> Iterator[tuple[str, str, str]]:
    """Yield day, label and words of what was carried, a text or a question, and has such a day."""
    carried = {e.subject: e for e in telling.meeting.decisions if e.verdict and e.verdict.carried}
    for label, on in dates.items():
        if label in carried:
            yield on, label, _worded(telling, label, carried[label].question)


def _worded(telling: Telling, label: str, question: str) -> str:
    """Return what a label stands for: a text or a question by its title, a change by its words."""
    words, meeting = telling.words, telling.meeting
    if label in meeting.amendments:
        amendment = meeting.amendments[label]
        target = _worded(telling, amendment.target, "")
        lines = numbered_lines(amendment.base)
        return words.change_to(label, target, telling.wording.matter.change(amendment.edit, lines))
    proposal = meeting.proposals.get(label)
    return words.proposal(label, telling.everywhere(proposal.title if proposal else question))


def put_off(telling: Telling) -> Iterator[tuple[str, str, str]]:
    """Yield the days on which texts come up again, with the label and who brings them."""
    words = telling.words
    for each in telling.meeting.proposals.values():
        if each.rest is not None and each.rest.until:
            owner = telling.everywhere(each.rest.to)
            if each.rest.owner:
                owner = telling.owner(each.rest.owner, each.item)
            title = telling.titled(each.item, each.title)
            day = telling.wording.measures.day(each.rest.until)
            said = words.decisions.put_off(each.label, title, day, owner)
            yield each.rest.until, each.label, said


def not_reached(telling: Telling) -> list[int]:
    """Return the items of this meeting's agenda that were never taken up, by number, in order.

    One that is called as a stage is (*Check-in*) was taken up where the meeting as a whole held it.
    One for going through actions is no matter of its own, since what became of each is told of
    them; nor is one for minutes that were approved all the same.
    """
    held = _held_by_the_whole(telling)
    told = ("settle", "approve") if telling.gathered.approved else ("settle",)
    matters = (each for each in untouched(telling.meeting) if each.purpose not in told)
    return [each.number for each in matters if fold(each.title) not in held]


def _held_by_the_whole(telling: Telling) -> set[str]:
    """Return what the stages are called, folded, in which people spoke before any item."""
    whole = telling.gathered.items.get(0)
    held: set[str] = set()
    for stretch in whole.stretches if whole is not None else ():
        process = telling.wording.processes.known.get(stretch.process)
        stage = process.stage(stretch.stage) if process is not None else None
        if stretch.parts and process is not None and stage is not None:
            held |= callings(process, stage)
    return held


def _late(telling: Telling) -> Iterator[Block]:
    """Yield what was written after the close: it needs a correction that people agree to."""
    words, gathered = telling.words, telling.gathered
    entries = [written(telling, each) for each in gathered.late if shows(telling, each)]
    late_tasks = standing(gathered.late_tasks)
    if not entries and not late_tasks:
        return
    yield heading(1, words.title_late)
    yield paragraph(words.remark_late)
    if entries:
        yield BulletList(tuple(entries))
    if late_tasks:
        yield listed(telling, late_tasks, with_matter=False)


def evaluation(telling: Telling) -> Iterator[Block]:
    """Yield each answer, under a heading; whoever gave it was told that it goes without a name."""
    said = [telling.everywhere(each.text) for each in telling.gathered.evaluations]
    if said:
        yield heading(1, telling.words.title_evaluation)
        yield bullets(said)


def _nothing(_telling: Telling) -> Iterable[Block]:
    return ()


_FORMULAS = ("opening", "adjournment", "signatures")
"""Sections that only say what an order lets them say, such as how a body opens and closes."""

_DAYS = ("meeting.reviews", "meeting.expiries", "meeting.proposals")
_LATE = ("gathered.late", "gathered.late_tasks")
_EVALUATED = ("gathered.evaluations",)

SECTIONS = (
    Section("parked", Scope.MEETING, _parking_lot, headed=True, rests_on=("gathered.parked",)),
    Section("left", Scope.MEETING, _left, headed=True, rests_on=("meeting.items",)),
    Section("reviews", Scope.MEETING, _reviews, headed=True, rests_on=_DAYS),
    Section("late", Scope.MEETING, _late, headed=True, rests_on=_LATE),
    Section("evaluation", Scope.MEETING, evaluation, headed=True, rests_on=_EVALUATED),
    *(Section(name, Scope.MEETING, _nothing, said=True) for name in _FORMULAS),
)
