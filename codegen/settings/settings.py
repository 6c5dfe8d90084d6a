"""
The settings of a run: names, media types and the operations that are selected.

Names and media types are read deep inside the passes, by functions that know one word only. So the settings in
effect stand in a context variable, and nothing hands them on.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any, Final

from attrs import field, frozen

from codegen.problems import Pointer, Problem

FIELD_PREFIX: Final = "field_"
"""openapi-python-client puts it before a name that would be no identifier."""


@frozen
class Override:
    """Other names for the class that a schema becomes."""

    class_name: str | None = None
    module_name: str | None = None


@frozen
class Settings:
    """All that a run is told."""

    file: str = ""
    """The configuration file, in messages."""
    positions: Mapping[Pointer, tuple[int, int]] = field(factory=dict[Pointer, tuple[int, int]])
    """Line and column of each setting in that file."""
    classes: Mapping[str, Override] = field(factory=dict[str, Override])
    """By the name that the class would have without it."""
    media_types: Mapping[str, str] = field(factory=dict[str, str])
    """Media types, and those that they are read and written as."""
    field_prefix: str = FIELD_PREFIX
    project_name: str | None = None
    package_name: str | None = None
    include: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    warnings: tuple[Problem, ...] = ()

    def problem(self, pointer: Pointer, message: str, fix: str | None = None) -> Problem:
        """Return the problem with a setting."""
        line, column = self.positions.get(pointer, (None, None))
        return Problem("invalid-config", message, fix, line, column, self.file)

    def recorded(self) -> dict[str, Any]:
        """Return what changes the package, as the manifest holds it."""
        classes = {
            name: {key: value for key, value in _names(one).items() if value is not None}
            for name, one in self.classes.items()
        }
        found: dict[str, Any] = {
            "class_overrides": classes,
            "content_type_overrides": dict(self.media_types),
            "field_prefix": self.field_prefix if self.field_prefix != FIELD_PREFIX else None,
            "project_name_override": self.project_name,
            "include": list(self.include),
            "exclude": list(self.exclude),
        }
        return {key: value for key, value in found.items() if value}


def _names(override: Override) -> dict[str, str | None]:
    return {"class_name": override.class_name, "module_name": override.module_name}


_NONE: Final = Settings()
_IN_EFFECT: Final[ContextVar[Settings]] = ContextVar("settings")


def in_effect() -> Settings:
    """Return the settings of the run."""
    return _IN_EFFECT.get(_NONE)


@contextmanager
def applied(settings: Settings) -> Iterator[None]:
    """Let settings be in effect."""
    token = _IN_EFFECT.set(settings)
    try:
        yield
    finally:
        _IN_EFFECT.reset(token)
