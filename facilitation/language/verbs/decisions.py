"""Opening, answering and closing a decision; what the show of feeling said."""

from __future__ import annotations

from functools import partial

from msgspec.structs import replace

from facilitation.decisions.answers import Answer, Secrecy
from facilitation.language.forms import NAME, WORDS
from facilitation.language.reader import Reader
from facilitation.language.times import fraction
from facilitation.language.understanding import Misread
from facilitation.language.verb import Verb, verb
from facilitation.language.verbs.matter import BY
from facilitation.language.writing import clause, name, quoted, word
from facilitation.meeting.families.decisions import acts
from facilitation.meeting.families.electorate.acts import CountAnswers
from facilitation.meeting.families.matter.acts import ObjectTo

TESTED = ("consensus", "consent")
"""Methods that are tested for; the others are voted by."""

BASES = ("cast", "present", "entitled")
_OF_POLLS = ("all", "continuing")
_MANNERS = ("of", "secret", "noted", "hidden", "seed")
DEFAULT_VOTE = "majority"
DEFAULT_POLL = "ranked"


def _test(reader: Reader) -> acts.OpenDecision:
    method, subject = reader.need(*TESTED), reader.label()
    act = _asked(reader, subject, method)
    if act.base or act.options:
        raise reader.fault(Misread.UNEXPECTED, word=act.base or act.options[0])
    return act


def _say_test(act: acts.OpenDecision) -> str:
    method, *terms = act.method.split() or [""]
    if method not in TESTED or act.base or act.options or act.question:
        return ""
    return " ".join((f"test {method} {word(act.subject)}", *terms)) + _say_manner(act)


def _choose(reader: Reader) -> acts.OpenDecision:
    label, question = reader.label(), reader.title('"QUESTION"')
    return replace(_asked(reader, label, ""), question=question)


