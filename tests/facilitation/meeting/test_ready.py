"""What is said to be impossible is refused, and nothing that would be accepted is missing.

Asked in the states that the scenarios and `test_possible_now` reach, with the acts that occur in
either, in the reference and in random meetings; names and labels of that meeting are put in.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

import msgspec
import pytest

from facilitation.language import lexicon
from facilitation.language.grammar import parse
from facilitation.language.possible import Reasons, acts_of_verbs, reasons
from facilitation.language.understanding import NotUnderstood
from facilitation.language.words import words
from facilitation.meeting.act import Act
from facilitation.meeting.deciding.case import Context, Moment
from facilitation.meeting.kept import KeptMeeting
from facilitation.meeting.outcome import Refusal
from facilitation.meeting.reading import labels_of_taken
from facilitation.record.memory import MemoryJournal
from facilitation.rehearsal.player import Player
from facilitation.rehearsal.script import Script, read_script
from tests.facilitation.meeting.playing import decided_alone
from tests.facilitation.meeting.test_meeting_machine import COURSES, DECIDING
from tests.facilitation.meeting.test_meeting_machine import LINES as MACHINE_LINES
from tests.facilitation.meeting.test_possible_now import (
    BEGUN,
    LINES,
    PEOPLE,
    PROCESSES,
    STATES,
    TEXT,
    WORDING,
    do,
    kept,
    whole,
)
from tests.facilitation.meeting.test_scenarios import SCENARIOS

MAY_BE_REFUSED = {
    "people": "names a file",
    "attach": "names a file",
    "minutes of": "names a file",
    **dict.fromkeys(("carry turns", "carry"), "names another meeting"),
    "receive": "names what another group sent",
    "gather": "names a folder",
    "revisit": "may name another meeting",
    "rescind": "may name another meeting",
    "bring forward": "may name another meeting",
    "replace": "may name another meeting",
    "overrule": "as the act that it does",
    **dict.fromkeys(("began", "paused", "resumed", "ended"), "no other moment may be free"),
    "merge": "no two amendments may fit together",
    "seat group": "a group may sit alone",
    "release": "another entry may be the last one",
    **dict.fromkeys(("passage", "put", "mend", "reword", "strike"), "names words of a note"),
}
"""Verbs that may be refused although they are said to be possible, and why."""

NAMES = frozenset({*PEOPLE, "ana", "ben", "chi", "dov", "fay", "Li", "Gus", "Fay", "Zoe"})
"""Names that occur in those acts."""

MORE = (
    *("began 0:01 ago", "paused 0:01 ago", "resumed 0:00 ago", "ended 0:00 ago", "paused 0:00 ago"),
    *('say "x" turn 1', "treat 1 as circle", "arrive Ana of North", "seat group South first"),
    *("attribution unattributed", "minimum 1"),
)
"""Acts that are accepted within a second, or of which none occurs that fits everywhere."""

TRIED = 60
"""How many ways of putting in names are tried for an act."""

_LABEL = re.compile(r"[A-Z]{1,2}\d+")


class Asked(msgspec.Struct, frozen=True):
    """A meeting, and the moment at which it is asked what is possible."""

    kept: KeptMeeting
    moment: Moment
    by: str = "console"

    @property
    def reasons(self) -> Reasons:
        return reasons(self.why_not)

    def does(self, act: Act, *, advised: bool = False) -> bool:
        context = Context(self.moment, PROCESSES, self.by)
        done = decided_alone(self.kept.history, act, context)
        return not isinstance(done, Refusal) or (advised and done.advice)

    def why_not(self, act: Act) -> Refusal | None:
        return self.kept.why_not(act, self.moment, self.by)

    def put_in(self, act: Act) -> Iterator[Act]:
        """The act with the names, labels and items of this meeting in the place of its own."""
        ways = {name: self._ways(name, getattr(act, name)) for name in act.__struct_fields__}
        for chosen in itertools.islice(itertools.product(*ways.values()), TRIED):
            yield msgspec.structs.replace(act, **dict(zip(ways, chosen, strict=True)))

    def _ways(self, field: str, value: object) -> tuple[object, ...]:
        meeting = self.kept.meeting
        people = [each.name for each in meeting.people.values()][:9]
        labels = [*meeting.labels[:6], *meeting.blanks, "Z9"]
        if field == "item" and value:
            return tuple(str(place) for place in range(1, len(meeting.agenda) + 1))
        match value:
            case str() if _LABEL.fullmatch(value):
                return (*labels, *labels_of_taken(meeting))
            case str() if value in NAMES:
                return (value, *people)
            case (str() as first, *others) if _LABEL.fullmatch(first):
                return tuple(itertools.permutations(labels, 1 + len(others)))
            case (str() as first, *_) if first in NAMES:
                return (value, *((each,) for each in people))
        return (value,)


def verb_of(line: str) -> str:
    """The name of the verb of a line; a bare name raises a hand."""
    found, _ = lexicon.verb_of(words(line.partition("\n")[0]))
    return found[0].name if found else "hand"


def of_script(path: Path) -> Script:
    return read_script(path.read_bytes(), path.name)


def understood(lines: list[tuple[str, str | None]]) -> Iterator[tuple[str, Act]]:
    for line, block in lines:
        try:
            act = parse(line, block)
        except NotUnderstood:
            continue
        if isinstance(act, Act):
            yield verb_of(line), act


@cache
def acts() -> Mapping[str, tuple[Act, ...]]:
    """Every act that occurs anywhere, by its verb."""
    lines: list[tuple[str, str | None]] = [(each, None) for each in LINES]
    for line in (*MACHINE_LINES, *MORE, *DECIDING, *COURSES):
        lines.append((line.format(a="Ana", b="Ben"), None))
    for path in SCENARIOS:
        lines += [(each.source, each.block) for each in of_script(path).lines]
    found: dict[str, dict[Act, None]] = {}
    for verb, act in understood(lines):
        found.setdefault(verb, {})[act] = None
    return {verb: tuple(each) for verb, each in found.items()}


def after(lines: tuple[str, ...]) -> Asked:
    meeting = kept(lines)
    tick = meeting.meeting.tick + 1_000
    return Asked(meeting, Moment(1_777_653_000_000 + tick, tick))


def check_verbs(asked: Asked, seen: set[tuple[str, str]]) -> None:
    """Compare each verb with what comes of its acts, once for each reason why it cannot be used."""
    for verb, reason in asked.reasons.items():
        known = (verb, reason.code if reason else "")
        if verb not in acts() or known in seen:
            continue
        seen.add(known)
        tried = (each for act in acts()[verb] for each in asked.put_in(act))
        if reason is not None:
            missing = [each for each in itertools.islice(tried, TRIED) if asked.does(each)]
            assert missing == [], reason
        elif verb not in MAY_BE_REFUSED:
            assert any(asked.does(each, advised=True) for each in tried), (verb, asked.kept.meeting)


@pytest.mark.parametrize("state", STATES.values(), ids=STATES)
def test_a_verb_can_be_used_where_one_of_its_acts_is_accepted(state: tuple[str, ...]) -> None:
    check_verbs(after(state), set())


def test_the_same_in_states_of_the_scenarios() -> None:
    seen: set[tuple[str, str]] = set()
    for path in SCENARIOS:
        meeting = KeptMeeting(MemoryJournal(), "scenario", PROCESSES)
        for number, played in enumerate(Player(of_script(path), meeting, path.parent).play()):
            if not number % 6:
                check_verbs(Asked(meeting, played.moment, "script"), seen)
    assert len(seen) > 300


@pytest.mark.parametrize("path", SCENARIOS, ids=lambda path: path.stem)
def test_what_a_scenario_does_was_possible(path: Path) -> None:
    """Both the act as it is typed and its verb, whatever it says."""
    meeting = KeptMeeting(MemoryJournal(), "scenario", PROCESSES)
    script = of_script(path)
    player = Player(script, meeting, path.parent).play()
    now = Moment(0, 0)
    for line in script.lines:
        verbs = [verb for verb, _ in understood([(line.source, line.block)])]
        found = [verb_reason(Asked(meeting, now, "script"), verb) for verb in verbs]
        played = next(player)
        now = played.moment
        assert not played.rows or found in ([None], []), line.source


def verb_reason(asked: Asked, verb: str) -> Refusal | None:
    found = [asked.why_not(act) for act in acts_of_verbs()[verb]]
    return None if None in found else found[0]


@pytest.mark.parametrize("state", STATES.values(), ids=STATES)
def test_a_reason_has_its_sentence_and_what_it_offers_is_possible(state: tuple[str, ...]) -> None:
    for verb, reason in after(state).reasons.items():
        if reason is None:
            continue
        said = WORDING.refusal(reason)
        assert reason.code not in said, verb
        assert not re.search(r"[{}“]”|“”", said), (verb, said)
        for line in filter(whole, reason.possible):
            done = do(kept(state), line)
            assert not isinstance(done, Refusal) or done.advice, (verb, reason, done)


POLL = (*BEGUN, 'choose E1 "Who?" ranked "Roof", "Well"')
SECRET = (*BEGUN, 'choose E1 "Who?" ranked secret "Roof", "Well"')
VOTE = (*TEXT, 'overrule "x" vote P1 majority')
REFERENCE: tuple[tuple[tuple[str, ...], str, str], ...] = (
    ((), "meeting", "next, note, undo, arrive"),
    (BEGUN, "silence, lot, hand, round, call, propose, switch, undo", "next, done, draw, adopt"),
    (POLL, "ballot, paper, papers, recuse, close decision", "yes, agree, count, test, again"),
    (SECRET, "paper, papers", "ballot, yes, all agree"),
    (VOTE, "yes, no, abstain, agree, count, all agree, amend", "block, object, ballot, refer"),
    (TEXT, "refer, lay aside, defer, amend, adopt, second, merge, vote, test", "object, fill"),
    ((*TEXT, 'lay aside P1 because "x"'), "bring forward, propose", "refer, amend, revise, vote"),
    ((*BEGUN, 'lot 1 for "x"'), "draw", "lay aside"),
    ((*BEGUN, "silence"), "end silence, next", "silence, resume"),
    ((*BEGUN, "undo"), "redo", "begin"),
    ((*BEGUN, "close meeting"), "note, say, agreed, action, undo", "next, hand, vote, sensitive"),
)


@pytest.mark.parametrize(("state", "possible", "impossible"), REFERENCE)
def test_what_is_possible(state: tuple[str, ...], possible: str, impossible: str) -> None:
    now = {verb for verb, reason in after(state).reasons.items() if reason is None}
    assert set(possible.split(", ")) <= now
    assert not set(impossible.split(", ")) & now
