"""A group's own processes: found beside the library, refused with the line, kept by the record."""

from __future__ import annotations

import copy
import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest

from facilitation.decisions.catalogue import method_names
from facilitation.exchange.process_folder import ProcessFolder
from facilitation.floor.catalogue import order_names
from facilitation.language.grammar import parse
from facilitation.meeting.act import Act
from facilitation.meeting.deciding.case import Moment
from facilitation.meeting.kept import KeptMeeting
from facilitation.meeting.outcome import Refusal
from facilitation.meeting.purpose import Aim, purpose_of
from facilitation.minutes.gathering.gatherer import Gatherer
from facilitation.process.catalogue import Processes
from facilitation.process.process import Process
from facilitation.process.reading import BadProcess, Known, Wrong
from facilitation.process.writing import written
from facilitation.record.memory import MemoryJournal
from tests.facilitation.shipped import RESOURCES, shipped_motions, shipped_processes

KNOWN = Known(order_names(), method_names(), shipped_motions)

OURS = """like = "circle"
name = "ours"
[agreement]
by = "all who were there"
on = "2026-02-01"
until = "2027-02-01"
[words.en]
title = "Our circle"
about = "As we do it at the mill."
[words.en.stages.check-in]
title = "Weather"
room = "What is the weather in you?"
facilitator = "Begin."
"""

STAGES = """name = "mine"
[[stages]]
name = "one"
NEXT1
[[stages]]
name = "two"
NEXT2
[[stages]]
name = "three"
NEXT3
[words.en]
title = "Mine"
about = "Three steps."
"""


def shipped_file(name: str) -> bytes | None:
    found = list((RESOURCES / "processes").rglob(f"{name}.toml"))
    return found[0].read_bytes() if found else None


@pytest.fixture
def folder(tmp_path: Path) -> ProcessFolder:
    return ProcessFolder(tmp_path, lambda: KNOWN, shipped_file)


def write(folder: ProcessFolder, name: str, text: str) -> None:
    file = folder.folder / f"{name}.toml"
    before = file.stat().st_mtime_ns if file.exists() else 0
    file.write_text(text, encoding="utf-8")
    os.utime(file, ns=(before + 1_000_000_000, before + 1_000_000_000))
    folder.look_again()


def known(folder: ProcessFolder) -> Processes:
    processes = shipped_processes()
    processes.own = folder
    return processes


def in_three(one: str = "", two: str = "", three: str = "") -> str:
    text = STAGES.replace("NEXT1", one).replace("NEXT2", two).replace("NEXT3", three)
    said = [f'[words.en.stages.{each}]\ntitle = "T"\nroom = "R"\nfacilitator = "F"' for each in
            ("one", "two", "three")]  # fmt: skip
    return "\n".join((text, *said))


class Held:
    def __init__(self, processes: Processes, journal: MemoryJournal | None = None) -> None:
        self.journal = journal or MemoryJournal()
        self.kept = KeptMeeting(self.journal, "m", processes)
        self._tick = self.kept.meeting.tick

    def do(self, line: str) -> object:
        self._tick += 1000
        act = parse(line)
        assert isinstance(act, Act)
        moment = Moment(1_777_653_000_000 + self._tick, self._tick)
        return self.kept.do(act, moment, "console")

    def say(self, line: str) -> None:
        done = self.do(line)
        assert not isinstance(done, Refusal), (line, done)


def test_an_own_process_comes_first_and_is_meant_by_its_title(folder: ProcessFolder) -> None:
    write(folder, "ours", OURS)
    processes = known(folder)
    assert processes.called()[0] == "ours"
    assert [each.called for each in processes.meant("our cir")] == ["ours"]
    assert processes.called().count("circle") == 1


def test_an_own_process_is_found_by_its_version_before_anybody_asks_for_all(
    folder: ProcessFolder,
) -> None:
    write(folder, "ours", OURS)
    processes = known(folder)
    assert [processes.get(each) for each in processes.owned()] == list(folder.found.values())


