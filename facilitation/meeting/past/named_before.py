"""Meetings that name somebody who said No since: each says so, too, where that is wanted.

Nobody is taken for somebody else because they are called the same: whoever keeps the roll says in
which meetings it is the same person.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from facilitation.meeting.deciding.case import Moment
from facilitation.meeting.families.naming import KeepUnnamed
from facilitation.meeting.kept import KeptMeeting
from facilitation.meeting.outcome import Refusal
from facilitation.meeting.past.finding import openings
from facilitation.meeting.register.people_met import people_met
from facilitation.meeting.seat import HOME
from facilitation.people.names import fold
from facilitation.people.roll import Member
from facilitation.process.catalogue import Processes
from facilitation.record.journal import Journal, StorageFault

Told = Callable[[int, int], object]
"""Hears how many meetings of how many were looked through."""


class NamedIn(NamedTuple):
    """A meeting that knows somebody by a name; ``on`` is its ISO date, ``group`` theirs there."""

    meeting: str
    title: str
    on: str
    name: str
    group: str

    def may_be(self, member: Member) -> bool:
        """Tell whether nothing speaks against its being them: another group does."""
        groups = {fold(each) for each in member.groups}
        return not self.group or not groups or fold(self.group) in groups


def named_in(
    journal: Journal, member: Member, told: Told = lambda _done, _of: None
) -> Iterator[NamedIn]:
    """Yield the meetings, newest first, that name somebody called so. Raises StorageFault."""
    headings = sorted(journal.headings(), key=lambda each: each.first.at, reverse=True)
    for done, (heading, opened) in enumerate(openings(headings), start=1):
        told(done, len(headings))
        if opened is None:
            continue
        try:
            met = people_met(journal.read(heading.meeting))
        except StorageFault as fault:
            if fault.code != "damaged":
                raise
            continue
        for each in met:
            if each.named is not False and fold(each.name) in member.keys:
                group = "".join(each.groups)
                yield NamedIn(heading.meeting, opened.title, opened.on[:10], each.name, group)


def unname_in(
    journal: Journal, found: Iterable[NamedIn], processes: Processes, at: int
) -> tuple[NamedIn, ...]:
    """Let these meetings name them no more; return those in which that cannot be said.

    Raises StorageFault: the journal cannot be read or written.
    """
    return tuple(each for each in found if not _unnamed(journal, each, processes, at))


def _unnamed(journal: Journal, where: NamedIn, processes: Processes, at: int) -> bool:
    kept = KeptMeeting(journal, where.meeting, processes)
    return not isinstance(kept.do(KeepUnnamed(where.name), Moment(at, 0), HOME), Refusal)
