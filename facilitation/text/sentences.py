"""The sentence around a place, to show where something stands."""

from facilitation.pattern import pattern

_END = pattern(r"[.!?…][\"'”’»)\]]*(?=\s)|[\u3002\uff01\uff1f]|\n")
_LONGEST = 300
"""Characters to each side, beyond which a passage is cut at a word."""


def sentence_span(text: str, start: int, end: int) -> tuple[int, int]:
    """The offsets of the sentence, or sentences, around a passage; never across a line end.

    At most 300 characters more to each side, cut between words.
    """
    low_bound = max(0, start - _LONGEST)
    low = low_bound
    for found in _END.finditer(text, low_bound, max(low_bound, start)):
        low = found.end()
    if low == low_bound > 0 and not text[low - 1].isspace():
        space = text.find(" ", low, start)
        low = start if space < 0 else space
    high_bound = min(len(text), end + _LONGEST)
    # A passage that ends with the stop of its sentence takes no other sentence along.
    found_end = _END.search(text, max(low, end - 1), min(len(text), high_bound + 1))
    if found_end:
        high = max(end, found_end.end() - (found_end.group() == "\n"))
    else:
        high = high_bound
        if high < len(text):
            space = text.rfind(" ", end, high)
            high = end if space < 0 else space
    while low < start and text[low].isspace():
        low += 1
    while high > end and text[high - 1].isspace():
        high -= 1
    return low, high


def sentence_around(text: str, start: int, end: int) -> str:
    return text[slice(*sentence_span(text, start, end))]


def first_sentences(text: str, longest: int) -> str:
    """The sentences that a text begins with, as many as have room in ``longest`` characters.

    Always one, however long it is.
    """
    ends = [found.end() for found in _END.finditer(text)] or [len(text)]
    return text[: max((each for each in ends if each <= longest), default=ends[0])].rstrip()
