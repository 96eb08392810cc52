"""Signatures are held against the key that was met first; nothing is ever blocked by one."""

from __future__ import annotations

import sys

import pytest

from facilitation.exchange.packets.receiving import receive, signers_in, waiting_in
from facilitation.exchange.packets.sealing import opened, sealed
from facilitation.exchange.packets.signing import Fits, Signer, Trust, sign, signature_of
from facilitation.library.copying import merge
from facilitation.library.library import open_library
from facilitation.meeting.groups.packet import Packet
from facilitation.record.memory import MemoryJournal

DAY = 86_400_000


def file_of(number, sender="Nord 王"):
    return sealed(Packet(sender, number, "2026-05-01"), f"words {number}")


def test_a_signed_packet_is_read_as_any_other_and_a_changed_one_does_not_fit():
    signed = sign(file_of(1), MemoryJournal())
    assert opened(signed.encode()) == opened(file_of(1).encode())
    quoted = "\n".join("> " + line for line in signed.splitlines())
    assert signature_of(quoted.encode()).fits is Fits.YES
    assert signature_of(file_of(1).encode()) is None
    lines = signed.splitlines()[-3:]
    other = file_of(2) + "\n".join((*lines, ""))
    assert signature_of(other.encode()).fits is Fits.NO


def test_without_what_checks_keys_a_packet_is_read_and_it_is_said_that_nobody_can_tell(monkeypatch):
    signed = sign(file_of(1), MemoryJournal()).encode()
    monkeypatch.setitem(sys.modules, "cryptography.exceptions", None)
    assert signature_of(signed).fits is Fits.UNKNOWN
    assert opened(signed).number == 1


def test_what_is_known_of_a_key_is_told_by_the_order_in_which_packets_came():
    inbox, north, elsewhere = MemoryJournal(), MemoryJournal(), MemoryJournal()
    other = "\n".join((*file_of(5).splitlines(), *sign(file_of(9), north).splitlines()[-3:], ""))
    came = (
        file_of(1),
        sign(file_of(2), north),
        sign(file_of(3), north),
        sign(file_of(4), elsewhere),
        other,
        file_of(6),
    )
    for at, each in enumerate(came):
        receive(inbox, each.encode(), at * DAY)
    found = signers_in(waiting_in(inbox))
    known = {each.packet.number: found[each.id] for each in waiting_in(inbox)}
    assert known == {
        1: Signer(Trust.UNSIGNED),
        2: Signer(Trust.FIRST, DAY),
        3: Signer(Trust.MET, DAY),
        4: Signer(Trust.OTHER, DAY),
        5: Signer(Trust.BROKEN),
        6: Signer(Trust.LEFT_OUT, DAY),
    }


@pytest.fixture
def library(tmp_path):
    made = open_library(tmp_path / "library.goround")
    yield made
    made.close()


def test_the_key_stays_in_its_library_and_is_made_once(library, tmp_path):
    first, again = sign(file_of(1), library), sign(file_of(2), library)
    assert signature_of(first.encode()).key == signature_of(again.encode()).key
    private = library.own_key()
    assert library.own_key(b"another") == private
    assert private.hex() not in first
    other = open_library(tmp_path / "other.goround")
    merge(library, other)
    assert other.own_key() == b""
    other.close()
