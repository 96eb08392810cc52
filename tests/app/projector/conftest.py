from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager

import pytest
from PySide6.QtCore import QObject, QPointF, QRect, QRectF, Signal
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPen, QStaticText
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.attending.station import Station
from app.look.dress import Dress
from app.look.palette import Scheme
from app.look.typeface import window_scale
from app.projector.catalogue import offered
from app.projector.projector import Projector
from app.resources import load_processes
from app.room.room import Room
from app.starting.qt_translation import SentenceTranslator
from app.wording import Wording
from app.wording.translation import translations_for
from app.wording.words import Tongue
from facilitation.meeting.deciding.case import Moment
from facilitation.meeting.state import Meeting
from facilitation.process.catalogue import Processes
from facilitation.record.memory import MemoryJournal

WALL = 1_777_653_000_000


class TurnedClock:
    """A clock that goes on only where a test turns it."""

    def __init__(self) -> None:
        self.tick = 0

    def start(self, tick: int) -> None:
        self.tick = tick

    def now(self) -> Moment:
        return Moment(WALL + self.tick, self.tick)


class Watching(QPainter):
    """A painter that remembers every text with its size in pixels and its colour."""

    def __init__(self, on: QImage) -> None:
        super().__init__(on)
        self.texts: list[tuple[str, int, QColor]] = []
        self.boxes: list[tuple[str, QRectF]] = []
        """Where a line of text stands on the picture, as far as it was painted by its beginning."""

        self._pixels = 0
        self._colour = QColor()

    def setFont(self, face: QFont) -> None:  # noqa: N802 - Qt's own name
        self._pixels = face.pixelSize()
        super().setFont(face)

    def setPen(self, pen: QPen | QColor) -> None:  # noqa: N802 - Qt's own name
        super().setPen(pen)
        self._colour = QColor(pen) if isinstance(pen, QColor) else self.pen().color()

    def drawText(self, *args: object) -> object:  # noqa: N802 - Qt's own name
        text = next(each for each in args if isinstance(each, str))
        self.texts.append((text, self._pixels, self._colour))
        return super().drawText(*args)

    def drawStaticText(self, at: QPointF, text: QStaticText) -> None:  # noqa: N802 - Qt's own name
        self.texts.append((text.text(), self._pixels, self._colour))
        box = QRectF(at, text.size())
        self.boxes.append((text.text(), self.transform().mapRect(box)))
        super().drawStaticText(at, text)


class FakeScreen:
    """A screen that lies somewhere."""

    def __init__(self, name: str, box: QRect) -> None:
        self._name, self._box = name, box

    def name(self) -> str:
        return self._name

    def geometry(self) -> QRect:
        return self._box


class FakeDisplays(QObject):
    """Screens that a test plugs in and out; the first one is the facilitator's."""

    screenAdded = Signal(object)  # noqa: N815 - Qt's own name
    screenRemoved = Signal(object)  # noqa: N815 - Qt's own name
    primaryScreenChanged = Signal(object)  # noqa: N815 - Qt's own name

    def __init__(self, *screens: FakeScreen) -> None:
        super().__init__()
        self._screens = list(screens)

    def screens(self) -> list[FakeScreen]:
        return list(self._screens)

    def primaryScreen(self) -> FakeScreen | None:  # noqa: N802 - Qt's own name
        return self._screens[0] if self._screens else None

    def plug(self, screen: FakeScreen) -> None:
        self._screens.append(screen)
        self.screenAdded.emit(screen)

    def unplug(self, screen: FakeScreen) -> None:
        self._screens.remove(screen)
        self.screenRemoved.emit(screen)


LAPTOP = FakeScreen("laptop", QRect(0, 0, 1366, 768))
BEAMER = FakeScreen("beamer", QRect(1366, 0, 1920, 1080))


