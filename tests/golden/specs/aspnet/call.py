"""One body under three names of JSON; a string answered as text or as JSON; further members of a problem are kept."""

import json

OPTIONS = {"max_retries": 0}
ORDER = {"id": 2**53 + 1, "status": 2, "total": None, "lines": [{"$type": "gift", "text": "t"}, {"$type": "line", "sku": "s"}]}
ANSWERS = [
    (200, "application/json; charset=utf-8", json.dumps([ORDER]).encode()),
    (201, "text/plain; charset=utf-8", "für".encode()),
    (201, "application/json; charset=utf-8", b'"7"'),
    (409, "application/problem+json", b'{"title":"Conflict","status":409,"traceId":"00-1"}'),
    (200, "", b""),
]


def call(aspnet, client):
    [order] = client.get_api_orders(filter_status=1, filter_tags=["a", "b"])
    yield order, order.lines[0], order.lines[1]
    total = aspnet.MoneyInput(amount=1.5)
    lines = [aspnet.GiftLineInput(type="gift", text=None), aspnet.LineInput(type="line", sku="s")]
    yield client.post_api_orders(body=aspnet.OrderInput(id=1, status=0, total=total, lines=lines))
    yield client.post_api_orders(body=order.to_update(), media_type="text/json")
    try:
        client.post_api_orders()
    except aspnet.ConflictError as error:
        yield error.error, error.error.additional_properties
    files = [aspnet.File(b"1", "a.txt"), aspnet.File(b"2", "b.txt")]
    yield client.post_api_orders_id_files(2**40, body=aspnet.PostApiOrdersIdFilesBodyInput(files=files, note_text="ü"))
