"""Reading a .round file, sound or not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitation.language.grammar import NotUnderstood, parse
from facilitation.rehearsal.script import ScriptLine, Stamp, Wrong, read_script

SOUND = '''\
# title: The tents
# about: Seven people decide
# about: how many tents to buy.
# practise: facilitator, keeper
# a remark

18:30 meeting "Tents"   # the first line
+0:30 arrive Ana, Ben
# hint: Ask who wants to begin.
  Ana?
# hint: Read it aloud.
propose P1 "Tents" by Ana

"""
We buy # ten tents

by May.
"""
'''


def test_a_sound_script_is_read_whole():
    script = read_script(SOUND, "tents.round")
    assert script.faults == ()
    assert (script.title, script.about) == (
        "The tents",
        "Seven people decide how many tents to buy.",
    )
    assert script.practise == ("facilitator", "keeper")
    half_past_six = Stamp((18 * 60 + 30) * 60_000)
    assert script.lines == (
        ScriptLine(7, 'meeting "Tents"', half_past_six, comment="the first line", column=6),
        ScriptLine(8, "arrive Ana, Ben", Stamp(30_000, after=True), column=6),
        ScriptLine(10, "Ana?", hint="Ask who wants to begin.", column=2),
        ScriptLine(
            12,
            'propose P1 "Tents" by Ana',
            block="We buy # ten tents\n\nby May.",
            hint="Read it aloud.",
        ),
    )


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_marks_and_line_ends_of_every_system(encoding, end):
    script = read_script(SOUND.replace("\n", end).encode(encoding), "tents.round")
    assert script == read_script(SOUND, "tents.round")


def test_the_end_of_a_dos_file_is_no_line():
    assert faults("next\r\ndone\r\n\x1a") == faults(b"next\r\ndone\r\n\x1a") == []


def faults(source: bytes | str) -> list[tuple[int, Wrong]]:
    return [(each.line, each.code) for each in read_script(source, "x.round").faults]


@pytest.mark.parametrize(
    ("source", "found", "kept"),
    [
        (b"next\n\xff\xfe\x00junk\ndone", [(2, Wrong.NOT_TEXT)], ["next", "done"]),
        ("next\nsay \0\ndone", [(2, Wrong.NOT_TEXT)], ["next", "done"]),
        ("next\n" + "a" * 70_000 + "\ndone", [(2, Wrong.TOO_LONG)], ["next", "done"]),
        ('next\n"""\ntext', [(2, Wrong.OPEN_BLOCK)], []),
        ('"""\ntext\n"""\nnext', [(1, Wrong.BLOCK_WITHOUT_LINE)], ["next"]),
        ('x\n"""\na\n"""\n"""\nb\n"""\nnext', [(5, Wrong.BLOCK_WITHOUT_LINE)], ["x", "next"]),
        ('x\n"""\na\0\n"""\nnext', [(3, Wrong.NOT_TEXT)], ["next"]),
        (b'x\n"""\n\xff\n"""\nnext', [(3, Wrong.NOT_TEXT)], ["next"]),
        ('x\n"""\n' + "aaaaaaa\n" * 140_000 + '"""\nnext', [(2, Wrong.TOO_LONG)], ["next"]),
        ("25:00 next\n+soon done\npause", [(1, Wrong.BAD_TIME), (2, Wrong.BAD_TIME)], ["pause"]),
        ("18:42\nnext", [(1, Wrong.TIME_WITHOUT_LINE)], ["next"]),
        ("next\n+0:30 # wait", [(2, Wrong.TIME_WITHOUT_LINE)], ["next"]),
        (b"\xff\xfeA", [(1, Wrong.NOT_TEXT)], []),
        ("", [], []),
    ],
)  # fmt: skip
def test_what_is_wrong_with_a_line_hides_no_other(source, found, kept):
    assert faults(source) == found
    assert [each.source for each in read_script(source, "x.round").lines] == kept


def test_a_fault_says_what_stands_there():
    (fault,) = read_script("+soon next", "x.round").faults
    assert fault.params == (("word", "+soon"),)


def test_an_open_quote_is_left_for_the_play_to_refuse():
    (line,) = read_script('say "ten # tents', "x.round").lines
    with pytest.raises(NotUnderstood, match="OPEN_QUOTE"):
        parse(line.source)


def test_remarks_after_the_first_line_are_no_head():
    assert read_script("next\n# title: Late", "x.round").title == ""


@given(st.binary(max_size=300) | st.text(max_size=300))
def test_nothing_in_a_file_stops_the_reading(source):
    script = read_script(source, "x.round")
    numbers = [each.number for each in script.lines]
    assert numbers == sorted(set(numbers))
    for line in script.lines:
        try:
            parse(line.source, line.block)
        except NotUnderstood:
            continue
