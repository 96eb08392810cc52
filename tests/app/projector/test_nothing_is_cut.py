"""Every scene, on every screen, with words in three scripts: nothing is cut, outside or small."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QRectF, QSize, Qt

import app.projector
from app.projector.catalogue import scene_classes
from app.projector.projector import NARROWEST
from facilitation.meeting.families.signals import SetRule
from tests.app.painted import dotted, outside, over, painted_by, seen

SCREENS = (
    (1366, 768),
    (683, 384),  # 1366×768 at 200 %
    (960, 540),
    (1024, 600),
    (1024, 768),
    (1920, 1080),
    (3840, 2160),
    (768, 1366),
)
SHAPES = ((683, 384), (1024, 600), (1024, 768), (768, 1366))
"""A screen of every shape: what is held is laid out alike on larger ones."""

SCENES = [each.name for each in scene_classes() if each.offered]
LEAST = 24
"""The smallest text on the wall is this part of the height."""

WORDS = {
    "short": {
        "names": ("Bo", "Li", "王小明", "O'Brien", "J. R.", "ליאור כהן", "ليلى حداد"),
        "group": "Mill",
        "title": "Tents",
        "question": "Shall we?",
        "text": "We buy ten tents. We share them.",
        "strike": "ten",
        "insert": ("six", "four"),
    },
    "long": {
        "names": (
            "Margarida Pinto-Vasconcelos de Albuquerque",
            "Konstantinos Papadopoulos-Anagnostopoulos",
            "Wei 王",
            "عبد الرحمن بن عبد العزيز الأنصاري",
            "Ngozi Okonjo-Iweala-Adichie the Younger",
            "Bartholomew Featherstonehaugh-Cholmondeley",
            "J. R.",
        ),
        "group": "Neighbours of the upper valley and its mills",
        "title": "A fund of common tools for all gardens and workshops of the valley, kept by all",
        "question": "Shall we ask all groups of the valley to lend one another their tools, seeds "
        "and hands for the whole of the coming year, and to say by midsummer what came of it?",
        "text": "We buy ten tents. We share them.",
        "strike": "ten",
        "insert": ("six", "four and a few more for the people who come from far away"),
    },
    "from the right": {
        "names": (
            "عبد الرحمن بن عبد العزيز الأنصاري",
            "ليلى حداد",
            "ליאור כהן",
            "مريم بنت عبد الله بن سليمان الهاشمي",
            "יעל בן־דוד",
            "محمد",
            "Bo",
        ),
        "group": "أهل الوادي الأعلى وطواحينه",
        "title": "صندوق للأدوات المشتركة لجميع حدائق الوادي وورشه، يرعاه الجميع",
        "question": "هل نطلب من جميع مجموعات الوادي أن تعير بعضها بعضا أدواتها وبذورها وأيديها "
        "طوال العام القادم، وأن تقول في منتصف الصيف ماذا نتج عن ذلك؟",
        "text": "نشتري عشر خيام قبل شهر مايو. نتقاسم الخيام مع أهل الوادي.",
        "strike": "عشر",
        "insert": ("ست", "أربع خيام كبيرة تكفي لمن يأتون من بعيد"),
    },
    "without blanks": {
        "names": ("王小明", "欧阳修文", "山田太郎", "김민수", "李", "司马相如", "陈"),
        "group": "上游山谷的邻居们",
        "title": "为山谷里所有花园和作坊设立的公共工具基金由大家共同管理",
        "question": "我们是否请山谷里的所有小组在来年互相借用工具种子和人手"
        "并在仲夏之前说明结果如何以便大家知道下一步该怎么做",
        "text": "我们在五月之前购买十顶帐篷。我们共用帐篷。",
        "strike": "十顶",
        "insert": ("六顶", "四顶大帐篷给从远方来的人们使用"),
    },
}


def begin(hall, words):
    """A meeting with people of groups, an agenda, and a text with two amendments."""
    first, second, third, *_ = words["names"]
    hall.play('meeting "Spring assembly of the valley" at "Old tram hall"')
    for at, name in enumerate(words["names"]):
        hall.play(f'arrive "{name}" of "{words["group"]} {at % 2}"')
    hall.play(f'item "{words["title"]}" as assembly for 20m', f'item "{words["question"]}"')
    hall.play("start 1", "stage discussion", "limit 0:10")
    hall.say(f'propose P1 "{words["title"]}" by "{first}"', words["text"])
    for label, by, new in zip(("A1", "A2"), (second, third), words["insert"], strict=True):
        hall.play(f'amend P1 {label} by "{by}": strike "{words["strike"]}" insert "{new}"')
    hall.play(f'action "{first}" "{words["title"]}" by 2026-05-20', f'agreed "{words["question"]}"')


def speak(hall, words):
    """Somebody speaks and is over time, three wait."""
    for name in words["names"][:4]:
        hall.play(f'hand "{name}"')
    hall.play("next")
    hall.clock.tick += 34_000


def circle(hall, words):
    hall.play("done", f'round "{words["question"]}" from "{words["names"][0]}"')


def consensus(hall, _words):
    hall.play("end round", "reject A1", "reject A2", "test consensus P1")


def vote(hall, words):
    hall.play("undo", f'hand "{words["names"][0]}"', "next", "vote P1 two-thirds")


def carried(hall, _words):
    hall.play("count yes 4 no 2 abstain 1", "close decision")


def election(hall, words):
    names = ", ".join(f'"{each}"' for each in words["names"][:4])
    hall.play(f'elect E1 "{words["question"]}" ranked seed "apple" {names}')


def temperature(hall, words):
    hall.play("undo", f'temperature "{words["question"]}"')


def closed(hall, _words):
    hall.play("undo", "close meeting")


MOMENTS = (speak, circle, consensus, vote, carried, election, temperature, closed)


def wrong(hall, width, height):
    """Return what is cut, outside, over other letters, or too small to be read from afar."""
    rect = QRectF(0, 0, width, height)
    texts = painted_by(lambda painter: hall.projector.paint(painter, rect), QSize(width, height))
    texts = seen(texts, rect)
    assert texts
    least = int(min(height, width * NARROWEST)) // LEAST
    small = [each.text for each in texts if each.pixels < least]
    return [each for each in (dotted(texts), outside(texts, rect), over(texts), small) if each]


@pytest.fixture
def mirrored(qapp):
    """The program as those see it who read from right to left."""
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.parametrize("words", WORDS.values(), ids=WORDS)
def test_nothing_that_the_room_sees_is_cut(hall, words):
    assert not wrong_in_all(hall, words, {speak, closed})


def wrong_in_all(hall, words, everywhere):
    """Return what is wrong in all moments, by moment, scene and size; in some in every scene."""
    begin(hall, words)
    found = {}
    for moment in MOMENTS:
        moment(hall, words)
        for size in SCREENS:  # what all scenes have in common is laid out once for each
            held = SCENES if moment in everywhere and size in SHAPES else ()
            for scene in ("", *held):
                hall.projector.room.hold(scene)
                if what := wrong(hall, *size):
                    found[moment.__name__, hall.scene, size] = what
        hall.projector.room.hold("")
    return found


def test_a_long_stack_tells_the_reason_of_everybody_whom_it_names(hall):
    names = [f"Person {chr(65 + at)}{'-Featherstonehaugh' * (at % 3 == 2)}" for at in range(18)]
    asked = [f'"{each}"' for each in names]
    hall.play('meeting "Spring"', f"arrive {', '.join(asked)}", 'item "Tents" as assembly')
    hall.play("start 1", "stage discussion", *asked, "next")
    found = {}
    for size in SCREENS:
        if what := wrong(hall, *size):
            found[size] = what
        read = " ".join(hall.read(*size).split())
        told = read.partition("heard first")[2].partition("Now")[0].partition("more")[0]
        reasons, named = told.count("not called"), told.count("Person")
        numbers = [int(each) for each in told.split() if each.isdigit()]
        left = [17 - named] if named < 17 else []
        if not 3 <= named == reasons or [*range(1, named + 1), *left] != numbers:
            found[size, "told"] = told
    assert not found


@pytest.mark.parametrize(("many", "groups"), [(60, 6), (135, 36)])
def test_in_a_large_circle_all_can_read_who_speaks_who_is_next_and_of_which_groups(
    hall, many, groups
):
    names = [f"Person{chr(65 + at // 26)}{chr(97 + at % 26)} N{at}" for at in range(many)]
    hall.play('meeting "Big" as circle')
    for group in range(groups):
        ours = ", ".join(f'"{each}"' for each in names[group::groups])
        hall.play(f'arrive {ours} of "Group {group}"')
    hall.play('round "What now?"', "next")
    found = {size: what for size in SCREENS if (what := wrong(hall, *size))}
    assert not found
    for by_group in (0, 1):
        hall.station.do(SetRule("seats by group", by_group), "console")
        for size in SHAPES:
            read = " ".join(hall.read(*size).split())
            floor = hall.station.meeting.floor
            speaks = hall.station.meeting.people[floor.turn.person]
            follows = hall.station.meeting.people[hall.station.standing().following.person]
            for person in (speaks, follows):
                assert person.name in read, (size, by_group)
                assert person.group in read, (size, by_group)


@pytest.mark.usefixtures("mirrored")
def test_nothing_is_cut_from_right_to_left(hall):
    begin(hall, WORDS["from the right"])
    found = {}
    for moment in MOMENTS:
        moment(hall, WORDS["from the right"])
        for scene in ("", *SCENES) if moment is speak else ("",):
            hall.projector.room.hold(scene)
            if what := wrong(hall, 1024, 768):
                found[moment.__name__, scene] = what
        hall.projector.room.hold("")
    assert not found


def where(hall, words):
    """Return where a text begins on the wall, from the left, as a share of the width."""
    rect = QRectF(0, 0, 1366, 768)
    texts = painted_by(lambda painter: hall.projector.paint(painter, rect), QSize(1366, 768))
    return next(each.box.center().x() for each in texts if each.text == words) / 1366


def test_the_wall_is_turned_round_for_those_who_read_from_the_right(hall, qapp):
    begin(hall, WORDS["short"])
    speak(hall, WORDS["short"])
    assert where(hall, "You can") < where(hall, "Next") > 0.5
    assert where(hall, "0:34") > 0.5
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        assert where(hall, "Next") < 0.5 < where(hall, "Now")
        assert where(hall, "0:34") < 0.5
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_the_projector_never_asks_qt_to_cut_a_text():
    folder = Path(app.projector.__file__).parent
    assert not [path for path in folder.rglob("*.py") if "elidedText" in path.read_text("utf-8")]


def test_whoever_holds_the_piece_is_named_beside_the_longest_question(hall):
    begin(hall, WORDS["long"])
    hall.play(f'round "{WORDS["long"]["question"]}" from "{WORDS["long"]["names"][0]}"')
    read = " ".join(text for text, pixels, _ in hall.painted() if pixels > 768 // 24)
    assert "Albuquerque" in read


def test_a_vote_keeps_question_text_and_rule_while_somebody_speaks(hall):
    begin(hall, WORDS["long"])
    speak(hall, WORDS["long"])
    hall.play("reject A1", "reject A2", "vote P1 two-thirds")
    read = " ".join(hall.read().split())
    for words in ("kept by all", "We buy ten tents.", "Carried by two-thirds"):
        assert words in read
