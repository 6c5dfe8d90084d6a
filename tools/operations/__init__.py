"""The operations of the contract as data: calls with its examples, for demo, pages, benchmarks and goldens."""
