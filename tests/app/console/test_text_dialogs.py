"""Writing a proposal or an amendment: what is shown while typing, and what is kept."""

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.console.console import Console
from app.console.matter.amendment_dialog import AmendmentDialog
from app.console.matter.drafts import Drafts
from app.console.matter.proposal_dialog import ProposalDialog
from app.look.redline import SegmentKind, plain_text
from app.wording import Wording
from facilitation.text.changes import LONGEST


def shown(room, kind):
    return next(each for each in room.console.findChildren(kind) if each.isVisible())


def proposing(room):
    room.key(Qt.Key.Key_F3)
    return shown(room, ProposalDialog)


def amending(room, label="P1"):
    panel = room.console.matter
    rows = [row.label for row in panel.list.labels.rows]
    panel.list.setCurrentIndex(panel.list.labels.index(rows.index(label)))
    room.key(Qt.Key.Key_F4)
    return shown(room, AmendmentDialog)


def test_what_a_proposal_lacks_gets_the_cursor(room):
    dialog = proposing(room)
    for field in (dialog.titled, dialog.text, dialog.by):
        field.clear()
    QTest.keyClicks(dialog.text, "We buy ten.")
    for lacking in (dialog.titled, dialog.by):
        dialog.text.setFocus()
        dialog.attempt()
        assert dialog.refusal.isVisible() and dialog.focusWidget() is lacking
        QTest.keyClicks(lacking, "ben")
    dialog.text.clear()
    dialog.attempt()
    assert dialog.focusWidget() is dialog.text
    dialog.reject()


def test_what_an_amendment_lacks_gets_the_cursor(matter):
    dialog = amending(matter)
    dialog.by.clear()
    dialog.wanted.setFocus()
    dialog.attempt()
    assert dialog.focusWidget() is dialog.by
    QTest.keyClicks(dialog.by, "ben")
    dialog.attempt()
    assert dialog.focusWidget() is dialog.wanted
    dialog.reject()


def test_the_text_is_shown_with_its_line_numbers_as_it_is_typed(room):
    dialog = proposing(room)
    QTest.keyClicks(dialog.text, "# Tents")
    QTest.keyClick(dialog.text, Qt.Key.Key_Return)
    QTest.keyClicks(dialog.text, "We buy ten.")
    assert plain_text(dialog.preview.lines()) == "1 Tents\n2 We buy ten."
    assert dialog.preview.lines()[0].heading
    assert dialog.counted.text() == "2 lines"
    dialog.reject()


def test_what_was_typed_is_there_again_after_the_dialog_was_closed(room):
    dialog = proposing(room)
    dialog.titled.setText("Tents")
    dialog.text.setPlainText("We buy ten tents.")
    dialog.reject()
    again = proposing(room)
    assert (again.titled.text(), again.text.toPlainText()) == ("Tents", "We buy ten tents.")
    assert again.kept.isVisible()
    room.click(again.anew)
    assert again.text.toPlainText() == ""
    again.reject()
    assert not proposing(room).kept.isVisible()


def test_what_was_done_is_not_offered_again(room):
    dialog = proposing(room)
    dialog.titled.setText("Tents")
    dialog.by.setText("amara")
    dialog.text.setPlainText("We buy ten tents.")
    dialog.attempt()
    assert "P1" in room.meeting.proposals
    assert not proposing(room).kept.isVisible()


def test_a_draft_outlives_the_program(room, tmp_path, qtbot):
    def console():
        made = Console(
            room.station,
            room.console.room,
            Wording(processes=room.processes),
            room.dress,
            drafts=Drafts(tmp_path / "drafts"),
        )
        qtbot.addWidget(made)
        made._on_chosen("propose")
        return made.findChild(ProposalDialog)

    first = console()
    first.text.setPlainText("Words that nobody may lose.")
    qtbot.waitUntil(lambda: any((tmp_path / "drafts").glob("*.json")))
    # Nothing is closed: the program is killed here.
    assert console().text.toPlainText() == "Words that nobody may lose."


def test_a_draft_file_that_was_damaged_is_no_draft(tmp_path):
    drafts = Drafts(tmp_path)
    drafts.keep("a", {"text": "words"})
    for path in tmp_path.iterdir():
        path.write_bytes(b"{")
    assert Drafts(tmp_path).kept("a") == {}


