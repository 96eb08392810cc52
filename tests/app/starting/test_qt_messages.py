"""Sentences in memory: Qt's own translator finds them, and counts as the commands do."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget

from app.look.spoken import Spoken
from app.starting.qt_messages import MessageTranslator, messages
from app.wording.plurals import form_of
from app.wording.translation import english_forms

LANGUAGES = "de en fr pt_BR ja ru pl pl_PL cs sl lt lv ro ar".split()


@pytest.mark.parametrize("language", LANGUAGES)
def test_qt_chooses_the_form_that_the_rules_name(qapp, language: str):
    made = MessageTranslator(messages({("C", "%n"): tuple("012345")}, language), language, qapp)
    assert not made.isEmpty()
    for number in range(230):
        assert made.translate("C", "%n", "", number) == str(form_of(language, number)), number


def test_every_sentence_is_found_under_its_own_class(qapp):
    made = MessageTranslator(messages(english_forms(), "en"), "en", qapp)
    for (context, text), (one, many) in english_forms().items():
        assert made.translate(context, text, "", 1) == one
        assert made.translate(context, text, "", 2) == many
        assert not made.translate("Elsewhere", text, "", 1)


def test_letters_of_every_script_survive(qapp):
    said = {("C", "王 and “ü”"): ("ليلى 🙂 {name}",)}
    assert (
        MessageTranslator(messages(said, "ar"), "ar", qapp).translate("C", "王 and “ü”")
        == "ليلى 🙂 {name}"
    )


def test_one_does_not_disturb_another_when_it_goes(qapp):
    kept = MessageTranslator(messages({("C", "one"): ("eins",)}, "de"), "de", qapp)
    for number in range(20):
        passing = MessageTranslator(messages({("C", f"{number}"): ("x" * 500,)}, "de"), "de")
        passing.deleteLater()
    assert kept.translate("C", "one") == "eins"


def test_windows_count_in_english(qapp):
    class PeoplePanel(QWidget):
        pass

    class Unsettled(Spoken):
        pass

    window = PeoplePanel()
    assert window.tr("%n people came.", "", 1) == "One person came."
    assert window.tr("%n people came.", "", 2) == "2 people came."
    assert Unsettled().tr("and %n more to be settled", "", 1) == "and 1 more to be settled"
