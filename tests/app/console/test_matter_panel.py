import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.console.line.line_dialog import LineDialog
from app.console.matter.amendment_dialog import AmendmentDialog
from app.console.matter.business_bar import BusinessBar
from app.console.matter.conflict_dialog import ConflictDialog
from app.console.matter.label_acts import LabelActs
from app.console.matter.proposal_dialog import ProposalDialog
from app.look.redline import SegmentKind, plain_text
from app.room.put_up import How, Seen
from facilitation.meeting.families.opening.events import RuleOverruled
from facilitation.meeting.reading import name_of, text_of
from facilitation.meeting.state import Fate, TaskStatus


def labels(room):
    return [row.label for row in room.console.matter.list.labels.rows]


def look_at(room, label):
    panel = room.console.matter
    panel.list.setCurrentIndex(panel.list.labels.index(labels(room).index(label)))


def act_on(room, letter):
    """Press Enter in the list, then a letter in the menu that opens."""
    panel = room.console.matter
    room.key(Qt.Key.Key_Return, widget=panel.list)
    QTest.keyClicks(panel.acts, letter)
    panel.acts.close()


def fill(room, line, *values):
    """Fill the small dialog that opened for a line; Enter does it."""
    dialog = next(each for each in room.console.findChildren(LineDialog) if each.isVisible())
    assert dialog.line() == line
    for field, value in zip(dialog.fields, values, strict=True):
        field.setText(value)
    room.key(Qt.Key.Key_Return, widget=dialog.fields[-1])
    assert not dialog.isVisible()


def kinds(room):
    lines = room.console.matter.sheet.lines()
    return {segment.kind for line in lines for segment in line.segments}


def test_the_proposal_and_its_amendments_are_listed_with_conflicts(matter):
    rows = {row.label: row for row in matter.console.matter.list.labels.rows}
    assert set(rows) == {"P1", "A1", "A2"}
    assert "ten" in rows["A1"].words
    assert "Ben" in rows["A1"].about
    assert rows["A1"].clash == "conflicts with A2"


def test_rows_stay_the_same_while_only_another_text_is_taken_up(matter):
    rows = matter.console.matter.list.labels.rows
    matter.play("take A1")
    assert matter.console.matter.label == "A1"
    assert matter.console.matter.list.labels.rows is rows
    matter.play("reject A1")
    assert matter.console.matter.list.labels.rows is not rows


def test_the_redline_of_the_selected_amendment_is_shown(matter):
    look_at(matter, "P1")
    assert kinds(matter) == {SegmentKind.PLAIN}
    look_at(matter, "A1")
    assert SegmentKind.STRUCK in kinds(matter)
    notes = [line.note for line in matter.console.matter.sheet.lines() if line.note]
    assert notes == ["conflicts with A2"]


def test_what_no_longer_fits_is_shown_on_the_text_as_it_reads_now(matter):
    matter.play(
        'editorial P1: strike "We buy" insert "In spring\\n\\nwe buy"',
        "second A1 by chi",
        "adopt A1",
    )
    look_at(matter, "A2")
    lines = matter.console.matter.sheet.lines()
    assert kinds(matter) == {SegmentKind.PLAIN}
    noted = next(line for line in lines if line.note)
    assert "we buy six tents" in "".join(each.text for each in noted.segments)
    assert noted.note.startswith("no longer fits since A1. It would have read:")
    assert "five" in noted.note
    look_at(matter, "A1")
    assert SegmentKind.STRUCK in kinds(matter)


def test_an_amendment_is_taken_up_by_a_click(matter):
    look_at(matter, "A1")
    matter.click(matter.console.matter.buttons.friendly)
    assert matter.meeting.amendments["A1"].fate is Fate.ADOPTED


def test_rejecting_without_a_decision_is_asked_once(matter):
    """One click beside another button rejected what somebody had proposed."""
    look_at(matter, "A1")
    matter.click(matter.console.matter.buttons.reject)
    assert matter.meeting.amendments["A1"].fate is Fate.OPEN
    assert matter.refusal == "That decides at once: A1 is rejected."
    assert matter.quick.other.words.startswith("Decide it together")
    matter.click(matter.quick.insist)
    assert matter.meeting.amendments["A1"].fate is Fate.REJECTED


def test_what_cannot_be_adopted_is_refused_and_not_asked_about_first(matter):
    matter.play("adopt A1")
    look_at(matter, "A2")
    matter.click(matter.console.matter.buttons.adopt)
    assert matter.refusal.startswith("A2 does not fit any more")
    assert not matter.quick.insist.isVisible()


