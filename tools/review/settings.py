"""
The settings of a review: `review.toml` beside the contract.

It names accepted findings, other classes for rules, the class at which a review fails, and the days of
notice that a deprecation promises.
"""

from __future__ import annotations

import datetime
import tomllib
from pathlib import Path
from typing import Any, Final

from attrs import field, frozen

from tools.review.deprecation import Notice
from tools.review.rules import CLASSES, RULES, Class

NAME: Final = "review.toml"
_WORDS: Final = frozenset(("threshold", "notice", "severities", "accept"))
_ACCEPT: Final = frozenset(("rule", "place", "fingerprint", "reason", "author", "expires"))
_NEEDED: Final = ("rule", "place", "reason", "author", "expires")


class SettingsError(Exception):
    """The settings can't be read, or say something that has no meaning."""


@frozen
class Acceptance:
    """A finding that somebody accepted, for a time."""

    rule: str
    place: str
    fingerprint: str | None
    """None accepts each finding of the rule at the place."""
    reason: str
    author: str
    expires: datetime.date
    """The last day on which it counts."""

    def covers(self, rule: str, place: str, fingerprint: str) -> bool:
        """Tell whether it is about a finding."""
        same = (self.rule, self.place) == (rule, place)
        return same and self.fingerprint in (None, fingerprint)


@frozen
class Settings:
    """The choices of a team."""

    threshold: Class = "breaking"
    """The lowest class with which a review fails."""
    notice: Notice = field(factory=Notice)
    severities: dict[str, Class] = field(factory=dict[str, Class])
    """Classes of rules that are not those of the table."""
    accepted: tuple[Acceptance, ...] = ()


def settings_beside(contract: Path) -> Settings:
    """Read the settings beside a contract; those of the table if there is no file. Raises SettingsError."""
    path = contract.parent / NAME
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        return Settings()
    except (OSError, UnicodeDecodeError) as problem:
        raise SettingsError(f"{path}: {problem}") from None
    try:
        return parse_settings(text)
    except (tomllib.TOMLDecodeError, SettingsError) as problem:
        raise SettingsError(f"{path}: {problem}") from None


def parse_settings(text: str) -> Settings:
    """Return the settings of a text in TOML."""
    said = tomllib.loads(text)
    _known(said, _WORDS, "the file")
    severities = _table(said, "severities")
    for rule, level in severities.items():
        if rule not in RULES:
            raise SettingsError(f"severities: no rule is called {rule!r}")
        _class(level, f"severities.{rule}")
    accepted = said.get("accept", [])
    if not isinstance(accepted, list):
        raise SettingsError("accept: must be tables: [[accept]]")
    return Settings(
        _class(said.get("threshold", "breaking"), "threshold"),
        _notice(_table(said, "notice")),
        severities,
        tuple(_acceptance(one, f"accept {number}") for number, one in enumerate(accepted, 1)),
    )


def _notice(said: dict[str, Any]) -> Notice:
    _known(said, frozenset(("stable", "beta")), "notice")
    for level, days in said.items():
        if not isinstance(days, int) or isinstance(days, bool) or days < 0:
            raise SettingsError(f"notice.{level}: must be a number of days")
    return Notice(**said)


def _acceptance(said: Any, where: str) -> Acceptance:
    if not isinstance(said, dict):
        raise SettingsError("accept: must be tables: [[accept]]")
    _known(said, _ACCEPT, where)
    for word in _NEEDED:
        if word not in said:
            raise SettingsError(f"{where}: {word} is missing")
    for word in _ACCEPT - {"expires"}:
        if word in said and not (isinstance(said[word], str) and said[word].strip()):
            raise SettingsError(f"{where}: {word} must be text, and not empty")
    if type(said["expires"]) is not datetime.date:
        raise SettingsError(f"{where}: expires must be a date: expires = 2030-12-31")
    if said["rule"] not in RULES:
        raise SettingsError(f"{where}: no rule is called {said['rule']!r}")
    return Acceptance(**{"fingerprint": None, **said})


def _table(said: dict[str, Any], word: str) -> dict[str, Any]:
    value = said.get(word, {})
    if not isinstance(value, dict):
        raise SettingsError(f"{word}: must be a table: [{word}]")
    return value


def _class(value: Any, where: str) -> Class:
    if value not in CLASSES:
        raise SettingsError(f"{where}: must be one of {', '.join(CLASSES)}")
    level: Class = value
    return level


def _known(said: dict[str, Any], words: frozenset[str], where: str) -> None:
    for word in said:
        if word not in words:
            known = ", ".join(sorted(words))
            raise SettingsError(f"{where}: {word!r} is no setting; there are {known}")
