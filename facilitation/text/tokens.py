"""Words, numbers, addresses, punctuation and spaces: the units that edits are made of."""

import re

from facilitation.pattern import UnicodePattern, pattern

_BY_CHARACTER = r"\p{Han}\p{Hiragana}\p{Katakana}\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}"
_UNSPACED = UnicodePattern(f"[{_BY_CHARACTER}]")
# Everything but a space is taken grapheme by grapheme (\X), so that none is ever split.
_LETTER = rf"(?:(?=[\p{{L}}\p{{N}}])(?![{_BY_CHARACTER}])\X)"
_DIGIT = r"(?:(?=\d)\X)"
_TOKEN = UnicodePattern(
    r"(?:https?|ftp)://(?:(?=[^\s<>\"“”«»])\X)+(?<![.,;:!?)\]}'’*_])"
    rf"|(?>{_DIGIT}+(?:[.,:/]{_DIGIT}+)*)(?![\p{{L}}\p{{M}}])"
    rf"|{_LETTER}+(?:[-'’]{_LETTER}+)*"
    r"|\n+"
    r"|(?:(?=[^\S\n])\X)+"
    r"|\X"
)
_PLAIN_TOKEN = pattern(
    r"(?:https?|ftp)://[^\s<>\"]+(?<![.,;:!?)\]}'*_])"
    r"|(?>[0-9]+(?:[.,:/][0-9]+)*)(?![A-Za-z])"
    r"|[A-Za-z0-9]+(?:[-'][A-Za-z0-9]+)*"
    r"|\n+"
    r"|[^\S\n]+"
    r"|[\s\S]",
    re.ASCII,
)


def tokens(text: str) -> tuple[str, ...]:
    """The text cut into tokens; joined they are the text again.

    A token is a word (with its inner hyphens and apostrophes), a number as 1,000.50 or
    10:30, a web address, a run of spaces, a run of line ends, or one grapheme of anything
    else; Chinese, Japanese, Thai, Lao, Khmer and Burmese go by character. No grapheme is
    ever split. Linear in time.
    """
    return tuple(token_list(text))


def token_list(text: str) -> list[str]:
    """The same as `tokens`, as a fresh list."""
    if text.isascii() and "\r" not in text:
        return _PLAIN_TOKEN.findall(text)
    found: list[str] = _TOKEN.made.findall(text)
    return found


def goes_by_character(character: str) -> bool:
    """Whether a character is of a script that is written without spaces between words."""
    return _UNSPACED.made.match(character) is not None


def words_replaced(text: str, old: str, new: str) -> tuple[str, int]:
    """Return a text with whole words replaced, and in how many places.

    What begins or ends inside a word is left alone ("Bo" in "Bob"); scripts written without spaces
    have no such inside. An empty ``old`` stands nowhere.
    """
    kept, done, at = [], 0, text.find(old) if old else -1
    while at >= 0:
        end = at + len(old)
        if _parts(text[at - 1 : at], old[0]) and _parts(old[-1], text[end : end + 1]):
            kept += [text[done:at], new]
            done = end
        at = text.find(old, max(end, at + 1))
    return "".join((*kept, text[done:])), len(kept) // 2


def _parts(before: str, after: str) -> bool:
    """Whether a word may end between two characters; empty: the text does."""
    inside = before[-1:].isalnum() and after[:1].isalnum()
    return not inside or goes_by_character(before) or goes_by_character(after)
