"""The rehearsals that lie in a folder, for home and for the command line."""

from __future__ import annotations

from pathlib import Path

import msgspec

from facilitation.rehearsal.script import Script, read_script

ENDING = ".round"
_MOST_BYTES = 5_000_000


class Rehearsal(msgspec.Struct, frozen=True):
    """A script that can be watched or practised.

    ``name`` is its file's without the ending, ``practise`` the roles that can be practised;
    ``sound`` is whether every line of the file can be read.
    """

    name: str
    path: Path
    title: str
    about: str
    practise: tuple[str, ...]
    sound: bool


class RehearsalWords(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a rehearsal is called in another language: a file ``NAME.LANGUAGE.toml`` beside it.

    Its script is held in English then. Where there is a ``NAME.LANGUAGE.round``, that is the whole
    rehearsal in the language: its title, its texts, its hints; the verbs are those of every script.
    """

    translated_by: str
    title: str
    about: str


def rehearsals(folder: Path, language: str = "en") -> tuple[Rehearsal, ...]:
    """Return the rehearsals of a folder by their titles, called as in ``language`` where known.

    Those that are held in the language come first.

    Whatever cannot be read or holds no line of a meeting is left out; nothing is raised.
    """
    try:
        files = [each for each in folder.iterdir() if each.name.endswith(ENDING)]
        files = [each for each in files if not _is_translation(each)]
    except OSError:
        return ()
    found = (rehearsal_at(each) for each in files)
    return tuple(
        sorted(
            (_spoken(each, language) for each in found if each is not None),
            key=lambda each: (_is_foreign(each, language), each.title.casefold(), each.name),
        )
    )


def rehearsal_named(folder: Path, name: str, language: str = "en") -> Rehearsal | None:
    """Return the rehearsal with this name or title, as in a language; None where there is none."""
    wanted = name.casefold().removesuffix(ENDING)
    return next(
        (
            each
            for each in rehearsals(folder, language)
            if wanted in (each.name.casefold(), each.title.casefold())
        ),
        None,
    )


def take_down(rehearsal: Rehearsal) -> Script | None:
    """Read the script of a rehearsal; None where its file has gone meanwhile."""
    return _script(rehearsal.path)


def rehearsal_at(path: Path) -> Rehearsal | None:
    """Return the rehearsal that a file holds; None where it cannot be read or has no line."""
    script = _script(path)
    if script is None or not script.lines:
        return None
    name = path.name.removesuffix(ENDING)
    title = script.title or name.replace("_", " ")
    return Rehearsal(name, path, title, script.about, script.practise, not script.faults)


def _spoken(rehearsal: Rehearsal, language: str) -> Rehearsal:
    """Return it as it is called in a language (``pt_BR``, else ``pt``), else as its script says."""
    for name in dict.fromkeys((language, language.partition("_")[0])):
        whole = rehearsal_at(rehearsal.path.with_name(f"{rehearsal.name}.{name}{ENDING}"))
        if whole is not None:
            return msgspec.structs.replace(whole, name=rehearsal.name)
        try:
            data = rehearsal.path.with_name(f"{rehearsal.name}.{name}.toml").read_bytes()
            words = msgspec.toml.decode(data, type=RehearsalWords)
        except (OSError, ValueError):
            continue
        return msgspec.structs.replace(rehearsal, title=words.title, about=words.about)
    return rehearsal


def _is_foreign(rehearsal: Rehearsal, language: str) -> bool:
    """Tell whether a rehearsal is held in English, and another language is asked for."""
    return language.partition("_")[0] != "en" and not _is_translation(rehearsal.path)


def _is_translation(file: Path) -> bool:
    """Tell whether a script is that of another one beside it in some language."""
    name, _, language = file.name.removesuffix(ENDING).rpartition(".")
    return bool(name and language) and file.with_name(f"{name}{ENDING}").exists()


def _script(path: Path) -> Script | None:
    try:
        if path.stat().st_size > _MOST_BYTES:
            return None
        return read_script(path.read_bytes(), path.name)
    except (OSError, ValueError):
        return None
