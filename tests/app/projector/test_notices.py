"""Needs and offers beside one another on the wall."""

from tests.app.projector.conftest import Hall


def test_what_may_fit_stands_beside_what_is_needed(hall: Hall) -> None:
    hall.play('meeting "Valley" on 2026-05-01 18:30', "arrive Ana")
    hall.room.hold("notices")
    assert "Nothing yet" in hall.said
    hall.play(
        'need "a hall in May" by 2026-05-20',
        'offer "the hall at the mill" until 2026-09-30',
        'announce "The bridge is closed."',
    )
    assert "a hall in May, until 20 May 2026 – may fit: the hall at the mill" in hall.said
    painted = " ".join(text for text, _, _ in hall.painted())
    assert "The bridge is closed." in painted
