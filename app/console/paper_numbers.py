"""Which paper is typed next, in the first pass and in the second."""

from __future__ import annotations

from facilitation.meeting.state import Decision


def next_paper(decision: Decision) -> int:
    """Return the number of the paper that is typed next: numbers run on by themselves."""
    return max(decision.papers, default=0) + 1


def next_again(decision: Decision) -> int:
    """Return the first paper that was not typed a second time; 0 where all were."""
    waiting = (number for number, paper in decision.papers.items() if paper.again is None)
    return min(waiting, default=0)


def typed_again(decision: Decision) -> int:
    return sum(1 for paper in decision.papers.values() if paper.again is not None)
