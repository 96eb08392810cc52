"""The dialog for minutes shows what the group's own choice in the record allows."""

from PySide6.QtCore import QSettings

from app.home.export_dialog import ExportDialog
from app.look.columns import Columns
from app.look.scrolled import Scrolled
from app.papers.orders import order_names
from facilitation.map import Map
from facilitation.meeting.naming import Attribution, Naming, Whom
from facilitation.meeting.state import Meeting, MinutesLife, Proposal, Version
from facilitation.minutes.extract import Rows
from facilitation.people.person import Person


def test_what_the_group_chose_not_to_tell_cannot_be_asked_for(qtbot):
    chosen = Naming(
        Map({0: Attribution.UNATTRIBUTED}),
        Map({(0, Whom.MOVERS): True, (0, Whom.OWNERS): False}),
    )
    dialog = ExportDialog("Spring", None, chosen)
    qtbot.addWidget(dialog)
    asked = dialog.include()
    assert (asked.names, asked.movers, asked.objectors, asked.owners) == (False, True, False, False)
    for tick in (dialog.names, dialog.objectors, dialog.owners):
        assert not tick.isEnabled()
        assert tick.toolTip()
    assert dialog.movers.isEnabled()
    dialog.people.setCurrentIndex(dialog.people.findData("group"))
    dialog.people.setCurrentIndex(dialog.people.findData("named"))
    assert dialog.include().movers
    assert not dialog.include().names


def ways(dialog):
    """Return how people can be called."""
    items = [dialog.people.model().item(at) for at in range(dialog.people.count())]
    return [dialog.people.itemData(item.row()) for item in items if item.isEnabled()]


def test_people_can_be_called_as_the_group_chose_and_by_fewer_names(qtbot):
    dialog = ExportDialog("Spring", None, Naming(Map({0: Attribution.GROUP})))
    qtbot.addWidget(dialog)
    assert ways(dialog) == ["group", "unattributed"]
    assert dialog.people.currentData() == "group"
    anything = ExportDialog("Spring", None)
    qtbot.addWidget(anything)
    assert ways(anything) == ["named", "group", "unattributed"]


def test_what_the_record_says_is_heeded_when_it_has_been_read(qtbot):
    dialog = ExportDialog("Spring", None)
    qtbot.addWidget(dialog)
    assert dialog.movers.isEnabled()
    chosen = Naming(Map({0: Attribution.UNATTRIBUTED}), Map({(0, Whom.OWNERS): False}))
    dialog.heed(Meeting(naming=chosen, life=MinutesLife(order="formal", look="large")))
    assert ways(dialog) == ["unattributed"]
    ticks = (dialog.movers, dialog.objectors, dialog.owners, dialog.names)
    assert not any(tick.isEnabled() or tick.isChecked() for tick in ticks)
    assert dialog.order.itemText(0) == "As usual here: Formal"
    assert dialog.look.itemText(0) == "As usual here: Large print"


def test_votes_by_name_are_seen_and_taken_away_where_the_group_chose_them(qtbot):
    dialog = ExportDialog("Spring", None)
    qtbot.addWidget(dialog)
    assert dialog.voters.isHidden()
    dialog.heed(Meeting(naming=Naming(names=Map({(2, Whom.VOTERS): True}))))
    assert not dialog.voters.isHidden()
    assert dialog.include().voters is None
    dialog.voters.setChecked(False)
    assert dialog.include().naming.called(Whom.VOTERS) is Attribution.UNATTRIBUTED
    dialog.people.setCurrentIndex(dialog.people.findData("group"))
    assert not dialog.voters.isEnabled()


def test_it_says_which_names_stay_where_nobody_is_named(qtbot):
    dialog = ExportDialog("Spring", None)
    qtbot.addWidget(dialog)
    assert dialog.staying.isHidden()
    dialog.people.setCurrentIndex(dialog.people.findData("unattributed"))
    assert not dialog.staying.isHidden()
    assert "whoever holds a role" in dialog.staying.text()
    assert "So does who does what" in dialog.staying.text()
    dialog.owners.setChecked(False)
    assert "who does what" not in dialog.staying.text()


def test_no_choice_is_cut(qtbot):
    dialog = ExportDialog("Spring", None, shape=MinutesLife(order="decisions-first"))
    qtbot.addWidget(dialog)
    dialog.show()
    for box in (dialog.people, dialog.order, dialog.look):
        for at in range(box.count()):
            box.setCurrentIndex(at)
            needed = box.fontMetrics().horizontalAdvance(box.itemText(at))
            # Beside the arrow; with wide letters on a small screen the tip says the rest.
            assert box.width() >= needed + 24 or box.itemText(at) in box.toolTip()
            assert box.view().sizeHintForColumn(0) <= max(box.width(), box.view().minimumWidth())


def test_consent_that_is_recorded_is_offered(qtbot):
    dialog = ExportDialog("Spring", None, Naming(names=Map({(0, Whom.ATTENDANCE): True})))
    qtbot.addWidget(dialog)
    assert dialog.include().names


def kept(tmp_path):
    return QSettings(str(tmp_path / "g.ini"), QSettings.Format.IniFormat)


