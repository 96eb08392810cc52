"""An act within another one: what a motion brings about when it is carried."""

from __future__ import annotations

from facilitation.meeting.act import Act
from facilitation.meeting.deciding.case import Case
from facilitation.meeting.deciding.ready import rules_of
from facilitation.meeting.families import parts


def do(case: Case, act: Act) -> None:
    """Decide an act of another family in the same case; what it refuses, the whole act refuses."""
    for part in parts("deciding", of=type(act).__module__):
        decider = rules_of(part).get(type(act))
        if decider is not None:
            decider(case, act)
            return
