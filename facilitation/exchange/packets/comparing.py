"""A text on paper, typed in again: the same as one that is known, or where it differs from it.

Paper breaks lines where it likes, so a text is also tried with its lines joined. Below it may
stand the words under which paper knows it (:mod:`facilitation.text.id_words`): they prove the text
where no file of it ever came.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from difflib import SequenceMatcher
from pathlib import Path

import msgspec

from facilitation.exchange.packets.receiving import waiting_in
from facilitation.exchange.packets.sealing import MOST_BYTES, Bad, BadPacket
from facilitation.meeting.groups.packet import SentText
from facilitation.meeting.register.between import Between
from facilitation.pattern import pattern
from facilitation.record.journal import Journal
from facilitation.text.changes import Edit
from facilitation.text.difference import between
from facilitation.text.id_words import WORDS, in_words, read_words
from facilitation.text.versions import normalise, version_id

_SPACED = pattern(r"(\S+)(\s*)")
_PARAGRAPHS = pattern(r"\n\s*\n")
_SIGN = pattern(r"^[ \t]*(?:#{1,6}|[-*+•–])(?=\s)", re.MULTILINE)
_GOES_ON = pattern(r"(?<!\n)\n(?!\n|[ \t]*(?:#{1,6}|[-*+]|\d+[.)])\s)")
_IN_MID_SENTENCE = pattern(r"(?<=[^\n.:;!?…\u3002\uff01\uff1f])\n(?!\n)")
_A_THIRD = 3
"""Of its words at least a third have to be the same, or a text is another one altogether."""


class Compared(msgspec.Struct, frozen=True):
    """What a typed text is: ``id`` its own hash, ``text`` the known one that is nearest, if any.

    ``same`` tells whether it is that one, ``proven`` whether it is what the words below it say
    (None: there are none). ``marked`` is False where only the signs before headings and lists are
    other ones. Where it is not the same, ``edit`` makes the typed one of the known.
    """

    id: str
    text: SentText | None = None
    same: bool = False
    marked: bool = True
    edit: Edit | None = None
    proven: bool | None = None


def read_typed(path: Path) -> str:
    """Return the text in a file.

    Raises BadPacket: it cannot be read, or is larger than any packet.
    """
    try:
        with path.open("rb") as file:
            content = file.read(MOST_BYTES + 1)
    except (OSError, ValueError) as fault:
        raise BadPacket(Bad.NO_FILE, str(path)) from fault
    if len(content) > MOST_BYTES:
        raise BadPacket(Bad.TOO_LARGE, str(path))
    return content.decode("utf-8-sig", "replace")


def known_texts(journal: Journal) -> tuple[SentText, ...]:
    """Return the texts that go between groups: of all meetings, and of the inbox.

    Raises StorageFault: the journal cannot be read.
    """
    held = Between(journal)
    held.read_all()
    meetings = [text for each in held.held() for text in each.texts]
    return (*meetings, *(text for came in waiting_in(journal) for text in came.packet.texts))


def compared(typed: str, texts: Iterable[SentText]) -> Compared:
    """Hold a typed text against known ones, and against the words below it."""
    said, expected = _apart(typed)
    ids = [version_id(each) for each in _readings(said)]
    proven = any(in_words(each) == expected for each in ids) if expected else None
    own = next((each for each in ids if in_words(each) == expected), ids[0])
    known = {each.id: each for each in texts}
    words = said.split()
    same = next((known[each] for each in ids if each in known), None)
    if same is None:
        same = next((each for each in known.values() if _bare(each.text) == _bare(said)), None)
    if same is not None:
        proven = in_words(same.id) == expected if expected else None
        marked = same.id in ids or same.text.split() == words
        return Compared(same.id, same, same=True, marked=marked, proven=proven)
    near = max(known.values(), key=lambda each: _alike(words, each), default=None)
    if near is None or _alike(words, near) * _A_THIRD < 2 * len(words):
        return Compared(own, proven=proven)
    edit = between(near.text, normalise(_broken_alike(words, near.text)))
    return Compared(own, near, edit=edit, proven=proven)


def _bare(text: str) -> list[str]:
    """Return the words of a text without the signs before its headings and lists.

    The screen and minutes show them otherwise than the sheet from which a text is to be typed.
    """
    return _SIGN.sub("", text).split()


def _apart(typed: str) -> tuple[str, str]:
    """Return a text, and the words by which paper knows it where they stand below it."""
    lines = normalise(typed).rstrip("\n").split("\n")
    tail, found = lines[-2:], ""
    for count in (1, 2):  # they may be broken once
        found = found or read_words(" ".join(tail[-count:]), WORDS)
        if found:
            return normalise("\n".join(lines[:-count])), found
    return normalise(typed), ""


def _readings(typed: str) -> Iterator[str]:
    """Yield a text as it was typed, and with the lines of each paragraph or list joined."""
    yield typed
    yield _GOES_ON.sub(" ", typed)
    paragraphs = [" ".join(each.split()) for each in _PARAGRAPHS.split(typed)]
    yield "\n\n".join(paragraphs)
    yield "\n".join(paragraphs)
    yield "\n\n".join(filter(None, typed.split("\n")))
    yield "\n".join(filter(None, typed.split("\n")))
    # Long lines were broken as on paper, and the empty ones between paragraphs left out.
    sentences = list(filter(None, _IN_MID_SENTENCE.sub(" ", typed).split("\n")))
    yield "\n\n".join(sentences)
    yield "\n".join(sentences)


def _alike(words: list[str], text: SentText) -> int:
    """Return how many words two texts have in common, less those by which the known is longer."""
    other = text.text.split()
    common = (Counter(words) & Counter(other)).total()
    return 2 * common - max(0, len(other) - len(words))


def _broken_alike(words: list[str], known: str) -> str:
    """Return the typed words with lines broken as in the known text, wherever they are alike."""
    parts = _SPACED.findall(known)
    found = list[str]()
    matcher = SequenceMatcher(None, [word for word, _ in parts], words, autojunk=False)
    for tag, begin, end, first, last in matcher.get_opcodes():
        is_sign = end == begin + 1 and (not begin or "\n" in parts[begin - 1][1])
        if tag == "equal" or (tag == "delete" and is_sign and _SIGN.match(f"{parts[begin][0]} ")):
            found.extend(word + space for word, space in parts[begin:end])
            continue
        found.extend(f"{word} " for word in words[first:last])
        if begin < end and first < last:
            found[-1] = words[last - 1] + parts[end - 1][1]
    return "".join(found)
