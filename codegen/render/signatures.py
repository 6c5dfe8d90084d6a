"""
Signatures of operations: the arguments of a method and its request builder, and what they return.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from attrs import frozen

from codegen.model.package import Answer, Body, Media, Operation, Package, Parameter, Scheme
from codegen.python.annotations import alternatives, annotation
from codegen.python.literals import Raw, literal
from codegen.python.names import BODY, MEDIA_TYPE
from codegen.text import shown


@frozen
class Argument:
    """One argument: positional ones come first, and have no default."""

    name: str
    annotation: str
    default: str | None
    positional: bool
    text: str


def arguments(operation: Operation) -> list[Argument]:
    """Return the arguments in their order: path, required body, then by keyword what must and what may be."""
    wires = Counter(one.wire for one in operation.parameters)
    made = [(one, _parameter(one, wires[one.wire])) for one in operation.parameters]
    found = [argument for one, argument in made if one.location == "path"]
    if operation.bodies:
        found.append(_body(operation))
    if has_media_type(operation):
        found.append(_media_type(operation))
    found += [argument for one, argument in made if one.location != "path"]
    return sorted(found, key=lambda one: (not one.positional, one.default is not None))


def has_media_type(operation: Operation) -> bool:
    """Return whether a caller says the media type of the body: there are several, or a wildcard."""
    wild = any("*" in body.media_type for body in operation.bodies)
    return wild or len(operation.bodies) > 1


def _media_type(operation: Operation) -> Argument:
    """Return the argument that selects a media type; the first that is named is the default."""
    listed = [literal(body.media_type) for body in operation.bodies]
    named = [literal(body.media_type) for body in operation.bodies if "*" not in body.media_type]
    text = "How the body is written."
    if len(named) < len(listed):
        default = named[0] if named else None if operation.body_required else "UNSET"
        written = "str" if default != "UNSET" else "str | Unset"
        return Argument(MEDIA_TYPE, written, default, False, f"{text} One of {', '.join(listed)}.")
    return Argument(MEDIA_TYPE, f"Literal[{', '.join(listed)}]", named[0], False, text)


def _parameter(parameter: Parameter, alike: int) -> Argument:
    """Return the argument of a parameter; `alike` is how many have its name on the wire."""
    written = annotation(parameter.type, sent=True)
    text = parameter.text
    if parameter.name != parameter.wire or alike > 1:
        text = f"{parameter.location} {shown(parameter.wire)}. {text}".rstrip()
    if parameter.location == "path":
        return Argument(parameter.name, written, None, True, text)
    if parameter.required:
        return Argument(parameter.name, written, None, False, text)
    return Argument(parameter.name, f"{written} | Unset", "UNSET", False, text)


def _body(operation: Operation) -> Argument:
    annotations = dict.fromkeys(body_annotation(body) for body in operation.bodies)
    written = " | ".join(annotations)
    if operation.body_required:
        return Argument(BODY, written, None, True, operation.body_text)
    return Argument(BODY, f"{written} | Unset", "UNSET", False, operation.body_text)


def body_annotation(body: Body) -> str:
    """Return the annotation of a body of one media type."""
    if body.form in ("json", "form", "multipart"):
        return annotation(body.type, sent=True)
    return "str" if body.form == "text" else "bytes"


def declared(operation: Operation) -> list[str]:
    """Return the declarations of the arguments, without `self` and those of every method."""
    return list(_declared(arguments(operation)))


def _declared(found: list[Argument]) -> Iterator[str]:
    keyword = False
    for one in found:
        if not one.positional and not keyword:
            keyword = True
            yield "*"
        default = f" = {one.default}" if one.default is not None else ""
        yield f"{one.name}: {one.annotation}{default}"


def has_keywords(operation: Operation) -> bool:
    """Return whether an argument can be passed by keyword only."""
    return any(not one.positional for one in arguments(operation))


def passed(operation: Operation) -> str:
    """Return the arguments as they are passed on."""
    return ", ".join(
        one.name if one.positional else f"{one.name}={one.name}" for one in arguments(operation)
    )


def held(operation: Operation, package: Package) -> str:
    """Return the arguments that hold what a caller sends, by name."""
    names = [
        *(one.name for one in arguments(operation)),
        "headers",
        *(scheme.name for scheme in keys(operation, package)),
        "idempotency_key",
    ]
    return ", ".join(names)


def keys(operation: Operation, package: Package) -> list[Scheme]:
    """Return the schemes whose keys may be passed to a call: those that the operation may send."""
    used = {wire for together in operation.security for wire in together}
    return [scheme for scheme in package.schemes if scheme.wire in used]


def keys_passed(operation: Operation, package: Package) -> str:
    """Return the expression of the keys that were passed to a call; `None` if none was."""
    found = keys(operation, package)
    if not found:
        return "None"
    none = " and ".join(f"{scheme.name} is None" for scheme in found)
    items = ", ".join(f"{literal(scheme.wire)}: Secret({scheme.name})" for scheme in found)
    return f"None if {none} else {{{items}}}"


def key_annotation(scheme: Scheme) -> str:
    """Return the annotation of the key of a call."""
    return "tuple[str, str]" if scheme.form == "basic" else "str"


def client_key_annotation(scheme: Scheme, asynchronous: bool) -> str:
    """Return the annotation of the key of a client."""
    found = [key_annotation(scheme)]
    if scheme.takes_functions:
        found.append("GetTokenAsync" if asynchronous else "GetToken")
    if scheme.form == "client_credentials":
        found.append("ClientCredentials")
    return " | ".join(found)


def scheme_class(scheme: Scheme) -> str:
    """Return the class of the runtime that sends the key of a scheme."""
    return f"{scheme.form.title().replace('_', '')}Scheme"


def results(operation: Operation) -> tuple[Answer, ...]:
    """Return the answers that are a result: those of 2xx, else redirects, else `default`."""
    named = tuple(
        answer
        for answer in operation.answers
        if answer.status[0] == "2" or answer.form == "location"
    )
    return named or tuple(answer for answer in operation.answers if answer.status == "default")


def redirects(operation: Operation) -> tuple[Raw, ...]:
    """Return the statuses of the redirects that are results."""
    return tuple(Raw(answer.status) for answer in operation.answers if answer.form == "location")


def errors(operation: Operation) -> tuple[Answer, ...]:
    """Return the answers that are errors."""
    found = results(operation)
    return tuple(answer for answer in operation.answers if answer not in found)


def answer_annotation(answer: Answer) -> str:
    """Return the annotation that an answer is read as."""
    return " | ".join(dict.fromkeys(alternatives_of(answer)))


def alternatives_of(answer: Answer) -> list[str]:
    """Return the annotations that an answer is read as one of."""
    if answer.form == "nothing":
        return ["None"]
    if answer.form == "location":
        return ["str"]
    found = [_read_as(one) for one in answer.media]
    return ["Any"] if ["Any"] in found else [one for parts in found for one in parts]


def _read_as(media: Media) -> list[str]:
    if media.form == "json":
        return list(alternatives(media.type, sent=False))
    return [{"bytes": "bytes", "text": "str"}[media.form]]


def returned(operation: Operation) -> str:
    """Return the annotation of what a method returns."""
    found = dict.fromkeys(part for answer in results(operation) for part in alternatives_of(answer))
    ordered = sorted(found, key=lambda part: part == "None")
    return "Any" if "Any" in found else " | ".join(ordered) or "None"


def accepted(operation: Operation) -> Raw:
    """Return the value of the `Accept` header."""
    listed = dict.fromkeys(one.media_types for one in results(operation) if one.media_types)
    return Raw(", ".join(listed) or "*/*")
