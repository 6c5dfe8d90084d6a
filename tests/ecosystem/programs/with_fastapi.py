"""
FastAPI takes a write view as a body, and gives an answer as a view, as part of a model, or as `to_dict()`.
"""

import asyncio
from contextlib import asynccontextmanager
from typing import Annotated, Any

import httpx
from fastapi import Body, FastAPI
from pydantic import BaseModel

from affinda_resumes import AsyncClient, ResumeData, ResumeDataUpdate
from tests.ecosystem.calling import IDENTIFIER, KEY, PRIVATE, server

running = server()


@asynccontextmanager
async def lifespan(app: FastAPI) -> Any:
    """Have one client for as long as the application runs."""
    async with AsyncClient(api_key=KEY, base_url=running.url) as client:
        app.state.client = client
        yield


app = FastAPI(lifespan=lifespan)


class Changed(BaseModel):
    """A response model with a view in it."""

    resume: ResumeData
    by: str


@app.patch("/plain/{identifier}")
async def plain(identifier: str, update: Annotated[ResumeDataUpdate, Body()]) -> dict[str, Any]:
    """Return what the server sent, as it came."""
    return (await app.state.client.update_resume_data(identifier, update)).to_dict()


@app.patch("/view/{identifier}")
async def view(identifier: str, update: Annotated[ResumeDataUpdate, Body()]) -> ResumeData:
    """Return the view itself."""
    return await app.state.client.update_resume_data(identifier, update)


@app.patch("/model/{identifier}")
async def model(identifier: str, update: Annotated[ResumeDataUpdate, Body()]) -> Changed:
    """Return a model that holds the view."""
    return Changed(resume=await app.state.client.update_resume_data(identifier, update), by="me")


async def run() -> None:
    """Call the application as a server would."""
    transport = httpx.ASGITransport(app)
    async with (
        app.router.lifespan_context(app),
        httpx.AsyncClient(transport=transport, base_url="http://app") as caller,
    ):
        expected = {"summary": PRIVATE}
        for path, answer in (
            ("plain", expected),
            ("view", expected),
            ("model", {"resume": expected, "by": "me"}),
        ):
            response = await caller.patch(f"/{path}/{IDENTIFIER}", json={"summary": "x"})
            assert (200, answer) == (response.status_code, response.json()), response.text
        refused = await caller.patch(f"/view/{IDENTIFIER}", json={"profession": "x"})
        assert 422 == refused.status_code
        assert (
            "Value error, ResumeDataUpdate: profession: is read-only"
            == refused.json()["detail"][0]["msg"]
        )
        schema = (await caller.get("/openapi.json")).json()
        body = schema["paths"]["/view/{identifier}"]["patch"]["requestBody"]["content"][
            "application/json"
        ]["schema"]
        assert "object" == body["type"]


with running:
    asyncio.run(run())
assert 3 == len(running.requests)
assert running.requests[0].endswith(b'\r\n\r\n{"summary":"x"}')
