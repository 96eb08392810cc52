"""Whatever people, groups, options and texts are called: nothing on the wall is cut or outside."""

from __future__ import annotations

from itertools import product

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from app.look.typeface import load_scripts
from app.projector.catalogue import scene_classes
from app.room.lines import WAYS
from app.room.put_up import Attention
from tests.app.projector.test_nothing_is_cut import wrong

SCREENS = ((1366, 768), (1024, 768), (1920, 1080), (683, 384), (800, 1000))
SCENES = ("", *(each.name for each in scene_classes() if each.offered))
PEOPLE = (
    "Bo",
    "Li",
    "Wei 王",
    "王小明",
    "O'Brien",
    "J. R.",
    "ليلى حداد",
    "ליאור כהן",
    "Zoë",
    "Margarida Pinto-Vasconcelos de Albuquerque e Castro",
    "Konstantinos Papadopoulos-Anagnostopoulos",
    "عبد الرحمن بن عبد العزيز الأنصاري",
)
WORDS = st.text("abcdefghijklmnoprstuw", min_size=1, max_size=18)


def of_length(most, least=1):
    """Words, as they are or with one that has no end."""
    return st.lists(WORDS, min_size=1, max_size=most // 6).map(
        lambda words: " ".join(words)[:most].strip() or "x"
    )


def different(what, least, most):
    return st.lists(what, min_size=least, max_size=most, unique_by=str.casefold)


MEETINGS = st.fixed_dictionaries(
    {
        "people": st.permutations(PEOPLE).flatmap(
            lambda names: st.integers(6, len(names)).map(lambda count: names[:count])
        ),
        "groups": different(st.one_of(of_length(60), st.sampled_from(["王", "Mühle"])), 1, 8),
        "options": different(of_length(80), 2, 7),
        "title": of_length(120),
        "question": of_length(300),
        "seated": st.booleans(),
    }
)


def begin(hall, words):
    people, groups = words["people"], words["groups"]
    hall.play(f'meeting "Spring assembly" as {"circle" if words["seated"] else "assembly"}')
    for at, name in enumerate(people):
        hall.play(f'arrive "{name}" of "{groups[at % len(groups)]}"')
    hall.play(f'item "{words["title"]}" for 20m', "start 1")


def everywhere(hall, screens, scenes=("",)):
    found = {}
    for size in screens:  # what all scenes have in common is laid out once for each
        for scene in scenes:
            hall.projector.room.hold(scene)
            if cut := wrong(hall, *size):
                found[hall.scene, size] = cut
    hall.projector.room.hold("")
    return found


def circle(hall, words):
    """A round, as people sit and by group."""
    hall.play("meet", f'round "{words["question"]}"', "next")
    found = everywhere(hall, SCREENS[:3])
    by_group = hall.meeting.floor.rules.seats_by_group
    hall.play(f"rule seats by group {'off' if by_group else 'on'}")
    return found | everywhere(hall, SCREENS)


def stack(hall, words):
    """Somebody speaks, all others wait; then every scene there is."""
    hall.play(*(f'hand "{name}"' for name in words["people"]), "next", "limit 0:10")
    hall.clock.tick += 34_000
    hall.play(f'agreed "{words["question"]}"', f'action "{words["people"][0]}" "{words["title"]}"')
    return everywhere(hall, SCREENS[:2], SCENES)


def election(hall, words):
    """People are elected, then what was counted is seen."""
    names = ", ".join(f'"{each}"' for each in words["people"])
    hall.play(f'elect E1 "{words["question"]}" stv 1 seats seed "apple" {names}')
    found = everywhere(hall, SCREENS)
    for name in words["people"]:
        hall.play(f'ballot "{name}" "{words["people"][0]}"')
    hall.play("close decision")
    return found | everywhere(hall, SCREENS, ("", "fairness"))


def choice(hall, words):
    """An option is chosen among some with long names."""
    options = ", ".join(f'"{each}"' for each in words["options"])
    hall.play(f'choose C1 "{words["question"]}" ranked {options}')
    found = everywhere(hall, SCREENS)
    for at, name in enumerate(words["people"]):
        hall.play(f'ballot "{name}" "{words["options"][at % len(words["options"])]}"')
    hall.say("close decision")
    return found | everywhere(hall, SCREENS)


def vote(hall, words):
    """A proposal is voted on by groups while somebody speaks."""
    first, second = words["people"][:2]
    hall.say(f'propose P1 "{words["title"]}" by "{first}"', words["question"])
    hall.play(f'hand "{second}"', "next", "vote P1 two-thirds")
    found = everywhere(hall, SCREENS)
    hall.play(f'yes "{first}"', f'no "{second}"', "close decision")
    return found | everywhere(hall, SCREENS)


def together(hall, words):
    """Small groups, a temperature, a lot."""
    first = words["people"][0]
    hall.play("groups of 3", f'group 1 says "{words["question"]}"')
    found = everywhere(hall, SCREENS[:3])
    hall.play("end groups", f'temperature "{words["question"]}"')
    found |= everywhere(hall, SCREENS)
    hall.play(f'lot 1 for "{words["title"]}" seed "apple"')
    found |= everywhere(hall, SCREENS)
    hall.play("draw", f'role keeper "{first}"')
    return found | everywhere(hall, SCREENS)


def texts(hall, words):
    """A text and what would change it, in every way in which the room sees a text."""
    first, second, third, *others = words["people"]
    hall.say(
        f'propose P1 "{words["title"]}" by "{first}"', f"First:\n{words['question']}\nTen tents."
    )
    for label, by, new in (("A1", second, "six"), ("A2", third, "four"), ("A3", others[0], "two")):
        hall.play(f'amend P1 {label} by "{by}": strike "Ten" insert "{new} and a few more"')
    found = {}
    for label, way in product(("P1", "A2"), WAYS):
        hall.projector.room.attend(Attention(label, way, chosen=("A1",)))
        found |= {(label, way, *each): cut for each, cut in everywhere(hall, SCREENS).items()}
    return found


MOMENTS = (circle, stack, election, choice, vote, together, texts)


@pytest.mark.parametrize("moment", MOMENTS, ids=lambda each: each.__name__)
def test_nothing_is_cut_whatever_anything_is_called(fresh_hall, moment):
    load_scripts()  # as the program does: other faces are higher

    @settings(max_examples=6, phases=[Phase.generate])  # a smaller example takes minutes
    @given(MEETINGS)
    def hold(words):
        with fresh_hall() as hall:
            begin(hall, words)
            assert not moment(hall, words)

    hold()
