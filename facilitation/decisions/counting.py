"""From answers to counts: who counts, what is missing, what cannot be right."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from enum import StrEnum
from functools import cached_property

import msgspec

from facilitation.decisions.answers import Answer, Count, Given, GroupCount, Objection, answers_of
from facilitation.decisions.method import Method
from facilitation.decisions.terms import Chair, Terms
from facilitation.decisions.verdicts import Verdict, numbers_of


class Electorate(msgspec.Struct, frozen=True, dict=True):
    """Who may decide, and who of them is here; people by their numbers.

    ``entitled`` are all who may answer, ``here`` all who are in the room (guests too),
    ``present_at_opening`` how many of the entitled were here when the decision opened
    (None: as many as now). ``chair`` is the person in the chair (None: nobody's vote is
    treated apart), ``chair_votes`` what that vote is worth. ``weights`` are the votes of
    those who have not just one, ``groups`` who belongs to which group, ``group_votes``
    what the delegates of a group cast together (one where it is not said). ``recused``
    are entitled but take no part in this decision: they are not asked, and count neither
    in a base nor for the quorum.
    """

    entitled: frozenset[int]
    here: frozenset[int]
    present_at_opening: int | None = None
    chair: int | None = None
    chair_votes: Chair = Chair.NONE
    weights: Mapping[int, int] = {}
    groups: Mapping[int, str] = {}
    group_votes: Mapping[str, int] = {}
    recused: frozenset[int] = frozenset()

    def weight(self, people: Iterable[int]) -> int | None:
        """Return the votes of these people together; None where everybody has one."""
        return sum(self.weights.get(each, 1) for each in people) if self.weights else None

    @cached_property
    def deciding(self) -> frozenset[int]:
        return self.entitled - self.recused

    @cached_property
    def present(self) -> frozenset[int]:
        return self.deciding & self.here

    @cached_property
    def apart(self) -> frozenset[int | None]:
        """The chair, where the chair's answer does not count with the others'."""
        counts = self.chair_votes in (Chair.ORDINARY, Chair.CASTING)
        return frozenset() if counts else frozenset({self.chair})

    @cached_property
    def answering(self) -> frozenset[int]:
        """Those present whose answers count with the others'."""
        return self.present - self.apart

    @cached_property
    def groups_deciding(self) -> Mapping[str, int]:
        """The groups whose people may decide, by name, with how many of each are present."""
        here = Counter(map(self.groups.get, self.present))
        names = {*map(self.groups.get, self.deciding)}
        return {name: here[name] for name in sorted(filter(None, names))}


class Fault(StrEnum):
    """Why numbers cannot be the count of a decision; SOUND if they can."""

    SOUND = ""
    NEGATIVE = "negative"
    FOREIGN_ANSWER = "foreign_answer"
    MORE_THAN_PRESENT = "more_than_present"
    PRESENT_OVER_ENTITLED = "present_over_entitled"


def answers_counted(
    method: Method, given: Iterable[Given], electorate: Electorate
) -> tuple[Given, ...]:
    """Return the answers that count: each person's last, of those who may give one.

    Somebody marked absent counts no more in a test (domain.md §5: n is counted again); a
    vote cast before leaving stands. A chair who has no vote, or only a deciding one, is
    not counted with the others.
    """
    asked = electorate.deciding if method.keeps_departed else electorate.present
    counting = asked - electorate.apart
    last = {each.person: each for each in given if each.person in counting}
    return tuple(last.values())


def count_answers(
    method: Method, given: Iterable[Given], electorate: Electorate, today: str = ""
) -> Count:
    """Count answers given by name; ``today`` is the ISO date of the meeting.

    The same answers give the same count in whatever order people gave them.
    """
    everything = tuple(given)
    counted = answers_counted(method, everything, electorate)
    numbers = _numbers(counted, electorate)
    silent = electorate.answering - {each.person for each in counted}
    return Count(
        answers_of(numbers),
        unanswered=len(silent),
        present=len(electorate.present),
        entitled=len(electorate.deciding),
        present_at_opening=electorate.present_at_opening,
        today=today,
        chair=_chair(everything, electorate),
        groups=_by_group(counted, electorate),
        present_votes=electorate.weight(electorate.present),
        entitled_votes=electorate.weight(electorate.deciding),
        chair_votes=electorate.weights.get(electorate.chair or 0, 1),
    )


def verdict_by_name(
    method: Method, terms: Terms, given: Iterable[Given], electorate: Electorate, today: str = ""
) -> Verdict:
    """Return what all answers given by name come to, leaving out those that do not count."""
    everything = tuple(given)
    count = count_answers(method, everything, electorate, today)
    return method.verdict(terms, count, answers_counted(method, everything, electorate))


