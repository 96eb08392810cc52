"""The command line: answers, exit statuses, and a sentence for whatever is wrong."""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from app.command_line.options import language_asked, parsed_options
from app.command_line.running import run
from app.command_line.window_options import is_for_commands, read_options
from app.launch import has_display
from app.papers.order import BadOrder, Wrong
from facilitation.library.library import open_library
from facilitation.minutes.catalogue import minutes_format_named, minutes_format_names

HOUSE = Path(__file__).parents[3]
SCRIPT = """\
meeting "Spring assembly" on 2026-05-01 18:30
arrive Ana, Ben
hand ana
next
propose P1 "Tents" by ana: "We buy ten tents by May."
test consensus P1
all agree
close decision
action ben "Bring the key" by 2026-06-01
"""


@pytest.fixture
def script(tmp_path: Path) -> Path:
    path = tmp_path / "evening.round"
    path.write_text(SCRIPT, encoding="utf-8")
    return path


@pytest.fixture(scope="module")
def played(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("played")
    script, path = folder / "evening.round", folder / "evening.goround"
    script.write_text(SCRIPT, encoding="utf-8")
    assert run(["play", str(script), "--library", str(path)]) == 0
    return path


@pytest.fixture
def library(tmp_path: Path, played: Path) -> Path:
    return Path(shutil.copy(played, tmp_path))


def outcome(capsys: pytest.CaptureFixture[str], *arguments: object) -> tuple[int, str, str]:
    try:
        status = run([str(each) for each in arguments])
    except SystemExit as ended:
        status = int(ended.code or 0)
    said = capsys.readouterr()
    assert "Traceback" not in said.err
    return status, said.out, said.err


def test_play_tells_every_act(capsys, script):
    status, out, err = outcome(capsys, "play", script)
    assert (status, err) == (0, "")
    assert len(out.splitlines()) == len(SCRIPT.splitlines())
    assert "Ana" in out


def test_a_folder_of_the_same_name_does_not_hide_a_rehearsal(capsys, tmp_path, monkeypatch):
    (tmp_path / "reading_group").mkdir()
    monkeypatch.chdir(tmp_path)
    assert outcome(capsys, "play", "reading_group")[0] == 0


def test_play_prints_events_as_json(capsys, script, tmp_path):
    library = tmp_path / "new.goround"
    status, out, _ = outcome(capsys, "play", script, "--json", "--library", library)
    lines = [json.loads(line) for line in out.splitlines()]
    assert status == 0
    assert [line["seq"] for line in lines] == list(range(1, len(lines) + 1))
    assert lines[0]["kind"] == "meeting_opened"
    assert lines[0]["at"] == "2026-05-01T18:30:00.000Z"
    journal = open_library(library)
    (head,) = journal.headings()
    rows = journal.read(head.meeting)
    journal.close()
    assert [(row.seq, row.kind) for row in rows] == [(each["seq"], each["kind"]) for each in lines]


def test_play_writes_everything_out(capsys, script, tmp_path):
    out = tmp_path / "out"
    assert outcome(capsys, "play", script, "--out", out)[0] == 0
    forms = (minutes_format_named(each).suffix for each in minutes_format_names())
    expected = {"journal.jsonl", *(f"minutes{each}" for each in forms)}
    assert {each.name for each in out.iterdir()} == expected
    assert (out / "minutes.pdf").read_bytes().startswith(b"%PDF")


@pytest.mark.parametrize(
    ("lines", "options", "status", "said"),
    [
        ("hand zoe", [], 2, ":3: UNKNOWN_PERSON: "),
        ("frobnicate the meeting: now, please", [], 2, ":3: "),
        ("arrive Anna\nhand an", [], 2, ":4: AMBIGUOUS_PERSON: "),
        ("expect floor ana", [], 1, ":3: FLOOR: "),
        ("expect refused\nhand ana", [], 1, ":4: REFUSED: "),
        ("expect refused", [], 1, "REFUSED: "),
        ("hand zoe\nexpect floor ana", ["--keep-going"], 2, ":4: FLOOR: "),
        ("17:00 next", [], 2, ":3: TIME_BACKWARDS: "),
        ('vote P1 ranked "a", "b"', [], 2, ":3: "),
        ('note "unclosed', [], 2, ":3: OPEN_QUOTE: "),
        ("x" * 1_000_000, [], 2, ":3: TOO_LONG: The line is too long; at most 65536 "),
        ("a\x00b", [], 2, ":3: NOT_TEXT: "),
        ("people nowhere.csv", [], 2, ":3: FILE_MISSING: "),
    ],
    ids=range(13),
)
def test_a_wrong_line_is_named(capsys, tmp_path, lines, options, status, said):
    path = tmp_path / "wrong.round"
    path.write_text(f'meeting "X"\narrive Ana\n{lines}\n', encoding="utf-8")
    found, _, err = outcome(capsys, "play", path, *options)
    assert found == status
    assert f"{path}" in err
    assert said in err
    assert max(map(len, err.splitlines())) < 1_200


def test_what_came_before_a_wrong_line_is_kept(capsys, tmp_path):
    path, library = tmp_path / "wrong.round", tmp_path / "kept.goround"
    path.write_text('meeting "X"\narrive Ana\nhand zoe\nhand ana\n', encoding="utf-8")
    assert outcome(capsys, "play", path, "--library", library)[0] == 2
    status, out, _ = outcome(capsys, "journal", "X", "--library", library)
    assert status == 0
    kinds = [json.loads(line)["kind"] for line in out.splitlines()]
    assert kinds == ["meeting_opened", "person_arrived"]


@pytest.mark.parametrize(
    "junk", [b"\x00\xff\xfe" * 5_000, b"\x89PNG\r\n\x1a\n", b"", bytes(range(247, 256))]
)
def test_binary_junk_is_no_script(capsys, tmp_path, junk):
    path = tmp_path / "junk.round"
    path.write_bytes(junk)
    status, _, _ = outcome(capsys, "play", path)
    assert status in ((0,) if not junk else (0, 2))


def test_files_that_are_none(capsys, tmp_path):
    for path in (tmp_path, tmp_path / "missing.round", "a\x00b", "n" * 5_000):
        status, _, err = outcome(capsys, "play", path)
        assert status == 3
        assert len(err.splitlines()) == 1


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="no /dev/zero here")
def test_files_that_never_end(capsys, tmp_path):
    status, _, err = outcome(capsys, "play", "/dev/zero")
    assert (status, "too large" in err) == (3, True)
    path = tmp_path / "endless.round"
    path.write_text('meeting "X"\npeople /dev/zero\n', encoding="utf-8")
    status, _, err = outcome(capsys, "play", path)
    assert (status, ":2: FILE_TOO_LARGE: " in err) == (2, True)


