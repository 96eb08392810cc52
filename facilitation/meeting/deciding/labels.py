"""Finding the proposal, the amendment or the blank that a label means, and whether it is open."""

from __future__ import annotations

import re

from facilitation.meeting.deciding.case import Case
from facilitation.meeting.deciding.ready import some_text
from facilitation.meeting.reading import amendments_under, deciding, proposal_under
from facilitation.meeting.state import AWAY, Amendment, Blank, Fate, Meeting, Proposal

_LABEL = re.compile(r"\w[\w.-]{0,15}")


def meant(meeting: Meeting, typed: str) -> str:
    """Return the label that is meant, upper and lower case alike; empty where there is none."""
    if typed in meeting.proposals or typed in meeting.amendments:
        return typed
    wanted = typed.casefold()
    return next((each for each in meeting.labels if each.casefold() == wanted), "")


def decided_label(meeting: Meeting, typed: str) -> str:
    """Return the label of a text, or of a question put to the meeting; empty where none is."""
    asked = (*meeting.decisions, *((meeting.decision,) if meeting.decision else ()))
    wanted = typed.casefold()
    questions = (e.subject for e in asked if e.question and e.subject.casefold() == wanted)
    return meant(meeting, typed) or next(questions, "")


def decided(case: Case, typed: str) -> str:
    """Return the label of a text, or of a question put to the meeting.

    Raises Refused: there is none (UNKNOWN_LABEL).
    """
    return decided_label(case.meeting, typed) or label_of(case, typed)


def any_decided(case: Case, _act: object = None) -> None:
    """Refuse where there is no text, and nothing was put to the meeting."""
    if not case.meeting.decisions and case.meeting.decision is None:
        some_text(case, label_of)


def blank_meant(meeting: Meeting, typed: str) -> str:
    """Return the label of the blank that is meant; empty where there is none."""
    wanted = typed.casefold()
    return next((each for each in meeting.blanks if each.casefold() == wanted), "")


def new_label(case: Case, label: str) -> str:
    """Return a free label. Raises Refused: it can be none (BAD_LABEL), is taken (LABEL_TAKEN)."""
    if not _LABEL.fullmatch(label):
        case.refuse("BAD_LABEL", ("P1", "A1"), label=label)
    if meant(case.meeting, label) or blank_meant(case.meeting, label):
        case.refuse("LABEL_TAKEN", (free_label(case.meeting, label),), label=label)
    return label


def free_label(meeting: Meeting, label: str) -> str:
    """Return the first label of the same letters that is free, such as A4 for A1."""
    letters = label.rstrip("0123456789") or "P"
    asked = (each.subject for each in meeting.decisions)
    taken = {each.casefold() for each in (*meeting.labels, *meeting.blanks, *asked)}
    number = 1
    while f"{letters}{number}".casefold() in taken:
        number += 1
    return f"{letters}{number}"


def label_of(case: Case, typed: str) -> str:
    """Return the label of a proposal or an amendment. Raises Refused: UNKNOWN_LABEL."""
    label = meant(case.meeting, typed)
    if not label:
        possible = case.meeting.labels or ('propose P1 "Title" by NAME',)
        case.refuse("UNKNOWN_LABEL", possible, label=typed)
    return label


def open_label(case: Case, typed: str) -> str:
    """Return the label of a proposal or an amendment that is open.

    Raises Refused: there is none (UNKNOWN_LABEL), or it is settled or away (NOT_OPEN).
    """
    label = label_of(case, typed)
    check_open(case, label)
    return label


def amendment_of(case: Case, typed: str) -> Amendment:
    """Return the amendment that is meant.

    Raises Refused: there is none, or it is a proposal, which only a decision settles.
    """
    label = label_of(case, typed)
    amendment = case.meeting.amendments.get(label)
    if amendment is None:
        check_open(case, label)
        ways = (f"test consensus {label}", f"test consent {label}", f"vote {label} majority")
        possible = ("close decision",) if deciding(case.meeting) else ways
        case.refuse("NEEDS_DECISION", possible, label=label)
    return amendment