def count_hands(
    numbers: Mapping[Answer, int],
    present: int,
    entitled: int,
    present_at_opening: int | None = None,
    chair: Answer | None = None,
) -> Count:
    """Count answers shown by hand; those present whose hand was never up are unanswered."""
    answers = answers_of(numbers)
    unseen = max(0, present - sum(number for _, number in answers))
    return Count(
        answers,
        unanswered=unseen,
        present=present,
        entitled=entitled,
        present_at_opening=present_at_opening,
        chair=chair,
    )


def count_home_results(
    results: Mapping[str, Mapping[Answer, int]], electorate: Electorate
) -> tuple[GroupCount, ...]:
    """Return how the groups decided at home, by name, for the votes of their delegates.

    A group with no delegate here, or without a result, casts nothing.
    """
    here = Counter(electorate.groups.get(each, "") for each in electorate.present)
    names = sorted(set(electorate.groups.values()) | set(results))
    return tuple(
        GroupCount(
            name,
            answers_of(results.get(name, {})),
            here[name],
            electorate.group_votes.get(name, 1),
        )
        for name in names
        if name
    )


def still_silent(method: Method, given: Iterable[Given], electorate: Electorate) -> tuple[int, ...]:
    """Return, by rising number, the people whose answer is awaited."""
    heard = {each.person for each in answers_counted(method, given, electorate)}
    return tuple(sorted(electorate.answering - heard))


def with_concerns(verdict: Verdict, number: int) -> Verdict:
    """Return a verdict of which so many who agreed have named a concern since: it still stands."""
    counted = dict(verdict.numbers)
    counted[Answer.AGREE] = verdict.number(Answer.AGREE) - number
    counted[Answer.CONCERN] = verdict.number(Answer.CONCERN) + number
    return msgspec.structs.replace(verdict, numbers=numbers_of(counted))


def judged(given: Given, qualifies: bool) -> Given:
    """Return an objection after its test: qualified, or recorded as the concern it is.

    A concern that was an objection keeps its reason and the status PREFERENCE. Other
    answers are returned as they are.
    """
    if given.answer is not Answer.OBJECT:
        return given
    if qualifies:
        return msgspec.structs.replace(given, status=Objection.QUALIFIED)
    return msgspec.structs.replace(given, answer=Answer.CONCERN, status=Objection.PREFERENCE)


def block_tested(given: Given, on_principle: bool) -> Given:
    """Return a block after its test against the group's principles (Butler); others as they are.

    One that rests on none of them stays a block until its holder assents (domain.md §5).
    """
    if given.answer is not Answer.BLOCK:
        return given
    found = Objection.QUALIFIED if on_principle else Objection.PREFERENCE
    return msgspec.structs.replace(given, status=found)


def assented(given: Given) -> Given:
    """Return a rejected block as the stand-aside its holder agreed to; others as they are.

    The reason is kept, and so is the status PREFERENCE: it was a block.
    """
    if given.answer is not Answer.BLOCK or given.status is not Objection.PREFERENCE:
        return given
    return msgspec.structs.replace(given, answer=Answer.ASIDE)


def fault_of(method: Method, count: Count) -> Fault:
    """Return why a counted show of hands cannot be right, or SOUND.

    Asked before a count enters the record; the verdict itself takes any count.
    """
    if min((number for _, number in count.answers), default=0) < 0:
        return Fault.NEGATIVE
    if min(count.present, count.opened_with, count.unanswered) < 0:
        return Fault.NEGATIVE
    if not {answer for answer, _ in count.answers} <= set(method.answers):
        return Fault.FOREIGN_ANSWER
    if max(count.present, count.opened_with) > count.entitled:
        return Fault.PRESENT_OVER_ENTITLED
    return Fault.MORE_THAN_PRESENT if count.answered > count.votes_here else Fault.SOUND


def _numbers(given: Iterable[Given], electorate: Electorate) -> Counter[Answer]:
    numbers: Counter[Answer] = Counter()
    for each in given:
        numbers[each.answer] += electorate.weights.get(each.person, 1)
    return numbers


def _by_group(given: tuple[Given, ...], electorate: Electorate) -> tuple[GroupCount, ...]:
    """Return how each group answered, by name; nothing where nobody belongs to one."""
    if not electorate.groups:
        return ()
    by_group: dict[str, list[Given]] = {}
    for each in given:
        by_group.setdefault(electorate.groups.get(each.person, ""), []).append(each)
    return tuple(
        GroupCount(
            name,
            answers_of(_numbers(by_group.get(name, ()), electorate)),
            here,
            electorate.group_votes.get(name, 1),
        )
        for name, here in electorate.groups_deciding.items()
    )


def _chair(given: tuple[Given, ...], electorate: Electorate) -> Answer | None:
    """Return the chair's answer where it may count apart from or beside the others'."""
    apart = electorate.chair_votes in (Chair.WHEN_DECISIVE, Chair.CASTING)
    if not apart or electorate.chair not in electorate.present:
        return None
    said = [each.answer for each in given if each.person == electorate.chair]
    return said[-1] if said else None
