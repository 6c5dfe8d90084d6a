"""
The request of the documentation page, and one that empties what it fills.
"""

from __future__ import annotations

from functools import cache

from affinda_resumes import InvalidRequestError, ResumeDataUpdate
from codegen.source.contract import read
from tools.cli import ROOT
from tools.operations.calls import PACKAGE, ExampleCall, calls

DOCUMENTED = "updateResumeData"


@cache
def example_calls() -> tuple[ExampleCall, ...]:
    """
    Return a call of each operation of the contract.

    Raises:
        ContractError: the contract can't be read.
        RuntimeError: the package isn't made from it.
    """
    try:
        return tuple(calls(read(ROOT / "openapi.yaml")))
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] != PACKAGE:
            raise
        message = "generated/ is not what openapi.yaml gives now: run `make generate`"
        raise RuntimeError(message) from None


def documented_request() -> ResumeDataUpdate:
    """
    Make the first example of the contract, every writable field.

    Raises:
        ContractError: the contract can't be read.
        RuntimeError: it has no such operation, or the package isn't made from it.
    """
    call = next((one for one in example_calls() if one.id == DOCUMENTED), None)
    if call is None:
        raise RuntimeError(f"openapi.yaml has no operation {DOCUMENTED}, which the demo shows")
    body = call.arguments[-1].value
    assert isinstance(body, ResumeDataUpdate)
    return ResumeDataUpdate.from_dict(body.to_dict())


def emptied_request() -> ResumeDataUpdate:
    """
    Empty every writable field that `documented_request` fills.

    Each gets null if it takes null, else an empty list or text.
    """
    emptied = ResumeDataUpdate()
    for name, value in documented_request().__rich_repr__():
        try:
            setattr(emptied, name, None)
        except InvalidRequestError:
            setattr(emptied, name, type(value)())
    return emptied
