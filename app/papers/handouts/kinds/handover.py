"""Hand-over notes: what whoever facilitates or keeps minutes next has to know, on a page or two."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from app.papers.handout_words import HandoutWording
from app.papers.handouts.handout import Whole
from app.papers.plainly import heading, paragraph
from app.papers.sections.at_a_glance import agreed_in
from app.papers.sections.closing import evaluation, left_bare, left_for_later, not_reached, parked
from app.papers.sections.courses import turned
from app.papers.sections.decisions import outcome
from app.papers.sections.tasks import listed, standing_in
from app.papers.telling import Telling
from facilitation.map import Map
from facilitation.meeting.groups.ratified import wording_number
from facilitation.meeting.history import History
from facilitation.meeting.reading import amendments_to
from facilitation.meeting.register.entries import Entry
from facilitation.meeting.register.reading import decided_in
from facilitation.meeting.register.versions import registered
from facilitation.meeting.state import Fate, Floor, Proposal
from facilitation.minutes.blocks import Block, Blocks, BulletList, Paragraph, Plain, Strong
from facilitation.minutes.gathering.gathered import Turned

_LEFT_OPEN = (Fate.OPEN, Fate.REJECTED, Fate.LAID_ASIDE, Fate.DEFERRED, Fate.REFERRED)


def blocks(telling: Telling, history: History, words: HandoutWording) -> Iterator[Block]:
    """Yield what was decided, what is open, who does what, what holds, and what was noticed."""
    yield from decided_so_far(telling, history, words)
    still_open = [*_texts(telling, words), *_questions(telling), *_unreached(telling, words)]
    still_open += (*_unanswered(telling, words), *parked(telling))
    yield from _part(words.part_open, still_open, words.part_nothing_open)
    yield from actions(telling)
    yield from _part(words.part_in_force, list(_in_force(telling, words)))
    yield from _part(words.part_noticed, list(_noticed(telling, words)))
    yield from evaluation(telling)


def decided_so_far(telling: Telling, history: History, words: HandoutWording) -> Iterator[Block]:
    """Yield the decisions and what was agreed without one, under a heading."""
    taken = _said(telling.wording.matter.taken_in(telling.meeting).values())
    decided = [*_decided(telling, history, words), *taken, *_agreed(telling)]
    yield from _part(words.part_decided, decided, words.part_nothing_decided)


def _part(head: str, lines: list[Blocks], nothing: str = "") -> Iterator[Block]:
    if lines or nothing:
        yield heading(1, head)
        yield BulletList(tuple(lines)) if lines else paragraph(nothing)


def _line(matter: str, *sentences: str) -> Blocks:
    rest = " ".join(each for each in sentences if each)
    return (Paragraph((Strong(matter), Plain(f" {rest}")) if rest else (Strong(matter),)),)


def _said(sentences: Iterable[str]) -> Iterator[Blocks]:
    yield from ((paragraph(each),) for each in sentences if each)


# What was decided


def _decided(telling: Telling, history: History, words: HandoutWording) -> Iterator[Blocks]:
    """Yield the decisions as they came, each with its id, its dates and whom it binds."""
    found = tuple(decided_in("", history))
    places = [each.place for each in found]  # of what was decided at once
    entries = registered(found, "")
    came = sorted(entries, key=lambda e: (e.decided.at, places.index(e.decided.place)))
    for entry in came:
        decided, say = entry.decided, words.handover
        title = telling.everywhere(_titled(telling, entry))
        asked = telling.gathered.asked.get(decided.label)
        yield _line(
            telling.words.decided(decided.label, title, max(1, decided.wording)),
            _text(telling, entry),
            outcome(telling, asked[-1], ruled=True) if asked else "",
            say.dates(decided.review, decided.expiry),
            telling.everywhere(say.holds_for(decided.scope)),
            say.carried_out_by(decided.mandate),
            say.recorded_as(entry.id) if _is_known(entry) else "",
        )


def _titled(telling: Telling, entry: Entry) -> str:
    proposal = telling.meeting.proposals.get(entry.decided.label)
    return telling.wording.matter.titled(proposal) if proposal else entry.decided.title


def _text(telling: Telling, entry: Entry) -> str:
    proposal, number = telling.meeting.proposals.get(entry.decided.label), entry.decided.wording
    return telling.wording.matter.decided_text(proposal, number) if proposal and number else ""


def _is_known(entry: Entry) -> bool:
    """Tell whether the id can be told: one that goes on from another meeting has that one's."""
    return entry.decided.predecessor is None or entry.predecessor is not None


def _agreed(telling: Telling) -> Iterator[Blocks]:
    for item in telling.gathered.items.values():
        yield from agreed_in(telling, item)


# What is open


