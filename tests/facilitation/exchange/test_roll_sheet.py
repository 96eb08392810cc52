"""Lists of people onto the roll and back: nobody is taken for somebody else."""

from itertools import count

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitation.exchange.pasted_names import read_names
from facilitation.exchange.people_sheet import sheet_in
from facilitation.exchange.roll_sheet import (
    LEAVE,
    NEW,
    TITLES,
    brought,
    coming,
    passed_over,
    row_of,
    sheet_of,
    undecided,
)
from facilitation.exchange.roster_columns import is_nobody
from facilitation.exchange.text_files import decoded
from facilitation.minutes.formats.csv import as_csv
from facilitation.people.names import clean, fold
from facilitation.people.roll import Member, Membership, Sent

BO = Member("Bo Perch", number=2, memberships=(Membership("South"),))


def ids():
    numbers = count(1)
    return lambda: f"id{next(numbers)}"


def test_a_list_of_delegates_is_read_with_all_that_is_told_of_them():
    text = (
        "Name;Pronouns;Participant number;Group;Sent as;Mandate;Access needs;May be named\n"
        'Ada Lund;she;7;"North\nCouncil";delegate;"up to 500\n";a ramp;yes\n'
        ";;;;;;;\nBo;;;;;;;no\n"
    )
    ada, bo = coming(sheet_in(text), {})
    assert ada.member == Member(
        "Ada Lund",
        (),
        "she",
        7,
        (Membership("North", Sent.DELEGATE, "up to 500"), Membership("Council")),
        (),
        "a ramp",
        named=True,
    )
    assert bo.member.named is False
    assert passed_over(sheet_in(text)) == ()


def test_bo_and_bo_are_asked_about_and_not_guessed():
    sheet = sheet_in("name,group\nBo Perch,North\nbo perch,East\nAda,North\n")
    rows = coming(sheet, {"x": BO})
    assert [(each.alike, each.twins) for each in rows] == [(("x",), ()), (("x",), (2,)), ((), ())]
    assert [each.line for each in undecided(rows, {})] == [2, 3]
    # Of whom nothing was said stays out; whoever is asked about is never guessed.
    assert [each.name for each in brought(rows, {}, {"x": BO}, ids()).values()] == ["Ada"]
    same = brought(rows, {2: "x", 3: "2"}, {"x": BO}, ids())
    assert same["x"].groups == ("South", "North", "East")
    assert same["x"].number == 2
    others = brought(rows, {2: NEW, 3: LEAVE}, {"x": BO}, ids())
    assert [each.groups for each in others.values()] == [("North",), ("North",)]


def test_several_in_a_cell_are_asked_about():
    rows = coming(sheet_in("Name\nAda / Bo Lund\nLi\n"), {})
    assert [each.line for each in undecided(rows, {})] == [2]
    assert len(brought(rows, {}, {}, ids())) == 1
    assert len(brought(rows, {2: NEW}, {}, ids())) == 2


def test_names_that_are_pasted_may_be_called_alike():
    rows = coming(sheet_of(read_names("1. Ada\tNorth\n2. Ada\tSouth\nBo, Li")), {})
    assert [(each.member.name, each.member.groups, each.asks) for each in rows] == [
        ("Ada", ("North",), False),
        ("Ada", ("South",), True),
        ("Bo", (), False),
        ("Li", (), False),
    ]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_letters_are_read_in_every_usual_encoding(encoding):
    data = "Name;Gruppe\r\nGül Weiß;Süd\r\nJosé Ñandú;Süd\r\n".encode(encoding)
    rows = coming(sheet_in(decoded(data, "people.csv")[0]), {})
    assert [each.member.name for each in rows] == ["Gül Weiß", "José Ñandú"]


