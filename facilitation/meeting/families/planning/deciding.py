"""Deciding how the agenda is planned."""

from __future__ import annotations

from collections.abc import Iterable

from facilitation.meeting.agenda.agenda_time import is_kept
from facilitation.meeting.agenda.agenda_tree import block_of, is_over, is_within
from facilitation.meeting.deciding.case import Case
from facilitation.meeting.deciding.items import (
    any_item,
    check_not_begun,
    check_not_done,
    item_meant,
    items_where,
    place_block,
)
from facilitation.meeting.deciding.labels import open_proposal
from facilitation.meeting.deciding.ready import decides, some
from facilitation.meeting.families.agenda import events as agenda
from facilitation.meeting.families.planning import acts, events
from facilitation.meeting.reading import agenda_of, place_on_agenda
from facilitation.meeting.state import Fate, Item

_MINUTES_A_DAY = 24 * 60
_FEWEST = 2


def _several(case: Case, _act: object) -> None:
    any_item(case)
    if len(case.meeting.agenda) < _FEWEST:
        case.refuse("NO_SUCH_PLACE", ('item "…"',), last=place_on_agenda(case.meeting, 1))


@decides(_several)
def _nest(case: Case, act: acts.NestItem) -> None:
    item = item_meant(case, act.item)
    if not act.within:
        if not item.plan.within:
            case.already((f'part "{item.title}" of …',), name=item.title)
        _move_behind(case, item, item.plan.within)
        case.happen(events.ItemNested(item.number))
        return
    within = item_meant(case, act.within)
    if item.plan.within == within.number:
        case.already((f'part "{item.title}" of none',), name=item.title)
    if within.number == item.number or is_within(case.meeting, within.number, item.number):
        case.refuse("PART_OF_ITSELF", (f'part "{item.title}" of none',), name=item.title)
    _move_behind(case, item, within.number)
    case.happen(events.ItemNested(item.number, within.number))


def _move_behind(case: Case, item: Item, behind: int) -> None:
    """Let an item with its parts come behind all parts of another one."""
    block = block_of(case.meeting, item.number)
    last = block_of(case.meeting, behind)[-1]
    if last in block:
        return
    others = [each for each in case.meeting.agenda if each not in block]
    place_block(case, block, others.index(last) + 1)


@decides(any_item)
def _present(case: Case, act: acts.NamePresenter) -> None:
    item = item_meant(case, act.item)
    person = case.person(act.name, here=False).number if act.name else 0
    if item.plan.presenter == person:
        case.already((f'presenter NAME for "{item.title}"',), name=item.title)
    case.happen(events.PresenterNamed(item.number, person))


@decides(any_item)
def _ask_ahead(case: Case, act: acts.AskAhead) -> None:
    item = item_meant(case, act.item)
    line = f'question "…" for "{item.title}"'
    text = case.short(act.text, line)
    if any(each.text == text for each in item.plan.questions):
        case.already((line,), name=item.title)
    by = case.person(act.by, here=False).number if act.by else 0
    case.happen(events.AskedAhead(item.number, text, by))


def _any_text_and_item(case: Case, _act: object) -> None:
    any_item(case)
    proposals = [each for each in case.meeting.proposals.values() if each.fate is Fate.OPEN]
    if not proposals:
        case.refuse("UNKNOWN_LABEL", ('propose P1 "Title" by NAME',))
    if case.meeting.agenda == tuple({each.item for each in proposals}):
        case.refuse("NO_SUCH_PLACE", ('item "…"',), last=len(case.meeting.agenda))


@decides(_any_text_and_item)
def _bring(case: Case, act: acts.BringText) -> None:
    proposal, item = open_proposal(case, act.label), item_meant(case, act.item)
    if proposal.item == item.number:
        case.already((f"bring {proposal.label} to …",), name=item.title)
    case.happen(events.TextBrought(item.number, proposal.label))


def _several_not_begun(case: Case, _act: object) -> None:
    any_item(case)
    items = agenda_of(case.meeting)
    some(items, lambda item: check_not_begun(case, item))
    if sum(_not_begun(each) for each in items) < _FEWEST:
        case.refuse("NO_SUCH_PLACE", ('item "…"',), last=len(items))


@decides(_several_not_begun)
def _merge(case: Case, act: acts.MergeItems) -> None:
    title = case.title(act.title)
    found = {each.number: each for each in (item_meant(case, typed) for typed in act.items)}
    first, *others = found.values()
    if not title or not others:
        case.refuse("TITLE_NEEDED", ('merge items 1, 2 as "…"',))
    for each in found.values():
        check_not_begun(case, each)
    if any(is_within(case.meeting, first.number, each.number) for each in others):
        case.refuse("PART_OF_ITSELF", (f'part "{first.title}" of none',), name=first.title)
    if first.title != title:
        case.happen(agenda.ItemRenamed(first.number, title))
    length = sum(each.length for each in found.values())
    if length != first.length:
        case.happen(agenda.ItemPlanned(first.number, length))
    for each in others:
        case.happen(events.ItemMerged(each.number, first.number))
    _gather_parts(case, first.number)


