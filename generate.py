"""
Generate the client from the contract.

Exit status: 0 fine, 1 the output differs (--check), 2 usage, 3 the contract can't be generated,
4 a defect of the generator.
"""

from __future__ import annotations

import argparse
import functools
import gc
import io
import os
import re
import sys
import traceback
from pathlib import Path

from attrs import evolve

from codegen.output.publish import diff, publish
from codegen.partial import Rest, page, without_refused
from codegen.pipeline import write_package
from codegen.problems import ContractError, Problem, UsageError, errors, render
from codegen.python.names import is_package_name
from codegen.render.digests import without_digests
from codegen.render.import_check import check_imports
from codegen.render.package import GENERATOR_VERSION, MARKER, PROJECT
from codegen.render.versions import Build, Recorded, parse_record, record_name
from codegen.selection import select
from codegen.settings.patterns import pattern_of
from codegen.settings.settings import Settings, applied
from codegen.source.contract import parse
from codegen.text import shorten, visible

ROOT = Path(__file__).parent
GENERATED = ROOT / "generated"


def main(arguments: list[str] | None = None) -> int:
    """Run the command line and return its exit status."""
    options = _parser().parse_args(arguments)
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="backslashreplace")  # names of any script, on any terminal
    try:
        return _generate(options)
    except UsageError as error:
        print(render(error.problems), end="", file=sys.stderr)
        return 2
    except ContractError as error:
        print(render(error.problems), end="", file=sys.stderr)
    except (MemoryError, RecursionError):
        message = "out of memory, or recursion limit reached"
        problem = Problem("too-complex", message, "split the contract", file=str(options.spec))
        print(render([problem]), end="", file=sys.stderr)
    except Exception as error:
        print(_defect(error), file=sys.stderr)
        return 4
    return 3


def _defect(error: Exception) -> str:
    """Return the line that names a defect of the generator, and what to report."""
    said = f"{type(error).__name__}: {error}" if str(error) else type(error).__name__
    frames = [
        frame for frame in traceback.extract_tb(error.__traceback__) if frame.name != "<module>"
    ]
    place = Path(frames[-1].filename) if frames else Path(__file__)
    where = place.relative_to(ROOT) if place.is_relative_to(ROOT) else place.name
    number = frames[-1].lineno if frames else 0
    return (
        f"error[generator-defect]: {visible(shorten(said, 300))} in {where}:{number} of generator "
        f"{GENERATOR_VERSION}; nothing was written: please report this line, with the contract if you may, "
        "where the generator came from"
    )


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n\n")[0].strip())
    parser.add_argument("--spec", type=Path, default=ROOT / "openapi.yaml", help="the contract")
    parser.add_argument(
        "--output",
        type=Path,
        default=GENERATED / "affinda_resumes",
        help="the package's folder; its pyproject.toml and the record of its version go beside it; "
        "its last part is the package's name, unless the configuration names one",
    )
    parser.add_argument(
        "--check", action="store_true", help="write nothing, print what differs, exit 1 if anything"
    )
    parser.add_argument(
        "--sbom", action="store_true", help="write a bill of materials (CycloneDX) as well"
    )
    parser.add_argument(
        "--allow-partial",
        action="store_true",
        help="leave out what can't be generated and what needs it, and say which",
    )
    parser.add_argument(
        "--root", type=Path, help="the folder that other files of the contract are in; else its own"
    )
    parser.add_argument(
        "--config",
        type=Path,
        help="a configuration file of openapi-python-client: other names, and what media types are read as",
    )
    for option, what in (("--include", "generate only"), ("--exclude", "leave out")):
        parser.add_argument(
            option,
            action="append",
            default=[],
            type=_pattern,
            metavar="PATTERN",
            help=f"{what} the operations with a tag (tag:NAME) or below a path (path:/PREFIX); may be repeated",
        )
    parser.add_argument("--strict", action="store_true", help="take warnings for errors")
    parser.add_argument(
        "--source",
        default="",
        type=_source,
        help="for a release: project and commit, such as git+https://host/project@commit",
    )
    return parser


def _source(text: str) -> str:
    """Return what `--source` names; raises ValueError."""
    if not re.fullmatch(r"[!#$%&'()*+,./0-9:;=?@A-Z_a-z~-]*", text):
        raise ValueError
    return text


