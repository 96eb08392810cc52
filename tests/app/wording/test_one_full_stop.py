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


@pytest.mark.parametrize(
    ("said", "value", "whole"),
    [
        ("Filled with “{words}”.", "By May.", "Filled with “By May.”"),
        ("Gefüllt mit „{words}“.", "Bis Mai.", "Gefüllt mit „Bis Mai.“"),
        ("They said: {words}.", "“By May.”", "They said: “By May.”"),
        ("Filled with “{words}”.", "May", "Filled with “May”."),
        ("“{words}”. Then we went.", "王小明.", "“王小明.” Then we went."),
    ],
)
def test_once_where_it_is_quoted(said, value, whole):
    assert with_gaps(said).format(words=value) == whole