def test_a_double_click_asks_once_and_settles_nothing(matter):
    look_at(matter, "A1")
    reject = matter.console.matter.buttons.reject
    matter.click(reject)
    QTest.mouseDClick(reject, Qt.MouseButton.LeftButton)
    assert {each.fate for each in matter.meeting.amendments.values()} == {Fate.OPEN}
    assert matter.quick.insist.words == "Reject A1"


@pytest.mark.parametrize("height", [768, 480])
def test_buttons_keep_their_places_whatever_is_looked_at(matter, height):
    panel = matter.console.matter
    matter.console.resize(1366, height)
    matter.play("reject A1")

    def places():
        held = (panel.buttons.more, panel.buttons.feel)
        return tuple(each.mapTo(matter.console, QPoint()).toTuple() for each in held)

    look_at(matter, "A2")
    matter.qtbot.wait(1)
    before, high = places(), panel.list.height()
    for label in ("P1", "A2", "A1"):
        look_at(matter, label)
        matter.qtbot.wait(1)  # else they still stand there because nothing was laid out yet
        matter.qtbot.waitUntil(lambda: places() == before)
        assert abs(panel.list.height() - high) < 10, "a marked line is a little higher than others"
    assert not panel.buttons.feel.isVisible()  # A1 is settled: nobody need be warm to it any more


def test_what_the_quick_bar_answers_moves_nothing_above_it(matter):
    look_at(matter, "A1")
    decide = matter.console.matter.buttons.decide
    matter.qtbot.wait(1)
    before = decide.mapTo(matter.console, QPoint())
    adopt_by_button(matter)
    matter.qtbot.wait(1)
    assert decide.mapTo(matter.console, QPoint()) == before
    matter.quick.ask("Why?", lambda _words: None)
    matter.qtbot.wait(1)
    assert decide.mapTo(matter.console, QPoint()) == before


def adopt_by_button(room):
    room.click(room.console.matter.buttons.adopt)


def adopt_by_menu(room):
    act_on(room, "A")


@pytest.mark.parametrize("asked", [adopt_by_button, adopt_by_menu])
def test_adopting_without_a_decision_is_asked_once(matter, asked):
    look_at(matter, "A1")
    asked(matter)
    assert matter.meeting.amendments["A1"].fate is Fate.OPEN
    assert matter.refusal == "That decides at once: the text of P1 changes as A1 says."
    assert matter.quick.insist.words == "Adopt A1"
    matter.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert matter.meeting.amendments["A1"].fate is Fate.ADOPTED
    assert matter.refusal == ""


def test_instead_of_adopting_the_meeting_can_decide(matter):
    look_at(matter, "A1")
    adopt_by_button(matter)
    matter.click(matter.quick.other)
    assert matter.meeting.decision.subject == "A1"


def test_what_was_to_be_adopted_is_left_by_escape(matter):
    look_at(matter, "A1")
    adopt_by_button(matter)
    matter.press(Qt.Key.Key_Escape)
    assert not matter.quick.insist.isVisible()
    matter.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert matter.meeting.amendments["A1"].fate is Fate.OPEN


def test_deciding_on_a_text_with_open_amendments_is_said_before_it_opens(matter):
    look_at(matter, "P1")
    matter.click(matter.console.matter.buttons.decide)
    assert matter.meeting.decision is None
    assert matter.refusal == "A1 is still open, and would change P1."
    matter.click(matter.quick.other)
    assert (matter.meeting.matter, matter.console.matter.label) == ("A1", "A1")
    assert matter.refusal == ""


def test_what_no_longer_fits_is_not_called_open_and_is_turned_to(matter):
    matter.play("second A1 by chi", "adopt A1")
    look_at(matter, "P1")
    matter.click(matter.console.matter.buttons.decide)
    assert matter.refusal.startswith("A2 no longer fits the text as it reads now.")
    matter.click(matter.quick.other)
    assert matter.console.matter.label == "A2"


def test_a_decision_goes_on_over_open_amendments_with_a_reason_in_the_record(matter):
    matter.type("test consensus P1")
    matter.click(matter.quick.insist)
    matter.type("we only want to see how warm we are")
    assert matter.meeting.decision.subject == "P1"
    said = [each.event for each in matter.station.history.rows()]
    told = next(each for each in said if isinstance(each, RuleOverruled))
    assert (told.rule, told.because) == ("PENDING", "we only want to see how warm we are")


