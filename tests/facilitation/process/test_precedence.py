"""domain.md §4, the table of motions: what may be moved while what is pending, pair by pair."""

from __future__ import annotations

from itertools import product
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitation.process.motion import Kind, Motion, Needs, Vote
from facilitation.process.motions import BadMotion, Motions, read_motion
from facilitation.process.precedence import Against, Facts, Question, objection

FOLDER = Path(__file__).parents[3] / "resources" / "motions"
MOTIONS = Motions(read_motion(each.name, each.read_bytes()) for each in FOLDER.glob("*.toml"))
EVERYTHING = Facts(matter=True, ruling=True, away=True, adopted=True, decided=True)

# rank, second, debate, amend, vote, reconsider; domain.md §4, line by line.
TABLE = {
    "adjourn": (12, True, "no", False, "majority", "no"),
    "recess": (11, True, "no", True, "majority", "no"),
    "privilege": (10, False, "no", False, "chair", "no"),
    "lay aside": (8, True, "no", False, "majority", "if lost"),
    "previous question": (7, True, "no", False, "two-thirds", "yes"),
    "limit debate": (6, True, "no", True, "two-thirds", "as far as it is not carried out"),
    "postpone": (5, True, "yes", True, "majority", "yes"),
    "special order": (5, True, "yes", True, "two-thirds", "yes"),
    "refer": (4, True, "yes", True, "majority", "until the committee starts"),
    "amend": (3, True, "if target is", True, "majority", "yes"),
    "postpone indefinitely": (2, True, "yes", False, "majority", "if carried"),
    "main": (1, True, "yes", True, "majority", "yes"),
    "point of order": (0, False, "no", False, "chair", "no"),
    # ¹: "usually" is wherever the question that is pending can be debated.
    "appeal": (0, True, "if target is", False, "majority against", "yes"),
    "suspend": (0, True, "no", False, "two-thirds", "no"),
    "suspend standing": (0, True, "no", False, "majority", "no"),
    "divide": (0, True, "no", True, "majority", "no"),
    "division": (0, False, "no", False, "demand", "no"),
    "withdraw": (0, False, "no", False, "majority", "if lost"),
    "bring forward": (0, True, "no", False, "majority", "no"),
    "rescind": (0, True, "yes", True, "two-thirds", "if lost"),
    "reconsider": (0, True, "if target is", False, "majority", "no"),
}


INTERRUPTS = {
    "privilege": "if urgent",
    "point of order": "yes",
    "appeal": "yes",
    "division": "yes",
    "reconsider": "before a speaker begins",
}
"""The others do not."""


@pytest.mark.parametrize("name", TABLE)
def test_a_motion_interrupts_as_the_table_has_it(name: str):
    assert rules(name).interrupts.value == INTERRUPTS.get(name, "no")


@pytest.mark.parametrize("name", TABLE)
def test_a_motion_is_as_the_table_has_it(name: str):
    motion = rules(name)
    found = (
        motion.rank,
        motion.second,
        motion.debate.value,
        motion.amend,
        motion.vote.value,
        motion.reconsider.value,
    )
    assert found == TABLE[name]


def test_the_table_has_every_motion_that_there_is():
    assert {each.rules.name for each in MOTIONS if not each.rules.named} == set(TABLE)


def rules(name: str) -> Motion:
    found = MOTIONS.get(name)
    assert found is not None
    return found.rules


def pending(name: str) -> Question:
    motion = rules(name)
    label = {"main": "P1", "amend": "A1"}.get(name, "")
    return Question(motion, label, made=1, amendable=motion.amend, debatable=True)


RANKED = [name for name, row in TABLE.items() if row[0]]


@pytest.mark.parametrize(("inner", "wanted"), [*product(RANKED, RANKED)])
def test_a_ranked_motion_is_in_order_if_its_rank_is_greater(inner: str, wanted: str):
    found = objection(rules(wanted), (pending(inner),), EVERYTHING)
    if wanted == "amend":
        assert (found is None) is TABLE[inner][3]
    elif wanted == "main":
        assert found is not None
        assert found.code is Against.SOMETHING_PENDING
    else:
        assert (found is None) is (TABLE[wanted][0] > TABLE[inner][0])


@pytest.mark.parametrize("wanted", TABLE)
def test_what_can_be_moved_while_nothing_is_pending(wanted: str):
    motion = rules(wanted)
    about = motion.kind is Kind.AMEND or motion.needs in (Needs.PENDING, Needs.TEXT, Needs.MATTER)
    found = objection(motion, (), EVERYTHING)
    assert (found is not None) is about


