"""The chain from a proposal through its amendments and versions to what was decided."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from facilitation.minutes.attribution import Attribution, Include

Told = Callable[..., str]

SCRIPT = '''arrive Ana, Ben, Chi of North
item "One" as assembly
start 1
propose P1 "Tents" by Ana with Ben because "Chi asked for them"
"""
We buy 10 tents by may.
"""
need P1 "It rained on Ben."
explain P1 "Chi knows the price."
amend P1 A1 by Ben with Chi: strike "tents" insert "tarps"; strike "may" insert "June" because "Ana"
divide A1
amend P1 A2 by Chi: insert "at once" after "buy"
amend P1 A3 by Ana: strike "10" insert "12"
amend P1 A4 by Ana: insert "big" before "tents"
merge A2, A4 as A5 by Ben
revise P1 by Ana because "Ben has two": "We buy 8 tents by may."
redraft A3 by Chi: strike "8" insert "9" because "Ben says so"
blank P1 B1 by Ana: "8"
suggest B1 "7" by Ben
fill B1 "9" yes 0 no 3
fill B1 "8" yes 1 no 2
fill B1 "7" yes 2 no 0
editorial P1 by Chi: strike "may" insert "May"
adopt A5
'''


def test_how_a_text_came_about_is_told_in_order(told: Told) -> None:
    minutes = told(SCRIPT, Attribution.NAMED)
    chain = [
        "Proposed by Ana and Ben. The reason given: Chi asked for them.",
        "It rained on Ben.",
        "Chi knows the price.",
        "The text as it stands (version 6)",
        ": as it was proposed.",
        ": Ana brought a new version.",
        "The reason given: Ben has two.",
        "strike “10”, insert “8”.",
        ": a blank was made, B1.",
        ": the blank B1 was filled.",
        ": editorial correction by Chi, without a vote.",
        "strike “may”, insert “May”.",
        ": A5 was adopted.",
        "B1: filled with “7”, 2 yes, 0 no.",
        "“8”: 1 yes, 2 no",
        "“9” by Ana: 0 yes, 3 no",
        "“7” by Ben",
        "A1 by Ben and Chi",
        "Divided into A1.1 and A1.2.",
        "The reason given: Ana.",
        "A part of A1. ",
        "Merged into A5.",
        "A3 by Ana",
        "Merged into B1.",
        "Worded before:",
        "Worded anew by Chi.",
        "Made of A2 and A4.",
    ]
    place = 0
    for each in chain:
        assert each in minutes[place:], f"{each!r} is missing, or not in its place"
        place = minutes.index(each, place)


@pytest.mark.parametrize("mode", [Attribution.GROUP, Attribution.UNATTRIBUTED])
def test_nobody_is_named_where_nobody_is_to_be(told: Told, mode: Attribution) -> None:
    """Not as mover, sponsor or in a reason (domain.md §8); North has three people, and is named."""
    minutes = told(SCRIPT, mode, Include(movers=False))
    assert not [name for name in ("Ana", "Ben", "Chi") if name in minutes]
    assert "Merged into A5." in minutes


def test_what_is_in_conflict_says_with_what(told: Told) -> None:
    minutes = told("""arrive Ana, Ben
item "One"
start 1
propose P1 "Tents" by Ana: "We buy ten tents by May."
amend P1 A1 by Ben: strike "ten" insert "six"
amend P1 A2 by Ana: strike "ten tents"
amend P1 A3 by Ben: strike "May" insert "June"
revise P1: "We buy ten tents by July."
adopt A1
""")
    assert "It no longer fits: the text was changed in the same place." in minutes
    assert "It changes the same place as A1, which was adopted." in minutes


def test_the_parts_of_a_proposal_that_was_divided_are_told_each(told: Told) -> None:
    minutes = told(r"""arrive Ana, Ben
item "One"
start 1
propose P1 "Both" by Ana: "We sing.\n\nWe dance."
amend P1 A1 by Ben: strike "dance" insert "jump"
divide P1
adopt A1
""")
    assert "The text, divided into several:" in minutes
    assert "Divided into P1.1 and P1.2." in minutes
    assert "P1.1 Both (1/2)" in minutes
    assert ": a part of P1, which was divided." in minutes
    assert minutes.index("P1.2 Both (2/2)") < minutes.index("A1 by Ben")


def test_a_decision_that_is_to_be_changed_is_told_with_its_new_text(told: Told) -> None:
    minutes = told("""arrive Ana, Ben
item "One"
start 1
propose P1 "Tents" by Ana: "We buy ten tents."
test consensus P1
all agree
close decision
revisit P1 as P2 by Ben
""")
    assert "P2 To amend: Tents" in minutes
    assert "Proposed by Ben." in minutes


def test_what_was_rescinded_later_is_not_told_as_decided(told: Told) -> None:
    minutes = told(
        """arrive Ana, Ben
propose P1 "Tents" by Ana
\"\"\"
Ten tents.
\"\"\"
overrule "x" test consensus P1
all agree
close decision
rescind P1 as P2 by Ben with notice because "they are gone"
overrule "x" test consensus P2
all agree
close decision
"""
    )
    glance, _, rest = minutes.partition("### Decided, and no longer in force")
    assert "[P1 Tents:](#p1-tents) Rescinded later by P2.\n" in rest
    assert "P1" not in glance.partition("### Decided")[2]
    assert "**Rescinded later by P2.**" in rest


def test_a_text_that_was_left_open_says_so_and_where(told: Told) -> None:
    begun = """arrive Ana, Ben
item "Tents" as assembly
item "Keys" as assembly
start 1
propose P1 "Ten tents" by Ana: "We buy ten tents."
"""
    left = told(f"{begun}start 2")
    glance, _, rest = left.partition("We buy ten tents.")
    assert "Left undecided on 1. Tents." in glance
    assert "It was left undecided." in rest
    assert "undecided" not in told(begun)


SETTLED = """arrive Ana, Ben, Chi
quorum 1/2
item "One" as assembly
start 1
propose P1 "Tents" by Ana: "We buy ten tents by May."
amend P1 A1 by Ben: strike "ten" insert "six"
amend P1 A2 by Chi: strike "ten" insert "six"; strike "May" insert "June"
amend P1 A3 by Chi: insert "big" before "tents"
amend P1 A4 by Chi: insert "We" before "We"
adopt A1
adopt A2
vote A3
yes Ana, Ben
close decision
adopt A3
reject A4
propose P2 "Keys" by Ben: "Everybody has a key."
vote P2
yes Ana, Ben
close decision
vote P1
yes Ana, Ben
close decision
"""


def test_how_an_amendment_was_settled_is_told_and_what_of_it_another_had_done(told: Told) -> None:
    minutes = told(SETTLED, Attribution.NAMED)
    recorded = "Recorded without a vote or a test."
    put = {each.split()[0]: each for each in minutes.split("-   ") if each[:1] == "A"}
    assert [label for label in ("A1", "A2", "A3", "A4") if recorded in put[label]] == [
        "A1",
        "A2",
        "A4",
    ]
    assert "Adopted before it, with another: strike “ten”, insert “six”." in put["A2"]
    assert "Adopted before it" not in put["A1"] + put["A3"]


def test_the_quorum_is_told_again_only_where_it_is_another_number(told: Told) -> None:
    assert told(SETTLED, Attribution.NAMED).count("The quorum is 2.") == 1
    more = SETTLED.replace("vote P1", "arrive Dov, Ewa\nvote P1").replace("P1\nyes", "P1\nyes Dov,")
    said = told(more, Attribution.NAMED)
    assert (said.count("The quorum is 2."), said.count("The quorum is 3.")) == (1, 1)
