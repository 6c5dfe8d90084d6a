"""HTTP/2 comes with an `http_client` that has `http2=True`; the package's own client speaks HTTP/1.1."""

import asyncio
import socket
import threading

import h2.config
import h2.connection
import h2.events
import httpx

from tests.ecosystem.calling import BODY, PRIVATE, call, call_async


def serve(listener: socket.socket, connections: int) -> None:
    """Answer each request of HTTP/2, without TLS, on as many connections."""
    for _ in range(connections):
        accepted, _ = listener.accept()
        with accepted:
            state = h2.connection.H2Connection(h2.config.H2Configuration(client_side=False))
            state.initiate_connection()
            accepted.sendall(state.data_to_send())
            while data := accepted.recv(65_536):
                for event in state.receive_data(data):
                    if isinstance(event, h2.events.StreamEnded):
                        state.send_headers(
                            event.stream_id,
                            [(":status", "200"), ("content-type", "application/json")],
                        )
                        state.send_data(event.stream_id, BODY, end_stream=True)
                accepted.sendall(state.data_to_send())


with socket.create_server(("127.0.0.1", 0)) as listener:
    url = f"http://127.0.0.1:{listener.getsockname()[1]}"
    server = threading.Thread(target=serve, args=(listener, 2))
    server.start()
    versions: list[str] = []
    # Without TLS nothing is negotiated: no HTTP/1.1 makes it HTTP/2. With TLS `http2=True` is enough.
    with httpx.Client(
        http1=False,
        http2=True,
        event_hooks={"response": [lambda r: versions.append(r.http_version)]},
    ) as client:
        assert PRIVATE == call(url, http_client=client).summary
        assert PRIVATE == call(url, http_client=client).summary
    assert ["HTTP/2", "HTTP/2"] == versions

    async def run() -> None:
        """Make several calls at once on one connection."""
        async with httpx.AsyncClient(http1=False, http2=True) as client:
            calls = [call_async(url, http_client=client) for _ in range(5)]
            assert {PRIVATE} == {resume.summary for resume in await asyncio.gather(*calls)}

    asyncio.run(run())
    server.join()
