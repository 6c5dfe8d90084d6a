"""
The fragments of an operation's module: how its request is built and its answers are read.
"""

from __future__ import annotations

from codegen.model.package import Answer, Body, Operation, Parameter
from codegen.python.literals import literal
from codegen.python.schema_expressions import schema_expression

# No view is defined in the module of an operation, so none is named late there.
_HOME = ""
_PLACES = {"query": "query", "header": "headers", "cookie": "cookies"}
_FUNCTIONS = {
    "path": "path_segment",
    "query": "parameter_parts",
    "header": "header_parts",
    "cookie": "parameter_parts",
}
_WRITERS = {"json": "JsonBody", "form": "FormBody", "multipart": "MultipartBody"}


def target(operation: Operation) -> str:
    """Return the expression that fills in an operation's path."""
    parts = [
        f"path_segment({_described(part)})" if isinstance(part, Parameter) else literal(part)
        for part in operation.segments
    ]
    return " + ".join(parts) or literal("")


def places(operation: Operation) -> list[tuple[str, list[Parameter]]]:
    """Return the parameters outside of the path, by the argument of `Request` that holds them."""
    found = [
        (place, [one for one in operation.parameters if one.location == location])
        for location, place in _PLACES.items()
    ]
    return [(place, parameters) for place, parameters in found if parameters]


def parts(parameter: Parameter) -> str:
    """Return the expression that gives the names and values a parameter is sent as."""
    options: list[str] = []
    if parameter.joined:
        options.append(f"separator={literal(parameter.separator)}")
    if parameter.deep:
        options.append("deep=True")
    if parameter.taken:
        comma = "," if len(parameter.taken) == 1 else ""
        options.append(f"taken=({', '.join(map(literal, parameter.taken))}{comma})")
    return f"{_writer(parameter)}({', '.join([_described(parameter), *options])})"


def _writer(parameter: Parameter) -> str:
    """Return the function that writes a parameter."""
    if parameter.is_object and parameter.location == "query":
        return "query_fields"
    return _FUNCTIONS[parameter.location]


def _described(parameter: Parameter) -> str:
    type_ = schema_expression(parameter.type, _HOME)
    return f"{literal(parameter.wire)}, {parameter.name}, {type_}"


def content(operation: Operation) -> str:
    """Return the expression that writes the body."""
    several = len(operation.bodies) > 1
    written = "pick_body(BODIES, media_type).write(body)" if several else "BODY.write(body)"
    return written if operation.body_required else f"None if body is UNSET else {written}"


def writer(body: Body) -> str:
    """Return the expression that makes the writer of a body."""
    if body.form in _WRITERS:
        type_ = schema_expression(body.type, _HOME)
        return f"{_WRITERS[body.form]}({literal(body.media_type)}, {type_})"
    return f"{body.form.capitalize()}Body({literal(body.media_type)})"


def reader(answer: Answer) -> str:
    """Return the expression that makes the reader of an answer."""
    if answer.form == "json":
        return f"JsonAnswer({schema_expression(answer.type, _HOME)})"
    return f"{answer.form.capitalize()}Answer()"
