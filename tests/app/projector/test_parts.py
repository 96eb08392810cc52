"""What has no room at once is shown in parts: each of its words is seen, none of them cut."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QRectF, Qt
from PySide6.QtTest import QTest

from app.look.beside import beside_in_parts, fit_beside
from app.look.palette import LIGHT
from app.look.redline import LEADING, fit_sheet, numbered
from app.look.sheet_parts import SIGN, in_parts
from app.look.text_lines import redlined
from app.look.typeface import Sizes
from app.room.put_up import Attention
from facilitation.text.difference import between

WORDS = [f"word{number}" for number in range(330)]
LONG = " ".join(WORDS)[:1990]
SIZES = ((1366, 768), (1024, 768), (1920, 1080), (683, 384))


def parts_of(hall, size):
    """All that is read, part after part, from the first to the last one."""
    read, seen = [], 1
    for _ in range(40):
        painter = hall.watching()
        hall.projector.paint(painter, QRectF(0, 0, *size))
        painter.end()
        assert not [text for text, _, _ in painter.texts if "…" in text]
        screen = QRectF(-1, -1, size[0] + 2, size[1] + 2)
        assert not [text for text, box in painter.boxes if text and not screen.contains(box)]
        read += [text for text, _, _ in painter.texts]
        hall.projector.show()
        seen = hall.projector.now_seen()
        hall.room.tell(seen)
        if seen.part >= seen.parts:
            break
        hall.projector.room.turn_part(1)
    return " ".join(read), seen.parts


def test_each_part_of_the_closing_holds_whole_decisions_and_together_they_hold_all(hall):
    hall.play('meeting "Spring"', "arrive Bo, Ana, Chi")
    told = []
    for number in range(1, 7):
        text = f"We buy {number} tents, and who takes one home brings it back dry and counted."
        hall.say(f'propose P{number} "Tents" by Bo', text)
        hall.play(f"vote P{number}", "count yes 3 no 0", "close decision")
        told.append(f"P{number} Tents: “{text}”")
    hall.play('agreed "We listen until somebody has finished."', "close meeting")
    told.append("We listen until somebody has finished.")
    parts = []
    for _ in range(20):
        parts.append(hall.read(960, 540).replace("\n", " "))
        hall.projector.show()
        seen = hall.projector.now_seen()
        hall.room.tell(seen)
        if seen.part >= seen.parts:
            break
        hall.projector.room.turn_part(1)
    assert 1 < len(parts) < len(told)
    assert [sum(each in part for part in parts) for each in told] == [1] * len(told)
    verdict = "(more than half of the votes cast)."
    assert all(part.count(verdict) == part.count("Tents: “") for part in parts)


def a_message(hall):
    hall.projector.room.say(" ".join([LONG, *WORDS]))


def a_prompt(hall):
    hall.play("meet", f'round "{LONG}"')


def an_agreement(hall):
    hall.play(f'agreed "{LONG}"')
    hall.projector.room.hold("welcome")


def a_choice(hall):
    hall.play(f'choose E1 "{LONG}" approval "tents", "benches"')


def a_vote(hall):
    hall.play(f'choose E1 "{LONG}" majority')


def a_verdict(hall):
    a_vote(hall)
    hall.play("count yes 3 no 0", "close decision")


def a_winner(hall):
    a_choice(hall)
    hall.play("ballot ana: 1", "ballot ben: 1", "ballot chi: 2", "close decision")


def a_step_of_its_count(hall):
    hall.play(f'choose E1 "{LONG}" ranked "tents", "benches", "stoves"')
    hall.play("ballot ana: 1 > 2", "ballot ben: 1", "ballot chi: 2 > 3", "close decision")
    hall.room.attend(Attention("E1", step=1))


QUESTIONS = [a_choice, a_vote, a_verdict, a_winner, a_step_of_its_count]


@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize("put_up", [a_message, a_prompt, an_agreement, *QUESTIONS])
def test_every_word_is_seen_in_one_of_the_parts(hall, put_up, size):
    hall.play('meeting "Spring" as circle', "arrive Ana, Ben, Chi")
    hall.projector.resize(*size)
    put_up(hall)
    read, parts = parts_of(hall, size)
    assert parts > 1
    assert set(re.findall(r"word\d+", LONG)) - {LONG.split()[-1]} <= set(read.split())
    assert f"part {parts} of {parts}" in read


TEXTS = st.lists(
    st.one_of(
        st.just("王" * 900),
        st.integers(1, 260).map(lambda count: " ".join(WORDS[:count])),
        st.just("x" * 700),
    ),
    min_size=1,
    max_size=12,
)


@settings(max_examples=40)
@given(TEXTS, st.integers(0, 11), st.sampled_from([(600, 300), (300, 220), (900, 480)]))
def test_the_parts_of_a_text_show_each_line_of_letters_once_and_whole(qapp, texts, place, size):
    lines, (wide, high) = numbered(texts), size
    around = fit_sheet(lines, wide, high, LIGHT, Sizes(16, 30), min(place, len(lines) - 1))
    if around.whole:
        return
    shown = in_parts(around, lines, high, LIGHT, 0)
    before, seen = shown.part - 1, []
    for step in range(shown.parts):
        part = in_parts(around, lines, high, LIGHT, step - before)
        assert part.part == step + 1
        assert part.high <= high - 16 * SIGN
        for row in part.rows:
            for at in range(row.words.lineCount()):
                line = row.words.lineAt(at)
                top = row.top + line.y() - part.shift
                if -1 < top < part.high - 1:
                    seen.append((row.line.number, at))
                    assert top + line.height() <= part.high + line.height() * (LEADING - 1) + 1
    assert len(seen) == len(set(seen))
    assert sorted(seen) == seen
    assert {number for number, _ in seen} == {line.number for line in lines}


@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize("question", [LONG, "Who?"], ids=["long", "short"])
def test_everybody_can_read_all_of_what_they_choose_among(hall, question, size):
    options = [f"option{at} 王小明 of the valley of the river" for at in range(90)]
    hall.play('meeting "Spring" as circle', "arrive Ana, Ben, Chi")
    hall.play(f'choose E1 "{question}" approval ' + ", ".join(f'"{each}"' for each in options))
    hall.projector.resize(*size)
    read, _ = parts_of(hall, size)
    assert {each.split()[0] for each in options} <= set(read.split())


@pytest.mark.parametrize("scene", ["actions", "agreements"])
def test_no_list_leaves_out_what_was_agreed_or_who_does_what(hall, scene):
    hall.play('meeting "Spring"', "arrive Bo")
    for number in range(1, 31):
        words = f"thing{number} that everybody of us has to know about"
        hall.play(f'action Bo "{words}" by 2026-05-20', f'agreed "{words}"')
    hall.room.hold(scene)
    read, parts = parts_of(hall, (683, 384))
    assert parts > 1
    assert [number for number in range(1, 31) if f"thing{number} " not in read] == []


def test_a_paragraph_longer_than_the_wall_is_read_part_by_part(hall):
    hall.play('meeting "Spring"', "arrive Ana, Ben")
    hall.say('propose P1 "Long" by ana', " ".join(WORDS * 3))
    hall.projector.show()
    hall.read()
    seen = hall.projector.now_seen()
    assert seen.part == 1
    assert seen.parts > 1
    assert f"part 1 of {seen.parts}" in hall.read()
    QTest.keyClick(hall.projector, Qt.Key.Key_PageDown)
    assert f"part 2 of {seen.parts}" in hall.read()
    QTest.keyClick(hall.projector, Qt.Key.Key_PageUp)
    QTest.keyClick(hall.projector, Qt.Key.Key_PageUp)
    assert f"part 1 of {seen.parts}" in hall.read()


def test_what_is_shown_next_begins_with_its_first_part(hall):
    hall.play('meeting "Spring"', "arrive Ana, Ben")
    hall.projector.show()
    a_message(hall)
    hall.read()
    hall.projector.room.turn_part(1)
    assert "part 2 of" in hall.read()
    hall.projector.room.say("Tea is ready")
    assert "part" not in hall.read()
    a_message(hall)
    assert "part 1 of" in hall.read()


def test_the_console_hears_which_part_the_room_sees(hall):
    hall.play('meeting "Spring"', "arrive Ana, Ben")
    hall.projector.show()
    QTest.qWaitForWindowExposed(hall.projector)
    told = []
    hall.projector.room.shown.connect(told.append)
    a_message(hall)
    hall.projector.repaint()
    QTest.qWait(0)
    assert told[-1].part == 1
    assert told[-1].parts > 1


@pytest.mark.parametrize("way", ["redline", "affected", "beside", "conflict", "reading"])
def test_a_long_paragraph_is_seen_in_parts_in_every_way_to_show_it(hall, way):
    hall.play('meeting "Spring"', "arrive Ana, Ben")
    hall.say('propose P1 "Long" by ana', " ".join(WORDS))
    for label, new in (("A1", " ".join(WORDS[:160])), ("A2", "two")):
        hall.play(f'amend P1 {label} by ben: strike "word150 word151" insert "{new}"')
    hall.projector.room.attend(Attention("A1", way, chosen=("A1",)))
    hall.projector.show()
    hall.read()
    seen = hall.projector.now_seen()
    assert seen.parts > 1
    for _ in range(seen.parts):
        hall.projector.room.turn_part(1)
        hall.read()
    assert f"part {seen.parts} of {seen.parts}" in hall.read()
    assert hall.projector.now_seen().part == seen.parts


def test_columns_side_by_side_are_parted_at_the_same_lines(qapp):
    old, new = " ".join(WORDS), " ".join(WORDS[:60])
    lines = redlined(old, between(old, new))[0]
    size = (600, 260)
    around = fit_beside(lines, *size, LIGHT, Sizes(16, 30))
    first = beside_in_parts(around, lines, size, LIGHT, -99)
    assert first.before.parts > 1
    for step in range(first.before.parts):
        part = beside_in_parts(around, lines, size, LIGHT, step)
        assert part.before.shift == part.after.shift
        assert part.before.high == part.after.high <= size[1] - 16 * SIGN
