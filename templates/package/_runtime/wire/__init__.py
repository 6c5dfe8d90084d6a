"""Python values and bytes: JSON, bodies, parameters and headers."""
