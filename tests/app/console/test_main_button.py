"""The main button, Space and the hint say the same, in every stage of a circle."""

import pytest
from PySide6.QtCore import Qt

from app.console.buttons import ActButton
from app.console.line.line_dialog import LineDialog
from app.look.icons import Sign
from facilitation.direction import FIRST_STRONG, POP
from facilitation.meeting.state import Fate


@pytest.fixture
def circle(bare):
    bare.play('meeting "C" as circle', "meet", "arrive Bo, Li, Wei", "role keeper Li")
    return bare


def main(room):
    return room.console.floor.buttons.following


def hints(room):
    return room.console.quick.hints.text()


def test_the_seats_are_seen_before_any_round_with_the_keeper(circle):
    floor = circle.console.floor
    assert floor.circle.isVisible()
    assert not floor.turn.isVisible()
    assert "Li" in floor.circle.accessibleDescription()
    assert main(circle).text() == "Go on: Check-in"


def test_a_group_has_its_seat_as_soon_as_it_has_a_spoke(bare):
    bare.play('meeting "S" as spokescouncil', "meet", "arrive Bo of Elm", "arrive Li of Oak")
    bare.play("stage gather")
    bare.play("spoke Bo", "spoke Li")
    assert [each.name for each in bare.console.floor.circle._seats] == ["Elm", "Oak"]


def test_space_begins_the_round_of_the_stage_with_its_question_and_the_keeper(circle):
    circle.click(main(circle))
    assert main(circle).text() == "Begin the round"
    assert "Space begins the round with Li" in hints(circle)
    assert circle.console.floor.prompt.text() == "How are you here today?"
    circle.key(Qt.Key.Key_Space)
    assert circle.speaking() == "Li"
    assert circle.floor.round.prompt == "How are you here today?"


def test_space_leads_out_of_an_opening_in_which_nobody_was_called(circle):
    assert "Go on: Check-in (Space)" in hints(circle)
    circle.key(Qt.Key.Key_Space)
    assert circle.floor.stage == "check-in"
    assert circle.floor.round is None


def test_space_does_not_leave_an_opening_in_which_somebody_was_called(circle):
    circle.play("call Bo", "done")
    assert "Go on: Check-in (stage next)" in hints(circle)
    circle.key(Qt.Key.Key_Space)
    assert circle.floor.stage == "opening"


def test_space_lets_a_turn_go_on_that_stood_still_and_ends_it_only_then(circle):
    """After a switch and back, who had begun to speak is not passed over by the next press."""
    circle.play("call Bo", "hand Wei", 'switch assembly because "calm"', "return")
    assert main(circle).text() == "Bo goes on"
    assert "Bo goes on (Space)" in hints(circle)
    assert "Space calls Wei" not in hints(circle)
    circle.key(Qt.Key.Key_Space)
    assert (circle.speaking(), main(circle).text()) == ("Bo", "Next: Wei")
    circle.key(Qt.Key.Key_Space)
    assert circle.speaking() == "Wei"


def test_space_never_goes_on_to_another_stage_by_itself(circle):
    circle.play("stage next", "round")
    for _ in range(6):
        circle.key(Qt.Key.Key_Space)
    assert circle.floor.stage == "check-in"
    assert circle.floor.round is None
    assert circle.quick.refusal.text().endswith("Go on: Agreements (stage next)")
    assert main(circle).text() == "Go on: Agreements"


def test_an_open_vote_comes_before_whoever_waits_to_speak(bare):
    bare.play('meeting "A" as assembly', "meet", "arrive Bo, Li", "bo")
    bare.play('propose P1 "Tents" by Bo: "We buy ten."', "vote P1")
    assert "Bo" not in main(bare).text()
    assert "Space" not in hints(bare)
    bare.key(Qt.Key.Key_Space)
    assert bare.floor.turn is None
    assert bare.quick.refusal.text().startswith("Space does nothing now. ")
    bare.play("next")
    assert bare.speaking() == "Bo"


def test_a_round_of_the_group_asks_for_its_question(circle):
    circle.play("stage rounds")
    assert main(circle).text() == "Begin the round…"
    circle.key(Qt.Key.Key_Space)
    circle.type("What do you need?")
    assert circle.floor.round.prompt == "What do you need?"
    assert circle.speaking() == "Li"


