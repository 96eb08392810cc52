"""Sections that only say what an order lets them say, such as how a body opens and closes."""

from __future__ import annotations

from collections.abc import Iterable

from app.papers.section import Scope, Section
from app.papers.telling import Telling
from facilitation.minutes.blocks import Block


def _nothing(_telling: Telling) -> Iterable[Block]:
    return ()


SECTIONS = tuple(
    Section(name, Scope.MEETING, _nothing, said=True)
    for name in ("opening", "adjournment", "signatures")
)
