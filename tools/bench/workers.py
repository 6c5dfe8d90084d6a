"""
The day's work as each contender's users would write it, in a process that imports one of them.

The first line of standard input says what to do; a resume stands in each other.
"""

from __future__ import annotations

import asyncio
import importlib
import json
import sys
from collections.abc import Awaitable, Callable, Iterator
from contextlib import AsyncExitStack
from typing import Any

Send = Callable[[str, Any], Awaitable[int]]
"""Edit the resume with this identifier, send it, and count the items in the answer's list."""


class Task:
    """The work to do, and the clients to close when it is done."""

    def __init__(self, head: dict[str, Any], stack: AsyncExitStack) -> None:
        self.url: str = head["url"]
        self.path: str = head["path"]
        self.operation: dict[str, str] = head["operation"]
        self.document: dict[str, Any] = head["document"]
        self.text: str = head["edits"]["text"]
        self.items: str = head["edits"]["items"]
        self.item: dict[str, Any] = head["edits"]["item"]
        self.attributes: list[str] = head["attributes"]
        """The names of the text and the list in Python."""
        self.stock: str = head["stock"]
        self.stack = stack

    async def httpx_client(self) -> Any:
        """Return an open client of httpx for the server, as the plain and the pydantic worker use it."""
        httpx: Any = importlib.import_module("httpx")
        headers = {"Authorization": "Bearer key"}
        client: Any = httpx.AsyncClient(base_url=self.url, headers=headers)
        return await self.stack.enter_async_context(client)


def edited(identifier: str) -> str:
    """Return the text that is written into a resume."""
    return f"Read and edited: {identifier}"


async def base(task: Task) -> Send:
    """Write it with httpx and dicts."""
    client = await task.httpx_client()

    async def send(identifier: str, data: Any) -> int:
        data[task.text] = edited(identifier)
        data[task.items].append(task.item)
        answer = await client.request(
            task.operation["method"], task.path.format(identifier), json=data
        )
        answer.raise_for_status()
        return len(answer.json()[task.items])

    return send


async def ours(task: Task) -> Send:
    """Write it with this package."""
    package: Any = importlib.import_module("affinda_resumes")
    client = await task.stack.enter_async_context(
        package.AsyncClient(api_key="key", base_url=task.url)
    )
    method = getattr(client, task.operation["name"])
    text, items = task.attributes
    view: Any = package.ResumeDataUpdate

    async def send(identifier: str, data: Any) -> int:
        update = view.from_dict(data)
        setattr(update, text, edited(identifier))
        listed = getattr(update, items)
        listed.append(type(listed[0]).from_dict(task.item))
        return len(getattr(await method(identifier, update), items))

    return send


async def stock(task: Task) -> Send:
    """Write it with the stock generator's package."""
    package: Any = importlib.import_module(task.stock)
    view: Any = importlib.import_module(f"{task.stock}.models").ResumeData
    operation: Any = importlib.import_module(f"{task.stock}.api.{task.operation['module']}")
    client = await task.stack.enter_async_context(
        package.AuthenticatedClient(base_url=task.url, token="key")
    )
    text, items = task.attributes

    async def send(identifier: str, data: Any) -> int:
        resume = view.from_dict(data)
        setattr(resume, text, edited(identifier))
        listed = getattr(resume, items)
        listed.append(type(listed[0]).from_dict(task.item))
        return len(getattr(await operation.asyncio(identifier, client=client, body=resume), items))

    return send


async def official(task: Task) -> Send:
    """Write it with the API's own client, which knows its own hosts only and is sent to the server here."""
    credential: Any = importlib.import_module("affinda_v2").TokenCredential(token="key")
    client: Any = importlib.import_module("affinda_v2.aio").AffindaAPI(credential=credential)
    client._client._base_url = task.url
    await task.stack.enter_async_context(client)
    method = getattr(client, task.operation["name"])
    text, items = task.attributes

    async def send(identifier: str, data: Any) -> int:
        resume = client._deserialize("ResumeData", data)
        setattr(resume, text, edited(identifier))
        listed = getattr(resume, items)
        listed.append(client._deserialize(type(listed[0]).__name__, task.item))
        return len(getattr(await method(identifier, resume, enforce_https=False), items))

    return send


async def pydantic(task: Task) -> Send:
    """Write it with httpx and pydantic's models."""
    schemas: Any = importlib.import_module("tools.bench.schemas")
    model = schemas.pydantic_models(task.document)
    client = await task.httpx_client()
    text, items = task.attributes

    async def send(identifier: str, data: Any) -> int:
        resume = model.model_validate(data)
        setattr(resume, text, edited(identifier))
        listed = getattr(resume, items)
        listed.append(type(listed[0]).model_validate(task.item))
        answer = await client.request(
            task.operation["method"],
            task.path.format(identifier),
            content=resume.model_dump_json(by_alias=True, exclude_unset=True),
            headers={"Content-Type": "application/json"},
        )
        answer.raise_for_status()
        return len(getattr(model.model_validate_json(answer.content), items))

    return send


async def work(send: Send, waiting: Iterator[str]) -> None:
    """Send what is waiting, resume after resume, and fail unless its answer was read."""
    for line in waiting:
        resume = json.loads(line)
        assert await send(resume["identifier"], resume["data"])


async def main(name: str) -> None:
    """Do the work of one contender."""
    head = json.loads(sys.stdin.readline())
    makers = {
        "base": base,
        "ours": ours,
        "stock": stock,
        "official": official,
        "pydantic": pydantic,
    }
    async with AsyncExitStack() as stack:
        send = await makers[name](Task(head, stack))
        waiting = iter(sys.stdin)
        await asyncio.gather(*(work(send, waiting) for _ in range(head["tasks"])))


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1]))
