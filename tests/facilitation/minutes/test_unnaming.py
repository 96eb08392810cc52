"""Names are found as people write them, and nothing else is."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from facilitation.minutes.blocks import (
    Break,
    BulletList,
    Emphasis,
    Grid,
    Link,
    Paragraph,
    Plain,
    Quote,
    Rule,
    Strong,
    plain,
)
from facilitation.minutes.unnaming import Unnamed
from facilitation.people.person import person_named

PEOPLE = (
    person_named(1, "Amal Haddad"),
    person_named(2, "Zoë O'Brien", aliases=("Zed",)),
    person_named(3, "Anne-Marie de la Cruz"),
    person_named(4, "Bo"),
    person_named(5, "田中"),
    person_named(6, "Łukasz"),
    person_named(7, "Wei 王"),
    person_named(8, "Ana Garcia Lopez"),
)
UNNAMED = Unnamed(PEOPLE, "a participant")


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Then Amal Haddad spoke.", "Then a participant spoke."),
        ("Then AMAL spoke.", "Then a participant spoke."),
        ("and haddad, too", "and a participant, too"),
        ("Amal: yes", "A participant: yes"),
        ("No. Zoe agrees", "No. A participant agrees"),
        ("ZOE\u0308 and zed", "A participant and a participant"),
        ("O'Brien’s page", "A participant’s page"),
        ("so O’Brien said", "so a participant said"),
        ("with Anne Marie", "with a participant"),
        ("with Marie", "with a participant"),
        ("de la rue", "de la rue"),
        ("Bob and bo", "Bob and a participant"),
        ("Amalgam, haddads", "Amalgam, haddads"),
        ("so_amal_said", "so_a participant_said"),
        ("A\u200bmal", "A participant"),
        ("私は田中です", "私はa participantです"),
        ("łukasz", "A participant"),
        ("with Wei 王 and Bo", "with a participant and a participant"),
        ("王 Wei: yes", "A participant: yes"),
        ("Garcia Lopez and Lopez, Garcia", "A participant and a participant, a participant"),
        ("Bo Wei", "A participant a participant"),
        ("nobody here", "nobody here"),
        ("", ""),
    ],
)
def test_text(text: str, shown: str) -> None:
    assert UNNAMED.text(text) == shown


def test_a_first_name_that_elsewhere_is_a_particle_names_somebody() -> None:
    """Ben Okoro is Ben; who is called Karim ben Ali is not meant by every *ben*."""
    first = Unnamed((person_named(1, "Ben Okoro"), person_named(2, "Jan de Vries")), "somebody")
    assert first.text("Ben decides; I told Ben") == "Somebody decides; I told somebody"
    assert first.text("Karim ben Ali, de tuin") == "Karim ben Ali, de tuin"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Bo Li thanks Bo; Bo, Li", "Bo Li thanks somebody; somebody, Li"),
        ("王芳说, 王小明说, 小明", "王芳说, somebody说, somebody"),
        ("Wei 王 asked Wei Li", "Wei 王 asked Wei Li"),
        ("O’Brien's, obrien, O. B.", "Somebody's, somebody, somebody"),
        ("ليلى منصور وليلى", "ليلى منصور somebody"),
        ("שרה לוי, לשרה", "שרה לוי, somebody"),
        ("J. P. and J. Park", "Somebody and J. Park"),
    ],
)
def test_longer_names_of_others_stay(text: str, shown: str) -> None:
    hidden = ("Bo", "王小明", "O'Brien", "ليلى", "שרה", "J. P.")
    others = ("Bo Li", "王芳", "Wei 王", "Wei Li", "ليلى منصور", "שרה לוי", "J. Park")
    people, beside = (
        [person_named(at, each) for at, each in enumerate(names)] for names in (hidden, others)
    )
    assert Unnamed(people, "somebody", beside=(*people, *beside)).text(text) == shown


def test_names_somebody() -> None:
    assert UNNAMED.names_somebody("the friends of ZED")
    assert not UNNAMED.names_somebody("North Garden")


def test_a_name_that_is_stressed_in_part() -> None:
    inlines = (Plain("so A"), Strong("ma"), Plain("l said"), Break(), Emphasis("Zed"))
    assert UNNAMED.inlines(inlines) == (
        Plain("so a participant"),
        Strong(""),
        Plain(" said"),
        Break(),
        Emphasis("A participant"),
    )


def test_a_link_that_leads_to_somebody_leads_nowhere() -> None:
    inlines = (
        Link("write", "mailto:zed@x.example"),
        Link("page", "https://x.example/%5Aed"),
        Link("other", "https://x.example/"),
    )
    assert UNNAMED.inlines(inlines) == (
        Plain("write"),
        Plain("page"),
        Link("other", "https://x.example/"),
    )


def test_every_kind_of_block() -> None:
    told, shown = plain("so Zed"), plain("so a participant")
    blocks = (
        Paragraph(told),
        BulletList(((Paragraph(told),),)),
        Quote((Paragraph(told),)),
        Grid((told,), ((told,),)),
        Rule(),
    )
    assert UNNAMED.blocks(blocks) == (
        Paragraph(shown),
        BulletList(((Paragraph(shown),),)),
        Quote((Paragraph(shown),)),
        Grid((shown,), ((shown,),)),
        Rule(),
    )


def test_names_are_learned_once_for_all_papers_of_a_meeting() -> None:
    later = [replace(each, here=False) for each in PEOPLE]
    assert Unnamed(later, "somebody")._spans is UNNAMED._spans
