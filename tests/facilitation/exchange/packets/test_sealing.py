"""Packets live through mail, and are refused where anything is not as it was written."""

from __future__ import annotations

import os
import random
import tracemalloc

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from facilitation.decisions.fractions import Share
from facilitation.decisions.mandates import MandateKind, MandateTerms, Stance
from facilitation.decisions.ratification import Asked, Position, Reply, Totals
from facilitation.exchange.packets.sealing import (
    MOST_BYTES,
    Bad,
    BadPacket,
    opened,
    packet_id,
    sealed,
    words_of,
)
from facilitation.meeting.groups import packet as parts
from facilitation.text.versions import version_id

TEXT = "We buy ten tents.\n\n- by June\n- for all stalls"
PACKET = parts.Packet(
    "Nord 王 – שלום",
    3,
    "2026-05-01",
    "Spring assembly",
    texts=(parts.SentText(version_id(TEXT), "Tents", TEXT, "P1"),),
    asked=(Asked(version_id(TEXT), ("North", "South"), "2026-06-01", Share(3, 4), True),),
    replies=(Reply(version_id(TEXT), "North", 1, Position.RESERVE, "dry ones", "", Totals(9, 8)),),
    amendments=(parts.SentAmendment(version_id(TEXT), "We buy tents.", "South", "fewer"),),
    notices=(parts.Notice(parts.NoticeKind.NEED, "a van", "2026-06-01", "North", ("North",)),),
)
WORDS = "Nord sends a text:\n\n“Tents” (P1)\nIt asks for an answer by 1 June."
FILE = sealed(PACKET, WORDS)
WHOLE = msgspec.structs.replace(
    PACKET,
    mandates=(
        parts.SentMandate(
            "Ana",
            "tents, at most 500",
            MandateTerms(MandateKind.BOUND, Stance.YES, "Nord", "Council", "P1", version_id(TEXT)),
            "王小明",
            "2026-05-01",
        ),
    ),
    task=parts.SentTask(version_id("task"), "What is missing?", 2, 4, 20, version_id(TEXT)),
    results=(parts.GroupResult(version_id("task"), 2, "a1", 3, ("poles", "Seile – 绳")),),
    calls=(parts.Call(version_id("What do you need?"), "What do you need?", ("North",)),),
    contributions=(parts.Contribution(version_id("What do you need?"), "North", "rooms"),),
)
"""With all that later formats have."""
WHOLE_FILE = sealed(WHOLE, WORDS).encode()
EXAMPLES = int(os.environ.get("GOROUND_FUZZED_PACKETS", "2000"))
"""So many hostile files; 100,000 on demand."""


def refused(content: bytes) -> Bad:
    with pytest.raises(BadPacket) as found:
        opened(content)
    return found.value.code


def test_what_the_first_format_has_is_written_in_it_for_older_programs():
    timed = msgspec.structs.replace(PACKET.asked[0], until="2027-06-01")
    newer = msgspec.structs.replace(PACKET, asked=(timed,))
    assert FILE.startswith("GOROUND PACKET 1\n")
    assert sealed(newer, WORDS).startswith("GOROUND PACKET 2\n")
    assert opened(sealed(newer, WORDS).encode()) == newer


def test_what_is_sealed_is_opened():
    assert opened(FILE.encode()) == PACKET
    assert words_of(FILE.encode()) == WORDS


@pytest.mark.parametrize(
    "mailed",
    [
        FILE.replace("\n", "\r\n"),
        "Hello,\nhere it is:\n\n" + FILE + "\nGreetings",
        "\n".join("> " + line for line in FILE.splitlines()),
        "\n".join(">> " + line for line in FILE.splitlines()),
        "\n".join(line + "  " for line in FILE.splitlines()),
        "\ufeff" + FILE,
    ],
)
def test_it_lives_through_mail(mailed):
    assert opened(mailed.encode()) == PACKET


