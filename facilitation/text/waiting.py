"""An amendment as the rules of texts know it."""

import msgspec

from facilitation.text.changes import Edit


class Waiting(msgspec.Struct, frozen=True):
    """An amendment that waits: its `name`, its `edit`, and what it is `to`.

    `to` is empty for a primary amendment, whose edit is of the text itself. Else it is the name
    of another amendment, and the edit is of the text as that one would make it read (RONR §12).
    """

    name: str
    edit: Edit
    to: str = ""
