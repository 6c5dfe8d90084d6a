"""
The findings of a review: each change once, with its rule, its place and its line.
"""

from __future__ import annotations

import datetime
import json
from collections.abc import Iterator
from typing import Any, Final

from attrs import evolve, frozen

from codegen.problems import Pointer
from tools.review.changes import Change
from tools.review.classify import Flags, Judge
from tools.review.compare import compare
from tools.review.deprecation import Lifecycle, Notice
from tools.review.inputs.canonical_document import CanonicalDocument
from tools.review.inputs.contract_at import Side
from tools.review.inputs.readable import value_at
from tools.review.renames import with_renames
from tools.review.rules import CLASSES, RULES, Class
from tools.review.unreported import has, unreported

_LONGEST: Final = 60
Origins = tuple[Pointer | None, Pointer | None]


@frozen
class Finding:
    """One change of the contract."""

    rule: str
    place: str
    """The place in words, such as `ResumeData.location.rawInput`."""
    detail: str
    """The old value and the new one, as short as can be."""
    file: str
    line: int
    gone: bool
    """File and line are those of the base: the changed thing is not in the revision."""
    origins: Origins = (None, None)
    """The places in the two documents; None where nothing is there."""
    unstable: str | None = None
    """The stability level, draft or alpha, of the only operations that it is about."""

    @property
    def level(self) -> Class:
        """The class of its rule; what may change at any time breaks nothing."""
        return self.judged(RULES[self.rule].level)[0]

    def judged(self, level: Class) -> tuple[Class, bool]:
        """Return the class if the rule has a class, and whether it is another one for the operations' level."""
        free = self.unstable is not None and self.rule != "stability-decreased"
        tolerated = free and level in ("breaking", "risky")
        return "compatible" if tolerated else level, tolerated


def find_changes(
    base: Side, revision: Side, today: datetime.date | None = None, notice: Notice | None = None
) -> list[Finding]:
    """Return every change, the worst first; a sunset is past or not on the day given, or today."""
    compared = compare(base.canonical, revision.canonical)
    changes = with_renames(compared.changes, base.canonical, revision.canonical)
    lifecycle = Lifecycle(
        base.canonical, revision.canonical, today or datetime.date.today(), notice or Notice()
    )
    judge = Judge(base.canonical, revision.canonical, _flags(base, revision), lifecycle)
    found: dict[tuple[str, Pointer | None, Pointer | None, str | None], Finding] = {}
    seen: set[Pointer] = set()
    for change in changes:
        origins = _origins(change, base.canonical, revision.canonical)
        use = _use(change, origins, base, revision)
        seen |= {origin for origin in use or () if origin}
        seen |= {origin for origin in origins if origin is not None}
        for rule in judge.rules(change):
            key = (rule, *origins, change.word)
            known = found.get(key)
            if known is None or known.unstable is not None:  # stable operations decide
                finding = (
                    _finding(rule, change, origins, base, revision, judge)
                    if use is None
                    else _finding_of_use(rule, change, origins, use, base, revision)
                )
                found[key] = evolve(finding, unstable=lifecycle.unstable(change))
    for places in compared.covered:
        sides = (base.canonical, revision.canonical)
        seen |= {
            side.sources[at].origin
            for side, at in zip(sides, places, strict=True)
            if at in side.sources
        }
    findings = _without_echoes(list(found.items()))
    renamed = _renamed(compared.pairs, base, revision)
    findings += _unreported(base, revision, seen, renamed)
    order = {level: number for number, level in enumerate(CLASSES)}
    return sorted(
        set(findings), key=lambda f: (order[f.level], f.gone, f.line, f.rule, f.place, f.detail)
    )


def _unreported(
    base: Side, revision: Side, seen: set[Pointer], renamed: dict[str, set[str]]
) -> list[Finding]:
    """Return the differences of the files that the comparison did not name."""
    return [
        Finding(
            left.rule,
            place_of(left.origin, side.contract.document),
            left.detail,
            *side.place(left.origin),
            left.gone,
            (
                left.origin if has(base.contract.document, left.origin) else None,
                None if left.gone else left.origin,
            ),
        )
        for left in unreported(base, revision, seen, renamed)
        for side in (base if left.gone else revision,)
    ]


