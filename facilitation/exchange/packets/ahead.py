"""Calls for input, and what groups answer to them, in packets."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec.structs import replace

from facilitation.decisions.ratification import key_of
from facilitation.meeting.groups.packet import Call, Contribution, Packet
from facilitation.meeting.groups.ratified import own_group
from facilitation.meeting.groups.sent import on_one_line
from facilitation.meeting.state import Meeting
from facilitation.text.versions import normalise, version_id


def calls_in(meeting: Meeting) -> Iterator[Call]:
    """Yield what this meeting asks others."""
    for each in meeting.calls:
        if not each.source:
            groups = tuple(map(on_one_line, each.call.groups))
            question = normalise(each.call.question)
            yield Call(version_id(question), question, groups, each.call.by)


def contributions_in(meeting: Meeting) -> Iterator[Contribution]:
    """Yield what this group answers to what others ask."""
    asked = {each.call.id for each in meeting.calls if each.source}
    own = own_group(meeting)
    for each in meeting.contributions:
        if each.call in asked and key_of(each.group) == key_of(own):
            yield replace(each, group=on_one_line(each.group), text=normalise(each.text))


def is_sound(packet: Packet) -> bool:
    """Tell whether each question is the one that its id says, and somebody is asked."""
    return all(each.groups and each.id == version_id(each.question) for each in packet.calls) and (
        all(each.group and each.text for each in packet.contributions)
    )


def dates_in(packet: Packet) -> Iterator[str]:
    """Yield the days of calls and contributions."""
    yield from (each.by for each in packet.calls)
    yield from (each.on for each in packet.contributions)
