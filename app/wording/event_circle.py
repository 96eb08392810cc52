"""Events about seats, prompts, spokes, small groups, signals and rules of the floor, in words."""

from __future__ import annotations

from app.wording.event_sentences import EventSentences, Sentences
from facilitation.meeting.families import counting, signals
from facilitation.meeting.families.circle import events as circle
from facilitation.meeting.families.small_groups import events as small_groups
from facilitation.meeting.state import Meeting


class CircleEvents(EventSentences):
    """What a circle keeps in view, and small groups."""

    def sentences(self) -> Sentences:
        return {
            circle.SeatsArranged: self.tr("the seats were arranged"),
            circle.PromptWritten: self.tr("prompt {number}: {text}"),
            circle.PromptDropped: self.tr("prompt {number} was taken away"),
            circle.SilenceEnded: self.tr("the silence is over"),
            small_groups.GroupReported: self.tr("group {number}: {text}"),
            small_groups.GroupsEnded: self.tr("everybody is back from small groups"),
            circle.SilenceBegan: self.tr("silence together"),
            (circle.SilenceBegan, "length"): self.tr("silence together for {length}"),
        }

    def _spoke(self, meeting: Meeting, event: circle.SpokeNamed) -> str:
        return self.say(self.tr("{name} speaks for {group}"), meeting, event, group=event.group)

    def _alternate(self, meeting: Meeting, event: circle.AlternateNamed) -> str:
        sentence = self.tr("{name} speaks for {group} where its spoke is away")
        return self.say(sentence, meeting, event, group=event.group)

    def _groups(self, meeting: Meeting, event: small_groups.GroupsMade) -> str:
        number = len(event.groups)
        sentence = self.tr("%n small groups", "", number)
        if event.length:
            sentence = self.tr("%n small groups for {length}", "", number)
        said = self.say(sentence, meeting, event)
        if not event.question:
            return said
        return self.tr("{groups}: {question}").format(groups=said, question=event.question)

    def _task(self, _meeting: Meeting, event: small_groups.TaskTaken) -> str:
        return self.tr("we work as a small group for {sender}").format(sender=event.sender)

    def _results(self, _meeting: Meeting, event: small_groups.ResultsTaken) -> str:
        groups = sorted({each.group for each in event.results})
        return self.tr("lines came from the laptops of small groups: {numbers}").format(
            numbers=self._measures.listed([str(each) for each in groups])
        )


class RuleEvents(EventSentences):
    """Counting, signals, rules."""

    def _prepare(self) -> None:
        self._scopes = {
            "item": self.tr("turns count anew on every item"),
            "meeting": self.tr("turns count for the whole meeting"),
            "series": self.tr("turns of earlier meetings count, too"),
        }

    def _on_counting(self, _meeting: Meeting, event: counting.CountingSet) -> str:
        return self._scopes.get(event.scope, self._scopes["item"])

    def _on_carried(self, _meeting: Meeting, event: counting.TurnsCarried) -> str:
        return self.tr("turns were carried over from “{title}”").format(title=event.source)

    def _on_defined(self, _meeting: Meeting, event: signals.SignalDefined) -> str:
        signal = event.signal
        if not signal.symbol:
            return self.tr("the signal “{name}” is in use").format(name=signal.name)
        return self.tr("the signal “{name}” is {symbol}").format(
            name=signal.name, symbol=signal.symbol
        )

    def _on_dropped(self, _meeting: Meeting, event: signals.SignalDropped) -> str:
        return self.tr("the signal “{name}” is not used any more").format(name=event.name)

    def _on_rule(self, _meeting: Meeting, event: signals.RuleSet) -> str:
        return self._wording.settings.set(event.rule, event.value)
