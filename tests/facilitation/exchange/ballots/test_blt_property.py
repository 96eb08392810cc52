# ruff: noqa: RUF001 - the letters are what is tested
"""BLT files written from generated elections: read back the same, and safe when damaged.

A digit or a blank within a ballot may say another ballot, which nobody can tell from the file. So
whatever a single character does, it may change one ballot, one name, the seats or who withdrew (a
count says those two), and nothing else; any other damage is refused, or is said.
"""

from __future__ import annotations

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from facilitation.decisions.ballots import Ballot
from facilitation.decisions.poll import Form
from facilitation.exchange.ballots.ballot_file import BadBallots, BallotFile, Remark
from facilitation.exchange.ballots.blt import FORMAT

NAMES = (
    "Ann Lund|O'Brien, Mary|van der Berg, Jan|王小明|Wei 王|Wei|Bo|Li|ليلى حداد|יוסי כהן|J. R. R.|"
    'Zoë d’Arc|Bo "Fish" Perch|Option 1|2026|7|A-1|Łukasz Wąs|Cy (Green)|Perch-Oak|No. 5 & Co|x'
).split("|")
QUOTED = ('"{}"', '"{}"', "“{}”", '"{}" ', ' "{}",', "{}")
ENDS = ("\n", "\r\n", "\r")
BETWEEN = (" ", " ", "  ", "\t")


class Election(msgspec.Struct, frozen=True):
    """What is written: who stands, who withdrew, weights and rankings, seats, and the title."""

    names: tuple[str, ...]
    gone: tuple[int, ...]
    ballots: tuple[tuple[int, tuple[tuple[int, ...], ...]], ...]
    seats: int
    title: str


@st.composite
def elections(draw: st.DrawFn) -> Election:
    names = draw(st.lists(st.sampled_from(NAMES), min_size=2, max_size=12, unique=True))
    everybody = range(len(names))
    gone = draw(st.lists(st.sampled_from(everybody), max_size=len(names) - 1, unique=True))
    ranking = st.lists(st.sampled_from(everybody), max_size=5, unique=True).map(tuple)
    ballots = []
    for ranked in draw(st.lists(ranking, min_size=1, max_size=6)):
        cut = draw(st.integers(0, len(ranked)))
        equal = draw(st.booleans())
        tiers = tuple((each,) for each in ranked[:cut])
        tiers += (
            (ranked[cut:],) * bool(ranked[cut:]) if equal else tuple((e,) for e in ranked[cut:])
        )
        ballots.append((draw(st.integers(1, 40)), tiers))
    title = draw(st.sampled_from(("", "Mill Ward", 'The "Mill" board', "2026")))
    return Election(
        tuple(names), tuple(sorted(gone)), tuple(ballots), draw(st.integers(1, 3)), title
    )


@st.composite
def written(draw: st.DrawFn) -> tuple[Election, str]:
    """An election, and a file of it as some program may have written it."""
    told = draw(elections())
    blank = draw(st.sampled_from(BETWEEN))
    lines = [blank.join((str(len(told.names)), str(told.seats)))]
    withdrew = [f"-{each + 1}" for each in told.gone]
    if withdrew:
        option = f"[withdrawn {' '.join(each[1:] for each in withdrew)}]"
        lines += draw(st.sampled_from((withdrew, [blank.join(withdrew)], [option])))
    for weight, tiers in told.ballots:
        words = ["=".join(str(each + 1) for each in tier) for tier in tiers]
        if draw(st.booleans()):
            words.insert(draw(st.integers(0, len(words))), "-")
        lines.append(blank.join((str(weight), *words, "0")) + draw(st.sampled_from(("", " # one"))))
    lines.append("0")
    sign = draw(st.sampled_from(QUOTED))
    lines += [sign.format(each) for each in told.names]
    lines.append(f'"{told.title}"' if not told.title or draw(st.booleans()) else told.title)
    if sign != "{}" and lines[-1][0] == '"' and draw(st.booleans()):
        lines.append("Checked by two tellers.")
    remarks = draw(
        st.lists(st.sampled_from(("# counted on Sunday", "", "/* by\ntwo */")), max_size=2)
    )
    for each in remarks:
        lines.insert(draw(st.integers(1, len(lines))), each)
    return told, draw(st.sampled_from(ENDS)).join("\n".join(lines).split("\n"))


