"""The dialog for minutes shows what the group's own choice in the record allows."""

from app.home.export_dialog import ExportDialog
from facilitation.map import Map
from facilitation.meeting.naming import Attribution, Naming, Whom


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


def test_consent_that_is_recorded_is_offered(qtbot):
    dialog = ExportDialog("Spring", None, Naming(names=Map({(0, Whom.ATTENDANCE): True})))
    qtbot.addWidget(dialog)
    assert dialog.include().names
