import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from facilitation.text.changes import apply
from facilitation.text.difference import between
from facilitation.text.making import edit_of, reads_alike
from facilitation.text.named_changes import named_changes
from facilitation.text.numbering import wanted
from facilitation.text.typed import Change

P = "We buy ten tents by May."
TWICE = "ten tents and ten ropes\n\nor ten pegs"


@pytest.mark.parametrize(
    ("old", "new", "named"),
    [
        (P, P.replace("ten ", "six "), Change(strike="ten", insert="six")),
        (P, P.replace(" by May", ""), Change(strike="by May")),
        (P, P.replace("tents", "tents soon"), Change(insert="soon", after="tents")),
        (P, f"Now {P}", Change(insert="Now", before="We")),
        (P, f"{P} Soon.", Change(insert="Soon.")),
        (TWICE, TWICE.replace("or ten", "or six"), Change("ten", "six", line=2)),
        (TWICE, TWICE.replace("and ten", "and six"), Change("and ten", "and six")),
        (
            "no " * 9 + "no",
            "no " * 4 + "yes " + "no " * 4 + "no",
            Change("no", "yes", place=5),
        ),
        (TWICE, "or ten pegs", Change(paragraph=1)),
        (TWICE, f"{TWICE}\n\nEnd.", Change(add="End.")),
        (TWICE, f"{P}\n\n{TWICE}", Change(add=P, paragraph=1, ahead=True)),
        (TWICE, TWICE.replace("\n\n", f"\n\n{P}\n\n"), Change(add=P, paragraph=1)),
    ],
)
def test_the_shortest_name(old: str, new: str, named: Change) -> None:
    assert named_changes(old, between(old, new)) == (named,)


def test_several_places() -> None:
    edit = between(P, "We buy six tents by June.")
    assert named_changes(P, edit) == (
        Change(strike="ten", insert="six"),
        Change(strike="May", insert="June"),
    )
    assert named_changes(P, between(P, P)) == ()


texts = st.lists(
    st.sampled_from(["We", "buy", "ten", "ten", ".", "\n\n", "\n- ", "(", "東", "# "]),
    min_size=1,
    max_size=10,
).map(" ".join)


numbered = st.lists(
    st.sampled_from(["1. tents", "2. ropes", "3. pegs", "2. tents", "   1. big", "- pegs", "ten"]),
    min_size=1,
    max_size=6,
).map("\n".join)


@example("\n\n", "ten\n\n- ropes")
@given(texts | numbered, texts | numbered)
def test_the_words_make_the_same_edit_again_in_a_meeting(old: str, new: str) -> None:
    edit = wanted(old, new)
    named = named_changes(old, edit)
    if apply(old, edit) and not reads_alike(old, apply(old, edit)):
        assert apply(old, edit_of(old, named)) == apply(old, edit)