def read(text: str) -> BallotFile:
    return FORMAT.read(text, Form.EQUALS)


@given(written())
def test_what_is_written_is_read_back(case: tuple[Election, str]) -> None:
    told, text = case
    found = read(text)
    staying = [n for n in range(len(told.names)) if n not in told.gone]
    assert found.candidates == tuple(told.names[n] for n in staying)
    assert found.withdrawn == tuple(told.names[n] for n in told.gone)
    assert (found.seats, found.title) == (told.seats, told.title)
    kept = [
        Ballot(
            tuple(
                tuple(staying.index(n) for n in tier if n not in told.gone)
                for tier in tiers
                if not {*tier} <= {*told.gone}
            ),
            weight,
        )
        for weight, tiers in told.ballots
    ]
    assert [each.ballot for each in found.papers] == kept


DAMAGES = ("left out", "twice", "another", "one more")


def damaged(text: str, at: int, how: str, sign: str) -> str:
    """A text with another character in one place, without it, with it twice, or with one more."""
    here = {"left out": "", "twice": text[at] * 2, "another": sign, "one more": sign + text[at]}
    return text[:at] + here[how] + text[at + 1 :]


def differing(one: tuple[object, ...], other: tuple[object, ...]) -> int:
    return sum(a != b for a, b in zip(one, other, strict=True))


@settings(max_examples=40)
@given(written(), st.sampled_from(DAMAGES), st.sampled_from(" 0123\n\"#-=,()[]/*'a“"))
def test_a_damaged_file_never_elects_somebody_else_in_silence(
    case: tuple[Election, str], how: str, sign: str
) -> None:
    whole = read(case[1])
    for at in range(len(case[1])):
        text = damaged(case[1], at, how, sign)
        try:
            found = read(text)
        except BadBallots:
            continue
        if found.remarks != whole.remarks:
            continue
        assert len(found.papers) == len(whole.papers), text
        if (found.seats, found.withdrawn) != (whole.seats, whole.withdrawn):
            everybody = ({*each.candidates, *each.withdrawn} for each in (found, whole))
            assert len(set.symmetric_difference(*everybody)) <= 2 * (found.seats == whole.seats), (
                text
            )
            continue
        ballots = (tuple(paper.ballot for paper in each.papers) for each in (found, whole))
        names = differing(found.candidates, whole.candidates)
        assert names + differing(*ballots) <= 1, text


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ('3 1\n2 1 0\n1 2 3 0\n0\n"A""B"\n"C"\n"T"\nchecked\n', "BAD_SIGN"),
        ('3 1\n2 1 0\n0\n#"A"\n"B"\n"C"\n"T"\nchecked\n', "BAD_SIGN"),
        ('3 1\n2 1 01 2 3 0\n0\n"A"\n"B"\n"C"\n"T"\n', "BAD_RANK"),
        ('3 1\n2 1 0 1 2 0\n0\n"A"\n"B"\n"C"\n"T"\n', "BALLOT_GOES_ON"),
        ('3 1\n-1\n-1\n2 1 0\n0\n"A"\n"B"\n"C"\n"T"\n', "WITHDRAWN_UNKNOWN"),
    ],
)
def test_lines_that_came_together_are_refused(text: str, code: str) -> None:
    with pytest.raises(BadBallots, match=code):
        read(text)


def test_comments_that_may_be_ballots_are_said() -> None:
    found = read('2 1\n# May\n1 1 0 # 7\n#3 2 0\n0\n# 5\n"A"\n"B"\n"T"\n')
    assert found.remarks == (Remark("COMMENTS", "# 7", 3, 2),)
