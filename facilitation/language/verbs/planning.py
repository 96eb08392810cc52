"""Planning the agenda: its tree, who presents, what is needed, what waits for another meeting."""

from __future__ import annotations

from facilitation.language.forms import TIME_OF_DAY, Form
from facilitation.language.verb import verb
from facilitation.meeting.families.planning import acts

_HOUR = Form(TIME_OF_DAY.read, TIME_OF_DAY.say, None)

VERBS = (
    verb("part ITEM of ITEM|none", acts.NestItem, "part Chairs of Tents"),
    verb(
        "presenter NAME|nobody for ITEM",
        acts.NamePresenter,
        "presenter Ana for Tents",
        fields="name item",
    ),
    verb(
        'question "…" for ITEM [by NAME]',
        acts.AskAhead,
        'question "What does one cost?" for Tents by Ben',
    ),
    verb("bring LABEL to ITEM", acts.BringText, "bring P1 to Tents"),
    verb(
        'merge items ITEM[, ITEM…] as "TITLE"',
        acts.MergeItems,
        'merge items Tents, Chairs as "What we buy"',
    ),
    verb(
        'defer item ITEM [until DATE] [because "…"]',
        acts.DeferItem,
        'defer item Budget until 2026-06-01 because "the figures are missing"',
    ),
    verb("restore item ITEM", acts.RestoreItem, "restore item Budget"),
    verb("second reading ITEM [until DATE]", acts.ReadAgain, "second reading Tents"),
    verb("fix ITEM at TIME_OF_DAY|none", acts.FixHour, "fix Budget at 20:00", minute=_HOUR),
    verb("minimum none|ITEM[, ITEM…]", acts.MarkMinimum, "minimum Tents, Budget"),
    verb("only minimum [until DATE]", acts.KeepMinimum, "only minimum"),
    verb('agenda agreed ["…"]', acts.AgreeAgenda, 'agenda agreed "nobody objected"'),
)
