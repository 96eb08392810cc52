"""What people type in notes that have the form of an outline; imports no Qt."""

from __future__ import annotations

from app.wording.words import Words
from facilitation.exchange.outline import OutlineWords


class OutlineTags(Words):
    """The words by which rounds, lists, passes and replies are known, each text a list."""

    def words(self) -> OutlineWords:
        """Return them in lower case."""
        return OutlineWords(
            round=_listed(self.tr("round,go-round,circle")),
            order=_listed(self.tr("order,list,speakers,stack")),
            passes=_listed(self.tr("pass,passes,passed,nothing,no turn")),
            replies=_listed(self.tr("replies,replied,reply,asks,asked,answers,answered")),
        )


def _listed(words: str) -> tuple[str, ...]:
    return tuple(each.strip() for each in words.casefold().split(","))
