"""What groups were asked ahead: who answered, who has not, and what they say."""

from __future__ import annotations

import msgspec

from facilitation.decisions.ratification import key_of
from facilitation.meeting.groups.packet import Call, Contribution
from facilitation.meeting.state import Meeting


class Gathered(msgspec.Struct, frozen=True):
    """What came to one question: each contribution with its number, and who is still silent.

    ``source`` is who asks (empty: this meeting).
    """

    call: Call
    source: str
    given: tuple[tuple[int, Contribution], ...]
    silent: tuple[str, ...]


def gathered(meeting: Meeting) -> tuple[Gathered, ...]:
    """Return what came to each question, by group in the order in which these were asked."""
    return tuple(_of(meeting, each.call, each.source) for each in meeting.calls)


def _of(meeting: Meeting, call: Call, source: str) -> Gathered:
    found = [e for e in enumerate(meeting.contributions, 1) if e[1].call == call.id]
    answered = {key_of(each.group) for _, each in found}
    order = {key_of(each): at for at, each in enumerate(call.groups)}
    found.sort(key=lambda each: (order.get(key_of(each[1].group), len(order)), each[0]))
    silent = tuple(each for each in call.groups if key_of(each) not in answered)
    return Gathered(call, source, tuple(found), silent)


def taken_as(meeting: Meeting, number: int) -> tuple[tuple[str, str], ...]:
    """Return as what a contribution was brought in, each time with the label (empty: none)."""
    return tuple((way, label) for each, way, label in meeting.input_taken if each == number)
