"""The facilitator's window at any size, with words in three scripts: no text is cut."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication

from tests.app.painted import cut_in
from tests.app.projector.test_nothing_is_cut import MOMENTS, WORDS, begin

SIZES = ((683, 384), (960, 540), (1024, 768), (1366, 768), (768, 1366))


class Held:
    """The room as the moments of the wall's test ask for it."""

    def __init__(self, room):
        self.play, self.clock, self._station = room.play, room.clock, room.station

    def say(self, line, block=None):
        self.clock.tick += 1000
        assert self._station.say(line, "console", block), line


def settle(window):
    """Let a window lay out all that waits for it: what is wrapped asks once more."""
    for _ in range(3):
        QCoreApplication.processEvents()


@pytest.mark.parametrize("words", WORDS.values(), ids=WORDS)
def test_nothing_in_the_console_is_cut(bare, words):
    held = Held(bare)
    begin(held, words)
    found = {}
    for moment in MOMENTS:
        moment(held, words)
        for size in SIZES:
            bare.console.resize(*size)
            settle(bare.console)
            panes = bare.console.panes
            for pane in (1, 2) if panes.gives_way else (1,):
                panes.reveal(panes.panes[pane].widget())
                settle(bare.console)
                if cut := cut_in(bare.console):
                    found[moment.__name__, size, pane] = cut
    assert not found
