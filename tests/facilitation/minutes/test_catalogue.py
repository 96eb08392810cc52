from __future__ import annotations

import subprocess
import sys

import pytest

from facilitation.minutes.blocks import Document
from facilitation.minutes.catalogue import (
    UnknownFormatError,
    format_named,
    format_names,
    minutes_format_named,
    minutes_format_names,
)
from facilitation.minutes.style import UnknownStyleError, style_named, style_names


def test_the_formats_are_found() -> None:
    assert format_names() == ("docx", "html", "json", "markdown", "odt", "pdf", "text")


@pytest.mark.parametrize(
    ("asked", "name"),
    [("markdown", "markdown"), ("md", "markdown"), (".md", "markdown"), ("PDF", "pdf")],
)
def test_a_format_is_named_by_its_name_or_ending(asked: str, name: str) -> None:
    assert format_named(asked).name == name


@pytest.mark.parametrize("name", minutes_format_names())
def test_a_format_is_called_as_its_file(name: str) -> None:
    assert minutes_format_named(name).name == name
    assert minutes_format_named(minutes_format_named(name).suffix).name == name


def test_an_unknown_format_is_refused() -> None:
    with pytest.raises(UnknownFormatError, match="scroll"):
        format_named("scroll")


def test_an_unknown_style_is_refused() -> None:
    with pytest.raises(UnknownStyleError):
        style_named("../calm")


def test_every_style_can_be_read() -> None:
    assert style_names() == ("calm", "large")
    assert style_named("large").points > style_named().points


@pytest.mark.parametrize("name", format_names())
def test_the_same_document_gives_the_same_bytes(sample: Document, name: str) -> None:
    form = format_named(name)
    assert form.render(sample, style_named()) == form.render(sample, style_named())


@pytest.mark.parametrize(
    ("asked", "heavy"),
    [
        ("format_names()", {"typst", "markdown", "docx", "odfdo", "lxml"}),
        ("format_named('html')", {"regex", "zipfile", "typst", "markdown", "docx", "odfdo"}),
    ],
)
def test_what_is_heavy_waits_until_its_format_is_asked_for(asked: str, heavy: set[str]) -> None:
    program = (
        f"import sys; from facilitation.minutes.catalogue import *; {asked};"
        "import facilitation.minutes.notes, facilitation.minutes.unnaming;"
        f"sys.exit(' '.join({heavy!r} & set(sys.modules)) or 0)"
    )
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0


def _light(colour: str) -> float:
    """Relative luminance, as WCAG 2.2 defines it."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize("name", style_names())
@pytest.mark.parametrize("shade", ["light", "dark"])
@pytest.mark.parametrize("letters", ["ink", "soft", "struck", "inserted", "link"])
def test_letters_can_be_read(name: str, shade: str, letters: str) -> None:
    palette = getattr(style_named(name), shade)
    dark, light = sorted((_light(palette.paper), _light(getattr(palette, letters))))
    assert (light + 0.05) / (dark + 0.05) >= 4.5
