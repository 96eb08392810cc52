"""What goes to other groups: seen word for word, chosen, saved."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from app.console.group_forms import GroupForms
from app.console.packet_dialog import PacketDialog
from app.resources import load_processes
from app.wording import Wording
from facilitation.exchange.packets.sealing import opened
from facilitation.exchange.packets.tasks import task_packets
from facilitation.language.grammar import parse
from facilitation.meeting.deciding.case import Moment
from facilitation.meeting.kept import KeptMeeting
from facilitation.record.memory import MemoryJournal
from tests.facilitation.exchange.packets.bodies import Body
from tests.facilitation.exchange.packets.test_tasks import LARGE, laptop

LINES = (
    'meeting "Valley 王" on 2026-05-01 18:30',
    "arrive Ana, 王小明, O'Brien",
    'propose P1 "Water" by Ana: "We share the spring."',
    'propose P2 "Wood" by 王小明: "We share the wood."',
    'ask "North" to ratify P1',
    'need "a hall"',
    'note "王小明 does not want this."',
)


@pytest.fixture
def dialog(qtbot, dress):
    kept = KeptMeeting(MemoryJournal(), "m", load_processes())
    for at, line in enumerate(LINES):
        kept.do(parse(line), Moment(1_777_660_200_000 + at, at), "console")
    made = PacketDialog(kept.meeting, Wording())
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(made)
    made.show()
    return made


def test_every_word_is_seen_before_it_leaves(dialog):
    seen = dialog.whole.toPlainText()
    assert not dialog.said.isVisible()
    assert "We share the spring." in seen
    assert "North is asked to ratify" in seen
    assert "a hall" in seen
    assert not any(name in seen for name in ("Ana", "小明", "Brien"))


def test_only_what_is_ticked_goes_into_the_file(dialog, tmp_path, qtbot):
    dialog.texts["P2"].setChecked(True)
    assert "wood" in dialog.whole.toPlainText()
    for each in (dialog.texts["P2"], dialog.needs):
        each.setChecked(False)
    assert "wood" not in dialog.whole.toPlainText()
    path = tmp_path / "valley.round-packet"
    with qtbot.waitSignal(dialog.accepted):
        dialog.save(path)
    packet = opened(path.read_bytes())
    assert [each.title for each in packet.texts] == ["Water"]
    assert packet.notices == ()


def test_nothing_is_ticked_but_what_this_meeting_has_for_others(dialog):
    """A text about which nobody is asked stays at home until somebody chooses it."""
    ticked = [each.text() for each in dialog._ticks() if each.isChecked()]
    assert ticked == ["P1 Water", "What we need and offer"]
    assert dialog.announced.isHidden()


def test_nothing_chosen_cannot_be_saved(dialog):
    for each in (*dialog.texts.values(), dialog.needs, dialog.announced):
        each.setChecked(False)
    assert not dialog.save_button.isEnabled()
    assert "Nothing is chosen" in dialog.whole.toPlainText()


def test_a_place_that_cannot_be_written_is_said(dialog, tmp_path):
    dialog.save(tmp_path / "gone" / "valley.round-packet")
    assert "could not be written" in dialog.said.text()
    assert dialog.said.isVisible()
    assert dialog.isVisible()


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        (('ask "East 東" to ratify P1',), "Our answer to P1 is missing"),
        ((), "P1 goes without what we decided about it."),
    ],
)
def test_our_answer_to_what_was_decided_is_offered_before_the_text_goes_back(
    qtbot, dress, asked, said
):
    north = Body(
        'meeting "May" of "North" on 2026-05-01 18:30',
        "arrive Ana, Ben",
        'propose P1 "Wheel" by Ana: "We mend the wheel."',
        *asked,
    )
    east = Body('meeting "May" of "East 東" on 2026-05-01 18:30', "arrive Dov, 王小明")
    east.receives(north.sends())
    east.play("test consensus P1", "all agree", "close decision")
    dialog = PacketDialog(east.meeting, Wording(), labels=("P1",))
    qtbot.addWidget(dialog)
    dialog.show()
    assert said in dialog.missing.text()
    with qtbot.waitSignal(dialog.answer_wanted) as wanted:
        dialog.answer_button.click()
    assert wanted.args == ["P1"]
    form = GroupForms().answer(east.meeting, "P1")
    east.play(form.line(("P1", "", "")))
    dialog.look_at(east.meeting)
    assert not dialog.answer_button.isVisible()
    assert not dialog.missing.isVisible()
    assert "East 東 ratifies P1" in dialog.whole.toPlainText()


def test_what_is_known_already_is_no_answer_of_its_sender():
    north = Body('meeting "May" of "North" on 2026-05-01 18:30', "arrive Ana", 'need "a hall"')
    east = Body('meeting "May" of "East" on 2026-05-01 18:30', "arrive Dov")
    packet = north.sends()
    east.receives(packet)
    assert (
        Wording()
        .why_refused(east.receives(packet))
        .startswith("That is so already: what North sent is known here, and nothing in it is new.")
    )


def test_files_for_small_groups_are_named_and_take_the_place_of_none(qtbot, dress, tmp_path):
    large = Body(
        'meeting "May" of "North" on 2026-05-01 18:30',
        "arrive Ana, Ben, Chi, 王小明",
        'groups of 2 random for 20m ask "What is missing?"',
    )

    def sending():
        dialog = PacketDialog(large.meeting, Wording())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
        qtbot.addWidget(dialog)
        dialog.tasks.setChecked(True)
        return dialog

    path, first = tmp_path / "task.round-packet", sending()
    with qtbot.waitSignal(first.saved) as saved:
        first.save(path)
    written = ["task-1.round-packet", "task-2.round-packet"]
    assert sorted(each.name for each in tmp_path.iterdir()) == written
    assert all(each in saved.args[0] for each in (*written, str(tmp_path)))
    (tmp_path / written[1]).write_text("earlier")
    again = sending()
    again.save(path)
    assert again.said.text().startswith("task-1.round-packet is there already")
    assert (tmp_path / written[1]).read_text() == "earlier"


def test_a_small_group_without_a_result_is_told_how_it_says_one(qtbot, dress):
    small = laptop(task_packets(Body(*LARGE).meeting)[0], 10_000)
    for result, is_told in (("", True), ("Poles are missing", False)):
        if result:
            small.play(f'note "{result}"')
        made = PacketDialog(small.meeting, Wording())
        qtbot.addWidget(made)
        made.show()
        assert ("note" in made.said.text()) is is_told
        assert ("brings nothing" in made.whole.toPlainText()) is is_told
        assert result in made.whole.toPlainText()
