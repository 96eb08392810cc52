"""What the room sees when the process is switched, and while it talks in small groups."""

import pytest
from PySide6.QtGui import QFontMetricsF

from app.look.typeface import font

SIZES = ((1366, 768), (1920, 1080), (960, 540))


def switched(hall):
    why = 'because "we talk past each other" agreed "vote"'
    hall.play("start 2", f"switch circle keeper amara by ben {why}")


def test_a_switch_is_told_with_its_reason_and_its_keeper(assembly):
    switched(assembly)
    assert assembly.scene == "process"
    read = " ".join(assembly.read().split())
    for words in ("Circle", "we talk past each other", "Kept by Amara", "waits as we left it",
                  "Proposed by Ben", "Agreed: vote."):  # fmt: skip
        assert words in read
        assert words in assembly.said


def test_it_stays_until_somebody_waits_or_speaks(assembly):
    switched(assembly)
    assembly.play("hand ben")
    assert assembly.scene == "stack"
    assembly.play("withdraw ben")
    assert assembly.scene == "process"
    assembly.play("round from amara")
    assert assembly.scene == "circle"


def test_a_stage_of_the_items_own_process_is_left_to_the_agenda(assembly):
    assembly.play("start 2", "stage next")
    assert assembly.scene == "agenda"


def test_coming_back_is_no_switch(assembly):
    switched(assembly)
    assembly.play("return")
    assert assembly.scene == "agenda"


@pytest.mark.parametrize(
    ("line", "scene"),
    [
        ('propose P2 "Carts" by ben: "We buy a cart."', "proposal"),
        ('amend P1 A1 by chi: strike "ten" insert "six"', "redline"),
    ],
)
def test_the_text_waits_while_another_process_goes_on(assembly, line, scene):
    assembly.play("start 2", 'propose P1 "Tents" by ben: "We buy ten tents."', line)
    assert assembly.scene == scene
    assembly.play('switch circle because "we are tired"', "round from amara", "end round")
    assert assembly.scene == "circle"
    assembly.play("return")
    assert assembly.scene == scene


def test_what_happens_to_a_text_in_another_process_is_shown(assembly):
    assembly.play("start 2", 'switch consent because "we are near"')
    assembly.play('propose P1 "Tents" by ben: "We buy ten tents."')
    assert assembly.scene == "proposal"


def test_undoing_a_switch_takes_it_away(assembly):
    switched(assembly)
    assembly.play("undo")
    assert assembly.scene == "agenda"


@pytest.mark.parametrize("scene", ["process", "groups"])
@pytest.mark.parametrize("size", SIZES)
def test_no_text_is_smaller_than_a_24th_of_the_height(assembly, scene, size):
    switched(assembly)
    assembly.projector.room.hold(scene)
    texts = assembly.painted(*size)
    assert min(pixels for _, pixels, _ in texts) * 24 >= size[1]


@pytest.mark.parametrize("scene", ["process", "groups"])
def test_they_show_something_in_an_empty_meeting(hall, scene):
    hall.projector.room.hold(scene)
    assert hall.read()
    assert hall.said


def test_people_without_groups_talk_with_those_beside_them(hall):
    hall.play('meeting "Small"', "arrive Ana, Ben")
    hall.projector.room.hold("groups")
    assert "Talk with those beside you." in hall.read()


def test_only_those_who_are_here_are_counted_and_names_are_taken_as_they_are(hall):
    hall.play('meeting "Small"', 'arrive Ana, Ben, Chi of "<b>North</b>"', "leave Ben")
    hall.projector.room.hold("groups")
    assert "2\n<b>North</b>" in hall.read()
    assert "<b>North</b>: 2" in hall.said


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("groups", [1, 9, 31, 200])
def test_groups_have_room_or_are_counted(hall, groups, size):
    hall.play('meeting "Many"')
    for number in range(groups):
        hall.play(f'arrive "P{number}" of "Group {number:03}"')
    hall.projector.room.hold("groups")
    painted = hall.painted(*size)
    shown = [text for text, _, _ in painted if text.startswith("Group ")]
    assert len(shown) == len(set(shown))
    left_out = groups - len(shown)
    assert any(text == f"and {left_out} more" for text, _, _ in painted) is bool(left_out)
    for text, pixels, _ in painted:
        assert QFontMetricsF(font(pixels)).horizontalAdvance(text) <= size[0]


