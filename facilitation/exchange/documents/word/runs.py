"""The words inside a paragraph of a Word document (ECMA-376 part 1, section 17.3)."""

from __future__ import annotations

from typing import Final

from facilitation.exchange.documents.imported import Loss, Losses
from facilitation.exchange.documents.links import linked
from facilitation.exchange.documents.markup import Element
from facilitation.exchange.documents.raised import off_the_line, place_of

_OFF: Final = frozenset({"0", "false", "off", "none"})
_PLAIN: Final = {
    "w:tab": " ",
    "w:ptab": " ",
    "w:cr": "\n",
    "w:noBreakHyphen": "-",
    "w:footnoteRef": "",
    "w:endnoteRef": "",
}
_INTO: Final = frozenset(
    "w:r w:smartTag w:customXml w:fldSimple w:sdtContent w:dir w:bdo w:rubyBase".split()
)
_TAKEN_OUT: Final = frozenset({"w:del", "w:moveFrom"})
_PUT_IN: Final = frozenset({"w:ins", "w:moveTo"})
_DRAWN: Final = frozenset({"w:drawing", "w:pict", "w:object"})
_PICTURES: Final = ("a:blip", "v:imagedata")
_EMPHASIS: Final = ("w:b", "w:i", "w:u")
_BREAKS_OF_PAGES: Final = frozenset({"page", "column"})
_PRIVATE: Final = range(0xE000, 0xF900)
"""Symbol fonts have their signs where Unicode has none."""


class Runs:
    """Reads words, and gathers the notes and text boxes that hang on them."""

    def __init__(self, losses: Losses, targets: dict[str, str]) -> None:
        """``targets`` are the addresses of links, by the id of their relationship."""
        self._losses = losses
        self._targets = targets
        self.notes: list[tuple[str, str]] = []
        self.boxes: list[Element] = []

    def words(self, element: Element) -> str:
        return "".join(self._word(each) for each in element.elements())

    def _word(self, element: Element) -> str:
        name = element.name
        if name == "w:t":
            return "".join(each for each in element.children if isinstance(each, str))
        if name in _PLAIN:
            return _PLAIN[name]
        if name in _INTO:
            return self._run(element) if name == "w:r" else self.words(element)
        return self._marked(element)

    def _marked(self, element: Element) -> str:  # noqa: C901  one case for each element
        match element.name:
            case "w:br":
                return "" if element.get("w:type") in _BREAKS_OF_PAGES else "\n"
            case "w:hyperlink":
                target = self._targets.get(element.get("r:id"), "")
                return linked(self.words(element), target, self._losses)
            case "w:footnoteReference" | "w:endnoteReference":
                return self._note(element)
            case "w:commentReference":
                self._losses.add(Loss.COMMENTS)
            case "w:sym":
                return self._symbol(element)
            case "w:sdt":
                return self._controlled(element)
            case "w:ruby":
                return self.words(
                    Element("", {}) if (base := element.first("w:rubyBase")) is None else base
                )
            case "mc:AlternateContent":
                chosen = element.first("mc:Choice") or element.first("mc:Fallback")
                return self.words(chosen) if chosen is not None else ""
            case "m:oMath" | "m:oMathPara":
                self._losses.add(Loss.FORMULAS)
                return "".join(
                    part
                    for each in element.within("m:t")
                    for part in each.children
                    if isinstance(part, str)
                )
            case name if name in _TAKEN_OUT:
                self._losses.add(Loss.TRACKED_CHANGES)
            case name if name in _PUT_IN:
                self._losses.add(Loss.TRACKED_CHANGES)
                return self.words(element)
            case name if name in _DRAWN:
                self._drawn(element)
        return ""

    def _run(self, run: Element) -> str:
        properties = run.first("w:rPr")
        words = self.words(run)
        if properties is None or not words:
            return words
        if _is_on(properties, "w:vanish"):
            self._losses.add(Loss.HIDDEN)
            return ""
        if words.strip() and (_is_on(properties, "w:strike") or _is_on(properties, "w:dstrike")):
            self._losses.add(Loss.STRUCK)
        if words.strip() and any(_is_on(properties, name) for name in _EMPHASIS):
            self._losses.add(Loss.EMPHASIS)
        place = properties.first("w:vertAlign")
        return words if place is None else off_the_line(words, place_of(place.get("w:val")))

    def _note(self, reference: Element) -> str:
        self.notes.append((reference.name.removesuffix("Reference"), reference.get("w:id")))
        self._losses.add(Loss.FOOTNOTES)
        return f"[{len(self.notes)}]"

    def _symbol(self, element: Element) -> str:
        try:
            code = int(element.get("w:char")[:6], 16)
        except ValueError:
            return ""
        if code in _PRIVATE or not 0 < code < 0xD800:  # noqa: PLR2004  below the surrogates
            self._losses.add(Loss.SYMBOLS)
            return ""
        return chr(code)

    def _controlled(self, control: Element) -> str:
        """Return what stands in a form field; its prompt is not what anybody wrote."""
        if control.first("w:sdtPr", "w:showingPlcHdr") is not None:
            return ""
        content = control.first("w:sdtContent")
        return self.words(content) if content is not None else ""

    def _drawn(self, element: Element) -> None:
        boxes = list(_outermost(element, "w:txbxContent"))
        for each in boxes:
            self._losses.add(Loss.TEXT_BOXES)
            self.boxes.append(each)
        if next(element.within(*_PICTURES), None) is not None:
            self._losses.add(Loss.PICTURES)
        elif not boxes and element.name != "w:pict":
            self._losses.add(Loss.OBJECTS)


def is_taken_out(properties: Element | None) -> bool:
    """Tell whether a tracked change took out what these properties (rPr, trPr) belong to."""
    return properties is not None and any(
        properties.first(name) is not None for name in ("w:del", "w:moveFrom")
    )


def _outermost(element: Element, name: str) -> list[Element]:
    """Return elements of a name that lie in no other of it; of alternatives only the first."""
    found: list[Element] = []
    for each in element.elements():
        if each.name == name:
            found.append(each)
        elif each.name == "mc:AlternateContent":
            chosen = each.first("mc:Choice") or each.first("mc:Fallback")
            found += _outermost(chosen, name) if chosen is not None else []
        else:
            found += _outermost(each, name)
    return found


def _is_on(properties: Element, name: str) -> bool:
    found = properties.first(name)
    return found is not None and found.get("w:val") not in _OFF