def test_a_prompt_in_view_is_asked_before_the_stage_is_done(circle):
    circle.play("stage rounds", 'prompt "One?"', 'prompt "Two?"')
    for asked in ("One?", "Two?"):
        circle.key(Qt.Key.Key_Space)
        assert circle.floor.round.prompt == asked
        circle.play("end round")
    assert main(circle).text() == "Go on: Decision"


def test_a_stage_of_decision_asks_for_a_text_then_decides_then_closes(circle):
    circle.play("stage decision")
    assert main(circle).text() == "New proposal…"
    circle.station.say('propose P1 "Tents" by bo', "console", "We buy tents.")
    assert main(circle).text().startswith("Decide on P1")
    circle.click(main(circle))
    assert main(circle).text() == "Take the answers (3 missing)"
    circle.click(main(circle))
    assert circle.console.matter.entry().hasFocus()
    circle.play("review P1 2027-05-01", "all agree")
    assert main(circle).text() == "Close the decision"
    circle.click(main(circle))
    assert main(circle).text() == "Go on: Closing round"


def test_words_that_were_blocked_are_not_asked_again_before_they_change(circle):
    circle.play("stage decision", 'propose P1 "Tents" by Bo: "We buy ten."', "test consensus P1")
    circle.play('block Bo "it breaks our pledge"', "all agree", "close decision")
    assert circle.golden() == ["Change the text…"]
    circle.play('amend P1 A1 by Li: strike "ten" insert "two"')
    assert circle.golden() == ["Take in A1"]
    circle.click(main(circle))
    assert circle.meeting.amendments["A1"].fate is Fate.ADOPTED
    circle.play("undo", "withdraw A1")
    circle.play('revise P1 by Bo because "so we can live with it": "We buy two."')
    assert circle.golden() == ["Decide on P1: consent"]


def test_one_button_is_golden_at_a_time(circle):
    circle.play('propose P1 "Tents" by Bo: "We buy ten."')
    assert circle.golden() == ["Go on: Check-in"]
    circle.play("stage decision")
    assert circle.golden() == ["Decide on P1: consent"]
    circle.play("test consent P1")
    assert circle.golden() == ["Take the answers (3 missing)"]
    circle.play("call Bo")
    assert circle.golden() == ["Done"]


def test_where_nobody_waits_the_text_has_the_golden_button(bare):
    bare.play('meeting "A"', "arrive Bo, Li", 'propose P1 "Tents" by Bo: "We buy ten."')
    assert bare.golden() == ["Test P1: consensus"]
    bare.play("Li")
    assert bare.golden() == ["Next: Li"]


def test_the_last_stage_closes_the_meeting_once_that_was_asked(circle):
    circle.play("stage closing", "round", "end round")
    circle.click(main(circle))
    assert not circle.meeting.closed
    circle.click(circle.console.quick.insist)
    assert circle.meeting.closed
    assert main(circle).text() == "Minutes…"


def test_what_is_left_is_said_once_before_the_meeting_is_closed(circle):
    circle.play('item "Keys"', 'item "Roof"', "start 1", "hand Wei", "hand Bo")
    circle.play('propose P1 "Two keys" by Bo: "Two keys for each house."')
    circle.type("close meeting")
    quick = circle.console.quick
    assert not circle.meeting.closed
    assert quick.refusal.text() == (
        "Waiting to speak: Wei and Bo. Not reached: Roof. Not decided: P1 Two keys."
    )
    assert quick.insist.text() == "Close the meeting"
    circle.click(quick.insist)
    assert circle.meeting.closed


def test_stages_that_are_left_are_named_where_nothing_else_is(circle):
    circle.play('item "Keys"', "start 1")
    circle.console._on_chosen("close")
    said = circle.console.quick.refusal.text()
    assert "Still to come: " in said
    assert "Closing round" in said
    assert circle.console.quick.refusal.property("role") == "weighed"
    circle.type("nonsense")
    assert circle.console.quick.refusal.property("role") == "refusal"


def test_whoever_waits_goes_before_the_stage(circle):
    circle.play("stage next", "wei")
    assert main(circle).text() == "Next: Wei"
    circle.key(Qt.Key.Key_Space)
    assert circle.speaking() == "Wei"


