"""The roll: who is called alike, and what comes of making one entry of two."""

from facilitation.people.roll import (
    Member,
    Membership,
    Sent,
    merged,
    namesakes,
    read,
    sought,
    written,
)

NORTH = (Membership("North"),)
SENT = (Membership("north", Sent.DELEGATE, "no debts"),)
ADA = Member("Ada Lund", ("Adi",), "she", 7, NORTH, ("quota",), "a ramp", named=True)
OTHER = Member("ADA LUND", (), "", 0, SENT, named=False)


def test_everything_is_kept_as_it_was_written():
    assert read(written(ADA)) == ADA
    assert read(b'{"name": 7}') is None


def test_those_who_share_a_name_or_an_alias_are_called_alike():
    roll = {"a": ADA, "b": OTHER, "c": Member("Adi"), "d": Member("Li")}
    assert set(namesakes(roll)) == {("a", "b"), ("a", "c")}


def test_one_entry_of_two_keeps_what_both_say():
    one = merged(ADA, OTHER)
    assert one == Member(
        "Ada Lund",
        ("Adi",),
        "she",
        7,
        (Membership("North", Sent.DELEGATE, "no debts"),),
        ("quota",),
        "a ramp",
        named=False,  # whoever says No is heard
    )
    assert merged(Member("Li"), Member("Bo", number=3)).aliases == ("Bo",)


def test_somebody_is_found_by_name_group_and_number():
    found = sought(ADA)
    assert found.fits(["adi", "nor"])
    assert found.fits(["7"])
    assert not found.fits(["south"])
