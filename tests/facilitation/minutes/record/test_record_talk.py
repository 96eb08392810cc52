"""What is told of what was said: levels, rounds, the record off (domain.md sections 2 and 8)."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from facilitation.minutes.attribution import Attribution, Include

Told = Callable[..., str]

STAGE = """arrive Ana, Ben
item "One" as levels
start 1
{enter}
round "PROMPT" from ana
note "NOTED"
say "SAID"
next
next
note "TURNLESS"
temperature "FELT"
up 1 level 1 down 0
agreed "AGREED"
action ana "DONE"
"""


def stage(name: str) -> str:
    return STAGE.format(enter="" if name == "none" else f"stage {name}")


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("none", {"PROMPT", "FELT", "AGREED", "DONE"}),
        ("outcome", {"PROMPT", "FELT", "AGREED", "DONE"}),
        ("themes", {"PROMPT", "FELT", "AGREED", "DONE", "NOTED", "TURNLESS"}),
        ("notes", {"PROMPT", "FELT", "AGREED", "DONE", "NOTED", "TURNLESS", "SAID"}),
    ],
)
def test_a_stage_keeps_what_its_level_allows(told: Told, name: str, shown: set[str]) -> None:
    minutes = told(stage(name))
    all_of_it = {"PROMPT", "FELT", "AGREED", "DONE", "NOTED", "TURNLESS", "SAID"}
    assert {each for each in all_of_it if each in minutes} == shown


def test_who_said_it_is_told_where_notes_are_kept(told: Told) -> None:
    assert "**Ana:** NOTED" in told(stage("notes"))


def test_themes_are_nobodys(told: Told) -> None:
    minutes = told(stage("themes").replace("NOTED", "ana asks for NOTED"))
    assert "A participant asks for NOTED" in minutes
    assert "1 Ana" not in minutes


def test_a_stage_of_which_nothing_is_kept_is_named(told: Told) -> None:
    assert "Not written down, as the process asks: Nothing." in told(stage("none"))


def test_the_level_is_that_of_the_stage_in_which_it_was_said(told: Told) -> None:
    """Also where the note-taker comes after with a rewording (domain.md §2)."""
    minutes = told(
        """arrive Ana, Ben
item "One" as levels
start 1
hand ana
next
stage notes
note "about what she said before"
say "her words"
done
hand ben
next
note "about what he said after" """
    )
    assert "before" not in minutes
    assert "her words" not in minutes
    assert "**Ben:** about what he said after" in minutes


def test_without_a_process_notes_are_kept(told: Told) -> None:
    assert "**Ana:** hello" in told('arrive Ana\nhand ana\nnext\nnote "hello"')


def test_discussion_is_optional(told: Told) -> None:
    minutes = told('arrive Ana\nnote "talk"\nagreed "this"', None, Include(talk=False))
    assert "talk" not in minutes
    assert "this" in minutes


ROUND = """arrive a, b, c, d, e, f, g
item "Chapter" as reading
start 1
stage rounds
round "First" from b of b, c, d, e, f, g
note "of b"
next
note "of c"
next
note "of d"
next
note "of e"
reply g
note "reply of g"
done
next
note "of f"
next
note "of g"
next
"""


def test_contributions_are_numbered_and_replies_within_them(told: Told) -> None:
    """The first round of the reading group (domain.md §2): the reply is 4.1."""
    minutes = told(ROUND)
    for line in (
        "**Round 1: First**",
        "**1 B:** of b",
        "**3 D:** of d",
        "**4 E:** of e",
        "**4.1 G replies:** reply of g",
        "**5 F:** of f",
        "**6 G:** of g",
    ):
        assert line in minutes


def test_a_turn_of_which_nothing_was_written_leaves_no_trace(told: Told) -> None:
    """Neither a pass nor a silence can be read off the numbers (domain.md §2, §8).

    Numbers are those under which turns were held: where one is missing there are none.
    """
    script = """arrive Ana, Ben, Chi, Dov
item "Chapter" as reading
start 1
stage rounds
round "First" from ana
note "of Ana"
next
pass
next
note "of Dov"
next"""
    minutes = told(script)
    assert "**Ana:** of Ana" in minutes
    assert "**Dov:** of Dov" in minutes
    assert "Ben" not in minutes
    assert "Chi" not in minutes


def test_a_turn_that_only_holds_a_reply_is_told(told: Told) -> None:
    minutes = told(
        """arrive Ana, Ben
