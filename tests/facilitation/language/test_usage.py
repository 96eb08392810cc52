"""A usage is a whole declaration: what it says is read, refused and written."""

import msgspec
import pytest

from facilitation.language.forms import FROM_ONE, PLAN
from facilitation.language.reader import Reader
from facilitation.language.understanding import Misread, NotUnderstood
from facilitation.language.verb import verb
from facilitation.language.words import words


class Bake(msgspec.Struct, frozen=True):
    cake: str
    helpers: tuple[str, ...]
    number: int = 1
    length: int = 0
    hot: bool = False
    way: str = "slow"


BAKE = verb(
    "bake ITEM with nobody|NAME[, NAME…] [times NUMBER] [for TIME] [very hot]",
    Bake,
    "bake pie with nobody",
    number=FROM_ONE,
    length=PLAN,
    way="quick",
)
READ = [
    ("pie with nobody", Bake("pie", (), way="quick")),
    ("apple pie with Ana Ruiz, Ben", Bake("apple pie", ("Ana Ruiz", "Ben"), way="quick")),
    ("pie with Ben for 30m times 2", Bake("pie", ("Ben",), 2, 1_800_000, way="quick")),
    ("pie with Ben very hot", Bake("pie", ("Ben",), hot=True, way="quick")),
]
FAULTS = [
    ("", Misread.MISSING, {"what": "ITEM"}),
    ("pie", Misread.MISSING, {"what": "with"}),
    ("pie with", Misread.MISSING, {"what": "NAME"}),
    ("pie with Ben times 0", Misread.BAD_NUMBER, {"word": "0"}),
    ("pie with Ben times 2 for 1:00 times 3", Misread.TWICE, {"word": "times"}),
    ("pie with Ben very", Misread.MISSING, {"what": "hot"}),
    ("pie with nobody else", Misread.UNEXPECTED, {"word": "else"}),
]


def read(line):
    reader = Reader(line, words(line), (BAKE.usage,), None)
    act = BAKE.build(reader)
    reader.finish()
    return act


@pytest.mark.parametrize(("line", "act"), READ)
def test_what_a_usage_says_is_read_and_written_as_the_same(line, act):
    assert read(line) == act
    assert read(BAKE.say(act).removeprefix("bake ")) == act


@pytest.mark.parametrize(("line", "code", "params"), FAULTS)
def test_what_a_usage_does_not_say_is_refused(line, code, params):
    with pytest.raises(NotUnderstood) as raised:
        read(line)
    assert (raised.value.code, raised.value.params) == (code, params)


def test_a_verb_writes_only_what_it_would_read():
    assert BAKE.say(Bake("pie", (), way="slow")) == ""


def test_a_field_that_the_act_does_not_have_is_no_declaration():
    with pytest.raises(TypeError):
        verb("bake ITEM", Bake, "bake pie", oven=PLAN)
