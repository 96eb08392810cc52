"""Which scene the room sees by itself, as a meeting goes on."""

import pytest

from app.projector.catalogue import Fitting, scene_classes, scenes_for
from app.projector.scene import Scene, Situation
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


class Watched:
    """Stands for a situation, and notes which of its parts are looked at."""

    def __init__(self, of, looked_at, path=""):
        self._of, self._looked_at, self._path = of, looked_at, path

    def __getattr__(self, name):
        path = f"{self._path}{name}"
        found = getattr(self._of, name)
        if path in {"meeting", "meeting.floor", "meeting.floor.stack"}:
            return Watched(found, self._looked_at, f"{path}.")
        self._looked_at.add(path)
        return found


def test_every_scene_names_what_it_rests_on(assembly):
    scenes = scenes_for(assembly.projector)
    for line in (
        "start 1",
        'propose P1 "Tents" by ben: "We buy ___ tents."',
        "hand ben",
        "next",
        'round "What brings you here?"',
        "next",
        "end round",
        "vote P1 majority",
        "yes ben",
        "close decision",
        "silence 1m",
        "end silence",
        "break 15m",
        "end break",
        "close meeting",
    ):
        assembly.play(line)
        situation = assembly.projector._situation
        for scene in scenes.values():
            looked_at = set()
            scene.fits(Watched(situation, looked_at))
            assert looked_at <= set(scene.rests_on), scene.name
        ranks = {scene.fits(situation) for scene in scenes.values()}
        assert scenes[assembly.scene].fits(situation) == max(ranks)


def test_names_are_unique():
    names = [scene.name for scene in scene_classes()]
    assert len(names) == len(set(names))


def test_without_scenes_nothing_fits():
    with pytest.raises(ValueError):
        Fitting(()).of(Situation(Meeting(), Cue.NOTHING))


def test_a_scene_says_what_it_lacks(qapp):
    with pytest.raises(NotImplementedError):
        Scene().title()


def test_while_actions_are_gone_through_the_room_sees_who_does_what(assembly):
    for line in ('action ben "ask for prices"', "purpose 1 settle", "start 1"):
        assembly.play(line)
    assert assembly.scene == "actions"
    assembly.play('round "What became of it?"')
    assert assembly.scene == "circle"
    assembly.play("end round")
    assembly.play("purpose 1 decide")
    assert assembly.scene != "actions"


def test_a_text_that_came_with_its_item_is_seen_while_it_is_presented(hall):
    hall.play('meeting "Spring"', "arrive Ana, Bo", 'item "Fees" as consent')
    hall.play('propose P1 "Fees" by Ana: "We pay five."', "bring P1 to Fees", "start 1")
    hall.play("stage presentation", "call Ana")
    assert hall.scene == "proposal"
    assert "We pay five." in hall.said
