"""The review of a change of the contract: inputs, differences, classification, package, report."""
