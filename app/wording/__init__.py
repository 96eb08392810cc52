"""Codes and facts, put into sentences: the one place where Goround speaks to people.

Sentences are written in English inside ``self.tr("…")``, so that ``pyside6-lupdate``
finds them under the name of the class they stand in. Named places in braces are filled
in after the translation, and what fills them is never read as anything but words.
Nothing here imports Qt.
"""

from app.wording.wording import Wording

__all__ = ["Wording"]
