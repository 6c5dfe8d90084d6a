"""
Example calls of contracts with all that OpenAPI can say, by the client that is made of each, to its sandbox.
"""

from __future__ import annotations

import inspect
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any, Final

import pytest

from affinda_resumes.sandbox.contract import Contract
from affinda_resumes.sandbox.server import running_sandbox
from codegen.source.contract import read
from tests.golden.spec_cases import SPECS, generate, write
from tests.support.importing import imported
from tools.operations import calls

# A multipart body that a caller wrote, a form of any fields, an empty map, which has no body, an operation with the
# path of another one, and one whose body's media type the caller must choose.
LEFT_OUT: Final = {
    "putWhole",
    "sendAnything of more_styles",
    "sendMap",
    "sendParts of styles",
    "postAny",
}
CONTRACTS: Final = (
    "styles more_styles heirs discriminator springdoc files parameter_kinds body_kinds all_of rings answers nullable_30"
).split()


@pytest.fixture(params=CONTRACTS)
def package(
    request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[ModuleType]:
    """Return the package of a contract, which example calls are made with."""
    name: str = request.param
    write(generate(SPECS / name), name, tmp_path)
    package = imported(name, tmp_path)
    monkeypatch.setattr(calls, "PACKAGE", name)
    yield package
    for module in [one for one in sys.modules if one.partition(".")[0] == name]:
        del sys.modules[module]


def test_each_operation_is_answered(package: ModuleType) -> None:
    """No call with the contract's example, or with a value of its schema, is refused, and each answer reads."""
    name = package.__name__
    contract = read(SPECS / name / "openapi.yaml")
    found = calls.calls(contract)

    with (
        running_sandbox({}, Contract(contract.document)) as url,
        client_of(package, url) as client,
    ):
        for call in found:
            if not {call.id, f"{call.id} of {name}"} & LEFT_OUT:
                response = call.send_detailed(client, max_retries=0)
                assert [] == response.report(), call.id


def client_of(package: Any, url: str) -> Any:
    """Make a client, with any key that it needs."""
    parameters = inspect.signature(package.Client).parameters.values()
    keys = {one.name: "any" for one in parameters if one.default is one.empty}
    return package.Client(**{**keys, "base_url": url})
