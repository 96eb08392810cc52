"""Why an amendment is taken when it is, in words that may be read out."""

from __future__ import annotations

from collections.abc import Mapping

from app.wording.words import Words
from facilitation.text.taking import Taken, Why


class TakingWords(Words):
    """Says why one stands where it stands in the order; by place goes without saying."""

    def _prepare(self) -> None:
        self._reasons: Mapping[Why, str] = {
            Why.CHOSEN: self.tr("moved here by hand"),
            Why.BY_PLACE: "",
            Why.FARTHEST: self.tr("of it and {labels} the farthest-reaching first"),
            Why.AS_OFFERED: self.tr("reaches as far as {labels}: as they were offered"),
            Why.SECONDARY: self.tr("before {labels}, which it changes"),
            Why.AFTER_PERFECTING: self.tr("after what improves the words that it replaces"),
            Why.SAME: self.tr("asks for the same as {labels}"),
            Why.POINTLESS: self.tr("nothing is left for it to change"),
            Why.CONFLICT: self.tr("no longer fits the text since {labels}"),
        }

    def why(self, taken: Taken, others: str) -> str:
        """Return the reason, or nothing; ``others`` are the labels it is about, as a list."""
        return self._reasons.get(taken.why, "").format(labels=others)
