"""Several lines that were pasted into the quick bar, taken as items of the agenda."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.console.new_items import new_items_in
from app.console.quick_bar import Way
from app.look.spoken import Spoken
from facilitation.meeting.outcome import Refusal

if TYPE_CHECKING:
    from app.console.console import Console


class PastedAgenda(Spoken):
    """Reads the items, and says what they are before they are added."""

    def __init__(self, console: Console) -> None:
        self._console = console

    def ask(self, pasted: str) -> bool:
        """Ask whether these lines are items; tell whether there was anything to ask."""
        console, station, quick = self._console, self._console.station, self._console.quick
        reads = new_items_in(station.processes, console.wording, lambda: station.meeting)
        several = reads.several(pasted, len(station.meeting.items) + 1)
        if not several.sure or isinstance(station.foresee(several.items[0][0]), Refusal):
            return False

        def add() -> None:
            quick.accepted()
            if console.acting.do(several.act()).so and several.left:
                quick.line.setText("\n".join(several.left))
                quick.line.selectAll()

        said = console.wording.planning.pasted(several.told(), several.left)
        quick.weigh(said, Way(self.tr("Add them"), add), None)
        return True
