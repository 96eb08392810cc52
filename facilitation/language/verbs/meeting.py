"""The meeting itself: beginning, breaks, end, undo."""

from __future__ import annotations

from facilitation.language.forms import PLAN
from facilitation.language.reader import Reader
from facilitation.language.verb import verb
from facilitation.language.writing import quoted
from facilitation.meeting.act import Overrule
from facilitation.meeting.families.opening import acts


def _overrule(reader: Reader) -> Overrule:
    because = reader.quoted()
    return Overrule(reader.act(), because)


VERBS = (
    verb(
        'meeting "TITLE" [of "BODY"] [as PROCESS] [on DATE [CLOCK]] [at "PLACE"]',
        acts.OpenMeeting,
        'meeting "Spring assembly" of "Market garden" on 2026-05-01 18:30 at "Old mill"',
        fields="title body process on at",
    ),
    verb("break [TIME]", acts.TakeBreak, "break 15m", length=PLAN),
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
