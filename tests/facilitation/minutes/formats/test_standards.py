"""Each file keeps to the standard of its format, as those who made validators read it.

The schemas stand in the packages that hold them. PDF is held against what PDF/UA asks of its
structure.
"""

from __future__ import annotations

import io
import os
import re
import zipfile
from collections.abc import Callable, Iterator
from functools import cache
from importlib.resources import files
from itertools import pairwise
from pathlib import Path

import pypdf
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import etree
from openxml_audit import OpenXmlValidator
from tinyhtml5.parser import HTMLParser

from app.papers.exporting import document_of
from app.resources import load_processes
from facilitation.minutes.attribution import Include
from facilitation.minutes.blocks import Document
from facilitation.minutes.catalogue import format_named
from facilitation.minutes.style import style_named
from tests.app.papers.test_orders import rehearsed
from tests.facilitation.minutes.test_hostile import hostile_document

GOLDEN = Path(__file__).parents[3] / "golden" / "sample.pdf.txt"
"""The structure of the PDF: each element, what it holds, and the words of a heading."""

NOT_ASKED = ("relationships/fontTable", "relationships/theme")
"""Parts that ECMA-376 lets a document have (11.3.5, 14.2.7) and that the validator asks of it."""


@cache
def _rehearsal() -> Document:
    return document_of(rehearsed("mending_house"), load_processes(), include=Include(talk=True))


@pytest.fixture(params=["sample", "hostile", "rehearsal"])
def whole(request: pytest.FixtureRequest, sample: Document) -> Document:
    made = {"sample": lambda: sample, "hostile": hostile_document, "rehearsal": _rehearsal}
    return made[request.param]()


def _file(whole: Document, name: str) -> bytes:
    return format_named(name).render(whole, style_named())


def _faults_of_docx(data: bytes, folder: Path) -> list[str]:
    file = folder / "minutes.docx"
    file.write_bytes(data)
    told = [each.description for each in OpenXmlValidator().validate(file).errors]
    return [each for each in told if not any(part in each for part in NOT_ASKED)]


def test_docx_keeps_to_ecma_376(whole: Document, tmp_path: Path) -> None:
    assert _faults_of_docx(_file(whole, "docx"), tmp_path) == []


def test_a_docx_out_of_order_is_found(sample: Document, tmp_path: Path) -> None:
    made = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(_file(sample, "docx"))) as old,
        zipfile.ZipFile(made, "w") as new,
    ):
        for name in old.namelist():
            wrong = re.sub(rb"(<w:tblGrid>.*?</w:tblGrid>)(<w:tr>)", rb"\2\1", old.read(name))
            new.writestr(name, wrong)
    assert _faults_of_docx(made.getvalue(), tmp_path)


@cache
def _schema(name: str) -> etree.RelaxNG:
    folder = files("openxml_audit.odf.schemas") / "odf-1.3"
    return etree.RelaxNG(etree.fromstring((folder / f"OpenDocument-v1.3-{name}.rng").read_bytes()))


def test_an_odt_with_what_no_schema_knows_is_found(sample: Document) -> None:
    made = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(_file(sample, "odt"))) as old,
        zipfile.ZipFile(made, "w") as new,
    ):
        for name in old.namelist():
            new.writestr(name, old.read(name).replace(b"<text:p ", b"<text:p fo:border='none' "))
    assert any(each.startswith("content.xml") for each in _faults_of_odt(made.getvalue()))


def _faults_of_odt(data: bytes) -> Iterator[str]:
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        for name in package.namelist():
            if name.endswith(".xml"):
                schema = _schema("manifest-schema" if "manifest" in name else "schema")
                # 1.4 only adds to 1.3, whose schema is the newest that is packaged.
                part = package.read(name).replace(b'version="1.4"', b'version="1.3"')
                schema.validate(etree.fromstring(part))
                yield from (f"{name}: {each.message}" for each in schema.error_log)


def test_odt_keeps_to_opendocument(whole: Document) -> None:
    assert list(_faults_of_odt(_file(whole, "odt"))) == []


