"""
The contract of this repository, and others, as the sandbox takes them.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

from affinda_resumes.sandbox.contract import Contract
from codegen.source.contract import read
from tools.cli import ROOT

CONTRACT = ROOT / "openapi.yaml"


@cache
def read_contract(path: Path = CONTRACT, key: str | None = None) -> Contract:
    """
    Read a contract as the generator does; with `key`, no other key is good.

    Raises:
        ContractError: it can't be read, or is no OpenAPI document.
    """
    return Contract(read(path).document, key)
