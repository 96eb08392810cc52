"""What can be said on the command line when the windows are to open, read without a parser."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

import msgspec

from app.command_line.commands import command_names

LIBRARY_ENDING = ".goround"
SCRIPT_ENDING = ".round"

LOOKS = ("system", "light", "dark", "contrast", "dark-contrast")
STATIONS = ("full", "notes", "door", "show")
LANGUAGE = "--language"

_ABOUT = frozenset({"-h", "--help", "--version"})
_WITH_VALUE = frozenset({"--library", "--look", "--station", LANGUAGE, "--passphrase-file"})
_CHOICES: Final = {"--library": (), "--look": LOOKS, "--station": STATIONS, LANGUAGE: ()}


def is_for_commands(arguments: Sequence[str]) -> bool:
    """Tell whether the arguments ask for a command, the manual or the version: none needs Qt."""
    return bool(command_asked(arguments)) or not _ABOUT.isdisjoint(arguments)


def command_asked(arguments: Sequence[str]) -> str:
    """Return the command: the first argument that is neither an option nor what one is set to.

    Empty where that is no command, or the manual of all commands is asked for before it.
    """
    after = ""
    for each in arguments:
        if each in _ABOUT:
            return ""
        if not each.startswith("-") and after not in _WITH_VALUE:
            return each if each in command_names() else ""
        after = each
    return ""


class Options(msgspec.Struct, frozen=True):
    """How to start: ``library`` a path or URL (empty: the default), ``meeting`` one to open.

    ``look`` is one of `LOOKS` (empty: as it was last); ``file`` the path of a script to
    play, or of anything else that is opened, such as a packet;
    ``language`` such as ``de`` (empty: as it was chosen last, else the system's). ``station`` is
    what this one of several laptops is for: full, notes, door or show (empty: everything).
    """

    library: str = ""
    meeting: str = ""
    look: str = ""
    file: str = ""
    language: str = ""
    station: str = ""


def read_options(arguments: Sequence[str]) -> Options:
    """Read the options; a wrong one ends the program with a usage line and status 64."""
    options = _plain(arguments)
    if options is None:  # most people, and all desktops, say it plainly
        from app.command_line.options import parsed_options

        options = parsed_options(arguments)
    return _with_file(options)


def _plain(arguments: Sequence[str]) -> Options | None:
    """Read what is said whole, once, and as ``--option VALUE``; None: the parser has to look."""
    said: dict[str, str] = {}
    words = iter(arguments)
    for each in words:
        dashed = each[:1] == "-"
        name, value = (each, next(words, "-")) if dashed else ("meeting", each)
        if (dashed and name not in _CHOICES) or name in said or value[:1] == "-":
            return None
        if value not in (_CHOICES.get(name) or (value,)):
            return None
        said[name] = value
    return Options(**{name.removeprefix("--"): value for name, value in said.items()})


def _with_file(options: Options) -> Options:
    """Take what names a file as the system hands it over, by double click, for that file."""
    file = Path(options.meeting)
    ending = file.suffix.casefold()
    if not ending or not file.is_file():
        return options
    path = str(file.absolute())
    if ending == LIBRARY_ENDING:
        return msgspec.structs.replace(options, meeting="", library=options.library or path)
    return msgspec.structs.replace(options, meeting="", file=path)
