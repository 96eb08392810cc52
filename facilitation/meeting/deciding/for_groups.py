"""Answers that are given for whole groups: which group is meant, and who may speak for it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from facilitation.decisions.answers import Answer
from facilitation.meeting.deciding.case import Case, quoted
from facilitation.meeting.families.decisions import events
from facilitation.meeting.families.decisions.acts import GiveAnswer
from facilitation.meeting.groups import spokes
from facilitation.meeting.groups.mandates import exceeds
from facilitation.meeting.state import Decision, Meeting
from facilitation.people.finding import people_meant
from facilitation.people.names import fold, so_called

_MOST_OFFERED = 8


def answering(case: Case, decision: Decision, typed: str) -> tuple[int, str]:
    """Return the number of whoever answers, and how they are called: a person, or a group."""
    if not decision.spoken_for:
        person = case.person(typed)
        return person.number, person.name
    seat, _ = _meant(case, decision, typed, "agree")
    return seat, spokes.name_answering(case.meeting, decision, seat)


def give_for_groups(case: Case, decision: Decision, answer: Answer, act: GiveAnswer) -> None:
    """Let groups answer; a block is the spoke's until its group has decided on it."""
    verb = answer.value.replace("_", " ")
    found = dict(_meant(case, decision, each, verb) for each in act.names)
    for seat in found:
        if seat in decision.recused:
            group = spokes.name_answering(case.meeting, decision, seat)
            case.refuse("RECUSED", (f"admit {quoted(group)}",), name=group)
    give(case, decision, answer, found, act.reason)


def give(
    case: Case, decision: Decision, answer: Answer, found: Mapping[int, int], reason: str = ""
) -> None:
    """Let them answer, each with who says it for them (0: they themselves).

    What is outside a mandate is provisional, and so is a group's block.
    """
    inside, beyond = dict[int, int](), dict[int, int]()
    for each, voice in found.items():
        blocks = answer is Answer.BLOCK and each in decision.spoken_for
        out = blocks or exceeds(case.meeting, decision, each, voice, answer)
        (beyond if out else inside)[each] = voice
    for some, provisional in ((inside, False), (beyond, True)):
        if some:
            voices = tuple(some.values()) if any(some.values()) else ()
            case.happen(
                events.AnswersGiven(tuple(some), answer, reason, voices, provisional=provisional)
            )


def mark_outside(case: Case, decision: Decision, typed: str) -> None:
    """Let an answer wait for its group, since people find it outside the mandate."""
    number, name = answering(case, decision, typed)
    given = decision.given.get(number)
    if given is None:
        case.refuse("NOTHING_TO_BACK", (f"agree {quoted(name)}",), name=name)
    if given.provisional:
        case.already((f"confirm {quoted(name)}",), name=name)
    voices = (given.voice,) if given.voice else ()
    case.happen(
        events.AnswersGiven((number,), given.answer, given.reason, voices, provisional=True)
    )


def voice_in(meeting: Meeting, decision: Decision, number: int) -> int:
    """Return who speaks for the group that a number stands for; 0 where people answer."""
    group = decision.spoken_for.get(number, "")
    return spokes.voice_of(meeting, group) if group else 0


def _meant(case: Case, decision: Decision, typed: str, verb: str) -> tuple[int, int]:
    """Return who stands for the group that is meant, and who speaks for it now."""
    meeting = case.meeting
    if typed.isdecimal() and int(typed) in decision.spoken_for:
        # The number of whoever stands for a group means that group, whoever speaks for it now.
        return _by_group(case, decision, decision.spoken_for[int(typed)])
    people = people_meant(typed, meeting.people)
    if any(fold(typed) in each.keys for each in people):
        return _by_spoke(case, decision, typed, verb)
    group = spokes.group_called(meeting, typed, whole=bool(people))
    if not group and not people:
        case.refuse("UNKNOWN_GROUP", _lines(decision.spoken_for.values(), verb), name=typed)
    if not group:
        return _by_spoke(case, decision, typed, verb)
    return _by_group(case, decision, group)


def _by_group(case: Case, decision: Decision, group: str) -> tuple[int, int]:
    """Return who stands for a group, and who speaks for it now."""
    seat = spokes.seat_of(decision, group)
    if not seat:
        case.refuse("NOT_ENTITLED", (f"admit {quoted(group)}",), name=group)
    voice = spokes.voice_of(case.meeting, group)
    if not voice:
        case.refuse("NOBODY_SPEAKS_FOR", (f"spoke NAME for {quoted(group)}",), group=group)
    return seat, voice


def _by_spoke(case: Case, decision: Decision, typed: str, verb: str) -> tuple[int, int]:
    """Return the group of the spoke who is named, and them; advise against anybody else."""
    person = case.person(typed)
    groups = spokes.spoken_for_by(case.meeting, person.number)
    if len(groups) > 1:
        case.refuse("UNKNOWN_GROUP", _lines(groups, verb), name=person.name)
    group = groups[0] if groups else person.group
    if not group:
        case.refuse(
            "ANSWERS_FOR_NO_GROUP", (f"spoke {quoted(person.name)} for GROUP",), name=person.name
        )
    seat = spokes.seat_of(decision, group)
    if not seat:
        case.refuse("NOT_ENTITLED", (f"admit {quoted(group)}",), name=group)
    if person.number not in spokes.voices_of(case.meeting, group):
        possible = (f"{verb} {quoted(group)}", f"spoke {quoted(person.name)}")
        case.advise("SPEAKS_FOR_NO_GROUP", possible, name=person.name, group=group)
    return seat, person.number


def _lines(groups: Iterable[str], verb: str) -> tuple[str, ...]:
    return tuple(f"{verb} {quoted(each)}" for each in sorted(groups)[:_MOST_OFFERED])


def any_group(case: Case, _act: object = None) -> None:
    if not any(each.group for each in case.meeting.people.values()):
        case.refuse("UNKNOWN_GROUP", ('arrive NAME of "Group"',))


def group_meant(case: Case, typed: str, line: str) -> str:
    """Find the group that is meant; accents and capitals do not matter.

    ``line`` is what can be typed instead, with a place for the group. Raises Refused: no group, or
    several, are called so (UNKNOWN_GROUP).
    """
    groups = sorted({each.group for each in case.meeting.people.values() if each.group})
    found = so_called(typed, groups, str)
    if len(found) != 1:
        lines = [line.format(quoted(each)) for each in found or groups][:_MOST_OFFERED]
        case.refuse("UNKNOWN_GROUP", lines or ('arrive NAME of "Group"',), name=typed)
    return found[0]
