"""The facilitator's window at any size, in three scripts and languages: no text is cut."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QLabel

from app.starting.qt_translation import SentenceTranslator
from app.wording import Wording
from app.wording.translation import PSEUDO, translations_for
from app.wording.words import Tongue
from tests.app.console.conftest import Room
from tests.app.painted import cut_in, only_laid_out
from tests.app.projector.test_nothing_is_cut import MOMENTS, WORDS, begin

SIZES = ((683, 384), (960, 540), (1024, 768), (1366, 768), (768, 1366))

OTHERS = SIZES[1:]
"""Of these each moment has another one than the moment before, and in the next case again."""

CASES = [("en", words) for words in WORDS]
CASES += [("de", "short"), (PSEUDO[0], "short"), (PSEUDO[0], "long")]


class Held:
    """The room as the moments of the wall's test ask for it."""

    def __init__(self, room):
        self.play, self.clock, self._station = room.play, room.clock, room.station

    def say(self, line, block=None):
        self.clock.tick += 1000
        assert self._station.say(line, "console", block), line


@pytest.fixture
def spoken(request, qapp, qtbot, processes, dress, keyboard):
    """A console that speaks a language."""
    said = translations_for(request.param)
    translator = SentenceTranslator(said)
    qapp.installTranslator(translator)
    wording = Wording(Tongue(said.translate, request.param), processes=processes)
    room = Room(qtbot, processes, dress, wording)
    yield room
    room.station.close()
    qapp.removeTranslator(translator)


def settle(window):
    """Let a window lay out all that waits for it: what is wrapped asks once more."""
    for _ in range(3):
        QCoreApplication.processEvents()


def scrolled_aside(panes):
    """Return which of the panes that are seen have to be scrolled from side to side."""
    seen = [each for each in panes.panes if each.isVisible()]
    return [each.accessibleName() for each in seen if each.horizontalScrollBar().maximum()]


@pytest.mark.parametrize(
    ("spoken", "words", "case"),
    [(*each, at) for at, each in enumerate(CASES)],
    indirect=["spoken"],
    ids=[" ".join(each) for each in CASES],
)
def test_nothing_in_the_console_is_cut(spoken, words, case):
    held, words = Held(spoken), WORDS[words]
    begin(held, words)
    console, found = spoken.console, {}
    for at, moment in enumerate(MOMENTS, case):
        moment(held, words)
        for size in (SIZES[0], OTHERS[at % len(OTHERS)]):
            with only_laid_out(console):
                console.resize(*size)
                settle(console)
            panes = console.panes
            for pane in (1, 2) if panes.gives_way else (1,):
                panes.reveal(panes.panes[pane].widget())
                settle(console)
                if cut := cut_in(console) or scrolled_aside(panes):
                    found[moment.__name__, size, pane] = cut
                button = console.floor.buttons.following
                seen = button.visibleRegion().boundingRect()
                if pane == 1 and button.isVisible() and seen != button.rect():
                    found[moment.__name__, size, "main"] = button.text()
    assert not found


def test_whoever_speaks_stands_above_the_buttons_where_both_have_room(bare):
    begin(Held(bare), WORDS["long"])
    MOMENTS[0](Held(bare), WORDS["long"])
    bare.console.resize(1366, 768)
    settle(bare.console)
    assert bare.console.floor.turn.y() < bare.console.floor.buttons.y()


class Anywhere(QLabel):
    """A label that breaks its words anywhere."""

    def paintEvent(self, _event):
        QPainter(self).drawText(self.rect(), int(Qt.TextFlag.TextWrapAnywhere), self.text())


@pytest.mark.parametrize(("kind", "broken"), [(Anywhere, True), (QLabel, False)])
def test_a_word_that_is_broken_without_a_hyphen_is_found(qtbot, kind, broken):
    label = kind("everything together", wordWrap=True)
    qtbot.addWidget(label)
    label.resize(label.fontMetrics().horizontalAdvance("everything tog"), 200)
    label.show()
    assert bool(cut_in(label)) is broken
