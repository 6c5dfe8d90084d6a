"""
A consumer's program: it calls the sandbox with copies of the package, and prints what it found as JSON.

It runs in environments that hold attrs and httpx or httpx2 and nothing else, so it uses only those and the standard
library. Arguments: the sandbox's URL, the entry of `sys.path` to put first, and the copies' names.
"""

from __future__ import annotations

import asyncio
import importlib
import importlib.util
import json
import pickle
import sys
from types import ModuleType
from typing import Any

IDENTIFIER = "aBcD1234"


def main(url: str, entry: str, *names: str) -> None:
    """Call with each copy, then look at what else was imported."""
    sys.path.insert(0, entry)
    copies = {name: importlib.import_module(name) for name in names}
    found: dict[str, Any] = {name: facts(copies[name], name, url) for name in names}
    inside = tuple(f"{name}." for name in names)
    elsewhere = [
        name
        for name, module in sys.modules.items()
        if name.startswith(inside) and not str(module.__file__).startswith(entry)
    ]
    others = [name for name in sys.modules if name.partition(".")[0] == "affinda_resumes"]
    found["from elsewhere"] = elsewhere
    found["under another name"] = [
        name for name in others if name not in names and not name.startswith(inside)
    ]
    found["distinct"] = len(names) < 2 or are_distinct(*copies.values(), url=url)
    sys.stdout.write(json.dumps(found))


def facts(copy: ModuleType, name: str, url: str) -> dict[str, Any]:
    """Return what a copy does, each fact under its name."""
    with copy.Client(api_key="key-of-a-test", base_url=url) as client:
        return {
            "sync": seen(client.update_resume_data(IDENTIFIER, body(copy))),
            "async": asyncio.run(call_async(copy, url)),
            "through a client": borrowed(copy, url),
            "errors": errors(copy, client),
            "edited": edited(copy, client),
            "refused": refusal(copy),
            "pickled": pickled(copy),
            "logs as": importlib.import_module(f"{name}._runtime.call.log").LOGGER.name == name,
        }


def body(copy: ModuleType) -> Any:
    """Return an update."""
    location = copy.LocationUpdate(raw_input="Blacksburg, VA")
    return copy.ResumeDataUpdate(location=location, summary=None, certifications=[])


def seen(resume: Any) -> list[Any]:
    """Return what is read of an answer."""
    return [resume.location.raw_input, resume.summary, resume.certifications]


async def call_async(copy: ModuleType, url: str) -> list[Any]:
    """Return the same call with asyncio."""
    async with copy.AsyncClient(api_key="key-of-a-test", base_url=url) as client:
        return seen(await client.update_resume_data(IDENTIFIER, body(copy)))


def borrowed(copy: ModuleType, url: str) -> list[Any]:
    """Return the same call through a client of the library that is there."""
    library = importlib.import_module("httpx" if importlib.util.find_spec("httpx") else "httpx2")
    with library.Client() as own:
        client = copy.Client(api_key="key-of-a-test", base_url=url, http_client=own)
        return seen(client.update_resume_data(IDENTIFIER, body(copy)))


def errors(copy: ModuleType, client: Any) -> dict[str, list[Any]]:
    """Return what failing calls raise, and whether the update was applied."""
    calls: dict[str, tuple[str, dict[str, Any]]] = {
        "missing": ("nobody", {}),
        "limited": (IDENTIFIER, {"headers": {"Prefer": "code=429"}, "max_retries": 0}),
        "late": (IDENTIFIER, {"headers": {"Prefer": "wait=5"}, "timeout": 0.2}),
    }
    found: dict[str, list[Any]] = {}
    for name, (identifier, options) in calls.items():
        try:
            client.update_resume_data(identifier, body(copy), **options)
        except copy.ApiError as error:
            again = pickle.loads(pickle.dumps(error))
            found[name] = [type(error).__name__, error.applied, str(again) == str(error)]
    # A host over TLS: certificates are loaded, and the proxy of the environment is used.
    with copy.Client(api_key="key-of-a-test", max_retries=0) as remote:
        try:
            remote.update_resume_data(IDENTIFIER, body(copy))
        except copy.ApiError as error:
            found["proxy"] = [type(error).__name__, error.applied]
    return found


def edited(copy: ModuleType, client: Any) -> dict[str, Any]:
    """Return what is sent of an answer that was edited."""
    resume = client.update_resume_data(IDENTIFIER, body(copy))
    update = resume.to_update()
    update.objective = "a job"
    update.location.raw_input = "Perth"
    changes: dict[str, Any] = update.changes_since(resume).to_dict()
    return changes


def refusal(copy: ModuleType) -> str:
    """Return the message of a value that is refused."""
    try:
        copy.EducationUpdate(id=0)
    except copy.InvalidRequestError as error:
        return str(error)
    return "none"


def pickled(copy: ModuleType) -> bool:
    """Return whether both kinds of view are the same after pickling."""
    resume = copy.ResumeData.from_dict({"location": {"rawInput": "Perth"}, "odd": 1})
    views = [resume, resume.to_update()]
    again: bool = pickle.loads(pickle.dumps(views)) == views
    return again


def are_distinct(one: ModuleType, other: ModuleType, *, url: str) -> bool:
    """Return whether two copies share nothing: no class, no error, no request body."""
    with one.Client(api_key="key-of-a-test", base_url=url) as client:
        try:
            client.update_resume_data(IDENTIFIER, body(other))
        except one.InvalidRequestError as error:
            return one.ResumeData is not other.ResumeData and not isinstance(error, other.ApiError)
    return False


if __name__ == "__main__":
    main(*sys.argv[1:])
