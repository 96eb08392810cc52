"""A translation is read once, and again when its file has changed or what is kept is not whole."""

import os

import pytest

from app.wording import translation
from app.wording.kept_translation import made_of, sentences_of

SAID = {("Menus", "Undo"): ("Zurück",), ("Words", "%n people"): ("%n Person", "%n Personen")}


class Reader:
    """Counts how often a file is read."""

    def __init__(self):
        self.times = 0

    def __call__(self, _data):
        self.times += 1
        return dict(SAID)


@pytest.fixture
def reader():
    return Reader()


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "goround_de.ts"
    path.write_text("one", "utf-8")
    return path


def test_what_was_read_is_kept(file, reader, tmp_path):
    for _ in range(3):
        assert sentences_of(file, reader, tmp_path / "kept") == SAID
    assert reader.times == 1


def test_a_changed_file_is_read_again_though_it_is_as_long_and_as_old(file, reader, tmp_path):
    sentences_of(file, reader, tmp_path)
    stat = file.stat()
    file.write_text("two", "utf-8")
    os.utime(file, ns=(stat.st_atime_ns, stat.st_mtime_ns))
    sentences_of(file, reader, tmp_path)
    assert reader.times == 2


@pytest.mark.parametrize("spoil", [lambda _old: b"", lambda old: old[:-9], lambda old: b"x" + old])
def test_what_is_kept_and_not_whole_is_read_again(file, reader, tmp_path, spoil):
    sentences_of(file, reader, tmp_path)
    kept = tmp_path / "goround_de.json"
    kept.write_bytes(spoil(kept.read_bytes()))
    assert sentences_of(file, reader, tmp_path) == SAID
    assert sentences_of(file, reader, tmp_path) == SAID
    assert reader.times == 2


def test_what_is_made_of_a_file_is_made_when_it_changes(file, tmp_path):
    told = []
    for text in ("one", "one", "two", "two"):
        file.write_text(text, "utf-8")
        told.append(made_of(file, ".qm", lambda data: data + b"%d" % len(told), tmp_path))
    assert told == [b"one0", b"one0", b"two2", b"two2"]


def test_where_nothing_can_be_kept_it_is_read_each_time(file, reader, tmp_path):
    (tmp_path / "kept").write_text("a file, no folder", "utf-8")
    for _ in range(2):
        assert sentences_of(file, reader, tmp_path / "kept") == SAID
    assert reader.times == 2


def test_a_shipped_translation_is_kept_as_it_was_read(tmp_path, monkeypatch):
    shipped = tmp_path / "shipped"
    shipped.mkdir()
    (shipped / "goround_de.ts").write_text(
        "<TS><context><name>Menus</name><message><source>Undo</source>"
        "<translation>Zurück</translation></message></context></TS>",
        "utf-8",
    )
    monkeypatch.setattr(translation, "shipped_folder", lambda _name: shipped)
    monkeypatch.setattr(translation, "kept_folder", lambda: tmp_path / "kept")
    for _ in range(2):
        said = translation.translations_for("de_AT")
        assert (said.language, said.translate("Menus", "Undo")) == ("de", "Zurück")
    assert [each.name for each in (tmp_path / "kept").iterdir()] == ["goround_de.json"]
    assert translation.languages() == ("de", "en")
