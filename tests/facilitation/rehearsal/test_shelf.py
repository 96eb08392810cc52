"""The shelf shows what can be played, and stumbles over nothing that lies there."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.resources import shipped_folder
from facilitation.rehearsal.shelf import rehearsal_named, rehearsals, take_down

GOOD = """# title: A walk
# about: Two lines
# about: joined.
# practise: facilitator, minutes
meeting "W"
"""


def put(folder, name, data):
    (folder / name).write_bytes(data if isinstance(data, bytes) else data.encode())


def test_reads_what_the_head_says(tmp_path):
    put(tmp_path, "walk.round", GOOD)
    (found,) = rehearsals(tmp_path)
    assert (found.name, found.title, found.about) == ("walk", "A walk", "Two lines joined.")
    assert found.practise == ("facilitator", "minutes")
    assert found.sound
    assert take_down(found).title == "A walk"


def test_a_file_without_a_title_is_called_by_its_name(tmp_path):
    put(tmp_path, "late_night.round", 'meeting "W"\n')
    assert rehearsals(tmp_path)[0].title == "late night"


@pytest.mark.parametrize("data", [b"", b"\n\n# only remarks\n", b"\xff\xfe\x00", b"\x00" * 5000])
def test_what_holds_no_line_is_left_out(tmp_path, data):
    put(tmp_path, "bad.round", data)
    put(tmp_path, "walk.round", GOOD)
    assert [each.name for each in rehearsals(tmp_path)] == ["walk"]


def test_a_file_with_faults_is_listed_as_not_sound(tmp_path):
    put(tmp_path, "half.round", b'meeting "W"\n\xff\xff\npropose P1 "x" by ana\n"""\nopen\n')
    assert [each.sound for each in rehearsals(tmp_path)] == [False]


def test_other_files_and_folders_are_passed_over(tmp_path):
    put(tmp_path, "people.csv", "name\nAna\n")
    (tmp_path / "folder.round").mkdir()
    assert rehearsals(tmp_path) == ()


def test_no_folder_is_an_empty_shelf(tmp_path):
    assert rehearsals(tmp_path / "nowhere") == ()
    put(tmp_path, "file", "")
    assert rehearsals(tmp_path / "file") == ()


def test_a_file_that_has_gone_cannot_be_taken_down(tmp_path):
    put(tmp_path, "walk.round", GOOD)
    (found,) = rehearsals(tmp_path)
    found.path.unlink()
    assert take_down(found) is None


def test_found_by_name_file_name_or_title(tmp_path):
    put(tmp_path, "walk.round", GOOD)
    for name in ("walk", "WALK.round", "a walk"):
        assert rehearsal_named(tmp_path, name).name == "walk"
    assert rehearsal_named(tmp_path, "run") is None


@settings(max_examples=40)
@given(data=st.binary(max_size=300))
def test_whatever_lies_there(tmp_path_factory, data):
    folder = tmp_path_factory.mktemp("shelf")
    put(folder, "any.round", data)
    for each in rehearsals(folder):
        assert each.name == "any"


def test_a_rehearsal_is_called_as_in_the_language_where_a_file_says_so(tmp_path):
    (tmp_path / "late.round").write_text('# title: Late\nmeeting "x"\n', "utf-8")
    words = tmp_path / "late.de.toml"
    words.write_text('translated_by = "us"\ntitle = "Spät"\nabout = "Abends."\n', "utf-8")
    assert [each.title for each in rehearsals(tmp_path, "de_AT")] == ["Spät"]
    assert [each.title for each in rehearsals(tmp_path, "fr")] == ["Late"]
    words.write_text("title = 1", "utf-8")
    assert [each.title for each in rehearsals(tmp_path, "de")] == ["Late"]


def test_every_shipped_rehearsal_has_a_german_title():
    english = {each.name: each for each in rehearsals(shipped_folder("rehearsals"))}
    for each in rehearsals(shipped_folder("rehearsals"), "de"):
        assert each.title != english[each.name].title
        assert each.about != english[each.name].about


def test_a_rehearsal_may_be_another_script_in_a_language(tmp_path):
    put(tmp_path, "walk.round", GOOD)
    put(tmp_path, "walk.de.round", '# title: Ein Spaziergang\n# about: Kurz.\nmeeting "S"\n')
    put(tmp_path, "other.x.round", GOOD)
    assert [each.name for each in rehearsals(tmp_path)] == ["other.x", "walk"]
    german = rehearsal_named(tmp_path, "walk", "de_AT")
    assert (german.title, german.path.name) == ("Ein Spaziergang", "walk.de.round")
    assert take_down(german).title == "Ein Spaziergang"
    assert rehearsal_named(tmp_path, "walk", "fr").title == "A walk"


def test_those_in_the_language_of_the_reader_come_first():
    german = rehearsals(shipped_folder("rehearsals"), "de")
    assert german[0].path.name.endswith(".de.round")
    titles = [each.title for each in german if not each.path.name.endswith(".de.round")]
    assert titles == sorted(titles)
