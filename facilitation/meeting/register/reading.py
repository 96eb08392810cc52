"""Reading the register off the records of a library: nothing of it is stored a second time."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from facilitation.decisions.verdicts import Verdict
from facilitation.meeting.answering import day_of
from facilitation.meeting.history import History, Unreadable
from facilitation.meeting.reading import version_of
from facilitation.meeting.recognizing import history_from
from facilitation.meeting.register.entries import Decided, Entry, Place
from facilitation.meeting.register.versions import registered
from facilitation.meeting.state import Decision, Proposal
from facilitation.meeting.unease import unease_in
from facilitation.record.integrity import first_broken
from facilitation.record.journal import Heading, Journal, StorageFault
from facilitation.record.rows import Row

_CLOSING = "decision_closed"
"""A record without a row of this kind has decided nothing."""


class Register:
    """The decisions of a journal; a record is read again only when it has grown.

    ``not_whole`` names the meetings of whose records some part cannot be read, and what they may
    have decided is missing here.
    """

    def __init__(self, journal: Journal) -> None:
        self._journal = journal
        self._known: dict[str, tuple[int, tuple[Decided, ...]]] = {}
        self.not_whole: dict[str, Unreadable] = {}

    def unread(self) -> tuple[str, ...]:
        """Return the ids of the meetings whose records have grown since they were read.

        Raises:
            StorageFault: the journal cannot be read.
        """
        return self.grown(self._journal.headings())

    def grown(self, headings: Sequence[Heading]) -> tuple[str, ...]:
        """Return the ids of those that have grown since they were read; forget what is gone."""
        there = {each.meeting for each in headings}
        self._known = {each: known for each, known in self._known.items() if each in there}
        self.not_whole = {each: at for each, at in self.not_whole.items() if each in there}
        return tuple(
            each.meeting
            for each in headings
            if self._known.get(each.meeting, (0, ()))[0] != each.rows
        )

    def read(self, meeting: str) -> None:
        """Read what one meeting decided, as far as its record can be read.

        Raises:
            StorageFault: the journal cannot be read; a damaged one is also noted as not whole.
        """
        try:
            rows = self._journal.read(meeting)
        except StorageFault as fault:
            self.miss(meeting, fault)
            raise
        self.take(meeting, rows)

    def miss(self, meeting: str, fault: StorageFault) -> None:
        """Note that a record could not be read, where it is damaged: then it is not whole."""
        if fault.code == "damaged":
            self.not_whole[meeting] = Unreadable(1, "", newer=False)

    def take(self, meeting: str, rows: Sequence[Row]) -> None:
        """Take in the whole record of a meeting that was read already."""
        self.not_whole.pop(meeting, None)
        decided: tuple[Decided, ...] = ()
        if first_broken(rows) is not None or any(row.kind == _CLOSING for row in rows):
            history = history_from(rows)
            decided = tuple(decided_in(meeting, history))
            if history.unreadable is not None:
                self.not_whole[meeting] = history.unreadable
        self._known[meeting] = len(rows), decided

    def entries(self, today: str) -> tuple[Entry, ...]:
        """Return what is known of the register on an ISO date, the newest decision first."""
        return registered((each for _, found in self._known.values() for each in found), today)

    def whole(self, today: str) -> tuple[Entry, ...]:
        """Read what has not been read yet, and return the register on an ISO date.

        Raises:
            StorageFault: the journal cannot be read.
        """
        for meeting in self.unread():
            self._read_what_can_be(meeting)
        return self.entries(today)

    def _read_what_can_be(self, meeting: str) -> None:
        try:
            self.read(meeting)
        except StorageFault:
            if meeting not in self.not_whole:
                raise

    def after(self, place: Place) -> Entry | None:
        """Return the last version of a decision where that is another one, else None.

        Raises:
            StorageFault: the journal cannot be read.
        """
        entries = self.whole("")
        meant = next((each for each in entries if each.decided.place == place), None)
        if meant is None or meant.successor is None:
            return None
        return next(each for each in entries if each.id == meant.id)


def decided_in(meeting_id: str, history: History) -> Iterator[Decided]:
    """Yield what a meeting decided: texts that were adopted, and questions that were settled."""
    meeting = history.meeting
    last = {each.subject: each for each in meeting.decisions if each.verdict is not None}
    for label, decision in last.items():
        proposal = meeting.proposals.get(label)
        if proposal is None and not decision.question:
            continue
        if decision.verdict is not None and decision.verdict.carried:
            yield _decided(meeting_id, history, decision, decision.verdict, proposal)


def _decided(
    meeting_id: str,
    history: History,
    decision: Decision,
    verdict: Verdict,
    proposal: Proposal | None,
) -> Decided:
    meeting, label = history.meeting, decision.subject
    before = proposal.predecessor if proposal is not None else None
    text = _text(proposal, decision)
    return Decided(
        Place(meeting_id, label),
        decision.closed,
        day_of(meeting, decision.closed),
        meeting.opening.title if meeting.opening else "",
        meeting.opening.body if meeting.opening else "",
        proposal.title if proposal is not None else decision.question,
        text,
        decision.version,
        version_of(proposal, decision.version) if proposal is not None else 0,
        decision.method,
        decision.terms,
        verdict,
        decision.present,
        decision.entitled,
        unease_in(history, decision),
        meeting.scopes.get(label, ""),
        meeting.charges.get(label, ""),
        meeting.reviews.get(label, ""),
        meeting.expiries.get(label, ""),
        before.aim if before else None,
        Place(before.source.meeting or meeting_id, before.source.label) if before else None,
    )


def _text(proposal: Proposal | None, decision: Decision) -> str:
    """Return the text as it was decided on, whatever was corrected since."""
    versions = proposal.versions if proposal is not None else ()
    found = (each.text for each in reversed(versions) if each.id == decision.version)
    return next(found, proposal.text if proposal is not None else "")
