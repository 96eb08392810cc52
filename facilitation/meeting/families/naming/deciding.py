"""Deciding whose names are told."""

from __future__ import annotations

from facilitation.meeting.deciding.case import Case, Deciders
from facilitation.meeting.deciding.items import item_meant
from facilitation.meeting.event import Event
from facilitation.meeting.families.naming import acts, events
from facilitation.meeting.families.naming.applying import chosen
from facilitation.meeting.naming import Attribution, Whom, more_than


def _attribution(case: Case, act: acts.ChooseAttribution) -> None:
    item = item_meant(case, act.item).number if act.item else 0
    event = events.AttributionChosen(Attribution(act.how), item, act.because)
    _choose(case, event, act.because, f'attribution {act.how} because "…"')


def _names(case: Case, act: acts.ChooseNames) -> None:
    item = item_meant(case, act.item).number if act.item else 0
    event = events.NamesChosen(Whom(act.whom), act.on == "on", item, act.because)
    _choose(case, event, act.because, f'names {act.whom} on because "…"')


def _choose(case: Case, event: Event, because: str, consented: str) -> None:
    """Let fewer names be told by whoever asks; more only with the consent that is recorded."""
    before = case.meeting.naming
    after = chosen(before, event)
    if after == before:
        case.already(what="naming")
    if more_than(after, before) and not because.strip():
        case.refuse("CONSENT_NEEDED", (consented,))
    case.happen(event)


DECIDERS: Deciders = {
    acts.ChooseAttribution: _attribution,
    acts.ChooseNames: _names,
}
