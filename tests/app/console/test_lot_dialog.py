"""Drawing people by lot in the console: published first, drawn then."""

from app.console.answers.lot_dialog import DrawDialog, LotDialog


def opened(room, kind):
    room.console.menus.chosen.emit("lot")
    return room.console.findChild(kind)


def test_a_lot_is_published_and_then_drawn(matter, qtbot):
    dialog = opened(matter, LotDialog)
    assert "6 people" in dialog.names.placeholderText()
    matter.click(dialog.go)
    assert "What are people drawn for?" in dialog.refusal.text()
    dialog.purpose.setText("Who keeps the keys")
    dialog.places.setValue(2)
    dialog.of_a_group.setValue(1)
    dialog.names.setPlainText("Amara\n\n Ben \nChi")
    dialog.seed.setText("apple river 7")
    said = 'lot 2 for "Who keeps the keys" of Amara, Ben, Chi'
    assert dialog.line.text() == f'= {said} most 1 seed "apple river 7"'
    matter.click(dialog.go)
    lot = matter.meeting.lots[-1]
    assert (lot.places, lot.seed, lot.drawn) == (2, "apple river 7", None)
    draw = matter.console.findChild(DrawDialog)
    assert "2 of 3 are drawn. Worked out from: apple river 7." in draw.told.text()
    matter.click(draw.go)
    assert len(matter.meeting.lots[-1].drawn) == 2


def test_what_was_published_waits_to_be_drawn(matter):
    matter.play('lot 1 for "keys"')
    dialog = opened(matter, DrawDialog)
    dialog.reject()
    assert matter.meeting.lots[-1].drawn is None


def test_what_cannot_be_drawn_is_said(matter):
    dialog = opened(matter, LotDialog)
    dialog.purpose.setText("keys")
    dialog.places.setValue(40)
    matter.click(dialog.go)
    assert "40 cannot be drawn from 6." in dialog.refusal.text()
    dialog.reject()
