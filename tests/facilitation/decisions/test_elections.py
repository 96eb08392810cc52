"""Paper ballots typed in twice, spoiled ones, and recounts."""

from __future__ import annotations

import pytest

from facilitation.decisions.ballots import Ballot, Spoiled, ballot_of
from facilitation.decisions.catalogue import poll_named
from facilitation.decisions.elections import (
    Difference,
    ElectionFault,
    SpoiledPaper,
    differences,
    fault_of_candidates,
    fault_of_papers,
    recounted,
    settled,
    spoiled_papers,
)
from facilitation.decisions.poll import NOBODY_ASKED

FIRST = {1: ballot_of(0, 1), 2: ballot_of(1), 3: ballot_of(2, 0), 5: ballot_of(0)}
SECOND = {1: ballot_of(0, 1), 2: ballot_of(1, 0), 3: ballot_of(2, 0), 4: ballot_of(1)}
NAMES = ("Ana", "Ben", "Chi")
POLL = poll_named("stv")
TERMS = POLL.terms(())


def test_what_two_people_typed_is_compared_paper_by_paper():
    assert differences(FIRST, SECOND) == (
        Difference(2, ballot_of(1), ballot_of(1, 0)),
        Difference(4, None, ballot_of(1)),
        Difference(5, ballot_of(0), None),
    )
    assert differences(FIRST, FIRST) == ()


def test_papers_that_differ_count_as_they_were_looked_up():
    looked_up = {2: ballot_of(1, 0), 4: ballot_of(1), 5: ballot_of(0)}
    found = settled(FIRST, SECOND, looked_up)
    assert found == {1: ballot_of(0, 1), 3: ballot_of(2, 0)} | looked_up
    assert 4 not in settled(FIRST, SECOND, {2: ballot_of(1)})


def test_spoiled_papers_are_named_by_number():
    papers = {7: ballot_of(0, 0), 8: Ballot(), 9: ballot_of(0), 10: Ballot(((0, 1),))}
    assert spoiled_papers(POLL, TERMS, 3, papers) == (
        SpoiledPaper(7, Spoiled.TWICE),
        SpoiledPaper(8, Spoiled.BLANK),
        SpoiledPaper(10, Spoiled.EQUAL),
    )


@pytest.mark.parametrize(
    ("papers", "handed_out", "fault"),
    [
        ({}, None, ElectionFault.NO_BALLOTS),
        ({1: Ballot()}, None, ElectionFault.ALL_SPOILED),
        ({1: ballot_of(0), 2: ballot_of(1)}, 1, ElectionFault.MORE_THAN_HANDED_OUT),
        ({1: ballot_of(0), 2: Ballot()}, 2, ElectionFault.SOUND),
    ],
)
def test_what_cannot_be_counted(papers, handed_out, fault):
    spoiled = spoiled_papers(POLL, TERMS, 3, papers)
    assert fault_of_papers(papers, spoiled, handed_out) is fault


def test_nothing_is_counted_while_entries_differ():
    open_ = differences(FIRST, SECOND)
    found = fault_of_papers(FIRST, (), None, open_)
    assert found is ElectionFault.ENTRIES_DIFFER


@pytest.mark.parametrize(
    ("names", "seats", "fault"),
    [
        (NAMES, 2, ElectionFault.SOUND),
        (("Ana",), 3, ElectionFault.SOUND),
        ((), 1, ElectionFault.TOO_FEW_CANDIDATES),
        (NAMES, 0, ElectionFault.TOO_FEW_CANDIDATES),
        (("Ana", " ANA "), 1, ElectionFault.CANDIDATE_TWICE),
        (("Ana", " "), 1, ElectionFault.CANDIDATE_UNNAMED),
    ],
)
def test_who_can_stand(names, seats, fault):
    assert fault_of_candidates(names, seats) is fault


def test_a_recount_says_what_it_changed():
    counts = [POLL.count(TERMS, NAMES, each.values(), NOBODY_ASKED) for each in (FIRST, SECOND)]
    found = recounted(*counts, FIRST, SECOND)
    assert (found.same, found.before, found.after) == (False, "ELECTED Ana", "ELECTED Ben")
    assert [each.paper for each in found.papers] == [2, 4, 5]
    assert found.votes[:2] == (-100_000, 100_000)
    again = recounted(counts[0], counts[0])
    assert again.same
    assert set(again.votes) == {0}
