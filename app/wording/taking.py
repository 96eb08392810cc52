"""Why an amendment is taken when it is, in words that may be read out."""

from __future__ import annotations

from collections.abc import Mapping

from app.wording.words import Translate, Words
from facilitation.meeting.order_of_taking import Because, Turn


class TakingWords(Words):
    """Says why one stands where it stands in the order; by place goes without saying."""

    def __init__(self, translate: Translate) -> None:
        super().__init__(translate)
        self._reasons: Mapping[Because, str] = {
            Because.CHOSEN: self.tr("moved here by hand"),
            Because.BY_PLACE: "",
            Because.FARTHEST: self.tr("of it and {labels} the farthest-reaching first"),
            Because.AS_OFFERED: self.tr("reaches as far as {labels}: as they were offered"),
            Because.SECONDARY: self.tr("before {labels}, which it changes"),
            Because.AFTER_PERFECTING: self.tr("after what improves the words that it replaces"),
            Because.SAME: self.tr("asks for the same as {labels}"),
            Because.POINTLESS: self.tr("nothing is left for it to change"),
            Because.CONFLICT: self.tr("no longer fits the text since {labels}"),
        }

    def why(self, turn: Turn, others: str) -> str:
        """Return the reason, or nothing; ``others`` are the labels it is about, as a list."""
        return self._reasons.get(turn.because, "").format(labels=others)
