"""Home's menu: what a group does not want to keep any longer goes out of its records."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from contextlib import closing
from functools import partial
from pathlib import Path

from app.home.forgetting_dialog import ForgettingDialog
from app.program.mending import wholly
from app.program.offering import LibraryOffer
from app.wording.forgetting import ForgettingWords
from app.wording.words import with_gaps
from facilitation.library.forgetting import Due, Rules, due, forget, keep_rules, rules_of
from facilitation.library.library import open_library
from facilitation.library.passphrase import Passphrase
from facilitation.library.patient import PatientLibrary
from facilitation.library.relocking import copies_beside
from facilitation.library.verify import Told
from facilitation.meeting.past.finding import title_in


class OfferForgetting(LibraryOffer):
    """Asks for the rules, shows what would go, lets it go, and names what still has it."""

    def words(self) -> str:
        return self.tr("Forgetting …")

    def do(self) -> None:
        self._with(lambda path, key, _: _rules_in(path, key), self._ask)

    def _ask(self, rules: Rules) -> None:
        wording = self._program.wording
        words = ForgettingWords(wording.tongue.translate)
        dialog = ForgettingDialog(rules, words, self._program.home)
        dialog.look_wanted.connect(partial(self._look, dialog))
        dialog.forget_wanted.connect(partial(self._forget, dialog))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _look(self, dialog: ForgettingDialog, rules: Rules) -> None:
        def tell(found: Sequence[Due]) -> None:
            in_order = sorted(found, key=lambda each: each.first.at)
            dialog.tell_due([(title_in(e.first) or e.meeting, e.rows) for e in in_order])

        self._with(lambda path, key, told: _due_in(path, key, rules, told), tell)

    def _forget(self, dialog: ForgettingDialog, rules: Rules) -> None:
        dialog.accept()
        now = time.time_ns() // 1_000_000
        self._with(lambda path, key, told: forget(path, rules, now, key, told), self._tell)

    def _with(
        self,
        work: Callable[[Path, Passphrase | None, Told], object],
        then: Callable[..., object],
    ) -> None:
        """Do something with the library's file while nobody else has it."""
        program, library = self._program, self._program.library
        if library is None or program.in_use(partial(self._with, work, then)):
            return
        program.write_anew()

        def done(came: object) -> None:
            program.begin_anew()
            then(came)

        self.work(partial(_work, library, work), done, self._tell_fault)

    def stopped(self) -> None:
        self._program.begin_anew()

    def _tell(self, found: Sequence[Due]) -> None:
        program, place = self._program, Path(self._program.place)
        copies = copies_beside(place)
        said = self.tr("It is forgotten in %n meetings.", "", len(found))
        if not copies:
            program.tell_done(said, place.absolute().parent)
            return
        names = program.wording.measures.listed([each.name for each in copies], most=12)
        program.tell(
            said,
            with_gaps(
                self.tr(
                    "Copies that were made before still have it: {names}. Delete them, and those "
                    "on sticks, when you have made a new one."
                )
            ).format(names=names),
        )


def _work(
    library: PatientLibrary, work: Callable[[Path, Passphrase | None, Told], object], told: Told
) -> object:
    def mend(path: Path) -> object:
        with wholly(path):
            return work(path, library.key, told)

    return library.mended(mend)


def _rules_in(path: Path, key: Passphrase | None) -> Rules:
    with closing(open_library(path, create=False, key=key)) as library:
        return rules_of(library)


def _due_in(path: Path, key: Passphrase | None, rules: Rules, told: Told) -> tuple[Due, ...]:
    """Keep the rules, and tell what is due by them."""
    with closing(open_library(path, create=False, key=key)) as library:
        keep_rules(library, rules)
        return due(library, rules, time.time_ns() // 1_000_000, told)