class Hall:
    """A room with a projector: its station, clock and displays."""

    laptop, beamer = LAPTOP, BEAMER
    screen = FakeScreen

    def __init__(
        self, qtbot: QtBot, processes: Processes, dress: Dress, wording: Wording | None = None
    ) -> None:
        self.clock = TurnedClock()
        self.displays = FakeDisplays(LAPTOP)
        self.station = Station(MemoryJournal(), "m", processes, self.clock)
        self.wording = wording or Wording(processes=processes)
        self.room = Room(self.station, offered)
        self.projector = Projector(
            self.station, self.room, self.wording, dress, displays=self.displays
        )
        qtbot.addWidget(self.projector)

    def play(self, *lines: str) -> None:
        for line in lines:
            self.clock.tick += 1000
            assert self.station.say(line), line

    def say(self, line: str, block: str | None = None) -> None:
        self.clock.tick += 1000
        assert self.station.say(line, "console", block), line

    @property
    def meeting(self) -> Meeting:
        return self.station.meeting

    @property
    def scene(self) -> str:
        return self.projector.scene_name()

    @property
    def said(self) -> str:
        return self.projector.accessibleDescription()

    def picture(self, width: int = 1366, height: int = 768) -> QImage:
        """Paint once; the picture."""
        image = QImage(width, height, QImage.Format.Format_RGB32)
        painter = QPainter(image)
        self.projector.paint(painter, QRectF(0, 0, width, height))
        painter.end()
        return image

    def watching(self) -> Watching:
        """Return a painter on a picture of one pixel: words count, and letters cost time."""
        self._image = QImage(1, 1, QImage.Format.Format_RGB32)
        return Watching(self._image)

    def painted(self, width: int = 1366, height: int = 768) -> list[tuple[str, int, QColor]]:
        """Paint once; every text with its size and colour."""
        painter = self.watching()
        self.projector.paint(painter, QRectF(0, 0, width, height))
        painter.end()
        self.room.tell(self.projector.now_seen())
        return painter.texts

    def read(self, width: int = 1366, height: int = 768) -> str:
        """Paint once; all texts in one string."""
        return "\n".join(text for text, _, _ in self.painted(width, height))


@pytest.fixture(scope="session")
def processes() -> Processes:
    return load_processes()


@pytest.fixture(scope="session")
def dress(qapp: QApplication) -> Dress:
    return Dress(qapp, window_scale(768), Scheme.LIGHT)


@pytest.fixture
def hall(qtbot: QtBot, processes: Processes, dress: Dress) -> Iterator[Hall]:
    made = Hall(qtbot, processes, dress)
    yield made
    made.station.close()


@pytest.fixture
def hall_in(
    qtbot: QtBot, qapp: QApplication, processes: Processes, dress: Dress
) -> Iterator[Callable[[str], Hall]]:
    """Open a room whose sentences are those of a language, as its windows say them."""
    made: list[Hall] = []
    spoken: list[SentenceTranslator] = []

    def opened(language: str) -> Hall:
        said = translations_for(language)
        spoken.append(SentenceTranslator(said, qapp))
        qapp.installTranslator(spoken[-1])
        wording = Wording(Tongue(said.translate, language), processes=processes)
        made.append(Hall(qtbot, processes, dress, wording))
        return made[-1]

    yield opened
    for each in made:
        each.station.close()
    for each in spoken:
        qapp.removeTranslator(each)


@pytest.fixture
def fresh_hall(
    qtbot: QtBot, processes: Processes, dress: Dress
) -> Callable[[], AbstractContextManager[Hall]]:
    """A new room for each example of a property."""

    @contextmanager
    def opened() -> Iterator[Hall]:
        made = Hall(qtbot, processes, dress)
        yield made
        made.station.close()

    return opened


@pytest.fixture
def assembly(hall: Hall) -> Hall:
    """Nine people of three groups, two items, nothing begun."""
    hall.play(
        'meeting "Spring assembly" of "Market garden" at "Old tram hall"',
        'arrive Amara Diallo, Chi, Dov of "North Garden"',
        'arrive Ben, Eve, Fay of "South Mill"',
        'arrive Margarida Pinto-Vasconcelos, Ibrahim, Winifred of "Weavers"',
        'item "Opening" as circle for 10m',
        'item "Tents" as assembly for 20m',
    )
    return hall
