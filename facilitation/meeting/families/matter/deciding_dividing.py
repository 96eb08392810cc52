"""Deciding about dividing the question: an amendment by its places, or a proposal (RONR §27)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NoReturn

from facilitation.meeting.deciding.case import Case
from facilitation.meeting.deciding.labels import (
    check_free,
    label_of,
    new_label,
    open_amendment,
    open_proposal,
)
from facilitation.meeting.deciding.ready import decides, of_texts
from facilitation.meeting.deciding.ripeness import check_whole
from facilitation.meeting.families.matter.events import Rebased
from facilitation.meeting.families.redrafting import events
from facilitation.meeting.families.redrafting.acts import Divide
from facilitation.meeting.reading import amendments_to, blanks_in, text_of
from facilitation.meeting.state import Amendment, Blank, Fate, Proposal
from facilitation.text.changes import Edit
from facilitation.text.division import divided, parts
from facilitation.text.questions import Question, passages, put_to, questions, reading_with

Waiting = Amendment | Blank


def _check_divisible(case: Case, label: str) -> None:
    if label in case.meeting.proposals:
        _passages(case, label)
    else:
        _places(case, label)


@decides(of_texts(_check_divisible))
def _divide(case: Case, act: Divide) -> None:
    if label_of(case, act.label) in case.meeting.proposals:
        _divide_proposal(case, act)
    else:
        _divide_amendment(case, act)


def _places(case: Case, typed: str) -> tuple[Amendment, int]:
    """Return an amendment that can be divided, and in how many places it changes its text."""
    amendment = open_amendment(case, typed)
    check_free(case, amendment.label)
    check_whole(case, amendment)
    places = len(parts(text_of(case.meeting, amendment.target), amendment.edit))
    if places <= 1:
        case.refuse("ONE_PLACE", (f"amend {amendment.target} LABEL …",), label=amendment.label)
    return amendment, places


def _divide_amendment(case: Case, act: Divide) -> None:
    amendment, places = _places(case, act.label)
    text = text_of(case.meeting, amendment.target)
    labels, groups = _grouped(case, act, amendment.label, places, "PLACES_DIFFER")
    edits = divided(text, amendment.edit, [[at + 1 for at in group] for group in groups])
    made = tuple(events.Part(label, edit) for label, edit in zip(labels, edits, strict=True))
    case.happen(events.AmendmentDivided(amendment.label, made))


def _grouped(
    case: Case, act: Divide, label: str, places: int, code: str
) -> tuple[list[str], list[list[int]]]:
    """Return the new labels, and the places (from 0) that each of them has."""
    names = act.labels or tuple(f"{label}.{n}" for n in range(1, places + 1))
    if len(names) != places or len(set(names)) == 1:
        case.refuse(code, (f"divide {label}",), label=label, places=places)
    labels = [new_label(case, each) for each in dict.fromkeys(names)]
    return labels, [[at for at, name in enumerate(names) if name == each] for each in labels]


def _passages(case: Case, typed: str) -> tuple[Proposal, int]:
    """Return a proposal that can be divided, and how many passages it has."""
    proposal = open_proposal(case, typed)
    label = proposal.label
    check_free(case, label)
    _check_alone(case, proposal)
    _check_confirmed(case, label)
    places = len(passages(proposal.text))
    if places <= 1:
        case.refuse("ONE_PASSAGE", (f"amend {label} LABEL by NAME: …",), label=label)
    return proposal, places


def _divide_proposal(case: Case, act: Divide) -> None:
    proposal, places = _passages(case, act.label)
    label = proposal.label
    labels, groups = _grouped(case, act, label, places, "PASSAGES_DIFFER")
    found = questions(proposal.text, groups)
    moved = _waiting_by_question(case, label, found)
    put = tuple(
        events.QuestionPut(
            name, f"{proposal.title} ({place + 1}/{len(found)})", question.text, moved[place]
        )
        for place, (name, question) in enumerate(zip(labels, found, strict=True))
    )
    case.happen(events.ProposalDivided(label, put))


def _check_alone(case: Case, proposal: Proposal) -> None:
    """Refuse to divide what comes in the place of one decision: each part would replace all."""
    if proposal.predecessor is not None:
        label = proposal.label
        case.refuse("REVISES_ONE", (f"amend {label} LABEL by NAME: …",), label=label)


def _check_confirmed(case: Case, label: str) -> None:
    """Ask first whether anybody objects to a friendly amendment: it has still a way back."""
    for each in amendments_to(case.meeting, label, only_open=False):
        if each.fate is Fate.ADOPTED and each.friendly and not each.confirmed:
            possible = (f"adopt {each.label}", f"object {each.label} by NAME")
            case.refuse("FRIENDLY_OPEN", possible, label=label, other=each.label)


def _waiting_by_question(
    case: Case, label: str, found: Sequence[Question]
) -> list[tuple[Rebased, ...]]:
    """Return for each question what waits on it from now on, against its own text."""
    moved: list[list[Rebased]] = [[] for _each in found]
    waiting: tuple[Waiting, ...] = amendments_to(case.meeting, label)
    for each in (*waiting, *blanks_in(case.meeting, label)):
        at, edit = _put(case, each, found)
        moved[at] += [Rebased(each.label, edit), *_below(case, each, found, at)]
    return [tuple(each) for each in moved]


def _put(case: Case, waiting: Waiting, found: Sequence[Question]) -> tuple[int, Edit]:
    """Return the question that something is about; refuse where it straddles."""
    label = waiting.label
    if waiting.conflict:
        possible = (f"redraft {label} by NAME: …", f"withdraw {label}")
        case.refuse("CONFLICT", possible, label=label, other=waiting.conflict)
    put = put_to(waiting.base, found, waiting.edit)
    if put is None:
        _refuse_straddling(case, waiting)
    return put


def _below(case: Case, above: Waiting, found: Sequence[Question], at: int) -> Iterator[Rebased]:
    """Yield the amendments to an amendment, each against that as it reads in its question."""
    nested = amendments_to(case.meeting, above.label)
    if not nested:
        return
    within = reading_with(above.base, found, above.edit)
    for each in nested:
        if within is None:
            _refuse_straddling(case, each)
        into, edit = _put(case, each, within)
        if into != at:
            _refuse_straddling(case, each)
        yield Rebased(each.label, edit)
        yield from _below(case, each, within, at)


def _refuse_straddling(case: Case, waiting: Waiting) -> NoReturn:
    """Say what has to be settled first; several places may be divided themselves."""
    label = waiting.label
    alone = (f"divide {label}",) if _divisible(case, waiting) else ()
    possible = (*alone, f"withdraw {label}", f"redraft {label} by NAME: …")
    if isinstance(waiting, Blank):
        possible = (f'fill {label} "…"',)
    case.refuse("STRADDLES", possible, label=label)


def _divisible(case: Case, waiting: Waiting) -> bool:
    nested = amendments_to(case.meeting, waiting.label)
    return not nested and len(parts(waiting.base, waiting.edit)) > 1
