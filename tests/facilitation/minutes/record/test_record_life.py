"""Minutes say how far they have come: draft, circulated, corrected, approved."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from app.papers.exporting import minutes_words
from app.papers.record import MinutesReader
from facilitation.meeting.deciding.case import Moment
from facilitation.meeting.families.approval.acts import ApproveOwnMinutes, CorrectMinutes
from facilitation.meeting.kept import KeptMeeting
from facilitation.meeting.outcome import Refusal
from facilitation.minutes.attribution import Attribution, Include
from facilitation.minutes.readings.markdown import read
from facilitation.minutes.seal import fingerprint, seal_in
from facilitation.process.catalogue import Processes
from facilitation.record.memory import MemoryJournal
from facilitation.rehearsal.player import Player
from facilitation.rehearsal.script import read_script

Told = Callable[..., str]

SCRIPT = """meeting "Spring" of "Garden" on 2026-05-01 18:30
arrive Ana, Ben
item "Tents"
start Tents
Ana
next
note "We need ten tents."
close meeting
"""
CIRCULATED = SCRIPT + 'circulate minutes to "all"\n'
CORRECTED = CIRCULATED + 'correct minutes "ten tents" to "six tents" by Ana\n'
APPROVED = CORRECTED + "approve minutes on 2026-06-02\n"


@pytest.mark.parametrize(
    ("script", "state"),
    [
        (SCRIPT, "Minutes (draft, not yet approved)"),
        (CIRCULATED, "Minutes (circulated on 1 May 2026, not yet approved)"),
        (CORRECTED, "Minutes (circulated on 1 May 2026, corrected, not yet approved)"),
        (APPROVED, "Minutes, approved on 2 June 2026"),
        (
            APPROVED + 'correct minutes "six" to "seven" by Ben decided "P4 of 2026-07-01"\n',
            "Minutes, approved on 2 June 2026 and changed by decision since",
        ),
    ],
)
def test_the_state_stands_below_the_title(told: Told, script: str, state: str) -> None:
    assert told(script).splitlines()[2] == state


def test_minutes_read_as_corrected_and_list_old_and_new_words(told: Told) -> None:
    minutes = told(CORRECTED + 'correct minutes "six" to "five" by Ben agreed 3 against 1\n')
    assert "We need five tents." in minutes
    assert "“ten tents” became “six tents”, as Ana asked; nobody objected." in minutes
    assert "“six” became “five”, as Ben asked; 3 for it, 1 against." in minutes
    assert "Ana asked" not in told(CORRECTED, Attribution.UNATTRIBUTED)


def test_a_correction_of_words_that_are_not_there_says_so(told: Told) -> None:
    minutes = told(SCRIPT + 'correct minutes "chairs" to "" by Ana\n')
    assert "“chairs” was taken out, as Ana asked" in minutes
    assert "These words do not stand in this version" in minutes


def test_whole_words_are_corrected_and_their_places_counted(told: Told) -> None:
    noted = SCRIPT.replace("ten tents.", "ten tents, and tenpins. Bo lends ten.")
    minutes = told(noted + 'correct minutes "ten" to "six" by Ana\n')
    assert "We need six tents, and tenpins. Bo lends six." in minutes
    assert "This was changed in 2 places." in minutes
    written = SCRIPT.replace("ten tents", "十个帐篷")
    assert "We need 六个帐篷." in told(written + 'correct minutes "十" to "六" by Ana\n')


def test_the_exact_text_of_a_proposal_is_not_corrected(told: Told) -> None:
    text = 'propose P1 "Tents" by Ana: "We buy ten tents."\nclose meeting\n'
    minutes = told(CORRECTED.replace("close meeting\n", text))
    assert "1  We buy ten tents." in minutes


def test_only_approved_minutes_bear_a_seal_of_record_and_text(told: Told) -> None:
    assert seal_in(told(CORRECTED).splitlines()) is None
    lines = read(told(APPROVED, Attribution.GROUP, Include(fairness=True)).encode())
    seal = seal_in(lines)
    assert seal is not None
    assert seal.text == fingerprint(lines)
    assert seal.include == Include(attribution=Attribution.GROUP, fairness=True)
    assert seal.text != fingerprint([each.replace("six", "nine") for each in lines])


@pytest.mark.parametrize("corrected", ["", "Ben came later"])
def test_the_seal_says_of_a_correction_that_it_stands_at_the_head(
    processes: Processes, corrected: str
) -> None:
    kept = KeptMeeting(MemoryJournal(), "m", processes)
    assert all(Player(read_script(SCRIPT.encode(), "life.round"), kept, Path()).play())
    kept.do(ApproveOwnMinutes("2026-06-02", corrected), Moment(kept.meeting.at, 0), "script")
    said = str(MinutesReader(minutes_words(processes), processes).minutes(kept.history))
    assert ("Approved as it stands" in said) is not corrected
    assert ("Approved with the correction told at the head" in said) is bool(corrected)


def test_no_line_of_a_seal_is_longer_than_a_page_is_wide(told: Told) -> None:
    wanted = Include(
        attribution=Attribution.UNATTRIBUTED,
        fairness=True,
        items={1: Attribution.GROUP},
        movers=True,
    )
    lines = told(APPROVED, Attribution.UNATTRIBUTED, wanted).splitlines()
    begins = next(place for place, each in enumerate(lines) if "goround-seal" in each)
    assert len(lines) > begins + 4
    assert all(len(each.strip()) <= 66 for each in lines[begins:])
    seal = seal_in(lines)
    assert seal is not None
    assert seal.include.items == wanted.items


ELECTED = """meeting "Spring" of "Garden" on 2026-05-01 18:30
rule spot minutes on
arrive Ana, Ben, Chi
item "Keys"
start Keys
choose E1 "Who keeps the keys?" "Ana", "Ben"
ballot Ana: Ben
ballot Ben: Ben
ballot Chi: Ana
close decision
minute "Ben keeps the keys."
minute "Ben keeps the keys, says Chi."
minute agreed
"""


def test_what_was_agreed_on_the_spot_stands_word_for_word(told: Told) -> None:
    line = "**The minute, agreed on the spot (18:30):** Ben keeps the keys, says Chi.\n"
    assert line in told(ELECTED)
    assert "Ben keeps the keys.\n" not in told(ELECTED)
    assert "a participant" in told(ELECTED, Attribution.UNATTRIBUTED).split("on the spot")[1]


def test_what_the_record_changes_afterwards_is_named_as_a_correction(told: Told) -> None:
    assert "Corrected in the record" not in told(ELECTED)
    again = 'recount E1 because "a paper lay under the box"\nballot Chi: Ben\nclose decision\n'
    minutes = told(ELECTED + again)
    assert "Ben keeps the keys, says Chi." in minutes
    assert "Corrected in the record after that was agreed: " in minutes


def test_no_minute_is_agreed_of_a_decision_that_is_open_again(told: Told) -> None:
    again = 'recount E1 because "a paper lay under the box"\nexpect refused NO_MINUTE_READ\n'
    told(ELECTED.replace("minute agreed\n", again + "minute agreed\n"))


def test_what_is_corrected_by_its_number_is_never_told_in_two_ways(told: Told) -> None:
    written = told(
        """arrive Ana, Ben
