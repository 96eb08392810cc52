"""A note that grows costs what was added to it, in the journal's own bytes (issue 12)."""

from contextlib import closing

from hypothesis import given
from hypothesis import strategies as st

from facilitation.library.library import open_library
from facilitation.meeting.deciding.case import Moment
from facilitation.meeting.families.minutes.acts import WriteNote, WriteWords
from facilitation.meeting.families.opening.acts import OpenMeeting, Redo, Undo
from facilitation.meeting.history import History
from facilitation.meeting.kept import KeptMeeting
from facilitation.meeting.notes.passages import changed_part
from facilitation.meeting.outcome import Refusal
from facilitation.process.catalogue import Processes
from facilitation.record.memory import MemoryJournal

CARD = " ".join(f"word{number:03} of a long note," for number in range(400))
"""2,000 words."""

PIECE = 18
"""As many letters as are typed without a pause in three seconds, 70 words a minute."""


def begun(journal):
    kept = KeptMeeting(journal, "evening", Processes())
    moment = Moment(1_777_630_000_000, 0)
    kept.do(OpenMeeting("Evening"), moment, "console")
    return kept, moment


def write(kept, moment, text, entry=0):
    rows = kept.do(WriteNote(text, entry=entry), moment, "desk")
    return entry or rows[-1].seq


def typed(kept, moment, text, piece):
    entry = 0
    for end in range(piece, len(text) + piece, piece):
        entry = write(kept, moment, text[:end], entry)
    return entry


def test_a_long_card_costs_at_most_thirteen_times_its_text(tmp_path):
    place = tmp_path / "library.goround"
    with closing(open_library(place)) as library:
        kept, moment = begun(library)
    empty = place.stat().st_size
    with closing(open_library(place)) as library:
        kept = KeptMeeting(library, "evening", Processes())
        entry = typed(kept, moment, CARD, PIECE)
        # The blanks behind each body are what forgetting costs (docs/decisions/0101).
        bodies = sum(len(row.body.rstrip()) for row in library.read("evening", 1))
        assert KeptMeeting(library, "evening", Processes()).meeting.notes[entry].text == CARD
    assert bodies < 3 * len(CARD)
    assert place.stat().st_size - empty < 13 * len(CARD)


@given(st.text("ab \n"), st.text("ab \n"))
def test_the_changed_part_makes_the_one_of_the_other(before, after):
    at, cut, text = changed_part(before, after)
    assert before[:at] + text + before[at + cut :] == after
    assert len(text) <= len(after)


@given(st.lists(st.text("ab王 \n", min_size=1).filter(str.strip), min_size=1, max_size=8))
def test_however_a_note_changes_it_reads_as_it_was_typed_and_back(readings):
    kept, moment = begun(MemoryJournal())
    entry = write(kept, moment, "x")
    for reading in readings:
        write(kept, moment, reading, entry)
        assert kept.meeting.notes[entry].text == reading
    assert History(kept.history.rows()).meeting == kept.meeting
    while kept.meeting.notes:
        assert undo(kept, moment, "desk")
    while kept.history.to_redo("desk"):
        kept.do(Redo(), moment, "desk")
    assert kept.meeting.notes[entry].text == readings[-1]


def undo(kept, moment, by):
    return not isinstance(kept.do(Undo(), moment, by), Refusal)


def at(tick):
    return Moment(1_777_630_000_000 + tick, tick)


def test_undo_takes_back_a_passage_however_often_it_was_kept():
    kept, moment = begun(MemoryJournal())
    entry = typed(kept, moment, "ten tents, said Bo", 2)
    for end in range(3):
        write(kept, at(800 * end), "ten tents, said Bo\nand a cart"[: 20 + 5 * end], entry)
    write(kept, at(60_000), "ten tents, said Bo\nand a cart, later", entry)
    said = []
    while kept.meeting.notes:
        said.append(kept.meeting.notes[entry].text)
        assert undo(kept, moment, "desk")
    assert said == [
        "ten tents, said Bo\nand a cart, later",
        "ten tents, said Bo\nand a cart",
        "ten tents, said Bo",
    ]
    kept.do(Redo(), moment, "desk")
    assert kept.meeting.notes[entry].text == "ten tents, said Bo"


def test_two_who_write_at_once_each_take_back_their_own():
    kept, moment = begun(MemoryJournal())
    mine, hers = write(kept, moment, "mi"), 0
    for end in range(1, 5):
        rows = kept.do(WriteNote("hers"[:end], entry=hers), moment, "desk@b")
        hers = hers or rows[-1].seq
        write(kept, moment, "mine too"[: 2 * end], mine)
    assert undo(kept, moment, "desk@b")
    assert hers not in kept.meeting.notes
    assert kept.meeting.notes[mine].text == "mine too"
    assert undo(kept, moment, "desk")
    assert not kept.meeting.notes


def test_what_another_one_changed_is_not_taken_back_under_their_hands():
    kept, moment = begun(MemoryJournal())
    entry = write(kept, moment, "ten tents")
    kept.do(WriteNote("ten big tents", entry=entry), moment, "desk@b")
    assert kept.do(Undo(), moment, "desk").code == "RESTS_ON"


def test_other_words_or_another_turn_are_written_whole():
    kept, moment = begun(MemoryJournal())
    entry = write(kept, moment, "she said: never")
    rows = kept.do(WriteWords("she said: never again", turn=1, entry=entry), moment, "desk")
    assert rows[-1].event.text == "she said: never again"
    assert kept.meeting.notes[entry].verbatim
