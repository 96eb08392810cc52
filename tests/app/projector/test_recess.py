"""The room sees how many of each group are back, and no name."""

from tests.app.projector.conftest import Hall

NAMES = ("Ana", "Bo", "O'Brien", "王小明", "Gus")


def test_counts_by_group_without_names(hall: Hall) -> None:
    hall.play(
        'meeting "Congress"',
        'arrive Ana, Bo of "North"',
        'arrive O\'Brien, 王小明 of "South"',
        "arrive Gus",
        "recess 15m",
        'back of "North"',
    )
    assert hall.scene == "recess"
    for words in (hall.read(), hall.said):
        assert "2 of 5 are back" in words
        assert "0 of 2 back" in words
        assert "2 here, 3 are needed" in words
        assert not [name for name in NAMES if name in words]
    assert hall.said.index("South") < hall.said.index("North")
    hall.play('back of "South"', "back Gus")
    assert "Everybody is back" in hall.read()
    hall.play("reconvene")
    assert hall.scene != "recess"


def test_sixty_groups_stay_readable_and_the_rest_is_counted(hall: Hall) -> None:
    hall.play('meeting "Congress"')
    for number in range(60):
        hall.play(f'arrive A{number}, B{number} of "Group {number:02}"')
    hall.play("recess 15m")
    texts = hall.painted()
    assert min(pixels for _, pixels, _ in texts) * 24 >= 768
    assert any("more" in text for text, _, _ in texts)


def test_a_break_without_a_call_stays_as_it_was(hall: Hall) -> None:
    hall.play('meeting "Congress"', "arrive Ana", "break 15m")
    assert hall.scene == "break"


def test_after_a_break_the_wall_shows_where_we_are_and_before_what_comes_then(hall):
    hall.play('meeting "Congress" as formal', "arrive Ana, Bo", 'item "Fees"', "meet")
    hall.play('propose P1 "Fees" by Ana: "We pay five."', "second P1 by Bo", "vote P1")
    hall.play("yes Ana, Bo", "close decision")
    assert hall.scene == "decision"
    after = hall.wording.strip.strip(hall.meeting).next
    hall.play("break 10m")
    assert hall.wording.strip.strip(hall.meeting).next == after == "1. Fees"
    hall.play("reconvene")
    assert hall.scene != "decision"


def test_a_house_without_groups_reads_of_none_and_is_not_sent_away_once_all_are_back(hall):
    hall.play('meeting "House"', "arrive Ana, Bo", "recess 10m")
    assert hall.wording.returning.to_fetch(hall.meeting).startswith("2 are still missing")
    hall.play("back Ana", "back Bo")
    assert hall.wording.strip.strip(hall.meeting).you_can == "take your place: we go on"
