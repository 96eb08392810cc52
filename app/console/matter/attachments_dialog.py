"""The files that are kept with a proposal: attach another, save a copy of one."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QListWidget, QWidget

from app.console.buttons import ActButton
from app.console.wishes import Doer
from app.look.dialog_size import fit_screen
from app.look.file_places import FileDrops, place_for, remember
from app.look.labels import answer, named, plain_label, say
from app.look.laying import in_column, in_row
from app.wording import Wording
from app.wording.keys.windows import DIALOGS
from app.wording.words import with_gaps
from facilitation.meeting.families.proposals.acts import AttachFile
from facilitation.meeting.state import Fate, Meeting
from facilitation.record.attachments import Attachment, AttachmentProblem, safe_name
from facilitation.record.journal import StorageFault

_WIDE = 520
_HIGH = 360


class AttachmentsDialog(QDialog):
    """A row for each file. Files can be dropped on it; every act is in the record at once."""

    def __init__(
        self,
        label: str,
        wording: Wording,
        now: Callable[[], Meeting],
        do: Doer,
        content: Callable[[str], bytes],
        parent: QWidget | None = None,
    ) -> None:
        """``now`` is the meeting as it is, ``content`` gives back a file by its SHA-256."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Files kept with {label}").format(label=label))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self._label, self._wording, self._now, self._do = label, wording, now, do
        self._content = content
        self.files = named(QListWidget(self), self.tr("Attached files"))
        self.told = plain_label(role="soft", wrap=True)
        self.refusal = plain_label(role="refusal", wrap=True)
        self.attach = ActButton(self.tr("Attach a file…"), "", None, "primary")
        self.save = ActButton(self.tr("Save a copy…"))
        self.attach.press_by(DIALOGS.key("attach"))
        self.save.press_by(DIALOGS.key("copy"))
        self.leave = ActButton(self.tr("Close"), self.tr("Escape"))
        self._lay_out()
        self.attach.clicked.connect(self._ask_for_files)
        self.save.clicked.connect(self._ask_where)
        self.leave.clicked.connect(self.reject)
        self.files.itemActivated.connect(lambda _item: self._ask_where())
        self.files.currentRowChanged.connect(
            lambda _row: self.save.setEnabled(self._chosen() is not None)
        )
        self._drops = FileDrops(self)
        self._drops.dropped.connect(self.take)
        self._show(0)

    def _lay_out(self) -> None:
        words = self.tr("Copies are in the library with the meeting. Files can be dropped here.")
        in_column(
            plain_label(words, "soft", wrap=True),
            (self.files, 1),
            self.told,
            self.refusal,
            in_row(self.attach, self.save, 1, self.leave),
            on=self,
            margins=(20, 16, 20, 16),
            gap=10,
        )
        fit_screen(self, _WIDE, _HIGH)

    def take(self, paths: Iterable[Path]) -> None:
        """Attach these files; what is refused is said, and the others are attached."""
        answers = [self._do(AttachFile(self._label, str(path))) for path in paths]
        self._show(len(self._kept()) - 1)
        said = (each.refusal or each.so for each in answers)
        answer(self.refusal, " ".join(filter(None, said)))

    def copy_to(self, path: Path) -> None:
        """Write a copy of the chosen file, all of it or none."""
        from app.papers.exporting import write_whole  # the first picture needs no files

        kept = self._chosen()
        if kept is None:
            return
        say(self.told, "")
        try:
            write_whole(path, self._content(kept.sha256))
        except AttachmentProblem as problem:
            answer(self.refusal, self._wording.troubles.not_attached(problem.code, problem.name))
        except StorageFault as fault:
            answer(self.refusal, " ".join(self._wording.troubles.storage(fault)))
        except (OSError, ValueError) as fault:
            why = getattr(fault, "strerror", "") or str(fault)
            words = self.tr("The file could not be written: {why}. Choose another place.")
            answer(self.refusal, with_gaps(words).format(why=why))
        else:
            say(self.refusal, "")
            say(self.told, with_gaps(self.tr("A copy is at {path}")).format(path=path))

    def _kept(self) -> tuple[Attachment, ...]:
        proposal = self._now().proposals.get(self._label)
        return proposal.attachments if proposal is not None else ()

    def _chosen(self) -> Attachment | None:
        kept, row = self._kept(), self.files.currentRow()
        return kept[row] if 0 <= row < len(kept) else None

    def _show(self, row: int) -> None:
        self.files.clear()
        for each in self._kept():
            self.files.addItem(f"{each.name}   {self._wording.measures.file_size(each.size)}")
        self.files.setCurrentRow(row)
        proposal = self._now().proposals.get(self._label)
        self.attach.setEnabled(proposal is not None and proposal.fate is Fate.OPEN)
        self.save.setEnabled(self._chosen() is not None)
        say(self.refusal, "")
        say(self.told, "" if self.files.count() else self.tr("No file is kept with it yet."))

    def _ask_for_files(self) -> None:
        asked = self.tr("Files to be kept with it")
        paths, _ = QFileDialog.getOpenFileNames(self, asked, place_for())
        remember(paths[0] if paths else "")
        self.take([Path(each) for each in paths])

    def _ask_where(self) -> None:
        kept = self._chosen()
        if kept is None:
            return
        # The record may have been written elsewhere: its names are made safe once more.
        name = safe_name(kept.name)
        path, _ = QFileDialog.getSaveFileName(self, self.tr("Save a copy"), place_for(name))
        remember(path)
        if path:
            self.copy_to(Path(path))
