"""Who is sent by whom, with how many votes, before voting opens."""

from tests.app.projector.conftest import Hall


def test_the_room_sees_who_is_sent_and_what_is_missing(hall: Hall) -> None:
    hall.play('meeting "Council" on 2026-05-01 18:30')
    hall.room.hold("credentials")
    assert "Nobody belongs to a group here" in hall.said
    hall.play(
        "arrive Ana, Ben of Elm",
        "arrive 王小明 of Oak",
        "arrive Dov of Ash",
        "spoke Ana",
        "spoke 王小明",
        'mandate Ana "no more than 500"',
        "votes 5 of Elm",
        "leave Dov",
    )
    painted = " ".join(text for text, _, _ in hall.painted())
    assert "2 of 3 groups are here · 6 votes" in painted
    assert "Elm: Ana · 5 votes · mandate: no more than 500" in hall.said
    assert "Oak: 王小明 has no mandate" in hall.said
    assert "Ash: nobody is here" in hall.said
