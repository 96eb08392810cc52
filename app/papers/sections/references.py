"""What was referred to, gathered from all that is told: books and links; and the texts' prints."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from app.papers.plainly import bullets, heading, paragraph
from app.papers.section import Scope, Section
from app.papers.telling import Telling
from facilitation.meeting.groups.ratified import wording_number
from facilitation.meeting.state import Fate
from facilitation.minutes import blocks as tree

_TITLE: Final = re.compile(r"[^\W\d_a-z]\S* .*[^.:!?…]", re.DOTALL)
"""What is stressed may be a title where it begins with a capital and is no sentence."""

_PAGES: Final = r"\d+(?:\s?[-–]\s?\d+)?"

_SHORT: Final = 4
"""Words of so few letters are written small in titles of many languages."""


def _is_title(telling: Telling, stressed: str, after: str) -> bool:
    """Tell whether words are a title: each with a capital, or with the author or pages behind.

    Words all in capitals are only said loudly, and people are no books.
    """
    if not _TITLE.fullmatch(stressed) or stressed.isupper() or telling.names_somebody(stressed):
        return False
    long = [each for each in stressed.split() if len(each) > _SHORT]
    return all(not each[0].islower() for each in long) or after.lstrip()[:1] in {",", "("}


def references(telling: Telling, told: Iterable[tree.Block]) -> Iterator[tree.Block]:
    """Yield the titles and links in ``told``, each once, as people are named there.

    Pages that stand right behind a title are gathered with it.
    """
    found: dict[str, tree.Inline] = {}
    pages: dict[str, dict[str, None]] = {}
    words = "|".join(re.escape(each.strip()) for each in telling.words.page_words.split(","))
    cited = re.compile(rf"[,(\s]*(?:{words})\s*({_PAGES}(?:,\s*{_PAGES})*)", re.IGNORECASE)
    for inline, after in _inlines(told):
        if isinstance(inline, tree.Link) and not inline.href.startswith("#"):
            found.setdefault(inline.href, inline)
        elif isinstance(inline, tree.Emphasis) and _is_title(telling, inline.text, after):
            title = inline.text.casefold()
            found.setdefault(title, inline)
            if behind := cited.match(after):
                several = (each.strip() for each in behind[1].split(","))
                pages.setdefault(title, {}).update(dict.fromkeys(several))
    if found:
        yield heading(1, telling.words.title_references)
        cites = ((each, *_pages(telling, pages.get(key, {}))) for key, each in found.items())
        yield tree.BulletList(tuple((tree.Paragraph(each),) for each in cites))


def _pages(telling: Telling, pages: Iterable[str]) -> tree.Inlines:
    said = ", ".join(pages)
    return tree.plain(telling.words.pages_of(said)) if said else ()


def _inlines(blocks: Iterable[tree.Block]) -> Iterator[tuple[tree.Inline, str]]:
    """Yield what stands in blocks, each with the plain words behind it."""
    for block in blocks:
        match block:
            case tree.Paragraph(inlines=(tree.Emphasis(),)):
                pass  # a remark of the minutes themselves stands alone
            case tree.Paragraph(inlines=inlines):
                behind = (each.text if isinstance(each, tree.Plain) else "" for each in inlines[1:])
                yield from zip(inlines, (*behind, ""), strict=True)
            case tree.BulletList(items=items) | tree.NumberedList(items=items):
                for item in items:
                    yield from _inlines(item)
            case tree.Grid(rows=rows):
                for row in rows:
                    yield from _inlines(tree.Paragraph(cell) for cell in row if cell)
            case tree.Quote(blocks=inner):
                yield from _inlines(inner)
            case _:
                pass


def fingerprints(telling: Telling) -> Iterator[tree.Block]:
    """Yield the fingerprint of each text that was adopted: it tells the exact wording."""
    adopted = [e for e in telling.meeting.proposals.values() if e.fate is Fate.ADOPTED]
    if adopted:
        words = telling.words
        yield heading(1, words.title_fingerprints)
        yield paragraph(words.remark_fingerprints)
        numbered = [(wording_number(telling.meeting, each), each) for each in adopted]
        yield bullets(words.fingerprint(e.label, number, e.version) for number, e in numbered)


SECTIONS = (
    Section("references", Scope.MEETING, references, headed=True, gathers=True),
    Section("fingerprints", Scope.MEETING, fingerprints, headed=True),
)
