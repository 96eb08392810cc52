"""Deciding about redrafting and merging amendments, and about correcting a text."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from contextlib import suppress

from facilitation.meeting.deciding.case import Case
from facilitation.meeting.deciding.labels import (
    check_free,
    new_label,
    open_amendment,
    open_proposal,
)
from facilitation.meeting.deciding.ready import decides, of_texts, some_text
from facilitation.meeting.deciding.rewording import ask_afresh
from facilitation.meeting.deciding.ripeness import check_whole
from facilitation.meeting.deciding.wanted import edit_wanted
from facilitation.meeting.families.redrafting import events
from facilitation.meeting.families.redrafting.acts import Correct, Merge, Redraft
from facilitation.meeting.outcome import Refused
from facilitation.meeting.reading import amendments_to, text_of
from facilitation.meeting.state import Amendment, Proposal
from facilitation.meeting.texts.consequences import carried_over, reads_anew
from facilitation.people.names import clean
from facilitation.text.changes import Edit, apply
from facilitation.text.corrections import EDITORIAL, touched
from facilitation.text.rebase import combined, conflict


@decides(of_texts(open_amendment))
def _redraft(case: Case, act: Redraft) -> None:
    amendment = open_amendment(case, act.label)
    by = case.person(act.by, here=False)
    meeting = case.meeting
    text = text_of(meeting, amendment.target)
    edit = edit_wanted(case, amendment.target, (act.change, *act.also))
    if edit.hunks == amendment.edit.hunks and not amendment.conflict:
        case.refuse("NOTHING_CHANGES", (f"redraft {amendment.label} by NAME: …",))
    read, reads = text_of(meeting, amendment.label), apply(text, edit)
    rebased, pasts = reads_anew(meeting, amendment.label, read, reads)
    case.happen(
        events.AmendmentRedrafted(
            label=amendment.label,
            by=by.number,
            edit=edit,
            because=case.short(act.because),
            rebased=rebased,
            pasts=pasts,
        )
    )
    ask_afresh(case)


def _two_to_merge(case: Case, act: Merge) -> None:
    """Refuse where no two amendments to one text are free to be merged."""
    some_text(case, open_amendment)
    targets = Counter(case.meeting.amendments[each].target for each in _mergeable(case))
    if not any(number > 1 for number in targets.values()):
        case.refuse("ONE_ALONE", ("amend P1 A2 by NAME: …",))


@decides(_two_to_merge)
def _merge(case: Case, act: Merge) -> None:
    label = new_label(case, act.label)
    merged = [open_amendment(case, each) for each in dict.fromkeys(act.labels)]
    by = case.person(act.by, here=False)
    if len(merged) < len(("one", "another")):
        case.refuse("ONE_ALONE", ("merge A1, A2 as A3 by NAME",))
    target = merged[0].target
    for each in merged:
        _check_mergeable(case, each, target)
    _check_together(case, merged)
    edit = combined(text_of(case.meeting, target), [each.edit for each in merged])
    because = "; ".join(dict.fromkeys(each.because for each in merged if each.because))
    labels = tuple(each.label for each in merged)
    case.happen(events.AmendmentsMerged(label, target, by.number, edit, labels, because))


def _check_mergeable(case: Case, amendment: Amendment, target: str) -> None:
    check_free(case, amendment.label)
    if amendment.target != target:
        possible = tuple(each.label for each in amendments_to(case.meeting, target))
        case.refuse("OTHER_TEXT", possible, label=amendment.label, target=amendment.target)
    check_whole(case, amendment)


def _mergeable(case: Case) -> Iterator[str]:
    for each in case.meeting.amendments.values():
        with suppress(Refused):
            _check_mergeable(case, each, each.target)
            yield each.label


def _check_together(case: Case, amendments: list[Amendment]) -> None:
    for place, one in enumerate(amendments):
        for other in amendments[place + 1 :]:
            if conflict(one.edit, other.edit):
                possible = (f"redraft {other.label} by NAME: …", f"withdraw {other.label}")
                case.refuse("CANNOT_STAND", possible, label=one.label, other=other.label)


@decides(of_texts(open_proposal))
def _correct(case: Case, act: Correct) -> None:
    proposal = open_proposal(case, act.label)
    label = proposal.label
    by = case.person(act.by, here=False).number if act.by else 0
    edit = edit_wanted(case, label, (act.change, *act.also))
    _check_editorial(case, proposal, edit)
    text = apply(proposal.text, edit)
    rebased, pasts = carried_over(case.meeting, label, proposal.text, text, edit)
    case.happen(
        events.TextCorrected(label=label, text=text, by=by, edit=edit, rebased=rebased, pasts=pasts)
    )
    ask_afresh(case)


def _check_editorial(case: Case, proposal: Proposal, edit: Edit) -> None:
    """Advise against calling editorial what changes words or numbers."""
    label = proposal.label
    for each in touched(proposal.text, edit):
        if each.nature not in EDITORIAL:
            possible = (f"amend {label} LABEL by NAME: …",)
            words = clean(f"{each.struck} → {each.inserted}")
            case.advise("MORE_THAN_EDITORIAL", possible, label=label, words=words, line=each.line)
            return