def test_one_called_as_a_shipped_one_takes_its_place_but_not_in_records(
    folder: ProcessFolder,
) -> None:
    write(folder, "circle", OURS.replace('"ours"', '"circle"'))
    processes = known(folder)
    assert processes.called().count("circle") == 1
    assert processes.meant("circle")[0].words["en"].title == "Our circle"
    shipped = processes.get("circle")
    assert shipped is not None
    assert shipped.words["en"].title == "Circle"


@pytest.mark.parametrize(
    ("text", "wrong", "line"),
    [
        (OURS + "[rules]\norder = 7\n", Wrong.TYPE, 15),
        (OURS + '[rules]\norder = "sideways"\n', Wrong.ORDER, 15),
        (OURS + '[rules]\nmethods = ["shouting"]\n', Wrong.METHOD, 15),
        (OURS + "[rules]\nstretch = 0\n", Wrong.RANGE, 15),
        (OURS + "[motions.dance]\nsecond = true\n", Wrong.MOTION, 14),
        (OURS.replace("Our circle", "Our\\u202ecircle"), Wrong.TEXT, 8),
        (OURS.replace('"2027-02-01"', '"next year"'), Wrong.DATE, 6),
        (OURS.replace("about =", "abuot ="), Wrong.FIELD, 9),
        (OURS.replace('"ours"', '"others"'), Wrong.NAME, 2),
        (OURS.replace('"circle"', '"ours"'), Wrong.LIKE, 1),
        ("version = 9\n" + OURS, Wrong.NEWER, 1),
        (OURS + "[rules\n", Wrong.SYNTAX, 14),
        (OURS + f"[x]\ny = {'[' * 5000}\n", Wrong.SYNTAX, None),
    ],
)
def test_a_wrong_file_is_refused_with_its_line(
    folder: ProcessFolder, text: str, wrong: Wrong, line: int | None
) -> None:
    write(folder, "fine", OURS.replace('"ours"', '"fine"'))
    write(folder, "ours", text)
    assert [(each.file, each.wrong) for each in folder.faults] == [("ours.toml", wrong)]
    assert line in (None, folder.faults[0].line)
    assert list(folder.found) == ["fine"]


@pytest.mark.parametrize(
    ("text", "wrong", "line"),
    [
        (in_three('floor = "dance"'), Wrong.FLOOR, 4),
        (in_three(two='floor = "dance"'), Wrong.FLOOR, 7),
        (in_three(two='next = ["four"]'), Wrong.MISSING, 7),
        (in_three('next = ["three"]'), Wrong.UNREACHED, 6),
        (in_three(three='next = ["two"]'), Wrong.ENDLESS, 10),
        (in_three(two='until = "doomsday"'), Wrong.TYPE, 7),
        (in_three(two="length = -5"), Wrong.RANGE, 7),
        (in_three().replace('"two"', '"one"'), Wrong.TWICE, 6),
        (in_three().replace("[[stages]]", "[[steps]]"), Wrong.FIELD, 2),
    ],
)
def test_a_wrong_course_is_refused_with_its_line(
    folder: ProcessFolder, text: str, wrong: Wrong, line: int
) -> None:
    write(folder, "mine", text)
    assert [(each.wrong, each.line) for each in folder.faults] == [(wrong, line)]


def test_whatever_stands_where_something_else_should_is_refused_and_nothing_else_goes_wrong(
    folder: ProcessFolder,
) -> None:
    whole = msgspec.toml.decode(in_three())
    for way in ways_through(whole):
        for other in (7, -1.5, True, "\u202e", "x" * 9_000, [], [[1]], {}, {"a": {"b": 1}}):
            changed = copy.deepcopy(whole)
            held = changed
            for key in way[:-1]:
                held = held[key]
            held[way[-1]] = other
            try:
                lines = (f"{json.dumps(key)} = {inline(each)}" for key, each in changed.items())
                folder.read("mine.toml", "\n".join(lines).encode())
            except BadProcess as bad:
                assert bad.line >= 1


def inline(value: Any) -> str:
    """Return a value as TOML writes it in one line."""
    if isinstance(value, dict):
        pairs = (f"{json.dumps(key)} = {inline(each)}" for key, each in value.items())
        return f"{{{', '.join(pairs)}}}"
    if isinstance(value, list):
        return f"[{', '.join(map(inline, value))}]"
    return json.dumps(value)


