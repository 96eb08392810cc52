"""Minutes that an older version of the program sealed: `tests/golden/sealed`, never made again.

They were written and approved by commit ff8a4ac0 (docs/decisions/0068), whose bars were letters.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest

from app.command_line.running import run
from facilitation.minutes.blocks import Document
from facilitation.minutes.catalogue import format_named
from facilitation.minutes.formats.json import MinutesFile
from facilitation.minutes.seal import passages, seal_in, sealed_anew
from facilitation.minutes.style import style_named

SEALED = Path(__file__).parents[2] / "golden" / "sealed"


@pytest.fixture
def check(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Callable[[Path], tuple[int, str]]:
    library = tmp_path / "autumn.goround"
    shutil.copy(SEALED / "autumn.goround", library)

    def checked(file: Path) -> tuple[int, str]:
        status = run(["verify", "--minutes", str(file), "--library", str(library)])
        said = capsys.readouterr()
        return status, said.out + said.err

    return checked


@pytest.mark.parametrize("name", ["autumn.md", "autumn.docx", "autumn.pdf", "autumn.txt"])
def test_only_sentences_of_the_program_differ(check, name: str) -> None:
    status, said = check(SEALED / name)
    assert "What the group said in these minutes of “Autumn” is as it was approved" in said
    assert "{++██████████++}" in said
    assert "roof" not in said
    assert status == 2


def _resealed(tmp_path: Path, before: str, after: str, suffix: str = ".md") -> Path:
    """Write the minutes changed, as somebody would who knows how seals are made."""
    tree = (SEALED / "autumn.json").read_text(encoding="utf-8")
    assert before in tree
    changed = msgspec.json.decode(tree.replace(before, after), type=MinutesFile).document
    seal = seal_in(passages(changed))
    assert seal is not None
    file = tmp_path / f"changed{suffix}"
    made: Document = sealed_anew(changed, seal)
    file.write_bytes(format_named(suffix).render(made, style_named()))
    return file


@pytest.mark.parametrize(
    ("before", "after", "suffix"),
    [
        ("We need ten tents, and", "We need nine tents, and", ".md"),
        ("We need ten tents, and", "We do not need ten tents, and", ".docx"),
        ("We need ten tents, and a roof for each.", "We need ten tents.", ".docx"),
        ("carry them", "carry nothing", ".txt"),
        ("“I would borrow them”", "“I object”", ".txt"),
        ("We need ten tents, and a roof for each.", "We need ten tents.", ".md"),
    ],
)
def test_words_of_the_group_that_were_changed_are_found(
    check, tmp_path: Path, before: str, after: str, suffix: str
) -> None:
    status, said = check(_resealed(tmp_path, before, after, suffix))
    assert "The text is not the one that was approved for “Autumn”. What differs:" in said
    assert "Yet it agrees with the seal that it bears" in said
    assert status == 4


def test_a_sentence_of_the_program_that_was_changed_is_shown(check, tmp_path: Path) -> None:
    status, said = check(_resealed(tmp_path, "nobody blocks: we have", "Ben blocks: we have no"))
    assert "{++Ben++} blocks" in said
    assert status == 2


def test_a_change_without_a_new_seal_is_no_other_wording(check, tmp_path: Path) -> None:
    file = tmp_path / "changed.md"
    text = (SEALED / "autumn.md").read_text(encoding="utf-8")
    file.write_text(text.replace("Proposed by Ana.", "Proposed by all."), encoding="utf-8")
    status, said = check(file)
    assert "The text is not the one that was approved" in said
    assert "agrees with the seal" not in said
    assert status == 4