@pytest.mark.parametrize(
    ("lines", "said"),
    [
        (("test consensus A1", 'block bo "no"', 'block li "no"', "all agree"), "2 blocks"),
        (("test consensus A1", 'block bo "no"', "all agree"), "1 block"),
        (("vote A1 majority", "count yes 1 no 5"), "1 yes and 5 no"),
        (("test consensus A1", 'aside bo "no"', "all agree"), "agreed, 1 stands aside"),
        (("test consensus A1", "agree bo"), "not agreed"),
    ],
)
def test_the_row_of_a_text_says_what_its_last_decision_came_to(matter, lines, said):
    matter.play("arrive Bo, Li", *lines, "close decision")
    rows = {row.label: row for row in matter.console.matter.list.labels.rows}
    how = "voted" if "vote" in lines[0] else "tested"
    decided = matter.meeting.decisions[-1].closed
    time = matter.console.wording.measures.clock(decided)
    assert f"{how} {time}: {said}" in rows["A1"].about


def test_a_settled_amendment_goes_to_the_end_of_the_list(matter):
    look_at(matter, "A1")
    matter.play("reject A1")
    assert labels(matter) == ["P1", "A2", "A1"]


def test_objecting_to_a_friendly_amendment_is_typed_for(matter):
    look_at(matter, "A1")
    buttons = matter.console.matter.buttons
    matter.click(buttons.friendly)
    look_at(matter, "A1")
    matter.click(buttons.object)
    assert matter.quick.line.text() == "object A1 by "
    matter.type("dov")
    assert matter.meeting.amendments["A1"].fate is Fate.OPEN


def test_seconding_is_typed_for(matter):
    look_at(matter, "A1")
    act_on(matter, "S")
    matter.type("eve")
    assert matter.meeting.amendments["A1"].seconded


def test_a_proposal_by_dialog(room):
    room.key(Qt.Key.Key_F3)
    dialog = room.console.findChild(ProposalDialog)
    assert dialog.label.text() == "P1"
    room.click(dialog.go)
    assert dialog.refusal.isVisible()
    dialog.titled.setText("Tents")
    dialog.by.setText("am")
    dialog.text.setPlainText("We buy ten tents.")
    room.key(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier, dialog)
    assert room.meeting.proposals["P1"].text == "We buy ten tents."
    assert labels(room) == ["P1"]


def test_a_refused_proposal_stays_open_with_its_text(room):
    room.key(Qt.Key.Key_F3)
    dialog = room.console.findChild(ProposalDialog)
    dialog.titled.setText("Tents")
    dialog.by.setText("zora")
    dialog.text.setPlainText("We buy ten tents.")
    room.click(dialog.go)
    assert dialog.isVisible()
    assert "zora" in dialog.refusal.text()
    assert dialog.text.toPlainText() == "We buy ten tents."
    dialog.reject()


def test_an_amendment_by_writing_the_text_that_is_wanted(matter):
    look_at(matter, "A1")
    matter.key(Qt.Key.Key_F4)
    dialog = matter.console.findChild(AmendmentDialog)
    assert dialog.label.text() == "A3"
    dialog.by.setText("eve")
    dialog.attempt()
    assert dialog.refusal.isVisible()
    dialog.wanted.setPlainText("We buy ten tents by June.\nThe garden group stores them.")
    struck = [
        s.text
        for line in dialog.preview.lines()
        for s in line.segments
        if s.kind is SegmentKind.STRUCK
    ]
    assert struck == ["May"]
    matter.click(dialog.go)
    assert matter.meeting.amendments["A3"].target == "P1"


def test_an_amendment_by_naming_words(matter):
    look_at(matter, "P1")
    matter.key(Qt.Key.Key_F4)
    dialog = matter.console.findChild(AmendmentDialog)
    dialog.ways.setCurrentIndex(1)
    dialog.by.setText("eve")
    dialog.words.strike.setText("nowhere to be found")
    dialog.attempt()
    assert dialog.isVisible()
    assert dialog.refusal.text()
    dialog.words.strike.setText("May")
    dialog.words.insert.setText("July")
    matter.click(dialog.go)
    assert "A3" in matter.meeting.amendments


