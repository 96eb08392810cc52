"""Text documents of LibreOffice and of whatever else writes OpenDocument."""

from __future__ import annotations

from facilitation.exchange.documents.catalogue import DocumentFormat
from facilitation.exchange.documents.imported import Bad, BadDocument, Imported, Loss, Losses
from facilitation.exchange.documents.markup import Element, has_letters
from facilitation.exchange.documents.opendocument.body import Body
from facilitation.exchange.documents.opendocument.styles import Styles
from facilitation.exchange.documents.package import Package
from facilitation.exchange.documents.pieces import markdown_of, title_of

_ENDINGS = (".odt", ".ott")
_KIND = "mimetype"
_TEXT = b"application/vnd.oasis.opendocument.text"
_MACROS = ("Basic/", "Scripts/")


def fits(data: bytes, ending: str) -> bool:
    """Tell an OpenDocument text by what it says it is; a broken ZIP file by its name."""
    if not data.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return False
    try:
        package = Package(data)
        said = package.part(_KIND) if _KIND in package.names else b""
    except BadDocument:
        return ending in _ENDINGS
    if not said:
        return ending in _ENDINGS and "content.xml" in package.names
    return said.strip() in {_TEXT, _TEXT + b"-template"}


def read(data: bytes) -> Imported:
    """Return the text of an OpenDocument text.

    Raises BadDocument: DAMAGED, PROTECTED, UNSAFE, TOO_LONG.
    """
    package = Package(data)
    _check_protection(package)
    losses = Losses()
    content = package.tree("content.xml")
    text = content.first("office:body", "office:text")
    if text is None:
        raise BadDocument(Bad.DAMAGED)
    for name in _MACROS:
        if any(each.startswith(name) and each != name for each in package.names):
            losses.add(Loss.MACROS)
    _count_changes(text, losses)
    styles = package.tree("styles.xml")
    for margin in styles.within("style:header", "style:footer"):
        if has_letters(margin):
            losses.add(Loss.PAGE_MARGINS)
    body = Body(Styles((styles, content)), losses)
    pieces = list(body.whole(text))
    return Imported(markdown_of(pieces), title_of(pieces), losses.all())


def _check_protection(package: Package) -> None:
    """Refuse what is encrypted; the manifest says so, and the parts look damaged."""
    manifest = package.tree("META-INF/manifest.xml")
    if next(manifest.within("manifest:encryption-data"), None) is not None:
        raise BadDocument(Bad.PROTECTED)


def _count_changes(text: Element, losses: Losses) -> None:
    """Count tracked changes. What was taken out lies apart, so that the text is as accepted."""
    tracked = text.first("text:tracked-changes")
    for _ in tracked.elements("text:changed-region") if tracked is not None else ():
        losses.add(Loss.TRACKED_CHANGES)


FORMAT = DocumentFormat("odt", _ENDINGS, 11, fits, read)
