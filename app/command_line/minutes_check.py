"""``verify --minutes``: whether a file of minutes agrees with its record and the approved text."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from app.command_line.exits import Status
from app.command_line.opened import meeting_meant, opened_library
from app.command_line.paper import content_of
from app.command_line.teller import Teller, TroubleError
from app.papers.checking import (
    LARGEST,
    Checked,
    Finding,
    UnreadableFile,
    change,
    check,
    passages_of,
)
from app.resources import processes_of
from app.wording.words import Words
from facilitation.library.verify import verify
from facilitation.meeting.kept import KeptMeeting
from facilitation.meeting.past.finding import title_in
from facilitation.minutes.catalogue import UnknownFormatError, format_named, format_names
from facilitation.minutes.seal import agrees_with, meeting_mark, seal_in

_MOST_SHOWN = 5
"""So many differences are shown where the text is not the approved one."""

_STATUSES = {
    Finding.AGREES: Status.FINE,
    Finding.WORDING: Status.REFUSED,
    Finding.FORGOTTEN: Status.REFUSED,
}
"""What is neither confirmed nor refuted is for eyes, as is what cannot be checked."""


class CheckWords(Words):
    """What is said of a file of minutes that was checked."""

    def _prepare(self) -> None:
        self.no_seal = self.tr(
            "This file bears no seal. Minutes bear one once they are approved; write them anew."
        )
        self.no_record = self.tr(
            "This library holds no record of these minutes, so nothing can be told of them. "
            "Say which one does: --library PATH."
        )
        self.text_alone = self.tr("Their text agrees with the fingerprint that they bear.")
        self.findings = {
            Finding.AGREES: self.tr(
                "These are the approved minutes of “{title}”: record and text are unchanged."
            ),
            Finding.RECORD: self.tr(
                "The record of “{title}” in this library is not the one that these minutes were "
                "made from: its fingerprint differs."
            ),
            Finding.WITHDRAWN: self.tr("The approval of the minutes of “{title}” was taken back."),
            Finding.WORDING: self.tr(
                "What the group said in these minutes of “{title}” is as it was approved, the "
                "record is unchanged, and the text agrees with its seal. Sentences and numbers "
                "of the program read otherwise than this version of Goround writes them:"
            ),
            Finding.TEXT: self.tr(
                "The text is not the one that was approved for “{title}”. What differs:"
            ),
            Finding.FORGOTTEN: self.tr(
                "Parts of the record of “{title}” were forgotten since these minutes were "
                "approved, so their text cannot be compared with it any more. It agrees with the "
                "seal that it bears, and the record is the one that the seal names."
            ),
            Finding.SEAL: self.tr(
                "The text is what was approved for “{title}”, its seal is not. What differs:"
            ),
        }
        self.itself = self.tr(
            "Yet it agrees with the seal that it bears: another version of Goround may have told "
            "more, or less, than this one."
        )
        self.later = self.tr("The record goes on after that: write the minutes anew to see how.")

    def unreadable(self, path: str) -> str:
        return self.tr(
            "Nothing of {path} can be read. It may be damaged, or no file of its kind."
        ).format(path=path)

    def too_large(self, path: str) -> str:
        return self.tr("{path} is larger than minutes are, and was not read.").format(path=path)

    def another_meeting(self, title: str, asked: str) -> str:
        return self.tr("These are minutes of “{title}”, not of “{asked}”.").format(
            title=title, asked=asked
        )

    def found(self, checked: Checked, title: str) -> str:
        return self.findings[checked.finding].format(title=title)

    def more(self, number: int) -> str:
        return self.tr("There are %n more differences.", "", number)


def check_minutes(asked: Namespace, teller: Teller) -> int:
    """Tell of a file whether it is what was approved; return the exit status.

    Raises TroubleError: it cannot be told.
    """
    words = CheckWords(teller.translate)
    name = _format(asked.minutes, teller)
    too_large = TroubleError(words.too_large(asked.minutes), Status.REFUSED)
    try:
        read = passages_of(content_of(asked.minutes, LARGEST, too_large, teller), name)
    except UnreadableFile as fault:
        raise TroubleError(words.unreadable(asked.minutes), Status.REFUSED) from fault
    seal = seal_in(read)
    if seal is None:
        raise TroubleError(words.no_seal, Status.REFUSED)
    with opened_library(asked) as library:
        heads = {each.meeting: each.first for each in library.headings()}
        of = [each for each, row in heads.items() if meeting_mark(row.link) == seal.meeting]
        if not of:
            alone = f" {words.text_alone}" if agrees_with(read, seal) else ""
            raise TroubleError(f"{words.no_record}{alone}", Status.REFUSED)
        title = title_in(heads[of[0]])
        wanted = meeting_meant(library, asked.meeting, teller) if asked.meeting else of[0]
        if wanted != of[0]:
            teller.complain(words.another_meeting(title, title_in(heads[wanted])))
            return Status.DAMAGED
        damaged = verify(library, wanted)
        for finding in damaged:
            teller.complain(teller.wording.troubles.finding(finding, title))
        kept = KeptMeeting(library, wanted, processes_of(library.path))
    checked = check(read, name, seal, kept.history, kept.processes)
    _tell(checked, title, words, teller)
    return Status.DAMAGED if damaged else _STATUSES.get(checked.finding, Status.DAMAGED)


def _format(path: str, teller: Teller) -> str:
    try:
        return format_named(Path(path).suffix or "?").name
    except UnknownFormatError as fault:
        said = teller.no_format(Path(path).suffix or path, ", ".join(format_names()))
        raise TroubleError(said, Status.USAGE) from fault


def _tell(checked: Checked, title: str, words: CheckWords, teller: Teller) -> None:
    tell = teller.tell if checked.finding is Finding.AGREES else teller.complain
    tell(words.found(checked, title))
    most = len(checked.differences) if checked.finding is Finding.WORDING else _MOST_SHOWN
    for before, after in checked.differences[:most]:
        tell(f"  {change(before, after)}")
    if len(checked.differences) > most:
        tell(words.more(len(checked.differences) - most))
    if checked.finding is Finding.TEXT and checked.agrees_with_itself:
        tell(words.itself)
    if checked.later:
        tell(words.later)
