"""What happened, in words."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import Path

import pytest

import app.wording
from app.resources import shipped_folder
from app.wording import Wording
from app.wording.words import Tongue
from facilitation.meeting.codec import event_classes, kind_of
from facilitation.meeting.deciding.case import Moment
from facilitation.meeting.event import Event
from facilitation.meeting.families.opening.events import ActRedone, ActUndone
from facilitation.meeting.kept import KeptMeeting
from facilitation.process.catalogue import Processes
from facilitation.record.memory import MemoryJournal
from facilitation.rehearsal.player import Player
from facilitation.rehearsal.script import read_script

Play = Callable[[str], KeptMeeting]
HOUSE = Path(__file__).parents[3]
POSTPONED = """meet as formal at debate
propose P1 "T" by Ana: "six tents"
second by Ben
move postpone to "the spring" by Chi
second by Dov"""
CHANGED = """propose P1 "T" by Ana: "six tents"
test consent P1
amend P1 A1 by Ben: strike "six" insert "ten\""""
APPROVING = """arrive O'Brien
item "Minutes" as approval
start Minutes"""
LEFT_OUT = "the minutes leave it out, they keep only outcomes here"
SCRIPTS = [
    *sorted(shipped_folder("rehearsals").glob("*.round")),
    *sorted((HOUSE / "tests" / "scenarios").glob("*.round")),
]


def played(path: Path, processes: Processes) -> KeptMeeting:
    kept = KeptMeeting(MemoryJournal(), "m", processes)
    for _ in Player(read_script(path.read_bytes(), path.name), kept, path.parent).play():
        pass
    return kept


def sentences(words: Wording, kept: KeptMeeting) -> Iterator[str]:
    for row, _, after in kept.history.at_every():
        yield words.events.event(after, row)
        yield words.events.event(kept.meeting, row)  # as the record is read at the end
        yield from filter(None, words.strip.strip(after))


@pytest.mark.parametrize("kind", sorted(event_classes(), key=kind_of), ids=kind_of)
def test_every_event_has_a_sentence(words: Wording, kind: type[Event]):
    assert words.events.knows(kind)


@pytest.mark.parametrize("path", SCRIPTS, ids=lambda path: path.stem)
def test_whole_meetings_are_told_in_short_plain_sentences(processes: Processes, path: Path):
    def marked(_: str, text: str, _number: int = -1) -> str:
        return "NOBODY KNOWS WHO" if text == "somebody" else text

    words = Wording(Tongue(marked), processes=processes)
    kept = played(path, processes)
    said = list(sentences(words, kept))
    assert said
    for each in said:
        assert each.strip() == each != ""
        assert len(each) < 400
        assert "{" not in each
        assert "NOBODY KNOWS WHO" not in each
        assert "_" not in each.replace("____", ""), "a blank stands as people write it"


def test_every_sentence_goes_through_translation(processes):
    translated = Wording(Tongue(lambda _, text, _number=-1: f"«{text}»"), processes=processes)
    kept = played(shipped_folder("rehearsals") / "congress_evening.round", processes)
    for row, _, after in kept.history.at_every():
        assert translated.events.event(after, row).startswith("«")
    assert translated.events.undo(kept.history, "script").startswith("«Undo")


