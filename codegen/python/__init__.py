"""Python as a target: names, literals, annotations. Nothing of OpenAPI is in here."""
