"""What a script expects; these lines change nothing."""

from __future__ import annotations

from facilitation.language.checks import (
    ExpectAllotted,
    ExpectConflict,
    ExpectDecision,
    ExpectElapsed,
    ExpectFloor,
    ExpectOrder,
    ExpectOverrun,
    ExpectPointless,
    ExpectReads,
    ExpectRefused,
    ExpectStack,
    ExpectStands,
    ExpectText,
)
from facilitation.language.forms import TEXT
from facilitation.language.verb import verb

VERBS = (
    verb("expect floor NAME|nobody", ExpectFloor, "expect floor Ana"),
    verb("expect stack empty|NAME[, NAME…]", ExpectStack, "expect stack Ben, Chi"),
    verb(
        'expect text LABEL ["…"]',
        ExpectText,
        'expect text P1 "We buy six tents by May."',
        text=TEXT,
    ),
    verb(
        "expect decision LABEL CODE [NAME, NAME…]", ExpectDecision, "expect decision P1 CONSENSUS"
    ),
    verb("expect conflict LABEL LABEL", ExpectConflict, "expect conflict A1 A3"),
    verb("expect stands LABEL LABEL", ExpectStands, "expect stands A1 A2"),
    verb("expect pointless LABEL LABEL", ExpectPointless, "expect pointless A1 A2"),
    verb("expect order LABEL[, LABEL…]", ExpectOrder, "expect order A2, A1"),
    verb(
        'expect reads LABEL with LABEL[, LABEL…] ["…"]',
        ExpectReads,
        'expect reads P1 with A1, A2 "We buy six tents by June."',
        text=TEXT,
    ),
    verb("expect elapsed TIME", ExpectElapsed, "expect elapsed 3:30"),
    verb("expect allotted TIME", ExpectAllotted, "expect allotted 3:00"),
    verb("expect overrun TIME", ExpectOverrun, "expect overrun 0:30"),
    verb("expect refused [CODE]", ExpectRefused, "expect refused BLOCKED"),
)
