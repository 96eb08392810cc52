"""German is whole: in what a room sees and hears, nothing falls back to English.

Whoever adds a sentence there says it in German, too: ``make translations`` puts it into
``goround_de.ts``. See docs/translating.md.
"""

from __future__ import annotations

import re
import tomllib
from functools import cache
from pathlib import Path
from xml.etree import ElementTree

import pytest

from app.resources import load_processes, shipped_folder
from app.wording.plurals import form_of
from app.wording.translation import places
from facilitation.language.verbs import every_verb
from tools import translations

HOUSE = Path(__file__).parents[3]
FILE = translations.file_for("de")

WHOLE = ("console", "projector", "room", "speaking", "look", "wording", "keyboard", "program")
"""The folders of `app/` whose every sentence is there: console, wall, strip, verdicts."""

FORMS = 2


def messages(file):
    """Yield context, sentence, whether it counts something, and the element of its translation."""
    for context in ElementTree.parse(file).iter("context"):
        for each in context.iter("message"):
            yield (
                context.findtext("name"),
                each.findtext("source"),
                each.get("numerus") == "yes",
                each.find("translation"),
            )


@cache
def german():
    return {(context, text): found for context, text, _, found in messages(FILE)}


@pytest.fixture(scope="module")
def gathered(tmp_path_factory):
    """What the program says in these folders, as the gatherer finds it."""
    file = tmp_path_factory.mktemp("said") / "goround_de.ts"
    sources = [each for name in WHOLE for each in sorted((HOUSE / "app" / name).rglob("*.py"))]
    assert translations.gather(file, sources)
    return [each[:3] for each in messages(file)]


def said(found):
    """The forms of a translation; none where it is not finished."""
    if found is None or found.get("type"):
        return []
    counted = [each.text or "" for each in found.iter("numerusform")]
    return counted or [found.text or ""]


def test_nothing_that_a_room_sees_stays_english(gathered):
    assert len(gathered) > 2_000
    missing = [
        f"{context}: {text}"
        for context, text, _ in gathered
        if not all(said(german().get((context, text)))) or not said(german().get((context, text)))
    ]
    assert missing == []


def test_every_translation_fills_the_same_places():
    wrong = [
        text
        for (_, text), found in german().items()
        if any(places(each) != places(text) for each in said(found) if places(text) is not None)
    ]
    assert wrong == []


def test_what_counts_something_has_every_form_and_shows_the_number_where_it_matters():
    assert {form_of("de", number) for number in range(200)} == set(range(FORMS))
    for _, text, counts, found in messages(FILE):
        forms = said(found)
        if counts and forms:
            assert len(forms) == FORMS, text
            # Of one thing the word may say it ("einmal"); of several the number has to stand there.
            assert "%n" not in text or "%n" in forms[-1], text


def test_letters_for_alt_are_kept():
    """Where English has a letter of its own, German has one, too, and one only."""
    for _, text, _, found in messages(FILE):
        for form in said(found):
            assert form.count("&") == text.count("&"), text


def test_german_speaks_to_people_plainly():
    """No exclamation marks, no straight quotation marks around words, no "Sie"."""
    for _, text, _, found in messages(FILE):
        for form in said(found):
            assert "!" not in form.replace("NAME!", ""), form
            assert not form.startswith("Sie ") or text.split()[0] not in {"You"}, form
            assert "“" not in form or "„" in form or "“" in text, form


@pytest.mark.parametrize("name", load_processes().names())
def test_every_process_has_every_word_in_german(name):
    process = load_processes().get(name)
    english, words = process.words["en"], process.words["de"]
    assert words.translated_by
    assert words.title
    assert words.about != english.about
    assert set(words.stages) == set(english.stages)
    for stage, here in words.stages.items():
        there = english.stages[stage]
        for field in ("title", "room", "facilitator", "prompt"):
            mine, theirs = getattr(here, field), getattr(there, field)
            assert bool(mine) == bool(theirs), (stage, field)
            assert not mine or field == "title" or mine != theirs, (stage, field)
    assert set(words.moments) == set(english.moments)
    for moment, at in words.moments.items():
        assert at.room != english.moments[moment].room, moment
        assert bool(at.facilitator) == bool(english.moments[moment].facilitator), moment


@pytest.mark.parametrize(
    "file", sorted(shipped_folder("minutes", "orders").glob("*.toml")), ids=lambda each: each.stem
)
def test_every_order_of_minutes_has_every_word_in_german(file):
    words = tomllib.loads(file.read_text("utf-8"))["words"]
    english, here = words["en"], words["de"]
    assert here["translated_by"]
    assert set(here.get("headings", {})) == set(english.get("headings", {}))
    phrases, others = here.get("phrases", {}), english.get("phrases", {})
    assert {key: len(said) for key, said in phrases.items()} == {
        key: len(said) for key, said in others.items()
    }
    for key, lines in phrases.items():
        assert [places(each) for each in lines] == [places(each) for each in others[key]]


@pytest.mark.parametrize(
    "file", sorted(shipped_folder("motions").glob("*.toml")), ids=lambda each: each.stem
)
def test_every_formal_motion_has_every_word_in_german(file):
    words = tomllib.loads(file.read_text("utf-8"))["words"]
    english, here = words["en"], words["de"]
    assert here["translated_by"]
    assert set(here) - {"translated_by"} == set(english)
    assert all(here[key] != english[key] for key in english)


def test_the_list_of_what_stays_english_names_every_verb_without_a_german_one():
    spoken = tomllib.loads((shipped_folder("verbs") / "de.toml").read_text("utf-8"))["verbs"]
    page = (HOUSE / "docs" / "translating.md").read_text("utf-8")
    listed = page.partition("verbs without an alias:")[2].partition("|")[0]
    named = {each.partition(" …")[0] for each in re.findall(r"`([^`]+)`", listed)}
    without = {each.name for each in every_verb()} - spoken.keys()
    without = {"expect" if each.startswith("expect ") else each for each in without}
    # `second by` only says more of `second`, which has one.
    assert {each for each in without if each.split()[0] not in spoken} <= named <= without
