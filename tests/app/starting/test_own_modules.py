"""Modules of this house are found as Python finds them, and as they are now."""

from __future__ import annotations

import os
from importlib.machinery import PathFinder
from pathlib import Path

import pytest

from app.starting.own_modules import _OwnModules


@pytest.fixture
def package(tmp_path: Path) -> Path:
    """A folder with a module and a package in it."""
    (tmp_path / "plain.py").write_text("said = 'as it was'\n")
    (tmp_path / "inner").mkdir()
    (tmp_path / "inner" / "__init__.py").write_text("")
    return tmp_path


def found(folder: Path, name: str):
    return _OwnModules().find_spec(f"app.{name}", [str(folder)])


@pytest.mark.parametrize("name", ["plain", "inner"])
def test_a_module_is_what_python_finds(package, name):
    ours, pythons = found(package, name), PathFinder.find_spec(f"app.{name}", [str(package)])
    assert ours.cached == pythons.cached
    assert vars(ours) | {"loader": None} == vars(pythons) | {"loader": None}
    assert ours.loader.get_source(ours.name) == pythons.loader.get_source(ours.name)


@pytest.mark.parametrize("name", ["absent", "inner.plain.deep"])
def test_what_is_not_there_is_left_to_python(package, name):
    assert found(package, name) is None
    assert _OwnModules().find_spec("other.plain", [str(package)]) is None
    assert _OwnModules().find_spec("app") is None


def said_by(folder: Path) -> str:
    spec = found(folder, "plain")
    space: dict[str, str] = {}
    exec(spec.loader.get_code(spec.name), space)  # noqa: S102 - what an import does
    return space["said"]


def test_bytecode_holds_for_as_long_as_its_source(package, monkeypatch):
    monkeypatch.setattr("sys.dont_write_bytecode", False)
    file = package / "plain.py"
    assert said_by(package) == said_by(package) == "as it was"
    kept = Path(found(package, "plain").cached)
    assert kept.is_file()
    monkeypatch.setattr("_frozen_importlib_external.SourceFileLoader.get_code", lambda *_: 1 / 0)
    assert said_by(package) == "as it was", "it is not compiled again"
    monkeypatch.undo()
    file.write_text("said = 'as it is'\n")
    os.utime(file, (1, 1))
    assert said_by(package) == "as it is"
    kept.write_bytes(kept.read_bytes()[:20])
    os.utime(file, (2, 2))
    assert said_by(package) == "as it is"
