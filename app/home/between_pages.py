"""What goes between groups, over all meetings: texts and who answered, wishes, needs and offers."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable, Collection, Iterator, Sequence
from datetime import date
from itertools import pairwise

from msgspec.structs import replace
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHeaderView, QPlainTextEdit, QTreeWidget, QTreeWidgetItem, QWidget

from app.home.register_reading import RegisterReading
from app.look.buttons import button
from app.look.labels import named, plain_label, plain_tip, say
from app.look.laying import in_column, in_row
from app.wording import Wording
from app.wording.words import with_gaps
from facilitation.decisions.ratification import key_of
from facilitation.exchange.packets.receiving import Waiting
from facilitation.meeting.groups.packet import Notice, NoticeKind, SentText
from facilitation.meeting.register.between import (
    Exchanged,
    TextBetween,
    Told,
    notices_between,
    own_fates,
    texts_between,
)
from facilitation.text.difference import between

_AT = Qt.ItemDataRole.UserRole

Row = tuple[Sequence[str], str, str]
"""The texts of a row by column, all that is said of it, and the meeting that it opens."""


class BetweenPage(QWidget):
    """A list, and below it everything about what is chosen in it; Enter opens its meeting."""

    open_wanted = Signal(str)
    """The id of a meeting."""

    told = ""
    """What is said above the list, such as where a file lies now."""

    wide: Collection[int] = (0,)
    """The columns that share the room which is left."""

    waiting: Sequence[Waiting] = ()
    """What lies in the inbox and no meeting took up."""

    def __init__(
        self,
        reading: RegisterReading,
        wording: Wording,
        parent: QWidget | None = None,
        *,
        today: Callable[[], date],
    ) -> None:
        super().__init__(parent)
        self._reading, self._wording, self._today = reading, wording, today
        self._rows: Sequence[Row] = ()
        self.said = plain_label("", "soft", self, wrap=True)
        self.tree = plain_rows(self.title(), self.columns(), self.wide, self)
        self.whole = named(QPlainTextEdit(self, readOnly=True), self.tr("All about it"))
        self.open_button = button(self.tr("Open the meeting"), self, self._open)
        self.buttons = in_row(1, self.open_button)
        in_column(self.said, (self.tree, 3), (self.whole, 2), self.buttons, on=self, gap=10)
        self.tree.currentItemChanged.connect(self._show_whole)
        self.tree.itemActivated.connect(self._open)
        reading.read.connect(self.show_all)

    # What those say whose list it is

    @abstractmethod
    def title(self) -> str:
        """Return what the page is called."""

    @abstractmethod
    def columns(self) -> Sequence[str]:
        """Return what stands above the columns."""

    @abstractmethod
    def nothing(self) -> str:
        """Return what is said while the list is empty: what to do first."""

    @abstractmethod
    def rows(self, held: Sequence[Exchanged], today: str, /) -> Iterator[Row]:
        """Yield what is listed on an ISO date."""

    # What happens

    def show_all(self) -> None:
        """List what has been read by now; what was chosen stays chosen."""
        at = self._chosen()
        self._rows = tuple(self.rows(self._reading.between.held(), self._today().isoformat()))
        self.tree.clear()
        for number, (texts, _, _) in enumerate(self._rows):
            item = QTreeWidgetItem(list(texts))
            item.setData(0, _AT, number)
            for column, text in enumerate(texts):
                item.setToolTip(column, plain_tip(text))
            self.tree.addTopLevelItem(item)
        chosen = self.tree.topLevelItem(min(max(at, 0), len(self._rows) - 1))
        if chosen is not None:
            self.tree.setCurrentItem(chosen)
        say(self.said, self.told if self._rows else self.nothing())
        self._show_whole()

    def _chosen(self) -> int:
        row = self.tree.currentItem()
        return int(row.data(0, _AT)) if row is not None else -1

    def _show_whole(self, *_ignored: object) -> None:
        at = self._chosen()
        known = 0 <= at < len(self._rows)
        self.whole.setPlainText(self._rows[at][1] if known else "")
        self.open_button.setEnabled(known and bool(self._rows[at][2]))

    def _open(self, *_ignored: object) -> None:
        at = self._chosen()
        if 0 <= at < len(self._rows) and self._rows[at][2]:
            self.open_wanted.emit(self._rows[at][2])


class TextsPage(BetweenPage):
    """How texts stand with the groups that were asked: who answered what, and what is missing."""

    def title(self) -> str:
        return self.tr("Texts")

    def columns(self) -> Sequence[str]:
        return (self.tr("Text"), self.tr("How it stands"), self.tr("Answers count until"))

    def nothing(self) -> str:
        return self.tr(
            "No group was asked to ratify a text yet. In a meeting: More… beside a text, then “Ask "
            "groups to ratify it”."
        )

    def rows(self, held: Sequence[Exchanged], today: str) -> Iterator[Row]:
        """Yield each text with how it stands, who answered what, and its earlier wordings."""
        words = self._wording.ratification
        for each in texts_between(held, today):
            until = self._wording.measures.day(each.asked.by) if each.asked.by else "–"
            texts = (self._called(each.text), words.answered(each.outcome), until)
            yield texts, "\n".join(self._all(each)), each.meeting

    def _called(self, text: SentText) -> str:
        return self._wording.packets.called(text)

    def _all(self, each: TextBetween) -> Iterator[str]:
        words, called = self._wording.ratification, self._called(each.text)
        replies = [reply for came in self.waiting for reply in came.packet.replies]
        new = [reply for reply in replies if reply.text == each.text.id]
        answered = {key_of(reply.group) for reply in new}
        silent = tuple(who for who in each.outcome.silent if key_of(who) not in answered)
        yield words.whole(called, replace(each.outcome, silent=silent))
        yield words.terms(each.asked)
        for reply in each.outcome.replies:
            said = f"{words.position(reply)} {words.totals_of(reply)}".rstrip()
            yield with_gaps("{group}: {said}").format(group=reply.group, said=said)
        if new:
            yield self.tr(
                "%n answers to it wait in the inbox until a meeting takes them up.", "", len(new)
            )
        for old, now in pairwise((*each.before, each.text)):
            yield ""
            said = self.tr("Between version {old} and version {new}: {change}")
            yield with_gaps(said).format(
                old=old.number,
                new=now.number,
                change=self._wording.amendment(old.text, between(old.text, now.text)),
            )
        yield ""
        yield each.text.text


class FatesPage(BetweenPage):
    """What we would change in texts of others, and what became of each, and why."""

    wide = (0, 1)

    def title(self) -> str:
        return self.tr("What became of our wishes")

    def columns(self) -> Sequence[str]:
        return (self.tr("Text"), self.tr("What we want"), self.tr("What became of it"))

    def nothing(self) -> str:
        return self.tr(
            "No group here asked for a change in a text of others yet. Amend a text that came in a "
            "meeting, then send it back."
        )

    def rows(self, held: Sequence[Exchanged], _today: str) -> Iterator[Row]:
        """Yield each wish with what became of it, and the account that was given of that."""
        texts = {text.id: text for each in held for text in each.texts}
        for each in own_fates(held):
            change = self._change(each, texts.get(each.wish.base))
            became = self._became(each)
            yield (each.title or "…", change, became), self._all(each, change, became), each.meeting

    def _change(self, told: Told, base: SentText | None) -> str:
        if base is None:
            return self.tr("another wording")
        return self._wording.amendment(base.text, between(base.text, told.wish.text))

    def _became(self, told: Told) -> str:
        if told.fate is not None:
            return self._wording.packets.became(told.fate)
        if any(
            each.fate and (each.base, each.text) == (told.wish.base, told.wish.text)
            for came in self.waiting
            for each in came.packet.amendments
        ):
            return self.tr("word of it waits in the inbox")
        return self.tr("no word yet")

    def _all(self, told: Told, change: str, became: str) -> str:
        wish, fate = told.wish, told.fate
        said = [self.tr("{group} wants: {change}")]
        said += [self.tr("Why: {because}")] if wish.because else []
        said.append(self.tr("What became of it: {became}"))
        account = fate.account if fate is not None else ""
        said += [self.tr("The wider level says: {account}")] if account else []
        facts = {"group": wish.group, "change": change, "because": wish.because}
        lines = (with_gaps(e).format(**facts, became=became, account=account) for e in said)
        return "\n".join([*lines, "", wish.text])


class NoticesPage(BetweenPage):
    """What groups need, what they can give, and what they let others know, until it is over."""

    wide = (0, 1)

    own = ""
    """Who answers: what this group said itself is no question to it."""

    print_wanted = Signal(object)
    """The notices that are to be printed as a sheet."""

    send_wanted = Signal(object)
    """The notice that is to be answered; None: all are to be passed on."""

    def __init__(
        self,
        reading: RegisterReading,
        wording: Wording,
        parent: QWidget | None = None,
        *,
        today: Callable[[], date],
    ) -> None:
        super().__init__(reading, wording, parent, today=today)
        self.notices: Sequence[Notice] = ()
        self._listed: Sequence[Notice] = ()
        words = self.tr("Print as a sheet …")
        self.print_button = button(words, self, self._print, enter=False)
        words, tip = self.tr("Answer …"), self.tr("Say what you can give, or would take: as a file")
        self.answer_button = button(words, self, self._answer, tip=tip, enter=False)
        words = self.tr("Pass on …")
        tip = self.tr(
            "A file for other groups, with all that is not over, and through whom it came"
        )
        self.pass_button = button(words, self, self._pass_on, tip=tip, enter=False)
        self.open_button.hide()
        for each in (self.print_button, self.pass_button, self.answer_button):
            self.buttons.insertWidget(self.buttons.count() - 1, each)

    def title(self) -> str:
        return self.tr("Needs and offers")

    def columns(self) -> Sequence[str]:
        return (self.tr("What"), self.tr("Answered, or may fit"), self.tr("From"), self.tr("Until"))

    def nothing(self) -> str:
        return self.tr(
            "Nothing is needed or offered now. In a meeting, type “need”, “offer” or “announce”, "
            "and what it is in quotes."
        )

    def rows(self, held: Sequence[Exchanged], today: str) -> Iterator[Row]:
        """Yield what is needed, offered and announced, with what may fit."""
        came = [each for one in self.waiting for each in one.packet.notices]
        self.notices = notices_between(held, today, came)
        words = self._wording.ratification
        by_kind = {kind: [e for e in self.notices if e.kind is kind] for kind in NoticeKind}
        facing = {NoticeKind.NEED: NoticeKind.OFFER, NoticeKind.OFFER: NoticeKind.NEED}
        self.print_button.setEnabled(bool(self.notices))
        self.pass_button.setEnabled(bool(self.notices))
        self._listed = [each for of_kind in by_kind.values() for each in of_kind]
        for each in self._listed:
            others = by_kind[facing[each.kind]] if each.kind in facing else []
            answers = words.answers(each, others)
            fits = "" if each.meets else words.fits(each, others, self.notices)
            until = self._wording.measures.day(each.until) if each.until else "–"
            whole = [words.notice(each)]
            if answers:
                whole.append(with_gaps(self.tr("Answered: {what}.")).format(what=answers))
            if fits:
                said = self.tr("May fit: {what}. Ask those groups.")
                whole.append(with_gaps(said).format(what=fits))
            if each in came:
                whole.append(self.tr("It waits in the inbox until a meeting takes it up."))
            texts = (words.kind_and_text(each), answers or fits, each.group, until)
            yield texts, "\n".join(whole), ""

    def _print(self) -> None:
        self.print_wanted.emit(self.notices)

    def _answer(self) -> None:
        self.send_wanted.emit(self._answerable())

    def _pass_on(self) -> None:
        self.send_wanted.emit(None)

    def _answerable(self) -> Notice | None:
        """Return what is chosen, if it can be answered: news cannot, nor what we said ourselves."""
        at = self._chosen()
        if not 0 <= at < len(self._listed):
            return None
        chosen, is_own = self._listed[at], key_of(self._listed[at].group) == key_of(self.own)
        return None if is_own or chosen.kind is NoticeKind.ANNOUNCEMENT else chosen

    def _show_whole(self, *_ignored: object) -> None:
        super()._show_whole()
        self.answer_button.setEnabled(self._answerable() is not None)


def plain_rows(
    name: str, columns: Sequence[str], wide: Collection[int], parent: QWidget
) -> QTreeWidget:
    """Return an empty list under the titles of columns, some of which share what room is left."""
    tree = named(QTreeWidget(parent), name)
    tree.setHeaderLabels(columns)
    tree.setRootIsDecorated(False)
    tree.setAllColumnsShowFocus(True)
    tree.header().setStretchLastSection(False)
    mode = QHeaderView.ResizeMode
    for at in range(len(columns)):
        how = mode.Stretch if at in wide else mode.ResizeToContents
        tree.header().setSectionResizeMode(at, how)
    return tree
