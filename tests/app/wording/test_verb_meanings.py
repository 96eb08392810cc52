"""Every verb is explained where it is typed."""

import pytest

from app.wording import Wording
from facilitation.language.verbs import every_verb
from facilitation.meeting.act import Act

ACTS = [each.usage for each in every_verb() if issubclass(each.makes, Act)]


@pytest.mark.parametrize("usage", ACTS)
def test_every_verb_has_a_meaning(usage):
    assert Wording().verbs.means(usage)