def _pattern(text: str) -> str:
    """Return a pattern for operations; raises ArgumentTypeError."""
    try:
        pattern_of(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from None
    return text


def _settings(options: argparse.Namespace) -> Settings:
    """Return the settings of the configuration file, if there is one, and of the command line."""
    settings = Settings()
    if options.config is not None:
        # openapi-python-client takes longer to import than the rest of a run.
        from codegen.settings.config_file import read_config

        settings = read_config(options.config)
    return evolve(
        settings,
        include=(*settings.include, *options.include),
        exclude=(*settings.exclude, *options.exclude),
    )


def _generate(options: argparse.Namespace) -> int:
    settings = _settings(options)
    with applied(settings):
        return _generate_with(settings, options)


def _generate_with(settings: Settings, options: argparse.Namespace) -> int:
    output: Path = options.output
    if settings.package_name is not None:
        output = output.with_name(settings.package_name)
    if not is_package_name(output.name):
        message = f"`{output.name}` can't be the name of a package"
        fix = "end --output with an identifier"
        raise ContractError([Problem("output-name", message, fix, file=str(output))])
    contract = parse(options.spec, options.root)
    contract = evolve(contract, warnings=(*settings.warnings, *contract.warnings))
    rest = without_refused(select(contract, settings.include, settings.exclude))
    if _tell(rest, options):
        return 3
    build = Build(
        _last_version(output),
        options.source,
        options.sbom,
        settings.project_name or "",
        settings.recorded(),
    )
    left_out = page(rest.left_out, str(options.spec)) if rest.left_out else ""
    files = write_package(rest.contract, rest.package, output.name, build, left_out)
    record = record_name(output.name)
    target = _records(output)[0].resolve() / record
    beside = {
        PROJECT: files.pop(PROJECT),
        os.path.relpath(target, output.parent.resolve()): files.pop(record),
    }
    inside = {path.removeprefix(f"{output.name}/"): text for path, text in files.items()}
    if options.check:
        found = diff(inside, output, beside, without_digests)
        print(found, end="")
        return 1 if found else 0
    check = functools.partial(check_imports, name=output.name)
    changed = publish(inside, output, marker=MARKER, beside=beside, check=check)
    for path in changed:
        print(os.path.normpath(output / path))
    print(f"generate: {_counted(len(changed))}")
    return 0


def _counted(changed: int) -> str:
    """Return what a run did to the output."""
    if changed == 0:
        return "no file changed, the output is what the contract gives"
    return "1 file changed" if changed == 1 else f"{changed} files changed"


def _tell(rest: Rest, options: argparse.Namespace) -> bool:
    """Print the warnings and all that is left out; return whether one of them is an error."""
    warnings = [evolve(one, is_warning=not options.strict) for one in rest.contract.warnings]
    is_fine = options.allow_partial and not options.strict
    left_out = [evolve(one, is_warning=is_fine) for one in rest.left_out]
    empty = [] if rest.empty is None else [rest.empty]
    print(
        render(warnings),
        render(left_out, whole=True),
        render(empty),
        sep="",
        end="",
        file=sys.stderr,
    )
    return bool(errors([*warnings, *left_out, *empty]))


def _records(output: Path) -> tuple[Path, ...]:
    """Return the folders where the version of a package is read: it is written in the first one."""
    is_ours = output.resolve().parent == GENERATED.resolve()
    return (ROOT,) if is_ours else (output.parent, ROOT)


def _last_version(output: Path) -> Recorded | None:
    """Return the last version in the package's record, or, without one, in our record of that name."""
    for folder in _records(output):
        path = folder / record_name(output.name)
        if not path.is_file():
            continue
        try:
            found = parse_record(path.read_text(encoding="utf-8", errors="replace"))
        except OSError:
            found = None
        if found is None:
            message = "the record of the package's version holds no version that can be read"
            fix = (
                "take it back from version control, or remove it to begin at the contract's version"
            )
            raise ContractError([Problem("version-record", message, fix, file=str(path))])
        return found
    return None


if __name__ == "__main__":
    gc.disable()  # a run is short and leaves few cycles: a twentieth of its time
    sys.exit(main())
