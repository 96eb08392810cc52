"""Whatever happens to a document on its way in has a plain sentence."""

import pytest

from app.wording.documents import DocumentWords
from facilitation.exchange.documents.imported import Bad, BadDocument, Imported, Loss, Lost

WORDS = DocumentWords()


@pytest.mark.parametrize("code", Bad)
def test_every_refusal_has_a_sentence(code):
    for name in ("plan {x}.doc", ""):
        said = WORDS.refusal(BadDocument(code, name))
        assert said.endswith(".") and name in said and "{it}" not in said


@pytest.mark.parametrize("loss", Loss)
@pytest.mark.parametrize("number", [1, 3])
def test_every_loss_has_a_sentence(loss, number):
    (said,) = WORDS.losses(Imported("x", "", (Lost(loss, number),)).lost_codes())
    assert said.endswith(".") and "{" not in said


def test_where_all_was_kept_nothing_is_said():
    assert WORDS.losses(()) == ()