def _asked(reader: Reader, subject: str, method: str) -> acts.OpenDecision:
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
    return acts.OpenDecision(
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


def _say_vote(act: acts.OpenDecision) -> str:
    if _say_test(act) or act.question:
        return ""
    return f"vote {word(act.subject)}{_say_asked(act)}"


def _say_choose(act: acts.OpenDecision) -> str:
    if not act.question:
        return ""
    return f"choose {word(act.subject)} {quoted(act.question)}{_say_asked(act)}"


def _say_asked(act: acts.OpenDecision) -> str:
    usual = DEFAULT_POLL if act.options else DEFAULT_VOTE
    plain = act.method == usual and not act.base
    method = "" if plain else f" {act.method}"
    options = ", ".join(quoted(each) for each in act.options)
    said = f"{method}{clause('of', act.base)}{_say_manner(act)}"
    return f"{said} {options}" if options else said


def _say_manner(act: acts.OpenDecision) -> str:
    secrecy = f" {act.secrecy.value}" if act.secrecy else ""
    hidden = " hidden" if act.hidden else ""
    return f"{secrecy}{hidden}{clause('seed', quoted(act.seed) if act.seed else '')}"


def _review(reader: Reader) -> acts.SetReview:
    """Read a day, and before it which text is meant; a label that begins as a day is quoted."""
    first = reader.ahead()
    is_day = first is not None and not first.quoted and first.text[:1].isdecimal()
    return acts.SetReview("" if is_day else reader.label(), reader.date())


def _say_review(act: acts.SetReview) -> str:
    label = quoted(act.label) if act.label[:1].isdecimal() else word(act.label)
    return " ".join(filter(None, ("review", act.label and label, act.on)))


def _object(reader: Reader) -> acts.GiveAnswer | ObjectTo:
    people = reader.names("by", "because")
    if reader.next_is("by") and len(people) == 1:
        reader.need("by")
        return ObjectTo(people[0], BY.read(reader, "NAME", ()))
    return acts.GiveAnswer(Answer.OBJECT, people, why(reader))


def _answer_of(reader: Reader, answer: Answer) -> acts.GiveAnswer:
    return acts.GiveAnswer(answer, reader.names("because"), why(reader))


def why(reader: Reader) -> str:
    """Read a reason: in quotation marks, or just as it stands behind ``because``."""
    if reader.take("because"):
        return reader.raw('"…"')
    return reader.quoted() if reader.more else ""


def say_why(said: str, reason: str) -> str:
    return f"{said} {quoted(reason)}" if reason else said


ANSWER_ALIASES = {
    Answer.AGREE: ("consent",),
    Answer.ASIDE: ("stand aside",),
    Answer.OBJECT: ("objection",),
}


def _answer(answer: Answer) -> Verb[acts.GiveAnswer]:
    written = answer.name.lower().replace("_", " ")

    def say(act: acts.GiveAnswer) -> str:
        said = f"{written} {', '.join(map(name, act.names))}"
        return say_why(said, act.reason) if act.answer is answer else ""

    return verb(
        f'{written} NAME[, NAME…] [because] ["…"]',
        acts.GiveAnswer,
        f'{written} Ana, Ben "so that we can begin"',
        aliases=ANSWER_ALIASES.get(answer, ()),
        build=_object if answer is Answer.OBJECT else partial(_answer_of, answer=answer),
        say=say,
    )


def _count(reader: Reader) -> acts.CountVotes | CountAnswers:
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
    return acts.CountVotes(found[Answer.YES], found[Answer.NO], found.get(Answer.ABSTAIN, 0))


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


def _temperature(reader: Reader) -> acts.TakeTemperature:
    found = {"up": reader.number()}
    while keyword := reader.clause("level", "down"):
        found[keyword] = reader.number()
    for each in ("level", "down"):
        if each not in found:
            raise reader.fault(Misread.MISSING, what=each)
    return acts.TakeTemperature(**found)


def _terms(reader: Reader) -> acts.SetTerms:
    method = reader.word("METHOD").casefold()
    words = reader.name(what="TERMS").casefold().split() if reader.more else ()
    return acts.SetTerms(method, tuple(words))


_OPENING = (
    verb(
        "test consensus|consent LABEL [TERMS] [secret|noted] [hidden]",
        acts.OpenDecision,
        "test consensus P1",
        build=_test,
        say=_say_test,
    ),
    verb(
        "vote LABEL [METHOD] [of cast|present|entitled] [secret|noted] [hidden]"
        ' [seed "SEED"] ["OPTION", "OPTION"…]',
        acts.OpenDecision,
        "vote P1 two-thirds of present",
        build=lambda reader: _asked(reader, reader.label(), ""),
        say=_say_vote,
    ),
    verb(
        'choose LABEL "QUESTION" [METHOD] [secret|noted] [hidden] [seed "SEED"]'
        ' ["OPTION", "OPTION"…]',
        acts.OpenDecision,
        'choose Q1 "Where do we meet?" approval "the mill", "the park"',
        aliases=("elect", "poll", "choice", "options"),
        build=_choose,
        say=_say_choose,
    ),
    verb("close decision", acts.CloseDecision),
)
_ANSWERS = (
    *(_answer(each) for each in Answer),
    verb("object LABEL by NAME", ObjectTo, "object A1 by Chi", build=_object, label=NAME),
    verb("all agree", acts.AgreeAll),
    verb(
        "count ANSWER NUMBER [ANSWER NUMBER…]",
        CountAnswers,
        "count agree 18 aside 2",
        build=_count,
        say=_say_counted,
    ),
    Verb(
        name="count",
        usage="count yes NUMBER no NUMBER [abstain NUMBER]",
        makes=acts.CountVotes,
        build=_count,
        say=lambda act: f"count yes {act.yes} no {act.no} abstain {act.abstain}",
        example="count yes 18 no 2 abstain 1",
    ),
    verb("qualify NAME", acts.JudgeObjection, "qualify Ben", qualifies=True),
    verb("preference NAME", acts.JudgeObjection, "preference Ben", qualifies=False),
    verb("uphold NAME", acts.JudgeBlock, "uphold Ben", on_principle=True),
    verb("dismiss NAME", acts.JudgeBlock, "dismiss Ben", on_principle=False),
    verb(
        'confirm GROUP ["…"]',
        acts.BackAnswer,
        'confirm North "all twelve of us, in the corner by the stove"',
        how=WORDS,
    ),
    verb("outside GROUP", acts.MarkOutside, "outside North"),
    verb("assent NAME", acts.AssentToAside, "assent Ben"),
)
_TERMS = (
    verb(
        "review [LABEL] DATE",
        acts.SetReview,
        "review P1 2027-05-01",
        build=_review,
        say=_say_review,
    ),
    verb(
        "terms METHOD [TERMS]",
        acts.SetTerms,
        "terms consensus asides 4 fallback 9/10 after 2",
        build=_terms,
        say=lambda act: " ".join(("terms", word(act.method), *act.words)),
    ),
    verb("deferred to NAME until DATE", acts.SettleDeferral, "deferred to Ben until 2027-05-01"),
)
_FEELING = (
    verb('temperature "QUESTION"', acts.AskTemperature, 'temperature "Shall we go on with this?"'),
    verb(
        "up NUMBER level NUMBER down NUMBER",
        acts.TakeTemperature,
        "up 12 level 5 down 3",
        build=_temperature,
    ),
)

VERBS = (*_OPENING, *_ANSWERS, *_TERMS, *_FEELING)
