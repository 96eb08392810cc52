"""How the floor was shared, in minutes: only where asked, and nobody is told who is not named."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from facilitation.minutes.attribution import Attribution, Include

Told = Callable[..., str]

ASKED = Include(fairness=True)
HEADING = "How the floor was shared"
EVENING = """arrive Ana, Ben, Chi, Dov of "North"
arrive Eve, Fay, Gus of "South" list women
arrive Hal, Ina of "Mill"
arrive Jo, Kim, Lou, Moe
guest Zoe of "North"
leave Moe
call Ana
+3:00 done
call Ana
+1:00 done
call Eve
+3:00 done
call Hal
+3:00 done
call Zoe
+9:00 done
round "how" of Ana, Ben
+7:00 next
+0:30 end round
leave Ana, Hal
close meeting
"""


@pytest.mark.parametrize("mode", [None, *Attribution])
def test_nothing_is_told_unless_asked(told: Told, mode: Attribution | None) -> None:
    assert HEADING not in told(EVENING, mode)
    assert HEADING in told(EVENING, mode, ASKED)


def test_named(told: Told) -> None:
    minutes = told(EVENING, None, ASKED)
    shared = minutes[minutes.index(HEADING) :]
    assert "4 of the 13 people who came have had the floor." in shared  # Ben in the round, too
    assert re.search(r"\| North +\| 2 of 4 +\| 2 +\| 66 % +\|", shared)
    # Where one alone was heard, a share would be hers.
    assert re.search(r"\| South +\| 1 of 3 +\| 1 +\| +\|", shared)
    assert re.search(r"\| women +\| 1 of 3 +\| 1 +\| +\|", shared)
    assert re.search(r"\| Ana +\| 2 +\|\n\| Eve +\| 1 +\|\n\| Hal +\| 1 +\|", shared)
    assert "Zoe" not in shared  # guests have no share to ask for
    assert not re.search(r"\d:\d\d", shared)  # nobody is told for how long


def test_by_group_no_group_of_two_is_told_and_no_name(told: Told) -> None:
    minutes = told(EVENING, Attribution.GROUP, ASKED)
    shared = minutes[minutes.index(HEADING) :]
    assert "North" in shared
    assert "South" in shared
    assert "Mill" not in shared
    assert not any(name in shared for name in ("Ana", "Ben", "Eve", "Hal"))


def test_what_is_left_over_is_no_single_person(told: Told) -> None:
    """Two groups of three and one person more: both shares would tell that person's."""
    evening = """arrive Ana, Ben, Chi of "North"
arrive Eve, Fay, Gus of "South"
arrive Hal
call Ana
done
call Hal
done
"""
    shared = told(evening, Attribution.GROUP, ASKED)
    assert ("North" in shared) + ("South" in shared) == 1


def test_unattributed_tells_figures_only(told: Told) -> None:
    minutes = told(EVENING, Attribution.UNATTRIBUTED, ASKED)
    shared = minutes[minutes.index(HEADING) :]
    assert "4 of the 13 people" in shared
    assert "0 of 100 would be all alike" in shared
    assert "|" not in shared


def test_the_strictest_item_counts_for_all(told: Told) -> None:
    include = Include(fairness=True, items={1: Attribution.UNATTRIBUTED})
    shared = told('item "One"\nstart 1\n' + EVENING, Attribution.NAMED, include)
    assert "|" not in shared[shared.index(HEADING) :]


def test_where_the_group_does_not_want_to_know_nothing_is_told(told: Told) -> None:
    assert HEADING not in told("rule fairness off\n" + EVENING, None, ASKED)


def test_nobody_came_or_nobody_spoke(told: Told) -> None:
    assert HEADING not in told('item "One"', None, ASKED)
    shared = told("arrive Ana, Ben", None, ASKED)
    assert "0 of the 2 people" in shared
    assert "of 100" not in shared
