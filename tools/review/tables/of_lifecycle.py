"""
The rules of deprecation, of stability, and of the whole contract.
"""

from __future__ import annotations

from typing import Final

from tools.review.tables.rule import NONE, Rule

_GONE: Final = "It was deprecated, and its sunset is past."
_AFTER: Final = "Say so in the changelog."

LIFECYCLE: Final[dict[str, Rule]] = {
    "operation-removed-after-sunset": Rule("compatible", _GONE, _AFTER, "operation-added"),
    "parameter-removed-after-sunset": Rule("compatible", _GONE, _AFTER, "parameter-added"),
    "request-property-removed-after-sunset": Rule(
        "compatible",
        _GONE,
        _AFTER,
        "request-property-added",
    ),
    "response-property-removed-after-sunset": Rule(
        "compatible",
        _GONE,
        _AFTER,
        "response-property-added",
    ),
    "sunset-missing": Rule(
        "breaking",
        "Callers are not told how long it works, and the settings promise days of notice.",
        "Add `x-sunset` with a date.",
        "deprecation-changed",
    ),
    "sunset-too-soon": Rule(
        "breaking",
        "Callers have fewer days to stop using it than they were promised.",
        "Choose a later date.",
        "sunset-changed",
    ),
    "sunset-removed": Rule(
        "breaking",
        "Callers were promised that it works until a date.",
        "Keep the date.",
        "sunset-changed",
    ),
    "sunset-invalid": Rule(
        "risky",
        "No program can tell when it ends.",
        "Write a date: `2030-12-31`.",
        "sunset-changed",
    ),
    "sunset-changed": Rule(
        "documentation",
        "It works at least as long as was promised.",
        "Tell callers the date.",
        "sunset-changed",
    ),
    "stability-decreased": Rule(
        "breaking",
        "Callers relied on an operation that may change at any time now.",
        "Keep the level.",
        "stability-increased",
    ),
    "stability-increased": Rule(
        "documentation",
        "Callers can rely on more than before.",
        "Say so in the changelog.",
        "stability-decreased",
    ),
    "stability-invalid": Rule(
        "risky",
        "It is none of draft, alpha, beta and stable, and counts as stable.",
        "Write one of the four.",
        "stability-increased",
    ),
}

WHOLE: Final[dict[str, Rule]] = {
    "python-break": Rule(
        "breaking",
        "Code that uses the generated package fails, or its type checker reports it.",
        "Keep the name, or say so in the changelog.",
        "python-change",
    ),
    "python-change": Rule(
        "compatible",
        "Code that uses the generated package goes on working.",
        NONE,
        "python-break",
    ),
    "package-not-generated": Rule(
        "breaking",
        "A package could be generated before, and can't any more.",
        "Repair what the generator reports.",
        "package-not-generated",
    ),
    "version-too-low": Rule(
        "documentation",
        "The version should tell callers what to expect: major, minor or patch.",
        "Raise `info.version`.",
        "version-too-low",
    ),
}
"""The rules of the package and of the whole contract."""

LIFECYCLE_WAIVERS: Final[dict[str, str]] = {
    **{
        name: "something is added in one way, whatever it takes to remove it"
        for name in LIFECYCLE
        if name.endswith("-after-sunset")
    },
    "sunset-missing": "a deprecation that is taken back has no date to judge",
    "sunset-too-soon": "a date that is moved back is a date that changes",
    "sunset-removed": "a date that is added is a date that changes",
    "sunset-invalid": "a date that becomes valid is a date that changes",
    "stability-invalid": "a level that becomes valid is at most stable",
}
