"""Opening, answering and closing a decision; what the show of feeling said."""

from __future__ import annotations

from collections.abc import Callable

from msgspec.structs import replace

from facilitation.decisions.answers import Answer
from facilitation.decisions.secrecy import Secrecy
from facilitation.language.reader import Reader
from facilitation.language.times import fraction
from facilitation.language.understanding import Misread
from facilitation.language.verb import Verb, lone
from facilitation.language.verbs.matter import object_to
from facilitation.language.writing import clause, name, names, quoted, word
from facilitation.meeting.acts.decisions import (
    AgreeAll,
    AskTemperature,
    AssentToAside,
    CloseDecision,
    CountVotes,
    GiveAnswer,
    JudgeBlock,
    JudgeObjection,
    OpenDecision,
    SetReview,
    SetTerms,
    SettleDeferral,
    TakeTemperature,
)
from facilitation.meeting.acts.electorate import CountAnswers
from facilitation.meeting.acts.matter import ObjectTo

TESTED = ("consensus", "consent")
"""Methods that are tested for; the others are voted by."""

BASES = ("cast", "present", "entitled")
_OF_POLLS = ("all", "continuing")
_MANNERS = ("of", "secret", "noted", "hidden", "seed")
DEFAULT_VOTE = "majority"
DEFAULT_POLL = "ranked"


def _test(reader: Reader) -> OpenDecision:
    method, subject = reader.need(*TESTED), reader.label()
    act = _asked(reader, subject, method)
    if act.base or act.options:
        raise reader.fault(Misread.UNEXPECTED, word=act.base or act.options[0])
    return act


def _say_test(act: OpenDecision) -> str:
    method, *terms = act.method.split() or [""]
    if method not in TESTED or act.base or act.options or act.question:
        return ""
    return " ".join((f"test {method} {word(act.subject)}", *terms)) + _say_manner(act)


def _vote(reader: Reader) -> OpenDecision:
    return _asked(reader, reader.label(), "")


def _choose(reader: Reader) -> OpenDecision:
    label, question = reader.label(), reader.title('"QUESTION"')
    return replace(_asked(reader, label, ""), question=question)


def _asked(reader: Reader, subject: str, method: str) -> OpenDecision:
    """Read method and terms, then in any order base, secrecy and seed, then the options."""
    base = seed = ""
    secrecy, hidden = Secrecy.OPEN, False
    if reader.more and not reader.next_is(*_MANNERS) and not reader.next_is_quoted():
        method = f"{method} {_method(reader)}".strip()
    while keyword := reader.clause(*_MANNERS):
        match keyword:
            case "of":
                said = reader.need(*BASES, *_OF_POLLS)
                base, method = (said, method) if said in BASES else ("", f"{method} of {said}")
            case "seed":
                seed = reader.title('"SEED"')
            case "hidden":
                hidden = True
            case _:
                secrecy = Secrecy(keyword)
    options = reader.names(what='"OPTION"') if reader.more else ()
    return OpenDecision(
        method or (DEFAULT_POLL if options else DEFAULT_VOTE),
        subject,
        base,
        options,
        secrecy=secrecy,
        hidden=hidden,
        seed=seed,
    )


def _method(reader: Reader) -> str:
    place = reader.ahead()
    method = reader.name(*_MANNERS, what="METHOD")
    if "%" in method or any("/" in each and fraction(each) is None for each in method.split()):
        raise reader.fault(Misread.BAD_FRACTION, place, word=method)
    return method


def _say_vote(act: OpenDecision) -> str:
    if _say_test(act) or act.question:
        return ""
    return f"vote {word(act.subject)}{_say_asked(act)}"


def _say_choose(act: OpenDecision) -> str:
    if not act.question:
        return ""
    return f"choose {word(act.subject)} {quoted(act.question)}{_say_asked(act)}"


def _say_asked(act: OpenDecision) -> str:
    usual = DEFAULT_POLL if act.options else DEFAULT_VOTE
    plain = act.method == usual and not act.base
    method = "" if plain else f" {act.method}"
    options = ", ".join(quoted(each) for each in act.options)
    said = f"{method}{clause('of', act.base)}{_say_manner(act)}"
    return f"{said} {options}" if options else said


def _say_manner(act: OpenDecision) -> str:
    secrecy = f" {act.secrecy.value}" if act.secrecy else ""
    hidden = " hidden" if act.hidden else ""
    return f"{secrecy}{hidden}{clause('seed', quoted(act.seed) if act.seed else '')}"


def _terms(reader: Reader) -> SetTerms:
    method = reader.word("METHOD").casefold()
    words = reader.name(what="TERMS").casefold().split() if reader.more else ()
    return SetTerms(method, tuple(words))


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


