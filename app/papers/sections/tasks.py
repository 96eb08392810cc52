"""Actions: a task, one owner, and when it is due (domain.md section 8, *Action*)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from app.papers.plainly import heading
from app.papers.section import Scope, Section
from app.papers.telling import Telling
from facilitation.meeting.state import TaskStatus
from facilitation.minutes.blocks import Block, Gap, Grid, Inlines, plain
from facilitation.minutes.gathering.gathered import Taken, Treated


def tasks(telling: Telling, item: Treated) -> Iterator[Block]:
    """Yield the actions of an item, unless they are all there are and stand at a glance, too."""
    others = any(standing(e.tasks) for e in telling.items if e is not item)
    glance = telling.order.has(Scope.MEETING, "glance") and not telling.is_long
    if standing(item.tasks) and (others or not glance):
        yield heading(2, telling.words.title_actions)
        yield listed(telling, standing(item.tasks), with_matter=False)


def standing(found: Iterable[Taken]) -> list[Taken]:
    return [each for each in found if each.task.strip()]


def standing_in(telling: Telling, items: Iterable[Treated]) -> list[Taken]:
    """Return what was taken on in items, and after the meeting was closed."""
    found = [each for item in items for each in item.tasks]
    return standing([*found, *telling.gathered.late_tasks])


def listed(
    telling: Telling, found: Iterable[Taken], *, with_matter: bool, with_owner: bool = True
) -> Grid:
    """Return actions as rows, in the order in which they were taken on."""
    words, begin = telling.words, 0 if with_owner else 1
    heads = [words.term_owner, words.term_task, words.term_due]
    rows = tuple(found)
    settled = any(each.status is not TaskStatus.OPEN for each in rows)
    heads += [words.term_became] if settled else []
    heads += [words.term_matter] if with_matter else []
    cells = []
    for each in rows:
        row = [*_row(telling, each)]
        row += [became(telling, each)] if settled else []
        row += [plain(telling.item(each.item) if each.item else "")] if with_matter else []
        cells.append(tuple(row[begin:]))
    return Grid(tuple(map(plain, heads[begin:])), tuple(cells))


def _row(telling: Telling, task: Taken) -> tuple[Inlines, Inlines, Inlines]:
    if task.sensitive:
        return ((), (Gap(telling.words.remark_left_out),), ())
    due = plain(telling.wording.measures.day(task.due)) if task.due else ()
    said, source = task.task, task.source
    if source is not None:
        day = telling.wording.measures.day(source.on)
        said = telling.words.taken_along(said, source.title, day)
    owner = plain(telling.owner(task.owner, task.item))
    return (owner, telling.voices(task.item).line(said), due)


def became(telling: Telling, task: Taken) -> Inlines:
    """Return what became of a task, with what was told of it."""
    words = telling.words
    if not task.told or task.sensitive:
        return plain(words.became[task.status])
    said = words.became_told[task.status].format(told=task.told)
    return telling.voices(task.item).line(said)


SECTIONS = (Section("actions", Scope.ITEM, tasks, headed=True, rests_on=("tasks",)),)
