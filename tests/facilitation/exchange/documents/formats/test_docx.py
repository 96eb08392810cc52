"""Word documents: tracked changes, numbering, tables, and the way there and back."""

import io
import string

import docx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from facilitation.exchange.documents.imported import Loss
from facilitation.exchange.documents.pieces import Grid, Heading, Item, Words, markdown_of
from facilitation.exchange.documents.reading import parse_document
from facilitation.text.versions import normalise

W = "xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"


def p(*runs: str, props: str = "") -> str:
    return f"<w:p><w:pPr>{props}</w:pPr>{''.join(runs)}</w:p>"


def r(text: str, props: str = "") -> str:
    return f"<w:r><w:rPr>{props}</w:rPr><w:t xml:space='preserve'>{text}</w:t></w:r>"


def lost(found) -> set[Loss]:
    return {each.loss for each in found.lost}


def test_tracked_changes_are_taken_as_accepted(word):
    body = p(
        r("We buy "),
        f"<w:del w:id='1'><w:r><w:delText>ten</w:delText></w:r></w:del><w:ins>{r('six')}</w:ins>",
        r(" tents."),
    )
    moved = p(f"<w:moveFrom>{r('Gone.')}</w:moveFrom><w:moveTo>{r('Here.')}</w:moveTo>")
    found = parse_document(word(body + moved), "a.docx")
    assert found.text == "We buy six tents.\n\nHere."
    assert lost(found) == {Loss.TRACKED_CHANGES}


def test_a_paragraph_whose_end_was_taken_out_goes_on_in_the_next(word):
    first = p(r("We buy "), props="<w:rPr><w:del/></w:rPr>")
    found = parse_document(word(first + p(r("six tents."))), "a.docx")
    assert found.text == "We buy six tents."


def test_a_row_that_was_taken_out_is_not_there(word):
    cell = "<w:tc>{}</w:tc><w:tc>{}</w:tc>"
    rows = "".join(
        f"<w:tr>{props}{cell.format(p(r(a)), p(r(b)))}</w:tr>"
        for props, a, b in (("", "A", "B"), ("<w:trPr><w:del/></w:trPr>", "x", "y"), ("", "1", "2"))
    )
    found = parse_document(word(f"<w:tbl>{rows}</w:tbl>"), "a.docx")
    assert found.text == "| A | B |\n| --- | --- |\n| 1 | 2 |"


def test_breaks_hyphens_fields_and_forms(word):
    body = p(
        r("co"),
        "<w:r><w:noBreakHyphen/></w:r>",
        r("op"),
        "<w:r><w:softHyphen/><w:br/></w:r>",
        "<w:r><w:instrText>PAGE</w:instrText></w:r>",
        r("next \u00adline"),
        "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>"
        f"{r('Click here')}</w:sdtContent></w:sdt>",
        "<w:r><w:br w:type='page'/></w:r>",
    )
    assert parse_document(word(body), "a.docx").text == "co-op\nnext line"


NUMBERING = """<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
<w:abstractNum w:abstractNumId="0">
<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>
<w:lvl w:ilvl="1"><w:start w:val="1"/>
<w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%2)"/></w:lvl>
<w:lvl w:ilvl="2"><w:start w:val="1"/>
<w:numFmt w:val="lowerRoman"/><w:lvlText w:val="%1.%2.%3"/></w:lvl>
</w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
<w:num w:numId="2"><w:abstractNumId w:val="0"/>
<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>
</w:numbering>"""


def item(text: str, level: int = 0, number: int = 1) -> str:
    props = f"<w:numPr><w:ilvl w:val='{level}'/><w:numId w:val='{number}'/></w:numPr>"
    return p(r(text), props=props)


def test_lists_are_numbered_as_they_show(word):
    body = (
        item("a")
        + item("b", 1)
        + item("c", 1)
        + item("d", 2)
        + item("e")
        + item("f", 1)
        + item("g", 0, 2)
        + item("h", 0, 2)
        + p(r("between"))
        + item("i", 0, 2)
    )
    found = parse_document(word(body, **{"word/numbering.xml": NUMBERING}), "a.docx")
    assert found.text == (
        "1. a\n   - a) b\n   - b) c\n     - 1.b.i d\n2. e\n   - a) f\n5. g\n6. h\n\nbetween\n\n7. i"
    )


def test_hidden_struck_and_symbol_characters(word):
    body = p(
        r("seen"),
        r("secret", "<w:vanish/>"),
        r(" struck", "<w:strike/>"),
        r(" plain", "<w:strike w:val='0'/>"),
        "<w:r><w:sym w:font='Wingdings' w:char='F0FC'/></w:r>",
    )
    found = parse_document(word(body), "a.docx")
    assert found.text == "seen struck plain"
    assert lost(found) == {Loss.HIDDEN, Loss.STRUCK, Loss.SYMBOLS}


