"""Terms as data: each [P] of domain.md has a default, a range and a way to be typed."""

from __future__ import annotations

import pytest

from facilitation.decisions.catalogue import method_named, method_names, poll_named, poll_names
from facilitation.decisions.fractions import HALF, Share
from facilitation.decisions.parameters import (
    PARAMETERS,
    Measure,
    parameters_of,
    shown,
    with_parameter,
)
from facilitation.decisions.terms import Base, Chair, Delegation, Terms


def defaults(name):
    return (method_named(name) or poll_named(name)).terms(())


def meant(name, method):
    return next(each for each in parameters_of(method) if each.name == name)


@pytest.mark.parametrize(
    ("method", "name", "value"),
    [
        ("consensus", "blocks", "0"),
        ("consensus", "asides", "none"),  # a fifth of those asked
        ("consensus", "fallback", "none"),
        ("consensus", "after", "2"),
        ("consensus", "validity", "declared"),
        ("consensus", "readings", "1"),
        ("consent", "amendments", "3"),
        ("consent", "review", ""),
        ("majority", "quorum", "more than 1/2"),
        ("majority", "share", "more than 1/2"),
        ("majority", "base", "cast"),
        ("majority", "chair", "none"),
        ("delegates", "delegation", "split"),
        ("ranked", "half of", "continuing"),
        ("approval", "floor", "none"),
        ("stv", "seats", "1"),
        ("gradients", "agreed share", "none"),
    ],
)
def test_the_defaults_of_the_reference(method, name, value):
    assert shown(defaults(method), meant(name, method)) == value


@pytest.mark.parametrize(
    ("method", "name", "typed", "field", "value"),
    [
        ("consensus", "asides", "4", "asides_tolerated", 4),
        ("consensus", "fallback", "9/10", "fallback", Share(9, 10)),
        ("consensus", "validity", "Tested", "blocks_tested", True),
        ("consent", "review", "2027-05-01", "review", "2027-05-01"),
        ("majority", "share", "two-thirds", "share", Share(2, 3)),
        ("majority", "base", "present", "base", Base.PRESENT),
        ("majority", "chair", "when decisive", "chair", Chair.WHEN_DECISIVE),
        ("delegates", "delegation", "bound", "delegation", Delegation.BOUND),
        ("ranked", "half of", "all", "of_all", True),
        ("ranked", "seed", " 17  blue ", "seed", "17 blue"),
        ("score", "highest", "10", "top", 10),
    ],
)
def test_what_is_typed_is_set_and_shown(method, name, typed, field, value):
    parameter = meant(name, method)
    found = with_parameter(defaults(method), parameter, typed)
    assert getattr(found, field) == value
    assert with_parameter(found, parameter, shown(found, parameter)) == found


def test_a_rule_says_whether_more_than_it_is_asked():
    quorum = meant("quorum", "consensus")
    third = with_parameter(defaults("consensus"), quorum, "1/3")
    assert (third.quorum, third.quorum_strict) == (Share(1, 3), False)
    half = with_parameter(third, quorum, "1/2")
    assert (half.quorum, half.quorum_strict) == (HALF, True)
    least = with_parameter(third, quorum, "at least 1/2")
    assert (least.quorum, least.quorum_strict) == (HALF, False)
    assert shown(least, quorum) == "at least 1/2"


def test_what_is_optional_can_be_taken_back():
    groups = meant("groups", "double")
    more = with_parameter(defaults("double"), groups, "more than 2/3")
    assert (more.groups_share, more.groups_strict) == (Share(2, 3), True)
    assert with_parameter(more, groups, "none") == defaults("double")
    assert with_parameter(defaults("majority"), meant("share", "majority"), "none") is None


@pytest.mark.parametrize(
    ("method", "name", "typed"),
    [
        ("majority", "share", "0/3"),
        ("majority", "share", "4/3"),
        ("majority", "share", "absolute"),
        ("majority", "share", "more than 1/1"),
        ("majority", "base", "everybody"),
        ("consensus", "blocks", "-1"),
        ("consensus", "blocks", "1000000"),
        ("consensus", "readings", "0"),
        ("consent", "review", "next year"),
        ("stv", "seats", "0"),
        ("stv", "seats", "²"),
        ("ranked", "seed", "  "),
    ],
)
def test_what_means_nothing_is_not_set(method, name, typed):
    assert with_parameter(defaults(method), meant(name, method), typed) is None


def test_a_method_heeds_its_own_only():
    assert "blocks" not in {each.name for each in parameters_of("majority")}
    names = {each.name for each in parameters_of("consensus")}
    assert names == {
        "quorum", "blocks", "asides", "validity", "fallback", "after", "readings"
    }  # fmt: skip
    every = {*method_names(), *poll_names()}
    assert all(each.methods <= every for each in PARAMETERS)
    assert {each.field for each in PARAMETERS} <= set(Terms.__struct_fields__)
    assert all(each.choices for each in PARAMETERS if each.measure is Measure.CHOICE)
