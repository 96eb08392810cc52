"""The line of the stage for everybody stands on every scene of the stage, and nowhere else."""

import pytest

from app.projector.catalogue import scene_classes
from tests.app.projector.test_nothing_is_cut import SHAPES, WORDS, begin, speak, wrong

DISCUSSION = "Raise a hand to speak. Those who have spoken least are called first."
DECIDE = "We test for consensus: agree, agree with a reservation, stand aside, or block."
SCENES = [each.name for each in scene_classes() if each.offered]


def begun(hall, words):
    """Begin where no new word takes the place of the line for a while."""
    begin(hall, words)
    hall.play("meanings off")


def stage_line(hall, *size):
    return " ".join(hall.read(*size).split())


def test_it_stands_on_every_scene_that_can_be_held(hall):
    begun(hall, WORDS["short"])
    hall.play("Bo", "next")
    hall.projector.room.say("Water is in the kitchen")
    assert DISCUSSION in stage_line(hall)
    hall.projector.room.say("")
    for scene in SCENES:
        hall.projector.room.hold(scene)
        assert DISCUSSION in stage_line(hall), scene
        assert stage_line(hall).count(DISCUSSION) == 1, scene
        assert DISCUSSION in hall.projector.accessibleDescription(), scene


def test_where_the_strip_takes_many_lines_its_first_sentence_stands(hall):
    begun(hall, WORDS["long"])
    speak(hall, WORDS["long"])
    for scene in (each.name for each in scene_classes() if each.offered and not each.says_stage):
        hall.projector.room.hold(scene)
        for size in ((1024, 768), (768, 1366)):
            assert "Raise a hand to speak." in stage_line(hall, *size), (scene, size)
    assert DISCUSSION in stage_line(hall)
    assert DISCUSSION not in stage_line(hall, 1024, 768)


GOES_ON = f"When we go on with “Discussion”: {DISCUSSION}"
NAMED = "This is the stage “Decide”."


@pytest.mark.parametrize(
    ("lines", "said"),
    [
        (["silence 1:00"], GOES_ON),
        (["groups of 2"], GOES_ON),
        (['temperature "Warm?"'], GOES_ON),
        (['temperature "Warm?"', "up 1 level 0 down 0"], DISCUSSION),
        (["break 10m"], GOES_ON),
        (["test consensus P1"], GOES_ON),
        (["test consensus P1", "all agree", "close decision"], GOES_ON),
        (["stage decide", "test consensus P1"], DECIDE),
        (["stage decide", "test consensus P1", "all agree", "close decision"], NAMED),
        (["stage decide", "vote P1 two-thirds"], NAMED),
        (["stage decide", 'choose C1 "Which?" ranked "a", "b"'], NAMED),
        (["close meeting"], ""),
    ],
    ids=lambda each: "" if isinstance(each, str) else " ".join(each[-2:]),
)
def test_it_is_true_while_everybody_does_something_else(hall, lines, said):
    begun(hall, WORDS["short"])
    hall.play("reject A1", "reject A2", *lines)
    for scene in ("", "agenda"):
        hall.projector.room.hold(scene)
        seen = stage_line(hall)
        assert seen.count(said) == 1 if said else DISCUSSION not in seen, (scene, seen)
        assert (GOES_ON in seen) is (said is GOES_ON), (scene, seen)


def test_under_the_result_on_a_motion_stands_what_is_before_everybody_by_then(hall):
    begun(hall, WORDS["short"])
    hall.play("reject A1", "reject A2", 'switch formal because "we vote"', "second P1 by Li")
    hall.play("vote P1 majority", "count yes 4 no 2", "close decision")
    assert "Nothing is before us. Whoever wants something done" in stage_line(hall)
    assert "When we go on" not in stage_line(hall)


def test_a_switch_brings_the_line_of_the_other_process_and_return_the_old_one(hall):
    begun(hall, WORDS["short"])
    hall.play('switch circle because "calm"')
    assert "We come into the circle. A few words, a moment of quiet." in stage_line(hall)
    hall.play("return")
    assert DISCUSSION in stage_line(hall)


@pytest.mark.parametrize("words", WORDS.values(), ids=WORDS)
def test_a_decision_in_its_stage_keeps_every_word(hall, words):
    begun(hall, words)
    hall.play("reject A1", "reject A2", "stage decide", "test consensus P1")
    assert DECIDE in stage_line(hall)
    for size in SHAPES:
        assert not wrong(hall, *size), size


def test_a_stage_that_is_spent_in_silence_says_what_for(hall):
    begun(hall, WORDS["short"])
    hall.play('switch role_selection because "a role"', "stage note")
    assert hall.projector.scene_name() == "silence"
    seen = stage_line(hall)
    for said in (
        "Write a name",
        "Write a name, in silence",
        "do it in silence, or be still",
        "Write down whom you propose. You may name yourself.",
    ):
        assert said in seen, said
    hall.play("end silence")
    assert "in silence" not in stage_line(hall)