item "Chapter" as reading
start 1
stage rounds
round "First" from ana
reply ben
note "a reply"
done
next"""
    )
    assert "\n\n**Ben replies to Ana:** a reply" in minutes


def test_words_go_on_after_a_reply_where_they_were_said(told: Told) -> None:
    minutes = told(ROUND.replace("done\nnext", 'done\nsay "then this"\nnext', 1))
    assert minutes.index("reply of g") < minutes.index("**4 E:** “then this”")


def test_questions_and_answers_say_what_they_are(told: Told) -> None:
    minutes = told(
        """arrive Ana, Ben
hand ana
next
ben?
next
say "Why?"
next
say "Because." """
    )
    assert "**Ben asks Ana:** “Why?”" in minutes
    assert "**Ana answers:** “Because.”" in minutes


def test_words_stand_in_quotation_marks_and_notes_do_not(told: Told) -> None:
    minutes = told('arrive Ana\nhand ana\nnext\nsay "my *words*"\nnote "a summary"')
    assert "“my _words_”" in minutes
    assert "\na summary\n" in minutes


def test_words_that_are_no_single_paragraph_are_a_quotation(told: Told) -> None:
    minutes = told('arrive Ana\nhand ana\nnext\nsay "- one"')
    assert "**Ana:**\n\n> -   one" in minutes


OFF = """arrive Ana, Ben
item "One" as levels
start 1
stage notes
note "ON BEFORE"
off record
round "SECRET PROMPT" from ana
next
next
temperature "SECRET FEELING"
up 1 level 0 down 1
hand ana
next
ben!
done
done
hand ana
hand ben
move ben to 1 because "SECRET REASON"
withdraw ana
withdraw ben
propose P1 "Tents" by ana: "Ten tents."
test consensus P1
agree ana
block ben "SECRET BLOCK"
on record
close decision
note "ON AFTER"
"""


def test_off_the_record_leaves_a_line_and_nothing_else(told: Told) -> None:
    minutes = told(OFF)
    assert "SECRET" not in minutes
    assert "point of process" not in minutes
    assert minutes.count("A part of this was off the record.") == 1
    assert minutes.index("ON BEFORE") < minutes.index("A part of this") < minutes.index("ON AFTER")


def test_what_was_decided_off_the_record_is_decided(told: Told) -> None:
    minutes = told(OFF)
    assert "Ten tents." in minutes
    assert "1 of 2 agrees, 1 blocks" in minutes
    assert "Ben: a reason was given off the record" in minutes


def test_a_turn_off_the_record_is_not_told_later(told: Told) -> None:
    minutes = told(
        """arrive Ana, Ben
hand ana
hand ben
off record
next
next
on record
note "Ben goes on, on the record"
say "heard" """
    )
    assert "**Ben:** Ben goes on, on the record" in minutes
    assert "Ana" not in minutes


def test_what_was_said_off_the_record_cannot_be_added_to_its_turn(told: Told) -> None:
    minutes = told(
        """arrive Ana
hand ana
next
off record
done
hand ana
next
done
on record
say "to the last turn" """
    )
    assert "to the last turn" not in minutes


SENSITIVE = """arrive Ana
hand ana
next
note "Ana is ILL"
sensitive
done
agreed "We visit her SISTER"
sensitive
action ana "See the DOCTOR" by 2026-06-01
sensitive
"""


def test_what_is_sensitive_leaves_a_gap(told: Told) -> None:
    minutes = told(SENSITIVE)
    assert "**Ana:** \\[left out before publication\\]" in minutes
    assert minutes.count("left out before publication") == 3
    for word in ("ILL", "SISTER", "DOCTOR", "1 June 2026"):
        assert word not in minutes


def test_points_of_process_are_counted(told: Told) -> None:
    script = """arrive Ana, Ben
item "One" as levels
start 1
stage {level}
hand ana
next
ben!
note "too warm"
done
done"""
    assert "1 point of process was raised, by Ben." in told(script.format(level="notes"))
    assert "**Ben, on the process:** too warm" in told(script.format(level="notes"))
    outcome = told(script.format(level="outcome"))
    assert "1 point of process was raised." in outcome
    assert "Ben" not in outcome


def test_somebody_moved_in_the_stack_is_told_with_the_reason(told: Told) -> None:
    minutes = told('arrive Ana, Ben\nhand ana\nhand ben\nmove ben to 1 because "He must leave."')
    assert "Ben was put at place 1 of those waiting: “He must leave.”" in minutes


def test_a_round_goes_on_after_the_process_came_back(told: Told) -> None:
    minutes = told(
        """arrive Ana, Ben
