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


@pytest.mark.parametrize(
    "lines",
    [
        ["silence 1:00"],
        ["groups of 2"],
        ['temperature "Warm?"'],
        ["break 10m"],
        ["close meeting"],
        ["test consensus P1"],
    ],
)
def test_it_gives_way_where_everybody_does_something_else(hall, lines):
    begun(hall, WORDS["short"])
    hall.play("reject A1", "reject A2")
    assert DISCUSSION in stage_line(hall)
    hall.play(*lines)
    assert DISCUSSION not in stage_line(hall)


def test_a_switch_brings_the_line_of_the_other_process_and_return_the_old_one(hall):
    begun(hall, WORDS["short"])
    hall.play('switch circle because "calm"')
    assert "We arrive. A few words, a moment of quiet." in stage_line(hall)
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
