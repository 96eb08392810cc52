"""Alternating lists: the next non-empty list after the one last served (domain.md 3).

Within a list least (turns started, arrival). Membership is self-declared.
"""

from __future__ import annotations

from collections.abc import Sequence

from facilitation.floor.calling import Caller
from facilitation.floor.entries import Entry
from facilitation.floor.rotating import Rotating
from facilitation.floor.tally import Tally
from facilitation.floor.terms import OrderTerms


def caller(
    waiting: Sequence[Entry], tally: Tally, terms: OrderTerms, beside: Sequence[Entry] = ()
) -> Caller:
    return Rotating(waiting, tally, terms, beside, holds=False)
