"""`goround verify --minutes`: whether a file of minutes is what was approved, in every format."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path
from zipfile import ZipFile

import msgspec
import pytest

from app.command_line.running import run
from app.papers import checking
from app.papers.checking import LARGEST
from app.papers.exporting import rendered
from facilitation.minutes.blocks import Document
from facilitation.minutes.catalogue import format_named, format_names
from facilitation.minutes.formats.json import MinutesFile
from facilitation.minutes.seal import passages, seal_in, sealed_anew
from facilitation.minutes.style import style_named

SCRIPT = """meeting "{title}" of "Garden" on 2026-05-01 18:30
arrive Ana, "Wei 王", "J. P. O'Brien", "محمد عبد الله"
item "Tents"
start Tents
Ana
next
note "We need ten tents, 1.5 m high, and {title} is near."
action "محمد عبد الله" "carry 6 tents" by 2026-06-01
close meeting
correct minutes "ten tents" to "six tents" by Ana
approve minutes on 2026-06-02
"""


@pytest.fixture(scope="module")
def played(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("played")
    there = folder / "library.goround"
    for title in ("Spring", "Winter"):
        file = folder / f"{title}.round"
        file.write_text(SCRIPT.format(title=title), encoding="utf-8")
        assert run(["play", str(file), "--library", str(there)]) == 0
    return there


@pytest.fixture
def library(tmp_path: Path, played: Path) -> str:
    return str(shutil.copy(played, tmp_path))


def written(tmp_path: Path, library: str, suffix: str, *more: str) -> Path:
    file = tmp_path / f"spring{suffix}"
    assert run(["minutes", "Spring", "--library", library, "-o", str(file), *more]) == 0
    return file


def checked(
    capsys: pytest.CaptureFixture[str], library: str, file: Path, *more: str
) -> tuple[int, str]:
    capsys.readouterr()
    status = run(["verify", *more, "--minutes", str(file), "--library", library])
    said = capsys.readouterr()
    assert "Traceback" not in said.err
    return status, said.out + said.err


@pytest.mark.parametrize("name", format_names())
def test_what_was_approved_agrees(capsys, tmp_path: Path, library: str, name: str):
    file = written(tmp_path, library, format_named(name).suffix, "--attribution", "unattributed")
    status, said = checked(capsys, library, file, "Spring")
    assert "These are the approved minutes of “Spring”: record and text are unchanged." in said
    assert status == 0


def test_minutes_agree_as_any_country_writes_them(capsys, tmp_path: Path, library: str):
    file = written(tmp_path, library, ".md", "--language", "en_US")
    assert "May 1, 2026" in file.read_text(encoding="utf-8")
    assert checked(capsys, library, file)[0] == 0


def test_only_what_the_file_may_be_is_written_anew(capsys, tmp_path, library: str, monkeypatch):
    file = written(tmp_path, library, ".docx", "--language", "en_US")
    anew = []
    monkeypatch.setattr(checking, "rendered", lambda *of: anew.append(of) or rendered(*of))
    assert checked(capsys, library, file)[0] == 0
    assert len(anew) == 1


@pytest.mark.parametrize("suffix", [".md", ".html", ".json", ".txt"])
def test_a_changed_file_is_found_with_what_differs(capsys, tmp_path: Path, library: str, suffix):
    file = written(tmp_path, library, suffix)
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace("need six tents", "need nine tents"), encoding="utf-8")
    status, said = checked(capsys, library, file)
    assert "The text is not the one that was approved for “Spring”. What differs:" in said
    assert "need {--six--}{++nine++} tents" in said
    assert status == 4


def test_a_changed_pdf_is_found(capsys, tmp_path: Path, library: str):
    tree = written(tmp_path, library, ".json").read_text(encoding="utf-8")
    forged = msgspec.json.decode(tree.replace("need six", "need nine"), type=MinutesFile).document
    file = tmp_path / "forged.pdf"
    file.write_bytes(format_named("pdf").render(forged, style_named()))
    status, said = checked(capsys, library, file)
    assert "need {--six--}{++nine++} tents" in said
    assert status == 4


def without_the_dot(file: Path) -> None:
    """Take the dot out of “1.5 m” in a file, wherever its format keeps words."""
    if file.suffix == ".pdf":
        return
    if file.suffix not in {".docx", ".odt"}:
        text = file.read_text(encoding="utf-8")
        assert "1.5 m" in text
        file.write_text(text.replace("1.5 m", "15 m"), encoding="utf-8")
        return
    with ZipFile(file) as package:
        parts = {each: package.read(each) for each in package.infolist()}
    with ZipFile(file, "w") as package:
        for entry, data in parts.items():
            package.writestr(entry, data.replace(b"1.5 m", b"15 m"))


@pytest.mark.parametrize("name", format_names())
def test_a_single_dot_that_is_gone_is_found_and_named(capsys, tmp_path, library: str, name: str):
    file = written(tmp_path, library, format_named(name).suffix)
    assert checked(capsys, library, file)[0] == 0
    without_the_dot(file)
    if name == "pdf":
        tree = written(tmp_path, library, ".json").read_text(encoding="utf-8")
        forged = msgspec.json.decode(tree.replace("1.5 m", "15 m"), type=MinutesFile).document
        file.write_bytes(format_named("pdf").render(forged, style_named()))
    status, said = checked(capsys, library, file)
    assert "The text is not the one that was approved for “Spring”. What differs:" in said
    assert "{--1.5--}{++15++} m high" in said
    assert status == 4


@pytest.mark.parametrize("name", format_names())
def test_a_seal_of_the_first_version_is_still_verified(capsys, tmp_path, library: str, name: str):
    tree = written(tmp_path, library, ".json").read_bytes()
    document = msgspec.json.decode(tree, type=MinutesFile).document
    seal = seal_in(passages(document))
    first = sealed_anew(document, msgspec.structs.replace(seal, version=1))
    form = format_named(name)
    file = tmp_path / f"first{form.suffix}"
    file.write_bytes(form.render(first, style_named()))
    status, said = checked(capsys, library, file)
    assert "record and text are unchanged" in said
    assert status == 0
    encoded = msgspec.json.encode(first).replace(b"six", b"nine")
    file.write_bytes(form.render(msgspec.json.decode(encoded, type=Document), style_named()))
    status, said = checked(capsys, library, file)
    assert "{--six--}{++nine++} tents" in said
    assert status == 4


def test_a_seal_of_another_record_says_so(capsys, tmp_path: Path, library: str):
    file = written(tmp_path, library, ".md")
    text = file.read_text(encoding="utf-8")
    seal = seal_in(text.splitlines())
    file.write_text(text.replace(seal.record, "0" * 64), encoding="utf-8")
    status, said = checked(capsys, library, file)
    assert "The record of “Spring” in this library is not the one" in said
    assert status == 4


def test_lines_that_a_mail_program_broke_are_no_change(capsys, tmp_path: Path, library: str):
    file = written(tmp_path, library, ".txt")
    lines = file.read_text(encoding="utf-8").replace(" need ", "\nneed  ")
    file.write_text(lines.replace("\n", "\r\n"), encoding="utf-8")
    assert checked(capsys, library, file)[0] == 0


def test_minutes_of_another_meeting_say_so(capsys, tmp_path: Path, library: str):
    status, said = checked(capsys, library, written(tmp_path, library, ".md"), "Winter")
    assert "These are minutes of “Spring”, not of “Winter”." in said
    assert status == 4


def test_a_changed_record_is_found(capsys, tmp_path: Path, library: str):
    file = written(tmp_path, library, ".md")
    with closing(sqlite3.connect(library)) as base, base:
        base.execute("drop trigger events_no_update")
        base.execute(
            "update events set body = cast(replace(cast(body as text), ?, ?) as blob)",
            ("ten tents, 1", "ten tends, 1"),
        )
    status, said = checked(capsys, library, file)
    assert "was changed" in said
    assert "The record of “Spring” in this library is not the one" in said
    assert status == 4


def test_a_seal_that_was_taken_from_another_file_is_found(capsys, tmp_path: Path, library: str):
    text = written(tmp_path, library, ".md").read_text(encoding="utf-8")
    named = written(tmp_path, library, ".md", "--names").read_text(encoding="utf-8")
    seal = named[named.index("goround-seal") :]
    forged = tmp_path / "forged.md"
    forged.write_text(text[: text.index("goround-seal")] + seal, encoding="utf-8")
    status, said = checked(capsys, library, forged)
    assert "The text is not the one that was approved" in said
    assert status == 4


def test_what_was_approved_and_withdrawn_or_changed_later_says_so(capsys, tmp_path, library: str):
    file = written(tmp_path, library, ".md")
    go_on(library, 'correct minutes "six" to "seven" by Ana decided "P4 of 2026-07-01"')
    status, said = checked(capsys, library, file)
    assert "The record goes on after that" in said
    assert status == 0
    go_on(library, "undo")
    go_on(library, "undo")
    status, said = checked(capsys, library, file)
    assert "The approval of the minutes of “Spring” was taken back." in said
    assert status == 4


def go_on(library: str, line: str) -> None:
    """Do one more act in the record of the first meeting."""
    from app.resources import load_processes
    from facilitation.language.grammar import parse
    from facilitation.library.library import open_library
    from facilitation.meeting.deciding.case import Moment
    from facilitation.meeting.kept import KeptMeeting
    from facilitation.meeting.past.finding import meetings_meant

    journal = open_library(library)
    kept = KeptMeeting(journal, meetings_meant(journal, "Spring")[0], load_processes())
    last = kept.history.rows()[-1]
    done = kept.do(parse(line), Moment(last.at + 1000, last.tick + 1000), last.by)
    journal.close()
    assert isinstance(done, tuple)


HOSTILE = {
    "broken.pdf": b"%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 1 0 R>>endobj\ntrailer<</Root 1 0 R>>",
    "empty.pdf": b"",
    "letters.md": b"\xff\xfe\x00",
    "deep.json": b"[" * 100_000,
    "other.json": b'{"goround_minutes": 1}',
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_file_of_which_nothing_can_be_read_is_refused(capsys, tmp_path, library: str, name: str):
    file = tmp_path / name
    file.write_bytes(HOSTILE[name])
    status, said = checked(capsys, library, file)
    assert f"Nothing of {file} can be read." in said
    assert status == 2


def test_a_file_larger_than_minutes_are_is_not_read(capsys, tmp_path: Path, library: str):
    file = tmp_path / "large.md"
    with file.open("wb") as large:
        large.truncate(LARGEST + 1)
    status, said = checked(capsys, library, file)
    assert "is larger than minutes are" in said
    assert status == 2


def test_what_cannot_be_told_is_said(capsys, tmp_path: Path, library: str):
    file = written(tmp_path, library, ".md")
    other = tmp_path / "other.round"
    other.write_text('meeting "Other" on 2026-05-01 18:30\n')
    elsewhere = str(tmp_path / "other.goround")
    assert run(["play", str(other), "--library", elsewhere]) == 0
    status, said = checked(capsys, elsewhere, file)
    assert "holds no record of these minutes" in said
    assert "agrees with the fingerprint" in said
    assert status == 2
    file.write_text("No seal at all.")
    assert "bears no seal" in checked(capsys, library, file)[1]
    assert checked(capsys, library, tmp_path / "missing.md")[0] == 3
    assert checked(capsys, library, tmp_path / "what.xyz")[0] == 64


def test_fewer_names_may_be_told_later_and_the_new_minutes_agree(capsys, tmp_path, library: str):
    before = written(tmp_path, library, ".md")
    assert "Ana:" in before.read_text(encoding="utf-8")
    go_on(library, "attribution unattributed")
    status, said = checked(capsys, library, before)
    assert "The record goes on after that" in said
    assert status == 0
    after = written(tmp_path, library, ".md")
    assert "Ana" not in after.read_text(encoding="utf-8")
    status, said = checked(capsys, library, after)
    assert "goes on" not in said
    assert status == 0


def test_what_was_forgotten_since_does_not_make_approved_minutes_false(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, library: str, monkeypatch
):
    monkeypatch.setattr("time.time_ns", lambda: 1_800_000_000_000_000_000)
    file = written(tmp_path, library, ".txt")
    assert run(["forget", "--notes", "1", "--turns", "1", "--library", library]) == 0
    status, said = checked(capsys, library, file)
    assert status == 2 and "were forgotten since these minutes were approved" in said
    file.write_text(file.read_text("utf-8").replace("six tents", "nine tents"), "utf-8")
    assert checked(capsys, library, file)[0] == 4
    assert run(["times", "Spring", "--library", library]) == 0
    assert "times of turns were forgotten on" in capsys.readouterr().err
