"""The roll in a library: changed, forgotten, and brought together from two laptops."""

from facilitation.library.copying import merge
from facilitation.record.memory import MemoryJournal
from facilitation.record.roll import Entry


def test_an_entry_is_changed_and_forgotten(path, opened):
    for keeper in (opened(path), MemoryJournal()):
        keeper.enter({"a": Entry(1, b"ada"), "b": Entry(1, b"bo")})
        keeper.enter({"a": Entry(2, b"Ada"), "b": Entry(2, b"")})
        keeper.enter({"a": Entry(1, b"old")})
        assert keeper.roll() == {"a": Entry(2, b"Ada"), "b": Entry(2, b"")}
    assert opened(path).roll() == {"a": Entry(2, b"Ada"), "b": Entry(2, b"")}


def test_two_laptops_agree_on_what_was_written_last_whoever_is_merged_first(tmp_path, opened):
    one, other = opened(tmp_path / "1.goround"), opened(tmp_path / "2.goround")
    one.enter({"a": Entry(1, b"a"), "b": Entry(5, b"")})
    other.enter({"a": Entry(3, b"A"), "b": Entry(4, b"b"), "c": Entry(2, b"c")})
    merge(other, one)
    merge(one, other)
    merge(other, one)
    assert (
        one.roll()
        == other.roll()
        == {
            "a": Entry(3, b"A"),
            "b": Entry(5, b""),
            "c": Entry(2, b"c"),
        }
    )
