"""Tampering behind the program's back is found, at the row."""

import pytest

from facilitation.library.verify import verify

UNGUARD = ("events_no_update", "events_no_delete", "events_next")


@pytest.fixture
def tamper(path, opened, note, plain):
    """Takes the guards off, changes the record of "b", and opens the library again."""

    def change(statement):
        library = opened(path)
        for meeting in ("a", "b"):
            for _ in range(5):
                note(library, meeting)
        for trigger in UNGUARD:
            plain(path, f"DROP TRIGGER {trigger}")
        plain(path, statement)
        return library

    return change


@pytest.mark.parametrize(
    ("statement", "seq", "code", "detail"),
    [
        (
            "UPDATE events SET body = x'7b20' WHERE meeting = 'b' AND seq = 3",
            3,
            "chain_broken",
            "row 3 or its link was changed",
        ),
        (
            "UPDATE events SET at = at + 1 WHERE meeting = 'b' AND seq = 1",
            1,
            "chain_broken",
            "row 1 or its link was changed",
        ),
        (
            "UPDATE events SET link = zeroblob(32) WHERE meeting = 'b' AND seq = 5",
            5,
            "chain_broken",
            "row 5 or its link was changed",
        ),
        (
            "DELETE FROM events WHERE meeting = 'b' AND seq = 2",
            3,
            "seq_gap",
            "row 2 is missing",
        ),
        ("DELETE FROM events WHERE meeting = 'b' AND seq = 1", 2, "seq_gap", "row 1 is missing"),
    ],
)
def test_what_was_changed_is_found_at_its_row(tamper, statement, seq, code, detail):
    library = tamper(statement)
    (finding,) = verify(library)
    assert (finding.meeting, finding.seq, finding.code, finding.detail) == (
        "b",
        seq,
        code,
        detail,
    )
    assert verify(library, "b") == (finding,)
    assert verify(library, "a") == ()


def test_a_meeting_that_is_not_there_has_nothing_wrong(path, opened):
    assert verify(opened(path), "none") == ()


def test_a_sound_library_has_nothing_wrong(path, opened, note):
    library = opened(path)
    note(library)
    assert verify(library) == ()


def test_damage_to_the_file_is_found(path, opened, note):
    library = opened(path)
    for _ in range(40):
        note(library, body=b"x" * 1000)
    library.close()
    data = bytearray(path.read_bytes())
    # The last page is one of the record's; its header says how it is laid out.
    data[-4096:-4080] = b"\xff" * 16
    path.write_bytes(data)
    assert "sqlite_damaged" in {finding.code for finding in verify(opened(path))}
