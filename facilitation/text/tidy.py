"""An edit with all that it does written out."""

from facilitation.text.carrying import difference
from facilitation.text.changes import Edit, checked, spliced
from facilitation.text.versions import normalise
from facilitation.text.weave import Weave, read, settled, weave


def tidy(text: str, edit: Edit) -> Edit:
    """The edit with hunks that by themselves give a normal text, the spaces that drop out struck.

    An edit that was rebased may leave a space at the end of a line, to be dropped as the text
    is brought to normal form. Raises `EditProblem` base_differs.
    """
    base = checked(text, edit)
    outcome = spliced(base, edit.hunks)
    if normalise(outcome) == outcome:
        return edit
    woven = settled(base, weave(base, edit.hunks))
    if read(base, woven) != normalise(outcome):
        from facilitation.text.difference import between  # hardly ever, and no first picture

        return between(base, outcome)
    return Edit(edit.base, difference(base, Weave((), ()), woven, edit.hunks))
