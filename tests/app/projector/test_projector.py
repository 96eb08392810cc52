"""Holding, blanking, messages, the second display, and what is painted again."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QRegion
from PySide6.QtTest import QTest

from app.projector.catalogue import offered
from app.projector.projector import WINDOW, Projector
from app.projector.second_display import SecondDisplay, second_of
from app.room.put_up import How


def test_a_held_scene_stays_whatever_happens(assembly):
    assembly.projector.room.hold("silence")
    assembly.play("start 2", "hand ben", "next")
    assert assembly.scene == "silence"
    assembly.projector.room.hold("")
    assert assembly.scene == "stack"


def test_the_window_opens_as_a_whole_on_a_screen_that_is_smaller(qtbot, hall, dress):
    room = hall.projector.screen().availableGeometry()
    assert room.width() < WINDOW.width()
    window = Projector(hall.station, hall.projector.room, hall.wording, dress)
    qtbot.addWidget(window)
    assert room.size().boundedTo(window.size()) == window.size()


def test_a_held_scene_gives_way_to_the_end_of_the_meeting(assembly):
    assembly.projector.room.hold("silence")
    assembly.play("close meeting")
    assert assembly.projector.room.put_up.held == ""
    assert assembly.scene == "closing"
    assembly.projector.room.hold("agenda")
    assert assembly.scene == "agenda"


def test_only_scenes_that_are_there_can_be_held(hall):
    for name in ("nonsense", "message"):
        with pytest.raises(KeyError):
            hall.projector.room.hold(name)
    assert hall.projector.room.put_up.held == ""


def test_a_message_goes_before_a_held_scene(assembly):
    assembly.projector.room.hold("agenda")
    assembly.projector.room.say("  The van\nblocks <b>the gate</b>. ")
    assert assembly.scene == "message"
    assert "<b>" in assembly.read()
    assembly.projector.room.say("")
    assert assembly.scene == "agenda"


def test_blank_goes_before_everything(assembly):
    projector = assembly.projector
    projector.room.say("Come in")
    projector.room.blank(True)
    assert assembly.painted() == []
    image = QImage(320, 180, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    projector.paint(painter, image.rect().toRectF())
    painter.end()
    assert image.pixelColor(160, 90) == QColor("black")
    projector.room.blank(False)
    assert projector.scene_name() == "message"


def test_following_again_lets_go_of_all(assembly):
    projector = assembly.projector
    projector.room.hold("silence")
    projector.room.say("Come in")
    projector.room.blank(True)
    projector.room.follow()
    assert assembly.scene == "agenda"


def test_the_console_is_told_each_change_once(assembly):
    told = []
    assembly.projector.show()
    assembly.projector.room.shown.connect(lambda seen: told.append((seen.scene, seen.how)))
    assembly.play("start 2", "hand ben", "hand chi")
    assembly.projector.room.blank(True)
    assembly.projector.room.blank(True)
    assembly.projector.room.blank(False)
    following = ("stack", How.FOLLOWING)
    assert told == [following, ("stack", How.BLANK), following]


def test_every_scene_that_can_be_held_has_a_title(hall):
    names, titles = offered().keys(), offered().values()
    assert {"welcome", "agenda", "circle", "stack", "silence", "break", "closing"} <= set(names)
    assert "message" not in names
    assert all(titles)
    assert len(set(titles)) == len(titles)
    assert list(titles) == sorted(titles, key=str.casefold)


def test_what_is_typed_before_anybody_clicked_here_belongs_to_the_console(hall):
    typed = []
    hall.projector.typed.connect(lambda event: typed.append(event.text()))
    hall.projector.show()
    QTest.keyClick(hall.projector, Qt.Key.Key_B)
    assert typed == ["b"]
    assert not hall.projector.room.put_up.blank


def test_keys(hall):
    projector = hall.projector
    hall.displays.plug(hall.beamer)
    projector.show()
    QTest.mouseClick(projector, Qt.MouseButton.LeftButton)
    QTest.keyClick(projector, Qt.Key.Key_B)
    assert projector.room.put_up.blank
    QTest.keyClick(projector, Qt.Key.Key_B)
    assert not projector.room.put_up.blank
    QTest.keyClick(projector, Qt.Key.Key_F11)
    assert projector.isFullScreen()
    QTest.keyClick(projector, Qt.Key.Key_Escape)
    assert not projector.isFullScreen()


def test_on_the_only_display_escape_leads_back_and_letters_are_the_console_s(hall):
    projector, typed, left = hall.projector, [], []
    projector.typed.connect(lambda event: typed.append(event.key()))
    projector.left.connect(lambda: left.append(projector.isFullScreen()))
    projector.show()
    assert projector.alone
    assert "Escape" in projector.windowTitle()
    QTest.mouseClick(projector, Qt.MouseButton.LeftButton)
    QTest.keyClick(projector, Qt.Key.Key_B)
    QTest.keyClick(projector, Qt.Key.Key_F9)
    assert typed == [Qt.Key.Key_B, Qt.Key.Key_F9]
    assert not projector.room.put_up.blank
    QTest.keyClick(projector, Qt.Key.Key_F11)
    QTest.keyClick(projector, Qt.Key.Key_Escape)
    QTest.keyClick(projector, Qt.Key.Key_Escape)
    assert left == [False, False]
    hall.displays.plug(hall.beamer)
    assert "Escape" not in projector.windowTitle()
    QTest.keyClick(projector, Qt.Key.Key_Escape)
    assert left == [False, False]


def test_what_is_shown_is_said(assembly):
    assembly.play("start 2", "hand ben", "next")
    assert "Stack" in assembly.projector.accessibleName()
    assert "Ben" in assembly.projector.accessibleDescription()
    assembly.projector.room.blank(True)
    assert "Ben" not in assembly.projector.accessibleDescription()


# The second display


def test_without_a_second_display_it_opens_as_a_window(hall):
    hall.projector.open()
    assert hall.projector.isVisible()
    assert not hall.projector.isFullScreen()


def test_it_fills_the_second_display_and_comes_back_with_the_cable(hall):
    projector = hall.projector
    projector.open()
    hall.displays.plug(hall.beamer)
    assert projector.isFullScreen()
    hall.displays.unplug(hall.beamer)
    assert projector.isVisible()
    assert not projector.isFullScreen()
    hall.displays.plug(hall.beamer)
    assert projector.isFullScreen()


def test_a_display_does_not_open_a_closed_window(hall):
    hall.displays.plug(hall.beamer)
    assert not hall.projector.isVisible()


def test_a_mirror_is_no_second_display(hall):
    mirror = hall.screen("mirror", QRect(0, 0, 1920, 1080))
    assert second_of((hall.laptop, mirror), hall.laptop) is None
    assert second_of((hall.laptop, hall.beamer, mirror), hall.laptop) is hall.beamer
    assert second_of((), None) is None


def test_of_several_the_largest_is_the_rooms(hall, qtbot):
    small = hall.screen("small", QRect(-800, 0, 800, 600))
    hall.displays.plug(small)
    second = SecondDisplay(hall.displays)
    assert second.screen is small
    with qtbot.waitSignal(second.changed):
        hall.displays.plug(hall.beamer)
    assert second.screen is hall.beamer
    assert SecondDisplay(hall.displays, before="small").screen is small
    assert SecondDisplay(hall.displays, before="laptop").screen is hall.beamer
    assert SecondDisplay(hall.displays, before="gone").screen is hall.beamer


# What is painted again


def test_as_time_goes_on_only_the_ring_is_painted_again(assembly):
    assembly.play("start 2", "stage discussion", "limit 2:00", "hand ben", "hand chi", "next")
    projector = assembly.projector
    projector.resize(1366, 768)
    assembly.painted()
    (ring,) = projector._live
    assembly.clock.tick += 61_000
    watching = assembly.watching()
    event = QPaintEvent(QRegion(ring.toAlignedRect()))
    projector.paint(watching, projector.rect().toRectF(), event)
    watching.end()
    texts = [text for text, _, _ in watching.texts]
    assert "1:01" in texts
    assert "Ben" not in texts
    assert "Chi" not in texts


def test_without_a_clock_nothing_is_painted_again(assembly):
    assembly.play("start 1", "round", "next")
    assembly.painted()
    assert assembly.projector._live == []