def test_a_folder_that_cannot_be_made(capsys, tmp_path, script):
    (tmp_path / "file").write_text("")
    assert outcome(capsys, "play", script, "--out", tmp_path / "file" / "below")[0] == 3


def test_the_reading_commands(capsys, library):
    status, out, _ = outcome(capsys, "meetings", "--library", library)
    assert (status, "Spring assembly" in out) == (0, True)
    status, out, _ = outcome(capsys, "show", "spring", "--library", library)
    assert status == 0
    assert "CONSENSUS" in out
    assert "Bring the key" in out
    status, out, _ = outcome(capsys, "show", "spring", "--json", "--library", library)
    assert json.loads(out)["opening"]["title"] == "Spring assembly"
    status, out, _ = outcome(capsys, "verify", "--library", library)
    assert status == 0
    status, out, _ = outcome(capsys, "rehearsals")
    assert "reading_group" in out
    status, out, _ = outcome(capsys, "minutes", "spring", "--library", library)
    assert "# Spring assembly" in out


def test_minutes_into_a_file_by_its_ending(capsys, library, tmp_path):
    path = tmp_path / "minutes.html"
    assert outcome(capsys, "minutes", "spring", "-o", path, "--library", library)[0] == 0
    assert path.read_text(encoding="utf-8").startswith("<!doctype html>")
    asked = ("minutes", "spring", "--format", "papyrus", "--library", library)
    status, _, err = outcome(capsys, *asked)
    assert status == 64
    assert "papyrus" in err


def test_minutes_tell_how_the_floor_was_shared_only_when_asked(capsys, library):
    asked = ("minutes", "spring", "--library", library)
    assert "How the floor was shared" not in outcome(capsys, *asked)[1]
    assert "How the floor was shared" in outcome(capsys, *asked, "--fairness")[1]


