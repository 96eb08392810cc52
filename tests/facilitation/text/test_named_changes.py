import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitation.text.edits import apply, between
from facilitation.text.named_changes import NamedChange, made, named_changes
from facilitation.text.rebase import combined

P = "We buy ten tents by May."
TWICE = "ten tents and ten ropes\n\nor ten pegs"


@pytest.mark.parametrize(
    ("old", "new", "named"),
    [
        (P, P.replace("ten ", "six "), NamedChange(strike="ten", insert="six")),
        (P, P.replace(" by May", ""), NamedChange(strike="by May")),
        (P, P.replace("tents", "tents soon"), NamedChange(insert="soon", after="tents")),
        (P, f"Now {P}", NamedChange(insert="Now", before="We")),
        (P, f"{P} Soon.", NamedChange(insert="Soon.")),
        (TWICE, TWICE.replace("or ten", "or six"), NamedChange("ten", "six", line=2)),
        (TWICE, TWICE.replace("and ten", "and six"), NamedChange("and ten", "and six")),
        (
            "no " * 9 + "no",
            "no " * 4 + "yes " + "no " * 4 + "no",
            NamedChange("no", "yes", place=5),
        ),
        (TWICE, "or ten pegs", NamedChange(paragraph=1)),
        (TWICE, f"{TWICE}\n\nEnd.", NamedChange(add="End.")),
        (TWICE, f"{P}\n\n{TWICE}", NamedChange(add=P, paragraph=1, ahead=True)),
        (TWICE, TWICE.replace("\n\n", f"\n\n{P}\n\n"), NamedChange(add=P, paragraph=1)),
    ],
)
def test_the_shortest_name(old: str, new: str, named: NamedChange) -> None:
    assert named_changes(old, between(old, new)) == (named,)


def test_several_places() -> None:
    edit = between(P, "We buy six tents by June.")
    assert named_changes(P, edit) == (
        NamedChange(strike="ten", insert="six"),
        NamedChange(strike="May", insert="June"),
    )
    assert named_changes(P, between(P, P)) == ()


texts = st.lists(
    st.sampled_from(["We", "buy", "ten", "ten", ".", "\n\n", "\n- ", "(", "東", "# "]),
    min_size=1,
    max_size=10,
).map(" ".join)


@given(texts, texts)
def test_the_words_make_the_same_edit_again(old: str, new: str) -> None:
    edit = between(old, new)
    named = named_changes(old, edit)
    if apply(old, edit):
        edits = [made(old, each) for each in named]
        assert apply(old, combined(old, edits)) == apply(old, edit)
