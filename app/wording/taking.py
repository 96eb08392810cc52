"""Why an amendment is taken when it is, in words that may be read out."""

from __future__ import annotations

from collections.abc import Mapping

from app.wording.words import Translate, Words
from facilitation.meeting.order_of_taking import Because, Turn


class TakingWords(Words):
    """Says why one stands where it stands in the order; by place goes without saying."""

    def __init__(self, translate: Translate) -> None:
        """Prepare the sentences."""
        super().__init__(translate)
        self._reasons: Mapping[Because, str] = {
            Because.CHOSEN: self.tr("moved here by hand"),
            Because.SECONDARY: self.tr("before {labels}, which it changes"),
            Because.FARTHEST: self.tr("with {labels}: the farthest-reaching first"),
            Because.PLACE: "",
            Because.CONFLICT: self.tr("no longer fits the text since {labels}"),
            Because.POINTLESS: self.tr("nothing is left for it to change"),
        }

    def why(self, turn: Turn, others: str) -> str:
        """Return the reason, or nothing; ``others`` are the labels it is about, as a list."""
        return self._reasons.get(turn.because, "").format(labels=others)
