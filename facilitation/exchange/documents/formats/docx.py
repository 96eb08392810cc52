"""Documents of Word since 2007, and of whatever else writes .docx."""

from __future__ import annotations

from collections.abc import Iterator
from posixpath import dirname, join, normpath

from facilitation.exchange.documents.catalogue import DocumentFormat
from facilitation.exchange.documents.imported import Bad, BadDocument, Imported, Loss, Losses
from facilitation.exchange.documents.markup import Element, has_letters
from facilitation.exchange.documents.package import Package
from facilitation.exchange.documents.pieces import Piece, Words, markdown_of, title_of, words_of
from facilitation.exchange.documents.word.body import Body
from facilitation.exchange.documents.word.numbering import Numbering
from facilitation.exchange.documents.word.runs import Runs
from facilitation.exchange.documents.word.styles import Styles

_ENDINGS = (".docx", ".docm", ".dotx", ".dotm")
_USUAL = "word/document.xml"
_MARGINS = frozenset({"header", "footer"})
_NOTES = {"w:footnote": "footnotes", "w:endnote": "endnotes"}


def fits(data: bytes, ending: str) -> bool:
    """Tell a Word document by its parts; a broken ZIP file by its name."""
    if not data.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return False
    try:
        names = Package(data).names
    except BadDocument:
        return ending in _ENDINGS
    return any(name.startswith("word/") for name in names) or _main_by_relation(data) != ""


def read(data: bytes) -> Imported:
    """Return the text of a Word document.

    Raises BadDocument: DAMAGED, PROTECTED, UNSAFE, TOO_LONG.
    """
    package = Package(data)
    return _Document(package, _main(package)).imported()


class _Document:
    def __init__(self, package: Package, main: str) -> None:
        self._package = package
        self._folder = dirname(main)
        self._main = main
        self._losses = Losses()
        self._relations = _relations(package, main)
        self._runs = Runs(self._losses, _targets(self._relations))
        styles = Styles(self._part("styles", "styles.xml"))
        numbering = Numbering(self._part("numbering", "numbering.xml"))
        self._body = Body(styles, numbering, self._runs, self._losses)

    def imported(self) -> Imported:
        root = self._package.tree(self._main).first("w:body")
        if root is None:
            raise BadDocument(Bad.DAMAGED)
        if any(name.casefold().endswith("vbaproject.bin") for name in self._package.names):
            self._losses.add(Loss.MACROS)
        for each in self._relations:
            if _kind(each) in _MARGINS and self._has_words(each):
                self._losses.add(Loss.PAGE_MARGINS)
        pieces = [*self._body.pieces(root), *self._notes()]
        return Imported(markdown_of(pieces), title_of(pieces), self._losses.all())

    def _notes(self) -> Iterator[Piece]:
        """Yield the notes in the order in which the text names them; a note may name others."""
        texts = {kind: self._notes_in(part) for kind, part in _NOTES.items()}
        at = 0
        while at < len(self._runs.notes):
            kind, number = self._runs.notes[at]
            at += 1
            note = texts[kind].pop(number, None)
            pieces = list(self._body.pieces(note)) if note is not None else []
            yield Words(f"[{at}] {' '.join(map(words_of, pieces))}")

    def _notes_in(self, part: str) -> dict[str, Element]:
        root = self._part(part, f"{part}.xml")
        return {each.get("w:id"): each for each in root.elements(f"w:{part.removesuffix('s')}")}

    def _has_words(self, relation: Element) -> bool:
        """Tell whether a header or a footer says more than the number of its page."""
        root = self._package.tree(_inside(self._folder, relation.get("Target")))
        return any(has_letters(each) for each in root.within("w:t"))

    def _part(self, kind: str, usual: str) -> Element:
        named = next((each.get("Target") for each in self._relations if _kind(each) == kind), usual)
        return self._package.tree(_inside(self._folder, named))


def _main(package: Package) -> str:
    for each in _relations(package, ""):
        if _kind(each) == "officeDocument":
            name = _inside("", each.get("Target"))
            if name in package.names:
                return name
    return _USUAL


def _main_by_relation(data: bytes) -> str:
    package = Package(data)
    try:
        name = _main(package)
        root = package.tree(name) if name in package.names else None
    except BadDocument:
        return ""
    return name if root is not None and root.name == "w:document" else ""


def _relations(package: Package, part: str) -> list[Element]:
    name = join(dirname(part), "_rels", f"{part.rpartition('/')[2]}.rels")
    return list(package.tree(name).elements("rel:Relationship"))


def _kind(relation: Element) -> str:
    return relation.get("Type").rpartition("/")[2]


def _targets(relations: list[Element]) -> dict[str, str]:
    return {
        each.get("Id"): each.get("Target")
        for each in relations
        if _kind(each) == "hyperlink" and each.get("TargetMode") == "External"
    }


def _inside(folder: str, target: str) -> str:
    """Return the name of a part that another one refers to."""
    return normpath(target[1:] if target.startswith("/") else join(folder, target))


FORMAT = DocumentFormat("docx", _ENDINGS, 10, fits, read)
