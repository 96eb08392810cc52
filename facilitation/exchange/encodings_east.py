"""The encodings of China, Japan and Korea: whether a short text may be in one of them.

They use the same bytes for different letters, so a text is read in each; it speaks for one that
its letters are frequent there, that they are written as one language writes them, and that words
begin as family names do.
"""

from __future__ import annotations

import codecs
import re
import unicodedata
from functools import cache

EASTERN = ("gb18030", "cp950", "cp932", "euc_jp", "cp949")
"""The encodings that are tried; cp950 is Big5 as Windows has it, cp932 Shift JIS, cp949 EUC-KR."""

_FAMILIES = {
    "gb18030": "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕",
    "cp950": "陳林黃張李王吳劉蔡楊許鄭謝郭洪曾邱廖賴徐周葉蘇莊呂江何蕭羅高潘簡朱鍾游彭詹胡施沈",
    "cp949": "김이박최정강조윤장임한오서신권황안송류홍전고문손양배백허남심노하곽성차주우구민나진유",
}
_JAPANESE = frozenset(
    "佐藤 鈴木 高橋 田中 伊藤 渡辺 渡邊 山本 中村 小林 加藤 吉田 山田 佐々 山口 "
    "松本 井上 木村 斎藤 清水 山崎 阿部 池田 橋本 山下 石川 中島 前田 藤田 小川 "
    "後藤 岡田 長谷 村上 近藤 石井 坂本 遠藤 青木 藤井 西村 福田 太田 三浦 岡本 "
    "松田 中川 中野 原田 小野 田村 竹内 金子 和田 中山 石田 上田 森田".split()
)
_FREQUENT = {
    "gb18030": ("gb2312", 0xB0, 0xD7),
    "cp950": ("big5", 0xA4, 0xC6),
    "cp932": ("shift_jis", 0x88, 0x97),
    "euc_jp": ("euc_jp", 0xB0, 0xCF),
    "cp949": ("euc_kr", 0xB0, 0xC8),
}
"""Where the frequent letters stand: in which narrower set, between which first bytes."""
_WORD = re.compile(r"[^\W\d_]+")
_MOST = 200_000
_FAMILY, _GOOD, _SELDOM, _BAD = 6, 3, -2, -8


def eastern_scores(data: bytes, score: int) -> tuple[str, ...]:
    """Return those that the bytes may be in, if any is likelier than ``score``; the best first.

    A second one is returned where it is nearly as likely as the first.
    """
    found = {name: _score(data[:_MOST], name) for name in EASTERN}
    likelier = (each for each in EASTERN if found[each] > max(score, 0))
    ranked = sorted(likelier, key=found.__getitem__, reverse=True)
    return tuple(each for each in ranked if 5 * found[each] > 4 * found[ranked[0]])


def _score(data: bytes, name: str) -> int:
    """Return how likely it is; 0 where it cannot be read so."""
    try:
        text = codecs.getincrementaldecoder(name)().decode(data, final=len(data) < _MOST)
    except UnicodeDecodeError:
        return 0
    if any(unicodedata.category(each) in {"Co", "Cn"} for each in text):
        return 0
    words = {each for each in _WORD.findall(text) if not each.isascii()}
    return sum(_word(each, name) for each in words)


def _word(word: str, name: str) -> int:
    """Return how likely a word is one of the language that is written so."""
    score = sum(_letter(each, name) for each in word if not each.isascii())
    scripts = {script_of(each) for each in word}
    if len(scripts) > 1 and not scripts.isdisjoint({"HANGUL", "LATIN"}):
        score += _BAD
    if word[:1] in _FAMILIES.get(name, "") or (word[:2] in _JAPANESE and name in _OF_JAPAN):
        score += _FAMILY
    return score


_OF_JAPAN = ("cp932", "euc_jp")


@cache
def _letter(letter: str, name: str) -> int:
    script = script_of(letter)
    if script in {"HIRAGANA", "KATAKANA", "KATAKANA-HIRAGANA"}:
        return _GOOD if name in _OF_JAPAN else _SELDOM
    if script not in {"CJK", "HANGUL"}:
        return _BAD
    narrow, first, last = _FREQUENT[name]
    try:
        written = letter.encode(narrow)
    except UnicodeEncodeError:
        return 3 * _SELDOM
    return _GOOD if len(written) > 1 and first <= written[0] <= last else _SELDOM


@cache
def script_of(letter: str) -> str:
    return unicodedata.name(letter, "").split(" ")[0]
