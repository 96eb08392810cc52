"""Who is proposed for a role, by whom and why, in one sentence a person."""

from __future__ import annotations

from app.wording.measures import MeasuredWords
from facilitation.meeting.nominations import by_candidate
from facilitation.meeting.reading import name_of
from facilitation.meeting.state import Meeting, Nomination


class NominationWords(MeasuredWords):
    """Says it alike in the console and on the wall."""

    def rows(self, meeting: Meeting) -> list[tuple[int, str]]:
        """Return each person proposed with a sentence, whoever has been named by most first."""
        found = by_candidate(meeting)
        return [(person, self._said(meeting, person, said)) for person, said in found.items()]

    def _said(self, meeting: Meeting, person: int, said: tuple[Nomination, ...]) -> str:
        who = self._measures.listed([self._namer(meeting, each) for each in said], most=len(said))
        reasons = [
            self.tr("“{reason}”").format(reason=each.because) for each in said if each.because
        ]
        sentence = self.tr("{name}, proposed by {who}")
        if reasons:
            sentence = self.tr("{name}, proposed by {who}: {reasons}")
        told = ", ".join(reasons)
        return sentence.format(name=name_of(meeting, person), who=who, reasons=told)

    def _namer(self, meeting: Meeting, nomination: Nomination) -> str:
        name = name_of(meeting, nomination.by)
        if not nomination.before:
            return name
        before = name_of(meeting, nomination.before)
        return self.tr("{name} (before: {before})").format(name=name, before=before)
