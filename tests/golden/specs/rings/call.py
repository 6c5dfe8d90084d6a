"""Round and round, sent and read; an edit deep in a ring sends the whole of its field."""

ANSWERS = [
    (200, "application/json", b'{"name":"a","boss":{"name":"b","boss":{"name":"c"}},"firm":{"id":1,"town":{"mayor":{"name":"d","firm":{"id":2}},"firms":[{"id":3,"staff":[null,{"name":"e"},"odd"]}]}},"friends":{"old":[{"name":"f"}],"odd":5}}'),
    (404, "application/json", b'{"cause":{"cause":{}},"inner":{"causes":[{"cause":{}},5]}}'),
    (200, "application/json", b'[{"name":"x","parent":{"entries":[{"name":"y","parent":{"name":"z"}}]},"entries":[]}]'),
]


def call(rings, client):
    boss = rings.PersonUpdate(name="b", firm=rings.FirmUpdate(staff=[None]))
    firm = rings.FirmUpdate(town=rings.TownUpdate(mayor=boss, firms=[rings.FirmUpdate(town=rings.TownUpdate(mayor="nobody"))]), staff=[boss, None])
    person = client.put_person(rings.PersonUpdate(name="a", boss=boss, firm=firm, friends={"old": [boss], "new": []}))
    yield person
    edited = person.to_update()
    edited.firm.town.mayor.name = "new"
    yield edited.changes_since(person).to_dict()
    try:
        client.put_person(person.to_update())
    except rings.NotFoundError as error:
        yield error.error
    yield client.list_folders()
    for wrong in ({"boss": {"nam": "b"}}, {"friends": {"old": boss}}, {"firm": firm.town}):
        try:
            rings.PersonUpdate(name="a", **wrong)
        except rings.InvalidRequestError as error:
            yield str(error)
    boss.boss = boss
    for attempt in (lambda: client.put_person(boss), lambda: rings.PersonUpdate(name="a", boss=boss)):
        try:
            attempt()
        except rings.InvalidRequestError as error:
            yield str(error)
