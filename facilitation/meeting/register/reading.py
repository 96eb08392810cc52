"""Reading the register of decisions off the records of a library."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from sys import intern

from facilitation.decisions.verdicts import Verdict
from facilitation.meeting.answering import day_of, is_of_people
from facilitation.meeting.history import History
from facilitation.meeting.pending import is_held_back
from facilitation.meeting.reading import version_of
from facilitation.meeting.register.entries import Decided, Entry, Place
from facilitation.meeting.register.records import Records
from facilitation.meeting.register.versions import registered
from facilitation.meeting.state import Decision, Proposal
from facilitation.meeting.texts.unease import unease_in
from facilitation.record.journal import Journal
from facilitation.remembered import Remembered

_A_DAY = 86_400_000


class Register(Records[Decided]):
    """The decisions of a journal."""

    KIND = "decision_closed"
    HELD = Decided

    def __init__(self, journal: Journal) -> None:
        super().__init__(journal)
        self._entries: Remembered[tuple[Entry, ...]] = Remembered()

    @classmethod
    def held_in(cls, meeting: str, history: History) -> Iterable[Decided]:
        return decided_in(meeting, history)

    def entries(self, today: str) -> tuple[Entry, ...]:
        """Return what is known of the register on an ISO date, the newest decision first."""
        held = self.held()
        return self._entries.get(lambda: registered(held, today), held, intern(today))

    def whole(self, today: str) -> tuple[Entry, ...]:
        """Read what is not read yet; return the register on an ISO date. Raises StorageFault."""
        self.read_all()
        return self.entries(today)

    def after(self, place: Place, decided: int = 0) -> Entry | None:
        """Return the last version of a decision where that is another one, else None.

        No record is read that ended before it was ``decided`` (wall-clock ms), but for a day by
        which the clocks of laptops may differ. Raises StorageFault.
        """
        self.read_all(decided - _A_DAY)
        entries = self.entries("")
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
        if is_held_back(meeting, label):
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
        is_of_people(meeting, decision),
    )


def _text(proposal: Proposal | None, decision: Decision) -> str:
    """Return the text as it was decided on, whatever was corrected since."""
    versions = proposal.versions if proposal is not None else ()
    found = (each.text for each in reversed(versions) if each.id == decision.version)
    return next(found, proposal.text if proposal is not None else "")
