"""What taking in another library, or a meeting, would do: what comes, and who is who."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from app.home.meetings import listed
from app.program.known_people import known_people
from facilitation.decisions.ratification import key_of
from facilitation.library.copying import Coming, coming_of
from facilitation.library.library import Library
from facilitation.library.patient import PatientLibrary
from facilitation.meeting.codec import Codec
from facilitation.meeting.past.finding import title_in
from facilitation.people.names import fold
from facilitation.people.roll import members
from facilitation.record.attachments import AttachmentProblem
from facilitation.record.memory import MemoryJournal


class Foreseen(NamedTuple):
    """Titles of meetings by what becomes of them, and names of people on the other roll.

    Those who are the ``same`` are on both rolls as one entry; of the ``new``, those ``alike`` are
    called like somebody who is here. Where no roll comes, ``met`` are people of the meetings that
    come who are called like somebody on the roll here or, where another group comes, in the latest
    meetings; of all of them, the ``unnamed`` like somebody who is not to be named. ``along`` is
    whether files, or what was sent, come with them; ``newer`` whether entries of the roll do.
    ``open`` are those of the meetings that come that are not closed, ``first`` is the id of one
    that is new.
    """

    meetings: Mapping[Coming, tuple[str, ...]]
    same: tuple[str, ...]
    new: tuple[str, ...]
    alike: tuple[str, ...]
    met: tuple[str, ...]
    unnamed: tuple[str, ...]
    along: bool
    newer: bool
    open: tuple[str, ...]
    first: str

    @property
    def anything(self) -> bool:
        """Whether taking it in would bring anything."""
        comes = self.meetings[Coming.NEW] or self.meetings[Coming.LONGER]
        return bool(comes or self.along or self.newer)


def foreseen(other: Library | MemoryJournal, into: Library | PatientLibrary) -> Foreseen:
    """Tell what `merge` would do; nothing is written. Raises StorageFault."""
    found: dict[Coming, list[str]] = {each: [] for each in Coming}
    first, open_ = "", list[str]()
    for heading in other.headings():
        rows = other.read(heading.meeting), into.read(heading.meeting)
        coming, title = coming_of(*rows), title_in(heading.first) or heading.meeting
        found[coming].append(title)
        if coming in (Coming.NEW, Coming.LONGER) and listed(heading, Codec()).lies_ahead:
            open_.append(title)
        if coming is Coming.NEW:
            first = first or heading.meeting
    entries, here = other.roll(), into.roll()
    theirs, ours = members(entries), members(here)
    called = {key for each in ours.values() for key in each.keys}
    new = [each for id_, each in theirs.items() if id_ not in ours]
    kept = {key for each in ours.values() if each.named is False for key in each.keys}
    came = found[Coming.NEW] or found[Coming.LONGER]
    met = known_people(other, "") if came and (kept or not theirs) else ()
    others = met and not _bodies(other) <= _bodies(into)
    known = called | {fold(name) for name in (known_people(into, "") if others else ())}
    return Foreseen(
        {coming: tuple(titles) for coming, titles in found.items()},
        tuple(each.name for id_, each in theirs.items() if id_ in ours),
        tuple(each.name for each in new),
        tuple(each.name for each in new if not called.isdisjoint(each.keys)),
        tuple(name for name in met if fold(name) in known and not theirs),
        tuple(name for name in met if fold(name) in kept),
        any(_lacks(into, each) for each in other.attachments())
        or not {each.sha256 for each in other.received()}
        <= {each.sha256 for each in into.received()},
        any(id_ not in here or each.at > here[id_].at for id_, each in entries.items()),
        tuple(open_),
        first,
    )


def _bodies(library: Library | MemoryJournal | PatientLibrary) -> set[str]:
    return {key_of(listed(heading, Codec()).body) for heading in library.headings()}


def _lacks(library: Library | PatientLibrary, sha256: str) -> bool:
    try:
        library.content(sha256)
    except AttachmentProblem:
        return True
    return False
