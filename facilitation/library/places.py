"""Where a library lies: the default file, and what `--library PATH|URL` may say."""

from __future__ import annotations

from pathlib import Path

_SQLITE = "sqlite:///"


def default_library() -> Path:
    """The library in the user's own data folder; neither has to exist yet."""
    import platformdirs  # it loads much, and who names a library does without

    folder = platformdirs.user_data_dir("goround", appauthor=False)
    return Path(folder) / "library.goround"


def place_of(chosen: str | Path) -> Path | str:
    """A file's path, or the URL of a database server.

    A plain path and `sqlite:///path` both mean a file (`~` is the home folder);
    anything else with `://` in it is taken for a server's URL.
    """
    if isinstance(chosen, Path):
        return chosen.expanduser()
    if chosen.startswith(_SQLITE):
        return Path(chosen.removeprefix(_SQLITE)).expanduser()
    if "://" in chosen:
        return chosen
    return Path(chosen).expanduser()
