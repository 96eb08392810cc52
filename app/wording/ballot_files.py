"""Files of ballots: what is wrong with one, and what was passed over in it."""

from __future__ import annotations

from collections.abc import Sequence

from app.wording.words import Words
from facilitation.exchange.ballots.ballot_file import BadBallots, Remark
from facilitation.exchange.text_files import UnreadableFile


class BallotFileWords(Words):
    """A sentence for every fault and remark of a file of ballots."""

    def bad(self, fault: BadBallots, endings: Sequence[str]) -> str:
        """Return what is wrong with a file, and what to do."""
        said = self._files.get(fault.code, self.tr("This cannot be understood: “{word}”."))
        return said.format(word=fault.word, other=fault.other, endings=", ".join(endings))

    def remark(self, remark: Remark) -> str:
        """Return what was passed over in a file, or read otherwise than it stands there."""
        said = self._remark_words(remark.number)[remark.code]
        return said.format(word=remark.word, line=remark.line)

    def parties(self, candidates: Sequence[str], parties: Sequence[str]) -> str:
        """Return the parties of the candidates; empty where the file names none."""
        named = [
            f"{who} ({party})" for who, party in zip(candidates, parties, strict=False) if party
        ]
        return (
            self.tr("Candidates and what stands behind their names: {names}.").format(
                names=", ".join(named)
            )
            if named
            else ""
        )

    def unreadable(self, fault: UnreadableFile, path: str, encoding: str) -> str:
        """Return why a file could not be read at all; ``encoding`` is the one that was said."""
        sentences = {
            "FILE_MISSING": self.tr("There is no file {path}."),
            "FILE_TOO_LARGE": self.tr(
                "{path} is too large for a file of ballots. Put equal ballots together: a BLT "
                "line and a CSV row can stand for many."
            ),
            "SPREADSHEET_FILE": self.tr(
                "{path} is a file of a spreadsheet program. Open it there and save it as CSV."
            ),
            "NOT_TEXT": self.tr("{path} is no text. Save it as CSV or BLT."),
            "UNKNOWN_ENCODING": self.tr(
                "There is no encoding {encoding}. These can be read: {found}."
            ),
            "OTHER_ENCODING": self.tr(
                "{path} is not written in {encoding}. It looks like {found}: --encoding says it."
            ),
            "ENCODING_UNCLEAR": self.tr(
                "The letters of {path} cannot be told for certain. Say with --encoding what it "
                "is: {found}."
            ),
        }
        said = sentences.get(fault.code, self.tr("{path} could not be read."))
        return said.format(path=path, encoding=encoding, found=", ".join(fault.encodings))

    def _remark_words(self, number: int) -> dict[str, str]:
        return {
            "BEHIND_TITLE": self.tr(
                "What stands behind the title, from line {line} on, was passed over: “{word}” …"
            ),
            "COMMENTS": self.tr(
                "%n comments with numbers in them were passed over, the first in line {line}: "
                "“{word}”. If one is a ballot, take the # out.",
                "",
                number,
            ),
            "ROW_LEFT": self.tr("Line {line} was left out: it is no ballot (“{word}”)."),
            "CELL_ORDER": self.tr(
                "What stands below “{word}” was read as an order, the best first."
            ),
            "COLUMN_LEFT": self.tr("The column “{word}” was left out: it holds no choice."),
            "OPTION_LAST": self.tr(
                "“{word}” was read as an option that all ballots have last. If it is none, take "
                "its column out."
            ),
            "EMPTY_WORD": self.tr(
                "“{word}” was read as an empty place (%n times). Where it is an option, name all "
                "options with --candidates.",
                "",
                number,
            ),
            "ENCODING": self.tr(
                "The letters of the file were read as {word}. Where names look wrong, save it as "
                "UTF-8."
            ),
            "TIE_ORDER": self.tr(
                "“{word}” was passed over: it is another program's order for ties. Here the lot "
                "decides them, from --seed."
            ),
            "OTHER_PROGRAM": self.tr(
                "“{word}” was passed over: it tells another program how to count."
            ),
        }

    # Sentences

    def _prepare(self) -> None:
        self._files: dict[str, str] = {
            "UNKNOWN_ENDING": self.tr(
                "“{word}” does not say what kind of file this is. These can be read: {endings}."
            ),
            "FORM_NOT_HELD": self.tr(
                "A {word} file holds rankings only. For this method use a CSV file."
            ),
            "FILE_EMPTY": self.tr("The file is empty."),
            "FILE_ENDS": self.tr(
                "The file ends too early. After the last ballot comes a line with 0, then a line "
                "for each name, then the title."
            ),
            "BAD_HEAD": self.tr(
                "A BLT file begins with two numbers: how many candidates, and how many seats."
            ),
            "NO_CANDIDATES": self.tr("Nobody stands. Name the candidates."),
            "TOO_MANY_CANDIDATES": self.tr(
                "There are {word} candidates; 200 can be counted. Is the first line right?"
            ),
            "WITHDRAWN_UNKNOWN": self.tr(
                "“{word}” should be the number of a candidate who withdrew; there is none with it, "
                "or it stands here twice."
            ),
            "BAD_COUNT": self.tr(
                "“{word}” should be how many ballots there are like this: a whole number."
            ),
            "COUNT_TOO_SMALL": self.tr(
                "“{word}” ballots like this cannot be. Write how many there are, or take the "
                "line out."
            ),
            "COUNT_TOO_LARGE": self.tr(
                "“{word}” ballots like this are more than can be true. Correct the number."
            ),
            "TAG_AND_COUNT": self.tr(
                "“{word}” stands behind the number of a paper: some programs write how many "
                "ballots there are like it, others the first choice. Take the numbers of the "
                "papers out, and begin each line with how many there are."
            ),
            "NAME_NUMBERED": self.tr(
                "“{other}” stands where the name of candidate {word} should. Put the names in the "
                "order of their numbers."
            ),
            "NAME_WITHDRAWN": self.tr(
                "“{word}” stands behind a name. If this candidate withdrew, put a line with "
                "-{other} before the first ballot; then take the word out of the name."
            ),
            "BALLOT_GOES_ON": self.tr(
                "A 0 ends a ballot, and “{word}” stands behind it. Begin the next ballot on a line "
                "of its own, or take the 0 out."
            ),
            "BALLOT_NOT_ENDED": self.tr("This ballot has no end. Put a 0 after the last choice."),
            "BALLOTS_NOT_ENDED": self.tr(
                "A name stands where a ballot should. Put a line with 0 after the last ballot."
            ),
            "BAD_RANK": self.tr(
                "“{word}” is no choice: candidates are numbered from 1 as they are listed, and "
                "so are ranks."
            ),
            "BAD_NUMBER": self.tr(
                "“{word}” is no whole number. Correct the cell, or empty it; if its column is no "
                "choice, take the column out."
            ),
            "BAD_MARK": self.tr(
                "“{word}” is no mark. Write x, or leave the cell empty. Where names of options "
                "stand in it, name all options with --candidates."
            ),
            "BAD_SIGN": self.tr("“{word}” cannot stand here. Is a quotation mark missing?"),
            "BAD_CSV": self.tr(
                "The quotation marks of this row do not match. Save the file as CSV again."
            ),
            "ROW_TOO_LONG": self.tr(
                "This row has {word} cells, more than there are titles above. Correct the row, or "
                "put names that hold a comma in quotes."
            ),
            "TWO_LAYOUTS": self.tr(
                "This file can be read in two ways. If {word} are places, with options below: "
                "--layout places. If they are the options, with ranks below: --layout names."
            ),
            "COUNT_UNCLEAR": self.tr(
                "Nothing says what the numbers below “{word}” are. If they are how many ballots "
                "each row stands for, call the column Ballots; if not, take it out."
            ),
            "SPOILED_WORD": self.tr(
                "“{word}” says that this ballot is spoiled. Take the row out and say so; where it "
                "is an option, name all options with --candidates."
            ),
            "NOBODY_WORD": self.tr(
                "“{word}” may be an option like the others, or name nobody. Name all options with "
                "--candidates, and this only where it is one."
            ),
            "COLUMN_UNCLEAR": self.tr(
                "“{word}” may be an option, or say something else of each ballot. If it is none, "
                "take the column out; if it is one, name all options with --candidates."
            ),
            "SEVERAL_QUESTIONS": self.tr(
                "The titles belong to several questions: {word}. Save a file with the columns of "
                "one of them, and count each for itself."
            ),
            "SEVERAL_IN_PLACE": self.tr(
                "“{word}” names several options in one place. Correct the cell; if it is one "
                "option, name all options with --candidates."
            ),
            "NAMES_ALIKE": self.tr(
                "“{word}” and “{other}” may be the same. If they are, write both alike; if not, "
                "name all options with --candidates."
            ),
            "ROWS_UNCLEAR": self.tr(
                "Nothing says whether each row is a ballot or an option (“{word}”). If it is a "
                "ballot, call the first column Voter, or name all options with --candidates; if it "
                "is an option, turn rows and columns round."
            ),
            "ROW_ALONE": self.tr(
                "“{word}” is named in this row only, which may be no ballot. Take the row out; if "
                "it is one, name all options with --candidates."
            ),
            "NO_TITLE": self.tr(
                "“{word}” stands in a column without a title. Give the column one, or take it out."
            ),
            "OPTION_WITHDRAWN": self.tr(
                "“{other}” is an option, and “{word}” stands behind it. If it is none any more, "
                "empty all cells that choose it; else name all options with --candidates."
            ),
            "ROW_UNCLEAR": self.tr(
                "This row may be a ballot, or the sums of those above. Take it out if it is sums; "
                "if it is a ballot, move it up."
            ),
            "TOO_LATE": self.tr(
                "“{word}” stands behind the title and looks like a ballot or an option of the "
                "count. Put it before the closing 0, or take it out if it means nothing."
            ),
            "NO_RANKS": self.tr(
                "Below no title stands a rank such as 1. Where marks stand there, count with "
                "--method approval; where names do, call the columns 1st, 2nd and so on."
            ),
            "NO_PLACES": self.tr("No title is a place such as 1st or 2nd: {word}."),
            "EXTENSION": self.tr(
                "“{word}” is not known here, and may change who is elected. Find out what it means "
                "to the program that wrote the file; without it the ballots may count otherwise."
            ),
            "UNDECLARED": self.tr(
                "“[{word}]” names candidates who cannot be elected under the rules of that "
                "election. Such rules are not counted here. Without it they could be elected."
            ),
            "OPTION_LATE": self.tr(
                "“{word}” stands between the ballots. Options stand before the first ballot."
            ),
            "BAD_NICKS": self.tr(
                "{word} candidates are announced, and {other} different short names stand here. "
                "Each candidate needs one of their own."
            ),
            "NAMES_MISSING": self.tr(
                "{word} candidates are announced; after the closing 0 stand {other} lines. Each "
                "name needs a line of its own, and the last line is the title. Where there is no "
                'title, write "" there.'
            ),
            "NAMES_IN_COMMENTS": self.tr(
                "The names of the {word} candidates are missing: after the closing 0 they stand "
                "in comments only. Write each on a line of its own, without #, then the title."
            ),
            "NAMES_TOO_MANY": self.tr(
                "{word} candidates are announced; after the closing 0 stand {other} lines. There "
                "should be one for each name and one for the title. If the first number of the "
                "file is right, take out what is no name and no title, or put # before it."
            ),
            "NAME_EMPTY": self.tr("A candidate has no name."),
            "NAME_TWICE": self.tr("Two candidates are called “{word}”. Tell them apart."),
            "NO_BALLOTS": self.tr("There is no ballot in the file."),
        }