def test_minutes_tell_no_more_names_than_the_group_chose(capsys, tmp_path):
    script, library = tmp_path / "chosen.round", tmp_path / "chosen.goround"
    script.write_text(
        'meeting "Chosen" on 2026-05-01\narrive Bo, Li\nitem "One"\nstart 1\ncall Bo\n'
        'note "TALK of Li"\npropose P1 "Tents" by Li: "We buy ten tents."\n'
        "attribution unattributed\n",
        encoding="utf-8",
    )
    assert run(["play", str(script), "--library", str(library)]) == 0
    capsys.readouterr()
    for asked in (["minutes", "chosen"], ["handout", "chosen", "P1"]):
        asked += ["--library", library]
        told = outcome(capsys, *asked)[1]
        assert "Li" not in told
        assert "Bo" not in told
        status, _, err = outcome(capsys, *asked, "--attribution", "group")
        assert status == 2
        assert "names speakers on because" in err
    minutes = ("minutes", "chosen", "--library", library)
    assert outcome(capsys, *minutes, "--names")[0] == 2
    assert outcome(capsys, *minutes, "--owners", "yes", "--speakers", "no")[0] == 0


def test_minutes_say_which_texts_name_somebody_who_is_not_to_be_named(capsys, tmp_path):
    script, library = tmp_path / "unnamed.round", tmp_path / "unnamed.goround"
    lines = 'meeting "Lock" on 2026-05-01\narrive Bo, Li\npropose P1 "Lock" by Li: "Bo pays."\n'
    script.write_text(lines, encoding="utf-8")
    asked = ("minutes", "lock", "--library", library)
    assert run(["play", str(script), "--library", str(library)]) == 0
    capsys.readouterr()
    assert outcome(capsys, *asked)[2] == ""
    script.write_text(lines.replace("Lock", "Shed") + "unnamed Bo\n", encoding="utf-8")
    assert run(["play", str(script), "--library", str(library)]) == 0
    capsys.readouterr()
    status, told, said = outcome(capsys, "minutes", "shed", "--library", library)
    assert status == 0
    assert "Bo pays." in told
    assert "1 person is not to be named" in said
    assert said.endswith("These texts hold such a name and are told as they were put: P1.\n")


def test_minutes_call_people_as_asked(capsys, tmp_path):
    script, library = tmp_path / "names.round", tmp_path / "names.goround"
    script.write_text(
        'meeting "Names" on 2026-05-01\narrive Bo, Li\nitem "One"\nstart 1\ncall Bo\nnote "TALK"\n'
        'propose P1 "Tents" by Li: "We buy ten tents."\n',
        encoding="utf-8",
    )
    assert run(["play", str(script), "--library", str(library)]) == 0
    capsys.readouterr()
    asked = ("minutes", "names", "--library", library)
    assert "**Bo:** TALK" in outcome(capsys, *asked)[1]
    for how, who in (("group", "**A delegate:** TALK"), ("unattributed", "**Turn 1:** TALK")):
        told = outcome(capsys, *asked, "--attribution", how)[1]
        assert who in told
        assert "Bo" not in told
        assert "Li" not in told
    one = outcome(capsys, *asked, "--item", "1=unattributed")[1]
    assert "**Turn 1:** TALK" in one
    assert "Li" in outcome(capsys, *asked, "--attribution", "unattributed", "--movers", "yes")[1]
    assert "Li" not in outcome(capsys, *asked, "--movers", "no")[1]
    assert "Bo and Li" in outcome(capsys, *asked, "--names")[1]
    assert "TALK" not in outcome(capsys, *asked, "--no-talk")[1]
    status, _, err = outcome(capsys, *asked, "--item", "1=loudly")
    assert status == 64
    assert "1=loudly" in err


@pytest.mark.parametrize("names", [False, True])
def test_the_time_sheet_adds_up_in_print(capsys, tmp_path, names):
    script, library = tmp_path / "turns.round", tmp_path / "turns.goround"
    script.write_text(
        'meeting "Turns" on 2026-05-01\narrive Ana, Ben\nlimit 1:00\ncall Ana\n'
        "+1:12 reply Ben\n+0:05 done\n+0:03 done\n",
        encoding="utf-8",
    )
    assert run(["play", str(script), "--library", str(library)]) == 0
    capsys.readouterr()
    asked = ("times", "Turns", "--exact", "--library", library, *(["--names"] if names else []))
    status, out, _ = outcome(capsys, *asked)
    assert status == 0
    each, *parts = (part.splitlines() for part in out.split("\n\n"))
    assert each[0].split()[:3] == ["0:05.000", "-", "-"]
    assert each[1].split()[:3] == ["1:15.000", "1:00.000", "+0:15.000"]
    assert ("Ana" in each[1]) is names
    sums = dict(reversed(part[0].split(maxsplit=1)) for part in parts)
    assert sums["Kinds of turns"] == sums["Items of the agenda"] == "1:20.000"
    assert sums["The whole meeting"] == "1:23.000"
    assert sums.get("People") == ("1:20.000" if names else None)


