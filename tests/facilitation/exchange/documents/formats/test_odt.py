"""OpenDocument texts: the way there and back, and what repeats."""

import io

from hypothesis import given, settings
from hypothesis import strategies as st
from odf.opendocument import OpenDocumentText
from odf.style import Footer, Header, MasterPage, PageLayout, Style, TextProperties
from odf.text import H, List, ListItem, P, Span

from facilitation.exchange.documents.pieces import Heading, Item, Words, markdown_of
from facilitation.exchange.documents.reading import parse_document
from facilitation.text.versions import normalise

LETTERS = "abcXYZäßж中한🙂’“”…€.,;:!?()[]{}<>&\"'/\\*_~`#+-=|@0123456789"
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
    st.builds(Item, TEXT, st.integers(1, 3)),
)
CONTENT = (
    '<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
    'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" '
    'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"><office:body><office:text>'
    "{}</office:text></office:body></office:document-content>"
)
KIND = b"application/vnd.oasis.opendocument.text"


def saved(pieces) -> bytes:
    document = OpenDocumentText()
    document.styles.addElement(Style(name="Quotations", family="paragraph"))
    for piece in pieces:
        match piece:
            case Heading(level=level, text=text):
                document.text.addElement(H(outlinelevel=level, text=text))
            case Words(text=text, quoted=quoted):
                how = {"stylename": "Quotations"} if quoted else {}
                document.text.addElement(P(text=text, **how))
            case Item(text=text, depth=depth):
                inner = P(text=text)
                for _ in range(depth):
                    around, holder = List(), ListItem()
                    holder.addElement(inner)
                    around.addElement(holder)
                    inner = around
                document.text.addElement(inner)
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


@settings(max_examples=30, deadline=None)
@given(st.lists(PIECE, min_size=1, max_size=6))
def test_what_another_program_writes_comes_back_to_the_letter(pieces):
    found = parse_document(saved(pieces), "a.odt")
    assert found.text == normalise(markdown_of(pieces))
    assert found.lost == ()


def test_cells_and_rows_that_repeat_a_million_times(packed):
    body = (
        '<table:table><table:table-row table:number-rows-repeated="1048576">'
        '<table:table-cell table:number-columns-repeated="1048576"><text:p>x</text:p>'
        "</table:table-cell></table:table-row></table:table>"
    )
    data = packed({"mimetype": KIND, "content.xml": CONTENT.format(body)})
    assert len(parse_document(data, "a.odt").text) < 50_000


def test_figures_above_and_below_the_line_stay_there():
    document = OpenDocumentText()
    line = P(text="10")
    for name, place, words in (
        ("a", "super 58%", "6"),
        ("b", "-33% 58%", "2"),
        ("c", "0% 9%", "3"),
    ):
        style = Style(name=name, family="text")
        style.addElement(TextProperties(textposition=place))
        document.automaticstyles.addElement(style)
        line.addElement(Span(stylename=name, text=words))
    document.text.addElement(line)
    file = io.BytesIO()
    document.save(file)
    assert parse_document(file.getvalue(), "a.odt").text == "10⁶₂3"


def test_spaces_of_the_file_are_one_and_those_of_the_text_are_kept(packed):
    body = "<text:p>a\n   b<text:s text:c='3'/>c<text:tab/>d</text:p>"
    data = packed({"mimetype": KIND, "content.xml": CONTENT.format(body)})
    assert parse_document(data, "a.odt").text == "a b c d"


def test_bold_words_and_the_header_of_pages_are_told():
    document = OpenDocumentText()
    bold = Style(name="T1", family="text")
    bold.addElement(TextProperties(fontweight="bold"))
    document.automaticstyles.addElement(bold)
    layout = PageLayout(name="L1")
    document.automaticstyles.addElement(layout)
    page = MasterPage(name="Standard", pagelayoutname=layout)
    for margin, words in ((Header(), "Draft, not for the press"), (Footer(), "7")):
        margin.addElement(P(text=words))
        page.addElement(margin)
    document.masterstyles.addElement(page)
    paragraph = P(text="We buy ")
    paragraph.addElement(Span(stylename=bold, text="ten"))
    document.text.addElement(paragraph)
    file = io.BytesIO()
    document.save(file)
    found = parse_document(file.getvalue(), "a.odt")
    assert found.text == "We buy ten"
    assert found.lost_codes() == (("EMPHASIS", 1), ("PAGE_MARGINS", 1))
