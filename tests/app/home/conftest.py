"""A home over a library, with meetings in it."""

from __future__ import annotations

import pytest

from app.home.catching_up import CatchingUp
from app.home.home import Home
from app.resources import load_processes
from app.wording import Wording
from facilitation.language.grammar import parse
from facilitation.library.library import open_library
from facilitation.meeting.deciding.case import Moment
from facilitation.meeting.kept import KeptMeeting
from facilitation.record.journal import StorageFault
from facilitation.record.memory import MemoryJournal

DAY = 86_400_000
MAY = 1_777_630_000_000


class FailingJournal(MemoryJournal):
    """Reads nothing while it has a fault; some records may be damaged."""

    fault = ""
    damaged = ()

    def headings(self):
        if self.fault:
            raise StorageFault(self.fault, "", "/library.goround")
        return super().headings()

    def read(self, meeting, after=0):
        if meeting in self.damaged:
            raise StorageFault("damaged", "", "/library.goround")
        return super().read(meeting, after)


@pytest.fixture
def library(tmp_path):
    made = open_library(tmp_path / "library")
    yield made
    made.close()


@pytest.fixture
def memory():
    return FailingJournal()


@pytest.fixture(scope="session")
def processes():
    return load_processes()


@pytest.fixture
def catching_up_by(processes):
    """Keeps an index up to date, and closes it at the end."""
    made = []

    def by(open_index, library, **how):
        made.append(CatchingUp(open_index, library, processes, **how))
        return made[-1]

    yield by
    for each in made:
        each.let_go()


@pytest.fixture
def hold(processes):
    """Holds a meeting, as lines of the room language."""

    def lines(journal, meeting, days_before, *each):
        kept = KeptMeeting(journal, meeting, processes)
        for place, line in enumerate(each):
            moment = Moment(MAY - days_before * DAY + place * 1000, place * 1000)
            assert isinstance(kept.do(parse(line), moment, "console"), tuple), line

    return lines


@pytest.fixture
def open_home(processes, dress, qtbot):
    def open_one(journal, **options):
        home = Home(journal, processes, Wording(processes=processes), dress, **options)
        qtbot.addWidget(home)
        home.resize(1366, 768)
        with qtbot.waitActive(home):
            home.show()
            home.activateWindow()
        return home

    return open_one


@pytest.fixture
def some(hold):
    """Puts three meetings into a journal."""

    def put(journal):
        hold(journal, "old", 30, 'meeting "Winter assembly" of "Market garden" on 2026-04-01',
             "arrive Ana", "close meeting")  # fmt: skip
        hold(journal, "run", 10, 'meeting "Kitchen rota" of "House" at "Old mill"',
             "arrive Ana, Ben, Chi")  # fmt: skip
        hold(journal, "new", 1, 'meeting "Élan" of "Readers"', "close meeting")

    return put
