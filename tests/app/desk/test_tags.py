"""Lines that become what they say."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.desk.tags import (
    Action,
    Address,
    Agreed,
    Decided,
    Lack,
    Parked,
    Quoted,
    Unnamed,
    owners_apart,
    read_tag,
)
from app.wording.speech import Speech
from app.wording.tags import TagWords
from facilitation.meeting.notes.taken_lines import begins_taken
from facilitation.people.person import person_named

TAGS = TagWords()
DAYS = Speech().date_words()
FRIDAY = date(2026, 5, 1)
PEOPLE = (
    person_named(1, "Ana"),
    person_named(2, "Ana Ruiz"),
    person_named(3, "Ben Okafor"),
    person_named(4, "Bella"),
)


def read(line):
    return read_tag(line, TAGS, DAYS, PEOPLE, FRIDAY)


@pytest.mark.parametrize(
    ("line", "means"),
    [
        ("#agreed We meet monthly.", Agreed("We meet monthly.")),
        ("  - #Agreed: We meet monthly.", Agreed("We meet monthly.")),
        ("#decision Ten tents", Decided("Ten tents")),
        ("#action @ben ask for prices", Action("3", "ask for prices", "")),
        ("#action @ben ask by friday", Action("3", "ask", "2026-05-08")),
        ("#action @ben okafor: ask by 2026-06-01", Action("3", "ask", "2026-06-01")),
        ("#action @ana asks", Action("1", "asks", "")),
        ("#action @ana ruiz asks", Action("2", "asks", "")),
        ('#action @"Ana Ruiz" asks by tomorrow', Action("Ana Ruiz", "asks", "2026-05-02")),
        ("#action @be asks", Action("be", "asks", "")),
        ("#action @zoe asks", Action("zoe", "asks", "")),
        ("#action @3 asks", Action("3", "asks", "")),
        ("#link https://example.org/a?b=1 the price list",
         Address("https://example.org/a?b=1", "the price list")),
        ("#link https://example.org", Address("https://example.org", "https://example.org")),
        ("#link mailto:chi@example.org Chi", Address("mailto:chi@example.org", "Chi")),
        ("#action @Grace Hopper asks", Action("Grace Hopper", "asks", "")),
        ("#action @Grace: Ask for prices", Action("Grace", "Ask for prices", "")),
        ("#action @王小明 asks in two weeks", Action("王小明", "asks", "2026-05-15")),
        ("#quote Ten is too many.", Quoted("", "Ten is too many.")),
        ("#quote @ben Ten is too many.", Quoted("3", "Ten is too many.")),
        ("#parking Where do we meet in winter?", Parked("Where do we meet in winter?")),
        ("#quote", Lack.TEXT),
        ("#quote @ben", Lack.TEXT),
        ("#parking", Lack.TEXT),
        ("#agreed", Lack.TEXT),
        ("#decision  ", Lack.TEXT),
        ("#action ask for prices", Lack.OWNER),
        ("#action Ben ask by friday", Action("3", "ask", "2026-05-08")),
        ("#action Ana Ruiz: ask", Action("2", "ask", "")),
        ("#action Ana asks", Action("1", "asks", "")),
        ("#action Okafor asks", Action("3", "asks", "")),
        ("#action ben asks", Lack.OWNER),
        ("#action Be quick", Unnamed("Be")),
        ("#action Zoe Miller bring cake by friday", Unnamed("Zoe Miller")),
        ("#action Zoe", Lack.OWNER),
        ("#action @ben", Lack.TASK),
        ("#action @ben by friday", Lack.TASK),
        ("#link javascript:alert(1) here", Lack.ADDRESS),
        ("#link", Lack.ADDRESS),
        ("#agreedly so", None),
        ("we #agreed", None),
        ("# agreed", None),
        ("✓ #agreed We meet monthly.", None),
        ("", None),
    ],
)  # fmt: skip
def test_a_line_is_read_for_what_it_becomes(line, means):
    assert read(line) == means


@pytest.mark.parametrize(
    ("line", "apart"),
    [
        ("#action @ana and @ben ask by friday",
         ("#action @ana ask by friday", "#action @ben ask by friday")),
        ('- #todo @"Ana Ruiz", @bella & @zoe ask',
         ('- #todo @"Ana Ruiz" ask', "- #todo @bella ask", "- #todo @zoe ask")),
        ("#action Ana, Bella and Ben wash up",
         ('#action @"Ana" wash up', '#action @"Bella" wash up', '#action @"Ben" wash up')),
        ("#action Ana and Zoe wash up", ("#action Ana and Zoe wash up",)),
        ("#action Ana asks and Ben answers", ("#action Ana asks and Ben answers",)),
        ("#action @ben ask Ana and @zoe", ("#action @ben ask Ana and @zoe",)),
        ("#action @ben ask and @zoe too", ("#action @ben ask and @zoe too",)),
        ("#action @ben ask", ("#action @ben ask",)),
        ("#agreed @ana and @ben ask", ("#agreed @ana and @ben ask",)),
        ("@ana and @ben", ("@ana and @ben",)),
    ],
)  # fmt: skip
def test_an_action_of_several_is_one_for_each(line, apart):
    assert owners_apart(line, TAGS, PEOPLE) == apart


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"])))
def test_anything_may_follow_a_tag(text):
    for tag in ("agreed", "action", "decision", "link", "quote", "parking"):
        read(f"#{tag} {text}")
        assert owners_apart(f"#{tag} {text}", TAGS, PEOPLE)


def test_a_taken_line_is_known_by_its_mark():
    assert begins_taken("✓ Agreed: we meet monthly")
    assert not begins_taken("#agreed we meet monthly")
