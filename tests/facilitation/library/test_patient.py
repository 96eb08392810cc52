"""Nobody waits for a library longer than so long."""

import threading

import pytest

from facilitation.library.patient import PatientLibrary
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
    library._stuck.result(5)
    assert len(library.read("m")) == 1


def test_faults_come_through(slow):
    library = PatientLibrary(slow)
    with pytest.raises(ValueError, match="at least one row"):
        library.append("m", 0, [], 1, 1, "desk")
