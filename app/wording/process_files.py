"""What is wrong with the file of a process, where, and what helps."""

from __future__ import annotations

from app.wording.words import Words
from facilitation.process.process import FLOORS
from facilitation.process.reading import LONGEST, VERSION, BadProcess, Flaw, Wrong

_SHOWN = 60
"""How many characters of what is wrong are shown."""


class ProcessFileWords(Words):
    """Says why a process cannot be used as it is."""

    def _prepare(self) -> None:
        self._why: dict[Wrong, str] = {
            Wrong.SYNTAX: self.tr("This is no TOML: {what}. Mend the line, or take the file away."),
            Wrong.LETTERS: self.tr(
                "The letters cannot be read. Save the file as plain text in UTF-8, or take it away."
            ),
            Wrong.FIELD: self.tr(
                "“{what}” is no word of a process. Mend its spelling, or take the line out."
            ),
            Wrong.LACKS: self.tr("“{what}” is missing here. {compare}"),
            Wrong.TYPE: self.tr("“{what}” holds here what it cannot hold. {compare}"),
            Wrong.NEWER: self.tr(
                "It was written for a newer Goround; this one reads version {version}. Install "
                "the newer one, or use another process."
            ),
            Wrong.LIKE: self.tr(
                "There is no process “{what}” that it could be like, or each of them is like the "
                "other. Name one that is there."
            ),
            Wrong.NAME: self.tr(
                "It is called “{what}”, and its file otherwise, or it has letters that no file "
                "can have. Let both be called the same."
            ),
            Wrong.LARGE: self.tr("The file is too large for a process. Take it away."),
            Wrong.FLOOR: self.tr("No floor is called “{what}”. There are: {floors}."),
            Wrong.NO_STAGES: self.tr("It has no stages. Add at least one."),
            Wrong.TWICE: self.tr(
                "Two stages are called “{what}”, or one has no name that can be used. Call one of "
                "them otherwise."
            ),
            Wrong.MISSING: self.tr(
                "The next stage is to be “{what}”, and there is none. Add it, or name another."
            ),
            Wrong.UNREACHED: self.tr(
                "No other stage leads to “{what}”. Name it as the next one of another, or take it "
                "out."
            ),
            Wrong.ENDLESS: self.tr(
                "From “{what}” on the stages go round and never end. Let one of them lead on, or "
                "end with “end”."
            ),
            Wrong.NO_WORDS: self.tr(
                "“{what}” says nothing to the room. Add a title and a line for it."
            ),
            Wrong.TEXT: self.tr(
                "“{what}” is empty, longer than {most} letters, or has letters that cannot be "
                "seen. Write it anew."
            ),
            Wrong.DATE: self.tr("“{what}” is no day. Write for example 1 May 2027, or 2027-05-01."),
            Wrong.BEFORE: self.tr(
                "“{what}” lies before the day on which it was agreed. Write a later one."
            ),
            Wrong.ORDER: self.tr("There is no order of the stack called “{what}”. Use “fifo”."),
            Wrong.METHOD: self.tr(
                "Nothing can be decided by “{what}” here. Use “consensus” or “majority”."
            ),
            Wrong.MOTION: self.tr("The formal motions are wrong: {what}. Mend or remove the part."),
            Wrong.RANGE: self.tr("“{what}” is too small or too large here. Write another number."),
        }

    def refused(self, bad: BadProcess) -> str:
        return self.said(bad.file, bad.line, bad.wrong, bad.what)

    def said(self, file: str, line: int, wrong: str, what: str) -> str:
        """Return the same of a fault whose parts were handed on one by one."""
        head = self.tr("{file}, line {line}:").format(file=visible(file), line=line)
        return f"{head} {self._told(Wrong(wrong), what)}"

    def flaw(self, flaw: Flaw) -> str:
        """Return what is wrong with a process that is being written, and what helps."""
        return self._told(flaw.wrong, flaw.what)

    def _told(self, wrong: Wrong, what: str) -> str:
        if wrong is Wrong.TEXT and not what.strip():
            return self.tr("Something to read is missing. Write a few words.")
        if wrong is Wrong.METHOD and not what:
            return self.tr("No way to decide is left. Choose at least one.")
        return self._why[wrong].format(
            what=visible(what),
            version=VERSION,
            floors=", ".join(FLOORS),
            most=LONGEST,
            compare=self.tr("Compare it with a process that was exported from here."),
        )


def visible(text: str) -> str:
    """Return the beginning of what is wrong in a file, with a sign for what cannot be seen."""
    shown = "".join(each if each.isprintable() else "\N{REPLACEMENT CHARACTER}" for each in text)
    return shown if len(shown) <= _SHOWN else f"{shown[:_SHOWN]}…"
