"""
Random schemas, random edits of them, and values to try them with.
"""

from __future__ import annotations

import copy
from collections.abc import Iterator
from typing import Any

import jsonschema
from hypothesis import strategies as st

Schema = dict[str, Any]
NAMES = ("a", "b", "c")
OTHER_NAME = "zz"
"""A name that no schema knows."""
OBJECT = frozenset(
    "properties required additionalProperties patternProperties propertyNames minProperties "
    "maxProperties dependentRequired dependentSchemas unevaluatedProperties".split()
)
KINDS = ("string", "integer", "number", "boolean", "null", "array", "object")

counts = st.integers(0, 3)
numbers = st.sampled_from([-1, 0, 1, 2, 2.5, 5])
texts = st.sampled_from(["", "a", "ab", "abc", "b"])
scalars = st.one_of(texts, numbers, st.booleans(), st.none())
KEYWORDS: dict[str, dict[str, st.SearchStrategy[Any]]] = {
    "string": {
        "minLength": counts,
        "maxLength": counts,
        "pattern": st.sampled_from(["^a", "b", ".*"]),
        "enum": st.lists(texts, min_size=1, max_size=3, unique=True),
        "const": texts,
    },
    "number": {
        "minimum": numbers,
        "maximum": numbers,
        "exclusiveMinimum": numbers,
        "exclusiveMaximum": numbers,
        "multipleOf": st.sampled_from([0.5, 1, 2, 4]),
        "enum": st.lists(numbers, min_size=1, max_size=3, unique=True),
    },
    "boolean": {"const": st.booleans()},
    "null": {},
}
KEYWORDS["integer"] = {
    **KEYWORDS["number"],
    "enum": st.lists(st.integers(0, 3), min_size=1, unique=True),
}


@st.composite
def schemas(draw: st.DrawFn, depth: int = 2) -> Schema:
    """Draw a schema that says its types."""
    if depth and draw(st.integers(0, 3)) == 0:
        word = draw(st.sampled_from(["anyOf", "oneOf", "allOf"]))
        return {word: draw(st.lists(schemas(depth - 1), min_size=1, max_size=3))}
    kind = draw(st.sampled_from(KINDS if depth else KINDS[:5]))
    schema: Schema = {
        "type": kind if draw(st.booleans()) else [kind, draw(st.sampled_from(KINDS[:5]))]
    }
    if isinstance(schema["type"], list):
        schema["type"] = sorted(set(schema["type"]))
    words = keywords(kind, depth)
    for word in (
        draw(st.lists(st.sampled_from(sorted(words)), max_size=3, unique=True)) if words else ()
    ):
        schema[word] = draw(words[word])
    if depth and draw(st.integers(0, 9)) == 0:
        schema["not"] = draw(schemas(0))
    return schema


def keywords(kind: str, depth: int) -> dict[str, st.SearchStrategy[Any]]:
    """Return the keywords for a type, and what each may hold."""
    if kind in KEYWORDS:
        return KEYWORDS[kind]
    inner = schemas(depth - 1)
    closed = st.one_of(inner, st.just(False))
    needed = st.lists(st.sampled_from(NAMES), max_size=2, unique=True)
    if kind == "array":
        return {
            "items": closed,
            "prefixItems": st.lists(inner, min_size=1, max_size=2),
            "contains": inner,
            "minContains": counts,
            "maxContains": counts,
            "minItems": counts,
            "maxItems": counts,
            "uniqueItems": st.just(True),
        }
    return {
        "properties": st.dictionaries(st.sampled_from(NAMES), inner, min_size=1, max_size=3),
        "required": needed,
        "additionalProperties": closed,
        "patternProperties": st.dictionaries(st.sampled_from(["^z", "^y"]), inner, max_size=1),
        "propertyNames": st.just({"type": "string", "maxLength": 1}),
        "minProperties": counts,
        "maxProperties": counts,
        "dependentRequired": st.dictionaries(st.sampled_from(NAMES), needed, max_size=2),
        "dependentSchemas": st.dictionaries(
            st.sampled_from(NAMES),
            st.builds(lambda names: {"type": "object", "required": names}, needed),
            max_size=1,
        ),
        "if": st.builds(lambda names: {"type": "object", "required": names}, needed),
        "then": st.builds(lambda names: {"type": "object", "required": names}, needed),
        "else": st.builds(lambda names: {"type": "object", "required": names}, needed),
    }


def places(schema: Any) -> Iterator[Schema]:
    """Yield a schema and each one inside of it."""
    if not isinstance(schema, dict):
        return
    yield schema
    for word, value in schema.items():
        if word in ("items", "contains", "additionalProperties", "not"):
            yield from places(value)
        elif word in ("anyOf", "oneOf", "allOf", "prefixItems"):
            for one in value:
                yield from places(one)
        elif word in ("properties", "patternProperties"):
            for one in value.values():
                yield from places(one)