def _held(page: str) -> None:
    """Hold a page against the standard: it parses without a fault, and can be found around in."""
    parser = HTMLParser(namespace_html_elements=False)
    root = parser.parse(page)
    assert parser.errors == []
    assert re.fullmatch(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*", root.get("lang"))
    assert [len(list(root.iter(each))) for each in ("header", "main", "h1")] == [1, 1, 1]
    names = [each.get("id") for each in root.iterfind(".//*[@id]")]
    assert len(names) == len(set(names))
    led = {each.get("href") for each in root.iter("a")}
    led |= {f"#{each.get('aria-labelledby')}" for each in root.iter("section")}
    assert {each[1:] for each in led if each.startswith("#")} <= set(names)
    assert {each.get("scope") for each in root.iter("th")} <= {"col"}
    _in_steps([int(each.tag[1]) for each in root.iter() if re.fullmatch(r"h[1-6]", each.tag)])


def _in_steps(levels: list[int]) -> None:
    """Headings begin at the highest level, and none stands more than one below that before it."""
    assert levels[:1] in ([], [1])
    assert all(below <= above + 1 for above, below in pairwise(levels))


def test_html_keeps_to_the_standard(whole: Document) -> None:
    _held(_file(whole, "html").decode())


@settings(
    max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(data=st.data())
def test_any_document_keeps_to_the_standards(
    documents: Callable[[], st.SearchStrategy[Document]], data: st.DataObject, tmp_path: Path
) -> None:
    whole = data.draw(documents())
    _held(_file(whole, "html").decode())
    assert list(_faults_of_odt(_file(whole, "odt"))) == []
    assert _faults_of_docx(_file(whole, "docx"), tmp_path) == []


@pytest.mark.parametrize(
    "wrong",
    [
        "<div>",
        "</section>",
        '<p id="a" id="b">c</p>',
        "<p><ul><li>d</ul></p>",
        '<p id="e">f</p><p id="e">g</p>',
        '<a href="#nowhere">h</a>',
        "<h5>i</h5>",
        "<table><tbody><tr><th>j</th></tr></tbody></table>",
    ],
)
def test_a_page_that_is_wrong_is_found(sample: Document, wrong: str) -> None:
    page = _file(sample, "html").decode()
    with pytest.raises(AssertionError):
        _held(page.replace("<main>", f"<main>{wrong}", 1))


def _elements(of: object) -> Iterator[tuple[str, list[str], dict]]:
    """Yield the elements of a structure in reading order: kind, kinds of children, and itself."""
    found = of.get_object()
    if isinstance(found, list):
        for each in found:
            yield from _elements(each)
    elif isinstance(found, dict):
        inner = found.get("/K", [])
        children = inner.get_object() if hasattr(inner, "get_object") else inner
        listed = children if isinstance(children, list) else [children]
        dicts = [each.get_object() for each in listed if hasattr(each, "get_object")]
        if "/S" in found:
            yield (
                found["/S"],
                [each["/S"] for each in dicts if isinstance(each, dict) and "/S" in each],
                found,
            )
        for each in dicts:
            yield from _elements(each) if isinstance(each, dict) else ()


def test_pdf_is_built_as_pdf_ua_asks(whole: Document) -> None:
    read = pypdf.PdfReader(io.BytesIO(_file(whole, "pdf")))
    root = read.trailer["/Root"]
    assert root["/MarkInfo"]["/Marked"]
    assert root["/Lang"] == "en"
    assert root["/ViewerPreferences"]["/DisplayDocTitle"]
    assert b"<pdfuaid:part>1</pdfuaid:part>" in root["/Metadata"].get_object().get_data()
    assert read.metadata.title
    elements = list(_elements(root["/StructTreeRoot"]))
    headings = [int(kind[2:]) for kind, _, _ in elements if re.fullmatch(r"/H\d+", kind)]
    _in_steps(headings)
    assert headings
    assert read.outline
    allowed = {
        "/Table": {"/THead", "/TBody"},
        "/THead": {"/TR"},
        "/TBody": {"/TR"},
        "/TR": {"/TH", "/TD"},
        "/L": {"/LI", "/L"},
        "/LI": {"/Lbl", "/LBody"},
    }
    for kind, children, itself in elements:
        assert set(children) <= allowed.get(kind, set(children))
        if kind == "/TH":
            assert any(each.get("/Scope") == "/Column" for each in itself["/A"])
    kinds = {kind for kind, _, _ in elements}
    assert {"/Document", "/Title", "/L"} <= kinds
    assert "/Table" not in kinds or "/TH" in kinds


def test_the_sample_is_built_as_before(sample: Document) -> None:
    """After a wanted change: GOROUND_GOLDEN=write, and read the difference."""
    root = pypdf.PdfReader(io.BytesIO(_file(sample, "pdf"))).trailer["/Root"]
    lines = [
        " ".join([kind, *children, itself.get("/T", "")]).rstrip() + "\n"
        for kind, children, itself in _elements(root["/StructTreeRoot"])
    ]
    written = "".join(lines)
    if os.environ.get("GOROUND_GOLDEN") == "write":
        GOLDEN.write_text(written, encoding="utf-8")
    assert written == GOLDEN.read_text(encoding="utf-8")


def test_what_repeats_on_every_page_is_not_read_out(whole: Document) -> None:
    read = pypdf.PdfReader(io.BytesIO(_file(whole, "pdf")))
    for page in read.pages:
        opened: list[str] = []
        aside: set[str | None] = set()
        for operands, operator in page.get_contents().operations:
            if operator in {b"BDC", b"BMC"}:
                opened.append(operands[0])
                if operands[0] == "/Artifact":
                    aside |= {each.get("/Subtype") for each in operands[1:]}
            elif operator == b"EMC":
                opened.pop()
            elif operator in {b"Tj", b"TJ"}:
                assert opened
        assert "/Footer" in aside
        assert opened == []
