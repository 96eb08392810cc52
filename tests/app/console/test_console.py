import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QAction, QCloseEvent, QRawFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit

from app.attending.station import Station
from app.console.console import Console
from app.console.line.acts_now import ActsNow
from app.keyboard.keys_dialog import KeysDialog
from app.look.palette import Scheme
from app.room.put_up import How, Seen
from app.room.room import Room
from app.wording import Wording
from app.wording.keys.console import ConsoleKeys
from facilitation.meeting.attended import Gap
from facilitation.meeting.history import Unreadable
from facilitation.record.journal import StorageFault
from facilitation.record.memory import MemoryJournal


@pytest.mark.parametrize(
    ("key", "signal"),
    [
        (Qt.Key.Key_R, "projector_wanted"),
        (Qt.Key.Key_D, "desk_wanted"),
        (Qt.Key.Key_H, "home_wanted"),
        (Qt.Key.Key_M, "minutes_wanted"),
    ],
)
def test_the_other_places_are_asked_for_by_key(room, key, signal):
    with room.qtbot.waitSignal(getattr(room.console, signal)):
        room.key(key, Qt.KeyboardModifier.ControlModifier)


def test_a_scene_is_held_and_let_go(room):
    held = room.put_up("held")
    room.console.room.tell(Seen("stack", "stack", How.FOLLOWING))
    room.key(Qt.Key.Key_F5)
    room.key(Qt.Key.Key_F5)
    assert held == ["stack", ""]
    room.console.menus._offer_scenes()
    action = next(each for each in room.console.menus._hold.actions() if each.text() == "Agenda")
    action.trigger()
    assert held[-1] == "agenda"


def test_the_room_is_blanked_and_shown_again(room):
    said = room.put_up("blank")
    room.key(Qt.Key.Key_F9)
    room.key(Qt.Key.Key_F9)
    assert said == [True, False]


