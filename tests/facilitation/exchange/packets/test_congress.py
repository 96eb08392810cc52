"""A congress in three tiers ratifies a text through two amended wordings, by files alone.

`python -m tools.congress_trial` does the same with a hundred groups.
"""

from __future__ import annotations

from pathlib import Path

from tools.congress_trial import Congress, hold, sound

GROUPS = 12


def test_a_congress_of_three_tiers_ratifies_a_third_wording(tmp_path: Path) -> None:
    congress = Congress(tmp_path, GROUPS)
    assert hold(congress).ratifying == GROUPS
    assert congress.lost
    assert congress.late
    assert sound(congress)
