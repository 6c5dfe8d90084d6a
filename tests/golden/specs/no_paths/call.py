"""The schemas are there."""

ANSWERS = []


def call(no_paths, client):
    yield no_paths.Thing.from_dict({"a": "x"})
    yield no_paths.Things