def test_the_round_of_a_stage_once_complete_is_not_asked_again(bare):
    bare.play('meeting "E" as circle', "meet", 'arrive Bo, Li, "J. R."')
    assert "raises a hand" not in hints(bare)
    bare.play("stage next", "round", "next", "next", "done", "end round")
    assert main(bare).text() == "Go on: Agreements"
    assert bare.console.floor.prompt.text() == "The round is complete."
    assert hints(bare).startswith("Go on: Agreements")


def test_in_a_round_the_console_says_how_far_it_is_and_who_waits(circle):
    circle.play("stage next", "round", "next", "leave bo", "li")
    assert "1 of 2 have had their turn" in circle.console.floor.heading.text()
    assert circle.console.floor.interrupted.text() == "after the round: Li"


def test_the_button_says_the_whole_name_in_a_round(bare):
    bare.play('meeting "E" as circle', "meet", 'arrive Bo, "J. R."', "stage next", "round from Bo")
    assert main(bare).text() == "Next: J. R."


NAMES = (
    "Bo",
    "Wei 王",
    "ליאור כהן",
    "عبد الرحمن بن عبد العزيز الأنصاري",
    "Konstantinos Papadopoulos-Anagnostopoulos",
    "Margarida Pinto-Vasconcelos de Albuquerque e Castro",
    "Bartholomew Montgomery Featherstonehaugh-Cholmondeley of Greater Wolverhampton",
    "王小明" * 12,
    "Donaudampfschifffahrtsgesellschaftskapitaenswitwenrentenauszahlungsstelle",
)


@pytest.mark.parametrize("name", NAMES)
def test_the_main_button_says_every_name_to_its_last_letter(bare, name):
    bare.play('meeting "A" as assembly', f'arrive Ana, "{name}", Chi', 'item "Tents"', "start 1")
    bare.play("stage discussion", "limit 2:00", "hand ana", f'hand "{name}"', "hand chi", "next")
    button, buttons = main(bare), bare.console.floor.buttons

    def has_room():
        needed = button.sizeHint()
        whole = button.width() >= needed.width() and button.height() >= needed.height()
        return whole and buttons.rect().contains(button.geometry())

    for size in ((1366, 768), (1024, 768), (1920, 1080)):
        bare.console.resize(*size)
        bare.qtbot.waitUntil(has_room)
        assert button.words.replace(FIRST_STRONG, "").replace(POP, "") == f"Next: {name}", size
        assert "".join(button.text().split()) == "".join(button.words.split()), size
        # No more lines than there must be: it was narrow before the pane was laid out.
        lines = button.text().split("\n")
        assert len(lines) == 1 or button.whole_width() > button.width(), size
        assert len(lines) <= 3 + button.whole_width() // button.width(), size


def test_where_questions_are_written_the_button_asks_for_the_first(bare):
    bare.play('meeting "R" as reading_group', "meet", "arrive Bo, Li", 'item "Book"', "start 1")
    bare.play("stage questions")
    assert main(bare).text() == "Write a question…"
    bare.click(main(bare))
    assert bare.quick.question.text() == "Which question stays in view?"
    bare.type("Who is R&D?")
    assert bare.meeting.prompts == ("Who is R&D?",)
    assert main(bare).text() == "Go on: Rounds"


def test_an_open_objection_leads_on_the_button_as_on_the_wall(circle):
    circle.play("stage decision", 'propose P1 "Tents" by Bo: "We buy ten."', "test consent P1")
    circle.play("all agree")
    steps = [circle.golden()]
    for line in (
        "review P1 2027-05-01",
        'object Li "no room"',
        "qualify Li",
        'amend P1 A1 by Li: strike "ten" insert "two"',
        "adopt A1",
        "all agree",
    ):
        circle.play(line)
        steps.append(circle.golden())
    assert [each for (each,) in steps] == [
        "Set a day to look again…",
        "Close the decision",
        "Test the objection…",
        "Change the text…",
        "Take in A1",
        "Take the answers (3 missing)",
        "Close the decision",
    ]


