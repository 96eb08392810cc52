"""Events of proposals, amendments and blanks, in words."""

from __future__ import annotations

from collections.abc import Iterable

from app.wording.event_sentences import EventSentences, Sentences
from app.wording.matter import shortened
from facilitation.meeting.event import Event
from facilitation.meeting.families.blanks import events as blanks
from facilitation.meeting.families.matter import events as matter
from facilitation.meeting.families.proposals import events as proposals
from facilitation.meeting.families.redrafting import events as redrafting
from facilitation.meeting.families.taking import events as taking
from facilitation.meeting.reading import senders
from facilitation.meeting.state import Meeting

_MOST_NAMED = 6


class TextEvents(EventSentences):
    """What was proposed, changed, taken up and put in order."""

    @property
    def somebody(self) -> str:
        return self.tr("somebody")

    def sentences(self) -> Sentences:
        return {
            proposals.ProposalRetitled: self.tr("{label} is now called “{title}”"),
            matter.ProposalTakenUp: self.tr("we look at {label}"),
            matter.AmendmentSeconded: self.tr("{name} seconded {label}"),
            matter.AmendmentConfirmed: self.tr("{label} stands; nobody objected"),
            matter.AmendmentMadeOrdinary: self.tr(
                "{name} objected, so {label} is an ordinary amendment"
            ),
            matter.AmendmentRejected: self.tr("{label} was not adopted"),
            matter.MatterWithdrawn: self.tr("{label} was taken back"),
            blanks.BlankSuggested: self.tr("{name} suggested “{words}” for {label}"),
            blanks.SuggestionLost: self.tr(
                "no majority for “{words}” in {label}: {yes} yes, {no} no"
            ),
            proposals.NeedStated: self.tr("{label} names no need any more"),
            (proposals.NeedStated, "text"): self.tr("the need behind {label}: {text}"),
            proposals.ProposalExplained: self.tr("{label} has no explanation any more"),
            (proposals.ProposalExplained, "text"): self.tr("{label} was explained: {text}"),
        }

    def fill(self, place: str, meeting: Meeting, event: Event) -> object:
        """Return what fills a place; of a change, what it does."""
        if place == "change":
            return self._wording.matter.change(getattr(event, "edit"))  # noqa: B009
        return super().fill(place, meeting, event)

    # Proposals

    def _sponsored(self, event: proposals.SponsorsNamed) -> str:
        return self.tr("{names} stand behind {label}", "", len(event.people))

    def _attached(self, meeting: Meeting, event: proposals.FileAttached) -> str:
        sentence = self.tr("“{file}” is kept with {label}")
        return self.say(sentence, meeting, event, file=shortened(event.name))

    def _proposed(self, meeting: Meeting, event: matter.ProposalMade) -> str:
        sentence = self.tr("{name} proposed {label} “{title}”")
        if event.group:
            sentence = self.tr("{group} (spoke: {name}) proposed {label} “{title}”")
        sent = self._measures.listed(senders(meeting, event.label))
        if sent:
            sentence = self.tr("{sender} sent {label} “{title}”")
        said = self.say(sentence, meeting, event, title=event.title, sender=sent)
        return self._with_sponsors(meeting, said, event.sponsors)

    def _revised(self, meeting: Meeting, event: proposals.ProposalRevised) -> str:
        said = self.say(self.tr("{name} brought a new version of {label}"), meeting, event)
        return self._because(self._with_left_behind(said, event.rebased), event.because)

    def _ordered(self, meeting: Meeting, event: taking.OrderChosen) -> str:
        listed = self._measures.separated(event.order[:_MOST_NAMED])
        more = " …" if len(event.order) > _MOST_NAMED else ""
        sentence = self.tr("to be taken first for {target}: {order}")
        said = self.say(sentence, meeting, event, order=shortened(listed) + more)
        return self._because(said, event.because)

    # Amendments

    def _amended(self, meeting: Meeting, event: matter.AmendmentMade) -> str:
        sentence = self.tr("{name} wants to change {target} ({label}): {change}")
        if event.group:
            sentence = self.tr(
                "{group} (spoke: {name}) wants to change {target} ({label}): {change}"
            )
        sent = self._measures.listed(senders(meeting, event.label))
        if sent:
            sentence = self.tr("{sender} would change {target} ({label}): {change}")
        said = self.say(sentence, meeting, event, sender=sent)
        if event.degree:
            return self.tr("{said}; that is {degree} deep, so take the innermost first").format(
                said=said, degree=event.degree
            )
        return self._with_sponsors(meeting, said, event.sponsors)

    def _adopted(self, meeting: Meeting, event: matter.AmendmentAdopted) -> str:
        sentence = self.tr("{label} was adopted and changes {target}")
        if event.friendly:
            sentence = self.tr("{label} was taken up as friendly and changes {target}")
        return self._with_left_behind(self.say(sentence, meeting, event), event.rebased)

    # Redrafting

    def _merged(self, meeting: Meeting, event: redrafting.AmendmentsMerged) -> str:
        sentence = self.tr("{labels} are one amendment now, {label}")
        return self.say(sentence, meeting, event, labels=self._measures.listed(event.merged))

    def _divided(self, meeting: Meeting, event: redrafting.AmendmentDivided) -> str:
        labels = self._measures.listed([each.label for each in event.parts])
        return self.say(self.tr("{label} was divided into {labels}"), meeting, event, labels=labels)

    def _divided_whole(self, meeting: Meeting, event: redrafting.ProposalDivided) -> str:
        labels = self._measures.listed([each.label for each in event.questions])
        sentence = self.tr("{label} was divided into {labels}, to be decided one by one")
        return self.say(sentence, meeting, event, labels=labels)

    def _redrafted(self, meeting: Meeting, event: redrafting.AmendmentRedrafted) -> str:
        said = self.say(self.tr("{name} worded {label} anew: {change}"), meeting, event)
        return self._because(self._with_left_behind(said, event.rebased), event.because)

    def _corrected(self, meeting: Meeting, event: redrafting.TextCorrected) -> str:
        said = self.say(self.tr("editorial correction of {label}: {change}"), meeting, event)
        return self._with_left_behind(said, event.rebased)

    # Blanks

    def _blank_made(self, meeting: Meeting, event: blanks.BlankMade) -> str:
        said = self.say(self.tr("{target} has a blank to be filled, {label}"), meeting, event)
        words = [
            self.tr("“{words}”").format(words=shortened(each.words))
            for each in event.suggestions[:_MOST_NAMED]
        ]
        if words:
            said = self.tr("{said}; suggested: {words}").format(
                said=said, words=self._measures.separated(words)
            )
        return self._with_left_behind(said, event.rebased)

    def _blank_filled(self, meeting: Meeting, event: blanks.BlankFilled) -> str:
        said = self.say(self.tr("{label} was filled with “{words}”"), meeting, event)
        return self._with_left_behind(said, event.rebased)

    # All of them

    def _with_left_behind(self, said: str, rebased: Iterable[matter.Rebased]) -> str:
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
        return self._measures.separated(labels[:_MOST_NAMED]) + more

    def _with_sponsors(self, meeting: Meeting, said: str, sponsors: tuple[int, ...]) -> str:
        if not sponsors:
            return said
        return self.tr("{said}, with {names}").format(
            said=said, names=self.names(meeting, sponsors)
        )

    def _because(self, said: str, because: str) -> str:
        if not because:
            return said
        return self.tr("{said}, because: {because}").format(said=said, because=shortened(because))
