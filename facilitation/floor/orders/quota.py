"""Hard quota: alternating lists that wait for the quota list (domain.md 3).

While the quota list is empty at most ``terms.others`` further turns go to others; then the rest is
held until somebody joins the quota list or the body reopens the stack for others.
"""

from __future__ import annotations

from collections.abc import Sequence

from facilitation.floor.calling import Caller
from facilitation.floor.entries import Entry
from facilitation.floor.rotating import Rotating
from facilitation.floor.tally import Tally
from facilitation.floor.terms import OrderTerms

HOLDS = True


def caller(
    waiting: Sequence[Entry], tally: Tally, terms: OrderTerms, beside: Sequence[Entry] = ()
) -> Caller:
    return Rotating(waiting, tally, terms, beside, holds=True)
