"""What is pending in a formal assembly, and what would be in order now (domain.md §4)."""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from operator import attrgetter
from typing import NamedTuple

from facilitation.decisions.verdicts import Outcome
from facilitation.floor.turns import Turn, TurnKind, running
from facilitation.map import Map
from facilitation.meeting import state as states
from facilitation.meeting.reading import before_us, depth_of, proposal_under, text_here, text_of
from facilitation.meeting.texts.lineage import Aim
from facilitation.process.motion import INTERRUPTING, Debate, Kind, Motion, Reconsider, Vote
from facilitation.process.precedence import Facts, Objection, Question, objection
from facilitation.remembered import Same, made_once
from facilitation.text.changes import apply

MAIN = Motion(
    "main", Kind.MAIN, 1, debate=Debate.YES, amend=True, second=True, reconsider=Reconsider.YES
)
"""A proposal as a motion (RONR §10)."""

AMEND = Motion(
    "amend", Kind.AMEND, 3, debate=Debate.AS_TARGET, amend=True, second=True,
    reconsider=Reconsider.YES,
)  # fmt: skip
"""An amendment as a motion (RONR §12)."""

APPEAL = "appeal"
"""The name of the motion that an appeal against a ruling is."""

POINT = "point of order"
"""The name of the motion that a point of order is."""

REWORD = "reword"
"""The name of the motion with which a mover words a motion otherwise."""

ALL = "all"
"""What stands behind an order to vote that is about everything that is pending."""

_OF_ORDER = ("amendments", "amending", "orders", "floor.rules")
"""What the order of taking rests on, besides the text itself."""

_ORDER_RESTS_ON = attrgetter(*_OF_ORDER)

_NOBODY: Map[int, int] = Map()

_RENEWED = range(4, 9)
"""Ranks of motions that can be made anew once the business has made progress."""

_LOST = frozenset({Outcome.FAILED, Outcome.TIED})
_VOTED = frozenset({states.Fate.ADOPTED, states.Fate.REJECTED})


def pending(meeting: states.Meeting) -> tuple[Question, ...]:
    """Return what is pending, the innermost question first; nothing where there are no motions.

    Texts stand in the order in which they are taken, motions where they were made among them. It is
    worked out once for as long as what it rests on stays.
    """
    if not meeting.floor.rules.motions:
        return ()
    return _pending(meeting)


@made_once(*_OF_ORDER, "business", "proposals", "decisions", "matter", "item")
def _pending(meeting: states.Meeting) -> tuple[Question, ...]:
    root = _before(meeting)
    found = list(_texts(meeting, root)) if root is not None else []
    label = root.label if root is not None else ""
    for moved in meeting.business.pending:
        if moved.motion.waits or moved.on not in ("", label):
            continue
        place = next((at for at, e in enumerate(found) if e.made < moved.made), len(found))
        found.insert(place, _question(moved, found[place:]))
    return tuple(found) or tuple(_waiting(meeting))


def asked_now(meeting: states.Meeting) -> Question | None:
    """Return the immediately pending question, None where nothing is pending."""
    return next(iter(pending(meeting)), None)


def text_before_us(meeting: states.Meeting) -> str:
    """Return the label of the text turned to; of one with a change that is pending, the change."""
    label, question = before_us(meeting), asked_now(meeting)
    moved = meeting.amendments.get(question.label) if question is not None else None
    return moved.label if moved is not None and moved.target == label else label


def votes_on(meeting: states.Meeting, question: Question) -> bool:
    """Tell whether nothing is left but to vote on it: it is not debated, or not any more."""
    return not question.debatable or is_ordered(meeting, question)


def waits_for_second(meeting: states.Meeting, question: Question) -> bool:
    """Tell whether somebody else has to want a question heard before it is debated (RONR §4)."""
    return meeting.floor.rules.seconds and question.motion.second and not question.seconded


def no_longer_fits(meeting: states.Meeting, question: Question) -> bool:
    """Tell whether it is an amendment that cannot be adopted as it is, whoever wants it."""
    amendment = meeting.amendments.get(question.label)
    return amendment is not None and bool(amendment.conflict or not amendment.edit.hunks)


def is_ordered(meeting: states.Meeting, question: Question) -> bool:
    """Tell whether the debate on a question is over."""
    return key_of(question) in meeting.business.ordered


