"""Every record that any version wrote opens, and adds up to what it did then."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from facilitation.meeting.codec import Codec
from facilitation.meeting.floor.sharing import heard_of, shares_of
from facilitation.meeting.history import History
from facilitation.record.integrity import first_broken
from facilitation.record.rows import Row
from tools.make_record_fixture import summary

JOURNALS = Path(__file__).parents[2] / "journals"
VERSIONS = {
    folder.name: sorted(folder.glob("*.jsonl")) for folder in sorted(JOURNALS.glob("records-*"))
}
NEWEST = {path.stem: path for paths in VERSIONS.values() for path in paths}
"""The last record of each meeting; older ones come to the same states."""


def read(path: Path) -> tuple[list[Row], dict[str, object]]:
    *lines, last = path.read_text(encoding="utf-8").splitlines()
    rows = [json.loads(line) for line in lines]
    kept = [
        Row(**(row | {"body": row["body"].encode(), "link": bytes.fromhex(row["link"])}))
        for row in rows
    ]
    return kept, json.loads(last)["adds up to"]


@pytest.mark.parametrize("version", VERSIONS)
def test_old_records_open(version: str) -> None:
    assert VERSIONS[version]
    for path in VERSIONS[version]:
        rows, expected = read(path)
        assert first_broken(rows) is None, path
        codec = Codec()
        found = summary(History([codec.recorded(row) for row in rows]).meeting)
        assert json.loads(json.dumps(found)) == expected, path


@pytest.mark.parametrize("path", NEWEST.values(), ids=lambda path: path.stem)
def test_who_was_heard_is_counted_alike_in_every_state(path: Path) -> None:
    """The console counts in a moment what the fairness view works out."""
    codec = Codec()
    history = History([codec.recorded(row) for row in read(path)[0]])
    for _, _, state in history.at_every():
        whole, quick = shares_of(state, state.tick), heard_of(state)
        assert (whole is None) is (quick is None)
        if whole is not None and quick is not None:
            assert (quick.heard, quick.present) == (whole.heard, whole.present)
            counts = sorted(max(each.turns, int(each.heard)) for each in whole.people)
            assert sorted(quick.people) == counts
            groups = {each.group: 0 for each in sorted(whole.people, key=lambda who: who.group)}
            for each in whole.people:
                groups[each.group] += max(each.turns, int(each.heard))
            groups.pop("", None)
            assert list(quick.groups.items()) == list(groups.items())
