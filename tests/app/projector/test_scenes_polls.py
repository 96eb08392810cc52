"""What the room sees of polls: options, rounds stepped from the console, lots, hidden counts."""

from __future__ import annotations

import pytest

from app.look.palette import DARK, LIGHT, Scheme
from app.room.put_up import Attention
from tests.app.contrast import contrast

ASKED = 'elect E1 "Who keeps the keys?" stv 2 seats secret seed "apple" "Ana", "Ben", "Chi", "Dov"'
PAPERS = ("Ana > Ben", "Ana > Ben", "Ana > Ben", "Ben", "Chi > Dov", "Chi", "Dov > Chi")
SIZES = ((1366, 768), (1920, 1080), (960, 540))


def said(hall):
    return hall.projector.accessibleDescription()


@pytest.fixture
def box(hall):
    hall.play('meeting "Spring"', "arrive Ana, Ben, Chi, Dov, Eve, Fay, Gus")
    hall.play(ASKED)
    return hall


@pytest.fixture
def counted(box):
    box.play(*(f"paper {at}: {each}" for at, each in enumerate(PAPERS, 1)), "close decision")
    return box


def test_while_ballots_are_filled_in_no_number_looks_like_a_rank(box):
    assert box.scene == "candidates"
    shown = said(box)
    assert "Who keeps the keys?" in shown
    assert "1 is your first choice" in shown
    assert "Ben" in shown.splitlines()
    assert not {"1", "2"} & {text for text, _, _ in box.painted()}
    assert "2 to be chosen" in shown
    assert "apple" not in shown
    box.play("paper 1: Ana")
    assert "1 of 7 ballots is in." in said(box)


def test_no_count_of_a_poll_is_shown_before_it_closes(box):
    box.play("paper 1: Ana > Ben", "paper 2: Ana")
    box.projector.room.attend(Attention("E1", step=1))
    assert box.scene == "candidates"
    for scene in ("decision", "rounds"):
        box.projector.room.hold(scene)
        assert "Ana" not in said(box)


def test_the_verdict_is_shown_with_the_last_count(counted):
    assert counted.scene == "decision"
    assert "Elected: " in said(counted)
    assert any("quota 3" in text for text, _, _ in counted.painted())


def test_the_rounds_are_stepped_and_left(counted):
    counted.projector.room.attend(Attention("E1", step=1))
    assert counted.scene == "rounds"
    assert "Step 1 of" in said(counted)
    assert "Ana: 3" in said(counted)
    counted.projector.room.attend(Attention("E1", step=99))
    assert "Elected: " in said(counted)
    counted.projector.room.attend(Attention())
    assert counted.scene == "decision"


def test_a_text_does_not_cover_the_count(hall):
    hall.play('meeting "Spring"', "arrive Ana, Ben, Chi, Dov, Eve, Fay, Gus")
    hall.play('propose P1 "Tents" by ana: "We buy tents."', ASKED)
    hall.play(*(f"paper {at}: {each}" for at, each in enumerate(PAPERS, 1)), "close decision")
    hall.projector.room.attend(Attention("E1", step=1))
    assert hall.scene == "rounds"


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("step", [0, 1, 2])
def test_no_text_of_a_count_is_smaller_than_a_24th_or_cut(counted, size, step):
    counted.projector.room.attend(Attention("E1", step=step))
    texts = counted.painted(*size)
    assert min(pixels for _, pixels, _ in texts) * 24 >= size[1]
    assert not [text for text, _, _ in texts if text.endswith("…")]


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
def test_contrast_of_a_count_is_at_least_seven(counted, dress, palette):
    dress.choose(Scheme.DARK if palette.dark else Scheme.LIGHT)
    counted.projector.room.attend(Attention("E1", step=1))
    painted = counted.painted()
    dress.choose(Scheme.LIGHT)
    for text, _, colour in painted:
        assert contrast(colour, palette.paper) >= 7, text


def test_twenty_options_all_have_room_or_are_said_to_be_more(hall):
    hall.play('meeting "Spring"', "arrive Ana, Ben")
    options = ", ".join(f'"Candidate {at}"' for at in range(1, 21))
    hall.play(f'elect E1 "Who?" ranked {options}')
    texts = [text for text, _, _ in hall.painted()]
    assert "Candidate 20" in texts
    hall.play("ballot Ana: 3 > 4", "ballot Ben: 3", "close decision")
    hall.projector.room.attend(Attention("E1", step=1))
    texts = " ".join(text for text, _, _ in hall.painted())
    assert "Candidate 3" in texts
    assert "more" in texts