def ordered_by(moved: states.Moved, behind: Sequence[Question]) -> tuple[Question, ...]:
    """Return what an order to vote is about, of what is pending behind it: the first, or all."""
    return tuple(behind) if moved.detail.casefold() == ALL else tuple(behind[:1])


def moved_as(meeting: states.Meeting, question: Question) -> states.Moved | None:
    """Return the motion that a question is as it was made; None for a text."""
    return next((each for each in meeting.business.pending if each.made == question.made), None)


def speaks_first(meeting: states.Meeting) -> int:
    """Return who made what is debated, until somebody has spoken to it (RONR §42); 0: nobody.

    Whoever made it while they had the floor has spoken. On an appeal it is no matter who moved it.
    """
    question = asked_now(meeting)
    if question is None or votes_on(meeting, question) or waits_for_second(meeting, question):
        return 0
    by, heard = _made_by(meeting, question), meeting.floor.heard
    last = max(heard, default=0)
    spoken = last > question.made or (last and heard[last] == by)
    return 0 if spoken or not by or not meeting.people[by].here else by


def _made_by(meeting: states.Meeting, question: Question) -> int:
    text = meeting.proposals.get(question.label) or meeting.amendments.get(question.label)
    if text is not None:
        return text.by
    moved = moved_as(meeting, question)
    return moved.by if moved is not None and moved.motion.name != APPEAL else 0


def kept_for(meeting: states.Meeting, turn: Turn | None) -> Question | None:
    """Return what a turn waits for: the motion that interrupted it, until that is settled.

    None where it runs, or waits for none.
    """
    if turn is None or running(turn) or not meeting.business.pending:
        return None
    later = (e for e in pending(meeting) if e.made > turn.id and not e.label)
    return next((each for each in later if each.motion.interrupts in INTERRUPTING), None)


def raised_in(meeting: states.Meeting, turn: Turn | None) -> states.Moved | None:
    """Return what the chair is asked, and rules on next, where a turn is for that alone."""
    if turn is None or turn.kind is not TurnKind.PROCESS:
        return None
    asked = (e for e in meeting.business.pending if e.motion.vote is Vote.CHAIR)
    return next((each for each in asked if each.by == turn.person and each.made < turn.id), None)


class Order(NamedTuple):
    """What is pending at a moment, the innermost first, and what else the order depends on."""

    pending: tuple[Question, ...]
    facts: Facts

    def against(self, wanted: Motion) -> Objection | None:
        return objection(wanted, self.pending, self.facts)


def order_now(meeting: states.Meeting) -> Order:
    """Return the order as it is now: whoever asks about several motions asks for it once."""
    there = pending(meeting)
    return Order(there, _facts(meeting, next(iter(there), None)))


def not_in_order(meeting: states.Meeting, wanted: Motion) -> Objection | None:
    return order_now(meeting).against(wanted)


def _facts(meeting: states.Meeting, inner: Question | None) -> Facts:
    fates = {each.fate for each in meeting.proposals.values()}
    return Facts(
        ordered=inner is not None and is_ordered(meeting, inner),
        matter=bool(root_label(meeting)),
        ruling=may_appeal(meeting),
        away=bool(fates & states.AWAY),
        adopted=states.Fate.ADOPTED in fates,
        decided=bool(labels_to_reconsider(meeting) or motions_to_reconsider(meeting)),
    )


def labels_to_reconsider(meeting: states.Meeting) -> tuple[str, ...]:
    """Return the texts that were voted on here, and not yet a second time (RONR §37).

    An amendment can be while what it changes is pending, as it read then.
    """
    again = meeting.business.again
    changes = (each.label for each in meeting.amendments.values() if _reopens(meeting, each))
    return tuple(each for each in changes if each not in again) + tuple(
        each.label
        for each in meeting.proposals.values()
        if each.label not in again
        if each.fate in _VOTED or is_lost(meeting, each)
        if not (each.fate is states.Fate.ADOPTED and _takes_back(each))
    )


def _reopens(meeting: states.Meeting, amendment: states.Amendment) -> bool:
    """Tell whether an amendment was voted on, and nothing has changed its target since then."""
    if amendment.fate not in _VOTED or amendment.target not in (e.label for e in pending(meeting)):
        return False
    if amendment.fate is not states.Fate.ADOPTED:
        return text_of(meeting, amendment.target) == amendment.base
    proposal = meeting.proposals.get(amendment.target)
    if proposal is not None and proposal.versions[-1].amendment != amendment.label:
        return False  # of a thousand that were adopted only the last one has to be applied
    return text_of(meeting, amendment.target) == apply(amendment.base, amendment.edit)


