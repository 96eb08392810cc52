"""Patterns that are compiled at their first use."""

import re

import pytest

from facilitation.pattern import pattern


def test_a_pattern_is_compiled_once_and_only_when_it_is_used(monkeypatch):
    compiled = []
    monkeypatch.setattr(re, "compile", lambda *said: compiled.append(said) or re._compile(*said))
    word = pattern("[a-z]+", re.IGNORECASE)
    assert compiled == []
    assert word.fullmatch("Garden")
    assert not word.fullmatch("7")
    assert compiled == [("[a-z]+", re.IGNORECASE)]


def test_it_can_all_that_a_pattern_can():
    word = pattern("(?P<first>[a-z])[a-z]*")
    assert word.sub("x", "two words") == "x x"
    assert [each["first"] for each in word.finditer("two words")] == ["t", "w"]
    assert word.pattern == "(?P<first>[a-z])[a-z]*"
    with pytest.raises(AttributeError):
        word.nothing  # noqa: B018
