"""The wheel: everything is in it, and it starts where nothing else is."""

from __future__ import annotations

import subprocess
import sys
import sysconfig
import zipfile
from pathlib import Path

import pytest

from tests.source.reading import HOUSE

PACKAGES = ("app", "facilitation", "resources")

pytestmark = pytest.mark.slow


def run(*command: str | Path, cwd: Path) -> str:
    done = subprocess.run(command, cwd=cwd, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    build = ["wheel", "-q", "--no-deps", "--no-build-isolation", "-w", str(folder), str(HOUSE)]
    run(sys.executable, "-m", "pip", *build, cwd=folder)
    (built,) = folder.glob("goround-*.whl")
    return built


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An environment with nothing of the source tree; it borrows the dependencies of this one."""
    folder = tmp_path_factory.mktemp("installed")
    run(sys.executable, "-m", "venv", "--without-pip", folder, cwd=folder)
    python = folder / "bin" / "python"
    where = run(python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))", cwd=folder)
    # Names in a .pth are searched, but the .pth files there, such as our own editable one, are not.
    Path(where.strip(), "borrowed.pth").write_text(sysconfig.get_path("purelib"))
    install = ["--python", str(python), "install", "-q", "--no-deps", "--no-index", str(wheel)]
    run(sys.executable, "-m", "pip", *install, cwd=folder)
    return folder / "bin"


def test_the_wheel_holds_every_file_of_the_program(wheel: Path):
    files = (file for package in PACKAGES for file in (HOUSE / package).rglob("*.*"))
    meant = {str(file.relative_to(HOUSE)) for file in files if "__pycache__" not in file.parts}
    held = set(zipfile.ZipFile(wheel).namelist())
    assert meant - held == set()
    assert any(name.startswith("resources/") for name in held)


def test_the_wheel_holds_nothing_else(wheel: Path):
    rooms = {name.split("/")[0] for name in zipfile.ZipFile(wheel).namelist()}
    assert {room for room in rooms if not room.endswith(".dist-info")} == set(PACKAGES)


def test_the_installed_program_starts_elsewhere(installed: Path, tmp_path: Path):
    manual = run(installed / "goround", "--help", cwd=tmp_path)
    assert "goround" in manual


def test_the_installed_program_finds_its_own_resources(installed: Path, tmp_path: Path):
    program = "import app, app.resources as r; print(app.__file__, len(r.load_processes().names()))"
    where, count = run(installed / "python", "-c", program, cwd=tmp_path).split()
    assert where.startswith(str(installed.parent))
    assert int(count) == len(list((HOUSE / "resources" / "processes").rglob("*.toml")))
