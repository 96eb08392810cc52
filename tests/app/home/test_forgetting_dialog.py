"""What is forgotten is shown whole, and asked about once more before it goes for good."""

from PySide6.QtWidgets import QMessageBox

from app.home.forgetting_dialog import ForgettingDialog
from app.wording.forgetting import ForgettingWords
from facilitation.record.forgotten import Part


def test_it_goes_only_when_it_was_seen_whole_and_asked_about(qtbot, dress):
    dialog = ForgettingDialog({Part.NOTES: 3}, ForgettingWords())
    qtbot.addWidget(dialog)
    dialog.show()
    before = dialog.height()
    dialog.tell_due([(f"Weekly {at}", {Part.NOTES: 1}) for at in range(9)])
    assert dialog.height() - before >= dialog.told.heightForWidth(dialog.told.width())
    wanted = []
    dialog.forget_wanted.connect(wanted.append)
    for stays, gone in ((True, []), (False, [dialog.rules()])):
        dialog.forget_button.click()
        box = dialog.findChildren(QMessageBox)[-1]
        role = (
            QMessageBox.ButtonRole.RejectRole if stays else QMessageBox.ButtonRole.DestructiveRole
        )
        next(each for each in box.buttons() if box.buttonRole(each) is role).click()
        assert wanted == gone
