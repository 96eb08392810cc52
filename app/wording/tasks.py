"""What people of a meeting took on, as it is gone through; imports no Qt."""

from __future__ import annotations

from collections.abc import Iterator

from app.wording.measures import MeasuredWords, MeasureWords
from app.wording.words import Translate, Written, as_recorded
from facilitation.direction import beside
from facilitation.meeting.reading import label_of_entry, labels_of_actions, name_of, tasks_in_view
from facilitation.meeting.state import Meeting, Task, TaskStatus


class TaskWords(MeasuredWords):
    """Who does what by when, each on a line; what is still to be done first."""

    def __init__(
        self, translate: Translate, measures: MeasureWords, written: Written = as_recorded
    ) -> None:
        super().__init__(translate, measures)
        self._written = written

    def lines(self, meeting: Meeting) -> Iterator[str]:
        """Yield what everybody may see of it."""
        for each in _in_order(meeting):
            yield self._line(meeting, each)

    def gone_through(self, meeting: Meeting) -> tuple[tuple[str, str], ...]:
        """Return the numbers and lines of what is gone through now; none where no item is for it.

        What came along under another number is called by both.
        """
        here = next((each for each in meeting.items if each.number == meeting.item), None)
        if here is None or here.purpose != "settle":
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
            lines=", ".join(map(self._written, ways))
        )

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
