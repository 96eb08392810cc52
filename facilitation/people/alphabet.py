"""The order of names: one for windows and minutes, and as the reader's language has it."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from functools import cache

from facilitation.people.names import fold

_BEHIND = "\x7f"
"""Sorts behind every letter from a to z, and before those of other scripts."""

_UNDER = {
    "ł": "l",
    "ø": "o",
    "đ": "d",
    "ð": "d",
    "ħ": "h",
    "\u0131": "i",
    "þ": "th",
    "æ": "ae",
    "œ": "oe",
}
"""Letters of the Latin script that have no accent to be taken off, by what they stand under."""

# Letters that have a place of their own: the letter behind which they come, and they in order.
_NORDIC_EAST = "z: å äæ öø"
_NORDIC_WEST = "z: æä øö å"
_CZECH = "c: č; h: ch; r: ř; s: š; z: ž"
_SOUTH_SLAVIC = "c: č ć; d: dž đ; l: lj; n: nj; s: š; z: ž"
_ORDERS = {
    "sv": _NORDIC_EAST,
    "fi": _NORDIC_EAST,
    "da": _NORDIC_WEST,
    "nb": _NORDIC_WEST,
    "nn": _NORDIC_WEST,
    "no": _NORDIC_WEST,
    "is": "a: á; d: ð; e: é; i: í; o: ó; u: ú; y: ý; z: þ æ ö",
    "es": "n: ñ",
    "pl": "a: ą; c: ć; e: ę; l: ł; n: ń; o: ó; s: ś; z: ź ż",
    "tr": "c: ç; g: ğ; h: \u0131; o: ö; s: ş; u: ü",
    "az": "c: ç; e: ə; g: ğ; h: \u0131; o: ö; s: ş; u: ü",
    "hu": "c: cs; d: dz dzs; g: gy; l: ly; n: ny; o: öő; s: sz; t: ty; u: üű; z: zs",
    "cs": _CZECH,
    "sk": f"{_CZECH}; a: ä; o: ô",
    "hr": _SOUTH_SLAVIC,
    "sl": _SOUTH_SLAVIC,
    "bs": _SOUTH_SLAVIC,
    "sr": _SOUTH_SLAVIC,
    "ro": "a: ă â; i: î; s: șş; t: țţ",
    "lt": "c: č; s: š; z: ž",
    "lv": "c: č; g: ģ; k: ķ; l: ļ; n: ņ; s: š; z: ž",
    "et": "s: š; w: õ ä ö ü",
}
_DOTLESS = frozenset({"tr", "az"})


def alphabetical(name: str, language: str = "") -> tuple[str, str]:
    """Return a key that sorts names as readers look for them: Łucja by L, Özlem by O.

    Case and accents part only names that are else the same. In the alphabet of ``language``
    (``sv``, ``pt-BR``; empty: of none) its own letters have their places: Åsa behind Zoë in
    Swedish, Łucja behind Luiza in Polish.
    """
    short = language.replace("_", "-").partition("-")[0].lower()
    plain = unicodedata.normalize("NFC", name)
    if short in _DOTLESS:
        plain = plain.replace("I", "\u0131").replace("\u0130", "i")
    plain = plain.casefold()
    if not plain.isascii() or short in _ORDERS:
        plain = _placed(plain, _places(short))
        plain = fold(plain.translate(_plain_letters()))
    return " ".join(plain.split()), name


def _placed(plain: str, places: Mapping[str, str]) -> str:
    """Put something that sorts in its place for every letter, or pair, that has one."""
    for letters, place in places.items():
        plain = plain.replace(letters, place)
    return plain


@cache
def _plain_letters() -> dict[int, str]:
    return str.maketrans(_UNDER)


@cache
def _places(language: str) -> Mapping[str, str]:
    """Return what letters are written as in the keys of a language; the longest come first."""
    found: dict[str, str] = {}
    for part in filter(None, _ORDERS.get(language, "").split("; ")):
        before, _, letters = part.partition(": ")
        for number, alike in enumerate(letters.split(), start=1):
            pair = alike.isascii() or alike == "dž"
            for each in (alike,) if pair else alike:
                found[each] = f"{before}{_BEHIND}{number}"
    return dict(sorted(found.items(), key=lambda each: -len(each[0])))
