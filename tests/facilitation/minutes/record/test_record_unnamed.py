"""Whoever may not be named is named in no file that is given away, where all others are.

Whole meetings are held by people with hard names, and everything that was typed names them. Words
of a text that was put, letter by letter, stay as they are (docs/decisions/0113).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.papers.exporting import MeetingMinutes
from app.papers.handout_words import HandoutWording
from app.papers.handouts.catalogue import handout_names, handout_of, handout_of_meeting, whole_names
from app.wording import Wording
from facilitation.meeting.event import Event, Recorded
from facilitation.meeting.families.naming import NamesChosen, PersonUnnamed
from facilitation.meeting.history import History
from facilitation.minutes.attribution import Attribution, Include
from facilitation.minutes.blocks import Document, Heading, plain
from facilitation.minutes.catalogue import Format, minutes_format_named, minutes_format_names
from facilitation.minutes.extract import Rows
from facilitation.minutes.gathering.gatherer import Gatherer
from facilitation.minutes.searching import indexed, names_told, passages_in
from facilitation.minutes.style import style_named
from facilitation.minutes.voices import texts_naming_the_unnamed
from tests.facilitation.minutes.file_words import words_in
from tests.facilitation.minutes.record.test_record_bytes import PEOPLE, named, renamed, richest
from tests.facilitation.minutes.record.test_record_names import meetings, shipped

SAID = [each for mentions in PEOPLE.values() for each in mentions]
ALL = Include(
    Attribution.NAMED,
    names=True,
    movers=True,
    speakers=True,
    objectors=True,
    owners=True,
    fairness=True,
)


def asked(rows: Sequence[Recorded], unnamed: Sequence[int]) -> list[Recorded]:
    """Return a record at whose end some said that they may not be named; the room named all."""
    kinds = ("attendance", "voters")
    told: list[Event] = [NamesChosen(each, on=True, because="all agreed") for each in kinds]
    told += [PersonUnnamed(each) for each in unnamed]
    last = rows[-1]
    more = [
        msgspec.structs.replace(last, seq=last.seq + at, act=last.act + at, event=event)
        for at, event in enumerate(told, start=1)
    ]
    return [*rows, *more]


def documents(rows: Sequence[Recorded]) -> Iterator[Document]:
    history, processes = History(rows), shipped()
    gatherer = Gatherer(processes)
    yield MeetingMinutes(history, processes, ALL, gatherer=gatherer).document
    words = HandoutWording(Wording(processes=processes))
    for label in history.meeting.proposals:
        for kind in handout_names():
            yield handout_of(history.meeting, label, kind, words)
    for kind in whole_names():
        yield handout_of_meeting(history, kind, words, gatherer)


def files(rows: Sequence[Recorded], form: str) -> Iterator[bytes]:
    found = minutes_format_named(form)
    if isinstance(found, Format):
        for document in documents(rows):
            yield found.render(_without_whose(document, rows), style_named())
        return
    for each in Rows:
        include = msgspec.structs.replace(ALL, rows=each)
        yield MeetingMinutes(History(rows), shipped(), include).written(form)


def _without_whose(document: Document, rows: Sequence[Recorded]) -> Document:
    """Return a review sheet without whose it is: they get it themselves."""
    if not document.subtitle.startswith("Review"):
        return document
    whose = {plain(each.name) for each in History(rows).meeting.people.values()}
    kept = (e for e in document.blocks if not (isinstance(e, Heading) and e.inlines in whose))
    return msgspec.structs.replace(document, blocks=tuple(kept))


def leaks(text: str, names: Sequence[str], others: Sequence[str]) -> Iterator[str]:
    """Yield how some are named: in what was typed in any way, elsewhere by their names.

    Longer names of others hold theirs by chance.
    """
    others = [each for name in others for each in (name, *PEOPLE[name])]
    typed = [each for name in names for each in PEOPLE[name] if each not in others]
    longer = [each for each in others if any(said in each for said in typed)]
    theirs = "|".join(re.escape(each) for name in longer for each in (name, name[::-1]))
    for told in re.findall(r"WURZEL(.*?)WORT", text):
        part = re.sub(theirs, "", told)
        yield from (f"{each} in {part}" for each in typed if named(part, each))
    rest = re.sub(r"WURZEL.*?WORT", "", text)
    for name in names:
        if named(rest, name):
            yield f"{name}: {rest[max(0, rest.find(name) - 90) :][:200]}"


def held(rows: Sequence[Recorded], names: Sequence[str], said: Sequence[str]) -> list[Recorded]:
    """Return a meeting of these people of whom every second one may not be named."""
    came = sorted(History(rows).meeting.people)
    return asked(renamed(rows, names, said), came[: len(names)][::2])


@pytest.mark.parametrize("form", minutes_format_names())
def test_who_may_not_be_named_is_not_and_all_others_are(form: str) -> None:
    names = tuple(PEOPLE)
    rows = held(richest(), names, SAID)
    here = len(History(rows).meeting.people)
    read = [words_in(data) for data in files(rows, form)]
    assert [e for each in read for e in leaks(each, names[:here:2], names[1::2])] == []
    if form == "markdown":
        told = {each for each in names[1:here:2] for text in read if named(text, each)}
        assert told == {*names[1:here:2]}


@settings(max_examples=12, deadline=None)
@given(drawn=st.data(), form=st.sampled_from(minutes_format_names()))
def test_no_file_of_any_meeting_names_who_may_not_be(drawn: st.DataObject, form: str) -> None:
    names = drawn.draw(st.permutations(list(PEOPLE)))
    played = meetings()[drawn.draw(st.integers(0, len(meetings()) - 1))]
    here = len(History(played).meeting.people)
    rows = held(played, names, SAID)
    for data in files(rows, form):
        assert [*leaks(words_in(data), names[:here:2], names[1::2])] == []


def test_no_passage_that_is_found_names_who_may_not_be() -> None:
    names = tuple(PEOPLE)
    for played in meetings():
        here = len(History(played).meeting.people)
        history = History(held(played, names, SAID))
        found, called = passages_in("m", history, shipped()), names_told(history.meeting)
        text = "\n".join(
            f"{e.person}\n{e.item}\n{e.text}\n{indexed(e, called).text}" for e in found
        )
        assert [*leaks(text, names[:here:2], names[1::2])] == []


def test_texts_that_hold_a_name_that_is_not_to_be_told_are_found(
    played: Callable[[str], History],
) -> None:
    texts = """arrive Bo, Bo Li, 王小明, O'Brien
propose P1 "Lock" by Bo: "We buy a lock; Bo pays first."
propose P2 "Keys" by 王小明: "Bo Li and O'Brien keep the keys."
propose P3 "Shed" by Bo: "We mend the shed."
amend P3 A1 by Bo: insert "王小明 helps."
"""
    assert texts_naming_the_unnamed(played(texts).meeting) == ()
    history = played(f"{texts}\nunnamed Bo\nunnamed 王小明")
    assert texts_naming_the_unnamed(history.meeting) == ("P1", "A1")
