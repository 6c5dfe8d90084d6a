"""
Flattened schemas: equal schemas come out equal.

A schema is flattened: references followed, `allOf` of plain objects merged, a null folded into the
type, a `const` turned into an `enum`, and what says nothing dropped. Every keyword remembers the
place in the file that it came from.
"""

from __future__ import annotations

from typing import Any, Final

from attrs import define, evolve, field

from codegen.openapi.references import find, steps_of
from codegen.problems import Pointer

#: Keywords that tell people or programs something and refuse no value.
ANNOTATIONS: Final = frozenset(
    "title description default example examples readOnly writeOnly deprecated externalDocs xml".split()
)
#: The keywords of objects that can be merged by putting their properties side by side.
_PLAIN: Final = ANNOTATIONS | {"type", "properties", "required"}
#: A keyword with this value, or with an empty mapping where schemas stand, says nothing.
NOTHING: Final[dict[str, object]] = {
    **dict.fromkeys(("items", "propertyNames", "then", "else"), True),
    **dict.fromkeys(("unevaluatedItems", "unevaluatedProperties"), True),
    **{word: {} for word in ("dependentRequired", "dependentSchemas", "patternProperties")},
    **{word: [] for word in ("allOf", "anyOf", "oneOf", "prefixItems")},
    "not": False,
    "required": [],
    "uniqueItems": False,
    "deprecated": False,
    "readOnly": False,
    "writeOnly": False,
    "nullable": False,
    "minLength": 0,
    "minItems": 0,
    "minProperties": 0,
    "additionalProperties": True,
}
#: Keywords that restrict values of one type only.
KEYWORDS_OF: Final[dict[str, frozenset[str]]] = {
    "object": frozenset(
        "properties required additionalProperties patternProperties propertyNames minProperties "
        "maxProperties dependentRequired dependentSchemas unevaluatedProperties".split()
    ),
    "array": frozenset(
        "items prefixItems contains minContains maxContains minItems maxItems uniqueItems "
        "unevaluatedItems".split()
    ),
    "string": frozenset(
        "minLength maxLength pattern contentEncoding contentMediaType contentSchema".split()
    ),
    "number": frozenset("minimum maximum exclusiveMinimum exclusiveMaximum multipleOf".split()),
}
COMPOSED: Final = frozenset(
    "allOf anyOf oneOf not if x-and x-unreadable x-cycle $dynamicRef".split()
)
"""Keywords that every value has to match, null as well."""
_SAYING: Final = frozenset("type enum allOf anyOf oneOf not if x-unreadable x-cycle".split())
"""Keywords beside which nothing is concluded on the type."""
_CONTENT: Final = {
    "byte": ("contentEncoding", "base64"),
    "binary": ("contentMediaType", "application/octet-stream"),
}
"""Formats of OpenAPI 3.0 that are keywords since 3.1."""
_UNEVALUATED: Final = {
    "unevaluatedProperties": "additionalProperties",
    "unevaluatedItems": "items",
}
_EVALUATING: Final = frozenset("$ref $dynamicRef allOf anyOf oneOf not if dependentSchemas".split())
"""Keywords whose schemas evaluate properties and items of the same value."""
_EXCLUSIVE: Final = {"exclusiveMinimum": "minimum", "exclusiveMaximum": "maximum"}


class TooLargeError(Exception):
    """The contract is too large, or too deep, to be compared."""


@define
class Flattened:
    """A schema as one list of keywords, each with its value and where that stands."""

    keywords: dict[str, tuple[Any, Pointer]] = field(factory=dict[str, tuple[Any, Pointer]])
    properties: dict[str, Pointer] = field(factory=dict[str, Pointer])
    required: dict[str, Pointer] = field(factory=dict[str, Pointer])
    null: bool = False
    crossed: bool = False
    """A reference was followed."""

    def value(self, keyword: str) -> Any:
        """Return a keyword's value, or None."""
        return self.keywords.get(keyword, (None, ()))[0]

    def marked(self, record: str) -> bool:
        """Tell whether the schema is marked `readOnly` or `writeOnly`."""
        return self.value(record) is True

    @property
    def plain(self) -> bool:
        """Tell whether it is an object that restricts nothing but its properties."""
        known = all(word in _PLAIN or word.startswith("x-") for word in self.keywords)
        return known and self.value("type") in (None, "object") and not self.null


