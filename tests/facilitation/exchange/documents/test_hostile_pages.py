"""A page that would take long to read is refused before any time is spent on it."""

import pytest

from facilitation.exchange.documents.imported import BadDocument
from facilitation.exchange.documents.reading import read_pasted
from facilitation.exchange.documents.web import elements


@pytest.mark.parametrize("tag", ["<b>", "<div>", "<p></b>", "<li>", "<", "</b>"])
def test_three_megabytes_of_tags_are_refused_unread(monkeypatch, tag):
    def read(_self):
        raise AssertionError("nothing of it is to be read")

    monkeypatch.setattr(elements._Reading, "run", read)
    with pytest.raises(BadDocument):
        read_pasted(tag * (3_000_000 // len(tag)))
