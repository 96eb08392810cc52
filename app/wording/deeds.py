"""What people took on: in a meeting, as it is gone through, and in all of them; imports no Qt."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from app.wording.measures import MeasuredWords
from app.wording.words import JoinedWords
from facilitation.direction import beside
from facilitation.meeting.reading import (
    goes_through_actions,
    label_of_entry,
    labels_of_actions,
    name_of,
    tasks_in_view,
)
from facilitation.meeting.register.actions import Deed
from facilitation.meeting.state import Meeting, Task, TaskStatus


class TaskWords(JoinedWords):
    """Who does what by when, each on a line; what is still to be done first."""

    def lines(self, meeting: Meeting) -> Iterator[str]:
        """Yield what everybody may see of it."""
        for each in _in_order(meeting):
            yield self._line(meeting, each)

    def gone_through(self, meeting: Meeting) -> tuple[tuple[str, str], ...]:
        """Return the numbers and lines of what is gone through now; none where no item is for it.

        What came along under another number is called by both.
        """
        if not goes_through_actions(meeting):
            return ()
        tasks = _in_order(meeting)
        labels = (label_of_entry(meeting, each.entry) for each in tasks)
        lines = (beside((self._line(meeting, each), self._once(meeting, each))) for each in tasks)
        return tuple(zip(labels, lines, strict=True))

    def how_to_settle(self, meeting: Meeting) -> str:
        """Return how it is said what came of those that are open, by a click or in a line."""
        labels = labels_of_actions(meeting)
        if not labels:
            return self.tr("For all of them it is said what came of them.")
        ways = (f"done {labels[0]}", f'drop {labels[0]} because "…"', f"pass {labels[0]} to NAME")
        return self.tr("Press one to say what came of it, or write: {lines}.").format(
            lines=", ".join(map(self._wording.written, ways))
        )

    def approved_here(self, meeting: Meeting) -> str:
        """Return which earlier minutes this meeting approved; empty for none."""
        days = [self._measures.day(of) for of, _ in meeting.life.approved_here]
        if not days:
            return ""
        said = self.tr("Approved here: the minutes of {days}.")
        return said.format(days=self._measures.listed(tuple(dict.fromkeys(days))))

    def _once(self, meeting: Meeting, task: Task) -> str:
        """Return how it was called where it was taken on, if that was otherwise."""
        source = task.source
        if source is None or source.label == label_of_entry(meeting, task.entry):
            return ""
        return self.tr("was {label} in “{meeting}”").format(
            label=source.label, meeting=source.title
        )

    def _line(self, meeting: Meeting, task: Task) -> str:
        who, label = name_of(meeting, task.owner), label_of_entry(meeting, task.entry)
        if not task.is_open:
            became = {
                TaskStatus.DONE: self.tr("{label} is done. {name}: {task}"),
                TaskStatus.DROPPED: self.tr("{label} is dropped. {name}: {task}"),
            }[task.status]
            return became.format(label=label, name=who, task=task.task)
        if not task.due:
            return self.tr("{label}  {name}: {task}").format(label=label, name=who, task=task.task)
        return self.tr("{label}  {name}, by {due}: {task}").format(
            label=label, name=who, due=self._measures.day(task.due), task=task.task
        )


def _in_order(meeting: Meeting) -> list[Task]:
    return sorted(tasks_in_view(meeting), key=lambda each: not each.is_open)


class DeedWords(MeasuredWords):
    """Who does what by when, where it was taken on, and what became of it."""

    def _prepare(self) -> None:
        self.statuses = {
            TaskStatus.OPEN: self.tr("open"),
            TaskStatus.DONE: self.tr("done"),
            TaskStatus.DROPPED: self.tr("dropped"),
            TaskStatus.PASSED: self.tr("passed on"),
        }

    def status(self, deed: Deed, today: str) -> str:
        """Return in a word or two what became of it; of what is still to be done, whether late."""
        return self.tr("late") if deed.late(today) else self.statuses[deed.status]

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