class Flattener:
    """Flattens the schemas of one document, each once."""

    def __init__(self, document: dict[str, Any]) -> None:
        self.document = document
        self.is_30 = str(document["openapi"]).startswith("3.0")
        self._done: dict[Pointer, Flattened] = {}
        self._doing: list[Pointer] = []

    def value(self, pointer: Pointer) -> Any:
        """Return what stands at a pointer."""
        value: Any = self.document
        for step in pointer:
            value = value[step]
        return value

    def resolve(self, pointer: Pointer) -> Pointer:
        """Return the pointer, or where the references that stand there lead."""
        for _ in range(100):
            node = self.value(pointer)
            if not (isinstance(node, dict) and isinstance(node.get("$ref"), str)):
                return pointer
            found = find(self.document, steps_of(node["$ref"]))
            if found is None:  # the reader refuses such a document
                raise TooLargeError(f"{node['$ref']} leads nowhere")
            pointer = found[0]
        raise TooLargeError("a chain of references is more than a hundred long")

    def flat(self, pointer: Pointer) -> Flattened:
        """Return the schema at a pointer, flattened."""
        if pointer in self._done:
            return self._done[pointer]
        if pointer in self._doing or len(self._doing) > 150:
            # A cycle through `anyOf`: kept as it is written.
            return Flattened({"x-cycle": ("/".join(map(str, pointer)), pointer)}, crossed=True)
        self._doing.append(pointer)
        try:
            flat = self._flat(pointer)
        finally:
            self._doing.pop()
        self._done[pointer] = flat
        return flat

    def _flat(self, pointer: Pointer) -> Flattened:
        node = self.value(pointer)
        if isinstance(node, bool):
            return Flattened({"x-always": (node, pointer)})
        if "$ref" in node:
            target = evolve(self.flat(self.resolve(pointer)), crossed=True)
            rest = {} if self.is_30 else {k: v for k, v in node.items() if k != "$ref"}
            own = self._own(rest, pointer, whole=False)
            return _overlaid(target, own) or _as_all_of(target, own, pointer)
        return self._own(node, pointer)

    def _own(self, node: dict[str, Any], pointer: Pointer, *, whole: bool = True) -> Flattened:
        flat = Flattened()
        for word, value in node.items():
            if _says_nothing(word, value, node):
                continue
            flat.keywords[word] = (value, (*pointer, word))
        _count_items(flat, node)
        if whole:
            _close(flat)
        if isinstance(node.get("properties"), dict):
            del flat.keywords["properties"]
            flat.properties = {n: (*pointer, "properties", n) for n in node["properties"]}
        if flat.keywords.pop("required", None):
            flat.required = {
                name: (*pointer, "required", index) for index, name in enumerate(node["required"])
            }
        self._fold_types(flat, pointer)
        self._fold_bounds(flat)
        return self._fold_all(self._fold_union(flat))

    def _fold_types(self, flat: Flattened, pointer: Pointer) -> None:
        nullable = flat.keywords.pop("nullable", (None,))[0] is True
        if "const" in flat.keywords:
            value, place = flat.keywords.pop("const")
            listed, place = flat.keywords.get("enum", ([value], place))
            both_hold = any(
                one == value and isinstance(one, bool) == isinstance(value, bool) for one in listed
            )
            flat.keywords["enum"] = ([value] if both_hold else [], place)
        if nullable:
            flat.null = True
            _list_null(flat)
        for format_, (word, said) in _CONTENT.items():
            if flat.value("format") == format_ and word not in flat.keywords:
                flat.keywords[word] = (said, flat.keywords.pop("format")[1])
        if "example" in flat.keywords:
            value, place = flat.keywords.pop("example")
            flat.keywords.setdefault("examples", ([value], place))
        if not _SAYING & flat.keywords.keys():
            implied = {
                kind
                for kind, words in KEYWORDS_OF.items()
                for word in words
                if word in flat.keywords
                or (word == "properties" and flat.properties)
                or (word == "required" and flat.required)
            }
            if len(implied) == 1:  # nobody sends anything else there
                flat.keywords["type"] = (implied.pop(), pointer)
        types, place = flat.keywords.get("type", (None, ()))
        if isinstance(types, list):
            names = set(types)
            listed = flat.value("enum")
            may_be_null = "null" in names and len(names) > 1 and not COMPOSED & flat.keywords.keys()
            flat.null = flat.null or (may_be_null and (listed is None or None in listed))
            if not COMPOSED & flat.keywords.keys():  # else null has to match the others, too
                names -= {"null"} if len(names) > 1 else set()
            names -= {"integer"} if "number" in names else set()
            flat.keywords["type"] = (min(names) if len(names) == 1 else sorted(names), place)

    def _fold_bounds(self, flat: Flattened) -> None:
        for exclusive, bound in _EXCLUSIVE.items():
            flag, place = flat.keywords.get(exclusive, (None, ()))
            if not isinstance(flag, bool):
                continue  # a limit of its own, as since 3.1
            del flat.keywords[exclusive]
            if flag and bound in flat.keywords:
                flat.keywords[exclusive] = (flat.keywords.pop(bound)[0], place)

    def _fold_union(self, flat: Flattened) -> Flattened:
        for word in ("anyOf", "oneOf"):
            if word not in flat.keywords:
                continue
            branches, place = flat.keywords[word]
            kept = [(*place, i) for i, branch in enumerate(branches) if not _is_null(branch)]
            rest = evolve(flat, keywords={k: v for k, v in flat.keywords.items() if k != word})
            if not kept or _restricts(rest):
                kept = [(*place, i) for i in range(len(branches))]
            if len(kept) < len(branches):
                rest.null = flat.null = True
            if len(kept) == 1:
                folded = _overlaid(self.flat(kept[0]), rest)
                if folded is not None:
                    return folded
            flat.keywords[word] = ([step[-1] for step in kept], place)
            flat.crossed = flat.crossed or any("$ref" in str(branch) for branch in branches)
        return flat

    def _fold_all(self, flat: Flattened) -> Flattened:
        if "allOf" not in flat.keywords:
            return flat
        members, place = flat.keywords["allOf"]
        rest = evolve(flat, keywords={k: v for k, v in flat.keywords.items() if k != "allOf"})
        parts = [self.flat((*place, index)) for index in range(len(members))]
        if len(parts) == 1 and (folded := _overlaid(parts[0], rest)) is not None:
            return folded
        merged = _merged([*parts, evolve(rest, null=False)])
        if merged is not None:
            merged.null = rest.null
            return merged
        flat.keywords["allOf"] = (list(range(len(members))), place)
        flat.crossed = flat.crossed or any(part.crossed for part in parts)
        return flat


