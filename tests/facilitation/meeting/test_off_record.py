"""What is given as a reason off the record reaches no disk, and minutes say that there was one."""

from __future__ import annotations

from pathlib import Path
from typing import Any, get_type_hints

import msgspec
import pytest

from app.papers.exporting import document_of
from app.resources import load_processes
from facilitation.meeting.codec import Codec, event_classes, kind_of
from facilitation.meeting.event import Event
from facilitation.meeting.kept import KeptMeeting
from facilitation.meeting.notes.off_record import without_reasons
from facilitation.minutes.catalogue import format_named
from facilitation.minutes.style import style_named
from facilitation.record.memory import MemoryJournal
from facilitation.rehearsal.player import Player
from facilitation.rehearsal.script import read_script
from tests.facilitation.minutes.record.test_record_names import made

SCRIPT = """meeting "Evening" on 2026-05-01 18:30
arrive Ana, Ben, Chi, Dov
item "One" as formal
item "Two"
start 1
off record
switch circle because "GIVEN"
return
hand ana
hand ben
move ben to 1 because "GIVEN"
propose P1 "Tents" by ana because "GIVEN": "Ten tents."
amend P1 A1 by ben: strike "Ten" insert "Six" because "GIVEN"
second A1 by chi
second P1 by chi
adopt A1
test consensus P1
recuse Dov "GIVEN"
agree ana
aside chi "GIVEN"
block ben "GIVEN"
on record
off record
close decision
defer P1 until 2026-12-01 because "GIVEN"
on record
"""


def played() -> tuple[MemoryJournal, KeptMeeting]:
    journal = MemoryJournal()
    kept = KeptMeeting(journal, "m", load_processes())
    steps = Player(read_script(SCRIPT.encode(), "x.round"), kept, Path()).play()
    refused = [each.refusal for each in steps if each.refusal or each.mismatch]
    assert refused == []
    return journal, kept


def test_no_reason_given_off_the_record_reaches_the_disk() -> None:
    journal, kept = played()
    assert b"GIVEN" not in b"".join(row.body for row in journal.read("m"))
    assert kept.meeting.proposals["P1"].because


def test_minutes_say_that_a_reason_was_given() -> None:
    document = document_of(played()[1].history, load_processes())
    told = format_named("markdown").render(document, style_named()).decode()
    assert "Ben: a reason was given off the record" in told
    assert "Dov stayed out of this decision. A reason was given off the record." in told


REASONS = {"because", "reason"}


def _holds_reasons(kind: Any) -> bool:
    hints = get_type_hints(kind)
    return bool(REASONS & set(hints)) or any(
        isinstance(each, type) and issubclass(each, msgspec.Struct) and _holds_reasons(each)
        for each in hints.values()
    )


@pytest.mark.parametrize(
    "kind", [each for each in event_classes() if _holds_reasons(each)], ids=kind_of
)
def test_every_event_that_holds_a_reason_can_do_without(kind: type[Event]) -> None:
    event = made(kind, "")
    (draft,) = Codec().drafts([event])
    (bare,) = Codec().drafts([without_reasons(event)])
    assert b'"x"' in draft.body
    for name in REASONS:
        assert f'"{name}":"x"'.encode() not in bare.body