def test_the_library_may_be_named_before_the_command(capsys, library, tmp_path):
    status, out, _ = outcome(capsys, "--library", library, "meetings")
    assert (status, "Spring assembly" in out) == (0, True)
    other = tmp_path / "other.goround"
    assert outcome(capsys, "--library", library, "meetings", "--library", other)[0] == 3


def test_which_meeting(capsys, library, script):
    assert run(["play", str(script), "--library", str(library)]) == 0
    status, _, err = outcome(capsys, "show", "Spring", "--library", library)
    assert status == 2
    assert "Spring assembly (" in err
    status, _, err = outcome(capsys, "show", "autumn", "--library", library)
    assert status == 2
    assert "Spring assembly" in err


def test_a_changed_record_is_found(capsys, library):
    with sqlite3.connect(library) as connection:
        for (name,) in connection.execute(
            "SELECT name FROM sqlite_master WHERE type = 'trigger'"
        ).fetchall():
            connection.execute(f'DROP TRIGGER "{name}"')
        connection.execute("UPDATE events SET body = ? WHERE seq = 1", (b'{"title":"Other"}',))
    connection.close()
    status, _, err = outcome(capsys, "verify", "--library", library)
    assert status == 4
    assert err


@pytest.mark.parametrize(
    "spoil",
    [
        lambda path: path.write_bytes(b"not a library at all" * 100),
        lambda path: path.write_bytes(path.read_bytes()[:-700]),
        lambda path: path.write_bytes(path.read_bytes()[:4096]),
        lambda path: path.unlink(),
        lambda path: (path.unlink(), path.mkdir()),
    ],
    ids=["foreign", "cut", "truncated", "missing", "folder"],
)
def test_a_library_in_trouble_is_a_sentence(capsys, library, spoil):
    spoil(library)
    status, _, err = outcome(capsys, "meetings", "--library", library)
    assert status == 3
    assert err.strip()


def test_a_newer_library_is_not_touched(capsys, library):
    with sqlite3.connect(library) as connection:
        connection.execute("UPDATE goround_version SET version_num = '9999'")
    connection.close()
    status, _, err = outcome(capsys, "meetings", "--library", library)
    assert status == 3
    assert "newer" in err


def test_a_read_only_library_is_read_and_not_written(capsys, library, script, unprivileged):
    library.chmod(0o444)
    assert outcome(capsys, "meetings", "--library", library)[0] == 0
    assert outcome(capsys, "play", script, "--library", library)[0] == 3


@pytest.mark.parametrize("command", ["play", "meetings", "--help"])
def test_a_full_disk_is_a_sentence(script, command):
    if not Path("/dev/full").exists():
        pytest.skip("no /dev/full here")
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [sys.executable, "main.py", command, *([str(script)] if command == "play" else [])],
            cwd=HOUSE,
            env=os.environ | {"PYTHONUNBUFFERED": ""},  # as people have it
            stdout=full,
            stderr=subprocess.PIPE,
            check=False,
        )
    assert done.returncode == 3
    assert done.stderr.count(b"\n") == 1


@pytest.mark.parametrize(
    "command", ["", "play", "minutes", "show", "meetings", "times", "journal", "verify"]
)
def test_help_is_a_manual(capsys, command):
    status, out, _ = outcome(capsys, *([command] if command else []), "--help")
    assert status == 0
    assert "exit statuses" in out


def test_wrong_usage(capsys):
    assert outcome(capsys, "minutes")[0] == 64
    assert outcome(capsys, "play", "--nonsense")[0] == 64


def test_a_bug_is_a_report(capsys, monkeypatch, script):
    def broken(*_: object) -> None:
        raise ZeroDivisionError("a bug")

    monkeypatch.setattr("app.command_line.playing._play", broken)
    status, _, err = outcome(capsys, "play", script)
    assert status == 70
    report = Path(err.split(" is in ")[1].strip().rstrip("."))
    assert "ZeroDivisionError" in report.read_text(encoding="utf-8")


