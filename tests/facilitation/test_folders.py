"""A file is known by the one class of its kind: what it took from elsewhere is not meant."""

from __future__ import annotations

from types import ModuleType

import pytest

from facilitation.folders import class_in


def file_with(*classes: type) -> ModuleType:
    """Return a file that has these classes, and ``int``."""
    file = ModuleType("here")
    vars(file).update({"int": int, **{each.__name__: each for each in classes}})
    return file


def made(name: str, kind: type = int) -> type:
    return type(name, (kind,), {"__module__": "here"})


def test_its_own_class_of_the_kind_is_found_beside_private_and_other_ones():
    wanted = made("Wanted")
    assert class_in(file_with(made("_Own"), wanted, made("Other", str)), int) is wanted


@pytest.mark.parametrize("names", [(), ("One", "Two")])
def test_of_none_and_of_several_no_choice_is_made(names):
    with pytest.raises(ValueError, match="to unpack"):
        class_in(file_with(*map(made, names)), int)
