"""
The names that components get: distinct ones, and those of the settings for the classes that they become.
"""

from __future__ import annotations

from collections.abc import Iterable

from codegen.problems import Problem
from codegen.python.names import NameRegistry, folded, parsed_class
from codegen.settings.settings import Override, in_effect
from codegen.text import shown


class ComponentNames:
    """Gives each component a name, and collects what is wrong with those of the settings."""

    def __init__(self) -> None:
        self._settings = in_effect()
        self._registry = NameRegistry()
        self._classes: dict[str, str] = {}
        """The classes that the settings name, folded, by which the setting is found."""
        self._met: set[str] = set()
        self.modules: dict[str, str] = {}
        """The module that the settings have for a component, by its name."""
        self.problems: list[Problem] = []

    def of(self, names: Iterable[str]) -> dict[str, str]:
        """Return the new name of each; those that the settings name come last."""
        known = list(names)
        order = sorted(known, key=lambda name: self._override(name) is not None)
        found = {name: self.component(name) for name in order}
        return {name: found[name] for name in known}

    def component(self, name: str) -> str:
        """Return the name of one component."""
        override = self._override(name)
        key = parsed_class(name)
        wanted = name
        if override is not None:
            self._met.add(key)
            wanted = override.class_name or name
            if override.class_name is not None:
                self._classes.setdefault(folded(wanted), key)
        found = self._registry.component(wanted)
        if found != wanted:
            self.clash(wanted)
        if override is not None and override.module_name is not None:
            self.modules[found] = override.module_name
        return found

    def clash(self, name: str) -> None:
        """Report that a name is wanted twice, if one of the two is that of a setting."""
        key = self._classes.get(folded(parsed_class(name)))
        if key is not None:
            message = f"{shown(key)}: another class is called {shown(parsed_class(name))}"
            pointer = ("class_overrides", key, "class_name")
            self.problems.append(self._settings.problem(pointer, message, "choose another name"))

    def unmet(self) -> list[Problem]:
        """Return a problem for each class of the settings that nothing becomes."""
        return [
            self._settings.problem(
                ("class_overrides", key), f"{shown(key)} is the class of no schema", "remove it"
            )
            for key in self._settings.classes
            if key not in self._met
        ]

    def _override(self, name: str) -> Override | None:
        return self._settings.classes.get(parsed_class(name)) if self._settings.classes else None
