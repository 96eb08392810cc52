"""A process from its file, and what can be wrong with one: where, and what."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from enum import StrEnum
from functools import cached_property
from typing import Any, Final

import msgspec
from msgspec.structs import replace

from facilitation.found_line import line_of
from facilitation.process.motions import BadMotion, Motions
from facilitation.process.process import (
    END,
    FLOORS,
    Agreement,
    JunctureWords,
    Process,
    ProcessWords,
    Stage,
    StageWords,
)
from facilitation.process.rules import Rules
from facilitation.process.settings import SETTINGS, allows, value_of

VERSION: Final = 1
"""The version of process files that is read here."""

LONGEST: Final = 600
"""So many characters a title or a sentence may have."""

LONGEST_MS: Final = 24 * 3_600_000
"""No stage and no turn takes longer."""

_MOST_BYTES = 256 * 1024
_MOST_ALIKE = 4
"""So many processes in a row may each be like the next one."""

_NAME = re.compile(r"[\w-]+")

Other = Callable[[str], bytes | None]


class Wrong(StrEnum):
    """What can be wrong with the file of a process."""

    SYNTAX = "syntax"
    FIELD = "field"
    LACKS = "lacks"
    TYPE = "type"
    LETTERS = "letters"
    NEWER = "newer"
    LIKE = "like"
    FLOOR = "floor"
    NO_STAGES = "no stages"
    TWICE = "twice"
    MISSING = "missing"
    UNREACHED = "unreached"
    ENDLESS = "endless"
    NO_WORDS = "no words"
    TEXT = "text"
    NAME = "name"
    DATE = "date"
    BEFORE = "before"
    """A day to look again that lies before it was agreed: of what somebody writes, not of files."""
    LARGE = "large"
    ORDER = "order"
    METHOD = "method"
    MOTION = "motion"
    RANGE = "range"


class BadProcess(ValueError):  # noqa: N818 - it says what happened
    """The file of a process that is refused: where, why, and ``what`` is wrong there.

    ``stage`` is the number of the stage that it is about, from 0; -1: of none.
    """

    def __init__(self, file: str, line: int, wrong: Wrong, what: str = "", stage: int = -1) -> None:
        super().__init__(file, line, wrong, what)
        self.file, self.line, self.wrong, self.what = file, line, wrong, what
        self.stage = stage


class Flaw(msgspec.Struct, frozen=True):
    """Something that is wrong with a process: ``field`` of a ``stage`` (-1: of the whole)."""

    wrong: Wrong
    what: str = ""
    field: str = ""
    stage: int = -1


class Known(msgspec.Struct, frozen=True):
    """What a process may name: stack orders, decision methods, formal motions."""

    orders: tuple[str, ...] = ()
    methods: tuple[str, ...] = ()
    motions: Callable[[], Motions] = Motions


def read_process(file: str, data: bytes, other: Other = lambda _name: None) -> Process:
    """Read a process from its TOML file; one that is ``like`` another has what that has, too.

    ``other`` returns the file of a process by its name (None: there is none). Raises BadProcess:
    the file is no TOML, or not the description of a process.
    """
    text = data.decode("utf-8", "replace")
    process = _read(file, text, _values(file, text, data), other)
    _raise_first(file, text, flaws(process))
    return process


def read_own(
    file: str,
    data: bytes,
    known: Known,
    other: Other = lambda _name: None,
    *,
    any_file: bool = False,
) -> Process:
    """Read a process that somebody wrote: as strictly as one can who wants to be helpful.

    What a shipped file may leave to its tests is checked, too: its name, what it says, whether
    there is anything in it, or named by it, that is not ``known`` here. It is called as its file,
    unless it may lie in ``any_file``. Raises BadProcess: with the line, and what is wrong there.
    """
    if len(data) > _MOST_BYTES:
        raise BadProcess(file, 1, Wrong.LARGE)
    text = data.decode("utf-8", "replace")
    values = _values(file, text, data)
    _raise_first(file, text, unknown_in(values))
    process = _read(file, text, values, other)
    called = any_file or process.name == file.removesuffix(".toml")
    if not called or not _NAME.fullmatch(process.name):
        raise BadProcess(file, line_of(text, "name"), Wrong.NAME, process.name)
    for found in (flaws(process), wrong_words(process), wrong_rules(process, known)):
        _raise_first(file, text, found)
    return process


def _raise_first(file: str, text: str, found: Iterator[Flaw]) -> None:
    for flaw in found:
        since = _line_of_stage(text, flaw.stage)
        line = since if flaw.wrong is Wrong.ENDLESS else line_of(text, flaw.what, since)
        if line == since and flaw.field:
            line = line_of(text, flaw.field, since)
        raise BadProcess(file, line, flaw.wrong, flaw.what, flaw.stage)


def _line_of_stage(text: str, stage: int) -> int:
    """Return the line in which a stage begins; 1 for none."""
    heads = [n for n, line in enumerate(text.splitlines(), 1) if line.strip() == "[[stages]]"]
    return heads[stage] if 0 <= stage < len(heads) else 1


def _values(file: str, text: str, data: bytes) -> dict[str, Any]:
    """Return what a file says, of whatever version that can be read here."""
    try:
        values = msgspec.toml.decode(data, type=dict[str, Any])
    except UnicodeDecodeError as fault:
        line = data.count(b"\n", 0, fault.start) + 1
        raise BadProcess(file, line, Wrong.LETTERS) from fault
    except (msgspec.MsgspecError, RecursionError) as fault:
        at = re.search(r"at line (\d+)", str(fault))
        last = text.count("\n") + 1
        raise BadProcess(file, int(at[1]) if at else last, Wrong.SYNTAX, str(fault)) from fault
    if isinstance(values.get("version"), int) and values["version"] > VERSION:
        raise BadProcess(file, line_of(text, "version"), Wrong.NEWER)
    return values


def _read(file: str, text: str, values: dict[str, Any], other: Other) -> Process:
    try:
        return msgspec.convert(_whole(file, text, values, other), Process)
    except msgspec.ValidationError as fault:
        wrong, what, stage = _misread(str(fault))
        line = line_of(text, what, _line_of_stage(text, stage))
        raise BadProcess(file, line, wrong, what, stage) from fault


def _misread(said: str) -> tuple[Wrong, str, int]:
    """Return which field is missing or unreadable, of which stage (-1: none): msgspec says it."""
    path = said.rpartition("`$")[2]
    stage = re.search(r"\.stages\[(\d+)\]", path)
    missing = re.search(r"field `([^`]+)`", said)
    what = missing[1] if missing else (re.findall(r"[A-Za-z_][\w-]*", path) or [""])[-1]
    return Wrong.LACKS if missing else Wrong.TYPE, what, int(stage[1]) if stage else -1


def _whole(file: str, text: str, found: dict[str, Any], other: Other) -> dict[str, Any]:
    """Return a file's values, laid over those of the process that it is like."""
    for _ in range(_MOST_ALIKE):
        like = found.pop("like", None)
        if like is None:
            return found
        beneath = other(like) if isinstance(like, str) else None
        if beneath is None:
            raise BadProcess(file, line_of(text, "like"), Wrong.LIKE, str(like))
        found.setdefault("picture", like)
        below = _values(f"{like}.toml", text, beneath)
        below.pop("aliases", None)  # one word cannot mean both
        found = _laid_over(below, found)
    raise BadProcess(file, line_of(text, "like"), Wrong.LIKE, str(found.get("like", "")))


