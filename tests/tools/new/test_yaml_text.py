"""
Parts of a contract as YAML: each value is read back as it was, in the style of openapi.yaml.
"""

from __future__ import annotations

import time

import pytest
import yaml

from tools.new.yaml_text import to_yaml


@pytest.mark.parametrize("name", ["No", "OFF", "y", "name", "two words", "Null"])
@pytest.mark.parametrize("value", ["Text ", "On", False, 1.5, None, [], {}, "a_b", "A, b", "x: y"])
def test_a_value_is_read_as_it_was(name: str, value: object) -> None:
    """Names and texts that YAML 1.1 or 1.2 reads as another value are quoted, and so is a space at the end."""
    written = to_yaml({name: value})

    assert {name: value} == yaml.safe_load(written)


def test_words_with_underscores_are_plain() -> None:
    """A value such as `hard_skill` is written as openapi.yaml has it."""
    assert "- hard_skill\n- soft-skill\n" == to_yaml(["hard_skill", "soft-skill"])


def test_a_long_text_takes_no_longer_for_its_length() -> None:
    """A token that is no plain text is found to be none in one pass."""
    started = time.process_time()
    to_yaml({"token": f"a{'B1' * 500}="})

    assert time.process_time() - started < 5
