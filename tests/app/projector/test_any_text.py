"""Whatever is written, the room sees a picture and no markup, in every way to show a text."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.look.beside import fit_beside
from app.look.palette import LIGHT
from app.look.text_lines import redlined
from app.look.typeface import Sizes
from app.room.lines import WAYS
from app.room.put_up import Attention
from facilitation.text.difference import between
from facilitation.text.versions import normalise

ODD = st.text(
    st.one_of(
        st.sampled_from(list("ab .,\n#-*>|_<&;\"'\u202e\u200f\u0301\u200d字é👩🏽")), st.characters()
    ),
    max_size=80,
)
WRONG = [
    "<script>alert(1)</script> and <b>more</b>",
    "\u202eevil\u202c words\u2066",
    "| a | b |\n|---|---|\n| 1 | 2 |",
    "word " * 3_000,
    "x" * 9_000,
    "字" * 2_000,
    "\n\n\n# \n\n- \n",
]


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(ODD, ODD)
def test_any_change_of_any_text_can_be_laid_out(qapp, old, new):
    lines = redlined(normalise(old), between(old, new))[0]
    laid = fit_beside(lines, 300, 120, LIGHT, Sizes(12, 30), len(lines) - 1)
    assert len(laid.before.rows) == len(laid.after.rows)
    assert all(row.height > 0 for row in laid.after.rows)


@pytest.mark.parametrize("text", WRONG)
def test_bad_texts_are_shown_in_every_way(hall, text):
    hall.play('meeting "Spring"', "arrive Ana, Ben")
    hall.say('propose P1 "Odd" by ana', f"Begin.\n\n{text}\n\nThe end is near.")
    hall.play(
        'amend P1 A1 by ben: strike "near" insert "far"',
        'amend P1 A2 by ana: strike "end is near" insert "<i>start</i>"',
    )
    for way in WAYS:
        for label in ("P1", "A2"):
            hall.projector.room.attend(Attention(label, way, chosen=("A1",)))
            read = hall.read(640, 360)
            assert not set(read + hall.said) & set("\u202e\u202c\u2066")
    hall.projector.room.attend(Attention("A2", "redline"))
    assert "<i>start</i>" in hall.said
