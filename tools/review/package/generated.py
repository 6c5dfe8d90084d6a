"""
The generated packages of the two contracts, and the changes of their public API.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

from codegen.pipeline import files_of
from codegen.problems import ContractError, DefectError
from codegen.source.contract import Contract
from tools.public_api import ApiChange, compare_apis, package_files, read_api

NAME: Final = "affinda_resumes"


def write_package(contract: Contract, folder: Path) -> list[str]:
    """Generate the package into a folder of its own; return the problems that prevent it."""
    try:
        files = files_of(contract, NAME)
    except ContractError as error:
        return [f"{problem.code}: {problem.message}" for problem in error.problems]
    except DefectError as error:
        return [f"generator-defect: {error}"]
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return []


def compare_packages(base: Path, revision: Path) -> list[ApiChange]:
    """Return the changes for those who use the packages in the two folders."""
    old, new = (read_api(package_files(folder / NAME)) for folder in (base, revision))
    return [change for change in compare_apis(old, new) if change.what != "request"]
