"""All limits hold for what is sent."""

ANSWERS = [(200, "application/json", b'{"text":"a","sort":"desc","size":9.0,"list":[1,2],"ratio":1.0,"inner":{"a":1},"parts":[{"size":"s","n":1},{"size":"xl"},{"size":"?"}],"card":"visa"}')]


def call(all_of_values, client):
    update = all_of_values.ThingUpdate
    thing = client.put_thing(
        update(text="a", sort="desc", some="none", code="ab", size=9, list_=[1, 2], counts={"a": 1}, ratio=0.5, inner={"a": 1}, parts=[{"size": "s", "n": 1}, {"size": "l"}], card="visa"),
        sort="asc",
    )
    yield thing
    yield all_of_values.violations(thing)
    for name, value in (
        ("text", ""), ("text", "long"), ("some", "asc"), ("code", "a"), ("code", "abcd"), ("size", 10), ("size", 1.5),
        ("list_", [0]), ("list_", [1, 2, 3]), ("counts", {"a": "b"}), ("ratio", 0.7), ("parts", [{"size": "m"}]), ("card", {"number": "1"}), ("inner", {"a": "b"}),
    ):
        try:
            update(**{name: value})
        except all_of_values.InvalidRequestError as error:
            yield str(error)
