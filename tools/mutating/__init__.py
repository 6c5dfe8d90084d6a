"""What `make mutate` is made of: ways to spoil the contract and the code, and who notices."""
