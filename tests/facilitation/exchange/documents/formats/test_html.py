"""What browsers and word processors put on the clipboard."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from facilitation.exchange.documents.imported import BadDocument, Loss
from facilitation.exchange.documents.reading import parse_document, read_pasted

WORD = """<html xmlns:o="urn:schemas-microsoft-com:office:office"><head>

<style><!-- p {mso:x} --></style></head><body><!--StartFragment-->
<p class=MsoTitle>Statute<o:p></o:p></p>
<p class=MsoNormal><b>We</b> buy <del>ten</del><ins>six</ins> tents.<o:p>&nbsp;</o:p></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'>
<![if !supportLists]>
<span style='mso-list:Ignore'>1.<span style='font:7.0pt "Times"'>&nbsp;&nbsp; </span>
</span><![endif]>The board</p>
<p class=MsoListParagraphCxSpLast style='mso-list:l0 level2 lfo1'><![if !supportLists]>
<span style='mso-list:Ignore'>·<span>&nbsp;</span></span><![endif]>meets   monthly</p>
<!--[if gte vml 1]><v:shape></v:shape><![endif]-->
<p class=MsoQuote>Good enough.</p></body></html>"""

WORD_READ = """\
# Statute

We buy six tents.

1. The board
   - meets monthly

> Good enough."""


@pytest.mark.parametrize(
    ("page", "text"),
    [
        (
            WORD,
            WORD_READ,
        ),
        ("<p>a<p>b", "a\n\nb"),
        ("a <b>b</b><br>c", "a b\nc"),
        ("<ul><li>a<ul><li>b</ul><li>c</ul>", "- a\n  - b\n- c"),
        ("<ol start=3><li>a<li value=7>b</ol>", "3. a\n7. b"),
        ("<ol type=a><li>x<li>y</ol>", "- a. x\n- b. y"),
        ("<ul><li><p>a</p><p>more</p></li></ul>", "- a\n\n  more"),
        (
            "<table><tr><th>A<th>B<tr><td>1<td>2|3</table>",
            "| A | B |\n| --- | --- |\n| 1 | 2\\|3 |",
        ),
        ("<h2>Care</h2><blockquote><p>x</p></blockquote>", "## Care\n\n> x"),
        ('<b id="docs-internal-guid-1"><p>Google</p><ul><li>a</li></ul></b>', "Google\n\n- a"),
        ("<script>alert(1)</script><style>p{}</style>ok", "ok"),
        ("x &lt;b&gt; &amp;amp; y", "x <b> &amp; y"),
        (
            '<a href="javascript:alert(1)">a</a> <a href="https://e.org">b</a>',
            "a [b](https://e.org)",
        ),
        ("<pre>a\n  b</pre>", "a\nb"),
        ("a&nbsp;&nbsp;b\u202ec", "a bc"),
        ("<p>seen<span style='display:none'>not</span></p>", "seen"),
        ("1 < 2 and <3", "1 < 2 and <3"),
        (
            "10<sup>-6</sup> m<sup>2</sup>, CO<sub>2</sub>, the 4<sup>th</sup>",
            "10⁻⁶ m², CO₂, the 4th",
        ),
        ("m<span style='vertical-align:super'>3</span>", "m³"),
    ],
    ids=range(19),
)
def test_pages(page, text):
    assert read_pasted(page).text == text


@pytest.mark.parametrize(
    ("page", "text"),
    [
        ("<p>seen</p><p hidden>not</p>", "seen"),
        ("<p>seen<span hidden=''>not</span></p>", "seen"),
        ("<ul><li><ul><li>rope</li><li>tape</li></ul></li></ul>", "- rope\n- tape"),
        ("<ul><li>rope<li>&nbsp;<li>\u200b<li>&#xfeff;<li>tape</ul>", "- rope\n- tape"),
        ("<ul><li><ul><li><ul><li>a</li><li>b</li></ul></li></ul></li></ul>", "- a\n- b"),
        (
            "<ul><li>a</li><li><ul><li>b</li><li>c</li></ul></li><li>d</li></ul>",
            "- a\n- b\n- c\n- d",
        ),
        (
            "<ol><li>a<ol><li><ul><li>b</li><li>c</li></ul></li><li>d</li></ol></li></ol>",
            "1. a\n   - b\n   - c\n   2. d",
        ),
    ],
)
def test_lists_in_items_without_words_and_hidden_words(page, text):
    assert read_pasted(page).text == text


def test_pictures_and_hidden_words_are_told():
    found = read_pasted("x<img src='http://example.org/spy.gif'><i style='display: none'>y</i>")
    assert {each.loss for each in found.lost} == {Loss.PICTURES, Loss.HIDDEN}


@pytest.mark.parametrize(
    "page",
    ["a <b>b</b>", "<em>a</em>", "<u>a</u>", "<span style='FONT-WEIGHT: 700'>a</span>"],
)
def test_bold_and_italics_are_told(page):
    assert [each.loss for each in read_pasted(page).lost] == [Loss.EMPHASIS]


def test_what_only_looks_like_bold_is_none():
    assert read_pasted("<b style='font-weight:normal'>a</b><h1>b</h1> <b> </b>").lost == ()


def test_a_page_says_how_its_letters_are_written():
    page = "<html><meta charset='iso-8859-2'><p>žluťoučký".encode("iso-8859-2")
    assert parse_document(page, "a.txt").text == "žluťoučký"


@settings(max_examples=150, deadline=None)
@given(
    st.lists(
        st.sampled_from(
            "<p> </p> <ul> <li> </ul> <ol> <table> <tr> <td> </td> </table> <b> </b> <a href='x'> "
            "</a> <br> <h1> </h1> <blockquote> <script> </script> <!-- --> <![if]> < > & &lt; x y "
            "<pre> </pre> <div style='display:none'> </div> <img> "
            "<span style='mso-list:Ignore'>".split(" ")
        ),
        max_size=25,
    ).map(" ".join)
)
def test_any_tangle_of_tags_gives_a_text_without_tags(page):
    try:
        text = read_pasted(page).text
    except BadDocument:
        return
    assert "<p>" not in text and "<script" not in text and "<img" not in text