def test_figures_above_and_below_the_line_stay_there(word):
    above, below = (f"<w:vertAlign w:val='{each}script'/>" for each in ("super", "sub"))
    body = p(r("10"), r("6", above), r(" H"), r("2", below), r("O, the 1"), r("st", above))
    found = parse_document(word(body), "a.docx")
    assert found.text == "10⁶ H₂O, the 1st"
    assert lost(found) == set()


def test_macros_are_ignored_and_said(word):
    found = parse_document(word(p(r("x")), **{"word/vbaProject.bin": b"x"}), "a.docm")
    assert lost(found) == {Loss.MACROS}


def test_links_outside_are_never_followed(word):
    relations = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        '<Relationship Id="r1" TargetMode="External" Target="{}" Type="x/hyperlink"/>'
        '<Relationship Id="r2" TargetMode="External" Target="file:///etc/passwd" Type="x/styles"/>'
        "</Relationships>"
    )
    for target, text in (
        ("https://example.org/a", "[see](https://example.org/a)"),
        ("file:///etc/passwd", "see"),
        ("javascript:alert(1)", "see"),
    ):
        link = (
            "<w:hyperlink xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/"
            f"relationships' r:id='r1'>{r('see')}</w:hyperlink>"
        )
        parts = {"word/_rels/document.xml.rels": relations.format(target)}
        assert parse_document(word(p(link), **parts), "a.docx").text == text


@pytest.mark.parametrize("wide", ["3", "1000000000"])
def test_cells_that_span_are_believed_within_reason(word, wide):
    cell = f"<w:tc><w:tcPr><w:gridSpan w:val='{wide}'/></w:tcPr>{p(r('a'))}</w:tc>"
    found = parse_document(word(f"<w:tbl><w:tr>{cell}<w:tc>{p(r('b'))}</w:tc></w:tr></w:tbl>"), "a")
    assert found.text.count("|") <= 200


LETTERS = (
    string.ascii_letters + "äßñÅж中あ한🙂‘’“”«»…–€.,;:!?()[]{}<>&\"'/\\*_~`#+-=|@$%^0123456789"
)
WORD = st.text(LETTERS, min_size=1, max_size=9)
TEXT = (
    st.lists(WORD, min_size=1, max_size=6)
    .map(" ".join)
    .filter(lambda text: text == normalise(text))
)
PIECE = st.one_of(
    st.builds(Heading, st.integers(1, 6), TEXT),
    st.builds(Words, TEXT),
    st.builds(Words, TEXT, st.just(0), st.just(True)),
    st.builds(Item, TEXT, st.just(1)),
    st.builds(
        Grid,
        st.integers(2, 4).flatmap(
            lambda wide: st.lists(st.tuples(*[TEXT] * wide), min_size=2, max_size=3).map(tuple)
        ),
    ),
)


def saved(pieces) -> bytes:
    document = docx.Document()
    for piece in pieces:
        match piece:
            case Heading(level=level, text=text):
                document.add_heading(text, level)
            case Words(text=text, quoted=quoted):
                document.add_paragraph(text, style="Quote" if quoted else None)
            case Item(text=text):
                document.add_paragraph(text, style="List Bullet")
            case Grid(rows=rows):
                grid = document.add_table(len(rows), len(rows[0]))
                for row, texts in zip(grid.rows, rows, strict=True):
                    for cell, text in zip(row.cells, texts, strict=True):
                        cell.text = text
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


@settings(max_examples=20, deadline=None)
@given(st.lists(PIECE, min_size=1, max_size=6))
def test_what_another_program_writes_comes_back_to_the_letter(pieces):
    found = parse_document(saved(pieces), "a.docx")
    assert found.text == normalise(markdown_of(pieces))
    assert found.lost == ()


def test_what_bold_italics_and_headers_said_is_told_once(word):
    header = f"<w:hdr {W}><w:p><w:r><w:t>Draft, not for the press</w:t></w:r></w:p></w:hdr>"
    footer = f"<w:ftr {W}><w:p><w:r><w:t>7</w:t></w:r></w:p></w:ftr>"
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    relations = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        f'<Relationship Id="r1" Type="{kind}/header" Target="header1.xml"/>'
        f'<Relationship Id="r2" Type="{kind}/footer" Target="footer1.xml"/></Relationships>'
    )
    body = p(r("We", "<w:b/>"), r(" agree"), r(" plainly.", "<w:b w:val='0'/><w:u w:val='none'/>"))
    parts = {
        "word/header1.xml": header,
        "word/footer1.xml": footer,
        "word/_rels/document.xml.rels": relations,
    }
    found = parse_document(word(body, **parts), "a.docx")
    assert found.text == "We agree plainly."
    assert {each.loss: each.number for each in found.lost} == {
        Loss.EMPHASIS: 1,
        Loss.PAGE_MARGINS: 1,
    }
