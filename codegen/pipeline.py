"""
The passes that a contract goes through, from the document to the files of a package.
"""

from __future__ import annotations

import json
from typing import Final

from codegen.build.package import build_package
from codegen.model import package as ir
from codegen.normalize.all_of import inherit_fields
from codegen.normalize.heirs import separate_heirs
from codegen.normalize.inline_references import inline_references
from codegen.normalize.named_objects import name_objects
from codegen.normalize.unions import simplify
from codegen.normalize.views import split_views
from codegen.openapi.references import check_targets
from codegen.problems import ContractError, Problem, UsageError
from codegen.render import manifest, versions
from codegen.render.formatting import format_python
from codegen.render.package import (
    GENERATOR_VERSION,
    MARKER,
    MOST_LETTERS,
    TooLargeError,
    copy_files,
    render_files,
    with_headers,
)
from codegen.render.reached import without_unreached
from codegen.render.sbom import NAME as SBOM
from codegen.render.sbom import render_sbom
from codegen.render.versions import FIRST, Build
from codegen.source.contract import Contract

LEFT_OUT: Final = "_left_out.md"
CONTRACT: Final = "_contract.json"
"""The contract itself, which the sandbox of the package serves."""


def files_of(contract: Contract, name: str, build: Build = FIRST) -> dict[str, str]:
    """
    Generate the package called `name`: paths, relative to the folder that holds it, and their text.

    Raises:
        ContractError: the contract holds what can't be generated.
        DefectError: the rendered package is invalid.
    """
    return write_package(contract, package_of(contract), name, build)


def write_package(
    contract: Contract, package: ir.Package, name: str, build: Build = FIRST, left_out: str = ""
) -> dict[str, str]:
    """
    Write the package that was built of a contract: paths, relative to the folder that holds it, and their text.

    `left_out` is the page that names what the package doesn't have.

    Raises:
        ContractError: the package would be too large.
        DefectError: the rendered package is invalid.
    """
    try:
        files = render_files(package, name, build)
    except TooLargeError:
        message = f"the package would be larger than {MOST_LETTERS // 1024 // 1024} MiB"
        fix = "shorten what many operations or schemas share: each writes it out"
        raise ContractError([contract.problem((), "package-too-large", message, fix)]) from None
    files = with_headers(without_unreached(copy_files(name) | format_python(files), name))
    files[f"{name}/{CONTRACT}"] = json.dumps(contract.document, indent=1) + "\n"
    if left_out:
        files[f"{name}/{LEFT_OUT}"] = left_out
    return _versioned(files, package, name, build)


def package_of(contract: Contract, warnings: list[Problem] | None = None) -> ir.Package:
    """
    Normalize the document of a contract and build the IR of the package.

    What a reader should know is added to the warnings.

    Raises:
        ContractError: the contract holds what can't be generated.
    """
    if problems := list(check_targets(contract.document, contract.problem)):
        raise ContractError(problems)
    document = inline_references(contract.document)
    document = simplify(separate_heirs(document), contract.problem)
    named = name_objects(document)
    document = inherit_fields(named.document, named.located(contract.problem))
    views = split_views(document)
    for wanted in views.renamed:
        named.components.clash(wanted)
    if named.components.problems:
        raise UsageError(named.components.problems)
    return build_package(contract, views, named, warnings)


def _versioned(
    files: dict[str, str], package: ir.Package, name: str, build: Build
) -> dict[str, str]:
    """Return the files with the package's version in them, its record and its manifest."""
    bill = f"{name}/{SBOM}"
    installed = build.installed_as(name)
    if build.sbom:
        files = {**files, bill: render_sbom(package, installed, "", GENERATOR_VERSION)}
    digest = versions.digest_of(files)
    version = versions.next_version(package.version, digest, build.last)
    places = {
        f"{name}/__init__.py": {"__version__": version},
        f"{name}/{MARKER}": {"PACKAGE_VERSION: Final": version, "SOURCE: Final": build.source},
    }
    files = versions.fill_in(files, places)
    if build.sbom:
        files[bill] = render_sbom(package, installed, version, GENERATOR_VERSION)
    inside = {
        path.removeprefix(f"{name}/"): text
        for path, text in files.items()
        if path.startswith(f"{name}/")
    }
    told = manifest.Versions(version, GENERATOR_VERSION, build.source, build.settings)
    return {
        **files,
        f"{name}/{manifest.NAME}": manifest.render_manifest(package, told, inside),
        versions.record_name(name): versions.render_record(version, digest),
    }
