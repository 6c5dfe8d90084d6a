"""
`make mutate` changes the contract and the code in many small ways, and fails when one of them survives.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from codegen.source.contract import read
from tools.mutation import __main__ as mutation
from tools.mutation.code_mutants import EXCLUDED, TARGETS, code_mutants
from tools.mutation.contract_mutants import contract_mutants
from tools.mutation.operators import OPERATORS, mutants
from tools.mutation.workspace import Workspace

ROOT = Path(__file__).parents[2]
CONTRACT = ROOT / "openapi.yaml"

FUNCTION = """
LIMITS = {1, 2}
class Thing:
    def __repr__(self):
        return len(self.name)
    def read(self, data, *, size=3):
        if size < 4 and data:
            self.data = copy(data, deep=True)
        return self.data
"""
CHANGED = {
    ("Thing.read", "negate-condition"): "if not (size < 4 and data):",
    ("Thing.read", "swap-comparison"): "if (size <= 4) and data:",
    ("Thing.read", "swap-logic"): "if ((size < 4) or (data)):",
    ("Thing.read", "drop-statement"): "            pass\n",
    ("Thing.read", "change-constant"): "if size < (4 + 1) and data:",
    ("Thing.read", "return-nothing"): "        return None\n",
    ("Thing.read", "remove-argument"): "self.data = copy(data)",
    ("Thing.read", "unwrap-call"): "self.data = (data)",
    ("Thing.__repr__", "return-nothing"): "        return None\n",
    ("Thing.__repr__", "unwrap-call"): "return (self.name)",
    ("Thing.__repr__", "drop-method"): "    pass\n",
    ("LIMITS", "change-constant"): "LIMITS = {(1 + 1), 2}",
    ("LIMITS", "drop-item"): "LIMITS = {2}",
}


@pytest.fixture
def workspace() -> Iterator[Workspace]:
    """Yield a copy of the project, which is gone afterwards."""
    made = Workspace()
    try:
        yield made
    finally:
        made.close()
    assert not made.root.exists()


def test_operators() -> None:
    """Each operator changes the one node that it should, and leaves Python."""
    found = {
        (name, mutant.operator): mutant.text
        for name in ("Thing.read", "Thing.__repr__", "LIMITS")
        for mutant in mutants(FUNCTION, name, len(OPERATORS))
    }

    assert CHANGED.keys() == found.keys()
    assert set(OPERATORS) == {operator for _, operator in found}
    for key, text in found.items():
        ast.parse(text)
        assert CHANGED[key] in text
        assert CHANGED[key] not in FUNCTION


def test_unknown_function() -> None:
    """A function that is gone is an error: its mutants would be missed in silence."""
    with pytest.raises(LookupError, match=r"there is no Thing\.write"):
        list(mutants(FUNCTION, "Thing.write", 1))


def test_contract_mutants_are_many() -> None:
    """There are at least a hundred mutants of the contract, all of them different."""
    text = CONTRACT.read_text("utf-8")
    found = list(contract_mutants(read(CONTRACT), text))

    assert len(found) >= 100
    assert len({one.name for one in found}) == len({one.text for one in found}) == len(found)
    assert text not in {one.text for one in found}


def test_code_mutants_are_whole() -> None:
    """Each target has mutants, each of them has a name of its own, and each test that kills is there."""
    found = list(code_mutants(ROOT))

    assert len({one.name for one in found}) == len(found)
    assert {one.name.rpartition(" ")[0] for one in found} == {
        f"{target.module} {target.function}" for target in TARGETS
    }
    assert EXCLUDED.keys() <= {one.name for one in found}
    assert all(reason.endswith(".") for reason in EXCLUDED.values())
    tests = {test.partition("::")[0] for target in TARGETS for test in target.tests.split()}
    assert [] == [test for test in tests if not (ROOT / test).is_file()]


def test_a_survivor_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    """A mutant that nothing kills is named, and the exit status is 1."""
    assert 1 == mutation.report([("code: a", []), ("code: b", ["tests: x"])], 1.0)
    out, err = capsys.readouterr()
    assert "mutate: nothing kills code: a\n" == err
    assert "mutate: 2 mutants, 1 survive" in out
    assert 0 == mutation.report([("code: b", ["tests: x"])], 1.0)


def test_contract_in_a_workspace(workspace: Workspace) -> None:
    """A comment more kills nothing, a field less is killed, and the project is as it was."""
    text = CONTRACT.read_text("utf-8")

    more = text.replace("\ninfo:", "\n# More.\ninfo:", 1)
    assert [] == workspace.contract_killed_by(more)
    first, *_ = workspace.contract_killed_by(text.replace("        poBox:", "        postBox:", 1))
    assert first.startswith("lint: ")
    assert text == CONTRACT.read_text("utf-8")


def test_code_in_a_workspace(workspace: Workspace) -> None:
    """Code as it is kills nothing; a mutant is killed by name; a selection without tests proves nothing."""
    one = next(m for m in code_mutants(ROOT) if m.name == "error_text clean negate-condition")
    tests = "tests/runtime/call/test_error_text.py"
    text = (ROOT / one.paths[0]).read_text("utf-8")

    assert workspace.code_killed_by(one.paths, text, tests) is None
    killer = workspace.code_killed_by(one.paths, one.mutant.text, tests)
    assert killer is not None
    assert killer.startswith(f"{tests}::test_")
    assert text == (workspace.root / one.paths[0]).read_text("utf-8")
    with pytest.raises(LookupError, match="pytest exits with"):
        workspace.code_killed_by(one.paths, text, f"{tests}::no_such_test")
