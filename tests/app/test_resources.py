"""The shipped processes: each is read from its file when it is asked for."""

import pytest

from app import resources
from app.resources import load_processes, shipped_folder


@pytest.fixture
def read(monkeypatch):
    """The names of the files that were read."""
    names: list[str] = []
    really = resources.read_process

    def counted(name, data, other):
        names.append(name)
        return really(name, data, other)

    monkeypatch.setattr(resources, "read_process", counted)
    return names


def test_a_process_is_read_once_when_it_is_asked_for_by_name(read):
    processes = load_processes()
    assert processes.get("formal").name == "formal"
    assert processes.rules("formal") == processes.get("formal").rules
    assert processes.get("open") is None
    assert read == ["formal.toml"]


def test_whoever_asks_what_may_be_meant_hears_of_all(read):
    processes = load_processes()
    assert processes.get("circle")
    assert [each.name for each in processes.meant("read")] == ["reading_group"]
    assert processes.names()[:2] == ("circle", "assembly")
    assert len(read) == len(set(read)) == len(processes.names())


def test_every_process_is_called_as_its_file():
    files = shipped_folder("processes").rglob("*.toml")
    assert set(load_processes().names()) == {each.stem for each in files}


def test_a_name_leads_to_no_other_file():
    assert load_processes().get("../processes/formal") is None
