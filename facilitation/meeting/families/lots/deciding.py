"""Deciding about lots: published first, drawn then (domain.md §9; sortition)."""

from __future__ import annotations

from facilitation.decisions.sortition import DrawFault, fault_of_draw
from facilitation.meeting.deciding.case import Case, Deciders
from facilitation.meeting.deciding.ready import Rule, anybody_known
from facilitation.meeting.families.lots.acts import DrawLot, PublishLot
from facilitation.meeting.families.lots.events import LotDrawn, LotPublished
from facilitation.meeting.lots import draw_of
from facilitation.meeting.reading import people_here
from facilitation.meeting.state import Lot
from facilitation.people.person import Person

_EXAMPLE = 'lot 3 for "…"'
_CODES = {
    DrawFault.SEED_MISSING: "LOT_SEED_MISSING",
    DrawFault.NO_PLACES: "LOT_NO_PLACES",
    DrawFault.NAMED_TWICE: "LOT_NAMED_TWICE",
    DrawFault.POOL_TOO_SMALL: "LOT_POOL_TOO_SMALL",
}
"""What each fault of a draw is refused as."""


def _publish(case: Case, act: PublishLot) -> None:
    if case.meeting.lots and case.meeting.lots[-1].drawn is None:
        case.advise("LOT_WAITS", ("draw",), purpose=case.meeting.lots[-1].purpose)
    if not act.purpose.strip():
        case.refuse("TEXT_NEEDED", (_EXAMPLE,))
    pool = _pool(case, act)
    seed = " ".join(act.seed.split()) or str(case.context.moment.at)
    fault = fault_of_draw(seed, [each.name for each in pool], act.places)
    if fault is not DrawFault.SOUND:
        case.refuse(_CODES[fault], (_EXAMPLE,), pool=len(pool), places=act.places)
    case.happen(
        LotPublished(
            act.purpose.strip(),
            act.places,
            tuple(each.number for each in pool),
            seed,
            act.alternates,
            act.most_of_a_group,
        )
    )


def _pool(case: Case, act: PublishLot) -> tuple[Person, ...]:
    """Return from whom is drawn: those named, else everybody here who is no guest."""
    if act.names:
        return case.people(act.names, here=False)
    return tuple(each for each in people_here(case.meeting) if not each.guest)


def _draw(case: Case, act: DrawLot) -> None:
    lot = _waiting(case)
    numbers = {case.meeting.people[each].name: each for each in lot.people}
    found = draw_of(case.meeting, lot)
    case.happen(
        LotDrawn(
            tuple(numbers[each] for each in found.places),
            tuple(numbers[each] for each in found.alternates),
        )
    )


def _waiting(case: Case, _act: object = None) -> Lot:
    lots = case.meeting.lots
    if not lots or lots[-1].drawn is not None:
        case.refuse("NO_LOT", (_EXAMPLE,))
    return lots[-1]


DECIDERS: Deciders = {
    PublishLot: Rule(_publish, anybody_known),
    DrawLot: Rule(_draw, _waiting),
}
