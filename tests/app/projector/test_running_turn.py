"""Who speaks stays in view, a decision brings its question, a message goes with the next turn."""

from __future__ import annotations

import pytest

from app.projector.catalogue import scene_classes
from app.room.put_up import Attention, How

SCENES = [each.name for each in scene_classes() if each.offered]
NAMES = ("Bo", "王小明", "O'Brien", "ليلى حداد", "Margarida Pinto-Vasconcelos")


@pytest.fixture
def speaking(hall):
    """A meeting with a text, an amendment, and a turn that runs over."""
    hall.play('meeting "Spring"', "arrive Ana, Ben", 'item "Tents" as assembly', "start 1")
    hall.say('propose P1 "Tents" by ana', "We buy ten tents.")
    hall.play('amend P1 A1 by ben: strike "ten" insert "six"', "stage discussion", "limit 0:10")
    return hall


@pytest.mark.parametrize("name", NAMES)
def test_whoever_speaks_is_in_view_in_every_scene(speaking, name):
    speaking.play(f'arrive "{name}"', f'hand "{name}"', "next")
    speaking.clock.tick += 24_000
    for scene in SCENES:
        speaking.projector.room.hold(scene)
        read = "\n".join(text.replace("\u2068", "") for text, _, _ in speaking.painted())
        assert name.split()[0] in read, scene
        assert "0:14 over" in read, scene


CIRCLE = ('meeting "Spring"', "arrive Ana, Ben, Chi", 'item "Tents" as circle', "start 1")


@pytest.mark.parametrize("begun", [("hand ben", "next"), ('round "How"',)])
@pytest.mark.parametrize("process", ["circle", "consent", "assembly"])
def test_a_limit_that_was_asked_for_is_seen_in_every_process_and_scene(hall, process, begun):
    hall.play(*CIRCLE[:2], f'item "Tents" as {process}', "start 1", "limit 0:10", *begun)
    for scene in SCENES:
        hall.projector.room.hold(scene)
        assert "of 0:10" in hall.read(), scene
    hall.clock.tick += 16_000
    for scene in SCENES:
        hall.projector.room.hold(scene)
        assert "over" in hall.read(), scene


@pytest.mark.parametrize("begun", [("hand ben", "next"), ('round "How"',)])
def test_a_setting_hides_the_time(hall, begun):
    hall.play(*CIRCLE, "limit 2:00", "rule clock off", *begun)
    for scene in SCENES:
        hall.projector.room.hold(scene)
        assert "2:00" not in hall.read(), scene


def test_a_circle_without_a_limit_shows_no_time(hall):
    hall.play(*CIRCLE, 'round "How"')
    hall.clock.tick += 16_000
    assert "0:1" not in hall.read()


@pytest.mark.parametrize("way", ["redline", "beside", "reading", "held"])
def test_a_decision_that_opens_brings_its_question_and_its_text(speaking, way):
    speaking.play("hand ben", "next")
    if way == "held":
        speaking.projector.room.hold("agenda")
    else:
        speaking.projector.room.attend(Attention("A1", way))
    speaking.play("reject A1", "vote P1 majority")
    assert speaking.scene == "decision"
    read = speaking.read()
    assert "P1 Tents" in read
    assert "We buy ten tents." in read
    assert "Ben" in read


def test_a_message_goes_with_the_next_turn_and_not_before(speaking):
    speaking.play("hand ben", "hand ana", "next")
    speaking.projector.room.say("The kettle is on.")
    speaking.play("pause", "resume")
    assert speaking.scene == "message"
    speaking.play("next")
    assert speaking.scene == "stack"


def test_the_projector_says_what_the_room_sees_and_why(speaking):
    projector = speaking.projector
    found = []
    projector.room.shown.connect(lambda seen: found.append((seen.how, seen.scene)))
    projector.show()
    projector.room.hold("agenda")
    projector.room.say("Tea")
    projector.room.blank(on=True)
    projector.room.follow()
    projector.room.attend(Attention("P1", "reading"))
    projector.hide()
    assert [how for how, _ in found] == [
        How.FOLLOWING,
        How.HELD,
        How.MESSAGE,
        How.BLANK,
        How.FOLLOWING,
        How.TEXT,
        How.CLOSED,
    ]


@pytest.mark.parametrize("decided", ["test consensus P1", "vote P1 majority"])
@pytest.mark.parametrize("kind", ["next", "round"])
def test_a_turn_that_is_paused_is_shown_as_paused_in_every_scene(speaking, kind, decided):
    speaking.play(*{"next": ("hand ben", "next"), "round": ('round "How"',)}[kind])
    running = {name: _held(speaking, name) for name in SCENES}
    speaking.play("reject A1", "pause", decided)
    for name in SCENES:
        assert "paused" not in running[name]
        assert "paused" in _held(speaking, name), name


def _held(hall, scene):
    hall.projector.room.hold(scene)
    return hall.read()
