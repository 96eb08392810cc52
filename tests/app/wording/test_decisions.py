"""Decisions in one plain sentence each."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from app.wording import Wording
from app.wording.decisions import DecisionWords
from app.wording.measures import MeasureWords
from app.wording.words import identity
from facilitation.decisions.answers import Answer, Count, Given, answers_of
from facilitation.decisions.catalogue import method_named, method_names, poll_names
from facilitation.decisions.fractions import Share
from facilitation.decisions.temperature import Temperature
from facilitation.decisions.terms import Terms
from facilitation.decisions.verdicts import Offer, Outcome, Verdict, Why
from facilitation.meeting.kept import KeptMeeting
from facilitation.meeting.state import TemperatureCheck

Play = Callable[[str], KeptMeeting]
WORDS = DecisionWords(identity, MeasureWords())


def verdict(method: str, present: int, entitled: int = 0, given: str = "", **numbers: int):
    """The verdict on so many answers, by the method's own terms; ``given`` settles them."""
    found = method_named(method)
    assert found is not None
    terms = found.terms(tuple(given.split()))
    assert terms is not None
    answers = answers_of({Answer(name): number for name, number in numbers.items()})
    silent = present - sum(number for _, number in answers)
    count = Count(answers, silent, present, entitled or present, today="2026-05-01")
    objections = tuple(
        Given(number, Answer.OBJECT, "because") for number in range(numbers.get("object", 0))
    )
    return found.verdict(terms, count, objections), terms


SAID = [
    (
        ("consensus", 20, 20),
        {"agree": 18, "aside": 2},
        "18 of 20 agree, 2 stand aside, nobody blocks: we have consensus.",
    ),
    (
        ("consensus", 20, 20),
        {"agree": 18, "reserve": 2},
        "20 of 20 agree, 2 of them with reservations, nobody blocks: we have consensus.",
    ),
    (
        ("consensus", 20, 20),
        {"agree": 13, "reserve": 1, "aside": 5, "block": 1},
        (
            "14 of 20 agree, 1 of them with reservations, 5 stand aside, 1 blocks: "
            "we do not have consensus."
        ),
    ),
    (
        ("consensus", 20, 20),
        {"agree": 15, "aside": 5},
        (
            "15 of 20 agree, 5 stand aside, nobody blocks: "
            "more than 4 stand aside, so it goes back to be worked on."
        ),
    ),
    (
        ("consensus", 4, 4),
        {"agree": 3, "aside": 1},
        "3 of 4 agree, 1 stands aside, nobody blocks: it goes back to be worked on.",
    ),
    (
        ("consensus", 20, 20, "asides 20"),
        {"aside": 20},
        "nobody of 20 agrees, 20 stand aside, nobody blocks: it goes back to be worked on.",
    ),
    (
        ("consensus", 20, 20),
        {"agree": 19},
        "19 of 20 agree, nobody blocks; 1 still to answer: there is no result yet.",
    ),
    (("consensus", 20, 40), {"agree": 20}, "20 were here and 21 are needed: no decision is taken."),
    (
        ("consent", 7, 7, "review 2027-01-01"),
        {"agree": 6, "concern": 1},
        "7 of 7 consent, 1 of them with a concern, nobody objects: it is agreed.",
    ),
    (
        ("consent", 7, 7),
        {"agree": 7},
        "7 of 7 consent, nobody objects: no day to look again is set, so it stays open.",
    ),
    (
        ("consent", 7, 7, "review 2026-01-01"),
        {"agree": 7},
        (
            "7 of 7 consent, nobody objects: the day to look again is not in the future, "
            "so it stays open."
        ),
    ),
    (
        ("consent", 7, 7),
        {"agree": 6, "object": 1},
        "6 of 7 consent, 1 objects: the objection has to be tested first, so it stays open.",
    ),
    (
        ("majority", 24, 40),
        {"yes": 10, "no": 9, "abstain": 5},
        "10 yes, 9 no, 5 abstained: it is carried.",
    ),
    (
        ("two-thirds", 12, 12),
        {"yes": 7, "no": 4},
        "7 yes, 4 no: it is not carried, 8 yes were needed.",
    ),
    (
        ("majority", 20, 20),
        {"yes": 10, "no": 10},
        "10 yes, 10 no: it is a tie, so it is not carried.",
    ),
    (("majority", 12, 12), {"abstain": 12}, "Nobody voted yes or no: it is not carried."),
    (("majority", 12, 12), {"no": 1}, "0 yes, 1 no: it is not carried."),
    (
        ("martha", 12, 12),
        {"like": 5, "live_with": 3, "uncomfortable": 4},
        (
            "5 like it, 3 can live with it, 4 are uncomfortable: "
            "we hear the objections for ten minutes, then vote on going on."
        ),
    ),
]


