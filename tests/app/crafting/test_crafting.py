"""The page of a group's own processes: copied, changed, refused in place, saved, exchanged."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QPushButton

from app.crafting.crafting import Crafting
from app.resources import load_processes, own_taken
from app.wording import Wording
from facilitation.process.process import Juncture


@pytest.fixture(scope="module")
def shipped():
    """Each shipped process, read once for all tests."""
    processes = load_processes()
    return {name: processes.get(name) for name in processes.names()}


@pytest.fixture
def open_page(qtbot, dress, shipped, tmp_path):
    def open_one():
        processes = own_taken(load_processes(), tmp_path)
        processes._found.update(shipped)
        made = Crafting(processes, processes.own, Wording(processes=processes), dress)
        qtbot.addWidget(made)
        made.show()
        return made

    return open_one


@pytest.fixture
def page(open_page):
    return open_page()


def typed(qtbot, field, text):
    part = field.part
    part.setFocus()
    part.selectAll()
    qtbot.keyClicks(part, text) if text else qtbot.keyClick(part, Qt.Key.Key_Backspace)


def copied(qtbot, page, called="circle", title="Mill circle"):
    page.open_one(called)
    page.copy.click()
    typed(qtbot, page.head.fields["title"], title)


def test_what_comes_along_is_copied_named_and_saved(qtbot, page, tmp_path):
    assert not page.save.isEnabled()
    assert "Copy and change" in page.told.text()
    copied(qtbot, page)
    typed(qtbot, page.head.fields["by"], "the winter assembly")
    typed(qtbot, page.head.fields["until"], "2027-02-01")
    with qtbot.waitSignal(page.saved) as saved:
        page.save.click()
    file = tmp_path / "processes" / "mill_circle.toml"
    assert 'title = "Mill circle"' in file.read_text(encoding="utf-8")
    assert saved.args[0].agreement.by == "the winter assembly"
    assert page.shelf.list.item(0).text() == "Mill circle\nours, version 1"


def test_tab_goes_from_field_to_field_as_one_reads(qtbot, page):
    copied(qtbot, page)
    page.activateWindow()
    page.head.choose_title()
    for field in [*page.head.fields.values()][1:]:
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        assert field.part.hasFocus()
    for part in (page.head.groups, page.stages.rows):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        assert part.hasFocus()


def test_a_mistake_is_explained_where_it_is_and_keeps_from_saving(qtbot, page, tmp_path):
    copied(qtbot, page)
    page.stages.rows.setCurrentRow(1)
    typed(qtbot, page.stage.fields["room"], "")
    assert "missing" in page.stage.fields["room"].complaint
    assert "wrong here" in page.stages.rows.item(1).text()
    typed(qtbot, page.head.fields["until"], "soon")
    assert "2027-05-01" in page.head.fields["until"].complaint
    page.stages.rows.setCurrentRow(0)
    page.save.click()
    assert not (tmp_path / "processes").exists()
    assert "cannot be saved" in page.told.text()
    typed(qtbot, page.head.fields["until"], "")
    page.save.click()
    assert page.stages.at == 1
    typed(qtbot, page.stage.fields["room"], "How are you?")
    assert not page.stage.fields["room"].complaint
    assert "How are you?" in page.stages.rows.item(1).text()
    page.save.click()
    assert (tmp_path / "processes" / "mill_circle.toml").exists()


def test_stages_are_added_moved_and_taken_out_and_all_is_taken_back(qtbot, page):
    copied(qtbot, page)
    draft = page.draft
    before = draft.process
    page.stages.rows.setCurrentRow(1)
    page.stages.add_stage()
    assert draft.said_of(2).title == "New stage"
    assert page.stages.at == 2
    typed(qtbot, page.stage.fields["title"], "Song")
    page.stages.move_stage(-1)
    assert draft.said_of(1).title == "Song"
    qtbot.keyClick(page.stages.rows, Qt.Key.Key_Delete)
    assert "Song" not in {each.title for each in draft.words.stages.values()}
    page.take_back()
    assert draft.said_of(1).title == "Song"
    for _ in range(3):  # what was typed in a row is one change
        assert draft.process != before
        page.take_back()
    assert draft.process == before
    page.bring_back()
    assert draft.said_of(2).title == "New stage"


def test_every_field_of_a_stage_reaches_the_process(qtbot, page):
    copied(qtbot, page)
    page.stages.rows.setCurrentRow(1)
    values = {
        "floor": ("groups", "groups"),
        "begins": ("keeper", "keeper"),
        "may": ("facilitator", "facilitator"),
        "length": ("5", 300_000),
        "level": ("themes", "themes"),
        "part": ("meeting", "meeting"),
        "until": ("heard", "heard"),
        "next": ("rounds", ("rounds",)),
    }
    for name, (value, _) in values.items():
        page.stage.fields[name].edited.emit(value)
    stage = page.draft.process.stages[1]
    assert {name: getattr(stage, name) for name in values} == {
        name: found for name, (_, found) in values.items()
    }
    assert "(small groups; once a meeting, in no item)" in page.stages.rows.item(1).text()


def test_what_is_not_saved_waits_for_the_next_time_and_can_be_discarded(qtbot, page, open_page):
    copied(qtbot, page)
    page.open_one("formal")
    qtbot.waitUntil(lambda: "not saved yet" in page.shelf.list.item(0).text())
    assert page.draft.process.called == "formal"
    page.close()
    again = open_page()
    assert again.draft.words.title == "Mill circle"
    again.leave.click()
    assert all("not saved" not in again.shelf.list.item(n).text() for n in range(3))
    again.close()
    assert "not saved" not in open_page().shelf.list.item(0).text()


def test_saving_again_keeps_what_was_before_and_it_can_be_taken_up_again(qtbot, page):
    copied(qtbot, page)
    page.save.click()
    page.save.click()
    assert page.shelf.list.item(0).text() == "Mill circle\nours, version 1"
    typed(qtbot, page.head.fields["about"], "Now with a song.")
    page.save.click()
    page.before.menu().aboutToShow.emit()
    (earlier,) = page.before.menu().actions()
    assert "1" in earlier.text()
    earlier.trigger()
    assert page.draft.words.about != "Now with a song."
    page.save.click()
    assert page.shelf.list.item(0).text() == "Mill circle\nours, version 3"


def test_what_is_taken_back_after_it_was_saved_stays_the_same_process(qtbot, page, tmp_path):
    copied(qtbot, page)
    page.save.click()
    page.undo.click()
    assert page.draft.words.title != "Mill circle"
    typed(qtbot, page.head.fields["about"], "Now with a song.")
    page.save.click()
    assert page.shelf.list.item(0).text().endswith("\nours, version 2")
    assert [each.name for each in tmp_path.glob("processes/*.toml")] == ["mill_circle.toml"]


def test_nothing_moves_under_the_mouse_while_one_types(qtbot, page):
    copied(qtbot, page)
    page.save.click()
    page.offer_to([("m1", "Saturday")])
    typed(qtbot, page.head.fields["until"], "2027-02-01")
    page.save.click()
    places = placed(page)
    assert page.told.isVisible()
    typed(qtbot, page.head.fields["about"], "Now with a song.")
    assert not page.told.isVisible()
    assert placed(page) == places
    typed(qtbot, page.head.fields["until"], "soon")
    assert page.head.fields["until"].complaint
    assert placed(page) == places


def placed(page):
    """Where all stands that can be clicked, once it stands still."""
    buttons = [each for each in page.findChildren(QPushButton) if each.isVisible()]
    parts = (*buttons, page.stages.rows, *(each.part for each in page.head.fields.values()))
    before, found = None, {}
    while found != before:
        QApplication.processEvents()
        before = found
        found = {
            each.accessibleName() or each.toolTip(): each.mapTo(page, QPoint()) for each in parts
        }
    return found


def test_a_process_is_exported_and_imported_after_it_was_seen(qtbot, page, open_page, tmp_path):
    copied(qtbot, page)
    page.save.click()
    file = tmp_path / "from a friend.toml"
    page.ask_save = lambda _name: str(file)
    page.give_out.click()
    (tmp_path / "processes" / "mill_circle.toml").unlink()
    other = open_page()
    other.ask_open = lambda: str(file)
    other.take_in.click()
    assert "as it came" in other.told.text()
    assert not (tmp_path / "processes" / "mill_circle.toml").exists()
    other.save.click()
    assert (tmp_path / "processes" / "mill_circle.toml").exists()
    file.write_text(file.read_text(encoding="utf-8").replace('"round"', '"dance"', 1))
    other.take_in.click()
    assert "from a friend.toml, line" in other.told.text()
    assert "dance" in other.told.text()


def test_a_meeting_that_goes_on_is_offered_the_version_that_was_saved(qtbot, page):
    copied(qtbot, page)
    page.save.click()
    assert page.take_up.isHidden()
    page.offer_to([("m1", "Saturday"), ("m2", "Sunday")])
    assert "Saturday" in page.take_up.text()
    with qtbot.waitSignal(page.take_up_wanted) as wanted:
        page.take_up.click()
    assert wanted.args == ["m1", "mill_circle"]
    page.taken_up("It cannot be done now.")
    assert "Saturday" in page.take_up.text()
    page.taken_up()
    assert "Sunday" in page.take_up.text()
    page.taken_up()
    assert page.take_up.isHidden()


def test_a_group_changes_what_its_motions_need(qtbot, page, tmp_path):
    copied(qtbot, page, "formal", "Mill assembly")
    assert page.stages.motions.isVisible()
    page.stages.motions.click()
    form = page.motions
    assert form.isVisible()
    form.rules["speeches"].part.setCurrentIndex(1)
    form.rules["limit"].part.setValue(5)
    form.votes["previous question"].part.setCurrentIndex(0)
    form.seconds["adjourn"].part.setCurrentIndex(1)
    typed(qtbot, form.lines[Juncture.NOTHING], "Who wants something?")
    page.save.click()
    file = (tmp_path / "processes" / "mill_assembly.toml").read_text(encoding="utf-8")
    for line in (
        "speeches = 1",
        "limit = 300000",
        '[motions."previous question"]\nvote = "majority"',
        "[motions.adjourn]\nsecond = false",
        'room = "Who wants something?"',
    ):
        assert line in file, line
    form.votes["previous question"].part.setCurrentIndex(1)
    page.save.click()
    file = (tmp_path / "processes" / "mill_assembly.toml").read_text(encoding="utf-8")
    assert '[motions."previous question"]' not in file


def test_a_group_says_who_is_called_next_and_how_it_decides(qtbot, page, tmp_path):
    copied(qtbot, page)
    page.stages.rules.click()
    form = page.rules
    assert form.isVisible()
    usual = [form.fields["usual"].part.itemData(at) for at in range(3)]
    ways = form.fields["methods"].part
    for name, value in (("order", "progressive"), ("usual", "martha")):
        box = form.fields[name].part
        box.setCurrentIndex(box.findData(value))
    assert "spoken least" in form.about["order"].text()
    rows = [ways.item(at) for at in range(ways.count())]
    offered = {str(each.data(Qt.ItemDataRole.UserRole)): each for each in rows}
    assert set(usual) <= set(offered)
    offered["majority"].setCheckState(Qt.CheckState.Unchecked)
    page.save.click()
    file = (tmp_path / "processes" / "mill_circle.toml").read_text(encoding="utf-8")
    assert 'order = "progressive"' in file
    assert 'methods = ["martha", "consent", "consensus", "two-thirds"]' in file
    page.take_back()
    assert offered["majority"].checkState() == Qt.CheckState.Checked


def test_a_form_that_gives_way_to_another_goes_with_the_window(page):
    page.stages.rules.click()
    assert page.rules.isVisible() and not page.stage.isVisible()
    assert page.stage.window() is page


def test_a_process_without_a_way_to_decide_is_not_saved_and_says_what_helps(qtbot, page):
    copied(qtbot, page)
    page.stages.rules.click()
    ways = page.rules.fields["methods"]
    for at in range(ways.part.count()):
        ways.part.item(at).setCheckState(Qt.CheckState.Unchecked)
    assert ways.complaint == "No way to decide is left. Choose at least one."
    page.stages.rows.setCurrentRow(1)
    assert page.stage.isVisible()
    assert not page.keep()
    assert ways.isVisible()
    page.take_back()
    assert page.keep()


def test_where_nobody_seconds_no_motion_is_seconded(qtbot, page):
    copied(qtbot, page, "formal", "Mill board")
    page.stages.motions.click()
    page.motions.rules["seconds"].part.setCurrentIndex(1)
    assert not page.motions.seconds["recess"].isEnabled()
    page.take_back()
    assert page.motions.seconds["recess"].isEnabled()


def test_a_line_that_is_missing_is_named_where_it_is(qtbot, page):
    copied(qtbot, page, "formal", "Mill assembly")
    page.stages.motions.click()
    line = page.motions.lines[Juncture.RULED]
    typed(qtbot, line, "")
    assert "Something to read is missing" in line.complaint
    page.stages.rows.setCurrentRow(2)
    assert page.stage.isVisible()
    assert not page.keep()
    assert line.isVisible()


def test_only_where_motions_are_made_is_said_what_they_need(page):
    page.open_one("circle")
    assert not page.stages.motions.isVisible()


def test_a_group_says_that_its_groups_answer(qtbot, page, tmp_path):
    page.open_one("circle")
    assert not page.head.groups.isEnabled()
    copied(qtbot, page)
    page.head.groups.click()
    page.undo.click()
    assert not page.head.groups.isChecked()
    page.head.groups.click()
    page.save.click()
    file = tmp_path / "processes" / "mill_circle.toml"
    assert "groups_answer = true" in file.read_text(encoding="utf-8")
    page.open_one("spokescouncil")
    assert page.head.groups.isChecked()


def test_escape_closes_the_page_and_what_is_not_saved_waits(qtbot, page, open_page):
    copied(qtbot, page)
    qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Escape)
    assert not page.isVisible()
    assert open_page().shelf.list.item(0).text() == "Mill circle\nnot saved yet"


def test_only_the_stage_rolls_where_the_page_is_low(page):
    page.resize(1240, 700)
    QApplication.processEvents()
    rolls = page.head.parentWidget().parentWidget().parentWidget()
    assert rolls.verticalScrollBar().maximum() == 0
    assert page._scroll.verticalScrollBar().maximum() > 0


def test_copies_of_copies_are_numbered_and_stand_as_one_counts(qtbot, page):
    page.open_one("circle")
    for _ in range(10):
        page.copy.click()
        page.save.click()
    titles = [page.shelf.list.item(at).text().split("\n")[0] for at in range(10)]
    ours = "Circle, as we do it"
    assert titles == [ours, *(f"{ours} {number}" for number in range(2, 11))]


def test_a_day_to_look_again_that_is_over_before_it_was_agreed_is_not_saved(qtbot, page):
    copied(qtbot, page)
    typed(qtbot, page.head.fields["on"], "2026-11-30")
    typed(qtbot, page.head.fields["until"], "2025-05-01")
    assert "lies before the day on which it was agreed" in page.told.text()
    assert not page.keep()
    typed(qtbot, page.head.fields["until"], "2027-05-01")
    assert page.keep()