@pytest.mark.parametrize("inner", TABLE)
@pytest.mark.parametrize("wanted", ["bring forward", "rescind"])
def test_what_brings_back_waits_until_nothing_is_pending(inner: str, wanted: str):
    found = objection(rules(wanted), (pending(inner),), EVERYTHING)
    assert found is not None
    assert found.code is Against.SOMETHING_PENDING


@pytest.mark.parametrize("inner", TABLE)
def test_to_reconsider_may_be_moved_at_any_time(inner: str):
    assert objection(rules("reconsider"), (pending(inner),), EVERYTHING) is None


@pytest.mark.parametrize("inner", TABLE)
def test_a_point_of_order_may_always_be_raised_but_within_one(inner: str):
    found = objection(rules("point of order"), (pending(inner),), EVERYTHING)
    assert (found is None) is (inner != "point of order")


@pytest.mark.parametrize("wanted", ["lay aside", "previous question", "refer", "postpone"])
@pytest.mark.parametrize("inner", ["point of order", "appeal", "suspend", "divide"])
def test_an_incidental_motion_is_settled_as_it_arises(inner: str, wanted: str):
    found = objection(rules(wanted), (pending(inner),), EVERYTHING)
    assert found is not None
    assert found.code is Against.SETTLE_FIRST


@pytest.mark.parametrize(
    ("wanted", "lacking", "code"),
    [
        ("appeal", "ruling", Against.NO_RULING),
        ("bring forward", "away", Against.NOTHING_AWAY),
        ("rescind", "adopted", Against.NOTHING_ADOPTED),
        ("reconsider", "decided", Against.NOTHING_DECIDED),
    ],
)
def test_what_there_is_nothing_for_is_not_in_order(wanted: str, lacking: str, code: Against):
    facts = {"ruling": True, "away": True, "adopted": True, "decided": True, lacking: False}
    found = objection(rules(wanted), (), Facts(**facts))
    assert found is not None
    assert found.code is code


@pytest.mark.parametrize("wanted", ["limit debate", "postpone", "refer", "amend"])
def test_after_the_previous_question_the_vote_comes_first(wanted: str):
    found = objection(rules(wanted), (pending("main"),), Facts(ordered=True, matter=True))
    assert found is not None
    assert found.code is Against.VOTE_ORDERED
    still = Facts(ordered=True, matter=True)
    assert objection(rules("lay aside"), (pending("main"),), still) is None


questions = st.lists(st.sampled_from(sorted(TABLE)), max_size=6).map(
    lambda names: tuple(pending(each) for each in names)
)


@given(questions)
def test_adjourning_is_in_order_or_one_thing_to_settle_away(there: tuple[Question, ...]):
    """From no state on adjourning cannot be reached: what is innermost can be settled."""
    steps = 0
    while objection(rules("adjourn"), there, EVERYTHING) is not None:
        assert there
        there, steps = there[1:], steps + 1
    assert steps <= 6


def test_a_process_says_what_is_otherwise():
    free = MOTIONS.varied({"every": {"second": False}, "adjourn": {"vote": "two-thirds"}})
    assert not any(each.rules.second for each in free)
    found = free.get("adjourn")
    assert found is not None
    assert found.rules.vote is Vote.TWO_THIRDS
    assert rules("adjourn").second


@pytest.mark.parametrize(
    "wrong", [{"ajourn": {"second": False}}, {"adjourn": {"vote": "most"}}, {"adjourn": {"x": 1}}]
)
def test_a_process_that_is_wrong_about_a_motion_is_refused(wrong: dict[str, dict[str, object]]):
    with pytest.raises(BadMotion):
        MOTIONS.varied(wrong)


@pytest.mark.parametrize(
    "wrong",
    [b"\xff", b"name = 1", b'[rules]\nname = "x"\nkind = "odd"\n', b"", b'[rules]\nname = "x"\n'],
)
def test_a_file_that_is_no_motion_is_refused(wrong: bytes):
    with pytest.raises(BadMotion):
        read_motion("x.toml", wrong)


def test_the_longest_name_is_meant():
    for typed, name, behind in [
        ("postpone indefinitely", "postpone indefinitely", ""),
        ("postpone to June", "postpone", "June"),
        ("Lay  Aside", "lay aside", ""),
        ("reconsider P1", "reconsider", "P1"),
    ]:
        found = MOTIONS.meant(typed)
        assert found is not None
        assert (found[0].rules.name, found[1]) == (name, behind)
    assert MOTIONS.meant("adjourned") is None
    assert MOTIONS.meant("") is None