@pytest.mark.parametrize(("question", "answers", "said"), SAID, ids=[each[2] for each in SAID])
def test_verdicts(question, answers, said):
    found, terms = verdict(*question, **answers)
    assert WORDS.said(found, terms.method) == said


@pytest.mark.parametrize("code", list(Outcome))
@pytest.mark.parametrize("method", ["consensus", "consent", "majority", "something new"])
def test_every_outcome_has_a_sentence(code: Outcome, method: str):
    for why in Why:
        said = WORDS.said(Verdict(code, code is Outcome.PASSED, (), why), method)
        assert said.endswith(".")
        assert "{" not in said
        assert code not in said


def test_the_chair_and_unknown_outcomes():
    numbers = (("no", 5), ("yes", 6))
    said = WORDS.said(Verdict("PASSED", True, numbers, Why.CHAIR_DECIDED), "majority")
    assert said == "6 yes, 5 no, with the vote of the chair: it is carried."
    said = WORDS.said(Verdict("SCHULZE", True, (), "cycle"), "ranked")
    assert said == "nobody answered: it is carried (SCHULZE)."
    said = WORDS.said(Verdict("NO_QUORUM", False, (("present", 20), ("present_at_opening", 22),
                      ("quorum_needed", 21)), Why.QUORUM_LOST), "majority")  # fmt: skip
    assert said == "22 were here at first, 20 are here now, 21 are needed: no decision is taken."


VOTE = 'propose P1 "Tents" by Ana: "Ten tents."\n'
RULES = [
    (
        "vote P1 two-thirds",
        ("Carried by two-thirds of the votes cast: if everyone here votes, 3 yes are needed."),
    ),
    (
        "vote P1 two-thirds\ncount yes 2 no 1 abstain 1",
        "Carried by two-thirds of the votes cast: needs 2 of 3.",
    ),
    (
        "vote P1 two-thirds\ncount yes 2 no 1",
        "Carried by two-thirds of the votes cast: if everyone here votes, 3 yes are needed.",
    ),
    ("vote P1 majority of present", "Carried by more than half of those here: needs 3 of 4."),
    ("vote P1 absolute", "Carried by more than half of all who may vote: needs 3 of 4."),
    (
        "vote P1 unanimous\ncount yes 3 no 0 abstain 1",
        "Carried by all of the votes cast: needs 3 of 3.",
    ),
    (
        "test consensus P1",
        (
            "Consensus: everyone answers, nobody blocks; "
            "if somebody stands aside, it is worked on again."
        ),
    ),
    (
        "test consensus P1 asides 2",
        "Consensus: everyone answers, nobody blocks, at most 2 stand aside.",
    ),
    (
        "review P1 2027-05-01\ntest consent P1",
        "Consent: everyone answers, no objection stands; we look at it again on 1 May 2027.",
    ),
    (
        "test consent P1",
        (
            "Consent: everyone answers, no objection stands, and a day has to be set "
            "to look at it again."
        ),
    ),
]


@pytest.mark.parametrize(("lines", "said"), RULES, ids=[said for _, said in RULES])
def test_rules(words: Wording, play: Play, lines: str, said: str):
    meeting = play(VOTE + lines).meeting
    assert meeting.decision is not None
    assert words.rule(meeting, meeting.decision) == said


MARGINS = [
    ("vote P1 majority\ncount yes 2 no 1", "As it stands, it is carried."),
    ("vote P1 two-thirds\ncount yes 1 no 1", "One more yes carries it."),
    ("vote P1 two-thirds\ncount yes 1 no 2", "3 more yes carry it."),
    ("vote P1 two-thirds\ncount yes 1 no 1\nclose decision", "One more yes would have carried it."),
    (
        "vote P1 two-thirds\ncount yes 1 no 2\nclose decision",
        "3 more yes would have carried it: 4 of 6.",
    ),
    (
        "vote P1 majority\ncount yes 2 no 1\nclose decision",
        "If one yes had been a no, it would not have been carried.",
    ),
    (
        "vote P1 majority\ncount yes 4 no 0\nclose decision",
        "It was carried with one vote to spare.",
    ),
    ("test consensus P1", ""),
    ("vote P1 majority", ""),
    (
        (
            'arrive Eve, Fay of "South"\noverrule "as agreed" vote P1 double\n'
            "agree Ana, Ben, Chi\nno Eve, Fay\nclose decision"
        ),
        "Groups in favour: 0; needed: 1 of 1.",
    ),
    ('overrule "as agreed" vote P1 double\nno Ana\nagree Ben\nclose decision', ""),
]


