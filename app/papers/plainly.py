"""Blocks of plain words, as most papers are made of."""

from __future__ import annotations

from collections.abc import Iterable

from facilitation.minutes.blocks import (
    BulletList,
    Emphasis,
    Grid,
    Heading,
    Paragraph,
    Strong,
    plain,
)


def paragraph(text: str) -> Paragraph:
    return Paragraph(plain(text))


def strong(text: str) -> Paragraph:
    return Paragraph((Strong(text),))


def remark(text: str) -> Paragraph:
    return Paragraph((Emphasis(text),))


def heading(level: int, text: str, mark: str = "") -> Heading:
    return Heading(level, plain(text), mark)


def grid(heads: Iterable[str], rows: Iterable[Iterable[str]]) -> Grid:
    return Grid(tuple(map(plain, heads)), tuple(tuple(map(plain, row)) for row in rows))


def bullets(texts: Iterable[str]) -> BulletList:
    return BulletList(tuple((paragraph(each),) for each in texts))
