"""Minutes and hand-outs in the language of whoever writes them, and checked in whichever it was."""

from __future__ import annotations

import pytest

from app.command_line.running import run

SCRIPT = """meeting "Frühling" of "Garten" on 2026-05-01 18:30
arrive Ana, Bo
item "Zelte"
start Zelte
propose P1 "Zelte" by Ana: "Wir kaufen sechs Zelte."
test consensus P1
all agree
close decision
close meeting
approve minutes on 2026-06-02
"""


@pytest.fixture
def library(tmp_path, capsys):
    script, library = tmp_path / "a.round", tmp_path / "a.goround"
    script.write_text(SCRIPT, "utf-8")
    assert run(["play", str(script), "--library", str(library)]) == 0
    capsys.readouterr()
    return library


def test_minutes_are_written_in_the_language_asked_for(library, capsys):
    told = {}
    for language in ("de", "en"):
        arguments = ["minutes", "Frühling", "--format", "html", "--library", str(library)]
        assert run(["--language", language, *arguments]) == 0
        told[language] = capsys.readouterr().out
    assert 'lang="de"' in told["de"]
    assert "2 von 2 stimmen zu, niemand legt Veto ein: Wir haben Konsens." in told["de"]
    assert "Beschlossen" in told["de"]
    assert "we have consensus" not in told["de"]
    assert "we have consensus" in told["en"]


def test_a_hand_out_too(library, capsys):
    arguments = ["handout", "Frühling", "--what", "handover", "--library", str(library)]
    assert run([*arguments, "--language", "de"]) == 0
    assert "Übergabenotizen" in capsys.readouterr().out


@pytest.mark.parametrize("written", ["de", "en"])
@pytest.mark.parametrize("checked", ["de", "en"])
def test_approved_minutes_are_what_was_approved_whoever_checks_them(
    library, tmp_path, capsys, written, checked
):
    file = tmp_path / "minutes.md"
    minutes = ["minutes", "Frühling", "-o", str(file), "--library", str(library)]
    assert run(["--language", written, *minutes]) == 0
    verify = ["verify", "--minutes", str(file), "--library", str(library), "--language", checked]
    assert run(verify) == 0
    file.write_text(file.read_text("utf-8").replace("sechs", "sieben"), "utf-8")
    capsys.readouterr()
    assert run(verify) == 4
    assert "{--sechs--}{++sieben++}" in capsys.readouterr().err.replace(" ", "")
