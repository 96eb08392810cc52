"""Which item of the agenda is meant, whether it was begun, and moving it with all its parts."""

from __future__ import annotations

from collections.abc import Callable

from facilitation.meeting.agenda.agenda_tree import is_over
from facilitation.meeting.deciding.case import Case
from facilitation.meeting.deciding.offering import to_go_on
from facilitation.meeting.deciding.ready import Ready, some
from facilitation.meeting.families.agenda.acts import numbered_item
from facilitation.meeting.families.agenda.events import ItemMoved
from facilitation.meeting.reading import agenda_of, place_on_agenda
from facilitation.meeting.state import Item
from facilitation.people.names import fold, so_called


def item_meant(case: Case, typed: str) -> Item:
    """Return the item of the agenda that is meant, by its place there or by its title.

    Raises Refused: there is none, or several.
    """
    items = agenda_of(case.meeting)
    wanted = fold(typed)
    if wanted.isdecimal() and 1 <= int(wanted[:6]) <= len(items):
        return items[int(wanted) - 1]
    pointed = next((each for each in items if numbered_item(each.number) == wanted), None)
    if pointed is not None:
        return pointed
    found = so_called(typed, items, lambda item: item.title)
    if not found:
        case.refuse("UNKNOWN_ITEM", other_items(case) or ('item "…"',), name=typed)
    if len(found) > 1:
        candidates = ", ".join(each.title for each in found)
        places = (place_on_agenda(case.meeting, each.number) for each in found)
        possible = tuple(f"start {each}" for each in places)
        case.refuse("AMBIGUOUS_ITEM", possible, name=typed, candidates=candidates)
    return found[0]


def other_items(case: Case) -> tuple[str, ...]:
    """Return how another item is taken up; first that a break ends."""
    if case.meeting.pause is not None:
        return to_go_on(case)
    now = case.meeting.item
    others = (each for each in agenda_of(case.meeting) if each.number != now)
    return tuple(f'start "{each.title}"' for each in others)


def any_item(case: Case, _act: object = None) -> None:
    if not case.meeting.agenda:
        case.refuse("UNKNOWN_ITEM", ('item "…"',))


def items_where(check: Callable[[Case, Item], object]) -> Ready:
    """Return what is ready where an item of the agenda passes a check."""

    def ready(case: Case, _act: object) -> None:
        any_item(case)
        some(agenda_of(case.meeting), lambda item: check(case, item))

    return ready


def check_not_begun(case: Case, item: Item) -> None:
    if item.began is not None or item.done or item.spent:
        case.refuse("ITEM_BEGUN", (f'rename "{item.title}" to "…"',), name=item.title)


def check_not_done(case: Case, item: Item) -> None:
    if item.done or is_over(case.meeting, item):
        case.refuse("ITEM_DONE", ('item "…"',), name=item.title)


def place_block(case: Case, block: list[int], at: int) -> None:
    """Let items that stand together come behind the first ``at`` of the others."""
    others = [each for each in case.meeting.agenda if each not in block]
    order = [*others[:at], *block, *others[at:]]
    down = case.meeting.agenda.index(block[0]) < at
    places = range(len(order))
    for place in reversed(places) if down else places:
        if case.meeting.agenda[place] != order[place]:
            case.happen(ItemMoved(order[place], place + 1))
