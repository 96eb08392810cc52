"""Which text the room looks at, and which of the ways to show it is asked for."""

from __future__ import annotations

from functools import lru_cache

from app.projector.scene import Rank, Scene, Situation, when
from app.room.cue import Cue
from facilitation.meeting.agenda.sittings import is_planned
from facilitation.meeting.pending import text_before_us
from facilitation.meeting.reading import blanks_in, was_left
from facilitation.meeting.state import Fate, Meeting

OF_A_TEXT = ("proposal", "reading", "conflict", "blank")
"""The scenes that can show a proposal."""

OF_A_CHANGE = ("redline", "affected", "beside", *OF_A_TEXT)
"""The scenes that can show an amendment."""

OF_TEXTS = (
    "meeting.matter",
    "meeting.item",
    "meeting.opening",
    "meeting.sitting",
    "meeting.labels",
    "meeting.amendments",
    "meeting.proposals",
    "meeting.amending",
    "meeting.blanks",
    "meeting.frozen",
    "meeting.switched",
    "meeting.floor.for_now",
    "meeting.business",
    "meeting.decisions",
    "meeting.orders",
    "meeting.floor.rules",
    "attention",
    "asked",
    "cue",
    "presents",
)
"""What it rests on whether a text is shown, and in which way."""


def looked_at(situation: Situation) -> str:
    """Return the label that the room looks at: the one asked for, else what is before it."""
    label, meeting = situation.attention.label, situation.meeting
    return label if label in meeting.labels else text_before_us(meeting)


@lru_cache(maxsize=1)
def way_of(situation: Situation) -> str:
    """Return the scene that shows what is looked at; empty where there is no text.

    All ways ask it of each situation.
    """
    label = looked_at(situation)
    possible = _possible(situation.meeting, label)
    if situation.attention.way in possible:
        return situation.attention.way
    return possible[0] if possible else ""


def _possible(meeting: Meeting, label: str) -> tuple[str, ...]:
    amendment = meeting.amendments.get(label)
    if amendment is not None:
        behind = amendment.conflict and amendment.fate is Fate.OPEN
        return ("conflict", *OF_A_CHANGE) if behind else OF_A_CHANGE
    if label not in meeting.proposals:
        return ()
    return ("blank", *OF_A_TEXT) if blanks_in(meeting, label) else OF_A_TEXT


class TextScene(Scene):
    """One of the ways to show the text that the room looks at."""

    rests_on = OF_TEXTS

    def fits(self, situation: Situation) -> int:
        """Ask above who speaks where the text has just changed, and above one who presents it.

        Above all where the facilitator asks for it. While another process goes on, the text waits;
        so do texts that are written before the meeting begins.
        """
        if way_of(situation) != self.name:
            return Rank.NEVER
        if situation.asked and not situation.attention.step:
            return Rank.ASKED
        if is_planned(situation.meeting):
            return Rank.NEVER
        if situation.cue is Cue.MATTER:
            return Rank.JUST_NOW
        if situation.presents:
            return Rank.ROUND
        return when(not was_left(situation.meeting), Rank.MATTER)
