"""Lines in a rush: who is meant is said before Enter, and what is not clear stays in sight."""

from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.console.buttons import ActButton
from facilitation.floor.entries import Kind
from facilitation.language import lexicon
from facilitation.language.grammar import act_of


@pytest.fixture
def rush(room):
    room.play("arrive Rana Ruiz, Ranald Bo, Ivo Adler, Ivo Berg, Wei 王, ليلى حداد")
    return room


def buttons(room):
    return [each for each in room.quick.unsettled.findChildren(ActButton) if each.isVisible()]


def test_in_a_rush_nothing_vanishes(rush):
    for line in ("rana", "99", "ivo", "wei"):
        rush.type(line)
    assert rush.quick.unsettled.lines() == ("rana", "99", "ivo")
    assert rush.stack() == ["Wei 王"]
    high = rush.quick.unsettled.height()
    for left in (("99", "ivo"), ("ivo",)):
        rush.click(next(each for each in buttons(rush) if each.words == "×"))
        assert rush.quick.unsettled.lines() == left
        assert rush.quick.unsettled.height() == high
    rush.click(next(each for each in buttons(rush) if "Ivo Berg" in each.words))
    assert rush.stack() == ["Wei 王", "Ivo Berg"]
    assert not rush.quick.unsettled.isVisible()


@pytest.mark.parametrize("line", ["O'Hara", "ivo"])
def test_a_line_that_waits_moves_nothing_and_hides_no_hint(rush, line):
    console = rush.console
    rush.qtbot.waitUntil(lambda: console.panes.height() > 100)

    def places():
        console.centralWidget().layout().activate()
        console.quick.layout().activate()
        return console.panes.geometry(), console.quick.line.geometry()

    before = places()
    rush.type(line)
    assert rush.refusal
    assert buttons(rush)
    assert places() == before
    rush.type("wei")
    assert "Space calls Wei 王" in console.quick.hints.text()
    assert console.quick.hints.isVisible()
    assert [each.words for each in buttons(rush)][-2:] == ["Write it anew", "×"]
    assert places() == before


@pytest.mark.parametrize("wide", [700, 1366])
def test_many_who_may_be_meant_leave_the_refusal_its_room(room, wide):
    console = room.console
    room.play("arrive " + ", ".join(f"Ivo Dimitrov-{each}" for each in "abcdef") + ", O'Brien")
    console.resize(wide, 600)
    room.qtbot.waitUntil(lambda: console.panes.width() == wide)

    def high():
        console.centralWidget().layout().activate()
        console.quick.layout().activate()
        return console.panes.height()

    before = high()
    room.type('move Ivo to 1 because "he has to leave early, and his bus does not wait"')
    assert room.refusal
    assert high() == before
    room.type("O'Brien")
    assert buttons(room)
    assert all(each.width() >= each.sizeHint().width() for each in buttons(room))
    assert high() == before


def test_a_line_gives_way_to_what_else_is_said_and_comes_back(rush):
    rush.type("ivo")
    rush.quick.refuse("This cannot be done now.")
    assert not rush.quick.unsettled.isVisible()
    rush.quick.forget_refusal()
    assert rush.quick.unsettled.isVisible()


def test_who_may_be_meant_stands_beside_the_refusal_as_long_as_that_does(rush):
    rush.type("ivo")
    rush.type("wei")
    rush.type("mo")
    rush.pass_time(2)
    rush.console.questions.rest.put("A break?")
    assert [each.words for each in buttons(rush)] == ["Has just come"]
    rush.console.questions.rest.hide()
    assert [each.words for each in buttons(rush)] == ["Has just come"]
    rush.type("li", enter=False)
    assert any("Ivo Adler" in each.words for each in buttons(rush))


def test_no_line_waits_once_the_meeting_is_over(rush):
    rush.type("mo")
    rush.play("close meeting")
    assert rush.quick.unsettled.lines() == ()
    assert not rush.quick.unsettled.isVisible()


def test_what_was_to_be_an_act_waits_for_nobody(rush):
    rush.type("finished T1")
    assert rush.refusal
    rush.type("wei")
    assert not rush.refusal
    assert not rush.quick.unsettled.isVisible()


def test_a_line_waits_by_keys_and_goes_by_escape(rush):
    rush.type("ivo")
    rush.console._on_chosen("unsettled")
    rush.key(Qt.Key.Key_Escape, widget=buttons(rush)[0])
    assert rush.quick.unsettled.lines() == ()


