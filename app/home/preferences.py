"""Preferences: few, each explained, and told apart by whether they hold for laptop or library."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QComboBox, QDialog, QWidget

from app.home.language_button import own_name
from app.look.buttons import button
from app.look.choice import choice_of
from app.look.dialog_size import fit_screen
from app.look.dress import Dress
from app.look.labels import plain_label
from app.look.laying import in_column, in_row
from app.look.mirror import Reading
from app.look.palette import Scheme
from app.look.question_form import QuestionForm
from app.look.scrolled import Scrolled
from app.wording.words import with_gaps
from facilitation.meeting.seat import Post


class PreferencesWindow(QDialog):
    """What is chosen holds at once; another language once the page is closed."""

    language_wanted = Signal(str)
    """The language that was chosen, such as ``de``; empty: that of the system."""

    post_chosen = Signal(object)
    """What this laptop is for from now on: a Post."""

    folder_wanted = Signal()
    """The library is to be copied into another folder than before."""

    def __init__(
        self,
        languages: Sequence[str],
        spoken: str,
        dress: Dress,
        parent: QWidget | None = None,
        post: Post = Post.FULL,
    ) -> None:
        """Offer ``languages``; ``spoken`` is the one that was chosen (empty: the system's).

        ``post`` is what this laptop is for now.
        """
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Preferences"))
        self._spoken = spoken
        self._dress = dress
        laptop, library = self._laptop(languages), self._library(post)
        self.close_button = button(self.tr("Close"), self, self.close)
        first = plain_label(self.tr("On this laptop, whatever library is open"), "heading")
        second = plain_label(self.tr("For this library"), "heading")
        inner = QWidget(self)
        in_column(first, laptop, second, library, 1, on=inner, margins=0, gap=12)
        rest = ((Scrolled(inner, self), 1), in_row(1, self.close_button))
        in_column(*rest, on=self, margins=(24, 20, 24, 18), gap=12)
        fit_screen(self, 560, 540)
        self.language.setFocus()

    def _laptop(self, languages: Sequence[str]) -> QuestionForm:
        form = QuestionForm()
        spoken = [("", self.tr("As the system")), *((each, own_name(each)) for each in languages)]
        self.language = choice_of(self.tr("Language"), spoken, self, self._spoken)
        self.look = choice_of(self.tr("Look"), self._dress.schemes(), self, self._dress.scheme)
        self.look.currentIndexChanged.connect(self._choose_look)
        sides = (
            (Reading.AS_LANGUAGE, self.tr("As the language is")),
            (Reading.FROM_LEFT, self.tr("Left to right")),
            (Reading.FROM_RIGHT, self.tr("Right to left")),
        )
        self.side = choice_of(self.tr("Read from"), sides, self, self._dress.reading)
        self.side.currentIndexChanged.connect(self._choose_side)
        about = self.tr("Windows and minutes speak it from the moment this page is closed.")
        self._ask(form, self.tr("&Language"), self.language, about)
        about = self.tr("Light or dark, on all windows and on the wall.")
        self._ask(form, self.tr("L&ook"), self.look, about)
        about = self.tr("Names and texts keep their own direction.")
        self._ask(form, self.tr("&Read from"), self.side, about)
        return form

    def _library(self, post: Post) -> QWidget:
        form = QuestionForm()
        posts = (
            (Post.FULL, self.tr("Does everything")),
            (Post.NOTES, self.tr("Takes notes and minutes")),
            (Post.DOOR, self.tr("Is at the door")),
            (Post.SHOW, self.tr("Shows what the room sees")),
        )
        self.post = choice_of(self.tr("This laptop"), posts, self, post)
        self.post.currentIndexChanged.connect(self._choose_post)
        about = self.tr(
            "Of several laptops in one meeting each does its part, until Goround is closed."
        )
        self._ask(form, self.tr("&This laptop"), self.post, about)
        self.copies = plain_label("", "soft", wrap=True)
        words = self.tr("Copy to another folder …")
        self.folder = button(words, self, self.folder_wanted, enter=False)
        part = QWidget(self)
        in_column(form, self.copies, in_row(self.folder, 1), on=part, margins=0, gap=6)
        return part

    def _ask(self, form: QuestionForm, words: str, field: QComboBox, about: str) -> None:
        shown = QWidget(self)
        in_column(field, plain_label(about, "soft", wrap=True), on=shown, margins=0, gap=2)
        form.ask(words, field, shown)

    def tell_copies(self, said: str, folder: str) -> None:
        """Say where copies go; where nothing is ``said``, as on a server, none are made here."""
        words = self.tr("It is on a server, whose keepers copy it.")
        if said and folder:
            words = self.tr("Copies that you ask for go to {folder}.")
            words = with_gaps(words).format(folder=folder)
        elif said:
            words = self.tr("No folder is known yet to which copies go, such as that of a stick.")
        self.copies.setText(words)
        self.folder.setVisible(bool(said))

    def _choose_post(self) -> None:
        self.post_chosen.emit(Post(self.post.currentData()))

    def _choose_look(self) -> None:
        self._dress.choose(Scheme(self.look.currentData()))

    def _choose_side(self) -> None:
        self._dress.read(Reading(self.side.currentData()))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask for another language now: windows that are open would be in its way."""
        super().closeEvent(event)
        chosen = str(self.language.currentData() or "")
        if chosen != self._spoken:
            self.language_wanted.emit(chosen)
