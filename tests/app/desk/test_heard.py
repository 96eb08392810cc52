"""What a note-taker hears who does not see the desk: news of the floor, when typing pauses."""

from tests.app.speaking.conftest import listener

__all__ = ["listener"]


def test_news_wait_until_the_note_taker_pauses(desk, say, listener, qtbot):
    say("ben", "next")
    qtbot.waitUntil(lambda: bool(listener.said))
    assert listener.words() == ["Ben joined the stack. Ben has the floor."]
    listener.forget()
    qtbot.keyClicks(desk.cards.current.editor, "tents")
    say("chi", "next")
    qtbot.keyClicks(desk.cards.focused().editor, " and tables")
    assert listener.words() == []
    qtbot.waitUntil(lambda: bool(listener.said))
    (said,) = listener.said
    assert said.words.endswith("Chi has the floor.")
    assert "tents" not in said.words
    assert not said.urgent
