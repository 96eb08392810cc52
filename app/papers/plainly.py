"""Blocks of plain words, as most papers are made of."""

from __future__ import annotations

from collections.abc import Iterable

from facilitation.minutes.blocks import BulletList, Heading, Paragraph, plain


def paragraph(text: str) -> Paragraph:
    return Paragraph(plain(text))


def heading(level: int, text: str, mark: str = "") -> Heading:
    return Heading(level, plain(text), mark)


def bullets(texts: Iterable[str]) -> BulletList:
    return BulletList(tuple((paragraph(each),) for each in texts))
