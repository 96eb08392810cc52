"""Who might take a role next: whoever carried it least, and nobody by itself."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from facilitation.map import Map
from facilitation.meeting.kept import KeptMeeting
from facilitation.meeting.past.rotation import (
    DELEGATE,
    SPOKE,
    Carried,
    carried_before,
    is_over,
    might_next,
)
from facilitation.meeting.state import Meeting
from facilitation.people.person import person_named
from facilitation.process.catalogue import Processes
from facilitation.record.memory import MemoryJournal
from tests.facilitation.meeting.playing import Room

_NAMES = ("Ana", "Ben", "Chi", "Dov")
_PAST = st.lists(
    st.builds(
        Carried, st.sampled_from(["minutes", "care"]), st.sampled_from(_NAMES), st.integers(1, 99)
    ),
    max_size=12,
)


def _here(*names: str) -> Meeting:
    people = {at: person_named(at, name) for at, name in enumerate(names, 1)}
    return Meeting(people=Map(people), roles=Map({"minutes": (1,)}))


@settings(max_examples=50)
@given(_PAST)
def test_nobody_goes_before_somebody_who_carried_it_less(past: list[Carried]) -> None:
    found = might_next(_here(*_NAMES), past, "minutes")
    assert {each.name for each in found} == {"Ben", "Chi", "Dov"}  # Ana has it now
    times = [sum(e.name == each.name and e.role == "minutes" for e in past) for each in found]
    assert times == sorted(times)


def test_past_meetings_tell_who_carried_what_and_what_was_undone_does_not_count() -> None:
    journal = MemoryJournal()
    for meeting, lines in {
        "one": ("role minutes Ana", "spoke Ben"),
        "two": ("role minutes Ana", "role minutes Ben", "undo", "role minutes Chi"),
        "three": ('mandate Chi "listens" listen to "Council"',),
    }.items():
        room = Room()
        room.kept = KeptMeeting(journal, meeting, Processes())
        for line in (f'meeting "{meeting}"', "arrive Ana, Chi", "arrive Ben of N", *lines):
            room.do(line)
    found = sorted((each.role, each.name, each.group) for each in carried_before(journal, "now"))
    minutes = [("minutes", "Ana", ""), ("minutes", "Ana", ""), ("minutes", "Chi", "")]
    assert found == [(DELEGATE, "Chi", "Council"), *minutes, (SPOKE, "Ben", "N")]
    assert len(carried_before(journal, "two")) == 3


def test_a_role_is_over_the_day_after_its_last() -> None:
    room = Room('meeting "M"', "arrive Ana", "role care Ana until 2026-12-01")
    meeting = room.kept.meeting
    assert not is_over(meeting, "care", "2026-12-01")
    assert is_over(meeting, "care", "2026-12-02")
    assert not is_over(meeting, "minutes", "2099-01-01")