def test_advice_can_be_overruled_in_the_dialog(matter):
    matter.play('item "Motion" as formal', "start Motion")
    matter.station.say('amend A1 A3 by fay: strike "six" insert "seven"')
    look_at(matter, "A3")
    act_on(matter, "D")
    dialog = matter.console.findChild(AmendmentDialog)
    dialog.by.setText("eve")
    dialog.wanted.setPlainText(dialog.wanted.toPlainText().replace("seven", "eight"))
    dialog.attempt()
    assert dialog.why.isVisible()
    dialog.why.setText("the room asked for it")
    dialog.attempt()
    assert matter.meeting.amendments["A4"].target == "A3"


def test_without_a_text_there_is_nothing_to_amend(room):
    room.key(Qt.Key.Key_F4)
    assert room.refusal
    assert room.console.findChild(AmendmentDialog) is None


def test_another_proposal_can_be_looked_at(matter):
    matter.station.say('propose P2 "Carts" by ben', "console", "We buy a cart.")
    panel = matter.console.matter
    assert panel.label == "P2"
    panel.chooser.chosen.emit("P1")
    assert panel.label == "P1"
    matter.play("hand eve")
    assert panel.label == "P1"


def test_temperature_is_asked_and_counted(room):
    buttons = room.console.matter.buttons
    room.click(buttons.feel)
    room.type("Shall we go on?")
    bar = room.console.matter.temperature
    assert bar.question.text() == "Shall we go on?"
    for number, count in zip(bar.counts.numbers, (4, 1, 1), strict=True):
        number.set_value(count)
    room.click(bar.counts.enter)
    assert room.meeting.temperature.taken.up == 4
    assert "4" in bar.bar.accessibleName()
    assert not bar.counts.isVisible()


def test_switching_amendments_on_shows_how_the_text_would_read(matter):
    panel = matter.console.matter
    look_at(matter, "A1")
    matter.key(Qt.Key.Key_Space, Qt.KeyboardModifier.ControlModifier, panel.list)
    assert panel.chosen() == ("A1",)
    look_at(matter, "P1")
    assert "1 We buy (new: six) tents by May." in plain_text(panel.sheet.lines())
    panel.switch("A1")
    assert "(new" not in plain_text(panel.sheet.lines())


def test_what_is_settled_is_no_longer_switched_on(matter):
    panel = matter.console.matter
    panel.switch("A1")
    panel.switch("A2")
    matter.play("reject A1")
    assert panel.chosen() == ("A2",)
    panel.switch("A1")
    assert panel.chosen() == ("A2",)


def test_the_room_reads_what_is_switched_on_as_it_is(matter):
    panel, room = matter.console.matter, matter.console.room
    panel.switch("A1")
    matter.key(Qt.Key.Key_6, Qt.KeyboardModifier.ControlModifier)
    assert room.put_up.attention.chosen == ("A1",)
    matter.console.room.tell(Seen("reading", "reading", How.FOLLOWING))
    panel.switch("A1")
    assert room.put_up.attention.chosen == ()


def test_only_rows_that_are_seen_are_put_into_words(matter):
    for number in range(3, 120):
        matter.play(f'amend P1 A{number} by eve: insert "and {number}" after "garden"')
    matter.console.grab()
    rows = matter.console.matter.list.labels.rows
    assert len(rows) == 120
    assert len(rows._made) < 40


def test_a_menu_offers_only_what_means_something(matter):
    look_at(matter, "A1")
    more = matter.console.matter.buttons.more
    matter.click(more)
    menu = matter.console.matter.acts
    stands = QRect(more.mapToGlobal(QPoint()), more.size())
    assert not menu.geometry().intersects(stands), "nothing of it lies under the mouse"
    assert menu.geometry().bottom() == stands.top() - 1
    offered = [each.text() for each in menu.actions()]
    assert "&Adopt…" in offered
    assert "&Object…" not in offered
    matter.console.matter.acts.close()
    matter.play("reject A1")
    look_at(matter, "A1")
    matter.console.matter._open_acts("A1")
    offered = [each.text() for each in matter.console.matter.acts.actions() if each.text()]
    assert offered == ["&Turn to A1", "Make one li&ke it…"]
    matter.console.matter.acts.close()


@pytest.mark.parametrize(
    ("letter", "fate"),
    [("F", Fate.ADOPTED), ("W", Fate.WITHDRAWN)],
)
def test_enter_and_a_letter_settle_an_amendment_and_undo_takes_it_back(matter, letter, fate):
    look_at(matter, "A1")
    act_on(matter, letter)
    assert matter.meeting.amendments["A1"].fate is fate
    matter.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert matter.meeting.amendments["A1"].fate is Fate.OPEN