def _laid_over(below: Mapping[str, Any], above: Mapping[str, Any]) -> dict[str, Any]:
    """Return both, table by table; where both say something it is what is above."""
    found = {**below, **above}
    for key in below.keys() & above.keys():
        one, other = below[key], above[key]
        if isinstance(one, dict) and isinstance(other, dict):
            found[key] = _laid_over(one, other)
    return found


def flaws(process: Process) -> Iterator[Flaw]:
    """Yield what is wrong with the stages of a process and their course, the plainest first."""
    if not process.stages:
        yield Flaw(Wrong.NO_STAGES, "", "stages")
        return
    if not process.words:
        yield Flaw(Wrong.NO_WORDS, "", "words")
        return
    names = [each.name for each in process.stages]
    words = process.words.get("en") or next(iter(process.words.values()))
    for number, stage in enumerate(process.stages):
        if stage.name in names[:number] or not stage.name or stage.name == END:
            yield Flaw(Wrong.TWICE, stage.name, "name", number)
        if stage.floor not in FLOORS:
            yield Flaw(Wrong.FLOOR, stage.floor, "floor", number)
        if stage.name not in words.stages:
            yield Flaw(Wrong.NO_WORDS, stage.name, "name", number)
        for name in stage.next:
            if name != END and name not in names:
                yield Flaw(Wrong.MISSING, name, "next", number)
    if len(names) == len(set(names)):
        yield from _Course(process.stages).flaws()


class _Course:
    """Where one can come from each stage."""

    def __init__(self, stages: tuple[Stage, ...]) -> None:
        self._stages = stages
        self._after = {stage.name: self._following(at) for at, stage in enumerate(stages)}

    def _following(self, at: int) -> tuple[str, ...]:
        below = self._stages[at + 1].name if at + 1 < len(self._stages) else END
        return self._stages[at].next or (below,)

    def flaws(self) -> Iterator[Flaw]:
        endless = []
        for number, stage in enumerate(self._stages):
            if stage.name not in self._reached:
                yield Flaw(Wrong.UNREACHED, stage.name, "name", number)
            elif stage.next and END not in self._from(stage.name):
                endless.append(Flaw(Wrong.ENDLESS, stage.name, "next", number))
        yield from endless[-1:]  # that is the one which leads back

    @cached_property
    def _reached(self) -> frozenset[str]:
        return self._from(self._stages[0].name)

    def _from(self, begin: str) -> frozenset[str]:
        found, waiting = {begin}, [begin]
        while waiting:
            new = set(self._after.get(waiting.pop(), ())) - found
            found |= new
            waiting.extend(new)
        return frozenset(found)


