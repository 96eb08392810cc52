"""How minutes look: a handful of measures and colours, read from a file in resources."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Annotated, Literal, TypeAlias

import msgspec

import resources

STANDARD = "calm"
"""The style of minutes for which no other was asked."""

Colour: TypeAlias = Annotated[str, msgspec.Meta(pattern=r"^#[0-9a-f]{6}$")]


def shipped(*parts: str) -> Path:
    """Return where a file lies of those that say how minutes look.

    The package says where it lies: asking ``importlib.resources`` loads much for a command.
    """
    return Path(next(iter(resources.__path__)), "minutes", *parts)


class Palette(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The colours of a page; ``accent`` is for rules and bars only, never for letters."""

    paper: Colour
    ink: Colour
    soft: Colour
    line: Colour
    accent: Colour
    struck: Colour
    inserted: Colour
    link: Colour


class Style(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A way for minutes to look: paper, size of type in points (8 to 32) and colours."""

    paper: Literal["a4", "us-letter"]
    points: Annotated[int, msgspec.Meta(ge=8, le=32)]
    light: Palette
    dark: Palette


class UnknownStyleError(LookupError):
    """There is no style of that name; the argument is the name."""


@cache
def style_names() -> tuple[str, ...]:
    return tuple(sorted(each.stem for each in shipped("styles").glob("*.toml")))


@cache
def style_named(name: str = STANDARD) -> Style:
    """Return a style.

    Raises UnknownStyleError: no file in ``resources/minutes/styles`` has this name.
    """
    if name not in style_names():
        raise UnknownStyleError(name)
    return msgspec.toml.decode(shipped("styles", f"{name}.toml").read_bytes(), type=Style)
