"""Which addresses may be followed from minutes."""

from __future__ import annotations

import unicodedata
from urllib.parse import quote, urlsplit

SCHEMES = ("http", "https", "mailto")

_ALREADY_QUOTED = "%/?#:@!$&'+,;=~-._"


def safe_href(href: str) -> str | None:
    """Return the address in plain ASCII, or nothing where it must not be a link.

    Only http, https and mailto lead out of minutes; an address with hidden characters or without
    a host leads nowhere. A host in other letters is written in its ASCII form, so that it cannot
    pass for another.
    """
    if any(unicodedata.category(each)[0] in "CZ" for each in href):
        return None
    try:
        parts = urlsplit(href)
        host = parts.netloc.encode("idna").decode("ascii")
    except ValueError:
        return None
    if parts.scheme not in SCHEMES or bool(host) == (parts.scheme == "mailto"):
        return None
    if not (host or parts.path):
        return None
    rest = parts._replace(scheme="", netloc="").geturl()
    between = "://" if host else ":"
    return parts.scheme + between + quote(host, safe=":@.-[]") + quote(rest, safe=_ALREADY_QUOTED)
