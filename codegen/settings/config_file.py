"""
The configuration file of openapi-python-client, read with its own class.

Options that work as there become settings. Each other one is named in a warning: none is ignored in silence.
"""

from __future__ import annotations

import keyword
import re
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

from attrs import evolve
from openapi_python_client.config import ClassOverride, ConfigFile
from pydantic import ValidationError

from codegen.build.media_types import answer_form, body_form
from codegen.problems import ContractError, Pointer, Problem, UsageError, warning
from codegen.python import openapi_python_client_names
from codegen.python.names import class_name, is_package_name, snake
from codegen.settings.patterns import pattern_of
from codegen.settings.settings import FIELD_PREFIX, Override, Settings, applied
from codegen.source.contract import read_tree
from codegen.text import INVISIBLE, shown

_WITHOUT_MEANING: Final = {
    "package_version_override": "the contract's `info.version` decides, and the record beside the package",
    "use_path_prefixes_for_title_model_names": "titles give no names here",
    "post_hooks": "nothing is run: the files are formatted",
    "docstrings_on_attributes": "each attribute has its docstring below it",
    "generate_all_tags": "an operation is in the folder of its first tag",
    "http_timeout": "nothing is fetched",
}
"""Options that have no meaning here, each with the reason."""
_SELECTION: Final = ("include", "exclude")
"""Options that openapi-python-client doesn't know, and ignores."""
_PROJECT: Final = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9._-]{0,98}[A-Za-z0-9])?")
_PREFIX: Final = re.compile(r"[A-Za-z][A-Za-z0-9_]{0,39}")


def read_config(path: Path) -> Settings:
    """
    Read a configuration file.

    Raises:
        UsageError: it can't be read, or a value in it can't be used.
    """
    try:
        tree = read_tree(path)
    except ContractError as error:
        raise UsageError(evolve(one, fix=None) for one in error.problems) from None
    found: Any = tree.value
    if not isinstance(found, dict):
        message = "the configuration is no mapping of options to values"
        raise UsageError([Problem("invalid-config", message, file=str(path))])
    positions = {pointer: tree.position(pointer) for pointer in _places(found)}
    reader = _Reader(Settings(file=str(path), positions=positions), found)
    settings = reader.settings()
    if reader.problems:
        raise UsageError(reader.problems)
    return settings


def _places(value: Any, pointer: Pointer = ()) -> Iterator[Pointer]:
    """Yield each place of a value, down to those of single settings."""
    yield pointer
    if len(pointer) == _DEPTH:
        return
    listed = enumerate(value) if isinstance(value, list) else ()
    for key, inner in value.items() if isinstance(value, dict) else listed:
        yield from _places(inner, (*pointer, key))


_DEPTH: Final = 3