def _renamed(pairs: dict[str, set[str]], base: Side, revision: Side) -> dict[str, set[str]]:
    """Return the names in the revision of what stands where a schema of the base stood, by its name."""
    found: dict[str, set[str]] = {}
    for old, news in pairs.items():
        name = _component(base, old)
        for new in news if name else ():
            other = _component(revision, new)
            found.setdefault(name or "", set()).update([other] if other else [])
    return found


def _component(side: Side, canonical_name: str) -> str | None:
    origin = side.canonical.source(("components", "schemas", canonical_name)).origin
    is_one = len(origin) == 3 and origin[:2] == ("components", "schemas")
    return str(origin[2]) if is_one else None


def _flags(base: Side, revision: Side) -> Flags:
    def flags(origin: Pointer, removed: bool) -> tuple[bool, bool]:
        # A property that left one view: is it in the other document, and marked there?
        other = revision if removed else base
        try:
            flat = other.flattener.flat(origin)
        except (KeyError, IndexError, TypeError):
            return False, False
        return flat.marked("readOnly"), flat.marked("writeOnly")

    return flags


def _origins(change: Change, base: CanonicalDocument, revision: CanonicalDocument) -> Origins:
    old = None if change.base is None else base.source(change.base).origin
    new = None if change.revision is None else revision.source(change.revision).origin
    if change.word not in (None, "key"):  # a keyword is only where it has a value
        return (
            old if change.old is not None or change.new is None else None,
            new if change.new is not None or change.old is None else None,
        )
    return old, new


def _without_echoes(
    found: list[tuple[tuple[str, Pointer | None, Pointer | None, str | None], Finding]],
) -> list[Finding]:
    """Leave out the change of a flag where its effect is named."""
    effects = {
        origin
        for (rule, *origins, _), _ in found
        if rule.endswith(("-only", "-writable", "-readable"))
        for origin in origins
        if origin is not None
    }
    return [
        finding
        for (rule, old, new, _), finding in found
        if rule != "flag-changed" or not _under(old or new or (), effects)
    ]


def _under(place: Any, holders: set[Any]) -> bool:
    return any(place[:length] in holders for length in range(len(place) + 1))


def _finding(
    rule: str,
    change: Change,
    origins: Origins,
    base: Side,
    revision: Side,
    judge: Judge,
) -> Finding:
    old, new = origins
    gone = new is None
    if rule.endswith(("-read-only", "-write-only")):  # it is there, in the other view
        gone, new = False, old
    if old and new and len(old) > len(new) and has(revision.contract.document, old):
        new = old  # of the place of use and what is used there, the nearer one
    side, origin = (base, old) if gone else (revision, new)
    where = side.contract.document
    detail = _detail(change, origins)
    worst = judge.worst(change) if change.type == "Swap" else None
    if worst is not None:
        detail = f"{detail} ({_detail(worst[1], origins)})"
    place = place_of(origin or (), where)
    return Finding(rule, place, detail, *side.place(origin or ()), gone, (origins[0], new))


def _use(change: Change, origins: Origins, base: Side, revision: Side) -> Origins | None:
    """Return the places of use, if nobody touched what the change is about."""
    where = origins[0] if origins[1] is None else origins[1]
    if change.use is None or not _is_same(where, base, revision):
        return None
    old, new = (
        (side.canonical.sources.get((*at, "$ref")) or side.canonical.source(at)).origin
        for side, at in zip((base, revision), change.use, strict=True)
    )
    return old, new


def _is_same(place: Pointer | None, base: Side, revision: Side) -> bool:
    """Tell whether both documents have the same at a place, or the same component around it."""
    if not place:
        return False
    place = place[:3] if place[0] == "components" else place
    documents = (base.contract.document, revision.contract.document)
    one, two = (value_at(document, place) for document in documents)
    return one is not None and one == two


def _finding_of_use(
    rule: str, change: Change, origins: Origins, use: Origins, base: Side, revision: Side
) -> Finding:
    """Return the finding at the place where another component, or none, is used now."""
    detail = _detail(change, origins)
    if change.word is None:
        detail = f"{_name(change)}: {detail}"
    gone = _is_same(use[1], base, revision)
    side, where = (base, use[0] or ()) if gone else (revision, use[1] or ())
    place = place_of(where, side.contract.document)
    return Finding(rule, place, detail, *side.place(where), gone, use)


