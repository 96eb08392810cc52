"""The meeting itself: beginning, breaks, end, undo."""

from __future__ import annotations

from facilitation.language.forms import PLAN, TIME_OF_DAY
from facilitation.language.reader import Reader
from facilitation.language.verb import verb
from facilitation.language.writing import quoted
from facilitation.meeting.act import Overrule
from facilitation.meeting.families.ahead import PlanMeeting
from facilitation.meeting.families.opening import acts
from facilitation.meeting.families.returning import TakeRecess


def _overrule(reader: Reader) -> Overrule:
    because = reader.quoted()
    return Overrule(reader.act(), because)


def _recess(reader: Reader) -> TakeRecess:
    if reader.take("until"):
        return TakeRecess(until=reader.minute_of_day())
    return TakeRecess(reader.length()) if reader.more else TakeRecess()


def _say_recess(act: TakeRecess) -> str:
    if act.until is not None:
        return f"recess until {TIME_OF_DAY.say(act.until)}"
    return f"recess {PLAN.say(act.length)}" if act.length else "recess"


VERBS = (
    verb(
        'meeting "TITLE" [of "BODY"] [after "TITLE"] [as PROCESS] [on DATE [CLOCK]] [at "PLACE"]',
        acts.OpenMeeting,
        'meeting "Spring assembly" of "Market garden" on 2026-05-01 18:30 at "Old mill"',
        fields="title body after process on at",
    ),
    verb("planned for DATE [CLOCK]", PlanMeeting, "planned for 2026-12-08 19:00"),
    verb("break [TIME]", acts.TakeBreak, "break 15m", length=PLAN),
    verb(
        "recess [TIME|until TIME_OF_DAY]",
        TakeRecess,
        "recess until 20:15",
        build=_recess,
        say=_say_recess,
    ),
    verb("reconvene", acts.EndBreak, aliases=("end break",)),
    verb("adjourn [until DATE [CLOCK]]", acts.Adjourn, "adjourn until 2026-05-02 10:00"),
    verb("sitting [afresh]", acts.BeginSitting, "sitting"),
    verb("close meeting", acts.CloseMeeting, aliases=("end meeting",)),
    verb("undo", acts.Undo),
    verb("redo", acts.Redo),
    verb("count on TIME", acts.CountOn, "count on 0:45"),
    verb(
        'overrule "…" LINE',
        Overrule,
        'overrule "she has to leave at once" call Ben',
        build=_overrule,
        say=lambda act: f"overrule {quoted(act.because)}",
    ),
)
