"""Whose words are whose: named, by group, nobody's (domain.md section 8, *Attribution*)."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable

import msgspec
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from app.papers.exporting import minutes_words
from app.papers.record import MinutesReader
from facilitation.decisions.answers import Answer
from facilitation.decisions.terms import Terms
from facilitation.floor.turns import TurnKind
from facilitation.map import Map
from facilitation.meeting.event import Event, Recorded
from facilitation.meeting.families.decisions.events import (
    AnswersGiven,
    DecisionOpened,
    TemperatureAsked,
    TemperatureTaken,
)
from facilitation.meeting.families.matter.events import ProposalMade
from facilitation.meeting.families.minutes.events import AgreementNoted, NoteWritten
from facilitation.meeting.families.opening.events import MeetingClosed, MeetingOpened, RuleOverruled
from facilitation.meeting.families.people.events import Enrolled, PeopleEnrolled
from facilitation.meeting.families.rounds.events import RoundOpened
from facilitation.meeting.families.turns.events import TurnEnded, TurnStarted
from facilitation.meeting.history import History
from facilitation.meeting.naming import Naming
from facilitation.minutes.attribution import Attribution, Include, Whom
from facilitation.minutes.attribution import Told as Called
from facilitation.minutes.catalogue import format_named
from facilitation.minutes.style import style_named
from facilitation.process.catalogue import Processes
from facilitation.text.versions import version_id

Told = Callable[..., str]

SPOKEN = """arrive Ana, Chi, Dov of North
arrive Ben, Eve of South
arrive Fay
hand ana
hand ben
hand fay
next
note "of the first"
next
note "of the second, Ana disagrees"
next
note "of the third"
done
"""


def test_names(told: Told) -> None:
    minutes = told(SPOKEN)
    for line in ("**Ana:** of the first", "**Ben:** of the second", "**Fay:** of the third"):
        assert line in minutes


def test_groups_of_at_least_three(told: Told) -> None:
    minutes = told(SPOKEN, Attribution.GROUP)
    assert "**North:** of the first" in minutes
    assert "**A delegate:** of the second, a participant disagrees" in minutes
    assert "**A delegate:** of the third" in minutes


def test_a_group_counts_those_who_were_here_then(told: Told) -> None:
    minutes = told(SPOKEN.replace("next\n", "leave chi\nnext\n", 1), Attribution.GROUP)
    assert "North" not in minutes
    later = told(SPOKEN.replace("done\n", "done\nleave chi\n"), Attribution.GROUP)
    assert "**North:** of the first" in later


def test_nobody(told: Told) -> None:
    minutes = told(SPOKEN, Attribution.UNATTRIBUTED)
    assert "\n**Turn 1:** of the first\n" in minutes
    assert "\n**Turn 2:** of the second, a participant disagrees\n" in minutes


def test_an_item_may_be_attributed_otherwise(told: Told) -> None:
    script = """arrive Ana
item "One"
item "Two"
start 1
hand ana
next
note "first"
start 2
hand ana
next
note "second" """
    one = told(script, None, Include(items={1: Attribution.UNATTRIBUTED}))
    assert "\n**Turn 1:** first\n" in one
    assert "**Ana:** second" in one
    other = told(script, Attribution.UNATTRIBUTED, Include(items={1: Attribution.NAMED}))
    assert "**Ana:** first" in other
    assert "\n**Turn 1:** second\n" in other


def test_a_corrected_name_is_told_wherever_somebody_spoke(told: Told) -> None:
    script = """arrive Zoe Eng, Li
