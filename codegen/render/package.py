"""
The Jinja environment and the plan of files: IR in, `{path: text}` out, nothing touched on disk.

A template's path is the path of what it makes; `{module}` and `{operation}` stand for one file each. Files
without `.jinja` don't depend on the contract and are copied as they are.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator, Mapping
from typing import Any, Final

import jinja2

from codegen.model import types
from codegen.model.package import Alias, Constant, Field, Package, Variable
from codegen.python import reserved
from codegen.python.annotations import annotation
from codegen.python.literals import Raw, docstring, field_docstring, literal
from codegen.python.reserved import TEMPLATES
from codegen.python.schema_expressions import schema_expression, view_arguments
from codegen.render import docstrings as prose
from codegen.render import examples as testing
from codegen.render import imports, metadata, requests
from codegen.render import signatures as signature
from codegen.render.compiled_templates import kept_beside
from codegen.render.manifest import LICENSE, OPTIONAL_REQUIREMENTS, PYTHON, REQUIREMENTS
from codegen.render.versions import FIRST, Build

GENERATOR_VERSION: Final = "0.1.0"

MARKER: Final = "_about.py"
"""The file by which an output folder is known to be ours."""

PROJECT: Final = "pyproject.toml"
"""The file beside the package that makes `pip install` work."""

_PROJECT_HEADER: Final = """\
# Made by generate.py from the contract that _about.py names.
# Don't edit this file: change the contract, then generate again."""

_HEADER: Final = (
    "# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file "
    f"# SPDX-License-Identifier: {LICENSE}\n"
    "# flake8: noqa\n"
    "# fmt: off\n"
)
"""
The first lines of each module: they keep the formatters and linters of a repository that holds a copy away.

flake8 needs a line of its own, and so do the formatters of ruff and black. ruff reads the line of flake8, too,
and has a rule against it: PGH004.
"""


MOST_LETTERS: Final = 32 * 1024 * 1024


class TooLargeError(Exception):
    """A small contract would become a huge package."""


def render_package(package: Package, name: str) -> dict[str, str]:
    """
    Return all files of the package called `name`, not formatted yet.

    Raises:
        TooLargeError: there would be more than `MOST_LETTERS` of it.
    """
    return {**copy_files(name), **render_files(package, name)}


def copy_files(name: str) -> dict[str, str]:
    """Return the files that don't depend on the contract, by path in the folder that holds the package."""
    return {
        _target(path, name): (TEMPLATES / path).read_text(encoding="utf-8")
        for path in _sources()
        if not path.endswith(_SUFFIX)
    }


def render_files(package: Package, name: str, build: Build = FIRST) -> dict[str, str]:
    """
    Return the files that depend on the contract, not formatted yet.

    Raises:
        TooLargeError: there would be more than `MOST_LETTERS` of them.
    """
    room = MOST_LETTERS
    environment = _environment()
    shared: dict[str, Any] = {
        "header": _PROJECT_HEADER,
        "package": package,
        "name": name,
        "distribution": build.installed_as(name),
        "generator_version": GENERATOR_VERSION,
        "license": LICENSE,
        "python": PYTHON,
        "requirements": REQUIREMENTS,
        "optional_requirements": OPTIONAL_REQUIREMENTS,
        "error_annotation": _error_annotation(package),
        "exports": _exports(package),
        "extras": _extras(package),
    }
    files: dict[str, str] = {}
    for path in _sources():
        if not path.endswith(_SUFFIX):
            continue
        target = _target(path, name)
        template = environment.get_template(path)
        for key, context in _contexts(path, package):
            text = _within(room, template.generate(shared | context))
            files[target.format_map(key)] = text
            room -= len(text)
    return files


def with_headers(files: Mapping[str, str]) -> dict[str, str]:
    """Put the header before each module. It comes last, since it keeps formatters away."""
    return {path: _HEADER + text if path.endswith(".py") else text for path, text in files.items()}


@functools.cache
def _sources() -> tuple[str, ...]:
    """Return the path of each template."""
    return tuple(
        source.relative_to(TEMPLATES).as_posix()
        for source in sorted(TEMPLATES.rglob("*"))
        if source.is_file() and "__pycache__" not in source.parts
    )


def _target(path: str, name: str) -> str:
    """Return the path of what a template becomes, in the package called `name`."""
    return path.removesuffix(_SUFFIX).replace("package/", f"{name}/", 1)


_SUFFIX: Final = ".jinja"


def _within(room: int, pieces: Iterator[str]) -> str:
    found: list[str] = []
    for piece in pieces:
        room -= len(piece)
        if room < 0:
            raise TooLargeError
        found.append(piece)
    return "".join(found)


@functools.cache
def _environment() -> jinja2.Environment:
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(TEMPLATES),
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,
        finalize=_finalize,
        bytecode_cache=kept_beside(__file__),
    )
    environment.filters["literal"] = literal
    environment.filters["docstring"] = docstring
    environment.filters["field_docstring"] = field_docstring
    for function in _FILTERS:
        environment.filters[function.__name__] = function
    return environment


def _finalize(value: Any) -> Any:
    """Let only our own text and numbers into a file: contract text goes through a door first."""
    if not isinstance(value, str | int) or isinstance(value, Raw):
        raise TypeError(f"a template prints a {type(value).__name__}")
    return value


