"""Which scene the room sees by itself, as a meeting goes on."""

import pytest

from app.projector.catalogue import fitting, scene_classes
from app.projector.scene import Scene
from app.projector.situation import Situation
from app.room.cue import Cue
from facilitation.meeting.state import Meeting


def test_before_anything_there_is_a_welcome(hall):
    assert hall.scene == "welcome"


def test_a_meeting_in_its_course(assembly):
    hall = assembly
    seen = [hall.scene]

    def then(*lines):
        hall.play(*lines)
        seen.append(hall.scene)

    then("start 1")
    then('round "What brings you here?"')
    then("next")
    then("end round")
    then("start 2")
    then("stage discussion")
    then("hand ben", "hand chi")
    then("next")
    then('propose P1 "Tents" by ben: "We buy ten tents."')
    then("next")
    then("break 15m")
    then("end break")
    then("close meeting")
    assert seen == [
        "agenda",
        "agenda",
        "circle",
        "circle",
        "circle",
        "agenda",
        "agenda",
        "stack",
        "stack",
        "proposal",
        "stack",
        "break",
        "stack",
        "closing",
    ]


def test_an_open_decision_is_not_covered_by_hands(assembly):
    assembly.play("start 2", 'propose P1 "Tents" by ben: "We buy ten tents."', "vote P1 majority")
    assert assembly.scene == "decision"
    assembly.play("hand chi")
    assert assembly.scene == "decision"


def test_what_was_undone_is_no_longer_shown(assembly):
    assembly.play("start 2", "hand ben", "next", "undo", "undo")
    assert assembly.scene == "agenda"


@pytest.mark.parametrize("scene", scene_classes(), ids=lambda scene: scene.name)
def test_every_scene_is_complete(scene, qapp):
    made = scene()
    assert made.name
    assert made.title()
    assert made.fits(Situation(meeting=Meeting())) >= 0


def test_names_are_unique():
    names = [scene.name for scene in scene_classes()]
    assert len(names) == len(set(names))


def test_without_scenes_nothing_fits():
    with pytest.raises(ValueError):
        fitting({}, Situation(Meeting(), Cue.NOTHING))


def test_a_scene_says_what_it_lacks(qapp):
    with pytest.raises(NotImplementedError):
        Scene().title()