item "Keys" as assembly
start 1
hand Zoe
next
note "before: Zoe Eng agrees"
name 1 as "Noa Ng"
note "after"
action 1 "copy a key" """
    named = told(script)
    assert "**Noa Ng:** before: Zoe Eng agrees" in named
    assert "| Noa Ng | copy a key" in named
    bare = told(script, Attribution.UNATTRIBUTED)
    assert "before: A participant agrees" in bare


DECIDED = """arrive Ana, Ben, Chi, Dov of North
propose P1 "Tents" by ana: "We buy ten tents."
test consensus P1
agree ana
aside ben "Chi knows why."
block chi "We have no money."
reserve dov
close decision
action dov "Ask Ana" """


def test_a_decision_at_a_glance_says_what_was_decided(told: Told) -> None:
    glance = told(DECIDED).partition("At a glance")[2]
    assert "[P1 Tents:](#p1-tents) “We buy ten tents.” 2 of 4 agree" in glance


def test_reasons_stay_and_names_go(told: Told) -> None:
    minutes = told(DECIDED, Attribution.UNATTRIBUTED)
    assert "-   “A participant knows why.”" in minutes
    assert "-   “We have no money.”" in minutes
    assert "**Agree with reservations (1)**\n" in minutes
    assert "Ben" not in minutes
    assert "North: “We have no money.”" in told(DECIDED, Attribution.GROUP)


def test_owners_of_actions_are_named(told: Told) -> None:
    """They accepted it (domain.md §8); whom else the task names did not."""
    assert "| Dov | Ask a participant |" in told(DECIDED, Attribution.UNATTRIBUTED)


def test_the_numbers_of_a_round_would_name_people(told: Told) -> None:
    script = """arrive Ana, Ben
item "Chapter" as reading
start 1
stage rounds
round "First" from ana
note "one"
next
note "two"
next"""
    assert "**2 A delegate:** two" in told(script, Attribution.GROUP)
    assert "\n**A voice:** two\n" in told(script, Attribution.UNATTRIBUTED)


def folded(text: str) -> str:
    apart = unicodedata.normalize("NFKD", text.casefold()).casefold()
    return "".join(each for each in apart if not unicodedata.combining(each))


def occurs(name: str, text: str) -> bool:
    """Whether a name stands in a text as whole words; by other means than the program's."""
    pattern = rf"(?<![^\W_]){re.escape(folded(name).strip())}(?![^\W_])"
    return re.search(pattern, folded(text)) is not None


NAMES = st.text("aeklmnoszÁéüñçŁß-' ", min_size=3, max_size=9).map(
    lambda name: "Q" + " ".join(name.split()).strip("-'") + "q"
)
"""Names as people have them, of letters that no word of the minutes begins and ends with."""


def texts(names: list[str]) -> st.SearchStrategy[str]:
    """Notes in which people are named, also in part, in capitals, stressed and linked."""
    named = st.sampled_from(names)
    said = st.one_of(
        named,
        named.map(str.upper),
        named.map(str.lower),
        named.map(lambda name: unicodedata.normalize("NFD", name)),
        named.map(lambda name: f"**{name}**"),
        named.map(lambda name: f"_{name}_"),
        named.map(lambda name: f"{name[:2]}**{name[2:]}**"),
        named.map(lambda name: f"[the page](https://x.example/{name.replace(' ', '')})"),
        named.map(lambda name: f"\n- {name}: "),
        named.map(lambda name: f"\n| a | b |\n|---|---|\n| {name} | 2 |\n\n"),
        named.map(lambda name: f"({name}),"),
        st.text("xyz .,!\n*#>", max_size=12),
    )
    return st.lists(said, max_size=6).map(lambda each: " ".join(["we", *each]))


