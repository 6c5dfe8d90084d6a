"""
A second reading of contracts: openapi-python-client, unchanged, beside our generator.

Its parser reads the same contracts, and its client makes the same calls. Every difference from ours stands in
`differences.toml` with its reason.
"""
