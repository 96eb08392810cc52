"""Deciding about seats, prompts, spokes and silence."""

from __future__ import annotations

from collections.abc import Iterable

from facilitation.floor import rounds
from facilitation.floor.turns import TurnKind
from facilitation.meeting.deciding.case import Case, quoted
from facilitation.meeting.deciding.floor import end_silence, end_turn, go_on, pause_turn
from facilitation.meeting.deciding.for_groups import group_meant
from facilitation.meeting.deciding.offering import to_hold_a_round
from facilitation.meeting.deciding.ready import anybody_known, decides
from facilitation.meeting.families.circle import acts, events
from facilitation.meeting.reading import group_of
from facilitation.meeting.state import Meeting
from facilitation.people.names import so_called
from facilitation.people.person import Person


def groups_seated(
    meeting: Meeting, people: Iterable[int]
) -> tuple[tuple[str, tuple[int, ...]], ...]:
    """Return the groups of people in the order of their first seats, each with its people.

    ``people`` are in the order of their seats. Those without a group come last, under an
    empty name.
    """
    found: dict[str, list[int]] = {}
    for person in people:
        found.setdefault(group_of(meeting, person), []).append(person)
    alone = found.pop("", [])
    groups = [(group, tuple(members)) for group, members in found.items()]
    return (*groups, ("", tuple(alone))) if alone else tuple(groups)


def seated_by_group(meeting: Meeting) -> tuple[int, ...]:
    """Return everybody with a seat so that each group sits together."""
    return _flat(groups_seated(meeting, meeting.seating))


def group_seated_after(meeting: Meeting, group: str, after: str) -> tuple[int, ...]:
    """Return everybody group by group, with one group next after another (empty: first)."""
    seated = groups_seated(meeting, meeting.seating)
    moved = tuple(each for each in seated if each[0] == group)
    others = tuple(each for each in seated if each[0] != group)
    place = next((at + 1 for at, each in enumerate(others) if after and each[0] == after), 0)
    return _flat((*others[:place], *moved, *others[place:]))


def _flat(groups: Iterable[tuple[str, tuple[int, ...]]]) -> tuple[int, ...]:
    return tuple(person for _, members in groups for person in members)


_LONGEST_SILENCE = 3_600_000
_MOST_PROMPTS = 20
_MOST_OFFERED = 8


@decides(anybody_known)
def _arrange(case: Case, act: acts.ArrangeSeats) -> None:
    first = [each.number for each in case.people(act.names, here=False)]
    others = [each for each in case.meeting.seating if each not in first]
    _seat(case, (*first, *others))


@decides(anybody_known)
def _seat_after(case: Case, act: acts.SeatAfter) -> None:
    person = case.person(act.name, here=False).number
    others = [each for each in case.meeting.seating if each != person]
    place = 0
    if act.after:
        after = case.person(act.after, here=False)
        if after.number == person:
            case.refuse("OWN_SEAT", (f"seat {quoted(after.name)} after NAME",), name=after.name)
        if after.number not in others:
            case.refuse("NO_SEAT", (f"back {quoted(after.name)}",), name=after.name)
        place = others.index(after.number) + 1
    _seat(case, (*others[:place], person, *others[place:]))


@decides()
def _seat_by_group(case: Case, act: acts.SeatByGroup) -> None:
    _seat(case, seated_by_group(case.meeting))


def _any_group(case: Case, act: acts.SeatGroupAfter) -> None:
    if not _groups(case):
        case.refuse("UNKNOWN_GROUP", ('arrive NAME of "Group"',))


@decides(_any_group)
def _seat_group_after(case: Case, act: acts.SeatGroupAfter) -> None:
    group = _group(case, act.group)
    after = _group(case, act.after) if act.after else ""
    if group == after:
        case.refuse("OWN_SEAT", (f"seat group {quoted(group)} first",), name=group)
    _seat(case, group_seated_after(case.meeting, group, after))


def _group(case: Case, typed: str) -> str:
    """Return the group that a name, or its only beginning, means."""
    groups = _groups(case)
    found = so_called(typed, groups, str)
    # Seating the first one first would change nothing.
    others = [each for each in found or groups if each != groups[0]][:_MOST_OFFERED]
    offered = [f"seat group {quoted(each)} first" for each in others]
    offered = offered or ['arrive NAME of "Group"']
    if not found:
        case.refuse("UNKNOWN_GROUP", offered, name=typed)
    if len(found) > 1:
        case.refuse("AMBIGUOUS_GROUP", offered, name=typed)
    return found[0]


def _groups(case: Case) -> list[str]:
    return [group for group, _ in groups_seated(case.meeting, case.meeting.seating) if group]


