"""What groups wrote ahead, as the room sees it."""

from tests.app.projector.conftest import Hall


def test_it_says_who_wrote_what_and_who_has_not(hall: Hall) -> None:
    hall.play('meeting "Congress" on 2026-05-01 18:30', "arrive Ana", 'item "Food"')
    hall.room.hold("input")
    assert "No group was asked" in hall.said
    hall.play(
        'ask "North", "王小明" about "What do you need?" by 2026-06-01',
        'contribute 1 "Rooms" from "North"',
        "bring input 1 as question",
    )
    assert "1 · North: Rooms (as a question)" in hall.said
    painted = " ".join(text for text, _, _ in hall.painted())
    assert "No answer yet: 王小明" in painted
