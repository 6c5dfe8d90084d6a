"""Three levels there and back."""

ANSWERS = [(200, "application/json", b'{"name":"a","children":[{"name":"b","children":[{"name":"c"},"odd"]}]}')]


def call(recursion, client):
    leaf = recursion.TreeInput(name="c")
    yield client.plant(recursion.TreeInput(name="a", children=[recursion.TreeInput(children=[leaf])]))
    yield recursion.Chicken.from_dict({"egg": {"chicken": {"egg": {"chicken": None}}}})
