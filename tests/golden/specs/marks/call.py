"""What is sent, what is read, and what a strict client says of it."""

ANSWERS = [(201, "application/json", b'{"id":1,"name":{"first":"A"},"keys":[{"hint":"h","value":"v"}],"made":{"by":"me"}}')]


def call(marks, client):
    user = marks.UserInput(password="p", name=marks.UserNameInput(first="A"), keys=[marks.UserKeysItemInput(value="v")])
    got = client.add_user(user)
    yield got
    yield [str(found) for found in marks.violations(got)]
    yield got.keys[0].unknown_fields
    yield hasattr(marks, "StampInput")
