"""An answer is what the server says it is; heirs are told apart by their tag; a page's parameters go one by one."""

OPTIONS = {"max_retries": 0}
ANSWERS = [
    (200, "application/json", b'{"totalElements":9007199254740993,"content":[{"type":"Dog","good":true},{"type":"Cat","name":"a"}]}'),
    (200, "application/json", b'{"type":"Cat","lives":9}'),
    (400, "application/problem+json", b'{"type":"about:blank","title":"Bad Request","status":400,"properties":{"a":{}}}'),
    (200, "image/png", b"\x89PNG"),
    (200, "text/plain;charset=ISO-8859-1", "für".encode("latin-1")),
]


def call(springdoc, client):
    page = client.list_(pageable=springdoc.PageableInput(page=0, size=2, sort=["name,asc", "id"]))
    yield page.content[0], page.content[1], page.total_elements
    yield client.add(springdoc.CatInput(type="Cat", lives=9))
    try:
        client.add(springdoc.DogInput(type="Dog"))
    except springdoc.BadRequestError as error:
        yield error.error
    yield client.list_1(2**40)
    file = springdoc.File(b"\x89PNG", "a.png", "image/png")
    yield client.upload(7, body=springdoc.UploadBodyInput(file=file, meta=springdoc.CatInput(type="Cat", name="ü")))
