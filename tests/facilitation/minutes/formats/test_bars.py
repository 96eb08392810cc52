"""Bars beside a grid: what they show, and what they say to those who do not see them."""

from __future__ import annotations

import io
import zipfile
import zlib
from html import unescape
from itertools import pairwise

import msgspec
import pypdf
import pytest
from lxml import etree

from facilitation.minutes.bars import png
from facilitation.minutes.blocks import Bar, Bars, Document, Grid, plain
from facilitation.minutes.catalogue import format_named
from facilitation.minutes.settling import settled_blocks
from facilitation.minutes.style import style_named

ALTS = ["9, of them 3 now; <8> are needed", "2 & a half"]
BARS = Bars(
    Grid((plain("Option"), plain("Votes")), ((plain("A"), plain("9")), (plain("B"), plain("2")))),
    (Bar(6, 3, ALTS[0]), Bar(2, 0, ALTS[1])),
    whole=12,
    needed=8,
)
PAPER, SOFT, INK = range(3)


def _rows(picture: bytes) -> list[bytes]:
    """Return the dots of a picture, row by row."""
    at, parts = 8, {}
    while at < len(picture):
        size = int.from_bytes(picture[at : at + 4])
        kind, data = picture[at + 4 : at + 8], picture[at + 8 : at + 8 + size]
        assert zlib.crc32(kind + data) == int.from_bytes(picture[at + 8 + size : at + 12 + size])
        parts[kind] = data
        at += 12 + size
    wide, high = (int.from_bytes(parts[b"IHDR"][each : each + 4]) for each in (0, 4))
    dots = zlib.decompress(parts[b"IDAT"])
    assert len(dots) == high * (wide + 1)
    return [dots[row * (wide + 1) + 1 : (row + 1) * (wide + 1)] for row in range(high)]


def _middle(bar: Bar, *, rightwards: bool = False) -> bytes:
    rows = _rows(png(bar, BARS, style_named().light, rightwards=rightwards))
    return rows[len(rows) // 2]


def test_a_bar_is_as_long_as_its_share() -> None:
    half = _middle(Bar(6))
    assert set(half[10 : len(half) // 2 - 10]) == {SOFT}
    assert set(half[len(half) // 2 + 10 : len(half) * 8 // 12 - 15]) == {PAPER}


def test_what_is_needed_stands_apart_on_a_full_bar() -> None:
    full = _middle(Bar(12))
    line = full.index(INK, 20)
    assert abs(line - len(full) * 8 // 12) < 8
    assert full[line - 1] == PAPER
    assert full[line - 7] == SOFT


def test_what_was_gained_is_told_without_colour() -> None:
    gained = _middle(Bar(0, 6))[10:-10]
    changes = sum(one != other for one, other in pairwise(gained))
    assert changes > 20


def test_a_bar_begins_where_the_language_does() -> None:
    assert _middle(Bar(3, 2), rightwards=True) == _middle(Bar(3, 2))[::-1]


@pytest.mark.parametrize(
    ("name", "shown"),
    [("html", 1), ("docx", 1), ("odt", 1), ("pdf", 1), ("markdown", 0), ("text", 0)],
)
def test_how_bars_are_read_is_said_only_where_there_are_bars(name: str, shown: int) -> None:
    document = Document("Count", "en", blocks=(msgspec.structs.replace(BARS, legend="STRIPED"),))
    made = format_named(name).render(document, style_named())
    if name == "pdf":
        made = "".join(each.extract_text() for each in pypdf.PdfReader(io.BytesIO(made)).pages)
    elif name in ("docx", "odt"):
        inside = "word/document.xml" if name == "docx" else "content.xml"
        made = zipfile.ZipFile(io.BytesIO(made)).read(inside).decode()
    else:
        made = made.decode()
    assert made.count("STRIPED") == shown


@pytest.mark.parametrize("bar", [Bar(0), Bar(12), Bar(0, 12)])
@pytest.mark.parametrize("needed", [0, 1, 12])
def test_no_dot_is_beyond_the_scale(bar: Bar, needed: int) -> None:
    among = Bars(BARS.grid, (bar,), whole=12, needed=needed)
    rows = _rows(png(bar, among, style_named().light, rightwards=False))
    assert {len(each) for each in rows} == {672}


def test_bars_that_do_not_fit_their_scale_widen_it() -> None:
    (made,) = settled_blocks([Bars(BARS.grid, (Bar(-1), Bar(5, 9), Bar(1)), whole=0, needed=3)])
    assert made == Bars(BARS.grid, (Bar(0, 0, "A 9"), Bar(5, 9, "B 2")), whole=14, needed=3)


def _file(name: str, language: str = "en") -> bytes:
    return format_named(name).render(Document("t", language, (BARS,)), style_named())


def test_a_page_says_what_each_bar_shows() -> None:
    page = _file("html").decode()
    drawn = page.split("<svg")[1:]
    assert [unescape(each.split("<title>")[1].split("</title>")[0]) for each in drawn] == ALTS
    assert all('role="img"' in each for each in drawn)
    assert "style=" not in page.split("</head>")[1]


def test_word_and_opendocument_say_what_each_bar_shows() -> None:
    for name, part, folder, where in (
        ("docx", "word/document.xml", "word/media/", ".//{*}inline/{*}docPr/@descr"),
        ("odt", "content.xml", "Pictures/", ".//{*}frame/{*}desc"),
    ):
        with zipfile.ZipFile(io.BytesIO(_file(name))) as package:
            root = etree.fromstring(package.read(part))
            path, _, attribute = where.partition("/@")
            found = root.findall(path)
            said = [each.get(attribute) if attribute else each.text for each in found]
            assert said == ALTS
            pictures = [each for each in package.namelist() if each.startswith(folder)]
            assert len(pictures) == len(ALTS)
            assert all(_rows(package.read(each)) for each in pictures)


def test_a_pdf_says_what_each_bar_shows() -> None:
    file = pypdf.PdfReader(io.BytesIO(_file("pdf")))
    objects = (file.get_object(each) for each in range(1, int(str(file.trailer["/Size"]))))
    figures = [each for each in objects if isinstance(each, dict) and each.get("/S") == "/Figure"]
    assert [each["/Alt"] for each in figures] == ALTS


@pytest.mark.parametrize("name", ["docx", "odt"])
def test_the_same_bar_lies_in_the_file_once(name: str) -> None:
    again = Document("t", "en", (BARS, BARS))
    with zipfile.ZipFile(io.BytesIO(format_named(name).render(again, style_named()))) as package:
        assert sum(each.endswith(".png") for each in package.namelist()) == len(ALTS)