def test_the_button_asks_what_the_test_of_an_objection_has_found(circle):
    circle.play("stage decision", 'propose P1 "Tents" by Bo: "We buy ten."', "test consent P1")
    circle.play("all agree", "review P1 2027-05-01", 'object Li "no room"')
    asked = []
    circle.console.matter._wishes.form.connect(asked.append)
    circle.click(main(circle))
    (form,) = asked
    assert form.about == "Would doing this harm us, or miss something better? “no room”"
    assert [line for line, _ in form.gaps[0].choices] == ["qualify Li", "preference Li"]


def test_a_sign_is_seen_on_the_ground_of_a_button_that_no_longer_leads(qtbot):
    button = ActButton("Decide", sign=Sign.DONE)
    qtbot.addWidget(button)
    button.show()
    drawn = lambda: button.icon().pixmap(18, 18).toImage()  # noqa: E731
    plain = drawn()
    button.lead(leads=True)
    assert drawn() != plain
    button.lead(leads=False)
    assert drawn() == plain


def test_where_nobody_is_named_to_present_it_is_asked_who_does(bare):
    bare.play('meeting "M" as consent', "arrive Ana, Ben", 'item "Tents"', "start Tents")
    bare.play("stage present")
    assert bare.golden() == ["Somebody presents…"]
    assert (
        bare.console.floor.heading.text() == "Presentation"
    )  # and no order in which one is called
    bare.key(Qt.Key.Key_Space)
    assert bare.quick.question.text() == "Who presents? Type a name."
    bare.type("Ben")
    assert bare.speaking() == "Ben"


CLOSED_WITHOUT_A_DAY = (
    "stage rounds",
    'propose P1 "Locks" by O\'Brien: "We buy a new lock."',
    "test consent P1",
    "all agree",
    "close decision",
)


@pytest.fixture
def without_a_day(bare):
    bare.play('meeting "C" as circle', "meet", 'arrive Bo, Li, "Wei 王", O\'Brien, سارة')
    bare.play(*CLOSED_WITHOUT_A_DAY)
    return bare


def test_the_button_offers_the_day_while_that_alone_is_missing(without_a_day):
    room = without_a_day
    assert main(room).text() == "Set a day to look again…"
    room.click(main(room))
    (dialog,) = [each for each in room.console.findChildren(LineDialog) if each.isVisible()]
    dialog.reject()
    assert room.meeting.decision.verdict is not None, "a dialog that is left has done nothing"
    assert main(room).text() == "Set a day to look again…"
    room.type("review P1 2027-03-01")
    assert room.meeting.decision.verdict.code == "AGREED"
    assert room.meeting.proposals["P1"].fate is Fate.ADOPTED
    assert main(room).text() == "Begin the round…"


def test_a_day_of_the_dialog_completes_the_decision(without_a_day):
    room = without_a_day
    room.click(room.console.matter.decision.verdict.buttons[0])
    (dialog,) = [each for each in room.console.findChildren(LineDialog) if each.isVisible()]
    dialog.attempt()
    assert room.meeting.proposals["P1"].review == "2027-05-01"
    assert "consent" in room.quick.last.text()
    assert "counted once more" not in room.quick.last.text()
    room.play("undo")
    assert main(room).text() == "Set a day to look again…"


def test_a_day_that_was_missing_does_not_hold_up_the_next_item(without_a_day):
    without_a_day.play('item "Keys"', "start Keys")
    assert main(without_a_day).text() != "Set a day to look again…"


@pytest.mark.parametrize("opened_anew", [False, True])
def test_a_day_is_asked_for_also_where_the_result_was_put_aside(without_a_day, opened_anew):
    room = without_a_day
    room.click(room.console.matter.decision.verdict.aside)
    console = room.open() if opened_anew else room.console
    room.click(console.floor.buttons.following)
    (dialog,) = [each for each in console.findChildren(LineDialog) if each.isVisible()]
    dialog.attempt()
    assert room.meeting.proposals["P1"].fate is Fate.ADOPTED


@pytest.mark.parametrize("process", ["assembly", "formal", "circle"])
def test_an_election_leads_on_to_the_item_that_follows(bare, process):
    bare.play('meeting "C" as circle', "meet", "arrive Bo, Li", f'item "Who" as {process}')
    bare.play('item "Other"', "start Who", 'elect E1 "Keys?" approval "Bo", "Li"')
    bare.play("ballot Bo: Bo", "ballot Li: Bo", "close decision")
    assert bare.golden() == ["Go on to 2. Other"]