def _count(reader: Reader) -> CountVotes | CountAnswers:
    """Read ``yes 18 no 2``, or the answers of any other method and their numbers."""
    found: dict[Answer, int] = {}
    while reader.more or not found:
        place = reader.ahead()
        answer = _counted_answer(reader)
        if answer in found:
            raise reader.fault(Misread.TWICE, place, word=answer.value)
        found[answer] = reader.number()
    if not set(found) <= {Answer.YES, Answer.NO, Answer.ABSTAIN}:
        return CountAnswers(tuple((each, found[each]) for each in Answer if each in found))
    for each in (Answer.YES, Answer.NO):
        if each not in found:
            raise reader.fault(Misread.MISSING, what=each.value)
    return CountVotes(found[Answer.YES], found[Answer.NO], found.get(Answer.ABSTAIN, 0))


def _counted_answer(reader: Reader) -> Answer:
    for each in Answer:
        first, *rest = each.value.split("_")
        if reader.take(first):
            for more in rest:
                reader.need(more)
            return each
    return Answer(reader.need(*(each.value.replace("_", " ") for each in Answer)))


def _say_counted(act: CountAnswers) -> str:
    numbers = (f"{each.value.replace('_', ' ')} {number}" for each, number in act.numbers)
    return f"count {' '.join(numbers)}"


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


def _review(reader: Reader) -> SetReview:
    return SetReview(reader.label(), reader.date())


def _deferral(reader: Reader) -> SettleDeferral:
    who = reader.name("until")
    reader.need("until")
    return SettleDeferral(who, reader.date())


def _judge(qualifies: bool) -> Callable[[Reader], JudgeObjection]:
    return lambda reader: JudgeObjection(reader.name(), qualifies)


def _say_judged(verb: str, qualifies: bool) -> Callable[[JudgeObjection], str]:
    return lambda act: f"{verb} {name(act.name)}" if act.qualifies is qualifies else ""


_OPENING = (
    Verb(
        name="test",
        usage="test consensus|consent LABEL [TERMS] [secret|noted] [hidden]",
        makes=OpenDecision,
        build=_test,
        say=_say_test,
        example="test consensus P1",
    ),
    Verb(
        name="vote",
        usage="vote LABEL [METHOD] [of cast|present|entitled] [secret|noted] [hidden]"
        ' [seed "SEED"] ["OPTION", "OPTION"…]',
        makes=OpenDecision,
        build=_vote,
        say=_say_vote,
        example="vote P1 two-thirds of present",
    ),
    Verb(
        name="choose",
        usage='choose LABEL "QUESTION" [METHOD] [secret|noted] [hidden] [seed "SEED"]'
        ' ["OPTION", "OPTION"…]',
        makes=OpenDecision,
        build=_choose,
        say=_say_choose,
        example='choose E1 "Who keeps the keys?" stv 2 seats "Ana", "Ben", "Chi"',
        aliases=("elect",),
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
        usage="count ANSWER NUMBER [ANSWER NUMBER…]",
        makes=CountAnswers,
        build=_count,
        say=_say_counted,
        example="count agree 18 aside 2",
    ),
    Verb(
        name="count",
        usage="count yes NUMBER no NUMBER [abstain NUMBER]",
        makes=CountVotes,
        build=_count,
        say=lambda act: f"count yes {act.yes} no {act.no} abstain {act.abstain}",
        example="count yes 18 no 2 abstain 1",
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
    Verb(
        name="uphold",
        usage="uphold NAME",
        makes=JudgeBlock,
        build=lambda reader: JudgeBlock(reader.name(), on_principle=True),
        say=lambda act: f"uphold {name(act.name)}" if act.on_principle else "",
        example="uphold Ben",
    ),
    Verb(
        name="dismiss",
        usage="dismiss NAME",
        makes=JudgeBlock,
        build=lambda reader: JudgeBlock(reader.name(), on_principle=False),
        say=lambda act: "" if act.on_principle else f"dismiss {name(act.name)}",
        example="dismiss Ben",
    ),
    Verb(
        name="assent",
        usage="assent NAME",
        makes=AssentToAside,
        build=lambda reader: AssentToAside(reader.name()),
        say=lambda act: f"assent {name(act.name)}",
        example="assent Ben",
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
        name="terms",
        usage="terms METHOD [TERMS]",
        makes=SetTerms,
        build=_terms,
        say=lambda act: " ".join(("terms", word(act.method), *act.words)),
        example="terms consensus asides 4 fallback 9/10 after 2",
    ),
    Verb(
        name="deferred to",
        usage="deferred to NAME until DATE",
        makes=SettleDeferral,
        build=_deferral,
        say=lambda act: f"deferred to {name(act.name)} until {act.on}",
        example="deferred to Ben until 2027-05-01",
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
