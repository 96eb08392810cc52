"""What waits in the inbox is seen whole before a meeting takes it up."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from app.console.receive_dialog import ReceiveDialog
from app.console.wishes import Answered
from app.resources import load_processes
from app.wording import Wording
from facilitation.exchange.packets.receiving import receive, untouched
from facilitation.exchange.packets.sealing import opened, packet_id, sealed
from facilitation.language.grammar import parse
from facilitation.meeting.deciding.case import Moment
from facilitation.meeting.families.packets import BringPacket, TakePacketUp
from facilitation.meeting.groups.packet import Packet, SentText
from facilitation.meeting.kept import KeptMeeting
from facilitation.record.memory import MemoryJournal
from facilitation.text.versions import version_id

NOW = 1_777_660_200_000
TEXT = "We share the spring."


def file_of(sender, number=1):
    text = SentText(version_id(TEXT), "Water", TEXT, "P1")
    return sealed(Packet(sender, number, "2026-05-01", texts=(text,)), "words").encode()


@pytest.fixture
def done():
    return []


@pytest.fixture
def dialog(qtbot, dress, done):
    journal = MemoryJournal()
    kept = KeptMeeting(journal, "m", load_processes())
    for at, line in enumerate(('meeting "Mill night" of "South 水"', "arrive Ana, 王小明")):
        kept.do(parse(line), Moment(NOW + at, at), "console")
    for at, sender in enumerate(("Council", "South 水")):
        receive(journal, file_of(sender), NOW + at)

    def do(act):
        done.append(act)
        return Answered()

    made = ReceiveDialog(journal, kept.meeting, Wording(), do)
    made.kept = kept
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(made)
    made.show()
    return made


def test_every_word_is_seen_before_it_comes_before_the_meeting(dialog, done):
    offered = [dialog.which.itemText(at) for at in range(dialog.which.count())]
    assert offered == ["Nothing chosen yet", "Council: text P1 “Water”"]
    assert not dialog.go.isEnabled()
    dialog.whole.setFocus()
    dialog.attempt()
    assert not done and dialog.focusWidget() is dialog.which
    dialog.which.setCurrentIndex(1)
    assert "Council sends this" in dialog.whole.toPlainText()
    assert TEXT in dialog.whole.toPlainText()
    dialog.by.setText("王小明")
    dialog.attempt()
    assert done == [TakePacketUp(dialog._found.popitem()[0], "王小明")]


def test_a_file_that_is_here_already_is_shown_and_not_another_one(dialog, done, tmp_path):
    path = tmp_path / "water.round-packet"
    path.write_bytes(file_of("Council"))
    dialog.take_in(path)
    assert dialog.said.text() == "This was here already; nothing changed."
    assert dialog.which.currentText().startswith("Council")
    assert dialog.go.isEnabled()
    packet = opened(file_of("Council"))
    dialog.kept.do(BringPacket(packet, packet_id(packet)), Moment(NOW + 9, 9), "console")
    dialog.take_in(path)
    assert dialog.said.text().endswith("“Mill night” took it up.")
    assert "Council sends this" in dialog.whole.toPlainText()
    dialog.attempt()
    assert not dialog.go.isEnabled()
    assert not done


def test_what_another_group_of_this_library_took_up_is_offered_all_the_same(dialog):
    """Several bodies share a laptop: what one of them has read is no answer of the other."""
    other = KeptMeeting(dialog._inbox, "other", load_processes())
    packet = opened(file_of("Council"))
    for at, act in enumerate((parse('meeting "Hill"'), BringPacket(packet, packet_id(packet)))):
        other.do(act, Moment(NOW + at, at), "console")
    dialog._look()
    assert dialog.which.itemText(1) == "Council: text P1 “Water”"
    assert untouched(dialog._inbox) == 0


def test_several_files_come_before_the_meeting_at_once_the_oldest_first(dialog, done, tmp_path):
    paths = [tmp_path / f"{sender}.round-packet" for sender in ("North", "East", "letter")]
    for path in paths[:2]:
        path.write_bytes(file_of(path.stem, 3))
    paths[2].write_bytes(b"Dear all")
    dialog.take_in(*paths)
    assert dialog.which.currentText() == "All 3 of them, the oldest first"
    assert dialog.said.text() == "“letter.round-packet” is not a packet."
    assert "Council sends this" in dialog.whole.toPlainText()
    assert "East sends this" in dialog.whole.toPlainText()
    dialog.attempt()
    assert done[0].packet.startswith(packet_id(opened(file_of("Council"))))
    assert len(done) == len(set(done)) == 3


def test_what_we_sent_ourselves_is_no_news(dialog):
    assert untouched(dialog._inbox) == 1


def test_a_file_is_taken_in_and_chosen_or_refused_with_a_sentence(dialog, tmp_path):
    path = tmp_path / "north.round-packet"
    path.write_bytes(b"Dear all")
    dialog.take_in(path)
    assert dialog.said.text() == "“north.round-packet” is not a packet."
    path.write_bytes(file_of("North", 7))
    dialog.take_in(path)
    assert dialog.which.currentText().startswith("North")
