"""
The part of a client that does not depend on its contract, in five rooms. README.md has the way of one call.

    schema   the values that a contract allows: kinds, formats, violations
    views    the base classes of models: read views of answers, write views of requests
    wire     Python values and bytes: JSON, bodies, parameters, headers
    call     one call without I/O, and the sync and the async client that perform it
    http     sockets: connection pools, network streams, a caller's client of httpx or httpx2
"""
