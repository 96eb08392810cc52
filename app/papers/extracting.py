"""From the record of a meeting to what goes into calendars and lists."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec.structs import replace

from app.papers.passages import gaps_said
from app.papers.sections.closing import dated, put_off
from app.papers.sections.decisions import asked_last, outcome
from app.papers.sections.tasks import became, standing_in
from app.papers.telling import Telling
from facilitation.meeting.history import History
from facilitation.meeting.reading import version_of
from facilitation.minutes.extract import Extract, Occasion, Rows
from facilitation.minutes.gathering.gathered import Sitting, Taken
from facilitation.minutes.seal import meeting_mark
from facilitation.minutes.settling import joined_text

_SAID = ("summary", "about", "place")
"""What of an occasion is in people's words."""


def extract(telling: Telling, history: History) -> Extract:
    """Return the occasions of a meeting, and the list that is asked for."""
    record, words = history.rows(), telling.words.lists
    named = telling.names_present
    heads, listed = {
        Rows.ACTIONS: (words.of_actions, _actions),
        Rows.DECISIONS: (words.of_decisions, _decisions),
        Rows.ATTENDANCE: (words.of_attendance, _attendance)
        if named
        else (words.of_presence, _presence),
    }[telling.include.rows]
    opening = telling.meeting.opening
    mark = meeting_mark(record[0].link) if record else ""
    return Extract(
        title=telling.everywhere(opening.title) if opening else telling.words.remark_untitled,
        dated=record[-1].at if record else 0,
        occasions=tuple(_gaps_said(telling, each) for each in _occasions(telling, mark)),
        heads=heads,
        rows=tuple(tuple(gaps_said(e, telling.words) for e in row) for row in listed(telling)),
    )


def _gaps_said(telling: Telling, occasion: Occasion) -> Occasion:
    said = {name: gaps_said(getattr(occasion, name), telling.words) for name in _SAID}
    return replace(occasion, **said)


def _task(telling: Telling, taken: Taken) -> str:
    """Return a task in plain words; a gap where it is left out before publication."""
    if taken.sensitive:
        return f"[{telling.words.remark_left_out}]"
    return joined_text(telling.voices(taken.item).line(taken.task))


def _occasions(telling: Telling, mark: str) -> Iterator[Occasion]:
    lists, meeting = telling.words.lists, telling.meeting
    tasks = standing_in(telling, telling.items)
    for each in (task for task in tasks if task.status.is_open):
        said, due = _task(telling, each), "" if each.sensitive else each.due
        summary = said if each.sensitive else lists.todo(telling.owner(each.owner, each.item), said)
        about = telling.item(each.item) if each.item else ""
        yield Occasion(f"{mark}-action-{each.entry}", summary, due, task=True, about=about)
    ends = ("end", meeting.expiries, lists.ends)
    for name, dates, saying in (("review", meeting.reviews, lists.again), ends):
        for on, label, matter in dated(telling, dates):
            yield Occasion(f"{mark}-{name}-{label}", saying(matter), on)
    for on, label, said in put_off(telling):
        yield Occasion(f"{mark}-back-{label}", said, on)
    following = telling.gathered.convened
    if following is not None:
        body = meeting.opening.body if meeting.opening else ""
        place = telling.place(following.place)
        yield Occasion(f"{mark}-next", lists.next_meeting(body), following.on, place=place)


def _actions(telling: Telling) -> Iterator[tuple[str, ...]]:
    for each in standing_in(telling, telling.items):
        owner = "" if each.sensitive else telling.owner(each.owner, each.item)
        due = "" if each.sensitive else each.due
        matter = telling.item(each.item) if each.item else ""
        yield owner, _task(telling, each), due, matter, joined_text(became(telling, each))


def _decisions(telling: Telling) -> Iterator[tuple[str, ...]]:
    """Yield the last decision on each text and question, then what was agreed without one."""
    words, meeting = telling.words, telling.meeting
    for item in telling.items:
        for label in (*item.labels, *item.questions):
            proposal, asked = meeting.proposals.get(label), telling.gathered.asked.get(label)
            if not asked:
                continue
            decision, _ = asked_last(telling, asked[-1])
            title, text = decision.question, ""
            if proposal:
                title = proposal.title
                text = proposal.versions[version_of(proposal, decision.version) - 1].text
            said = outcome(telling, asked[-1], ruled=True)
            on = telling.wording.measures.date(asked[-1].at)
            comes_up = (meeting.reviews.get(label, ""), meeting.expiries.get(label, ""))
            yield (label, telling.titled(item.number, title), text, said, on, *comes_up)
        for entry in item.agreed:
            if entry.text.strip():
                said = joined_text(telling.voices(entry.item).line(entry.text))
                told = f"[{words.remark_left_out}]" if entry.sensitive else said
                known = entry.number in meeting.taken
                label = f"T{meeting.taken.index(entry.number) + 1}" if known else ""
                yield (label, told, "", words.title_agreed, "", "", "")


def _attendance(telling: Telling) -> Iterator[tuple[str, ...]]:
    """Yield who was here in each sitting, by name: people have agreed to that."""
    people, clock = telling.meeting.people, telling.clock
    for number, each in enumerate(telling.gathered.sittings, start=1):
        named = [people[person] for person in each.came if telling.may_name(person)]
        for person in sorted(named, key=lambda person: telling.by_name(person.name)):
            moments = (each.joined.get(person.number), each.gone.get(person.number))
            times = [clock(at) if at else "" for at in moments]
            group = telling.group(person.group)
            yield (str(number), _day(telling, each), person.name, group, *times)
        for _ in range(len(each.came) - len(named)):
            yield (str(number), _day(telling, each), telling.words.not_named(1), "", "", "")


def _presence(telling: Telling) -> Iterator[tuple[str, ...]]:
    for number, each in enumerate(telling.gathered.sittings, start=1):
        counts = (len(each.came), len(each.joined), len(each.gone))
        yield (str(number), _day(telling, each), *map(str, counts))


def _day(telling: Telling, sitting: Sitting) -> str:
    return telling.wording.measures.date(sitting.opened)
