"""Whether a word of the field has to do with what everybody does at this moment."""

from __future__ import annotations

from facilitation.meeting.reading import deciding
from facilitation.meeting.state import Meeting

OF_DECISIONS = frozenset(
    {"reservation", "stand aside", "block", "concern", "objection", "abstain", "quorum"}
)
"""What is said of a decision, as long as it is open."""

OF_ROUNDS = frozenset({"talking piece"})

UNSAID_BEFORE_ROOM = frozenset({"stack"})
"""What the room's window shows, and never calls so: whoever leads says it, and reads it."""


def is_here(word: str, meeting: Meeting) -> bool:
    """Tell whether a meaning belongs to what is done: under anything else it would be read of that.

    Where hands show how it feels, nothing but that; nothing in silence, in a break or in groups.
    """
    heat = meeting.temperature
    if meeting.pause or meeting.silence or meeting.small_groups or meeting.minute:
        return False
    if heat is not None and heat.taken is None:
        return word == "temperature"
    if word == "temperature":
        return False
    if deciding(meeting):
        return word in OF_DECISIONS
    return word not in OF_DECISIONS and (word not in OF_ROUNDS or meeting.floor.round is not None)
