"""The sandbox: the contract served on this machine, as a stand-in for the API."""
