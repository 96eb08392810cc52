"""Every window in the languages that nobody speaks: all is translated, whole and mirrored.

In ``ar_XB`` no Latin letter is left but what is canonical: names of keys, lines of the room
language, labels. In ``en_XA`` each sentence has brackets of its own, so that fragments show.
"""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Iterator
from itertools import accumulate

import pytest
from PySide6.QtCore import QAbstractItemModel, QModelIndex, QRectF, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QComboBox,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from app.attending.station import Station
from app.look.dress import Dress
from app.look.palette import Scheme
from app.look.typeface import load_scripts, window_scale
from app.program.meeting_windows import MeetingWindows
from app.program.preview import MinutesPreview
from app.resources import load_processes
from app.starting.qt_translation import SentenceTranslator
from app.wording import Wording
from app.wording.translation import PSEUDO, translations_for
from app.wording.words import Tongue
from facilitation.decisions.verdicts import Outcome
from facilitation.language.verbs import every_verb
from facilitation.meeting.deciding.case import Moment
from facilitation.record.memory import MemoryJournal
from tests.app.painted import only_laid_out, painted_by

WALL = 1_777_653_000_000
SIZE = QSize(1366, 768)
FROM_LEFT, FROM_RIGHT = PSEUDO

MEETING = (
    'meeting "Σύνοδος" of "Ομάδα" at "Αθήνα"',
    'arrive Αλφα, Βητα, Γαμμα of "Κηπος"',
    'arrive Δελτα, Εψιλον of "Μυλος"',
    'item "Σκηνες" as assembly for 20m',
    'item "Κυκλος" as circle for 10m',
    "start 1",
    "stage discussion",
    "limit 0:10",
    "Αλφα",
    "Γαμμα>",
    "next",
    "Βητα?",
    'propose P1 "Σκηνες" by Αλφα: "Αγοραζουμε δεκα σκηνες."',
    'amend P1 A1 by Βητα: strike "δεκα" insert "εξι"',
    'amend P1 A2 by Γαμμα: strike "δεκα" insert "οκτω"',
    "take A1",
    "reject A1",
    "reject A2",
    'note "Κατι"',
    "done",
    "test consensus P1",
    "agree Αλφα",
    'reserve Βητα "χμ"',
    'block Γαμμα "οχι"',
    "close decision",
    "vote P1 two-thirds",
    "count yes 3 no 1 abstain 1",
    "close decision",
    'temperature "Καλα;"',
    "up 3 level 1 down 1",
    'round "Πως;"',
    "pass",
    "end round",
    'action Αλφα "Δουλεια" by 2026-06-01',
    'agreed "Συμφωνοι"',
    "break 10m",
    "reconvene",
    'switch consent because "ετσι"',
    "return",
    'elect E1 "Ποιος;" ranked seed "μηλο" "Αλφα", "Βητα", "Γαμμα"',
    'ballot Αλφα: "Αλφα" > "Βητα"',
    "close decision",
    "groups of 2",
    "end groups",
    "close meeting",
)
"""A meeting in which every word of the people is Greek."""

_ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
)
_SAID = (
    "text title windowTitle placeholderText toolTip accessibleName accessibleDescription suffix"
    " prefix specialValueText"
).split()


class TurnedClock:
    """A clock that goes on only where the test turns it."""

    def __init__(self) -> None:
        self.tick = 0

    def start(self, tick: int) -> None:
        self.tick = tick

    def now(self) -> Moment:
        return Moment(WALL + self.tick, self.tick)


Seen = dict[str, str]
"""Every text that was seen, with the widget and the line after which it was seen first."""


@pytest.fixture(scope="module")
def held(qapp: QApplication) -> Callable[[str], Seen]:
    """Hold the meeting in a language, once; every text of its windows and what the wall paints."""
    known: dict[str, Seen] = {}

    def hold(language: str) -> Seen:
        if language not in known:
            known[language] = _held_in(qapp, language)
        return known[language]

    return hold


def _held_in(app: QApplication, language: str) -> Seen:
    translations = translations_for(language)
    translator = SentenceTranslator(translations, app)
    before = app.layoutDirection()
    app.installTranslator(translator)
    app.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # another test may have set it
    processes = load_processes()
    wording = Wording(Tongue(translations.translate, language), processes=processes, zone=0)
    dress = Dress(app, window_scale(768, 1366), Scheme.LIGHT)
    load_scripts()
    clock = TurnedClock()
    station = Station(MemoryJournal(), "m", processes, clock)
    preview = MinutesPreview(station.history, processes).ask
    windows = MeetingWindows(station, wording, dress, preview=preview)
    windows.show()
    windows.show_projector()
    windows.show_desk()
    roots = [each for each in (windows.console, windows.desk, windows.projector) if each]
    for root in roots:
        root.resize(SIZE)
    seen: Seen = {"direction": app.layoutDirection().name}
    for line in MEETING:
        clock.tick += 2000
        with only_laid_out(*roots):
            assert station.say(line), line
            for _ in range(3):
                app.processEvents()
        for root in roots:
            for where, text in _texts(root):
                seen.setdefault(text, f"{where} after {line}")
        if windows.projector is not None:
            paint = windows.projector.paint
            for each in painted_by(lambda on, do=paint: do(on, QRectF(0, 0, 1366, 768)), SIZE):
                seen.setdefault(each.text, f"the wall after {line}")
    for root in roots:
        root.close()
        root.deleteLater()
    station.close()
    app.removeTranslator(translator)
    app.setLayoutDirection(before)
    dress.deleteLater()
    return seen


