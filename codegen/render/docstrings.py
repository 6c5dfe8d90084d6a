"""
Docstrings of the generated code: the contract's words, and the code's own promises.
"""

from __future__ import annotations

from typing import Final

from codegen.model.package import Answer, Module, Operation, Package, Scheme
from codegen.python.literals import Raw
from codegen.render.signatures import answer_annotation, arguments, errors, keys, results
from codegen.text import shown


def package_text(package: Package) -> Raw:
    """Return the docstring of the package."""
    return Raw(f"A client of the {package.title}.\n\n{package.text}")


def redirect_reason(package: Package) -> str:
    """Return the reason not to follow redirects: the write that one of the package's methods would lose."""
    methods = [operation.method for operation in package.operations]
    writing = [method for method in methods if method not in ("GET", "HEAD", "OPTIONS", "TRACE")]
    if writing:
        return f"a followed 302 turns a {writing[0]} into a GET and loses the write"
    return "a followed one could send a key to another server"


def module_text(module: Module) -> Raw:
    """Return the docstring of a module of models."""
    views = [view for model in module.models for view in (model.read, model.write)]
    sides = [view is not None for view in views]
    verbs = [verb for verb, there in (("read", sides[::2]), ("sent", sides[1::2])) if any(there)]
    if len(module.models) == 1:
        how = " and ".join(f"as it is {verb}" for verb in verbs)
        return Raw(f"The schema `{module.models[0].schema}`, {how}.")
    how = " and ".join(f"as they are {verb}" for verb in verbs)
    names = ", ".join(f"`{model.schema}`" for model in module.models)
    return Raw(f"Schemas that refer to each other, {how}: {names}.")


def operation_text(operation: Operation) -> Raw:
    """Return the docstring of an operation's module: the one full description of it."""
    parts = [_sentence(f"{operation.method} {operation.path}: {operation.summary}".rstrip(": "))]
    parts += [operation.text]
    if operation.unserved:
        names = ", ".join(map(shown, operation.unserved))
        parts += [
            f"The contract asks for {names}, which the client doesn't serve: `http_client` has to."
        ]
    sent = [
        f"- `{one.name}` ({one.annotation}): {one.text}".rstrip(": ")
        for one in arguments(operation)
    ]
    parts += ["Takes:\n" + "\n".join(sent)] if sent else []
    found = [_answered(one) for one in results(operation)]
    parts += ["Returns:\n" + "\n".join(found)] if found else []
    wrong = [_answered(one) for one in errors(operation)]
    parts += ["Errors:\n" + "\n".join(wrong)] if wrong else []
    parts += [
        "Safe to repeat: a call whose answer was lost is sent again."
        if operation.idempotent
        else "Not marked as safe to repeat: it is sent again only when it can't have been processed."
    ]
    return Raw("\n\n".join(part for part in parts if part))


def _answered(answer: Answer) -> str:
    text = answer.text
    if answer.form == "location":
        text = f"its `Location`, which is not followed. {text}"
    return f"- {_status(answer)} ({answer_annotation(answer)}): {text}".rstrip(": ")


def _status(answer: Answer) -> str:
    return "any other status" if answer.status == "default" else answer.status


def method_text(operation: Operation, package: Package) -> Raw:
    """Return the docstring of a client's method."""
    lines = [_sentence(operation.summary or f"{operation.method} {operation.path}")]
    said = [f"- `{one.name}`: {one.text}".rstrip(": ") for one in arguments(operation)]
    said += [
        "- `timeout`: seconds for this call with all its attempts and waits; else the client's.",
        "- `max_retries`: how often this call may be repeated; else the client's.",
        "- `headers`: further headers of this call, over the client's.",
        *(
            f"- `{one.name}`: {_scheme_kind(one)} of this call; else the client's."
            for one in keys(operation, package)
        ),
        _IDEMPOTENCY_KEY,
    ]
    lines.append("\n".join(said))
    lines.append(
        "Raises `InvalidRequestError` before anything is sent, `StatusError` or one of its kind "
        "for a status that isn't 2xx, `DecodeError` when the answer can't be read, "
        "`TransportError` when none came, `DeadlineExceededError` when time was up. More in "
        f"`operations/{operation.group}/{operation.name}.py`."
    )
    return Raw("\n\n".join(lines))


_IDEMPOTENCY_KEY: Final = (
    '- `idempotency_key`: the `Idempotency-Key` header, the same at each attempt; `"auto"` makes one. '
    "For servers that know it: the call is repeated as one that is safe to repeat."
)


def client_text(package: Package, *, asynchronous: bool) -> Raw:
    """Return the docstring of a client class."""
    kind = "an asyncio event loop" if asynchronous else "blocking sockets"
    shared = "tasks" if asynchronous else "threads"
    options = [f"- `{scheme.name}`: {_scheme_text(scheme)}" for scheme in package.schemes]
    for variable in package.variables:
        env = f" Else the environment variable `{variable.env}`." if variable.env else ""
        options.append(f"- `{variable.name}`: {variable.text}{env} Default `{variable.default}`.")
    place = f"in place of `{package.server}`; " if package.server else ""
    if package.relative_server:
        place = f"with the `{package.relative_server}` of the contract at its end; "
    options += [
        f"- `base_url`: the server, {place}https, or http on this machine.",
        "- `allow_http`: exact names of other hosts that take http, such as a container's.",
        "- `timeout`: seconds for a whole call: every attempt, every wait, the last byte.",
        "- `max_retries`: how often a call may be repeated.",
        "- `max_response_bytes`: the largest body that is read, also after decompression.",
        "- `strict_responses`: raise `DecodeError` for an answer that departs from the contract.",
        "- `headers`: further headers of every call.",
        "- `http_client`: an httpx or httpx2 client to send with, for proxies and transports; it isn't closed.",
        "- `on_attempt`: a function that gets an `AttemptReport` after each attempt; it is not awaited.",
        "- `json_loads`, `json_dumps`: other functions for JSON, such as orjson's.",
    ]
    missing = " or the key is missing" if package.key_required else ""
    parts = [
        f"A client for {kind}. One may be shared by any number of {shared}.",
        "\n".join(options),
        f"Raises `InvalidRequestError` when an option is wrong{missing}.",
    ]
    return Raw("\n\n".join(parts))


def _scheme_text(scheme: Scheme) -> str:
    env = f", or the environment variable `{scheme.env}`" if scheme.env else ""
    more = ", or a function that returns it before each attempt" if scheme.takes_functions else ""
    if scheme.form == "client_credentials":
        more += ", or `ClientCredentials` to fetch tokens with"
    return f"{_scheme_kind(scheme)}{more}{env}."


def _scheme_kind(scheme: Scheme) -> str:
    return "user name and password" if scheme.form == "basic" else "the key"


def _sentence(text: str) -> str:
    """Return a headline as a docstring begins: with a full stop."""
    return text if text.endswith((".", "!", "?")) else f"{text}."
