"""
What the docstrings of the generated code say: the contract's words, and what the code itself promises.
"""

from __future__ import annotations

from .ir import Module, Operation, Package


def package_text(package: Package) -> str:
    """The docstring of the package."""
    return f"A client of the {package.title}.\n\n{package.text}"


def module_text(module: Module) -> str:
    """The docstring of a module of models."""
    views = [view for model in module.models for view in (model.read, model.write)]
    sides = [view is not None for view in views]
    how = "as it is read and as it is sent"
    if not any(sides[1::2]):
        how = "as it is read"
    elif not any(sides[::2]):
        how = "as it is sent"
    if len(module.models) == 1:
        return f"The schema `{module.models[0].schema}`, {how}."
    names = ", ".join(f"`{model.schema}`" for model in module.models)
    return f"Schemas that refer to each other, {how}: {names}."


def operation_text(operation: Operation) -> str:
    """The docstring of an operation's module: the one full description of it."""
    parts = [
        _sentence(f"{operation.method} {operation.path}: {operation.summary}".removesuffix(": "))
    ]
    parts += [operation.text]
    sent = [f"- `{parameter.name}` (str): {parameter.text}" for parameter in operation.parameters]
    if operation.body is not None:
        sent.append(f"- `body` (`{operation.body.view}`): {operation.body_text}")
    parts += ["Takes:\n" + "\n".join(sent)] if sent else []
    parts += [f"Returns: `{operation.success.view}`. {operation.success_text}"]
    answers = [
        f"- {status or 'any other status'} (`{reference.view}`): {text}"
        for status, reference, text in operation.errors
    ]
    parts += ["Errors:\n" + "\n".join(answers)] if answers else []
    parts += [
        "Safe to repeat: a call whose answer was lost is sent again."
        if operation.idempotent
        else "Not marked as safe to repeat: it is sent again only when it can't have been processed."
    ]
    return "\n\n".join(part for part in parts if part)


def method_text(operation: Operation) -> str:
    """The docstring of a client's method."""
    lines = [_sentence(operation.summary or f"{operation.method} {operation.path}")]
    arguments = [f"- `{parameter.name}`: {parameter.text}" for parameter in operation.parameters]
    if operation.body is not None:
        arguments.append(f"- `body`: {operation.body_text}")
    arguments += [
        "- `timeout`: seconds for this call with all its attempts and waits; the client's when `None`.",
        "- `max_retries`: how often this call may be repeated; the client's when `None`.",
        "- `headers`: further headers of this call, over the client's.",
    ]
    lines.append("\n".join(arguments))
    lines.append(
        "Raises `InvalidRequestError` before anything is sent, `StatusError` or one of its kind for a status "
        "that isn't 2xx, `DecodeError` when the answer can't be read, `TransportError` when none came, "
        f"`DeadlineExceededError` when time was up. More in `operations/{operation.name}.py`."
    )
    return "\n\n".join(lines)


def client_text(package: Package, *, asynchronous: bool) -> str:
    """The docstring of a client class."""
    kind = "an asyncio event loop" if asynchronous else "blocking sockets"
    shared = "tasks" if asynchronous else "threads"
    env = f", or the environment variable `{package.key_env}`" if package.key_env else ""
    options = [f"- `api_key`: the key{env}."]
    for variable in package.variables:
        env = f" Else the environment variable `{variable.env}`." if variable.env else ""
        options.append(f"- `{variable.name}`: {variable.text}{env} Default `{variable.default}`.")
    options += [
        f"- `base_url`: another server, in place of `{package.server}`; https, or http on this machine.",
        "- `timeout`: seconds for a whole call: every attempt, every wait, the last byte of the body.",
        "- `max_retries`: how often a call may be repeated.",
        "- `max_response_bytes`: the largest body that is read, in bytes, also after decompression.",
        "- `strict_responses`: raise `DecodeError` for an answer that departs from the contract.",
        "- `headers`: further headers of every call.",
        "- `http_client`: an httpx client to send with, for proxies and transports; it is not closed.",
        "- `json_loads`, `json_dumps`: other functions for JSON, such as orjson's.",
    ]
    return "\n\n".join(
        [
            f"A client for {kind}. One may be shared by any number of {shared}.",
            "\n".join(options),
            "Raises `InvalidRequestError` when an option is wrong or the key is missing.",
        ]
    )


def _sentence(text: str) -> str:
    """A headline as a docstring begins: with a full stop."""
    return text if text.endswith((".", "!", "?")) else f"{text}."
