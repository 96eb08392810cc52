"""A name that ends with a full stop gets no second one at the end of a sentence."""

import pytest

from app.wording.words import with_gaps


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("J. R.", "By J. R. He came."),
        ("Ben", "By Ben. He came."),
        ("ليلى.", "By \u2068ليلى.\u2069 He"),
    ],
)
def test_once(name, said):
    assert with_gaps("By {name}. He came.").format(name=name).startswith(said)
