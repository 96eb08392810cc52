"""What the groups decide each by themselves, and how their delegates' votes go (domain.md §6)."""

from __future__ import annotations

from collections import Counter

import msgspec

from facilitation.decisions.answers import Answer, Count, GroupCount, answers_of

_VOTES = (Answer.YES, Answer.NO, Answer.ABSTAIN)


def outcome_of(group: GroupCount) -> Answer:
    """Return how a group votes as one: with more of its people; an even split abstains."""
    yes, no = group.of(Answer.YES), group.of(Answer.NO)
    if yes == no:
        return Answer.ABSTAIN
    return Answer.YES if yes > no else Answer.NO


def count_of_groups(count: Count) -> Count:
    """Return the count in which each group that is here has one vote.

    The base *present* are the groups that are here, *entitled* all of them. The people
    present stay as they were: a quorum counts them.
    """
    here = [each for each in count.groups if each.present > 0]
    outcomes = Counter(outcome_of(each) for each in here)
    return msgspec.structs.replace(
        count,
        answers=answers_of(outcomes),
        present_votes=len(here),
        entitled_votes=len(count.groups),
        chair=None,
    )


def bound(group: GroupCount) -> dict[Answer, int]:
    return {outcome_of(group): group.votes}


def split(group: GroupCount) -> dict[Answer, int]:
    """Share the votes of a group's delegates out by its result at home.

    By largest remainder; votes whose remainders are tied become abstentions (domain.md
    §6: 5 votes at home 13-6-1 go 3-2-0). A group without a result abstains.
    """
    home = {answer: group.of(answer) for answer in _VOTES}
    total = sum(home.values())
    if not total:
        return {Answer.ABSTAIN: group.votes}
    shares = {answer: group.votes * number // total for answer, number in home.items()}
    remainders = {answer: group.votes * number % total for answer, number in home.items()}
    left = group.votes - sum(shares.values())
    for size in sorted(set(remainders.values()), reverse=True):
        tied = [answer for answer, rest in remainders.items() if rest == size]
        if left <= 0 or not size:
            break
        if len(tied) > left:
            shares[Answer.ABSTAIN] += left
            break
        for answer in tied:
            shares[answer] += 1
        left -= len(tied)
    return shares


def count_of_delegates(count: Count, each_splits: bool) -> Count:
    """Return the count of the delegates' votes: bound, or split by the results at home.

    Groups without a delegate here cast nothing; the base *entitled* holds their votes.
    """
    here = [each for each in count.groups if each.present > 0]
    votes: Counter[Answer] = Counter()
    for group in here:
        votes.update(split(group) if each_splits else bound(group))
    return msgspec.structs.replace(
        count,
        answers=answers_of(votes),
        present_votes=sum(each.votes for each in here),
        entitled_votes=sum(each.votes for each in count.groups),
        chair=None,
    )
