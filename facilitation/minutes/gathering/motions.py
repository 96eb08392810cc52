"""Formal motions, points of order and rulings with their reasons (RONR §48)."""

from __future__ import annotations

from msgspec.structs import replace

from facilitation.meeting.families.motions import events as motions
from facilitation.meeting.pending import APPEAL
from facilitation.minutes.gathering.gathered import Motioned
from facilitation.minutes.gathering.progress import Progress


def _made(so_far: Progress, event: motions.MotionMade) -> None:
    kept, is_appeal = not so_far.meeting.off_record, event.motion.name == APPEAL
    detail, because = (event.detail, event.because) if kept else ("", "")
    so_far.item.rulings.append(
        Motioned(
            so_far.row.seq,
            event.motion.name,
            event.by,
            so_far.meeting.people,
            detail,
            event.length,
            because,
            at=so_far.row.at,
            effect=event.motion.effect,
            about=event.about,
            group=event.group,
            appealed=_on_which(so_far, so_far.before.business.ruling) if is_appeal else None,
        )
    )


def _on_which(so_far: Progress, ruling: int) -> Motioned | None:
    """Return what was ruled on at that place of the record."""
    return next((each for each in reversed(_all(so_far)) if ruling and each.ruled == ruling), None)


def _altered(so_far: Progress, event: motions.MotionAltered) -> None:
    found = _found(so_far, event.made)
    if found is not None:
        found.detail, found.length = event.detail, event.length


def _settled(so_far: Progress, event: motions.MotionSettled) -> None:
    found = _found(so_far, event.made)
    if found is not None:
        found.carried, found.settled = event.carried, so_far.row.at
        found.yes, found.no, found.abstain = event.yes, event.no, event.abstain


def _reopened(so_far: Progress, event: motions.MotionReopened) -> None:
    """Tell the second vote beside the first one."""
    found = _found(so_far, event.made)
    if found is not None:
        anew = {"carried": None, "yes": 0, "no": 0, "abstain": 0, "because": ""}
        again = replace(found, **anew, at=so_far.row.at, settled=0, again=True)
        so_far.item.rulings.append(again)


def _ruled(so_far: Progress, event: motions.RulingGiven) -> None:
    found = _found(so_far, event.point)
    if found is None:
        found = Motioned(so_far.row.seq, "", 0, so_far.meeting.people, at=so_far.row.at)
        so_far.item.rulings.append(found)
    found.granted, found.settled, found.ruled = event.granted, so_far.row.at, so_far.row.seq
    if not so_far.meeting.off_record:
        found.ruling, found.reason = event.text, event.because


def _found(so_far: Progress, made: int) -> Motioned | None:
    """Return the motion made at that place of the record; it may have been on an earlier item.

    Of one that is voted on once more it is the second vote.
    """
    return next((each for each in reversed(_all(so_far)) if each.made == made), None)


def _all(so_far: Progress) -> list[Motioned]:
    items = so_far.gathered.items.values()
    return [each for item in items for each in item.rulings if isinstance(each, Motioned)]
