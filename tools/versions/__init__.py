"""The tests of the wire, run with other versions of httpx and httpx2."""