@st.composite
def edits(draw: st.DrawFn) -> tuple[Schema, Schema]:
    """Draw a schema and what an edit or two make of it."""
    old = draw(schemas())
    new = copy.deepcopy(old)
    for _ in range(draw(st.integers(1, 2))):
        place = draw(st.sampled_from(list(places(new))))
        how = draw(st.sampled_from(["drop", "set", "set", "replace", "wrap"]))
        kinds = (
            [place["type"]] if isinstance(place.get("type"), str) else place.get("type", ["object"])
        )
        words = keywords(kinds[0], 1)
        if how == "drop" and len(place) > 1:
            del place[draw(st.sampled_from(sorted(place.keys() - {"type"} or {"type"})))]
        elif how == "set" and words:
            word = draw(st.sampled_from(sorted(words)))
            place[word] = draw(words[word])
        elif how == "wrap":
            before = dict(place)
            place.clear()
            place[draw(st.sampled_from(["anyOf", "allOf", "oneOf"]))] = [before, draw(schemas(0))]
        else:
            other = draw(schemas(1))
            place.clear()
            place.update(other)
    return old, new


def values(schemas_: tuple[Schema, Schema], draw: st.DrawFn) -> list[Any]:
    """Draw values that the schemas may accept."""
    return [draw(value_of(draw(st.sampled_from(schemas_)), 3)) for _ in range(12)]


def value_of(schema: Any, depth: int) -> st.SearchStrategy[Any]:
    """Return values that a schema may accept; nothing promises that it does."""
    if not isinstance(schema, dict) or not depth:
        return scalars
    listed = [*schema.get("enum", ()), *([schema["const"]] if "const" in schema else ())]
    choices: list[st.SearchStrategy[Any]] = [st.sampled_from(listed)] if listed else []
    for word in ("anyOf", "oneOf", "allOf"):
        choices += [value_of(one, depth) for one in schema.get(word, ())]
    kinds = schema.get("type", [])
    for kind in [kinds] if isinstance(kinds, str) else kinds:
        choices.append(_typed(kind, schema, depth))
    return st.one_of(choices) if choices else scalars


def _typed(kind: str, schema: Schema, depth: int) -> st.SearchStrategy[Any]:
    if kind == "array":
        some = [value_of(one, depth - 1) for one in schema.get("prefixItems", ())]
        some += [
            value_of(schema[word], depth - 1) for word in ("items", "contains") if word in schema
        ]
        return st.lists(st.one_of(some) if some else scalars, max_size=4)
    if kind == "object":
        listed = schema.get("properties", {})
        inner = {name: value_of(one, depth - 1) for name, one in listed.items()}
        rest = value_of(schema.get("additionalProperties"), depth - 1)
        return st.fixed_dictionaries({}, optional={**inner, OTHER_NAME: rest, "y": rest})
    simple = {"string": texts, "boolean": st.booleans(), "null": st.none()}
    return simple.get(kind, numbers if kind == "number" else st.integers(-1, 5))


def as_contracts_mean(schema: Any) -> Any:
    """Return a schema as the review reads it: keywords of objects are for objects, and a choice is a choice."""
    if not isinstance(schema, dict):
        return schema
    found: Schema = {}
    for word, value in schema.items():
        if word in ("properties", "patternProperties", "dependentSchemas"):
            found[word] = {name: as_contracts_mean(one) for name, one in value.items()}
        elif word in ("anyOf", "oneOf", "allOf", "prefixItems"):
            name = "anyOf" if word == "oneOf" else word
            members = [as_contracts_mean(one) for one in value]
            if name in found:
                found.setdefault("allOf", []).append({name: members})
            else:
                found[name] = members
        elif isinstance(value, dict) and word not in ("dependentRequired",):
            found[word] = as_contracts_mean(value)
        else:
            found[word] = value
    return found


def accepts(schema: Any, value: Any) -> bool:
    """Tell whether a validator accepts a value."""
    return jsonschema.Draft202012Validator(as_contracts_mean(schema)).is_valid(value)


def is_documented(value: Any, some: list[Any]) -> bool:
    """Tell whether every name in a value, but the unknown one, is a property where it stands."""
    some = [one for schema in some for one in _alternatives(schema)]
    if isinstance(value, dict):
        for name, inner in value.items():
            listed = [one["properties"][name] for one in some if name in one.get("properties", {})]
            if name in NAMES and not listed:
                return False
            rest = [one.get("additionalProperties") for one in some]
            rest += [s for one in some for s in one.get("patternProperties", {}).values()]
            if not is_documented(inner, [*listed, *rest]):
                return False
    elif isinstance(value, list):
        inner_ = [one.get(word) for one in some for word in ("items", "contains")]
        inner_ += [s for one in some for s in one.get("prefixItems", ())]
        return all(is_documented(one, inner_) for one in value)
    return True


def _alternatives(schema: Any) -> Iterator[Schema]:
    if isinstance(schema, dict):
        yield schema
        for word in ("anyOf", "oneOf", "allOf"):
            for one in schema.get(word, ()):
                yield from _alternatives(one)
