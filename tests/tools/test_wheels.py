"""What has no wheel somewhere is named, with the machines and the Pythons that it concerns."""

from pathlib import Path

import pytest

from tools import wheels


@pytest.fixture
def pip(monkeypatch: pytest.MonkeyPatch):
    """A pip that finds no wheel of what it is told, for a Python and a tag."""

    def lacks(*gaps: tuple[str, str, str]) -> None:
        def first(pins, python, tags):
            names = [pin.split("==")[0] for pin in pins]
            for name, at, tag in gaps:
                if name in names and at == python and tag in tags:
                    return name
            return ""

        monkeypatch.setattr(wheels, "_first_without", first)

    return lacks


@pytest.fixture
def lock(tmp_path: Path) -> Path:
    file = tmp_path / "requirements.lock"
    file.write_text("# What it needs.\nsage==1.0\nMint==2.1\n", "utf-8")
    return file


def test_every_gap_is_named(pip, lock):
    pip(("Mint", "3.14", "win_arm64"), ("sage", "3.14", "win_arm64"), ("sage", "3.11", "win_arm64"))
    assert sorted(wheels.lacking(lock)) == [
        "Mint has no wheel for Windows on ARM (Python 3.14).",
        "sage has no wheel for Windows on ARM (Python 3.11, 3.14).",
    ]


def test_where_there_are_all_nothing_is_said(pip, lock):
    pip()
    assert list(wheels.lacking(lock)) == []


def test_another_complaint_of_pip_is_no_missing_wheel(lock, monkeypatch):
    monkeypatch.setattr(wheels, "_PIP", (wheels.sys.executable, "-c", "raise SystemExit('no net')"))
    with pytest.raises(RuntimeError, match="no net"):
        list(wheels.lacking(lock))