def test_the_key_leads_to_a_line_whatever_else_is_said(rush):
    rush.type("ivo")
    rush.console._on_chosen("unsettled")
    assert "Ivo Adler" in buttons(rush)[0].words
    assert buttons(rush)[0].hasFocus()
    assert rush.refusal
    rush.quick.refuse("This cannot be done now.")
    rush.console.questions.rest.put("A break?")
    rush.console._on_chosen("unsettled")
    assert buttons(rush)[0].hasFocus()
    assert not rush.refusal


def test_what_is_typed_to_its_end_is_settled(rush):
    rush.type("ivo")
    rush.type("ivo b")
    assert rush.stack() == ["Ivo Berg"]
    assert rush.quick.unsettled.lines() == ()


def test_what_came_true_in_another_way_is_settled(rush):
    rush.play("hand Rana Ruiz")
    rush.type("rana")
    rush.type("ivo")
    rush.type("hand Ivo Berg")
    assert rush.quick.unsettled.lines() == ("rana",)
    rush.type("hand Ranald Bo")
    assert rush.quick.unsettled.lines() == ()


def test_what_a_line_means_is_said_before_enter(rush):
    for line, said in (
        ("ivo", "Ivo Adler"),
        ("ivo a", "ivo a: Ivo Adler raises a hand"),
        ("call ivo b", "Ivo Berg gets the floor"),
        ("limit", "For example: limit 2:00 hard — limit each turn"),
        ("back", "For example: back Ben — "),
        ("close", "close decision — "),
        ("redo", "redo — "),
        ("help back", 'back NAME|of "GROUP"[, NAME…] — '),
        ("help limit", "limit each turn"),
    ):
        rush.type(line, enter=False)
        assert said in rush.quick.hints.text(), line
        rush.quick.line.clear()


def test_an_example_is_of_what_is_before_the_meeting(rush):
    rush.play('propose P3 "Tents" by 1: "We buy ten tents."')
    assert "For example: second P3 by Chi — " in rush.console.language.explain("second iv")
    assert "For example: adopt A1 — " in rush.console.language.explain("adopt")
    rush.play('amend P3 A2 by 2: strike "ten" insert "six"')
    assert "For example: adopt A2 — " in rush.console.language.explain("adopt")
    assert all(rush.console.language.explain(f"{verb} ") for verb in lexicon.names())


@pytest.mark.parametrize(
    ("asked", "ballot"),
    [
        ('"Tue", "Wed"', 'ballot Ana "Tue" > "Wed" — '),
        ('approval "Tue", "Wed"', 'ballot Ana "Tue", "Wed" — '),
        ('dots 3 "Tue", "Wed"', 'ballot Ana "Tue" 2, "Wed" 1 — '),
        ("gradients", 'ballot Ana "wholehearted" — '),
    ],
)
def test_the_example_of_a_ballot_is_one_that_can_be_counted(rush, asked, ballot):
    rush.play(f'choose Q1 "When?" {asked}')
    assert f"For example: {ballot}" in rush.console.language.explain("ballot")
    shown = ballot.removeprefix("ballot Ana ").removesuffix(" — ")
    rush.play(f"ballot 1 {shown}")


@pytest.mark.parametrize("word", ["poll", "choice", "options"])
def test_the_word_for_what_is_wanted_leads_to_the_verb(rush, word):
    assert word in {each.text for each in rush.console.language._complete(word[:3], 3)}
    assert "For example: choose Q1 " in rush.console.language.explain(word)
    assert "choose LABEL " in rush.console.language.explain(f"help {word}")
    rush.type(f'{word} Q1 "When?" "Tue", "Wed"')
    assert rush.meeting.decision.options == ("Tue", "Wed")


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("point of order", Kind.PROCESS),
        ("point of process", Kind.PROCESS),
        ("direct", Kind.DIRECT),
        ("direct response", Kind.DIRECT),
        ("clarifying question", Kind.CLARIFY),
    ],
)
def test_the_words_for_a_signal_lead_to_the_line_that_gives_it(rush, words, kind):
    assert words in {each.text for each in rush.console.language._complete(words[:4], 4)}
    assert " Ben — " in rush.console.language.explain(words)
    rush.type(words)
    assert " Ben" in rush.refusal
    rush.play("call 1")
    raised = act_of(f"{words} wei")
    assert raised.kind is kind
    assert raised.name == "wei"


