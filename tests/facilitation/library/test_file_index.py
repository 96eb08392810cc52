"""The index finds what looking finds, in any script, and may be thrown away."""

from __future__ import annotations

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from facilitation.library.file_index import FORM, FileIndex, place_of_index
from facilitation.minutes.searching import folded, spans_of, words_in
from facilitation.record.index import Indexed, Query

_LETTERS = st.text(st.sampled_from("aä王x "), max_size=8)
_ANYTHING = st.text(st.sampled_from("aä王x \"'%_*(^-"), max_size=8)


def _index(texts: list[str], **more: str) -> FileIndex:
    index = FileIndex()
    index.take("m", b"1", [_passage(text, at, **more) for at, text in enumerate(texts)])
    return index


def _passage(text: str, at: int, *, person: str = "", on: str = "2026-05-01") -> Indexed:
    return Indexed(folded(text), person, on, str(at).encode(), weighty=at % 2 == 0)


def _found(index: FileIndex, typed: str, **more: str) -> set[int]:
    return {int(hit.body) for hit in index.search(Query(words_in(typed), **more))}


def _has(text: str, word: str) -> bool:
    """Tell whether a word stands in a text: a short one where a word begins."""
    if len(word) > 2:
        return word in text
    places = [at for at in range(len(text)) if text.startswith(word, at)]
    return any(at == 0 or text[at - 1] in " 王" or text[at] == "王" for at in places)


@given(st.lists(_LETTERS, max_size=6), _LETTERS)
def test_the_index_finds_what_looking_finds(texts: list[str], typed: str) -> None:
    index, words = _index(texts), words_in(typed)
    wanted = {
        at
        for at, text in enumerate(map(folded, texts))
        if words and all(_has(text, word) for word in words)
    }
    assert _found(index, typed) == wanted
    index.take("m", b"2", [])
    assert not _found(index, typed)
    assert index.links() == {"m": b"2"}
    index.close()


@given(st.lists(_ANYTHING, max_size=6), _ANYTHING)
def test_whatever_is_typed_finds_only_what_has_it(texts: list[str], typed: str) -> None:
    index, words = _index(texts), words_in(typed)
    for at in _found(index, typed):
        assert all(word in folded(texts[at]) for word in words)
    index.close()


def test_every_script_is_found() -> None:
    texts = [
        "Überschwemmung im Wochenmarkt",
        "王小明说我们需要一个新的帐篷",
        "東京の会議は来週です",
        "ตลาดนัดวันเสาร์",
        "الاجتماع في الحديقة",
        "הישיבה בגינה",
        "Løve og ål",
        "Łódź",
        "Café STRASSE",
        "мы встретимся",
    ]
    index = _index(texts)
    for typed, at in (
        ("markt", 0),
        ("uberschw", 0),
        ("王小明", 1),
        ("小明", 1),
        ("王", 1),
        ("帐篷", 1),
        ("会議", 2),
        ("来", 2),
        ("วัน", 3),
        ("ตลาด", 3),
        ("الحديقة", 4),
        ("حديقة", 4),
        ("في", 4),
        ("בגינה", 5),
        ("גינה", 5),
        ("løve", 6),
        ("love", 6),
        ("al", 6),
        ("lodz", 7),
        ("strasse", 8),
        ("straße cafe", 8),
        ("встр", 9),
        ("мы", 9),
    ):
        assert _found(index, typed) == {at}, typed
    index.close()


def test_what_else_is_asked_narrows_it() -> None:
    index = FileIndex()
    index.take("a", b"1", [_passage("the mill", 1, person="Ana", on="2026-05-01")])
    index.take("b", b"1", [_passage("the mill", 2, person="Bo", on="2027-05-01")])
    both = Query(("mill",))
    assert [hit.body for hit in index.search(both)] == [b"2", b"1"]
    assert [hit.body for hit in index.search(Query(people=("Ana",)))] == [b"1"]
    for more in ({"since": "2026-05-02"}, {"since": "2027-05-01", "until": "2027-05-01"}):
        assert [hit.body for hit in index.search(Query(("mill",), **more))] == [b"2"]
    assert [hit.body for hit in index.search(Query(("mill",), until="2026-05-01"))] == [b"1"]
    assert index.people() == ["Ana", "Bo"]
    index.forget("a")
    assert index.people() == ["Bo"]
    index.close()


def test_words_are_marked_where_they_stand() -> None:
    assert spans_of("Die Überschwemmung, überall", ["uber"]) == [(4, 8), (20, 24)]
    assert spans_of("Straße", ["ss"]) == [(4, 5)]
    assert spans_of("mark et", ["market"]) == []
    assert spans_of("a\u0301b", ["ab"]) == [(0, 3)]


def test_an_index_of_another_form_is_begun_anew(tmp_path: Path) -> None:
    at = place_of_index(tmp_path / "library.goround")
    assert at.parent == tmp_path
    index = FileIndex(at)
    index.take("m", b"1", [_passage("the mill", 1)], {"looked": b"{}"})
    index.close()
    again = FileIndex(at)
    assert again.gists("looked")["m"].body == b"{}"
    again._db.execute(f"PRAGMA user_version = {FORM + 1}")
    again.close()
    anew = FileIndex(at)
    assert not anew.links()
    anew.close()
    assert at.stat().st_mode & 0o077 == 0
