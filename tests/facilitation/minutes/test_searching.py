"""Search finds what minutes tell, and never what is hidden: not even by how many there are."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from facilitation.library.file_index import FileIndex
from facilitation.meeting.kept import KeptMeeting
from facilitation.meeting.register.entries import Place
from facilitation.meeting.state import TaskStatus
from facilitation.minutes.indexing import catch_up
from facilitation.minutes.searching import Passage, Sort, find, indexed, words_in
from facilitation.process.catalogue import Processes
from facilitation.record.index import Query
from facilitation.record.memory import MemoryJournal
from facilitation.rehearsal.player import Player
from facilitation.rehearsal.script import read_script

_PUT = 'propose P{n} "Nests" by Ana: "We build."'
_GIVEN = 'reserve Bo "Heron {} common"'
_END = ["all agree", "close decision"]
_TOLD = {
    "a reservation": [_PUT, "test consensus P{n}", _GIVEN, *_END],
    "note": ['note "Heron {} common"'],
    "of a turn": ["call Ana", 'note "Heron {} common"', "done"],
    "agreed": ['agreed "Heron {} common"'],
    "action": ['action Ana "heron {} common"'],
    "a correction with which earlier minutes were approved": [
        'approved minutes of 2026-04-0{n} corrected "Heron {} common"'
    ],
    "brought back": ['note "Heron {} common"', "undo", "redo"],
    "opened again": ['note "Heron {} common"', "sensitive", 'passage "Heron {} common" open'],
}
_HIDDEN = {
    "sensitive": ['note "Heron {} common"', "sensitive"],
    "sensitive agreement": ['agreed "Heron {} common"', "sensitive"],
    "sensitive action": ['action Ana "heron {} common"', "sensitive"],
    "a sensitive passage": ['note "Said Heron {} common"', 'passage "Heron {} common" sensitive'],
    "struck": ['note "Heron {} common"', 'strike "Heron {} common" by Ana'],
    "taken back": ['note "Heron {} common"', "undo"],
    "written anew": ['note "Heron {} common"', 'reword "Heron {} common" to "nothing" by Ana'],
    "nothing kept": [
        'level none because "we agreed"', "call Ana", 'say "Heron {} common"', "done",
        'level group because "we agreed"',
    ],
    "only the outcome": [
        'level outcome because "we agreed"', "call Ana", 'note "Heron {} common"', "done",
        'level group because "we agreed"',
    ],
    "own words where themes are kept": [
        'level themes because "we agreed"', "call Ana", 'say "Heron {} common"', "done",
        'level group because "we agreed"',
    ],
    "a reservation taken back": [_PUT, "test consensus P{n}", _GIVEN, "agree Bo", *_END],
    "a reservation off the record": [
        _PUT, "test consensus P{n}", "off record", _GIVEN, "on record", *_END,
    ],
    "a reservation that only the note-taker knows": [
        _PUT, "test consensus P{n} noted", _GIVEN, *_END,
    ],
    "off the record": ["off record", "call Ana", 'note "Heron {} common"', "done", "on record"],
}  # fmt: skip
_IN_LISTS = {"sensitive action", "a reservation that only the note-taker knows"}
"""What the index has for lists at home: all that is to be done, and unease without whose it is."""

_WAYS = {**_TOLD, **_HIDDEN}
_EVENING = st.lists(st.sampled_from(sorted(_WAYS)), max_size=6)


def _library(evenings: Sequence[Sequence[str]], *, only_told: bool = False) -> MemoryJournal:
    """Hold meetings in which something is noted in these ways, each with a word of its own."""
    journal, processes = MemoryJournal(), Processes()
    for number, ways in enumerate(evenings):
        lines = [f'meeting "Evening" on 2026-05-{number + 1:02} 18:30', "arrive Ana, Bo"]
        lines += ['item "Mill"', "start 1"]
        for at, way in enumerate(ways):
            if way in _TOLD or not only_told:
                said = (line.replace("{n}", str(at + 1)) for line in _WAYS[way])
                lines += [line.replace("{}", _word(number, at)) for line in said]
        script = read_script("\n".join(lines).encode(), "evening.round")
        kept = KeptMeeting(journal, f"m{number}", processes)
        for _ in Player(script, kept, Path()).play():
            pass  # some of what is said where nothing is kept is refused
    return journal


def _word(number: int, at: int) -> str:
    return f"word{number}x{at}y"


def _index_of(journal: MemoryJournal) -> FileIndex:
    index = FileIndex()
    catch_up(journal, index, Processes())
    return index


@settings(deadline=None)
@given(st.lists(_EVENING, min_size=1, max_size=3))
def test_nothing_hidden_is_found_nor_counted(evenings: list[list[str]]) -> None:
    index = _index_of(_library(evenings))
    plain = _index_of(_library(evenings, only_told=True))
    for number, ways in enumerate(evenings):
        for at, way in enumerate(ways):
            found = find(index, Query(words_in(_word(number, at)))).passages
            assert bool(found) == (way in _TOLD), way
    for typed in ("heron", "common", "co", "said nothing"):
        query = Query(words_in(typed))
        told, known = (find(each, query) for each in (index, plain))
        texts = [sorted(p.text for p in each.passages if "nothing" not in p.text)
                 for each in (told, known)]  # fmt: skip
        assert texts[0] == texts[1]
    content = index._db.serialize()
    for number, ways in enumerate(evenings):
        for at, way in enumerate(ways):
            if way not in _IN_LISTS:
                assert (_word(number, at).encode() in content) == (way in _TOLD), way
    index.close()
    plain.close()


def test_whoever_was_only_there_is_found_and_words_of_corrections() -> None:
    journal = MemoryJournal()
    lines = (
        'meeting "Evening" on 2026-05-01',
        """arrive Ana, "Mary O'Brien", Bo""",
        "unnamed Bo",
        'note "Herons nest."',
        "close meeting",
        'correct minutes "Herons" to "Egrets" by Ana',
    )
    script = read_script("\n".join(lines).encode(), "evening.round")
    list(Player(script, KeptMeeting(journal, "m", Processes()), Path()).play())
    with closing(_index_of(journal)) as index:
        (found,) = find(index, Query(words_in("egrets"))).passages
        (there,) = find(index, Query(words_in("obrien"))).passages
        assert not find(index, Query(words_in("bo"))).passages
    assert (found.sort, found.entry) == (Sort.CORRECTION, journal.headings()[0].last.seq)
    assert (there.sort, there.person) == (Sort.PRESENT, "Mary O'Brien")


def test_a_change_is_found_by_its_words_and_all_who_propose_something_by_their_names() -> None:
    journal = MemoryJournal()
    lines = (
        'meeting "Evening" on 2026-05-01',
        'arrive Bo, Li, "O\'Brien", Wei 王',
        'propose P1 "Tents" by Bo and Li: "Ten tents by May."',
        'amend P1 A1 by O\'Brien: strike "Ten" insert "Six" because "of herons"',
        "sponsor A1 by Wei 王",
        "close meeting",
    )
    script = read_script("\n".join(lines).encode(), "evening.round")
    list(Player(script, KeptMeeting(journal, "m", Processes()), Path()).play())
    with closing(_index_of(journal)) as index:
        for typed in ("six", "herons", "obrien", "wei"):
            (found,) = find(index, Query(words_in(typed))).passages
            assert (found.sort, found.place.label) == (Sort.AMENDMENT, "A1")
        for name in ("Bo", "Li"):
            (text,) = find(index, Query(people=(name,))).passages
            assert (text.sort, text.people) == (Sort.TEXT, ("Bo", "Li"))


@pytest.mark.parametrize("said", ["names attendance off", "attribution group"])
def test_whoever_was_only_there_is_not_found_where_the_group_names_nobody(said: str) -> None:
    journal = MemoryJournal()
    lines = f'meeting "Evening"\narrive Ana, Bo\n{said}'
    script = read_script(lines.encode(), "evening.round")
    assert all(Player(script, KeptMeeting(journal, "m", Processes()), Path()).play())
    with closing(_index_of(journal)) as index:
        assert not find(index, Query(words_in("ana"))).passages


def test_an_action_is_found_once_as_the_last_meeting_left_it() -> None:
    first, index = Place("a", "T1"), FileIndex()
    for on, meeting, status in (
        ("2026-05-01", "a", TaskStatus.OPEN),
        ("2026-06-01", "b", TaskStatus.DONE),
        ("2026-05-15", "c", TaskStatus.OPEN),
    ):
        told = Passage(
            Place(meeting, ""), meeting, "", on, Sort.ACTION, "Oil the mill", "", "Ana", 5,
            first=first, status=status,
        )  # fmt: skip
        index.take(meeting, b"link", [indexed(told, {})])
    with closing(index):
        (found,) = find(index, Query(words_in("mill"))).passages
    assert (found.place.meeting, found.status) == ("b", TaskStatus.DONE)
