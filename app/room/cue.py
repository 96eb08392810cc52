"""What just happened that the room wants to see: the last event that asks for its eyes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import StrEnum
from itertools import takewhile

from facilitation.floor.turns import TurnKind
from facilitation.meeting.event import Event, Recorded
from facilitation.meeting.families.agenda import events as agenda
from facilitation.meeting.families.circle.events import SilenceEnded
from facilitation.meeting.families.decisions.events import (
    DecisionClosed,
    DecisionOpened,
    TemperatureAsked,
    TemperatureTaken,
)
from facilitation.meeting.families.lots import LotDrawn, LotPublished
from facilitation.meeting.families.matter.events import MatterEvent
from facilitation.meeting.families.motions.events import MotionEvent, MotionSettled, RulingGiven
from facilitation.meeting.families.opening.events import (
    ActRedone,
    ActUndone,
    BreakEnded,
    SittingBegan,
)
from facilitation.meeting.families.planning.events import AgendaAgreed
from facilitation.meeting.families.rounds.events import RoundEnded, RoundOpened
from facilitation.meeting.families.small_groups.events import GroupsEnded
from facilitation.meeting.families.taking.events import OrderChosen
from facilitation.meeting.families.turns.events import TurnStarted
from facilitation.meeting.history import History


class Cue(StrEnum):
    """What the room was last asked to look at; hands, notes and arrivals ask for nothing."""

    NOTHING = "nothing"
    AGENDA = "agenda"
    STAGE = "stage"
    MATTER = "matter"
    FLOOR = "floor"
    ROUND = "round"
    TEMPERATURE = "temperature"
    DECIDING = "deciding"
    DECIDED = "decided"
    LOT = "lot"
    SETTLED = "settled"
    BACK = "back"
    """People have come back: what was before is over, and where they are is what they look for."""


_CUES: Mapping[type[Event], Cue] = {
    BreakEnded: Cue.BACK,
    SittingBegan: Cue.BACK,
    OrderChosen: Cue.MATTER,
    AgendaAgreed: Cue.AGENDA,
    agenda.ItemStarted: Cue.AGENDA,
    agenda.ItemEnded: Cue.AGENDA,
    agenda.ProcessBegan: Cue.STAGE,
    agenda.StageEntered: Cue.STAGE,
    agenda.ProcessSwitched: Cue.STAGE,
    agenda.ProcessRenewed: Cue.STAGE,
    agenda.ProcessResumed: Cue.STAGE,
    RoundOpened: Cue.ROUND,
    RoundEnded: Cue.ROUND,
    SilenceEnded: Cue.FLOOR,
    GroupsEnded: Cue.FLOOR,
    TemperatureAsked: Cue.TEMPERATURE,
    TemperatureTaken: Cue.TEMPERATURE,
    DecisionOpened: Cue.DECIDING,
    DecisionClosed: Cue.DECIDED,
    LotPublished: Cue.LOT,
    LotDrawn: Cue.LOT,
}


def last_cue(history: History) -> tuple[Cue, int]:
    """Return what the last act that asks for the room's eyes wants it to see, and its place.

    What was undone asks for nothing. Where one act closes a decision and thereby changes
    a text, the verdict is what the room waits for; so is what a motion came to.
    """
    standing = (row for row in reversed(history.rows()) if not history.is_undone(row))
    last = next((row for row in standing if cue_in(row.event) is not Cue.NOTHING), None)
    if last is None:
        return Cue.NOTHING, 0
    same_act: list[Recorded] = list(takewhile(lambda row: row.act == last.act, standing))
    if any(isinstance(row.event, DecisionClosed) for row in same_act):
        return Cue.DECIDED, last.seq
    if any(isinstance(row.event, MotionSettled | RulingGiven) for row in same_act):
        return Cue.SETTLED, last.seq
    return cue_in(last.event), last.seq


def may_change_the_cue(rows: Iterable[Recorded]) -> bool:
    """Tell whether the last cue can be another one after these rows: each hand is none."""
    for row in rows:
        if isinstance(row.event, ActUndone | ActRedone) or cue_in(row.event) is not Cue.NOTHING:
            return True
    return False


def cue_in(event: Event) -> Cue:
    """Return what one event asks the room to see."""
    if isinstance(event, MotionSettled | RulingGiven):
        return Cue.SETTLED
    if isinstance(event, MatterEvent | MotionEvent):
        return Cue.MATTER  # a verdict of before is not what a motion came to
    if isinstance(event, TurnStarted):
        return Cue.ROUND if event.kind is TurnKind.ROUND else Cue.FLOOR
    return _CUES.get(type(event), Cue.NOTHING)
