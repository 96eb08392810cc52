"""What the record has not got yet is there again after the program was killed, once and whole."""

import pytest

from app.attending.station import Station
from app.console.matter.drafts import Drafts
from app.desk.desk import Desk
from app.wording import Wording
from facilitation.process.catalogue import Processes


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "drafts"


@pytest.fixture
def desk(open_desk, folder, say):
    made = open_desk(keeper=Drafts(folder), place="k3f2")
    say("call ana ruiz")
    made.cards.go_to_newest()
    return made


def texts(station):
    return [each.text for each in station.meeting.notes.values()]


@pytest.fixture
def again(qtbot, journal, clock, dress, folder):
    """Opens the meeting with a desk as after a power cut: nothing in memory is left."""
    made = []

    def begin():
        station = Station(journal, "spring", Processes(), clock)
        desk = Desk(station, Wording(), dress, keeper=Drafts(folder), place="k3f2")
        qtbot.addWidget(desk)
        made.append(station)
        return texts(station)

    yield begin
    for each in made:
        each.close()


def type_and_keep(qtbot, desk, text):
    qtbot.keyClicks(desk.cards.current.editor, text)
    desk._keep_unwritten()


def test_words_of_the_last_second_are_there_again_once(qtbot, desk, again):
    type_and_keep(qtbot, desk, "ten tents")
    desk.cards.write_all()
    type_and_keep(qtbot, desk, " and a roof")
    assert again() == ["ten tents and a roof"]
    assert again() == ["ten tents and a roof"]


def test_a_new_note_that_reached_the_record_is_not_doubled(qtbot, desk, folder, again, station):
    type_and_keep(qtbot, desk, "ten tents")
    kept = {each.name: each.read_bytes() for each in folder.iterdir()}
    desk.cards.write_all()
    assert not list(folder.iterdir())
    for name, data in kept.items():
        (folder / name).write_bytes(data)
    assert again() == ["ten tents"]


def test_what_the_record_has_gone_beyond_takes_nothing_back(qtbot, desk, folder, again):
    type_and_keep(qtbot, desk, "ten tents")
    desk.cards.write_all()
    type_and_keep(qtbot, desk, " and a roof")
    kept = {each.name: each.read_bytes() for each in folder.iterdir()}
    qtbot.keyClicks(desk.cards.current.editor, " of tin")
    desk.cards.write_all()
    for name, data in kept.items():
        (folder / name).write_bytes(data)
    assert again() == ["ten tents and a roof of tin"]


def test_scratch_is_not_kept_anywhere(qtbot, desk, folder, say):
    say('level none because "we want to"', "call ben")
    desk.cards.go_to_newest()
    assert desk.cards.current.is_scratch
    type_and_keep(qtbot, desk, "I am tired")
    assert not folder.exists() or not list(folder.iterdir())


def test_what_cannot_be_written_now_stays_kept(qtbot, desk, folder, say, station, again):
    type_and_keep(qtbot, desk, "ten tents")
    say("off record")
    assert again() == []
    assert list(folder.iterdir())
    say("on record")
    assert again() == ["ten tents"]
