# ruff: noqa: RUF001 - the letters are what is sorted
"""The order of names: one for windows and minutes, and as the reader's language has it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from functools import cache

from facilitation.people.names import fold

_BEHIND = "\U0010fffd"
"""Sorts behind every letter."""

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
    "ٱ": "ا",
    **dict(zip("ךםןףץ", "כמנפצ", strict=True)),
}
"""Letters that have no accent to be taken off, or stand at the end of a word only."""

# Letters that have a place of their own: the letter behind which they come, and they in order.
_NORDIC_EAST = "z: å äæ öø"
_NORDIC_WEST = "z: æä øö å"
_CZECH = "c: č; h: ch; r: ř; s: š; z: ž"
_SOUTH_SLAVIC = "c: č ć; d: dž đ; l: lj; n: nj; s: š; z: ž"
_SERBIAN = "д: ђ; и: ј; л: љ; н: њ; т: ћ; ч: џ"
_PERSIAN = "ب: پ; ج: چ; ز: ژ; ق: ک گ; ن: و"
_ORDERS = {
    "sv": _NORDIC_EAST,
    "fi": _NORDIC_EAST,
    "da": _NORDIC_WEST,
    "nb": _NORDIC_WEST,
    "nn": _NORDIC_WEST,
    "no": _NORDIC_WEST,
    "is": "a: á; d: ð; e: é; i: í; o: ó; u: ú; y: ý; z: þ æ ö",
    "es": "n: ñ",
    "eu": "n: ñ",
    "gl": "n: ñ",
    "eo": "c: ĉ; g: ĝ; h: ĥ; j: ĵ; s: ŝ; u: ŭ",
    "cy": "c: ch; d: dd; f: ff; g: ng; l: ll; p: ph; r: rh; t: th",
    "sq": "c: ç; d: dh; e: ë; g: gj; l: ll; n: nj; r: rr; s: sh; t: th; x: xh; z: zh",
    "vi": "a: ă â; d: đ; e: ê; o: ô ơ; u: ư",
    "pl": "a: ą; c: ć; e: ę; l: ł; n: ń; o: ó; s: ś; z: ź ż",
    "tr": "c: ç; g: ğ; h: \u0131; o: ö; s: ş; u: ü",
    "az": "c: ç; e: ə; g: ğ; h: \u0131; o: ö; s: ş; u: ü",
    "hu": "c: cs; d: dz dzs; g: gy; l: ly; n: ny; o: öő; s: sz; t: ty; u: üű; z: zs",
    "cs": _CZECH,
    "sk": f"{_CZECH}; a: ä; o: ô",
    "hr": _SOUTH_SLAVIC,
    "sl": _SOUTH_SLAVIC,
    "bs": _SOUTH_SLAVIC,
    "sr": f"{_SOUTH_SLAVIC}; {_SERBIAN}",
    "mk": "д: ѓ; з: ѕ; и: ј; л: љ; н: њ; т: ќ; ч: џ",
    "uk": "г: ґ; е: є; и: і ї й",
    "be": "е: ё; з: і й; у: ў",
    "fa": _PERSIAN,
    "ur": _PERSIAN,
    "ro": "a: ă â; i: î; s: șş; t: țţ",
    "lt": "c: č; s: š; z: ž",
    "lv": "c: č; g: ģ; k: ķ; l: ļ; n: ņ; s: š; z: ž",
    "et": "s: š; w: õ ä ö ü",
}
_ELSEWHERE = "и: й"
"""A letter with a mark that is one of its own wherever a language has no other place for it."""

_DOTLESS = frozenset({"tr", "az"})

_TONES = dict.fromkeys(map(ord, "\u0300\u0301\u0303\u0309\u0323"))
"""The marks of tones in Vietnamese; its other marks make letters of their own."""

_THAI = re.compile("([เ-ไ])(.)")
"""A vowel that is written before the consonant behind which it sorts."""

# Old encodings have characters in the order in which people look for them: GB 2312 by their
# reading (pinyin), Big 5 by their strokes, JIS X 0208 by their reading.
_CODECS = {"zh": "gb2312", "zh-tw": "big5", "zh-hk": "big5", "zh-mo": "big5", "ja": "euc_jp"}
_FIRST_HAN = "\u3400"
_IN_ORDER, _WITHOUT = 0x10000, 0x20000
_LIKE = {
    pair[1]: pair[0]
    for pair in (
        "谈覃 皿闵 渠瞿 誊滕 污邬 赃臧 楚褚 析奚 翟邸 宴晏 挛栾 痘窦 阉鄢 竹竺 嫌冼 同佟 晨谌 "
        "策岑 赁蔺 延闫 舌佘 谋缪 桥谯 环郇 析郗 蒲濮 沪扈 庞逄 赂逯 询荀 漆亓 绩嵇 二佴 狂邝 银鄞 "
        "超晁 蕊芮 荔郦 柠甯 奎隗"
    ).split()
}
"""Surnames that GB 2312 has among the rarer characters, by what stands before them."""


def alphabetical(name: str, language: str = "") -> tuple[str, str]:
    """Return a key that sorts names as readers look for them: Łucja by L, Özlem by O.

    Case and accents part only names that are else the same. In the alphabet of ``language``
    (``sv``, ``pt-BR``; empty: of none) its own letters have their places: Åsa behind Zoë in
    Swedish, Łucja behind Luiza in Polish. Chinese characters are sorted by their reading in
    ``zh`` and ``ja``, by their strokes in ``zh-TW``, else by their radicals.
    """
    tag = language.partition(".")[0].replace("_", "-").lower()
    short = tag.partition("-")[0]
    plain = unicodedata.normalize("NFC", name)
    if short in _DOTLESS:
        plain = plain.replace("I", "\u0131").replace("\u0130", "i")
    if short == "vi":
        plain = unicodedata.normalize("NFD", plain).translate(_TONES)
        plain = unicodedata.normalize("NFC", plain)
    plain = plain.casefold()
    if not plain.isascii() or short in _ORDERS:
        plain = _placed(plain, _places(short))
        plain = _THAI.sub(r"\2\1", fold(plain.translate(_plain_letters())))
        if codec := _CODECS.get(tag, _CODECS.get(short)):
            plain = "".join(_in_order(each, codec) for each in plain)
    return " ".join(plain.split()), name


def _placed(plain: str, places: Mapping[str, str]) -> str:
    """Put something that sorts in its place for every letter, or pair, that has one."""
    for letters, place in places.items():
        plain = plain.replace(letters, place)
    return plain


def _in_order(letter: str, codec: str) -> str:
    """Return what sorts as a Chinese character does; one that the codec lacks comes last."""
    if letter < _FIRST_HAN:
        return letter
    like = _LIKE.get(letter, letter) if codec == "gb2312" else letter
    try:
        place = int.from_bytes(like.encode(codec)[-2:])
    except UnicodeEncodeError:
        return chr(_WITHOUT + ord(letter)) if ord(letter) < _IN_ORDER else letter
    return chr(_IN_ORDER + place) + (letter if like != letter else "")


@cache
def _plain_letters() -> dict[int, str]:
    return str.maketrans(_UNDER)


@cache
def _places(language: str) -> Mapping[str, str]:
    """Return what letters are written as in the keys of a language; the longest come first."""
    found: dict[str, str] = {}
    orders = _ORDERS.get(language, "")
    known = orders if "й" in orders else f"{_ELSEWHERE}; {orders}"
    for part in filter(None, known.split("; ")):
        before, _, letters = part.partition(": ")
        for number, alike in enumerate(letters.split(), start=1):
            pair = alike.isascii() or alike == "dž"
            for each in (alike,) if pair else alike:
                found[each] = f"{before}{_BEHIND}{number}"
    return dict(sorted(found.items(), key=lambda each: -len(each[0])))
