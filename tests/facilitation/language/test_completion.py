"""What the quick bar offers."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitation.floor.entries import Kind
from facilitation.language.completion import OFFERED, Completion, Vocabulary, complete
from facilitation.language.grammar import parse
from facilitation.language.lexicon import names as verb_names
from facilitation.meeting.families.stack.acts import RaiseHand

ROOM = Vocabulary(
    people=("Amara Diallo", "Ana Ruiz", "Ben", "Étienne", "Next"),
    labels=("P1", "A1"),
    items=("Tents", "Budget"),
    processes=("circle", "formal"),
    orders=("fifo", "progressive"),
    roles=("facilitator",),
    stages=("check-in",),
    groups=("North Garden",),
    lists=("quota",),
    methods=("majority", "two-thirds"),
)
NOW = frozenset({"next", "hand", "close stack"})

OFFERS = [
    ("am", ["Amara Diallo", "amend"]),
    ("amara d", ["Amara Diallo"]),
    ("dial", ["Amara Diallo"]),
    ("et", ["Étienne"]),
    ("ÉT", ["Étienne"]),
    (
        "n",
        [
            '"Next"',
            "next",
            "name",
            "names",
            "names anew",
            "need",
            "no",
            "no answer",
            "no show",
            "nominate",
            "note",
        ],
    ),
    ("amend P1 A9 by Ben: ", ["strike", "insert", "substitute", "read", "add"]),
    ("amend P1 A9 by Ben: s", ["strike", "substitute"]),
    ('amend P1 A9 by Ben: strike "x" i', ["insert", "in line", "in paragraph", "in item"]),
    ('amend P1 A9 by Ben: strike "x" insert "y" b', ["because"]),
    ('amend P1 A9 by Ben: strike "x" in ', ["line", "paragraph", "item"]),
    ('redraft A1 by Ben: insert "x"; a', ["add"]),
    ('editorial P1: add "x" a', ["after paragraph"]),
    ("close ", ["close stack", "close decision", "close meeting"]),
    ("hand amara d", ["Amara Diallo"]),
    ("arrive Ana, B", ["Ben"]),
    ("arrive Ana of ", ["North Garden"]),
    ('arrive Ana of "No', ["North Garden"]),
    ("arrive Ana l", ["list"]),
    ("arrive Ana list ", ["quota"]),
    ("switch ", ["circle", "formal"]),
    ("switch circle ", ["circle", "keeper", "by", "for", "because"]),
    ("switch circle keeper b", ["Ben"]),
    ('switch circle because "stuck" ', ["agreed", "keeper", "by", "for"]),
    ('switch circle because "stuck" keeper b', ["Ben"]),
    ('switch circle because "stuck" keeper ben ', ["Ben", "by", "for"]),
    ('propose P2 "Shed" by Ana because "so" w', ["with"]),
    ('propose P2 "Shed" by Ana because "so" with b', ["Ben"]),
    ("defer P1 until 2027-05-01 ", ["because", "to"]),
    ("defer P1 until 2027-05-01 to b", ["Ben"]),
    ('defer P1 to Ben until 2027-05-01 because "so" ', []),
    ('vote P1 hidden seed "rain" of ', ["cast", "present", "entitled"]),
    ("role ", ["facilitator"]),
    ("role facilitator a", ["Amara Diallo", "Ana Ruiz"]),
    ("amend P1 A1 by b", ["Ben"]),
    ("amend P1 ", ["P1", "A1"]),
    ("stage ", ["next", "check-in"]),
    ("test ", ["consensus", "consent"]),
    ("test consensus ", ["P1", "A1"]),
    ("vote P1 t", ["two-thirds"]),
    ("vote P1 of ", ["cast", "present", "entitled"]),
    ("object A1 b", ["because", "by"]),
    ("object A1 by b", ["Ben", "because"]),
    ("agree Ana bec", ["because"]),
    ("block amara diallo ", ["Amara Diallo", "because"]),
    ("agree Ana because ", []),
    ("recuse Ben bec", ["because"]),
    ("start t", ["Tents"]),
    ("round ", ["from", "backward", "popcorn", "of"]),
    ('round "p" from a', ["Amara Diallo", "Ana Ruiz"]),
    ('agree "Ana Ruiz", b', ["Ben"]),
    ("limit 2:00 ", ["soft", "hard"]),
    ("expect stack e", ["empty", "Étienne"]),
    ("move Ana to 2 b", ["because", "by"]),
    ("stack p", ["progressive"]),
    ("xx", []),
    ("next ", []),
    ('say "ana', []),
]


@pytest.mark.parametrize(("typed", "inserts"), OFFERS, ids=[each for each, _ in OFFERS])
def test_what_is_offered(typed, inserts):
    assert [each.insert for each in complete(typed, len(typed), ROOM, NOW)] == inserts


def test_people_come_first_then_what_is_possible_now():
    found = complete("", 0, ROOM, NOW)
    people = [each for each in found if each.kind == "person"]
    assert found[0].text == "Amara Diallo"
    assert list(found[: len(people)]) == people
    assert [each.text for each in found[len(people) :]][:3] == ["close stack", "hand", "next"]


def test_a_number_offers_its_participant():
    room = Vocabulary(people=("Ana", "Ben Adler"), numbers=(1, 7))
    assert [(each.text, each.number) for each in complete("7", 1, room)] == [("Ben Adler", 7)]


def test_an_offer_says_what_it_replaces_and_what_it_is():
    assert complete("hand am now", 7, ROOM) == (
        Completion("Amara Diallo", "Amara Diallo", "person", 5),
    )
    assert complete("close st", 8, ROOM)[0].kind == "verb"


@given(st.text(max_size=20) | st.lists(st.sampled_from(
    [*verb_names(), "by", ",", '"', "Ana", "of", ">", ":"]), max_size=6).map(" ".join),
    st.integers(-3, 40))  # fmt: skip
def test_completing_never_fails(line, cursor):
    assert len(complete(line, cursor, ROOM)) <= OFFERED


@pytest.mark.parametrize("line", ["ana", "call Ana"])
def test_whoever_is_called_exactly_so_comes_first(line):
    here = Vocabulary(people=("Ana-María", "Ana"))
    offered = [each.text for each in complete(line, len(line), here) if each.kind == "person"]
    assert offered == ["Ana", "Ana-María"]


@given(st.text(st.characters(exclude_categories=["Cc", "Cs"])).filter(str.strip))
def test_a_person_who_is_chosen_is_the_person_who_is_meant(name):
    offered = [each for each in complete("", 0, Vocabulary(people=(name,)), frozenset())
               if each.kind == "person"]  # fmt: skip
    assert [parse(each.insert) for each in offered] == [RaiseHand(name, Kind.STACK)]
