"""Events about seats, prompts, spokes, silence and small groups, in words."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from app.wording.matter import shortened
from app.wording.measures import MeasureWords
from app.wording.words import Translate, Words
from facilitation.meeting.event import Event
from facilitation.meeting.families.circle.events import (
    PromptDropped,
    PromptWritten,
    SeatsArranged,
    SilenceBegan,
    SilenceEnded,
    SpokeNamed,
)
from facilitation.meeting.families.small_groups.events import GroupReported, GroupsEnded, GroupsMade
from facilitation.meeting.reading import name_of
from facilitation.meeting.state import Meeting


class CircleEvents(Words):
    """What a circle keeps in view, and small groups."""

    def __init__(self, translate: Translate, measures: MeasureWords) -> None:
        """Take how lengths are said."""
        super().__init__(translate)
        self._measures = measures

    def says(self) -> Mapping[type[Event], Callable[[Meeting, Any], str]]:
        """Return who says which event."""
        return {
            SeatsArranged: lambda _meeting, _event: self.tr("the seats were arranged"),
            PromptWritten: self._on_prompt,
            PromptDropped: self._on_prompt_dropped,
            SpokeNamed: self._on_spoke,
            SilenceBegan: self._on_silence,
            SilenceEnded: lambda _meeting, _event: self.tr("the silence is over"),
            GroupsMade: self._on_groups,
            GroupReported: self._on_reported,
            GroupsEnded: lambda _meeting, _event: self.tr("everybody is back from small groups"),
        }

    def _on_prompt(self, _meeting: Meeting, event: PromptWritten) -> str:
        return self.tr("prompt {number}: {text}").format(
            number=event.number, text=shortened(event.text)
        )

    def _on_prompt_dropped(self, _meeting: Meeting, event: PromptDropped) -> str:
        return self.tr("prompt {number} was taken away").format(number=event.number)

    def _on_spoke(self, meeting: Meeting, event: SpokeNamed) -> str:
        return self.tr("{name} speaks for {group}").format(
            name=name_of(meeting, event.person), group=event.group
        )

    def _on_silence(self, _meeting: Meeting, event: SilenceBegan) -> str:
        if not event.length:
            return self.tr("silence together")
        return self.tr("silence together for {length}").format(
            length=self._measures.duration(event.length)
        )

    def _on_groups(self, _meeting: Meeting, event: GroupsMade) -> str:
        if not event.length:
            return self.tr("{number} small groups").format(number=len(event.groups))
        return self.tr("{number} small groups for {length}").format(
            number=len(event.groups), length=self._measures.duration(event.length)
        )

    def _on_reported(self, _meeting: Meeting, event: GroupReported) -> str:
        return self.tr("group {number}: {text}").format(
            number=event.number, text=shortened(event.text)
        )
