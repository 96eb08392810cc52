"""Acts that name a file, from the file to what is recorded."""

from pathlib import Path

import pytest

from app.resources import load_processes
from app.wording import Wording
from facilitation.exchange.bringing import brought
from facilitation.meeting.families.matter.acts import Propose
from facilitation.meeting.families.people.acts import BringPeople, Enrol
from facilitation.meeting.families.proposals.acts import Attach, AttachFile, ProposeFrom
from facilitation.meeting.families.turns.acts import Pause
from facilitation.meeting.kept import KeptMeeting
from facilitation.meeting.outcome import Refusal
from facilitation.record.attachments import hash_of
from facilitation.record.memory import MemoryJournal
from facilitation.rehearsal.player import Player
from facilitation.rehearsal.script import read_script

SAMPLES = Path(__file__).parent / "documents" / "samples"


def test_a_text_comes_from_its_file():
    act = brought(ProposeFrom("P1", "Statute", "ana", "statute.odt"), SAMPLES, MemoryJournal())
    assert isinstance(act, Propose)
    assert act.text.startswith("# Statute of the garden\n\n# § 1")
    assert (act.label, act.title, act.by, act.source) == ("P1", "Statute", "ana", "statute.odt")
    assert ("FOOTNOTES", 1) in act.lost


def test_a_file_is_kept_before_it_is_recorded(tmp_path):
    (tmp_path / "a plan.pdf").write_bytes(b"%PDF")
    store = MemoryJournal()
    act = brought(AttachFile("P1", "a plan.pdf"), tmp_path, store)
    assert act == Attach("P1", "a plan.pdf", 4, hash_of(b"%PDF"))
    assert store.content(act.sha256) == b"%PDF"


def test_people_come_from_theirs(tmp_path):
    (tmp_path / "people.csv").write_text("Ana\n")
    assert isinstance(brought(BringPeople("people.csv"), tmp_path, MemoryJournal()), Enrol)


def test_other_acts_stay_as_they_are():
    act = Pause()
    assert brought(act, Path(), MemoryJournal()) is act


@pytest.mark.parametrize(
    ("act", "code"),
    [
        (ProposeFrom("P1", "A", "ana", "none.odt"), "DOCUMENT_FILE_MISSING"),
        (ProposeFrom("P1", "A", "ana", "old.doc"), "DOCUMENT_OLD_WORD"),
        (ProposeFrom("P1", "A", "ana", "~nobody-of-that-name/a.odt"), "DOCUMENT_FILE_MISSING"),
        (AttachFile("P1", "none.pdf"), "ATTACHING_FILE_MISSING"),
        (AttachFile("P1", "."), "ATTACHING_NOT_A_FILE"),
    ],
)
def test_what_cannot_be_read_is_refused_in_plain_words(act, code):
    refusal = brought(act, SAMPLES, MemoryJournal())
    assert isinstance(refusal, Refusal) and refusal.code == code
    said = Wording().refusal(refusal)
    assert said == Wording().why_refused(refusal)
    assert code not in said and act.path in said


@pytest.mark.parametrize(
    ("act", "said"),
    [
        (BringPeople("p.csv", encoding="polish"), "no encoding “polish”. These can be read: utf-8"),
        (BringPeople("p.csv", encoding="utf-8"), "is not written in utf-8. It looks like cp1250."),
        (BringPeople("p.csv"), "No column of “p.csv” can be told to be the name"),
    ],
)
def test_a_list_that_is_not_plain_is_refused_with_what_is_possible(tmp_path, act, said):
    (tmp_path / "p.csv").write_bytes("Kto;Poczta\nŁukasz Wąs;l@b.org\n".encode("cp1250"))
    refusal = brought(act, tmp_path, MemoryJournal())
    assert isinstance(refusal, Refusal)
    assert said in Wording().refusal(refusal)


def test_a_first_row_that_may_be_titles_is_said(tmp_path):
    (tmp_path / "p.csv").write_text("Kto\nAda Lund\nBo Perch\nWei 王\n", encoding="utf-8")
    kept = KeptMeeting(MemoryJournal(), "m", load_processes())
    script = read_script(b'meeting "M" on 2026-05-01\npeople p.csv\n', "x.round")
    assert not [each for each in Player(script, kept, tmp_path).play() if each.refusal]
    said = Wording().events.last(kept.history)
    assert "the first row was read as a person, “Kto”" in said
    assert 'people FILE name "Kto"' in said
