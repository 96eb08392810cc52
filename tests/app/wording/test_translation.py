"""Translations: read from a file of Qt Linguist, for windows and commands alike."""

from __future__ import annotations

import string
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QWidget

from app.command_line.running import run
from app.starting.qt_translation import SentenceTranslator
from app.wording import Wording
from app.wording.measures import MeasureWords
from app.wording.plurals import form_of
from app.wording.translation import (
    Translations,
    places,
    read_translations,
    reader_language,
    tongue_for,
    translations_for,
)
from app.wording.words import Tongue, Words, identity
from facilitation.meeting.outcome import Refusal

FILE = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context><name>RefusalWords</name>
<message><source>Nobody has the floor.</source>
<translation>Niemand hat das Wort.</translation></message>
<message><source>{name} is not here.</source>
<translation>{name} ist nicht da.</translation></message>
<message><source>{name} is here already.</source>
<translation>{person} ist schon da.</translation></message>
<message><source>Nobody is here yet.</source><translation type="unfinished"></translation></message>
<message><source>That changes nothing.</source>
<translation type="vanished">Das ändert nichts.</translation></message>
<message><source>A name is missing.</source><translation>Ein Name } fehlt.</translation></message>
</context>
</TS>
"""


@pytest.fixture
def german() -> Translations:
    return read_translations(FILE.encode(), "de")


def test_a_sentence_in_another_language(german: Translations):
    words = Wording(Tongue(german.translate, german.language))
    assert words.refusal(Refusal("NOBODY_SPEAKING")) == "Niemand hat das Wort."
    assert words.refusal(Refusal("NOT_HERE", (("name", "Ana"),))) == "Ana ist nicht da."


@pytest.mark.parametrize(
    "source",
    [
        "{name} is here already.",
        "Nobody is here yet.",
        "That changes nothing.",
        "A name is missing.",
        "There is no such sentence.",
    ],
)
def test_what_is_not_rightly_translated_stays_english(german: Translations, source: str):
    assert german.translate("RefusalWords", source) == source


def test_the_context_matters(german: Translations):
    assert german.translate("Console", "Nobody has the floor.") == "Nobody has the floor."


@pytest.mark.parametrize(
    "data",
    [b"", b"<TS><context>", b"\x00\xff\x00", b"<TS/>", b'<?xml version="1.0" encoding="x"?><TS/>'],
)
def test_of_a_damaged_file_nothing_is_taken(data: bytes):
    assert len(read_translations(data, "de")) == 0


@given(st.binary(max_size=200))
def test_no_file_is_too_strange(data: bytes):
    assert len(read_translations(data, "de")) == 0


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("{a} and {b}", {"a!:", "b!:"}),
        ("{a.b}", {"a.b!:"}),
        ("{a!r:>9}", {"a!r:>9"}),
        ("plain", set()),
        ("{", None),
        ("}", None),
    ],
)
def test_places(sentence: str, found: set[str] | None):
    assert places(sentence) == found


def test_the_file_of_a_country_goes_before_that_of_the_language(tmp_path: Path):
    (tmp_path / "goround_pt.ts").write_text(FILE, encoding="utf-8")
    assert translations_for("pt_BR.UTF-8", tmp_path).language == "pt"
    (tmp_path / "goround_pt_BR.ts").write_text(FILE, encoding="utf-8")
    assert translations_for("pt-BR", tmp_path).language == "pt_BR"
    assert translations_for("fr", tmp_path).language == "en"


@pytest.mark.parametrize("language", ["C", "POSIX", "", "../../etc/passwd", "de/../x", "en_"])
def test_what_is_no_language_has_no_translation(language: str, tmp_path: Path):
    assert len(translations_for(language, tmp_path)) == 0


@pytest.mark.parametrize(
    ("environment", "system", "language"),
    [
        ({"LC_ALL": "de_DE.UTF-8", "LANG": "fr_FR"}, "", "de_DE.UTF-8"),
        ({"LANG": "fr_FR.UTF-8"}, "", "fr_FR.UTF-8"),
        ({"LC_ALL": "C", "LANG": "fr_FR"}, "de_DE", "en"),
        ({}, "de_DE", "de_DE"),
        ({}, "German_Germany", "en"),
        ({}, "", "en"),
    ],
)
def test_the_reader_s_language(environment: dict[str, str], system: str, language: str):
    assert reader_language(environment, lambda: system) == language


@pytest.mark.parametrize(
    ("spoken", "asked", "environment", "country", "alphabet"),
    [
        ("en", "", {"LC_COLLATE": "sv_SE", "LANG": "en_GB"}, "en_GB", "sv_SE"),
        ("en", "", {"LC_TIME": "de_DE.UTF-8", "LANG": "en_US"}, "de_DE.UTF-8", "en_US"),
        ("de", "de", {"LANG": "sv_SE"}, "sv_SE", "de"),
        ("de", "de_AT", {"LANG": "en_US"}, "de_AT", "de_AT"),
        ("en", "pl", {"LANG": "en_US"}, "en_US", "pl"),
        ("en", "en", {"LANG": "sv_SE"}, "sv_SE", "sv_SE"),
        ("en", "", {}, "pt_BR", "pt_BR"),
    ],
)
def test_dates_and_names_are_as_their_reader_has_them(
    spoken: str, asked: str, environment: dict[str, str], country: str, alphabet: str
):
    told = tongue_for(Translations({}, spoken), asked, environment, lambda: "pt_BR")
    assert (told.language, told.country, told.alphabet) == (spoken, country, alphabet)


def test_qt_speaks_through_the_same_file(qapp, german: Translations):
    class RefusalWords(QWidget):
        def say(self) -> tuple[str, str]:
            return self.tr("Nobody has the floor."), self.tr("Something else")

    translator = SentenceTranslator(german)
    assert not translator.isEmpty()
    assert SentenceTranslator(Translations({})).isEmpty()
    qapp.installTranslator(translator)
    try:
        assert RefusalWords().say() == ("Niemand hat das Wort.", "Something else")
    finally:
        qapp.removeTranslator(translator)


COUNTED = """<TS version="2.1" language="pl"><context><name>Counting</name>
<message numerus="yes"><source>%n people came</source><translation><numerusform>przyszła %n osoba
</numerusform><numerusform>przyszły %n osoby</numerusform><numerusform>przyszło %n osób
</numerusform></translation></message>
<message numerus="yes"><source>%n of {all}</source><translation><numerusform>%n z {all}
</numerusform><numerusform>%n</numerusform><numerusform>%n z {all}</numerusform></translation>
</message></context></TS>
"""


class Counting(Words):
    """A family with sentences that count something."""

    def came(self, number: int) -> str:
        return self.tr("%n people came", "", number).strip()

    def part(self, number: int) -> str:
        return self.tr("%n of {all}", "", number).format(all=9)


@pytest.mark.parametrize(
    ("number", "said"),
    [
        (1, "przyszła 1 osoba"),
        (3, "przyszły 3 osoby"),
        (5, "przyszło 5 osób"),
        (12, "przyszło 12 osób"),
        (23, "przyszły 23 osoby"),
    ],
)
def test_a_sentence_has_as_many_forms_as_the_language(qapp, number: int, said: str):
    polish = read_translations(COUNTED.encode(), "pl_PL")
    translator = SentenceTranslator(polish)
    assert Counting(polish.translate).came(number) == said
    window = type("Counting", (QWidget,), {})()
    qapp.installTranslator(translator)
    try:
        assert window.tr("%n people came", "", number).strip() == said
    finally:
        qapp.removeTranslator(translator)


def test_a_counted_sentence_that_is_not_rightly_translated_stays_english():
    polish = read_translations(COUNTED.encode(), "pl")
    assert Counting(polish.translate).part(2) == "2 of 9"
    assert Counting(identity).came(4) == "4 people came"


@pytest.mark.parametrize("language", ["en", "pl"])
def test_what_is_not_translated_is_counted_as_english_does(language: str):
    words = MeasureWords(Translations({}, language).translate)
    assert [words.planned(minutes * 60_000) for minutes in (1, 2)] == ["1 minute", "2 minutes"]


@pytest.mark.parametrize("language", "de fr pt_BR ja ru pl cs sl lt lv ro ar".split())
def test_forms_are_those_of_qt_linguist(tmp_path: Path, language: str):
    forms = "".join(f"<numerusform>{each}</numerusform>" for each in range(6))
    source = tmp_path / "x.ts"
    source.write_text(
        f'<TS version="2.1" language="{language}"><context><name>C</name><message numerus="yes">'
        f"<source>%n</source><translation>{forms}</translation></message></context></TS>"
    )
    release = Path(sys.executable).with_name("pyside6-lrelease")
    built = tmp_path / "x.qm"
    subprocess.run([release, "-silent", source, "-qm", built], check=True)
    qt = QTranslator()
    assert qt.load(str(built))
    for number in range(130):
        assert qt.translate("C", "%n", "", number) == str(form_of(language, number)), number


def shouted(_: str, text: str) -> str:
    """Put every sentence into capitals, but for what stands in braces."""
    parts = string.Formatter().parse(text)
    return "".join(
        plain.upper() + (f"{{{name}}}" if name is not None else "") for plain, name, *_ in parts
    )


def test_commands_speak_the_language_of_the_terminal(capsys, monkeypatch, tmp_path: Path):
    class Shouting(Translations):
        def translate(self, context: str, text: str, _number: int = -1) -> str:
            return shouted(context, text)

    monkeypatch.setattr("app.command_line.teller.translations_for", lambda _: Shouting({}, "en"))
    script = tmp_path / "a.round"
    script.write_text('meeting "x"\nhand nobody\n', encoding="utf-8")
    assert run(["play", str(script)]) == 2
    said = capsys.readouterr()
    assert "“x” BEGAN" in said.out
    assert "UNKNOWN_PERSON: NOBODY HERE IS CALLED “nobody”." in said.err
    assert run(["show", "x", "--library", str(tmp_path / "none.goround")]) == 3
    assert "THERE IS NO LIBRARY AT" in capsys.readouterr().err
    with pytest.raises(SystemExit):
        run(["--help"])
    assert "GOROUND KEEPS THE FLOOR" in capsys.readouterr().out
