# Copied by generate.py as it is: it doesn't depend on the contract.
# Don't edit this copy: change it under templates/, then generate again.
"""
The part of a client that does not depend on its contract, in five rooms.

    schema   the values that a contract allows: kinds, formats, violations
    views    the base classes of models: read views and write views
    wire     Python values and bytes: JSON, bodies, parameters, headers
    call     one call without I/O, and the sync and the async client that perform it
    http     sockets: connection pools, network streams, a caller's httpx client

`call` uses `http`, both use `wire`; `wire` and `views` use `schema`, which uses none of them.
"""
