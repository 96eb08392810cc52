"""Letters that no font has: the file is made, and people hear of it, whoever asked for it."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from types import SimpleNamespace

import pytest
import typst

from app.command_line.running import run
from app.papers.exporting import document_of, handout_document, rendered
from app.program.papers import Papers
from app.resources import load_processes
from app.wording import Wording, troubles
from facilitation import fonts
from facilitation.library.library import open_library
from facilitation.meeting.kept import KeptMeeting
from facilitation.minutes.attribution import Include
from facilitation.minutes.formats import pdf

SCRIPT = """\
meeting "Spring" on 2026-05-01 18:30
arrive "Bo", "王小明", "ليلى حداد", "{name}"
propose P1 "Tents" by "{name}": "We buy ten tents."
"""
TIBETAN = "བསྟན་འཛིན"


@pytest.fixture(scope="module")
def ours() -> typst.Fonts:
    folders = [str(fonts.own_folder()), *map(str, fonts.other_folders())]
    return typst.Fonts(include_system_fonts=False, font_paths=folders)


@pytest.fixture(autouse=True)
def only_ours(monkeypatch: pytest.MonkeyPatch, ours: typst.Fonts) -> None:
    monkeypatch.setattr(pdf, "_fonts", lambda: ours)


def _library(folder: Path, name: str) -> Path:
    script = folder / "evening.round"
    script.write_text(SCRIPT.format(name=name), encoding="utf-8")
    assert run(["play", str(script), "--library", str(folder / "evening.goround")]) == 0
    return folder / "evening.goround"


@pytest.mark.parametrize("asked", [("minutes", "spring"), ("handout", "spring", "p1")])
@pytest.mark.parametrize(
    ("name", "format_name", "said"),
    [
        (TIBETAN, "pdf", ("Tibetan", "[U+0F", "fonts-noto-core")),
        ("\U00012000nna", "pdf", ("Cuneiform", "[U+12000]")),
        (TIBETAN, "html", ()),
        ("अनिता 🙂", "pdf", ()),
    ],
)
def test_a_command_says_it_and_ends_well(capsys, tmp_path, asked, name, format_name, said):
    library = _library(tmp_path, name)
    capsys.readouterr()
    out = tmp_path / f"out.{format_name}"
    assert run([*asked, "-o", str(out), "--library", str(library)]) == 0
    err = capsys.readouterr().err
    assert out.read_bytes()
    assert bool(err) is bool(said)
    for each in said:
        assert each in err


def test_an_export_tells_who_asked(tmp_path):
    place = _library(tmp_path, TIBETAN)
    library, heard = open_library(place), set[str]()
    meeting = library.headings()[0].meeting
    kept = KeptMeeting(library, meeting, load_processes())
    rendered(document_of(kept.history, kept.processes), "pdf", heard.update)
    assert heard == set(TIBETAN)
    heard.clear()
    rendered(handout_document(kept.history, kept.processes, "P1", "proposal"), "html", heard.update)
    assert not heard
    library.close()


@pytest.mark.parametrize(("name", "told"), [(TIBETAN, 1), ("王小明 李", 0)])
def test_a_window_says_it_after_the_export(tmp_path, name, told):
    library, said = open_library(_library(tmp_path, name)), []
    program = SimpleNamespace(processes=load_processes(), wording=Wording())
    program.tell = lambda *sentences: said.append(sentences)
    program.tell_done = lambda *_said: None
    papers = SimpleNamespace(_program=program, tr=str)
    papers._write = partial(Papers._write, papers)
    meeting = library.headings()[0].meeting
    path = tmp_path / "minutes.pdf"
    history = KeptMeeting(library, meeting, program.processes).history
    library.close()
    Papers.export(papers, history, "pdf", str(path), Include())
    assert path.exists()
    assert len(said) == told


def test_only_some_letters_of_each_script_are_named():
    happened, _ = Wording().troubles.unprintable(
        map(chr, [*range(0x2D30, 0x2D40), 0x0F40, 0x1F9A0])
    )
    assert "Tibetan (ཀ), Tifinagh (ⴰ ⴱ ⴲ ⴳ ⴴ ⴵ …), signs (🦠)" in happened
    assert "[U+0F40]" in happened


def test_a_mark_is_shown_above_a_circle():
    assert "Tibetan (◌ི)" in Wording().troubles.unprintable("ི")[0]


def test_missing_packages_are_named(monkeypatch):
    monkeypatch.setattr(troubles, "missing_packages", lambda: ("noto-cjk-sans-otc",))
    assert "pip install noto-cjk-sans-otc" in Wording().troubles.unprintable("王")[1]


@pytest.mark.parametrize(
    ("letter", "script"),
    [
        ("王", "CJK"),
        ("བ", "Tibetan"),
        ("ᐃ", "Canadian"),
        ("\U00010380", "Ugaritic"),
        ("\U000103a0", "Old Persian"),
        ("ߒ", "Nko"),
        ("\U0001fa75", ""),
        ("\ue000", ""),
    ],
)
def test_letters_are_called_by_their_script(letter, script):
    assert fonts.by_script([letter]) == ((script, letter),)


def test_signs_are_with_their_script():
    assert fonts.by_script("་🦠བ") == (("Tibetan", "བ་"), ("", "🦠"))


def test_what_is_not_installed_is_known(monkeypatch):
    assert fonts.missing_packages() == ()
    monkeypatch.setattr(fonts, "find_spec", lambda _: None)
    assert set(fonts.missing_packages()) == {"manimgx-fonts", "noto-cjk-sans-otc"}
    assert fonts.other_folders() == ()
    assert fonts.own_folder() is None
