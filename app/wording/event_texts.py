"""Events of proposals, amendments and blanks, in words."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from app.wording.matter import MatterWords, shortened
from app.wording.measures import MeasureWords
from app.wording.words import Translate, Words
from facilitation.meeting.event import Event
from facilitation.meeting.families.blanks.events import (
    BlankFilled,
    BlankMade,
    BlankSuggested,
    SuggestionLost,
)
from facilitation.meeting.families.matter.events import (
    AmendmentAdopted,
    AmendmentConfirmed,
    AmendmentMade,
    AmendmentMadeOrdinary,
    AmendmentRejected,
    AmendmentSeconded,
    MatterWithdrawn,
    ProposalMade,
    ProposalTakenUp,
    Rebased,
)
from facilitation.meeting.families.proposals.events import (
    FileAttached,
    NeedStated,
    ProposalExplained,
    ProposalRetitled,
    ProposalRevised,
    SponsorsNamed,
)
from facilitation.meeting.families.redrafting.events import (
    AmendmentDivided,
    AmendmentRedrafted,
    AmendmentsMerged,
    ProposalDivided,
    TextCorrected,
)
from facilitation.meeting.families.taking.events import OrderChosen
from facilitation.meeting.reading import name_of
from facilitation.meeting.state import Meeting

_MOST_NAMED = 6


class TextEvents(Words):
    """What was proposed, changed, taken up and put in order."""

    def __init__(self, translate: Translate, measures: MeasureWords, matter: MatterWords) -> None:
        """Speak of changes through ``matter``."""
        super().__init__(translate)
        self._measures = measures
        self._matter = matter

    def says(self) -> Mapping[type[Event], Callable[[Meeting, Any], str]]:
        """Return who says which event."""
        return self._on_proposals() | self._on_amendments() | self._on_drafts() | self._on_blanks()

    # Proposals

    def _on_proposals(self) -> dict[type[Event], Callable[[Meeting, Any], str]]:
        return {
            ProposalMade: self._proposed,
            NeedStated: self._need,
            ProposalExplained: self._explained,
            ProposalRetitled: lambda _meeting, event: self.tr(
                "{label} is now called “{title}”"
            ).format(label=event.label, title=shortened(event.title)),
            ProposalRevised: self._revised,
            SponsorsNamed: self._sponsored,
            FileAttached: lambda _meeting, event: self.tr("“{file}” is kept with {label}").format(
                file=shortened(event.name), label=event.label
            ),
            ProposalTakenUp: lambda _meeting, event: self.tr("we look at {label}").format(
                label=event.label
            ),
            OrderChosen: self._ordered,
        }

    def _proposed(self, meeting: Meeting, event: ProposalMade) -> str:
        said = self.tr("{name} proposed {label} “{title}”").format(
            name=self._name(meeting, event.by), label=event.label, title=event.title
        )
        return self._with_sponsors(meeting, said, event.sponsors)

    def _need(self, _meeting: Meeting, event: NeedStated) -> str:
        if not event.text:
            return self.tr("{label} names no need any more").format(label=event.label)
        return self.tr("the need behind {label}: {text}").format(
            label=event.label, text=shortened(event.text)
        )

    def _explained(self, _meeting: Meeting, event: ProposalExplained) -> str:
        if not event.text:
            return self.tr("{label} has no explanation any more").format(label=event.label)
        return self.tr("{label} was explained: {text}").format(
            label=event.label, text=shortened(event.text)
        )

    def _revised(self, meeting: Meeting, event: ProposalRevised) -> str:
        said = self.tr("{name} brought a new version of {label}").format(
            name=self._name(meeting, event.by), label=event.label
        )
        return self._because(self._with_left_behind(said, event.rebased), event.because)

    def _sponsored(self, meeting: Meeting, event: SponsorsNamed) -> str:
        return self.tr("{names} stand behind {label}").format(
            names=self._names(meeting, event.people), label=event.label
        )

    def _ordered(self, _meeting: Meeting, event: OrderChosen) -> str:
        listed = ", ".join(event.order[:_MOST_NAMED])
        more = " …" if len(event.order) > _MOST_NAMED else ""
        said = self.tr("to be taken first for {target}: {order}").format(
            target=event.target, order=shortened(listed) + more
        )
        return self._because(said, event.because)

    # Amendments

    def _on_amendments(self) -> dict[type[Event], Callable[[Meeting, Any], str]]:
        return {
            AmendmentMade: self._amended,
            AmendmentSeconded: lambda meeting, event: self.tr("{name} seconded {label}").format(
                name=self._name(meeting, event.by), label=event.label
            ),
            AmendmentAdopted: self._adopted,
            AmendmentConfirmed: lambda _meeting, event: self.tr(
                "{label} stands; nobody objected"
            ).format(label=event.label),
            AmendmentMadeOrdinary: lambda meeting, event: self.tr(
                "{name} objected, so {label} is an ordinary amendment"
            ).format(name=self._name(meeting, event.by), label=event.label),
            AmendmentRejected: lambda _meeting, event: self.tr("{label} was not adopted").format(
                label=event.label
            ),
            MatterWithdrawn: lambda _meeting, event: self.tr("{label} was taken back").format(
                label=event.label
            ),
        }

    def _amended(self, meeting: Meeting, event: AmendmentMade) -> str:
        said = self.tr("{name} wants to change {target} ({label}): {change}").format(
            name=self._name(meeting, event.by),
            target=event.target,
            label=event.label,
            change=self._matter.change(event.edit),
        )
        if event.degree:
            return self.tr("{said}; that is {degree} deep, so take the innermost first").format(
                said=said, degree=event.degree
            )
        return self._with_sponsors(meeting, said, event.sponsors)

    def _adopted(self, _meeting: Meeting, event: AmendmentAdopted) -> str:
        sentence = self.tr("{label} was adopted and changes {target}")
        if event.friendly:
            sentence = self.tr("{label} was taken up as friendly and changes {target}")
        said = sentence.format(label=event.label, target=event.target)
        return self._with_left_behind(said, event.rebased)

    # Redrafting

    def _on_drafts(self) -> dict[type[Event], Callable[[Meeting, Any], str]]:
        return {
            AmendmentRedrafted: self._redrafted,
            AmendmentsMerged: lambda _meeting, event: self.tr(
                "{labels} are one amendment now, {label}"
            ).format(labels=self._measures.listed(event.merged), label=event.label),
            AmendmentDivided: lambda _meeting, event: self.tr(
                "{label} was divided into {labels}"
            ).format(
                label=event.label,
                labels=self._measures.listed([each.label for each in event.parts]),
            ),
            ProposalDivided: lambda _meeting, event: self.tr(
                "{label} was divided into {labels}, to be decided one by one"
            ).format(
                label=event.label,
                labels=self._measures.listed([each.label for each in event.questions]),
            ),
            TextCorrected: self._corrected,
        }

    def _redrafted(self, meeting: Meeting, event: AmendmentRedrafted) -> str:
        said = self.tr("{name} worded {label} anew: {change}").format(
            name=self._name(meeting, event.by),
            label=event.label,
            change=self._matter.change(event.edit),
        )
        return self._because(self._with_left_behind(said, event.rebased), event.because)

    def _corrected(self, _meeting: Meeting, event: TextCorrected) -> str:
        said = self.tr("editorial correction of {label}: {change}").format(
            label=event.label, change=self._matter.change(event.edit)
        )
        return self._with_left_behind(said, event.rebased)

    # Blanks

    def _on_blanks(self) -> dict[type[Event], Callable[[Meeting, Any], str]]:
        return {
            BlankMade: self._blank_made,
            BlankSuggested: lambda meeting, event: self.tr(
                "{name} suggested “{words}” for {label}"
            ).format(
                name=self._name(meeting, event.by),
                words=shortened(event.words),
                label=event.label,
            ),
            SuggestionLost: lambda _meeting, event: self.tr(
                "no majority for “{words}” in {label}: {yes} yes, {no} no"
            ).format(words=shortened(event.words), label=event.label, yes=event.yes, no=event.no),
            BlankFilled: self._blank_filled,
        }

    def _blank_made(self, _meeting: Meeting, event: BlankMade) -> str:
        said = self.tr("{target} has a blank to be filled, {label}").format(
            target=event.target, label=event.label
        )
        words = [f"“{shortened(each.words)}”" for each in event.suggestions[:_MOST_NAMED]]
        if words:
            said = self.tr("{said}; suggested: {words}").format(said=said, words=", ".join(words))
        return self._with_left_behind(said, event.rebased)

    def _blank_filled(self, _meeting: Meeting, event: BlankFilled) -> str:
        said = self.tr("{label} was filled with “{words}”").format(
            label=event.label, words=shortened(event.words)
        )
        return self._with_left_behind(said, event.rebased)

    # All of them

    def _with_left_behind(self, said: str, rebased: Iterable[Rebased]) -> str:
        """Add which amendments the new text leaves in conflict, or without anything to change."""
        everything = tuple(rebased)
        lost = [each.label for each in everything if each.edit is None]
        done = [each.label for each in everything if each.edit and not each.edit.hunks]
        if lost:
            said = self.tr("{said}; no longer fitting: {labels}").format(
                said=said, labels=self._few(lost)
            )
        if done:
            said = self.tr("{said}; done with it: {labels}").format(
                said=said, labels=self._few(done)
            )
        return said

    def _few(self, labels: list[str]) -> str:
        more = " …" if len(labels) > _MOST_NAMED else ""
        return ", ".join(labels[:_MOST_NAMED]) + more

    def _with_sponsors(self, meeting: Meeting, said: str, sponsors: tuple[int, ...]) -> str:
        if not sponsors:
            return said
        return self.tr("{said}, with {names}").format(
            said=said, names=self._names(meeting, sponsors)
        )

    def _because(self, said: str, because: str) -> str:
        if not because:
            return said
        return self.tr("{said}, because: {because}").format(said=said, because=shortened(because))

    def _names(self, meeting: Meeting, people: tuple[int, ...]) -> str:
        return self._measures.listed([self._name(meeting, each) for each in people])

    def _name(self, meeting: Meeting, person: int) -> str:
        return name_of(meeting, person) or self.tr("somebody")
