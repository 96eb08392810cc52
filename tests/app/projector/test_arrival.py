"""The arrival, and the circle as the room sees it before a round."""


def test_the_room_sees_who_has_come_by_group_until_somebody_speaks(hall):
    hall.play('meeting "Evening" as assembly', "meet")
    assert hall.scene == "arrival"
    assert "Nobody is on the list yet." in hall.said
    hall.play('arrive Bo, Li of "North"', 'arrive Wei of "Mill"', "arrive J. R.")
    assert hall.scene == "arrival"
    for part in ("4 people are here so far.", "North: 2", "Mill: 1", "Without a group: 1"):
        assert part in hall.said
    assert "North: 2" in hall.read()
    hall.play(*(f'arrive Person{at} of "Group {at}"' for at in range(8)))
    read = hall.read()
    assert all(f"Group {at}: 1" in read for at in range(8))
    hall.play("call Bo")
    assert hall.scene != "arrival"


def test_the_room_sees_seats_question_and_who_begins_as_soon_as_the_stage_is_a_round(hall):
    hall.play('meeting "C" as circle', "meet", "arrive Bo, Li, Wei", "role keeper Li", "stage next")
    assert hall.scene == "circle"
    assert "How are you here today?" in hall.said
    assert "Li" in hall.said
    assert "begins the round" in hall.said
    assert hall.wording.strip.strip(hall.meeting).next == "Li begins the round"
    hall.play("round")
    assert hall.scene == "circle"
    assert "begins the round" not in hall.said


def test_before_and_at_the_beginning_the_room_reads_what_is_so(hall):
    hall.play('meeting "C" as circle on 2026-05-01 09:00', "planned for 2026-05-09 19:00")
    hall.play("arrive Bo, Li", 'item "Fees"', 'propose P1 "Fees" by Bo: "Five."')
    assert hall.scene != "proposal"
    assert hall.wording.strip.strip(hall.meeting).next == "Opening"
    hall.play("sitting")
    assert hall.scene == "arrival"
    assert "2 people are expected." in hall.said
