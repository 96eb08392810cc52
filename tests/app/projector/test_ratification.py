"""Who answered what, as the room sees it: nobody is left out, and nothing is cut."""

from tests.app.projector.conftest import Hall

BEGUN = (
    'meeting "Council" on 2026-05-01 18:30',
    "arrive Ana, 王小明",
    'propose P1 "Water" by Ana: "We share the spring."',
)


def test_it_says_who_is_missing_and_how_the_text_stands(hall: Hall) -> None:
    hall.play(*BEGUN)
    hall.room.hold("ratification")
    assert "No group was asked" in hall.said
    hall.play(
        'ask "North", "O\'Brien’s", "王小明" to ratify P1 rule 2/3',
        'ratify P1 from "王小明"',
        'reply P1 amend "and the brook" from "North"',
    )
    assert "P1 is open: ratified by 1 of 3 so far; needed: 2" in hall.said
    painted = " ".join(text for text, _, _ in hall.painted())
    assert "no answer yet" in painted
    assert "would amend it: “and the brook”" in painted
    hall.play('ratify P1 from "O\'Brien’s"')
    assert "ratified: by 2 of 3" in hall.said


def test_a_hundred_groups_have_room_or_are_counted(hall: Hall) -> None:
    groups = ", ".join(f'"Neighbourhood {number}"' for number in range(1, 101))
    hall.play(*BEGUN, f"ask {groups} to ratify P1")
    hall.room.hold("ratification")
    painted = [text for text, _, _ in hall.painted()]
    named = sum(text.startswith("Neighbourhood") for text in painted)
    assert 0 < named < 100
    assert f"and {100 - named} more" in painted
