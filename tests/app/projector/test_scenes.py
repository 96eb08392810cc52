"""What each scene says to the room, and that it can be read from the last row."""

import pytest
from PySide6.QtCore import QRectF

from app.attending.seats import BEFORE, seats_of
from app.look.circle_layout import MOST_SEATS
from app.look.palette import DARK, LIGHT, Scheme, wash
from app.look.seat import SeatStatus
from app.projector.rows import room_for
from app.projector.scene import told
from app.wording import Wording
from app.wording.floor import FloorWords
from app.wording.words import identity
from facilitation.floor import rounds
from facilitation.meeting.state import Meeting
from tests.app.contrast import contrast

SIZES = ((1366, 768), (1920, 1080), (960, 540), (3840, 2160))
MINE = ("welcome", "agenda", "circle", "stack", "break", "closing", "silence")


def busy(hall):
    """A meeting with something of everything."""
    hall.play(
        "role minutes Ben",
        'agreed "We listen until somebody has finished."',
        "start 2",
        "stage discussion",
        "limit 2:00",
        "hand margarida",
        "hand ben",
        "hand chi",
        "next",
        'action Ben "order six tents" by 2026-05-20',
    )


def floor_name(hall, name, width, height):
    """Return the size of the largest text that says (the beginning of) a name."""
    painted = hall.painted(width, height)
    return max((pixels for text, pixels, _ in painted if name.startswith(text.strip())), default=0)


@pytest.mark.parametrize("scene", MINE)
@pytest.mark.parametrize("size", SIZES)
def test_no_text_is_smaller_than_a_24th_of_the_height(assembly, scene, size):
    busy(assembly)
    assembly.projector.room.hold(scene)
    texts = assembly.painted(*size)
    assert texts
    assert min(pixels for _, pixels, _ in texts) * 24 >= size[1]


@pytest.mark.parametrize("scene", MINE)
@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
def test_contrast_on_the_projector_is_at_least_seven(assembly, dress, scene, palette):
    dress.choose(Scheme.DARK if palette.dark else Scheme.LIGHT)
    busy(assembly)
    assembly.projector.room.hold(scene)
    painted = assembly.painted()
    dress.choose(Scheme.LIGHT)
    for text, _, colour in painted:
        if colour != palette.ink_on_accent:
            assert contrast(colour, palette.paper) >= 7, text
            assert contrast(colour, palette.paper_raised) >= 7, text
    assert contrast(palette.ink, wash(palette.accent, palette.paper, 22)) >= 7


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("name", ["Ben", "Margarida Pinto-Vasconcelos"])
def test_who_has_the_floor_is_a_ninth_of_the_height(assembly, size, name):
    assembly.play("start 2", "limit 2:00", f"hand {name}", "next")
    assert assembly.scene == "stack"
    assert floor_name(assembly, name, *size) * 9 >= size[1]


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("name", ["Ben", "Margarida Pinto-Vasconcelos"])
def test_who_holds_the_piece_is_a_ninth_of_the_height(assembly, size, name):
    assembly.play("start 1", f'round "What brings you here?" from {name}')
    assert assembly.scene == "circle"
    assert floor_name(assembly, name, *size) * 9 >= size[1]


def test_the_welcome_says_what_where_and_who(assembly):
    busy(assembly)
    assembly.projector.room.hold("welcome")
    read = assembly.read()
    for words in ("Spring assembly", "Old tram hall", "Ben: note-taker", "We have agreed"):
        assert words in read


def test_the_agenda_marks_what_is_done_and_what_is_now(assembly):
    assembly.play("start 1", "start 2")
    assembly.projector.room.hold("agenda")
    read = assembly.read()
    assert "done" in read
    assert "now · 20 minutes" in read


def test_a_long_agenda_shows_the_item_that_is_now(hall):
    hall.play('meeting "Long"', *(f'item "Point {number}"' for number in range(1, 41)))
    hall.play("start 33")
    read = hall.read()
    assert "Point 33" in read
    assert "Point 1\n" not in read
    assert "more" in read


def test_a_circle_shows_what_is_asked_and_who_follows_but_no_clock(assembly):
    assembly.play("start 1", 'round "What brings you here?" from amara', "limit 2:00")
    read = assembly.read()
    assert "What brings you here?" in read
    assert "Next: Chi" in read
    assert "2:00" not in read