def test_a_folder_that_cannot_be_written_is_said(tmp_path):
    (tmp_path / "file").write_text("")
    drafts = Drafts(tmp_path / "file" / "drafts")
    assert not drafts.keep("a", {"text": "words"})
    assert drafts.kept("a") == {"text": "words"}


def test_the_change_is_said_back_as_it_is_typed(matter):
    dialog = amending(matter)
    dialog.wanted.setPlainText("We buy ten tents by June.\nThe garden group stores and mends them.")
    assert "in line 1 strike “May”, insert “June”" in dialog.said.text().replace("In", "in", 1)
    assert "line 2" in dialog.said.text()
    kinds = {each.kind for line in dialog.preview.lines() for each in line.segments}
    assert {SegmentKind.STRUCK, SegmentKind.INSERTED} <= kinds
    assert not dialog.warned.isVisible()
    dialog.reject()


@pytest.mark.parametrize(
    ("wanted", "warning"),
    [
        ("We buy six tents by May.", "A1 already asks for exactly this."),
        ("We buy seven tents by May.", "It changes the same words as A1 and A2"),
    ],
)
def test_a_collision_is_said_at_once(matter, wanted, warning):
    dialog = amending(matter)
    dialog.wanted.setPlainText(f"{wanted}\nThe garden group stores them.")
    assert dialog.warned.isVisible()
    assert dialog.warned.text().startswith(warning)
    dialog.reject()


def test_words_that_are_not_there_are_said_with_what_comes_near(matter):
    dialog = amending(matter)
    dialog.ways.setCurrentIndex(1)
    QTest.keyClicks(dialog.words.strike, "tens tents")
    assert "“tens tents” do not stand in the text" in dialog.warned.text()
    assert "ten tents" in dialog.warned.text()
    dialog.reject()


def test_an_amendment_half_typed_is_there_again(matter):
    dialog = amending(matter)
    dialog.wanted.setPlainText("We buy nothing.")
    dialog.by.setText("eve")
    dialog.reject()
    again = amending(matter)
    assert again.wanted.toPlainText() == "We buy nothing."
    again.reject()