def _texts(telling: Telling, words: HandoutWording) -> Iterator[Blocks]:
    """Yield the texts that were neither adopted nor withdrawn, with where each went."""
    meeting = telling.meeting
    for label in meeting.labels:
        proposal = meeting.proposals.get(label)
        if proposal is None or proposal.fate not in _LEFT_OPEN:
            continue
        title = telling.titled(proposal.item, telling.wording.matter.titled(proposal))
        asked = telling.gathered.asked.get(label)
        waiting = len(amendments_to(meeting, label)) if proposal.fate is not Fate.REJECTED else 0
        left = words.handover.left(proposal.fate, meeting.tests.get(label, 0), waiting)
        last = outcome(telling, asked[-1], ruled=True) if asked else ""
        number = wording_number(meeting, proposal)
        line = _line(telling.words.decided(label, title, number), left, last)
        course = _course(telling, proposal)
        yield (*line, turned(telling, course, proposal.item)) if course is not None else line


def _course(telling: Telling, proposal: Proposal) -> Turned | None:
    """Return the step by which a text that rests went where it is."""
    if proposal.rest is None:
        return None
    steps = reversed(telling.gathered.courses.get(proposal.label, ()))
    return next((each for each in steps if getattr(each.event, "rest", None) is not None), None)


def _questions(telling: Telling) -> Iterator[Blocks]:
    for item in telling.gathered.items.values():
        for label in item.questions:
            last = telling.gathered.asked[label][-1]
            verdict = last.decision.verdict
            if verdict is not None and verdict.carried and last.ended:
                continue
            title = telling.titled(item.number, last.decision.question)
            yield _line(telling.words.decided(label, title, 1), outcome(telling, last, ruled=True))


def _unreached(telling: Telling, words: HandoutWording) -> Iterator[Blocks]:
    items, said = telling.meeting.items, words.handover.not_reached
    missed = not_reached(telling)
    bare = (telling.words.nothing_decided(telling.item(each)) for each in left_bare(telling))
    yield from _said(bare)
    yield from _said(said(telling.item(each), items[each - 1].length) for each in missed)
    yield from _said(left_for_later(telling))


def _unanswered(telling: Telling, words: HandoutWording) -> Iterator[Blocks]:
    meeting = telling.meeting
    for item in telling.gathered.items.values():
        asked = [*item.unanswered]
        if item.number == meeting.item:
            asked += [meeting.floor.heard[each] for each in meeting.floor.questions]
        if asked:
            name = telling.item(item.number) if item.number else ""
            who = _named(telling, asked, item.number)
            yield from _said((words.handover.unanswered(name, len(asked), who),))


def _named(telling: Telling, people: Iterable[int], item: int) -> list[str]:
    """Return who they are, where people are called by their names; else nobody."""
    voices = telling.voices(item)
    if not voices.named:
        return []
    return list(dict.fromkeys(voices.who(each, telling.meeting.people) for each in people))


def actions(telling: Telling) -> Iterator[Block]:
    """Yield who does what, in the order of days, under a heading; nothing where nobody does."""
    if found := standing_in(telling, telling.gathered.items.values()):
        yield heading(1, telling.words.title_actions)
        yield listed(telling, found, with_matter=len({each.item for each in found}) > 1)


# What holds, and what was noticed


def _in_force(telling: Telling, words: HandoutWording) -> Iterator[Blocks]:
    gathered, meeting = telling.gathered, telling.meeting
    held = dict.fromkeys(each for item in gathered.items.values() for each in item.processes)
    if held:
        yield from _said((telling.words.held_as(tuple(held)),))
    for role, note in meeting.handed.items():
        if note and role in meeting.roles:
            yield from _said((telling.everywhere(words.handover.handed(role, note)),))
    rows = sorted((*gathered.rules.values(), *gathered.floor_rules.values()), key=lambda e: e.seq)
    yield from _said(telling.everywhere(words.handover.rule(meeting, row)) for row in rows)


def _noticed(telling: Telling, words: HandoutWording) -> Iterator[Blocks]:
    """Yield how long items took against the plan, when it ended, and who still waited."""
    meeting, say = telling.meeting, words.handover
    begun = [meeting.items[each - 1] for each in telling.gathered.items if each]
    taken = [each for each in begun if each.done and (each.spent or each.length)]
    for each in sorted(taken, key=lambda each: meeting.agenda.index(each.number)):
        yield from _said((say.time_of(telling.item(each.number), each.length, each.spent),))
    if meeting.ends is not None and telling.gathered.closed:
        yield from _said((say.ended(meeting.ends, telling.clock(telling.gathered.closed)),))
    waiting = tuple(_waiting((meeting.floor, *meeting.frozen), meeting.people))
    if waiting:
        yield from _said((say.waiting(len(waiting), _named(telling, waiting, meeting.item)),))


def _waiting(floors: Iterable[Floor], people: Map[int, object]) -> Iterator[int]:
    """Yield who waited to speak and was not heard any more, each once."""
    found = dict.fromkeys(each.person for floor in floors for each in floor.stack.entries)
    yield from (each for each in found if each in people)


HANDOUT = Whole("handover", 4, blocks)