def _texts(root: QWidget) -> Iterator[tuple[str, str]]:
    for widget in (root, *root.findChildren(QWidget)):
        name = type(widget).__name__
        for said in _SAID:
            ask = getattr(widget, said, None)
            if ask is not None and not isinstance(widget, QTextEdit | QPlainTextEdit):
                yield from _told(name, ask())
        if isinstance(widget, QComboBox):
            for at in range(widget.count()):
                yield from _told(name, widget.itemText(at))
        if isinstance(widget, QAbstractItemView) and widget.model() is not None:
            yield from _items(name, widget.model())
        for action in widget.actions():
            yield from _told(name, action.text())
            yield from _told(name, action.toolTip())


def _items(name: str, model: QAbstractItemModel) -> Iterator[tuple[str, str]]:
    for row in range(min(40, model.rowCount(QModelIndex()))):
        index = model.index(row, 0)
        for role in _ROLES:
            yield from _told(name, model.data(index, role))


def _told(name: str, text: object) -> Iterator[tuple[str, str]]:
    if isinstance(text, str) and text.strip():
        yield name, html.unescape(re.sub(r"<[^>]*>", "\n", text))


_KEYS = (
    "Ctrl Shift Alt Space Enter Tab Escape Esc Del Return PgUp PgDown Home End Backspace Left Right"
    " Up Down Meta Ins"
).split()
_WORDS_OF_LINES = frozenset(
    "name names next number file again paper time stage title process place group text other act"
    " option answer label".split()
)


def _canonical() -> frozenset[str]:
    """Return the words that are the same in every language: of keys, and of the room language."""
    lines = " ".join(f"{each.usage} {each.example}" for each in every_verb())
    typed = re.findall(r"[A-Za-z]{2,}", f"{lines} {' '.join(Outcome)}")
    return frozenset(each.casefold() for each in (*typed, *_KEYS)) | _WORDS_OF_LINES


def _left_over(text: str, canonical: frozenset[str]) -> list[str]:
    return [each for each in re.findall(r"[A-Za-z]{2,}", text) if each.casefold() not in canonical]


def test_every_word_that_people_see_can_be_translated(held: Callable[[str], Seen]):
    canonical = _canonical()
    found = {
        text[:90]: (where, wrong)
        for text, where in held(FROM_RIGHT).items()
        if (wrong := _left_over(text, canonical))
    }
    del found["direction"]
    assert not found


_APART = re.compile(r"[)”]?\s*(?:[·,;.:+\n/–(]|\s{2,})")
"""How what stands between two sentences begins, where each is one of its own: a list, a line."""


def _between(text: str) -> Iterator[tuple[str, str]]:
    """Yield the last letter of each sentence that others follow, and what stands before the next.

    What fills a place within a sentence is not looked into. The wall begins a line within one.
    """
    inside = accumulate((each == "[") - (each == "]") for each in text)
    depth, ended, beside = -min(0, *inside), "", ""
    for letter in text:
        if letter == "[" and not depth and ended:
            yield ended, beside
        depth += (letter == "[") - (letter == "]")
        if letter == "]" and not depth:
            beside = ""
        elif depth == 1 and letter not in "[]~":
            ended = letter
        elif not depth:
            beside += letter


def test_no_sentence_is_joined_from_fragments(held: Callable[[str], Seen]):
    found = {
        text[:120]: where
        for text, where in held(FROM_LEFT).items()
        for ended, beside in _between(text)
        if ended not in ".!?…:)" and not _APART.match(beside)
    }
    assert not found


def test_the_windows_turn_round_where_the_language_reads_from_the_right(
    held: Callable[[str], Seen],
):
    assert held(FROM_RIGHT)["direction"] == "RightToLeft"
    assert held(FROM_LEFT)["direction"] == "LeftToRight"


@pytest.mark.parametrize(
    ("text", "apart"),
    [
        ("[one][two]", False),
        ("[one~] [two]", False),
        ("[One sentence.~] [Another one.]", True),
        ("of one.~]  [“~[One]” another]", True),
        ("of one~]  [“~[One]” another]", True),
        ("of one~] [“~[One]” another]", False),
        ("[by Αλφα] · [version 1]", True),
        ("[one [and] [two]]", True),
    ],
)
def test_fragments_that_were_joined_are_found(text: str, apart: bool):
    wrong = [
        each for each in _between(text) if each[0] not in ".!?…:)" and not _APART.match(each[1])
    ]
    assert (not wrong) is apart
