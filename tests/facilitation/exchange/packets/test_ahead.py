"""Groups are asked ahead, answer by packet and by file, and are heard once each."""

from __future__ import annotations

from pathlib import Path

import pytest

from facilitation.exchange.bringing import brought
from facilitation.exchange.packets.sealing import BadPacket, sealed
from facilitation.meeting.families.deliberating import BringInput, GatherInput, kept_input
from facilitation.meeting.groups.ahead import gathered
from facilitation.meeting.groups.packet import Call, Contribution, Packet
from facilitation.meeting.outcome import Refusal
from facilitation.meeting.past.carrying import Kind, Origin, acts_of, to_carry
from facilitation.minutes.blocks import Document, Paragraph, plain
from facilitation.minutes.catalogue import format_named
from facilitation.minutes.style import style_named
from facilitation.record.memory import MemoryJournal
from facilitation.text.versions import version_id
from tests.facilitation.exchange.packets.bodies import Body

CONGRESS = (
    'meeting "Congress" on 2026-05-01 18:30',
    "arrive Ana, 王小明",
    'ask "North", "South", "East" about "What do you need?" by 2026-06-01',
)


def test_a_question_goes_out_and_answers_come_back_once_with_their_lineage():
    congress = Body(*CONGRESS)
    north = Body('meeting "North" on 2026-05-08 18:30', "arrive Ben, O'Brien")
    north.receives(congress.sends())
    north.play('contribute 1 "Rooms for children."')
    answer = north.sends()
    assert not answer.calls
    assert "Brien" not in str(answer)
    congress.receives(answer)
    assert isinstance(congress.receives(answer), Refusal)
    north.play('contribute 1 "And a kitchen."')
    congress.receives(north.sends())
    (found,) = gathered(congress.meeting)
    assert [(number, each.group, each.text) for number, each in found.given] == [
        (1, "North", "Rooms for children."),
        (2, "North", "And a kitchen."),
    ]
    assert found.silent == ("South", "East")
    # What others answered to our question is theirs: it does not go on.
    assert not congress.sends().contributions
    congress.play("bring input 1 as proposal by Ana")
    assert congress.meeting.proposals["P1"].title == "Rooms for children."
    assert congress.meeting.input_taken == ((1, "proposal", "P1"),)


def test_what_was_asked_ahead_is_answered_at_the_next_meeting_of_those_who_asked():
    council = Body(*CONGRESS)
    north = Body('meeting "North" on 2026-05-08 18:30', "arrive Ben")
    north.receives(council.sends())
    north.play('contribute 1 "Rooms."')
    council.receives(north.sends())
    council.play("bring input 1 as proposal by Ana")
    south = Body('meeting "South" on 2026-05-08 18:30', "arrive Cy")
    south.receives(council.sends())
    following = []
    for body in (council, south, north):
        left = [e for e in to_carry(body.kept.history, "2026-05-20") if e.kind is Kind.INPUT]
        body_next = Body('meeting "Next" of "X" on 2026-05-20 18:30')
        for act in acts_of(body.meeting, left, (), Origin("m", "before", "A")):
            assert not isinstance(body_next.do(act), Refusal), act
        following.append(body_next.meeting)
        assert not list(kept_input(body.meeting, "2026-06-02"))
    assert [each.calls for each in following] == [e.meeting.calls for e in (council, south)] + [()]
    assert following[0].contributions == council.meeting.contributions
    assert following[0].input_taken == ((1, "proposal", ""),)


def test_a_folder_of_markdown_and_docx_is_read_each_file_as_its_group(tmp_path: Path):
    congress, store = Body(*CONGRESS), MemoryJournal()
    (tmp_path / "North.md").write_text("# Rooms\n\nWe need rooms.", encoding="utf-8")
    document = Document("", language="de", blocks=(Paragraph(plain("Küchen – 厨房.")),))
    (tmp_path / "South.docx").write_bytes(format_named("docx").render(document, style_named()))
    (tmp_path / "picture.jpg").write_bytes(b"\xff\xd8\xff")
    act = brought(GatherInput(tmp_path.name, 1), tmp_path.parent, store)
    assert isinstance(act, BringInput)
    congress.do(act)
    assert isinstance(congress.do(act), Refusal)
    (found,) = gathered(congress.meeting)
    told = {each.group: each.text for _, each in found.given}
    assert "We need rooms." in told["North"]
    assert "厨房" in told["South"]
    assert found.silent == ("East",)
    (tmp_path / "East.docx").write_bytes(b"PK\x03\x04 cut")
    bad = brought(GatherInput(tmp_path.name, 1), tmp_path.parent, store)
    assert isinstance(bad, Refusal)
    assert dict(bad.params)["file"] == "East.docx"
    for nowhere in ("nowhere", "North.md", "\0", "~nobody/x"):
        missing = brought(GatherInput(nowhere, 1), tmp_path, store)
        assert isinstance(missing, Refusal)
        assert missing.code == "NOTHING_GATHERED"


@pytest.mark.parametrize(
    "wrong",
    [
        {"calls": (Call(version_id("Else"), "What?", ("North",)),)},
        {"calls": (Call(version_id("What?"), "What?", ()),)},
        {"calls": (Call(version_id("What?"), "What?", ("North",), "soon"),)},
        {"contributions": (Contribution("1", "North", "rooms"),)},
        {"contributions": (Contribution(version_id("What?"), "", "rooms"),)},
        {"contributions": (Contribution(version_id("What?"), "North", "rooms", "soon"),)},
    ],
)
def test_what_cannot_be_meant_is_damaged(wrong):
    with pytest.raises(BadPacket):
        sealed(Packet("Elm", 1, "2026-05-01", **wrong), "words")
