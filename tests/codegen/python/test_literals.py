"""
The two doors through which contract text enters code.
"""

from __future__ import annotations

import ast
import re
import unicodedata
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from codegen.python.literals import docstring, literal, wrap
from codegen.text import visible
from tests.support.inline import package_for

HOSTILE = [
    '"""', "'''", "\\", '\\"', "\\N{DASH}", '"', "'", "a\\", '"""\nimport os\n"""', "\u202e", "\x00",
    "\ud800", "{}", "%s", "\r", "\x85", "\u2028", "\u00a0" * 120 + "\\\"", "#", "\\" * 99 + '"',
    "x" * 200 + '"', "\ufeff", "\x0c", '\n"""\n', "- item\n- item", "\t\\\t",
]  # fmt: skip
TEXT = (
    st.text(st.characters())
    | st.sampled_from(HOSTILE)
    | st.lists(st.sampled_from(HOSTILE), max_size=4).map("".join)
)


@given(TEXT)
@example("\ud800\"'\\")
def test_a_literal_gives_its_text_back(text: str) -> None:
    """Any text comes back from its literal, letter for letter."""
    assert text == ast.literal_eval(literal(text))


@pytest.mark.parametrize(
    "value", [None, True, False, 0, -3, 10**30, 0.1, 1e300, (), ("a",), (1, "b")]
)
def test_a_literal_gives_its_value_back(value: Any) -> None:
    """Numbers, booleans, null and tuples come back as they were, of the same type."""
    found = ast.literal_eval(literal(value))

    assert (value, type(value)) == (found, type(found))


@given(TEXT)
def test_a_literal_is_one_visible_line(text: str) -> None:
    """A character that would hide or move others on a screen is escaped."""
    assert all(letter.isprintable() for letter in literal(text))


@pytest.mark.parametrize(
    ("text", "escaped"),
    [
        ("\u00e9", "\u00e9"),
        ("e\u0301", "e\\u0301"),
        ("a\u0302\u0301", "a\\u0302\\u0301"),
        ("q\u0301", "q\u0301"),
        ("\u0301a", "\\u0301a"),
        ("a \u0301", "a \\u0301"),
        ("\u212b\u2126", "\\u212b\\u2126"),
        ("\u1100\u1161", "\u1100\\u1161"),
        ("हिन्दी क़", "हिन्दी क़"),
        ("น้ำ ภาษาไทย", "น้ำ ภาษาไทย"),
        ("مُحَمَّد", "مُحَمَّد"),
        ("বাংলা", "বাংলা"),
    ],
)  # fmt: skip
def test_letters_that_look_like_others_are_escaped(text: str, escaped: str) -> None:
    """A mark is escaped if Unicode has one letter for it and its base, or if it has no base; other scripts stay readable."""
    assert f'"{escaped}"' == literal(text)
    assert f'"""{escaped}"""' == docstring(text)
    assert escaped == visible(text)
    assert text == ast.literal_eval(literal(text))


def test_a_literal_of_anything_else_is_refused() -> None:
    """A dict is no literal: it would enter code by a third door."""
    with pytest.raises(TypeError):
        literal({})


@given(TEXT, st.sampled_from([0, 4, 8]))
def test_a_docstring_is_only_a_docstring(text: str, indent: int) -> None:
    """Any text becomes one docstring, and its words come back in their order."""
    source = f"class A:\n{' ' * indent or ' '}{docstring(text, indent or 1)}\n"
    tree = ast.parse(source)
    body = tree.body[0]
    assert isinstance(body, ast.ClassDef)

    assert 1 == len(tree.body) == len(body.body)
    said = ast.get_docstring(body, clean=False)
    assert said is not None
    assert words(text.replace("\r\n", "\n")) == words(said)


def words(text: str) -> list[str]:
    """Return the words between spaces, tabs and line ends, the only characters that wrapping may change."""
    return [word for word in re.split("[ \t\n]+", text) if word]


def test_wrapping_keeps_paragraphs_and_list_items() -> None:
    """Paragraphs stay apart, list items keep a line each, long ones hang."""
    text = "One two\nthree.\n\n- first item\n- second item that is long\n\nEnd."

    assert [
        "One two three.",
        "",
        "- first item",
        "- second item that",
        "  is long",
        "",
        "End.",
    ] == wrap(text, 18)


def test_a_docstring_of_one_sentence_is_one_line() -> None:
    """Short text stands between its quotes, a quote at its end escaped."""
    assert '"""Say \\"no\\"."""'.replace("\\", "") == docstring('Say "no".')
    assert r'"""Say "no\""""' == docstring('Say "no"')


FILLERS = "\u115f\u1160\u3164\uffa0"


def test_letters_that_are_not_seen_are_escaped() -> None:
    """A reviewer sees a filler as what it is, in a literal and in a docstring."""
    assert all(unicodedata.category(letter) == "Lo" for letter in FILLERS)
    for shown in (literal(FILLERS), docstring(FILLERS)):
        assert shown.isascii()
    assert FILLERS == eval(literal(FILLERS))


def test_hostile_text_stays_text(tmp_path: Path) -> None:
    """Text of the contract that is made to end a string runs nothing and comes back as it was."""
    canary = tmp_path / "canary"
    hostile = f'\\"\\"\\"\\nopen({str(canary)!r}, \\"w\\")\\n\\"\\"\\" \\\\'
    things = package_for(
        f"""
        Thing:
          type: object
          description: "{hostile}"
          properties:
            "a\\"b\\\\": {{type: string, description: "{hostile}", x-extensible-enum: ["{hostile}"]}}
        """,
        tmp_path,
    )
    wire = 'a"b\\'

    assert not canary.exists()
    assert {wire: "x"} == things.Thing.from_dict({wire: "x"}).to_update().to_dict()
    assert "open(" in (things.Thing.__doc__ or "")
