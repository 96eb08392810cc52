"""Who speaks and how long: turns, limits, budgets."""

from __future__ import annotations

from facilitation.language.reader import Reader
from facilitation.language.times import format_length
from facilitation.language.verb import verb
from facilitation.language.verbs.actions import done
from facilitation.meeting.families.turns import acts

SCOPES = ("person", "group", "item")


def _budget(reader: Reader) -> acts.SetBudget:
    scope, length = reader.need(*SCOPES), reader.length_or_none()
    return acts.SetBudget(scope, length, reader.take("soft", "hard") != "soft")


def _say_budget(act: acts.SetBudget) -> str:
    said = f"budget {act.scope} {_length_or_none(act.length)}"
    return said if act.hard else f"{said} soft"


def _length_or_none(ms: int) -> str:
    return format_length(ms) if ms else "none"


VERBS = (
    verb("next", acts.Next),
    verb("call NAME|PLACE", acts.Call, "call Ben"),
    verb("pause", acts.Pause),
    verb("resume", acts.Resume, aliases=("continue",)),
    verb("extend TIME [by room]", acts.Extend, "extend 1:00"),
    verb("done", acts.Done, aliases=("end turn",), build=done),
    verb("no answer", acts.PutAnswerAside),
    *(
        verb(f"{what} TIME ago", acts.CorrectClock, f"{what} 1:00 ago", what=what)
        for what in ("began", "paused", "resumed", "ended")
    ),
    verb(
        "limit TIME|none [soft|hard]",
        acts.SetLimit,
        "limit 2:00 hard",
        build=lambda reader: acts.SetLimit(
            reader.length_or_none(), reader.take("soft", "hard") == "hard"
        ),
        say=lambda act: f"limit {_length_or_none(act.length)}{' hard' if act.hard else ''}",
    ),
    verb(
        "budget person|group|item TIME|none [soft|hard]",
        acts.SetBudget,
        "budget group 5:00",
        build=_budget,
        say=_say_budget,
    ),
)
