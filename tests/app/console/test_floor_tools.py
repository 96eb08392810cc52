"""Fairness, rules, silence, small groups and prompts, as the facilitator meets them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLineEdit, QSpinBox

from app.console.floor.fairness_dialog import FairnessDialog
from app.console.floor.rules_dialog import RulesDialog
from app.console.stepper import Stepper
from app.console.wishes import Answered
from app.sounding.player import SoundPlayer, soft_tone
from app.wording import Wording
from facilitation.meeting.reading import name_of


def opened(room, kind, key):
    room.key(key, widget=room.console)
    found = room.console.findChild(kind)
    assert found is not None
    return found


def test_the_shares_of_the_floor_follow_the_meeting_and_go_to_the_room_when_shown(room):
    room.play("call ben", "done")
    dialog = opened(room, FairnessDialog, Qt.Key.Key_F7)
    before = dialog.heard.text()
    assert before.startswith("1 of ")
    room.play("call chi", "done")
    assert dialog.heard.text() == before.replace("1 of", "2 of")
    shown = room.put_up("held")
    room.click(dialog.show_room)
    assert shown == ["fairness"]


def test_one_setting_turns_the_shares_off(room):
    room.play("call ben", "done", "rule fairness off")
    dialog = opened(room, FairnessDialog, Qt.Key.Key_F7)
    assert not dialog.show_room.isEnabled()
    assert not dialog.people.isVisible()
    room.qtbot.waitUntil(lambda: not room.console.floor.heard.isVisible())  # it counts a bit later


def test_a_rule_is_set_by_a_click_and_undone(room):
    dialog = opened(room, RulesDialog, Qt.Key.Key_F8)
    flip = dialog.fields["flip_rounds"]
    assert isinstance(flip, QCheckBox)
    flip.click()
    assert not room.floor.rules.flip_rounds
    grace = dialog.fields["grace"]
    assert isinstance(grace, QSpinBox)
    grace.setValue(20)
    assert room.floor.rules.grace == 20_000
    room.play("undo")
    assert room.floor.rules.grace == 10_000


def test_a_number_has_a_button_to_lessen_and_one_to_raise_it(room):
    dialog = opened(room, RulesDialog, Qt.Key.Key_F8)
    depth = dialog.fields["reply_depth"]
    stepper = depth.parentWidget()
    assert isinstance(stepper, Stepper)
    before = room.floor.rules.reply_depth
    room.console.grab()
    line = depth.findChild(QLineEdit)
    assert line.width() > line.fontMetrics().horizontalAdvance(depth.text())
    room.click(stepper.more)
    assert room.floor.rules.reply_depth == before + 1
    room.click(stepper.less)
    room.click(stepper.less)
    assert room.floor.rules.reply_depth == before - 1
    depth.setValue(depth.minimum())
    assert not stepper.less.isEnabled()
    assert stepper.more.accessibleName().endswith(": more")


def rules_with(room, find):
    player = SoundPlayer(soft_tone(ms=10), find=find)
    words = Wording(processes=room.processes)
    dialog = RulesDialog(room.meeting, words, lambda _act: Answered(), player=player)
    room.qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_it_is_said_where_nothing_can_play_the_tone_and_what_to_do(room, monkeypatch):
    monkeypatch.setattr("app.sounding.player.sys.platform", "linux")
    dialog = rules_with(room, lambda _program: None)
    assert "nothing on this computer can play it" in dialog.tone.told.text()
    assert "pw-play" in dialog.tone.told.text()
    assert not dialog.tone.try_it.isVisible()


def test_the_tone_can_be_tried_before_it_is_needed(room, monkeypatch):
    monkeypatch.setattr("app.sounding.player.sys.platform", "linux")
    dialog = rules_with(room, lambda program: f"/nowhere/{program}")
    dialog.tone._player._command = ("/nowhere/pw-play",)
    with room.qtbot.waitSignal(dialog.tone._player.tried):
        room.click(dialog.tone.try_it)
    assert "could not be played" in dialog.tone.told.text()
    dialog.tone._player.tried.emit(True)
    assert "It was played" in dialog.tone.told.text()


def test_silence_is_told_and_space_ends_it(room):
    room.type("silence 1:00")
    room.pass_time(20)
    assert "0:20" in room.console.floor.in_view.text()
    assert room.console.floor.heading.text() == "Discussion", "nobody is called from a list"
    assert room.console.floor.nobody.text() == "Nobody waits: now all are silent."
    QTest.keyClick(room.quick.line, Qt.Key.Key_Space)
    assert room.meeting.silence is None
    assert not room.console.floor.in_view.isVisible()
    assert not room.console.floor.asked.label.text()
    room.play('switch role_selection because "a role"', "stage note")
    assert room.console.floor.asked.label.text().startswith("Write down whom you propose.")


def test_prompts_and_small_groups_stay_in_view(room):
    room.type('prompt "What do you need?"')
    room.type("groups of 2 mixed for 5m")
    assert "What do you need?" in room.console.floor.in_view.text()
    assert room.meeting.small_groups is not None
    room.type('group 1 says "a cart"')
    said = room.console.floor.in_view.text()
    assert "1 is back" in said
    assert "1  back: a cart" in said
    away = [each for group in room.meeting.small_groups.groups[1:] for each in group]
    assert all(name_of(room.meeting, each) in said for each in away)
    room.type("end groups")
    assert room.meeting.small_groups is None


def test_what_all_groups_said_is_in_view_once_nobody_is_away(room):
    room.play("arrive Pia, Quy", "groups of 2 mixed for 5m")
    all_of_them = range(1, len(room.meeting.small_groups.groups) + 1)
    assert len(all_of_them) > 3
    room.play(*(f'group {number} says "cart {number}"' for number in all_of_them))
    said = room.console.floor.in_view.text()
    assert all(f"{number}  back: cart {number}" in said for number in all_of_them)


def test_the_planned_end_and_what_slips_are_told(room):
    room.play('item "One" for 20m', 'item "Two" for 40m', "start One", "end at 23:59")
    room.pass_time(1)
    assert "Planned end 23:59" in room.console.agenda.end.text()
