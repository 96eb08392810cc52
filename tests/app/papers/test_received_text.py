"""A text that came is known on paper by the version that its sender counts."""

from __future__ import annotations

import re

from app.papers.exporting import MeetingMinutes, handout_document
from app.resources import load_processes
from facilitation.minutes.catalogue import format_named
from facilitation.minutes.style import style_named
from tests.facilitation.exchange.packets.bodies import Body


def test_minutes_and_hand_outs_count_the_versions_of_a_text_as_its_sender_does():
    north = Body(
        'meeting "May" of "North 北" on 2026-05-01 18:30',
        "arrive Ana, Ben",
        'propose P1 "Wheel" by Ana: "Ana keeps the key."',
        'revise P1: "The café keeps the key."',
        'ask "East" to ratify P1',
    )
    east = Body('meeting "May" of "East" on 2026-05-01 18:30', "arrive Dov, 王小明")
    east.receives(north.sends())
    east.play("test consensus P1", "all agree", "close decision", "ratify P1")
    processes = load_processes()
    minutes = MeetingMinutes(east.kept.history, processes).written("markdown").decode()
    handout = handout_document(east.kept.history, processes, "P1", "final")
    paper = format_named("markdown").render(handout, style_named()).decode()
    assert "P1, version 2" in minutes
    assert set(re.findall(r"[Vv]ersion (\d+)", f"{minutes}\n{paper}")) == {"2"}