def open_amendment(case: Case, typed: str) -> Amendment:
    """Return the amendment that is meant, if it waits.

    Raises Refused: there is none such (NOT_AN_AMENDMENT), or it is settled (NOT_OPEN).
    """
    label = label_of(case, typed)
    amendment = case.meeting.amendments.get(label)
    if amendment is None:
        case.refuse("NOT_AN_AMENDMENT", (f"amend {label} A1 by NAME: …",), label=label)
    check_open(case, label)
    return amendment


def open_proposal(case: Case, typed: str) -> Proposal:
    """Return the proposal that is meant, if it is still open.

    Raises Refused: there is none such (NOT_A_PROPOSAL), or it is settled (NOT_OPEN).
    """
    label = label_of(case, typed)
    proposal = case.meeting.proposals.get(label)
    if proposal is None:
        case.refuse("NOT_A_PROPOSAL", (f"redraft {label} by NAME: …",), label=label)
    check_open(case, label)
    return proposal


def open_blank(case: Case, typed: str) -> Blank:
    """Return the blank that is meant, if it is to be filled.

    Raises:
        Refused: there is none such (UNKNOWN_BLANK), it is filled (BLANK_FILLED), its place is gone
        (BLANK_GONE), or its proposal is settled.
    """
    meeting = case.meeting
    label = blank_meant(meeting, typed)
    if not label:
        possible = tuple(f'suggest {each} "…" by NAME' for each in meeting.blanks)
        case.refuse("UNKNOWN_BLANK", possible or ('blank P1 B1 by NAME: "…"',), label=typed)
    blank = meeting.blanks[label]
    if blank.filled:
        case.refuse("BLANK_FILLED", ("undo",), label=label, words=blank.filled)
    if blank.conflict:
        possible = (f'blank {blank.target} B1 by NAME: "…"',)
        case.refuse("BLANK_GONE", possible, label=label, other=blank.conflict)
    check_open(case, blank.target)
    return blank


def check_open(case: Case, label: str) -> None:
    """Refuse what is done to a text that is settled or away, or hangs on one (NOT_OPEN)."""
    above = proposal_under(case.meeting, label)
    for each in dict.fromkeys((label, above.label if above else label)):
        fate = fate_of(case.meeting, each)
        if fate is not Fate.OPEN:
            case.refuse("NOT_OPEN", instead(case.meeting, each), label=each, fate=fate)


def instead(meeting: Meeting, label: str) -> tuple[str, ...]:
    """Return what can be done where a text is settled or away."""
    fate, anew = fate_of(meeting, label), free_label(meeting, "P")
    if fate in AWAY:
        return (f"bring forward {label}",)
    if fate is Fate.ADOPTED and label in meeting.proposals:
        return (f"revisit {label} as {anew} by NAME", *open_labels(meeting))
    return open_labels(meeting) or (f'propose {anew} "Title" by NAME',)


def check_free(case: Case, label: str) -> None:
    """A text whose fate is being decided is settled by that decision only."""
    check_open(case, label)
    decision = case.meeting.decision
    if decision is None or not deciding(case.meeting):
        return
    below = {each.label for each in amendments_under(case.meeting, label)}
    if decision.subject == label or decision.subject in below:
        case.refuse("DECISION_OPEN", ("close decision",), label=decision.subject)


def fate_of(meeting: Meeting, label: str) -> Fate:
    """Return what became of a proposal or an amendment."""
    proposal = meeting.proposals.get(label)
    return proposal.fate if proposal is not None else meeting.amendments[label].fate


def open_labels(meeting: Meeting) -> tuple[str, ...]:
    return tuple(each for each in meeting.labels if is_open(meeting, each))


def is_open(meeting: Meeting, label: str) -> bool:
    """Tell whether a text, and the proposal that it hangs on, are open."""
    above = proposal_under(meeting, label)
    return {fate_of(meeting, label), above.fate if above else Fate.OPEN} == {Fate.OPEN}
