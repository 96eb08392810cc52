"""What minutes of many bodies must hold besides."""

from __future__ import annotations

from facilitation.language.forms import FILLED, WORD
from facilitation.language.verb import verb
from facilitation.meeting.families import formalities as acts
from facilitation.meeting.families.approval import acts as approval

VERBS = (
    verb('kind "KIND"', acts.NameKind, 'kind "Annual general meeting"'),
    verb(
        'approved minutes of DATE [from "TITLE"] [corrected "…"]',
        acts.ApproveMinutes,
        'approved minutes of 2026-04-01 corrected "Ben was there"',
        fields="of title corrected",
    ),
    verb("minutes order SHAPE", approval.ShapeMinutes, "minutes order formal", order=WORD, look=""),
    verb("minutes look LOOK", approval.ShapeMinutes, "minutes look large", look=WORD, order=""),
    verb('circulate minutes [to "…"]', approval.CirculateMinutes, to=FILLED),
    verb(
        'correct minutes "…" to "…" by NAME [agreed NUMBER against NUMBER] [decided "…"]',
        approval.CorrectMinutes,
        'correct minutes "ten tents" to "six tents" by Ana',
        old=FILLED,
        decided=FILLED,
    ),
    verb("reviewed by NAME", approval.ReviewPassages, "reviewed by Ana"),
    verb('minute "…" [of LABEL]', approval.ReadMinute, 'minute "We buy six tents."', text=FILLED),
    verb("minute agreed", approval.AgreeMinute),
    verb("approve minutes [on DATE]", approval.ApproveOwnMinutes, corrected=""),
    verb(
        "minutes of DATE from FILE",
        acts.KeepMinutesFrom,
        'minutes of 2026-04-01 from "april.docx"',
    ),
    verb('report NAME "…"', acts.Report, 'report Ben "The roof is mended."', text=FILLED),
    verb('read out NAME "…"', acts.ReadOut, 'read out Ines "I am for the well."', text=FILLED),
    verb(
        'convene on DATE [CLOCK] [at "PLACE"]',
        acts.Convene,
        'convene on 2026-06-01 18:30 at "Old mill"',
        fields="on at",
    ),
)
