"""What minutes of many bodies must hold besides: kind, earlier minutes, reports, next meeting."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path

import pytest

from app.papers.exporting import minutes_words
from app.papers.record import MinutesReader
from facilitation.meeting.history import History
from facilitation.minutes.attribution import Attribution, Include
from facilitation.minutes.catalogue import format_named
from facilitation.minutes.style import style_named
from facilitation.process.catalogue import Processes

Told = Callable[..., str]

SCRIPT = """meeting "Spring" of "Garden" on 2026-05-01 18:00
arrive Ana, Ben
kind "General meeting"
approved minutes of 2026-04-01
approved minutes of 2026-03-01 corrected "Ben came later"
item "Roof" as circle
start Roof
report ben "The roof is **mended**, says Ana."
stage rounds
round "What do we need?" from ana
note "of Ana"
read out Ines "I am for the well, as Ben is."
next
next
convene on 2026-06-01 18:30 at "Old mill"
"""


def test_the_head_tells_kind_earlier_minutes_and_next_meeting(told: Told) -> None:
    minutes = told(SCRIPT)
    assert "**Kind of meeting:** General meeting" in minutes
    assert (
        "**Earlier minutes:** those of 1 April 2026 were approved; those of 1 March 2026 were "
        "approved with this correction: “Ben came later”"
    ) in minutes
    assert "**Next meeting:** 1 June 2026, 18:30, Old mill" in minutes


def test_a_report_is_told_whatever_the_stage_keeps(told: Told) -> None:
    assert "### Reports\n\n-   **Ben:** The roof is **mended**, says Ana.\n" in told(SCRIPT)
    unnamed = told(SCRIPT, Attribution.UNATTRIBUTED)
    assert "-   The roof is **mended**, says a participant.\n" in unnamed


def test_what_an_absent_person_sent_stands_under_their_name_and_they_were_not_here(
    told: Told,
) -> None:
    script = SCRIPT.replace("as circle", "as reading").replace("stage rounds", "stage rounds")
    minutes = told(script, include=Include(names=True))
    assert "**Ines, absent, read out:** “I am for the well, as Ben is.”" in minutes
    assert "2 people: Ana and Ben" in minutes
    unnamed = told(script, Attribution.UNATTRIBUTED)
    assert "Ines" not in unnamed
    assert "**Read out, from somebody who was not here:** “I am for the well, as a" in unnamed


def test_somebody_whose_words_are_read_out_while_they_are_here_is_not_called_absent(
    told: Told,
) -> None:
    minutes = told(
        SCRIPT.replace("as circle", "as reading") + '\nread out Ben "I lost my voice."\n'
    )
    assert "**Ben, read out:** “I lost my voice.”" in minutes


def test_nothing_is_kept_where_nothing_may_be_and_off_the_record(told: Told) -> None:
    told(
        """arrive Ana
item "Chapter" as reading
start 1
expect refused NOTHING_KEPT
read out Ines "words"
stage rounds
off record
expect refused OFF_RECORD
read out Ines "words"
expect refused OFF_RECORD
report ana "words"
"""
    )


def test_what_was_reported_or_read_out_can_be_corrected_later(told: Told) -> None:
    minutes = told(
        """arrive Ana, Ben
item "Roof"
start Roof
report Ben "The roof is OPEN."
read out Ines "I am AGAINST the well."
report Ana "A SLIP"
agreed "we dig"
correct R1 "The roof is mended."
correct R2 "I am for the well."
correct R3 ""
close meeting
"""
    )
    assert "**Ben:** The roof is mended." in minutes
    assert "I am for the well." in minutes
    assert not {"OPEN.", "AGAINST", "SLIP"} & set(minutes.split())
    assert minutes.count("Ana") == 0


KEPT = """meeting "Spring" on 2026-05-01 18:00
arrive Ana, Ben
minutes of 2026-04-01 from "April of Ana.md"
minutes of 2026-03-01 from "march.md"
approved minutes of 2026-04-01
expect refused ALREADY_SO
minutes of 2026-04-01 from "April of Ana.md"
expect refused DOCUMENT_FILE_MISSING
minutes of 2026-02-01 from "none.md"
expect refused DOCUMENT_OTHER_KIND
minutes of 2026-02-01 from "picture.png"
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "April of Ana.md").write_text("# April\nWe met.", encoding="utf-8")
    (tmp_path / "march.md").write_text("# March\nWe met.", encoding="utf-8")
    (tmp_path / "picture.png").write_bytes(b"\x89PNG\r\n\x1a\n\x00\x00")
    return tmp_path


def test_earlier_minutes_are_kept_as_documents_of_their_day(
    played: Callable[..., History], folder: Path
) -> None:
    earlier = played(KEPT, folder).meeting.life.earlier
    assert {of: each.name for of, each in earlier.items()} == {
        "2026-04-01": "April of Ana.md",
        "2026-03-01": "march.md",
    }
    assert earlier["2026-03-01"].sha256 == hashlib.sha256(b"# March\nWe met.").hexdigest()


def test_the_head_names_the_earlier_minutes_that_are_kept(
    played: Callable[..., History], processes: Processes, folder: Path
) -> None:
    reader = MinutesReader(minutes_words(processes), processes)
    history = played(KEPT, folder)
    style = style_named()
    minutes = format_named("markdown").render(reader.minutes(history), style).decode()
    assert (
        "**Earlier minutes:** those of 1 April 2026 (kept as April of Ana.md) were approved; "
        "those of 1 March 2026 are kept as march.md"
    ) in minutes
    unnamed = reader.minutes(history, Attribution.UNATTRIBUTED)
    assert b"Ana" not in format_named("markdown").render(unnamed, style)
