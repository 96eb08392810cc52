"""Ballots on paper, as they were typed."""

from __future__ import annotations

from collections.abc import Sequence

from app.wording.measures import MeasuredWords
from facilitation.decisions.ballots import Ballot


class ElectionWords(MeasuredWords):
    """What stands on ballots, for those who type them in and compare them."""

    def ballot(self, ballot: Ballot | None, options: Sequence[str]) -> str:
        """Return what was typed from one paper."""
        if ballot is None:
            return self.tr("not typed")
        if ballot.points:
            given = (f"{self._name(each, options)} {number}" for each, number in ballot.points)
            return self._measures.separated(given)
        tiers = (" = ".join(self._name(each, options) for each in tier) for tier in ballot.ranking)
        return " > ".join(tiers) or self.tr("blank")

    @staticmethod
    def _name(option: int, options: Sequence[str]) -> str:
        return options[option] if 0 <= option < len(options) else "?"
