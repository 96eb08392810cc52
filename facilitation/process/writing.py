"""A process as the text of its file: whole, with nothing that it is like another one."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

import msgspec

from facilitation.process.process import (
    Agreement,
    JunctureWords,
    Process,
    ProcessWords,
    Stage,
    StageWords,
)
from facilitation.process.rules import Rules

_BARE = re.compile(r"[A-Za-z0-9_-]+")
_ESCAPED = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\t": "\\t", "\r": "\\r"}


def written(process: Process) -> str:
    """Return the file of a process, in TOML; the same process is written alike, always."""
    return "\n".join([*_head(process), ""])


def _head(process: Process) -> Iterator[str]:
    yield f"version = {process.version}"
    yield _line("name", process.called)
    if process.revision:
        yield _line("revision", process.revision)
    if process.aliases:
        yield _line("aliases", process.aliases)
    yield _line("rank", process.rank)
    if process.picture:
        yield _line("picture", process.picture)
    yield from _table("agreement", _differing(process.agreement, Agreement()))
    yield from _table("rules", _differing(process.rules, Rules()))
    for stage in process.stages:
        yield from ("", "[[stages]]")
        usual = _differing(stage, Stage("", level=None))  # type: ignore[arg-type]
        order = ("name", "floor", "level", *usual)
        yield from (_line(key, usual[key]) for key in dict.fromkeys(order) if key in usual)
    for name, rules in process.motions.items():
        # To be named is enough for some: a motion that few know is made only where it is.
        head = f"motions.{_key(name)}"
        yield from _table(head, rules) if rules else ("", f"[{head}]")
    for language, words in process.words.items():
        yield from _words(f"words.{_key(language)}", words)


def _words(path: str, words: ProcessWords) -> Iterator[str]:
    yield from _table(path, {"title": words.title, "about": words.about})
    if words.translated_by:
        yield _line("translated_by", words.translated_by)
    for name, said in words.stages.items():
        table = {"title": said.title, "room": said.room, "facilitator": said.facilitator}
        table |= _differing(said, StageWords(said.title, said.room, said.facilitator))
        yield from _table(f"{path}.stages.{_key(name)}", table)
    for moment, at in words.moments.items():
        yield from _table(f"{path}.moments.{moment}", _differing(at, JunctureWords("")))


def _table(path: str, values: Mapping[str, Any]) -> Iterator[str]:
    if values:
        yield from ("", f"[{path}]")
        yield from (_line(key, value) for key, value in values.items())


def _differing(value: msgspec.Struct, usual: msgspec.Struct) -> dict[str, Any]:
    """Return the fields of a value that are not as usual; what is said needs no more."""
    fields = type(value).__struct_fields__
    return {
        each: getattr(value, each)
        for each in fields
        if getattr(value, each) != getattr(usual, each) and getattr(value, each) is not None
    }


def _line(key: str, value: object) -> str:
    return f"{_key(key)} = {_value(value)}"


def _key(key: str) -> str:
    return key if _BARE.fullmatch(key) else _quoted(key)


def _value(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return str(value)
    if isinstance(value, tuple | list):
        return f"[{', '.join(_value(each) for each in value)}]"
    return _quoted(str(value))


def _quoted(text: str) -> str:
    if text.isprintable():
        plain = text.replace("\\", "\\\\").replace('"', '\\"')
        return f'"{plain}"'
    shown = (
        _ESCAPED.get(each) or (each if each.isprintable() else f"\\U{ord(each):08x}")
        for each in text
    )
    return f'"{"".join(shown)}"'
