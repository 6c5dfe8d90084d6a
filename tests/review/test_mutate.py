"""
`make mutate` spoils what is there, in many ways, and fails when nobody notices one of them.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen.source.contract import read
from tools.mutation import __main__ as mutate
from tools.mutation.code_mutants import SPOILS
from tools.mutation.contract_mutants import spoiled
from tools.mutation.workspace import Workshop

ROOT = Path(__file__).parents[2]
CONTRACT = ROOT / "openapi.yaml"


def test_contract_is_spoiled_in_many_ways() -> None:
    """There are at least a hundred ways to spoil the contract, all of them different."""
    text = CONTRACT.read_text("utf-8")
    found = list(spoiled(read(CONTRACT), text))

    assert len(found) >= 100
    assert len({one.name for one in found}) == len({one.text for one in found}) == len(found)
    assert text not in {one.text for one in found}


def test_code_is_spoiled_in_many_ways() -> None:
    """There are at least fifty ways to spoil the code, and each finds what it replaces."""
    assert len({spoil.name for spoil in SPOILS}) == len(SPOILS) >= 50
    for spoil in SPOILS:
        assert spoil.old in (ROOT / spoil.path).read_text("utf-8"), spoil.name
        assert spoil.old != spoil.new


def test_unnoticed(capsys: pytest.CaptureFixture[str]) -> None:
    """A mistake that nobody notices is named, and the exit status is 1."""
    assert 1 == mutate.report([("code: a", []), ("code: b", ["tests: x"])], False, 1.0)
    out, err = capsys.readouterr()
    assert "mutate: nobody notices code: a\n" == err
    assert "mutate: 2 mistakes, 1 not noticed" in out


def test_harmless(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """What is listed as harmless may go unnoticed, and is taken off the list once it doesn't."""
    monkeypatch.setattr(mutate, "HARMLESS", {"code: a": "It is a comment."})

    assert 0 == mutate.report([("code: a", [])], False, 1.0)
    assert 1 == mutate.report([("code: a", ["tests: x"])], False, 1.0)
    assert "code: a is listed as harmless" in capsys.readouterr().err


def test_workshop_is_a_copy() -> None:
    """What is spoiled is a copy: a comment more is noticed by nobody, a field less is, and all is as it was."""
    text = CONTRACT.read_text("utf-8")
    workshop = Workshop()
    try:
        assert [] == workshop.contract_notices(text.replace("\ninfo:", "\n# More.\ninfo:", 1))
        first, *_ = workshop.contract_notices(text.replace("        poBox:", "        postBox:", 1))
        assert first.startswith("contract tests: ")
    finally:
        workshop.close()

    assert text == CONTRACT.read_text("utf-8")
    assert not workshop.root.exists()