@given(data=st.data(), mode=st.sampled_from([Attribution.GROUP, Attribution.UNATTRIBUTED]))
def test_no_name_or_alias_occurs_where_nobody_is_named(
    data: st.DataObject, mode: Attribution
) -> None:
    names = data.draw(st.lists(NAMES, min_size=4, max_size=8, unique_by=folded))
    half = len(names) // 2
    people, aliases, names = names[:half], names[half : 2 * half], names[: 2 * half]
    groups = st.sampled_from(["North", "", people[0]])
    enrolled = tuple(
        Enrolled(
            number,
            name,
            data.draw(groups),
            aliases=(aliases[number - 1],),
        )
        for number, name in enumerate(people, start=1)
    )
    notes = texts(names)
    told = [data.draw(notes) for _ in range(9)]
    assume(all(each.strip() for each in told))
    text = "Ten tents."
    events: list[Event] = [
        MeetingOpened("Evening"),
        PeopleEnrolled(enrolled),
        NoteWritten(told[0]),
        RoundOpened(1, (1, 2), "list", 1, prompt=told[1]),
        TurnStarted(1, TurnKind.ROUND),
        NoteWritten(told[2], turn=5),
        NoteWritten(told[3], turn=5, verbatim=True),
        TurnEnded(5, 1, 8, "finished"),
        TemperatureAsked(told[4]),
        TemperatureTaken(1, 0, 1),
        AgreementNoted(told[5]),
        RuleOverruled("NOT_SECONDED", told[6], (("label", people[0]),)),
        ProposalMade("P1", "Tents", 1, text),
        DecisionOpened("P1", version_id(text), "consensus", Terms("consensus"), (1, 2), 2, 2),
        AnswersGiven((2,), Answer.BLOCK, told[7]),
        MeetingClosed(),
        NoteWritten(told[8]),
    ]
    history = History(
        [
            Recorded(seq, seq, seq * 1000, seq * 1000, "console", event)
            for seq, event in enumerate(events, start=1)
        ]
    )
    document = MinutesReader(minutes_words(Processes()), Processes()).minutes(history, mode)
    tree = " ".join(_strings(msgspec.to_builtins(document)))
    page = format_named("markdown").render(document, style_named()).decode()
    for name in names:
        assert not occurs(name, tree)
        assert not occurs(name, page.replace("*", "").replace("_", " "))


def _strings(data: object) -> list[str]:
    match data:
        case str():
            return [data]
        case dict():
            return [each for value in data.values() for each in _strings(value)]
        case list() | tuple():
            return [each for value in data for each in _strings(value)]
        case _:
            return []


@pytest.mark.parametrize("mode", [Attribution.GROUP, Attribution.UNATTRIBUTED])
def test_the_keeper_of_a_switch_is_named_among_the_roles_only(
    told: Told, mode: Attribution
) -> None:
    script = """arrive Ana, Ben
item "One"
start 1
switch circle keeper ben because "Ana asked for it." """
    minutes = told(script, mode)
    assert "**Keeper:** Ben" in minutes
    assert "kept by" not in minutes
    assert "“A participant asked for it.”" in minutes


@pytest.mark.parametrize("mode", [Attribution.GROUP, Attribution.UNATTRIBUTED])
def test_titles_questions_lots_and_files_name_nobody(told: Told, mode: Attribution) -> None:
    minutes = told(
        """meeting "Farewell for Bo" on 2026-05-01 18:30 at "Li's kitchen"
arrive Bo Xu, Li Na, Wei 王, 王小明
item "Whether Bo goes" as circle
item "What 小明 brings"
start 1
stage rounds
prompt "What does Li think?"
round "Ask 王 first"
done
lot 1 for "who helps Bo" of Li, Wei seed "abc"
start 2
propose P1 "The tent of Li" by wei: "We buy ten."
close meeting""",
        mode,
    )
    assert not re.search(r"\b(Bo|Li|Wei|Xu|Na)\b|小明|王", minutes)
    assert "who helps a participant: 1 of 2 people" in minutes
    assert "# Farewell for a participant" in minutes
    assert "P1 The tent of a participant" in minutes


def test_people_are_called_as_include_says(told: Told) -> None:
    include = Include(attribution=Attribution.UNATTRIBUTED)
    assert "Ana" not in told(SPOKEN, None, include)


CHOSEN = """arrive Ana, Ben, Chi of North
item "One"
item "Two"
start 1
hand ana
next
note "Ben agrees"
done
propose P1 "Tents" by ben: "Ten tents."
test consent P1
object ana "too many"
all agree
close decision
action chi "order tents"
start 2
hand ana
next
note "more from Ana"
done
action ana "ask the club"
"""


