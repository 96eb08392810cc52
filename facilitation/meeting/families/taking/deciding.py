"""Deciding what the meeting looks at, and in which order it takes what waits."""

from __future__ import annotations

from facilitation.meeting.deciding.case import Case
from facilitation.meeting.deciding.labels import is_open, label_of, open_amendment, open_blank
from facilitation.meeting.deciding.ready import decides, either, of_texts
from facilitation.meeting.deciding.ripeness import check_turn
from facilitation.meeting.families.blanks.deciding import any_suggestion
from facilitation.meeting.families.matter.events import ProposalTakenUp
from facilitation.meeting.families.taking.acts import ChooseOrder, Take
from facilitation.meeting.families.taking.events import OrderChosen
from facilitation.meeting.state import Amendment
from facilitation.meeting.texts.order_of_taking import in_order, order_on
from facilitation.people.names import fold


def _could_be_taken(case: Case, label: str) -> None:
    """Refuse what is in view, unless it can be put into another place of the order."""
    if case.meeting.amendments.get(label) is None or not is_open(case.meeting, label):
        _check_not_in_view(case, label)


@decides(of_texts(_could_be_taken))
def _take(case: Case, act: Take) -> None:
    if not act.first and not act.after:
        label = label_of(case, act.label)
        _check_not_in_view(case, label)
        check_turn(case, label)
        case.happen(ProposalTakenUp(label))
        return
    amendment = open_amendment(case, act.label)
    before = _before(case, amendment, act.after) if act.after else ()
    _choose(case, amendment.target, (*before, amendment.label), act.because)


def _check_not_in_view(case: Case, label: str) -> None:
    if case.meeting.matter == label:
        case.already(("take LABEL",), name=label)


def _before(case: Case, amendment: Amendment, after: str) -> tuple[str, ...]:
    """Return what comes before the place behind another amendment to the same text."""
    other = open_amendment(case, after)
    order = [each.name for each in order_on(case.meeting, amendment.target)]
    others = [each for each in order if each != amendment.label]
    if other.label not in others:
        possible = tuple(f"take {amendment.label} after {each}" for each in others)
        possible = possible or (f"take {amendment.label} first",)
        case.refuse("OTHER_TEXT", possible, label=other.label, target=other.target)
    return tuple(others[: others.index(other.label) + 1])


def _choose(case: Case, target: str, first: tuple[str, ...], because: str) -> None:
    """Put these first; what was chosen before follows, and then the rest as proposed."""
    chosen = case.meeting.orders.get(target, ())
    order = (*first, *(each for each in chosen if each not in first))
    if chosen == order:
        case.already(("take LABEL first",), name=", ".join(first))
    case.happen(OrderChosen(target, order, case.short(because)))


@decides(either(of_texts(open_amendment), any_suggestion))
def _choose_order(case: Case, act: ChooseOrder) -> None:
    if act.blank:
        _choose_suggestions(case, act)
        return
    wanted = [open_amendment(case, each) for each in dict.fromkeys(act.labels)]
    target = wanted[0].target
    for each in wanted:
        if each.target != target:
            case.refuse("OTHER_TEXT", ("order LABEL, LABEL",), label=each.label, target=each.target)
    _choose(case, target, tuple(dict.fromkeys(each.label for each in wanted)), act.because)


def _choose_suggestions(case: Case, act: ChooseOrder) -> None:
    blank = open_blank(case, act.blank)
    present = [each.words for each in in_order(case.meeting, blank)]
    known = {fold(each): each for each in present}
    unknown = [each for each in act.labels if fold(each) not in known]
    if unknown:
        offer = tuple(f'suggest {blank.label} "{each}" by NAME' for each in unknown)
        case.refuse("NOT_SUGGESTED", offer, label=blank.label, words=unknown[0])
    first = tuple(dict.fromkeys(known[fold(each)] for each in act.labels))
    order = (*first, *(each for each in present if each not in first))
    if order == tuple(present) and case.meeting.orders.get(blank.label) == order:
        case.already((f'fill {blank.label} "{present[0]}"',), name=blank.label)
    case.happen(OrderChosen(blank.label, order, case.short(act.because)))
