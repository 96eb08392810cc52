"""Hand-outs: the same lines as in the room, amendments by line, and how a text came about."""

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.papers.handouts.catalogue import NoSuchProposalError, handout_names
from facilitation.minutes.attribution import Attribution
from facilitation.minutes.blocks import Document, Grid, MarkedText, NumberedText, Plain
from facilitation.minutes.formats import html, markdown, pdf
from facilitation.minutes.marking import marked
from facilitation.minutes.style import style_named
from facilitation.text.changes import apply
from facilitation.text.difference import between
from facilitation.text.lines import numbered_lines
from facilitation.text.versions import normalise

AMENDMENTS = """
amend P1 A1 by Ben: strike "shed" insert "cellar" because "Chidi says it is dry"
amend P1 A2 by Chidi: strike "ten" insert "six"
amend P1 A3 by Ben: strike "ten" insert "twelve"
amend A2 A4 by Ben: strike "six" insert "eight"
"""


def read(document: Document) -> str:
    return markdown.render(document, style_named()).decode()


def blocks(document: Document, kind: type) -> list:
    return [each for each in document.blocks if isinstance(each, kind)]


def test_these_are_about_a_text():
    assert handout_names() == ("proposal", "amendments", "final", "packet")


def test_a_proposal_has_its_lines_as_the_room_has_them_and_its_need_apart(handout):
    document = handout("", "proposal")
    (text,) = blocks(document, NumberedText)
    assert [(each.number, each.text) for each in text.lines] == [
        (1, "We buy ten tents by May."),
        (2, "The garden group stores them in the shed."),
        (3, "Nobody pays for them."),
    ]
    said = read(document)
    assert "Ben Ito got _wet_." in said and "**Proposed by:** Amara Diallo" in said
    assert "Chidi asked" in said and said.index("wet") < said.index("We buy ten")


def test_amendments_stand_by_line_with_what_they_do_and_what_collides(handout):
    document = handout(AMENDMENTS, "amendments")
    (glance,) = blocks(document, Grid)
    rows = [["".join(part.text for part in cell) for cell in row] for row in glance.rows]
    assert [(row[0], row[1], row[3]) for row in rows] == [
        ("A2", "1", "A3"),
        ("A3", "1", "A2"),
        ("A1", "2", ""),
    ]
    assert rows[0][2] == "In line 1 strike “ten”, insert “six”."
    said = read(document)
    assert "1 ±  We buy {--ten--}{++six++} tents by May." in said
    assert "1 ±  We buy {--six--}{++eight++} tents by May." in said
    assert "It changes A2" in said
    assert "Cannot stand together with A3" in said


def test_one_that_the_text_has_moved_on_under_is_told(handout):
    said = read(handout(AMENDMENTS + "adopt A2\n", "amendments"))
    assert "A2 has changed the same words since" in said
    assert "{--ten--}{++twelve++}" in said


def test_the_final_text_tells_which_amendment_made_which_change(handout):
    document = handout(AMENDMENTS + "adopt A4\nadopt A2\nadopt A1\n", "final")
    (text,) = blocks(document, NumberedText)
    assert text.lines[0].text == "We buy eight tents by May."
    said = read(document)
    assert said.index("as Amara Diallo proposed it") < said.index("A2, moved by Chidi Abe")
    assert "A2 had been changed by A4." in said
    assert said.index("A2, moved") < said.index("A1, moved by Ben Ito, was adopted.")
    assert len(blocks(document, MarkedText)) == 2


def test_without_amendments_it_says_so(handout):
    assert "There are no open amendments" in read(handout("", "amendments"))


@pytest.mark.parametrize("attribution", [Attribution.GROUP, Attribution.UNATTRIBUTED])
@pytest.mark.parametrize("kind", handout_names())
def test_names_obey_the_attribution(handout, kind, attribution):
    said = read(handout(AMENDMENTS + "adopt A2\n", kind, attribution))
    for name in ("Amara", "Diallo", "Ben", "Ito", "Chidi", "Abe"):
        assert name not in said
    if attribution is Attribution.GROUP:
        assert "North" in said