def test_what_was_changed_is_damaged_words_as_well_as_data():
    assert refused(FILE.replace("1 June", "1 July").encode()) is Bad.DAMAGED
    at = FILE.index("eyJ") + 40
    flipped = FILE[:at] + ("A" if FILE[at] != "A" else "B") + FILE[at + 1 :]
    assert refused(flipped.encode()) is Bad.DAMAGED
    assert refused(FILE[: len(FILE) // 2].encode()) is Bad.DAMAGED


def test_what_is_none_is_newer_or_too_large_is_told_apart():
    assert refused(b"a letter") is Bad.NO_PACKET
    assert refused(b"") is Bad.NO_PACKET
    assert refused(FILE.replace("PACKET 1", "PACKET 4").encode()) is Bad.NEWER
    assert refused(FILE.encode() + b" " * MOST_BYTES) is Bad.TOO_LARGE


def test_a_text_that_is_not_the_one_its_id_says_is_not_taken_for_it():
    wrong = msgspec.structs.replace(PACKET.texts[0], text="We buy a car.")
    with pytest.raises(BadPacket) as found:
        sealed(msgspec.structs.replace(PACKET, texts=(wrong,)), WORDS)
    assert (found.value.code, found.value.found) == (Bad.WRONG_TEXT, "Tents")


@pytest.mark.parametrize("hidden", ["exe\u202efdp", "a\x00b", "\u2066left", "blank "])
def test_nothing_can_be_hidden_in_words(hidden):
    with pytest.raises(BadPacket):
        sealed(msgspec.structs.replace(PACKET, sender=hidden), WORDS)


def test_there_is_no_field_for_what_must_not_leave():
    """Member lists, single answers, notes, turns and times of people have no place (§7)."""
    fields = {
        name
        for part in (*vars(parts).values(), Reply, Asked, Totals)
        if isinstance(part, type) and issubclass(part, msgspec.Struct)
        for name in part.__struct_fields__
    }
    assert not fields & {"people", "members", "answers", "notes", "turns", "by_whom", "times"}


def test_the_id_is_that_of_what_is_carried():
    assert packet_id(opened(sealed(PACKET, "other words").encode())) == packet_id(PACKET)


def hostile(chance: random.Random) -> bytes:
    content = bytearray(WHOLE_FILE)
    for _ in range(chance.randint(1, 6)):
        at = chance.randrange(len(content) or 1)
        match chance.randrange(5):
            case 0:
                content[at : at + 1] = chance.randbytes(1)
            case 1:
                del content[at : at + chance.randrange(40)]
            case 2:
                content[at:at] = chance.randbytes(chance.randrange(40))
            case 3:
                content[at:at] = content[: chance.randrange(200)]
            case _:
                content = content[:at] or bytearray(b"x")
    return bytes(content)


def test_hostile_files_are_read_or_refused():
    chance = random.Random(17)
    for _ in range(EXAMPLES):
        content = hostile(chance)
        try:
            assert opened(content) == WHOLE
        except BadPacket:
            continue


@settings(max_examples=100)
@given(
    st.recursive(
        st.none() | st.integers() | st.text(),
        lambda each: st.lists(each) | st.dictionaries(st.text(), each),
    )
)
def test_other_data_is_refused(data):
    import base64
    import hashlib

    raw = msgspec.json.encode(data)
    digest = hashlib.sha256(b"1\nwords\n" + raw).hexdigest()
    middle = "----- data: please leave as it is -----"
    made = f"GOROUND PACKET 1\nwords\n{middle}\n{base64.b64encode(raw).decode()}\n"
    assert refused(f"{made}----- sha256 {digest} -----\n".encode()) is Bad.DAMAGED


@pytest.mark.parametrize("part", ["replies", "texts"])
def test_reading_takes_no_more_room_than_twice_the_file(part):
    found = tuple(
        Reply(f"{number % 50:064x}", f"Group {number}", 1, Position.RATIFY, "for the hall")
        if part == "replies"
        else parts.SentText(version_id(f"{number} {TEXT}" * 20), "T", f"{number} {TEXT}" * 20)
        for number in range(10_000 if part == "replies" else 500)
    )
    content = sealed(msgspec.structs.replace(PACKET, **{part: found}), WORDS).encode()
    opened(content)
    tracemalloc.start()
    try:
        opened(content)
        assert tracemalloc.get_traced_memory()[1] < 2 * len(content)
    finally:
        tracemalloc.stop()
