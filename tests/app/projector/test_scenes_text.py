"""What the room sees of proposals and amendments."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from app.projector.scene import Rank, Situation
from app.projector.scenes.redline import RedlineScene

TEXT = "We buy ten tents by May.\nThe garden group stores them."


def said(hall):
    return hall.projector.accessibleDescription()


def picture(hall, width=1366, height=768):
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(0)
    painter = QPainter(image)
    hall.projector.paint(painter, QRectF(0, 0, width, height))
    painter.end()
    return image


@pytest.fixture
def matter(hall):
    hall.play('meeting "Spring"', "arrive Ana, Ben, Chi")
    hall.station.say('propose P1 "Tents" by ana', "console", TEXT)
    return hall


def test_a_new_proposal_is_shown_with_its_numbered_lines(matter):
    assert matter.scene == "proposal"
    assert "P1 Tents" in said(matter)
    assert "by Ana" in said(matter)
    assert "1 We buy ten tents by May.\n2 The garden group stores them." in said(matter)


def test_a_new_amendment_is_shown_with_what_it_strikes_and_inserts(matter):
    matter.play('amend P1 A1 by ben and ana: strike "ten" insert "six"', "second A1 by chi")
    assert matter.scene == "redline"
    assert "A1 changes P1 · Tents" in said(matter)
    assert "by Ben and Ana · seconded by Chi · line 1 of 2" in said(matter)
    assert "(struck: ten)" in said(matter)
    assert "(new: six)" in said(matter)


def test_a_motion_that_was_lost_does_not_look_as_if_it_waited(hall):
    hall.play('meeting "Spring"', "arrive Ana, Ben, Chi", 'item "Tents" as formal', "start Tents")
    hall.station.say('propose P1 "Tents" by ana', "console", TEXT)
    hall.play("second by ben", "lost")
    hall.projector.room.hold("proposal")
    assert "not carried" in said(hall)


def test_conflicts_are_named(matter):
    matter.play(
        'amend P1 A1 by ben: strike "ten" insert "six"',
        'amend P1 A2 by chi: strike "garden" insert "kitchen"',
    )
    assert "Conflicts" not in said(matter)
    matter.play('amend P1 A3 by ana: strike "ten tents" insert "a marquee"')
    assert "Conflicts with A1" in said(matter)


def test_a_change_to_a_change_is_shown_on_the_amendments_text(matter):
    matter.play(
        'amend P1 A1 by ben: strike "ten" insert "six"',
        'amend A1 A2 by chi: strike "six" insert "seven"',
    )
    assert "A2 changes A1, an amendment to P1" in said(matter)
    assert "the text as A1 would have it" in said(matter)
    assert "(struck: six)" in said(matter)
    assert "(new: seven)" in said(matter)
    assert "ten tents" not in said(matter)


def test_the_adopted_text_says_where_it_changed(matter):
    matter.play('amend P1 A1 by ben: strike "garden" insert "kitchen"', "adopt A1")
    assert matter.scene == "proposal"
    assert "version 2, line 2 changed by A1" in said(matter)
    assert "kitchen" in said(matter)


def test_the_next_speaker_goes_before_a_text(matter):
    matter.play("hand ana", "next")
    assert matter.scene == "stack"


@pytest.mark.parametrize("name", ["proposal", "redline"])
def test_a_held_scene_has_something_to_show_without_a_text(hall, name):
    hall.play('meeting "Spring"', "arrive Ana")
    empty = picture(hall)
    hall.projector.room.hold(name)
    assert hall.scene == name
    assert said(hall)
    assert picture(hall) != empty


def test_an_amendment_waits_below_what_just_happened(matter):
    matter.play('amend P1 A1 by ben: strike "ten" insert "six"')
    assert RedlineScene().fits(Situation(matter.station.meeting)) == Rank.MATTER


def test_the_changed_place_of_a_long_text_is_in_view(hall):
    hall.play('meeting "Spring"', "arrive Ana, Ben")
    lines = [f"Clause {number} of the long text." for number in range(1, 3001)]
    hall.station.say('propose P1 "Rules" by ana', "console", "\n".join(lines))
    before = picture(hall)
    hall.play('amend P1 A1 by ben: strike "Clause 2345" insert "Paragraph 2345"')
    redline = picture(hall)
    assert "line 2345 of 3000" in said(hall)
    assert redline != before
    hall.play("adopt A1")
    assert "line 2345 changed by A1" in said(hall)
    assert picture(hall) not in (before, redline)


def test_markup_is_shown_as_it_was_typed(hall):
    hall.play('meeting "Spring"', "arrive Ana")
    hall.station.say('propose P1 "<b>Tents</b>" by ana', "console", "<img src=x> *ten* tents")
    assert "<b>Tents</b>" in said(hall)
    assert "<img src=x> *ten* tents" in said(hall)
    picture(hall)


@pytest.mark.parametrize("size", [(320, 180), (1366, 768), (1920, 1080)])
@pytest.mark.parametrize("text", ["", "x" * 3000, "字" * 500, "a\n\n\nb"])
def test_any_text_is_painted_at_any_size(hall, size, text):
    hall.play('meeting "Spring"', "arrive Ana, Ben")
    blank = picture(hall, *size)
    hall.station.say('propose P1 "Odd" by ana', "console", text or "gone")
    assert picture(hall, *size) != blank
    if not text:
        hall.play('amend P1 A1 by ben: strike "gone"')
        picture(hall, *size)
        hall.play("adopt A1")
        picture(hall, *size)
