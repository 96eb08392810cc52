from hypothesis import given
from hypothesis import strategies as st

from facilitation.text.difference import between
from facilitation.text.edits import insert, strike, strike_insert
from facilitation.text.redline import Segment, redline, redline_lines
from facilitation.text.versions import normalise

P = "We buy ten tents by May."
texts = st.lists(st.sampled_from(["ten", "tents", "a", ".", "\n", "\n\n", "東"]), max_size=12).map(
    " ".join
)


def test_redline() -> None:
    assert redline(P, strike_insert(P, "ten", "six")) == (
        Segment("same", "We buy "),
        Segment("struck", "ten"),
        Segment("inserted", "six"),
        Segment("same", " tents by May."),
    )


@given(texts, texts)
def test_segments_joined_give_both_texts(old: str, new: str) -> None:
    segments = redline(old, between(old, new))
    assert "".join(s.text for s in segments if s.kind != "inserted") == normalise(old)
    assert "".join(s.text for s in segments if s.kind != "struck") == normalise(new)
    assert all(s.text for s in segments)


@given(texts, texts, st.integers(4, 20))
def test_lines_hold_all_that_changes(old: str, new: str, width: int) -> None:
    edit = between(old, new)
    found = redline_lines(old, edit, width)
    for kind in ("struck", "inserted"):
        by_line = "".join(s.text for line in found for s in line.segments if s.kind == kind)
        assert by_line == "".join(s.text for s in redline(old, edit) if s.kind == kind)
    for line in found:
        assert line.changed == any(s.kind != "same" for s in line.segments)


def test_changed_lines_are_marked() -> None:
    text = "We buy ten\n\ntents by\nMay."
    found = redline_lines(text, strike(text, "by"), 80)
    assert [(line.number, line.changed) for line in found] == [(1, False), (2, True), (3, False)]
    assert found[1].segments == (Segment("same", "tents"), Segment("struck", " by"))


def test_an_insertion_at_the_end_of_a_line_belongs_to_it() -> None:
    found = redline_lines("one two", insert("one two", "more", after="one"), 4)
    assert found[0].segments == (Segment("same", "one"), Segment("inserted", " more"))
    assert not found[1].changed


def test_an_empty_text_can_be_painted() -> None:
    (only,) = redline_lines("", between("", "New."))
    assert (only.number, only.segments, only.changed) == (0, (Segment("inserted", "New."),), True)


def test_what_moved_is_marked_at_both_places() -> None:
    old = "First of all this.\n\nThen comes that.\n\nAnd last the rest."
    new = "And last the rest.\n\nFirst of all this.\n\nThen comes that."
    segments = redline(old, between(old, new))
    assert [(s.kind, s.text.strip(), s.moved) for s in segments if s.text.strip()] == [
        ("inserted", "And last the rest.", 1),
        ("same", "First of all this.\n\nThen comes that.", 0),
        ("struck", "And last the rest.", 1),
    ]
    lines = redline_lines(old, between(old, new))
    assert [[s.moved for s in line.segments if s.text.strip()] for line in lines] == [
        [1, 0],
        [0],
        [1],
    ]


def test_a_paragraph_written_anew_is_struck_and_inserted_in_one() -> None:
    old = "We buy ten big tents by May.\n\nThe group stores them."
    new = "We rent one small barn by June!\n\nThe group stores them."
    segments = redline(old, between(old, new))
    assert [(s.kind, s.text) for s in segments][:4] == [
        ("same", "We "),
        ("struck", "buy ten big tents by May."),
        ("inserted", "rent one small barn by June!"),
        ("same", "\n\nThe group stores them."),
    ]
    table = "| red ones | three of them |"
    cells = redline(table, between(table, "| blue ones | four of them |"))
    assert [s.text for s in cells if s.kind == "struck"] == ["red", "three"]
