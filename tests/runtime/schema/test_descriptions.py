"""
Messages about values: what is expected, and what is found.
"""

from __future__ import annotations

from typing import Any

import pytest

from codegen.render import package as render
from tests.support.whole._runtime.schema.containers import AnyOf, Array, nullable
from tests.support.whole._runtime.schema.dates import DATE
from tests.support.whole._runtime.schema.descriptions import article, describe
from tests.support.whole._runtime.schema.enums import OneOf
from tests.support.whole._runtime.schema.kind import Kind
from tests.support.whole._runtime.schema.scalars import INTEGER, NULL, TEXT, Integer, Number, Text


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        (OneOf("x"), '"x"'),
        (OneOf(True), "true"),
        (OneOf("red", 1, False), 'one of "red", 1, false'),
        (nullable(OneOf("x")), '"x" or null'),
        (OneOf("it's", 'say "a"', "back\\slash"), 'one of "it\'s", "say \\"a\\"", "back\\\\slash"'),
        (OneOf("é", "字"), 'one of "é", "字"'),
        (OneOf("\u00e9", "e\u0301", "\u0301", "हिन्दी"), 'one of "\u00e9", "e\\u0301", "\\u0301", "हिन्दी"'),
        (OneOf("two\nlines", "zero\u200bwidth", "\u202eback"),
         'one of "two\\nlines", "zero\\u200bwidth", "\\u202eback"'),
    ],
)  # fmt: skip
def test_literals_are_written_as_json_has_them(kind: Kind, words: str) -> None:
    """A value stands alone, several after `one of`; what can't be seen is escaped."""
    assert words == kind.expected()


@pytest.mark.parametrize(
    ("kind", "value", "words"),
    [
        (AnyOf(Text(maxLength=1), Text(pattern="^a$")), "bb", "a string of at most 1 character or a string that matches ^a$, found another string"),
        (nullable(AnyOf(OneOf("a"), Array(TEXT, minItems=1))), 5, '"a" or an array of at least 1 item or null, found an integer'),
        (AnyOf(INTEGER, NULL), "a", "an integer or null, found a string"),
    ],
)  # fmt: skip
def test_what_is_found_differs_from_what_is_expected(kind: Kind, value: Any, words: str) -> None:
    """A value of the right type and beyond its limits isn't said to be what was expected."""
    violation, _ = next(kind.violations(value, "a", sent=True))

    assert f"a: expected {words}" == str(violation)


@pytest.mark.parametrize(
    ("kind", "value", "rule", "limit", "words"),
    [
        (Integer(minimum=1), 0, "minimum", 1, "must be at least 1"),
        (Integer(minimum=0, maximum=9), 10, "maximum", 9, "must be at most 9"),
        (Number(exclusiveMinimum=0, exclusiveMaximum=1), 1.5, "exclusiveMaximum", 1, "must be less than 1"),
        (Number(exclusiveMinimum=0, exclusiveMaximum=1), 0, "exclusiveMinimum", 0, "must be more than 0"),
        (Number(maximum=9), 10, "maximum", 9, "must be at most 9"),
        (nullable(Integer(maximum=9)), 10, "maximum", 9, "must be at most 9"),
        (AnyOf(NULL, Text(maxLength=1)), "ab", "maxLength", 1, "must have at most 1 character"),
        (Text(minLength=1, maxLength=3), "", "minLength", 1, "must have at least 1 character"),
        (Text(pattern="^{} of $"), "a", "pattern", "^{} of $", "must match the pattern ^{} of $"),
        (Text(maxLength=1, pattern="^a$"), "ab", "maxLength", 1, "must have at most 1 character"),
        (Text(maxLength=1, pattern="^a$"), "b", "pattern", "^a$", "must match the pattern ^a$"),
        (Array(TEXT, maxItems=2), ["a", "b", "c"], "maxItems", 2, "must have at most 2 items"),
        (Array(TEXT, minItems=2), [], "minItems", 2, "must have at least 2 items"),
    ],
)  # fmt: skip
def test_a_violated_limit_is_named(
    kind: Kind, value: Any, rule: str, limit: Any, words: str
) -> None:
    """The message for a value of the right type has the limit alone; `expected` stays whole."""
    violation, _ = next(kind.violations(value, "a[0]", sent=True))

    assert f"a[0]: {words}" == str(violation)
    assert (rule, limit, describe(value)) == violation[1:4]
    assert violation.expected == kind.expected()
    assert not kind.is_valid(value)