def test_small_groups_stay_until_the_last_is_back(hall):
    hall.play(
        'meeting "Groups"', 'arrive Bo, Li, 王小明, O\'Brien, "J. R.", Ben', "groups of 2 for 5m"
    )
    hall.play('group 1 says "a cart"')
    read = hall.read()
    assert "1 of 3 is back" in read
    assert "back at" in read or "left" in read
    assert all(name in read for name in ("Bo", "Li", "王小明", "O'Brien", "J. R.", "Ben"))
    assert read.count("· back") == 1
    hall.play('group 2 says "tents"', 'group 3 says "stoves"')
    read = hall.read()
    assert all(line in read for line in ("a cart", "tents", "stoves"))


COUNCIL = (
    'meeting "Council"',
    'arrive Ana, Bo of "Red"',
    'arrive Chi, Dov of "Blue"',
    "rule groups answer on",
)


def test_groups_that_talk_by_themselves_are_called_by_their_names(hall):
    """Where one of them decides on its block, that goes before the open decision."""
    hall.play(*COUNCIL, "groups of 2 by group for 5m")
    assert {"Red", "Blue"} <= {text for text, _, _ in hall.painted()}
    hall.play(
        "end groups",
        'propose P1 "Tents" by Ana: "We buy ten tents."',
        "test consensus P1",
        "agree Red",
        'block Blue "the price"',
    )
    assert "what Blue decides" in " ".join(hall.read().split())
    hall.play("groups of 2 by group for 5m")
    assert hall.scene == "groups"
    assert "P1: “We buy ten tents.”" in hall.read()
    assert "Blue decides whether it blocks" in hall.read()
    hall.play("end groups", 'confirm Blue "both of us"')
    assert hall.scene == "decision"
    hall.play("close decision", 'round "What do you need to understand?"')
    large = {text: pixels for text, pixels, _ in hall.painted()}
    assert large["P1: “We buy ten tents.”"] < large["What do you need to"]
    hall.play("end round", 'propose P2 "Carts" by Ana: "Two."', "close meeting")
    assert "Left open: P2 Carts" in hall.said


def test_the_seats_of_spokes_are_those_of_their_groups(hall):
    hall.play(*COUNCIL, "spoke Bo", "spoke Chi", "round of spokes")
    seats = {text for text, _, _ in hall.painted()}
    assert {"Red", "Blue"} <= seats
    hall.play("end round", "round")
    read = hall.read()
    assert all(name in read for name in ("Ana", "Bo", "Chi", "Dov"))
    hall.play("end round", "meet as spokescouncil at check-in", "role keeper Bo")
    assert "Bo. begins the round" in hall.said
    hall.play("meet as spokescouncil at consult", "groups of 2 by group")
    assert "Spokes talk with their groups." in hall.said
    assert "When we go on" not in hall.said


def test_the_room_sees_what_a_motion_came_to(hall):
    """Carried or lost, and how the chair ruled, stay until something else happens."""
    hall.play(*FORMAL, "move refer to kitchen by ben", "second by chi", "lost")
    assert hall.scene == "motions"
    read = " ".join(hall.read().split())
    for words in ("Lost: Refer to a smaller group: kitchen", "It stays as it was.", "P1 Tents"):
        assert words in read
        assert words in hall.said.replace("\n", " ")
    hall.play('order dov "not heard"', 'ruling not well taken "She was" because "at once"')
    for words in ("The point is not well taken", "“not heard”", "“She was”", "“at once”"):
        assert words in hall.said
    hall.play("move appeal by dov", "second by chi")
    assert "does this ruling stand: “She was”" in hall.said
    hall.play("count yes 1 no 3")
    assert "The ruling does not stand" in hall.said
    hall.play('amend P1 A1 by ben: strike "ten" insert "six"', "second by chi", "chi", "next")
    assert hall.scene == "stack"
    assert "A1: in line 1 strike “ten”, insert “six”" in " ".join(hall.read().split())
    hall.play("done", 'amend A1 A2 by dov: strike "six" insert "two"', "second by chi", "ben")
    hall.projector.room.hold("stack")
    assert "A2: in line 1 strike “six”, insert “two”" in " ".join(hall.read().split())


