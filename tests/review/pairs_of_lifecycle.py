"""
Changes of what is deprecated, and of what is draft, alpha, beta or stable.

Each pair is a first edit of `base.yaml`, which makes the old contract, and a second one on top of it.
"""

from __future__ import annotations

import copy
import datetime
from typing import Any

from attrs import frozen

from tests.review.edits import BASE, ITEM, LIST, PATCH, Edit, T, both, drop, put

TODAY = datetime.date(2026, 1, 1)
OLD = {"deprecated": True, "x-sunset": "2026-01-01"}
RUNNING = {"deprecated": True, "x-sunset": "2026-01-02"}
EXTRA = {"name": "extra", "in": "query", "schema": {"type": "string"}}
GONE = {"operationId": "gone", "responses": {"204": {"description": "d"}}}
LATE, SOON = "2026-04-01", "2026-03-31"
DAYS = 90


@frozen
class Step:
    """A second edit, on top of a first one."""

    name: str
    first: Edit
    second: Edit
    there: frozenset[str]
    days: int = 0
    """Of notice for stable operations; those in beta have a third of it."""

    def pair(self) -> tuple[dict[str, Any], dict[str, Any]]:
        """Return the two contracts."""
        old = copy.deepcopy(BASE)
        self.first(old)
        new = copy.deepcopy(old)
        self.second(new)
        return old, new


def step(name: str, first: Edit, second: Edit, there: str, days: int = 0) -> Step:
    """Return a step, its rules written as words."""
    return Step(name, first, second, frozenset(there.split()), days)


def said(place: str, **words: object) -> Edit:
    """Set some words of an object; None takes one away."""
    edits = [
        drop(f"{place} {word}") if value is None else put(f"{place} {word}", value)
        for word, value in ((word.replace("_", "-"), value) for word, value in words.items())
    ]
    return both(*edits)


def level(name: str | None) -> Edit:
    """Set the stability level of the operation that changes a thing."""
    return said(PATCH.strip(), x_stability_level=name)


def nothing(_: dict[str, Any]) -> None:
    """Leave the contract as it is."""


