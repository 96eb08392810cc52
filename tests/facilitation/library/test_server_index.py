"""The index on a server finds what the one in a file finds, and may be thrown away."""

from __future__ import annotations

import string
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import text

from app.resources import load_processes
from facilitation.language.grammar import act_of
from facilitation.library.file_index import FORM, FileIndex
from facilitation.library.library import open_library
from facilitation.library.server_index import ServerIndex, open_server_index
from facilitation.meeting.deciding.case import Moment
from facilitation.meeting.kept import KeptMeeting
from facilitation.minutes.indexing import catch_up
from facilitation.minutes.searching import folded, words_in
from facilitation.record.index import Index, Indexed, Query

_TEXTS = st.text(st.sampled_from("aä王bx -'\"\\:*&"), max_size=24)


@pytest.fixture
def index(shared: str) -> Iterator[ServerIndex]:
    made = open_server_index(shared)
    yield made
    made.close()


def _passage(said: str, at: int, *, person: str = "", on: str = "2026-05-01") -> Indexed:
    return Indexed(folded(said), person, on, str(at).encode(), weighty=at % 2 == 0)


def _found(index: Index, typed: str) -> list[bytes]:
    return [hit.body for hit in index.search(Query(words_in(typed)))]


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(texts=st.lists(_TEXTS, max_size=5), typed=_TEXTS)
def test_both_find_the_same_in_the_same_order(
    index: ServerIndex, texts: list[str], typed: str
) -> None:
    passages = [_passage(each, at) for at, each in enumerate(texts)]
    file = FileIndex()
    for each in (file, index):
        each.take("m", b"1", passages)
    assert _found(index, typed) == _found(file, typed)
    file.close()


def test_scripts_long_words_and_long_texts_are_found(index: ServerIndex) -> None:
    words = [
        a + b + c for a in string.ascii_lowercase for b in string.ascii_lowercase for c in "xy"
    ]
    long = " ".join(f"{word}{other}" for word in words for other in words[:30])
    index.take("m", b"1", [_passage("Donaudampfschifffahrt 王小明说", 2), _passage(long, 4)])
    assert _found(index, "mpfschifffah") == [b"2"]
    assert _found(index, "fschifffahrtx") == []
    assert _found(index, "小明 do") == [b"2"]
    assert _found(index, "zzyabx") == [b"4"], "it has more ends than a row of the server holds"


def test_what_else_is_asked_narrows_it(index: ServerIndex) -> None:
    file = FileIndex()
    for each in (index, file):
        each.take("a", b"1", [_passage("the mill", 2, person="Ana", on="2026-05-01")], {"s": b"{}"})
        each.take("b", b"2", [_passage("the mill", 4, person="Bo", on="2027-05-01")])
        assert [hit.body for hit in each.search(Query(("mill",)))] == [b"4", b"2"]
        for query, found in (
            (Query(people=("Ana",)), [b"2"]),
            (Query(("mill",), since="2026-05-02"), [b"4"]),
            (Query(("mill",), until="2026-05-01"), [b"2"]),
            (Query(("mill",), group="nobody"), []),
        ):
            assert [hit.body for hit in each.search(query)] == found, query
        assert list(each.people()) == ["Ana", "Bo"]
        assert list(each.years()) == ["2026", "2027"]
        assert each.gists("s")["a"].link == b"1"
        each.forget("a")
        assert list(each.people()) == ["Bo"]
        assert dict(each.links()) == {"b": b"2"}
        assert not each.gists("s")
    file.close()


def test_one_of_another_form_is_begun_anew_and_one_can_be_thrown_away(
    shared: str, index: ServerIndex
) -> None:
    index.take("m", b"1", [_passage("the mill", 2)])
    again = open_server_index(shared)
    assert _found(again, "mill") == [b"2"]
    with again._engine.begin() as server:
        server.execute(text(f"UPDATE index_form SET form = {FORM + 1}"))
    again.close()
    anew = open_server_index(shared)
    assert not anew.links()
    anew.take("m", b"1", [_passage("the mill", 2)])
    anew.drop()
    assert not anew.links()
    anew.close()


def test_nothing_that_was_struck_or_is_sensitive_is_on_the_server(
    shared: str, index: ServerIndex
) -> None:
    library, processes = open_library(shared), load_processes()
    kept = KeptMeeting(library, "m", processes)
    lines = (
        'meeting "Evening"',
        "arrive Ana, Ben",
        "Ana",
        "next",
        'note "The heron nests. The otter was seen by Ben."',
        'strike "otter" by Ben',
        'note "The badger is ill."',
        "sensitive",
    )
    for at, line in enumerate(lines):
        assert isinstance(
            kept.do(act_of(line, None), Moment(1_777_630_000_000 + at, at), "desk"), tuple
        )
    catch_up(library, index, processes)
    library.close()
    assert len(_found(index, "heron")) == 1
    assert _found(index, "otter") == _found(index, "badger") == []
    with index._engine.begin() as server:
        whole = str(server.execute(text("SELECT index_passages::text FROM index_passages")).all())
    assert "heron" in whole
    assert "otter" not in whole
    assert "badger" not in whole
