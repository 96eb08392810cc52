"""What the panels of the console want: the one way from a click to an act."""

from PySide6.QtCore import QObject, Signal


class Wishes(QObject):
    """Panels say what a person wants; the window alone does it and answers.

    ``act`` carries an Act to be done. ``line`` puts a text into the quick bar with the
    cursor at a column, to be finished by typing; ``begun`` does, too, and says in words what is
    missing there. ``question`` asks for words in the quick
    bar and hands them to a callable that takes them; ``dialog`` opens one by its name.
    ``purpose`` carries a Purpose to be pursued, and who is to begin its round (may be empty).
    """

    act = Signal(object)
    line = Signal(str, int)
    begun = Signal(str, int, str)
    question = Signal(str, object)
    dialog = Signal(str)
    purpose = Signal(object, str)
