"""
From a contract that was read to finished files: the steps in the order of the arrows.
"""

from __future__ import annotations

from . import ir, manifest
from .build import build
from .contract import Contract
from .formatting import format_python
from .mend import Mended, mend
from .parse import parse
from .problems import ContractError
from .render import GENERATOR_VERSION, MOST_LETTERS, TooLargeError, render_package
from .tree import Pointer
from .verify import same_code, without_prose
from .views import Views, split


def files_of(contract: Contract, name: str) -> dict[str, str]:
    """
    Generate the package called `name`: paths, relative to the folder that holds it, and their text.

    Raises:
        ContractError: the contract holds what can't be generated.
        DefectError: what was rendered is no good.
    """
    package, bare = packages_of(contract)
    try:
        files, plain = render_package(package, name), render_package(bare, name)
    except TooLargeError:
        message = f"the package would be larger than {MOST_LETTERS // 1024 // 1024} MiB"
        fix = "shorten what many operations or schemas share: each writes it out"
        raise ContractError([contract.problem((), "package-too-large", message, fix)]) from None
    same_code(files, plain)
    finished = format_python(files)
    inside = {
        path.removeprefix(f"{name}/"): text
        for path, text in finished.items()
        if path.startswith(f"{name}/")
    }
    finished[f"{name}/{manifest.NAME}"] = manifest.render_manifest(
        package, GENERATOR_VERSION, inside
    )
    return finished


def packages_of(contract: Contract) -> tuple[ir.Package, ir.Package]:
    """
    Build the IR of a contract, and that of the same contract without its prose.

    Raises:
        ContractError: it holds what can't be generated.
    """
    found: list[ir.Package] = []
    classes: dict[str, str] | None = None
    for document in (contract.document, without_prose(contract.document)):
        mended = mend(document)
        if mended.too_many:
            message = (
                "unions beside fields, and unions of those, would become more than 1,000 objects"
            )
            fix = "put the fields into the objects of the union"
            raise ContractError([contract.problem((), "type-too-large", message, fix)])
        views = split(mended.document)

        def locate(pointer: Pointer, mended: Mended = mended, views: Views = views) -> Pointer:
            """Where in the contract something of the rewritten document comes from."""
            return mended.pointer(views.pointer(pointer))

        if classes is None:  # the parser takes no notice of prose
            classes = parse(contract, views, locate)
        found.append(build(contract, views, classes, locate))
    return found[0], found[1]


def package_of(contract: Contract) -> ir.Package:
    """Build the IR of a contract; raises ContractError."""
    return packages_of(contract)[0]
