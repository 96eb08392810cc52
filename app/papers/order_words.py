"""What is wrong with an order file, where, and what helps."""

from __future__ import annotations

from app.papers.order import NAMED, VERSION, BadOrder, Wrong
from app.papers.orders import sections
from app.wording.process_files import visible
from app.wording.words import Words


class OrderWording(Words):
    """Says why an order of minutes cannot be used."""

    def refused(self, bad: BadOrder) -> str:
        """Return one sentence with the file and the line, and one with the remedy."""
        why = {
            Wrong.SYNTAX: self.tr("This is no TOML: {what}. Mend the line, or take the file away."),
            Wrong.FIELD: self.tr(
                "“{what}” is no line of an order, or holds what it cannot. "
                "What an order holds stands in resources/minutes/README.md."
            ),
            Wrong.NEWER: self.tr(
                "It was written for a newer Goround; this one reads version {version}. "
                "Install the newer one, or use another order."
            ),
            Wrong.SECTION: self.tr("There is no section “{what}” here. There are: {sections}."),
            Wrong.TWICE: self.tr("“{what}” stands there twice. Take one of them out."),
            Wrong.NO_WORDS: self.tr("It has no English words. Add [words.en] with a title."),
            Wrong.HEADING: self.tr("“{what}” has no heading to replace. Take the line out."),
            Wrong.PLACE: self.tr("No fact is called “{what}”. In braces can stand: {facts}."),
            Wrong.TEXT: self.tr(
                "“{what}” is empty, too long, or has letters that cannot be seen. Write it anew."
            ),
        }[bad.wrong]
        told = why.format(
            what=visible(bad.what),
            version=VERSION,
            sections=", ".join(sections()),
            facts=", ".join(NAMED),
        )
        head = self.tr("{file}, line {line}:").format(file=bad.file, line=bad.line)
        return f"{head} {told}"