def test_turning_to_an_amendment_lets_the_room_see_it(matter):
    look_at(matter, "A1")
    act_on(matter, "T")
    assert matter.meeting.matter == "A1"


def test_the_list_is_in_the_order_of_taking_and_says_why(matter):
    matter.play('amend P1 A3 by eve: strike "We buy ten tents" insert "We buy a marquee"')
    rows = {row.label: row for row in matter.console.matter.list.labels.rows}
    assert list(rows)[:2] == ["P1", "A3"]
    assert "the largest change first" in rows["A3"].about


def test_moving_an_amendment_asks_for_a_reason_in_the_line(matter):
    panel = matter.console.matter
    first, last = labels(matter)[1:]
    look_at(matter, last)
    matter.key(Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier, panel.list)
    assert matter.quick.line.text() == f'take {last} first because ""'
    QTest.keyClicks(matter.quick.line, "Chi has to leave")
    matter.key(Qt.Key.Key_Return)
    rows = list(panel.list.labels.rows)
    assert [row.label for row in rows] == ["P1", last, first]
    assert "moved here by hand" in rows[1].about
    look_at(matter, last)
    matter.key(Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier, panel.list)
    assert matter.quick.line.text() == f'take {last} after {first} because ""'


def test_one_with_two_places_is_divided_and_two_are_merged(matter):
    matter.play('amend P1 A3 by eve: strike "May" insert "June"; strike "garden" insert "kitchen"')
    look_at(matter, "A3")
    act_on(matter, "I")
    assert {"A3.1", "A3.2"} <= set(matter.meeting.amendments)
    panel = matter.console.matter
    panel.switch("A3.1")
    look_at(matter, "A3.2")
    act_on(matter, "M")
    fill(matter, "merge A3.1, A3.2 as A4", "A4", "eve")
    assert matter.meeting.amendments["A4"].fate is Fate.OPEN


def test_a_proposal_is_divided_by_its_paragraphs_and_put_together_again_by_undo(matter):
    matter.play(r'propose P2 "Both" by amara: "We sing.\n\nWe dance."')
    matter.play('amend P2 A3 by eve: strike "sing" insert "hum"')
    look_at(matter, "P2")
    act_on(matter, "I")
    assert {"P2.1", "P2.2"} <= set(matter.meeting.proposals)
    assert labels(matter) == ["P2.1", "A3"]
    assert "from P2" in matter.console.matter.list.labels.rows[0].about
    matter.play("undo")
    assert labels(matter) == ["P2", "A3"]


def test_one_in_conflict_is_redrafted_against_the_text_as_it_is(matter):
    matter.play("adopt A1")
    look_at(matter, "A2")
    act_on(matter, "e")
    dialog = matter.console.findChild(AmendmentDialog)
    assert dialog.wanted.toPlainText().startswith("We buy six tents")
    dialog.by.setText("chi")
    dialog.wanted.setPlainText(dialog.wanted.toPlainText().replace("six", "five"))
    dialog.attempt()
    assert not matter.meeting.amendments["A2"].conflict


def test_a_slip_is_corrected_without_a_vote(matter):
    look_at(matter, "P1")
    act_on(matter, "C")
    dialog = matter.console.findChild(AmendmentDialog)
    dialog.wanted.setPlainText(dialog.wanted.toPlainText().replace("garden group", "Garden Group"))
    dialog.attempt()
    assert "Garden Group" in matter.meeting.proposals["P1"].text


def test_several_places_are_named_one_after_the_other(matter):
    look_at(matter, "P1")
    matter.key(Qt.Key.Key_F4)
    dialog = matter.console.findChild(AmendmentDialog)
    dialog.ways.setCurrentIndex(1)
    dialog.by.setText("eve")
    dialog.because.setText("it is dry")
    dialog.words.strike.setText("May")
    dialog.words.insert.setText("June")
    dialog.words.another.click()
    dialog.words.strike.setText("garden")
    dialog.words.insert.setText("kitchen")
    assert "in line 2" in dialog.said.text()
    dialog.attempt()
    made = matter.meeting.amendments["A3"]
    assert (len(made.edit.hunks), made.because) == (2, "it is dry")


