"""Opening, answering and closing a decision; what the show of feeling said."""

from __future__ import annotations

from collections.abc import Callable

from facilitation.decisions.answers import Answer
from facilitation.language.reader import Reader
from facilitation.language.times import fraction
from facilitation.language.understanding import Misread
from facilitation.language.verb import Verb, lone
from facilitation.language.verbs.matter import object_to
from facilitation.language.writing import clause, name, names, quoted, word
from facilitation.meeting.acts.decisions import (
    AgreeAll,
    AskTemperature,
    CastBallot,
    CloseDecision,
    CountVotes,
    GiveAnswer,
    JudgeObjection,
    OpenDecision,
    SetEntitled,
    SetQuorum,
    SetReview,
    TakeTemperature,
)
from facilitation.meeting.acts.matter import ObjectTo

TESTED = ("consensus", "consent")
"""Methods that are tested for; the others are voted by."""

BASES = ("cast", "present", "entitled")
DEFAULT_VOTE = "majority"


def _test(reader: Reader) -> OpenDecision:
    return OpenDecision(reader.need(*TESTED), reader.label())


def _say_test(act: OpenDecision) -> str:
    tested = act.method in TESTED and not act.base and not act.options
    return f"test {act.method} {word(act.subject)}" if tested else ""


def _vote(reader: Reader) -> OpenDecision:
    subject, method, base = reader.label(), DEFAULT_VOTE, ""
    if reader.more and not reader.next_is("of") and not reader.next_is_quoted():
        method = _method(reader)
    if reader.take("of"):
        base = reader.need(*BASES)
    options = reader.names(what='"OPTION"') if reader.more else ()
    return OpenDecision(method, subject, base, options)


def _method(reader: Reader) -> str:
    place = reader.ahead()
    method = reader.name("of", what="METHOD")
    if "%" in method or ("/" in method and fraction(method.split()[-1]) is None):
        raise reader.fault(Misread.BAD_FRACTION, place, word=method)
    return method


def _say_vote(act: OpenDecision) -> str:
    if _say_test(act):
        return ""
    plain = act.method == DEFAULT_VOTE and not act.base
    method = "" if plain else f" {act.method}"
    options = ", ".join(quoted(each) for each in act.options)
    said = f"vote {word(act.subject)}{method}{clause('of', act.base)}"
    return f"{said} {options}" if options else said


def _answer(answer: Answer) -> Callable[[Reader], GiveAnswer]:
    def read(reader: Reader) -> GiveAnswer:
        people = reader.names()
        return GiveAnswer(answer, people, reader.quoted() if reader.more else "")

    return read


def _object(reader: Reader) -> GiveAnswer | ObjectTo:
    people = reader.names("by")
    if reader.next_is("by") and len(people) == 1:
        return object_to(reader, people[0])
    return GiveAnswer(Answer.OBJECT, people, reader.quoted() if reader.more else "")


def _say_answer(answer: Answer, verb: str) -> Callable[[GiveAnswer], str]:
    def say(act: GiveAnswer) -> str:
        if act.answer != answer:
            return ""
        return f"{verb} {names(act.names)}" + (f" {quoted(act.reason)}" if act.reason else "")

    return say


ANSWER_ALIASES = {Answer.AGREE: ("consent",), Answer.ASIDE: ("stand aside",)}


def _answer_verb(answer: Answer) -> Verb[GiveAnswer]:
    verb = answer.name.lower().replace("_", " ")
    return Verb(
        name=verb,
        usage=f'{verb} NAME[, NAME…] ["…"]',
        makes=GiveAnswer,
        build=_object if answer is Answer.OBJECT else _answer(answer),
        say=_say_answer(answer, verb),
        example=f'{verb} Ana, Ben "so that we can begin"',
        aliases=ANSWER_ALIASES.get(answer, ()),
    )


def _count(reader: Reader) -> CountVotes:
    found = _numbers(reader, "yes", "no", "abstain")
    for each in ("yes", "no"):
        if each not in found:
            raise reader.fault(Misread.MISSING, what=each)
    return CountVotes(found["yes"], found["no"], found.get("abstain", 0))


def _numbers(reader: Reader, *keywords: str) -> dict[str, int]:
    found: dict[str, int] = {}
    while keyword := reader.clause(*keywords):
        found[keyword] = reader.number()
    return found


def _temperature(reader: Reader) -> TakeTemperature:
    found = {"up": reader.number()} | _numbers(reader, "level", "down")
    for each in ("level", "down"):
        if each not in found:
            raise reader.fault(Misread.MISSING, what=each)
    return TakeTemperature(**found)


