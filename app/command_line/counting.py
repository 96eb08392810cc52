"""The command that counts: ballots from a file, every round, the code and the sentence."""

from __future__ import annotations

import csv
from argparse import Namespace
from pathlib import Path

from msgspec.structs import replace

from app.command_line.exits import Status
from app.command_line.teller import Teller, TroubleError
from app.wording.ballot_files import BallotFileWords
from app.wording.polls import PollWords
from facilitation.decisions.ballots import Ballot, Spoiled
from facilitation.decisions.catalogue import poll_named, poll_names
from facilitation.decisions.poll import NOBODY_ASKED, Form, Poll
from facilitation.decisions.rounds import Tally
from facilitation.decisions.terms import Terms
from facilitation.exchange.ballots.ballot_file import (
    BadBallots,
    BallotFile,
    Beforehand,
    Layout,
    among,
)
from facilitation.exchange.ballots.catalogue import endings, read_ballots
from facilitation.exchange.text_files import UnreadableFile


def count(asked: Namespace, teller: Teller) -> int:
    """Count a file of ballots; what cannot be counted is refused with the line it stands on."""
    words = PollWords(teller.wording)
    file_words = BallotFileWords(teller.translate)
    chosen = _chosen(asked.method, words)
    path = Path(asked.file)
    listed = csv.reader([asked.candidates], skipinitialspace=True)
    candidates = tuple(each.strip() for each in next(listed) if each.strip())
    reading = Beforehand(Layout(asked.layout), candidates, asked.encoding)
    try:
        file = read_ballots(path, chosen[0].form if chosen else Form.RANKING, reading)
    except UnreadableFile as fault:
        said = file_words.unreadable(fault, asked.file, asked.encoding)
        raise TroubleError(said) from fault
    except BadBallots as bad:
        said = file_words.bad(bad, endings())
        raise TroubleError(_at(asked.file, bad.line, bad.code, said), Status.REFUSED) from bad
    if candidates:
        file = among(file, candidates)
    poll, terms = chosen or _usual(asked.seats or file.seats)
    terms = _settled(terms, poll, asked, file, words)
    ballots = _countable(poll, terms, file, asked, teller, words)
    tally = poll.count(terms, file.candidates, ballots, NOBODY_ASKED)
    if not tally.valid:
        raise TroubleError(f"{asked.file}: NO_VALID_BALLOTS: {words.none_valid()}", Status.REFUSED)
    _tell_of(file, teller, file_words)
    _tell(file, poll, terms, tally, teller, words)
    return Status.FINE


def _chosen(typed: str, words: PollWords) -> tuple[Poll, Terms] | None:
    """Return the method that was asked for, with its terms; None: the usual one."""
    if not typed.strip():
        return None
    spoken = tuple(typed.split())
    for length in range(len(spoken), 0, -1):
        poll = poll_named(" ".join(spoken[:length]))
        terms = poll.terms(spoken) if poll else None
        if poll and terms:
            return poll, terms
    raise TroubleError(words.no_method(typed, poll_names()), Status.USAGE)


def _usual(seats: int) -> tuple[Poll, Terms]:
    name = "stv" if seats > 1 else "ranked"
    poll = poll_named(name)
    if poll is None:
        raise LookupError(name)
    return poll, Terms(name)


def _settled(
    terms: Terms, poll: Poll, asked: Namespace, file: BallotFile, words: PollWords
) -> Terms:
    if asked.seats < 0 or (asked.seats > 1 and not poll.fills_seats):
        raise TroubleError(words.bad_seats(asked.seats, poll.name), Status.USAGE)
    seats = asked.seats or (terms.seats if terms.seats > 1 else file.seats) or 1
    return replace(terms, seats=seats if poll.fills_seats else 1, seed=asked.seed)


def _countable(
    poll: Poll,
    terms: Terms,
    file: BallotFile,
    asked: Namespace,
    teller: Teller,
    words: PollWords,
) -> list[Ballot]:
    """Return the ballots; one that cannot be counted is refused, or set aside if so asked.

    A blank ballot is no mistake of whoever typed it: it is always set aside.
    """
    fine = {Spoiled.SOUND, Spoiled.BLANK}
    for paper in file.papers:
        why = poll.fault(terms, paper.ballot, len(file.candidates))
        if why in fine:
            continue
        said = _at(asked.file, paper.line, why.name, words.spoiled(why))
        if not asked.set_aside:
            raise TroubleError(f"{said} {words.how_to_set_aside()}", Status.REFUSED)
        teller.complain(said)
    return [each.ballot for each in file.papers]


def _tell_of(file: BallotFile, teller: Teller, words: BallotFileWords) -> None:
    if file.title:
        teller.tell(file.title)
    for each in file.remarks:
        teller.tell(words.remark(each))
    parties = words.parties(file.candidates, file.parties)
    if parties:
        teller.tell(parties)


def _tell(
    file: BallotFile, poll: Poll, terms: Terms, tally: Tally, teller: Teller, words: PollWords
) -> None:
    for line in words.heading(poll, terms, tally, file.candidates, file.withdrawn):
        teller.tell(line)
    for number in range(len(tally.rounds)):
        teller.tell("")
        for line in words.round(tally, file.candidates, number):
            teller.tell(line)
    teller.tell("")
    for line in words.ending(tally, file.candidates):
        teller.tell(line)
    teller.tell(tally.verdict.code)
    teller.tell(teller.wording.decisions.said(tally.verdict, poll.name))


def _at(file: str, line: int, code: str, said: str) -> str:
    where = f"{file}:{line}" if line else file
    return f"{where}: {code}: {said}"
