"""The fonts that came with the program: its own typeface, and one for every script it lacks.

They are Python packages, which hold files and no code; a machine may do without them. The
families stand in the order in which a letter is looked for.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from functools import cache
from importlib.util import find_spec
from pathlib import Path

FAMILY = "Atkinson Hyperlegible"
"""The program's own typeface."""

EMOJI = "Noto Emoji"
"""Emoji in one colour, for paper, and where the system has none in many."""

_OWN = "fontpkg_atkinson_hyperlegible"
_SCRIPTS = {"manimgx_fonts": "manimgx-fonts", "noto_cjk_sans_otc": "noto-cjk-sans-otc"}
_FAMILIES = (
    "Noto Sans",
    *(
        f"Noto Sans {script}"
        for script in (
            "Arabic Armenian Bengali Devanagari Ethiopic Georgian Gujarati Gurmukhi Hebrew Kannada"
            " Khmer Lao Malayalam Myanmar Oriya Sinhala Tamil Telugu Thai"
        ).split()
    ),
)
_SYMBOLS = "Noto Sans Symbols"
_HAN = ("SC", "TC", "HK", "JP", "KR")
_HAN_OF = {"ja": "JP", "ko": "KR", "zh-TW": "TC", "zh-HK": "HK", "zh-MO": "HK"}
_NO_PART_OF_A_NAME = frozenset(
    "LETTER VOWEL SIGN SYLLABLE SYLLABICS DIGIT NUMBER MARK UNIFIED IDEOGRAPH HIEROGLYPH CAPITAL"
    " SMALL CHARACTER SUBJOINED INDEPENDENT DEPENDENT CONSONANT".split()
)


def own_folder() -> Path | None:
    """Return the folder with the program's own typeface; None where it is not installed."""
    found = _folder(_OWN)
    return found and found / "files"


def other_folders() -> tuple[Path, ...]:
    """Return the folders with the fonts of the other scripts, as far as they are installed."""
    return tuple(found for each in _SCRIPTS if (found := _folder(each)))


def missing_packages() -> tuple[str, ...]:
    """Return the packages of fonts that are not installed, by the names that pip knows."""
    return tuple(name for module, name in _SCRIPTS.items() if not _folder(module))


@cache
def other_families(language: str, region: str | None = None) -> tuple[str, ...]:
    """Return the families for what the own typeface lacks, emoji left out.

    The same Han letters are drawn otherwise in China, Taiwan, Hong Kong, Japan and Korea: the form
    of the language is taken, else that of the People's Republic.
    """
    first = _HAN_OF.get(language) or _HAN_OF.get(f"{language}-{region}", "SC")
    regions = sorted(_HAN, key=lambda each: each != first)
    return (*_FAMILIES, *(f"Noto Sans CJK {each}" for each in regions), _SYMBOLS)


def by_script(letters: Iterable[str]) -> tuple[tuple[str, str], ...]:
    """Return the letters by the names of their scripts, as Unicode calls them (``Tibetan``).

    Signs are with the letters of their script; the script of other signs, and of what has no name,
    is empty, and comes last.
    """
    found: dict[str, str] = {}
    for letter in sorted(letters, key=lambda each: (not _is_letter(each), each)):
        script = _script(letter)
        if not _is_letter(letter) and script not in found:
            script = ""
        found[script] = found.get(script, "") + letter
    return tuple(sorted(found.items(), key=lambda each: (not each[0], each[0])))


def _script(letter: str) -> str:
    words = unicodedata.name(letter, "").split()
    ends = [at for at, word in enumerate(words) if word.split("-")[0] in _NO_PART_OF_A_NAME]
    name = " ".join(words[: ends[0]] if ends else words[:1])
    return name if name == "CJK" else name.title()


def _is_letter(letter: str) -> bool:
    return unicodedata.category(letter)[0] in "LM"


def _folder(package: str) -> Path | None:
    found = find_spec(package)
    if found is None or not found.submodule_search_locations:
        return None
    return Path(found.submodule_search_locations[0])
