"""What other groups sent, at home: taken in, looked at, and where it was taken up."""

from __future__ import annotations

import pytest

from app.home.inbox_window import InboxWindow
from app.home.notice_dialog import NoticeDialog
from app.home.register_reading import RegisterReading
from app.papers.notice_sheet import notice_sheet
from app.wording import Wording
from facilitation.decisions.ratification import Position, Reply
from facilitation.exchange.packets.receiving import receive
from facilitation.exchange.packets.sealing import opened, packet_id, sealed
from facilitation.language.grammar import parse
from facilitation.meeting.deciding.case import Moment
from facilitation.meeting.families.opening.acts import OpenMeeting, Redo, Undo
from facilitation.meeting.families.packets import BringPacket
from facilitation.meeting.families.people.acts import Arrive
from facilitation.meeting.groups.packet import Notice, NoticeKind, Packet, SentText
from facilitation.meeting.kept import KeptMeeting
from facilitation.text.versions import version_id

TEXT = "We share the spring."
PACKET = Packet(
    "王小明’s garden", 3, "2026-05-01", texts=(SentText(version_id(TEXT), "Water", TEXT),)
)


@pytest.fixture
def window(library, qtbot, dress):
    made = InboxWindow(library, RegisterReading(library), Wording(), now=lambda: 1_777_660_200_000)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "water.round-packet"
    path.write_text(sealed(PACKET, "words"), encoding="utf-8")
    return path


def rows(window):
    found = [window.tree.topLevelItem(at) for at in range(window.tree.topLevelItemCount())]
    return [tuple(row.text(column) for column in (0, 1, 3)) for row in found]


def test_it_says_at_first_how_something_comes(window):
    assert ".round-packet" in window.said.text()
    assert not window.open_button.isEnabled()


def test_what_comes_is_shown_whole_and_once(window, file):
    window.take_in(file)
    window.take_in(file)
    assert rows(window) == [("王小明’s garden", "text “Water”", "")]
    assert TEXT in window.whole.toPlainText()
    assert "Receive what another group sent…" in window.how.text()
    assert "already" in window.said.text()


def test_what_is_no_packet_is_said_where_it_was_taken(window, file):
    file.write_text("Dear all", encoding="utf-8")
    window.take_in(file)
    assert window.said.text() == "“water.round-packet” is not a packet."
    assert rows(window) == []


def test_enter_opens_the_meeting_that_took_it_up(window, file, library, processes, qtbot):
    window.take_in(file)
    kept = KeptMeeting(library, "spring", processes)
    brought = BringPacket(PACKET, packet_id(PACKET), "Bo")
    for at, act in enumerate((OpenMeeting("Spring"), Arrive(("Bo", "王小明")), brought)):
        kept.do(act, Moment(1_777_660_200_000 + at, at), "console")
    window.refresh()
    assert rows(window)[0][2] == "Spring"
    with qtbot.waitSignal(window.open_wanted) as opened:
        window.open_button.click()
    assert opened.args == ["spring"]


def test_a_need_of_another_library_is_answered_and_passed_on_from_the_page(
    window, library, tmp_path, qtbot
):
    need = Notice(NoticeKind.NEED, "a hall", "2099-06-01", "Council", ("Council",))
    news = Notice(NoticeKind.ANNOUNCEMENT, "fair", "2099-06-01", "West", ("West", "Council"))
    sent = Packet("Council", 1, "2026-05-01", notices=(need, news))
    receive(library, sealed(sent, "words").encode(), 1)
    window.refresh()
    assert "waits in the inbox" in window.notices.whole.toPlainText()
    window.notices.answer_button.click()
    dialog = window.findChild(NoticeDialog)
    assert not dialog.save_button.isEnabled()
    dialog.group.setText("王小明’s garden")
    dialog.answer.setText("ours on Sundays")
    dialog.save(tmp_path / "answer.round-packet")
    (answer,) = opened((tmp_path / "answer.round-packet").read_bytes()).notices
    assert (answer.meets, answer.whose, answer.until) == ("a hall", "Council", "2099-06-01")
    assert column(window.notices, 1)[0] == "王小明’s garden: ours on Sundays"
    assert "answer.round-packet" in window.notices.said.text()
    window.notices.pass_button.click()
    passing = next(each for each in window.findChildren(NoticeDialog) if each is not dialog)
    passing.group.setText("North")
    passing.save(tmp_path / "on.round-packet")
    on = opened((tmp_path / "on.round-packet").read_bytes()).notices
    assert [each.path for each in on if each.text == "fair"] == [("West", "Council", "North")]


