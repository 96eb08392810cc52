"""What a script expects; these lines change nothing."""

from __future__ import annotations

from facilitation.decisions.ratification import Ratified
from facilitation.language import checks
from facilitation.language.forms import IN_QUOTES, TEXT, Form, one_of
from facilitation.language.reader import Reader
from facilitation.language.verb import verb


def _out_of_order(reader: Reader) -> checks.ExpectOutOfOrder:
    """Read a motion and behind it a code, which is the last word where that is in capitals."""
    reader.need("of")
    reader.need("order")
    motion, _, last = reader.name(what="MOTION").rpartition(" ")
    if motion and last.isupper() and not last[-1].isdigit():
        return checks.ExpectOutOfOrder(motion, last)
    return checks.ExpectOutOfOrder(f"{motion} {last}".strip())


_RATIFIED = Form(
    lambda reader, _what, _stops: reader.need(*(each.lower() for each in Ratified)).upper(), str
)

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
        "expect pending nothing|MOTION[, MOTION…]",
        checks.ExpectPending,
        "expect pending previous question, A1, P1",
    ),
    verb("expect in order MOTION", checks.ExpectInOrder, "expect in order amend"),
    verb(
        "expect out of order MOTION [CODE]",
        checks.ExpectOutOfOrder,
        "expect out of order adjourn YIELDS",
        build=_out_of_order,
    ),
    verb(
        'expect missing "GROUP" NUMBER',
        checks.ExpectMissing,
        'expect missing "South" 3',
        group=IN_QUOTES,
    ),
    verb(
        'expect reads LABEL with LABEL[, LABEL…] ["…"]',
        checks.ExpectReads,
        'expect reads P1 with A1, A2 "We buy six tents by June."',
        text=TEXT,
    ),
    verb(
        "expect action ACTION open|done|dropped|passed",
        checks.ExpectAction,
        "expect action T1 done",
        status=one_of(("open", "done", "dropped", "passed")),
    ),
    verb(
        "expect ratified LABEL RATIFIED|OPEN|REJECTED|EXPIRED|CONFLICT",
        checks.ExpectRatified,
        "expect ratified P1 OPEN",
        stands=_RATIFIED,
    ),
    verb("expect elapsed TIME", checks.ExpectElapsed, "expect elapsed 3:30"),
    verb("expect allotted TIME", checks.ExpectAllotted, "expect allotted 3:00"),
    verb("expect overrun TIME", checks.ExpectOverrun, "expect overrun 0:30"),
    verb("expect refused [CODE]", checks.ExpectRefused, "expect refused BLOCKED"),
)