def test_no_command_loads_qt(script, tmp_path):
    library = tmp_path / "library.goround"
    commands = [
        ["play", str(script), "--library", str(library), "--out", str(tmp_path / "out")],
        ["minutes", "spring", "--format", "pdf", "-o", str(tmp_path / "m.pdf")],
        ["show", "spring"],
        ["meetings"],
        ["journal", "spring"],
        ["verify"],
        ["rehearsals"],
    ]
    program = f"""
import sys
from app.launch import main
for command in {commands!r}:
    if command[0] not in ("play", "rehearsals"):
        command += ["--library", {str(library)!r}]
    assert main(command) == 0, command
assert not [name for name in sys.modules if name.startswith(("PySide6", "shiboken"))]
"""
    subprocess.run([sys.executable, "-c", program], cwd=HOUSE, check=True, capture_output=True)


@pytest.mark.parametrize(
    "line",
    [
        "",
        "Spring",
        "--library x Spring",
        "Spring --look dark --station door",
        "--language de",
        "--look=dark Spring",
        "--lib x",
        "-- Spring",
        "--station=full --language=de",
    ],
)
def test_what_is_said_plainly_is_read_as_the_parser_reads_it(line):
    assert read_options(line.split()) == parsed_options(line.split())


@pytest.mark.parametrize("line", ["--look pink", "--library", "a b", "--library -x", "--meeting x"])
def test_what_is_not_plain_is_left_to_the_parser(line):
    with pytest.raises(SystemExit):
        read_options(line.split())


def test_what_is_for_commands_and_what_for_windows():
    assert is_for_commands(["play", "x.round"])
    assert is_for_commands(["--help"])
    assert is_for_commands(["--version"])
    assert is_for_commands(["--library", "x.goround", "meetings"])
    assert not is_for_commands(["--library", "meetings"])
    assert not is_for_commands([])
    assert not is_for_commands(["Spring assembly"])
    options = read_options(["--library", "x.goround", "Spring", "--look", "dark"])
    assert (options.library, options.meeting, options.look) == ("x.goround", "Spring", "dark")
    with pytest.raises(SystemExit) as ended:
        read_options(["--nonsense"])
    assert ended.value.code == 64


def test_where_windows_can_be_shown():
    assert has_display("win32", {})
    assert has_display("linux", {"DISPLAY": ":0"})
    assert not has_display("linux", {"DISPLAY": ""})


def test_before_the_first_meeting(capsys):
    assert outcome(capsys, "meetings") == (0, "There are no meetings yet.\n", "")


def test_minutes_are_told_in_the_order_that_is_named(capsys, library):
    asked = ("minutes", "spring", "--library", library)
    status, out, _ = outcome(capsys, *asked, "--order", "decisions-only", "--style", "large")
    assert status == 0
    assert "## Decisions and actions" in out


def test_what_is_due_goes_into_a_calendar_and_into_lists(capsys, library, tmp_path):
    asked = ("minutes", "spring", "--library", library)
    path = tmp_path / "spring.ics"
    assert outcome(capsys, *asked, "-o", path)[0] == 0
    assert b"SUMMARY:Ben: Bring the key" in path.read_bytes()
    assert '"Ben","Bring the key","2026-06-01"' in outcome(capsys, *asked, "--format", "csv")[1]
    rows = outcome(capsys, *asked, "--format", "csv", "--rows", "decisions")[1]
    assert '"P1","Tents","We buy ten tents by May."' in rows
    assert outcome(capsys, "handout", "spring", "P1", "--format", "csv")[0] == 64


def test_an_order_or_a_style_that_is_not_there_is_refused_with_those_that_are(capsys, library):
    asked = ("minutes", "spring", "--library", library)
    status, _, err = outcome(capsys, *asked, "--order", "best")
    assert (status, "full-narrative, decisions-first, decisions-only, formal" in err) == (64, True)
    status, _, err = outcome(capsys, *asked, "--style", "best")
    assert (status, "calm" in err) == (64, True)


