"""Documents as a word processor saved them."""

from pathlib import Path

import pytest

from facilitation.exchange.documents.imported import Bad, BadDocument, Loss
from facilitation.exchange.documents.reading import read_document

SAMPLES = Path(__file__).parent / "samples"
STATUTE = """\
# Statute of the garden

# § 1 Name and “seat”

We buy six tents[1] by May. It is not so.

1. The board
   - a) has five members
   - b) meets monthly
2. The assembly

   decides by consensus.

# § 2 Tools

- spades
  - small
- rakes | forks

> Good enough for now,
> safe enough to try.

| Tool | Price |
| --- | --- |
| Spade | 12 € |
| In all |  |

## Care

See [the list](https://example.org/tools) and this. <script>alert(1)</script>

Beside it:

A word in a box

שלום world 日本語 🙂

[1] Of canvas, not plastic."""


@pytest.mark.parametrize("name", ["statute.odt", "statute.docx"])
def test_a_statute_is_read_with_its_structure_and_every_loss_is_told(name):
    found = read_document(SAMPLES / name)
    text = found.text
    if name.endswith(".docx"):  # Word has no paragraph that goes on with an item
        text = text.replace("\n\ndecides", "\n\n   decides")
    assert text == STATUTE
    assert found.title == "Statute of the garden"
    assert {each.loss: each.number for each in found.lost} == {
        Loss.PICTURES: 1,
        Loss.FOOTNOTES: 1,
        Loss.TRACKED_CHANGES: 2,
        Loss.COMMENTS: 1,
        Loss.TEXT_BOXES: 1,
        Loss.HIDDEN: 1,
        Loss.STRUCK: 1,
        Loss.EMPHASIS: 1,
        Loss.MERGED_CELLS: 1,
        Loss.LINKS: 1,
    }


def test_a_wrong_ending_is_no_matter(tmp_path):
    for name in ("statute.odt", "statute.docx"):
        for ending in ("docx", "odt", "txt", "md", "pdf", "html"):
            path = tmp_path / f"copy.{ending}"
            path.write_bytes((SAMPLES / name).read_bytes())
            assert read_document(path).title == "Statute of the garden"


def test_an_old_word_document_says_what_to_do():
    with pytest.raises(BadDocument) as bad:
        read_document(SAMPLES / "old.doc")
    assert bad.value.code is Bad.OLD_WORD
