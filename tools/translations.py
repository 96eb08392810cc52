"""Gathers the sentences of the program for translators: `make translations`.

    python -m tools.translations [LANGUAGE …]

Brings every `resources/translations/goround_LANGUAGE.ts` up to date with the sentences in
`app/`, and begins one for each LANGUAGE named (such as `de` or `pt_BR`). A file is edited
with Qt Linguist or by hand, and is read by the program as it is; nothing is compiled.
Prints how much of each is translated.
"""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from xml.etree import ElementTree

from tools.environment import HOUSE

FOLDER = HOUSE / "resources" / "translations"
LANGUAGE = re.compile(r"[a-z]{2,3}(_[A-Z]{2})?")


def main(languages: Sequence[str]) -> int:
    """Gather into every file; return 0, or 2 where a language or lupdate is not understood."""
    wrong = [each for each in languages if not LANGUAGE.fullmatch(each)]
    if wrong:
        print(f"No language: {', '.join(wrong)}. Write for example de or pt_BR.")
        return 2
    files = sorted({*FOLDER.glob("goround_*.ts"), *(file_of(each) for each in languages)})
    if not files:
        print("There is no translation yet. To begin one: python -m tools.translations de")
        return 0
    for file in files:
        if not gather(file):
            return 2
        done, everything = progress(file)
        print(f"{file.relative_to(HOUSE)}: {done} of {everything} sentences are translated.")
    return 0


def file_of(language: str) -> Path:
    """Return the file for a language."""
    return FOLDER / f"goround_{language}.ts"


def sources() -> Iterable[Path]:
    """Return the files that hold sentences."""
    return sorted((HOUSE / "app").rglob("*.py"))


def gather(file: Path) -> bool:
    """Bring one file up to date; tell whether that went well.

    Sentences that are gone are dropped, and no line numbers are kept: they would change
    with every edit of the program.
    """
    language = file.stem.removeprefix("goround_")
    program = Path(sys.executable).with_name("pyside6-lupdate")
    options = ("-no-obsolete", "-locations", "none", "-source-language", "en")
    target = ("-target-language", language, "-ts", str(file))
    command = [str(program), *map(str, sources()), *options, *target]
    file.parent.mkdir(parents=True, exist_ok=True)
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        print(done.stdout + done.stderr)
    return done.returncode == 0


def progress(file: Path) -> tuple[int, int]:
    """Return how many sentences are translated, of how many."""
    found = [each.text or "" for each in ElementTree.parse(file).iter("translation")]
    return sum(1 for each in found if each.strip()), len(found)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
