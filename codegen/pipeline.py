"""
From a contract that was read to finished files: the steps in the order of the arrows.
"""

from __future__ import annotations

from collections.abc import Iterator

from codegen.build.aliases import with_sent_forms
from codegen.build.package import build
from codegen.model import package as ir
from codegen.normalize.named_objects import mend
from codegen.normalize.views import split
from codegen.openapi.limits import check_limits
from codegen.openapi.references import component_schemas, into_schemas
from codegen.problems import ContractError, Pointer, Problem
from codegen.render import manifest
from codegen.render.formatting import format_python
from codegen.render.package import (
    GENERATOR_VERSION,
    MOST_LETTERS,
    TooLargeError,
    copy_files,
    render_files,
)
from codegen.source.contract import Contract
from codegen.text import shown


def files_of(contract: Contract, name: str) -> dict[str, str]:
    """
    Generate the package called `name`: paths, relative to the folder that holds it, and their text.

    Raises:
        ContractError: the contract holds what can't be generated.
        DefectError: what was rendered is no good.
    """
    package = package_of(contract)
    try:
        files = render_files(package, name)
    except TooLargeError:
        message = f"the package would be larger than {MOST_LETTERS // 1024 // 1024} MiB"
        fix = "shorten what many operations or schemas share: each writes it out"
        raise ContractError([contract.problem((), "package-too-large", message, fix)]) from None
    finished = copy_files(name) | format_python(files)
    inside = {
        path.removeprefix(f"{name}/"): text
        for path, text in finished.items()
        if path.startswith(f"{name}/")
    }
    finished[f"{name}/{manifest.NAME}"] = manifest.render_manifest(
        package, GENERATOR_VERSION, inside
    )
    return finished


def package_of(contract: Contract) -> ir.Package:
    """
    Build the IR of a contract.

    Raises:
        ContractError: it holds what can't be generated.
    """
    if problems := list(_into_schemas(contract)):
        raise ContractError(problems)
    mended = mend(contract.document)
    if mended.too_many:
        message = "unions beside fields, and unions of those, would become more than 1,000 objects"
        fix = "put the fields into the objects of the union"
        raise ContractError([contract.problem((), "type-too-large", message, fix)])
    views = split(mended.document)

    def locate(pointer: Pointer) -> Pointer:
        """Where in the contract something of the rewritten document comes from."""
        return mended.pointer(views.pointer(pointer))

    def report(pointer: Pointer, code: str, message: str, fix: str | None) -> Problem:
        """Return a problem at the place in the contract that something of the rewritten document comes from."""
        return contract.problem(locate(pointer), code, message, fix)

    if problems := list(check_limits(component_schemas(views.document), report)):
        raise ContractError(problems)
    return with_sent_forms(build(contract, views, locate), views)


def _into_schemas(contract: Contract) -> Iterator[Problem]:
    """A problem for each reference into a schema: only a whole one has a type of its own."""
    for pointer, reference in into_schemas(contract.document):
        message = f"{shown(reference)} leads into a schema"
        fix = "give what it leads to a name under components/schemas"
        yield contract.problem(pointer, "unsupported-reference", message, fix)
