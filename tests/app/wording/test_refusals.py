"""Every refusal, misreading and trouble has a sentence of its own."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import get_args

import pytest

from app.wording import Wording
from app.wording.misreadings import MisreadWords
from app.wording.refusals import RefusalWords
from app.wording.troubles import TroubleWords
from facilitation.language.grammar import Misread, NotUnderstood
from facilitation.meeting.outcome import Refusal
from facilitation.record.findings import Finding, FindingCode
from facilitation.record.journal import StorageCode, StorageFault
from facilitation.rehearsal.checking import Mismatch
from facilitation.rehearsal.script import Wrong
from tests.source.reading import HOUSE, nodes

ROOMS = ("meeting", "rehearsal", "exchange")
SAYING_NO = {"refuse", "advise", "Refusal", "BadRoster", "UnreadableFile"}
EDIT_PROBLEMS = "facilitation/text"


def calls(folder: Path) -> Iterator[tuple[str, ast.Call]]:
    for file in sorted(folder.rglob("*.py")):
        for node in nodes(file):
            if isinstance(node, ast.Call):
                called = node.func
                name = called.attr if isinstance(called, ast.Attribute) else ""
                yield (called.id if isinstance(called, ast.Name) else name), node


def literals(call: ast.Call) -> Iterator[str]:
    """The codes a call may give: a literal, or one of two."""
    for first in call.args[:1]:
        for node in ast.walk(first):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                yield node.value


def assigned_codes(folder: Path) -> Iterator[str]:
    """Codes that are chosen first and refused with afterwards: ``code = "A" if … else "B"``."""
    for file in sorted(folder.rglob("*.py")):
        for node in nodes(file):
            if isinstance(node, ast.Assign) and any(
                isinstance(each, ast.Name) and each.id == "code" for each in node.targets
            ):
                for each in ast.walk(node.value):
                    if isinstance(each, ast.Constant) and isinstance(each.value, str):
                        yield each.value


def refusal_codes() -> list[str]:
    found: set[str] = set()
    for room in ROOMS:
        folder = HOUSE / "facilitation" / room
        found |= {code for name, call in calls(folder) if name in SAYING_NO
                  for code in literals(call)}  # fmt: skip
        found |= set(assigned_codes(folder))
    for name, call in calls(HOUSE / EDIT_PROBLEMS):
        if name == "EditProblem":
            found |= {code.upper() for code in literals(call)}
    return sorted(each for each in found if each.isupper())


@pytest.fixture(scope="module")
def refusals() -> RefusalWords:
    return RefusalWords(Wording())


def test_the_codes_are_found_in_the_source():
    found = refusal_codes()
    assert {"STACK_CLOSED", "EXHAUSTED", "NOBODY_WAITS", "WORDS_NOT_FOUND", "NO_NAMES"} <= set(
        found
    )
    assert {"READ_ONLY", "NOTHING_TO_UNDO", "RESTS_ON", "FILE_MISSING"} <= set(found)


def test_every_refusal_has_a_sentence(refusals: RefusalWords):
    without = [
        code
        for code in refusal_codes()
        if not refusals.knows(code) or not is_plain(refusals.why(Refusal(code)))
    ]
    assert without == []


@pytest.mark.parametrize("code", [*Misread, *Wrong])
def test_every_misreading_has_a_sentence(code: str):
    words = MisreadWords(Wording())
    assert words.knows(code)
    assert is_plain(words.why(code, {"word": "tree", "what": "NAME", "limit": 5}))


@pytest.mark.parametrize("code", get_args(StorageCode))
def test_every_trouble_with_a_library_has_a_remedy(words: Wording, code: StorageCode):
    happened, remedy = words.troubles.storage(StorageFault(code, "SQLITE_X", "/my/place"))
    assert is_plain(happened)
    assert "/my/place" in happened
    assert is_plain(remedy)
    assert "cannot be used" not in happened


@pytest.mark.parametrize("code", get_args(FindingCode))
def test_every_finding_names_what_it_is_about(code: FindingCode):
    said = TroubleWords().finding(Finding("m1", 7, code, "page 3 {x} is odd"), "Spring")
    assert "Spring" in said
    assert "Something" not in said


def mismatch_codes() -> list[str]:
    names = {"Mismatch", "_same_ms"}
    folder = HOUSE / "facilitation" / "rehearsal"
    return sorted({code for name, call in calls(folder) if name in names
                   for code in literals(call)})  # fmt: skip


def test_every_expectation_says_what_was_expected_and_what_found(words: Wording):
    for code in mismatch_codes():
        said = words.troubles.mismatch(Mismatch(code, "{ana}", "{ben}"))
        assert "{ana}" in said, code
        assert "{ben}" in said or code == "CONFLICT", code
        assert not said.startswith("Expected {ana}; found"), code


def test_an_unknown_code_is_still_a_sentence(words: Wording):
    assert is_plain(words.refusal(Refusal("SOMETHING_NEW")))
    assert "SOMETHING_NEW" in words.refusal(Refusal("SOMETHING_NEW"))


def test_what_is_possible_is_said(words: Wording):
    refusal = Refusal("STACK_CLOSED", (("name", "Ana"),), ("open stack", "Ana!"), advice=True)
    said = words.refusal(refusal)
    assert "open stack; Ana!" in said
    assert "overrule" in said
    assert "overrule" not in words.why_refused(refusal)


def test_candidates_are_said_once(words: Wording):
    params = (("name", "an"), ("candidates", "Ana, Anna"))
    said = words.refusal(Refusal("AMBIGUOUS_PERSON", params, ("Ana", "Anna")))
    assert said.count("Anna") == 1


def test_what_was_typed_is_never_read_as_a_place(words: Wording):
    typed = "{name} {0} {} %s"
    assert typed in words.refusal(Refusal("UNKNOWN_PERSON", (("name", typed),)))
    assert typed in words.misreadings.misread(
        NotUnderstood(Misread.UNKNOWN_VERB, 0, {"word": typed})
    )
    assert typed in words.misreadings.why(Wrong.BAD_TIME, {"word": typed})


@pytest.mark.parametrize(
    ("refusal", "said"),
    [
        (Refusal("NOT_TEXT", (("file", "a.csv"),)), "The file “a.csv” is no text."),
        (Refusal("NOT_TEXT"), "The line holds signs that are no text."),
        (Refusal("ALREADY_SO"), "That is so already."),
        (Refusal("ALREADY_SO", (("name", "fifo"),)), "That is so already: fifo."),
        (Refusal("DECISION_OPEN"), "A decision is open; close it first."),
        (
            Refusal("DECISION_OPEN", (("label", "P1"),)),
            "The decision on P1 is open; close it first.",
        ),
        (
            Refusal("WRONG_ANSWER", (("answer", "block"), ("method", "consent"))),
            "“block” is no answer where consent is asked for.",
        ),
        (
            Refusal("NOT_OPEN", (("label", "A1"), ("fate", "adopted"))),
            "A1 is no longer open: it is adopted.",
        ),
    ],
)
def test_sentences(words: Wording, refusal: Refusal, said: str):
    assert words.refusal(refusal) == said


def test_a_usage_goes_with_a_misreading(words: Wording):
    fault = NotUnderstood(Misread.MISSING, 4, {"what": "NAME"}, ("call NAME",))
    assert (
        words.misreadings.misread(fault)
        == "Something is missing here: NAME. It is written: call NAME"
    )
    fault = NotUnderstood(Misread.UNKNOWN_VERB, 0, {"word": "nxt"}, ("next",))
    assert words.misreadings.misread(fault) == "“nxt” is no act and no name. Did you mean: next"


def is_plain(said: str) -> bool:
    """A sentence: it ends, shouts at nobody, and no place was left unfilled."""
    return bool(said) and said[-1] in ".:…" and "!" not in said and "{" not in said
