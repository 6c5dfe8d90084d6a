"""The sandbox: a contract served on this machine, as a stand-in for its API. It needs the extra `sandbox`."""
