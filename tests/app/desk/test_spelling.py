"""Words that no dictionary of the system knows are underlined; without one nothing is said."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QMenu

from app.attending.errands import Aside
from app.desk.spelling import Spelling, dictionary_folders, dictionary_for
from app.wording.keys.windows import DESK
from facilitation.record.errands import AtOnce

AFF = "SET UTF-8\nTRY esianrtolcdugmphbyfvkwz\n\nSFX S Y 1\nSFX S 0 s .\n"
DIC = "7\ntent/S\nwe\nbring\nten\nön\nsays\nis\n"


@pytest.fixture
def folder(tmp_path):
    made = tmp_path / "hunspell"
    made.mkdir()
    (made / "en_GB.aff").write_text(AFF, encoding="utf-8")
    (made / "en_GB.dic").write_text(DIC, encoding="utf-8")
    return made


@pytest.fixture
def spelling(qapp, folder):
    return Spelling("en_GB", AtOnce(), lambda: (folder,))


@pytest.fixture
def desk(open_desk, spelling, say):
    desk = open_desk(spelling=spelling)
    say("call ana ruiz")
    desk.cards.go_to_newest()
    return desk


def wrong(spelling, line, at=-1):
    return [line[begin:end] for begin, end in spelling.wrong(line, at)]


def underlined(card):
    found = []
    block = card.editor.document().firstBlock()
    while block.isValid():
        line = block.text().encode("utf-16-le")
        wavy = ""
        for each in block.layout().formats():
            style = each.format.underlineStyle()
            if style is QTextCharFormat.UnderlineStyle.SpellCheckUnderline:
                end = each.start + each.length
                wavy += line[2 * each.start : 2 * end].decode("utf-16-le")
        found += [wavy] if wavy else []
        block = block.next()
    return found


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("We bring ten tents", []),
        ("we brinng tents", ["brinng"]),
        ("💬 tennt", ["tennt"]),
        ("王小明 says ليلى", []),
        ("#agreed @benn a1b https://exmaple.org/tnet", []),
        ("Önn", ["Önn"]),
    ],
)
def test_words_are_known_or_not(spelling, line, found):
    assert wrong(spelling, line) == found


def test_names_and_the_agenda_are_right_and_the_word_being_typed_waits(spelling):
    spelling.allow(["Amara Diallo", "Tennts"])
    assert wrong(spelling, "amara diallo’ tennts") == []
    assert wrong(spelling, "we brinng", at=len("we brinng")) == []
    assert wrong(spelling, "we brinng ", at=len("we brinng ")) == ["brinng"]


def test_one_of_another_country_is_better_than_none(folder):
    assert dictionary_for("en_GB", (folder,)) == folder / "en_GB"
    assert dictionary_for("en_US", (folder,)) == folder / "en_GB"
    assert dictionary_for("de_DE", (folder, folder.parent / "none")) is None
    (folder / "eng_XX.dic").touch()
    (folder / "en_US.dic").touch()  # without its rules
    assert dictionary_for("en_US", (folder,)) == folder / "en_GB"


def test_folders_of_the_person_come_before_those_of_the_system(monkeypatch, tmp_path):
    monkeypatch.setenv("DICPATH", str(tmp_path / "own"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    found = list(dictionary_folders())
    assert found[:2] == [tmp_path / "own", tmp_path / "data" / "hunspell"]


def test_without_a_dictionary_or_with_a_broken_one_nothing_is_said(qapp, folder, tmp_path):
    assert wrong(Spelling("de_DE", AtOnce(), lambda: (folder,)), "xyzzy") == []
    (folder / "en_GB.aff").write_bytes(b"SET no-such-encoding\n")
    assert wrong(Spelling("en_GB", AtOnce(), lambda: (folder,)), "xyzzy") == []


def test_it_is_loaded_aside(qtbot, folder, qapp):
    aside = Aside()
    made = Spelling("en_GB", aside, lambda: (folder,))
    qtbot.waitUntil(lambda: made.is_ready)
    assert wrong(made, "tennt") == ["tennt"]
    aside.deleteLater()


def test_the_desk_underlines_a_word_once_it_is_typed(qtbot, desk, say):
    card = desk.cards.current
    qtbot.keyClicks(card.editor, "we tennt")
    assert underlined(card) == []
    qtbot.keyClicks(card.editor, " Diallo")
    assert underlined(card) == ["tennt"]
    qtbot.keyClicks(card.editor, " ")
    assert underlined(card) == ["tenntDiallo"]
    say("arrive Amara Diallo")
    assert underlined(card) == ["tennt"]


def test_what_may_be_meant_is_offered_and_put_in_place(desk):
    card = desk.cards.current
    card.editor.insertPlainText("💬 tennt we")
    menu = QMenu()
    menu.addAction("Copy")
    card.editor._add_suggestions(menu, 5)
    offered = {each.text(): each for each in menu.actions() if each.text()}
    assert "tent" in offered
    offered["tent"].trigger()
    assert card.editor.text == "💬 tent we"


def open_menu(qtbot, editor):
    qtbot.waitUntil(lambda: bool(editor.findChildren(QMenu)))
    return editor.findChildren(QMenu)[-1]


def test_a_key_offers_words_and_enter_takes_one_the_cursor_stays(qtbot, desk):
    editor = desk.cards.current.editor
    qtbot.keyClicks(editor, "we brinng tennt we")
    for key in DESK.named["spelling"].each:
        qtbot.keySequence(editor, key)
    menu = open_menu(qtbot, editor)
    assert editor.textCursor().selectedText() == "tennt"
    assert menu.activeAction().text().replace("&", "") == "tent"
    qtbot.keyClick(menu, Qt.Key.Key_Return)
    qtbot.keyClicks(editor, "!")
    assert editor.text == "we brinng tent we!"


def test_the_key_says_where_there_is_no_dictionary_or_nothing_misspelt(qtbot, desk, open_desk):
    qtbot.keyClicks(desk.cards.current.editor, "we bring tents ")
    desk.correct_spelling()
    assert desk._state.text() == "Every word here is in the dictionary."
    other = open_desk()
    other.cards.go_to_newest()
    other.correct_spelling()
    assert "no dictionary" in other._state.text()
