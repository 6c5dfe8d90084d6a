"""The rules of OpenAPI: what may stand where, what a reference means, what is legal."""