words = st.text(st.characters(codec="utf-8", exclude_categories=("C", "Z")), min_size=1, max_size=8)
names = (
    st.tuples(words, words)
    .map(" ".join)
    .filter(lambda each: each == clean(each) and "@" not in each and not is_nobody(each))
)
groups = words.filter(lambda each: ";" not in each and each == clean(each))
parts = words.filter(lambda each: not set(",;") & set(each) and each == clean(each))
members = st.builds(
    Member,
    names,
    st.lists(parts, max_size=2).map(tuple),
    parts,
    st.integers(0, 999_999),
    st.lists(st.builds(Membership, groups, st.sampled_from(Sent), parts), max_size=3).map(tuple),
    st.lists(parts, max_size=2).map(tuple),
    parts,
    st.sampled_from((None, True, False)),
)


@given(st.lists(members, min_size=1, max_size=5, unique_by=lambda each: fold(each.name)))
def test_what_is_written_is_read_back(found):
    text = as_csv((TITLES, *map(row_of, found))).decode("utf-8-sig")
    rows = coming(sheet_in(text), {})
    guarded = [each.member for each in rows]
    assert [each.name for each in guarded] == [shown(each.name) for each in found]
    assert [len(each.memberships) for each in guarded] == [len(each.memberships) for each in found]
    assert [each.named for each in guarded] == [each.named for each in found]


def shown(name):
    """What a spreadsheet would calculate stands behind an apostrophe."""
    return as_csv(((name,),)).decode("utf-8-sig").strip()[1:-1].replace('""', '"')


@pytest.mark.parametrize("evil", ["=1+1", "+4", "-2", "@SUM(A1)", "\t=1", "＝1"])  # noqa: RUF001
def test_nothing_is_calculated_in_a_list_that_was_exported(evil):
    written = as_csv((row_of(Member("Ada", (evil,), evil, 0, (Membership(evil),))),)).decode()
    cells = written.removeprefix("\ufeff").strip()[1:-1].split('","')
    assert not [each for each in cells if each[:1] in tuple("=+-@\t\r\n＝")]  # noqa: RUF001


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Ada Lund <ada@x.org>, Bo Perch <bo@x.org>", "Ada Lund|Bo Perch"),
        ("Lund, Ada <ada@x.org>; Perch, Bo <bo@x.org>", "Ada Lund|Bo Perch"),
        ('"Lund, Ada" <ada@x.org>, "Perch, Bo" <bo@x.org>', "Ada Lund|Bo Perch"),
        ("Ada Lund, ada@x.org\nBo Perch, bo@x.org", "Ada Lund|Bo Perch"),
        ("ada@x.org, bo@x.org", "ada@x.org|bo@x.org"),
        ("Ada\uff0cBo\uff1bLi\u3001Di", "Ada|Bo|Li|Di"),
        ("ليلى\u060c يوسف\u061b نور", "ليلى|يوسف|نور"),
        ("Ada (North), Bo (South, guest)", "Ada (North)|Bo (South, guest)"),
        ("– Ada\n☐ Bo\n[x] Li\n3) Di", "Ada|Bo|Li|Di"),
        ("First name\tLast name\nAda\tLund\nBo\tPerch", "Ada Lund|Bo Perch"),
        ("1\tAda Lund\tNorth\n2\tBo Perch\tSouth", "Ada Lund|Bo Perch"),
        ("\tAda\n\tBo", "Ada|Bo"),
        ("Name\tGroup\nAda\tNorth", "Ada"),
        ('Bo "Fish" Perch, Wei 王, J. R. R.', 'Bo "Fish" Perch|Wei 王|J. R. R.'),
    ],
)
def test_names_as_other_programs_copy_them(text, names):
    assert [each.name for each in read_names(text)] == names.split("|")


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        ("Ada Lund (she/her)", ("Ada Lund", "she/her")),
        ("Bo [they / them]", ("Bo", "they / them")),
        ("Li (elle)", ("Li", "elle")),
        ("Ben Okri (North)", ("Ben Okri (North)", "")),
    ],
)
def test_pronouns_behind_a_name_are_pronouns(name, parts):
    ((member),) = (each.member for each in coming(sheet_of(read_names(name)), {}))
    assert (member.name, member.pronouns) == parts
