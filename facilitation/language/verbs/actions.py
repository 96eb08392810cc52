"""What became of actions; `done` and `pass` alone are about the floor."""

from __future__ import annotations

from facilitation.language.reader import Reader
from facilitation.language.verb import verb
from facilitation.meeting.act import Act
from facilitation.meeting.families import actions as acts
from facilitation.meeting.families.rounds.acts import Pass
from facilitation.meeting.families.turns.acts import Done


def done(reader: Reader) -> Act:
    """Read what is done: the turn, or behind its number an action, with what is told of it."""
    if not reader.more:
        return Done()
    label = reader.label().upper()
    return acts.FinishAction(label, reader.quoted() if reader.next_is_quoted() else "")


def passed(reader: Reader) -> Act:
    """Read what is passed: the piece, or behind its number an action to somebody else."""
    if not reader.more or reader.next_is("back"):
        return Pass(bool(reader.take("back")))
    label = reader.label().upper()
    reader.need("to")
    return acts.PassAction(label, reader.name())


VERBS = (
    verb(
        'done ACTION ["…"]',
        acts.FinishAction,
        'done T1 "three prices, the cheapest is 40"',
        build=done,
    ),
    verb(
        'drop ACTION because "…"',
        acts.DropAction,
        'drop T1 because "we have tents now"',
    ),
    verb("pass ACTION to NAME", acts.PassAction, "pass T1 to Chi", build=passed),
    verb(
        'carry ACTION from "TITLE"',
        acts.TakeActionAlong,
        'carry T1 from "Winter assembly"',
    ),
)
