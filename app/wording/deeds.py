"""The actions of all meetings in words; imports no Qt."""

from __future__ import annotations

from collections.abc import Sequence

from app.wording.measures import MeasuredWords, MeasureWords
from app.wording.words import Translate
from facilitation.direction import beside
from facilitation.meeting.register.actions import Deed
from facilitation.meeting.state import TaskStatus


class DeedWords(MeasuredWords):
    """Who does what by when, where it was taken on, and what became of it."""

    def __init__(self, translate: Translate, measures: MeasureWords) -> None:
        super().__init__(translate, measures)
        self._statuses = {
            TaskStatus.OPEN: self.tr("open"),
            TaskStatus.DONE: self.tr("done"),
            TaskStatus.DROPPED: self.tr("dropped"),
            TaskStatus.PASSED: self.tr("passed on"),
        }

    def status(self, deed: Deed, today: str) -> str:
        """Return in a word or two what became of it; of what is still to be done, whether late."""
        return self.tr("late") if deed.late(today) else self._statuses[deed.status]

    def task(self, deed: Deed) -> str:
        """Return what is to be done; of what is kept private only that."""
        return self.tr("kept private") if deed.sensitive else deed.task

    def said(self, deed: Deed) -> str:
        """Return who does what by when, what was told of it, and at which meeting it began."""
        parts = [self.tr("{name}: {task}").format(name=deed.owner, task=self.task(deed))]
        if deed.due:
            parts.append(self.tr("by {day}").format(day=self._measures.day(deed.due)))
        if deed.told and not deed.sensitive:
            parts.append(self.tr("“{told}”").format(told=deed.told))
        title, last = deed.first.title, deed.last.title
        parts.append(self.tr("from “{title}”").format(title=title))
        if deed.last != deed.first:
            parts.append(self.tr("last at “{title}”").format(title=last))
        return beside(parts)

    def nothing(self) -> str:
        return self.tr("There is no such action.")

    def no_owner(self, typed: str, names: Sequence[str]) -> str:
        """Return that it is not plain who is meant, with those who may be."""
        if not names:
            return self.tr("Nobody has taken anything on.")
        return self.tr("“{name}” may be: {names}.").format(
            name=typed, names=self._measures.all_listed(names)
        )
