"""Deciding what the meeting looks at, and in which order it takes what waits."""

from __future__ import annotations

from facilitation.meeting.acts.taking import ChooseOrder, Take
from facilitation.meeting.deciding.case import Case, Deciders
from facilitation.meeting.deciding.labels import label_of, open_amendment, open_blank
from facilitation.meeting.deciding.short_texts import short
from facilitation.meeting.events.matter import ProposalTakenUp
from facilitation.meeting.events.taking import OrderChosen
from facilitation.meeting.order_of_taking import order_on
from facilitation.meeting.suggestions import in_order
from facilitation.people.names import fold


def _take(case: Case, act: Take) -> None:
    if not act.first and not act.after:
        label = label_of(case, act.label)
        if case.meeting.matter == label:
            case.refuse("ALREADY_SO", ("take LABEL",), name=label)
        case.happen(ProposalTakenUp(label))
        return
    amendment = open_amendment(case, act.label)
    order = [each.label for each in order_on(case.meeting, amendment.target)]
    others = [each for each in order if each != amendment.label]
    place = 0
    if act.after:
        before = open_amendment(case, act.after)
        if before.label not in others:
            case.refuse("OTHER_TEXT", tuple(others), label=before.label, target=before.target)
        place = others.index(before.label) + 1
    _choose(
        case, amendment.target, (*others[:place], amendment.label, *others[place:]), act.because
    )


def _choose(case: Case, target: str, order: tuple[str, ...], because: str) -> None:
    present = tuple(each.label for each in order_on(case.meeting, target))
    if present == order and case.meeting.orders.get(target) == order:
        case.refuse("ALREADY_SO", ("take LABEL first",), name=", ".join(order))
    case.happen(OrderChosen(target, order, short(case, because)))


def _choose_order(case: Case, act: ChooseOrder) -> None:
    if act.blank:
        _choose_suggestions(case, act)
        return
    wanted = [open_amendment(case, each) for each in dict.fromkeys(act.labels)]
    target = wanted[0].target
    for each in wanted:
        if each.target != target:
            case.refuse("OTHER_TEXT", ("order LABEL, LABEL",), label=each.label, target=each.target)
    first = tuple(dict.fromkeys(each.label for each in wanted))
    rest = (each.label for each in order_on(case.meeting, target))
    _choose(case, target, (*first, *(each for each in rest if each not in first)), act.because)


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
        possible = (f'fill {blank.label} "{present[0]}"',)
        case.refuse("ALREADY_SO", possible, name=blank.label)
    case.happen(OrderChosen(blank.label, order, short(case, act.because)))


DECIDERS: Deciders = {Take: _take, ChooseOrder: _choose_order}