SHORT = Text(maxLength=1)


@pytest.mark.parametrize(
    ("kind", "value", "rule", "limit"),
    [
        (TEXT, 5, "type", None),
        (TEXT, "\ud800", "type", None),
        (INTEGER, 2.5, "type", None),
        (SHORT, "ab", "maxLength", 1),
        (DATE, "soon", "format", "date"),
        (DATE, 5, "type", None),
        (OneOf("a", 1), "b", "enum", ("a", 1)),
        (nullable(TEXT), 5, "type", None),
        (nullable(DATE), "soon", "format", "date"),
        (nullable(OneOf("a")), "b", "enum", ("a",)),
        (nullable(AnyOf(SHORT, INTEGER)), "ab", "maxLength", 1),
        (AnyOf(SHORT, DATE), "soon", "anyOf", None),
        (nullable(Array(TEXT, minItems=1)), [], "minItems", 1),
    ],
)
def test_a_violation_has_the_rule_and_the_limit(
    kind: Kind, value: Any, rule: str, limit: Any
) -> None:
    """Of a union, those of the one alternative whose type the value has; `anyOf` if it has the type of more."""
    (violation, found), *others = kind.violations(value, "a", sent=False)

    assert [] == others
    assert (value, "a", rule, limit) == (found, *violation[:3])


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        (Integer(minimum=0, maximum=9), 0),
        (Integer(minimum=0, maximum=9), 9),
        (Text(minLength=1, maxLength=3, pattern="^a"), "abc"),
        (Array(TEXT, minItems=1, maxItems=1), ["a"]),
    ],
)
def test_a_limit_itself_is_valid(kind: Kind, value: Any) -> None:
    """A value at its limits is sent; one of another type never is."""
    assert kind.is_valid(value)
    assert [] == [*kind.violations(value, "", sent=True)]
    assert not kind.is_valid(None)


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        (Integer(minimum=0, maximum=9), "an integer from 0 to 9"),
        (Number(exclusiveMinimum=0, exclusiveMaximum=1), "a number of more than 0 and less than 1"),
        (Text(minLength=1, maxLength=3), "a string of 1 to 3 characters"),
        (Text(minLength=1, maxLength=1), "a string of exactly 1 character"),
        (Text(maxLength=2, pattern="^a$"), "a string of at most 2 characters that matches ^a$"),
        (Array(TEXT, minItems=2), "an array of at least 2 items"),
    ],
)
def test_limits_are_described_together(kind: Kind, words: str) -> None:
    """The description of a valid value has all limits of its kind."""
    assert words == kind.expected()


@pytest.mark.parametrize(
    ("name", "word"),
    [("AllInput", "an"), ("CatInput", "a"), ("Update", "an"), ("UserUpdate", "a"), ("Unit", "a"), ("URL", "a"),
     ("Eulogy", "a"), ("One", "a"), ("Oven", "an"), ("ordereddict", "an")],
)  # fmt: skip
def test_the_article_before_a_name_is_the_one_that_is_spoken(name: str, word: str) -> None:
    """In messages and in docstrings alike."""
    assert word == article(name) == render.article(name)
    assert f"{word} {name}" == describe(type(name, (), {})())


def test_bytes_have_no_article() -> None:
    """They are many."""
    assert "bytes" == describe(b"")
