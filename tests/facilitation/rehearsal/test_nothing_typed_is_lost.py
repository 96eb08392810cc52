"""Whatever is typed between quotation marks is in the record to its last letter, or refused."""

import contextlib
import re

import pytest

from app.resources import load_processes
from facilitation.language.grammar import parse
from facilitation.language.understanding import NotUnderstood
from facilitation.meeting.act import Act
from facilitation.meeting.deciding.case import Moment
from facilitation.meeting.kept import KeptMeeting
from facilitation.record.memory import MemoryJournal
from facilitation.rehearsal.player import Player
from tests.facilitation.rehearsal.test_reference_played import DOCS, SCRIPTS

LONG = " ".join(f"w{number}" for number in range(415))
TEXT = re.compile(r'"[^"]*"')


def lost(kept, played, line):
    """The variants of a line, each with one of its texts long, of which not all is recorded."""
    moment = played.moment if played is not None else Moment(0, 0)
    for found in TEXT.finditer(line.source):
        typed = f'{line.source[: found.start()]}"{LONG}"{line.source[found.end() :]}'
        with contextlib.suppress(NotUnderstood):
            act = parse(typed, line.block)
            events = kept.foresee(act, moment, "script") if isinstance(act, Act) else None
            if isinstance(events, tuple) and LONG not in repr(events):
                yield line.source


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda script: script.name)
def test_a_long_text_is_recorded_whole_or_refused(script):
    kept = KeptMeeting(MemoryJournal(), "meeting", load_processes())
    player, played, found = Player(script, kept, DOCS).play(), None, []
    for line in script.lines:
        found += lost(kept, played, line)
        played = next(player)
    assert found == []