class _Reader:
    """Reads the options of one file, and collects what is wrong with them."""

    def __init__(self, empty: Settings, found: dict[str, Any]) -> None:
        self._empty = empty
        self._found = found
        self.problems: list[Problem] = []

    def settings(self) -> Settings:
        """Return the settings; those with a problem are left out."""
        try:
            config = ConfigFile.model_validate(self._found)
        except ValidationError as error:
            for one in error.errors():
                place = "/".join(map(str, one["loc"]))
                self._report(one["loc"], f"{shown(place)}: {one['msg']}")
            return self._empty
        prefix = config.field_prefix
        if not _PREFIX.fullmatch(prefix):
            message = f"{shown(prefix)} can't begin a name"
            self._report(
                ("field_prefix",), message, "use letters, digits and `_`, and a letter first"
            )
            prefix = FIELD_PREFIX
        project, package = config.project_name_override, config.package_name_override
        if project is not None and not _PROJECT.fullmatch(project):
            message = f"{shown(project)} can't be the name of a project"
            self._report(("project_name_override",), message, "use letters, digits and `-`")
        elif project is not None and package is None:
            package = project.replace("-", "_")
        if package is not None and not is_package_name(package):
            key = "package_name_override"
            key = key if config.package_name_override is not None else "project_name_override"
            message = f"{shown(package)} can't be the name of a package"
            self._report((key,), message, "set `package_name_override` to an identifier")
        return Settings(
            file=self._empty.file,
            positions=self._empty.positions,
            classes=self._classes(config, prefix),
            media_types=self._media_types(config.content_type_overrides or {}),
            field_prefix=prefix,
            project_name=project,
            package_name=package,
            include=self._patterns("include"),
            exclude=self._patterns("exclude"),
            warnings=tuple(self._warnings(config)),
        )

    def _report(self, pointer: Pointer, message: str, fix: str | None = None) -> None:
        self.problems.append(self._empty.problem(pointer, message, fix))

    def _classes(self, config: ConfigFile, prefix: str) -> dict[str, Override]:
        """Return the names of classes, each as openapi-python-client would write it."""
        made: dict[str, Override] = {}
        with applied(Settings(field_prefix=prefix)):
            for name, override in (config.class_overrides or {}).items():
                made[name] = self._override(name, override, prefix)
        return made

    def _override(self, name: str, override: ClassOverride, prefix: str) -> Override:
        wanted = None if override.class_name is None else override.class_name.get_untrusted_value()
        module = override.module_name
        called: str | None = None
        if wanted is not None:
            called = openapi_python_client_names.class_name(wanted, prefix)
            if not _is_name(wanted) or class_name(called) != called:
                pointer = ("class_overrides", name, "class_name")
                message = f"{shown(wanted)} can't be the name of a class"
                self._report(
                    pointer, message, "use an identifier that the package doesn't use itself"
                )
        if module is not None:
            if not _is_name(module):
                pointer = ("class_overrides", name, "module_name")
                message = f"{shown(module)} can't be the name of a module"
                self._report(pointer, message, "use an identifier")
            module = snake(module)
        return Override(called, module)

    def _media_types(self, overrides: dict[str, str]) -> dict[str, str]:
        for name, other in overrides.items():
            if body_form(other) is None or answer_form(other) is None or "*" in other:
                pointer = ("content_type_overrides", name)
                message = f"{shown(other)} is no media type that a client reads and writes"
                self._report(pointer, message, "name one such as `application/json`")
        return overrides

    def _patterns(self, key: str) -> tuple[str, ...]:
        listed = self._found.get(key, [])
        if not isinstance(listed, list) or not all(isinstance(one, str) for one in listed):
            self._report((key,), f"`{key}` is no list of patterns", f"write `{key}: [tag:NAME]`")
            return ()
        for index, one in enumerate(listed):
            try:
                pattern_of(one)
            except ValueError as error:
                self._report((key, index), str(error))
        return tuple(listed)

    def _warnings(self, config: ConfigFile) -> Iterator[Problem]:
        """Yield a warning for each option that has no meaning here."""
        for key in self._found:
            message = None
            if key in _WITHOUT_MEANING:
                message = f"`{key}` has no meaning here: {_WITHOUT_MEANING[key]}"
            elif key == "literal_enums" and not config.literal_enums:
                message = (
                    "`literal_enums: false` has no meaning here: the values of enums are literals"
                )
            elif key not in ConfigFile.model_fields and key not in _SELECTION:
                message = f"{shown(key)} is no option of openapi-python-client: it has no meaning"
            if message is not None:
                yield warning(self._empty.problem((key,), message, "remove it"))
        overrides = self._found.get("class_overrides") or {}
        for name, one in overrides.items():
            for key in one:
                if key not in ClassOverride.model_fields:
                    message = f"{shown(key)} is no option of a class: it has no meaning"
                    pointer = ("class_overrides", name, key)
                    yield warning(self._empty.problem(pointer, message, "remove it"))


def _is_name(text: str) -> bool:
    """Return whether a text is an identifier that a reader sees as Python does; keywords are none."""
    return (
        text.isidentifier()
        and not keyword.iskeyword(text)
        and unicodedata.is_normalized("NFKC", text)
        and len(text) <= _LONGEST
        and INVISIBLE.search(text) is None
    )


_LONGEST: Final = 100
