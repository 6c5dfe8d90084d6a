"""
Certificates: `SSL_CERT_FILE` says which servers are trusted, and an `http_client` shows a certificate of its own.
"""

import os
import ssl
from http.server import ThreadingHTTPServer

import httpx

from affinda_resumes import TransportError
from tests.ecosystem.calling import PRIVATE, Answering, call, call_both, caught, running, tls_server
from tests.wire.fault_server import TLS

CERTIFICATE, PRIVATE_KEY = str(TLS / "certificate.pem"), str(TLS / "key.pem")
os.environ["SSL_CERT_FILE"] = CERTIFICATE

with tls_server() as trusted:
    call_both(f"https://localhost:{trusted.port}")

asks = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
asks.load_cert_chain(CERTIFICATE, PRIVATE_KEY)
asks.load_verify_locations(CERTIFICATE)
asks.verify_mode = ssl.CERT_REQUIRED
server = ThreadingHTTPServer(("127.0.0.1", 0), Answering)
server.socket = asks.wrap_socket(server.socket, server_side=True, do_handshake_on_connect=False)

server.handle_error = lambda *_: None  # it would print each refused handshake

with running(server):
    url = f"https://localhost:{server.server_port}"
    with caught(TransportError) as errors:
        call(url, max_retries=0)
    assert errors[0].applied is not True

    context = ssl.create_default_context(cafile=CERTIFICATE)
    context.load_cert_chain(CERTIFICATE, PRIVATE_KEY)
    with httpx.Client(verify=context) as client:
        assert PRIVATE == call(url, http_client=client).summary