def test_a_message_to_the_room(room):
    room.key(Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
    said = room.put_up("message")
    room.type("The bus leaves at nine")
    assert said == ["The bus leaves at nine"]


def test_f1_shows_the_keys(room):
    room.key(Qt.Key.Key_F1)
    dialog = room.console.findChild(KeysDialog)
    assert dialog.isVisible()
    screen = dialog.screen().availableSize()
    assert dialog.height() <= screen.height()
    assert dialog.width() <= screen.width()
    room.key(Qt.Key.Key_Escape, widget=dialog)
    room.qtbot.waitUntil(room.console.quick.line.hasFocus)


@pytest.mark.parametrize(
    ("lines", "said"),
    [
        ((), "raises a hand"),
        (("ben", "next"), "stops the clock"),
        (('round "What now?"',), "hands the piece"),
        (("test consensus P1",), "one letter answers"),
        (("close meeting",), "closed by mistake"),
    ],
)
def test_help_begins_with_what_can_be_done_now(matter, lines, said):
    matter.play(*lines)
    matter.key(Qt.Key.Key_F1)
    dialog = matter.console.findChild(KeysDialog)
    labels = [each.text() for each in dialog.ways.findChildren(QLabel) if each.isVisible()]
    assert labels[0] == "What you can do now"
    assert any(said in each for each in labels)
    dialog.close()


def test_help_alone_leads_to_the_acts_of_the_moment_found_by_what_they_do(matter):
    matter.type("help")
    dialog = matter.console.findChild(KeysDialog)
    acts = dialog.findChild(ActsNow)
    matter.qtbot.waitUntil(acts.field.hasFocus)
    QTest.keyClicks(acts.field, "PAUSES break")
    shown = [acts.list.item(at) for at in range(acts.list.count())]
    shown = [each.text() for each in shown if not each.isHidden()]
    assert len(shown) == 1 and shown[0].startswith("break ")
    QTest.keyClick(acts.field, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    assert matter.console.quick.line.text() == "break "


def test_the_acts_of_the_help_are_those_that_can_be_done_now(matter):
    acts = matter.console.language.acts_now()
    assert "reconvene" not in acts.values()
    assert all(shown.startswith(verb) for shown, verb in acts.items())
    matter.play("break")
    assert "reconvene" in matter.console.language.acts_now().values()


@pytest.mark.parametrize(
    ("width", "columns"), [(1920, 3), (1366, 3), (1318, 3), (1024, 2), (976, 2), (683, 1)]
)
def test_no_key_is_cut_however_narrow_the_page(dress, qtbot, width, columns):
    dialog = KeysDialog(ConsoleKeys)
    qtbot.addWidget(dialog)
    dialog.resize(width, 600)
    dialog.show()
    room = dialog.area.viewport().width()
    assert dialog.page.width() <= room
    labels = dialog.page.findChildren(QLabel)
    assert len(labels) > 100
    for label in labels:
        assert label.width() >= label.sizeHint().width(), label.text()
        assert label.mapTo(dialog.page, label.rect().bottomRight()).x() < room, label.text()
    headings = {each.x() for each in dialog._groups}
    assert len(headings) == columns


def test_f6_goes_round_the_panes(matter):
    matter.type("ben")
    console = matter.console
    for wanted in (console.agenda.view, console.floor.stack, console.matter.list):
        matter.key(Qt.Key.Key_F6, widget=console.focusWidget())
        assert wanted.hasFocus()
    matter.key(Qt.Key.Key_F6, widget=console.focusWidget())
    assert console.quick.line.hasFocus()


def test_the_top_says_where_the_meeting_is(room):
    top = room.console.top
    texts = " ".join(label.text() for label in (top._title, top._where, top._quorum, top._record))
    assert "Spring assembly" in texts
    assert "item 2 of 2" in texts
    assert "20 of 20 min left" in texts
    assert "6 here, 4 are enough" in texts
    room.play("off record", "leave ben, eve, fay")
    assert "off the record" in top._record.text()
    assert top._quorum.text() == "3 here, 4 are needed"
    room.clock.tick += 25 * 60_000
    room.console._on_beat()
    assert "5 min over" in top._where.text()


def test_the_top_says_where_the_process_keeps_nothing_of_what_is_said(room):
    record = room.console.top._record
    assert record.text() == "• written record, no sound"
    assert "Sound is never recorded." in record.toolTip()
    room.play('switch circle because "we go round"')
    assert record.text() == "what is said here stays here"
    room.play("stage round")
    assert record.text() == "• written record, no sound"


class PressOfTheFrame(QCloseEvent):
    """What comes where somebody closes the window by its frame."""

    def spontaneous(self):
        return True


def test_closing_by_the_frame_asks_once_while_somebody_speaks_or_the_room_looks_on(room):
    console, frame = room.console, PressOfTheFrame()
    console.closeEvent(frame)
    assert frame.isAccepted()
    room.play("call ben")
    console.closeEvent(frame)
    assert not frame.isAccepted()
    assert "leaves the meeting" in room.refusal and "window" not in room.refusal
    room.play("done")
    room.console.room.tell(Seen(how=How.FOLLOWING))
    console.closeEvent(frame)
    assert "the room’s window closes, too" in room.refusal
    room.click(console.quick.insist)
    assert not console.isVisible()


def test_a_fault_of_the_journal_is_shown_with_what_helps(room, monkeypatch):
    def full(*_args):
        raise StorageFault("full")

    room.type("ben", enter=False)
    with monkeypatch.context() as patch:
        patch.setattr(room.journal, "append", full)
        room.key(Qt.Key.Key_Return)
    trouble = room.console.trouble
    assert trouble.isVisible()
    assert trouble.what.text()
    assert trouble.remedy.text()
    assert trouble.save.isVisible()
    # The meeting goes on in memory, plainly said.
    assert room.stack() == ["Ben"]
    assert "memory" in room.console.top._record.text()
    assert len(room.journal.read(room.station.id)) < room.station.history.last_seq
    room.click(trouble.retry)
    assert not trouble.isVisible()
    record = room.console.top._record
    assert "written record" in record.text()
    # Else it would be wider once other faces are there, and lose its last letter.
    own = QRawFont.fromFont(record.font())
    assert all(own.supportsCharacter(ord(each)) for each in record.text())
    assert len(room.journal.read(room.station.id)) == room.station.history.last_seq


def test_closing_says_once_what_would_be_lost(room, monkeypatch):
    def full(*_args):
        raise StorageFault("full")

    monkeypatch.setattr(room.journal, "append", full)
    room.type("ben")
    assert not room.console.close()
    assert "lose" in room.console.trouble.what.text()
    assert room.console.close()


def test_in_a_break_the_top_says_until_when(room):
    room.play("break 5m")
    until = room.console.wording.measures.clock(room.station.now().at + 300_000)
    assert room.console.top._record.text() == f"break until {until}"
    room.play("reconvene", "break")
    assert room.console.top._record.text() == "break"


@pytest.mark.parametrize("newer", [True, False])
def test_a_record_that_can_only_be_read_says_so(room, newer):
    room.console.trouble.show_unreadable(Unreadable(12, "Strange", newer))
    assert room.console.trouble.what.text()
    assert not room.console.trouble.retry.isVisible()


def stopped_while_speaking(room, after=200_000):
    """Make a station as after a crash in mid-turn, so many ms ago."""
    room.play("call ben")
    room.journal.pulse("m", *(room.clock.now().at, room.clock.now().tick))
    room.station.close()
    wall = room.clock.now().at + after

    class Later(type(room.clock)):
        def now(self):
            moment = super().now()
            return type(moment)(wall, moment.tick)

    return Station(room.journal, "m", room.processes, Later())


@pytest.mark.parametrize("counted", [True, False])
def test_after_a_crash_the_gap_is_asked_about(room, counted):
    station = stopped_while_speaking(room)
    assert isinstance(station.gap, Gap)
    console = Console(station, Room(station, dict), Wording(processes=room.processes), room.dress)
    room.qtbot.addWidget(console)
    console.show()
    assert "Ben" in console.questions.gap.question.text()
    assert "3:20" in console.questions.gap.question.text()
    room.click(console.questions.gap.count if counted else console.questions.gap.leave)
    turn = station.meeting.floor.turn
    assert turn.since is not None
    assert (turn.ran >= 200_000) is counted
    assert not console.questions.gap.isVisible()
    station.close()


@pytest.mark.parametrize("as_before", [True, False])
def test_on_another_day_one_question_comes_after_the_other(room, as_before):
    station = stopped_while_speaking(room, after=14 * 60 * 60_000)
    console = Console(station, Room(station, dict), Wording(processes=room.processes), room.dress)
    room.qtbot.addWidget(console)
    console.show()
    assert console.questions.sitting.isVisible()
    assert not console.questions.gap.isVisible()
    room.click(console.questions.sitting.yes if as_before else console.questions.sitting.no)
    assert not console.questions.sitting.isVisible()
    assert console.questions.gap.isVisible()
    station.close()


def test_a_gap_that_the_meeting_went_on_without_is_said_to_be_left_out(room):
    station = stopped_while_speaking(room)
    console = Console(station, Room(station, dict), Wording(processes=room.processes), room.dress)
    room.qtbot.addWidget(console)
    console.show()
    assert station.say("amara!")
    assert (
        not console.questions.gap.count.isVisible()
    )  # the question waits until Ben has the floor again
    assert "When Ben has the floor again" in console.questions.gap.question.text()
    console.questions.late.put("O'Brien came now.")
    assert console.questions.late.isVisible()  # what is only told lets others ask before
    assert not console.questions.gap.isVisible()
    room.click(console.questions.late.no)
    assert console.questions.gap.isVisible()
    later = Console(station, Room(station, dict), Wording(processes=room.processes), room.dress)
    room.qtbot.addWidget(later)
    later.show()
    assert not later.questions.gap.count.isVisible()  # also in a window that is opened meanwhile
    assert later.questions.gap.isVisible()
    assert station.say("done")
    assert console.questions.gap.count.isVisible()
    assert station.say("call chi")
    assert console.questions.gap.isVisible()
    assert not console.questions.gap.count.isVisible()
    assert "not counted for Ben" in console.questions.gap.question.text()
    console.questions.gap._read.timeout.emit()
    assert not console.questions.gap.isVisible()
    station.close()


def test_dark_and_light_are_worn_at_once(room, qapp):
    room.dress.choose(Scheme.DARK)
    dark = room.console.grab().toImage().pixelColor(5, 5).lightness()
    room.dress.choose(Scheme.LIGHT)
    light = room.console.grab().toImage().pixelColor(5, 5).lightness()
    assert dark < light


def test_everything_that_is_pressed_or_typed_into_has_a_name(matter):
    matter.play("test consensus P1")
    for kind in (QAbstractButton, QLineEdit):
        for widget in matter.console.findChildren(kind):
            if widget.isVisible() and not widget.objectName().startswith("qt_"):
                assert widget.accessibleName(), widget


def test_every_key_stands_for_one_thing_only(room):
    keys = [
        action.shortcut().toString()
        for action in room.console.findChildren(QAction)
        if not action.shortcut().isEmpty()
    ]
    assert len(keys) == len(set(keys))


@pytest.mark.parametrize(
    "lines",
    [
        (),
        ("limit 2:00", "call amara", "hand ben", "hand chi"),
        ('round "What now?"',),
        ('switch circle because "calm"', "round"),
        ("test consensus P1", 'block ben "no"', "close decision"),
        ("vote P1 two-thirds",),
        ('temperature "Shall we?"',),
    ],
)
def test_everything_fits_on_a_small_screen(matter, lines):
    matter.play(*lines)
    console, until = matter.console, matter.qtbot.waitUntil
    console.resize(1366, 700)
    until(lambda: not any(True in scrolls(pane) for pane in console.panes.panes))
    assert (console.width(), console.height()) == (1366, 700)
    console.resize(960, 520)
    shown = [pane for pane in console.panes.panes if not pane.isHidden()]
    until(lambda: all(scrolls(pane)[0] is is_taller(pane) for pane in shown))
    assert (console.width(), console.height()) == (960, 520)


def scrolls(pane):
    """Return whether a pane scrolls from top to bottom, and from side to side."""
    return pane.verticalScrollBar().isVisible(), pane.horizontalScrollBar().isVisible()


def is_taller(pane):
    return pane.widget().minimumSizeHint().height() > pane.viewport().height()


def test_the_panes_are_remembered(qtbot, processes, dress, room, tmp_path):
    settings = QSettings(str(tmp_path / "g.ini"), QSettings.Format.IniFormat)
    first = Console(
        room.station, room.console.room, Wording(processes=processes), dress, settings=settings
    )
    qtbot.addWidget(first)
    first.show()
    usual = first.panes.split.sizes()
    first.panes.split.setSizes([400, 500, 466])
    before = first.panes.split.sizes()
    assert before != usual
    first.close()
    again = Console(
        room.station, room.console.room, Wording(processes=processes), dress, settings=settings
    )
    qtbot.addWidget(again)
    again.show()
    assert all(abs(a - b) < 30 for a, b in zip(again.panes.split.sizes(), before, strict=True))


def test_people_are_read_from_a_file(room, tmp_path):
    roster = tmp_path / "people.csv"
    roster.write_text("name,group\nIris,Old Bakery\n", encoding="utf-8")
    room.type(f'people "{roster}"')
    assert "Iris" in [each.name for each in room.meeting.people.values()]
    room.type(f'people "{tmp_path / "nowhere.csv"}"')
    assert "nowhere.csv" in room.refusal
    assert room.quick.line.text()


def test_what_another_seat_does_is_shown(room):
    other = Station(room.journal, "m", room.processes, type(room.clock)())
    other.say("hand eve", "desk")
    room.station.listen()
    assert room.stack() == ["Eve"]
    other.close()


def test_a_refusal_to_another_window_is_not_shown_here(room):
    room.station.say("done", "desk")
    assert room.refusal == ""


def test_an_empty_record_can_begin_here(qtbot, processes, dress):
    station = Station(MemoryJournal(), "new", processes, _Still())
    console = Console(station, Room(station, dict), Wording(processes=processes), dress)
    qtbot.addWidget(console)
    console.show()
    assert console.quick.hints.text()
    console.lines.do('meeting "First"')
    assert console.windowTitle().startswith("First")
    station.close()


class _Still:
    def start(self, tick):
        self.tick = tick

    def now(self):
        from facilitation.meeting.deciding.case import Moment

        return Moment(1_777_653_000_000, self.tick)


def test_the_top_says_by_how_much_the_meeting_would_be_late(room):
    top = room.console.top
    assert top.slip.isHidden()
    room.play("end at 17:30")
    assert "20 of 20 min left" in top._where.text()
    assert top.slip.isHidden()
    room.clock.tick += 80 * 60_000
    room.console._on_beat()
    assert "60 min over 20" in top._where.text()
    assert "min late" in top.slip.text()
    assert top.slip.isVisible()
    room.play("close meeting")
    assert top.slip.isHidden()


def test_the_menu_greys_what_cannot_be_done_and_keys_are_answered_all_the_same(room):
    menu = room.console.menuBar().actions()[0].menu()
    entries = {each.text(): each for each in menu.actions()}
    menu.aboutToShow.emit()
    assert not entries["Redo"].isEnabled()
    assert not entries["Pause or resume the turn"].isEnabled()
    assert entries["New proposal…"].isEnabled()
    menu.aboutToHide.emit()
    room.press(Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert "Nobody has the floor" in room.refusal
