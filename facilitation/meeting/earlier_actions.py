"""An action of another meeting in the same journal, to be taken along."""

from __future__ import annotations

from collections.abc import Iterator

from facilitation.meeting.act import Act
from facilitation.meeting.earlier import meeting_of
from facilitation.meeting.earlier_texts import source_of
from facilitation.meeting.families.actions import TakeActionAlong, TakenAlong
from facilitation.meeting.outcome import Refusal
from facilitation.meeting.reading import entry_labelled, label_of_entry, name_of
from facilitation.meeting.state import Meeting, Task
from facilitation.record.journal import Journal


def with_earlier_action(journal: Journal, act: TakeActionAlong, but: str) -> Act | Refusal:
    """Return the act with the action that is meant, or why it cannot be taken along.

    Raises StorageFault.
    """
    found = meeting_of(journal, act.title, but, f"carry {act.label} from", 'action NAME "…"')
    if isinstance(found, Refusal):
        return found
    id_, history = found
    meeting = history.meeting
    entry = entry_labelled(meeting, act.label)
    task = next((each for each in meeting.tasks if each.entry == entry), None)
    if task is None:
        return _refusal("NO_ACTION_THERE", act, meeting)
    if not task.is_open:
        return _refusal("ACTION_SETTLED", act, meeting)
    return TakenAlong(
        task.source or source_of(meeting, id_, act.label.upper()),
        name_of(meeting, task.owner),
        task.task,
        task.due,
        bool(meeting.hidden.get(entry, ())),
    )


def _refusal(code: str, act: TakeActionAlong, meeting: Meeting) -> Refusal:
    params = (("name", act.title), ("label", act.label.upper()))
    return Refusal(code, params, tuple(_open_ones(act.title, meeting)) or ('action NAME "…"',))


def _open_ones(title: str, meeting: Meeting) -> Iterator[str]:
    for each in filter(_to_do, meeting.tasks):
        yield f'carry {label_of_entry(meeting, each.entry)} from "{title}"'


def _to_do(task: Task) -> bool:
    return task.is_open and bool(task.task)
