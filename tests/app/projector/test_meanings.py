"""The meaning of a word that is new to a meeting: small, short, hiding nothing."""

import pytest
from PySide6.QtCore import QTimer

from app.room.first_words import SHOWN_MS
from tests.app.projector.test_nothing_is_cut import SHAPES, WORDS, begin, wrong

POINT = "“Point of process” means: something is wrong with how we meet; it is heard at once"
DISCUSSION = "Raise a hand to speak. Those who have spoken least are called first."
ASIDE = "“Stand aside” means: I do not carry this, and do not stop it"


def read(hall):
    return " ".join(hall.read().split())


def pass_time(hall, milliseconds):
    """Let the clock go on and the window look again, as its own timer has it do."""
    hall.clock.tick += milliseconds
    hall.projector._explaining.timeout.emit()


def begun(hall, words=WORDS["short"]):
    begin(hall, words)
    pass_time(hall, 4 * SHOWN_MS)


def test_it_is_seen_and_heard_when_the_word_is_first_used_and_then_gone(hall):
    begun(hall)
    assert POINT not in read(hall)
    hall.play("Bo!")
    assert POINT in read(hall)
    assert POINT in hall.projector.accessibleDescription()
    assert hall.projector._explaining.isActive()
    pass_time(hall, SHOWN_MS)
    assert POINT not in read(hall)
    assert DISCUSSION in read(hall)
    hall.play("Li!")
    assert POINT not in read(hall)


def test_what_the_wall_never_calls_so_is_not_explained_there(hall):
    begun(hall)
    hall.play("Bo")
    assert hall.projector.room.explained(hall.meeting).word == "stack"
    assert "” means: " not in read(hall)


def test_the_group_turns_it_off(hall):
    begun(hall)
    hall.play("meanings off", "Bo!")
    assert POINT not in read(hall)
    assert DISCUSSION in read(hall)
    hall.play("meanings on")
    assert POINT in read(hall)


def test_answers_are_explained_one_after_the_other_while_they_are_given(hall):
    begun(hall)
    hall.play("reject A1", "reject A2", "stage decide")
    pass_time(hall, 4 * SHOWN_MS)
    hall.play("test consensus P1")
    pass_time(hall, SHOWN_MS)
    assert ASIDE in read(hall)


def test_nothing_is_explained_under_a_result(hall):
    begun(hall)
    hall.play("reject A1", "reject A2", "stage decide", "test consensus P1")
    assert "” means: " in read(hall)
    hall.play("agree Bo", "close decision")
    assert "” means: " not in read(hall)


@pytest.mark.parametrize(
    ("used", "meaning", "left"),
    [
        (["vote P1 two-thirds"], "“Abstain” means", ['temperature "Warm?"']),
        (["vote P1 two-thirds"], "“Abstain” means", ["count yes 4 no 2", "close decision", "Bo"]),
        (["vote P1 two-thirds"], "“Abstain” means", ["break 5m"]),
        (["Bo!"], POINT, ["silence 0:30"]),
        (["Bo!"], POINT, ["vote P1 two-thirds"]),
        (['temperature "Warm?"'], "“Temperature” means", ["up 1 level 0 down 0"]),
        (["round"], "“Talking piece” means", ["end round"]),
    ],
    ids=lambda each: " ".join(each) if isinstance(each, list) else "",
)
def test_it_stands_only_where_its_word_belongs_to_what_is_done(hall, used, meaning, left):
    begun(hall)
    hall.play("reject A1", "reject A2", *used)
    assert meaning in read(hall)
    hall.play(*left)
    assert meaning not in read(hall)


@pytest.mark.parametrize("words", WORDS.values(), ids=WORDS)
def test_nothing_is_cut_while_it_is_seen(hall, words):
    begun(hall, words)
    hall.play("Bo!" if "Bo" in words["names"] else "2!")
    for size in SHAPES:
        assert not wrong(hall, *size), size
    hall.play("reject A1", "reject A2", "test consensus P1")
    for _ in range(3):
        for size in SHAPES:
            assert not wrong(hall, *size), size
        pass_time(hall, SHOWN_MS)


def test_nothing_moves_for_it_where_the_stage_has_its_line(hall):
    begun(hall)
    hall.read()
    before = hall.projector._strip.height()
    hall.play("Bo!")
    assert POINT in read(hall)
    assert hall.projector._strip.height() == before
    assert f"{DISCUSSION} {POINT}" in " ".join(hall.read(1920, 600).split())


def test_the_timer_is_one_that_ends_by_itself(hall):
    assert isinstance(hall.projector._explaining, QTimer)
    assert hall.projector._explaining.isSingleShot()
