"""
Names in the words of a page: operations, schemas, descriptions.
"""

from __future__ import annotations

import re
from typing import Final

_LEFT_OUT: Final = frozenset("a an the of for in to from by with on and".split())


def words_of(name: str) -> list[str]:
    """Return the words of a name in any case: `jobTitleHTML` has `job`, `title` and `HTML`."""
    return re.findall(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+", name)


def pascal(words: list[str]) -> str:
    """Return words as the name of a schema."""
    return "".join(word[0].upper() + word[1:] for word in words)


def camel(words: list[str]) -> str:
    """Return words as the name of an operation."""
    name = pascal(words)
    return name[:1].lower() + name[1:]


def kebab(name: str) -> str:
    """Return a name as that of a file."""
    return "-".join(word.lower() for word in words_of(name))


def singular(word: str) -> str:
    """Return one of what a plural names."""
    for ending, one in (
        ("ies", "y"),
        ("sses", "ss"),
        ("xes", "x"),
        ("ches", "ch"),
        ("shes", "sh"),
        ("statuses", "status"),
    ):
        if word.lower().endswith(ending):
            return word[: -len(ending)] + one
    return (
        word if re.search(r"(ss|us|is|data|news)$", word, re.IGNORECASE) else word.removesuffix("s")
    )


def of_object(key: str, *, in_list: bool) -> str:
    """Return the name of the schema of an object under a key."""
    words = words_of(key) or ["item"]
    return pascal([*words[:-1], singular(words[-1]) if in_list else words[-1]])


def of_summary(summary: str, method: str, path: str) -> list[str]:
    """Return verb and nouns of an operation: of its summary, else of method and path."""
    said = re.sub(r"['\u2019]s\b", "", summary)
    words = [word for word in re.findall(r"[A-Za-z0-9]+", said) if word.lower() not in _LEFT_OUT]
    if len(words) >= 2:
        return [words[0].lower(), *words[1:]]
    parts = [part for part in path.split("/") if part and not re.fullmatch(r"v\d+|\{.*\}", part)]
    nouns = words_of(parts[-1]) if parts else ["root"]
    is_list = method == "GET" and not path.endswith("}")
    verb = {
        "GET": "list" if is_list else "get",
        "POST": "create",
        "PUT": "replace",
        "PATCH": "update",
    }
    one = [*nouns[:-1], nouns[-1] if is_list else singular(nouns[-1])]
    return [verb.get(method, method.lower()), *one]


def sentence(text: str, name: str) -> str:
    """Return a description in whole sentences: the page's, else the name in words."""
    said = " ".join(text.split())
    if not said:
        words = [
            word if word.isupper() and len(word) > 1 else word.lower() for word in words_of(name)
        ]
        said = " ".join(words) or name
    said = said[:1].upper() + said[1:]
    if not re.match(r"[A-Z`]", said):
        said = f"`{name}`: {said}"
    return (
        said
        if said.endswith((".", "?", "!")) and not said.endswith(("?", "!"))
        else f"{said.rstrip('?!')}."
    )