def _gather_parts(case: Case, number: int) -> None:
    """Let parts that an item got from others stand behind it."""
    numbers = [each.number for each in agenda_of(case.meeting) if each.plan.within == number]
    for each in numbers:
        block = block_of(case.meeting, each)
        others = [at for at in case.meeting.agenda if at not in block]
        own = [at for at in block_of(case.meeting, number) if at not in block]
        place_block(case, block, others.index(own[-1]) + 1)


def _check_to_come(case: Case, item: Item) -> None:
    if item.done:
        case.refuse("ITEM_DONE", ('item "…"',), name=item.title)
    if item.number == case.meeting.item:
        case.refuse("ITEM_BEGUN", (f'second reading "{item.title}"', "start ITEM"), name=item.title)


@decides(items_where(_check_to_come))
def _defer(case: Case, act: acts.DeferItem) -> None:
    item = item_meant(case, act.item)
    _check_to_come(case, item)
    rest = item.plan.rest
    if rest is not None and rest.until == act.until:
        case.already((f'restore item "{item.title}"',), name=item.title)
    because = case.short(act.because)
    for each in _with_parts_to_come(case, item):
        case.happen(events.ItemDeferred(each, act.until, because))


def _with_parts_to_come(case: Case, item: Item) -> list[int]:
    items = case.meeting.items
    block = block_of(case.meeting, item.number)
    return [each for each in block if not items[each - 1].done and each != case.meeting.item]


def _any_resting(case: Case, _act: object) -> None:
    any_item(case)
    _resting(case, agenda_of(case.meeting))


@decides(_any_resting)
def _restore(case: Case, act: acts.RestoreItem) -> None:
    resting = _resting(case, [item_meant(case, act.item)])
    for each in block_of(case.meeting, resting[0].number):
        if case.meeting.items[each - 1].plan.rest is not None:
            case.happen(events.ItemRestored(each))


def _resting(case: Case, items: Iterable[Item]) -> list[Item]:
    found = [each for each in items if each.plan.rest is not None]
    if not found:
        case.already(("defer item ITEM",))
    return found


@decides(any_item)
def _read_again(case: Case, act: acts.ReadAgain) -> None:
    item = item_meant(case, act.item)
    if item.plan.again is not None and item.plan.again.until == act.until:
        case.already((f'start "{item.title}"',), name=item.title)
    case.happen(events.ItemReadAgain(item.number, act.until))


@decides(items_where(check_not_done))
def _fix(case: Case, act: acts.FixHour) -> None:
    item = item_meant(case, act.item)
    check_not_done(case, item)
    if act.minute is not None and not 0 <= act.minute < _MINUTES_A_DAY:
        case.refuse("BAD_LENGTH", (f'fix "{item.title}" at 20:00',))
    if item.plan.hour == act.minute:
        case.already((f'fix "{item.title}" at 20:00',), name=item.title)
    case.happen(events.HourFixed(item.number, act.minute))


@decides(any_item)
def _mark_minimum(case: Case, act: acts.MarkMinimum) -> None:
    numbers = tuple(sorted({item_meant(case, each).number for each in act.items}))
    before = tuple(each.number for each in case.meeting.items if each.plan.needed)
    if numbers == before:
        case.already(("minimum ITEM",), name="")
    case.happen(events.MinimumMarked(numbers))


def _any_minimum(case: Case, _act: object) -> None:
    if not any(each.plan.needed for each in agenda_of(case.meeting)):
        case.refuse("NO_MINIMUM", ("minimum ITEM, ITEM",))


@decides(_any_minimum)
def _keep_minimum(case: Case, act: acts.KeepMinimum) -> None:
    _any_minimum(case, act)
    left = [each for each in agenda_of(case.meeting) if _may_go(case, each)]
    if not left:
        case.already(("minimum ITEM",), name="")
    for each in left:
        case.happen(events.ItemDeferred(each.number, act.until))


def _may_go(case: Case, item: Item) -> bool:
    """Tell whether an item is left where time runs out; what has kept parts is kept for them."""
    meeting = case.meeting
    begun = is_over(meeting, item) or item.began is not None or item.plan.rest is not None
    return not (begun or is_kept(meeting, item) or meeting.item in block_of(meeting, item.number))


@decides(any_item)
def _agree(case: Case, act: acts.AgreeAgenda) -> None:
    any_item(case)
    case.happen(events.AgendaAgreed(case.short(act.how)))


def _not_begun(item: Item) -> bool:
    return item.began is None and not item.done and not item.spent
