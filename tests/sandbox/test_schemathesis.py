"""
schemathesis finds nothing: it makes requests from a contract, valid and invalid, and holds the answers to it.
"""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest

from affinda_resumes._openapi import METHODS
from affinda_resumes.sandbox.contract import Contract
from affinda_resumes.sandbox.server import running_sandbox
from codegen.source.contract import read
from tests.support.command import ROOT
from tools.environment.venvs import python_of

pytestmark = pytest.mark.ecosystem

GOLDEN = ROOT / "tests" / "golden" / "specs"
CONTRACTS = {
    "ours": ROOT / "openapi.yaml",
    "shop": Path(__file__).with_name("shop.yaml"),
    "answers": GOLDEN / "answers" / "openapi.yaml",
    "examples": GOLDEN / "examples" / "openapi.yaml",
    "marks": GOLDEN / "marks" / "openapi.yaml",
}
"""Ours, one with resources, and goldens: of other contracts, forms and unions in a query are beyond openapi-core."""
KEY = "the-only-key"


@pytest.mark.parametrize("name", CONTRACTS)
def test_schemathesis_finds_nothing(name: str, tmp_path: Path) -> None:
    """Every check of schemathesis passes, in all its phases, with one seed; each operation was tested."""
    document = read(CONTRACTS[name]).document
    items = [item for path, item in document["paths"].items() if path.startswith("/")]
    operations = [item[method] for item in items for method in METHODS if method in item]
    for (
        operation
    ) in operations:  # the goldens document no errors, and no invalid request is without one
        operation.setdefault("responses", {}).setdefault("default", {"description": "Refused."})
    spec = tmp_path / "openapi.json"
    spec.write_text(json.dumps(document))
    header = "X-Key: " if name == "shop" else "Authorization: Bearer "
    with running_sandbox(None, Contract(document, KEY)) as url:
        done = subprocess.run(
            [
                python_of("sandbox").with_name("st"), "run", spec, "--url", url, "--seed", "1",
                "--max-examples", "5", "--no-color", "-H", header + KEY,
            ],
            cwd=tmp_path, capture_output=True, text=True, check=False,
        )  # fmt: skip

    assert 0 == done.returncode, done.stdout + done.stderr
    assert f"Tested: {len(operations)}" in done.stdout
