"""Attached files in the library: kept once, checked, mended, saved out of a damaged file."""

import sqlite3
from datetime import date

import pytest

from facilitation.library.rescue import rescue
from facilitation.library.verify import verify
from facilitation.record.attachments import AttachmentProblem, hash_of
from facilitation.record.journal import StorageFault
from facilitation.record.rows import Draft

PLAN = b"\x00plan" * 5000


@pytest.fixture
def attached(path, opened):
    """A library with one attached file and the row that names it."""
    library = opened(path)
    digest = library.keep(PLAN)
    body = b'{"label":"P1","name":"plan.pdf","size":25000,"sha256":"%s"}' % digest.encode()
    library.append("m", 0, [Draft("file_attached", 1, body)], 1, 1, "console")
    return library


def test_the_same_content_is_kept_once(path, opened):
    library = opened(path)
    assert library.keep(PLAN) == library.keep(PLAN) == hash_of(PLAN)
    assert library.attachments() == (hash_of(PLAN),)
    assert opened(path).content(hash_of(PLAN)) == PLAN


def test_an_empty_file_can_be_attached(path, opened):
    library = opened(path)
    assert library.content(library.keep(b"")) == b""


def test_what_another_station_attached_is_there(path, opened):
    one, other = opened(path), opened(path)
    assert one.attachments() == other.attachments() == ()
    one.keep(PLAN)
    assert other.keep(PLAN) == hash_of(PLAN)
    assert other.content(hash_of(PLAN)) == PLAN


@pytest.mark.parametrize("digest", ["00" * 32, "no hash", ""])
def test_what_is_not_there_is_missing(path, opened, digest):
    with pytest.raises(AttachmentProblem) as problem:
        opened(path).content(digest)
    assert problem.value.code == "ATTACHMENT_MISSING"


def test_a_read_only_library_takes_nothing_and_gives_what_it_has(attached, path, opened):
    reader = opened(path, read_only=True)
    assert reader.content(hash_of(PLAN)) == PLAN
    with pytest.raises(StorageFault) as fault:
        reader.keep(b"more")
    assert fault.value.code == "read_only"


def test_a_content_cannot_be_changed(attached, path, plain):
    with pytest.raises(sqlite3.IntegrityError, match="never changed"):
        plain(path, "UPDATE attachments SET content = x'00', size = 1")


def test_a_sound_attachment_has_nothing_wrong(attached):
    assert verify(attached) == ()


def test_one_that_was_changed_is_found_and_mended_by_attaching_again(attached, path, plain):
    plain(path, "DROP TRIGGER attachments_no_update")
    plain(path, "UPDATE attachments SET content = zeroblob(size)")
    (finding,) = verify(attached)
    assert (finding.meeting, finding.seq, finding.code, finding.detail) == (
        "m",
        1,
        "attachment_damaged",
        "plan.pdf",
    )
    attached.keep(PLAN)
    assert verify(attached) == ()


def test_one_that_was_taken_away_is_found(attached, path, plain):
    plain(path, "DELETE FROM attachments")
    assert [finding.code for finding in verify(attached)] == ["attachment_missing"]


def test_attachments_are_saved_out_of_a_damaged_library(attached, path, opened):
    for number in range(40):
        attached.append("n", number, [Draft("noted", 1, b"x" * 3000)], 1, 1, "desk")
    attached.close()
    data = path.read_bytes()
    # The tree of sqlite_master is gone: SQLite itself can read nothing any more.
    path.write_bytes(data[:100] + b"\xff" * 100 + data[200:])
    with pytest.raises(StorageFault):
        opened(path)
    rescue(path, date(2026, 5, 1))
    saved = opened(path)
    assert saved.content(hash_of(PLAN)) == PLAN
    assert verify(saved) == ()
