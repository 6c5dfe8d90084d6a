"""
Prose of a contract changes docstrings of the package, and nothing that runs.

tests/hostile/test_texts.py holds the same of prose that tries to leave its docstring.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen.source.contract import read
from tests.golden.spec_cases import SPECS
from tests.support.prose import differing, rendered, without_prose

CONTRACTS = {path.parent.name: path for path in sorted(SPECS.glob("*/openapi.yaml"))}
CONTRACTS["our own"] = Path(__file__).parents[2] / "openapi.yaml"


@pytest.mark.parametrize("name", CONTRACTS)
def test_prose_changes_no_code(name: str) -> None:
    """Without its prose a contract becomes the same files with the same code."""
    contract = read(CONTRACTS[name])

    assert set() == differing(
        rendered(contract, "package"), rendered(without_prose(contract), "package")
    )


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("a = 1", "a = 2"),
        ("a = 1", ""),
        ("a = 1", "a = 1.0"),
        ("a = 1", "a = True"),
        ("a = 'x'", "a = 'y'"),
        ("def f(): return 1", "def f(): return 1.0"),
        ("def f(a): pass", "def f(b): pass"),
        ("class A: b: int", "class A: b: str"),
        ("f'x'", "f'{x}'"),
    ],
)
def test_other_code_differs(one: str, other: str) -> None:
    """A name, a value, its type or an annotation that differs is other code."""
    assert {"a.py"} == differing({"a.py": one}, {"a.py": other})


def test_docstrings_do_not_differ() -> None:
    """Docstrings, strings under a field and comments are no code; a file more is a difference."""
    one = '"""x"""\nclass A:\n    """y"""\n    b: int\n    """z"""\n\nclass B:\n    """x"""\n'
    other = "# x\nclass A:\n    b: int\n\nclass B:\n    pass\n"

    assert set() == differing({"a.py": one, "b": "x"}, {"a.py": other, "b": "y"})
    assert {"b.py"} == differing({"a.py": one}, {"a.py": one, "b.py": ""})
