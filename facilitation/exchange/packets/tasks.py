"""What small groups are to do on their own laptops, and what they bring back, in packets."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from facilitation.meeting.answering import today
from facilitation.meeting.groups.packet import GroupResult, Packet, SentText
from facilitation.meeting.groups.ratified import own_group
from facilitation.meeting.groups.sent import on_one_line
from facilitation.meeting.groups.small_results import groups_meant, tasks_of
from facilitation.meeting.state import Fate, Meeting, Proposal
from facilitation.process.catalogue import OPEN_FLOOR
from facilitation.process.process import Level
from facilitation.text.versions import normalise

_MOST = 10_000
"""No small group has a larger number, and none comes back more often from a laptop."""


def task_packets(meeting: Meeting) -> tuple[Packet, ...]:
    """Return a packet for each small group: question, text and time; not who sits in it."""
    groups = groups_meant(meeting)
    text = meeting.proposals.get(groups.label) if groups is not None else None
    texts: tuple[SentText, ...] = ()
    if text is not None:
        title, label = on_one_line(text.title), on_one_line(text.label)
        texts = (SentText(text.version, title, text.text, label, normalise(text.need)),)
    return tuple(
        Packet(
            on_one_line(own_group(meeting)),
            max(1, meeting.seq),
            today(meeting),
            on_one_line(meeting.opening.title if meeting.opening else ""),
            texts,
            task=each,
        )
        for each in tasks_of(meeting)
    )


def of_group(path: Path, packet: Packet) -> Path:
    """Return the file for one small group beside a path: its name with the number of the group."""
    number = packet.task.group if packet.task is not None else 0
    return path.with_name(f"{path.stem}-{number}{path.suffix}")


def results_in(meeting: Meeting) -> Iterator[GroupResult]:
    """Yield what this meeting brings back as a small group: what it agreed, noted and decided.

    Its themes as well. What was marked as sensitive stays here, and so do what somebody said, which
    side holds a theme, and notes where the process keeps less than notes.
    """
    here = meeting.task
    if here is None:
        return
    found = (
        *zip(meeting.agreed, meeting.agreed_at, strict=True),
        *((each.text, each.began) for each in meeting.themes),
        *_noted(meeting),
        *((_decided(each), 0) for each in meeting.proposals.values() if each.fate is Fate.ADOPTED),
    )
    said = (line for line, entry in found if not meeting.hidden.get(entry, ()))
    lines = tuple(dict.fromkeys(filter(None, map(on_one_line, said))))
    yield GroupResult(here.task.id, here.task.group, here.laptop, max(1, meeting.seq), lines)


def _noted(meeting: Meeting) -> Iterator[tuple[str, int]]:
    """Yield the notes about nobody's turn with their entries, where notes are kept."""
    floor = meeting.floor
    if floor.process in {"", OPEN_FLOOR} and floor.level in {"", Level.NOTES}:
        for entry, note in meeting.notes.items():
            if not meeting.entries.get(entry, 0):
                yield note.text, entry


def _decided(proposal: Proposal) -> str:
    return f"{proposal.title}: {proposal.text}" if proposal.title else proposal.text


def is_sound(packet: Packet) -> bool:
    """Tell whether numbers in tasks and results can be meant."""
    task = packet.task
    results = all(0 < each.group <= _MOST and each.number > 0 for each in packet.results)
    if task is None:
        return results
    return results and 0 < task.group <= task.of <= _MOST and 0 <= task.minutes <= _MOST


def ids_in(packet: Packet) -> Iterator[str]:
    """Yield the hashes in tasks and results."""
    if packet.task is not None:
        yield from filter(None, (packet.task.id, packet.task.text))
    yield from (each.task for each in packet.results)
