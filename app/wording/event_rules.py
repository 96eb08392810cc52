"""Events about whose turns count, about signals and about rules of the floor, in words."""

from __future__ import annotations

from app.wording.event_sentences import EventSentences
from app.wording.settings import SettingWords
from facilitation.meeting.families import counting, signals
from facilitation.meeting.state import Meeting


class RuleEvents(EventSentences):
    """Counting, signals, rules."""

    def _prepare(self) -> None:
        self._settings = SettingWords(self._translate, self._measures)
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
        return self._settings.set(event.rule, event.value)
