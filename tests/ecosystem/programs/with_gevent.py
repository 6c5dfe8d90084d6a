"""Under gevent, patched first, a call suspends its greenlet alone: greenlets share a client, and the deadline holds."""

from gevent import monkey

monkey.patch_all()

import os

import gevent

from affinda_resumes import Client, DeadlineExceededError
from tests.ecosystem.calling import BODY, IDENTIFIER, KEY, PRIVATE, UPDATE, call, caught, tls_server
from tests.wire.fault_server import READ, TLS, WAIT, FaultServer, Send, answer

CONNECTIONS = 100
"""As many calls of a client are sent at once; the others wait for one of them."""

with (
    FaultServer([READ, WAIT, Send(answer(BODY))]) as running,
    Client(api_key=KEY, base_url=running.url) as client,
):
    greenlets = [
        gevent.spawn(client.update_resume_data, IDENTIFIER, UPDATE) for _ in range(CONNECTIONS + 10)
    ]
    while len(running.requests) < CONNECTIONS:
        gevent.sleep(0.01)
    running.release()
    gevent.joinall(greenlets, raise_error=True)
    assert {PRIVATE} == {greenlet.value.summary for greenlet in greenlets}

with FaultServer([READ, WAIT]) as running, Client(api_key=KEY, base_url=running.url) as client:
    with caught(DeadlineExceededError) as errors:
        client.update_resume_data(IDENTIFIER, UPDATE, timeout=0.2)
    assert errors[0].applied is None
    killed = gevent.spawn(client.update_resume_data, IDENTIFIER, UPDATE)
    while len(running.requests) < 2:
        gevent.sleep(0.01)
    killed.kill()
    assert isinstance(killed.value, gevent.GreenletExit)

os.environ["SSL_CERT_FILE"] = str(TLS / "certificate.pem")
with tls_server() as running:
    assert PRIVATE == call(f"https://localhost:{running.port}").summary