def test_a_hand_out_into_a_file_by_its_ending(capsys, tmp_path):
    script = tmp_path / "tents.round"
    script.write_text(
        'meeting "Tents" on 2026-05-01 18:30\narrive Ana\npropose P1 "Tents" by Ana\n'
        '"""\nWe buy ten tents.\n"""\namend P1 A1 by Ana: strike "ten" insert "six"\n'
    )
    library = tmp_path / "tents.goround"
    assert outcome(capsys, "play", script, "--library", library)[0] == 0
    asked = ("handout", "Tents", "p1", "--library", library)
    path = tmp_path / "tents.pdf"
    assert outcome(capsys, *asked, "--what", "amendments", "-o", path)[0] == 0
    assert path.read_bytes().startswith(b"%PDF")
    status, out, _ = outcome(capsys, *asked)
    assert status == 0 and "1  We buy ten tents." in out and "Ana" in out
    status, out, _ = outcome(capsys, *asked, "--attribution", "unattributed")
    assert status == 0 and "Ana" not in out
    status, _, said = outcome(capsys, "handout", "Tents", "P7", "--library", library)
    assert status == 2 and "P7" in said and "P1" in said
    assert outcome(capsys, *asked, "--format", "papyrus")[0] == 64


def test_an_order_whose_file_is_wrong_is_refused_with_its_line(capsys, library, monkeypatch):
    def refuse(*_asked: object) -> None:
        raise BadOrder("mine.toml", 7, Wrong.SECTION, "glances")

    monkeypatch.setattr("app.papers.orders.order_named", refuse)
    asked = ("minutes", "spring", "--library", library, "--order", "mine")
    status, _, err = outcome(capsys, *asked)
    assert status == 64
    assert "mine.toml, line 7: There is no section “glances” here. There are: " in err
    assert "glance" in err


def test_a_sound_library_is_read_without_what_writes_it(capsys, library, monkeypatch):
    def refuse(*_asked: object, **_more: object) -> None:
        raise AssertionError("SQLAlchemy is not needed")

    monkeypatch.setattr("facilitation.library.library.open_library", refuse)
    status, out, _ = outcome(capsys, "minutes", "spring", "--library", library)
    assert status == 0 and out.startswith("# Spring")


def test_where_the_quick_way_fails_the_library_is_opened_properly(capsys, library, monkeypatch):
    def fail(*_asked: object) -> None:
        raise sqlite3.DatabaseError("locked")

    monkeypatch.setattr("facilitation.library.glance.Glance.headings", fail)
    status, out, _ = outcome(capsys, "minutes", "spring", "--library", library)
    assert status == 0 and out.startswith("# Spring")


OWN_ORDER = """version = 1
sections = ["glance"]
[words.en]
title = "Ours"
about = "As we like it."
[words.en.headings]
glance = "What we did"
"""


def test_a_group_has_orders_of_its_own_beside_the_library_or_by_their_path(
    capsys, library, tmp_path
):
    asked = ("minutes", "spring", "--library", library, "--order")
    file = tmp_path / "elsewhere" / "ours.toml"
    file.parent.mkdir()
    file.write_text(OWN_ORDER)
    status, out, _ = outcome(capsys, *asked, file)
    assert status == 0 and "## What we did" in out
    assert outcome(capsys, *asked, "ours")[0] == 64, "it lies elsewhere"
    beside = Path(library).parent / "orders"
    beside.mkdir()
    (beside / "ours.toml").write_text(OWN_ORDER)
    status, out, _ = outcome(capsys, *asked, "ours")
    assert status == 0 and "## What we did" in out
    (beside / "formal.toml").write_text(OWN_ORDER)
    status, out, _ = outcome(capsys, *asked, "formal")
    assert "## What we did" in out, "it takes the place of the shipped one"


def test_an_order_of_ones_own_that_is_wrong_is_refused_with_its_line(capsys, library, tmp_path):
    asked = ("minutes", "spring", "--library", library, "--order")
    file = tmp_path / "ours.toml"
    file.write_text(OWN_ORDER.replace("glance", "glances", 1))
    status, _, said = outcome(capsys, *asked, file)
    assert status == 64 and "ours.toml, line 2: There is no section “glances” here." in said
    status, _, said = outcome(capsys, *asked, tmp_path / "missing.toml")
    assert status == 64 and "missing" in said and "formal" in said


def test_where_the_order_that_the_group_chose_is_wrong_it_is_said_why(capsys, tmp_path):
    script, library = tmp_path / "tents.round", tmp_path / "tents.goround"
    script.write_text('meeting "Tents" on 2026-05-01 18:30\nminutes order formal\n')
    assert outcome(capsys, "play", script, "--library", library)[0] == 0
    (tmp_path / "orders").mkdir()
    (tmp_path / "orders" / "formal.toml").write_text(OWN_ORDER.replace("glance", "glances", 1))
    status, out, said = outcome(capsys, "minutes", "Tents", "--library", library)
    assert status == 0 and out.startswith("# Tents")
    assert "formal.toml, line 2: There is no section “glances” here." in said
    status, _, said = outcome(capsys, "minutes", "Tents", "--library", library, "--order", "formal")
    assert status == 64 and "formal.toml, line 2" in said


