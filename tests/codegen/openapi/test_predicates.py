"""
Schemas that are objects, and schemas that are not.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.inline import package_for


def test_what_has_properties_is_an_object(tmp_path: Path) -> None:
    """A schema that names fields need not say that it is an object."""
    things = package_for(
        """
        Thing: {properties: {inner: {properties: {a: {type: integer}}}}}
        """,
        tmp_path,
    )

    assert 1 == things.Thing.from_dict({"inner": {"a": 1}}).inner.a
    with pytest.raises(things.InvalidRequestError):
        things.ThingInnerUpdate(a="1")


def test_properties_of_what_is_no_object_say_nothing(tmp_path: Path) -> None:
    """A string or a list with `properties` beside it is a string or a list."""
    things = package_for(
        """
        Word: {type: string, properties: {a: {type: string, readOnly: true}}}
        Thing:
          type: object
          properties:
            word: {$ref: "#/components/schemas/Word"}
            words: {type: [array, "null"], items: {type: string}, properties: {a: {type: string}}}
        """,
        tmp_path,
    )

    sent = things.ThingUpdate(word="a", words=["b"])
    assert {"word": "a", "words": ["b"]} == sent.to_dict()
    assert None is things.ThingUpdate(words=None).words
    with pytest.raises(things.InvalidRequestError, match="word: expected a string"):
        things.ThingUpdate(word={"a": "b"})
    read = things.Thing.from_dict({"word": "a", "words": ["b"]})
    assert ("a", ["b"], ()) == (read.word, read.words, tuple(things.violations(read)))
    assert str is things.Word
    assert not hasattr(things, "WordUpdate")
