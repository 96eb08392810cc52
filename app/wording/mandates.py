"""Mandates in words: who sends whom, how far they may go, and what went beyond that."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from app.wording.measures import MeasuredWords
from facilitation.decisions.answers import Secrecy
from facilitation.decisions.mandates import MandateKind, MandateTerms, Stance
from facilitation.meeting.groups.mandates import Carried, acted_on, mandates_here, provisional_in
from facilitation.meeting.groups.packet import SentMandate
from facilitation.meeting.groups.spokes import name_answering
from facilitation.meeting.state import Decision, Meeting


class MandateWords(MeasuredWords):
    """Says what somebody is sent with."""

    def sent(self, mandate: SentMandate) -> str:
        """Return a mandate as a document: who sends whom, with what, and until when."""
        said = self.who(mandate.terms, mandate.holder, mandate.alternate)
        if mandate.ended:
            day = self._measures.day(mandate.ended)
            return self.tr("{said}. It was ended on {day}.").format(said=said, day=day)
        return self.tr("{said}: {rest}").format(
            said=said, rest=self.rest(mandate.terms, mandate.text)
        )

    def who(self, terms: MandateTerms, holder: str, alternate: str = "") -> str:
        """Return who sends whom where, and who goes where they cannot."""
        name = holder
        if alternate:
            name = self.tr("{name} (else {alternate})").format(name=holder, alternate=alternate)
        if not terms.group:
            return self.tr("Mandate of {name}").format(name=name)
        if not terms.to:
            return self.tr("{group} sends {name}").format(group=terms.group, name=name)
        return self.tr("{group} sends {name} to {to}").format(
            group=terms.group, name=name, to=terms.to
        )

    def rest(self, terms: MandateTerms, text: str) -> str:
        """Return how far somebody may go, and until when."""
        return self._measures.parted(filter(None, self._rest(terms, text)))

    def _rest(self, terms: MandateTerms, text: str) -> Iterator[str]:
        yield self.kind(terms)
        yield self.tr("“{text}”").format(text=text) if text else ""
        if terms.label:
            yield self.tr("about {label}, known by {id}").format(
                label=terms.label, id=terms.version[:8]
            )
        if terms.until:
            yield self.tr("until {day}").format(day=self._measures.day(terms.until))
        if terms.report:
            yield self.tr("report back by {day}").format(day=self._measures.day(terms.report))

    def kind(self, terms: MandateTerms) -> str:
        """Return how far somebody may go; empty where nothing is said of it."""
        bound = {
            Stance.UNSAID: self.tr("bound to a position"),
            Stance.YES: self.tr("bound to say yes"),
            Stance.NO: self.tr("bound to say no"),
            Stance.ASIDE: self.tr("bound to stand aside"),
        }
        return {
            MandateKind.UNSAID: "",
            MandateKind.LISTEN: self.tr("listens only"),
            MandateKind.RELAY: self.tr("carries views to and fro"),
            MandateKind.BOUND: bound[terms.stance],
            MandateKind.EMPOWERED: self.tr("may agree within limits"),
        }[terms.kind]

    def acted_on(self, meeting: Meeting, among: Sequence[int]) -> tuple[str, ...]:
        """Return the mandates of those whom groups send here, those first that went void.

        ``among`` are the people who decide; an alternate is told with whoever was sent.
        """
        found = [e for e in acted_on(meeting) if {e.person, e.alternate} & {*among}]
        return tuple(map(self.carried, sorted(found, key=lambda each: not each.void)))

    def here(self, meeting: Meeting) -> tuple[str, ...]:
        """Return all mandates that hold, also of those who are sent elsewhere."""
        return tuple(map(self.carried, mandates_here(meeting)))

    def carried(self, carried: Carried) -> str:
        """Return a mandate that holds here, and whether its text was changed since."""
        said = self.sent(carried.mandate)
        if not carried.void:
            return said
        return self.tr("{said}. {void}").format(said=said, void=self.void(carried.void))

    def held(self, carried: Carried) -> str:
        """Return how far somebody may go, and whether its text was changed since; not who."""
        said = self.rest(carried.terms, carried.mandate.text)
        void = self.void(carried.void) if carried.void else ""
        return self._measures.parted(filter(None, (said, void)))

    def void(self, label: str) -> str:
        return self.tr(
            "{label} was changed since: this position binds no longer, consult the group or abstain"
        ).format(label=label)

    def provisional(self, meeting: Meeting, decision: Decision) -> str:
        """Return whose answers wait for their groups; empty where none does."""
        if decision.secrecy is not Secrecy.OPEN:
            return ""
        found = provisional_in(meeting, decision)
        names = [name_answering(meeting, decision, each.person) for each in found]
        return self.waiting(sorted(names), len(names))

    def waiting(self, names: Sequence[str], number: int) -> str:
        """Return whose answers wait for their groups, or how many do where nobody is named."""
        if not number:
            return ""
        if len(names) < number:
            return self.tr("%n answers are provisional until confirmed at home.", "", number)
        return self.tr("Provisional until confirmed at home: {names}.").format(
            names=self._measures.listed(names)
        )

    def unnamed(self, terms: MandateTerms, text: str) -> str:
        return self.tr("A mandate: {rest}").format(rest=self.rest(terms, text))