def _name(change: Change) -> str:
    """Return how people name an object that came or went."""
    value = change.new if change.old is None else change.old
    words = ("x-name", "name", "url") if change.type in ("Parameter", "Server") else ()
    return next((str(value[word]) for word in words if word in value), _last(change.place))


def _detail(change: Change, origins: Origins) -> str:
    if change.word == "key":
        if change.type in ("Parameter", "Server"):
            sides = (change.old, change.new)
            return " → ".join(str(side.get("name", side.get("url"))) for side in sides)
        named = change.type in ("Property", "PathItem")
        ours = origins if named else (change.base, change.revision)
        return f"{_last(ours[0])} → {_last(ours[1])}"
    if change.word is None:
        return change.kind
    if change.type == "Swap":
        return " → ".join(_component_name(side) for side in (change.old, change.new))
    word = change.word.removeprefix("x-")
    if change.type == "SecurityRequirement":
        return f"{_needed(change.old)} → {_needed(change.new)}"
    lists = isinstance(change.old, list) and isinstance(change.new, list)
    if word == "required" and (lists or isinstance(change.old or change.new, list)):
        return f"{word}: {_difference(change.old or [], change.new or [])}"
    if lists and word in ("enum", "discriminator"):
        return f"{word}: {_difference(change.old, change.new)}"
    return f"{word}: {' → '.join(_shortened(_text(change.old), _text(change.new)))}"


def _component_name(reference: str) -> str:
    """Return the name of a canonical component without the direction at its end."""
    return reference.rpartition("/")[2].rpartition(".")[0]


def _needed(requirements: list[dict[str, list[str]]] | None) -> str:
    """Return the credentials of an operation in words."""
    said = [
        " and ".join(
            f"{name} ({', '.join(scopes)})" if scopes else name for name, scopes in one.items()
        )
        for one in requirements or []
    ]
    return " or ".join(one or "none" for one in said) or "none"


def _difference(old: list[Any], new: list[Any]) -> str:
    before, after = ([str(item) for item in side] for side in (old, new))
    parts = [f"+{item}" for item in after if item not in before]
    parts += [f"-{item}" for item in before if item not in after]
    return " ".join(parts)[:160] or "other order"


def _text(value: Any) -> str:
    if value is None:
        return "nothing"
    if isinstance(value, list) and all(isinstance(one, str) for one in value):
        return f"[{', '.join(value)}]"
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def _shortened(old: str, new: str) -> tuple[str, str]:
    """Return two texts, shortened to where they differ."""
    if max(len(old), len(new)) <= _LONGEST:
        return old, new
    common = next(
        (n for n, pair in enumerate(zip(old, new, strict=False)) if pair[0] != pair[1]), 0
    )
    start = max(0, common - 20) if common > 40 else 0
    return _cut(old, start), _cut(new, start)


def _cut(text: str, start: int) -> str:
    kept = text[start : start + _LONGEST]
    return f"{'…' if start else ''}{kept}{'…' if start + _LONGEST < len(text) else ''}"


def _last(pointer: Pointer | None) -> str:
    return str(pointer[-1]) if pointer else "?"


def place_of(origin: Pointer, document: dict[str, Any]) -> str:
    """Return the place in words."""
    if origin[-1:] == ("$ref",):
        origin = origin[:-1]
    steps = [str(step) for step in origin]
    if steps[:2] == ["components", "schemas"]:
        return ".".join(s for s in steps[2:] if s not in ("properties", "items")) or "schemas"
    if steps[:1] in (["paths"], ["webhooks"]) and len(steps) > 2:
        rest = " ".join(_named(origin, document))
        return f"{steps[2].upper()} {steps[1]}{f': {rest}' if rest else ''}"
    return " ".join(_named(origin, document, 0)) or "the document"


def _named(origin: Pointer, document: dict[str, Any], start: int = 3) -> Iterator[str]:
    value: Any = document
    for number, step in enumerate(origin):
        try:
            value = value[step]
        except (KeyError, IndexError, TypeError):
            value = None
        if number >= start:
            name = value.get("name") or value.get("url") if isinstance(value, dict) else None
            yield str(name) if isinstance(step, int) and name else str(step)
