"""A packet of the inbox is received where people type, as in a script."""

from __future__ import annotations

from app.attending.clock import SteadyClock
from app.attending.station import Station
from app.papers.exporting import document_of
from app.resources import load_processes
from app.wording import Wording
from facilitation.decisions.ratification import Asked, Position, Reply
from facilitation.exchange.packets.packing import packed
from facilitation.exchange.packets.sealing import packet_id, sealed
from facilitation.meeting.groups.packet import (
    Call,
    Contribution,
    GroupResult,
    Packet,
    SentAmendment,
    SentText,
)
from facilitation.meeting.groups.ratified import wording_number
from facilitation.meeting.reading import senders
from facilitation.minutes.attribution import Attribution
from facilitation.minutes.catalogue import format_named
from facilitation.minutes.style import style_named
from facilitation.record.memory import MemoryJournal
from facilitation.text.versions import version_id

TEXT = "We share the spring."


def test_the_id_that_the_inbox_shows_brings_the_packet(qapp) -> None:
    packet = Packet("North", 1, "2026-05-01", texts=(SentText(version_id(TEXT), "Water", TEXT),))
    journal = MemoryJournal()
    journal.receive(sealed(packet, "words").encode(), 1_777_660_200_000)
    station = Station(journal, "south", load_processes(), SteadyClock())
    station.say('meeting "South"')
    station.say("arrive Bo")
    assert station.say(f"receive {packet_id(packet)[:8]} by Bo")
    text = station.meeting.proposals["P1"]
    assert text.text == TEXT
    wording = Wording(processes=load_processes())
    assert wording.matter.movers(station.meeting, text) == "North, brought in by Bo"
    minutes = document_of(station.history, load_processes(), attribution=Attribution.NAMED)
    written = format_named("markdown").render(minutes, style_named()).decode()
    assert "Sent by North; brought in by Bo." in written
    assert wording.events.last(station.history) == "North sent P1 “Water”"
    station.close()


def test_nobody_has_to_bring_in_what_a_group_sent_and_it_is_told_as_theirs(qapp) -> None:
    texts = (SentText(version_id(TEXT), "Water", TEXT),)
    wishes = tuple(
        SentAmendment(version_id(TEXT), "We share the brook.", group) for group in ("North", "East")
    )
    journal = MemoryJournal()
    packet = Packet("North", 1, "2026-05-01", texts=texts, amendments=wishes)
    journal.receive(sealed(packet, "words").encode(), 1_777_660_200_000)
    station = Station(journal, "south", load_processes(), SteadyClock())
    station.say('meeting "South"')
    assert station.say("receive North")
    wording, meeting = Wording(processes=load_processes()), station.meeting
    assert meeting.proposals["P1"].by == 0
    assert wording.matter.movers(meeting, meeting.proposals["P1"]) == "North"
    assert wording.matter.movers(meeting, meeting.amendments["A1"]) == "North and East"
    minutes = document_of(station.history, load_processes(), attribution=Attribution.NAMED)
    written = format_named("markdown").render(minutes, style_named()).decode()
    assert "Sent by North." in written
    assert "North and East" in written
    station.close()


def test_a_text_of_our_own_that_comes_back_says_who_sent_it_also_at_the_next_meeting(qapp) -> None:
    """It is not another group's text: what is changed in it is no wish to anybody."""
    text = SentText(version_id(TEXT), "Water", TEXT, number=2, origin="Council")
    journal = MemoryJournal()
    packet = Packet("North", 1, "2026-05-01", texts=(text,))
    journal.receive(sealed(packet, "words").encode(), 1_777_660_200_000)
    wording = Wording(processes=load_processes())
    first = Station(journal, "first", load_processes(), SteadyClock())
    for line in ('meeting "May" of "Council"', "arrive Bo", "receive North by Bo"):
        assert first.say(line)
    second = Station(journal, "second", load_processes(), SteadyClock())
    for line in ('meeting "June" of "Council"', "arrive Bo", 'bring forward P1 from "May"'):
        assert second.say(line)
    for meeting in (first.meeting, second.meeting):
        proposal = meeting.proposals["P1"]
        assert wording.matter.movers(meeting, proposal) == "North, brought in by Bo"
        assert wording_number(meeting, proposal) == 2
        assert not meeting.brought
    first.close()
    second.close()


def test_what_groups_sent_about_a_text_goes_on_to_the_next_meeting_as_theirs(qapp) -> None:
    """Who sent a change, who is asked, who answered; and what was changed here stays a wish."""
    text = SentText(version_id(TEXT), "Water", TEXT, origin="Council")
    asked = Asked(text.id, ("Mill", "Elm"))
    answer = Reply(text.id, "Elm", 1, Position.RATIFY)
    wish = SentAmendment(text.id, f"{TEXT} And the brook.", "Elm")
    packet = Packet("Council", 1, "2026-05-01", "", (text,), (asked,), (answer,), (wish,))
    call = Call(version_id("What?"), "What?", ("Elm",))
    input_ = Packet("Elm", 2, "2026-05-01", contributions=(Contribution(call.id, "Elm", "Rain."),))
    journal = MemoryJournal()
    for each in (packet, input_):
        journal.receive(sealed(each, "words").encode(), 1_777_660_200_000)
    first = Station(journal, "first", load_processes(), SteadyClock())
    second = Station(journal, "second", load_processes(), SteadyClock())
    mine = ('ask "Elm" about "What?"', "receive Elm", "bring input 1 as proposal")
    for line in ('meeting "May" of "Mill"', "arrive Bo", "receive Council", *mine):
        assert first.say(line), line
    assert first.say('revise P1 by Bo because "steep": "We share the spring and the path."')
    before = packed(first.meeting)
    for line in ('meeting "June" of "Mill"', "arrive Bo", 'bring forward P1 from "May"'):
        assert second.say(line), line
    assert second.say('bring forward P2 from "May"')
    after = packed(second.meeting)
    for name in ("texts", "asked", "replies", "amendments"):
        assert set(getattr(after, name)) == set(getattr(before, name)), name
    assert [senders(second.meeting, each) for each in ("A1", "P2")] == [("Elm",), ("Elm",)]
    first.close()
    second.close()


def test_what_small_groups_of_others_bring_is_received_only_if_people_insist(qapp) -> None:
    texts = (SentText(version_id(TEXT), "Water", TEXT),)
    results = (GroupResult("1" * 64, 1, "laptop", 1, ("tents",)),)
    packet = Packet("Group 1", 1, "2026-05-01", texts=texts, results=results)
    journal = MemoryJournal()
    journal.receive(sealed(packet, "words").encode(), 1_777_660_200_000)
    station = Station(journal, "south", load_processes(), SteadyClock())
    station.say('meeting "South"')
    station.say("arrive Bo")
    refused = station.say('receive "Group 1" by Bo').refusal
    assert refused is not None
    assert refused.code == "RESULTS_FOR_OTHERS"
    assert not station.meeting.proposals
    station.say('overrule "we want the text" receive "Group 1" by Bo')
    assert station.meeting.proposals["P1"].text == TEXT
    assert not station.meeting.results
    station.close()
