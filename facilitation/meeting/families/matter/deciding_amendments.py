"""Deciding about proposing a change of a text (domain.md §4; RONR §12)."""

from __future__ import annotations

from facilitation.meeting.deciding.case import Case
from facilitation.meeting.deciding.debate import check_floor
from facilitation.meeting.deciding.labels import new_label, open_label
from facilitation.meeting.deciding.ready import decides, of_texts
from facilitation.meeting.deciding.ripeness import check_amendable
from facilitation.meeting.deciding.wanted import edit_wanted
from facilitation.meeting.families.matter.acts import Amend
from facilitation.meeting.families.matter.events import AmendmentMade
from facilitation.meeting.pending import AMEND
from facilitation.meeting.reading import amendments_to, depth_of
from facilitation.meeting.state import Fate
from facilitation.text.changes import Edit

_EASY_DEGREE = 2
"""An amendment to an amendment is followed easily; what changes that in turn is not."""


@decides(of_texts(open_label))
def _amend(case: Case, act: Amend) -> None:
    label = new_label(case, act.label)
    target = open_label(case, act.target)
    mover, *sponsors = case.people((act.by, *act.sponsors), here=False)
    degree = _degree(case, target)
    _check_room(case, target)
    check_amendable(case, target)
    check_floor(case, AMEND, mover)
    edit = edit_wanted(case, target, (act.change, *act.also))
    _check_new(case, target, edit)
    case.happen(
        AmendmentMade(
            label,
            target,
            mover.number,
            edit,
            case.short(act.because),
            tuple(each.number for each in sponsors),
            degree if degree > _EASY_DEGREE else 0,
            case.group_meant(act.by),
        )
    )


def _degree(case: Case, target: str) -> int:
    """Return the degree of an amendment to ``target``, where the process goes so deep."""
    degree = depth_of(case.meeting, target) + 1
    most = case.meeting.floor.rules.degrees
    if most and degree > most:
        case.advise("TOO_DEEP", (f"reject {target}", f"adopt {target}"), most=most)
    return degree


def _check_room(case: Case, target: str) -> None:
    """Advise that one amendment of each degree is pending at a time (RONR 12:12)."""
    pending = amendments_to(case.meeting, target)
    most = case.meeting.floor.rules.pending
    if most and len(pending) >= most:
        other = pending[0].label
        case.advise("PENDING_ALREADY", (f"adopt {other}", f"reject {other}"), other=other)


def _check_new(case: Case, target: str, edit: Edit) -> None:
    """Advise against asking again what was rejected on the same text (RONR 12:16, 38:3)."""
    if not case.meeting.floor.rules.degrees:
        return
    for each in amendments_to(case.meeting, target, only_open=False):
        asked = each.fate is Fate.REJECTED and each.edit.base == edit.base
        if asked and each.edit.hunks == edit.hunks:
            case.advise("ASKED_BEFORE", (f"amend {target} LABEL by NAME: …",), other=each.label)