def test_minutes_are_as_the_group_chose(told: Told) -> None:
    minutes = told(CHOSEN + "attribution group\nattribution unattributed for item 2")
    assert "**North:** A participant agrees" in minutes
    assert "**Turn 1:** more from a participant" in minutes
    assert "Proposed by North." in minutes
    assert "North: “too many”" in minutes
    assert "| Chi |" in minutes.replace("  ", "")


@pytest.mark.parametrize(
    ("line", "gone", "stays"),
    [
        ("names speakers off", "**Ana:**", "Proposed by Ben."),
        ("names movers off", "Proposed by Ben.", "**Ana:** Ben agrees"),
        ("names objectors off", "Ana: “too many”", "**Ana:** Ben agrees"),
        ("names owners off", "| Chi", "**Ana:** Ben agrees"),
        ("names owners off for item 2", "| Ana", "| Chi"),
    ],
)
def test_those_of_one_kind_are_not_named(told: Told, line: str, gone: str, stays: str) -> None:
    assert gone in told(CHOSEN)
    minutes = told(f"{CHOSEN}{line}")
    assert gone not in minutes
    assert stays in minutes


def test_those_present_are_named_by_consent(told: Told) -> None:
    assert "Ana, Ben and Chi" not in told(CHOSEN)
    assert "Ana, Ben and Chi" in told(f'{CHOSEN}names attendance on because "all agreed"')
    chosen = f"{CHOSEN}attribution unattributed"
    assert "Ana, Ben" not in told(chosen, None, Include(names=True))


VOTED = """arrive Ana, Ben, Chi, Dov
propose P1 "Fee" by Ana: "The fee is five."
vote P1 {manner}
yes Chi, Ana
no Ben
abstain Dov
close decision
"""
ROLL_CALL = "-   **Yes (2)** Chi and Ana\n-   **No (1)** Ben\n-   **Abstain (1)** Dov"


def test_who_voted_how_is_told_by_consent_alone(told: Told) -> None:
    """A roll call (RONR 45:46); else minutes tell how many, and never who seconded (48:5)."""
    voted = VOTED.format(manner="majority")
    asked = 'names voters on because "we called the roll"'
    assert "Yes (2)" not in told(voted)
    assert ROLL_CALL in told(voted + asked)
    assert "Yes (2)" not in told(voted + asked, Attribution.GROUP)
    assert "Yes (2)" not in told(VOTED.format(manner="majority noted") + asked)
    assert "**No (1)** one person who is not to be named" in told(f"{voted}{asked}\nunnamed Ben")
    hands = voted.replace("close decision", "count yes 3 no 1 abstain 0\nclose decision")
    assert "Yes (" not in told(hands + asked)


WAYS = st.sampled_from(Attribution)
SWITCHES = st.none() | st.booleans()


@given(
    calling=st.dictionaries(st.integers(0, 2), WAYS),
    names=st.dictionaries(st.tuples(st.integers(0, 2), st.sampled_from(Whom)), st.booleans()),
    include=st.builds(
        Include,
        st.none() | WAYS,
        names=SWITCHES,
        movers=SWITCHES,
        speakers=SWITCHES,
        objectors=SWITCHES,
        owners=SWITCHES,
        items=st.dictionaries(st.integers(1, 2), WAYS),
    ),
    whom=st.sampled_from(Whom),
    item=st.integers(0, 2),
)
def test_nobody_gets_more_names_than_the_group_chose(
    calling: dict[int, Attribution],
    names: dict[tuple[int, Whom], bool],
    include: Include,
    whom: Whom,
    item: int,
) -> None:
    ways = [*Attribution]
    chosen = Naming(Map(calling), Map(names))
    told = Called(include.naming, chosen)
    allowed, wanted = chosen.called(whom, item), include.naming.called(whom, item)
    if allowed is not None:
        assert ways.index(told.called(whom, item)) >= ways.index(allowed)
    if wanted is not None:
        assert ways.index(told.called(whom, item)) >= ways.index(wanted)
    if (whom, item) in told.refused:
        assert told.called(whom, item) is allowed


