"""Why a document cannot be read, and what of one could not be kept."""

from __future__ import annotations

from collections.abc import Iterable

from app.wording.words import Words
from facilitation.exchange.documents.imported import MOST_CHARACTERS, Bad, BadDocument, Loss
from facilitation.exchange.documents.reading import MOST_BYTES


class DocumentWords(Words):
    """What happened to a text on its way in, and what to do."""

    def _prepare(self) -> None:
        self._bad: dict[Bad, str] = {
            Bad.FILE_MISSING: self.tr("{it} is not there. Check the name and the drive."),
            Bad.FILE_UNREADABLE: self.tr(
                "{it} cannot be opened. Check the drive and whether you may read it."
            ),
            Bad.FILE_TOO_LARGE: self.tr(
                "{it} is larger than {megabytes} MB. Take out its pictures, or copy the text and "
                "paste it here."
            ),
            Bad.PROTECTED: self.tr(
                "{it} has a password. Open it in the program it was written with, save it without "
                "one, and try again; or copy the text and paste it here."
            ),
            Bad.OLD_WORD: self.tr(
                "{it} is of an old Word (.doc). Open it in a word processor, save it as .docx or "
                ".odt, and try again; or copy the text and paste it here."
            ),
            Bad.OTHER_KIND: self.tr(
                "{it} is no text that can be read here. Save it as .docx, .odt, .md or .txt, or "
                "copy the text and paste it here."
            ),
            Bad.NOT_TEXT: self.tr(
                "{it} holds something other than text. Save it as .docx, .odt, .md or .txt."
            ),
            Bad.DAMAGED: self.tr(
                "{it} is damaged. Open it in the program it was written with and save it anew; or "
                "copy the text and paste it here."
            ),
            Bad.UNSAFE: self.tr(
                "{it} is built in a way that no word processor builds it, and was not opened. If "
                "you trust where it comes from, copy the text and paste it here."
            ),
            Bad.TOO_LONG: self.tr(
                "{it} has more than {letters} characters. Bring it in parts, as proposals of "
                "their own."
            ),
            Bad.EMPTY: self.tr("{it} has no words in it."),
        }

    def refusal(self, bad: BadDocument) -> str:
        """Return why a document is not read, and what to do; the name may be empty."""
        name = self.tr("The file {name}").format(name=bad.name) if bad.name else self.tr("This")
        return self._bad[bad.code].format(
            it=name, megabytes=MOST_BYTES // 1024**2, letters=f"{MOST_CHARACTERS:,}"
        )

    def losses(self, lost: Iterable[tuple[str, int]]) -> tuple[str, ...]:
        """Return what could not be kept, by its codes and how often, a sentence each."""
        return tuple(self._lost(number)[Loss(code)] for code, number in lost)

    def _lost(self, number: int) -> dict[Loss, str]:
        return {
            Loss.PICTURES: self.tr("%n pictures were left out.", "", number),
            Loss.OBJECTS: self.tr("%n charts or embedded objects were left out.", "", number),
            Loss.FORMULAS: self.tr(
                "%n formulas stand as plain characters; check them.", "", number
            ),
            Loss.FOOTNOTES: self.tr(
                "%n footnotes stand at the end, with their numbers in brackets.", "", number
            ),
            Loss.TRACKED_CHANGES: self.tr(
                "%n tracked changes were taken as accepted; check that this is what you mean.",
                "",
                number,
            ),
            Loss.COMMENTS: self.tr("%n comments in the margin were left out.", "", number),
            Loss.TEXT_BOXES: self.tr(
                "%n text boxes stand after their paragraphs; check their places.", "", number
            ),
            Loss.HIDDEN: self.tr("%n hidden passages were left out.", "", number),
            Loss.STRUCK: self.tr(
                "%n passages were struck through and stand as any other; take out what is not to "
                "be decided.",
                "",
                number,
            ),
            Loss.EMPHASIS: self.tr("Bold, italics and underlining are not kept; the words are."),
            Loss.PAGE_MARGINS: self.tr("What stood in the header or footer of pages was left out."),
            Loss.CONTENTS: self.tr("%n lines of a list of contents were left out.", "", number),
            Loss.MERGED_CELLS: self.tr(
                "%n merged cells stand in the first of their places.", "", number
            ),
            Loss.SYMBOLS: self.tr("%n characters of a symbol font were left out.", "", number),
            Loss.LINKS: self.tr(
                "%n links lead to no web page and stand as plain words.", "", number
            ),
            Loss.HTML: self.tr("%n pieces of HTML were taken out; their words stay.", "", number),
            Loss.FRONT_MATTER: self.tr("The facts before the text were left out."),
            Loss.MACROS: self.tr("The document has macros; they were ignored."),
            Loss.GUESSED_LETTERS: self.tr(
                "The file does not say how its letters are written; check accents and quotation "
                "marks."
            ),
        }