def test_the_only_proposal_needs_no_label(capsys, library):
    status, out, _ = outcome(capsys, "handout", "spring", "--library", library)
    assert status == 0 and "1  We buy ten tents by May." in out


def test_hand_over_notes_need_no_proposal(capsys, tmp_path):
    script = tmp_path / "tents.round"
    script.write_text(
        'meeting "Tents" on 2026-05-01 18:30\narrive Ana\npropose P1 "Tents" by Ana: "Ten."\n'
        'propose P2 "Boats" by Ana: "Two."\n'
    )
    library = tmp_path / "tents.goround"
    assert outcome(capsys, "play", script, "--library", library)[0] == 0
    asked = ("handout", "Tents", "--library", library)
    status, out, _ = outcome(capsys, *asked, "--what", "handover")
    assert status == 0 and "Hand-over notes" in out and "P1 Tents" in out
    status, _, said = outcome(capsys, *asked)
    assert status == 2 and "which proposal" in said and "P1" in said


def test_attached_files_come_back_as_they_were(capsys, tmp_path):
    (tmp_path / "plan.pdf").write_bytes(b"%PDF plan")
    script = tmp_path / "tents.round"
    script.write_text(
        'meeting "Tents" on 2026-05-01 18:30\narrive Ana\npropose P1 "Tents" by Ana\n'
        '"""\nWe buy ten tents.\n"""\nattach P1 plan.pdf\n'
    )
    library, out = tmp_path / "tents.goround", tmp_path / "out"
    assert outcome(capsys, "play", script, "--library", library)[0] == 0
    asked = ("attachments", "Tents", "--library", library)
    status, listed, _ = outcome(capsys, *asked)
    assert (status, listed.split()) == (0, ["P1", "1", "kB", "plan.pdf"])
    assert outcome(capsys, *asked, "--out", out)[0] == 0
    assert outcome(capsys, *asked, "--out", out)[0] == 0
    names = sorted(each.name for each in out.iterdir())
    assert names == ["P1 plan-2.pdf", "P1 plan.pdf"]  # nothing is overwritten
    assert all(each.read_bytes() == b"%PDF plan" for each in out.iterdir())
    assert outcome(capsys, "verify", "--library", library)[0] == 0


def test_an_attached_file_that_is_gone_is_told(capsys, tmp_path):
    (tmp_path / "plan.pdf").write_bytes(b"%PDF plan")
    script = tmp_path / "tents.round"
    script.write_text(
        'meeting "Tents" on 2026-05-01 18:30\narrive Ana\npropose P1 "Tents" by Ana\n'
        '"""\nWe buy ten tents.\n"""\nattach P1 plan.pdf\n'
    )
    library = tmp_path / "tents.goround"
    assert outcome(capsys, "play", script, "--library", library)[0] == 0
    with closing(sqlite3.connect(library)) as connection:
        connection.execute("DELETE FROM attachments")
        connection.commit()
    asked = ("attachments", "Tents", "--library", library, "--out", tmp_path / "out")
    status, _, said = outcome(capsys, *asked)
    assert status == 4 and "plan.pdf" in said and "Attach it again" in said
    status, _, said = outcome(capsys, "verify", "--library", library)
    assert status == 4 and "plan.pdf" in said


@pytest.mark.parametrize(
    ("arguments", "found"),
    [
        (["--language", "de", "meetings"], ("de", ["meetings"])),
        (["meetings", "--language=de_AT"], ("de_AT", ["meetings"])),
        (["meetings", "--lang", "de"], ("", ["meetings", "--lang", "de"])),
        (["meetings", "--language"], ("", ["meetings", "--language"])),
    ],
)
def test_a_language_is_asked_for_anywhere(arguments, found):
    assert language_asked(arguments) == found


def test_a_language_is_no_command_and_no_meeting():
    assert is_for_commands(["--language", "de", "meetings"])
    assert not is_for_commands(["--language", "meetings"])
    options = read_options(["Spring", "--language", "de"])
    assert (options.meeting, options.language) == ("Spring", "de")
