"""What needs no debate, and “Enough said?”, as the room sees them."""

from tests.app.projector.conftest import Hall
from tests.app.projector.test_parts import parts_of

BEGUN = (
    'meeting "Spring"',
    "arrive Ana, Bo, O'Brien, 王小明",
    'item "Small repairs"',
    "start 1",
)


def test_fifty_texts_are_shown_and_counted_and_one_is_pulled_out(hall: Hall) -> None:
    texts = (f'propose P{n} "Repair {n}" by Ana: "We mend {n}."' for n in range(1, 51))
    hall.play(*BEGUN, *texts, "bundle " + ", ".join(f"P{n}" for n in range(1, 51)))
    assert hall.scene == "bundle"
    assert "50 texts are decided at once" in hall.said
    assert "say the number of a text" in hall.read()
    texts_painted = hall.painted()
    assert min(pixels for _, pixels, _ in texts_painted) * 24 >= 768
    shown, parts = parts_of(hall, (1366, 768))
    assert parts > 1
    assert all(f"Repair {n} " in f"{shown} " for n in range(1, 51))
    hall.play("pull P7 by Bo")
    assert "49 texts" in hall.said
    assert "P7 " not in hall.said
    assert "Bo" not in hall.said
    hall.play("bundle agreed")
    assert hall.scene == "decision"
    assert "P1 Repair 1, P2 Repair 2," in hall.said
    assert "and 37 more" in hall.said
    assert len(hall.meeting.decisions) == 49
    assert "Carried at once, without debate." in hall.said
    assert "0 yes" not in hall.said


def test_enough_said_is_asked_answered_and_gone_when_somebody_speaks(hall: Hall) -> None:
    hall.play(*BEGUN, "hand Ana", "next", "done", "enough said")
    assert hall.scene == "enough"
    assert "A hand up: enough" in hall.read()
    assert "show a hand up or down" in hall.read()
    hall.play("enough yes 3 no 1")
    assert hall.scene == "enough"
    assert "3 say: enough. 1 wants more." in hall.said
    hall.play("hand Bo", "next")
    assert hall.scene == "stack"