def test_between_two_turns_the_circle_says_who_comes_next(assembly):
    assembly.play("start 1", "round from amara", "done")
    read = assembly.read().replace("\n", " ")
    assert "Chi comes next" in read
    assert "1 of 9 have had their turn" in read


def test_the_stack_gives_reasons(assembly):
    busy(assembly)
    read = assembly.read()
    assert "not called yet on this item" in read
    assert "Weavers" in read
    assert "of 2:00" in read


QUEUE = ("Rahel", "O'Brien", "ليلى", "Anna-Lena Nilsson-Berg")


@pytest.mark.parametrize("more", [(), ("wei?",), ("wei?", "next"), ("wei!",)])
def test_those_who_wait_in_the_order_of_asking_stand_in_one_column_by_number(hall, more):
    hall.play('meeting "Spring"', "arrive Li, Wei, " + ", ".join(f'"{each}"' for each in QUEUE))
    hall.play('item "Keys" as circle', "start 1", "call li")
    hall.play(*(f'hand "{each}"' for each in QUEUE), *more)
    painted = hall.painted(1280, 720)
    texts = [text for text, _, _ in painted]
    assert "asked" not in hall.read(1280, 720)
    numbers = [text for text in texts if text in {"1", "2", "3", "4"}]
    assert numbers == ["1", "2", "3", "4"]
    sizes = {pixels for text, pixels, _ in painted if text in {"1", "2", "3", "4"}}
    assert len(sizes) == 1


def test_a_group_that_wants_no_clock_sees_none(assembly):
    assembly.play("start 1", "limit 2:00", "rule clock off", "hand ben", "next")
    assert assembly.scene == "stack"
    assert "of 2:00" not in assembly.read()


def test_who_was_interrupted_goes_on_afterwards(assembly):
    busy(assembly)
    assembly.play("eve!")
    painted = [text for text, _, _ in assembly.painted()]
    assert painted.index("goes on afterwards") < painted.index("not called yet on this item")


def test_time_over_is_said_calmly(assembly):
    busy(assembly)
    assembly.clock.tick += 134_000
    assert "over" in assembly.read()


def test_a_break_says_when_we_meet_again(assembly):
    assembly.play("break 15m")
    pause = assembly.station.meeting.pause
    assert assembly.wording.measures.clock(pause.began + 15 * 60_000) in assembly.read()
    assert "We meet again" in assembly.projector.accessibleDescription()


def test_a_break_without_a_length_names_no_time(assembly):
    assembly.play("break")
    assert "We go on when everybody is back." in assembly.projector.accessibleDescription()


def test_closing_says_who_does_what_by_when(assembly):
    busy(assembly)
    assembly.play("done", "close meeting")
    said = assembly.projector.accessibleDescription()
    assert "Ben, by 20 May 2026: order six tents" in said
    assert "We listen until somebody has finished." in said
    assert "order six tents" in assembly.read().replace("\n", " ")


def test_closing_says_what_was_decided_and_not_only_how(hall):
    hall.play('meeting "Spring"', "arrive Bo, Wei 王, ليلى حداد")
    hall.say('propose P1 "Keys" by Bo', "We buy six keys. A lost key costs 10 euros.")
    hall.play("vote P1", "count yes 2 no 1", "close decision")
    hall.say('propose P2 "House" by Bo', "We paint it. " + "Every wall is white. " * 20)
    hall.play("vote P2", "count yes 3 no 0", "close decision", "close meeting")
    told = hall.projector.accessibleDescription()
    assert (
        "P1 Keys: “We buy six keys. A lost key costs 10 euros.” Carried: 2 yes, 1 no. "
        "2 were needed (more than half of the votes cast)."
    ) in told
    assert "Every wall is white.” (the whole text stands in the minutes, under P2) Carried" in told


def test_a_long_list_shows_whole_texts_and_the_others_in_further_parts(hall):
    hall.play('meeting "Long"', "arrive Ben")
    task = "carry the tents from the mill to the garden and count every one of them"
    hall.play(*(f'action Ben "{task} {number}" by 2026-05-20' for number in range(1, 13)))
    hall.play("close meeting")
    painted = hall.painted()
    listed = [(text, pixels) for text, pixels, _ in painted if "…" in text]
    assert listed == []
    read = hall.read().replace("\n", " ")
    assert f"Ben, by 20 May 2026: {task} 1 " in read
    assert "part 1 of" in read