def _takes_back(proposal: states.Proposal) -> bool:
    """Tell whether a text takes back, or changes, what stands: that is reconsidered if lost."""
    before = proposal.predecessor
    return before is not None and before.aim is not Aim.REPLACE


def motions_to_reconsider(meeting: states.Meeting) -> tuple[states.Settled, ...]:
    """Return the motions, other than texts, on which a vote can be taken once more, newest first.

    As the table has it for each: if it was lost, if it was carried, or as far as it is not carried
    out; an order to vote until the vote is taken.
    """
    found: dict[str, states.Settled] = {}
    for each in reversed(meeting.business.settled):
        if each.moved is not None and each.moved.motion.name not in found:
            found[each.moved.motion.name] = each
    again = meeting.business.again
    return tuple(
        each
        for each in found.values()
        if each.moved is not None and str(each.moved.made) not in again
        if _can_be_reconsidered(meeting, each, each.moved)
    )


def _can_be_reconsidered(
    meeting: states.Meeting, settled: states.Settled, moved: states.Moved
) -> bool:
    rule, carried = moved.motion.reconsider, bool(settled.carried)
    if not carried and moved.motion.rank in _RENEWED and _went_on(meeting, settled.at):
        return False
    if carried and moved.motion.effect == "order_vote":
        return any(is_ordered(meeting, each) for each in pending(meeting))
    if rule in (Reconsider.YES, Reconsider.UNEXECUTED):
        return True
    if rule is Reconsider.UNTIL_BEGUN:
        return not carried or not _is_at_work(meeting, settled, moved)
    return carried if rule is Reconsider.IF_CARRIED else rule is Reconsider.IF_LOST and not carried


def _is_at_work(meeting: states.Meeting, settled: states.Settled, moved: states.Moved) -> bool:
    """Tell whether those to whom a text was referred began: a sitting has since, or it is back."""
    proposal = meeting.proposals.get(moved.on)
    away = proposal is not None and proposal.fate is states.Fate.REFERRED
    return not away or settled.at < meeting.business.begun


def is_held_back(meeting: states.Meeting, label: str) -> bool:
    """Tell whether a vote on a text waits to be taken once more: until then nothing comes of it.

    That ends with the meeting (RONR 37:10–11).
    """
    moved = meeting.business.pending
    again = (e for e in moved if e.motion.effect == "reconsider" and e.about == label)
    return not meeting.closed and next(again, None) is not None


def _went_on(meeting: states.Meeting, since: int) -> bool:
    """Tell whether the business made progress, so that a lost motion can be made anew instead.

    Somebody spoke, something else was settled, or the text reads otherwise (RONR 37:9).
    """
    floor, root = meeting.floor, _before(meeting)
    places = [each.at for each in meeting.business.settled]
    spoken = [each for each in (floor.turn, floor.last_main) if each is not None]
    places += [each.id for each in spoken if each.kind is not TurnKind.PROCESS]
    places += [meeting.decision.id] if meeting.decision is not None else []
    places += [root.versions[-1].made] if root is not None else []
    return max(places, default=0) > since


def is_lost(meeting: states.Meeting, proposal: states.Proposal) -> bool:
    """Tell whether the vote on a proposal as it reads now was lost: it is not pending any more."""
    asked = (each for each in reversed(meeting.decisions) if each.subject == proposal.label)
    last = next(asked, None)
    if last is None or last.verdict is None or last.version != proposal.version:
        return False
    return last.verdict.code in _LOST


def speeches_on(meeting: states.Meeting, question: Question, person: int) -> int:
    """Return how often somebody has spoken to a question in this sitting."""
    return meeting.business.speeches.get(key_of(question), _NOBODY).get(person, 0)


def key_of(question: Question) -> str:
    """Return what tells a pending question apart: its label, or its place in the record."""
    return question.label or str(question.made)


def root_label(meeting: states.Meeting) -> str:
    """Return the label of the proposal that is before the meeting, empty where none is."""
    root = _before(meeting)
    return root.label if root is not None else ""


