import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitation.text.blocks import block_at, blocks
from facilitation.text.versions import normalise

TEXT = """# Tents

We buy ten tents
by May.
- for the market
  on Saturday
- for the garden
  1. red
  2. blue

> We said so
> in March.
>
> And again.

| what | how many |
|------|---------:|
| red  | 3        |

```
- no item
```

Terms
-----
***
| a \\| b | `c|d` |
"""


def test_what_is_in_a_text() -> None:
    assert [(each.kind, each.level) for each in blocks(TEXT)] == [
        ("heading", 1),
        ("paragraph", 0),
        ("item", 0),
        ("item", 0),
        ("item", 2),
        ("item", 2),
        ("quote", 1),
        ("quote", 1),
        ("row", 0),
        ("rule", 0),
        ("row", 0),
        ("code", 0),
        ("heading", 2),
        ("rule", 0),
        ("row", 0),
    ]


@pytest.mark.parametrize(
    ("line", "body"),
    [("## Two", "Two"), ("- x y", "x y"), ("12) x", "x"), ("> > z", "z"), ("plain", "plain")],
)
def test_where_the_words_begin(line: str, body: str) -> None:
    (found,) = blocks(line)
    assert line[found.body : found.end] == body


def test_the_cells_of_a_row() -> None:
    normal = normalise(TEXT)
    rows = [each for each in blocks(TEXT) if each.cells]
    cells = [[normal[cell.start : cell.end] for cell in row.cells] for row in rows]
    assert cells == [["what", "how many"], ["red", "3"], ["a \\| b", "`c|d`"]]


def test_what_is_at_a_place() -> None:
    found = blocks("a\n\nb")
    assert [block_at(found, offset) for offset in range(5)] == [0, 0, 0, 1, 1]
    assert block_at((), 0) == -1


lines = st.lists(
    st.sampled_from(
        ["", "a", "# a", "- a", "1. a", "> a", ">", "|a|b|", "|-|-|", "---", "```", "  "]
    )
)


@given(lines.map("\n".join) | st.text(max_size=30))
def test_every_word_is_in_one_block(text: str) -> None:
    normal = normalise(text)
    at = 0
    for each in blocks(text):
        assert not normal[at : each.start].strip()
        assert each.start <= each.body <= each.end
        assert each.text == normal[each.start : each.end]
        assert each.text.strip()
        at = each.end
    assert not normal[at:].strip()
