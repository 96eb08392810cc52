"""Lines about items and texts with more than one gap: what is split, brought, bundled, merged."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from app.console.line.line_form import Gap, Kind, LineForm, choice
from app.look.spoken import Spoken
from facilitation.language.writing import quoted
from facilitation.meeting.deciding.labels import free_label
from facilitation.meeting.reading import place_on_agenda
from facilitation.meeting.state import Fate, Item, Meeting, Proposal


class AgendaForms(Spoken):
    """Makes each form for the items chosen; ``tr`` is the place of their words."""

    def split(self, meeting: Meeting, item: Item) -> LineForm:
        """Ask for the titles of the parts."""
        begun = f"split {_place(meeting, item)} into"
        return LineForm(
            self.tr("Split the item"),
            self.tr("Split it"),
            begun,
            Gap(self.tr("First part"), "{},", Kind.WORDS, item.title, wanted=True),
            Gap(self.tr("Second part"), "{}", Kind.WORDS, wanted=True),
            Gap(self.tr("Third part (may stay empty)"), ", {}", Kind.WORDS),
        )

    def merge(self, meeting: Meeting, items: Sequence[Item]) -> LineForm:
        """Ask what the one item is called."""
        places = ", ".join(_place(meeting, each) for each in items)
        title = quoted(", ".join(each.title for each in items)).strip('"')
        return LineForm(
            self.tr("Make one item of several"),
            self.tr("Merge them"),
            f"merge items {places}",
            Gap(self.tr("Title"), "as {}", Kind.WORDS, title, wanted=True),
        )

    def defer(self, meeting: Meeting, item: Item) -> LineForm:
        return LineForm(
            self.tr("Put it off to another meeting"),
            self.tr("Put it off"),
            f"defer item {_place(meeting, item)}",
            Gap(self.tr("Until which day (may stay empty)"), "until {}", Kind.DAY),
            Gap(self.tr("Why (may stay empty)"), "because {}", Kind.WORDS),
        )

    def bring(self, meeting: Meeting, item: Item) -> LineForm:
        """Ask which of the texts that are open comes up at an item."""
        there = {e.label: f"{e.label} {e.title}".strip() for e in to_bring(meeting, item)}
        return LineForm(
            self.tr("A text for this item"),
            self.tr("Bring it"),
            "bring",
            choice(self.tr("Text"), there, f"{{}} to {_place(meeting, item)}"),
        )

    def bundle(self, meeting: Meeting, items: Sequence[Item]) -> LineForm:
        """Ask which texts need no debate; those of items stand there at first."""
        labels = ", ".join(each.label for each in to_bundle(meeting, items))
        return LineForm(
            self.tr("What needs no debate"),
            self.tr("Put them together"),
            "bundle",
            Gap(self.tr("Texts"), kind=Kind.LABELS, value=labels, wanted=True),
            Gap(self.tr("What they are called (may stay empty)"), "as {}", Kind.WORDS),
            about=self.tr(
                "One act decides them. Anybody can have one pulled out, treated by itself."
            ),
        )

    def pull(self, meeting: Meeting, items: Sequence[Item]) -> LineForm:
        """Ask which text is to be treated by itself (one of items, if they have any), who, why."""
        labels = meeting.bundle.labels if meeting.bundle is not None else ()
        there = {each: f"{each} {meeting.proposals[each].title}".strip() for each in labels}
        numbers = {each.number for each in items}
        theirs = next((each for each in labels if meeting.proposals[each].item in numbers), "")
        return LineForm(
            self.tr("Pull a text out"),
            self.tr("Pull it out"),
            "pull",
            choice(self.tr("Text"), there, at=theirs),
            Gap(self.tr("Who wants it by itself"), "by {}", Kind.NAME, wanted=True),
            Gap(self.tr("Why (may stay empty)"), "because {}", Kind.WORDS),
        )

    def question(self, meeting: Meeting, item: Item) -> LineForm:
        """Ask for a question that was sent ahead, and who sent it."""
        place = _place(meeting, item)
        return LineForm(
            self.tr("A question sent ahead"),
            self.tr("Keep it"),
            "question",
            Gap(self.tr("Question"), f"{{}} for {place}", Kind.WORDS, wanted=True),
            Gap(self.tr("Who sent it (may stay empty)"), "by {}", Kind.NAME),
        )


def to_bring(meeting: Meeting, item: Item) -> list[Proposal]:
    """Return the open texts that could come up at an item, and do not yet."""
    there = meeting.proposals.values()
    return [each for each in there if each.fate is Fate.OPEN and each.item != item.number]


def to_bundle(meeting: Meeting, items: Sequence[Item]) -> list[Proposal]:
    """Return the open texts that are not bundled yet: those of items, where they have some.

    Where several items are chosen, those of no other come in for them.
    """
    there = meeting.bundle.labels if meeting.bundle is not None else ()
    texts, numbers = meeting.proposals.values(), {each.number for each in items}
    left = [each for each in texts if each.fate is Fate.OPEN and each.label not in there]
    theirs = [each for each in left if each.item in numbers]
    return theirs if theirs or len(numbers) > 1 else left


def _place(meeting: Meeting, item: Item) -> str:
    return str(place_on_agenda(meeting, item.number))


_MOST_HANDS = 100_000


class MatterForms(Spoken):
    """Makes each form for a text."""

    def suggest(self, label: str) -> LineForm:
        return LineForm(
            self.tr("Suggest what to fill {label} with").format(label=label),
            self.tr("Suggest it"),
            f"suggest {label}",
            Gap(self.tr("The words"), kind=Kind.WORDS, wanted=True),
            Gap(self.tr("Who suggests them"), "by {}", Kind.NAME, wanted=True),
        )

    def count_hands(self, label: str, words: str) -> LineForm:
        return LineForm(
            self.tr("Hands on “{words}”").format(words=words),
            self.tr("Count them"),
            f"fill {label} {quoted(words)}",
            Gap(self.tr("For it"), "yes {}", Kind.NUMBER, most=_MOST_HANDS),
            Gap(self.tr("Against it"), "no {}", Kind.NUMBER, most=_MOST_HANDS),
        )

    def blank(self, meeting: Meeting, label: str) -> LineForm:
        return LineForm(
            self.tr("Make a blank in {label}").format(label=label),
            self.tr("Make it"),
            f"blank {label} {free_label(meeting, 'B')}",
            Gap(self.tr("Who moves it"), "by {}:", Kind.NAME, wanted=True),
            Gap(self.tr("The words that are left open"), kind=Kind.WORDS, wanted=True),
            Gap(self.tr("In which line (empty: there is only one)"), "in line {}"),
        )

    def merge(self, meeting: Meeting, labels: Iterable[str]) -> LineForm:
        return LineForm(
            self.tr("Merge {labels}").format(labels=", ".join(labels)),
            self.tr("Merge them"),
            f"merge {', '.join(labels)} as",
            Gap(self.tr("New label"), value=free_label(meeting, "A"), wanted=True),
            Gap(self.tr("Who moves it"), "by {}", Kind.NAME, wanted=True),
        )