LIFECYCLE_PAIRS = [
    step("remove a path after its sunset", put("paths /gone", {"get": GONE | OLD}), drop("paths /gone"), "operation-removed-after-sunset"),
    step("remove a path on the day before", put("paths /gone", {"get": GONE | RUNNING}), drop("paths /gone"), "operation-removed"),
    step("remove a path of which one operation runs", put("paths /gone", {"get": GONE | OLD, "put": GONE | RUNNING | {"operationId": "b"}}), drop("paths /gone"), "operation-removed"),
    step("remove an operation after its sunset", put(ITEM + "delete", GONE | OLD), drop(ITEM + "delete"), "operation-removed-after-sunset"),
    step("remove an operation that has a date and isn't deprecated", put(ITEM + "delete", GONE | {"x-sunset": "2020-01-01"}), drop(ITEM + "delete"), "operation-removed"),
    step("remove an operation that is deprecated without a date", put(ITEM + "delete", GONE | {"deprecated": True}), drop(ITEM + "delete"), "operation-removed"),
    step("remove an operation whose date is no date", put(ITEM + "delete", GONE | OLD | {"x-sunset": "spring"}), drop(ITEM + "delete"), "operation-removed"),
    step("remove an operation at a time of day", put(ITEM + "delete", GONE | OLD | {"x-sunset": "2025-12-31T00:00:00Z"}), drop(ITEM + "delete"), "operation-removed-after-sunset"),
    step("remove a webhook after its sunset", put("webhooks gone", {"post": GONE | OLD}), drop("webhooks gone"), "operation-removed-after-sunset"),
    step("remove a webhook on the day before", put("webhooks gone", {"post": GONE | RUNNING}), drop("webhooks gone"), "webhook-removed"),
    step("remove a parameter after its sunset", put(LIST + "parameters -", EXTRA | OLD), drop(LIST + "parameters 4"), "parameter-removed-after-sunset"),
    step("remove a parameter on the day before", put(LIST + "parameters -", EXTRA | RUNNING), drop(LIST + "parameters 4"), "parameter-removed"),
    step("remove a property after its sunset", put(T + "extra", {"type": "string"} | OLD), drop(T + "extra"), "request-property-removed-after-sunset response-property-removed-after-sunset"),
    step("remove a required property after its sunset", both(put(T + "extra", {"type": "string"} | OLD), put("components schemas Thing required -", "extra")), both(drop(T + "extra"), lambda d: d["components"]["schemas"]["Thing"]["required"].remove("extra")), "request-property-removed-after-sunset response-property-removed-after-sunset"),
    step("remove a property on the day before", put(T + "extra", {"type": "string"} | RUNNING), drop(T + "extra"), "request-property-removed response-property-removed"),
    # Notice.
    step("deprecate with a date", nothing, said(PATCH.strip(), deprecated=True, x_sunset=LATE), "deprecation-changed", DAYS),
    step("deprecate with a date that is too soon", nothing, said(PATCH.strip(), deprecated=True, x_sunset=SOON), "sunset-too-soon", DAYS),
    step("deprecate what is in beta, with less notice", level("beta"), said(PATCH.strip(), deprecated=True, x_sunset="2026-02-01"), "deprecation-changed", DAYS),
    step("deprecate with a date that is past", nothing, said(PATCH.strip(), deprecated=True, x_sunset="2020-01-01"), "sunset-too-soon"),
    step("deprecate without a date", nothing, said(PATCH.strip(), deprecated=True), "deprecation-changed"),
    step("deprecate without a date where days are promised", nothing, said(PATCH.strip(), deprecated=True), "sunset-missing", DAYS),
    step("deprecate a parameter without a date", nothing, said(LIST + "parameters 0", deprecated=True), "sunset-missing", DAYS),
    step("deprecate a property without a date", nothing, said(T + "name", deprecated=True), "sunset-missing", DAYS),
    step("deprecate with what is no date", nothing, said(PATCH.strip(), deprecated=True, x_sunset="spring"), "sunset-invalid"),
    step("take a deprecation back", said(PATCH.strip(), deprecated=True, x_sunset=LATE), said(PATCH.strip(), deprecated=None, x_sunset=None), "deprecation-changed sunset-changed"),
    step("set a date", said(PATCH.strip(), deprecated=True), said(PATCH.strip(), x_sunset=LATE), "sunset-changed", DAYS),
    step("set a date that is too soon", said(PATCH.strip(), deprecated=True), said(PATCH.strip(), x_sunset=SOON), "sunset-too-soon", DAYS),
    step("set a later date", said(PATCH.strip(), deprecated=True, x_sunset="2026-01-05"), said(PATCH.strip(), x_sunset="2026-01-06"), "sunset-changed", DAYS),
    step("set an earlier date", said(PATCH.strip(), deprecated=True, x_sunset="2027-01-01"), said(PATCH.strip(), x_sunset="2026-12-31"), "sunset-too-soon"),
    step("set an earlier date that leaves the notice", said(PATCH.strip(), deprecated=True, x_sunset="2027-01-01"), said(PATCH.strip(), x_sunset=LATE), "sunset-changed", DAYS),
    step("take the date away", said(PATCH.strip(), deprecated=True, x_sunset=LATE), said(PATCH.strip(), x_sunset=None), "sunset-removed"),
    # Stability.
    step("lower the level", level("stable"), level("beta"), "stability-decreased"),
    step("lower the level of what had none", nothing, level("alpha"), "stability-decreased"),
    step("raise the level", level("alpha"), level("beta"), "stability-increased"),
    step("say what was the level anyway", nothing, level("stable"), "stability-increased"),
    step("lower the level of a property", put(T + "name x-stability-level", "stable"), put(T + "name x-stability-level", "beta"), "stability-decreased"),
    step("raise the level of a parameter", put(LIST + "parameters 0 x-stability-level", "alpha"), put(LIST + "parameters 0 x-stability-level", "stable"), "stability-increased"),
    step("give a level that is none", level("beta"), level("final"), "stability-invalid"),
]  # fmt: skip