def test_an_answer_whose_taking_up_was_taken_back_waits_again(
    window, library, processes, tmp_path, qtbot
):
    need = Notice(NoticeKind.NEED, "40 sacks", "2099-06-01", "East 東", ("East 東",))
    window.notices.notices = (need,)
    window.notices.send_wanted.emit(need)
    dialog = window.findChild(NoticeDialog)
    dialog.group.setText("North")
    dialog.answer.setText("25 sacks")
    dialog.save(tmp_path / "answer.round-packet")
    own = opened((tmp_path / "answer.round-packet").read_bytes())
    kept = KeptMeeting(library, "may", processes)
    brought = BringPacket(own, packet_id(own))
    opening = OpenMeeting("North in May", body="North")
    kept.do(opening, Moment(1_777_660_200_000, 0), "console")
    answer = ["offered: 25 sacks – for “40 sacks” of East 東"]
    taken = (brought, "North in May")
    for at, (act, where) in enumerate((taken, (Undo(), ""), (Redo(), taken[1])), start=1):
        kept.do(act, Moment(1_777_660_200_000 + at, at), "console")
        with qtbot.waitSignal(window._reading.read):
            window.refresh()
        assert (rows(window)[0][2], column(window.notices, 0)) == (where, answer)


LINES = (
    'meeting "Council" of "Valley 谷" on 2026-05-01 18:30',
    "arrive Bo, 王小明",
    'propose P1 "Water" by Bo: "We share the spring."',
    'ask "North" to ratify P1 by 2099-06-01',
    'need "a hall in May" at "Bridge Street" by 2099-05-20',
    'offer "a hall" at "Bridge Street"',
)


def column(page, at):
    return [page.tree.topLevelItem(row).text(at) for row in range(page.tree.topLevelItemCount())]


def test_pages_show_what_goes_between_groups_and_what_to_do_where_nothing_does(
    window, library, processes, tmp_path, qtbot
):
    assert all(page.said.text() for page in (window.texts, window.fates, window.notices))
    kept = KeptMeeting(library, "council", processes)
    for at, line in enumerate(LINES):
        kept.do(parse(line), Moment(1_777_660_200_000 + at, at), "console")
    version = kept.meeting.proposals["P1"].version
    answer = Reply(version, "North", 1, Position.RATIFY)
    answered = Packet("North", 1, "2026-05-02", replies=(answer,))
    own = Packet("Valley 谷", 2, "2026-05-02", replies=(answer,))
    for at, packet in enumerate((answered, own)):
        receive(library, sealed(packet, "words").encode(), at)
    window.refresh()
    assert rows(window)[0][0] == "Valley 谷 (ourselves)"
    qtbot.waitUntil(lambda: bool(column(window.texts, 1)))
    assert column(window.texts, 1) == ["waits for groups: 0 of 1 answered"]
    whole = window.texts.whole.toPlainText()
    assert "2 answers to it wait in the inbox" in whole
    assert "no answer yet" not in whole
    assert column(window.notices, 1)[0].endswith("(Valley 谷), at the same place")
    path = tmp_path / "sheet.pdf"
    window.write(path, lambda: notice_sheet(window.notices.notices, Wording()), window.said)
    assert path.read_bytes().startswith(b"%PDF")
    assert str(path) in window.said.text().replace("\u2068", "").replace("\u2069", "")
