"""What is read-only in a parent is in no update; what is required there is required."""

import datetime

ANSWERS = [(200, "application/json", b'{"id":1,"name":"a","made":"2021-05-01","wheels":4,"owner":null}')]


def call(all_of, client):
    update = all_of.CarUpdate(name="a", wheels=4, made=datetime.date(2021, 5, 1), owner=all_of.BaseUpdate(name="b"))
    yield client.change_car(7, update)
    for wrong in ({"name": "a"}, {"name": "a", "wheels": 1, "id": 2}):
        try:
            all_of.CarUpdate(**wrong)
        except all_of.InvalidRequestError as error:
            yield str(error)