ACTS = [
    ("hand Ben", "Ben joined the stack"),
    ("hand Ben\nnext", "Ben has the floor"),
    ("hand Ben\nnext\nnext", "Ben finished"),
    ("call Ana\nhand Ben\nnext", "Ben has the floor"),
    ("call Ana\nBen?", "Ben wants to understand"),
    ("call Ana\nBen>", "Ben wants to respond directly"),
    ("call Ana\nBen!", "Ben raised a point of process"),
    ("call Ana\npause", "the turn of Ana was paused"),
    ("call Ana\npause\nresume", "Ana goes on"),
    ("limit 2:00\ncall Ana\nextend 1:00", "Ana got 1:00 more"),
    ("call Ana\nleave Ana", "Ana left"),
    ("leave Ana, Ben", "Ana and Ben left"),
    ('propose P1 "T" by Ana: "six"\nsponsor P1 by Ben', "Ben stands behind P1"),
    ('propose P1 "T" by Ana: "six"\nsponsor P1 by Ben, Chi', "Ben and Chi stand behind P1"),
    ("leave Ana, Ben\nback Ana, Ben", "Ana and Ben are back"),
    ("recess 10m\nback Ana, Ben", "Ana and Ben are back"),
    ("arrive Eve", "Eve arrived"),
    ("arrive Eve of North", "Eve of North arrived"),
    ("arrive Eve, Fay, Gus", "Eve, Fay and Gus arrived"),
    ("round\npass", "Ana passed"),
    ("round\npass back", "Ana passed for now and is asked again"),
    ('round "How are you"', "round 1 began: How are you"),
    ("close stack", "the stack was closed"),
    ('close stack\noverrule "she must go" hand Ana', "Ana joined the stack"),
    ("stack progressive", "the stack goes least heard first"),
    ("limit 2:00", "turns are limited to 2:00 from the next one on"),
    ("limit 2:00 hard", "turns end after 2:00 from the next one on"),
    ('hand Ana\nhand Ben\nmove Ben to 1 because "a train"', "Ben moved to place 1: a train"),
    ('propose P1 "Tents" by Ana: "Ten tents."', "Ana proposed P1 “Tents”"),
    (
        'propose P1 "Tents" by Ana: "Ten tents."\namend P1 A1 by Ben: strike "Ten" insert "Six"',
        "Ben wants to change P1 (A1): strike “Ten”, insert “Six”",
    ),
    (
        (
            'propose P1 "T" by Ana: "Ten tents."\namend P1 A1 by Ben: strike "Ten" insert "Six"\n'
            "adopt A1"
        ),
        "A1 was adopted and changes P1",
    ),
    (
        'propose P1 "T" by Ana: "Ten tents."\ntest consensus P1\nagree Ana, Ben',
        "Ana and Ben agree",
    ),
    (
        'propose P1 "T" by Ana: "Ten tents."\ntest consensus P1\naside Dov "too many"',
        "Dov stands aside: “too many”",
    ),
    (
        'propose P1 "T" by Ana: "Ten tents."\ntest consensus P1\nall agree\nclose decision',
        "P1: 4 of 4 agree, nobody blocks: we have consensus",
    ),
    ('item "Tents" for 30m', "on the agenda: 1. Tents, 30 minutes"),
    ('item "Tents" as circle\nstart Tents', "we came to 1. Tents: Circle"),
    (
        'item "Tents" as circle\nhand Ana, Ben\nstart Tents',
        "Ana and Ben no longer wait to speak; we came to 1. Tents: Circle",
    ),
    ('item "Tents"\nhand Ana\nstart 1', "Ana no longer waits to speak; we came to 1. Tents"),
    (
        'item "Tents"\nhand Ana, Ben, Chi\nstart 1',
        "3 people no longer wait to speak; we came to 1. Tents",
    ),
    (
        'switch circle because "it is stuck"\nhand Chi\nreturn for good',
        "Chi no longer waits to speak; back to Open floor",
    ),
    ("round\nend round", "round 1 was ended"),
    (
        (
            'item "Tents"\nitem "Stoves"\nstart 1\nhand Ana, Ben\n'
            'switch circle because "it is stuck"\nround\noverrule "it is late" start 2'
        ),
        "Ana and Ben no longer wait to speak; we came to 2. Stoves",
    ),
    (
        'switch circle keeper Chi because "it is stuck"',
        "changed to Circle, kept by Chi: it is stuck",
    ),
    ("role facilitator Ana", "Ana took the role: facilitator"),
    ("break 15m", "a break of 15 minutes began"),
    ('action Ben "Bring the key" by 2026-06-01', "Ben will, by 1 June 2026: Bring the key"),
    ('temperature "Go on?"\nup 2 level 1 down 0', "temperature: 2 up, 1 level, 0 down"),
    ('note "{label} hello {name}"', "note: {label} hello {name}"),
]


