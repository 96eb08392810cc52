"""Trouble with files and libraries, and what a script or a check found."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

from app.wording.measures import MeasureWords
from app.wording.words import Words
from facilitation.fonts import by_script, missing_packages
from facilitation.meeting.history import Unreadable
from facilitation.record.attachments import MOST_BYTES
from facilitation.record.findings import Finding
from facilitation.record.holding import Held
from facilitation.record.journal import StorageFault
from facilitation.rehearsal.checking import Mismatch

_MOST_LETTERS = 6


class TroubleWords(Words):
    """What happened, and what helps."""

    def storage(self, fault: StorageFault) -> tuple[str, str]:
        """Return what happened, and what helps."""
        unknown = self.tr("The library {path} cannot be used ({code}).")
        helps = self.tr("Nothing that was recorded is lost. Try again, or choose another place.")
        values = {"path": fault.path or self.tr("(no name)"), "code": fault.code}
        happened = self._happened.get(fault.code, unknown).format(**values)
        return happened, self._helps.get(fault.code, helps).format(**values)

    def in_meeting(self, fault: StorageFault) -> tuple[str, str]:
        """Return what happened while a meeting is open, and what helps."""
        if not _is_out_of_reach(fault):
            return self.storage(fault)
        return (
            self.tr("The library {path} is out of reach.").format(path=fault.path),
            self.tr(
                "Read on here. What is done here is kept, and comes into the record by itself once "
                "the network is back: keep this window open."
            ),
        )

    def copying(self, fault: StorageFault) -> str:
        """Return why no copy could be made at the place of a fault, and what helps."""
        unfinished = self.tr(
            "The copy {path} could not be finished: the drive does not answer. Put it in again and "
            "make the copy once more."
        )
        sentences = {
            "full": self.tr(
                "There is not enough room for the copy {path}. Make room there, or choose another "
                "drive."
            ),
            "read_only": self.tr(
                "The copy {path} cannot be written: the drive is read-only. Choose another one."
            ),
        }
        as_it_was = self.tr("The library is as it was, and so is an older copy of that name.")
        return f"{sentences.get(fault.code, unfinished).format(path=fault.path)} {as_it_was}"

    def unprintable(self, letters: Iterable[str]) -> tuple[str, str]:
        """Return that no font here has these letters, and where there is one."""
        letters = sorted(letters)
        happened = self.tr(
            "The PDF is made, with numbers such as {number} in place of letters that no font on "
            "this computer has: {letters}."
        ).format(letters=self._by_script(letters), number=f"[U+{ord(letters[0]):04X}]")
        return happened, self._lacking_fonts() or self.tr(
            "Install a font that has them, then export again: the package fonts-noto-core of "
            "Debian and Ubuntu has most scripts; elsewhere look at fonts.google.com/noto."
        )

    def boxes(self, letters: str) -> str:
        """Return that letters would be drawn as boxes, of which scripts they are, and what helps.

        It is said while they are typed, before anybody sees them on the wall.
        """
        shown = self._by_script(letters)
        happened = self.tr("The room would see boxes: no font on this computer has {letters}.")
        helps = self._lacking_fonts() or self.tr("A font from fonts.google.com/noto brings them.")
        return f"{happened.format(letters=shown)} {helps}"

    def _by_script(self, letters: Iterable[str]) -> str:
        signs = self.tr("signs")
        return self._measures.separated(
            f"{script or signs} ({_few(found)})" for script, found in by_script(letters)
        )

    def not_drawn(self, names: str) -> str:
        """Return that letters of names (a list in words) are drawn as boxes, and what helps."""
        happened = self.tr("Boxes stand for letters of {names}: no font on this computer has them.")
        helps = self._lacking_fonts() or self.tr("A font from fonts.google.com/noto brings them.")
        return f"{happened.format(names=names)} {helps}"

    def _lacking_fonts(self) -> str:
        """Return how the program's own fonts are installed; empty where they are."""
        missing = missing_packages()
        helps = self.tr("Goround's own fonts are missing: pip install {packages} brings them.")
        return helps.format(packages=" ".join(missing)) if missing else ""

    def held(self, held: Held, since: str) -> tuple[str, str]:
        """Return that the meeting goes on in memory, and what helps."""
        happened, helps = self.in_meeting(held.fault)
        if held.acts:
            sentence = self.tr(
                "{happened} The meeting goes on in memory: acts since {since} ({acts}) are not "
                "saved yet and would be lost if the program or the computer stopped."
            )
        else:
            sentence = self.tr("{happened} The meeting goes on in memory: nothing is saved.")
        more = self.tr("It is tried again every two seconds, or save the meeting elsewhere.")
        if _is_out_of_reach(held.fault):
            more = ""
        if held.fault.code == "full":
            helps = self.tr("Make room on the drive.")
        said = sentence.format(happened=happened, since=since, acts=held.acts)
        return said, f"{helps} {more}".strip()

    def not_whole(self, found: Unreadable) -> str:
        """Return that a record cannot be read to its end, and that what is told is short."""
        if found.newer:
            sentence = self.tr(
                "This record is not told whole: from event {seq} on it was written by a newer "
                "Goround. Use that one to read the rest."
            )
        else:
            sentence = self.tr(
                "This record is not whole: it is damaged from event {seq} on, and nothing that "
                "came after is told here."
            )
        return sentence.format(seq=found.seq)

    def mismatch(self, mismatch: Mismatch) -> str:
        """Return what was expected and what was found."""
        plain = self.tr("Expected {expected}; found {found}.")
        sentence = self._expectations.get(mismatch.code, plain)
        return sentence.format(expected=mismatch.expected, found=mismatch.found)

    def finding(self, finding: Finding, title: str = "") -> str:
        """Return one thing that is wrong in a library."""
        unknown = self.tr("Something is wrong in “{title}”: {detail}.")
        sentence = self._findings.get(finding.code, unknown)
        if finding.code == "sqlite_damaged" and finding.meeting:
            sentence = self.tr("The record of “{title}” cannot be read: {detail}.")
        return sentence.format(
            title=title or finding.meeting,
            seq=finding.seq or "?",
            detail=finding.detail.rstrip("."),
        )

    def not_attached(self, code: str, name: str) -> str:
        """Return why a file cannot be attached or given back, and what helps."""
        unknown = self.tr("The file {name} cannot be attached ({code}).")
        sentence = self._attaching.get(code, unknown)
        return sentence.format(name=name, code=code, most=MOST_BYTES // 1024**2)

    # Sentences

    def _prepare(self) -> None:
        self._measures = MeasureWords(self._translate)
        self._happened: dict[str, str] = {
            "full": self.tr("There is no room left for the library {path}."),
            "locked": self.tr("Another program keeps the library {path} locked."),
            "read_only": self.tr("The library {path} can be read, but nothing can be written."),
            "newer": self.tr("The library {path} was written by a newer Goround."),
            "foreign": self.tr("{path} is not a library of Goround."),
            "damaged": self.tr("The library {path} is damaged and cannot be read whole."),
            "missing": self.tr("There is no library at {path}, or its file was moved away."),
            "unreachable": self.tr("The library {path} cannot be opened."),
            "parted": self.tr(
                "Another station has gone on with this meeting in {path} while this one could not "
                "reach it."
            ),
            "silent": self.tr("The library {path} does not answer."),
            "empty": self.tr("The file {path} is empty: there is no library in it yet."),
            "files_missing": self.tr(
                "Files that are attached in the meeting of {path} are neither in it nor here."
            ),
            "taken": self.tr("There is a file {path} already, and it stays as it is."),
            "not_begun": self.tr("There is no room for a new library at {path}."),
            "passphrase_wanted": self.tr(
                "{path} is locked with a passphrase, or it is no library of Goround: without the "
                "passphrase that cannot be told."
            ),
            "passphrase_wrong": self.tr(
                "This passphrase does not open {path}. Or it is damaged, or no library of Goround: "
                "that cannot be told apart."
            ),
            "not_locked": self.tr("The library {path} is not locked: it needs no passphrase."),
            "no_cipher": self.tr(
                "{path} is locked, and this computer cannot open locked libraries."
            ),
        }
        self._helps: dict[str, str] = {
            "full": self.tr(
                "Everything recorded so far is safe. Make room on the drive, then go on."
            ),
            "locked": self.tr("Close the other program that uses it, then try again."),
            "read_only": self.tr(
                "You can look at it. To go on writing, make the file writable or use a copy."
            ),
            "newer": self.tr("Use the newer Goround to open it. This one leaves it as it is."),
            "foreign": self.tr("Choose another file, or a name that is not taken yet."),
            "damaged": self.tr(
                "Leave the file as it is. Opening it in Goround offers to save what is good; "
                "the damaged file is kept beside it."
            ),
            "missing": self.tr("Check the name and the drive, or bring the file back."),
            "unreachable": self.tr(
                "Check the name, the drive or network, and whether you may open it."
            ),
            "parted": self.tr(
                "What was done here cannot be joined by itself: save it elsewhere, then open the "
                "meeting again and do there what is missing."
            ),
            "silent": self.tr("Check the network and the computer on which it lies."),
            "files_missing": self.tr(
                "Save the meeting again on the laptop that has it, with its files: Meeting, “Save "
                "it for another laptop …” at home does that."
            ),
            "taken": self.tr("Choose a name that is not taken yet."),
            "empty": self.tr("Choose another library, or start a meeting to begin one here."),
            "passphrase_wanted": self.tr(
                "Type the passphrase, or name a file that has it: --passphrase-file FILE."
            ),
            "passphrase_wrong": self.tr(
                "Look for capital letters and the language of the keyboard, then type it again."
            ),
            "not_locked": self.tr(
                "Open it without one. If it should be locked, this is another file in its place."
            ),
            "no_cipher": self.tr(
                "Open it on another computer, or install the package sqlcipher3 beside Goround "
                "where there is one for this system."
            ),
            "not_begun": self.tr(
                "Nothing was begun, and nothing was left there. Make room, or choose another place."
            ),
        }
        self._expectations: dict[str, str] = {
            "FLOOR": self.tr("The floor should be with {expected}; it is with {found}."),
            "STACK": self.tr("The stack should be: {expected}. It is: {found}."),
            "TEXT": self.tr("The text should read “{expected}”; it reads “{found}”."),
            "DECISION": self.tr("The decision should be {expected}; it is {found}."),
            "CONFLICT": self.tr("A conflict was expected between {expected}; there is none."),
            "STANDS": self.tr("{expected} should both be able to stand; the finding is: {found}."),
            "POINTLESS": self.tr(
                "With one of {expected} the other should be pointless; the finding is: {found}."
            ),
            "PENDING": self.tr("Pending should be {expected}; it is: {found}."),
            "IN_ORDER": self.tr("Expected of a motion: {expected}; found: {found}."),
            "MISSING": self.tr("Missing should be {expected}; it is: {found}."),
            "ORDER": self.tr("The order should begin with {expected}; it is: {found}."),
            "ACTION": self.tr("Expected of an action: {expected}; it is: {found}."),
            "RATIFIED": self.tr("Expected of the groups’ answers: {expected}; it is: {found}."),
            "ELAPSED": self.tr("The turn should have run {expected}; it ran {found}."),
            "ALLOTTED": self.tr("The turn should have been given {expected}; it has {found}."),
            "OVERRUN": self.tr("The turn should be over by {expected}; it is over by {found}."),
            "REFUSED": self.tr("A refusal was expected ({expected}); there was: {found}."),
        }
        self._attaching: dict[str, str] = {
            "FILE_MISSING": self.tr("There is no file {name}. Check the name and the drive."),
            "FILE_UNREADABLE": self.tr(
                "The file {name} cannot be read. Check the drive and whether you may open it."
            ),
            "FILE_TOO_LARGE": self.tr(
                "The file {name} is larger than {most} MB. Attach a smaller one, or say in the "
                "text where it lies."
            ),
            "NOT_A_FILE": self.tr("{name} is not a file. Choose a single file."),
            "ATTACHMENT_MISSING": self.tr(
                "The attached file is not in the library any more. Attach it again where "
                "somebody still has it."
            ),
            "ATTACHMENT_DAMAGED": self.tr(
                "The attached file has gone bad on the drive. Attach it again where somebody "
                "still has it."
            ),
        }
        self._findings = {
            "chain_broken": self.tr(
                "In “{title}” row {seq} was changed after it was written, or the row before it."
            ),
            "seq_gap": self.tr("In “{title}” rows are missing before row {seq}."),
            "sqlite_damaged": self.tr("The file of the library is damaged: {detail}."),
            "attachment_missing": self.tr(
                "In “{title}” row {seq} attached the file “{detail}”, which is not in the library "
                "any more. Attach it again where somebody still has it."
            ),
            "attachment_damaged": self.tr(
                "In “{title}” row {seq} attached the file “{detail}”, which has gone bad since. "
                "Attach it again where somebody still has it."
            ),
            "cut_off": self.tr(
                "“{title}” ends with event {seq}, and the copy {detail} knows how it went on: its "
                "end was cut off. `goround verify --repair` brings it back."
            ),
            "meeting_gone": self.tr(
                "“{title}” is in the copy {detail} and not in the library any more. "
                "`goround verify --repair` brings it back."
            ),
            "made_anew": self.tr(
                "“{title}” is not what the copy {detail} has: at event {seq} at the latest it was "
                "written anew. Compare the two before you go on."
            ),
        }


def _few(letters: str) -> str:
    """Return some letters; a mark is written on a circle, since it belongs above another letter."""
    shown = " ".join(
        f"\u25cc{each}" if unicodedata.category(each)[0] == "M" else each
        for each in letters[:_MOST_LETTERS]
    )
    return shown if len(letters) <= _MOST_LETTERS else f"{shown} …"


def _is_out_of_reach(fault: StorageFault) -> bool:
    """Tell whether a library on another computer does not answer, which may well pass."""
    return "://" in fault.path and fault.code in ("unreachable", "silent")
