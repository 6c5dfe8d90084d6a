"""
The fragments of an operation's module: how its request is built and its answers are read.
"""

from __future__ import annotations

from codegen.model.package import Answer, Body, Media, Operation, Parameter
from codegen.python.literals import literal
from codegen.python.schema_expressions import schema_expression
from codegen.render.signatures import has_media_type

# No view is defined in the module of an operation, so none is named late there.
_HOME = ""
_PLACES = {"query": "query", "header": "headers", "cookie": "cookies"}
_FUNCTIONS = {
    "query": "parameter_parts",
    "header": "header_parts",
    "cookie": "parameter_parts",
}
_WRITERS = {"json": "JsonBody", "form": "FormBody", "multipart": "MultipartBody"}


def target(operation: Operation) -> str:
    """Return the expression that fills in an operation's path."""
    parts = [
        _segment(part) if isinstance(part, Parameter) else literal(part)
        for part in operation.segments
    ]
    return " + ".join(parts) or literal("")


def places(operation: Operation) -> list[tuple[str, list[str]]]:
    """Return the items of each argument of `Request` that holds parameters outside of the path."""
    found: list[tuple[str, list[str]]] = []
    for location, place in _PLACES.items():
        fixed = operation.fixed_query if location == "query" else ()
        items = [f"({literal(name)}, {literal(value)})" for name, value in fixed]
        items += [f"*{parts(one)}" for one in operation.parameters if one.location == location]
        found += [(place, items)] if items else []
    return found


def parts(parameter: Parameter) -> str:
    """Return the expression that gives the names and values a parameter is sent as."""
    if parameter.as_json:
        function = "json_header" if parameter.location == "header" else "json_parts"
        return f"{function}({_described(parameter)})"
    options: list[str] = []
    if parameter.location == "header":
        options += [f"explode={parameter.explode}"] if parameter.is_object else []
        options += [] if parameter.explode else [f"separator={literal(parameter.separator)}"]
    elif parameter.joined:
        options.append(f"separator={literal(parameter.separator)}")
    if parameter.deep:
        options.append("deep=True")
    if parameter.taken:
        comma = "," if len(parameter.taken) == 1 else ""
        options.append(f"taken=({', '.join(map(literal, parameter.taken))}{comma})")
    return f"{_writer(parameter)}({', '.join([_described(parameter), *options])})"


def _segment(parameter: Parameter) -> str:
    """Return the expression that writes a parameter of the path."""
    if parameter.as_json:
        return f"json_segment({_described(parameter)})"
    options = [] if parameter.style == "simple" else [f"style={literal(parameter.style)}"]
    if parameter.is_object or options:
        options.append(f"explode={parameter.explode}")
    return f"path_segment({', '.join([_described(parameter), *options])})"


def _writer(parameter: Parameter) -> str:
    """Return the function that writes a parameter."""
    if parameter.is_object and parameter.location in ("query", "cookie"):
        return "query_fields"
    return _FUNCTIONS[parameter.location]


def _described(parameter: Parameter) -> str:
    type_ = schema_expression(parameter.type, _HOME)
    return f"{literal(parameter.wire)}, {parameter.name}, {type_}"


def content(operation: Operation) -> str:
    """Return the expression that writes the body."""
    several = has_media_type(operation)
    written = "pick_body(BODIES, media_type).write(body)" if several else "BODY.write(body)"
    return written if operation.body_required else f"None if body is UNSET else {written}"


def writer(body: Body) -> str:
    """Return the expression that makes the writer of a body."""
    if body.form in _WRITERS:
        arguments = [literal(body.media_type), schema_expression(body.type, _HOME)]
        if body.encoding:
            listed = ", ".join(f"{literal(name)}: {literal(how)}" for name, how in body.encoding)
            arguments.append(f"{{{listed}}}")
        return f"{_WRITERS[body.form]}({', '.join(arguments)})"
    charset = body.charset if body.form == "text" else ""
    more = f", {literal(charset)}" if charset not in ("", "utf-8", "us-ascii") else ""
    whole = f"{body.form.capitalize()}Body({literal(body.media_type)}{more})"
    return f"WholeMultipart({whole})" if _lacks_boundary(body.media_type) else whole


def _lacks_boundary(media_type: str) -> bool:
    """Return whether a media type is one of parts, and doesn't name what stands between them."""
    essence, _, parameters = media_type.lower().partition(";")
    return essence.startswith("multipart/") and "*" not in essence and "boundary=" not in parameters


def reader(answer: Answer) -> str:
    """Return the expression that makes the reader of an answer."""
    if answer.form == "nothing":
        return "NothingAnswer()"
    if answer.form != "media":
        return _media_reader(answer.media[0])
    listed = [f"{literal(one.media_type)}: {_media_reader(one)}" for one in answer.media]
    return f"MediaAnswer({{{', '.join(listed)}}})"


def _media_reader(media: Media) -> str:
    if media.form == "json":
        return f"JsonAnswer({schema_expression(media.type, _HOME)})"
    charset = literal(media.charset) if media.charset not in ("", "utf-8") else ""
    return f"{media.form.capitalize()}Answer({charset})"
