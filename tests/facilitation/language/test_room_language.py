"""docs/room-language.md: complete, and every script in it understood line by line."""

import contextlib
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from facilitation.language import grammar
from facilitation.language.checks import Check, ExpectRefused
from facilitation.language.grammar import Misread, NotUnderstood, parse
from facilitation.language.verbs import every_verb
from facilitation.language.verbs.stack import ORDER_ALIASES
from facilitation.meeting.act import Act
from facilitation.meeting.families.opening.acts import OpenMeeting
from facilitation.rehearsal.script import Script, Wrong, read_script

DOCUMENT = Path(__file__).parents[3] / "docs" / "room-language.md"
TEXT = DOCUMENT.read_text(encoding="utf-8")
ROWS = [
    [cell.strip().replace("\\|", "|") for cell in re.split(r"(?<!\\)\|", row)[1:-1]]
    for row in re.findall(r"^\|.*\|$", TEXT, re.MULTILINE)
]
SCRIPTS = [
    read_script(each, f"script {number}")
    for number, each in enumerate(re.findall(r"^```round\n(.*?)^```", TEXT, re.M | re.S), start=1)
]


def understood(script: Script) -> Iterator[Act | Check]:
    for line in script.lines:
        with contextlib.suppress(NotUnderstood):
            yield parse(line.source, line.block)


@cache
def in_examples() -> set[type]:
    """The kinds of what is said in the scripts, which are read once for all kinds."""
    return {type(each) for script in SCRIPTS for each in understood(script)}


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda script: script.name)
def test_a_script_is_whole_and_every_line_of_it_is_understood(script: Script):
    assert script.faults == ()
    refused = False
    for line in script.lines:
        try:
            value = parse(line.source, line.block)
        except NotUnderstood as fault:
            assert refused, f"{line.source}: {fault.code} {fault.params}"
            continue
        finally:
            expected, refused = refused, False
        assert not expected or isinstance(value, Act)
        assert parse(grammar.format(value)) == value
        refused = isinstance(value, ExpectRefused)
    assert isinstance(parse(script.lines[0].source), OpenMeeting)


@pytest.mark.parametrize("verb", every_verb(), ids=lambda verb: verb.usage)
def test_every_verb_is_in_the_reference(verb):
    said = [re.findall(r"`([^`]+)`", " ".join(row)) for row in ROWS]
    row = next((each for each in said if verb.usage in each), [])
    assert verb.usage in row
    assert all(any(each.startswith(alias) for each in row) for alias in verb.aliases)


KINDS = sorted({each.makes for each in every_verb()}, key=lambda kind: kind.__name__)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_whatever_can_be_said_is_said_in_an_example(kind):
    assert kind in in_examples()


@pytest.mark.parametrize("code", [*Misread, *Wrong])
def test_every_code_is_explained(code):
    assert f"`{code}`" in TEXT


@pytest.mark.parametrize("alias", ORDER_ALIASES)
def test_every_other_name_of_an_order_is_told(alias):
    assert f"`stack {alias}`" in TEXT