def _count_items(flat: Flattened, node: dict[str, Any]) -> None:
    """Write a `contains` that any item matches as the number of items."""
    if node.get("contains") is not True and node.get("contains") != {}:
        return
    place = flat.keywords.pop("contains")[1]
    least, _ = flat.keywords.pop("minContains", (1, ()))
    most, _ = flat.keywords.pop("maxContains", (None, ()))
    if least > flat.keywords.get("minItems", (0, ()))[0]:
        flat.keywords["minItems"] = (least, place)
    if most is not None and most < flat.keywords.get("maxItems", (most + 1, ()))[0]:
        flat.keywords["maxItems"] = (most, place)


def _close(flat: Flattened) -> None:
    """Write the keywords of what no other keyword evaluates as those of the rest, where both say the same."""
    if not _EVALUATING & flat.keywords.keys():
        for word, rest in _UNEVALUATED.items():
            if word in flat.keywords and not (
                word == "unevaluatedItems" and "contains" in flat.keywords
            ):
                found = flat.keywords.pop(word)
                flat.keywords.setdefault(rest, found)


def _list_null(flat: Flattened) -> None:
    """Add null to the values that are listed, if any are."""
    values, place = flat.keywords.get("enum", (None, ()))
    if values is not None and None not in values:
        flat.keywords["enum"] = ([*values, None], place)


def _says_nothing(word: str, value: Any, node: dict[str, Any]) -> bool:
    if word in ("minContains", "maxContains"):
        return "contains" not in node
    if word in ("then", "else") and "if" not in node:
        return True
    if word == "not":
        return value is False
    return word in NOTHING and (value == NOTHING[word] or value == {})


def _is_null(branch: object) -> bool:
    return isinstance(branch, dict) and (
        branch.get("type") in ("null", ["null"]) and not branch.keys() - ANNOTATIONS - {"type"}
    )


def _restricts(flat: Flattened) -> bool:
    """Tell whether a schema has keywords that restrict values, apart from null."""
    words = {w for w in flat.keywords if w not in ANNOTATIONS and not w.startswith("x-")}
    return bool(words or flat.properties or flat.required)


def _overlaid(inner: Flattened, outer: Flattened) -> Flattened | None:
    """Return the inner schema with the annotations of the outer one, if that has no other keywords."""
    if _restricts(outer):
        return None
    found = evolve(
        inner,
        keywords={**inner.keywords, **outer.keywords},
        null=inner.null or outer.null,
        crossed=inner.crossed or outer.crossed,
    )
    if outer.null:
        _list_null(found)
    return found


def _merged(parts: list[Flattened]) -> Flattened | None:
    """Return plain objects as one, or None if that would lose something."""
    names = [name for part in parts for name in part.properties]
    if not all(part.plain for part in parts) or len(names) != len(set(names)):
        return None
    merged = Flattened(crossed=any(part.crossed for part in parts))
    for part in parts:
        merged.keywords.update(part.keywords)
        merged.properties.update(part.properties)
        merged.required.update(part.required)
    return merged


def _as_all_of(target: Flattened, own: Flattened, pointer: Pointer) -> Flattened:
    merged = _merged([target, own])
    if merged is not None:
        return merged
    # Both hold. No contract here needs more than that a difference in either shows.
    both = evolve(own, crossed=True, null=False)
    both.keywords["x-and"] = (pointer, (*pointer, "$ref"))
    return both