def test_a_ruling_without_words_of_its_own_can_be_appealed_against(hall):
    hall.play(*FORMAL, 'order dov "not heard"', 'ruling not granted because "she was"')
    assert "It stays as it was" not in hall.said
    hall.play("move appeal by dov")
    assert "does this ruling stand: “the point is not well taken”" in hall.said


def test_the_room_sees_what_exactly_is_voted_on(hall):
    hall.play(*FORMAL, 'amend P1 A1 by ben: strike "ten" insert "six"', "second by chi")
    hall.play("move previous question by dov", "second by ben")
    assert "vote on it at once; P1 can be debated after that" in hall.said
    hall.play("carried")
    assert "We vote now on A1 alone; P1 can be debated after that." in hall.said
    assert "strike “ten”, insert “six”" in hall.said
    assert "If more are for it than against it, the words read as proposed" in hall.said
    hall.play("undo", "undo", "undo", "move previous question all by dov", "second by ben")
    assert "we vote at once on A1 and P1, one by one" in hall.said
    hall.play("carried")
    assert "We vote on A1, then at once on P1." in hall.said


FORMAL = (
    *('meeting "Evening"', "arrive amara, ben, chi, dov", 'item "Tents" as formal', "start 1"),
    *('propose P1 "Tents" by amara: "We buy ten tents."', "second by ben"),
)


def test_two_views_stand_beside_each_other_with_what_both_share_and_without_names(assembly):
    assembly.play(
        "start 2",
        'theme "Ben holds the keys" view "structure first"',
        'theme "We want to act" view "act first"',
        'theme "Winter is close"',
    )
    assembly.projector.room.hold("themes")
    said = assembly.said
    assert "Ben" not in said
    assert "somebody holds the keys" in said.lower()
    assert said.index("Winter is close") < said.index("We want to act")
    assembly.play('attribution named because "we all agreed to be named"')
    assert "Ben holds the keys" in assembly.said


def test_the_spokes_and_those_behind_them_are_shown(assembly):
    assembly.play("spoke Chi", "alternate Dov", "leave Chi")
    assembly.projector.room.hold("spokes")
    said = assembly.said
    assert "North Garden: Chi (away), else Dov, with Amara Diallo" in said
    assert "Weavers: Nobody named yet" in said


def test_whoever_comes_late_sees_the_text_also_while_its_change_is_talked_about(hall):
    hall.play(
        'meeting "Spring" as assembly',
        "arrive Ana, Bo, Chi",
        'item "Fees"',
        'item "Camp"',
        "start 1",
        'propose P1 "Fees" by Ana: "We pay five."',
        'amend P1 A1 by Bo: strike "five" insert "four"',
    )
    hall.projector.room.hold("catch-up")
    read = " ".join(hall.read().split())
    for words in ("Fees, then Camp", "P1 Fees: We pay five.", "A1: in line 1 strike “five”"):
        assert words in read


def test_whoever_comes_late_reads_what_was_adopted_of_an_open_text(hall):
    text = 'propose P1 "Fees" by Ana: "We pay five."'
    hall.play('meeting "Spring" as assembly', "arrive Ana, Bo", text)
    hall.play('amend P1 A1 by Bo: strike "five" insert "six"')
    hall.projector.room.hold("catch-up")
    assert hall.read().count("Nothing yet.") == 1
    hall.play("adopt A1")
    read = " ".join(hall.read().split())
    assert "A1 was adopted and changes P1: in line 1 strike “five”, insert “six”" in read
    assert "Nothing yet." not in read


def test_whoever_comes_late_reads_the_words_of_what_was_decided(hall):
    decide = ("test consensus P1", "all agree", "close decision")
    text = 'propose P1 "Fees" by Ana: "We pay five."'
    hall.play('meeting "Spring" as assembly', "arrive Ana, Bo", 'item "Fees"', "start 1", text)
    hall.play(*decide)
    hall.projector.room.hold("catch-up")
    assert "P1 Fees: “We pay five.” 2 of 2 agree" in " ".join(hall.read().split())
    hall.play("close meeting")
    assert "Thank you, everybody" in hall.read()
    hall.projector.room.hold("catch-up")
    assert "Nothing any more." in hall.read()