def _ballot(reader: Reader) -> CastBallot:
    who = reader.name()
    reader.take(":")
    ranking = [reader.name(what='"OPTION"')]
    while reader.take(">"):
        ranking.append(reader.name(what='"OPTION"'))
    return CastBallot(who, tuple(ranking))


def _say_ballot(act: CastBallot) -> str:
    return f"ballot {name(act.name)} " + " > ".join(quoted(each) for each in act.ranking)


def _review(reader: Reader) -> SetReview:
    return SetReview(reader.label(), reader.date())


def _quorum(reader: Reader) -> SetQuorum:
    return SetQuorum(*reader.fraction())


def _entitled(reader: Reader) -> SetEntitled:
    return SetEntitled(() if reader.take("everybody") else reader.names())


def _judge(qualifies: bool) -> Callable[[Reader], JudgeObjection]:
    return lambda reader: JudgeObjection(reader.name(), qualifies)


def _say_judged(verb: str, qualifies: bool) -> Callable[[JudgeObjection], str]:
    return lambda act: f"{verb} {name(act.name)}" if act.qualifies is qualifies else ""


_OPENING = (
    Verb(
        name="test",
        usage="test consensus|consent LABEL",
        makes=OpenDecision,
        build=_test,
        say=_say_test,
        example="test consensus P1",
    ),
    Verb(
        name="vote",
        usage='vote LABEL [METHOD] [of cast|present|entitled] ["OPTION", "OPTION"…]',
        makes=OpenDecision,
        build=_vote,
        say=_say_vote,
        example="vote P1 two-thirds of present",
    ),
    lone("close decision", CloseDecision),
)
_ANSWERS = (
    *(_answer_verb(each) for each in Answer),
    Verb(
        name="object",
        usage="object LABEL by NAME",
        makes=ObjectTo,
        build=_object,
        say=lambda act: f"object {name(act.label)} by {name(act.by)}",
        example="object A1 by Chi",
    ),
    lone("all agree", AgreeAll),
    Verb(
        name="count",
        usage="count yes NUMBER no NUMBER [abstain NUMBER]",
        makes=CountVotes,
        build=_count,
        say=lambda act: f"count yes {act.yes} no {act.no} abstain {act.abstain}",
        example="count yes 18 no 2 abstain 1",
    ),
    Verb(
        name="ballot",
        usage='ballot NAME "OPTION" [> "OPTION"…]',
        makes=CastBallot,
        build=_ballot,
        say=_say_ballot,
        example='ballot Ana "park" > "mill"',
    ),
    Verb(
        name="qualify",
        usage="qualify NAME",
        makes=JudgeObjection,
        build=_judge(qualifies=True),
        say=_say_judged("qualify", qualifies=True),
        example="qualify Ben",
    ),
    Verb(
        name="preference",
        usage="preference NAME",
        makes=JudgeObjection,
        build=_judge(qualifies=False),
        say=_say_judged("preference", qualifies=False),
        example="preference Ben",
    ),
)
_TERMS = (
    Verb(
        name="review",
        usage="review LABEL DATE",
        makes=SetReview,
        build=_review,
        say=lambda act: f"review {word(act.label)} {act.on}",
        example="review P1 2027-05-01",
    ),
    Verb(
        name="quorum",
        usage="quorum FRACTION",
        makes=SetQuorum,
        build=_quorum,
        say=lambda act: f"quorum {act.over}/{act.under}",
        example="quorum 1/2",
    ),
    Verb(
        name="entitled",
        usage="entitled everybody|NAME[, NAME…]",
        makes=SetEntitled,
        build=_entitled,
        say=lambda act: f"entitled {names(act.names) or 'everybody'}",
        example="entitled Ana, Ben",
    ),
)
_FEELING = (
    Verb(
        name="temperature",
        usage='temperature "QUESTION"',
        makes=AskTemperature,
        build=lambda reader: AskTemperature(reader.title('"QUESTION"')),
        say=lambda act: f"temperature {quoted(act.question)}",
        example='temperature "Shall we go on with this?"',
    ),
    Verb(
        name="up",
        usage="up NUMBER level NUMBER down NUMBER",
        makes=TakeTemperature,
        build=_temperature,
        say=lambda act: f"up {act.up} level {act.level} down {act.down}",
        example="up 12 level 5 down 3",
    ),
)

VERBS = (*_OPENING, *_ANSWERS, *_TERMS, *_FEELING)
