"""Texts without their quotation marks: which lines are tried, the longest name first."""

import pytest

from facilitation.language.grammar import fault_in
from facilitation.language.quoting import lacks_quotes, with_quotes


@pytest.mark.parametrize(
    ("line", "first"),
    [
        ("note the fridge", 'note "the fridge"'),
        ("agreed we buy it", 'agreed "we buy it"'),
        ("action Bo fetch it", 'action Bo fetch "it"'),
        ('note "the fridge', ""),
        ("note " + "word " * 50, ""),
    ],
)
def test_the_first_way_in_which_it_is_read(line, first):
    fault = fault_in(line)
    tried = [] if fault.code == "OPEN_QUOTE" else with_quotes(line)
    assert next((each for each in tried if fault_in(each) is None), "") == first


@pytest.mark.parametrize(
    ("line", "wanted"),
    [
        ("action Bo it", True),
        ("say hello there", True),
        ("limit", False),
        ("hand Bo for it", False),
    ],
)
def test_only_a_line_without_a_text_may_lack_them(line, wanted):
    assert lacks_quotes(fault_in(line)) is wanted
