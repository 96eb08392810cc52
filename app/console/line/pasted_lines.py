"""Several lines that were pasted into the quick bar: items of the agenda, or people."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from app.console.agenda.new_items import Several, new_items_in
from app.console.line.quick_bar import Way
from app.look.spoken import Spoken
from facilitation.exchange.pasted_names import is_sentence, read_arrivals
from facilitation.meeting.outcome import Refusal

if TYPE_CHECKING:
    from app.console.console import Console

_MOST_NAMED = 4


class PastedLines(Spoken):
    """Reads them, and says what they are before they are taken."""

    def __init__(self, console: Console) -> None:
        self._console = console

    def ask(self, pasted: str) -> bool:
        """Ask whether these lines are items or people; tell whether there was anything to ask."""
        several, names = self._items(pasted), self._names(pasted)
        add = Way(self.tr("Add them to the agenda"), partial(self._add, several))
        wording, quick = self._console.wording, self._console.quick
        if several.sure:
            quick.weigh(wording.planning.pasted(several.told(), several.left), add, None)
        elif names:
            listed = wording.measures.listed(names, _MOST_NAMED)
            said = self.tr("These may be %n people: {names}.", "", len(names)).format(names=listed)
            come = Way(self.tr("They have come"), partial(self._let_in, pasted))
            quick.weigh(said, come, add if several.items else None)
        return several.sure or bool(names)

    def _items(self, pasted: str) -> Several:
        """Return the items that these lines can be; none where none can be added now."""
        station = self._console.station
        reads = new_items_in(station.processes, self._console.wording, lambda: station.meeting)
        several = reads.several(pasted, len(station.meeting.items) + 1)
        refused = not several.items or isinstance(station.foresee(several.items[0][0]), Refusal)
        return Several() if refused else several

    def _names(self, pasted: str) -> list[str]:
        """Return who these lines may name; nobody where one of them cannot be a name."""
        reads_as_line = self._console.language.reads_as_line
        lines = [each for each in pasted.splitlines() if each.strip()]
        closed = self._console.station.meeting.closed
        if closed or any(reads_as_line(each) or is_sentence(each) for each in lines):
            return []
        return [each.name for each in read_arrivals(pasted)]

    def _add(self, several: Several) -> None:
        quick = self._console.quick
        quick.accepted()
        if self._console.acting.do(several.act()).so and several.left:
            quick.line.setText("\n".join(several.left))
            quick.line.selectAll()

    def _let_in(self, pasted: str) -> None:
        """Let them in where people come in, which says who was here already and asks in doubt."""
        self._console.quick.accepted()
        self._console.side.show_people()
        if self._console.side.people is not None:
            self._console.side.people.take_pasted(pasted)
