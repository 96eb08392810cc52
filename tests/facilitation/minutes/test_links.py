from __future__ import annotations

import pytest

from facilitation.minutes.links import safe_href


@pytest.mark.parametrize(
    ("href", "safe"),
    [
        ("https://example.org/a?b=1&c=%20#d", "https://example.org/a?b=1&c=%20#d"),
        ("HTTP://Example.org", "http://Example.org"),
        ("mailto:ben@example.org", "mailto:ben@example.org"),
        ("https://bücher.example/ü", "https://xn--bcher-kva.example/%C3%BC"),
        ('https://e.org/"><b>', "https://e.org/%22%3E%3Cb%3E"),
        ("https://[2001:db8::1]:80/", "https://[2001:db8::1]:80/"),
    ],
)
def test_what_may_be_followed(href: str, safe: str) -> None:
    assert safe_href(href) == safe
    assert safe_href(safe) == safe


@pytest.mark.parametrize(
    "href",
    [
        "",
        "javascript:alert(1)",
        " javascript:alert(1)",
        "java\tscript:alert(1)",
        "https://e.org/\u202egpj",
        "https://e.org/a b",
        "data:text/html,x",
        "file:///etc/passwd",
        "vbscript:x",
        "//e.org",
        "/path",
        "https:",
        "https:///path",
        "mailto:",
        "mailto://e.org",
        "https://[",
        "https://" + "a" * 70,
    ],
)
def test_what_may_not_be_followed(href: str) -> None:
    assert safe_href(href) is None