def ways_through(value: Any, way: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    if way:
        yield way
    if isinstance(value, dict):
        for key, each in value.items():
            yield from ways_through(each, (*way, key))
    elif isinstance(value, list):
        for at, each in enumerate(value):
            yield from ways_through(each, (*way, at))


def test_letters_that_cannot_be_read_are_no_traceback(folder: ProcessFolder) -> None:
    with pytest.raises(BadProcess) as bad:
        folder.read("mine.toml", b"a = 1\n\xff\xfe")
    assert (bad.value.wrong, bad.value.line) == (Wrong.LETTERS, 2)


def test_stages_may_go_round_where_there_is_a_way_out(folder: ProcessFolder) -> None:
    write(folder, "mine", in_three(two='next = ["three", "one"]', three='next = ["one", "end"]'))
    assert not folder.faults
    held = Held(known(folder))
    for line in ('meeting "Mill" as mine', "arrive Ana, Bo", "meet", "stage next", "stage next"):
        held.say(line)
    held.say("stage next")
    assert held.kept.meeting.floor.stage == "one"


def test_a_stage_says_who_begins_who_speaks_and_what_it_waits_for(folder: ProcessFolder) -> None:
    write(
        folder,
        "mine",
        in_three(
            'floor = "round"\nbegins = "keeper"\nuntil = "round"',
            'floor = "groups"\nlength = 300000\nnext = ["one", "three"]',
            'floor = "stack"\nmay = "presenter"\nuntil = "heard"',
        ),
    )
    held = Held(known(folder))
    for line in ('meeting "Mill" as mine', "arrive Ana, Bo, Chi", "role keeper Chi", "meet"):
        held.say(line)
    processes = held.kept.processes
    assert purpose_of(held.kept.meeting, processes).person == 3
    refused = held.do("stage next")
    assert isinstance(refused, Refusal)
    assert (refused.code, refused.advice) == ("STAGE_WANTS_ROUND", True)
    held.say('round "What now?"')
    turn = held.kept.meeting.floor.turn
    assert turn is not None
    assert turn.person == 3
    for line in ("next", "next", "next", "stage next"):
        held.say(line)
    purpose = purpose_of(held.kept.meeting, processes)
    assert (purpose.aim, purpose.length) == (Aim.GROUPS, 300_000)
    held.say("groups of 2")
    held.say("end groups")
    assert purpose_of(held.kept.meeting, processes).stage == "one"
    held.say("stage three")
    held.say("role presenter Bo")
    refused = held.do("hand Ana")
    assert isinstance(refused, Refusal)
    assert (refused.code, refused.advice) == ("STAGE_IS_FOR", True)
    held.say("hand Bo")
    refused = held.do("stage one")
    assert isinstance(refused, Refusal)
    assert refused.code == "STAGE_WANTS_ALL_HEARD"
    held.say('overrule "we have heard enough" stage one')


def test_whoever_asks_for_a_wrong_one_is_told_where_it_is_wrong(folder: ProcessFolder) -> None:
    write(folder, "ours", OURS.replace("about =", "abuot ="))
    held = Held(known(folder))
    held.say('meeting "Mill"')
    refused = held.do('switch ours because "we want to"')
    assert isinstance(refused, Refusal)
    assert refused.code == "PROCESS_REFUSED"
    assert ("line", "9") in refused.params


def test_a_meeting_keeps_the_version_it_began_with(folder: ProcessFolder) -> None:
    write(folder, "ours", OURS)
    held = Held(known(folder))
    for line in ('meeting "Mill" as ours', "arrive Ana, Bo", "meet at check-in", "Ana", "next"):
        held.say(line)
    began = held.kept.meeting.floor.process
    write(folder, "ours", OURS.replace("Weather", "Wind"))
    assert held.kept.meeting.floor.process == began
    in_force = held.kept.processes.get(began)
    assert in_force is not None
    assert in_force.spoken("en").stages["check-in"].title == "Weather"

    other = held.do("renew consent")
    assert isinstance(other, Refusal)
    assert other.code == "OTHER_PROCESS"
    held.say('renew ours because "we changed the check-in"')
    now = held.kept.meeting
    assert now.floor.process != began
    assert now.floor.stage == "check-in"
    assert now.floor.turn is not None
    assert len(now.versions) == 2
    again = held.do("renew ours")
    assert isinstance(again, Refusal)
    assert again.so
    held.say("undo")
    assert held.kept.meeting.floor.process == began


def test_a_record_opens_where_the_file_is_gone(folder: ProcessFolder) -> None:
    write(folder, "ours", OURS)
    held = Held(known(folder))
    for line in ('meeting "Mill" as ours', "arrive Ana, Bo", 'item "Tents"', "start Tents"):
        held.say(line)
    elsewhere = Held(shipped_processes(), held.journal)
    floor = elsewhere.kept.meeting.floor
    stage = elsewhere.kept.processes.stage(floor.process, floor.stage)
    assert stage is not None
    process = elsewhere.kept.processes.get(floor.process)
    assert process is not None
    assert process.agreement.until == "2027-02-01"
    elsewhere.say("stage next")


def test_what_a_record_claims_for_a_version_that_it_is_not_is_passed_over() -> None:
    processes = shipped_processes()
    processes.know({"circle@0123456789abcdef": 'name = "circle"\nstages = []\nwords = {}'})
    assert processes.get("circle@0123456789abcdef") is None


def test_saving_again_keeps_the_version_before(folder: ProcessFolder) -> None:
    write(folder, "ours", OURS)
    first = folder.found["ours"]
    saved = folder.save(first)
    again = folder.save(saved)
    assert (saved.revision, again.revision) == (2, 3)
    assert folder.found["ours"] == again
    assert [each.revision for each in folder.earlier("ours")] == [2, 1]
    assert not folder.faults


@pytest.mark.parametrize("file", sorted((RESOURCES / "processes").rglob("*.toml")), ids=str)
def test_every_shipped_process_reads_as_it_is_written(folder: ProcessFolder, file: Path) -> None:
    made = folder.read(file.name, file.read_bytes())
    saved = folder.save(made)
    assert (saved.stages, saved.words, saved.rules) == (made.stages, made.words, made.rules)
    assert saved.motions == made.motions


def test_minutes_tell_that_a_later_version_was_taken_up(folder: ProcessFolder) -> None:
    write(folder, "ours", OURS)
    held = Held(known(folder))
    for line in ('meeting "Mill" as ours', "arrive Ana, Bo", "meet at rounds", 'round "What?"'):
        held.say(line)
    write(folder, "ours", OURS.replace("Weather", "Wind"))
    held.say('renew ours because "a song comes first"')
    gathered = Gatherer(shipped_processes()).follow(held.kept.history)
    (switch,) = gathered.items[0].switches
    assert switch.renewed
    assert switch.because == "a song comes first"


def test_of_a_hundred_only_the_one_that_changed_is_read_again(
    folder: ProcessFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(100):
        name = f"w{number}"
        text = OURS.replace('"ours"', f'"{name}"').replace("Our circle", f"Circle {number}")
        (folder.folder / f"{name}.toml").write_text(text, encoding="utf-8")
    processes = known(folder)
    assert len(processes.owned()) == 100
    read: list[str] = []
    really = folder.read
    monkeypatch.setattr(folder, "read", lambda file, data: read.append(file) or really(file, data))
    before = folder.found
    folder.look_again()
    assert folder.found is before
    write(folder, "w7", OURS.replace('"ours"', '"w7"'))
    assert read == ["w7.toml"]
    assert len(processes.called()) == 100 + len(shipped_processes().names())


@pytest.mark.parametrize("text", ['a "b" c', "back\\slash", "Wei 王", "O'Brien", "tab\there", ""])
def test_every_text_reads_as_it_is_written(folder: ProcessFolder, text: str) -> None:
    write(folder, "ours", OURS)
    process = folder.found["ours"]
    said = msgspec.structs.replace(process.words["en"], about=text)
    made = msgspec.structs.replace(process, name="ours", words={"en": said})
    assert msgspec.toml.decode(written(made), type=Process).words["en"].about == text
