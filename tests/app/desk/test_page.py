"""A long page is shown piece by piece, and reads as if it had been made at once."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.desk.page import Page

SHEET = "h2 { margin-top: 22px; } p, li, td { margin-bottom: 6px; } dd { margin-left: 12px; }"
PIECES = (
    "<h2>Tents</h2>",
    '<p class="gap">one <strong>two</strong><br>three</p>',
    '<p><a href="https://example.org/">link</a></p>',
    "<ul>\n<li>a</li>\n<li>b\n<ul>\n<li>c</li>\n</ul>\n</li>\n</ul>",
    '<ol start="3">\n<li>d</li>\n</ol>',
    "<dl>\n<dt>Date</dt><dd>today</dd>\n</dl>",
    "<blockquote>\n<p>said</p>\n<p>more</p>\n</blockquote>",
    "<table>\n<thead>\n<tr><th>Who</th></tr>\n</thead>\n<tbody>\n<tr><td>Bo</td></tr>\n</tbody></table>",
    "<hr>",
)


def read(page):
    """What a page shows, line by line, with how each stands there; lines that are not seen go."""
    lines, block = [], page.document().begin()
    while block.isValid():
        form, listed = block.blockFormat(), block.textList()
        told = [
            (each.fragment().text(), each.fragment().charFormat().fontWeight(),
             each.fragment().charFormat().anchorHref())
            for each in block
        ]  # fmt: skip
        rule = form.hasProperty(form.Property.BlockTrailingHorizontalRulerWidth)
        if told or rule:
            lines.append((
                told, rule, form.topMargin(), form.bottomMargin(), form.leftMargin(),
                form.headingLevel(), listed and (listed.format().style(), listed.format().start()),
            ))  # fmt: skip
        block = block.next()
    return lines


@pytest.fixture
def page(qtbot):
    made = Page()
    qtbot.addWidget(made)
    made.wear(SHEET)
    made.show()
    return made


def shown_afresh(pieces):
    fresh = Page()
    fresh.wear(SHEET)
    fresh.show_pieces(pieces)
    fresh.finish()
    found = read(fresh)
    fresh.deleteLater()
    return found


@pytest.mark.parametrize("piece", PIECES)
def test_a_piece_stands_as_it_does_on_a_page_of_its_own(page, qtbot, piece):
    page.show_pieces(("<p>before</p>", piece, "<p>after</p>"))
    page.finish()
    before, *between, after = read(page)
    whole = Page()
    qtbot.addWidget(whole)
    whole.document().setDefaultStyleSheet(SHEET)
    whole.setHtml(f"<body>{piece}</body>")
    assert between == read(whole)
    assert (before[0][0][0], after[0][0][0]) == ("before", "after")


@settings(deadline=None, max_examples=60)
@given(st.lists(st.lists(st.sampled_from(PIECES), max_size=7), min_size=2, max_size=4))
def test_a_page_that_changes_reads_as_one_made_at_once(qapp, pages):
    page = Page()
    page.wear(SHEET)
    for pieces in pages:
        page.show_pieces(pieces)
        page.finish()
        assert read(page) == shown_afresh(pieces)
    page.deleteLater()


def test_keys_have_their_turn_while_a_page_is_shown(page, qtbot):
    pieces = [f"<p>line {number}</p>" for number in range(1000)]
    page.show_pieces(pieces)
    assert 0 < len(read(page)) < len(pieces)
    qtbot.waitUntil(lambda: len(read(page)) == len(pieces), timeout=60_000)


def test_the_place_in_view_stays_while_what_is_above_it_changes(page, qtbot):
    pieces = [f"<p>line {number}</p>" for number in range(200)]
    page.show_pieces(pieces)
    page.finish()
    bar = page.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.value() == bar.maximum() > 0)
    bar.setValue(bar.maximum() // 2)
    seen = page.cursorForPosition(page.viewport().rect().topLeft()).block().text()
    page.show_pieces(["<p>new</p>", "<p>also new</p>", *pieces[1:], "<p>at the end</p>"])
    page.finish()
    assert page.cursorForPosition(page.viewport().rect().topLeft()).block().text() == seen
    assert page.document().begin().text() == "new"


def test_whoever_looks_at_the_end_of_a_long_page_goes_on_looking_at_it(page, qtbot):
    pieces = [f"<p>line {number}</p>" for number in range(400)]
    page.resize(300, 200)
    bar = page.verticalScrollBar()
    for size in (150, 300, 400):
        page.show_pieces(pieces[:size])
        qtbot.waitUntil(lambda: not page.is_at_work)
        last = page.document().lastBlock()
        assert last.text() == f"line {size - 1}"
        height = page.document().size().height
        qtbot.waitUntil(lambda height=height: bar.value() == bar.maximum() >= height() - 250)


def test_what_is_only_read_is_shown_from_its_beginning(page, qtbot):
    page.begin_at_the_top()
    page.show_pieces(["<p>王小明 and O'Brien</p>"] * 400)
    page.finish()
    qtbot.waitUntil(lambda: page.verticalScrollBar().maximum() > 0)
    assert page.verticalScrollBar().value() == 0
