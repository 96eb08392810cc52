"""XML as a tree of small elements: no document types, no entities, nothing fetched.

Office programs never write a document type; who does wants entities that grow (“a billion
laughs”) or that fetch a file. So it is refused before anything in it is read.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final
from xml.parsers import expat

from facilitation.exchange.documents.imported import MOST_CHARACTERS, Bad, BadDocument

_MOST_ELEMENTS: Final = 800_000
"""A book of a thousand pages has half of them; each takes 200 bytes and two microseconds."""
_MOST_LETTERS: Final = 4 * MOST_CHARACTERS
"""Characters outside of tags; much in a document is not shown."""
_DEEPEST: Final = 150
"""Elements inside each other; real documents stay below fifty. Reading them is recursive."""

_W: Final = "http://schemas.openxmlformats.org/"
_STRICT: Final = "http://purl.oclc.org/ooxml/"
_ODF: Final = "urn:oasis:names:tc:opendocument:xmlns:"
_PREFIXES: Final = {
    f"{_W}wordprocessingml/2006/main": "w",
    f"{_STRICT}wordprocessingml/main": "w",
    f"{_W}officeDocument/2006/relationships": "r",
    f"{_STRICT}officeDocument/relationships": "r",
    f"{_W}officeDocument/2006/math": "m",
    f"{_STRICT}officeDocument/math": "m",
    f"{_W}drawingml/2006/main": "a",
    f"{_STRICT}drawingml/main": "a",
    f"{_W}drawingml/2006/chart": "c",
    f"{_W}package/2006/relationships": "rel",
    f"{_W}markup-compatibility/2006": "mc",
    "urn:schemas-microsoft-com:vml": "v",
    "http://schemas.microsoft.com/office/word/2010/wordprocessingShape": "wps",
    "http://www.w3.org/1999/xlink": "xlink",
    "http://www.w3.org/XML/1998/namespace": "xml",
    "http://www.w3.org/1998/Math/MathML": "math",
    **{
        f"{_ODF}{name}:1.0": prefix
        for name, prefix in (
            ("office", "office"),
            ("text", "text"),
            ("table", "table"),
            ("drawing", "draw"),
            ("style", "style"),
            ("xsl-fo-compatible", "fo"),
            ("manifest", "manifest"),
        )
    },
}


class Element:
    """An element: its name as ``prefix:name``, attributes likewise, and what is in it."""

    __slots__ = ("attributes", "children", "name")

    def __init__(self, name: str, attributes: dict[str, str]) -> None:
        self.name = name
        self.attributes = attributes
        self.children: list[Element | str] = []

    def get(self, name: str, default: str = "") -> str:
        return self.attributes.get(name, default)

    def elements(self, name: str = "") -> Iterator[Element]:
        """Yield the elements right in this one, of one name or all."""
        for each in self.children:
            if isinstance(each, Element) and (not name or each.name == name):
                yield each

    def first(self, *names: str) -> Element | None:
        """Return what a path of names leads to, going by the first of each."""
        found: Element | None = self
        for name in names:
            found = next(found.elements(name), None) if found is not None else None
        return found

    def within(self, *names: str) -> Iterator[Element]:
        """Yield the elements of these names anywhere below, in order."""
        for each in self.elements():
            if each.name in names:
                yield each
            yield from each.within(*names)


def has_letters(element: Element) -> bool:
    """Tell whether there are words in an element, or below it; numbers alone are none."""
    return any(
        any(map(str.isalpha, each)) if isinstance(each, str) else has_letters(each)
        for each in element.children
    )


def parse(data: bytes) -> Element:
    """Return the root of an XML document.

    Raises BadDocument: DAMAGED where it is not well-formed; UNSAFE for a document type, and for
    more elements, or deeper ones, than documents have; TOO_LONG.
    """
    return _Parsing().run(data)


class _Parsing:
    def __init__(self) -> None:
        self._root = Element("", {})
        self._open = [self._root]
        self._count = 0
        self._letters = 0
        self._names: dict[str, str] = {}

    def run(self, data: bytes) -> Element:
        parser = expat.ParserCreate(namespace_separator=" ")
        parser.buffer_text = True
        parser.SetParamEntityParsing(expat.XML_PARAM_ENTITY_PARSING_NEVER)
        parser.StartDoctypeDeclHandler = self._refuse
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._text
        try:
            parser.Parse(data, True)
        except (expat.ExpatError, ValueError, LookupError) as fault:
            raise BadDocument(Bad.DAMAGED) from fault
        finally:
            # The handlers are bound to this object: a circle that would keep the tree alive.
            parser.StartElementHandler = parser.EndElementHandler = None
            parser.CharacterDataHandler = parser.StartDoctypeDeclHandler = None
        return next(self._root.elements())

    def _refuse(self, *_: object) -> None:
        raise BadDocument(Bad.UNSAFE)

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        self._count += 1
        if self._count > _MOST_ELEMENTS or len(self._open) > _DEEPEST:
            raise BadDocument(Bad.UNSAFE)
        known = {self._name(key): value for key, value in attributes.items()} if attributes else {}
        element = Element(self._name(name), known)
        self._open[-1].children.append(element)
        self._open.append(element)

    def _end(self, _: str) -> None:
        self._open.pop()

    def _text(self, text: str) -> None:
        self._letters += len(text)
        if self._letters > _MOST_LETTERS:
            raise BadDocument(Bad.TOO_LONG)
        self._open[-1].children.append(text)

    def _name(self, name: str) -> str:
        short = self._names.get(name)
        if short is None:
            space, _, local = name.rpartition(" ")
            short = f"{_PREFIXES.get(space, '?')}:{local}" if space else local
            self._names[name] = short
        return short
