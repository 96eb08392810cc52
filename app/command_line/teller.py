"""How commands speak: answers on standard output, complaints on standard error."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from app.command_line.exits import Status
from app.resources import load_processes
from app.wording import Wording
from app.wording.translation import reader_language, tongue_for, translations_for
from app.wording.words import Translate, Words, identity
from facilitation.meeting.history import Unreadable

if TYPE_CHECKING:
    from facilitation.library.rescue import Rescue


class TroubleError(Exception):
    """A command cannot go on; the message is a sentence for people."""

    def __init__(self, sentence: str, status: Status = Status.TROUBLE) -> None:
        super().__init__(sentence)
        self.status = status


def why(fault: OSError) -> str:
    return fault.strerror or type(fault).__name__


class Teller(Words):
    """Prints lines, whatever the terminal can show, and makes the commands' own sentences."""

    def __init__(self, wording: Wording, translate: Translate = identity) -> None:
        super().__init__(translate)
        self.wording = wording
        self.translate = translate

    def tell(self, line: str) -> None:
        """Print a line of the answer at once, so that it is there if the program is killed."""
        self.give(f"{line}\n".encode("utf-8", errors="replace"))

    def give(self, data: bytes) -> None:
        """Print bytes of the answer at once."""
        stream = getattr(sys.stdout, "buffer", None)
        if stream is None:
            sys.stdout.write(data.decode("utf-8", errors="replace"))
        else:
            stream.write(data)
        sys.stdout.flush()

    def complain(self, line: str) -> None:
        """Print a line on standard error; what the terminal cannot show is replaced."""
        safe = line.encode(sys.stderr.encoding or "utf-8", errors="backslashreplace")
        sys.stderr.write(safe.decode(sys.stderr.encoding or "utf-8") + "\n")
        sys.stderr.flush()

    def unprintable(self, letters: frozenset[str]) -> None:
        """Say that no font has these letters, and what helps; what was asked for is done."""
        self.complain(" ".join(self.wording.troubles.unprintable(letters)))

    def bug(self, report: Path | None) -> str:
        """Return what to say of a bug."""
        said = self.tr("Something in Goround went wrong. What was recorded is safe.")
        if report is None:
            return said
        return f"{said} " + self.tr("A report is in {place}.").format(place=report)

    def no_answer(self, fault: OSError) -> str:
        return self.tr("The answer could not be written: {why}.").format(why=why(fault))

    def no_date(self, typed: str) -> str:
        return self.tr("“{typed}” is no day. Write it as 2027-05-01.").format(typed=typed)

    def no_meetings(self) -> str:
        return self.tr("There are no meetings yet.")

    def no_meeting(self, typed: str, titles: list[str]) -> str:
        """Return that there is no such meeting, and which there are."""
        if not titles:
            return self.tr("There is no meeting in this library yet.")
        there = self.wording.measures.listed(titles)
        sentence = self.tr("There is no meeting called “{name}”. There are: {titles}.")
        return sentence.format(name=typed, titles=there)

    def several_meetings(self, typed: str, titles: list[str]) -> str:
        """Return that several meetings may be meant."""
        there = self.wording.measures.listed(titles)
        sentence = self.tr("“{name}” may be several meetings: {titles}. Say more of the title.")
        return sentence.format(name=typed, titles=there)

    def cannot_read(self, path: str, why: str) -> str:
        return self.tr("{path} could not be read: {why}.").format(path=path, why=why)

    def cannot_write(self, path: str, fault: OSError) -> str:
        """Return that a file cannot be written, and why."""
        sentence = self.tr("{path} could not be written: {why}. Choose another place.")
        return sentence.format(path=path, why=why(fault))

    def no_script(self, typed: str) -> str:
        return self.tr("There is no file and no rehearsal called {name}.").format(name=typed)

    def not_whole(self, found: Unreadable, title: str = "") -> str:
        """Return that a record cannot be read to its end, and what helps."""
        said = self.wording.troubles.not_whole(found)
        if title:
            said = self.tr("{title}: {sentence}").format(title=title, sentence=said)
        if found.newer:
            return said
        return f"{said} " + self.tr("goround verify --repair saves what is good.")

    def nothing_whole(self) -> str:
        return self.tr(
            "Nothing of this record can be read: it is damaged from its first event on. "
            "goround verify --repair sets it aside and keeps the other meetings."
        )

    def nothing_copied(self) -> str:
        return self.tr(
            "Nothing was copied, since it is not whole. goround verify --repair saves what is good "
            "of a library."
        )

    def only_files(self) -> str:
        return self.tr(
            "Only a library that is a file can be repaired here. On a server, bring back a backup."
        )

    def too_large(self, path: str) -> str:
        return self.tr("{path} is too large for a script.").format(path=path)

    def no_such_item(self, typed: str, ways: Sequence[str]) -> str:
        return self.tr(
            "“{typed}” says nothing of an item. Write its number and how people are called in it, "
            "such as 2=unattributed (one of: {ways})."
        ).format(typed=typed, ways=", ".join(ways))

    def more_names(self, line: str) -> str:
        return self.tr(
            "The group chose to tell fewer names than that. Whoever is to be named has to agree "
            "first, and the record has to say so: {line} because “…”"
        ).format(line=line)

    def no_format(self, name: str, formats: str) -> str:
        """Return that minutes cannot be written like that, and how they can."""
        sentence = self.tr("There is no format called {name}. There are: {formats}.")
        return sentence.format(name=name, formats=formats)

    def no_order(self, name: str, orders: str) -> str:
        """Return that minutes cannot be told in an order, and in which they can."""
        sentence = self.tr("There is no order of minutes called {name}. There are: {orders}.")
        return sentence.format(name=name, orders=orders)

    def no_proposal(self, typed: str, labels: Sequence[str]) -> str:
        """Return that a meeting has no such proposal, and which it has."""
        if not labels:
            return self.tr("This meeting has no proposals.")
        if not typed:
            sentence = self.tr("Say which proposal is meant. It has: {labels}.")
            return sentence.format(labels=self.wording.measures.listed(labels, most=20))
        sentence = self.tr("This meeting has no proposal {typed}. It has: {labels}.")
        return sentence.format(typed=typed, labels=self.wording.measures.listed(labels, most=20))

    def which_command(self) -> str:
        return self.tr("Say which command: goround --help lists them.")

    def people_here(self, count: int) -> str:
        return self.tr("%n people here", "", count)

    def so_many_turns(self, words: str, turns: int | None) -> str:
        """Return what a line of the time sheet is about, with the number of its turns."""
        if turns is None:
            return words
        return self.tr("{words} (%n turns)", "", turns).format(words=words)

    def who_follows(self, names: Sequence[str]) -> str:
        return self.tr("Next: {names}").format(names=self.wording.measures.listed(names))

    def all_sound(self, count: int) -> str:
        return self.tr("Checked %n records: every event is as it was written.", "", count)

    def no_display(self) -> str:
        return self.tr(
            "There is no display here, so no window can be shown.\n"
            "A rehearsal of an assembly is played through the windows all the same."
        )

    def pictures_made(self) -> str:
        return self.tr(
            "These are the minutes and a picture of each window.\n"
            "To see the windows, start Goround where there is a display."
        )