item "Chapter" as reading
start 1
stage rounds
round "First" from ana
note "of Ana"
next
switch levels because "a moment"
return
resume
note "of Ben"
next"""
    )
    assert minutes.count("Round 1: First") == 1
    assert "**2 Ben:** of Ben" in minutes


@pytest.mark.parametrize(
    ("note", "times"),
    [
        ('note "✓ Agreed: We meet monthly."', 2),
        ('note "✓ **Agreed:** We meet monthly."', 2),
        ('note "We talk of meeting."', 2),
        ('note "Shall it be so that We meet monthly."', 3),
    ],
)
def test_what_was_agreed_stands_where_it_was_said_and_at_a_glance(
    told: Told, note: str, times: int
) -> None:
    assert told(f'arrive Ana\n{note}\nagreed "We meet monthly."').count("We meet monthly.") == times


def test_what_was_agreed_stands_although_the_talk_does_not(told: Told) -> None:
    script = 'arrive Ana\nnote "✓ Agreed: We meet."\nagreed "We meet."'
    assert told(script, None, Include(talk=False)).count("We meet.") == 2


def test_a_word_with_a_mark_stays_as_typed(told: Told) -> None:
    assert "\n\\#frage was das" in told('arrive Ana\nnote "#frage was das"')


def test_where_the_group_wants_it_the_list_is_read_with_the_numbers_of_the_turns(
    told: Told,
) -> None:
    script = """arrive Ana, Ben, Chi, Dov
item "Chapter" as reading
start 1
stage rounds
rule "read list" on
round "First" from ana
next
pass
note "of Chi"
next
next
"""
    minutes = told(script)
    assert "The list: Ana, Chi and Dov; passed: Ben." in minutes
    assert "**2 Chi:** of Chi" in minutes
    unnamed = told(script, Attribution.UNATTRIBUTED)
    assert "The list" not in unnamed
    assert "**A voice:** of a participant" in unnamed


UNSETTLED = """arrive Ana
item "One" as levels
start 1
stage {stage}
note "so\\n#action @zoe asks the city\\n- #quote Ana said THIS\\n#agreed\\n#solidarity forever"
"""


def test_a_tagged_line_that_came_to_nothing_says_so(told: Told) -> None:
    minutes = told(UNSETTLED.format(stage="notes"))
    assert "Action, but nobody has taken it on: @zoe asks the city" in minutes
    assert "-   Quotation: Ana said THIS" in minutes
    assert "Agreed, but not taken down as agreed:" in minutes
    assert "#solidarity forever" in minutes
    themes = told(UNSETTLED.format(stage="themes"))
    assert "A quotation is left out: nobody’s own words are kept." in themes
    assert "THIS" not in themes


def test_what_is_said_loudly_is_no_book_and_nobody_is(told: Told) -> None:
    minutes = told(
        """arrive "Ana Diallo"
item "Books"
start 1
note "*WE NEED WATER* now, *Ana Diallo* said, *Nobody wants this thing* here"
note "*The right to the city*, Lefebvre, and *The Word for World Is Forest*"
"""
    )
    gathered = minutes.partition("## References")[2]
    assert gathered.split("-   ")[1:] == [
        "_The right to the city_\n",
        "_The Word for World Is Forest_\n",
    ]


def test_all_that_was_agreed_is_listed_if_any_of_it_is(told: Told) -> None:
    minutes = told(
        """arrive Ana
note "Agreed: we sing"
agreed "we sing"
agreed "we dance"
"""
    )
    assert "### Agreed\n\n-   we sing\n-   we dance\n" in minutes


def test_references_are_gathered_once_each(told: Told) -> None:
    minutes = told(
        """arrive Ana
item "Books"
start 1
note "_The Kept Door_ and _not_ that, see https://readers.example/travel and _The Kept Door_"
note "again: [the way](https://readers.example/travel)"
level group because "We want to read it again"
"""
    )
    gathered = minutes.partition("## References")[2]
    assert gathered.count("-   ") == 2
    assert "_The Kept Door_" in gathered
    assert "https://readers.example/travel" in gathered


def test_passages_are_own_words_or_left_out_and_stay_so_while_the_note_changes(told: Told) -> None:
    lines = """
