"""An agenda that was changed reads in the minutes as it was in the end."""

from __future__ import annotations

from collections.abc import Callable

SCRIPT = """meeting "Spring" on 2026-05-01 18:00
arrive Ana, Bo, Wei 王
item "Tents"
item "Budget"
item "Thanks"
item "Garden"
move item Garden to 1
remove Thanks
start Tents
note "ten of them"
rename Tents to "Tents and benches"
close meeting"""


def test_items_have_their_last_title_and_place(told: Callable[..., str]) -> None:
    text = told(SCRIPT)
    assert "2. Tents and benches" in text
    assert "1\\. Garden" in text
    assert "3\\. Budget" in text
    assert "Thanks" not in text
