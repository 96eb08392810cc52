"""A meeting alone goes to another laptop, and comes in there, as a library or as a record."""

from __future__ import annotations

from contextlib import closing
from datetime import date
from pathlib import Path

import msgspec
import pytest

from facilitation.library.copying import Coming, NotWholeError, merge, restore
from facilitation.library.handing_over import hand_over, open_other
from facilitation.library.library import Library, open_library
from facilitation.library.passphrase import Passphrase
from facilitation.record.attachments import Attachment
from facilitation.record.export import exported
from facilitation.record.journal import StorageFault
from facilitation.record.roll import Entry
from facilitation.record.rows import Draft

_KEY = Passphrase("drei Möhren")


@pytest.fixture
def library(tmp_path: Path):
    """A meeting with an attached file, one beside it, and somebody on the roll."""
    with closing(open_library(tmp_path / "group.goround")) as made:
        digest = made.keep(b"a map")
        made.keep(b"of the other")
        attached = msgspec.json.encode(Attachment("map.pdf", 5, digest))
        drafts = (Draft("note", 1, b'{"a":1}'), Draft("file_attached", 1, attached))
        made.append("spring", 0, drafts, 1, 1, "desk")
        made.append("summer", 0, drafts[:1], 1, 1, "desk")
        made.enter({"a": Entry(1, b"{}")})
        yield made


def _record(library: Library, path: Path) -> Path:
    rows = library.read("spring")
    path.write_text("".join(f"{each}\n" for each in exported("spring", rows)), "utf-8")
    return path


@pytest.mark.parametrize("key", [None, _KEY])
def test_it_comes_in_with_its_files_and_nothing_else(
    library: Library, tmp_path: Path, key: Passphrase | None
) -> None:
    alone = tmp_path / "stick" / "spring.goround"
    hand_over(library, "spring", alone, key)
    with closing(open_other(alone, key)) as other, closing(open_library(tmp_path / "b")) as into:
        assert [(each.coming, each.rows) for each in merge(other, into)] == [(Coming.NEW, 2)]
        assert into.read("spring") == library.read("spring")
        assert [into.content(each) for each in into.attachments()] == [b"a map"]
        assert (len(into.headings()), dict(into.roll())) == (1, {})
        assert [*alone.parent.iterdir()] == [alone], "nothing stays on a stick that was only read"
    restore(alone, tmp_path / "beside.goround", date(2026, 5, 1), key)
    assert [*alone.parent.iterdir()] == [alone]
    with pytest.raises(StorageFault) as told:
        hand_over(library, "spring", alone, key)
    assert told.value.code == "taken"


def test_what_is_not_whole_is_not_handed_over(library: Library, tmp_path: Path) -> None:
    library._connection.exec_driver_sql("DELETE FROM attachments WHERE size = 5")
    library._connection.commit()
    with pytest.raises(NotWholeError):
        hand_over(library, "spring", tmp_path / "spring.goround")
    assert not (tmp_path / "spring.goround").exists()


def test_a_record_comes_in_where_its_files_are_here(library: Library, tmp_path: Path) -> None:
    path = _record(library, tmp_path / "spring.jsonl")
    with closing(open_library(tmp_path / "b.goround")) as into, closing(open_other(path)) as other:
        with pytest.raises(NotWholeError) as told:
            merge(other, into)
        assert [each.code for each in told.value.findings] == ["attachment_missing"]
        assert not into.headings()
        into.keep(b"a map")
        assert [each.coming for each in merge(other, into)] == [Coming.NEW]
        assert [each.coming for each in merge(other, into)] == [Coming.SAME]
        assert into.read("spring") == library.read("spring")


@pytest.mark.parametrize("before, after", [("}\n{", "}\n}"), ('"rows":2', '"rows":3')])
def test_a_record_that_is_cut_or_changed_is_told(
    library: Library, tmp_path: Path, before: str, after: str
) -> None:
    path = _record(library, tmp_path / "spring.jsonl")
    path.write_text(path.read_text("utf-8").replace(before, after, 1), "utf-8")
    with pytest.raises(StorageFault) as told:
        open_other(path)
    assert told.value.code == "damaged"
