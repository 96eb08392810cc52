"""What an earlier meeting of the same journal gives: all that it left, or one action."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec.structs import replace

from facilitation.meeting.act import Act, Together
from facilitation.meeting.answering import day_of
from facilitation.meeting.families.actions import TakeActionAlong, TakenAlong
from facilitation.meeting.families.courses.acts import BringForwardFrom
from facilitation.meeting.families.opening.acts import OpenMeeting
from facilitation.meeting.groups.ratified import own_group
from facilitation.meeting.history import History
from facilitation.meeting.outcome import Refusal
from facilitation.meeting.past.carrying import OWED, Origin, acts_of, to_carry
from facilitation.meeting.past.earlier import history_of, meeting_of
from facilitation.meeting.past.earlier_texts import source_of, with_earlier_text
from facilitation.meeting.past.finding import last_of
from facilitation.meeting.past.left_before import left_before
from facilitation.meeting.reading import entry_labelled, label_of_entry, name_of
from facilitation.meeting.state import Meeting
from facilitation.record.journal import Journal


def begun_from(journal: Journal, act: OpenMeeting, but: str) -> Act | Refusal:
    """Return the acts by which a meeting begins with what an earlier one left, or why it cannot.

    One that names only its group takes along what that owes since it met last, such as a report.

    It has the body, the place and the process of the earlier one, unless it names its own. All who
    were known there are known, as absent: who is here arrives. What is taken along is what the
    start dialog ticks: what is open, not who held which role. Raises StorageFault.
    """
    if not act.after:
        return _with_owed(journal, act, but)
    line = f'meeting "{act.title}" after'
    found = meeting_of(journal, act.after, but, line, f'meeting "{act.title}"')
    if isinstance(found, Refusal):
        return found
    id_, history = found
    acts = [_opened(act, history), *_taken(journal, act, id_, history, but)]
    for at, each in enumerate(acts):
        if isinstance(each, BringForwardFrom):
            brought = with_earlier_text(journal, each, but)
            if isinstance(brought, Refusal):
                return brought
            acts[at] = brought
    return Together(tuple(acts))


def _with_owed(journal: Journal, act: OpenMeeting, but: str) -> Act:
    last = last_of(journal, act.body, but)
    history = history_of(journal, last) if last else None
    if history is None:
        return act
    owed = [each for each in to_carry(history, act.on[:10]) if each.kind in OWED]
    acts = acts_of(history.meeting, owed, (), _origin(last, history.meeting))
    return Together((act, *acts)) if owed else act


def _origin(id_: str, meeting: Meeting) -> Origin:
    """Return where things come from, in no language; reports and delegates go from body to body."""
    title = meeting.opening.title if meeting.opening else id_
    group = own_group(meeting).replace("{", "{{").replace("}", "}}")
    return Origin(id_, title, f"“{title}”", f"{{}} → {group}", term=f"{group} → {{}}")


def _opened(act: OpenMeeting, history: History) -> Act:
    before = history.meeting.opening
    if before is None:
        return replace(act, after="")
    return replace(
        act,
        body=act.body or before.body,
        at=act.at or before.place,
        process=act.process or before.process,
        after="",
    )


def _taken(
    journal: Journal, act: OpenMeeting, id_: str, history: History, but: str
) -> Iterator[Act]:
    meeting = history.meeting
    origin = _origin(id_, meeting)
    today = act.on[:10] or day_of(meeting, meeting.at)
    before = left_before(journal, id_, history, today, but)
    taken = [each for each in before.with_last(history, today) if each.usual(today)]
    everybody = [each.name for each in meeting.people.values()]
    yield from acts_of(meeting, taken, (), origin, known=everybody)


def with_earlier_action(journal: Journal, act: TakeActionAlong, but: str) -> Act | Refusal:
    """Return the act with the action meant, or why it cannot be carried. Raises StorageFault."""
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
    labels = [label_of_entry(meeting, e.entry) for e in meeting.tasks if e.is_open and e.task]
    lines = tuple(f'carry {each} from "{act.title}"' for each in labels)
    return Refusal(code, params, lines or ('action NAME "…"',))
