"""What taking in another library, or a meeting, would do: what comes, and who is who."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from app.program.known_people import known_people
from facilitation.library.copying import Coming, coming_of
from facilitation.library.library import Library
from facilitation.library.patient import PatientLibrary
from facilitation.meeting.finding import title_in
from facilitation.people.names import fold
from facilitation.people.roll import members
from facilitation.record.memory import MemoryJournal


class Foreseen(NamedTuple):
    """Titles of meetings by what becomes of them, and names of people on the other roll.

    Those who are the ``same`` are on both rolls as one entry; of the ``new``, those ``alike`` are
    called like somebody who is here. Where no roll comes, ``met`` are people of the meetings that
    come who are called like somebody on the roll here; of all of them, the ``unnamed`` like
    somebody who is not to be named. ``along`` is whether files, or what was sent, come with them.
    """

    meetings: Mapping[Coming, tuple[str, ...]]
    same: tuple[str, ...]
    new: tuple[str, ...]
    alike: tuple[str, ...]
    met: tuple[str, ...]
    unnamed: tuple[str, ...]
    along: bool


def foreseen(other: Library | MemoryJournal, into: Library | PatientLibrary) -> Foreseen:
    """Tell what `merge` would do; nothing is written. Raises StorageFault."""
    found: dict[Coming, list[str]] = {each: [] for each in Coming}
    for heading in other.headings():
        rows = other.read(heading.meeting), into.read(heading.meeting)
        found[coming_of(*rows)].append(title_in(heading.first) or heading.meeting)
    theirs, ours = members(other.roll()), members(into.roll())
    called = {key for each in ours.values() for key in each.keys}
    new = [each for id_, each in theirs.items() if id_ not in ours]
    kept = {key for each in ours.values() if each.named is False for key in each.keys}
    came = found[Coming.NEW] or found[Coming.LONGER]
    met = known_people(other, "") if came and (kept or not theirs) else ()
    return Foreseen(
        {coming: tuple(titles) for coming, titles in found.items()},
        tuple(each.name for id_, each in theirs.items() if id_ in ours),
        tuple(each.name for each in new),
        tuple(each.name for each in new if not called.isdisjoint(each.keys)),
        tuple(name for name in met if fold(name) in called and not theirs),
        tuple(name for name in met if fold(name) in kept),
        bool(other.attachments() or other.received()),
    )
