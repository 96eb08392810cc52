"""How far an edit reaches: how many words of the text it affects."""

import msgspec

from facilitation.text.changes import Edit
from facilitation.text.tokens import token_list


class Reach(msgspec.Struct, frozen=True, order=True):
    """Words that an edit strikes, then words that it inserts; the greater reaches farther.

    Words and numbers count, punctuation and spaces do not.
    """

    struck: int
    inserted: int


def reach(edit: Edit) -> Reach:
    return Reach(
        sum([word_count(hunk.strike) for hunk in edit.hunks]),
        sum([word_count(hunk.insert) for hunk in edit.hunks]),
    )


def word_count(text: str) -> int:
    return sum([token[0].isalnum() for token in token_list(text)])
