"""The quick bar in another language: verbs by their names there, each offer with its meaning."""

import pytest
from PySide6.QtCore import Qt

from app.console.line.beside_verbs import USAGES
from app.console.line.vocabulary import aliases_in
from app.keyboard.key_names import key_said
from app.resources import shipped_folder
from app.starting.qt_translation import SentenceTranslator
from app.wording import Wording
from app.wording.translation import translations_for
from app.wording.words import Tongue
from facilitation.language import lexicon

SHIPPED = sorted(shipped_folder("verbs").glob("*.toml"))


@pytest.fixture
def german(room):
    """A console that speaks German."""
    room.console.close()
    german = Tongue(translations_for("de").translate, "de")
    room.wording = Wording(german, room.processes, written=aliases_in("de").written)
    room.console = room.open()
    return room


def test_a_verb_is_typed_in_german_and_recorded_as_it_is(german):
    german.type("melden Ben")
    german.type("wort Ben")
    assert german.speaking() == "Ben"
    assert german.quick.line.text() == ""
    kinds = [row.kind for row in german.journal.read("m")]
    assert kinds[-2:] == ["hand_raised", "turn_started"]


def test_what_is_missing_and_how_it_is_written_is_said_in_german(german):
    german.type("punkt")
    assert 'Hier fehlt etwas: "TITEL". Zum Beispiel so: punkt "' in german.refusal
    german.type("wort ", enter=False)
    assert ": wort Ben — dieser Person jetzt das Wort geben" in german.quick.hints.text()


def test_an_offer_stands_with_its_other_name_and_what_it_does(german):
    german.type("wor", enter=False)
    said = [german.quick.offers.spoken(each) for each in german.quick.offers._model.rows]
    means = german.console.wording.verbs.means("call NAME|PLACE")
    assert f"wort (call) — {means}" in said


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ('action NAME "…" [by DATE] [entry NUMBER]', 'aufgabe NAME "…" [bis DATUM] [entry ZAHL]'),
        ('renew PROCESS [because "…"]', 'erneuern VERFAHREN [weil "…"]'),
        ("switch PROCESS because …", "wechseln VERFAHREN weil …"),
        ('minute "TITLE of" TITLE', 'wortlaut "TITLE of" TITEL'),
        ("return [for good]", "rückkehren [endgültig]"),
    ],
)
def test_what_may_be_left_out_and_what_is_to_be_filled_in_is_said_in_german(line, said):
    assert aliases_in("de").written(line) == said


@pytest.mark.parametrize(
    ("typed", "line"),
    [
        ('aufgabe Ana "x" bis 2026-05-01', 'action Ana "x" by 2026-05-01'),
        ('bedarf "x" bis 2026-05-01', 'need "x" by 2026-05-01'),
        ('wechseln Kreis weil "x" endgültig', 'switch Kreis because "x" for good'),
        ('treffen "T" in "Mühle"', 'meeting "T" at "Mühle"'),
    ],
)
def test_what_is_shown_so_is_read_so(typed, line):
    assert aliases_in("de").canonical(typed) == line


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("switch circle because …", "switch Kreis because …"),
        ("meet as circle", "meet as Kreis"),
        ("meet as PROCESS", "meet as PROCESS"),
        ("call Ana", "call Ana"),
    ],
)
def test_a_process_that_a_line_goes_to_is_called_by_its_title(german, line, said):
    words = german.wording.processes
    assert words.in_line(line) == said
    assert words.in_line(words.in_line(line)) == said


OFFERED = {
    "wort Ben wei": [],
    "limit 2:00 so": ["soft — es wird angezeigt, niemand wird unterbrochen"],
    "verschieben Ben to 2 be": ["because (weil) — der Grund"],
    "role facil": ["facilitator — Moderation"],
    "stack progr": ["progressive — wenig Gehörte zuerst"],
    "vote P1 two": ["two-thirds — zwei Drittel"],
    "switch asse": ["assembly — Versammlung im Konsens"],
}


def test_what_is_offered_within_a_line_says_what_it_means(german):
    offers, found = german.quick.offers, {}
    for typed in OFFERED:
        german.type(typed, enter=False)
        found[typed] = [offers.spoken(each) for each in offers._model.rows[:1]]
        german.quick.line.clear()
    assert found == OFFERED


def test_hints_call_answers_as_they_are_called(german):
    german.play('propose P1 "Tents" by Ben: "Ten."', "test consensus P1")
    assert "zustimmen NAME, vorbehalt NAME, beiseite NAME, veto NAME" in german.quick.hints.text()


def test_what_a_line_means_is_explained_by_the_verb(german):
    german.type("wort Ben", enter=False)
    assert "Ben" in german.quick.hints.text()
    german.key(Qt.Key.Key_Escape)
    german.type("hilfe wort")
    assert german.quick.notice.text().startswith("wort NAME|PLATZ")


@pytest.mark.parametrize("file", SHIPPED, ids=lambda each: each.stem)
def test_every_shipped_alias_means_one_verb(file):
    aliases = aliases_in(file.stem)
    for alias in aliases.known():
        verb = aliases.canonical(alias)
        assert verb != alias
        beside = {"help", *(each.partition(" ")[0] for each in USAGES)}
        assert lexicon.usages_named(verb) or verb in beside
    assert aliases.known()


def test_german_is_shipped():
    assert "de" in [each.stem for each in SHIPPED]


def test_in_english_verbs_are_offered_with_what_they_do(room):
    room.type("cal", enter=False)
    (offer,) = room.quick.offers._model.rows
    assert room.quick.offers.spoken(offer).startswith("call — give the floor")
    assert [each.text for each in room.quick.offers._model.rows] == ["call"]


@pytest.mark.parametrize("language", ["en", "xx", "../de"])
def test_a_language_without_a_file_has_no_aliases(language):
    assert not aliases_in(language).known()


def test_the_language_of_a_country_has_those_of_its_language():
    assert aliases_in("de_AT").known() == aliases_in("de").known()


def test_a_key_is_called_as_it_stands_on_a_german_keyboard(german, qapp):
    translator = SentenceTranslator(translations_for("de"))
    qapp.installTranslator(translator)
    try:
        assert key_said("Ctrl+Space") == "Strg+Leertaste"
        assert key_said("F12") == "F12"
        assert key_said("stage next") == "stage next"
    finally:
        qapp.removeTranslator(translator)
    assert key_said("Ctrl+Space") == "Ctrl+Space"


def test_a_text_without_quotation_marks_is_offered_with_them_as_it_is_typed(german):
    german.type("aufgabe Ben den Keller kehren bis Freitag")
    said = german.console.quick.refusal.text()
    assert said.endswith('aufgabe Ben "den Keller kehren" bis Freitag')
    german.key(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert german.meeting.tasks[0].task == "den Keller kehren"