@pytest.mark.parametrize(
    ("typed", "leads"),
    [
        ("point", "process Ben"),
        ("point of", "process Ben"),
        ("point of order", "process Ben"),
        ("dir", "direct response"),
        ("withdraw hand", "withdraw A1"),
        ("direct van", "Nobody here is called"),
    ],
)
def test_whoever_asks_for_a_line_is_not_taken_for_somebody_who_came(rush, typed, leads):
    rush.type(typed)
    assert leads in rush.refusal
    assert "Has just come" not in [each.words for each in buttons(rush)]


def test_a_hand_is_withdrawn_as_it_is_asked_for(rush):
    rush.type("wei")
    rush.type("withdraw hand wei")
    assert rush.stack() == []


def test_no_line_is_explained_in_signs_that_only_programmers_read(rush):
    for verb in lexicon.names():
        said = rush.console.language.explain(f"{verb} ")
        assert said
        assert not {*"[]|{}"} & {*said}
        usages = lexicon.usages_named(verb)
        assert rush.console.language.explain(f"help {verb}").startswith(usages)


def test_a_refusal_shows_how_a_line_is_written_by_one_that_is(rush):
    rush.type("item")
    assert 'like this: item "Tents for the market" as consensus for 30m' in rush.refusal
    assert "[" not in rush.refusal


def test_a_number_is_said_with_its_name_and_raises_that_hand(rush):
    number = next(n for n, each in rush.meeting.people.items() if each.name == "Ivo Adler")
    rush.type(str(number), enter=False)
    assert f"{number}: Ivo Adler raises a hand" in rush.quick.hints.text()
    rush.key(Qt.Key.Key_Return)
    assert rush.stack() == ["Ivo Adler"]


def test_what_would_be_refused_is_not_promised(rush):
    rush.play('leave "Ivo Adler"')
    rush.type("ivo a", enter=False)
    said = rush.quick.hints.text()
    assert "raises a hand" not in said
    rush.key(Qt.Key.Key_Return)
    assert rush.refusal.startswith(said)


@pytest.mark.parametrize("line", ["Mo", "Mo, Li, O'Brien", "J. R."])
def test_whoever_is_unknown_may_have_just_come(rush, line):
    before = len(rush.meeting.people)
    rush.type(line)
    come = next(each for each in buttons(rush) if each.words == "Has just come")
    rush.click(come)
    new = list(rush.meeting.people.values())[before:]
    assert [each.name for each in new] == [name.strip() for name in line.split(",")]
    assert rush.quick.unsettled.lines() == ()


@pytest.mark.parametrize("line", ["ivo, Mo", "99", "move Bo to 1"])
def test_nothing_else_is_taken_for_an_arrival(rush, line):
    rush.type(line)
    assert not [each for each in buttons(rush) if each.words == "Has just come"]


def test_help_answers(rush):
    rush.type("help move")
    assert "move NAME to NUMBER" in rush.quick.notice.text()
    assert rush.quick.line.text() == ""


def test_what_is_so_already_is_said_kindly(rush):
    rush.type("stack fifo")
    rush.type("stack fifo")
    assert rush.refusal == ""
    assert "That is so already" in rush.quick.notice.text()
    assert rush.quick.line.text() == ""


@pytest.mark.parametrize("line", ["wei", "ivo b, wei"])
def test_whoever_waits_already_is_told_how_to_be_taken_off(rush, line):
    rush.type(line)
    rush.type(line)
    assert "That is so already." in rush.quick.notice.text()
    assert "Possible: withdraw " in rush.quick.notice.text()


@pytest.mark.parametrize("line", ["bo leaves", "bo goes home", "call li wei"])
def test_only_names_that_make_a_readable_line_are_offered(room, line):
    room.play("arrive Bo, Li, O'Brien")
    room.type(line)
    offered = [each for each in buttons(room) if each.words not in {"Write it anew", "×"}]
    for each in offered[:1]:
        room.click(each)
        assert room.refusal == ""


def test_a_choice_that_cannot_be_read_is_refused_in_a_sentence(room):
    room.play("arrive Bo, Li")
    room.quick.unsettled.settled.emit("2 leaves")
    assert "2" in room.refusal
    assert "is no act and no name" in room.refusal


def test_the_words_of_a_line_that_waits_lie_under_no_button(rush):
    rush.type("opposition bo, wei chen, dana levi")
    rush.type("wei")
    (row,) = rush.quick.unsettled._rows
    direct = Qt.FindChildOption.FindDirectChildrenOnly
    shown = [each for each in row.findChildren(QWidget, options=direct) if each.isVisible()]
    assert len(shown) > 2
    rush.qtbot.waitUntil(
        lambda: all(one.geometry().right() < other.x() for one, other in pairwise(shown))
    )
