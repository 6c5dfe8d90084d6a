"""A SOCKS proxy is one for an `http_client`; the package's own client refuses it at once, and says so."""

import os
import socket
import threading
from contextlib import suppress

import httpx

from affinda_resumes import Client, InvalidRequestError
from tests.ecosystem.calling import KEY, PRIVATE, call, caught, server


def relay(source: socket.socket, target: socket.socket) -> None:
    """Copy what comes from one socket to the other."""
    with suppress(OSError):
        while data := source.recv(65_536):
            target.sendall(data)


def serve(listener: socket.socket) -> None:
    """Be a proxy of SOCKS 5, without a password, for one connection to an IPv4 address."""
    client, _ = listener.accept()
    assert b"\x05\x01\x00" == client.recv(3)
    client.sendall(b"\x05\x00")
    *start, host, port = client.recv(4), client.recv(4), client.recv(2)
    assert [b"\x05\x01\x00\x01"] == start
    target = socket.create_connection((socket.inet_ntoa(host), int.from_bytes(port, "big")))
    client.sendall(b"\x05\x00\x00\x01" + bytes(6))
    threading.Thread(target=relay, args=(target, client), daemon=True).start()
    relay(client, target)
    client.close()
    target.close()


with socket.create_server(("127.0.0.1", 0)) as listener, server() as running:
    proxy = f"socks5://127.0.0.1:{listener.getsockname()[1]}"
    thread = threading.Thread(target=serve, args=(listener,))
    thread.start()
    with httpx.Client(proxy=proxy) as client:
        assert PRIVATE == call(running.url, http_client=client).summary
    thread.join()

os.environ["ALL_PROXY"] = proxy
with caught(InvalidRequestError) as errors:
    Client(api_key=KEY)
assert "pass an http_client that is set up for it" in str(errors[0])
