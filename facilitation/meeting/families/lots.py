"""Drawing lots that anybody can check."""

from __future__ import annotations

from msgspec.structs import asdict, replace

from facilitation.decisions.sortition import DrawFault, fault_of_draw
from facilitation.meeting.act import Act, FloorAct
from facilitation.meeting.deciding.case import Case
from facilitation.meeting.deciding.ready import anybody_known, decides
from facilitation.meeting.event import Area, Event, Recorded
from facilitation.meeting.lots import draw_of
from facilitation.meeting.reading import people_here
from facilitation.meeting.state import Lot, Meeting
from facilitation.people.person import Person


class PublishLot(Act, frozen=True):
    """Say before the draw what is drawn for, from whom and with which seed.

    ``names`` empty: everybody here who is no guest. ``seed`` empty: the moment is taken.
    ``most_of_a_group`` 0: any number of one group.
    """

    purpose: str
    places: int
    names: tuple[str, ...] = ()
    seed: str = ""
    alternates: int = 0
    most_of_a_group: int = 0


class DrawLot(FloorAct, frozen=True):
    """Draw, from what was published."""


class LotPublished(Event, frozen=True, gc=False):
    """What will be drawn for, from whom, and with which seed, before anybody is drawn."""

    writes = frozenset({Area.DECISION})
    reads = frozenset({Area.PEOPLE})
    purpose: str
    places: int
    people: tuple[int, ...]
    seed: str
    alternates: int = 0
    most_of_a_group: int = 0


class LotDrawn(Event, frozen=True, gc=False):
    """These people were drawn, in this order; ``alternates`` step in for them."""

    writes = frozenset({Area.DECISION})
    people: tuple[int, ...]
    alternates: tuple[int, ...] = ()


_EXAMPLE = 'lot 3 for "…"'
_CODES = {
    DrawFault.SEED_MISSING: "LOT_SEED_MISSING",
    DrawFault.NO_PLACES: "LOT_NO_PLACES",
    DrawFault.NAMED_TWICE: "LOT_NAMED_TWICE",
    DrawFault.POOL_TOO_SMALL: "LOT_POOL_TOO_SMALL",
}
"""What each fault of a draw is refused as."""


@decides(anybody_known)
def _publish(case: Case, act: PublishLot) -> None:
    if case.meeting.lots and case.meeting.lots[-1].drawn is None:
        case.advise("LOT_WAITS", ("draw",), purpose=case.meeting.lots[-1].purpose)
    if not act.purpose.strip():
        case.refuse("TEXT_NEEDED", (_EXAMPLE,))
    pool = _pool(case, act)
    seed = " ".join(act.seed.split()) or str(case.context.moment.at)
    fault = fault_of_draw(seed, [each.name for each in pool], act.places)
    if fault is not DrawFault.SOUND:
        most = f'lot {min(act.places, len(pool)) or 1} for "…"'
        case.refuse(_CODES[fault], (most,), pool=len(pool), places=act.places)
    people = tuple(each.number for each in pool)
    case.happen(
        LotPublished(
            act.purpose.strip(), act.places, people, seed, act.alternates, act.most_of_a_group
        )
    )


def _pool(case: Case, act: PublishLot) -> tuple[Person, ...]:
    """Return from whom is drawn: those named, else everybody here who is no guest."""
    if act.names:
        return case.people(act.names, here=False)
    return tuple(each for each in people_here(case.meeting) if not each.guest)


def _waiting(case: Case, _act: object = None) -> Lot:
    lots = case.meeting.lots
    if not lots or lots[-1].drawn is not None:
        case.refuse("NO_LOT", (_EXAMPLE,))
    return lots[-1]


@decides(_waiting)
def _draw(case: Case, act: DrawLot) -> None:
    lot = _waiting(case)
    numbers = {case.meeting.people[each].name: each for each in lot.people}
    found = draw_of(case.meeting, lot)
    drawn, stand_by = (
        tuple(numbers[each] for each in names) for names in (found.places, found.alternates)
    )
    case.happen(LotDrawn(drawn, stand_by))


def _published(meeting: Meeting, row: Recorded, event: LotPublished) -> Meeting:
    return replace(meeting, lots=(*meeting.lots, Lot(**asdict(event))))


def _drawn(meeting: Meeting, row: Recorded, event: LotDrawn) -> Meeting:
    if not meeting.lots:
        return meeting
    drawn = replace(meeting.lots[-1], drawn=event.people, stand_by=event.alternates)
    return replace(meeting, lots=(*meeting.lots[:-1], drawn))
