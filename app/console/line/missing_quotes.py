"""A typed line whose text lacks its quotation marks, offered as it would be with them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.console.line.quick_bar import Way
from app.console.line.room_language import act_of
from app.console.line.unsettled import UNCLEAR
from app.look.spoken import Spoken
from facilitation.language.quoting import with_quotes
from facilitation.language.understanding import NotUnderstood
from facilitation.meeting.outcome import Refusal

if TYPE_CHECKING:
    from app.console.console import Console


class MissingQuotes(Spoken):
    """Finds which words are the text, and asks in the quick bar."""

    def __init__(self, console: Console) -> None:
        self._console = console

    def offer(self, line: str) -> bool:
        """Offer a line with the quotation marks that it lacks; tell whether there is one."""
        right, quick = self._with_quotes(line), self._console.quick
        if not right:
            return False

        def enter() -> None:
            quick.line.setText(right)
            self._console.lines.enter(right)

        said = self.tr("A text stands in quotation marks: {line}").format(line=right)
        quick.weigh(said, Way(self.tr("Do it so"), enter), None)
        return True

    def _with_quotes(self, line: str) -> str:
        """Return how a line is read in quotation marks; empty where it is not.

        Who is named in it is known, if anybody can be; else the name is as short as it can be.
        """
        found = ""
        for each in with_quotes(line):
            try:
                act = act_of(self._console.language.canonical(each))
            except NotUnderstood:
                continue
            foreseen = self._console.station.foresee(act)
            if not isinstance(foreseen, Refusal) or foreseen.code not in UNCLEAR:
                return each
            if not found or each.index('"') < found.index('"'):
                found = each
        return found
