"""Whom groups send, as the room sees it."""

from tests.app.projector.conftest import Hall


def test_it_says_who_sends_whom_and_what_went_void(hall: Hall) -> None:
    hall.play('meeting "Council" on 2026-05-01 18:30', "arrive Ana, 王小明 of Elm", "arrive Ben")
    hall.room.hold("mandates")
    assert "Nobody was sent" in hall.said
    hall.play(
        'propose P1 "Tents" by Ben: "We buy ten tents."',
        'mandate Ana "tents are needed" bound yes on P1 alternate 王小明 until 2026-06-01',
    )
    assert "Elm sends Ana (else 王小明): bound to say yes" in hall.said
    hall.play('revise P1 by Ben: "We buy two."')
    painted = " ".join(text for text, _, _ in hall.painted())
    assert "consult the group or abstain" in painted
    hall.play("vote P1", "yes Ana", "no Ben", "close decision")
    hall.room.hold("decision")
    assert "Provisional until confirmed at home: Ana." in hall.said