def test_a_file_called_after_somebody_is_called_otherwise_where_names_are_not_told(handout):
    attach = 'attach P1 "README.md"\n'
    named = (
        'meeting "E" on 2026-05-01 18:30\narrive Readme\npropose P1 "T" by Readme\n"""\nx\n"""\n'
    )
    assert "README.md" in read(handout(attach, "proposal", script=named))
    said = read(handout(attach, "proposal", Attribution.UNATTRIBUTED, named))
    assert "readme" not in said.casefold() and "kB)" in said


def test_there_has_to_be_such_a_proposal(handout):
    with pytest.raises(NoSuchProposalError):
        handout("", "proposal", script='meeting "Empty" on 2026-05-01 18:30\n')


NASTY = (
    '#panic("x") $1+1$ *b* _i_ `c` <script>alert(1)</script> \\ @x //c',
    "שלום عليكم 日本語 한국어 हिन्दी ไทย 🙂👩‍👩‍👧 ꙮ \u0301",
    "]] #let x = 1 [[ {{ }} %>",
)


@pytest.mark.parametrize("kind", handout_names())
def test_no_text_becomes_markup_or_stops_a_format(handout, kind):
    text = "\n\n".join(NASTY)
    script = (
        'meeting "#x <b>" on 2026-05-01 18:30\narrive Ana\npropose P1 "<i>$ #t" by Ana\n"""\n'
        f'{text}\n"""\namend P1 A1 by Ana: strike "日本語" insert "<b>#x</b> 🙂"\n'
    )
    more = "adopt A1\n" if kind == "final" else ""
    document = handout(more, kind, script=script)
    page = html.render(document, style_named()).decode()
    assert "<script>" not in page and "<b>" not in page and "<i>" not in page
    assert "&lt;script&gt;" in page
    assert pdf.render(document, style_named()).startswith(b"%PDF")


WORDS = st.text("ab \n—ä日", max_size=60)


@settings(max_examples=120, suppress_health_check=[HealthCheck.too_slow])
@given(WORDS, WORDS)
def test_what_is_marked_is_the_text_and_the_change(old, new):
    before = normalise(old)
    edit = between(before, new)
    shown = [line for line in marked(before, edit).lines if line.number]
    numbers = [line.number for line in shown]
    assert numbers == sorted(set(numbers))
    lines = {each.number: each.text for each in numbered_lines(before)}
    for line in shown:
        was = "".join(part.text for part in line.segments if type(part).__name__ != "Inserted")
        assert was.startswith(lines.get(line.number, ""))
        changed = any(not isinstance(part, Plain) for part in line.segments)
        assert bool(line.mark) == changed
    if apply(before, edit) != before:
        assert any(line.mark for line in shown)


def test_a_hand_out_bears_no_author_and_is_the_same_each_time(handout):
    document = handout(AMENDMENTS, "amendments")
    assert pdf.render(document, style_named()) == pdf.render(document, style_named())
    assert msgspec.json.encode(document)


def test_the_final_text_says_since_when_each_paragraph_is_there(handout):
    more = 'amend P1 A9 by Ben: strike "ten" insert "six"\nadopt A9\n'
    more += 'amend P1 A10 by Ben: add "We lend them."\nadopt A10\n'
    (grid,) = blocks(handout(more, "final"), Grid)
    rows = [["".join(each.text for each in cell) for cell in row] for row in grid.rows]
    assert rows[0] == ["1", "We buy six tents by May.", "1", "2"]
    assert rows[-1] == ["4", "We lend them.", "3", ""]


def test_a_part_of_a_divided_proposal_is_handed_out_by_itself(handout):
    for kind in handout_names():
        said = read(handout("divide P1\n", kind, label="P1.2"))
        assert "The garden group stores them" in said or kind == "amendments"
        assert "We buy ten tents" not in said
        assert "a part of P1, which Amara Diallo proposed" in said or kind != "final"