def test_closing_names_the_items_that_were_not_reached(hall):
    hall.play('meeting "Long"', "arrive Bo", 'item "Keys"', 'item "Roof"', 'item "Shed"', "start 2")
    assert "Not reached" not in hall.read()
    hall.play('item "Oven"', 'defer item Oven until 2026-12-14 because "no prices yet"')
    hall.projector.room.hold("agenda")
    assert "left for 14 December 2026" in hall.read()
    hall.projector.room.follow()
    hall.play("close meeting")
    said = hall.projector.accessibleDescription()
    assert "Not reached: Keys. Shed." in said
    assert "Put off: Oven · until 14 December 2026: no prices yet" in said


def test_closing_with_nothing_says_so(hall):
    hall.play('meeting "Short"', "close meeting")
    assert "Nothing was decided" in hall.read().replace("\n", " ")


def test_names_are_plain_text(hall):
    hall.play('meeting "<b>Spring</b> & <i>more</i>"', 'arrive "<u>Ana</u>"', "hand 1", "next")
    assert "<u>Ana</u>" in hall.read()


class Counting(FloorWords):
    """Words of the floor that count how many reasons were asked for."""

    asked = 0

    def place(self, meeting, place):
        self.asked += 1
        return super().place(meeting, place)


def test_of_a_thousand_who_wait_only_those_shown_get_a_sentence(hall):
    hall.projector._wording = wording = Wording()
    wording.floor = counting = Counting(identity, wording.measures)
    hall.play('meeting "Large"', "stack progressive", *(f"arrive P{n}, Q{n}" for n in range(500)))
    for number in range(1, 1001):
        assert hall.station.say(f"hand {number}")
    counting.asked = 0
    assert hall.scene == "stack"
    hall.painted()
    first = counting.asked
    assert 0 < first < 20
    hall.painted()
    assert counting.asked == first
    assert "more" in hall.read()


def test_a_round_of_many_shows_those_around_the_piece():
    lap = rounds.open_round(1, range(1, 1001))
    seats = seats_of(Meeting(), lap, 0)
    assert len(seats) == MOST_SEATS
    assert seats[0].number == 1
    lap = rounds.hand_to(lap, 500)
    seats = seats_of(Meeting(), lap, 0)
    assert seats[BEFORE].number == 500
    assert seats[BEFORE].status is SeatStatus.HOLDING


@pytest.mark.parametrize(
    ("height", "rows", "centre", "expected"),
    [
        (400, 3, 0, (0, 3, 40, 0)),
        (400, 9, 0, (0, 9, 30, 0)),
        (400, 20, 0, (0, 8, 30, 12)),
        (400, 20, 10, (8, 8, 30, 12)),
        (400, 20, 19, (12, 8, 30, 12)),
        (10, 5, 0, (0, 0, 30, 5)),
    ],
)
def test_rows_take_the_largest_size_that_shows_all(height, rows, centre, expected):
    shown = room_for(QRectF(0, 0, 100, height), rows, (40, 30), centre)
    assert (shown.first, shown.count, shown.pixels, shown.left_out) == expected


def test_sentences_follow_each_other():
    assert told(["What now?", "", "Ben", "Go."]) == "What now? Ben. Go."


def test_the_agenda_says_when_items_would_begin_and_what_would_be_late(assembly):
    assembly.play('item "Songs" for 30m', "start 1")
    assembly.projector.room.hold("agenda")
    assembly.play('item "Post"', "fix Post at 21:30")
    read = assembly.read()
    assert "about " not in read
    assert "at 21:30" in read
    assembly.play("fix Post at none", "end at 16:31")
    read = assembly.read()
    assert ", late" in read
    assert "min late" in read


def test_a_round_names_those_who_come_next(assembly):
    assembly.play("start 1", "round from amara")
    going = assembly.station.meeting.floor.round
    coming = [assembly.station.meeting.people[each].name for each in rounds.to_come(going)[:3]]
    read = assembly.read()
    assert f"Next: {coming[0]}" in read
    assert f"then {coming[1]}" in read
    assert f"then {coming[2]}" in read
    assert f"then {coming[2]}" in assembly.read(960, 540)


