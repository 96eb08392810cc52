"""The formats of files of ballots, found by looking into their folder."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from msgspec.structs import replace

from facilitation.decisions.poll import Form
from facilitation.exchange import ballots
from facilitation.exchange.ballots import ballot_file
from facilitation.exchange.text_files import text_and_encoding
from facilitation.folders import loaded, names_in


def endings() -> tuple[str, ...]:
    return tuple(ending for each in _formats() for ending in each.endings)


def read_ballots(
    path: Path, form: Form, reading: ballot_file.Beforehand = ballot_file.AS_IT_IS
) -> ballot_file.BallotFile:
    """Read a file of ballots; its ending says in which format.

    Raises BadBallots: no format has this ending or can hold such ballots, or the file cannot be
    understood. Raises UnreadableFile: it cannot be read as text.
    """
    ending = path.suffix.casefold()
    found = next((each for each in _formats() if ending in each.endings), None)
    if found is None:
        raise ballot_file.BadBallots("UNKNOWN_ENDING", word=ending or path.name)
    if form not in found.forms:
        raise ballot_file.BadBallots("FORM_NOT_HELD", word=found.name)
    text, encoding = text_and_encoding(path, ballot_file.MOST_BYTES, reading.encoding)
    file = found.read(text, form, reading)
    if reading.encoding or encoding.startswith("utf"):
        return file
    return replace(file, remarks=(*file.remarks, ballot_file.Remark("ENCODING", encoding)))


@cache
def _formats() -> tuple[ballot_file.BallotFormat, ...]:
    names = (each for each in names_in(ballots) if each not in _APART)
    return tuple(loaded(ballots, each).FORMAT for each in names)


_APART = frozenset("ballot_file ballot_titles blt_names catalogue empty_places sheets".split())
"""What lies beside the formats and is none."""