def wrong_words(process: Process) -> Iterator[Flaw]:
    """Yield what is said in a process that cannot be shown to a room, and dates that are none."""
    for words in process.words.values():
        for field, text, stage in _said(process, words):
            needed = field == "title" or field.endswith("room")
            if (needed and not text.strip()) or not showable(text):
                yield Flaw(Wrong.TEXT, text, field, stage)
    if not showable(process.agreement.by):
        yield Flaw(Wrong.TEXT, process.agreement.by, "by")
    for field in ("on", "until"):
        day = getattr(process.agreement, field)
        if day and not is_day(day):
            yield Flaw(Wrong.DATE, day, field)


def _said(process: Process, words: ProcessWords) -> Iterator[tuple[str, str, int]]:
    """Yield each text with its field and the stage that it is said of (-1: of none)."""
    yield from (("title", words.title, -1), ("about", words.about, -1))
    for number, stage in enumerate(process.stages):
        of = words.stages.get(stage.name)
        for field in ("title", "room", "facilitator") if of is not None else ():
            yield (field, getattr(of, field), number)
        if of is not None and of.prompt:
            yield ("prompt", of.prompt, number)
    for juncture, at in words.moments.items():
        yield (f"{juncture} room", at.room, -1)
        yield (f"{juncture} facilitator", at.facilitator, -1)


def wrong_rules(process: Process, known: Known) -> Iterator[Flaw]:
    """Yield rules that name what there is not, or that are out of their range."""
    rules = process.rules
    if rules.order not in known.orders:
        yield Flaw(Wrong.ORDER, rules.order, "order")
    asked = [(each, -1) for each in rules.methods]
    asked += [(each, at) for at, stage in enumerate(process.stages) for each in stage.methods]
    yield from (
        Flaw(Wrong.METHOD, each, "methods", at) for each, at in asked if each not in known.methods
    )
    if not rules.methods:
        yield Flaw(Wrong.METHOD, "", "methods")
    for setting in SETTINGS:
        if not allows(setting, value_of(rules, setting)):
            yield Flaw(Wrong.RANGE, str(value_of(rules, setting)), setting.field)
    if not 0 <= rules.limit <= LONGEST_MS:
        yield Flaw(Wrong.RANGE, str(rules.limit), "limit")
    for number, stage in enumerate(process.stages):
        if not 0 <= stage.length <= LONGEST_MS:
            yield Flaw(Wrong.RANGE, str(stage.length), "length", number)
    if not process.motions:
        return
    try:
        known.motions().varied(process.motions)
    except BadMotion as fault:
        yield Flaw(Wrong.MOTION, str(fault), "motions")


def showable(text: str) -> bool:
    """Tell whether a text is one line of letters that can be seen, and not too long."""
    return text.isprintable() and len(text) <= LONGEST


def is_day(text: str) -> bool:
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


_TABLES: Final[Mapping[str, type[msgspec.Struct]]] = {"rules": Rules, "agreement": Agreement}


def unknown_in(values: Mapping[str, Any]) -> Iterator[Flaw]:
    """Yield what a file says that no process has: mostly words that are misspelt."""
    yield from _strange(values, Process, ("like",))
    for name, kind in _TABLES.items():
        if isinstance(values.get(name), dict):
            yield from _strange(values[name], kind)
    stages = values.get("stages")
    for number, stage in enumerate(stages if isinstance(stages, list) else ()):
        yield from (replace(each, stage=number) for each in _strange(stage, Stage))
    for said in _tables_in(values.get("words")):
        yield from _strange(said, ProcessWords)
        for each in _tables_in(said.get("stages")):
            yield from _strange(each, StageWords)
        for each in _tables_in(said.get("moments")):
            yield from _strange(each, JunctureWords)


def _tables_in(values: object) -> tuple[dict[str, Any], ...]:
    """Return the tables that a table holds; what is none of them is found when it is read."""
    found = values.values() if isinstance(values, dict) else ()
    return tuple(each for each in found if isinstance(each, dict))


def _strange(
    values: Mapping[str, Any], kind: type[msgspec.Struct], more: tuple[str, ...] = ()
) -> Iterator[Flaw]:
    known = (*kind.__struct_fields__, *more)
    if not isinstance(values, dict):
        return
    yield from (Flaw(Wrong.FIELD, each, each) for each in values if each not in known)
