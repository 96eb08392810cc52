"""Hand-over notes: what whoever goes on has to know, and nobody's name where nobody is named."""

import re

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.papers.handouts.catalogue import whole_names
from facilitation.minutes.attribution import Attribution
from facilitation.minutes.finding_names import finder
from facilitation.minutes.formats import html, markdown, pdf
from facilitation.minutes.style import style_named

EVENING = """meeting "Spring assembly" on 2026-05-01 18:30 as assembly
arrive Bo Xu, Li Na, Wei 王, 王小明, "J. R.", O'Brien
arrive ليلى حداد, נועה לוי
role facilitator Bo
role minutes Li
role care O'Brien "Wei needs a chair"
end at 19:00
rule one hand off
item "Tents" for 10m
item "What Wei brings" for 20m
item "Boats" for 5m
item "Food"
start 1
limit 1:00
propose P1 "Tents" by Bo: "We buy ten tents."
test consensus P1
all agree
close decision
review P1 2026-09-01
mandate P1 "Wei and the garden group"
agreed "Li asks the neighbours"
action O'Brien "Order them with Bo" by 2026-05-08
propose P2 "The shed of Li" by Li: "We paint it."
test consensus P2
block Bo "Wei has no paint"
all agree
close decision
defer P2 to Wei until 2026-06-01 because "Bo is away"
propose P3 "Rules" by Bo: "We meet on Mondays."
amend P3 A1 by Li: strike "Mondays" insert "Fridays"
Bo
next
clarify Li
next
done
start 2
propose P4 "Songs" by Li: "We sing."
refer P4 to "the choir of Wei" until 2026-07-01
action Li "Ask Wei"
Wei
Li
evaluate "Tea came late" by Bo
close meeting
"""


def read(document):
    return markdown.render(document, style_named()).decode().replace("\\.", ".")


def test_there_is_one_of_the_whole_meeting():
    assert whole_names()[0] == "handover"


def test_it_tells_what_was_decided_with_ids_and_dates(handover):
    said = read(handover(EVENING))
    decided = said[said.index("Decided") : said.index("Still open")]
    assert "P1 Tents:" in decided and "consensus" in decided
    assert "“We buy" in decided
    assert "looked at again on 1 September 2026" in decided
    assert "Carried out by Wei and the garden group." in decided
    assert "It stands among all decisions as 2026-05-01/P1." in decided
    assert "Li asks the neighbours" in decided
    assert "P2" not in decided


def test_what_was_decided_at_once_stands_in_the_order_of_its_texts(handover):
    texts = "".join(f'propose P{each} "T" by Bo: "Text."\n' for each in (1, 2, 10))
    script = f'meeting "M" on 2026-05-01 18:30 as consensus\narrive Bo, Li\n{texts}'
    said = read(handover(f"{script}bundle P1, P2, P10\nbundle agreed\n"))
    assert said.index("**P1 ") < said.index("**P2 ") < said.index("**P10 ")


def test_it_tells_what_is_open_and_where_it_went(handover):
    said = read(handover(EVENING))
    still = said[said.index("Still open") : said.index("Actions")]
    assert "P2 The shed of Li:" in still and "Put off. Tested once." in still
    assert "1 June 2026" in still and "Bo is away" in still
    assert "P3 Rules:" in still and "Not settled. 1 amendment is open." in still
    assert "P4 Songs:" in still and "the choir of Wei" in still
    assert "3. Boats: not reached; 5 minutes were planned." in still
    assert "4. Food: not reached." in still
    assert "1. Tents: 1 question was not answered (to Bo Xu)." in still


def test_it_tells_who_does_what_who_was_what_and_how_the_group_works(handover):
    said = read(handover(EVENING))
    assert "| O'Brien" in said and "8 May 2026" in said
    assert "**Facilitator:** Bo Xu" in said and "**Note-taker:** Li Na" in said
    works = said[said.index("How the group works") : said.index("What was noticed")]
    assert "Each person waits once at most: off." in works
    assert "Care, handed over with the words: “Wei needs a chair”" in works
    assert "limited" not in works and "A turn has" not in works  # that was of the first item


def test_it_tells_what_was_noticed(handover):
    said = read(handover(EVENING))
    noticed = said[said.index("What was noticed") :]
    assert re.search(r"1\. Tents: took \d+:\d\d, 10 minutes were planned\.", noticed)
    assert "the end was planned for 19:00" in noticed
    going_on = read(handover(EVENING.removesuffix("close meeting\n")))
    assert "1. Tents: took" in going_on
    assert "2. What Wei brings: took" not in going_on
    assert "Waiting to speak when it ended: Wei 王 and Li Na." in noticed
    assert noticed.endswith("# How the meeting was\n\n-   Tea came late\n")  # nobody's name


def test_an_empty_meeting_says_so(handover):
    said = read(handover('meeting "E" on 2026-05-01 18:30\nclose meeting\n'))
    assert "Nothing was decided." in said and "Nothing was left open." in said


PEOPLE = (
    "Bo Xu",
    "Li Na",
    "Wei 王",
    "王小明",
    "J. R.",
    "O'Brien",
    "ليلى حداد",
    "נועה לוי",
)


@pytest.mark.parametrize("mode", [Attribution.GROUP, Attribution.UNATTRIBUTED])
def test_those_waiting_are_a_number_where_nobody_is_named(handover, mode):
    said = read(handover(EVENING, mode))
    assert "2 people were still waiting to speak when it ended." in said
    assert "1. Tents: 1 question was not answered." in said


NAMED = st.sampled_from([*PEOPLE, "Wei", "Bo", "小明", "ليلى", "נועה", "J.", "Brien"])
WORDS = st.lists(st.one_of(NAMED, st.sampled_from(["we", "ten", "and", "buy"])), min_size=1).map(
    lambda said: " ".join(said).replace('"', "")
)


@settings(max_examples=20, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    st.lists(WORDS, min_size=8, max_size=8),
    st.sampled_from([Attribution.GROUP, Attribution.UNATTRIBUTED]),
)
def test_no_name_leaks_but_of_those_who_accepted_it(handover, words, mode):
    title, item, text, scope, agreed, task, asked, reason = words
    script = f"""meeting "{title}" on 2026-05-01 18:30
arrive {", ".join(f'"{each}"' for each in PEOPLE)}
arrive Gus Helper
item "{item}"
item "{item}" for 5m
start 1
propose P1 "{text}" by Bo: "We sing."
test consensus P1
all agree
close decision
scope P1 "{scope}"
mandate P1 "Gus"
agreed "{agreed}"
action Gus "{task}"
propose P2 "{asked}" by Wei: "We dance."
test consensus P2
block Li "{reason}"
close decision
defer P2 until 2026-06-01 because "{reason}"
1
next
clarify 2
next
done
3
4
close meeting
"""
    document = handover(script, mode)
    found = finder(tuple((each,) for each in PEOPLE))
    told = _strings(msgspec.to_builtins(document))
    assert not [each for each in told if found(each)]


def _strings(data):
    if isinstance(data, str):
        return [data]
    within = data.values() if isinstance(data, dict) else data if isinstance(data, list) else ()
    within = data if isinstance(data, tuple) else within
    return [each for value in within for each in _strings(value)]


def test_every_format_takes_it_and_is_the_same_each_time(handover):
    document = handover(EVENING)
    assert pdf.render(document, style_named()) == pdf.render(document, style_named())
    assert "<h2" in html.render(document, style_named()).decode()
