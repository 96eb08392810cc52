"""The open decision, for every act that needs one, or none."""

from __future__ import annotations

from facilitation.decisions.answers import Secrecy
from facilitation.meeting.answering import electorate_of
from facilitation.meeting.deciding.case import Case
from facilitation.meeting.reading import deciding, to_be_minuted
from facilitation.meeting.state import Decision


def openings(case: Case) -> tuple[str, ...]:
    """Return lines that open a decision, or what has to come first."""
    from facilitation.meeting.deciding.labels import free_label, open_labels  # only for a refusal

    label = next(iter(open_labels(case.meeting)), "")
    if not label:
        anew, question = free_label(case.meeting, "P"), free_label(case.meeting, "Q")
        return (f'propose {anew} "Title" by NAME', f'choose {question} "…" …')
    return (f"test consensus {label}", f"test consent {label}", f"vote {label} majority")


def advise_to_settle(case: Case) -> None:
    """Advise against leaving what is being decided, or is decided and not minuted as agreed."""
    if deciding(case.meeting):
        case.advise("DECISION_OPEN", ("close decision",))
    decided = to_be_minuted(case.meeting)
    if decided is not None:
        possible = (f'minute "…" of {decided.subject}', "minute agreed")
        case.advise("MINUTE_NOT_AGREED", possible, label=decided.subject)


def check_none_open(case: Case, _act: object = None) -> None:
    """Refuse while a decision is open."""
    decision = case.meeting.decision
    if decision is not None and deciding(case.meeting):
        case.refuse("DECISION_OPEN", ("close decision",), label=decision.subject)


def asked(case: Case, _act: object = None) -> Decision:
    """Return the open decision, or refuse."""
    decision = case.meeting.decision
    if decision is None or decision.verdict is not None:
        case.refuse("NO_DECISION", openings(case))
    return decision


def anybody_entitled(case: Case, _act: object = None) -> None:
    """Refuse where nobody is here who may answer the open decision."""
    decision = asked(case)
    inside = frozenset(decision.electorate) - decision.recused
    if inside.isdisjoint(electorate_of(case.meeting, decision).here):
        case.refuse("NOT_ENTITLED", ("admit NAME", "back NAME"))


def check_names_kept(case: Case, decision: Decision, possible: str) -> None:
    """Refuse an answer with a name on it where the decision is secret."""
    if decision.secrecy is Secrecy.SECRET:
        case.refuse("SECRET", (possible, "close decision"), label=decision.subject)
