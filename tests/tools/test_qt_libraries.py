from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tools import qt_libraries


@pytest.mark.parametrize(
    ("library", "package"),
    [
        ("libEGL.so.1", "libegl1"),
        ("libGL.so.1", "libgl1"),
        ("libX11.so.6", "libx11-6"),
        ("libX11-xcb.so.1", "libx11-xcb1"),
        ("libxkbcommon.so.0", "libxkbcommon0"),
        ("libxkbcommon-x11.so.0", "libxkbcommon-x11-0"),
        ("libxcb-cursor.so.0", "libxcb-cursor0"),
        ("libxcb-render-util.so.0", "libxcb-render-util0"),
        ("libfontconfig.so.1", "libfontconfig1"),
        ("libdbus-1.so.3", "libdbus-1-3"),
        ("libgssapi_krb5.so.2", "libgssapi-krb5-2"),
        ("libstdc++.so.6", "libstdc++6"),
        ("libglib-2.0.so.0", "libglib2.0-0"),
        ("libz.so.1", "zlib1g"),
        ("notalibrary", "notalibrary"),
    ],
)
def test_knows_the_package_of_a_library(library: str, package: str):
    assert qt_libraries.package_of(library) == package


def test_takes_the_name_out_of_the_loaders_complaint():
    failure = "ImportError: libEGL.so.1: cannot open shared object file: No such file or directory"
    assert "libEGL.so.1" in qt_libraries.missing_libraries(failure, Path(sys.executable))


def test_another_failure_names_no_library():
    failure = "ModuleNotFoundError: No module named 'PySide6'"
    assert qt_libraries.missing_libraries(failure, Path(sys.executable)) == set()


@pytest.mark.parametrize("library", qt_libraries.NEEDED)
def test_the_docs_name_every_package(library: str):
    install = Path(__file__).parents[2] / "docs" / "install.md"
    assert f" {qt_libraries.package_of(library)}" in install.read_text("utf-8")
