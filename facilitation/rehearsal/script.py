"""Reading a ``.round`` file into the lines to be played.

Nothing in a file stops the reading: what is wrong with it is collected as faults, a
line each, so that one wrong line does not hide the others. Whether the lines are acts
is asked when they are played, for a script may expect a line to be refused.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator
from enum import StrEnum

import msgspec

from facilitation.language import blocks, times
from facilitation.language.understanding import NotUnderstood
from facilitation.language.words import code_length, refuse_what_is_no_text

_LINE_END = re.compile("\r\n|\n|\r")
_BYTE_LINE_END = re.compile(b"\r\n|\n|\r")
_STAMP = re.compile(r"(\+\S*|[0-9]+:\S*)(?=\s|$)")
_REMARK = re.compile(r"#\s*(title|about|practise|hint)\s*:\s*(.*)", re.IGNORECASE)
_DOS_END = "\x1a"
_WIDE = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


class Wrong(StrEnum):
    """What is wrong with a line of a file, whatever it means.

    ``limit`` goes with TOO_LONG, ``word`` with BAD_TIME and TIME_BACKWARDS.
    """

    NOT_TEXT = "NOT_TEXT"  # bytes that are no UTF-8, NUL or another control character
    TOO_LONG = "TOO_LONG"
    OPEN_BLOCK = "OPEN_BLOCK"  # three quotation marks that are never closed
    BLOCK_WITHOUT_LINE = "BLOCK_WITHOUT_LINE"
    TIME_WITHOUT_LINE = "TIME_WITHOUT_LINE"
    BAD_TIME = "BAD_TIME"
    TIME_BACKWARDS = "TIME_BACKWARDS"


class Stamp(msgspec.Struct, frozen=True):
    """When a line happens: ``ms`` since midnight, or (``after``) since the line before."""

    ms: int
    after: bool = False


class Fault(msgspec.Struct, frozen=True):
    """What is wrong in line ``line`` (from 1) of a file, as a code with its parameters."""

    line: int
    code: Wrong
    params: tuple[tuple[str, str | int], ...] = ()


class ScriptLine(msgspec.Struct, frozen=True):
    """One line to be played, at line ``number`` of the file, with the block under it.

    ``column`` is where ``source`` begins in the file's line. ``hint`` is what a
    practising facilitator may read before this line.
    """

    number: int
    source: str
    at: Stamp | None = None
    block: str | None = None
    comment: str = ""
    hint: str = ""
    column: int = 0


class Script(msgspec.Struct, frozen=True):
    """A script: its lines, what its head says about it, and what is wrong with it.

    ``practise`` names the roles that can be practised, as the head gives them.
    """

    name: str
    lines: tuple[ScriptLine, ...]
    faults: tuple[Fault, ...] = ()
    title: str = ""
    about: str = ""
    practise: tuple[str, ...] = ()


def read_script(source: bytes | str, name: str) -> Script:
    """Read a whole file; ``name`` is what messages call it. Nothing is ever raised.

    UTF-8 with or without a mark at the beginning, UTF-16 with one, and the line ends of
    every system are understood.
    """
    reading = _Reading()
    for number, line in enumerate(_lines(source), start=1):
        reading.read(number, line)
    return reading.script(name)


def _lines(source: bytes | str) -> Iterator[str | None]:
    """Yield each line; None for one whose bytes are no text."""
    if isinstance(source, str):
        yield from _LINE_END.split(source.removeprefix("\ufeff").removesuffix(_DOS_END))
        return
    if source.startswith(_WIDE):
        try:
            yield from _LINE_END.split(source.decode("utf-16"))
        except UnicodeDecodeError:
            yield None
        return
    narrow = source.removeprefix(codecs.BOM_UTF8).removesuffix(_DOS_END.encode())
    for line in _BYTE_LINE_END.split(narrow):
        try:
            yield line.decode()
        except UnicodeDecodeError:
            yield None


class _Reading:
    """What has been read of a file so far."""

    def __init__(self) -> None:
        self._lines: list[ScriptLine] = []
        self._faults: list[Fault] = []
        self._head: dict[str, list[str]] = {}
        self._hints: list[str] = []
        self._block: list[str] | None = None
        self._block_at = 0
        self._block_is_sound = True
        self._indent = ""

    def read(self, number: int, line: str | None) -> None:
        """Take one more line of the file."""
        if line is None:
            self._wrong(number, Wrong.NOT_TEXT)
            self._block_is_sound = False
        elif self._block is not None:
            if blocks.is_fence(line):
                self._close_block("\n".join(self._block))
            elif self._is_sound(number, line):
                self._block.append(blocks.read_line(line, self._indent))
            else:
                self._block_is_sound = False
        elif blocks.is_fence(line):
            self._open_block(number, line)
        elif self._is_sound(number, line):
            self._read_line(number, line)

    def script(self, name: str) -> Script:
        if self._block is not None:
            self._wrong(self._block_at, Wrong.OPEN_BLOCK)
            self._lines = self._lines[:-1]
        said = {key: " ".join(words) for key, words in self._head.items()}
        roles = (each.strip() for each in said.get("practise", "").split(","))
        return Script(
            name,
            tuple(self._lines),
            tuple(sorted(self._faults, key=lambda each: each.line)),
            said.get("title", ""),
            said.get("about", ""),
            tuple(each for each in roles if each),
        )

    def _wrong(self, number: int, code: Wrong, **params: str | int) -> None:
        self._faults.append(Fault(number, code, tuple(params.items())))

    def _is_sound(self, number: int, line: str) -> bool:
        try:
            refuse_what_is_no_text(line)
        except NotUnderstood as fault:
            self._wrong(number, Wrong(fault.code), **fault.params)
            return False
        return True

    def _open_block(self, number: int, fence: str) -> None:
        self._block, self._block_at = [], number
        self._block_is_sound = True
        self._indent = blocks.indent_of(fence)

    def _close_block(self, text: str) -> None:
        """Put the block under its line; a line whose block is not sound is not played."""
        self._block = None
        above = self._lines.pop() if self._lines else None
        if above is None or above.block is not None:
            self._wrong(self._block_at, Wrong.BLOCK_WITHOUT_LINE)
            self._lines += [above] if above else []
        elif len(text) > blocks.LONGEST_BLOCK:
            self._wrong(self._block_at, Wrong.TOO_LONG, limit=blocks.LONGEST_BLOCK)
        elif self._block_is_sound:
            self._lines.append(msgspec.structs.replace(above, block=text))

    def _read_line(self, number: int, line: str) -> None:
        end = code_length(line)
        code, comment = line[:end], line[end:].strip()
        if not code.strip():
            self._read_remark(comment)
            return
        column = len(code) - len(code.lstrip())
        stamped = _STAMP.match(code, column)
        at = self._stamp(number, stamped[1]) if stamped else None
        if stamped:
            column = len(code) - len(code[stamped.end() :].lstrip())
        source = code[column:].rstrip()
        if not source:
            self._wrong(number, Wrong.TIME_WITHOUT_LINE)
        elif at is not None or stamped is None:
            said = comment.lstrip("#").strip()
            hint = " ".join(self._hints)
            self._lines.append(
                ScriptLine(number, source, at, comment=said, hint=hint, column=column)
            )
            self._hints = []

    def _stamp(self, number: int, written: str) -> Stamp | None:
        after = written.startswith("+")
        ms = times.length(written[1:]) if after else times.clock(written)
        if ms is None:
            self._wrong(number, Wrong.BAD_TIME, word=written)
            return None
        return Stamp(ms, after)

    def _read_remark(self, comment: str) -> None:
        remark = _REMARK.fullmatch(comment)
        if remark is None:
            return
        key, said = remark[1].lower(), remark[2].strip()
        if key == "hint":
            self._hints.append(said)
        elif not self._lines:
            self._head.setdefault(key, []).append(said)