item "One" as circle
start 1
stage round
level group because "all nodded"
round "How?" from ana
note "✓ Agreed: We meet monthly."
agreed "We meet monthly."
note "✓ Ben: ask, by 8 May 2026"
action ben "ask" by 2026-05-08
next
note "✓ Agreed: We meet monthly."
agreed "We meet monthly."
correct T3 "We meet in spring."
correct T1 "We meet weekly."
correct T2 "ask Chi"
"""
    )
    assert "monthly" not in written
    assert "We meet weekly." in written and "We meet in spring." in written
    assert "ask, by" not in written and "ask Chi" in written
    assert written.index("Agreed:** We meet weekly") < written.index("ask Chi")


@pytest.mark.parametrize(
    ("old", "label"),
    [
        ("wood boiler", "P1"),
        ("“Wood\nheat”", "P1"),
        ("a new chimney.", "P2"),
        ("woo", None),
        ("paint", None),
        ("We need a wood boiler", None),
    ],
)
def test_words_on_which_was_decided_are_not_corrected(old: str, label: str | None) -> None:
    texts = """propose P1 "Wood heat" by Ana: "We buy a **wood** boiler."
vote P1 majority
count yes 2 no 0
close decision
propose P2 "Chimney" by Ana: "We build a new chimney."
vote P2 majority
count yes 0 no 2
close decision
propose P3 "Paint" by Ana: "We paint the cellar."
note "We need a wood boiler, and paint."
close meeting
"""
    kept = KeptMeeting(MemoryJournal(), "m", Processes())
    script = read_script(SCRIPT.replace("close meeting\n", texts).encode(), "life.round")
    assert all(not isinstance(each, Refusal) for each in Player(script, kept, Path()).play())
    said = kept.do(CorrectMinutes(old, "pellet", "Ana"), Moment(1_800_000_000_000, 1), "console")
    if label is None:
        assert not isinstance(said, Refusal)
    else:
        assert isinstance(said, Refusal)
        assert (said.code, dict(said.params)["label"]) == ("WORDS_WERE_DECIDED", label)