def test_order_and_look_are_as_the_group_chose_unless_another_is_asked_for(qtbot):
    dialog = ExportDialog("Spring", None, shape=MinutesLife(order="formal", look="large"))
    qtbot.addWidget(dialog)
    assert (dialog.include().order, dialog.include().look) == ("", "")
    assert dialog.order.itemText(0) == "As usual here: Formal"
    assert dialog.look.itemText(0) == "As usual here: Large print"
    dialog.order.setCurrentIndex(dialog.order.findData("decisions-only"))
    assert dialog.include().order == "decisions-only"
    titles = {dialog.order.itemData(at) for at in range(dialog.order.count())}
    assert titles == {"", *order_names()}


def test_what_was_asked_for_last_is_offered_again(qtbot, tmp_path):
    dialog = ExportDialog("Spring", None, settings=kept(tmp_path))
    qtbot.addWidget(dialog)
    dialog.choices["csv"].setChecked(True)
    dialog.order.setCurrentIndex(dialog.order.findData("formal"))
    dialog.look.setCurrentIndex(dialog.look.findData("large"))
    dialog.accept()
    again = ExportDialog("Autumn", None, settings=kept(tmp_path))
    qtbot.addWidget(again)
    assert again.chosen() == "csv"
    assert (again.include().order, again.include().look) == ("formal", "large")


def test_what_is_no_longer_there_is_not_offered(qtbot, tmp_path):
    settings = kept(tmp_path)
    for name in ("format", "order", "look"):
        settings.setValue(f"minutes/{name}", "papyrus")
    dialog = ExportDialog("Spring", None, settings=settings)
    qtbot.addWidget(dialog)
    assert dialog.chosen() == "pdf"
    assert (dialog.include().order, dialog.include().look) == ("", "")


def test_rows_are_chosen_for_a_list_and_an_order_for_a_page(qtbot):
    dialog = ExportDialog("Spring")
    qtbot.addWidget(dialog)
    dialog.resize(1000, 560)
    dialog.show()
    columns = dialog.findChild(Columns)
    high = columns.minimumSizeHint().height()
    assert high == columns.heightForWidth(columns.width()), "no emptiness is rolled over"
    assert not dialog.order.isHidden() and dialog.rows.isHidden()
    dialog.choices["csv"].setChecked(True)
    assert not dialog.rows.isHidden() and dialog.order.isHidden()
    ticks = (dialog.talk, dialog.owners, dialog.names, dialog.fairness)
    assert [each.isHidden() for each in ticks] == [True, False, True, True]
    dialog.rows.setCurrentIndex(dialog.rows.findData("attendance"))
    assert dialog.include().rows is Rows.ATTENDANCE
    assert [each.isHidden() for each in ticks] == [True, True, False, True]
    dialog.choices["ics"].setChecked(True)
    assert [each.isHidden() for each in ticks] == [True, False, True, True]
    assert dialog.rows.isHidden() and dialog.order.isHidden()


def test_an_order_that_cannot_be_used_is_named_with_what_helps(qtbot, tmp_path):
    (tmp_path / "ours.toml").write_text(
        'sections = ["glance", "glanse"]\n[words.en]\ntitle = "O"\n'
    )
    dialog = ExportDialog("Spring", own_orders=tmp_path)
    qtbot.addWidget(dialog)
    assert not dialog.faults.isHidden()
    assert "ours.toml, line 1:" in dialog.faults.text()
    for number in range(4):
        (tmp_path / f"{number}.toml").write_text("[")
    several = ExportDialog("Spring", own_orders=tmp_path)
    qtbot.addWidget(several)
    assert several.faults.text().endswith("2 other orders cannot be used either.")
    fine = ExportDialog("Spring")
    qtbot.addWidget(fine)
    assert fine.faults.isHidden()


def test_it_is_said_which_texts_name_somebody_who_is_not_to_be_named(qtbot):
    people = Map({1: Person(1, "سارة", unnamed=True), 2: Person(2, "O'Brien")})
    text = Version("1", "We buy a lock; سارة pays first.")
    meeting = Meeting(people=people, proposals=Map({"P1": Proposal("P1", "Lock", 1, 0, (text,))}))
    dialog = ExportDialog("Spring", None)
    qtbot.addWidget(dialog)
    dialog.tell_of_unnamed(Meeting(people=Map({2: people[2]}), proposals=meeting.proposals))
    assert dialog.private.isHidden()
    dialog.heed(meeting)
    assert not dialog.private.isHidden()
    assert not dialog.findChild(Scrolled).isAncestorOf(dialog.naming)
    assert "“a participant”, also where it is told who does what." in dialog.private.text()
    assert not dialog.naming.isHidden()
    assert dialog.naming.text().endswith("are told as they were put: P1.")


def test_that_those_present_are_named_is_known_for_the_next_file_of_the_same_meeting(
    qtbot, tmp_path
):
    settings = QSettings(str(tmp_path / "laptop.ini"), QSettings.Format.IniFormat)

    def opened(about, chosen=None):
        dialog = ExportDialog("Spring", None, chosen, settings=settings)
        qtbot.addWidget(dialog)
        dialog.go_on_with(about)
        return dialog

    first = opened("spring")
    assert not first.names.isChecked()
    first.names.setChecked(True)
    first.heed(Meeting())
    assert first.include().names
    first.accept()
    assert opened("spring").include().names
    assert not opened("autumn").include().names
    closed = Naming(names=Map({(0, Whom.ATTENDANCE): False}))
    assert not opened("spring", closed).include().names
    assert not opened("spring", Naming(Map({0: Attribution.GROUP}))).include().names
