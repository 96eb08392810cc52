"""The minutes beside the cards, and below them what is being typed as it will read."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor

from app.desk.preview import around
from app.program.preview import MinutesPreview
from facilitation.minutes.gathering.gathered import Entry
from facilitation.process.catalogue import Processes


def type_into(qtbot, desk, text):
    qtbot.keyClicks(desk.cards.focused().editor, text)


def test_the_minutes_are_made_when_nobody_types_and_links_open_nothing(qtbot, open_desk, say):
    made = []

    def minutes(then):
        made.append(1)
        then(('<p>We agreed. <a href="https://example.org/list">List</a></p>',))

    desk = open_desk(preview=minutes)
    say("hand ana ruiz", "next")
    before = len(made)
    desk.preview.show_now()
    desk.preview.page.finish()
    assert len(made) == before + 1
    browser = desk.preview.page
    assert "We agreed." in browser.toPlainText()
    assert not browser.openLinks()
    browser.anchorClicked.emit("https://example.org/list")
    assert "https://example.org/list" in desk.preview._told.text()


def test_what_is_typed_is_seen_in_the_preview_at_once(qtbot, open_desk, say):
    made = []

    def minutes(then):
        made.append(1)
        then(("<p>Minutes</p>",))

    desk = open_desk(preview=minutes)
    say("call ana ruiz")
    desk.preview.show_now()
    before = len(made)
    desk.cards.go_to_newest()
    type_into(qtbot, desk, "ten **te")
    assert desk.preview.live.toPlainText().strip() == "Ana Ruiz: ten **te"
    type_into(qtbot, desk, "nts**")
    assert desk.preview.live.toPlainText().strip() == "Ana Ruiz: ten tents"
    assert len(made) == before
    desk.cards.current.sensitive.click()
    type_into(qtbot, desk, " more")
    assert not desk.preview.live.isVisible()


@pytest.mark.parametrize("begun", ["1. ", "- ", "> ", "- - ", "[]()"])
def test_what_says_nothing_yet_is_shown_as_it_is_typed(qtbot, open_desk, say, begun):
    desk = open_desk(preview=lambda then: then(()))
    say("call ana ruiz")
    desk.cards.go_to_newest()
    type_into(qtbot, desk, begun)
    assert begun.split()[0] in desk.preview.live.toPlainText()
    type_into(qtbot, desk, "ten tents")
    assert "ten tents" in desk.preview.live.toPlainText()


def test_of_a_long_note_the_preview_shows_where_somebody_types():
    text = "\n".join(f"line {number}" for number in range(400))
    at = text.index("line 200") + len("line 200")
    shown = around(Entry(0, text), at).text.split("\n")
    assert "line 200" in shown
    assert shown[0] == "line 189"
    word = "wörter " * 500
    shown = around(Entry(0, word), len(word)).text
    assert shown.endswith("wörter ")
    assert len(shown) <= 601


@given(
    st.text("ab \n", max_size=900), st.integers(0, 900), st.integers(0, 900), st.integers(0, 900)
)
def test_marks_stay_with_their_words_in_what_the_preview_shows(text, at, begin, end):
    note = Entry(0, text, hidden=((begin, end),) if begin < min(end, len(text)) else ())
    whole = {place for low, high in note.hidden for place in range(low, min(high, len(text)))}
    at = min(at, len(text))
    shown = around(note, at)
    first = at - len(shown.text) + len(text[at:].partition("\n\n")[0][:150])
    found = {
        place for low, high in shown.hidden for place in range(low, min(high, len(shown.text)))
    }
    assert found == {each - first for each in whole if first <= each < first + len(shown.text)}


def test_the_preview_shows_a_gap_where_sensitive_words_stand_and_own_words_in_quotes(
    qtbot, open_desk, say
):
    desk = open_desk(preview=lambda then: then(()))
    say("call ana ruiz")
    desk.cards.go_to_newest()
    type_into(qtbot, desk, "ten tents, for Ben is ill")
    card = desk.cards.current
    card.write()
    for words, button in (("Ben is ill", card.sensitive), ("ten tents", card.verbatim)):
        card.editor.setTextCursor(card.editor.document().find(words))
        button.click()
    card.editor.moveCursor(QTextCursor.MoveOperation.Start)
    type_into(qtbot, desk, "we need ")
    shown = desk.preview.live.toPlainText()
    assert "Ben" not in shown
    assert "we need “ten tents”, for [" in shown


def test_a_note_that_begins_with_a_list_stands_behind_its_speaker_in_the_preview_as_in_minutes(
    qtbot, open_desk, say, station
):
    desk = open_desk(preview=MinutesPreview(station.history, Processes()).ask)
    say("call ana ruiz")
    desk.cards.go_to_newest()
    type_into(qtbot, desk, "- ten tents")
    desk.cards.write_all()
    desk.preview.show_now()
    desk.preview.page.finish()
    read = desk.preview.live.toPlainText(), desk.preview.page.toPlainText()
    live, minutes = ([line.strip() for line in text.split("\n")] for text in read)
    assert live == ["Ana Ruiz:", "ten tents"]
    at = minutes.index("Ana Ruiz:")
    assert minutes[at : at + 2] == live


def test_minutes_that_take_long_are_shown_and_then_those_of_what_came_meanwhile(qtbot, open_desk):
    asked = []
    desk = open_desk(preview=asked.append)
    preview = desk.preview
    preview._timer.setInterval(20)
    qtbot.waitUntil(lambda: len(asked) == 1)
    preview.show_now()
    assert len(asked) == 1
    asked[0](("<p>first</p>",))
    preview.page.finish()
    assert preview.page.toPlainText() == "first"
    qtbot.waitUntil(lambda: len(asked) == 2)
    asked[1](("<p>second</p>",))
    preview.page.finish()
    assert preview.page.toPlainText() == "second"


def test_whoever_types_without_a_pause_sees_the_minutes_go_on_all_the_same(qtbot, open_desk, say):
    desk = open_desk(preview=lambda then: then(()))
    say("call ana ruiz")
    desk.cards.go_to_newest()
    desk.preview.show_now()
    type_into(qtbot, desk, "t")
    latest = desk.preview._latest.remainingTime()
    qtbot.wait(5)
    type_into(qtbot, desk, "en")
    assert desk.preview._timer.isActive()
    assert 0 <= desk.preview._latest.remainingTime() <= latest
    desk.preview._latest.timeout.emit()
    assert not desk.preview._timer.isActive()
    assert not desk.preview._latest.isActive()


def test_minutes_are_made_of_the_record_as_it_was_when_they_were_asked_for(station, say):
    made = []

    class Later:
        def run(self, *errand):
            made.append(errand)

    preview = MinutesPreview(station.history, Processes(), Later())
    pages = []
    preview.ask(pages.append)
    say("call ana ruiz", 'note "ten tents"')
    preview.ask(pages.append)
    for work, then, _ in made:
        then(work())
    before, after = ("".join(page) for page in pages)
    assert "ten tents" not in before
    assert "ten tents" in after


def test_what_is_typed_shows_no_name_that_the_group_keeps_out_of_the_minutes(
    qtbot, open_desk, say, station
):
    say("attribution unattributed for item 1")
    desk = open_desk(preview=lambda then: then(()))
    say("call ana ruiz")
    desk.cards.go_to_newest()
    type_into(qtbot, desk, "as Ben said")
    assert desk.preview.live.toPlainText().strip() == "as a participant said"
    say('item "Benches"', "start 2")
    type_into(qtbot, desk, ", ten")
    assert desk.preview.live.toPlainText().strip() == "as a participant said, ten"
    say("call chi")
    desk.cards.go_to_newest()
    type_into(qtbot, desk, "as Ben said")
    assert desk.preview.live.toPlainText().strip() == "Chi: as Ben said"
