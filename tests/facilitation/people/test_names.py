"""Comparing names: how they are typed does not matter where people mean the same."""

from __future__ import annotations

import pytest

from facilitation.people.names import fold


@pytest.mark.parametrize("mark", ["\u2018", "\u2019", "\u02bc", "\uff07"])
def test_an_apostrophe_is_one_however_it_is_written(mark: str) -> None:
    assert fold(f"o{mark}brien") == fold("O'Brien")