def test_schulze_shows_every_two_and_the_strongest_chains(hall):
    hall.play('meeting "Spring"', "arrive Ana, Ben, Chi")
    hall.play('choose Q1 "Which?" schulze "park", "mill", "hall"')
    hall.play("ballot Ana: 1 > 2 > 3", "ballot Ben: 2 > 3 > 1", "ballot Chi: 3 > 1 > 2")
    hall.play("close decision")
    hall.projector.room.attend(Attention("Q1", step=1))
    assert "Every two compared" in said(hall)
    hall.projector.room.attend(Attention("Q1", step=2))
    assert "go round in a circle" in said(hall)
    hall.projector.room.attend(Attention("Q1", step=3))
    assert "The lot that broke the tie" in said(hall)
    assert any(text == "park" for text, _, _ in hall.painted())


def test_a_hidden_tally_is_shown_at_the_close_only(hall):
    hall.play('meeting "Spring"', "arrive Ana, Ben, Chi, Dov")
    hall.play('propose P1 "Tents" by ana: "We buy tents."', "vote P1 hidden")
    before = said(hall)
    hall.play("yes ana, ben", "no chi")
    shown = said(hall)
    assert "3 of 4 have answered. The counts are shown at the close." in shown
    assert "2 yes" not in shown
    assert before.partition("\n")[0] in shown
    assert "needs 2 of 3" not in shown
    assert not [text for text, _, _ in hall.painted() if text == "2"]
    hall.play("abstain dov", "close decision")
    assert "2 yes, 1 no" in said(hall)


def test_the_lot_is_published_and_then_drawn_in_the_open(hall):
    hall.play('meeting "Spring"', "arrive Ana, Ben, Chi", "arrive Dov")
    hall.play('lot 1 for "Who keeps the keys" alternates 1 seed "apple river 7"')
    assert hall.scene == "lot"
    assert "1 of 4 is drawn. The seed stands in the minutes." in said(hall)
    hall.play("draw")
    assert hall.scene == "lot"
    drawn = hall.station.meeting.people[hall.station.meeting.lots[-1].drawn[0]].name
    assert drawn in said(hall)
    texts = [text for text, _, _ in hall.painted()]
    assert {"Ana", "Ben", "Chi", "Dov"} <= set(texts)


def test_twenty_long_options_are_not_cut(hall):
    hall.play('meeting "Spring"', "arrive Ana, Ben")
    options = ", ".join(f'"The old place {at} by the river"' for at in range(1, 21))
    hall.play(f'elect E1 "Which of these places is the one where we meet next summer?" {options}')
    texts = [text for text, _, _ in hall.painted()]
    assert "The old place 20 by the river" in texts
    assert "The old place 1 by the river" in texts


def test_ballots_without_a_next_choice_are_never_more_than_there_are(hall):
    hall.play('meeting "Spring"', "arrive Ana, Ben, Chi, Dov, Eve")
    hall.play('elect E1 "Who?" ranked "a", "b", "c", "d"')
    hall.play("ballot Ana: 1", "ballot Ben: 1", "ballot Chi: 2", "ballot Dov: 3", "ballot Eve: 4")
    hall.play("close decision")
    steps = hall.wording.count_steps(hall.station.meeting, hall.station.meeting.decision)
    spent = [bar for each in steps if each.count for bar in each.count.bars if "choice" in bar.name]
    assert [bar.said for bar in spent] == [str(each) for each in range(1, len(spent) + 1)]
    assert all(bar.kept + bar.gained < 5 for bar in spent)


def test_an_election_by_lot_says_so_and_at_closing_with_its_question(hall):
    hall.play('meeting "Spring"', "arrive Ana, Ben, Chi, Dov")
    hall.play('elect E1 "Who keeps the keys?" ranked seed "apple" "Ana", "Ben"')
    hall.play("ballot Ana: 1", "ballot Ben: 2", "close decision")
    assert "Elected, by lot after a tie: " in said(hall)
    hall.play("close meeting")
    assert "Who keeps the keys?: Elected, by lot after a tie: " in said(hall)