@pytest.mark.parametrize(("lines", "said"), MARGINS)
def test_margins(words: Wording, play: Play, lines: str, said: str):
    meeting = play(VOTE + lines).meeting
    assert meeting.decision is not None
    assert words.margin(meeting, meeting.decision) == said


GROUPS = 'arrive Gus, Ida of "North"\narrive Eve, Fay of "South"\n'
RULED = [
    (
        "vote P1 majority\ncount yes 2 no 1",
        (
            "Carried: 2 yes, 1 no, 1 did not answer. "
            "2 were needed (more than half of the votes cast)."
        ),
    ),
    (
        f'{GROUPS}overrule "as agreed" vote P1 groups\nyes Gus, Ida\nno Eve, Fay',
        (
            "A tie, so not carried: of the groups 1 yes, 1 no. "
            "2 were needed (more than half of the votes cast)."
        ),
    ),
    (
        f'{GROUPS}overrule "as agreed" vote P1 double\nyes Ana, Ben, Chi, Gus, Ida\nno Eve, Fay',
        (
            "Not carried: of the people 5 yes, 2 no, 1 did not answer. 4 were needed (more than "
            "half of the votes cast). Of the groups 1 yes, 1 no. 2 were needed."
        ),
    ),
    (
        'overrule "as agreed" vote P1 martha\nlike Ana, Ben\nlive with Chi, Dov',
        "2 like it, 2 can live with it, nobody is uncomfortable: we can vote on it now.",
    ),
]


@pytest.mark.parametrize(("lines", "said"), RULED)
def test_a_verdict_names_its_rule_and_how_far_it_was_reached(
    words: Wording, play: Play, lines: str, said: str
):
    meeting = play(f"{VOTE}{lines}\nclose decision").meeting
    assert meeting.decision is not None
    assert words.decisions.verdict_and_rule(meeting, meeting.decision) == said


@pytest.mark.parametrize("offer", list(Offer))
def test_every_offer_is_something_to_do(words: Wording, offer: Offer):
    assert words.decisions.offer(offer) not in {"", str(offer)}


@pytest.mark.parametrize("answer", list(Answer))
def test_every_answer_has_its_word(words: Wording, answer: Answer):
    assert words.decisions.answer(answer)
    assert words.decisions.answer(Answer.AGREE, "consent") == "consent"


def test_whoever_has_a_concern_consents(words: Wording):
    """So that eight and one beside each other are the nine of the sentence above them."""
    said = words.decisions.answer(Answer.CONCERN, "consent")
    assert said.startswith(words.decisions.answer(Answer.AGREE, "consent"))


@pytest.mark.parametrize("name", (*method_names(), *poll_names()))
def test_every_method_has_its_name(name: str):
    assert name in WORDS._methods


@pytest.mark.parametrize(
    ("terms", "said"),
    [
        (Terms("majority"), "more than half"),
        (Terms("majority", Share(1, 2)), "at least half"),
        (Terms("majority", Share(2, 3), strict=True), "more than two-thirds"),
        (Terms("majority", Share(5, 7)), "5/7"),
        (Terms("majority", Share(4, 4)), "all"),
    ],
)
def test_fractions(terms: Terms, said: str):
    assert WORDS.share(terms) == said


@pytest.mark.parametrize(
    ("hands", "said"),
    [
        ((12, 5, 3), "12 up, 5 level, 3 down: more than half are for it."),
        ((1, 1, 1), "1 up, 1 level, 1 down: feelings are mixed."),
        ((0, 0, 2), "0 up, 0 level, 2 down: more than half are against it."),
        ((0, 0, 0), "0 up, 0 level, 0 down: no hands were shown."),
    ],
)
def test_temperatures(words: Wording, hands: tuple[int, int, int], said: str):
    assert words.decisions.temperature(TemperatureCheck("Go on?", Temperature(*hands))) == said
    assert (
        words.decisions.temperature(TemperatureCheck("Go on {x}?"))
        == "How do you feel about it: “Go on {x}?”"
    )
