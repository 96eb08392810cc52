"""Verbs by what they are called in another language; the record knows the verbs only."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitation.language import lexicon
from facilitation.language.aliases import Aliases, read_aliases
from facilitation.language.completion import VERB, Vocabulary, complete
from facilitation.language.grammar import parse
from facilitation.language.understanding import Misread, NotUnderstood

FILE = """
translated_by = "those who test"
moves = "beantragen"
[keywords]
because = ["weil"]
[words]
by = ["von"]
yes = ["ja"]
"" = ["uhr"]
[motions]
"previous question" = ["schluss der debatte"]
[more]
pause = "break"
[lines]
"stage next" = ["schritt weiter"]
[verbs]
stage = ["schritt"]
call = ["wort", "aufrufen"]
hand = ["melden"]
break = ["pause machen"]
overrule = ["trotzdem"]
help = ["hilfe"]
"close stack" = ["redeliste schließen"]
stack = ["redeliste"]
move = ["verschieben", "beantragen"]
second = ["unterstützen"]
count = ["zählen"]
"move item" = ["verlegen"]
reject = ["ablehnen"]
no = ["ablehnen"]
object = ["einwand"]
"""


@pytest.fixture(scope="module")
def german():
    return read_aliases(FILE.encode())


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("wort Bo", "call Bo"),
        ("  WORT Bo", "  call Bo"),
        ("Redeliste SCHLIESSEN", "close stack"),
        ("redeliste fifo", "stack fifo"),
        ("pause machen 10m", "break 10m"),
        ("pause", "pause"),
        ("pause 10m", "break 10m"),
        ("unterstützen P1 von Bo", "second P1 by Bo"),
        ("unterstützen P1 by Bo von Ahn", "second P1 by Bo von Ahn"),
        ("beantragen schluss der debatte von Bo", "move previous question by Bo"),
        ("zählen ja 4 no 2", "count yes 4 no 2"),
        ("call Bo", "call Bo"),
        ('verschieben Bo to 1 weil "ihr Bus fährt"', 'move Bo to 1 because "ihr Bus fährt"'),
        ("verschieben Weil to 1", "move Weil to 1"),
        ("einwand Bo weil es wärmt", "object Bo because es wärmt"),
        ('object Bo weil er weil "ja" sagt', 'object Bo because er weil "ja" sagt'),
        ('object Bo because er weil "ja" sagt', 'object Bo because er weil "ja" sagt'),
        ('einwand "Weil" "es wärmt"', 'object "Weil" "es wärmt"'),
        ('trotzdem "alle warten" wort Bo', 'overrule "alle warten" call Bo'),
        ('overrule "alle warten" wort Bo', 'overrule "alle warten" call Bo'),
        ("hilfe wort", "help call"),
        ("schritt weiter", "stage next"),
        ("schritt next", "stage next"),
        ('"wort"', '"wort"'),
        ("wort>", "wort>"),
        ("Bo", "Bo"),
        ("王小明 wort", "王小明 wort"),
        ("", ""),
    ],
)
def test_a_line_is_read_by_the_verbs_of_the_record(german, typed, read):
    assert german.canonical(typed) == read


def test_what_is_called_so_does_the_same(german):
    assert parse(german.canonical("melden Bo")) == parse("hand Bo")


def test_what_may_mean_several_verbs_is_refused_with_each_of_them(german):
    with pytest.raises(NotUnderstood) as refused:
        german.canonical("ablehnen A1")
    assert refused.value.code is Misread.SEVERAL
    assert refused.value.params == {"word": "ablehnen"}
    assert refused.value.possible == (
        *lexicon.usages_named("reject"),
        *lexicon.usages_named("no"),
    )


PEOPLE = Vocabulary(people=("Bo", "Wort Müller", "Li"))


def offered(german, typed, possible=None):
    found = german.complete(typed, len(typed), PEOPLE, possible)
    return [(each.text, each.insert, each.also, each.start) for each in found]


def test_both_names_of_a_verb_are_offered_each_beside_the_other(german):
    assert ("aufrufen", "aufrufen", "call", 0) in offered(german, "auf")
    assert ("call", "call", "wort", 0) in offered(german, "ca")


def test_what_several_verbs_are_called_by_is_offered_as_each_of_them(german):
    found = [each for each in offered(german, "abl") if each[0] == "ablehnen"]
    assert {each[1:3] for each in found} == {("reject", "reject"), ("no", "no")}


def test_the_rest_of_a_line_is_completed_where_it_was_typed(german):
    assert offered(german, "aufrufen B") == [("Bo", "Bo", "", 9)]
    assert offered(german, "unterstützen P1 von B") == [("Bo", "Bo", "", 20)]
    assert offered(german, "redeliste schl")[0][1] == "redeliste schließen"


def test_a_name_that_is_an_alias_too_is_offered_in_quotation_marks(german):
    assert ("Wort Müller", '"Wort Müller"', "", 0) in offered(german, "wo")


def test_what_is_possible_now_comes_first(german):
    found = german.complete("re", 2, Vocabulary(), frozenset({"stack"}))
    verbs = [each for each in found if each.kind == VERB]
    assert [each.text for each in verbs if each.now] == ["redeliste"]


def test_without_a_language_everything_is_as_it_was():
    none = Aliases()
    for typed in ("ca", "call B", "wort Bo"):
        assert none.canonical(typed) == typed
        assert none.complete(typed, len(typed), PEOPLE) == complete(typed, len(typed), PEOPLE)


@given(st.text(max_size=30), st.integers(0, 30))
def test_nothing_that_is_typed_makes_it_fail(typed, cursor):
    german = read_aliases(FILE.encode())
    german.complete(typed, cursor, PEOPLE)
    try:
        german.canonical(typed)
    except NotUnderstood as refused:
        assert refused.code in {Misread.SEVERAL, Misread.TOO_LONG, Misread.NOT_TEXT}


@pytest.mark.parametrize(
    "verbs",
    [
        'nonsense = ["wort"]',
        "call = []",
        'call = ["next"]',
        'call = ["close"]',
        'call = ["Wort"]',
        'call = ["das wort geben"]',
        'call = ["round machen"]',
        "call = 1",
    ],
)
def test_a_file_that_would_make_a_line_mean_two_things_is_refused(verbs):
    with pytest.raises(ValueError, match=r"\w"):
        read_aliases(f'translated_by = ""\n[verbs]\n{verbs}\n'.encode())


@pytest.mark.parametrize(
    "line", ['"stage back" = ["schritt weg"]', '"stage next" = ["wort"]', '"stage next" = []']
)
def test_a_line_that_begins_none_or_is_called_as_a_verb_is_refused(line):
    with pytest.raises(ValueError, match=r"\w"):
        read_aliases(f'translated_by = ""\n[lines]\n{line}\n[verbs]\ncall = ["wort"]\n'.encode())


@pytest.mark.parametrize(
    ("line", "written"),
    [
        ("call 7th", "wort 7th"),
        ("close stack", "redeliste schließen"),
        ("stage next", "schritt weiter"),
        ("stage check-in", "schritt check-in"),
        ("stage next|STAGE", "schritt next|STAGE"),
        ('hand Ana because "she asked"', 'melden Ana weil "she asked"'),
        ("call NAME|PLACE", "wort NAME|PLACE"),
        ("no Ana", "no Ana"),
        ("Ana", "Ana"),
        ("pass", "pass"),
        ("", ""),
    ],
)
def test_a_line_that_is_offered_is_written_as_people_call_its_verb(german, line, written):
    assert german.written(line) == written
    assert german.canonical(written) == line


@given(st.text(max_size=30))
def test_whatever_is_written_otherwise_means_the_same(line):
    aliases = read_aliases(FILE.encode())
    assert aliases.written(line) == line or aliases.canonical(aliases.written(line)) == line
