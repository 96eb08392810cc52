"""Nobody waits for a library longer than so long."""

import threading

import pytest

from facilitation.library.patient import PatientLibrary, open_patiently
from facilitation.record.journal import StorageFault
from facilitation.record.memory import MemoryJournal
from facilitation.record.rows import Draft


class SlowJournal(MemoryJournal):
    """Answers only while it is awake, as a server does that is stopped and goes on."""

    def __init__(self):
        super().__init__()
        self.awake = threading.Event()
        self.awake.set()

    def append(self, *given):
        self.awake.wait()
        return super().append(*given)

    def read(self, meeting, after=0):
        self.awake.wait()
        return super().read(meeting, after)


@pytest.fixture
def slow():
    journal = SlowJournal()
    yield journal
    journal.awake.set()


def note(library, last):
    return library.append("m", last, [Draft("noted", 1, b"{}")], 1, 1, "desk")


def test_what_answers_is_as_the_library_itself(slow):
    library = PatientLibrary(slow)
    (row,) = note(library, 0)
    assert library.read("m") == (row,)
    assert [each.meeting for each in library.headings()] == ["m"]


def test_silence_is_a_fault_and_nobody_waits_for_it_twice(slow):
    library = PatientLibrary(slow, writing=20, reading=60_000)
    slow.awake.clear()
    with pytest.raises(StorageFault) as fault:
        note(library, 0)
    assert fault.value.code == "silent"
    # Another minute would be waited here, were the call that is stuck not known.
    with pytest.raises(StorageFault):
        library.read("m")
    slow.awake.set()
    assert library._stuck.wait(5)
    assert len(library.read("m")) == 1


def test_faults_come_through(slow):
    library = PatientLibrary(slow)
    with pytest.raises(ValueError, match="at least one row"):
        library.append("m", 0, [], 1, 1, "desk")


def test_opening_waits_only_so_long_and_lets_go_of_what_comes_too_late():
    answers, closed = threading.Event(), threading.Event()

    class Late(MemoryJournal):
        def close(self):
            closed.set()

    def open_it(_place):
        answers.wait()
        return Late()

    with pytest.raises(StorageFault) as fault:
        open_patiently("postgresql://li:secret@far/goround", opening=10, open_it=open_it)
    assert fault.value.code == "silent"
    assert "secret" not in str(fault.value)
    answers.set()
    assert closed.wait(5)


def test_what_goes_wrong_while_opening_is_told_as_it_is():
    def open_it(_place):
        raise StorageFault("unreachable", "nobody there", "far")

    with pytest.raises(StorageFault) as fault:
        open_patiently("far", open_it=open_it)
    assert fault.value.code == "unreachable"
    assert open_patiently("near", open_it=lambda _place: MemoryJournal()).headings() == ()
