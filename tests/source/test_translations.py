from __future__ import annotations

from pathlib import Path

import pytest

from tools import translations

SPOKEN = 'class Door:\n    def say(self) -> str:\n        return self.tr("{said}")\n'


def gathered(folder: Path, said: str) -> str:
    source, file = folder / "door.py", folder / "goround_de.ts"
    source.write_text(SPOKEN.format(said=said))
    assert translations.gather(file, [source])
    return file.read_text("utf-8")


def test_sentences_are_gathered_under_the_class_that_says_them(tmp_path: Path) -> None:
    found = gathered(tmp_path, "Come in")
    assert 'language="de"' in found
    assert "<name>Door</name>" in found
    assert "<source>Come in</source>" in found
    assert "door.py" not in found


def test_what_is_translated_stays_and_what_is_gone_goes(tmp_path: Path) -> None:
    file = tmp_path / "goround_de.ts"
    unfinished = '<translation type="unfinished"></translation>'
    done = gathered(tmp_path, "Come in").replace(unfinished, "<translation>Herein</translation>")
    file.write_text(done, "utf-8")
    assert "Herein" in gathered(tmp_path, "Come in")
    assert "Herein" not in gathered(tmp_path, "Please wait outside")


def test_a_language_that_is_none_is_refused(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.argv", ["translations", "../de"])
    with pytest.raises(SystemExit) as ended:
        translations.main()
    assert ended.value.code == 2
    assert "is no language" in capsys.readouterr().err