def test_ten_megabytes_are_refused_with_a_sentence_and_nothing_is_lost(room):
    dialog = proposing(room)
    dialog.text.setPlainText("We buy ten tents.")
    clip = QMimeData()
    clip.setText("word " * (LONGEST // 2))
    dialog.text.insertFromMimeData(clip)
    assert dialog.text.toPlainText() == "We buy ten tents."
    assert "Nothing was pasted" in dialog.refusal.text()
    dialog.reject()


@pytest.mark.parametrize(
    "text",
    ["<script>alert(1)</script>", "<b>bold</b> & more", "\u202eevil\u202c", "a\0b\x07c\u200bd"],
)
def test_bad_text_is_shown_as_words_and_nothing_else(room, text):
    dialog = proposing(room)
    clip = QMimeData()
    clip.setText(text)
    dialog.text.insertFromMimeData(clip)
    shown = plain_text(dialog.preview.lines())
    assert not set(shown) & set("\u202e\u202c\0\x07\u200b")
    if "<" in text:
        assert shown == f"1 {text}"
    dialog.grab()
    dialog.reject()


WORD = """<html><body><h1>Tents</h1><p>We buy <b>ten</b> tents.</p>
<ul><li>one</li><li>two</li></ul><script>alert(1)</script></body></html>"""


def test_what_is_pasted_from_a_word_processor_keeps_its_form(room):
    dialog = proposing(room)
    clip = QMimeData()
    clip.setHtml(WORD)
    clip.setText("Tents\nWe buy ten tents.\none\ntwo")
    dialog.text.insertFromMimeData(clip)
    text = dialog.text.toPlainText()
    assert "# Tents" in text
    assert "We buy ten tents." in text
    assert "- one" in text
    assert "script" not in text and "alert" not in text
    dialog.reject()


def test_a_file_is_read_and_what_stood_there_comes_back(room, tmp_path):
    path = tmp_path / "tents.md"
    path.write_text("# Tents\n\nWe buy ten tents.", "utf-8")
    dialog = proposing(room)
    dialog.text.setPlainText("Something else.")
    dialog.read_file(path)
    assert "We buy ten tents." in dialog.text.toPlainText()
    dialog.text.undo()
    assert dialog.text.toPlainText() == "Something else."
    dialog.read_file(tmp_path / "nowhere.docx")
    assert "is not there" in dialog.refusal.text()
    assert dialog.text.toPlainText() == "Something else."
    dialog.reject()


def test_need_and_explanation_are_parts_of_their_own(room):
    dialog = proposing(room)
    dialog.titled.setText("Tents")
    dialog.by.setText("amara")
    assert dialog.others.placeholderText() == "Supported by"
    dialog.others.setText("ben, chi")
    dialog.text.setPlainText("We buy ten tents.")
    dialog.need.setPlainText("It rained.")
    dialog.explanation.setPlainText("A tent costs 180.")
    dialog.attempt()
    made = room.meeting.proposals["P1"]
    assert (made.text, made.need) == ("We buy ten tents.", "It rained.")
    assert made.explanation == "A tent costs 180."
    assert len(made.sponsors) == 2


def test_a_proposal_is_edited_only_where_it_was_changed(matter):
    panel = matter.console.matter
    panel.list.setCurrentIndex(panel.list.labels.index(0))
    matter.console._on_chosen("edit")
    dialog = shown(matter, ProposalDialog)
    assert dialog.acts() == "Nothing would change yet."
    dialog.titled.setText("Tents for all")
    dialog.text.setPlainText(dialog.text.toPlainText().replace("garden", "kitchen"))
    dialog.attempt()
    edited = matter.meeting.proposals["P1"]
    assert edited.title == "Tents for all"
    assert "kitchen" in edited.text
    assert len(edited.versions) == 2


def test_what_nobody_sees_is_counted_and_left_out(room):
    dialog = proposing(room)
    dialog.text.setPlainText("We buy\u202e ten\u200b tents.")
    assert dialog.counted.text() == "1 line · 2 invisible characters are left out"
    dialog.text.setPlainText("We buy ten tents.\n\tWe do.")
    assert dialog.counted.text() == "2 lines"
    dialog.reject()


def test_a_file_that_is_dropped_is_read(room, tmp_path):
    path = tmp_path / "tents.txt"
    path.write_text("We buy ten tents.", "utf-8")
    dialog = proposing(room)
    clip = QMimeData()
    clip.setUrls([QUrl.fromLocalFile(str(path))])
    dialog.text.insertFromMimeData(clip)
    assert dialog.text.toPlainText() == "We buy ten tents."
    dialog.reject()


def test_a_proposal_that_was_being_typed_is_hinted_at(room):
    dialog = proposing(room)
    dialog.text.setPlainText("We buy ten tents.")
    dialog.reject()
    room.play("hand amara")
    assert "F3 goes on with the proposal that was being typed" in room.quick.hints.text()


def test_a_typed_line_says_what_of_its_file_was_lost(room, tmp_path):
    path = tmp_path / "tents.html"
    path.write_text("<p>We buy <b>ten</b> tents.<img src='x.png'></p>", "utf-8")
    room.type(f'propose P1 "Tents" by amara from "{path}"')
    assert room.meeting.proposals["P1"].text == "We buy ten tents."
    told = room.quick.notice
    assert told.text() == (
        "1 picture was left out. Bold, italics and underlining are not kept; the words are."
    )
    room.type("ben")
    assert not told.isVisible()


def test_a_page_without_plain_text_is_pasted_as_well(room):
    dialog = proposing(room)
    clip = QMimeData()
    clip.setHtml(WORD)
    assert dialog.text.canInsertFromMimeData(clip)
    dialog.text.insertFromMimeData(clip)
    assert dialog.text.toPlainText().startswith("# Tents\n\nWe buy ten tents.")
    dialog.reject()


def test_ctrl_enter_proposes_also_while_names_are_offered(room, qtbot):
    dialog = proposing(room)
    dialog.titled.setText("Tents")
    dialog.text.setPlainText("We buy ten tents.")
    dialog.by.clear()
    dialog.by.setFocus()
    qtbot.waitUntil(dialog.by.hasFocus)
    QTest.keyClicks(dialog.by, "be")
    popup = dialog.by.completer().popup()
    assert popup.isVisible()
    QTest.keyClick(dialog.by, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert "P1" in room.meeting.proposals


def test_enter_takes_the_name_that_is_offered_then_does_what_the_golden_button_does(room, qtbot):
    dialog = proposing(room)
    dialog.titled.setText("Tents")
    dialog.text.setPlainText("We buy ten tents.")
    dialog.by.clear()
    dialog.by.setFocus()
    qtbot.waitUntil(dialog.by.hasFocus)
    QTest.keyClicks(dialog.by, "be")
    QTest.keyClick(dialog.by, Qt.Key.Key_Return)
    assert dialog.by.text() == "Ben" and not dialog.by.completer().popup().isVisible()
    assert "P1" not in room.meeting.proposals
    QTest.keyClick(dialog.by, Qt.Key.Key_Return)
    assert "P1" in room.meeting.proposals


def test_the_hint_to_go_on_with_a_proposal_goes_with_it(room):
    dialog = proposing(room)
    dialog.titled.setText("Tents")
    dialog.reject()
    assert "F3 goes on" in room.quick.hints.text()
    dialog = proposing(room)
    dialog.by.setText("ben")
    dialog.text.setPlainText("We buy ten tents.")
    dialog.attempt()
    assert "P1" in room.meeting.proposals
    assert "F3 goes on" not in room.quick.hints.text()


def test_a_press_beside_the_offered_names_takes_effect_where_it_fell(room, qtbot):
    dialog = proposing(room)
    dialog.by.clear()
    dialog.by.setFocus()
    qtbot.waitUntil(dialog.by.hasFocus)
    QTest.keyClicks(dialog.by, "be")
    popup = dialog.by.completer().popup()
    assert popup.isVisible()
    assert popup.property("role") == "offers"
    assert QApplication.activePopupWidget() is None, "it would keep the second press of a double"
    page, window = dialog.text.viewport(), dialog.windowHandle()
    QTest.mousePress(popup.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert popup.isVisible()
    there = window.mapFromGlobal(page.mapToGlobal(QPoint(60, 60)))
    QTest.mouseClick(window, Qt.MouseButton.LeftButton, pos=there)
    assert not popup.isVisible()
    qtbot.waitUntil(dialog.text.hasFocus)
    dialog.reject()


def test_what_was_missing_is_no_longer_said_once_the_fields_change(room):
    dialog = proposing(room)
    dialog.attempt()
    assert dialog.refusal.text()
    QTest.keyClicks(dialog.titled, "T")
    assert not dialog.refusal.text()
    dialog.text.setPlainText("We buy ten.")
    assert dialog.counted.text() == "1 line"
    dialog.by.clear()
    dialog.attempt()
    assert dialog.refusal.text()
    QTest.keyClicks(dialog.by, "b")
    assert not dialog.refusal.text()
    dialog.reject()


def test_whoever_has_the_floor_is_suggested_as_the_one_who_makes_it(matter):
    matter.play("hand ben", "next")
    change = amending(matter)
    assert change.by.text() == "Ben"
    QTest.keyClicks(change.by, "Chi")
    assert change.by.text() == "Chi", "what is typed takes the place of the suggestion"
    change.reject()
    text = proposing(matter)
    assert text.by.text() == "Ben"
    text.reject()
    assert not proposing(matter).kept.isVisible(), "a suggestion is no draft"


def test_where_nobody_has_the_floor_nobody_is_suggested(matter):
    change = amending(matter)
    assert not change.by.text()
    change.reject()


def test_the_list_of_names_is_closed_by_escape_alone_and_by_leaving_its_field(matter):
    dialog = amending(matter)
    offered = dialog.by.completer().popup()
    for left in (Qt.Key.Key_Escape, Qt.Key.Key_Tab):
        dialog.by.clear()
        dialog.by.setFocus()
        QTest.keyClicks(dialog.by, "b")
        assert offered.isVisible()
        QTest.keyClick(dialog.windowHandle(), left)
        assert not offered.isVisible()
        assert dialog.isVisible()
    dialog.by.setFocus()
    QTest.keyClicks(dialog.by, "e")
    dialog.wanted.setFocus()
    assert not offered.isVisible()
    dialog.reject()
