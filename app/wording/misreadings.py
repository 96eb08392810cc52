"""Lines that are not understood, and scripts with something wrong in them."""

from __future__ import annotations

from collections.abc import Mapping

from app.wording.words import JoinedWords
from facilitation.language.grammar import Misread, NotUnderstood
from facilitation.language.lexicon import example_of
from facilitation.rehearsal.script import Wrong


class MisreadWords(JoinedWords):
    """Why a line is no act; each sentence says what would be one."""

    def _prepare(self) -> None:
        self._sentences: dict[str, str] = {
            Misread.NOTHING: self.tr("The line is empty."),
            Misread.UNKNOWN_VERB: self.tr("“{word}” is no act and no name."),
            Misread.SEVERAL: self.tr("“{word}” may mean several things here."),
            Misread.MISSING: self.tr("Something is missing here: {what}."),
            Misread.UNEXPECTED: self.tr("“{word}” does not belong here."),
            Misread.TWICE: self.tr("“{word}” stands here twice; once is enough."),
            Misread.NEEDS_QUOTES: self.tr(
                "“{word}” needs quotation marks around it, because a text belongs here."
            ),
            Misread.OPEN_QUOTE: self.tr("A quotation mark is opened and not closed."),
            Misread.NEEDS_BLOCK: self.tr(
                'A text is missing under this line, between two lines of """.'
            ),
            Misread.OPEN_BLOCK: self.tr('The text under this line is not closed by a line of """.'),
            Misread.UNEXPECTED_BLOCK: self.tr("No text belongs under this line."),
            Misread.BAD_TIME: self.tr("“{word}” is no time; write 2:00 or 90s or 30m."),
            Misread.BAD_NUMBER: self.tr("“{word}” is no whole number that fits here."),
            Misread.BAD_FRACTION: self.tr("“{word}” is no fraction; write for example 2/3."),
            Misread.BAD_DATE: self.tr(
                "“{word}” is no day; write for example 1 May 2027, or 2027-05-01."
            ),
            Misread.TOO_LONG: self.tr(
                "The line is too long; at most {limit} characters can be read."
            ),
            Misread.NOT_TEXT: self.tr("The line holds signs that are no text."),
            Wrong.BLOCK_WITHOUT_LINE: self.tr("A text stands here without a line above it."),
            Wrong.TIME_WITHOUT_LINE: self.tr("A time stands here without anything that happens."),
            Wrong.TIME_BACKWARDS: self.tr("The time is earlier than that of the line before."),
        }

    def misread(self, fault: NotUnderstood) -> str:
        """Return why a line was not understood, and what would be."""
        return f"{self.why(str(fault.code), fault.params)} {self.possible(fault)}".strip()

    def possible(self, fault: NotUnderstood) -> str:
        """Return what would be understood; empty where nothing is offered."""
        if not fault.possible:
            return ""
        shown = tuple(map(example_of, fault.possible))
        lines = self._measures.parted(map(self._wording.written, shown))
        if fault.code is Misread.UNKNOWN_VERB:
            return self.tr("Did you mean: {lines}").format(lines=lines)
        if shown == fault.possible:
            return self.tr("It is written: {lines}").format(lines=lines)
        return self.tr("It is written like this: {lines}").format(lines=lines)

    def knows(self, code: str) -> bool:
        return code in self._sentences

    def why(self, code: str, params: Mapping[str, str | int]) -> str:
        """Return the sentence for a code with its parameters."""
        sentence = self._sentences.get(code)
        if sentence is None:
            return self.tr("This line was not understood ({code}).").format(code=code)
        if code == Misread.UNEXPECTED and params.get("what"):
            sentence = self.tr("“{word}” stands where {what} should stand.")
        what = str(params.get("what", ""))
        filled = self._wording.written(what) if what.isupper() else what  # a keyword is no verb
        given = {**params, "what": filled.replace("|", " / ")}
        return sentence.format(**{"word": "", "limit": "", **given})
