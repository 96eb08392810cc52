"""What needs no debate, and whether enough was said."""

from __future__ import annotations

from facilitation.language.verb import verb
from facilitation.meeting.families import enough
from facilitation.meeting.families.bundling import acts as bundling

VERBS = (
    verb(
        'bundle LABEL[, LABEL…] [as "TITLE"]',
        bundling.MakeBundle,
        'bundle P1, P2, P3 as "Small repairs"',
    ),
    verb(
        'pull LABEL by NAME[, NAME…] [because "…"]',
        bundling.PullOut,
        'pull P2 by Ana because "it costs more than last year"',
    ),
    verb('bundle agreed ["…"]', bundling.AdoptBundle, 'bundle agreed "nobody objected"'),
    verb("enough said", enough.AskEnough),
    verb("enough [yes NUMBER] [no NUMBER]", enough.CountEnough, "enough yes 12 no 3"),
)
