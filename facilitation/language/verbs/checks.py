"""What a script expects; these lines change nothing."""

from __future__ import annotations

from facilitation.language import checks
from facilitation.language.forms import TEXT
from facilitation.language.verb import verb

VERBS = (
    verb("expect floor NAME|nobody", checks.ExpectFloor, "expect floor Ana"),
    verb("expect stack empty|NAME[, NAME…]", checks.ExpectStack, "expect stack Ben, Chi"),
    verb(
        'expect text LABEL ["…"]',
        checks.ExpectText,
        'expect text P1 "We buy six tents by May."',
        text=TEXT,
    ),
    verb(
        "expect decision LABEL CODE [NAME, NAME…]",
        checks.ExpectDecision,
        "expect decision P1 CONSENSUS",
    ),
    verb("expect conflict LABEL LABEL", checks.ExpectConflict, "expect conflict A1 A3"),
    verb("expect stands LABEL LABEL", checks.ExpectStands, "expect stands A1 A2"),
    verb("expect pointless LABEL LABEL", checks.ExpectPointless, "expect pointless A1 A2"),
    verb("expect order LABEL[, LABEL…]", checks.ExpectOrder, "expect order A2, A1"),
    verb(
        'expect reads LABEL with LABEL[, LABEL…] ["…"]',
        checks.ExpectReads,
        'expect reads P1 with A1, A2 "We buy six tents by June."',
        text=TEXT,
    ),
    verb("expect elapsed TIME", checks.ExpectElapsed, "expect elapsed 3:30"),
    verb("expect allotted TIME", checks.ExpectAllotted, "expect allotted 3:00"),
    verb("expect overrun TIME", checks.ExpectOverrun, "expect overrun 0:30"),
    verb("expect refused [CODE]", checks.ExpectRefused, "expect refused BLOCKED"),
)
