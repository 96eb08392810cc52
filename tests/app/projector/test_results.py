"""What small groups bring, as the room sees it."""

from tests.app.projector.conftest import Hall


def test_groups_stand_side_by_side_once_all_are_back(hall: Hall) -> None:
    hall.play(
        'meeting "Congress" on 2026-05-01 18:30',
        "arrive Ana, Ben, Chi, 王小明",
        'groups of 2 ask "What is missing?"',
    )
    hall.room.hold("results")
    assert "No small group is back yet" in hall.said
    hall.room.hold("")
    hall.play('group 1 says "Ropes"')
    assert "Ropes" not in hall.said
    hall.play('group 2 says "Poles for the tents"')
    painted = [text for text, _, _ in hall.painted()]
    assert {"What is missing?", "Group 1", "Group 2", "Ropes"} <= set(painted)
    hall.play("end groups")
    hall.room.hold("results")
    assert "2: Poles for the tents" in hall.said
