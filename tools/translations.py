"""Gathers what people read: `make translations`, `make translations INTO=de`.

The sentences of `app/` go into `resources/translations/goround_LANGUAGE.ts`, in the format of
Qt Linguist. Without a language every file that is there is brought up to date. What is translated
already stays; a sentence that is gone from the program is dropped. `plurals_en.ts` has those that
count something, to be said in English of one thing and of several.
"""

from __future__ import annotations

import argparse
import re
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from tools.environment import HOUSE

FOLDER = HOUSE / "resources" / "translations"
ENGLISH = FOLDER / "plurals_en.ts"
SOURCES = HOUSE / "app"

_LANGUAGE = re.compile(r"[a-z]{2,3}(_[A-Z]{2})?")


def main() -> int:
    """Gather; returns the exit status: 1 where lupdate failed, 2 for what is no language."""
    parser = argparse.ArgumentParser(prog="python -m tools.translations", description=__doc__)
    parser.add_argument("languages", nargs="*", metavar="LANGUAGE", help="such as de or pt_BR")
    languages: list[str] = parser.parse_args().languages
    for language in languages:
        if not _LANGUAGE.fullmatch(language):
            parser.error(f"{language} is no language; it is written like de or pt_BR")
    files = [file_for(language) for language in languages] or sorted(FOLDER.glob("goround_*.ts"))
    if not files:
        print("There is no translation yet. To begin one: make translations INTO=de")
    failed = [file for file in (ENGLISH, *files) if not gather(file)]
    return 1 if failed else 0


def file_for(language: str) -> Path:
    """Return where the sentences of a language lie; the file need not exist."""
    return FOLDER / f"goround_{language}.ts"


def gather(file: Path, sources: Sequence[Path] = ()) -> bool:
    """Bring a file up to date with `sources`, else with all of `app/`; true when it is.

    No line numbers are kept: they would change with every edit of the program.
    """
    file.parent.mkdir(parents=True, exist_ok=True)
    language = file.stem.partition("_")[2]
    options = ["-silent", "-locations", "none", "-no-obsolete", "-target-language", language]
    options += ["-pluralonly"] if file.name == ENGLISH.name else []
    found = [str(each) for each in sources or sorted(SOURCES.rglob("*.py"))]
    lupdate = Path(sys.executable).with_name("pyside6-lupdate")
    done = subprocess.run([str(lupdate), *found, *options, "-ts", str(file)], check=False)
    if done.returncode == 0:
        print(f"{file.name}: {file.read_text('utf-8').count('<source>')} sentences")
    return done.returncode == 0


if __name__ == "__main__":
    sys.exit(main())