def _contexts(path: str, package: Package) -> Iterator[tuple[dict[str, str], dict[str, Any]]]:
    """Yield the path and the context of each file that a template makes."""
    if "{module}" in path:
        for module in package.modules:
            yield {"module": module.name}, {"module": module}
    elif "{operation}" in path:
        for operation in package.operations:
            key = {"operation": operation.name, "group": operation.group}
            yield key, {"operation": operation}
    elif "{group}" in path:
        groups = {operation.group: operation.group_text for operation in package.operations}
        for group, text in groups.items():
            yield {"group": group}, {"text": text}
    elif path.endswith("/_aliases.py.jinja"):
        if package.aliases or package.values:
            yield {}, {}
    else:
        yield {}, {}


def annotation_alias(alias: Alias) -> str:
    """Return the annotation that an alias stands for."""
    return annotation(alias.type, sent=alias.sent)


def annotation_constant(constant: Constant) -> str:
    """Return the annotation of a constant: a literal, so that a variable that takes it is one, too."""
    if constant.value is None:
        return "None"
    return annotation(types.Choice((constant.value,)), sent=True)


def annotation_read(field: Field) -> str:
    """Return a read view's annotation: absent and null both read as `None`."""
    written = annotation(field.type, sent=False)
    never_null = field.wire is None or written in ("Any", "None") or written.endswith("| None")
    return written if never_null else f"{written} | None"


def annotation_sent(field: Field) -> str:
    """Return a write view's annotation: a field that may be left out may be `UNSET`."""
    written = annotation(field.type, sent=True)
    return written if field.required else f"{written} | Unset"


def article(word: str) -> str:
    """Return the indefinite article before a class name, as `_runtime/schema/descriptions.py` does."""
    return "an" if _VOWEL.match(word) else "a"


_VOWEL: Final = re.compile(r"(?!Eu|One|Uni|Us|Ut|U[A-Z\d])[AEIOUaeiou]")


def choice(variable: Variable) -> str:
    """Return the annotation of a variable of the server's URL."""
    return f"Literal[{', '.join(map(literal, variable.values))}]" if variable.values else "str"


def ascii(text: str) -> Raw:
    """Return text for a header: what isn't printable ASCII becomes a question mark."""
    return Raw("".join(letter if " " <= letter <= "~" else "?" for letter in text))


def user_agent(package: Package, distribution: str) -> Raw:
    """Return the value of the `User-Agent` header; what RFC 9110 does not allow in it becomes a hyphen."""
    version = re.sub(r"[^!#$%&'*+.^_`|~0-9A-Za-z-]", "-", package.version)
    return Raw(f"{distribution}/{version[:80] or '-'}")


def public_names(exports: list[tuple[str, str]], extras: list[tuple[str, str]]) -> list[str]:
    """Return every public name of the package, sorted."""
    return sorted([*reserved.public_names(), *(name for name, _ in (*exports, *extras))])


def _exports(package: Package) -> list[tuple[str, str]]:
    """Return name and module below `models` of each class, alias and enum, sorted by name."""
    found = [
        (view.name, module.name)
        for module in package.modules
        for model in module.models
        for view in (model.read, model.write)
        if view is not None
    ]
    others = [*(one.name for one in package.aliases), *(one.name for one in package.values)]
    return sorted([*found, *((name, "_aliases") for name in others)])


def _extras(package: Package) -> list[tuple[str, str]]:
    """Return name and module below the package of what only some contracts need."""
    bodies = (body.type for operation in package.operations for body in operation.bodies)
    fields = (
        field.type
        for module in package.modules
        for model in module.models
        if model.write is not None
        for field in model.write.fields
    )
    used = {one for type_ in (*bodies, *fields) for one in types.every(type_)}
    found = [("File", "._runtime.schema.files")] if types.FILE in used else []
    if any(scheme.form == "client_credentials" for scheme in package.schemes):
        found.insert(0, ("ClientCredentials", "._runtime.call.client_credentials"))
    return found


def _error_annotation(package: Package) -> str:
    found = {
        part
        for operation in package.operations
        for answer in signature.errors(operation)
        if answer.form in ("json", "media")
        for part in signature.alternatives_of(answer)
    }
    return "Any" if "Any" in found or not found else " | ".join([*sorted(found - {"None"}), "None"])


_FILTERS: Final = (
    annotation_alias,
    annotation_constant,
    annotation_read,
    annotation_sent,
    article,
    ascii,
    choice,
    imports.alias_imports,
    imports.client_imports,
    imports.error_imports,
    imports.model_imports,
    imports.operation_imports,
    schema_expression,
    view_arguments,
    testing.examples,
    metadata.author,
    metadata.first_call,
    metadata.markdown,
    metadata.toml,
    metadata.urls,
    prose.client_text,
    prose.method_text,
    prose.module_text,
    prose.operation_text,
    prose.package_text,
    prose.redirect_reason,
    requests.content,
    requests.places,
    requests.reader,
    requests.target,
    requests.writer,
    signature.accepted,
    signature.client_key_annotation,
    signature.declared,
    signature.errors,
    signature.has_keywords,
    signature.has_media_type,
    signature.held,
    signature.key_annotation,
    signature.keys,
    signature.keys_passed,
    signature.passed,
    signature.redirects,
    signature.results,
    signature.returned,
    signature.scheme_class,
    public_names,
    user_agent,
)
