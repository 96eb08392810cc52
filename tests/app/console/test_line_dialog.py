"""Every line with several gaps, as its dialog fills it: understood, and shown as it is typed."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QLineEdit

from app.console.floor.floor_forms import FloorForms
from app.console.frame_forms import FrameForms
from app.console.line.line_dialog import LineDialog
from app.console.line.line_form import Gap, Kind, LineForm
from app.console.matter.matter_forms import MatterForms
from app.look.scrolled import Scrolled
from facilitation.language.grammar import parse

FLOOR, MATTER = FloorForms(), MatterForms()
SAMPLES = {
    Kind.DAY: "1 June 2026",
    Kind.WORDS: 'a "b" c',
    Kind.NAME: "Wei 王",
    Kind.NUMBER: "3",
    Kind.PLAIN: "2",
}
TIMES = {"for {}": "0:30", "{} ago": "1:00"}
BEGUN = (
    'meeting "Spring" of "Garden" on 2026-05-01',
    'arrive Bo, Li of "North"',
    "arrive Wei 王, O'Brien, J. R., ליلى",
    'propose P1 "Tents" by Bo: "We buy ten tents."',
    'amend P1 A1 by Li: strike "ten" insert "six"',
    'blank P1 B1 by Bo: "buy"',
    'suggest B1 "hire" by Li',
)


@pytest.fixture
def room(bare):
    bare.play(*BEGUN)
    return bare


def forms(meeting):
    return [
        FLOOR.pause("break"),
        FLOOR.pause("recess"),
        FLOOR.silence(),
        FLOOR.end(),
        FLOOR.enough(),
        FLOOR.small_groups(),
        FLOOR.small_groups(5, 10),
        FLOOR.back_from_group(meeting),
        FLOOR.limit(),
        *(FLOOR.budget(scope) for scope in ("person", "group", "item")),
        FLOOR.clock(meeting),
        FLOOR.signal(),
        FLOOR.seat(),
        FLOOR.seat_group(meeting),
        MATTER.suggest("B1"),
        MATTER.count_hands("B1", 'say "no"'),
        MATTER.blank(meeting, "P1"),
        MATTER.merge(meeting, ["A1", "A2"]),
    ]


def test_every_form_makes_a_line_that_is_understood_whatever_is_chosen(room):
    for form in forms(room.meeting):
        asked = [each for each in form.gaps if each.kind is Kind.CHOICE]
        ways = max([len(each.choices) for each in asked] or [1])
        for way in range(ways):
            for left_empty in (False, True):
                values = []
                for gap in form.gaps:
                    if gap.kind is Kind.CHOICE:
                        values.append(gap.choices[min(way, len(gap.choices) - 1)][0])
                    elif left_empty and not gap.wanted and gap.kind is not Kind.NUMBER:
                        values.append("")
                    else:
                        values.append(gap.value or TIMES.get(gap.piece) or SAMPLES[gap.kind])
                assert parse(form.line(values)), form.title


def test_a_day_has_one_example_which_stands_in_its_field():
    asked = (FrameForms().approved(), FrameForms().action())
    days = [gap.words for form in asked for gap in form.gaps if gap.kind is Kind.DAY]
    assert days and not any(map(str.isdigit, "".join(days)))


def test_small_groups_are_made_by_the_keyboard_alone(room):
    room.console.wishes.form.emit(FLOOR.small_groups())
    dialog = shown(room)
    assert dialog.shown.text() == "= groups of 4 mixed for 10m"
    QTest.keyClicks(dialog.fields[0], "2")
    QTest.keyClick(dialog.fields[0], Qt.Key.Key_Return)
    assert len(room.meeting.small_groups.groups) == 3
    assert not [each for each in room.console.findChildren(QDialog) if each.isVisible()]


def test_a_day_that_cannot_be_read_is_refused_in_words_and_not_as_a_line(room):
    room.console.wishes.form.emit(FrameForms().adjourn())
    dialog = shown(room)
    dialog.fields[0].setText("someday")
    dialog.attempt()
    assert "“someday” is no day that can be read. Write it as" in dialog.refusal.text()
    assert "adjourn" not in dialog.refusal.text()
    dialog.fields[0].setText("14.12.")
    assert dialog.line() == f"adjourn until {dialog._today.year}-12-14"


def test_what_is_missing_or_refused_is_said_where_it_was_typed(room):
    room.console.wishes.form.emit(FLOOR.seat())
    dialog = shown(room)
    dialog.attempt()
    assert "Who" in dialog.refusal.text()
    dialog.fields[0].setText("Zoe")
    dialog.attempt()
    assert "Zoe" in dialog.refusal.text()
    dialog.fields[0].setText("Wei")
    dialog.attempt()
    assert not dialog.isVisible()
    assert "seats" in room.quick.last.text()


def test_the_cursor_goes_where_the_line_cannot_be_read(room):
    room.console.wishes.form.emit(FLOOR.signal())
    dialog = shown(room)
    name, sign, _, _, length, _ = dialog.fields
    for field, words in ((name, "echo"), (sign, "*"), (length, "soon")):
        field.setText(words)
    name.setFocus()
    dialog.attempt()
    assert "soon" in dialog.refusal.text() and dialog.focusWidget() is length
    dialog.reject()


def test_a_budget_says_whether_it_is_hard(room):
    room.console.wishes.form.emit(FLOOR.budget("group"))
    dialog = shown(room)
    choose = next(each for each in dialog.fields if isinstance(each, QComboBox))
    choose.setCurrentIndex(1)
    time = next(each for each in dialog.fields if isinstance(each, QLineEdit))
    time.setText("3:30")
    assert dialog.shown.text() == "= budget group 3:30 hard"
    dialog.attempt()
    assert not dialog.isVisible()


def shown(room):
    return next(each for each in room.console.findChildren(LineDialog) if each.isVisible())


def entries(room):
    menus = room.console.menus
    menus._frame.aboutToShow.emit()
    return {each.text(): each for each in menus._frame.actions()}


def test_what_belongs_to_the_frame_of_the_minutes_is_in_the_menu(room):
    room.play("call bo", 'agreed "We dance"', 'action bo "mend the drum"')
    for entry, values, line in (
        (
            "Somebody takes something on…",
            ["bo", "sing", "1 June"],
            'action bo "sing" by 2026-06-01',
        ),
        ("An action is done…", ["", "It has a skin"], 'done T2 "It has a skin"'),
        ("Nobody does it any more…", ["", "no drum"], 'drop T2 because "no drum"'),
        ("Somebody else does it…", ["", "li"], "pass T2 to li"),
        ("How much is written down…", [1, "all nodded"], 'level themes because "all nodded"'),
        ("Somebody reports…", ["bo", "It is mended."], 'report bo "It is mended."'),
        ("Read out what somebody sent…", ["Ines", "I am for it."], 'read out Ines "I am for it."'),
        ("Kind of meeting…", ["General meeting"], 'kind "General meeting"'),
        ("Earlier minutes are approved…", ["2026-04-01", "", ""], "approved minutes of 2026-04-01"),
        ("Next meeting…", ["2026-06-01 18:30", "Mill"], 'convene on 2026-06-01 18:30 at "Mill"'),
        ("Correct an agreement, an action or a report…", ["", "We sing"], 'correct T1 "We sing"'),
    ):
        before = room.station.history.last_seq
        entries(room)[entry].trigger()
        dialog = shown(room)
        for field, value in zip(dialog.fields, values, strict=True):
            if isinstance(value, int):
                field.setCurrentIndex(value)
            elif value:
                field.setText(value)
        assert dialog.line() == line
        dialog.attempt()
        assert not dialog.isVisible(), entry
        assert room.station.history.last_seq > before, entry
        room.play("undo")


def test_a_sitting_is_ended_and_the_next_begun_by_the_menu(room):
    room.play("call bo")
    room.console.menus.chosen.emit("adjourn")
    dialog = room.console.findChild(LineDialog)
    dialog.fields[0].setText("2026-05-02 10:00")
    dialog.attempt()
    assert room.meeting.pause.until == "2026-05-02 10:00"
    room.pass_time(14 * 60 * 60)
    room.console.menus.chosen.emit("go on")
    assert (room.meeting.pause, room.meeting.sitting) == (None, 2)


@pytest.mark.parametrize(
    ("typed", "line"),
    [
        ("P1, P2", "P1, P2"),
        ("P1-P3", "P1, P2, P3"),
        ("P1 – 3; p7", "P1, P2, P3, p7"),
        ("P1 P2 and P3", "P1, P2, P3"),
        ("the door", "the door"),
    ],
)
def test_labels_are_read_as_people_list_them(typed, line):
    gap = Gap("Texts", kind=Kind.LABELS)
    assert LineForm("", "", "bundle", gap).line((typed,)) == f"bundle {line}"


@pytest.mark.parametrize(
    ("kind", "asks", "found", "answered"),
    [
        (Kind.FILE, "getOpenFileName", "/tmp/april.docx", ("/tmp/april.docx", "")),
        (Kind.FOLDER, "getExistingDirectory", "/tmp/april", "/tmp/april"),
    ],
)
def test_a_file_or_a_folder_can_be_chosen_by_key(room, monkeypatch, kind, asks, found, answered):
    gap = Gap("File", "from {}", kind, wanted=True)
    room.console.dialogs.open_form(LineForm("Keep", "Keep it", "minutes of 2026-04-01", gap))
    dialog = shown(room)
    monkeypatch.setattr(f"app.console.line.line_dialog.QFileDialog.{asks}", lambda *_: answered)
    (choose,) = dialog.fields[0].actions()
    assert choose.shortcut().toString() == "Ctrl+O"
    choose.trigger()
    assert dialog.shown.text() == f'= minutes of 2026-04-01 from "{found}"'


@pytest.mark.parametrize(
    ("typed", "line"),
    [
        ("10 January 2027", "convene on 2027-01-10"),
        ("January 10, 2027 18:30", "convene on 2027-01-10 18:30"),
        ("tomorrow 09:00", "convene on 2026-05-02 09:00"),
        ("2026-06-01 18:30", "convene on 2026-06-01 18:30"),
        ("some day", "convene on some day"),
    ],
)
def test_a_day_is_written_as_people_write_it(room, typed, line):
    day = Gap("Day", kind=Kind.DAY, wanted=True)
    room.console.wishes.form.emit(LineForm("Next", "Call it", "convene on", day))
    dialog = shown(room)
    QTest.keyClicks(dialog.fields[0], typed)
    assert dialog.line() == line
    assert dialog.shown.text() == f"= {line}"
    dialog.reject()


def test_a_quick_click_beside_offered_names_reaches_what_it_fell_on(room, qtbot):
    room.console.dialogs.open_form(FloorForms().seat())
    dialog = shown(room)
    qtbot.waitExposed(dialog)
    QTest.keyClicks(dialog.fields[0], "b")
    popup = dialog.fields[0].completer().popup()
    assert popup.isVisible()
    place = dialog.leave.mapToGlobal(dialog.leave.rect().center())
    window = dialog.windowHandle()
    with qtbot.waitSignal(dialog.finished):
        QTest.mouseClick(window, Qt.MouseButton.LeftButton, pos=window.mapFromGlobal(place))


def test_a_refusal_pushes_nothing_out_of_sight_and_words_have_room(room):
    entries(room)["Somebody takes something on…"].trigger()
    dialog = shown(room)
    who, task, _ = dialog.fields
    who.setText("Zoe")
    task.setText("call the mill and ask whether the wheel can be mended before the winter comes")
    dialog.attempt()
    QApplication.processEvents()
    assert dialog.refusal.isVisible()
    assert dialog.findChild(Scrolled).verticalScrollBar().maximum() == 0
    assert task.width() > dialog.width() // 3


def test_themes_are_begun_and_filled_by_forms(room):
    def lines(values):
        forms = {verb: form for verb, form in FrameForms().of(room.meeting) if verb in values}
        return [forms[verb].line(said) for verb, said in values.items()]

    assert "under" not in dict(FrameForms().of(room.meeting))
    room.play('note "who locks the door?"', *lines({"theme": ("Who holds keys", "structure")}))
    room.play(*lines({"under": ('"Who holds keys"',)}))
    theme = room.meeting.themes[0]
    assert (theme.text, theme.view, len(theme.notes)) == ("Who holds keys", "structure", 1)
