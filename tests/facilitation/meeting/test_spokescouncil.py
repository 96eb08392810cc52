"""Where groups answer, each has one answer, whoever gives it (domain.md §7)."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from app.resources import load_processes
from facilitation.decisions.answers import Answer, Objection
from facilitation.language.grammar import parse
from facilitation.meeting.act import Act
from facilitation.meeting.answering import count_of, verdict_of
from facilitation.meeting.deciding.case import Moment
from facilitation.meeting.groups.returning import presence
from facilitation.meeting.groups.spokes import council_of, seat_of, voices_of
from facilitation.meeting.kept import KeptMeeting
from facilitation.meeting.outcome import Refusal
from facilitation.meeting.state import Meeting
from facilitation.record.memory import MemoryJournal

_PROCESSES = load_processes()


def told(*lines: str) -> Meeting:
    kept = KeptMeeting(MemoryJournal(), "m", _PROCESSES)
    for tick, line in enumerate(('meeting "Council"', *lines), 1):
        act = parse(line)
        assert isinstance(act, Act)
        assert not isinstance(kept.do(act, Moment(tick, tick), "console"), Refusal), line
    return kept.meeting


_GROUPS = ("Elm", "Oak", "Ash", "Fir")
_COUNCIL = 'switch spokescouncil because "groups decide"'


def _council(sizes: dict[str, int], *more: str) -> list[str]:
    arrivals = [
        "arrive " + ", ".join(f"{group}{at}" for at in range(size)) + f' of "{group}"'
        for group, size in sizes.items()
    ]
    return [*arrivals, _COUNCIL, 'propose P1 "Tents" by Elm0: "We buy ten tents."', *more]


_SIZES = st.fixed_dictionaries(dict.fromkeys(_GROUPS, st.integers(1, 4)))
_ANSWERS = st.fixed_dictionaries(
    dict.fromkeys(_GROUPS, st.sampled_from(["agree", "reserve", "stand aside", "block"]))
)


@settings(max_examples=25)
@given(_SIZES, _ANSWERS, st.sets(st.sampled_from(_GROUPS)))
def test_how_many_a_group_is_and_who_speaks_changes_nothing(
    sizes: dict[str, int], answers: dict[str, str], confirmed: set[str]
) -> None:
    reasoned = [f'{answer} {group} "so"' for group, answer in answers.items()]
    backed = [f"confirm {group}" for group in confirmed if answers[group] == "block"]
    lines = [*reasoned, *backed]
    meeting = told(*_council(sizes, "test consensus P1", *lines))
    spoken = told(
        *_council(sizes, *(f"spoke {each}0" for each in _GROUPS), "test consensus P1", *lines)
    )
    one, other = meeting.decision, spoken.decision
    assert one is not None
    assert other is not None
    assert verdict_of(meeting, one) == verdict_of(spoken, other)
    count = count_of(meeting, one)
    assert (count.answered, count.entitled, count.present) == (4, 4, 4)
    blocking = {group for group, answer in answers.items() if answer == "block"}
    # A block decides something only once its group has decided on it.
    assert (verdict_of(meeting, one).code == "BLOCKED") == bool(blocking & confirmed)
    if blocking and not blocking & confirmed:
        assert verdict_of(meeting, one).code == "INCOMPLETE"


def test_a_block_says_who_gave_it_and_how_the_group_decided() -> None:
    meeting = told(
        *_council(dict.fromkeys(_GROUPS, 2), "spoke Elm0", "alternate Elm1", "test consensus P1"),
        "leave Elm0",
        'block Elm "the price"',
    )
    decision = meeting.decision
    assert decision is not None
    given_ = decision.given[seat_of(decision, "Elm")]
    assert given_.answer is Answer.BLOCK
    assert meeting.people[given_.voice].name == "Elm1"
    assert given_.provisional
    assert voices_of(meeting, "Elm") == (given_.voice,)


def test_what_was_judged_of_an_answer_stays_so_where_it_waits_for_its_group() -> None:
    council = _council(dict.fromkeys(_GROUPS, 2), "spoke Elm0")
    for lines, status in (
        (("test consent P1", 'object Elm "too dear"', "qualify Elm"), Objection.QUALIFIED),
        (("test consent P1", 'object Elm "too dear"', "preference Elm"), Objection.PREFERENCE),
        (
            ("test consensus P1", 'block Elm "too dear"', "confirm Elm", "dismiss Elm"),
            Objection.PREFERENCE,
        ),
    ):
        decision = told(*council, *lines, "outside Elm").decision
        assert decision is not None
        found = decision.given[seat_of(decision, "Elm")]
        assert (found.status, found.provisional, found.reason) == (status, True, "too dear")


def test_the_council_shows_who_sits_behind_whom() -> None:
    meeting = told(*_council({"Elm": 3, "Oak": 1}, "spoke Elm1", "alternate Elm0"))
    elm, oak = council_of(meeting)
    names = {number: each.name for number, each in meeting.people.items()}
    assert (names[elm.spoke], names[elm.alternate]) == ("Elm1", "Elm0")
    assert [names[each] for each in elm.behind] == ["Elm2"]
    assert (oak.spoke, oak.alternate) == (0, 0)


def test_the_quorum_counts_groups_that_somebody_here_speaks_for() -> None:
    away = ("spoke Elm0", "spoke Oak0", "alternate Oak1", "leave Elm0, Oak0")
    found = presence(told(*_council(dict.fromkeys(_GROUPS, 2), *away)))
    assert (found.here, found.entitled, found.needed, found.groups) == (3, 4, 3, True)


def test_a_text_typed_as_a_groups_keeps_the_group_and_a_persons_does_not() -> None:
    named = told(*_council({"Elm": 2, "Oak": 1}, "spoke Elm1", 'propose P2 "B" by Elm: "Boats."'))
    later = ("spoke Elm0", "rule groups answer off")
    for meeting in (named, told(*_council({"Elm": 2}, 'propose P2 "B" by Elm: "Boats."', *later))):
        assert meeting.proposals["P2"].group == "Elm"
        assert meeting.proposals["P1"].group == ""
    assert named.people[named.proposals["P2"].by].name == "Elm1"


def test_a_change_and_a_motion_in_the_name_of_a_group_keep_it_too() -> None:
    lines = (
        *("arrive Ana, Bo of Elm", "arrive Chi of Oak", "spoke Ana", "spoke Chi"),
        *('item "Boats" as formal', "start 1", "rule groups answer on"),
        'propose P1 "B" by Elm: "Two boats."',
        'amend P1 A1 by Oak: strike "Two" insert "Six"',
        "second by Elm",
        "move recess 5m by Oak",
    )
    meeting = told(*lines)
    assert meeting.amendments["A1"].group == "Oak"
    assert meeting.business.pending[0].group == "Oak"
    own = told(*lines[:-3], 'amend P1 A1 by Chi: strike "Two" insert "Six"', 'order Chi "time"')
    assert (own.amendments["A1"].group, own.business.pending[0].group) == ("", "")
