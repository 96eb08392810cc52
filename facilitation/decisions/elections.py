"""Elections on paper: ballots typed in twice and compared, spoiled ones set aside, recounts.

Each paper bears a number, so that what two people typed can be compared and looked up; who
filled it in is known to nobody.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum

import msgspec

from facilitation.decisions.ballots import Ballot, Spoiled
from facilitation.decisions.poll import Poll
from facilitation.decisions.rounds import Tally
from facilitation.decisions.terms import Terms

Entry = Mapping[int, Ballot]
"""What one person typed, by the number on the paper."""


class ElectionFault(StrEnum):
    """Why an election cannot be opened or counted; SOUND if it can."""

    SOUND = ""
    TOO_FEW_CANDIDATES = "too_few_candidates"
    CANDIDATE_TWICE = "candidate_twice"
    CANDIDATE_UNNAMED = "candidate_unnamed"
    NO_BALLOTS = "no_ballots"
    ALL_SPOILED = "all_spoiled"
    MORE_THAN_HANDED_OUT = "more_than_handed_out"
    ENTRIES_DIFFER = "entries_differ"


class Difference(msgspec.Struct, frozen=True):
    """A paper that two people typed differently; None: one of them has not typed it."""

    paper: int
    first: Ballot | None
    second: Ballot | None


class SpoiledPaper(msgspec.Struct, frozen=True):
    """A paper that cannot be counted, and why."""

    paper: int
    why: Spoiled


class Recount(msgspec.Struct, frozen=True):
    """What a second count changed.

    ``same`` tells whether the outcome stands; ``papers`` are those that were read
    differently, ``votes`` by how much each option has more or less in the first round.
    """

    same: bool
    before: str
    after: str
    papers: tuple[Difference, ...] = ()
    votes: tuple[int, ...] = ()


def fault_of_candidates(candidates: Sequence[str], seats: int = 1) -> ElectionFault:
    """Return why these cannot stand for so many seats, or SOUND.

    Names are compared without regard to case and spaces, for people have to tell them
    apart. Fewer candidates than seats are no fault: seats are then left.
    """
    folded = [" ".join(each.casefold().split()) for each in candidates]
    if not all(folded):
        return ElectionFault.CANDIDATE_UNNAMED
    if len(set(folded)) != len(folded):
        return ElectionFault.CANDIDATE_TWICE
    few = len(candidates) < 1 or seats < 1
    return ElectionFault.TOO_FEW_CANDIDATES if few else ElectionFault.SOUND


def differences(first: Entry, second: Entry) -> tuple[Difference, ...]:
    """Return the papers that were typed differently, or by one of the two only, by number."""
    papers = sorted(set(first) | set(second))
    pairs = (Difference(each, first.get(each), second.get(each)) for each in papers)
    return tuple(each for each in pairs if each.first != each.second)


def settled(first: Entry, second: Entry, looked_up: Entry) -> dict[int, Ballot]:
    """Return the papers as they count: where the two differ, as the paper was looked up."""
    both = {paper: ballot for paper, ballot in first.items() if second.get(paper) == ballot}
    return both | {each: looked_up[each] for each in sorted(looked_up)}


def spoiled_papers(
    poll: Poll, terms: Terms, candidates: int, papers: Entry
) -> tuple[SpoiledPaper, ...]:
    """Return the papers that cannot be counted, by number: each is shown to the scrutineers."""
    faults = ((paper, poll.fault(terms, papers[paper], candidates)) for paper in sorted(papers))
    return tuple(SpoiledPaper(paper, why) for paper, why in faults if why is not Spoiled.SOUND)


def fault_of_papers(
    papers: Entry,
    spoiled: Iterable[SpoiledPaper],
    handed_out: int | None = None,
    open_differences: Sequence[Difference] = (),
) -> ElectionFault:
    """Return why the papers cannot be counted yet, or SOUND.

    ``handed_out`` is how many papers were given to voters (None: nobody counted them).
    """
    if open_differences:
        return ElectionFault.ENTRIES_DIFFER
    if not papers:
        return ElectionFault.NO_BALLOTS
    if handed_out is not None and len(papers) > handed_out:
        return ElectionFault.MORE_THAN_HANDED_OUT
    all_spoiled = len(tuple(spoiled)) >= len(papers)
    return ElectionFault.ALL_SPOILED if all_spoiled else ElectionFault.SOUND


def recounted(
    before: Tally, after: Tally, first: Entry | None = None, second: Entry | None = None
) -> Recount:
    """Return what a second count changed; the entries tell which papers were read otherwise."""
    return Recount(
        before.verdict.code == after.verdict.code,
        before.verdict.code,
        after.verdict.code,
        differences(first or {}, second or {}),
        tuple(new - old for old, new in zip(_first(before), _first(after), strict=False)),
    )


def _first(tally: Tally) -> tuple[int, ...]:
    return tally.rounds[0].votes if tally.rounds else ()
