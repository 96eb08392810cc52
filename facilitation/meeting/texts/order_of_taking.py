"""The order in which amendments are taken, and why (domain.md §4; RONR §12)."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec.structs import replace

from facilitation.meeting.reading import amendments_to, text_of
from facilitation.meeting.state import Amendment, Blank, Meeting, Suggestion
from facilitation.meeting.texts.standing import waiting_on
from facilitation.text.taking import Taken, Why, order


def order_of_taking(meeting: Meeting, label: str) -> tuple[Taken, ...]:
    """Return everything that waits on a text, in the order in which to take it.

    As the facilitator chose; else by place, of those that exclude each other the
    farthest-reaching first, and what would change an amendment directly before that. Last
    comes what no longer fits the text.
    """
    taken = order(text_of(meeting, label), tuple(waiting_on(meeting, label)))
    places = {each.name: place for place, each in enumerate(taken)}
    return tuple(_in_order(meeting, label, taken, places))


def order_on(meeting: Meeting, target: str) -> tuple[Taken, ...]:
    """Return the open amendments to a text itself in their order, without those beneath them."""
    there = {each.label for each in amendments_to(meeting, target)}
    return tuple(each for each in order_of_taking(meeting, target) if each.name in there)


def _in_order(
    meeting: Meeting, target: str, taken: tuple[Taken, ...], places: dict[str, int]
) -> Iterator[Taken]:
    chosen = {label: place for place, label in enumerate(meeting.orders.get(target, ()))}
    last = len(places)

    def key(each: Amendment) -> tuple[int, int, int]:
        return (chosen.get(each.label, len(chosen)), places.get(each.label, last), each.made)

    for each in sorted(amendments_to(meeting, target), key=key):
        if each.label not in places:
            yield Taken(each.label, Why.CONFLICT, beside=(each.conflict,))
            continue
        yield from _in_order(meeting, each.label, taken, places)
        found = taken[places[each.label]]
        moved = each.label in chosen and found.why is not Why.POINTLESS
        yield replace(found, why=Why.CHOSEN) if moved else found


def in_order(meeting: Meeting, blank: Blank) -> tuple[Suggestion, ...]:
    """Return the suggestions in the order of taking.

    As the facilitator chose; else amounts, times and dates from the largest or latest (the
    least acceptable) down, and anything else as it was offered.
    """
    from facilitation.text.blanks import voting_order  # few meetings have a blank

    suggestions = blank.suggestions
    proposed = [suggestions[at] for at in voting_order([each.words for each in suggestions])]
    place = {words: at for at, words in enumerate(meeting.orders.get(blank.label, ()))}
    return tuple(sorted(proposed, key=lambda each: place.get(each.words, len(place))))
