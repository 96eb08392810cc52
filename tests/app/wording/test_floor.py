"""The stack, texts and the strip, in words."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from app.resources import load_processes
from app.wording import Wording
from facilitation.floor import places
from facilitation.floor.catalogue import order_names
from facilitation.floor.places import Reason
from facilitation.floor.turns import TurnKind
from facilitation.meeting.kept import KeptMeeting
from facilitation.meeting.reading import stack_places
from facilitation.meeting.state import Fate
from facilitation.process.catalogue import Processes
from facilitation.text import edits
from facilitation.text.changes import Edit
from facilitation.text.lines import numbered_lines
from facilitation.text.versions import version_id

Play = Callable[[str], KeptMeeting]


def reason_codes() -> list[str]:
    """The codes that the documentation of a reason lists."""
    listed = "".join(re.findall(r"^\s*\|(.*?)\|", places.Reason.__doc__ or "", re.MULTILINE))
    return re.findall(r"``(\w+)``", listed)


def used_codes() -> set[str]:
    """The codes that the orders give, as they stand in the source."""
    folder = Path(places.__file__).parent
    source = "".join(file.read_text("utf-8") for file in folder.rglob("*.py"))
    return set(re.findall(r'Reason\(\s*"(\w+)"', source))


def test_every_reason_is_documented():
    assert used_codes() <= set(reason_codes())


@pytest.mark.parametrize("code", reason_codes())
def test_every_reason_can_be_read_aloud(words: Wording, code: str):
    said = words.floor.reason(Reason(code, 3, "North {x}"))
    assert said
    assert said != code.replace("_", " ")
    assert "{number}" not in said
    assert "{text}" not in said


@pytest.mark.parametrize(
    ("reason", "said"),
    [
        (Reason("has_not_spoken"), "has not spoken yet"),
        (Reason("spoke_times", 1), "spoke once"),
        (Reason("spoke_times", 2), "spoke twice"),
        (Reason("spoke_times", 5), "spoke 5 times"),
        (Reason("spoke_for", 90_000), "spoke for 1:30"),
        (Reason("spoke_for", 0), "has not spoken yet"),
        (Reason("group_turns", 0, "North"), "nobody of North has spoken yet"),
        (Reason("group_turns", 1, "North"), "North spoke once"),
        (Reason("group_turns", 3, "North"), "North spoke 3 times"),
        (Reason("moved", 2, "a train"), "moved to place 2: a train"),
        (Reason("moved", 2), "moved to place 2"),
        (Reason("arrived", 1), "asked first"),
        (Reason("arrived", 4), "asked as number 4"),
    ],
)
def test_reasons(words: Wording, reason: Reason, said: str):
    assert words.floor.reason(reason) == said


def test_places_of_a_stack(words: Wording, play: Play):
    meeting = play("stack progressive\ncall Ana\nhand Ana\nhand Ben\nChi>\nDov?").meeting
    said = [words.floor.place(meeting, each) for each in stack_places(meeting.floor)]
    assert said == [
        "wants to understand",
        "responds to Ana",
        "not called yet in this debate",
        "spoke once",
    ]


@pytest.mark.parametrize("name", order_names())
def test_every_order_has_words(words: Wording, name: str):
    assert words.floor.order(name) not in {"", name}


@pytest.mark.parametrize("kind", list(TurnKind))
def test_every_kind_of_turn_has_words(words: Wording, kind: TurnKind):
    assert words.floor.kind(kind)


@pytest.mark.parametrize("fate", list(Fate))
def test_every_fate_has_words(words: Wording, fate: Fate):
    assert words.matter.fate(fate)


TEXT = "We buy ten tents by May.\n\nThe garden group stores them."


@pytest.mark.parametrize(
    ("edit", "said"),
    [
        (edits.strike_insert(TEXT, "ten", "six"), "in line 1 strike “ten”, insert “six”"),
        (edits.strike(TEXT, "garden"), "in line 2 strike “garden”"),
        (edits.insert(TEXT, "small", after="ten"), "in line 1 after “ten” insert “small”"),
        (edits.insert(TEXT, "Today", before="We"), "at the beginning of line 1 insert “Today”"),
        (edits.strike_insert(TEXT, "ten", "{struck}"), "in line 1 strike “ten”, insert “{struck}”"),
        (Edit(version_id(TEXT), ()), "changes nothing any more"),
    ],
)
def test_changes(words: Wording, edit: Edit, said: str):
    assert words.matter.change(edit, numbered_lines(TEXT)) == said


def test_a_change_without_lines_and_a_great_one(words: Wording):
    assert words.matter.change(edits.strike(TEXT, "ten")) == "strike “ten”"
    great = edits.strike_insert(TEXT, "ten", "very " * 60 + "many")
    said = words.matter.change(great)
    assert len(said) < 120
    assert said.endswith("…”")
    new = "You sell nine boats in June.\n\nA city office paints it."
    assert words.matter.change(edits.substitute(TEXT, new), numbered_lines(TEXT)).startswith(
        ("changes", "in line")
    )


FORMAL = 'item "Tents" as formal\nstart Tents\npropose P1 "Tents" by Ana: "Ten."\nsecond by Ben'

STRIPS = [
    (
        "meet as spokescouncil at consult",
        "Back to the groups",
        "raise a hand to speak",
        "we talk in small groups",
    ),
    ("", "Welcome", "raise a hand to speak", ""),
    ("hand Ben", "Welcome", "raise a hand to speak", "Ben"),
    (
        "call Ana\nhand Ben",
        "Ana has the floor",
        "raise a hand to speak, ask a question, or respond directly",
        "Ben",
    ),
    (
        "call Ana\nBen!",
        "Ben speaks about the process",
        "listen; the floor goes back afterwards",
        "Ana",
    ),
    (
        (
            'meet as formal at debate\npropose P1 "T" by Ana: "Ten."\nsecond by Ben\ncall Chi\n'
            "move previous question by Chi\nsecond by Dov"
        ),
        "Chi has the floor, on End the debate on P1",
        "vote when you are asked; this is not debated",
        "back to P1",
    ),
    (
        "close stack\ncall Ana",
        "Ana has the floor",
        "ask a question, or raise a point of process; the stack is closed",
        "",
    ),
    (
        "meet as formal at debate\nclose stack\ncall Ana",
        "Ana has the floor",
        "ask a question, or raise a point of order; the stack is closed",
        "Closing",
    ),
    (
        "round",
        "Ana holds the talking piece",
        "listen; when the piece comes to you, speak or pass",
        "Ben",
    ),
    (
        "round popcorn",
        "Ana holds the talking piece",
        "listen; when the piece comes to you, speak or pass",
        "whoever speaks chooses who is next",
    ),
    (
        'propose P1 "Tents" by Ana: "Ten."\ntest consensus P1\nagree Ana, Ben, Chi',
        "We decide on P1 Tents by consensus",
        "agree, agree with reservations, stand aside, or block",
        "the result is stated",
    ),
    (
        'propose P1 "Tents" by Ana: "Ten."\ntest consensus P1\nall agree',
        "We decide on P1 Tents by consensus",
        "agree, agree with reservations, stand aside, or block",
        "the result is stated",
    ),
    (
        'propose P1 "Tents" by Ana: "Ten."\nvote P1 majority',
        "We decide on P1 Tents by majority",
        "vote yes or no, or abstain",
        "the result is stated",
    ),
    (
        'propose P1 "Tents" by Ana: "Ten."\nvote P1 martha',
        "We decide on P1 Tents by Martha's Rules",
        "say that you like it, that you can live with it, or that you are uncomfortable",
        "the result is stated",
    ),
    (
        'temperature "Go on?"',
        "How does it feel: Go on?",
        "show a hand up, level or down",
        "",
    ),
    ("break 15m", "We have a break", "rest, eat, talk", ""),
    (
        'item "T"\nleave Ana, Ben, Chi, Dov\nmeet as formal',
        "Opening",
        "raise a hand to speak",
        "1. T",
    ),
    ("close meeting", "The meeting is closed", "read what was decided, ask for the minutes", ""),
    (
        'item "Tents" as circle\nitem "Money"\nstart Tents',
        "1. Tents: Opening",
        "listen",
        "Check-in",
    ),
    (
        'item "Tents" as circle\nstart Tents\nstage check-in',
        "1. Tents: Check-in",
        "listen",
        "Ana begins the round",
    ),
    (
        'item "Tents" as circle\nstart Tents\nstage check-in\nround\nend round',
        "1. Tents: Check-in",
        "listen; we go on to Agreements",
        "Agreements",
    ),
    (
        'item "Tents" as circle\nstart Tents\nstage purpose',
        "1. Tents: Purpose",
        "raise a hand to speak",
        "Rounds",
    ),
    ('item "Tents"\nitem "Money"\nstart Tents', "1. Tents", "raise a hand to speak", "2. Money"),
    (
        'item "T" as formal\nstart T\nswitch consent because "we listen"\nstage presentation',
        "1. T: Presentation",
        "listen",
        "Clarifying questions",
    ),
    (
        f'{FORMAL}\nAna\nnext\norder Chi "not heard"',
        "Chi raises a point of order: “not heard”",
        "listen; the chair rules at once",
        "Ana goes on",
    ),
    (
        FORMAL,
        "Before us: P1 Tents",
        "raise a hand to speak to it, or propose a change",
        "Ana may speak first",
    ),
    (
        f'{FORMAL}\nChi\namend P1 A1 by Ben: strike "Ten" insert "Six"\nnext',
        "Chi has the floor, on A1, a change to P1",
        "second it, if it should be heard",
        "we speak to it",
    ),
    (
        "Ben!\nnext",
        "Ben speaks about the process",
        "listen",
        "",
    ),
    (
        f'{FORMAL.replace("formal", "democratic_rules")}\nrevise P1 by Ana: "Nine."\nsecond by Ben',
        "Before us: Word it otherwise: Nine.",
        "object when you are asked; if two do, it stays as it was",
        "back to P1",
    ),
    (
        f'{FORMAL}\norder Chi "not heard"',
        "Chi raises a point of order: “not heard”",
        "listen; the chair rules at once",
        "back to P1",
    ),
    (
        f'{FORMAL}\nAna\nnext\norder Chi "not heard"\nruling not granted because "she was"',
        "Ana has the floor, on P1 Tents",
        "appeal against the ruling, or raise a hand to speak",
        "we vote on P1",
    ),
]


@pytest.mark.parametrize(("lines", "now", "you_can", "following"), STRIPS)
def test_the_strip(words: Wording, play: Play, lines: str, now: str, you_can: str, following: str):
    assert words.strip.strip(play(lines).meeting) == (now, you_can, following)


def test_the_strip_before_the_beginning(words: Wording):
    from facilitation.meeting.state import Meeting

    assert words.strip.strip(Meeting()).now == "We have not begun yet"


def test_processes_by_their_own_titles(words: Wording, processes: Processes):
    for name in processes.names():
        process = processes.get(name)
        assert process is not None
        assert words.processes.named(name) == words.processes.title(process) != name
        assert words.processes.about(process)
        for stage in process.stages:
            assert words.processes.stage_title(name, stage.name)
            assert process.spoken("en").stages[stage.name].room
            assert process.spoken("en").stages[stage.name].facilitator
    assert words.processes.named("open") == "Open floor"
    assert words.processes.named("unheard of") == "unheard of"
    assert words.processes.role("minutes") == "note-taker"
    assert words.processes.role("cook") == "cook"


def test_the_brief_strip_leaves_out_titles_and_questions(words: Wording, play: Play):
    begun = 'item "A very long title"\nitem "Another long title"\nstart 1'
    assert words.brief_strip.strip(play(begun).meeting)[::2] == ("Item 1", "item 2")
    proposed = 'propose P1 "A very long title" by Ana: "Ten."\ntest consensus P1'
    assert words.brief_strip.strip(play(proposed).meeting).now == "We decide on P1 by consensus"


def test_next_says_what_follows_and_the_voice_how_many_are_missing(words: Wording, play: Play):
    asked = play('choose E1 "Who?" stv 1 seats secret "Ana", "Ben"').meeting
    assert words.strip.strip(asked).next == "the result is stated"
    assert words.strip.still_to_come(asked, asked.decision) == "4 papers still to come"


@pytest.mark.parametrize(
    ("process", "now", "can"),
    [
        ("circle", "Opening", "listen: the talking piece goes round"),
        ("formal", "Before us: P1 Tents", "second it, if it should be heard"),
    ],
)
def test_after_a_switch_the_strip_speaks_of_the_new_process_at_once(
    words: Wording, play: Play, process: str, now: str, can: str
):
    begun = 'meet as assembly at discussion\npropose P1 "Tents" by Ana: "Ten."\ntest consensus P1'
    switched = f'{begun}\noverrule "we are lost" switch {process} because "calm"'
    strip = words.strip.strip(play(switched).meeting)
    assert (strip.now, strip.you_can) == (now, can)
    back = words.strip.strip(play(f"{switched}\nreturn").meeting)
    assert back.now == "We decide on P1 Tents by consensus"


@pytest.mark.parametrize(
    "process", [each for each in load_processes().names() if each != "assembly"]
)
def test_after_a_switch_nothing_is_left_of_the_floor_before_it(
    words: Wording, play: Play, process: str
):
    switch = f'overrule "we are lost" switch {process} because "calm"'
    begun = "meet as assembly at discussion"
    spoken, calm = (
        play(f"{begun}\n{floor}{switch}").meeting for floor in ("Ana\nnext\nBen\nBen!\n", "")
    )
    assert words.strip.strip(spoken) == words.strip.strip(calm)
    stage = words.processes.stage_title(process, spoken.floor.stage)
    assert words.strip.strip(spoken).now in {stage, "Nothing is before us"}
    listens = words.processes.all_listen(spoken)
    assert words.strip.strip(spoken).you_can.startswith("listen") is listens


@pytest.mark.parametrize(
    "asked",
    [
        "test consensus P1\nagree Ben",
        "test consent P1\nagree Ben",
        "vote P1 majority\nagree Ben",
        *(f'overrule "so" vote P1 {each}' for each in ("double", "groups", "delegates", "martha")),
        *(f'choose E1 "Who?" {poll} "Ana", "Ben"' for poll in ("approval", "score", "schulze")),
        *(f'choose E1 "Who?" {poll} "Ana", "Ben"' for poll in ("dots 3", "gradients", "ranked")),
    ],
)
def test_while_it_is_decided_next_counts_nobody(words: Wording, play: Play, asked: str):
    proposed = 'meet as assembly at decide\npropose P1 "Tents" by Ana: "Ten."'
    said = words.strip.strip(play(f"{proposed}\n{asked}").meeting).next
    assert said
    assert not re.search(r"\d|\b(one|two|three|four|still|more)\b", said)


@pytest.mark.parametrize(
    ("lines", "can", "follows"),
    [
        ("", "say when we look at it again", "a day to look again"),
        (
            'review P1 2027-05-01\nobject Ben "cold"',
            "say whether doing this would harm us",
            "we test the objection",
        ),
        ('object Ben "cold"\nqualify Ben', "say how the text could change", "we change the text"),
    ],
)
def test_the_wall_asks_for_what_a_consent_waits_for(
    words: Wording, play: Play, lines: str, can: str, follows: str
):
    begun = 'meet as consent at objections\npropose P1 "Tents" by Ana: "Ten."\ntest consent P1'
    strip = words.strip.strip(play(f"{begun}\nall agree\n{lines}").meeting)
    assert (strip.you_can, strip.next) == (can, follows)


def test_after_a_block_people_may_say_how_the_text_could_change(words: Wording, play: Play):
    begun = 'meet as consent at response\npropose P1 "Tents" by Ana: "Ten."\ntest consensus P1'
    closed = f'{begun}\nblock Ben "too cold"\nall agree\nclose decision'
    meeting = play(closed).meeting
    strip = words.strip.strip(meeting, decided=True)
    assert strip.you_can == "raise a hand to say how the text could change"
    assert strip.next == "we change the text"
    assert not words.processes.all_listen(meeting)
    against = words.decisions.waiting.against(meeting.decisions[-1])
    assert against == "Against it stands: “too cold”"


def test_after_a_poll_no_text_is_said_to_change(words: Wording, play: Play):
    begun = 'meet as consent at response\npropose P1 "Tents" by Ana: "Ten."\ntest consensus P1'
    poll = 'choose Q1 "Which colour?" approval "Green", "Yellow"\nballot Ana: 2\nclose decision'
    stopped = f'{begun}\nblock Ben "too cold"\nall agree\nclose decision'
    meeting = play(f'{stopped}\nswitch approval because "first these"\n{poll}').meeting
    strip = words.strip.strip(meeting, decided=True)
    assert strip.now == "Q1: Chosen: Yellow"
    assert strip.next != "we change the text"
    assert "text" not in strip.you_can


@pytest.mark.parametrize(
    ("lines", "can"),
    [
        ("", "rest, eat, talk; say at the laptop when you are back"),
        ("role facilitator Ana\nrole door Ben", "rest, eat, talk; tell Ben when you are back"),
    ],
)
def test_in_a_recess_people_know_how_they_are_back(
    words: Wording, play: Play, lines: str, can: str
):
    assert words.strip.strip(play(f"{lines}\nrecess").meeting).you_can == can
    assert words.strip.strip(play(f"{lines}\nbreak").meeting).you_can == "rest, eat, talk"


def test_while_a_text_is_presented_all_listen(words: Wording, play: Play):
    strip = words.strip.strip(play("meet as consent at present\nAna\nnext").meeting)
    assert (strip.now, strip.you_can) == ("Ana has the floor", "listen")
