"""
Django's async views share an async client; each request of its test client runs in an event loop of its own, too.
"""

import asyncio

import django
import httpx
from django.conf import settings
from django.core.asgi import get_asgi_application
from django.http import HttpRequest, JsonResponse
from django.test import Client as DjangoClient
from django.urls import path

from affinda_resumes import AsyncClient, ResumeDataUpdate
from tests.ecosystem.calling import IDENTIFIER, KEY, PRIVATE, server

running = server()
client = AsyncClient(api_key=KEY, base_url=running.url)


async def change(request: HttpRequest, identifier: str) -> JsonResponse:
    """Send what came on to the API."""
    update = ResumeDataUpdate(summary=request.GET["summary"])
    return JsonResponse((await client.update_resume_data(identifier, update)).to_dict())


urlpatterns = [path("resumes/<identifier>", change)]
settings.configure(ROOT_URLCONF=__name__, ALLOWED_HOSTS=["*"], SECRET_KEY="x")
django.setup()


async def run() -> None:
    """Call the view as a server of ASGI would, several times at once."""
    transport = httpx.ASGITransport(get_asgi_application())
    async with httpx.AsyncClient(transport=transport, base_url="http://app") as caller:
        calls = [caller.get(f"/resumes/{IDENTIFIER}?summary=x") for _ in range(5)]
        assert {PRIVATE} == {
            response.json()["summary"] for response in await asyncio.gather(*calls)
        }


with running:
    asyncio.run(run())
    # A server of WSGI runs an async view in a loop that ends with the request.
    for _ in range(2):
        response = DjangoClient().get(f"/resumes/{IDENTIFIER}?summary=x")
        assert {"summary": PRIVATE} == response.json()
    asyncio.run(client.aclose())