@pytest.mark.parametrize(("lines", "said"), ACTS, ids=[said for _, said in ACTS])
def test_an_act_in_a_sentence(words: Wording, play: Play, lines: str, said: str):
    kept = play(lines)
    last = kept.history.rows()[-1].act
    rows = [row for row in kept.history.rows() if row.act == last]
    assert words.events.act(kept.meeting, rows) == words.events.last(kept.history) == said
    assert words.events.undo(kept.history, "script") == f"Undo: {said}"
    assert words.events.undo(kept.history, "desk") == ""
    assert words.events.redo(kept.history, "script") == ""


@pytest.mark.parametrize(
    ("lines", "also"),
    [
        ("round", "Ana has the piece"),
        ("hand Ben", ""),
        ("round\nundo", ""),
        (f"{CHANGED}\nadopt A1", ""),
        (f"{POSTPONED}\ncarried", "P1 was put off until the spring"),
        ('note "王小明 came"', ""),
        (f'{APPROVING}\nnote "O\'Brien brought the key"', LEFT_OUT),
        (f'{APPROVING}\nO\'Brien\nnote "It was Li"', LEFT_OUT),
        (f'{APPROVING}\nnote "It was Li"\nundo', ""),
    ],
)
def test_what_else_an_act_brought_about(words: Wording, play: Play, lines: str, also: str):
    assert words.events.also(play(lines).history) == also


def test_what_was_undone_is_told_with_what_it_was(words: Wording, play: Play):
    kept = play("hand Ben\nundo")
    assert isinstance(kept.history.rows()[-1].event, ActUndone)
    told = words.events.corrected(kept.history, kept.history.rows()[-1])
    assert told == "taken back: Ben joined the stack"
    assert words.events.redo(kept.history, "script") == "Redo: Ben joined the stack"
    assert words.events.last(kept.history) == told
    kept = play("hand Ben\nundo\nredo")
    assert isinstance(kept.history.rows()[-1].event, ActRedone)
    told = words.events.corrected(kept.history, kept.history.rows()[-1])
    assert told == "brought back: Ben joined the stack"


def test_a_turn_left_by_switching_still_has_its_speaker(words: Wording, play: Play):
    kept = play('call Ana\nswitch circle because "it is stuck"')
    paused = next(row for row in kept.history.rows() if kind_of(type(row.event)) == "turn_paused")
    assert words.events.event(kept.meeting, paused) == "the turn of Ana was paused"


def test_times_are_told_by_the_clock_that_is_asked_for():
    at = Moment(1_767_290_400_000, 0).at
    assert (Wording(zone=0).measures.clock(at), Wording(zone=0).measures.date(at)) == (
        "18:00",
        "2026-01-01",
    )
    assert Wording(zone=120).measures.clock(at) == "20:00"
    assert Wording(zone=0).measures.clock(10**30) == "00:00"
    assert Wording().measures.duration(3_723_000) == "1:02:03"
    assert Wording().measures.planned(1_800_000) == "30 minutes"
    assert Wording().measures.planned(60_000) == "1 minute"


@pytest.mark.parametrize(
    ("names", "said"),
    [
        ((), ""),
        (("Ana",), "Ana"),
        (("Ana", "Ben"), "Ana and Ben"),
        (("Ana", "Ben", "Chi"), "Ana, Ben and Chi"),
        (("A", "B", "C", "D"), "A, B and 2 more"),
    ],
)
def test_lists(names, said):
    assert Wording().measures.listed(names, 3 if len(names) < 4 else 2) == said


@pytest.mark.parametrize("file", sorted(Path(app.wording.__file__).parent.glob("event_*.py")))
def test_no_two_methods_of_a_family_say_the_same_kind_of_event(file: Path):
    """The later one would be heard alone, as "somebody" was whatever was known."""
    module = import_module(f"app.wording.{file.stem}")
    for family in (each for each in vars(module).values() if isinstance(each, type)):
        methods = [getattr(each, "__annotations__", {}) for each in vars(family).values()]
        kinds = [each["event"] for each in methods if each.get("event", "Event") != "Event"]
        assert len(kinds) == len(set(kinds)), family
