"""What `--library PATH|URL` may say."""

from pathlib import Path

import platformdirs
import pytest

from facilitation.library.places import default_library, place_of


@pytest.mark.parametrize(
    ("chosen", "place"),
    [
        ("meetings.goround", Path("meetings.goround")),
        ("/srv/a b.goround", Path("/srv/a b.goround")),
        (Path("/srv/a.goround"), Path("/srv/a.goround")),
        ("sqlite:///meetings.goround", Path("meetings.goround")),
        ("sqlite:////srv/a.goround", Path("/srv/a.goround")),
        ("postgresql+psycopg://ana@hall/goround", "postgresql+psycopg://ana@hall/goround"),
    ],
)
def test_a_file_or_a_server(chosen, place):
    assert place_of(chosen) == place


def test_the_home_folder():
    assert place_of("~/a.goround") == Path.home() / "a.goround"


def test_the_default_lies_in_the_users_data_folder():
    folder = platformdirs.user_data_dir("goround", appauthor=False)
    assert default_library() == Path(folder) / "library.goround"