COUNCIL = """arrive Ana, Aki of Elm
arrive 王小明, Li of Oak
arrive O'Brien, Chi of "O'Brien's house"
rule groups answer on
spoke Ana
spoke 王小明
spoke O'Brien
propose P1 "Tents" by Ana: "We buy ten tents."
test consensus P1
agree Oak
stand aside "O'Brien's house" "王小明 has tents"
block Elm "O'Brien never saw the price"
confirm Elm "Ana asked all eleven"
close decision
"""


def test_groups_that_answer_are_named_by_group_and_their_spokes_are_not(told: Told) -> None:
    """The answer is the group's own, however few of it are here; a group called like somebody."""
    named = told(COUNCIL)
    assert "1 of 3 groups agrees, 1 group stands aside, 1 group blocks" in named
    assert "Elm (spoke: Ana): “O’Brien never saw the price”" in named.replace("'", "’")
    assert "the group decided: Ana asked all eleven" in named
    by_group = told(COUNCIL, Attribution.GROUP)
    assert "Elm: “A participant never saw the price”" in by_group
    assert "a delegate: “A participant has tents”" in by_group
    nobody = told(COUNCIL, Attribution.UNATTRIBUTED)
    assert "1 of 3 groups agrees, 1 group stands aside, 1 group blocks" in nobody
    assert "Elm" not in nobody
    for minutes in (by_group, nobody):
        assert not [each for each in ("Ana", "王", "Brien") if each in minutes]


def test_a_text_in_the_name_of_a_group_is_its_own(told: Told) -> None:
    script = COUNCIL.replace("by Ana", "by Elm")
    assert "Proposed by Elm (spoke: Ana)." in told(script)
    assert "Proposed by Ana." in told(COUNCIL)
    by_group = told(script, Attribution.GROUP)
    assert "Proposed by Elm." in by_group
    like_somebody = COUNCIL.replace("by Ana", "by \"O'Brien's house\"")
    assert "Proposed by a delegate." in told(like_somebody, Attribution.GROUP)
    nobody = told(script, Attribution.UNATTRIBUTED)
    assert "Proposed by" not in nobody
    assert "Elm" not in nobody
    assert "Ana" not in by_group + nobody


def test_changes_and_motions_in_the_name_of_a_group_are_its_own(told: Told) -> None:
    script = """arrive Ana, Aki of Elm
arrive Chi of Oak
spoke Ana
spoke Chi
item "Tents" as formal
start 1
rule groups answer on
propose P1 "Tents" by Elm: "We buy ten tents."
second by Oak
amend P1 A1 by Oak: strike "ten" insert "six"
reject A1
move recess 5m by Elm
"""
    named, by_group = told(script), told(script, Attribution.GROUP)
    assert "A1 by Oak (spoke: Chi)" in named
    assert "Elm (spoke: Ana) moved: Take a break" in named
    assert "A1 by Oak: in line 1" in by_group
    assert "Elm moved: Take a break" in by_group
    nobody = told(script, Attribution.UNATTRIBUTED)
    assert not [each for each in ("Ana", "Chi", "Elm", "Oak") if each in nobody]


def test_what_was_said_of_the_meeting_is_told_without_who_said_it(told: Told) -> None:
    script = """arrive Ana, Li, Wei 王
evaluate "Wei 王 was not heard" by Ana
evaluate "We laughed" """
    assert "-   Wei 王 was not heard\n" in told(script)
    for mode in (Attribution.GROUP, Attribution.UNATTRIBUTED):
        minutes = told(script, mode)
        assert "participant was not heard" in minutes
        assert "We laughed" in minutes
        assert not [each for each in ("Ana", "王", "Wei") if each in minutes]


def test_what_people_need_stands_in_no_minutes_however_they_are_called(told: Told) -> None:
    script = 'arrive Ana, Li\naccess Li "a chair near the door"\nspeaks Li "Cantonese"\n'
    for mode in Attribution:
        minutes = told(script, mode, Include(names=True))
        assert "near the door" not in minutes
        assert "Cantonese" not in minutes
