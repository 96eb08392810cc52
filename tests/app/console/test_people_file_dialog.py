"""A list of people as it would arrive: encoding, columns, namesakes; nothing is guessed."""

from __future__ import annotations

from itertools import product

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from app.console.people.people_file_dialog import PeopleFileDialog


@pytest.fixture
def listed(room, tmp_path):
    """Open the preview of a list that is written so."""

    def opened(text, encoding="utf-8", name="people.csv"):
        file = tmp_path / name
        file.write_bytes(text.encode(encoding))
        room.console._lists.preview(file)
        return room.console.findChild(PeopleFileDialog)

    return opened


def choose(choice, words):
    choice.setCurrentIndex(next(n for n in range(choice.count()) if words in choice.itemText(n)))


def shown(dialog):
    table = dialog.table
    return [
        " | ".join(table.item(row, column).text() for column in range(1, 5)).rstrip("| ")
        for row in range(table.rowCount())
    ]


def names(room):
    return [each.name for each in room.meeting.people.values()]


def test_several_in_a_cell_and_whoever_is_away_are_said(room, listed):
    dialog = listed("Name;Status\nLi;entschuldigt\nAda / Bo Lund;anwesend\nBoard:;\nDi;anwesend\n")
    assert shown(dialog) == ["Li", "Di"]
    rows = [dialog.passed.item(at).text() for at in range(dialog.passed.count())]
    assert rows == ["Line 3 seems to name several people: Ada / Bo Lund", "Line 4 has no name"]
    assert "1 of them is not here yet" in dialog.hint.text()


def test_a_list_comes_by_one_act_that_can_be_undone(room, listed):
    before = names(room)
    dialog = listed("name;group;list\nWei 王;North;quota\nليلى حداد;;\nO'Brien;South;a, b\n")
    assert shown(dialog) == ["Wei 王 | North | quota", "ليلى حداد", "O'Brien | South | a, b"]
    assert dialog.table.item(0, 0).text() == str(len(before) + 1)
    assert (
        "Semicolons" in dialog.reading.sign.text()
        and "utf-8" in dialog.reading.encoding.currentText()
    )
    assert dialog.hint.text() == "3 people would come."
    assert names(room) == before
    room.click(dialog.go)
    assert names(room) == [*before, "Wei 王", "ليلى حداد", "O'Brien"]
    room.type("undo")
    assert names(room) == before


@pytest.mark.parametrize(
    ("text", "said", "come"),
    [
        ("Name,Group\nAda,North\nBo,South\n\nGroup,People\nNorth,12\n", "line 5", 2),
        ("Name,Group\nLund, Ada,North\nBo,South\n", "more cells", 2),
    ],
)
def test_what_is_no_part_of_the_list_is_said(listed, text, said, come):
    dialog = listed(text)
    assert said in dialog.reading.doubt()
    assert said in dialog.hint.text()
    assert len(shown(dialog)) == come


def test_another_encoding_shows_at_once(room, listed):
    dialog = listed("name\nŁukasz Wąs\nŻaneta\n", "cp1250")
    assert shown(dialog) == ["Łukasz Wąs", "Żaneta"]
    choose(dialog.reading.encoding, "cp1252")
    assert shown(dialog) == ["£ukasz W¹s", "¯aneta"]
    choose(dialog.reading.encoding, "utf-8")
    assert (shown(dialog), dialog.go.isEnabled()) == ([], False)
    assert "cannot be read so" in dialog.hint.text()
    choose(dialog.reading.encoding, "cp1250")
    assert shown(dialog) == ["Łukasz Wąs", "Żaneta"]
    room.click(dialog.go)
    assert "letters read as cp1250" in room.console.quick.last.text()


def test_where_the_letters_cannot_be_told_they_are_asked_for(listed):
    dialog = listed("가나\n다라\n", "euc_kr")
    assert (shown(dialog), dialog.go.isEnabled()) == ([], False)
    assert dialog.reading.encoding.chosen() == ""
    choose(dialog.reading.encoding, "Korean")
    assert (shown(dialog), dialog.go.isEnabled()) == (["가나", "다라"], True)


def test_nobody_comes_before_the_name_is_chosen(room, listed):
    before = names(room)
    dialog = listed("Kto;Poczta;Krąg\nBo;bo@b.org;Północ\nLi;li@b.org;\n")
    assert dialog.table.horizontalHeaderItem(1).text() == "2 · Poczta"
    assert (dialog.table.item(0, 1).text(), dialog.go.isEnabled()) == ("bo@b.org", False)
    assert "Which column is the name?" in dialog.hint.text()
    assert dialog.focusWidget() is dialog.reading.columns.choices["name"]
    dialog.table.setFocus()
    QTest.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert dialog.isVisible() and names(room) == before
    assert dialog.focusWidget() is dialog.reading.columns.choices["name"]
    choose(dialog.reading.columns.choices["name"], "1 · Kto")
    choose(dialog.reading.columns.choices["group"], "3 · Krąg")
    assert shown(dialog) == ["Bo | Północ", "Li"]
    QTest.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert names(room) == [*before, "Bo", "Li"]


