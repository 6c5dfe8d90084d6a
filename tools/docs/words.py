"""
Schemas in words: the type of a value, its limits and its known values.

Text of the contract becomes HTML through one door, a Markdown renderer that lets no HTML and no
image through; everything else is escaped.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any, Final

from markdown_it import MarkdownIt
from markupsafe import Markup, escape

from codegen.openapi.references import find, is_component, steps_of, target_of
from codegen.text import shorten, visible

_MARKDOWN = MarkdownIt("commonmark", {"html": False}).disable("image")
_WEB: Final = re.compile(r"(?:https?://|mailto:)[^\s\"'<>\\^`{|}]+")
_LIMITS: Final = {
    "minimum": "at least {}",
    "maximum": "at most {}",
    "exclusiveMinimum": "more than {}",
    "exclusiveMaximum": "less than {}",
    "multipleOf": "a multiple of {}",
    "minLength": "at least {} characters",
    "maxLength": "at most {} characters",
    "minItems": "at least {} items",
    "maxItems": "at most {} items",
    "minProperties": "at least {} fields",
    "maxProperties": "at most {} fields",
}
_FORMATS: Final = {"date": "date", "byte": "Base64"}
#: Keywords that the page shows elsewhere, or that say nothing about the value.
_SHOWN: Final = frozenset(
    """
    $ref allOf anyOf oneOf items properties required type format nullable enum const title description summary
    example examples default readOnly writeOnly deprecated discriminator additionalProperties pattern
    uniqueItems $comment $defs definitions $id $schema $anchor externalDocs xml contentMediaType contentEncoding
    prefixItems
    """.split()
)
_DEEPEST: Final = 12
"""Levels of a type without a name that are said in words."""
_AFTER_REFERENCE: Final = _DEEPEST - 2
"""The level to go on from behind a reference into a schema: such references may form a cycle."""

Schema = Any
"""A schema: an object, or a boolean."""


def markdown(text: object) -> Markup:
    """Return Markdown as HTML; a tag in it is text, and so is a link that is none of the web."""
    return Markup(_MARKDOWN.render(str(text or "")))


def inline_markdown(text: object) -> Markup:
    """Return one line of Markdown as HTML."""
    return Markup(_MARKDOWN.renderInline(str(text or "")))


def web_address(text: object) -> str:
    """Return an address that a link may lead to, or an empty string if it is none of the web."""
    return str(text) if _WEB.fullmatch(str(text)) else ""


def as_json(value: Any, indent: int | None = None) -> str:
    """Return a value of the contract as JSON."""
    return json.dumps(value, indent=indent, ensure_ascii=False)


class Words:
    """Says what a schema of one document means, with links to the schemas that it names."""

    def __init__(self, document: dict[str, Any], anchors: Mapping[str, str]) -> None:
        self._document = document
        self._anchors = anchors

    def resolved(self, node: Any) -> Any:
        """Return a node, or what it refers to; an object without anything if it leads to nothing."""
        for _ in range(_DEEPEST):
            if not isinstance(node, dict) or not isinstance(node.get("$ref"), str):
                return node
            found = find(self._document, steps_of(node["$ref"]))
            node = {} if found is None else found[1]
        return {}

    def named(self, node: Schema) -> str:
        """Return the name of the schema that a node refers to, if it has an article on the page."""
        reference = str(node.get("$ref", "")) if isinstance(node, dict) else ""
        name = target_of(reference)
        return (
            name if name is not None and name in self._anchors and is_component(reference) else ""
        )

    def link(self, name: str) -> Markup:
        """Return a link to the article of a schema."""
        return Markup('<a href="#{}">{}</a>').format(self._anchors[name], visible(name))

    def type(self, node: Schema, depth: int = 0) -> Markup:
        """Return a schema's type in words."""
        if not isinstance(node, dict):
            return Markup("no value") if node is False else Markup("any value")
        if name := self.named(node):
            return self.link(name)
        if depth > _DEEPEST:
            return Markup("…")
        if "$ref" in node:
            return self.type(self.resolved(node), max(depth, _AFTER_REFERENCE) + 1)
        for word in ("oneOf", "anyOf"):
            if node.get(word):
                said = [self.type(inner, depth + 1) for inner in node[word]]
                return Markup(" or ").join([*dict.fromkeys(said), *_null(node)])
        if node.get("allOf"):
            said = [self.type(inner, depth + 1) for inner in node["allOf"]]
            told = dict.fromkeys(one for one in said if one != "any value")
            if len(told) > 1:
                told.pop(Markup("object"), None)
            return Markup(" or ").join([Markup(" and ").join(told) or "any value", *_null(node)])
        return self._plain(node, depth)

    def _plain(self, node: dict[str, Any], depth: int) -> Markup:
        types = node.get("type")
        if types is None:
            return Markup("object" if node.get("properties") else "any value")
        names = types if isinstance(types, list) else [types]
        said = [self._one(str(name), node, depth) for name in names]
        return Markup(" or ").join([*said, *_null(node)])

    def _one(self, name: str, node: dict[str, Any], depth: int) -> Markup:
        """Return one type of a schema in words."""
        if name == "array" and "items" in node:
            return Markup("list of {}").format(self.type(node["items"], depth + 1))
        if name == "array":
            return Markup("list")
        others = node.get("additionalProperties")
        if name == "object" and isinstance(others, dict) and not node.get("properties"):
            return Markup("map of {}").format(self.type(others, depth + 1))
        form = str(node.get("format", ""))
        if name == "string" and form in _FORMATS:
            return Markup(_FORMATS[form])
        return escape(f"{name} ({visible(form)})" if form and name != "null" else name)

    def limits(self, node: Schema, depth: int = 0) -> Iterator[Markup]:
        """Yield each limit of a value in words; a keyword without words of its own as it is written."""
        if not isinstance(node, dict) or depth > _DEEPEST or self.named(node):
            return
        if "$ref" in node:
            yield from self.limits(self.resolved(node), max(depth, _AFTER_REFERENCE) + 1)
        for word, value in node.items():
            if (said := _limit(word, value)) is not None:
                yield said
        others = node.get("additionalProperties")
        if others is False:
            yield Markup("no other fields")
        elif isinstance(others, dict) and node.get("properties"):
            yield Markup("other fields: {}").format(self.type(others, depth + 1))
        elif isinstance(others, dict):
            yield from self._each("each value", others, depth)
        if isinstance(items := node.get("items"), dict):
            yield from self._each("each", items, depth)
        for index, inner in enumerate(node.get("prefixItems") or (), 1):
            yield Markup("item {}: {}").format(index, self.type(inner, depth + 1))
        for word in ("oneOf", "anyOf", "allOf"):
            for inner in node.get(word) or ():
                yield from self.limits(inner, depth + 1)
        yield from self._tags(node)

    def _each(self, title: str, node: Schema, depth: int) -> Iterator[Markup]:
        for said in self.limits(node, depth + 1):
            yield said if said.startswith("each") else Markup("{} {}").format(title, said)

    def _tags(self, node: dict[str, Any]) -> Iterator[Markup]:
        """Yield what a discriminator says."""
        discriminator = node.get("discriminator")
        if not isinstance(discriminator, dict):
            return
        mapping = discriminator.get("mapping")
        cases = [
            Markup("<code>{}</code>: {}").format(visible(str(tag)), self._target(value))
            for tag, value in (mapping if isinstance(mapping, dict) else {}).items()
        ]
        name = visible(str(discriminator.get("propertyName", "")))
        said = Markup("<code>{}</code> says which").format(name)
        yield said + (Markup(" (") + Markup(", ").join(cases) + Markup(")") if cases else "")

    def _target(self, value: Any) -> Markup:
        name = value if value in self._anchors else target_of(value)
        return self.link(str(name)) if name in self._anchors else escape(visible(str(value)))

    def known(self, node: Schema, depth: int = 0) -> tuple[str, list[str]]:
        """Return how many values a schema names, and the values: `one of` is all, `known` is some."""
        if not isinstance(node, dict) or depth > _DEEPEST or self.named(node):
            return "", []
        if "$ref" in node:
            return self.known(self.resolved(node), max(depth, _AFTER_REFERENCE) + 1)
        for word, title in (
            ("enum", "one of"),
            ("x-extensible-enum", "known"),
            ("const", "always"),
        ):
            if word in node:
                values = (
                    node[word] if isinstance(node[word], list) and word != "const" else [node[word]]
                )
                return title, [_shown(value) for value in values]
        inner = [node.get("items"), node.get("additionalProperties")]
        inner += [one for word in ("oneOf", "anyOf", "allOf") for one in node.get(word) or ()]
        found = [said for one in inner if (said := self.known(one, depth + 1))[1]]
        values = list(dict.fromkeys(value for _, listed in found for value in listed))
        return (found[0][0] if len({title for title, _ in found}) == 1 else "known"), values


def _null(node: dict[str, Any]) -> list[Markup]:
    return [Markup("null")] if node.get("nullable") is True else []


def _shown(value: Any) -> str:
    return visible(value) if isinstance(value, str) and value else as_json(value)


def _limit(word: str, value: Any) -> Markup | None:
    """Return what one keyword of a schema says, or `None` if it is shown elsewhere."""
    if word in _LIMITS and not isinstance(value, bool):
        said = _LIMITS[word].format(value)
        return escape(said.removesuffix("s") if value == 1 and said.endswith("s") else said)
    if word == "pattern":
        return Markup("matches <code>{}</code>").format(visible(str(value)))
    if word == "uniqueItems":
        return Markup("no item twice") if value is True else None
    if word == "default":
        return Markup("<code>{}</code> if it is not sent").format(visible(as_json(value)))
    if word in ("contentMediaType", "contentEncoding"):
        return escape(visible(str(value)))
    if word in _SHOWN or word.startswith("x-"):
        return None
    return Markup("<code>{}: {}</code>").format(
        visible(word), shorten(visible(as_json(value)), 200)
    )
