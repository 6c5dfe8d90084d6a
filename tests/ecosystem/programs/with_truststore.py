"""
truststore replaces the certificates of `certifi` by those of the system, for all programs or for one client.

OpenSSL reads its own `SSL_CERT_FILE`, which Python does not see here: the certificate stands for the system's.
"""

import os
import ssl

import httpx
import truststore

from affinda_resumes import TransportError
from tests.ecosystem.calling import PRIVATE, call, call_both, caught, tls_server
from tests.wire.fault_server import TLS

os.putenv("SSL_CERT_FILE", str(TLS / "certificate.pem"))

with tls_server() as running:
    url = f"https://localhost:{running.port}"
    with caught(TransportError) as errors:
        call(url, max_retries=0)
    assert "the certificate is not trusted" in str(errors[0])

    context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    with httpx.Client(verify=context) as client:
        assert PRIVATE == call(url, http_client=client).summary

    truststore.inject_into_ssl()
    call_both(url)
