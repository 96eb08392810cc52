"""The wall in German, whose words are longer: nothing is cut, and nothing stays English."""

from __future__ import annotations

import pytest

from app.projector.projector import Projector
from app.starting.qt_translation import SentenceTranslator
from app.wording import Wording
from app.wording.translation import translations_for
from app.wording.words import Tongue
from tests.app.projector.test_nothing_is_cut import MOMENTS, SCENES, begin, speak, wrong

SCREENS = ((1366, 768), (1024, 768), (683, 384))

WORDS = {
    "names": (
        "Bo Lindner",
        "Margarida Pinto-Vasconcelos",
        "王小明",
        "O'Brien",
        "J. R.",
        "ليلى حداد",
        "Li Wei",
    ),
    "group": "Nachbarschaft am oberen Bach",
    "title": "Zelte für den Markt im Frühling",
    "question": "Sollen wir alle Gruppen im Tal bitten, einander Werkzeuge, Saatgut und Hände zu "
    "leihen und bis zum Sommer zu sagen, was daraus geworden ist?",
    "text": "Wir kaufen bis Mai zehn Zelte. Die Gartengruppe lagert sie.",
    "strike": "zehn",
    "insert": ("sechs", "vier und ein paar mehr für alle, die von weit her kommen"),
}


@pytest.fixture
def german(hall, qapp, dress, qtbot):
    """A hall whose wall speaks German."""
    said = translations_for("de")
    translator = SentenceTranslator(said)
    qapp.installTranslator(translator)
    processes = hall.station.processes
    hall.wording = Wording(Tongue(said.translate, "de"), processes=processes)
    hall.projector = Projector(hall.station, hall.room, hall.wording, dress, displays=hall.displays)
    qtbot.addWidget(hall.projector)
    yield hall
    qapp.removeTranslator(translator)


def test_nothing_that_the_room_sees_in_german_is_cut(german):
    begin(german, WORDS)
    found = {}
    for moment in MOMENTS:
        moment(german, WORDS)
        own = german.scene
        for scene in ("", *SCENES) if moment is speak else ("",):
            german.room.hold(scene)
            for size in SCREENS:
                if what := wrong(german, *size):
                    found[moment.__name__, scene or own, size] = what
        german.room.hold("")
    assert not found


def test_nothing_is_cut_beside_a_turn_that_is_paused(german):
    begin(german, WORDS)
    speak(german, WORDS)
    german.play("pause")
    found = {}
    for scene in ("", "fairness", "agenda"):
        german.room.hold(scene)
        for size in SCREENS:
            if what := wrong(german, *size):
                found[scene, size] = what
    assert not found


def test_the_room_reads_german(german):
    begin(german, WORDS)
    speak(german, WORDS)
    read = " ".join(german.read().split())
    for words in ("Bo Lindner hat das Wort", "Du kannst", "Als Nächstes, wenig Gehörte", "+0:24"):
        assert words in read
    german.play("done", "reject A1", "reject A2", "stage decide", "test consensus P1")
    german.play("all agree", "close decision")
    assert "7 von 7 stimmen zu, niemand legt Veto ein: Wir haben Konsens." in " ".join(
        german.read().split()
    )


def test_whoever_waits_is_named_with_the_reason_where_long_words_leave_little_room(german):
    begin(german, WORDS)
    speak(german, WORDS)
    for size in SCREENS:
        read = " ".join(german.read(*size).split())
        told = read.partition("zum Ende kommen")[2].partition("heißt:")[0]
        named = [each for each in WORDS["names"][1:4] if each in told]
        assert named, size
        assert told.count("noch nicht aufgerufen") == len(named), (size, told)