def test_the_map_of_conflicts_says_who_meets_whom_in_which_line(matter):
    matter.play('amend P1 A3 by eve: strike "garden" insert "kitchen"')
    matter.key(Qt.Key.Key_F4, Qt.KeyboardModifier.ShiftModifier)
    dialog = matter.console.findChild(ConflictDialog)
    assert dialog.summary.text().startswith("2 amendments collide.")
    assert [row.label for row in dialog.rows] == ["", "A1", "A2"]
    assert dialog.rows[0].words == "Line 1 · 2 amendments"
    assert dialog.rows[1].about == "collides with A2"
    dialog.grab()
    shown = matter.put_up("attention")
    dialog.show_it.click()
    assert (shown[0].label, shown[0].way) == ("A1", "conflict")
    matter.key(Qt.Key.Key_Down, widget=dialog.view)
    matter.key(Qt.Key.Key_Return, widget=dialog.view)
    assert matter.console.matter.label == "A2"


def test_where_nothing_collides_the_map_says_so(matter):
    matter.play("withdraw A1")
    matter.console._on_chosen("conflicts")
    dialog = matter.console.findChild(ConflictDialog)
    assert dialog.summary.text() == "No amendment is in another one’s way."
    dialog.reject()


@pytest.mark.parametrize(
    ("line", "other", "words"),
    [
        ('revise P1: "We buy nine tents by May."', "P1", "the text was worded anew"),
        ('blank P1 B1 by dov: "ten tents"', "B1", "a blank stands"),
        ("adopt A1", "A1", "insert “six”"),
    ],
)
def test_the_map_tells_what_left_an_amendment_behind(matter, line, other, words):
    matter.play('amend P1 A3 by eve: strike "tents by May" insert "huts in June"')
    matter.play('amend P1 A4 by eve: strike "ten tents by" insert "two huts for"', line)
    matter.console._on_chosen("conflicts")
    dialog = matter.console.findChild(ConflictDialog)
    (row,) = (row for row in dialog.rows if row.label == other)
    assert words in row.words
    dialog.grab()
    dialog.reject()
    look_at(matter, "A4")
    rows = {each.label: each for each in matter.console.matter.list.labels.rows}
    assert other in rows["A4"].clash
    matter.console._show_way("conflict")


def test_after_one_is_settled_the_next_in_the_order_is_looked_at(matter):
    matter.play('amend P1 A3 by eve: strike "garden" insert "kitchen"')
    second, third = labels(matter)[2:]
    look_at(matter, second)
    act_on(matter, "W")
    assert matter.console.matter.label == third
    act_on(matter, "W")
    assert matter.console.matter.label == "P1"


def test_a_blank_is_listed_with_its_suggestions_and_filled_by_its_letter(matter):
    matter.play('blank P1 B1 by chi: "May"', 'suggest B1 "June" by eve')
    rows = {row.label: row for row in matter.console.matter.list.labels.rows}
    assert rows["B1"].words == "to be filled: June and May"
    look_at(matter, "B1")
    assert "____" in plain_text(matter.console.matter.sheet.lines())
    act_on(matter, "S")
    fill(matter, "suggest B1", "April", "ben")
    act_on(matter, "F")
    assert "by June" in matter.meeting.proposals["P1"].text
    assert "B1" not in labels(matter)


