"""The set-up: what this machine lacks is named in one list, before anything is fetched."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from tools import environment, qt_libraries, rights, set_up, system_packages, virtual_display


@pytest.fixture
def bare(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """A machine with nothing, where nothing may be installed; what is fetched is noted."""
    fetched: list[str] = []
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(environment, "system_packages", lambda: ["python3.11-venv"])
    monkeypatch.setattr(qt_libraries, "_loads", lambda _library: False)
    monkeypatch.setattr(virtual_display.shutil, "which", lambda _program: None)
    monkeypatch.setattr(system_packages, "_may_install", lambda: None)
    monkeypatch.setattr(environment, "provide", lambda **_: fetched.append("pins") or True)
    monkeypatch.setattr(qt_libraries, "provide", lambda _python: True)
    return fetched


def test_all_that_is_missing_stands_in_one_list(bare, monkeypatch, capsys):
    monkeypatch.setattr(sys, "argv", ["set_up", "--makers", "--real-windows"])
    assert set_up.main() == 1
    said = capsys.readouterr().out
    assert said.count("Please run") == 1
    for package in ("python3.11-venv", "libegl1", "libxcb-cursor0", "xvfb", "dbus"):
        assert f" {package}" in said
    assert bare == []


def test_without_a_display_for_tests_the_other_checks_go_on(bare, monkeypatch, capsys):
    monkeypatch.setattr(sys, "argv", ["set_up", "--makers", "--real-windows"])
    monkeypatch.setattr(environment, "system_packages", list)
    monkeypatch.setattr(qt_libraries, "_loads", lambda _library: True)
    assert set_up.main() == 0
    assert "xdotool" in capsys.readouterr().out
    assert bare == ["pins"]


def test_running_asks_for_nothing_of_the_makers(bare, monkeypatch, capsys):
    monkeypatch.setattr(sys, "argv", ["set_up"])
    set_up.main()
    assert "xvfb" not in capsys.readouterr().out


def test_a_program_that_nothing_installs_fails_the_test_that_calls_it():
    with pytest.raises(AssertionError, match="nothing installs import"):
        subprocess.run(["import", "-silent"], check=False)


def test_root_is_held_to_the_rights_of_files(tmp_path):
    file = tmp_path / "closed"
    file.write_text("x")
    file.chmod(0)
    with rights.held(), pytest.raises(PermissionError):
        file.read_text()
    if os.geteuid() == 0:
        assert file.read_text() == "x"
