"""What an act would end, in words: told before it is done, from the events it would bring about."""

from __future__ import annotations

from collections.abc import Sequence

from app.wording.measures import MeasuredWords
from facilitation.meeting.event import Event
from facilitation.meeting.families.circle.events import SilenceEnded
from facilitation.meeting.families.rounds.events import RoundEnded
from facilitation.meeting.families.stack.events import HandsLapsed
from facilitation.meeting.families.turns.events import AnswersLapsed, TurnEnded, TurnPaused
from facilitation.meeting.reading import name_of
from facilitation.meeting.state import Meeting

_NAMED = 4
"""So many of those who would wait no longer are named."""


class EndingWords(MeasuredWords):
    """Whose turn would end, who would wait no longer; empty where nothing that runs ends."""

    def of(self, meeting: Meeting, events: Sequence[Event]) -> str:
        """Return what events would end, as one sentence that only lacks *this* and a full stop."""
        parts = [
            self._turns(meeting, events),
            *dict.fromkeys(self._plain(meeting, each) for each in events),
            self._waiting(meeting, events),
        ]
        return self._measures.parted(parts)

    def _turns(self, meeting: Meeting, events: Sequence[Event]) -> str:
        names = [name_of(meeting, each.person) for each in events if isinstance(each, TurnEnded)]
        if not names:
            return ""
        sentence = self.tr("ends the turns of {names}", "", len(names))
        return sentence.format(names=self._measures.listed(names))

    def _plain(self, meeting: Meeting, event: Event) -> str:
        if isinstance(event, RoundEnded):
            return self.tr("ends the round")
        if isinstance(event, SilenceEnded):
            return self.tr("ends the silence")
        if isinstance(event, AnswersLapsed):
            names = self._measures.listed([name_of(meeting, each) for each in event.people])
            return self.tr("asks {names} for no answer any more").format(names=names)
        turn = meeting.floor.turn
        if isinstance(event, TurnPaused) and turn is not None:
            return self.tr("pauses {name}'s turn").format(name=name_of(meeting, turn.person))
        return ""

    def _waiting(self, meeting: Meeting, events: Sequence[Event]) -> str:
        lapsed = [one for each in events if isinstance(each, HandsLapsed) for one in each.people]
        names = list(dict.fromkeys(name_of(meeting, each) for each in lapsed))
        if not names:
            return ""
        sentence = self.tr("lowers the hands of {names}", "", len(names))
        return sentence.format(names=self._measures.listed(names, _NAMED))