@pytest.mark.parametrize("size", SIZES)
def test_the_room_sees_the_circle_by_group_in_letters_that_can_be_read(hall, size):
    hall.play('meeting "Many"')
    for group in range(14):
        people = ", ".join(f"Person {group} {number}" for number in range(9))
        hall.play(f'arrive {people} of "Street {group}"')
    hall.play("round", "rule seats by group on")
    texts = hall.painted(*size)
    assert min(pixels for _, pixels, _ in texts) * 24 >= size[1]
    read = " ".join(text for text, _, _ in texts)
    assert all(f"Street {group}" in read for group in range(14))


def test_the_name_of_who_holds_the_piece_goes_before_everything_else(hall):
    hall.play('meeting "Long names"', 'arrive "Wanja Christiane Okafor", Ana, Ben, Chi')
    hall.play('prompt "What do you bring?"', 'prompt "What do you need, and from whom?"')
    hall.play('round "What would make this market easy for you and for your neighbours?"')
    hall.play("rule seats by group on")
    texts = hall.painted(1920, 1080)
    large = [text for text, pixels, _ in texts if pixels * 9 >= 1080]
    assert " ".join(large) == "Wanja Christiane Okafor"


def test_many_who_wait_stand_in_two_columns_and_nobody_twice(hall):
    names = [f"Person {letter}" for letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZ"]
    hall.play('meeting "Many"', f"arrive {', '.join(names)}", *names, "next")
    read = hall.read(1920, 1080)
    waiting = [each for each in names[1:] if f"\n{each}\n" in f"\n{read}\n"]
    assert len(waiting) >= 7
    assert waiting == names[1 : 1 + len(waiting)]
    assert f"and {len(names) - 1 - len(waiting)} more" in read
    hall.play(*(f"withdraw {each}" for each in names[4:]))
    assert "more" not in hall.read(1920, 1080)


def test_where_not_all_reasons_have_room_the_one_that_weighs_most_stands_whole(hall):
    hall.play(
        'meeting "Groups"',
        'arrive Amara, Ben, Chi of "North Garden"',
        'arrive Dov, Eve, Fay of "South Garden"',
        "stack groups",
        *("Amara", "Ben", "Chi", "Dov", "Eve", "Fay", "next"),
    )
    assert ", not called yet in this debate" in hall.projector._wording.floor.place(
        hall.station.meeting, hall.station.standing().places[0]
    )
    read = hall.read(1280, 720)
    assert "nobody of South Garden was called yet in this debate\n" in f"{read}\n"
    assert "…" not in read


def test_a_stage_that_promises_questions_shows_them_also_while_somebody_speaks(hall):
    hall.play('meeting "Reading"', "arrive Bo, Li, 王小明", 'item "Book" as reading')
    hall.play("start Book", "stage questions", 'prompt "What struck you?"', 'prompt "Where next?"')
    assert hall.projector.scene_name() == "prompts"
    read = hall.read()
    assert "1 What struck you?" in " ".join(read.split())
    assert "2 Where next?" in " ".join(read.split())
    hall.play("call Bo")
    assert hall.projector.scene_name() == "stack"
    assert "What struck you?" in hall.read()


def test_during_a_question_the_wall_says_who_answers(hall):
    hall.play('meeting "Ask"', "arrive Bo, Li, 王小明, O'Brien", "Bo", "Li", "next", "O'Brien?")
    assert hall.projector._situation.following.person == 4
    hall.play("next")
    rows = [text for text, _, _ in hall.painted()]
    assert rows.index("answers") < rows.index("Li")
    assert "Bo answers" in " ".join(rows)


def test_dates_on_the_wall_are_written_as_people_write_them(hall):
    hall.play('meeting "Spring" on 2026-05-05 18:30 at "Old tram hall"', "arrive Bo")
    assert "Tuesday 5 May, 18:30" in hall.read()
    hall.play('action Bo "order six tents" by 2026-05-20', "close meeting")
    assert "by 20 May 2026" in " ".join(hall.read().split())
