"""Roles: who has which, until when, who carried it before, and who might next."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from app.wording.measures import MeasuredWords
from app.wording.words import JoinedWords, capital
from facilitation.decisions.mandates import is_over as mandate_is_over
from facilitation.meeting.past.rotation import DELEGATE, SPOKE, Carried, is_over
from facilitation.meeting.reading import by_candidate, name_of
from facilitation.meeting.state import Mandate, Meeting, Nomination

_NAMED = 4


class RoleWords(JoinedWords):
    """What is said of roles and of those who speak for groups."""

    def title(self, role: str, group: str = "") -> str:
        """Return what a role is called; a spoke with the group."""
        if role == SPOKE:
            return self.tr("speaks for {group}").format(group=group)
        if role == DELEGATE:
            return self.tr("sent to {body}").format(body=group)
        return capital(self._processes.role(role))

    def held(self, meeting: Meeting, role: str, name: str, today: str) -> str:
        """Return who has a role now and until when, or that nobody has."""
        if not name:
            return self.tr("nobody")
        until = meeting.offices.get(role, "")
        if not until:
            return name
        day = self._measures.day(until)
        if is_over(meeting, role, today):
            return self.tr("{name}, until {day}: that is over").format(name=name, day=day)
        return self.tr("{name}, until {day}").format(name=name, day=day)

    def handed(self, note: str) -> str:
        """Return what whoever had a role before wants whoever has it to know."""
        return self.tr("Handed over: {note}").format(note=note)

    def sent(self, name: str, mandate: Mandate, today: str) -> str:
        """Return who is sent, and until when."""
        if not mandate.terms.until:
            return name
        day = self._measures.day(mandate.terms.until)
        if mandate_is_over(mandate.terms, today):
            return self.tr("{name}, until {day}: that is over").format(name=name, day=day)
        return self.tr("{name}, until {day}").format(name=name, day=day)

    def before(self, carried: Iterable[Carried]) -> str:
        """Return who carried it in past meetings, whoever did most often first."""
        times = Counter(each.name for each in carried)
        if not times:
            return self.tr("In the past meetings of this library nobody is known to have had it.")
        said = [
            self.tr("{name} %n times", "", number).format(name=name)
            for name, number in times.most_common()
        ]
        names = self._measures.listed(said, _NAMED)
        return self.tr("In past meetings: {names}.").format(names=names)

    def next(self, names: Sequence[str]) -> str:
        """Return who might take it next, the first being proposed; empty for nobody."""
        if not names:
            return self.tr("Nobody else is here who might take it.")
        if len(names) == 1:
            return self.tr("Next might be {name}.").format(name=names[0])
        others = self._measures.listed(names[1:], _NAMED)
        return self.tr("Next might be {name}; or {others}.").format(name=names[0], others=others)

    def takes(self, name: str) -> str:
        return self.tr("{name} takes it").format(name=name)

    def how(self) -> str:
        return self.tr(
            "Whoever carried a role least often is proposed. Nothing changes until you say so."
        )


class NominationWords(MeasuredWords):
    """Says it alike in the console and on the wall."""

    def rows(self, meeting: Meeting) -> list[tuple[int, str]]:
        """Return each person proposed with a sentence, whoever has been named by most first."""
        found = by_candidate(meeting)
        return [(person, self._said(meeting, person, said)) for person, said in found.items()]

    def _said(self, meeting: Meeting, person: int, said: tuple[Nomination, ...]) -> str:
        told = [self._with_reason(meeting, each) for each in said]
        reasoned = any(each.because for each in said)
        who = "; ".join(told) if reasoned else self._measures.listed(told, most=len(told))
        name = name_of(meeting, person)
        return self.tr("{name}, proposed by {who}").format(name=name, who=who)

    def _with_reason(self, meeting: Meeting, nomination: Nomination) -> str:
        """Return who proposed somebody, with their own reason; several stand beside each other."""
        who = self._namer(meeting, nomination)
        if not nomination.because:
            return who
        return self.tr("{who}: “{reason}”").format(who=who, reason=nomination.because)

    def _namer(self, meeting: Meeting, nomination: Nomination) -> str:
        name = name_of(meeting, nomination.by)
        if not nomination.before:
            return name
        before = name_of(meeting, nomination.before)
        return self.tr("{name} (before: {before})").format(name=name, before=before)