def holding(meeting: states.Meeting) -> states.Proposal | None:
    """Return the proposal that was seconded, or taken up, and still waits for its vote.

    While it does, others may be brought, but not moved.
    """
    if not meeting.floor.rules.motions:
        return None
    taken = meeting.proposals.get(meeting.business.taken)
    return taken if taken is not None and _waits(meeting, taken) else None


def _before(meeting: states.Meeting) -> states.Proposal | None:
    """Return the proposal that is before the meeting.

    The one that was moved; else one of this item, those first that somebody seconded; else the one
    turned to.
    """
    held = holding(meeting)
    if held is not None:
        return held
    waiting = [each for each in _of_item(meeting) if _waits(meeting, each)]
    seconded = next((each for each in waiting if each.seconded), None)
    turned_to = proposal_under(meeting, meeting.matter)
    if seconded is None and turned_to is not None and _may_be_before(meeting, turned_to):
        return turned_to
    other = None if meeting.matter else text_here(meeting)
    there = seconded or next(iter(waiting), other)
    return there if there is not None and _may_be_before(meeting, there) else None


def _of_item(meeting: states.Meeting) -> Iterator[states.Proposal]:
    """Yield the texts of this item that are before the meeting, or could be."""
    for each in meeting.proposals.values():
        if each.item == meeting.item and not _came_after(meeting, each):
            yield each


def _may_be_before(meeting: states.Meeting, proposal: states.Proposal) -> bool:
    return _waits(meeting, proposal) and not _came_after(meeting, proposal)


def _came_after(meeting: states.Meeting, proposal: states.Proposal) -> bool:
    """Tell whether a text was brought while something was pending that belongs to no text."""
    made = proposal.versions[0].made
    return any(not each.on and each.made < made for each in meeting.business.pending)


def brought(meeting: states.Meeting) -> tuple[states.Proposal, ...]:
    """Return the texts of this item that wait for their turn behind the one before the meeting."""
    held = holding(meeting)
    of_item = (each for each in meeting.proposals.values() if each.item == meeting.item)
    return tuple(each for each in of_item if held and each is not held and _waits(meeting, each))


def _waits(meeting: states.Meeting, proposal: states.Proposal) -> bool:
    return proposal.fate is states.Fate.OPEN and not is_lost(meeting, proposal)


def _texts(meeting: states.Meeting, root: states.Proposal) -> Iterator[Question]:
    yield from _amendments(Same((meeting, root.label), root, *_ORDER_RESTS_ON(meeting)))
    made = root.versions[0].made
    yield Question(MAIN, root.label, made, bool(root.seconded), amendable=True, debatable=True)


@lru_cache(maxsize=4)
def _amendments(state: Same[tuple[states.Meeting, str]]) -> tuple[Question, ...]:
    """Return the amendments that wait on a text: to order a thousand takes as long as an act."""
    from facilitation.meeting.texts.order_of_taking import (
        order_of_taking,  # most meetings have none
    )

    meeting, root = state.of
    degrees, found = meeting.floor.rules.degrees, []
    for turn in order_of_taking(meeting, root):
        amendment = meeting.amendments[turn.name]
        more = not degrees or depth_of(meeting, turn.name) < degrees
        seconded = bool(amendment.seconded)
        found.append(Question(AMEND, turn.name, amendment.made, seconded, more, debatable=True))
    return tuple(found)


def _question(moved: states.Moved, beneath: list[Question]) -> Question:
    target = beneath[0].debatable if beneath else True
    debate = moved.motion.debate
    return Question(
        moved.motion,
        made=moved.made,
        seconded=bool(moved.seconded),
        amendable=moved.motion.amend and moved.motion.kind is not Kind.AMEND,
        debatable=debate is Debate.YES or (debate is Debate.AS_TARGET and target),
    )


def _waiting(meeting: states.Meeting) -> Iterator[Question]:
    """Yield what was made while other business was pending, and is taken up after it."""
    for moved in reversed(meeting.business.pending):
        if moved.motion.waits:
            yield _question(moved, [])


def may_appeal(meeting: states.Meeting) -> bool:
    """Tell whether the chair has just ruled, and no turn and no vote came since (RONR 24:8)."""
    ruling, turn = meeting.business.ruling, meeting.floor.turn or meeting.floor.last
    since = (turn.id if turn is not None else 0, meeting.decision.id if meeting.decision else 0)
    return bool(ruling) and max(since) < ruling
