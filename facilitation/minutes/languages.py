"""Language tags as documents need them."""

from __future__ import annotations

import re

_TAG = re.compile(r"(?P<language>[a-z]{2,3})(?:[-_][a-z]{4})?(?:[-_](?P<region>[a-z]{2}))?", re.I)
_RIGHT_TO_LEFT = frozenset({"ar", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"})


def language_and_region(tag: str) -> tuple[str, str | None]:
    """Return the language (``pt``) and region (``BR``) of a tag; ``und`` where it is no tag."""
    found = _TAG.fullmatch(tag)
    if not found:
        return "und", None
    region = found["region"]
    return found["language"].lower(), region.upper() if region else None


def html_tag(tag: str) -> str:
    """Return the tag as HTML writes it (``pt-BR``)."""
    language, region = language_and_region(tag)
    return f"{language}-{region}" if region else language


def runs_right_to_left(tag: str) -> bool:
    return language_and_region(tag)[0] in _RIGHT_TO_LEFT