def test_dragging_an_amendment_asks_for_a_reason_too(matter):
    first, last = labels(matter)[1:]
    look_at(matter, last)
    view = matter.console.matter.list
    box = view.visualRect(view.labels.index(1))
    event = QDropEvent(
        QPointF(box.x() + 5, box.y() + 1),
        Qt.DropAction.MoveAction,
        QMimeData(),
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    view.dropEvent(event)
    assert matter.quick.line.text() == f'take {last} first because ""'
    assert labels(matter)[1:] == [first, last]


def test_a_box_is_switched_by_a_click_and_the_row_says_so(matter):
    view = matter.console.matter.list
    box = view.visualRect(view.labels.index(1))
    left = Qt.MouseButton.LeftButton
    QTest.mouseClick(view.viewport(), left, pos=box.topLeft() + QPoint(16, box.height() // 2))
    label = labels(matter)[1]
    assert matter.console.matter.chosen() == (label,)
    assert "switched on" in view.labels.index(1).data()
    assert f"as it would read with {label}" in view.labels.index(0).data()


def test_what_was_withdrawn_is_in_nobodys_way(matter):
    matter.play("withdraw A1")
    rows = {row.label: row for row in matter.console.matter.list.labels.rows}
    assert rows["A1"].clash == rows["A2"].clash == ""


def test_the_menu_switches_an_amendment_too(matter):
    look_at(matter, "A1")
    act_on(matter, "x")
    assert matter.console.matter.chosen() == ("A1",)
    act_on(matter, "x")
    assert matter.console.matter.chosen() == ()


def test_the_text_is_read_with_all_that_are_in_nobodys_way(matter):
    matter.play(
        'amend P1 A3 by eve: strike "garden" insert "kitchen"',
        'amend P1 A4 by eve: strike "May" insert "June"',
    )
    look_at(matter, "P1")
    act_on(matter, "l")
    assert set(matter.console.matter.chosen()) == {"A3", "A4"}
    assert "June" in plain_text(matter.console.matter.sheet.lines())
    act_on(matter, "n")
    assert matter.console.matter.chosen() == ()


def test_a_blank_is_filled_with_what_is_next_by_a_click(matter):
    matter.play('blank P1 B1 by dov: "May"', 'suggest B1 "June" by eve')
    look_at(matter, "B1")
    buttons = matter.console.matter.buttons
    assert buttons.fill.text() == "Fill with “June”"
    matter.click(buttons.suggest)
    fill(matter, "suggest B1", "& July", "ben")
    assert [each.words for each in matter.meeting.blanks["B1"].suggestions] == [
        "May",
        "June",
        "& July",
    ]
    matter.play('fill B1 "May" yes 1 no 3')
    look_at(matter, "B1")
    (row,) = (each for each in matter.console.matter.list.labels.rows if each.label == "B1")
    assert "“May” not taken: 1 yes, 3 no" in row.about
    matter.click(buttons.fill)
    assert matter.meeting.blanks["B1"].filled
    assert not buttons.fill.isVisible()
    matter.play("undo")
    look_at(matter, "B1")
    assert buttons.fill.isVisible()


def test_each_proposal_is_read_from_where_it_was_left(room, qtbot):
    room.console.resize(1366, 720)
    text = "\n".join(f"Line number {number} of it." for number in range(1, 60))
    room.station.say('propose P1 "One" by amara', "console", text)
    sheet = room.console.matter.sheet
    bar = sheet.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 400)
    bar.setValue(400)
    room.station.say('propose P2 "Two" by amara', "console", text.replace("Line", "Row"))
    assert sheet.lines()[0].segments[0].text.startswith("Row")
    assert bar.value() == 0
    room.play("take P1")
    assert bar.value() == 400
    room.play('amend P1 A1 by ben: strike "number 40" insert "six"')
    assert sheet.line_in_view() >= 30


def test_one_like_another_is_made_from_its_words(matter):
    look_at(matter, "A1")
    act_on(matter, "k")
    line = matter.quick.line
    assert line.text() == 'amend P1 A3 by : strike "ten" insert "six"'
    QTest.keyClicks(line, "eve")
    line.setText(line.text().replace("six", "nine"))
    matter.key(Qt.Key.Key_Return)
    assert "We buy nine tents" in text_of(matter.meeting, "A3")


def test_one_that_was_rejected_is_asked_for_again(matter):
    matter.play('amend P1 A3 by eve: strike "May" insert "June"; strike "garden" insert "kitchen"')
    matter.play("reject A3")
    look_at(matter, "A3")
    act_on(matter, "k")
    QTest.keyClicks(matter.quick.line, "ben")
    matter.key(Qt.Key.Key_Return)
    assert matter.meeting.amendments["A4"].edit == matter.meeting.amendments["A3"].edit


def test_the_menu_of_a_text_offers_only_what_the_rules_would_let_pass(matter):
    def offered(label):
        menu = LabelActs(matter.meeting, label, matter.console.wishes)
        return {each.text().replace("&", "").partition(" ")[0] for each in menu.actions()}

    assert {"Adopt…", "Reject…", "Friendly:", "Withdraw"} <= offered("A1")
    matter.play("vote A1 majority")
    assert not {"Adopt…", "Reject…", "Friendly:", "Withdraw"} & offered("A1")


def test_nothing_is_offered_for_an_amendment_whose_text_is_settled(matter):
    matter.play("withdraw P1")
    menu = LabelActs(matter.meeting, "A1", matter.console.wishes)
    offered = {each.text().replace("&", "") for each in menu.actions()}
    assert not {"Amend it…", "Redraft it…", "Object…", "Reject…", "Also proposed by…"} & offered


def test_what_came_of_an_action_is_said_by_clicks(matter):
    for line in ('action ben "ask"', 'action ben "call"', 'item "Left" as circle'):
        matter.play(line)
    number = matter.meeting.items[-1].number
    at = len(matter.meeting.items)
    matter.play(f"purpose {at} settle")
    matter.play(f"start {at}")
    assert matter.meeting.item == number
    bar = matter.console.matter.findChild(BusinessBar)
    assert bar.isVisible()
    assert len(bar.buttons) == 2
    bar.buttons[0].click()
    bar.menu.actions()[0].trigger()
    assert matter.meeting.tasks[0].status is TaskStatus.DONE
    assert bar.buttons[0].words.startswith("T1 is done")  # and the open one has not moved there
    bar.buttons[1].click()
    passing = bar.menu.actions()[-1].menu()
    assert "Ben" not in [each.text().replace("&", "") for each in passing.actions()]
    passing.actions()[0].trigger()
    bar.menu.close()
    assert name_of(matter.meeting, matter.meeting.tasks[1].owner) != "Ben"


def test_where_minutes_are_approved_they_can_be_read(matter, qtbot):
    at = len(matter.meeting.items) + 1
    matter.play('item "Minutes of May"', f"purpose {at} approve", f"start {at}")
    with qtbot.waitSignal(matter.console.last_minutes_wanted):
        matter.click(matter.console.matter.findChild(BusinessBar).read)


def test_where_minutes_are_approved_their_day_is_there_already(matter):
    matter.play('item "Minutes of 20 April 2026"')
    at = len(matter.meeting.items)
    matter.play(f"purpose {at} approve", f"start {at}")
    matter.click(matter.console.matter.findChild(BusinessBar).approve)
    fill(matter, "approved minutes of 2026-04-20", "20 April 2026", "", "")
    bar = matter.console.matter.findChild(BusinessBar)
    assert bar.approved.text() == "Approved here: the minutes of 20 April 2026."
    assert bar.approve.words == "More minutes are approved…"
    matter.play("undo")
    assert bar.approved.text() == ""


def test_in_a_break_nothing_is_offered_to_be_decided(matter):
    buttons = matter.console.matter.buttons
    for line, enabled in (("break 10m", False), ("reconvene", True)):
        matter.play(line)
        assert buttons.decide.isEnabled() is buttons.feel.isEnabled() is enabled


def test_the_buttons_of_a_text_have_their_room_as_soon_as_it_is_there(room):
    buttons = room.console.matter.buttons
    room.play('propose P1 "Tents" by Amara: "We buy ten tents."')
    assert buttons.height() >= buttons.heightForWidth(buttons.width())


def test_the_first_text_has_its_room_at_once_so_that_the_first_change_moves_nothing(bare):
    bare.play('meeting "M" as assembly', "meet", "arrive Bo, Li")
    QApplication.processEvents()
    panel = bare.console.matter
    held = (panel.list, panel.buttons.decide, panel.buttons.amend)
    bare.play('propose P1 "Tents" by Bo: "We buy ten tents by May."')
    QApplication.processEvents()
    before = [each.mapTo(panel, QPoint()) for each in held]
    bare.play('amend P1 A1 by Li: strike "ten" insert "six"')
    QApplication.processEvents()
    after = [each.mapTo(panel, QPoint()) for each in held]
    assert after[1:] == before[1:]
    assert (
        abs(after[0].y() - before[0].y()) <= 2
    )  # what is marked as changed stands a little higher


def test_what_was_laid_aside_has_its_way_back_where_it_stands(matter):
    matter.play("withdraw A1", "withdraw A2", 'lay aside P1 because "it is late"')
    look_at(matter, "P1")
    back = matter.console.matter.buttons.back
    assert back.words == "Bring P1 forward"
    matter.click(back)
    assert matter.meeting.proposals["P1"].fate is Fate.OPEN
    assert not back.isVisible()
    matter.play("lay aside P1")
    matter.type("take up again P1")
    assert matter.meeting.proposals["P1"].fate is Fate.OPEN


def test_in_a_formal_assembly_somebody_moves_to_bring_a_text_forward(matter):
    matter.play("withdraw A1", "withdraw A2", "lay aside P1")
    matter.play('switch formal because "it is our rule"')
    look_at(matter, "P1")
    matter.click(matter.console.matter.buttons.back)
    assert matter.quick.line.text() == "move bring forward P1 by "
