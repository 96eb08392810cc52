"""The line that says how the room sees a text: complete, explained, and as its reference says."""

import re
from pathlib import Path
from types import SimpleNamespace

import pytest

from app.console.line.beside_verbs import USAGES, usages_beside
from app.look.colour_line import colours_said
from app.look.palette import Scheme
from app.room.lines import held_by, shown_by
from app.wording import Wording
from facilitation.language.completion import Vocabulary, complete

TEXT = (Path(__file__).parents[3] / "docs" / "room-language.md").read_text(encoding="utf-8")
EXAMPLES = re.findall(r"^```show\n(.*?)^```", TEXT, re.M | re.S)[0].splitlines()
MEETING = SimpleNamespace(labels=("P1", "A1", "A3"))
SCENES = ("stack", "silence")
ROOM = Vocabulary(people=("Shona", "王小明"), labels=MEETING.labels)


def offered(line):
    return complete(line, len(line), ROOM, frozenset({"next"}), usages_beside(line, lambda: SCENES))


@pytest.mark.parametrize(
    ("typed", "inserts"),
    [
        ("sho", ["Shona", "show"]),
        ("show A", ["A1", "A3"]),
        ("show A3 r", ["redline", "reading"]),
        ("SHOW a3 RE", ["redline", "reading"]),
        ("show A3 redline ", ["with", "line"]),
        ("show P1 reading with ", ["P1", "A1", "A3"]),
        ("show f", ["follow"]),
        ("show A3 line ", []),
        ("hold s", ["stack", "silence"]),
        ("colours ", ["system", "light", "dark", "contrast", "dark-contrast"]),
    ],
)
def test_it_is_completed_as_the_verbs_are(typed, inserts):
    assert [each.insert for each in offered(typed)] == inserts


def test_it_is_never_offered_as_impossible():
    assert offered("sho")[-1].now


def walks(line, depth):
    """Every line that completion alone leads to from this one."""
    yield line
    if depth:
        for each in offered(f"{line} "):
            yield from walks(f"{line} {each.insert}", depth - 1)


def test_whatever_completion_leads_to_is_understood():
    found = [f"{each} 7" if each.endswith(" line") else each for each in walks("show", 3)][1:]
    understood = [each for each in found if not each.endswith(" with")]
    assert len(understood) > 60
    assert [each for each in understood if shown_by(each, MEETING, lambda: "P1", "") is None] == []


@pytest.mark.parametrize("line", EXAMPLES)
def test_every_example_of_the_reference_is_understood(line):
    shown = shown_by(line, MEETING, lambda: "P1", "") is not None
    assert shown or held_by(line, lambda: SCENES) or colours_said(line)


def test_the_reference_has_its_usage_and_help_its_meaning():
    for usage in USAGES:
        assert "`" + usage.replace("|", "\\|") + "`" in TEXT
        assert Wording().verbs.means(usage)


@pytest.mark.parametrize(
    ("line", "scene"),
    [("hold stack", "stack"), (" HOLD Silence ", "silence"), ("hold", ""), ("hold Bo", "")],
)
def test_a_scene_is_held_by_its_name_alone(line, scene):
    assert held_by(line, lambda: SCENES) == scene


@pytest.mark.parametrize(
    ("line", "scheme"),
    [
        ("colours dark", Scheme.DARK),
        ("colors Light", Scheme.LIGHT),
        ("colours", None),
        ("colours pink", None),
    ],
)
def test_colours_are_chosen_by_their_name(line, scheme):
    assert colours_said(line) is scheme
