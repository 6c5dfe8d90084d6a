"""respx answers the calls of both clients: nothing is sent, and each request is there to be looked at."""

import respx
from httpx import Response

from tests.ecosystem.calling import BODY, IDENTIFIER, call_both

with respx.mock(base_url="https://api.eu1.affinda.com") as mock:
    route = mock.patch(f"/v2/resumes/{IDENTIFIER}").mock(Response(200, content=BODY))
    call_both("https://api.eu1.affinda.com")

assert 2 == route.call_count
assert b'{"summary":"Tim A. Smith"}' == route.calls.last.request.content
