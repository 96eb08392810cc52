"""Processes that a group wanted to look at again come back by themselves: for the next agenda."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from app.home.days import local_day
from app.home.start_dialog import StartDialog
from app.wording import Wording
from app.wording.process_terms import AgainWords
from facilitation.meeting.families.agenda.acts import AddItem
from facilitation.process.process import due


def ask_again(
    wording: Wording,
    dialog: StartDialog,
    along: tuple[tuple[str, bool], ...] = (),
) -> Callable[[], Iterator[AddItem]]:
    """Offer what is due behind what else may be taken ``along``; return what was ticked.

    It is ticked, so that nobody has to remember it.
    """
    words = AgainWords(wording)
    found = due(wording.processes.known.own.found.values(), local_day().isoformat())
    dialog.offer_along((*along, *((words.due(each), True) for each in found)))

    def ticked() -> Iterator[AddItem]:
        for at in dialog.taken_along():
            if at >= len(along):
                yield AddItem(words.item(found[at - len(along)]))

    return ticked
