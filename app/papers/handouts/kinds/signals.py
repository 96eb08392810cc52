"""Signals and glossary: what people show to speak, and the words that a newcomer hears."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from app.papers.handout_words import HandoutWording
from app.papers.handouts.handout import Whole
from app.papers.plainly import heading
from app.papers.telling import Telling
from facilitation.meeting.history import History
from facilitation.minutes.blocks import Block, Fact, Facts, plain


def blocks(telling: Telling, _history: History, words: HandoutWording) -> Iterator[Block]:
    """Yield the group's own signals in their order, then the words, and the process now."""
    say, wording, meeting = words.sheets, telling.wording, telling.meeting
    floor = wording.floor
    yield heading(1, say.signals)
    yield _facts(
        (floor.signal_called(telling.everywhere(each.name)), floor.signal_means(each.like))
        for each in meeting.signals
    )
    yield heading(1, say.words)
    process = meeting.floor.process
    about = wording.processes.about_named(process)
    held = ((wording.processes.named(process), about),) if about else ()
    words_said = ((each.word, each.meaning) for each in wording.glossary.beside_signals())
    yield _facts((*held, *words_said))


def _facts(pairs: Iterable[tuple[str, str]]) -> Facts:
    return Facts(tuple(Fact(term, plain(meaning)) for term, meaning in pairs))


HANDOUT = Whole("signals", 7, blocks, bare=True)