def _seat(case: Case, people: tuple[int, ...]) -> None:
    if people == case.meeting.seating:
        case.already(("seat NAME first", "seats NAME, NAME"))
    case.happen(events.SeatsArranged(people))


@decides()
def _write_prompt(case: Case, act: acts.WritePrompt) -> None:
    text = act.text.strip()
    if not text:
        case.refuse("TEXT_NEEDED", ('prompt "What do you need?"',))
    there = len(case.meeting.prompts)
    number = act.number or there + 1
    if number > min(there + 1, _MOST_PROMPTS):
        case.refuse("NO_SUCH_PROMPT", _prompts(case), last=there)
    if number <= there and case.meeting.prompts[number - 1] == text:
        case.already((f"round {number}",))
    case.happen(events.PromptWritten(number, text))


def _any_prompt(case: Case, act: acts.DropPrompt) -> None:
    if not case.meeting.prompts:
        case.refuse("NO_SUCH_PROMPT", _prompts(case), last=0)


@decides(_any_prompt)
def _drop_prompt(case: Case, act: acts.DropPrompt) -> None:
    there = len(case.meeting.prompts)
    if not 1 <= act.number <= there:
        case.refuse("NO_SUCH_PROMPT", _prompts(case), last=there)
    case.happen(events.PromptDropped(act.number))


def _prompts(case: Case) -> tuple[str, ...]:
    numbers = range(1, len(case.meeting.prompts) + 1)
    return tuple(f"drop prompt {number}" for number in numbers) or ('prompt "…"',)


def _anybody_to_speak_for(case: Case, act: acts.NameSpoke | acts.NameAlternate) -> None:
    if not any(each.here and each.group for each in case.meeting.people.values()):
        case.refuse("NO_GROUP", ('arrive NAME of "Group"',))


@decides(_anybody_to_speak_for)
def _name_spoke(case: Case, act: acts.NameSpoke) -> None:
    person = case.person(act.name)
    group = _group_spoken_for(case, person, act.group, "spoke")
    if case.meeting.spokes.get(group) == person.number:
        case.already(("round of spokes",), name=person.name)
    case.happen(events.SpokeNamed(person.number, group))


@decides(_anybody_to_speak_for)
def _name_alternate(case: Case, act: acts.NameAlternate) -> None:
    person = case.person(act.name)
    group = _group_spoken_for(case, person, act.group, "alternate")
    if case.meeting.spokes.get(group) == person.number:
        case.refuse("SPEAKS_ALREADY", (f"spoke NAME for {quoted(group)}",), name=person.name)
    if case.meeting.alternates.get(group) == person.number:
        case.already((f"spoke {quoted(person.name)}",), name=person.name)
    case.happen(events.AlternateNamed(person.number, group))


def _group_spoken_for(case: Case, person: Person, typed: str, verb: str) -> str:
    """Return the group that was named, else the person's own."""
    name = quoted(person.name)
    if typed:
        return group_meant(case, typed, f"{verb} {name} for {{}}")
    if not person.group:
        case.refuse("NO_GROUP", (f'arrive {name} of "Group"',), name=person.name)
    return person.group


def _check_not_silent(case: Case, act: acts.KeepSilence) -> None:
    if case.meeting.silence is not None:
        if act.length in (0, case.meeting.silence.length):
            case.already(("end silence",), code="SILENT_ALREADY")
        case.refuse("SILENT_ALREADY", ("end silence",))


@decides(_check_not_silent)
def _keep_silence(case: Case, act: acts.KeepSilence) -> None:
    _check_not_silent(case, act)
    if act.length > _LONGEST_SILENCE:
        case.refuse("BAD_LENGTH", ("silence 1:00",))
    case.happen(events.SilenceBegan(act.length, pause_turn(case)))


@decides()
def _end_silence(case: Case, act: acts.EndSilence) -> None:
    if case.meeting.silence is None:
        case.already(("silence", "silence 1:00"), code="NO_SILENCE")
    end_silence(case)


@decides()
def _hold_silence(case: Case, act: acts.HoldSilence) -> None:
    """The holder's turn was held in silence, which is a turn (domain.md §2)."""
    going = case.meeting.floor.round
    turn = case.meeting.floor.turn
    if going is None or turn is None or turn.kind is not TurnKind.ROUND:
        silence = ("silence 1:00",) if case.meeting.silence is None else ("end silence",)
        case.refuse("NOBODY_HOLDS", silence)
    if rounds.holder(going) is None:
        case.refuse("NOBODY_HOLDS", to_hold_a_round(case))
    end_turn(case, "silent")
    go_on(case)
