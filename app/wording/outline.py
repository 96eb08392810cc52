"""What people type in notes that have the form of an outline; imports no Qt."""

from __future__ import annotations

from app.wording.tags import listed
from app.wording.words import Words
from facilitation.exchange.outline import OutlineWords


class OutlineTags(Words):
    """The words by which rounds, lists, passes and replies are known, each text a list."""

    def words(self) -> OutlineWords:
        """Return them in lower case."""
        return OutlineWords(
            round=listed(self.tr("round,go-round,circle")),
            order=listed(self.tr("order,list,speakers,stack")),
            passes=listed(self.tr("pass,passes,passed,nothing,no turn")),
            replies=listed(self.tr("replies,replied,reply,asks,asked,answers,answered")),
        )
