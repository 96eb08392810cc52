"""Practising in front of a station: the room plays, her acts are answered, hints help."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from app.console.line.vocabulary import aliases_in
from app.rehearsing.bar import HappeningWords
from app.rehearsing.coach import Coach
from app.rehearsing.coach_bar import CoachBar, ReviewPanel
from app.resources import load_processes
from app.wording import Wording
from app.wording.rehearsals import RehearsalWords
from app.wording.translation import translations_for
from app.wording.words import Tongue
from facilitation.meeting.act import Actor
from facilitation.meeting.reading import name_of
from facilitation.rehearsal.cues import cues
from facilitation.rehearsal.practice import Deed, How, Met, Review
from facilitation.rehearsal.shelf import rehearsal_named, take_down


@pytest.fixture
def coach(stage, folder):
    station, script, clock = stage()
    made = Coach(station, script, clock, folder)
    made.begin()
    return made


@pytest.fixture
def bar(coach, qtbot):
    made = CoachBar(coach, Wording(processes=load_processes()))
    qtbot.addWidget(made)
    made.show()
    return made


def until_her_turn(coach):
    while not coach.waits and coach.cue is not None:
        coach.go_on()


def test_the_room_plays_by_itself(coach, qtbot):
    coach.set_speed(100_000)
    coach.go_on()
    qtbot.waitUntil(lambda: coach.waits, timeout=5_000)
    assert coach.cue.line.source == "next"
    assert coach.station.meeting.opening.title == "Tents"


def test_her_act_lets_it_go_on(coach, qtbot):
    until_her_turn(coach)
    with qtbot.waitSignal(coach.answered) as answered:
        assert coach.station.say("next")
    assert answered.args == [Met.AS_WRITTEN]
    until_her_turn(coach)
    assert coach.station.meeting.entries
    assert coach.cue.line.source == "next"


def test_time_has_passed_when_it_is_her_turn(coach, steady):
    until_her_turn(coach)
    coach.station.say("next")
    until_her_turn(coach)
    steady.pass_by(3_000)
    turn = coach.station.meeting.floor.turn
    assert name_of(coach.station.meeting, turn.person) == "Ana"
    assert coach.station.now().tick - turn.started >= 120_000


def test_nothing_happens_while_it_is_her_turn(coach):
    until_her_turn(coach)
    before = coach.station.history.last_seq
    coach.go_on()
    assert coach.station.history.last_seq == before


def test_astray_and_back(coach, bar):
    until_her_turn(coach)
    coach.station.say("call Ben")
    assert coach.astray
    assert "next" in bar.advice.text()
    assert bar.advice.isVisible()
    coach.station.say("undo")
    assert not coach.astray
    assert coach.waits


def test_what_the_script_cannot_follow_is_said_once_with_the_ways_on(coach, bar):
    until_her_turn(coach)
    coach.station.say("call Ben")
    said = bar.advice.text()
    for key in ("Ctrl+Z", "Shift+F8", "Ctrl+Shift+F7"):
        assert key in said
    bar.hint.click()
    shown = bar.advice.text()
    assert said in shown and shown.endswith("You could write: next")
    coach.station.say("pause")
    assert coach.astray
    assert bar.advice.text() == shown  # not said again
    assert coach.review().astray == 1
    coach.station.say("undo")
    coach.station.say("undo")
    assert not coach.astray
    assert "Taken back" in bar.advice.text()


def test_after_something_more_her_task_is_still_due_and_named(coach, bar):
    until_her_turn(coach)
    coach.station.say("limit 3:00")
    assert bar.task.text() == "Still due: Two hands are up. Call the first."
    assert "goes on" not in bar.advice.text()
    assert not bar.on.isEnabled()
    coach.station.say("next")
    assert not bar.advice.isVisible()


def test_only_where_the_room_goes_on_it_is_said(coach, bar):
    until_her_turn(coach)
    coach.station.say("next")
    assert not coach.waits
    coach.station.say("limit 3:00")
    assert bar.advice.text() == "Done. The room goes on by itself."
    assert bar.on.isEnabled()
    coach.pause()
    assert "goes on" not in bar.advice.text()


def test_astray_while_the_room_plays_nothing_goes_on_until_it_is_taken_back(coach, bar):
    until_her_turn(coach)
    coach.station.say("next")
    coach.station.say("close meeting")
    assert coach.astray
    assert not bar.on.isEnabled()
    before = coach.station.history.last_seq
    coach.pause()
    coach.resume()
    coach.go_on()
    assert coach.station.history.last_seq == before
    assert not coach._timer.isActive()
    bar.show_me.click()
    assert not coach.astray
    assert bar.on.isEnabled()


def test_show_me_takes_back_what_led_astray(coach):
    until_her_turn(coach)
    coach.station.say("call Ben")
    coach.show_me()
    meeting = coach.station.meeting
    assert name_of(meeting, meeting.floor.turn.person) == "Ana"
    assert coach.review().deeds[0].how is How.SHOWN


def test_a_refused_act_is_counted_and_changes_nothing(coach):
    until_her_turn(coach)
    assert not coach.station.say("resume")
    assert coach.waits
    assert coach.review().refusals == 1


def test_acts_of_other_seats_are_not_taken_for_hers(coach):
    until_her_turn(coach)
    coach.station.say('note "from the desk"', by="desk")
    assert coach.review().besides == 0


def test_the_bar_says_her_task_at_once_and_a_hint_shows_the_line(coach, bar):
    until_her_turn(coach)
    assert bar.task.text() == "Two hands are up. Call the first."
    assert bar.task.isVisible()
    assert not bar.advice.isVisible()
    bar.hint.click()
    assert bar.advice.text().endswith("next")
    coach.station.say("next")
    assert not bar.task.isVisible()
    until_her_turn(coach)
    assert not bar.advice.isVisible()
    assert "call who is next" in bar.task.text()  # no hint is written: what the verb means


@pytest.mark.parametrize(
    "name", ["reading_group", "congress_evening", "garden_congress", "mending_house"]
)
def test_every_line_of_hers_has_its_task_in_words(folder, name):
    """Own words where the verb alone does not say what to do and why."""
    wording = Wording(processes=load_processes())
    telling = HappeningWords(wording, RehearsalWords(wording))
    nothing = RehearsalWords(wording).task("", "")
    hers = [
        each
        for each in cues(take_down(rehearsal_named(folder, name)))
        if each.actor is Actor.FACILITATOR
    ]
    assert not [each.line for each in hers if telling.task(each) in ("", nothing)]
    plain = {"next", "done", "pause", "resume", "end silence", "end groups", "reconvene"}
    plain |= {"close decision", "close meeting"}
    unsaid = [each.line for each in hers if not each.line.hint and each.line.source not in plain]
    assert not unsaid


def test_the_bar_says_what_is_said(coach, bar):
    until_her_turn(coach)
    assert bar.heading.text() == "Your turn"
    coach.station.say("next")
    assert bar.heading.text() == "The room"
    coach.go_on()
    assert bar.happens.text() == "Ana: “Ten is too many.”"


def test_the_bar_shows_what_goes_with_her_line(coach, bar):
    for _ in range(2):
        until_her_turn(coach)
        coach.station.say("next")
    until_her_turn(coach)
    assert bar.happens.text() == 'Ben: "I only wanted to say hello."'


def test_the_end_is_a_review(coach, bar, qtbot):
    for _ in range(3):
        until_her_turn(coach)
        coach.station.do(coach.cue.meant)
    until_her_turn(coach)
    with qtbot.waitSignal(coach.finished) as finished:
        coach.show_me()
    (review,) = finished.args
    assert review.finished
    assert review.count(How.ALONE) == 3
    assert review.to_look_at == ("close meeting",)
    panel = bar.findChild(ReviewPanel)
    assert "You made 3 acts by yourself." in panel.text.text()
    assert "close meeting" in panel.text.text()
    with qtbot.waitSignal(bar.closed):
        panel.close_button.click()
    assert not bar.hint.isVisible()


def test_the_review_is_read_by_keys(qtbot):
    many = tuple(Deed(f"line {each}", How.TOLD) for each in range(60))
    panel = ReviewPanel(Review(many, 0, 0, 0, 0, True), RehearsalWords(Wording()))
    qtbot.addWidget(panel)
    panel.show()
    panel.activateWindow()
    qtbot.waitUntil(panel.area.hasFocus)
    bar = panel.area.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    seen = []
    for key in ("PageDown", "Down", "End", "PageUp", "Up", "Home"):
        qtbot.keyClick(panel.area, getattr(Qt.Key, f"Key_{key}"))
        seen.append(bar.value())
    assert 0 < seen[0] < seen[1] < seen[2] == bar.maximum()
    assert seen[2] > seen[3] > seen[4] > seen[5] == 0


def test_leaving_the_script_shows_how_it_went_so_far(coach, bar, qtbot):
    until_her_turn(coach)
    with qtbot.waitSignal(coach.finished) as finished:
        bar.leave.click()
    assert not finished.args[0].finished
    coach.station.say("next")
    assert coach.review().deeds == ()


def test_pause_stops_room_and_clock(coach, bar, steady):
    bar.hold.click()
    before = coach.station.now()
    steady.pass_by(60_000)
    assert coach.station.now() == before
    assert bar.heading.text() == "Paused"
    assert bar.hold.text() == "Continue"
    bar.hold.click()
    steady.pass_by(1)
    assert coach.station.now().tick > before.tick


def test_the_speed_goes_round(coach, bar):
    shown = []
    for _ in range(5):
        bar.speed.click()
        shown.append(bar.speed.text())
    assert shown == ["2×", "4×", "8×", "0.5×", "1×"]


def test_the_same_act_again_and_again_may_go_on_by_itself(stage, folder, qtbot):
    source = 'meeting "T"\narrive Ana, Ben, Chi, Dov, Eve, Fay\nround\n' + "next\n" * 6
    station, script, clock = stage(source + "close meeting\n")
    coach = Coach(station, script, clock, folder)
    coach.set_speed(100_000)
    coach.begin()
    until_her_turn(coach)
    for line in ("round", "next", "next", "next"):
        assert not coach.may_run_on
        station.say(line)
    assert coach.may_run_on
    coach.run_on()
    qtbot.waitUntil(lambda: coach.waits, timeout=5_000)
    assert coach.cue.line.source == "close meeting"
    assert coach.review().count(How.RUN_ON) == 3


@pytest.mark.parametrize(
    "name", ["reading_group", "congress_evening", "garden_congress", "mending_house"]
)
def test_a_shipped_rehearsal_from_end_to_end(stage, folder, name, qtbot):
    source = rehearsal_named(folder, name).path.read_text("utf-8")
    station, script, clock = stage(source)
    assert script.lines == take_down(rehearsal_named(folder, name)).lines
    coach = Coach(station, script, clock, folder)
    bar = CoachBar(coach, Wording(processes=station.processes))
    qtbot.addWidget(bar)
    coach.begin()
    refused = []
    station.refused.connect(refused.append)
    while coach.cue is not None:
        until_her_turn(coach)
        if coach.cue is not None:
            assert station.do(coach.cue.meant), coach.cue.line
    assert station.meeting.closed
    assert len(refused) == sum(1 for each in script.lines if "expect refused" in each.source)
    review = coach.review()
    assert review.finished
    assert {each.how for each in review.deeds} == {How.ALONE}


def test_the_coach_speaks_the_language_of_the_windows(coach, qtbot):
    german = translations_for("de").translate
    words = Wording(Tongue(german, "de"), written=aliases_in("de").written)
    bar = CoachBar(coach, words)
    qtbot.addWidget(bar)
    assert bar.heading.text() in {"Der Raum", "Du bist dran"}
    assert " von " in bar.far.text()
    until_her_turn(coach)
    coach.hint()
    coach.hint()
    assert "Du könntest schreiben: weiter" in bar.advice.text()