class RescueWords(Words):
    """What came of a rescue."""

    def repaired(self, title: str, rows: int) -> str:
        """Return how much of a record was kept."""
        if not rows:
            return self.tr("“{title}”: nothing could be kept.").format(title=title)
        return self.tr("“{title}”: kept as far as event {rows}.").format(title=title, rows=rows)

    def beyond(self, title: str, rows: int) -> str:
        return self.tr("“{title}”: %n later events were set aside.", "", rows).format(title=title)

    def brought_back(self, title: str, rows: int, copy: str) -> str:
        """Return how many events came back from a copy."""
        sentence = self.tr("“{title}”: %n events came back from the copy {copy}.", "", rows)
        return sentence.format(title=title, copy=copy)

    def set_aside(self, path: str) -> str:
        return self.tr("A copy of the library as it was is in {path}.").format(path=path)


def rescue_told(done: Rescue, titles: Mapping[str, str], translate: Translate) -> Iterator[str]:
    """Return line by line what a rescue kept and what it set aside; ``titles`` by meeting."""
    words = RescueWords(translate)
    for each in done.meetings:
        title = titles.get(each.meeting) or each.meeting
        yield words.repaired(title, each.rows)
        if each.beyond:
            yield words.beyond(title, each.beyond)
    yield words.set_aside(str(done.aside))


def teller_in(asked: str) -> Teller:
    """Return who speaks in the language that was asked for, else in that of the terminal."""
    translations = translations_for(asked or reader_language())
    tongue = tongue_for(translations, asked)
    return Teller(Wording(tongue, load_processes()), translations.translate)
