"""Every scene, on every screen, with long and short words: nothing painted is cut or outside."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QRectF

import app.projector
from app.projector.catalogue import scene_classes

SCREENS = ((1024, 768), (1366, 768), (1920, 1080), (3840, 2160), (683, 384))
"""The last one is 1366×768 at 200 %."""

SCENES = [each.name for each in scene_classes() if each.offered]
SHORT = {
    "names": ("Bo", "Li", "王小明", "O'Brien", "J. R.", "ליאור כהן", "ليلى حداد"),
    "title": "Tents",
    "question": "Shall we?",
}
LONG = {
    "names": (
        "Margarida Pinto-Vasconcelos de Albuquerque",
        "Konstantinos Papadopoulos-Anagnostopoulos",
        "Wei 王",
        "عبد الرحمن بن عبد العزيز الأنصاري",
        "Ngozi Okonjo-Iweala-Adichie the Younger",
        "Bartholomew Featherstonehaugh-Cholmondeley",
        "J. R.",
    ),
    "title": "A fund of common tools for all gardens and workshops of the valley, kept by all",
    "question": "Shall we ask all groups of the valley to lend one another their tools, seeds and "
    "hands for the whole of the coming year, and to say by midsummer what came of it?",
}


def begin(hall, words):
    """A meeting with people of groups, an agenda, and a text with two amendments."""
    first, second, *others = words["names"]
    hall.play('meeting "Spring assembly of the valley" at "Old tram hall"')
    hall.play(*(f'arrive "{name}" of "Group {at % 2}"' for at, name in enumerate(words["names"])))
    hall.play(f'item "{words["title"]}" as assembly for 20m', f'item "{words["question"]}"')
    hall.play("start 1", "stage discussion", "limit 0:10")
    hall.say(f'propose P1 "{words["title"]}" by "{first}"', "We buy ten tents. We share them.")
    hall.play(f'amend P1 A1 by "{second}": strike "ten" insert "six"')
    hall.play(f'amend P1 A2 by "{others[0]}": strike "ten" insert "four"')
    hall.play(f'action "{first}" "order the tents" by 2026-05-20', 'agreed "We listen."')


def speak(hall, words):
    """Somebody speaks and is over time, three wait."""
    for name in words["names"][:4]:
        hall.play(f'hand "{name}"')
    hall.play("next")
    hall.clock.tick += 34_000


def circle(hall, words):
    hall.play(f'round "{words["question"]}" from "{words["names"][0]}"')


def consensus(hall, _words):
    hall.play("reject A1", "reject A2", "test consensus P1")


def vote(hall, words):
    speak(hall, words)
    hall.play("reject A1", "reject A2", "vote P1 two-thirds")


def carried(hall, words):
    vote(hall, words)
    hall.play("count yes 4 no 2 abstain 1", "close decision")


def election(hall, words):
    names = ", ".join(f'"{each}"' for each in words["names"][:4])
    hall.play(f'elect E1 "{words["question"]}" ranked seed "apple" {names}')


def temperature(hall, words):
    hall.play(f'temperature "{words["question"]}"')


def closed(hall, words):
    carried(hall, words)
    hall.play("close meeting")


MOMENTS = (speak, circle, consensus, vote, carried, election, temperature, closed)


def cut(hall, width, height):
    """Return the texts that end in dots, or reach beyond the screen."""
    painter = hall.watching(width, height)
    hall.projector.paint(painter, QRectF(0, 0, width, height))
    painter.end()
    screen = QRectF(-1, -1, width + 2, height + 2)
    dotted = [text for text, _, _ in painter.texts if "…" in text.replace("\u2026\u200b", "")]
    outside = [text for text, box in painter.boxes if text.strip() and not screen.contains(box)]
    return [each for each in dotted if each.strip() != "…"], outside


@pytest.mark.parametrize("moment", MOMENTS, ids=lambda each: each.__name__)
@pytest.mark.parametrize("words", [SHORT, LONG], ids=["short", "long"])
def test_nothing_that_the_room_sees_is_cut(hall, words, moment):
    begin(hall, words)
    moment(hall, words)
    found = {}
    own = hall.scene
    for scene in ("", *SCENES) if moment in {speak, closed} else ("",):
        hall.projector.room.hold(scene)
        for size in SCREENS[1:2] if scene else SCREENS:
            dotted, outside = cut(hall, *size)
            if dotted or outside:
                found[scene or own, size] = (dotted, outside)
    assert not found


def test_the_projector_never_asks_qt_to_cut_a_text():
    folder = Path(app.projector.__file__).parent
    assert not [path for path in folder.rglob("*.py") if "elidedText" in path.read_text("utf-8")]


def test_whoever_holds_the_piece_is_named_beside_the_longest_question(hall):
    begin(hall, LONG)
    circle(hall, LONG)
    read = " ".join(text for text, pixels, _ in hall.painted() if pixels > 768 // 24)
    assert "Albuquerque" in read


def test_a_vote_keeps_question_text_and_rule_while_somebody_speaks(hall):
    begin(hall, LONG)
    vote(hall, LONG)
    read = " ".join(hall.read().split())
    for words in ("kept by all", "We buy ten tents.", "Carried by two-thirds"):
        assert words in read
