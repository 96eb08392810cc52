"""Choosing for a role in the console: names and reasons, and a proposal of whoever was named."""

from msgspec.structs import replace

from facilitation.process.process import Agreement

BEGUN = (
    'item "Treasurer" as role_selection',
    "start Treasurer",
    "stage reasons",
    'round "Whom do you propose, and why?" from Amara',
)


def test_who_is_named_and_why_is_seen_and_one_is_proposed(room):
    room.play(*BEGUN)
    panel = room.console.floor.names
    assert panel.isVisible()
    assert not panel.propose.isVisible()
    room.click(panel.add)
    assert room.quick.line.text() == 'nominate  by "Amara" because ""'
    room.play('nominate Ben by Amara because "calm"', 'nominate Ben by Chi because "trusted"')
    assert panel.told.text() == "Ben, proposed by Amara and Chi: “calm”, “trusted”"
    assert "Ben" in panel.propose.text()
    room.play("nominate Dov by Chi")
    assert "Dov, proposed by Chi (before: Ben)" in panel.told.text()
    room.click(panel.propose)
    line = room.quick.line.text()
    room.play("end round", line, "stage consent")
    (proposal,) = room.meeting.proposals.values()
    assert proposal.title == "Ben for: Treasurer"
    assert panel.isVisible()
    assert not panel.propose.isVisible()
    room.play('switch circle because "we are tired"')
    assert not panel.isVisible()


def test_what_is_due_goes_onto_the_agenda_by_one_click(room, processes):
    agenda = room.console.agenda
    assert not agenda.take_due.isVisible()
    circle = processes.get("circle")
    ours = replace(circle, name="ours@0", agreement=Agreement(until="2026-05-01"))
    own = type("Own", (), {"found": {"ours": ours}, "faults": (), "look_again": lambda _: None})()
    before, processes.own = processes.own, own
    try:
        room.play('note "Hello"', 'item "Budget again"')
        assert agenda.take_due.isVisible()
        assert "1 May 2026" in agenda.due.text()
        room.click(agenda.take_due)
        assert room.meeting.items[-1].title == "Look again at “Circle”"
        assert not agenda.take_due.isVisible()
    finally:
        processes.own = before
