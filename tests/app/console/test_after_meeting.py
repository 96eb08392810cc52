"""A meeting that is closed looks closed, and says what can be done now."""

from types import SimpleNamespace

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel

from app.console.line.line_dialog import LineDialog
from app.console.weighing import Weighings
from app.wording import Wording
from facilitation.map import Map
from facilitation.meeting.families.evaluation import Evaluate
from facilitation.meeting.state import Evaluation, Fate, Item, Meeting, Plan, Proposal, Rested


@pytest.fixture
def closed(matter):
    matter.play("limit 2:00", "ben", "chi", "next", 'note "Ten tents come."', "close meeting")
    return matter


def words_of(widget):
    labels = (each for each in widget.findChildren(QLabel) if each.isVisible())
    return [each.text() for each in labels if each.text()]


def test_it_says_when_it_was_closed_and_no_clock_runs(closed):
    top = words_of(closed.console.top)
    closed.pass_time(600)
    assert words_of(closed.console.top) == top
    assert any(each.startswith("closed at ") for each in top)
    assert not any("here" in each or "record" in each for each in top)


def test_no_button_of_the_floor_is_left(closed):
    floor = closed.console.floor
    assert not floor.turn.isVisible()
    assert not floor.menu.isVisible()
    shown = [each.words for each in floor.buttons._all if each.isVisible()]
    assert shown == ["Minutes…"]
    assert floor.heading.text().startswith("The meeting was closed at ")
    assert "minutes" in floor.nobody.text()


def test_nothing_else_offers_to_go_on(closed):
    agenda, matter = closed.console.agenda, closed.console.matter
    assert not any(row.here for row in agenda.view.agenda.rows)
    hidden = (agenda.add, agenda.switch, agenda.next_stage, agenda.end)
    assert not any(each.isVisible() for each in (*hidden, matter.new, matter.buttons))
    closed.play("undo")
    assert agenda.switch.isVisible()
    assert matter.new.isVisible()
    assert matter.buttons.isVisible()


@pytest.mark.parametrize("key", [Qt.Key.Key_F3, Qt.Key.Key_F4])
def test_no_key_opens_what_is_for_a_meeting_that_goes_on(closed, key):
    closed.key(key)
    assert closed.refusal.startswith("The meeting is closed")
    assert not [each for each in closed.console.findChildren(QDialog) if each.isVisible()]


def test_it_offers_minutes_a_hand_out_and_the_next_meeting(closed, qtbot):
    console, after = closed.console, closed.console.floor.after
    for button, signal in (
        (console.floor.buttons.following, console.minutes_wanted),
        (after.handout, console.handout_wanted),
        (after.handover, console.handover_wanted),
        (after.times, console.times_wanted),
        (after.following, console.next_wanted),
    ):
        with qtbot.waitSignal(signal):
            closed.click(button)
    closed.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert not after.isVisible()
    assert console.floor.turn.isVisible()


def filled(room, *values):
    dialog = next(each for each in room.console.findChildren(LineDialog) if each.isVisible())
    for field, value in zip(dialog.fields, values, strict=True):
        field.setText(value)
    dialog.attempt()
    return dialog


def test_words_that_the_minutes_do_not_hold_are_asked_about_once(closed):
    closed.console.floor.after.life.menu().correct.trigger()
    for corrections, open_still in ((0, True), (1, False)):
        dialog = filled(closed, "Ten tnets", "", "ben", "3", "1")
        assert len(closed.station.meeting.life.corrections) == corrections
        assert dialog.isVisible() is open_still
        assert "“Ten tnets” does not stand in the minutes" in dialog.refusal.text()
    closed.type('correct minutes "ten tnets" to "ten tents" by ben')
    assert "“ten tnets” does not stand in the minutes" in closed.refusal
    closed.click(closed.quick.insist)
    assert len(closed.station.meeting.life.corrections) == 2


def test_minutes_are_sent_round_corrected_approved_and_then_changed_by_decision_only(closed):
    menu = closed.console.floor.after.life.menu()
    menu.circulate.trigger()
    filled(closed, "all members")
    menu.correct.trigger()
    filled(closed, "Ten tents", "", "ben", "3", "1")
    menu.approve.trigger()
    filled(closed, "2026-06-01")
    life = closed.station.meeting.life
    assert life.circulated
    assert (life.corrections[0].made.old, life.corrections[0].made.new) == ("Ten tents", "")
    assert life.approved_on == "2026-06-01"
    assert not menu.approve.isEnabled()
    menu.correct.trigger()
    filled(closed, "come", "came", "ben", "", "", "P4 of 2026-07-01")
    assert closed.station.meeting.life.corrections[1].made.decided == "P4 of 2026-07-01"


def test_undo_opens_it_again_only_while_nothing_was_done_since(closed):
    hints = closed.quick.hints
    assert "Undo opens it again" in hints.text()
    closed.play("approve minutes")
    assert hints.text() == "The meeting is closed."
    closed.play("undo")
    assert "Undo opens it again" in hints.text()


def test_a_closed_meeting_asks_for_no_agenda(bare):
    bare.play('meeting "Short"', "arrive Ana")
    asked = bare.console.agenda._empty
    assert "No agenda yet" in asked.text()
    assert bare.console.matter.nothing.isVisible()
    bare.play("close meeting")
    assert not asked.text()
    assert not bare.console.matter.nothing.isVisible()


def test_before_it_is_closed_it_is_said_what_was_put_off():
    weighings = Weighings(Wording(), SimpleNamespace(foresee=lambda _act: ()))
    item = Item(1, "Oven", done=True)
    for plan, said in (
        (Plan(), "Nothing is left."),
        (Plan(rest=Rested()), "another meeting: Oven."),
    ):
        meeting = Meeting(items=(replace(item, plan=plan),), agenda=(1,))
        assert said in weighings.closing(meeting).sentence
    assert isinstance(weighings.closing(meeting).other, Evaluate)
    for fate in (Fate.ADOPTED, Fate.DEFERRED, Fate.OPEN):
        texts = Map({"P2": Proposal("P2", "Rent", 1, 0, (), fate=fate)})
        said = weighings.closing(replace(meeting, proposals=texts)).sentence
        assert ("Not decided: P2 Rent." in said) is (fate is not Fate.ADOPTED)
    said_of_it = replace(meeting, evaluations=(Evaluation("Short breaks"),))
    assert weighings.closing(said_of_it).other is None


def test_whoever_said_how_it_was_on_the_way_to_the_end_is_not_named_and_the_end_is_asked_again(
    bare,
):
    bare.play('meeting "Short"', "arrive O'Brien")
    bare.console.acting.ask_to_close()
    bare.click(bare.quick.other)
    form = bare.console.findChild(LineDialog)
    for field, words in zip(form.fields, ("Short breaks", "O'Brien"), strict=True):
        field.setText(words)
    bare.click(form.go)
    assert [each.text for each in bare.meeting.evaluations] == ["Short breaks"]
    assert "of this meeting: Short breaks" in bare.quick.last.text()
    assert "O'Brien" not in bare.quick.last.text()
    assert bare.refusal.startswith("Nothing is left.")
    bare.click(bare.quick.insist)
    assert bare.meeting.closed
