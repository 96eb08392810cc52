"""What is recorded of an attached file, and what is refused."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from facilitation.record import attachments
from facilitation.record.attachments import AttachmentProblem, hash_of, safe_name, taken_in
from facilitation.record.memory import MemoryJournal


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("plan.pdf", "plan.pdf"),
        ("../../etc/passwd", "passwd"),
        ("C:\\Users\\ana\\Plan B.docx", "Plan B.docx"),
        ("harm\u202efdp.exe", "harmfdp.exe"),
        (".bashrc", "bashrc"),
        ("nul.txt", "file nul.txt"),
        ("COM1", "file COM1"),
        ("trailing. . ", "trailing"),
        ("a\nb\0c\td.txt", "abcd.txt"),
        ("Größe 名前 🙂.odt", "Größe 名前 🙂.odt"),
        ("", "file"),
        ("///", "file"),
        ("x" * 300 + ".pdf", "x" * 116 + ".pdf"),
        ("🙂" * 100 + ".pdf", "🙂" * 49 + ".pdf"),
        ('w<h>a:t"|?*.md', "w h a t .md"),
    ],
)
def test_a_name_means_a_plain_file_anywhere(name, safe):
    assert safe_name(name) == safe


@settings(max_examples=200)
@given(st.text(max_size=300))
def test_a_safe_name_stays_as_it_is_and_leads_nowhere(name):
    safe = safe_name(name)
    assert safe_name(safe) == safe
    assert safe and "/" not in safe and "\\" not in safe
    assert not safe.startswith(".") and len(safe.encode()) <= 210


def test_a_file_is_taken_in_with_its_hash_and_size(tmp_path):
    path = tmp_path / "plan.txt"
    path.write_bytes(b"ten tents")
    store = MemoryJournal()
    found = taken_in(store, path)
    assert (found.name, found.size, found.sha256) == ("plan.txt", 9, hash_of(b"ten tents"))
    assert store.content(found.sha256) == b"ten tents"


def test_what_cannot_be_attached_is_said(tmp_path, monkeypatch):
    monkeypatch.setattr(attachments, "MOST_BYTES", 8)
    (tmp_path / "large").write_bytes(b"123456789")
    wanted = {"none": "FILE_MISSING", "large": "FILE_TOO_LARGE", ".": "NOT_A_FILE", "\0": None}
    for name, code in wanted.items():
        with pytest.raises(AttachmentProblem) as problem:
            taken_in(MemoryJournal(), tmp_path / name)
        assert problem.value.code == (code or problem.value.code)


def test_what_was_never_kept_is_missing():
    with pytest.raises(AttachmentProblem) as problem:
        MemoryJournal().content("00" * 32)
    assert problem.value.code == "ATTACHMENT_MISSING"
