"""What people of a meeting took on, as it is gone through; imports no Qt."""

from __future__ import annotations

from collections.abc import Iterator

from app.wording.measures import MeasuredWords, MeasureWords
from app.wording.words import Translate, Written, as_recorded
from facilitation.meeting.reading import label_of_entry, name_of, tasks_in_view
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
        for each in sorted(tasks_in_view(meeting), key=lambda each: not each.is_open):
            yield self._line(meeting, each)

    def gone_through(self, meeting: Meeting, most: int) -> str:
        """Return what is to be gone through now, and how; empty where the item is for no actions.

        At most so many lines of actions.
        """
        here = next((each for each in meeting.items if each.number == meeting.item), None)
        lines = list(self.lines(meeting)) if here is not None and here.purpose == "settle" else []
        if not lines:
            return ""
        more = len(lines) - most
        if more > 0:
            lines[most:] = [self.tr("and %n more", "", more)]
        how = self.tr("What came of one is written so: {lines}.")
        ways = map(self._written, ("done T1", 'drop T1 because "…"', "pass T1 to NAME"))
        return "\n".join((*lines, how.format(lines=", ".join(ways))))

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
