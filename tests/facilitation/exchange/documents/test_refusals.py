"""What is not read, and that it costs neither memory nor time."""

import contextlib
import struct
import time
import zipfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from facilitation.exchange.documents import reading
from facilitation.exchange.documents.imported import Bad, BadDocument
from facilitation.exchange.documents.package import MOST_OF_A_PART
from facilitation.exchange.documents.reading import parse_document, read_document, read_pasted

SAMPLES = Path(__file__).parent / "samples"
ODT = b"application/vnd.oasis.opendocument.text"


def refused(data: bytes, name: str = "text.docx") -> Bad:
    with pytest.raises(BadDocument) as bad:
        parse_document(data, name)
    assert bad.value.name == name
    return bad.value.code


def test_what_is_no_document(word):
    assert refused(b"") is Bad.EMPTY
    assert refused(b" \n ", "a.txt") is Bad.EMPTY
    assert refused(b"\x00\x01\x02" * 50, "a.txt") is Bad.NOT_TEXT
    assert refused(b"%PDF-1.7\n...", "a.pdf") is Bad.OTHER_KIND
    assert refused(b"{\\rtf1 hello}", "a.rtf") is Bad.OTHER_KIND
    assert refused(b"\x89PNG\r\n\x1a\n", "a.md") is Bad.OTHER_KIND
    assert refused(word(""), "a.docx") is Bad.EMPTY
    assert refused(b"PK\x03\x04 broken", "a.docx") is Bad.DAMAGED
    assert refused(b"PK\x03\x04 broken", "a.zip") is Bad.OTHER_KIND


def test_spreadsheets_and_other_packages_are_another_kind(packed):
    assert refused(packed({"xl/workbook.xml": "<a/>"}), "a.xlsx") is Bad.OTHER_KIND
    sheet = packed({"mimetype": b"application/vnd.oasis.opendocument.spreadsheet"})
    assert refused(sheet, "a.odt") is Bad.OTHER_KIND


def test_what_has_a_password(packed, word):
    old = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le")
    assert refused(old) is Bad.PROTECTED
    manifest = (
        '<m:manifest xmlns:m="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">'
        "<m:file-entry><m:encryption-data/></m:file-entry></m:manifest>"
    )
    parts = {"mimetype": ODT, "META-INF/manifest.xml": manifest, "content.xml": b"\x8f\x12"}
    assert refused(packed(parts), "a.odt") is Bad.PROTECTED
    locked = bytearray(word("<w:p/>"))
    for mark, place in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        locked[locked.find(mark) + place] |= 1
    assert refused(bytes(locked)) is Bad.PROTECTED


def test_a_bomb_of_zeros_is_not_unpacked(packed):
    bomb = packed({"word/document.xml": b"<a>" + b" " * (MOST_OF_A_PART + 1)})
    assert len(bomb) < 100_000
    assert refused(bomb) is Bad.UNSAFE


def test_a_directory_that_would_fill_the_memory_is_not_read(word):
    data = bytearray(word("<w:p/>"))
    at = data.rfind(b"PK\x05\x06")
    data[at + 12 : at + 16] = struct.pack("<I", 2**31)
    assert refused(bytes(data)) is Bad.UNSAFE


def test_a_packing_that_no_office_program_has_is_refused(packed):
    data = packed({"word/document.xml": b"<a/>"}, zipfile.ZIP_LZMA)
    assert refused(data) is Bad.UNSAFE


@pytest.mark.parametrize(
    "prologue",
    [
        '<!DOCTYPE a [<!ENTITY x "lol"><!ENTITY y "&x;&x;&x;&x;&x;">]>',
        '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>',
        '<!DOCTYPE a SYSTEM "http://example.org/a.dtd">',
        '<!DOCTYPE a [<!ENTITY % p SYSTEM "http://example.org/p"> %p;]>',
    ],
)
def test_no_document_type_and_no_entity_is_read(packed, prologue):
    body = "<a>&y;</a>"
    assert refused(packed({"word/document.xml": prologue + body})) is Bad.UNSAFE
    odt = packed({"mimetype": ODT, "content.xml": prologue + body})
    assert refused(odt, "a.odt") is Bad.UNSAFE


def test_elements_too_deep_inside_each_other(word):
    deep = "<w:tbl><w:tr><w:tc>" * 100 + "</w:tc></w:tr></w:tbl>" * 100
    assert refused(word(deep)) is Bad.UNSAFE


def test_a_text_too_long_to_be_decided(word):
    long = "<w:p><w:r><w:t>" + "word " * 220_000 + "</w:t></w:r></w:p>"
    assert refused(word(long)) is Bad.TOO_LONG
    assert refused(b"word " * 220_000, "a.txt") is Bad.TOO_LONG
    assert refused(b"word " * 1_000_000, "a.md") is Bad.TOO_LONG


def test_files(tmp_path, monkeypatch):
    monkeypatch.setattr(reading, "MOST_BYTES", 10)
    (tmp_path / "large.txt").write_bytes(b"x" * 11)
    for name, code in (
        ("none.txt", Bad.FILE_MISSING),
        ("large.txt", Bad.FILE_TOO_LARGE),
        (".", Bad.FILE_UNREADABLE),
    ):
        with pytest.raises(BadDocument) as bad:
            read_document(tmp_path / name)
        assert bad.value.code is code


@pytest.mark.parametrize(
    "page",
    [
        "<" * 60_000,
        '<a "' * 40_000,
        "<div>" * 40_000 + "x",
        "<!--" * 40_000,
        "<p>" + "&#" * 60_000,
        "<ul><li>" * 20_000,
        "<table><tr><td>" * 10_000,
        "<span>" * 40_000 + "x" + "</span>" * 40_000,
    ],
    ids=range(8),
)
def test_tangled_pages_take_no_longer_than_their_length(page):
    began = time.process_time()
    try:
        read_pasted(page)
    except BadDocument as bad:
        assert bad.code in {Bad.EMPTY, Bad.UNSAFE, Bad.TOO_LONG}
    assert time.process_time() - began < 20  # seconds; where time grows with the square, hours


@pytest.mark.parametrize(
    "text",
    [
        "[" * 100_000,
        "`" * 100_000,
        "`a" * 120_000,
        "<!--" * 90_000,
        "<a " * 90_000,
        "![" * 120_000,
        "<script" * 20_000,
        "a`b` " * 60_000,
    ],
    ids=range(8),
)
def test_tangled_markdown_takes_no_longer_than_its_length(text):
    began = time.process_time()
    try:
        parse_document(text.encode(), "a.md")
    except BadDocument as bad:
        assert bad.code is Bad.EMPTY
    assert time.process_time() - began < 20


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_a_damaged_file_is_refused_or_read_and_nothing_else(data):
    name = data.draw(st.sampled_from(["statute.odt", "statute.docx"]))
    content = bytearray((SAMPLES / name).read_bytes())
    for _ in range(data.draw(st.integers(1, 8))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    cut = data.draw(st.integers(0, len(content)))
    with contextlib.suppress(BadDocument):
        parse_document(bytes(content[:cut] if data.draw(st.booleans()) else content), name)


def test_frames_inside_each_other_are_read_once(word):
    """Each of them read twice would take 2³⁰ times as long."""
    inside = "<w:p><w:r><w:t>deep</w:t></w:r></w:p>"
    frames = word("<w:tbl><w:tr><w:tc>" * 30 + inside + "</w:tc></w:tr></w:tbl>" * 30)
    assert parse_document(frames, "a.docx").text == "deep"
    page = "<table><tr><td>" * 30 + "deep" + "</td></tr></table>" * 30
    assert read_pasted(page).text == "deep"
