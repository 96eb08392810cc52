"""Nobody's name stays in a text from which names are taken, in whatever script (domain.md §8)."""

# ruff: noqa: RUF001, E501

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitation.minutes.finding_names import Names
from facilitation.minutes.unnaming import Unnamed
from facilitation.people.person import person_named


def without(text: str, *names: str) -> str:
    people = [person_named(at, name) for at, name in enumerate(names, start=1)]
    return Unnamed(people, "X").text(text)


@pytest.mark.parametrize(
    ("name", "text", "shown"),
    [
        # Parts under three letters.
        ("Bo Li", "Bo asked, li answered", "X asked, X answered"),
        ("Bo Li", "Bob lives in Oslo", "Bob lives in Oslo"),
        ("Bo Li", "see BoLi.pdf and bo_li2026.pdf", "see X.pdf and X2026.pdf"),
        # Mixed scripts.
        ("Wei 王", "Wei asks; 王: yes", "X asks; X: yes"),
        ("Wei 王", "Wei说好", "X说好"),
        ("Ng", "Ng said, with ng; angst", "X said, with X; angst"),
        ("Wei 王", "国王 is a word", "国王 is a word"),
        # Given names in scripts without blanks.
        ("王小明", "小明说好，王问。", "X说好，X问。"),
        ("王小明", "王小明和李", "X和李"),
        ("王小明", "王总、小明哥", "X总、X哥"),
        ("田中太郎", "太郎さんと田中さん", "XさんとXさん"),
        ("김민수", "민수가 말했다. 김민수는", "X 말했다. X"),
        # Apostrophes, hyphens, accents, spellings.
        ("Zoë O'Brien", "O'Brien, O’Brien, OBrien, obrien", "X, X, X, X"),
        ("Anne-Marie Roy", "AnneMarie and anne marie and Marie", "X and X and X"),
        ("Jörg Müller", "Jorg, Joerg Mueller, MÜLLER", "X, X, X"),
        ("Łukasz", "Lukasz and łukasz", "X and X"),
        # Initials.
        ("J. R.", "J. R. says; J.R. agrees; J said", "X says; X agrees; X said"),
        ("Ana Ruiz", "J. P. A. R. moved; J.P.A.R.", "J. P. X moved; J.P.A.R."),
        ("Ana Ruiz", "A. R. moved; A. Ruiz; Ana R. asked", "X moved; X; X asked"),
        ("Ana Ruiz", "Point A. Then B. R.", "Point A. Then B. R."),
        ("Ana Ruiz", "AR: yes. A R agrees; arts, AR-15", "X: yes. X agrees; arts, X-15"),
        ("Ana Moss", "at 10 AM, A. M. came", "at 10 AM, X came"),
        ("J. P. Moss", "JPM, J. P. M. and JP", "X, X and X"),
        ("Zed O'Brien", "Z.O., ZOB, Zed O.", "X, X, X"),
        ("Anne-Marie Roy", "A.-M., A.-M. Roy", "X, X"),
        ("שרה כהן", "ש. כהן", "X"),
        # Arabic, Hebrew, Devanagari.
        ("ليلى حداد", "قالت ليلى وحداد", "قالت X X"),
        ("ليلى حداد", "قالت ليلي لليلى", "قالت X X"),
        ("שרה כהן", "שרה אמרה לכהן", "X אמרה X"),
        ("प्रिया शर्मा", "प्रिया ने कहा, शर्मा जी", "X ने कहा, X जी"),
        # Possessives and endings.
        ("Bo Li", "Bo's tents, Li’s cart", "X's tents, X’s cart"),
        ("Anna Nowak", "Anny i Annie, Nowaka; Annas", "X i X, X; X"),
        ("Анна Иванова", "Анны, Анне, Ивановой", "X, X, X"),
        ("Σοφία Παππά", "της Σοφίας Παππάς", "της X X"),
        ("Mona", "money, monasteries, mono", "money, monasteries, mono"),
        # Ordinary words are names where they begin with a capital.
        ("Will May", "we will, if we may; Will said; May asked", "we will, if we may; X said; X asked"),
        ("Will May", "will may agreed", "X agreed"),
        ("An Do", "an idea: do it. An has it; Do, too", "an idea: do it. X has it; X, too"),
        ("Dr. Ana Ruiz", "Dr. No and Dr. Ana", "Dr. No and Dr. X"),
        ("Anne-Marie de la Cruz", "de la rue, Cruz", "de la rue, X"),
        ("ana ruiz", "Ruiz and Ana", "X and X"),
    ],
)  # fmt: skip
def test_a_name_goes_and_words_stay(name: str, text: str, shown: str) -> None:
    assert without(text, name) == shown


NAMES = (
    "Bo", "Bo Li", "Li", "Wei 王", "王小明", "Zoë O'Brien", "J. R.", "J. R. Tolkien", "ليلى حداد", "שרה כהן",
    "प्रिया शर्मा", "Anne-Marie Roy", "Łukasz Nowak", "김민수", "田中", "Nguyễn Thị Mai", "Σοφία Παππά",
    "Ольга Петрова", "İpek Işık", "Jörg Groß",
)  # fmt: skip
OTHERS = (
    "ten tents",
    "the cart (2)",
    "帐篷",
    "خيمة",
    "אוהל",
    "तंबू",
    "“yes”",
    "палатки",
    "-",
    "…",
    "a",
)


@given(
    people=st.lists(st.sampled_from(NAMES), min_size=1, max_size=6, unique=True),
    words=st.lists(st.tuples(st.integers(0, 5), st.sampled_from(OTHERS)), max_size=8),
    joined=st.sampled_from((" ", ", ", " – ", "\n", ": ", "/")),
    change=st.sampled_from((str, str.upper, str.title)),
)
def test_no_name_and_no_part_of_one_is_left(
    people: list[str], words: list[tuple[int, str]], joined: str, change: object
) -> None:
    """Names as they are, and each of their parts, between other words in every script."""
    said = []
    for at, other in words:
        name = people[at % len(people)]
        said += [name, other, *(part for part in name.split() if len(part.rstrip(".")) > 1)]
    assert callable(change)
    text = change(joined.join(said))
    known = [person_named(at, name) for at, name in enumerate(people, start=1)]
    left = Unnamed(known, "X").text(text)
    assert Names([(each.name,) for each in known]).spans(left) == []
    for name in people:
        assert change(name) not in left
        for part in name.split():
            if len(part.rstrip(".")) > 2:
                assert change(part) not in left