meeting "Reading" on 2026-05-01
arrive Ana, Ben
item "Commons"
start 1
call Ana
note "Ana is ill at home. **Ten** is too many. So be it."
passage "is ill at home" sensitive
passage "**Ten** is too many." verbatim
"""
    text = told(lines)
    assert "Ana \\[left out before publication\\]. “**Ten** is too many.” So be it." in text
    assert "ill" not in text
    first = "Then Ana is ill at home. **Ten** is too many. So be it."
    then = "Then Ana is ill at home, today. **Ten** is too many. So be it."
    changed = told(f'{lines}note "{first}" entry 7\nnote "{then}" entry 7\n')
    assert "Then Ana \\[left out before publication\\], today. “**Ten** is" in changed
    again = told(lines + 'passage "ill at" open\npassage "Ten" summary\n')
    assert "Ana \\[left out before publication\\] ill at \\[left" in again
    assert "is ill at home. " in told(lines + "release\n")


def test_somebodys_own_words_may_cover_lines_and_a_list(told: Told) -> None:
    text = told("""
meeting "Reading" on 2026-05-01
arrive Ana, Ben
item "Commons"
start 1
call Ana
note "She reads:\\nfirst line\\nsecond line\\nand thinks."
passage "first line\\nsecond line" verbatim
""")
    assert "> first line  \n> second line" in text
    assert "and thinks." in text


def test_words_are_put_to_another_turn_or_to_whoever_asks(told: Told) -> None:
    lines = """
meeting "Reading" on 2026-05-01
arrive Ana, Ben, Wei 王
item "Commons"
start 1
call Ana
done
call Ben
note "Ten. No, six. I was against it."
put "No, six." to turn 7
put "I was against it." to Wei
"""
    text = told(lines)
    assert "**Ana:** No, six." in text
    assert "**Ben:** Ten." in text
    assert "**Wei 王 asks that this be noted:** I was against it." in text


def test_pages_behind_a_title_are_gathered_with_it(told: Told) -> None:
    text = told("""
meeting "Reading" on 2026-05-01
arrive Ana
item "Commons"
start 1
call Ana
note "Summary of *The Dawn of Everything*, p. 12-30, 45, and in 1984 more."
note "Again *The Dawn of Everything* (pp. 45, 101) and *The Gift*, in 1984."
""")
    assert "_The Dawn of Everything_, p. 12-30, 45, 101\n" in text
    assert "-   _The Gift_\n" in text


@pytest.mark.parametrize(
    ("spoken", "left", "said"),
    [
        (
            "next\n",
            'switch levels because "late"\nreturn\noverrule "late" start 2',
            "2 of 4 had had their turn when",
        ),
        (
            "next\n",
            'switch levels because "late"\noverrule "late" start 2',
            "2 of 4 had had their turn when",
        ),
        ("next\n", "end round", "2 of 4 had had their turn when"),
        ("next\n" * 4, "start 2", "had had their turn"),
        ("next\n" * 4, "", "had had their turn"),
    ],
)
def test_a_round_that_was_broken_off_is_not_told_as_a_whole_one(
    told: Told, spoken: str, left: str, said: str
) -> None:
    minutes = told(
        f"""arrive Ana, Ben, Chi, Dov
item "Chapter" as reading
item "Rakes" as reading
start 1
stage rounds
round "First" from ana
note "of Ana"
{spoken}{left}"""
    )
    assert (said in minutes) is (said != "had had their turn")


def test_the_first_round_that_is_written_is_the_first(told: Told) -> None:
    written = told(
        """arrive Ana, Ben
item "One" as reading group
start 1
round "How are you?" from ana
next
next
stage rounds
round from ben
next
next
round "What do you take home?" from ana
note "A rake."
next
next
round "What else?" from ana
note "A song."
"""
    )
    assert "**Round: How are you?**" in written
    assert "**Round 1: What do you take home?**" in written
    assert "**Round 2: What else?**" in written


def test_what_is_noted_between_the_turns_is_not_read_as_the_last_speaker_s(told: Told) -> None:
    minutes = told("""arrive Ana, Ben
item "Tents" as assembly
start Tents
stage discussion
note "BEFORE"
call Ana
say "Ten."
done
note "- the shed was cold"
note "and dark"
call Ben
note "SIX"
done
prompt 1 "Who stores them?"
note "NOBODY YET"
""")
    talk = minutes[minutes.index("BEFORE") :]
    assert "**Noted:**\n\n-   the shed was cold\n\nand dark\n\n**Ben:** SIX" in talk
    assert "**Question: Who stores them?**\n\nNOBODY YET" in talk
    assert talk.count("Noted") == 1
    assert "Noted" not in minutes[: minutes.index("BEFORE")]