def test_a_row_of_titles_in_another_language_is_declared_one(listed):
    dialog = listed("Kto\nAda Lund\nBo Perch\nWei 王\n")
    assert "The first row looks unlike the others: “Kto”" in dialog.hint.text()
    assert shown(dialog)[0] == "Kto"
    dialog.reading.titled.click()
    assert shown(dialog) == ["Ada Lund", "Bo Perch", "Wei 王"]
    choose(dialog.reading.encoding, "cp1252")
    assert dialog.reading.titled.isChecked(), "what was told by hand stays"


def test_namesakes_are_passed_over_or_told_apart_by_their_groups(room, listed):
    room.play("arrive Bo of North")
    dialog = listed("name,group\nBo,South\nLi,North\nli,South\nLi,\n,North\n")

    def passed():
        return [dialog.passed.item(n).text() for n in range(dialog.passed.count())]

    assert shown(dialog) == ["Li | North"]
    assert [each.split(":")[0] for each in passed()[:3]] == ["Line 2", "Line 4", "Line 5"]
    assert passed()[3] == "Line 6 has no name"
    assert dialog.passed_head.text() == "4 rows are passed over:"
    for row in (0, 1):
        dialog.passed.item(row).setCheckState(Qt.CheckState.Checked)
        QApplication.processEvents()
    assert shown(dialog) == ["Bo (South) | South", "Li (North) | North", "li (South) | South", "Li"]
    dialog.passed.item(0).setCheckState(Qt.CheckState.Unchecked)
    QApplication.processEvents()
    assert shown(dialog)[0] == "Li (North) | North"
    room.click(dialog.go)
    assert names(room)[-3:] == ["Li (North)", "li (South)", "Li"]


def test_escape_changes_nothing(room, listed):
    seq = room.station.history.last_seq
    dialog = listed("name\nBo\n")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert room.station.history.last_seq == seq


def test_all_who_are_here_already_are_said(listed, room):
    room.play("arrive Bo, Li")
    dialog = listed("Bo\nLi\n")
    assert (dialog.hint.text(), dialog.go.isEnabled()) == ("Nobody would come.", False)


def test_the_menu_and_the_pane_ask_for_the_file(room, tmp_path, qtbot):
    room.console.menus.chosen.emit("people file")
    asking = room.console.findChild(QFileDialog)
    asking.fileSelected.emit(str(tmp_path / "none.csv"))
    asking.close()
    assert not room.refusal
    qtbot.waitUntil(lambda: "none.csv" in room.refusal)
    (tmp_path / "a.csv").write_text("name\nBo\n")
    room.console.menus.chosen.emit("people file")
    asking = room.console.findChildren(QFileDialog)[-1]
    asking.fileSelected.emit(str(tmp_path / "a.csv"))
    qtbot.waitUntil(lambda: room.console.findChild(PeopleFileDialog) is not None)


def drop(over, *paths):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(each)) for each in paths])
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(over.rect().center(), Qt.DropAction.CopyAction, data, left, none)
    QApplication.sendEvent(over, enter)
    at = QPointF(over.rect().center())
    QApplication.sendEvent(over, QDropEvent(at, Qt.DropAction.CopyAction, data, left, none))
    return enter.isAccepted()


def test_a_list_that_is_dropped_is_shown_first(room, tmp_path):
    assert room.station.say('propose P1 "Tents" by amara', "console", "We buy ten tents.")
    console = room.console
    for name, over in product(
        ("people.csv", "people.tsv", "People.TXT"), (console, console.quick.line, console.matter)
    ):
        (tmp_path / name).write_text("name\tgroup\nBo\tNorth\n")
        assert drop(over, tmp_path / name), (name, over)
        shown = [each for each in console.findChildren(PeopleFileDialog) if each.isVisible()]
        assert len(shown) == 1, (name, over)
        assert console.quick.line.text() == "", (name, over)
        shown[0].close()


def test_other_files_are_no_lists(room, tmp_path):
    for name in ("plan.pdf", "text.txt"):
        (tmp_path / name).write_text("We buy ten tents.\n")
    drop(room.console, tmp_path / "plan.pdf")
    assert "One list of people can be dropped here" in room.refusal
    drop(room.console.matter, tmp_path / "text.txt")
    assert room.console.findChild(PeopleFileDialog) is None


def test_the_preview_fits_a_small_screen(listed):
    dialog = listed("name,group\n" + "\n".join(f"P {n},North" for n in range(300)))
    assert dialog.minimumSizeHint().width() <= 1280
    assert dialog.minimumSizeHint().height() <= 700
    assert len(shown(dialog)) == 200
    assert dialog.hint.text() == "300 people would come."


def test_what_is_not_taken_of_a_list_is_said(listed):
    assert "Not taken from the list: height." in listed("name;height\nAda;170\n").hint.text()


def test_quotation_marks_that_do_not_match_are_said_with_their_line(listed):
    said = listed('name;group\n"Bo "Fish" Perch";North\n').hint.text()
    assert said == "The quotation marks in line 2 do not match. Correct them."


def test_sums_above_the_titles_come_as_nobody(listed):
    dialog = listed("Topic,Participants\nBoard,2\n\nName (Original Name),Guest\nAda Lund,No\n")
    assert shown(dialog) == ["Ada Lund"]
    assert [dialog.passed.item(n).text() for n in range(dialog.passed.count())] == [
        "Line 1 has no name",
        "Line 2 has no name",
    ]
